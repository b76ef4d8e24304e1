"""Revenge: a strike told as the reason of another is told no more: "Russia hit A in revenge for Kyiv's strike on B"."""

from app.geoparse.head import GROUND
from app.geoparse.items import Item, without
from app.geoparse.rewriting import place_of
from app.geoparse.saidaside import REVENGE, without_answered
from gazetteer.patterns import regex

FOR_A_STRIKE = regex(
    r"w(?:[iof]|w(?=[aoSPE]))[aok]{0,2}(?:S(?=[aw]{0,2}[KE])|P(?=E))?[aok]{0,2}K?(?P<event>E|V(?=[PF]))(?P<behind>"
    r"[ao]{0,2}(?:S(?=[Sib,.;]|$)|[PF](?=i[so]?[PAFD]))?(?:(?:i|[so]{1,2})?[so]{0,2}[PAFD](?:[,&]{1,2}i?[so]{0,2}[PAFD])*|iw(?=S))?)"
)
"""What a strike answers: "у відповідь на обстріл A", "in retaliation for Ukraine's drone attack on A and B"."""
OPENS = regex(r",(?=[aw]?[SNKEV])")


def without_the_reason(row: list[Item], shape: str) -> list[Item]:
    """Leave out the strike for which another is told to be the answer; not fighting near the place where that was."""
    at = place_of(row, REVENGE)
    match = FOR_A_STRIKE.match(shape, at) if at >= 0 else None
    if match is None:
        return without_answered(row, shape)
    is_near = shape[match.end() : match.end() + 1] == "b"
    if is_near and row[match.start("event")].value in GROUND | {"attack"}:
        return row
    first = at - 1 if at and shape[at - 1] == "i" else at
    opens = OPENS.match(shape, match.end()) if not first else None
    return without(row, (first, match.end() if opens is None else opens.end()))


REVENGE_BY_WORD = {REVENGE: without_the_reason}
"""The turn by the word that tells it."""
