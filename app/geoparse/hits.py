"""Hits: what is counted of them besides the fire that made them."""

from app.geoparse.sorts import GUNS
from gazetteer.patterns import regex

HITS_AFTER, ELSEWHERE = ("-", "(", "M-", "M("), regex(r"[^;,)]*[PAD]")
HITS_BEHIND = regex(r"[^;BEVNK]*[:-]")
HITS_OF = regex(r"[^;:BENVM]{0,20}K[^;:BENVM]{0,8}[:,-][L#aw]{0,4}")
"""What stands between a blow with a weapon and its hits."""


def are_hits_of_blow(shape: str, gap: str, stop: int) -> bool:
    """Tell whether a number of hits is that of the blow told before with its weapon: "ударили БпЛА, зафиксировано пять попаданий"."""
    return HITS_OF.fullmatch(gap) is not None and ELSEWHERE.match(shape, stop) is None


def are_hits_of(fire: tuple[str, str, bool], shape: str, gap: str, stop: int) -> bool:
    """Tell whether hits are those of the fire told before them, by its form, its sort and whether it is counted.

    "Shelled twice – six hits"; "A was under Uragan fire: 24 hits"; but not where they have a place of their own.
    """
    form, sort, is_counted = fire
    if not is_counted:
        return form in ("noun", "verb") and sort in GUNS and HITS_BEHIND.fullmatch(gap) is not None
    return gap in ("@", "f") or (gap in HITS_AFTER and ELSEWHERE.match(shape, stop) is None)
