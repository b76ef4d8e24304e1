"""Accused: whom a side accuses of a strike has struck, and who accuses only speaks: "Kyiv accused Moscow of shelling A"."""

from re import Match

from app.geoparse.items import Item, letters_of, without
from app.geoparse.rewriting import place_of
from gazetteer.patterns import regex

ACCUSED, TRADED, EACH = "accused", "traded", "each_other"
EITHER = "either"
"""The side of a strike of which each of two accuses the other: which one did it is open."""
BY_WHOM = regex(r"(?:S&)?(?P<who>S)[aw]{0,2}(?:e[aw])?$")
BOTH_SIDES, EACH_OTHER = regex(r"(?:N[Xw]|e[wX])$"), regex(r"[wN]{0,3}")
OF_WHAT = regex(r"w[aw]{0,2}(?P<whom>[Sw]?)[aw]{0,2}[oif]o?(?=[aSN]{0,3}[EVK])")
IN_TURN = regex(r"[,B&]{1,2}(?P<who>S)-(?P<whom>[Sw])[aw]{0,2}[oi](?=[aSN]{0,3}[EVK])")
"""Whom the accused accuses in turn, without the verb: "..., а Росія – Україну в обстрілі B"."""
OTHER_SIDE = {"ukraine": "russia", "own": "russia", "russia": "ukraine", "enemy": "ukraine"}


def with_accused(row: list[Item], shape: str) -> list[Item]:
    """Let the accused be who struck; of two who accuse each other it is open which."""
    told_before = place_of(row, ACCUSED) >= 0
    for _ in range(shape.count("w")):
        at = max(place_of(row, ACCUSED), place_of(row, TRADED))
        anew = _with_one_accused(row, shape, at) if at >= 0 else row
        if anew is row:
            break
        row, shape = anew, letters_of(anew)
    turned = IN_TURN.search(shape)
    side = OTHER_SIDE.get(row[turned.start("who")].value, "") if turned is not None and told_before else ""
    if turned is None or not side:
        return row
    struck = row[turned.start("whom")]._replace(letter="S", value=side)
    return [*row[: turned.start("who")], struck, *row[turned.end() :]]


def _with_one_accused(row: list[Item], shape: str, at: int) -> list[Item]:
    """Read one accusation, told by the word at a place, as what the accused did."""
    told = OF_WHAT.match(shape, at)
    by = BY_WHOM.search(shape, 0, at)
    first = at if by is None else by.start()
    stop = at + 1 if told is None else told.end()
    each = any(item.value in (TRADED, EACH) for item in row[max(0, at - 1) : max(stop, at + 3)])
    if each or "e" in shape[max(0, at - 2) : at] or (by is not None and shape[first + 1] == "&"):
        return _with_either(row, shape, (first, at), told)
    if told is None:
        return row
    whom = row[told.start("whom")] if told["whom"] else None
    if by is None and (whom is None or whom.letter != "S"):
        return without(row, (first, stop))
    if whom is not None and whom.letter == "S":
        struck = whom
    else:
        accuser = row[by.start("who")] if by is not None else row[at]
        side = OTHER_SIDE.get(accuser.value.partition(" ")[0])
        if side is None:
            return row
        struck = row[at]._replace(letter="S", value=side)
    return [*row[:first], struck, *row[stop:]]


def _with_either(row: list[Item], shape: str, by: tuple[int, int], told: Match[str] | None) -> list[Item]:
    """Read what each of two says of the other as what either did."""
    first, at = by
    sides = BOTH_SIDES.search(shape, 0, first)
    other = EACH_OTHER.match(shape, at + 1)
    stop = told.end() if told is not None else other.end() if other is not None else at + 1
    either = row[at]._replace(letter="S", value=EITHER)
    return [*row[: first if sides is None else sides.start()], either, *row[stop:]]


ACCUSED_BY_WORD = {ACCUSED: with_accused, TRADED: with_accused}
"""The turn by the words that tell it."""
