"""Lies within: in which region a struck town is told to lie, and that a region or road beside a town is no second place."""

from app.geoparse.items import Item, without
from app.geoparse.references import SITE
from app.geoparse.rewriting import leaving, parting, rereading
from gazetteer.patterns import regex

THAT = ("that", "which", "relative")
LIES_IN = regex(r"[PA](?P<told>,(?P<that>w)(?P<lies>[wLG]?))(?=i[so]?A(?:$|[,.;&)]))")
OF_A_ROAD = regex(r"(?<!P-)(?P<town>A)(?P<road>q)")
DAMAGED_THERE = regex(r"i[so]?P[awL]{0,2}Y[^;:EVKPAD]*[XYw](?P<mark>,)(?=[awW]?O?[aS]?E[so]?P)")


def with_region_of_town(row: list[Item], shape: str) -> list[Item]:
    """Read "A, що на Полтавщині, постраждала" as "A на Полтавщині": so "which is in ... region", "розташоване на ..."."""
    match = LIES_IN.search(shape)
    if match is None or row[match.start("that")].value not in THAT:
        return row
    if match["lies"] == "w" and row[match.start("lies")].value not in ("", SITE):
        return row
    return without(row, match.span("told"))


STAROSTA = "starosta"
OF_STAROSTA = regex(r"(?P<told>w(?:[,&]{1,2}w){0,3}(?P<noun>w))(?=A)")
within_community = leaving(OF_STAROSTA, where={"noun": STAROSTA})
"""Read a part of a community as that: "у A-ському старостаті B-ської громади", "in the A starosta district of B community"."""
STAROSTAS_BY_WORD = {STAROSTA: within_community}
LIES_WITHIN = (
    ((",w", "iA"), with_region_of_town),
    (("Aq",), rereading(OF_A_ROAD, "town", "w", "", where={"road": "road"})),
    (("Y", ",", "EP"), parting(DAMAGED_THERE)),
    (("Y", ",", "EsP"), parting(DAMAGED_THERE)),
)
"""These turns in order, each with the letters without which it is not there."""
