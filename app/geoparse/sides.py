"""Sides: who did what a sentence tells, in the words of the lexicon."""

import re

from app.claimants import RUSSIAN_MINISTRY
from app.geoparse.heads import GROUND, Head
from app.geoparse.items import Item

OWN = "own"
OBJECT = re.compile(r"(?:[ib][kaw]?|[VI][iw]?|[sX]o)$")
"""What stands before an army that is struck and does not strike."""


def side_of(row: list[Item], shape: str, head: Head, first: int, stop: int) -> tuple[str, str]:
    """Return who did it, in the words of the lexicon ("" if nobody is named), and what that one does: "air", "shelling"."""
    if "R" in shape[first:stop]:
        return "repelled", ""
    if head.sort not in GROUND and any(
        i.value == OWN for i in row[head.first : head.stop] if i.letter == "a"
    ):
        return "ukraine", ""  # "Ukrainian drones struck"
    return _named_side(row, shape, head, first, stop)


def _named_side(row: list[Item], shape: str, head: Head, first: int, stop: int) -> tuple[str, str]:
    for at in range(head.first, head.stop):
        if shape[at] == "S" and not OBJECT.search(shape[first:at]):
            return _actor_at(row, at)
    for at in range(head.first - 1, first - 1, -1):
        if shape[at] == "S" and row[at].value == "any air":
            foe = any(
                item.letter in "Sa" and item.value in ("enemy", "russia", "foe")
                for item in row[head.stop : stop]
            )
            return ("own" if foe else ""), "air_strike"
        if shape[at] == "S" and not OBJECT.search(shape[first:at]):
            passive = head.form == "verb" and shape[at + 1 : head.first].endswith("L")
            return ("", "") if passive else _actor_at(row, at)
    for at in range(head.stop, min(stop, head.stop + 6)):
        if shape[at] == "S" and head.form != "verb":
            actor = _actor_at(row, at)
            return actor if actor[0] in ("enemy", "russia") else ("", "")
        if shape[at] in "PDA,":
            break
    return "", ""


def _actor_at(row: list[Item], at: int) -> tuple[str, str]:
    return _possessed(row, at) if row[at].value == "its" else _actor(row[at])


def _possessed(row: list[Item], at: int) -> tuple[str, str]:
    """Return whose "its forces" are: Russia's where it was named before, else those of the one who speaks."""
    named = {item.value.partition(" ")[0] for item in row[:at] if item.letter in "SC"}
    return ("russia" if named & {"russia", RUSSIAN_MINISTRY} else "own"), ""


def _actor(item: Item) -> tuple[str, str]:
    who, _, what = item.value.partition(" ")
    return who, {"air": "air_strike", "shelling": "shelling"}.get(what, "")
