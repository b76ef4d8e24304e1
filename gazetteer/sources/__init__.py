"""The raw sources of the gazetteer, one file each: alone in knowing their formats."""
