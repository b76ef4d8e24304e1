"""Trends: said only when sure, and hardly ever wrong on counts without a change."""

from datetime import date, timedelta

import numpy as np
import pytest

from app.fronts.intensity import Intensity
from app.fronts.trend import Change, trend
from app.model import Side

DAY = date(2025, 3, 1)


def week(best: int | None, days: int = 7, low: int | None = None, high: int | None = -1) -> Intensity:
    """week(140): 140 clashes, exactly, in seven covered days."""
    covered = tuple(DAY + timedelta(days=n) for n in range(days))
    least = low if low is not None else best or 0
    return Intensity("general-staff", Side.RUSSIA, least, best, best if high == -1 else high, 0, covered, ())


@pytest.mark.parametrize(
    ("before", "now", "change"),
    [
        (week(100), week(200), Change.RISING),
        (week(200), week(100), Change.FALLING),
        (week(100), week(110), Change.STEADY),
        (week(3), week(6), Change.STEADY),
        (week(100), week(200, days=4), Change.UNKNOWN),
        (week(None, low=0), week(200), Change.UNKNOWN),
        (week(0), week(20), Change.UNKNOWN),
        (week(100, low=60, high=220), week(200), Change.STEADY),  # the intervals of the counts overlap
    ],
)
def test_a_trend_is_said_when_the_counts_bear_it(before: Intensity, now: Intensity, change: Change) -> None:
    found = trend(before, now)
    assert found.change is change
    assert bool(found.reason) == (change is Change.UNKNOWN)


def test_the_rate_is_per_covered_day() -> None:
    assert trend(week(70, days=7), week(50, days=5)).ratio == 1.0


def test_the_interval_holds_the_ratio() -> None:
    found = trend(week(100), week(200))
    assert found.low is not None
    assert found.high is not None
    assert found.low < (found.ratio or 0) == 2.0 < found.high


@pytest.mark.parametrize("rate", [3, 10, 40])
def test_without_a_change_hardly_any_trend_is_said(rate: int) -> None:
    random = np.random.default_rng(rate)
    # Negative binomial days whose variance is twice the mean.
    counts = random.negative_binomial(rate, 0.5, size=(2000, 2, 7)).sum(axis=2)
    said = [trend(week(int(a)), week(int(b))).change in (Change.RISING, Change.FALLING) for a, b in counts]
    assert np.mean(said) <= 0.06


def test_a_doubling_of_a_busy_direction_is_found_in_a_week() -> None:
    random = np.random.default_rng(1)
    before = random.negative_binomial(20, 0.5, size=(500, 7)).sum(axis=1)
    now = random.negative_binomial(40, 0.5, size=(500, 7)).sum(axis=1)
    found = [
        trend(week(int(a)), week(int(b))).change is Change.RISING for a, b in zip(before, now, strict=True)
    ]
    assert np.mean(found) > 0.95
