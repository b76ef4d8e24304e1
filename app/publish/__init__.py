"""What leaves the house: layers, files and the map file."""
