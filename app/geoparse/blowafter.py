"""Blow after blow: a blow that another came after or before is one of its own, and not with what the other was dealt."""

from app.geoparse.items import Item, parted
from app.geoparse.rewriting import Turn, said_again
from app.geoparse.sorts import LOOSE, SPECIFIC, sort_of, strike_kind
from gazetteer.patterns import regex

AFTER, PRECEDED = "after", "preceded"
BLOW_AFTER = regex(
    r"(?:^|(?:^|[;,B])[wWdh]{0,2}(?P<after>[wB]))(?P<blow>[aSo]{0,3}N?[aS]{0,2}EK?(?:f?K)?),?"
    r"(?P<next>(?:S[aw]?[+WMdw]{0,3}V[^;:EPA]*(?P<behind>i?[so]{0,2}[PA])|(?P<first>[so]{0,2}[PA])[+WMdw]{0,3}V)[^;:EPA]*)"
    r"(?=$|[;:])"
)
BLOW_BEFORE = regex(
    r"(?P<blow>E[^;:EVBPA]*(?P<there>i?[so]{0,2}[PA]))[^;:EVBPA]*(?P<before>w)(?=[aS]{0,3}N?[aS]{0,2}E[^PA]*$)"
)


def with_blow_after(row: list[Item], shape: str) -> list[Item]:
    """Part a blow from one of another kind after it: "After the missile attack Russia hit A with drones"."""
    match = BLOW_AFTER.search(shape)
    if match is None or (match["after"] and row[match.start("after")].value != AFTER):
        return row  # what opens a sentence is not in its row
    told = sort_of(row, *match.span("blow"), "noun")
    kinds = {strike_kind(i.value) for i in row[slice(*match.span("next"))] if i.letter in "KV"} - {*LOOSE}
    if told not in SPECIFIC or not kinds or told in kinds:
        return row
    stop, behind = match.end("blow"), match.start("next")
    there = row[slice(*match.span("first" if match["first"] else "behind"))]
    return [*row[:stop], *said_again(there, row[stop].first), _mark(row[stop]), *row[behind:]]


def with_blow_before(row: list[Item], shape: str) -> list[Item]:
    """Let what came before a blow be one of its own: "Ракетному удару по A передувала атака дронів"."""
    match = BLOW_BEFORE.search(shape)
    if match is None or row[match.start("before")].value != PRECEDED:
        return row
    at = match.start("before")
    return [
        *row[:at],
        parted(row[at]),
        *row[at + 1 :],
        *said_again(row[slice(*match.span("there"))], row[-1].stop),
    ]


def _mark(beside: Item) -> Item:
    """Return the mark that parts two clauses before an item."""
    return parted(Item("", beside.first, beside.first, ""))


BLOW_AFTER_BY_WORD: dict[str, Turn] = {AFTER: with_blow_after, PRECEDED: with_blow_before}
"""These turns, by the value without which they are not there."""
