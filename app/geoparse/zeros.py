"""Zeros: what is told not to have been."""

import re

from app.geoparse.head import Head
from gazetteer.patterns import regex

NEITHER = regex(r"Z[oi]{0,2}[PAD][PADoi&,]{0,6}Z[oi]{0,2}[PAD][PADoi&,]{0,6}[LwS]{0,2}a{0,2}$")
"""Nothing at either of two places: "neither the A nor the B direction saw assaults"."""
ZERO_BEFORE = regex(r"(?<!R)[Z0][aSoiLwc]{0,3}$")
"""A zero before its event, which "не допустили жодного прориву" is not."""
ZERO_AFTER = regex(r"x?[aSioIEPDA&,bwWsx-]{0,6}?[aSiow]{0,4}Z(?![aSo]{0,2}[XY])")
ARMS_THAT_DID_NOT = regex(r"K[aSwLWioX]{0,4}Z[Lw]?V$")
"""Weapons that did not strike: "ракеты по A в этот раз не били"."""
NO_ADVANCE = regex(r"Z[LcaS]{0,4}$")
"""What an advance is not told to have been by: "no confirmed Russian advance", "neither side made confirmed advances"."""
ASIDE_THEN_HISTORY = regex(r",[Hw],w?H")
NEITHER_SAID = regex(r"Z[aSCgw]{1,3}Z[aSCgw]{1,3}L[aw]{0,3}$")
"""Nobody said that it was: "neither Russian channels nor the Ukrainian staff reported any attacks"."""
NEXT_MAY = regex(r"^[^H&]*&[aw]{0,2}H")


def is_zero(shape: str, head: Head, first: int, stop: int) -> bool:
    """Tell whether a head is told not to have been."""
    if head.quantity is not None:
        return head.quantity.interval.high == 0
    if head.form in ("steady", "none"):
        return True
    if ARMS_THAT_DID_NOT.search(shape, head.first, head.stop) or NEITHER.search(shape[first : head.first]):
        return True
    before = shape[first : head.first].rpartition(",")[2]
    after = shape[head.stop : stop].partition(",")[0]
    if head.sort == "move" and NO_ADVANCE.search(before):
        return True
    if head.form in ("verb", "attempt"):
        return re.search(r"Z[wL]?$", before) is not None or after.startswith("ZT")  # "наступати не намагався"
    return (
        bool(ZERO_BEFORE.search(before)) or bool(NEITHER_SAID.search(before)) or bool(ZERO_AFTER.match(after))
    )


def told_behind(shape: str, head: Head, stop: int) -> str:
    """Return what follows an event up to a comma, or to what only may be next: "обстреливают A и могут атаковать B"."""
    if ASIDE_THEN_HISTORY.match(shape, head.stop):
        return "H"  # "is shelled, off and on, to this day"
    behind = shape[head.first : stop].partition(",")[0].partition("x")[0]
    is_next = head.form == "verb" and NEXT_MAY.search(behind) is not None
    return behind[: behind.index("&")] if is_next else behind
