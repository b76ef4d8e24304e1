"""Portions: which places a number has for its own, where more than nearness tells it."""

import re

from app.geoparse.groups import Group
from app.geoparse.heads import Head
from app.geoparse.items import CAPITAL, Item

BRACKETED = re.compile(r"[PAD]\($")
"""A number in brackets behind a place is of that place: "A (2 bombs), B"."""
NOTHING_BUT = re.compile(r"[NaSKE1]+\)")
SOMEWHERE = re.compile(r"[aSo]{0,2}(?:[bri]{1,2}s{0,2}w{0,2}|s|(?<=V)w)w")
"""What stands behind an event before a place that nobody knows: "атакував у районі острова Нестрига"."""
STILL = re.compile(r"O?:$")
"""What follows those that still go on, before the places of all: "11, з них 3 тривають: A, B"."""


def with_portions(
    shape: str, found: list[Head], owned: list[list[Group]], placed: list[Group]
) -> tuple[list[Head], list[list[Group]]]:
    """Give numbers in brackets the place before them, and the places after a part to the whole."""
    heads, groups = list(found), [list(own) for own in owned]
    for index, head in enumerate(heads):
        if BRACKETED.search(shape, 0, head.first) and NOTHING_BUT.match(shape, head.first):
            at = head.first - 2
            own = next((_only(group, at) for group in placed if group.first <= at < group.stop), None)
            if own is not None:
                heads[index] = head._replace(used=True)
                groups[index] = [own]
        elif index and head.form == "bare" and _is_part_of(shape, heads[index - 1], head):
            later = [g for g in groups[index] if g.first >= head.stop and g.letter == "P"]
            if later and STILL.search(shape, head.stop, later[0].first):
                groups[index - 1] += [g for g in later if g not in groups[index - 1]]
                groups[index] = [g for g in groups[index] if g not in later]
    return heads, groups


def is_told_somewhere(row: list[Item], shape: str, head: Head) -> bool:
    """Tell whether a capitalised word that is no known place stands where the event's place must stand."""
    match = SOMEWHERE.match(shape, head.stop)
    return match is not None and row[match.end() - 1].value == CAPITAL


def _only(group: Group, at: int) -> Group:
    """Return a group with only the place at an item."""
    pairs = [(place, name) for place, name in zip(group.places, group.naming, strict=True) if place == at]
    return group._replace(places=tuple(p for p, _ in pairs), naming=tuple(n for _, n in pairs))


def _is_part_of(shape: str, whole: Head, part: Head) -> bool:
    """Tell whether a number alone is told to be a part of the one before it: "11, of which 3"."""
    return whole.quantity is not None and "<" in shape[whole.stop : part.first]
