"""Hits: what is counted of them besides the fire that made them."""

from gazetteer.patterns import regex

HITS_AFTER, ELSEWHERE = ("-", "(", "M-", "M("), regex(r"[^;,)]*[PAD]")
HITS_OF = regex(r"[^;:BENVM]{0,20}K[^;:BENVM]{0,8}:[L#aw]{0,4}")
"""What stands between a blow with a weapon and its hits."""


def are_its_hits(shape: str, gap: str, stop: int) -> bool:
    """Tell whether hits are those of the fire counted before them, and at no place of their own: "shelled twice – six hits"."""
    return gap in ("@", "f") or (gap in HITS_AFTER and ELSEWHERE.match(shape, stop) is None)
