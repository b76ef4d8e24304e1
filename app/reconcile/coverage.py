"""Coverage: which expected briefings were read for which day, which are missing, and since when a source is silent."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from app.model import KYIV

NOON = 12
HOUR = re.compile(r"\b([01]?\d|2[0-3]) [03]0\b")
"""The hour in a heading, as the ledger keeps headings."""

EVENING = time(18)
"""A report from this hour on speaks of its own day, an earlier one of the day before."""


class State(StrEnum):
    """What was read of one source for one day."""

    READ = "read"
    PARTLY = "partly"  # an expected briefing is missing, another was read
    MISSING = "missing"
    FREE = "free"  # none is expected, or none yet


@dataclass(frozen=True, slots=True)
class Plan:
    """When a source publishes (Kyiv time), from its first day to its last (None: open).

    A briefing belongs to the slot that is nearest, if it comes within `reach` of it; one not there `reach` after it is missing.
    From `same_day_from` on a briefing speaks of its own day, before that of the day before.
    """

    source: str
    at: tuple[time, ...]
    first_day: date | None = None
    last_day: date | None = None
    reach: timedelta = timedelta(hours=4)
    same_day_from: time = EVENING


@dataclass(frozen=True, slots=True)
class Published:
    """A briefing that was read: its source and moment; `dated_only`: only its day is known."""

    source: str
    at: datetime
    dated_only: bool = False


@dataclass(frozen=True, slots=True)
class Slot:
    """One briefing that is expected, the day it speaks of, and whether it was read."""

    at: datetime
    day: date
    is_read: bool


@dataclass(frozen=True, slots=True)
class SourceDay:
    """What was read of one source for one day: the slots that were read and those that are missing."""

    source: str
    day: date
    state: State
    read: tuple[datetime, ...]
    missing: tuple[datetime, ...]


@dataclass(frozen=True, slots=True)
class SourceCoverage:
    """What was read of one source; `silent_since` is the first missing slot after all that was read, None if it speaks."""

    source: str
    plan: Plan | None
    days: tuple[SourceDay, ...]
    last: datetime | None
    silent_since: datetime | None
    following: datetime | None


def cover(
    plans: Sequence[Plan], published: Iterable[Published], first: date, last: date, now: datetime
) -> list[SourceCoverage]:
    """Return what was read of each source for the days asked for; the planned ones first, in their order."""
    read: dict[str, list[Published]] = {}
    for each in sorted(published, key=lambda each: each.at):
        read.setdefault(each.source, []).append(each)
    planned = [plan.source for plan in plans]
    found = [_planned(plan, read.get(plan.source, []), first, last, now) for plan in plans]
    return found + [_unplanned(read[source], first, last) for source in sorted(read.keys() - set(planned))]


def day_of(at: datetime, same_day_from: time = EVENING) -> date:
    """Return the day that a briefing speaks of."""
    local = at.astimezone(KYIV)
    return local.date() if local.time() >= same_day_from else local.date() - timedelta(1)


def spoken_of(published: datetime, header: str = "") -> date:
    """Return the day that a briefing speaks of; one headed "as of 16:00" speaks of the day that it was then.

    >>> spoken_of(datetime(2025, 5, 14, 16, 10, tzinfo=KYIV), "update as of 16 00 may 14")
    datetime.date(2025, 5, 14)
    """
    named = HOUR.search(header)
    if named is None or int(named[1]) < NOON:
        return day_of(published)
    local = published.astimezone(KYIV)
    return local.date() - timedelta(days=local.hour < int(named[1]))


def slots(plan: Plan, published: Sequence[Published], first: date, last: date) -> list[Slot]:
    """Return the slots that speak of the days asked for, in order, each read if a briefing belongs to it."""
    expected = _expected(plan, first, last)
    taken = {
        found for each in published if not each.dated_only and (found := _nearest(each.at, expected, plan))
    }
    for each in published:
        if each.dated_only and (free := _first_free(each, expected, taken)):
            taken.add(free)
    return [
        Slot(at, day, at in taken)
        for at in expected
        if first <= (day := day_of(at, plan.same_day_from)) <= last
    ]


def _expected(plan: Plan, first: date, last: date) -> list[datetime]:
    """Return the moments of slots around the days asked for."""
    start = max(first - timedelta(1), plan.first_day or date.min)
    stop = min(last + timedelta(2), plan.last_day or date.max)
    days = (start + timedelta(number) for number in range((stop - start).days + 1))
    return [datetime.combine(day, at, KYIV) for day in days for at in sorted(plan.at)]


def _nearest(at: datetime, expected: Sequence[datetime], plan: Plan) -> datetime | None:
    near = [slot for slot in expected if abs(slot - at) <= plan.reach]
    return min(near, key=lambda slot: (abs(slot - at), slot), default=None)


def _first_free(each: Published, expected: Sequence[datetime], taken: set[datetime]) -> datetime | None:
    """Return the first slot of the day that nothing was read for: a text with a day alone may be any of them."""
    day = each.at.astimezone(KYIV).date()
    return next((slot for slot in expected if slot.date() == day and slot not in taken), None)


def _planned(
    plan: Plan, published: list[Published], first: date, last: date, now: datetime
) -> SourceCoverage:
    due = [
        slot for slot in slots(plan, published, first, last) if slot.is_read or slot.at + plan.reach <= now
    ]
    days = []
    for number in range((last - first).days + 1):
        day = first + timedelta(number)
        own = [slot for slot in due if slot.day == day]
        read = tuple(slot.at for slot in own if slot.is_read)
        missing = tuple(slot.at for slot in own if not slot.is_read)
        days.append(SourceDay(plan.source, day, _state(read, missing), read, missing))
    latest = max((slot.at for slot in due if slot.is_read), default=None)
    silent = next((slot.at for slot in due if latest is None or slot.at > latest), None)
    return SourceCoverage(plan.source, plan, tuple(days), _last(published), silent, _following(plan, now))


def _state(read: tuple[datetime, ...], missing: tuple[datetime, ...]) -> State:
    if not missing:
        return State.READ if read else State.FREE
    return State.PARTLY if read else State.MISSING


def _unplanned(published: list[Published], first: date, last: date) -> SourceCoverage:
    """Return the days that a source without a plan was read for: what is missing cannot be told."""
    own: dict[date, list[datetime]] = {}
    for each in published:
        own.setdefault(day_of(each.at), []).append(each.at)
    source = published[0].source
    days = [
        SourceDay(source, day, State.READ, tuple(moments), ())
        for day, moments in sorted(own.items())
        if first <= day <= last
    ]
    return SourceCoverage(source, None, tuple(days), _last(published), None, None)


def _last(published: list[Published]) -> datetime | None:
    return published[-1].at if published else None


def _following(plan: Plan, now: datetime) -> datetime | None:
    """Return when the next briefing is expected, None if the plan has ended."""
    today = now.astimezone(KYIV).date()
    start = max(today, plan.first_day or today)
    return next((slot for slot in _expected(plan, start, start + timedelta(1)) if slot > now), None)
