"""That day: "this day" behind a date is the day of the date: "7 липня – упродовж цієї доби зафіксовано 240 боїв"."""

from app.geoparse.rewriting import leaving
from gazetteer.patterns import regex

THIS_DAY = regex(r"d(?P<told>[-,:;](?P<day>W))(?=[aS]?[LV]?[aS]?N)")

THAT_DAY = ((("d", "W", "N"), leaving(THIS_DAY, {"day": "today"})),)
"""The turn with the letters without which it is not there."""
