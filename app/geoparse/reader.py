"""Reader of one sentence: its letters become drafts of claims by a few named rules."""

import re
from dataclasses import dataclass, field

from app.geoparse.groups import Group, attach, groups
from app.geoparse.heads import GROUND, SPECIFIC, Head, heads, shape_of
from app.geoparse.items import Item
from app.model import EventKind, Naming

ZERO_BEFORE = re.compile(r"Z[aSoiLw]{0,3}$")
ZERO_AFTER = re.compile(r"[aSioEPDA&,b]{0,6}?(?:[aSiow]{0,4})Z(?![aSo]{0,2}[XY])")
LAUNCHED = "VL"


@dataclass(slots=True)
class Draft:
    """A claim in the making: what was said in one sentence."""

    kind: EventKind
    head: Head
    places: list[tuple[Item, Naming]]
    directions: list[Item]
    areas: list[Item]
    zero: bool
    side: str
    rules: list[str]
    row: list[Item]
    sentence: int
    window: str = ""
    window_told: str = ""
    claimant: str = ""
    quotes: list[int] = field(default_factory=list)
    part_of: "Draft | None" = None
    repeats: "Draft | None" = None


def read_sentence(row: list[Item], sentence: int) -> list[Draft]:
    """Return the drafts of one sentence."""
    shape = shape_of(row)
    if not re.search(r"[EKVTZ]", shape):
        return []
    found = heads(row, shape)
    if not found:
        return []
    owned = attach(row, shape, found, groups(row, shape))
    drafts: list[Draft] = []
    previous = ""
    for index, head in enumerate(found):
        draft = _draft(row, shape, found, owned, index, previous, sentence)
        if draft is not None:
            previous = previous if head.form == "bare" else head.sort
            drafts.append(draft)
    return drafts


def clause_of(shape: str, head: Head) -> tuple[int, int]:
    """Return the items of the clause around a head: up to a semicolon or a contrast."""
    first = max(shape.rfind(mark, 0, head.first) for mark in ";B") + 1
    stops = [place for mark in ";B" if (place := shape.find(mark, head.stop)) >= 0]
    return first, min(stops, default=len(shape))


def _draft(
    row: list[Item],
    shape: str,
    found: list[Head],
    owned: list[list[Group]],
    index: int,
    previous: str,
    sentence: int,
) -> Draft | None:
    head, own = found[index], owned[index]
    first, stop = clause_of(shape, head)
    sort = head.sort
    if head.form == "bare":
        if not previous or not own:
            return None
        sort = previous
    if head.form == "verb" and sort == "launch":
        return None
    zero = is_zero(shape, head, first, stop)
    if sort in ("missile_strike", "drone_strike", "guided_bomb", "mlrs", "shelling") and _is_weapon(
        row, head
    ):
        if not _is_used(shape, head, first, stop):
            return None
    if _is_not_now(row, shape, head, first, stop):
        return None
    sort = _with_weapon(row, shape, head, sort, stop)
    kind = kind_of(sort, own, shape, head)
    rules = [head.form]
    if "R" in shape[first:stop] and kind is EventKind.CLASH:
        rules.append("repelled")
    if "O" in shape[first:stop] and head.quantity is not None and kind is EventKind.CLASH:
        rules.append("ongoing")
    if re.search(r"<[aSo:&-]{0,3}$", shape[: head.first]):
        rules.append("subset")
    return Draft(
        kind,
        head,
        [
            (row[place], naming)
            for group in own
            if group.letter == "P"
            for place, naming in zip(group.places, group.naming, strict=True)
        ],
        [row[place] for group in own if group.letter == "D" for place in group.places],
        [row[place] for group in own if group.letter == "A" for place in group.places],
        zero,
        side_of(row, shape, head, first, stop),
        rules,
        row,
        sentence,
        quotes=[sentence],
    )


