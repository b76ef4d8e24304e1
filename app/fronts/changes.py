"""Which places appeared along a direction, and which are not named since: lists are samples, so both need many lists."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from app.fronts.places import Sighting

NEW_AFTER_DAYS = 42
"""A place is new if none of so many covered days before names it."""

SILENT_LISTS = 5
SILENT_DAYS = 14
SILENT_BY_CHANCE = 0.05
"""A place that was named seldom is absent for long by chance too: it fell silent only if that is less likely than this."""

SILENT_SINCE_DAYS = 56
"""A place that fell silent longer ago is history, and not told again."""


@dataclass(frozen=True, slots=True)
class NotNamed:
    """A place that is not named since; never that fighting ended there."""

    code: str
    last_day: date


def appeared(seen: Iterable[Sighting], first_day: date) -> dict[str, tuple[str, ...]]:
    """Return by direction the places named from the first day on and on none of 42 covered days before.

    Nothing is said of a direction with fewer covered days before.
    """
    found = {}
    for direction, days in _days(seen).items():
        covered = sorted({day for named in days.values() for day in named if day < first_day})
        if len(covered) < NEW_AFTER_DAYS:
            continue
        since = covered[-NEW_AFTER_DAYS]
        new = [
            c for c, named in days.items() if max(named) >= first_day and not _any(named, since, first_day)
        ]
        if new:
            found[direction] = tuple(sorted(new))
    return found


def not_named_since(
    seen: Iterable[Sighting], read_days: Collection[date], last_day: date
) -> dict[str, tuple[NotNamed, ...]]:
    """Return by direction the places absent from its last lists, five or more, over 14 or more days that were read.

    How often a place was named up to its last day tells how likely it would be absent so long if nothing had changed.
    """
    found = {}
    for direction, days in _days(each for each in seen if each.day <= last_day).items():
        lists = {day for named in days.values() for day in named}
        silent = [
            NotNamed(code, max(named))
            for code, named in sorted(days.items())
            if (last_day - max(named)).days <= SILENT_SINCE_DAYS
            and sum(max(named) < day <= last_day for day in read_days) >= SILENT_DAYS
            and _is_silent(named, lists)
        ]
        if silent:
            found[direction] = tuple(silent)
    return found


def _is_silent(named: set[date], lists: set[date]) -> bool:
    """Tell whether a place is absent from more of the last lists than chance would have it."""
    later = sum(day > max(named) for day in lists)
    by_chance = (1 - len(named) / (len(lists) - later)) ** later
    return later >= SILENT_LISTS and by_chance <= SILENT_BY_CHANCE


def _days(seen: Iterable[Sighting]) -> dict[str, dict[str, set[date]]]:
    """Return the days on which each direction's places are named."""
    days: dict[str, dict[str, set[date]]] = {}
    for sighting in seen:
        days.setdefault(sighting.direction, {}).setdefault(sighting.code, set()).add(sighting.day)
    return dict(sorted(days.items()))


def _any(named: set[date], since: date, before: date) -> bool:
    return any(since <= day < before for day in named)
