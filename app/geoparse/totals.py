"""Totals: the number of the whole front, of a direction or of a list of places that holds those told inside it."""

from app.geoparse.drafts import Draft
from app.geoparse.placing import NOWHERE, Placed
from app.model import EventKind

Pair = tuple[Draft, Placed]
Key = tuple[EventKind, str, bool]
IN_PART = frozenset(["subset", "ongoing", "going_on"])
"""Rules of numbers that are only a part themselves."""
MOST, MOST_SHARES = 1_000, 6
"""More places than any list has."""


def mark_totals(pairs: list[Pair]) -> None:
    """Let the whole front's number hold the numbers of its directions and places, of the same kind, side and window.

    What a direction's own number, or that of more places along it, holds is inside that one.
    """
    _mark_shares(pairs)
    totals: dict[Key, Draft] = {}
    along: dict[tuple[Key, str], list[Pair]] = {}
    for draft, placed in pairs:
        if placed.direction and draft.is_numbered and draft.repeats is None:
            along.setdefault((_key(draft), placed.direction), []).append((draft, placed))
    for draft, placed in pairs:
        if draft.part_of is not None or draft.repeats is not None or not draft.is_numbered:
            continue
        key = _key(draft)
        if placed == NOWHERE:
            draft.part_of = _launched(draft, totals, key)
            totals.setdefault(key, draft)
        elif (total := totals.get(key)) is not None:
            nearer = _nearer((draft, placed), along.get((key, placed.direction), []))
            draft.part_of = nearer or (
                total if fits(draft, total) and not is_dated_anew(draft, total) else None
            )


def _mark_shares(pairs: list[Pair]) -> None:
    """Let numbers behind one of the same place be inside it, if together they are as many: "30 обстрілів A: 12 ..., 18 ..."."""
    for at, (total, where) in enumerate(pairs):
        if not total.is_numbered or total.repeats is not None or not where.places:
            continue
        shares, least = [], _least(total)
        for draft, placed in pairs[at + 1 : at + 1 + MOST_SHARES]:
            is_same = _key(draft) == _key(total) and placed.codes == where.codes
            if not is_same or not draft.is_numbered or draft.sentence > total.sentence + 1:
                break
            shares.append(draft)
            if len(shares) > 1 and sum(map(_least, shares)) == least:
                for share in shares:
                    share.part_of = total
                break


def _least(draft: Draft) -> int:
    return draft.head.quantity.interval.low if draft.head.quantity is not None else 0


def _key(draft: Draft) -> Key:
    return draft.kind, draft.window, draft.is_ours


def _nearer(part: Pair, along: list[Pair]) -> Draft | None:
    """Return the number of more places of the same direction, or of all of it, that holds another: "12 разів. Біля A відбито сім"."""
    wider = [whole for whole in along if _is_wider(part, whole)]
    narrowest = min(wider, key=lambda whole: len(whole[1].codes) or MOST, default=None)
    return narrowest[0] if narrowest is not None else None


def _is_wider(part: Pair, whole: Pair) -> bool:
    (draft, placed), (one, other) = part, whole
    if (
        not placed.codes
        or not fits(draft, one)
        or is_dated_anew(draft, one)
        or not IN_PART.isdisjoint(one.rules)
    ):
        return False
    return not other.places or (placed.codes < other.codes and "besides" not in draft.rules)


def is_dated_anew(draft: Draft, total: Draft) -> bool:
    """Tell whether a number has a day of its own beside that of the total: "4,900 in August. On Thursday, 27 near A"."""
    return None not in (draft.day_at, total.day_at) and draft.day_at != total.day_at


def _launched(draft: Draft, totals: dict[Key, Draft], key: Key) -> Draft | None:
    """Return the night's launches that hold hits told after them without a window: "115 БпЛА ... влучання 12 БпЛА"."""
    kind, window, side = key
    is_told_so = kind in (EventKind.DRONE_STRIKE, EventKind.MISSILE_STRIKE) and window in (
        "",
        "night",
        "clock",
    )
    if not is_told_so or "besides" in draft.rules:
        return None
    whole = totals.get((kind, "night", side))
    return whole if whole is not None and whole.sentence < draft.sentence and fits(draft, whole) else None


def fits(part: Draft, whole: Draft) -> bool:
    """Tell whether a number is not too great for a part of another."""
    less, more = part.head.quantity, whole.head.quantity
    if less is None or more is None or whole is part:
        return False
    return more.interval.high is None or less.interval.low <= more.interval.high
