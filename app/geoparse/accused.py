"""Accused: whom a side accuses of a strike has struck, and who accuses only speaks: "Kyiv accused Moscow of shelling A"."""

from app.geoparse.items import Item
from app.geoparse.rewriting import place_of
from gazetteer.patterns import regex

ACCUSED = "accused"
BY_WHOM = regex(r"(?:S&)?(?P<who>S)[aw]{0,2}(?:e[aw])?$")
OF_WHAT = regex(r"w(?P<each>ew)?[aw]{0,2}(?P<whom>[Sw]?)[aw]{0,2}[oi](?=[aSN]{0,3}[EVK])")
OTHER_SIDE = {"ukraine": "russia", "own": "russia", "russia": "ukraine", "enemy": "ukraine"}


def with_accused(row: list[Item], shape: str) -> list[Item]:
    """Let the accused be who struck; of two who accuse each other nobody is named."""
    at = place_of(row, ACCUSED)
    told = OF_WHAT.match(shape, at) if at >= 0 else None
    if told is None:
        return row
    by = BY_WHOM.search(shape, 0, at)
    first = at if by is None else by.start()
    whom = row[told.start("whom")] if told["whom"] else None
    is_each = told["each"] is not None or (by is not None and shape[first + 1] == "&")
    if is_each or (by is None and (whom is None or whom.letter != "S")):
        return [*row[:first], *row[told.end() :]]
    if whom is not None and whom.letter == "S":
        struck = whom
    else:
        accuser = row[by.start("who")] if by is not None else row[at]
        side = OTHER_SIDE.get(accuser.value.partition(" ")[0])
        if side is None:
            return row
        struck = row[at]._replace(letter="S", value=side)
    return [*row[:first], struck, *row[told.end() :]]


ACCUSED_BY_WORD = {ACCUSED: with_accused}
"""The turn by the word that tells it."""
