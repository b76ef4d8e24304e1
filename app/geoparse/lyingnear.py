"""Lying near: places that only say where another lies, or what went on elsewhere meanwhile: "A, located not far from B"."""

from app.geoparse.items import Item
from app.geoparse.references import DISTANCE, SITE, SUBURB
from app.geoparse.rewriting import PLACE_LIST, leaving, parting
from gazetteer.patterns import regex

AT_THAT_TIME = "at_that_time"
SITED = regex(r"[PF]w?(?P<told>,?(?P<site>w)[brw][aswo]{0,4}[PF](?:&[so]?P)?)(?=$|[.;,])")
TROOPS_SITED = regex(r"[SX],?(?P<told>(?P<site>w)[bri][so]{0,2}P,?)(?=[aw]?V)")
IN_BRACKETS = regex(r"P(?P<told>\((?P<sort>s)o?P\))")
VILLAGE_IN_BRACKETS = regex(r"P(?P<told>\(so?b[so]?P\))")
SO_FAR = regex(r"P(?P<told>,[sw]{1,3}\(N(?P<far>X)\)b[so]?P)(?=$|[.;,])")
ELSEWHERE_THEN = regex(r"Vi?[aso]{0,2}P(?P<told>,?(?P<then>[wB])[wX]{1,4}[ir][so]?P)(?=$|[.;])")
WHILE_OTHERS = regex(r"V[aso]{0,2}P(?:[,&]{1,2}P)*,?(?P<then>w)(?=[aS]{0,2}[KSE][aw]?L?V)")
NEAR_FIRST = regex(
    rf"^[BWwdh,&+]{{0,4}}(?P<told>(?:b[so]{{0,2}}P(?:&b?[so]?P)?|i[so]?Pj),?)"
    rf"(?=[aSX]{{0,2}}(?:f[aS]?K)?[aS]{{0,2}}(?P<verb>V)(?:f[aS]?K)?(?:(?:Xi)?{PLACE_LIST}|(?P<upon>i){PLACE_LIST})(?=$|[.;,f@]))"
)
STRUCK = ("shelling", "strike")


def without_near_first(row: list[Item], shape: str) -> list[Item]:
    """Leave out near what town a village lies that was struck: "Поблизу A обстріляли B", "In the A area, they shelled B"."""
    match = NEAR_FIRST.match(shape)
    if match is None or row[match.start("verb")].value not in STRUCK:
        return row
    if match["upon"] and row[match.start("upon")].value != "upon":
        return row
    first, stop = match.span("told")
    return [*row[:first], *row[stop:]]


LYING_NEAR = (
    ((",w", "b"), leaving(SITED, {"site": SITE})),
    ((",w", "r"), leaving(SITED, {"site": SITE})),
    (("Pw", "b"), leaving(SITED, {"site": SITE})),
    (("w", "PV"), leaving(TROOPS_SITED, {"site": SITE})),
    (("P(", "P)"), leaving(IN_BRACKETS, {"sort": SUBURB})),
    (("P(s", "bP)"), leaving(VILLAGE_IN_BRACKETS)),
    (("(NX)b", "P"), leaving(SO_FAR, {"far": DISTANCE})),
    (("V", "P", "iP"), leaving(ELSEWHERE_THEN, {"then": AT_THAT_TIME})),
    (("V", "P", "rP"), leaving(ELSEWHERE_THEN, {"then": AT_THAT_TIME})),
    (("Pw", "V"), parting(WHILE_OTHERS, {"then": AT_THAT_TIME}, mark="then")),
    (("P,w", "V"), parting(WHILE_OTHERS, {"then": AT_THAT_TIME}, mark="then")),
    (("bP", "V"), without_near_first),
    (("bsP", "V"), without_near_first),
    (("iPj", "V"), without_near_first),
)
"""These turns in order, each with the letters without which it is not there."""
