"""HTTP: the doors of the house, and the only rooms that know FastAPI."""
