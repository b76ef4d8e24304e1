"""Elliptic: a number that is told alone is of the kind that was spoken of."""

from app.geoparse.groups import Group
from app.geoparse.heads import GROUND, Head
from app.geoparse.items import Item
from app.geoparse.sorts import FROM_THE_AIR, SPECIFIC
from gazetteer.patterns import regex

WEAPONS = ("missile_strike", "drone_strike", "guided_bomb", "mlrs", "shelling")
AGAIN = regex(r"[B+]{0,2}M(?:[f@]?[aSo]{0,2}(?P<by>K))?[-:,]{0,2}(?:[@f]?(?P<with>K))?[irb]?[so]{0,2}[PAD]")
"""A sentence that only says how often something befell another place, and with what: "Двічі з артилерії – по A"."""
REFERS = regex(r"[+<][aSio:,-]{0,2}$|oN,?$|l")
DID_ELSE = regex(r"[LB][aSoK]{0,2}w{1,3}$")
"""What makes a number of times that of something else that was done: "did not attack but flew patrols 13 times"."""
OF_DIRECTION = regex(r"D[-:,w]{0,2}$")

GO_ON = regex(r"[aw]{0,2}O")
"""Attacks of those before that go on: "відбили 34 атаки, ще сім тривають"."""
IN_A_TIME = regex(r"W-N(?=$|[:.])")
"""Another time's number of what was told before: "За тиждень відбулося 220 атак. За добу – 32"."""
ONE_MORE = regex(r"\+[aSo]{0,2}$")
TOOK_PLACE = regex(r"ELi")
STRIKES = (*SPECIFIC, "strike")
HITS_ALONE = regex(r"[Lwa]{0,3}NS?E[Lwa]{0,2}(?:[.;]|,[wK]{1,4})?")
"""A number of hits, and no place or weapon of their own."""
OF_THEM = regex(r"(?:N<[aSw]{0,2}|^\+N[aw]{1,3})$")


def _of_them(row: list[Item], head: Head, shape: str, carried: str) -> Head:
    """Let what hit be so many of the weapons told before: "launched 17 drones. Three of them hit A"."""
    match = OF_THEM.search(shape, 0, head.first)
    if match is None:
        return head
    return head._replace(sort=carried, quantity=row[match.start()].quantity, number_at=match.start())


def _told_alone(head: Head, shape: str, before: str, carried: str) -> str:
    """Return the kind of a number without a place: of the attacks that go on, of another time, or of weapons that hit."""
    if (
        head.form == "counted"
        and head.sort == "strike"
        and carried in FROM_THE_AIR
        and HITS_ALONE.fullmatch(shape)
    ):
        return carried  # "атаковали дронами. Зафиксировано четыре попадания"
    if head.form == "bare" and before in (*GROUND, "attack") and GO_ON.match(shape, head.stop):
        return before
    is_of_time = head.form == "bare" and IN_A_TIME.match(shape) is not None
    return carried if is_of_time and carried in (*GROUND, *STRIKES, "attack") else ""


def with_sort_spoken_of(
    row: list[Item], head: Head, own: list[Group], shape: str, sorts: tuple[str, str]
) -> Head:
    """Give a number alone the kind that was spoken of: "на Лиманському – 9", "two dozen of them were near P".

    `sorts` are that of the head before and that of the sentence before.
    """
    before, carried = sorts
    if head.sort == "launches":
        return head._replace(sort=carried if carried in WEAPONS and head.quantity is not None else "")
    if head.form == "none":
        return head._replace(sort=before) if own else head
    if head.form == "one" and not head.sort:
        return head._replace(sort=before or carried)
    if head.form == "verb" and head.sort == "strike" and not head.quantity and carried in WEAPONS:
        return _of_them(row, head, shape, carried)
    is_more = "D" not in shape and ONE_MORE.search(shape, 0, max(head.number_at, 0)) is not None
    if head.sort == "attack" and carried in STRIKES and is_more:
        return head._replace(sort=carried)  # "дрони двічі атакували A. У B – ще одна атака"
    if head.sort == "attack" and carried in STRIKES and TOOK_PLACE.match(shape) and not head.first:
        return head._replace(sort=carried)  # "the attack took place in A" tells of the strike told before
    told = _told_alone(head, shape, before, carried)
    if told:
        return head._replace(sort=told)
    if (
        head.form != "bare"
        or not own
        or (row[head.first].letter == "M" and DID_ELSE.search(shape, 0, head.first))
    ):
        return head
    again = AGAIN.match(shape)
    if again is not None and row[head.first].letter == "M":
        by = max(again.start("by"), again.start("with"))
        return head._replace(sort=row[by].value if by >= 0 else carried)
    refers = (
        shape[head.stop : head.stop + 1] == "<"
        or REFERS.search(shape, 0, head.first) is not None
        or (carried in (*GROUND, "attack") and OF_DIRECTION.search(shape, 0, head.first) is not None)
    )
    return head._replace(sort=before or carried) if before or (carried and refers) else head
