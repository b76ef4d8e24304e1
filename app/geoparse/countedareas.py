"""Counted areas: how many regions were struck, and what city besides: "80 ударів по 11 областях і місту Києву"."""

from app.geoparse.drafts import THE_COUNTRY
from app.geoparse.items import Item
from gazetteer.patterns import regex

COUNTED_AREAS = "counted_areas"
CITY_BESIDE = regex(r"N(?P<areas>[wX])w?(?P<told>(?:,&?|[&o])i?[jso]{0,2}P)(?=$|[.;,:@-])")


def with_country(row: list[Item], shape: str) -> list[Item]:
    """Let strikes on so many regions and a city be those on the country: "150 ударів по 14 областях України і місту Києву"."""
    match = CITY_BESIDE.search(shape)
    if match is None or row[match.start("areas")].value != COUNTED_AREAS:
        return row
    at, (first, stop) = match.start("areas"), match.span("told")
    before = [item._replace(value="strike") if item.value == "attack" else item for item in row[:at]]
    return [*before, row[at]._replace(letter="w", value=THE_COUNTRY), *row[at + 1 : first], *row[stop:]]


COUNTED = ((("Nw", "P"), with_country), (("NX", "P"), with_country))
"""The turn, each time with the letters without which it is not there."""
