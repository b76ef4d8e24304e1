"""Which places appeared along a direction, and which are not named since: lists are samples, so both need many lists."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from app.fronts.places import Sighting

NEW_AFTER_DAYS = 42
"""A place is new if none of so many covered days before names it."""

SILENT_LISTS = 5
SILENT_DAYS = 14
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
    """Return by direction the places absent from its last lists, five or more, over 14 or more days that were read."""
    found = {}
    for direction, days in _days(seen).items():
        lists = {day for named in days.values() for day in named if day <= last_day}
        silent = []
        for code, named in sorted(days.items()):
            last = max(named)
            later = sum(day > last for day in lists)
            read = sum(last < day <= last_day for day in read_days)
            is_lately = (last_day - last).days <= SILENT_SINCE_DAYS
            if later >= SILENT_LISTS and read >= SILENT_DAYS and is_lately:
                silent.append(NotNamed(code, last))
        if silent:
            found[direction] = tuple(silent)
    return found


def _days(seen: Iterable[Sighting]) -> dict[str, dict[str, set[date]]]:
    """Return the days on which each direction's places are named."""
    days: dict[str, dict[str, set[date]]] = {}
    for sighting in seen:
        days.setdefault(sighting.direction, {}).setdefault(sighting.code, set()).add(sighting.day)
    return dict(sorted(days.items()))


def _any(named: set[date], since: date, before: date) -> bool:
    return any(since <= day < before for day in named)
