"""Breakdowns: a number told without a place, and behind it what it is made up of, each with its place."""

from app.geoparse.drafts import OF_HEADING, Draft
from app.geoparse.items import Item
from app.geoparse.leftover import REST, count_rest
from app.model import EventKind

REST_OPENS = 3
PART = "subset"
"""The rule of a number that is part of the one before it."""


def place_wholes(found: list[Draft], shape: str) -> None:
    """Let a number be where its parts are that make it up: "п'ять обстрілів, три з них – по A, по одному – по B та C"."""
    for at, whole in enumerate(found[:-1]):
        parts = _parts(whole, found[at + 1 :], shape)
        if not parts:
            continue
        most = whole.head.quantity.interval.high if whole.head.quantity else None
        told = sum(_number(part) for part in parts)
        if most is None or told > most:
            continue
        if told == most and len(parts) > 1 and not whole.is_somewhere:
            if all(part.places for part in parts):
                whole.places = [place for part in parts for place in part.places]
            elif not any(part.places for part in parts):
                whole.areas = [area for part in parts for area in part.areas]
        if whole.places or whole.is_somewhere:
            for part in parts:
                part.rules += [PART] * (PART not in part.rules)


def settle_rest(found: list[Draft], told: list[Draft], row: list[Item], shape: str) -> None:
    """Tell how many "the rest" are where they have their place, and where they are that have their number."""
    count_rest(found, row, shape)
    _place_rest(found, told, row)


def _place_rest(found: list[Draft], told: list[Draft], row: list[Item]) -> None:
    """Let "the rest" be where the number was that it is left of: "455 ударів по A. ... Решта, 164 удари, – артилерійські"."""
    if not found or not any(item.value == REST for item in row[:REST_OPENS]):
        return
    rest = found[0]
    if not rest.is_numbered or rest.is_somewhere:
        return
    number = _number(rest)
    whole = next(
        (d for d in reversed(told) if _is_more(d, number) and d.kind in (rest.kind, EventKind.UNSPECIFIED)),
        None,
    )
    if whole is not None:
        rest.places, rest.areas, rest.directions = (
            list(whole.places),
            list(whole.areas),
            list(whole.directions),
        )


def _is_more(draft: Draft, number: int) -> bool:
    """Tell whether a number told somewhere is more than another."""
    return draft.is_numbered and draft.is_somewhere and _number(draft) > number


def _parts(whole: Draft, later: list[Draft], shape: str) -> list[Draft]:
    """Return the numbers told alone, each with its places, behind a colon or as of those of a whole."""
    parts: list[Draft] = []
    first = later[0]
    between = shape[whole.head.stop : first.head.first]
    if (
        whole.is_zero
        or whole.head.form == "grown"
        or not (":" in between or between == "-" or PART in first.rules)
        or ";" in between
        or -1
        < shape.find(":", whole.head.stop, first.head.first)
        < whole.head.number_at  # "обстріляно: A – 5 разів, B – двічі"
    ):
        return parts
    for draft in later:
        is_part = (
            draft.head.form == "bare" and draft.is_numbered and not draft.is_zero and _has_own_place(draft)
        )
        is_there = not draft.directions or draft.is_carried or draft.directions == whole.directions
        if not (is_part and is_there and draft.kind is whole.kind):
            break
        parts.append(draft)
    return parts


def _has_own_place(draft: Draft) -> bool:
    """Tell whether a part says where it was, and does not only stand under a heading."""
    return bool(draft.places) or (bool(draft.areas) and OF_HEADING not in draft.rules)


def _number(draft: Draft) -> int:
    """Return how often at least a part happened at all its places."""
    low = draft.head.quantity.interval.low if draft.head.quantity else 1
    return low * len(draft.places) if draft.is_each else low
