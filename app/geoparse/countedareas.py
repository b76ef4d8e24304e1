"""Counted areas: how many regions or settlements were struck, and what besides: "80 ударів по 11 областях і місту Києву"."""

from app.geoparse.drafts import THE_COUNTRY, Draft
from app.geoparse.items import Item
from app.geoparse.rewriting import leaving
from app.geoparse.shapes import remembered
from app.geoparse.sorts import SPECIFIC
from app.model import EventKind
from gazetteer.patterns import regex

COUNTED_AREAS = "counted_areas"
CITY_BESIDE = regex(r"N(?P<areas>[wX])w?(?P<told>(?:,&?|[&o])i?[jso]{0,2}P)(?=$|[.;,:@-])")

SOME_SETTLEMENTS = "some_settlements"
"""The rule of what befell so many settlements, of which it is only known along what direction they are."""
ARMS = r"(?:[@fi]?[aS]{0,2}K(?:[,&]{1,2}[aS]?K)*)?"
counts_settlements = remembered(
    regex(
        rf"(?:W,?)?[BSawLb]{{0,3}}K?[EV]?[LSw]{{0,2}}[EV]?{ARMS}[iw]?N[aw]?s[ws]{{0,2}}(?:[LSaw]{{0,3}}(?:[KE]&)?K?[EV]|{ARMS})$"
    ).match
)
"""A sentence of so many settlements that were struck, and of no more: "Under artillery fire came about 15 settlements"."""


def befell_some(draft: Draft, shape: str) -> bool:
    """Tell whether a draft is of settlements that are only counted: "About 10 settlements came under artillery fire"."""
    is_fire = draft.sort in SPECIFIC and draft.kind is not EventKind.CLASH and not draft.is_ours
    return is_fire and not draft.is_numbered and not draft.places and counts_settlements(shape)


def with_country(row: list[Item], shape: str) -> list[Item]:
    """Let strikes on so many regions and a city be those on the country: "150 ударів по 14 областях України і місту Києву"."""
    match = CITY_BESIDE.search(shape)
    if match is None or row[match.start("areas")].value != COUNTED_AREAS:
        return row
    at, (first, stop) = match.start("areas"), match.span("told")
    before = [item._replace(value="strike") if item.value == "attack" else item for item in row[:at]]
    return [*before, row[at]._replace(letter="w", value=THE_COUNTRY), *row[at + 1 : first], *row[stop:]]


LISTED = regex(
    r"N[aS]?E[LVwU]{0,3}i?(?P<told>[sw]{0,3}s(?:[,&]w?s)?,<)(?=[io]?[so]?P(?:[,&]{1,2}[io]?[so]?P){3})"
)
without_towns_listed = leaving(LISTED)
"""Leave out that it was towns of which many are told: "87 обстрілів прийшлися на прифронтові села, зокрема A, B, C та D"."""

COUNTED = ((("NE", "s,<"), without_towns_listed), (("Nw", "P"), with_country), (("NX", "P"), with_country))
"""The turns, each time with the letters without which it is not there."""
