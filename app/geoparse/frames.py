"""Frames: who says it and when stands around what a sentence tells, and so does whom it harmed."""

from app.geoparse.averages import without_averages
from app.geoparse.befallen import without_people_behind
from app.geoparse.items import Item, letters_of
from app.geoparse.whereabouts import without_hurt_too
from gazetteer.patterns import regex

LEAD = regex(r"c?[Cgp]{1,3}c?,|i?d{1,3},?|ih,?|W,?|[&+B],?|wcw:")
TAIL = regex(
    r"(?:-[Cgp]{1,4}|,-?[CgpiwW]{0,6}c[cCgpiwWd]{0,6}|,[wH]{1,3}|(?<!N),?W|,?i?d{1,3}|,?ih|,|"
    r"(?<!N),(?=[^,]{0,6}[XY])(?![B&]?i?N?Xw?-\+N)[^PADFEVKTMRZ;:,B]{1,8})$"
)
TAIL_REACH, MOST_PARTS = 16, 6
"""Who says it and when, and whom it harmed, before and behind what is told."""
SPEAKS = "cCgpoa,"
"""What a time behind belongs to: "the governor said on Wednesday"."""


def told_between(shape: str) -> tuple[int, int]:
    """Return where a sentence begins and ends without "according to the General Staff, on 9 January" and "the governor said"."""
    first, stop = 0, len(shape) - shape.endswith((".", ";"))
    for _ in range(MOST_PARTS):
        lead = LEAD.match(shape, first)
        if lead is None or lead.end() == len(shape):
            break
        first = lead.end()
    for _ in range(MOST_PARTS):
        tail = TAIL.search(shape, max(first + 1, stop - TAIL_REACH), stop)
        if tail is None:
            break
        stop = tail.start()
    return first, stop


def parted_off(row: list[Item], tail: list[Item]) -> list[Item]:
    """Part a time behind a row off by a comma, but not that of who speaks: "the governor said on Wednesday".

    How many were hurt is no number of the row: "пострадавших уже пятеро"; nor is how many there are on average.
    """
    if tail and tail[0].letter == ",":
        tail = without_people_behind(tail, letters_of(tail))
        tail = without_averages(tail, letters_of(tail))
        return without_hurt_too(tail, letters_of(tail))
    if not tail or tail[0].letter not in "Wdi" or (row and row[-1].letter in SPEAKS):
        return tail
    return [tail[0]._replace(letter=",", value="", stop=tail[0].first), *tail]
