"""Elliptic: a number that is told alone is of the kind that was spoken of."""

from app.geoparse.drafts import Draft
from app.geoparse.groups import Group
from app.geoparse.head import GROUND, Head
from app.geoparse.items import Item
from app.geoparse.sorts import BLOWS, FROM_THE_AIR, GUNS, SPECIFIC
from gazetteer.patterns import regex

WEAPONS = ("missile_strike", "drone_strike", "guided_bomb", "mlrs", "shelling")
AGAIN = regex(r"[B+]{0,2}M(?:[f@]?[aSo]{0,2}(?P<by>K))?[-:,]{0,2}(?:[@f]?(?P<with>K))?[irb]?[so]{0,2}[PAD]")
"""A sentence that only says how often something befell another place, and with what: "Двічі з артилерії – по A"."""
REFERS = regex(r"[+<][aSio:,-]{0,2}$|oN,?$|l")
DO_ELSE = regex(r"<[aS]?w[ibrf]")
"""What they do of whom a number is that is no weapon of those before: "Some 40,000 of them settled in A"."""
DID_ELSE = regex(r"[LB][aSoK]{0,2}w{1,3}$")
"""What makes a number of times that of something else that was done: "did not attack but flew patrols 13 times"."""
OF_DIRECTION = regex(r"D[-:,w]{0,2}$")

GO_ON = regex(r"[aw]{0,2}\+?[LG]{0,2}[aw]?O")
"""Attacks of those before that go on: "відбили 34 атаки, ще сім тривають"."""
IN_A_TIME = regex(r"W-N(?=$|[:.])")
"""Another time's number of what was told before: "За тиждень відбулося 220 атак. За добу – 32"."""
ONE_MORE = regex(r"\+[aSo]{0,2}$")
TOOK_PLACE, FOUGHT = regex(r"ELi"), regex(r"D|R|Ea?b")
STRIKES = (*SPECIFIC, "strike")
GOT, SO = "got", "so"
"""The value of what also befell a place, of the kind that was told before: "Обстріли A. Постраждала також B"."""
HITS_ALONE = regex(r"[gLwa]{0,5}NS?E[Lwa]{0,2}(?:[.;]|,[wK]{1,4}|:[YXNwa,&]*)?")
"""A number of hits, and no place or weapon of their own."""
OF_THEM = regex(r"(?:N<[aSw]{0,2}|^\+N[aw]{1,3})$")
HIT_ALONE = regex(r"(?:[+awW]{0,3}|.*[,;&B])N[aw]{0,2}V$")
"""So many that hit, of the weapons told before: "Дві влучили в A"."""


class SpokenOf:
    """What the sentence before spoke of; a reading that never asks for it holds whatever that was."""

    __slots__ = ("_sort", "was_asked")

    def __init__(self, sort: str = "") -> None:
        self._sort, self.was_asked = sort, False

    @property
    def sort(self) -> str:
        """Return the sort that was spoken of."""
        self.was_asked = True
        return self._sort


def _of_them(row: list[Item], head: Head, shape: str, carried: SpokenOf) -> Head:
    """Let what hit be so many of the weapons told before: "launched 17 drones. Three of them hit A"."""
    match = OF_THEM.search(shape, 0, head.first)
    if match is None or carried.sort not in WEAPONS:
        return head
    return head._replace(sort=carried.sort, quantity=row[match.start()].quantity, number_at=match.start())


def _told_alone(head: Head, shape: str, before: str, carried: SpokenOf) -> str:
    """Return the kind of a number without a place: of the attacks that go on, of another time, or of weapons that hit."""
    if head.form == "counted":
        is_hit = head.sort == "strike" and HITS_ALONE.fullmatch(shape) is not None
        return (
            carried.sort if is_hit and carried.sort in FROM_THE_AIR else ""
        )  # "Зафиксировано четыре попадания"
    if head.form != "bare":
        return ""
    if before in (*GROUND, "attack") and GO_ON.match(shape, head.stop):
        return before
    is_of_time = IN_A_TIME.match(shape) is not None
    return carried.sort if is_of_time and carried.sort in (*GROUND, *STRIKES, "attack") else ""


def _is_of_strike(head: Head, shape: str, carried: SpokenOf) -> bool:
    """Tell whether an attack is one of the strikes told before.

    "дрони двічі атакували A. У B – ще одна атака"; "the attack took place in A" tells of the strike told before.
    """
    if head.sort != "attack":
        return False
    is_fought = head.form == "verb" or FOUGHT.search(shape) is not None
    is_more = not is_fought and ONE_MORE.search(shape, 0, max(head.number_at, 0)) is not None
    is_same = not head.first and TOOK_PLACE.match(shape) is not None
    return (is_more or is_same) and carried.sort in STRIKES


def _sort_of_before(head: Head, carried: SpokenOf) -> str:
    """Return what befell more places, or what was launched; "" where it was not told."""
    if head.sort == SO:
        return carried.sort if carried.sort in (*STRIKES, "attack") else ""
    if head.sort == GOT:
        return carried.sort if carried.sort in GUNS else "strike"
    return carried.sort if head.quantity is not None and carried.sort in WEAPONS else ""


def with_sort_spoken_of(
    row: list[Item], head: Head, own: list[Group], shape: str, sorts: tuple[str, SpokenOf]
) -> Head:
    """Give a number alone the kind that was spoken of: "на Лиманському – 9", "two dozen of them were near P".

    `sorts` are that of the head before and that of the sentence before.
    """
    before, carried = sorts
    if head.sort in (GOT, SO, "launches"):
        return head._replace(sort=_sort_of_before(head, carried))
    if head.form == "none":
        return head._replace(sort=before) if own else head
    if head.form == "one" and not head.sort:
        return head._replace(sort=before or carried.sort)
    if head.form == "verb" and head.sort in BLOWS and not head.quantity:
        return _of_them(row, head, shape, carried)
    if _is_of_strike(head, shape, carried):
        return head._replace(sort=carried.sort)
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
        return head._replace(sort=row[by].value if by >= 0 else carried.sort)
    hit = HIT_ALONE.match(shape[: head.stop]) is not None and any(group.first >= head.stop for group in own)
    if before or (hit and carried.sort in FROM_THE_AIR) or _refers(head, shape, carried):
        return head._replace(sort=before or carried.sort or head.sort)
    return head


def _refers(head: Head, shape: str, carried: SpokenOf) -> bool:
    """Tell whether a number alone says that it is of what the sentence before spoke of."""
    if DO_ELSE.match(shape, head.stop):
        return False
    if shape[head.stop : head.stop + 1] == "<" or REFERS.search(shape, 0, head.first) is not None:
        return True
    return OF_DIRECTION.search(shape, 0, head.first) is not None and carried.sort in (*GROUND, "attack")


def adds_nothing(shape: str, head: Head, own: list[Group], before: Draft) -> bool:
    """Tell whether a head says no place where it only says where something went, or that it was confirmed.

    "shelled the region, hitting houses"; "A was hit, said the governor, who confirmed the strikes"; "12 дронів, є влучання".
    """
    is_untold = head.form == "noun" and head.quantity is None
    is_hit = head.sort == "strike" and before.sort in WEAPONS and shape[: head.first].endswith(",L")
    is_confirmed = is_untold and (is_hit or shape[: head.first].endswith("c"))
    is_vain = head.form == "example" or is_confirmed
    since = head.first if head.form == "example" else before.head.stop
    return is_vain and not any(group.first >= since for group in own)
