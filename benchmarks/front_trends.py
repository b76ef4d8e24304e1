"""How large a change the trend of a front finds, and how often it finds one where there is none."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

import numpy as np

from app.fronts.intensity import Intensity, intensities
from app.fronts.trend import Change, trend_within
from app.model import AreaCount, EventKind, Level, Side, Status

HEAD = ["reported clashes", "7 days against 7: found", "wrongly said", "30 against 30: found", "wrongly said"]


def counted(figures: Sequence[int]) -> Intensity:
    day = date(2025, 1, 1)
    rows = (
        AreaCount(
            Level.DIRECTION, "bakhmut", "", day + timedelta(days=n), EventKind.CLASH, Side.RUSSIA, "general-staff", "",
            int(figure), int(figure), int(figure), False, 0, Status.REPORTED, (),
        )
        for n, figure in enumerate(figures)
    )  # fmt: skip
    return next(iter(intensities(rows)))


def said(rate: float, times: float, days: int, scatter: float, runs: int) -> Iterator[Change]:
    """Give what is said of counts that change by a factor half way."""
    random = np.random.default_rng(int(1000 * times + days + rate))
    means = np.repeat([rate, rate * times], days)
    for row in random.negative_binomial(means / (scatter - 1), 1 / scatter, size=(runs, 2 * days)):
        yield trend_within(
            counted(row), date(2025, 1, 1), date(2025, 1, 1) + timedelta(days=2 * days - 1)
        ).change


def found_at(rate: float, days: int, scatter: float, runs: int) -> str:
    """Return the smallest rise that is found in four of five cases."""
    for percent in (10, 15, 20, 25, 30, 40, 50, 60, 80, 100, 125, 150, 200, 300, 400):
        if list(said(rate, 1 + percent / 100, days, scatter, runs)).count(Change.RISING) >= 0.8 * runs:
            return f"+{percent} %"
    return "more than +400 %"


def trends(runs: int) -> list[list[str]]:
    """Return how large a change the trend finds, and how often it is wrong where there is none."""
    rows = []
    for scatter in (2.0, 4.0):
        for rate in (3, 10, 40):
            row = [f"{rate} a day, variance {scatter:g} times the mean"]
            for days in (7, 30):
                wrong = [
                    change
                    for change in said(rate, 1.0, days, scatter, 4 * runs)
                    if change in (Change.RISING, Change.FALLING)
                ]
                row += [found_at(rate, days, scatter, runs), f"{100 * len(wrong) / (4 * runs):.1f} %"]
            rows.append(row)
    return rows
