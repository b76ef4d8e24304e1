"""Hits of: what hit one place or another is part of all that was told to be fired there a sentence before."""

from app.geoparse.drafts import Draft
from app.geoparse.goingon import GOES_ON
from app.geoparse.totals import Pair, fits
from app.model import EventKind

BESIDES, NEAR = "besides", 3
"""The rule of "one more", and how many drafts back all of them are looked for."""


def mark_hits(pairs: list[Pair]) -> None:
    """Let hits be part of the strikes just counted there: "сім ракет по A. Дві ракети влучили в завод. Ще п'ять впали у полі"."""
    for index, pair in enumerate(pairs):
        draft = pair[0]
        is_open = draft.part_of is None and draft.repeats is None and draft.told_at is None
        if is_open and draft.is_numbered and not draft.is_zero and GOES_ON in draft.rules:
            draft.part_of = _all_of_them(pairs[max(0, index - NEAR) : index], pair)


def _all_of_them(before: list[Pair], hits: Pair) -> Draft | None:
    """Return what counts all of them: the last number told there, or that of which the hits before were part."""
    draft, placed = hits
    if not before or draft.kind is EventKind.CLASH or draft.head.form not in ("counted", "verb", "bare"):
        return None
    other, wider = before[-1]
    if other.sentence != draft.sentence - 1 or wider.codes != placed.codes or not placed.codes:
        return None
    if other.repeats is not None:
        return None
    is_of_kind = draft.kind is other.kind or draft.kind is EventKind.UNSPECIFIED
    if BESIDES not in draft.rules:
        return (
            other
            if is_of_kind and other.is_numbered and other.part_of is None and fits(draft, other)
            else None
        )
    whole = other.part_of
    parts = [one.head.quantity.interval.low for one in (draft, other) if one.head.quantity is not None]
    most = (
        whole.head.quantity.interval.high if whole is not None and whole.head.quantity is not None else None
    )
    return whole if most is not None and sum(parts) <= most else None
