"""Whence: where weapons were launched is not where they struck: "88 дронів, запущених з Орла та Гвардійського в Криму"."""

from app.geoparse.items import CAPITAL, Item, without
from app.geoparse.rewriting import leaving, read_as
from gazetteer.patterns import regex

LAUNCH_SITE = "launch_site"
SITE = r"(?:F|(?:w{1,2}|P)(?:[-i(]a?A\)?)?)"
NAMED = regex(r"w[-i(]a?A")
SITES = regex(rf"K[^;:BKE]{{0,8}}(?P<source>f)[wsbrjoa]{{0,3}}(?P<sites>{SITE}(?:[,&]{{1,2}}{SITE}){{1,12}})")
LINE_BETWEEN = regex(r"(?P<at>i)P-[Pw](?P<noun>w)")
TOWARDS = regex(r"E(?P<told>r[so]?[PF])(?=L[aSw]?[so]?P)")


def without_sites(row: list[Item], shape: str) -> list[Item]:
    """Leave out places among those in Russia that drones came from: "from Oryol and Hvardiiske in Crimea"."""
    match = SITES.search(shape)
    if match is None:
        return row
    first, stop = match.span("sites")
    if "F" not in match["sites"] and not any(item.value == LAUNCH_SITE for item in row[first:stop]):
        return row
    if any(
        row[one.start()].value not in (CAPITAL, LAUNCH_SITE) for one in NAMED.finditer(shape, first, stop)
    ):
        return row  # "from Kursk, crashed in A region"
    abroad = match["sites"].find("F")
    if abroad < 0:
        return [*row[: match.start("source")], *row[stop:]]
    return [*row[:first], row[first + abroad], *row[stop:]]


without_bearing = leaving(TOWARDS)
"""Leave out in which direction lies what was struck: "обстрілу в напрямку Харкова зазнали Липці"."""


def with_line_between(row: list[Item], shape: str) -> list[Item]:
    """Let a direction between two villages be one towards them: "attacked our positions on the Sinkovka-Petropavlovka direction"."""
    match = LINE_BETWEEN.search(shape)
    if match is None or row[match.start("noun")].value != "direction":
        return row
    return without(read_as(row, match.start("at"), letter="r", value=""), match.span("noun"))


WHENCE = (
    (("iP-Pw",), with_line_between),
    (("iP-ww",), with_line_between),
    (("K", "f", "F"), without_sites),
    (("K", "f", "w"), without_sites),
    (("E", "r", "L", "P"), without_bearing),
)
"""The turns in order, each with the letters without which it is not there."""
