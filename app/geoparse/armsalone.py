"""Arms alone: a sentence that only says with how many weapons the strike before it was made: "Попередньо, С-300, від 4 до 8 ракет"."""

from app.geoparse.drafts import Draft
from app.geoparse.items import Item
from app.geoparse.quantities import is_vague
from app.geoparse.sorts import FROM_THE_AIR, strike_kind
from gazetteer.patterns import regex

THEY, BOMB = "they", "guided_bomb"
AT_HOUR = regex(r"i?h-Ni[so]{0,2}P[.;]?")
"""So many more of the weapons told before, at another hour: "О 14:00 – два КАБи по A. О 16:00 – три по B"."""
COUNTED_BEHIND = regex(r"(?:^|[c,w])(?P<arm>K)L(?P<number>N)(?=$|[.;,])")
TOLD_ALONE = regex(r"(?:[,-]|(?=[wKL]))(?:K{1,2},)?w?L?[@f]?(?P<number>N)[aS]{0,2}(?P<arm>K)(?:[aw]?K)?")
"""What such a sentence is but for words that say how sure it is: "it was five missiles", "попередньо – трьома «шахедами»"."""


def with_arms_of_the_strike(row: list[Item], shape: str, before: Draft) -> list[Item] | None:
    """Let weapons told alone have been fired where those of their kind were just told to strike; None where they are not alone."""
    if AT_HOUR.fullmatch(shape) is not None and before.sort in (*FROM_THE_AIR, BOMB):
        at = shape.index("N") + 1
        arm = row[at]._replace(letter="K", value=before.sort, stop=row[at].first)
        return [*row[:at], arm, *row[at:]]
    match = TOLD_ALONE.fullmatch(shape)
    if match is None or (not row[0].first and shape[0] in ",-"):  # "- 4 ракети", one of a list
        return None
    if shape[0] == "w" and row[0].value != THEY:
        return None
    at, arm = match.start("number"), row[match.start("arm")]
    counted = before.head.quantity
    is_open = counted is None or is_vague(counted)
    if not is_open or before.is_zero or before.sort not in (arm.value, strike_kind(arm.value)):
        return None
    return [Item("V", row[at].first, row[at].first, "launch"), *row[at:]]


def with_arms_counted(row: list[Item], shape: str) -> list[Item]:
    """Let a number told behind its weapon stand before it: "голова ОВА уточнив, що бомб було три"."""
    match = COUNTED_BEHIND.search(shape)
    if match is None:
        return row
    arm, number = match.start("arm"), match.start("number")
    return [*row[:arm], row[arm + 1], row[number], row[arm], *row[number + 1 :]]


ARMS_ALONE = ((("KLN",), with_arms_counted),)
"""By which letters this is known."""
