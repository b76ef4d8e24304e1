"""Timing: the window, day and hour that a sentence gives to what it tells, and leaves for the next one."""

from app.geoparse.carried import Carried
from app.geoparse.drafts import Draft
from app.geoparse.items import Item
from app.geoparse.moments import (
    DAY_OF_REPORT,
    PREVIOUS,
    follow_day,
    holds_on,
    inherit_day,
    is_compared,
    lasting,
    nearest_window,
    takes_day,
    told_last,
    window_told,
)
from app.geoparse.windows import LONG

OPENING = 2
"""In how many paragraphs from the first a window longer than a day is that of the whole text."""


def enter_window(carried: Carried, row: list[Item]) -> None:
    """Let a window hold from here on; one longer than a day beyond its paragraph only where it opens the text."""
    told = told_last([i.value for i in lasting(row)])
    if is_compared(carried.window, told, row):
        return
    if told in LONG:
        carried.is_recap = carried.is_recap or carried.paragraphs <= OPENING
    elif told:
        carried.day_window = told
    elif not carried.window and any(i.letter == "W" and i.value == PREVIOUS for i in row):
        told = carried.day_window = "yesterday"
    carried.window = told or carried.window


def inherit_time(draft: Draft, carried: Carried, row: list[Item], shape: str) -> None:
    """Give a draft the window and day told for it, or those that hold, and keep them for what follows."""
    told = nearest_window(draft, row, shape) if "W" in shape else None
    in_force = _window_in_force(draft, carried, shape) if "W" in shape else carried.window
    draft.window = window_told(told, row, carried.window_before) if told is not None else in_force
    draft.told_at = (draft.sentence, told.first, told.stop) if told is not None else None
    if told is not None and "d" not in shape and follow_day(draft, told, carried.moment, carried.dated):
        carried.moment = carried.dated = (draft.window, draft.told_at, draft.day_at)
        return
    if takes_day(told, row, shape):
        inherit_day(draft, row)
    if told is None and draft.told_at is None and draft.day_at is None and not (draft.window or "O" in shape):
        draft.window, draft.told_at, draft.day_at = carried.moment
    elif DAY_OF_REPORT not in draft.rules and (draft.day_at is None or holds_on(draft, row)):
        is_told = draft.day_at is not None or draft.window in ("night", "clock")
        carried.moment = (draft.window, draft.told_at, draft.day_at) if is_told else carried.moment
        carried.dated = carried.moment if draft.day_at is not None else carried.dated


def _window_in_force(draft: Draft, carried: Carried, shape: str) -> str:
    """Return the window of the sentences before; one told only in a later clause of this sentence does not hold yet."""
    first = shape.find("W")
    if first > draft.head.stop and any(mark in shape[draft.head.stop : first] for mark in ";B"):
        return carried.window_before
    return carried.window
