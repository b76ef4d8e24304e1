"""Agents: rows of items written anew where by whom, or with what, an event was stands between it and what belongs to it."""

from app.geoparse.items import Item, without
from app.geoparse.quantities import OF_PEOPLE
from app.geoparse.rewriting import leaving
from app.geoparse.sorts import strike_kind
from gazetteer.patterns import regex

BY_SIDE = regex(r"E[aw]{0,2}(?P<told>f)S[is]{1,3}P")
BY_DROPPING = regex(
    r"(?P<verb>V)[aSw]{0,2}(?:iA)?[is]{0,3}[PA](?:[iw]?A)?(?P<told>,[aw]?(?P<drop>V)[aS]{0,2}X?f(?P<arm>K)X?)(?=[^PAD]*$)"
)
WHOSE_ARMS = regex(r"K(?P<whose>C)(?=[YV][^EVKN;:c]*$)")
SAID_ASIDE = regex(r"N[aS]{0,2}K(?P<told>,cC,)(?=S?V[^;:]*[PA][^;:cC]*$)")
PEOPLE_TOO = regex(r"(?P<some>N)[wY]{1,3}[^;:BNV]*[,&]{1,2}(?P<more>N)-?(?=[iw])")

without_side_between = leaving(BY_SIDE)
"""Let the place behind whose fire it was be the place of that: "обстрел со стороны ВСУ города A"."""


def with_what_was_dropped(row: list[Item], shape: str) -> list[Item]:
    """Let an attack be that of what it dropped: "атаковали село A, сбросив боеприпасы с дрона"."""
    match = BY_DROPPING.search(shape)
    if (
        match is None
        or row[match.start("drop")].value != "drop"
        or row[match.start("verb")].value != "attack"
    ):
        return row
    verb = row[match.start("verb")]._replace(value=strike_kind(row[match.start("arm")].value))
    first, stop = match.span("told")
    return [*row[: match.start("verb")], verb, *row[match.start("verb") + 1 : first], *row[stop:]]


def with_whose_arms(row: list[Item], shape: str) -> list[Item]:
    """Tell whose weapons struck behind all else: "артиллерия группировки «Днепр» поразила цели в районе A"."""
    match = WHOSE_ARMS.search(shape)
    if match is None:
        return row
    at = match.start("whose")
    return [*row[:at], *row[at + 1 :], row[at]]


def with_said_aside(row: list[Item], shape: str) -> list[Item]:
    """Tell who says it behind all else: "п'ять «гераней», за словами A, росіяни спрямували на B"."""
    match = SAID_ASIDE.search(shape)
    if match is None:
        return row
    first, stop = match.span("told")
    return [*row[:first], *row[stop:], *row[first : stop - 1]]


def without_people_too(row: list[Item], shape: str) -> list[Item]:
    """Leave out a number of people behind another: "двое ранены в результате обстрела вокзала, двое – в частном секторе"."""
    match = PEOPLE_TOO.search(shape)
    if match is None or not row[match.start("some")].value == row[match.start("more")].value == OF_PEOPLE:
        return row
    return without(row, (match.start("more"), match.end()))
