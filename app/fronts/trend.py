"""Whether more or less fighting is reported along a direction than in the period before: said only when it is sure."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from math import exp, sqrt

from app.fronts.intensity import Intensity

OVERDISPERSION = 2.0
"""Reported counts vary more from day to day than chance alone would have them: the variance is at least twice the mean."""

FEWEST_DAYS = 5
"""Covered days that a week needs to be compared; a longer period needs as large a part."""

WEEK = 7
STUDENT = {8: 2.31, 10: 2.23, 12: 2.18, 16: 2.12, 20: 2.09, 30: 2.04, 60: 2.0}
"""Standard errors that hold 95 %, by how many days are left to tell the scatter from (Student's t)."""

CAUTION = 1.06
"""The logarithm of a ratio of counts scatters a little more than its formula says; simulated, so that one in twenty holds."""


class Change(StrEnum):
    """What can be said of a trend."""

    RISING = "rising"
    FALLING = "falling"
    STEADY = "steady"  # no change that could be told from chance
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Trend:
    """How the rate per covered day changed: the ratio with its interval, and what may be said; `reason` if nothing.

    The days from `since` on are compared with as many before them.
    """

    change: Change
    ratio: float | None = None
    low: float | None = None
    high: float | None = None
    reason: str = ""
    since: date | None = None


def trend_within(told: Intensity, first_day: date, last_day: date) -> Trend:
    """Compare the second half of a period with the first: of a fortnight the last week with the one before it."""
    half = max(((last_day - first_day).days + 1) // 2, WEEK)
    return trend_since(told, last_day - timedelta(days=half - 1), last_day)


def trend_since(told: Intensity, since: date, last_day: date) -> Trend:
    """Compare the days from one on with as many before them.

    Days whose number is shared with other directions, or that were told without one, are left out of both.
    """
    days = (last_day - since).days + 1
    before, now = (
        told.between(since - timedelta(days=days), since - timedelta(days=1)),
        told.between(since, last_day),
    )
    fewest = max(FEWEST_DAYS * days // WEEK, FEWEST_DAYS)
    found = trend(before.numbered(), now.numbered(), fewest)
    is_read = min(len(before.covered_days), len(now.covered_days)) >= fewest
    reason = "too_few_numbers" if found.reason == "too_few_days" and is_read else found.reason
    return Trend(found.change, found.ratio, found.low, found.high, reason, since)


def trend(before: Intensity, now: Intensity, fewest_days: int = FEWEST_DAYS) -> Trend:
    """Compare two periods of one claimant and side, of a week or longer each."""
    if min(len(before.covered_days), len(now.covered_days)) < fewest_days:
        return Trend(Change.UNKNOWN, reason="too_few_days")
    if before.best is None or now.best is None:
        return Trend(Change.UNKNOWN, reason="no_number_of_its_own")
    if not before.best or not now.best:
        return Trend(Change.UNKNOWN, reason="no_fighting_to_compare")
    ratio = (now.best / len(now.covered_days)) / (before.best / len(before.covered_days))
    error = sqrt(_scatter(before, now) * (1 / now.best + 1 / before.best))
    spread = exp(CAUTION * _student(len(before.covered_days) + len(now.covered_days) - 2) * error)
    low, high = ratio / spread, ratio * spread
    is_told_apart = (low > 1 or high < 1) and _are_apart(before, now)
    change = (Change.RISING if ratio > 1 else Change.FALLING) if is_told_apart else Change.STEADY
    return Trend(change, round(ratio, 2), round(low, 2), round(high, 2))


def _scatter(before: Intensity, now: Intensity) -> float:
    """Return the variance of the days' counts in units of their mean, at least the usual."""
    squares, freedom = 0.0, 0
    for each in (before, now):
        figures = [row.best for row in each.days if row.best is not None]
        if len(figures) > 1 and (mean := sum(figures) / len(figures)):
            squares += sum((figure - mean) ** 2 for figure in figures) / mean
            freedom += len(figures) - 1
    return max(OVERDISPERSION, squares / freedom) if freedom else OVERDISPERSION


def _student(freedom: int) -> float:
    return next((value for known, value in sorted(STUDENT.items()) if freedom <= known), 1.97)


def _are_apart(before: Intensity, now: Intensity) -> bool:
    """Tell whether the intervals of what is reported per day leave each other out."""
    b_low, b_high, n_low, n_high = (
        each.per_day(figure) for each in (before, now) for figure in (each.low, each.high)
    )
    is_above = n_low is not None and b_high is not None and n_low > b_high
    is_below = n_high is not None and b_low is not None and n_high < b_low
    return is_above or is_below
