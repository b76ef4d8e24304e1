"""A direction's history: how much fighting each claimant reports of it, period by period, and what may be said of the change."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from app.fronts.intensity import Intensity, intensities
from app.fronts.trend import Trend, trend_since
from app.model import AreaCount, Period, Side, Status
from app.reconcile.cells import period_start

STRONGEST = (Status.REPORTED, Status.UNNUMBERED, Status.ZERO, Status.WITHHELD)
"""A period of several days is told by the first of these that any of its days has."""


@dataclass(frozen=True, slots=True)
class Span:
    """A period's first and last day; at the ends of the time asked for it may be a part of one."""

    first_day: date
    last_day: date


@dataclass(frozen=True, slots=True)
class Step:
    """One period of a history: its intensity, what is known of it, and the trend against as many days before."""

    span: Span
    told: Intensity
    status: Status
    trend: Trend | None


@dataclass(frozen=True, slots=True)
class History:
    """What one claimant reports of one side along a direction, period by period."""

    claimant: str
    side: Side
    steps: tuple[Step, ...]
    trend: Trend


def spans(first_day: date, last_day: date, period: Period) -> list[Span]:
    """Return the periods that make up the days, in order."""
    days = [first_day + timedelta(days=number) for number in range((last_day - first_day).days + 1)]
    held = [list(some) for _, some in groupby(days, key=lambda day: period_start(day, period))]
    return [Span(some[0], some[-1]) for some in held]


def histories(
    rows: Iterable[AreaCount], first_day: date, last_day: date, period: Period, read_days: Collection[date]
) -> list[History]:
    """Return one direction's histories by claimant and side, the best covered first.

    `rows` are its counts of fighting by day; those before the first day are looked at for the trend only.
    """
    told = list(rows)
    wanted = spans(first_day, last_day, period)
    found = []
    for each in intensities(told):
        if not any(first_day <= day <= last_day for day in each.covered_days):
            continue
        own = {r.period: r.status for r in told if (r.claimant, r.side) == (each.claimant, each.side)}
        steps = tuple(_steps(each, wanted, period, own, read_days))
        found.append(
            History(
                each.claimant, each.side, steps, trend_since(each, last_day - timedelta(days=6), last_day)
            )
        )
    return found


def _steps(
    told: Intensity,
    wanted: Sequence[Span],
    period: Period,
    own: dict[date, Status],
    read_days: Collection[date],
) -> Iterator[Step]:
    for span in wanted:
        days = [span.first_day + timedelta(days=n) for n in range((span.last_day - span.first_day).days + 1)]
        changed = None if period is Period.DAY else trend_since(told, span.first_day, span.last_day)
        yield Step(span, told.between(span.first_day, span.last_day), _status(days, own, read_days), changed)


def _status(days: Sequence[date], own: dict[date, Status], read_days: Collection[date]) -> Status:
    said = {own[day] for day in days if day in own}
    found = next((status for status in STRONGEST if status in said), None)
    if found:
        return found
    return Status.UNKNOWN if any(day in read_days for day in days) else Status.NOT_COVERED
