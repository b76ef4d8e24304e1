"""Reported counts as intervals, and the arithmetic that keeps totals whole."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.model import ReportedCount


@dataclass(frozen=True, slots=True)
class Interval:
    """From `low` to `high` (None: no end known), with the figure that is shared out and added up.

    `amount` is the best guess, or `low` where the claim has none (then `guessed` is false).
    """

    low: int
    amount: int
    high: int | None
    guessed: bool = True

    @property
    def best(self) -> int | None:
        """Return the best guess, None where there is none."""
        return self.amount if self.guessed else None

    @property
    def is_none(self) -> bool:
        """Tell whether it says for sure that nothing happened."""
        return self.high == 0


NOTHING = Interval(0, 0, 0, guessed=False)


def interval(count: ReportedCount, times: int = 1) -> Interval:
    """Return the interval of a reported count, `times` over where it holds for each of several places."""
    best = count.low if count.best is None else count.best
    high = None if count.high is None else count.high * times
    return Interval(count.low * times, best * times, high, count.best is not None)


def add(intervals: Iterable[Interval]) -> Interval:
    """Add intervals: low and amount add up; high is not known if any part's is not."""
    low = amount = 0
    high: int | None = 0
    guessed = False
    for part in intervals:
        low += part.low
        amount += part.amount
        high = None if high is None or part.high is None else high + part.high
        guessed = guessed or part.guessed
    return Interval(low, amount, high, guessed)


def rest(total: Interval, parts: Interval) -> Interval:
    """Return what the parts leave of their total, never less than nothing."""
    amount = max(0, total.amount - parts.amount)
    low = 0 if parts.high is None else max(0, total.low - parts.high)
    high = None if total.high is None else max(amount, total.high - parts.low)
    return Interval(min(low, amount), amount, high, total.guessed)


def contain(total: Interval, parts: Interval, stale: bool) -> Interval:
    """Return what a total says once its parts are known.

    Parts may raise an open or an older (`stale`) total; parts above a closed one contradict it, and it stands as told.
    """
    if parts.amount <= total.amount:
        return Interval(max(total.low, parts.low), total.amount, total.high, total.guessed)
    if total.high is None or parts.amount <= total.high:
        return Interval(max(total.low, parts.low), parts.amount, total.high, True)
    if stale:
        return Interval(max(total.low, parts.low), parts.amount, parts.high, True)
    return total


def capped(part: Interval, high: int | None) -> Interval:
    """Return the part with no more than its total's high."""
    if high is None or (part.high is not None and part.high <= high):
        return part
    return Interval(part.low, part.amount, max(high, part.amount), part.guessed)
