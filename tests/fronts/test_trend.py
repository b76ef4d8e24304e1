"""Trends: said only when sure, and hardly ever wrong on counts without a change."""

from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest

from app.fronts.intensity import Intensity, intensities
from app.fronts.trend import Change, trend, trend_within
from app.model import AreaCount, EventKind, Level, Side, Status

DAY = date(2025, 3, 1)


def week(best: int | None, days: int = 7, low: int | None = None, high: int | None = -1) -> Intensity:
    """week(140): 140 clashes, exactly, in seven covered days."""
    covered = tuple(DAY + timedelta(days=n) for n in range(days))
    least = low if low is not None else best or 0
    return Intensity("general-staff", Side.RUSSIA, least, best, best if high == -1 else high, 0, covered, ())


def told(figures: list[int]) -> Intensity:
    """The counts of consecutive days from DAY on."""
    (found,) = intensities(
        AreaCount(
            Level.DIRECTION, "bakhmut", "", DAY + timedelta(days=n), EventKind.CLASH, Side.RUSSIA, "general-staff", "",
            figure, figure, figure, False, 0, Status.REPORTED, (),
        )
        for n, figure in enumerate(figures)
    )  # fmt: skip
    return found


def said(rate: float, times: float, days: int, scatter: float, seed: int = 1) -> tuple[float, float]:
    """How often rising and falling is said of counts that grow `times`, over twice so many days."""
    random = np.random.default_rng(seed)
    half = days
    means = np.repeat([rate, rate * times], half)
    counts = random.negative_binomial(means / (scatter - 1), 1 / scatter, size=(400, 2 * half))
    found = [
        trend_within(told([int(n) for n in row]), DAY, DAY + timedelta(days=2 * half - 1)).change
        for row in counts
    ]
    return found.count(Change.RISING) / len(found), found.count(Change.FALLING) / len(found)


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
@pytest.mark.parametrize("scatter", [1.5, 2.0, 4.0])
@pytest.mark.parametrize("days", [7, 30])
def test_without_a_change_hardly_any_trend_is_said(rate: int, scatter: float, days: int) -> None:
    assert sum(said(rate, 1.0, days, scatter)) <= 0.05 + 2 * (0.05 * 0.95 / 400) ** 0.5


def test_over_all_of_them_at_most_one_in_twenty_is_wrong() -> None:
    wrong = [sum(said(rate, 1.0, 7, scatter, seed=7)) for rate in (3, 10, 40) for scatter in (1.5, 2.0, 4.0)]
    assert np.mean(wrong) <= 0.05


def test_a_doubling_of_a_busy_direction_is_found_in_a_week() -> None:
    rising, falling = said(20, 2.0, 7, 2.0)
    assert rising > 0.9
    assert falling == 0


def test_the_later_half_is_compared_with_the_earlier_one() -> None:
    found = trend_within(told([10] * 7 + [30] * 7), DAY, DAY + timedelta(days=13))
    assert (found.change, found.ratio, found.since) == (Change.RISING, 3.0, DAY + timedelta(days=7))


def test_a_scatter_that_is_larger_than_usual_widens_the_interval() -> None:
    calm = trend_within(told([20] * 14), DAY, DAY + timedelta(days=13))
    wild = trend_within(told([0, 40] * 7), DAY, DAY + timedelta(days=13))
    assert (wild.high or 0) > (calm.high or 0)


def test_a_window_without_a_week_before_says_nothing() -> None:
    found = trend_within(told([20] * 6), DAY - timedelta(days=8), DAY + timedelta(days=5))
    assert (found.change, found.reason) == (Change.UNKNOWN, "too_few_days")


def test_a_day_without_a_number_of_its_own_does_not_silence_the_trend() -> None:
    rows = told([10] * 7 + [30] * 7).days
    shared = [replace(row, best=None, high=99, low=0) if row.period == DAY else row for row in rows]
    (found,) = intensities(shared)
    assert found.best is None
    said = trend_within(found, DAY, DAY + timedelta(days=13))
    assert (said.change, said.ratio) == (Change.RISING, 3.0)


def test_days_without_numbers_say_why_there_is_no_trend() -> None:
    (found,) = intensities(replace(row, best=None) for row in told([10] * 14).days)
    said = trend_within(found, DAY, DAY + timedelta(days=13))
    assert (said.change, said.reason) == (Change.UNKNOWN, "too_few_numbers")
