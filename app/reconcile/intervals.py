"""Reported counts as intervals, and the arithmetic that keeps totals whole."""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from app.model import ReportedCount


class Interval(NamedTuple):
    """From `low` to `high` (None: no end known), with the figure that is shared out and added up.

    `amount` is the best guess, or `low` where the claim has none (then `guessed` is false). An unnumbered part of a numbered
    total is quiet: its amount is nothing, for the total's number already has it.
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
    def is_quiet(self) -> bool:
        """Tell whether it is an unnumbered part of a numbered total."""
        return self.amount < self.low

    @property
    def is_none(self) -> bool:
        """Tell whether it says for sure that nothing happened."""
        return self.high == 0


NOTHING = Interval(0, 0, 0, guessed=False)


def interval(count: ReportedCount, times: int = 1) -> Interval:
    """Return the interval of a reported count, `times` over where it holds for each of several places."""
    return _interval(count.low, count.best, count.high, times)


@lru_cache(maxsize=10_000)
def _interval(low: int, best: int | None, high: int | None, times: int) -> Interval:
    amount = low if best is None else best
    return Interval(low * times, amount * times, None if high is None else high * times, best is not None)


def add(intervals: Iterable[Interval]) -> Interval:
    """Add intervals: low and amount add up; high is not known if any part's is not.

    Quiet parts add nothing beside others; among themselves they say no more than one of them.
    """
    parts = list(intervals)
    loud = [part for part in parts if not part.is_quiet]
    low = sum([part.low for part in loud]) if loud else max([part.low for part in parts], default=0)
    highs = [part.high for part in parts]
    high = None if None in highs else sum([high for high in highs if high])
    return Interval(low, sum([part.amount for part in loud]), high, any(part.guessed for part in loud))


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
    low, guessed = max(total.low, parts.low), total.guessed or parts.guessed
    if parts.amount <= total.amount:
        return Interval(min(low, total.amount), total.amount, total.high, guessed)
    if total.high is None or parts.amount <= total.high:
        return Interval(low, parts.amount, total.high, guessed)
    return Interval(low, parts.amount, parts.high, guessed) if stale else total


def quiet(part: Interval) -> Interval:
    """Return an unnumbered part as it is inside a numbered total."""
    return Interval(max(part.low, 1), 0, part.high, guessed=False)


def capped(part: Interval, high: int | None) -> Interval:
    """Return the part with no more than its total's high."""
    if high is None or (part.high is not None and part.high <= high):
        return part
    top = max(high, part.amount)
    return Interval(min(part.low, max(top, 1)), part.amount, top, part.guessed)
