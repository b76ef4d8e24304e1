"""Nth time: a strike told to be the fifth of a week is one of its day, and not one of the week."""

from app.geoparse.items import Item, letters_of
from app.geoparse.rewriting import place_of, read_as
from app.geoparse.windows import LONG
from gazetteer.patterns import regex

NTH, ORDINAL = "nth", "ordinal"
BEHIND, BEFORE = regex(r"t?[w,]{0,2}(?P<of>W)"), regex(r"(?P<of>W)[^;]*$")
NTH_STRIKE = regex(r"(?P<nth>w)[aS]{0,2}[EK][^;W]*(?P<of>W)")


def with_nth_time(row: list[Item]) -> list[Item]:
    """Let a stretch be no window where a strike is told to be so many-th in it: "вп'яте за тиждень", "the fifth attack this week"."""
    shape = letters_of(row)
    at = place_of(row, NTH) if "W" in shape else -1
    if at >= 0:
        match = BEHIND.match(shape, at + 1) or BEFORE.search(shape, 0, at)
    else:
        match = NTH_STRIKE.search(shape) if "W" in shape else None
        match = match if match is not None and row[match.start("nth")].value == ORDINAL else None
    if match is None or row[match.start("of")].value not in LONG:
        return row
    return read_as(row, match.start("of"), letter="w", value="")
