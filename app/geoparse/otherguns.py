"""Other guns: how often fire came from other guns than those just told, without their verb or noun."""

from app.geoparse.items import Item, parted
from app.geoparse.rewriting import said_again
from app.geoparse.sorts import GUNS
from gazetteer.patterns import regex

FIRED_SO_OFTEN = regex(
    r"(?:M[aSw]{0,2}(?P<verb>V)|(?P<first>V)M)[f@]?[aSw]{0,2}K(?P<mark>[,&]{1,2})(?P<often>M)(?P<dash>-?)(?=[f@][aSw]{0,2}K(?:$|[.;,&W]))"
)
MORE_BY_GUNS = regex(
    r"N[aS]{0,2}(?P<event>E)[aS]?[f@]?[aSw]{0,2}(?P<one>K),?&(?P<number>N)-?(?=[f@][aSw]{0,2}(?P<other>K))"
)


def with_other_guns(row: list[Item], shape: str) -> list[Item]:
    """Let guns told next have been fired as often as told: "двічі відкривали вогонь з артилерії, 11 разів – з мінометів"."""
    match = FIRED_SO_OFTEN.search(shape)
    if match is None:
        return row
    verb = row[max(match.start("verb"), match.start("first"))]
    if verb.value not in GUNS:
        return row
    mark, often, stop = match.start("mark"), match.start("often"), match.end("dash")
    again = said_again([verb], row[often].stop)
    return [*row[:mark], parted(row[mark]), row[often], *again, *row[stop:]]


def with_more_by_guns(row: list[Item], shape: str) -> list[Item]:
    """Let shellings by other guns be more of them, and no part: "12 обстрілів з артилерії та 18 – з мінометів"."""
    match = MORE_BY_GUNS.search(shape)
    if match is None:
        return row
    event, at = row[match.start("event")], match.end("number")
    if event.value not in GUNS or any(row[match.start(one)].value not in GUNS for one in ("one", "other")):
        return row
    rest = row[at + 1 :] if shape[at] == "-" else row[at:]
    return [*row[:at], *said_again([event], row[at - 1].stop), *rest]


OTHER_GUNS = (
    (("MV", "K", "M"), with_other_guns),
    (("VM", "K", "M"), with_other_guns),
    (("E", "K&N"), with_more_by_guns),
    (("E", "K,&N"), with_more_by_guns),
)
"""These turns in order, each with the letters without which it is not there."""
