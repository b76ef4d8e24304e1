"""The places of Ukraine and their names; knows nothing of war and imports nothing of the service."""
