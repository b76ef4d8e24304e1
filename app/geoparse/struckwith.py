"""Struck with: what was struck stands between a verb and the weapons: "атакували позиції ЗСУ біля A 40 дронами"."""

from app.geoparse.items import Item, without
from app.geoparse.rewriting import leaving, moving
from app.geoparse.sorts import STRIKING
from gazetteer.patterns import regex

TARGET = "target"
WITH_WEAPONS = r"@?N[aS]{0,2}K(?!L?Y)"
PLACED = r"[ibj][so]{0,2}[PAD](?:[,&]{1,2}[so]{0,2}[PAD]){0,6}"
POSITIONS_STRUCK = regex(
    rf"S[^;:BE]*?V(?P<told>i?a?(?P<what>[Xs])o?[aS]{{0,2}})(?=(?:{PLACED})?{WITH_WEAPONS})"
)
THINGS_STRUCK = regex(rf"(?P<verb>V)(?P<told>i?[owXsjq]{{1,4}})(?={PLACED}{WITH_WEAPONS})")
THEIRS_STRUCK = regex(
    rf"S[^;:BE]*?(?P<verb>V)(?P<told>i?[aowXsjq][aowXsjqS]{{0,4}})(?={PLACED}{WITH_WEAPONS})"
)
"""What was another army's, and struck by one named before."""

SEVERAL_SO_OFTEN = regex(
    r"(?P<verb>V)[aSo]{0,2}(?:i?[so]{0,2}(?:[PA](?:[,&]{1,2}[so]?[PA]){0,6}|j))?"
    r"(?P<arms>[@f]?[aS]{0,2}K(?:[,&]{1,2}[@f]?[aS]{0,2}K)+)(?P<times>M)(?=$|[;.,:i])"
)
ATTACKS_INCLUDED = regex(r"(?P<told>E\+?(?P<with>w))(?=[aS]{0,2}K[aw]?V)")
COUNTED_ARM = regex(r"N[aS]{0,2}$")


def is_of_several(row: list[Item], shape: str, at: int) -> bool:
    """Tell whether a weapon is counted, and more than one: "пятью КАБ", whose word is the same for one."""
    match = COUNTED_ARM.search(shape, 0, at)
    number = row[match.start()].quantity if match is not None else None
    return number is not None and number.interval.low > 1


def without_positions(row: list[Item], shape: str) -> list[Item]:
    """Leave out whose positions an army named before struck with so many weapons, which are then what it struck with."""
    match = POSITIONS_STRUCK.search(shape)
    if match is None or (match["what"] == "X" and row[match.start("what")].value != TARGET):
        return row
    return without(row, match.span("told"))


def without_things(row: list[Item], shape: str) -> list[Item]:
    """Leave out what was struck somewhere with so many weapons: "вдарили по складу в A двома ракетами"."""
    match = THINGS_STRUCK.search(shape) or THEIRS_STRUCK.search(shape)
    if match is None or row[match.start("verb")].value not in STRIKING:
        return row
    return without(row, match.span("told"))


without_attacks_including = leaving(ATTACKS_INCLUDED, {"with": "included"})
"""Leave out attacks of which it is told with what: "Russian attacks also included missiles directed at A"."""
with_times_first = moving(SEVERAL_SO_OFTEN, "arms", "times", {"verb": STRIKING})
"""Let so many times be those of all weapons told: "атакував A артилерією та дронами 40 разів"."""


STRUCK_WITH = (
    (("V", "KM"), with_times_first),
    (("E", "wK", "V"), without_attacks_including),
    (("VX", "NK"), without_positions),
    (("Vs", "NK"), without_positions),
    (("Vi", "NK"), without_positions),
    (("VaX", "NK"), without_positions),
    (("V", "NK"), without_things),
)
"""These turns in order, each with the letters without which it is not there."""
