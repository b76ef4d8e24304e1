"""Whether more or less fighting is reported along a direction than in the period before: said only when it is sure."""

from dataclasses import dataclass
from enum import StrEnum
from math import exp, log, sqrt

from app.fronts.intensity import Intensity

OVERDISPERSION = 2.0
"""Reported counts vary more from day to day than chance alone would have them; the variance is about twice the mean."""

CONFIDENT = 1.96  # standard errors: 95 %
FEWEST_DAYS = 5
"""Covered days that a week needs to be compared."""


class Change(StrEnum):
    """What can be said of a trend."""

    RISING = "rising"
    FALLING = "falling"
    STEADY = "steady"  # no change that could be told from chance
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Trend:
    """How the rate per covered day changed: the ratio with its interval, and what may be said; `reason` if nothing."""

    change: Change
    ratio: float | None = None
    low: float | None = None
    high: float | None = None
    reason: str = ""


def trend(before: Intensity, now: Intensity) -> Trend:
    """Compare two periods of one claimant and side, of a week or longer each."""
    if min(len(before.covered_days), len(now.covered_days)) < FEWEST_DAYS:
        return Trend(Change.UNKNOWN, reason="too_few_days")
    if before.best is None or now.best is None:
        return Trend(Change.UNKNOWN, reason="no_number_of_its_own")
    if not before.best or not now.best:
        return Trend(Change.UNKNOWN, reason="no_fighting_to_compare")
    ratio = (now.best / len(now.covered_days)) / (before.best / len(before.covered_days))
    spread = exp(CONFIDENT * sqrt(OVERDISPERSION * (1 / now.best + 1 / before.best)))
    low, high = ratio / spread, ratio * spread
    is_told_apart = (low > 1 or high < 1) and _are_apart(before, now)
    change = (Change.RISING if log(ratio) > 0 else Change.FALLING) if is_told_apart else Change.STEADY
    return Trend(change, round(ratio, 2), round(low, 2), round(high, 2))


def _are_apart(before: Intensity, now: Intensity) -> bool:
    """Tell whether the intervals of what is reported per day leave each other out."""
    b_low, b_high, n_low, n_high = (
        each.per_day(figure) for each in (before, now) for figure in (each.low, each.high)
    )
    is_above = n_low is not None and b_high is not None and n_low > b_high
    is_below = n_high is not None and b_low is not None and n_high < b_low
    return is_above or is_below
