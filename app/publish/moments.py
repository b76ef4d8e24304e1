"""How days, moments and intervals lie to each other: the temporal functions of CQL2, on Kyiv days where a day is involved."""

from collections.abc import Callable
from datetime import UTC, date, datetime

from app.model import KYIV

OPEN = ".."
Moment = date | datetime | str
Interval = tuple[Moment, Moment]
"""From, to; OPEN is without end."""

Span = tuple[date, date] | tuple[datetime, datetime]


def interval(value: Moment | Interval) -> Interval:
    """Return a day or moment as an interval."""
    return value if isinstance(value, tuple) else (value, value)


def asked(relation: str, one: Moment | Interval, other: Moment | Interval) -> bool:
    """Tell whether two lie to each other as a function of CQL2 says."""
    first, second = interval(one), interval(other)
    by_day = any(type(moment) is date for moment in (*first, *second))
    return RELATIONS[relation](*_span(first, by_day), *_span(second, by_day))


def in_day(moment: date | datetime) -> date:
    """Return the Kyiv day of a day or moment."""
    return moment.astimezone(KYIV).date() if isinstance(moment, datetime) else moment


def _span(given: Interval, by_day: bool) -> Span:
    start, stop = given
    if by_day:
        return _day(start, date.min), _day(stop, date.max)
    early, late = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)
    return (
        start if isinstance(start, datetime) else early,
        stop if isinstance(stop, datetime) else late,
    )


def _day(moment: Moment, end: date) -> date:
    return end if isinstance(moment, str) else in_day(moment)


Relation = Callable[..., bool]
RELATIONS: dict[str, Relation] = {
    "t_after": lambda a, b, c, d: a > d,
    "t_before": lambda a, b, c, d: b < c,
    "t_disjoint": lambda a, b, c, d: a > d or b < c,
    "t_intersects": lambda a, b, c, d: a <= d and b >= c,
    "t_equals": lambda a, b, c, d: a == c and b == d,
    "t_contains": lambda a, b, c, d: a < c and b > d,
    "t_during": lambda a, b, c, d: a > c and b < d,
    "t_finishedby": lambda a, b, c, d: a < c and b == d,
    "t_finishes": lambda a, b, c, d: a > c and b == d,
    "t_meets": lambda a, b, c, d: b == c,
    "t_metby": lambda a, b, c, d: a == d,
    "t_overlappedby": lambda a, b, c, d: c < a < d < b,
    "t_overlaps": lambda a, b, c, d: a < c < b < d,
    "t_startedby": lambda a, b, c, d: a == c and b > d,
    "t_starts": lambda a, b, c, d: a == c and b < d,
}
