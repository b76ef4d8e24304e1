"""Counted last: what struck the places of a list, with its number behind a colon: "обстріляно A, B, C: 15 ударів"."""

from app.geoparse.items import Item, parted
from app.geoparse.rewriting import parting
from app.geoparse.sorts import FIRED, strike_kind
from gazetteer.patterns import regex

GENERIC = "strike"
STRUCK = FIRED | {GENERIC}
COUNTED_LAST = regex(
    r"(?P<verb>V)[wW]{0,2}[bi]?(?P<places>[so]{0,2}[PFA](?:[,&]{1,2}[bi]?[so]{0,2}[PFA]){0,20})(?P<colon>[:,])"
    r"(?P<told>[Bo#]?N[aS]?(?P<event>E)[aS]?(?:@?K)?W?)(?=$|[.;])"
)
EACH_COUNTED = regex(r"(?P<verb>V)P:N[aS]?E(?:[,;&]P:N[aS]?E)+(?=$|[.;])")
AREA_FIRST = regex(
    r"^[wW&]{0,3}A[:-]N[aS]?[EK](?P<mark>,)(?=(?:&|w)?i[so]?[PA](?:[,&]{1,2}i?[so]?[PA]){0,9}[e-]?N[aS]?[EK])"
)


def with_count_before_places(row: list[Item], shape: str) -> list[Item]:
    """Read "обстріляно A, B: 15 ударів" as "15 ударів у A, B", of the kind that the more exact of both tells."""
    match = COUNTED_LAST.search(shape)
    if match is None:
        return row
    verb, event, colon = (row[match.start(name)] for name in ("verb", "event", "colon"))
    if event.value not in STRUCK or verb.value not in STRUCK | {"attack"}:
        return row
    if colon.letter == "," and event.value != GENERIC:
        return row  # "обстріляв A, 3 авіаудари"
    before, kind = row[: match.start()], event.value
    weapons = [item for item in before if item.letter == "K"]
    if kind == GENERIC and verb.value in STRUCK - {GENERIC}:
        kind = verb.value
    elif kind == GENERIC and len(weapons) == 1:
        kind, before = strike_kind(weapons[0].value), [item for item in before if item is not weapons[0]]
    told = [item._replace(value=kind) if item is event else item for item in row[slice(*match.span("told"))]]
    into = Item("i", colon.first, colon.stop, "")
    places = row[slice(*match.span("places"))]
    return [*before, *told, into, *places, *row[match.end() :]]


def with_each_counted(row: list[Item], shape: str) -> list[Item]:
    """Read "обстріляв A: 3 удари, B: 4 удари" as "A: 3 обстріли, B: 4 обстріли"."""
    match = EACH_COUNTED.search(shape)
    if match is None or row[match.start("verb")].value not in STRUCK | {"attack"}:
        return row
    kind = row[match.start("verb")].value
    told = []
    for item in row[match.end("verb") : match.end()]:
        if item.value == GENERIC and kind in STRUCK:
            item = item._replace(value=kind)
        told.append(parted(item) if item.letter in ",&" else item)
    return [*row[: match.start()], *told, *row[match.end() :]]


COUNTED_BEHIND_PLACES = (
    (("VP:N", "E"), with_each_counted),
    (("V", ":N", "E"), with_count_before_places),
    (("V", ",N", "E"), with_count_before_places),
    (("A:N", ",i", "N"), parting(AREA_FIRST)),
)
"""These turns in order, each with the letters without which it is not there."""
