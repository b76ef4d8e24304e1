"""What was read: expected briefings by source and day, what is missing, and the days that nothing was read for."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from app.errors import InvalidParameter
from app.ingest import FIRST_DAY
from app.model import KYIV, Where
from app.reconcile.coverage import Plan, Published, SourceCoverage, SourceDay, cover
from app.service import Service
from app.settings import Settings

USUAL_DAYS = 56
MOST_DAYS = 4_000
LAST_YEAR = 2100
Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Coverage:
    """What was read of each source from one day to another, and the days of them that no briefing was read for."""

    first_day: date
    last_day: date
    sources: tuple[SourceCoverage, ...]
    not_covered: tuple[date, ...]


def plans(settings: Settings) -> tuple[Plan, ...]:
    """Return the schedule that the settings name."""
    return tuple(
        Plan(
            each.source,
            each.at,
            each.first_day,
            each.last_day,
            timedelta(hours=each.hours),
            each.same_day_from,
        )
        for each in settings.schedule
    )


def coverage(
    service: Service, where: Where, now: datetime | None = None, past: int | None = None
) -> Coverage:
    """Return what was read for some days; without days, of the last eight weeks that the ledger or the clock knows.

    `now` is what the clock shows, and `past` the data version of that moment, None for the present one.
    """
    moment = now or datetime.now(UTC)
    books = service.shelf.at(past)
    last = where.last_day or max([moment.astimezone(KYIV).date(), *books.covered])
    first = where.first_day or last - timedelta(days=USUAL_DAYS - 1)
    if (last - first).days >= MOST_DAYS or first < FIRST_DAY or last.year > LAST_YEAR:
        raise InvalidParameter(
            f"'{first} to {last}' are not up to {MOST_DAYS} days from {FIRST_DAY} on; ask for others"
        )
    around = Where(first - timedelta(2), last + timedelta(3))
    published = [Published(*row) for row in service.ledger.published(around, past)]
    days = (first + timedelta(number) for number in range((last - first).days + 1))
    silent = tuple(day for day in days if day not in books.covered)
    found = cover(plans(service.settings), published, first, last, moment)
    return Coverage(first, last, tuple(found), silent)


def told(found: Coverage) -> Json:
    """Return coverage as JSON."""
    return {
        "from": found.first_day,
        "to": found.last_day,
        "sources": [_source(source) for source in found.sources],
        "days": [_day(day) for source in found.sources for day in source.days],
        "not_covered": found.not_covered,
    }


def _source(source: SourceCoverage) -> Json:
    plan = source.plan
    return {
        "name": source.source,
        "expected": [f"{at:%H:%M}" for at in sorted(plan.at)] if plan else [],
        "read": sum(len(day.read) for day in source.days),
        "missing": sum(len(day.missing) for day in source.days),
        "last": source.last,
        "silent_since": source.silent_since,
        "next": source.following,
    }


def _day(day: SourceDay) -> Json:
    return {
        "source": day.source,
        "day": day.day,
        "state": day.state,
        "read": day.read,
        "missing": day.missing,
    }