def is_zero(shape: str, head: Head, first: int, stop: int) -> bool:
    """Tell whether a head is told not to have been."""
    if head.quantity is not None and head.quantity.interval.high == 0:
        return True
    if head.quantity is not None:
        return False
    before = re.sub(r"^.*,", "", shape[first : head.first])
    after = re.split(r"[,]", shape[head.stop : stop])[0]
    if head.form in ("verb", "attempt"):
        return bool(re.search(r"Z[w]?$", before))
    return (
        bool(ZERO_BEFORE.search(before))
        or bool(ZERO_AFTER.match(after))
        or "Z" in shape[head.first : head.stop]
    )


def _is_weapon(row: list[Item], head: Head) -> bool:
    return not any(item.letter in "EV" for item in row[head.first : head.stop]) and head.form in (
        "counted",
        "noun",
    )


def _is_used(shape: str, head: Head, first: int, stop: int) -> bool:
    """Tell whether weapons were used in an attack, and not shot down or merely named."""
    if head.quantity is None:
        return False
    left = [(head.first - place, shape[place]) for place in range(first, head.first) if shape[place] in "VLY"]
    right = [
        (place - head.stop + 1, shape[place]) for place in range(head.stop, stop) if shape[place] in "VLY"
    ]
    nearest = min(left + right, default=(99, ""))
    return nearest[1] in ("V", "L") and nearest[1] != ""


def _is_not_now(row: list[Item], shape: str, head: Head, first: int, stop: int) -> bool:
    """Tell whether the clause speaks of plans, history or what may be."""
    if "H" not in shape[first:stop]:
        return False
    told = any(
        item.letter == "W" and item.value in ("past_day", "today", "yesterday", "night", "week")
        for item in row
    )
    return not (told and head.quantity is not None)


def _with_weapon(row: list[Item], shape: str, head: Head, sort: str, stop: int) -> str:
    """Let the weapon after a verb say the kind: "атакував дронами", "hit with missiles"."""
    if sort not in ("attack", "strike", "shelling"):
        return sort
    weapons = []
    for place in range(head.stop, min(stop, head.stop + 14)):
        if shape[place] in "EV" or (shape[place] == "N"):
            break
        if shape[place] == "K":
            weapons.append(row[place].value)
        if shape[place] == "a" and row[place].value and sort != "shelling":
            break
    kinds = set(weapons)
    if not kinds:
        return sort
    if sort == "shelling":
        return weapons[0] if kinds <= {"mlrs"} else sort
    if len(kinds) > 1:
        return "shelling" if kinds <= {"mlrs", "shelling"} else sort
    return "air_strike" if weapons[0] == "guided_bomb" else weapons[0]


def kind_of(sort: str, own: list[Group], shape: str, head: Head) -> EventKind:
    """Return the event kind; an attack is a clash on the ground unless it is said of a whole region or a town itself."""
    if sort in GROUND:
        return EventKind.CLASH
    if sort == "strike":
        return EventKind.UNSPECIFIED
    if sort == "attack":
        letters = {group.letter for group in own}
        named_near = any(naming in (Naming.NEAR, Naming.TOWARDS) for group in own for naming in group.naming)
        if "D" in letters or named_near or not own:
            return EventKind.CLASH
        return EventKind.UNSPECIFIED
    return EventKind(sort) if sort in SPECIFIC else EventKind.UNSPECIFIED


def side_of(row: list[Item], shape: str, head: Head, first: int, stop: int) -> str:
    """Return who did it in the words of the lexicon: enemy, own, russia, ukraine or "" where nobody is named."""
    if "R" in shape[first:stop]:
        return "repelled"
    if any(item.letter == "S" for item in row[head.first : head.stop]):
        inside = next(item.value for item in row[head.first : head.stop] if item.letter == "S")
        return inside
    for place in range(head.first - 1, first - 1, -1):
        if shape[place] == "S":
            passive = shape[place + 1 : head.first].endswith("L") and head.form == "verb"
            return "" if passive else row[place].value
    for place in range(head.stop, min(stop, head.stop + 6)):
        if shape[place] == "S" and head.form != "verb":
            return row[place].value if row[place].value in ("enemy", "russia") else ""
        if shape[place] in "PDA,":
            break
    return ""
