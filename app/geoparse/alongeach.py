"""Along each: directions told with a clause of their own, or with another name in brackets."""

from app.geoparse.rewriting import leaving, parting
from gazetteer.patterns import regex

EACH_WITH_CLAUSE = regex(r"D,x[^;DB]*(?P<mark>,)&?D,x")
OTHER_NAME = regex(r"D(?P<told>\([PDA]\))(?=(?P<noun>w))")

ALL_OF_THESE = regex(r"^(?P<told>#),?[^;]*i(?P<these>w)")
"""A total that is of the directions told before: "Загалом на цих ділянках фронту відбулося 40 зіткнень"."""
ALONG_EACH = (
    ((":D,x", "D,x"), parting(EACH_WITH_CLAUSE)),
    (("D(", ")w"), leaving(OTHER_NAME, {"noun": "direction"})),
    (("#", "iw"), leaving(ALL_OF_THESE, {"these": "direction"})),
)
"""These turns in order, each with the letters without which it is not there.

The first parts "на двох напрямках: A, де відбили 21 атаку, і B, де було 17 боїв", the second leaves out the other name in
"на Південно-Слобожанському (Харківському) напрямку".
"""
