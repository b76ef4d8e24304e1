"""How much fighting is reported along a direction: clashes per covered day, as an interval."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.model import AreaCount, Side, Status

COVERING = (Status.REPORTED, Status.UNNUMBERED, Status.ZERO)
"""A day is covered for a direction if its claimant says something of it, be it that there was no fighting."""


@dataclass(frozen=True, slots=True)
class Intensity:
    """The clashes that one claimant reports of one side along a direction, summed over the covered days.

    `best` is None where any day's number is shared with other directions or has no best guess, `high` where any day's
    is open. `share` is what shared numbers put here when they are split evenly. `zero_days` are told to have had none.
    `days` are the rows it is the sum of, in order.
    """

    claimant: str
    side: Side
    low: int
    best: int | None
    high: int | None
    share: int
    covered_days: tuple[date, ...]
    zero_days: tuple[date, ...]
    days: tuple[AreaCount, ...] = ()

    def per_day(self, figure: int | None) -> float | None:
        """Return a figure of this intensity per covered day, to one decimal; None where no day is covered."""
        if figure is None or not self.covered_days:
            return None
        return round(figure / len(self.covered_days), 1)

    def between(self, first_day: date, last_day: date) -> "Intensity":
        """Return the intensity of some of the days."""
        return _intensity(
            self.claimant, self.side, [r for r in self.days if first_day <= r.period <= last_day]
        )

    def numbered(self) -> "Intensity":
        """Return the intensity of the days that have a number of their own."""
        return _intensity(self.claimant, self.side, [row for row in self.days if row.best is not None])


def intensities(rows: Iterable[AreaCount]) -> tuple[Intensity, ...]:
    """Return one direction's intensities by claimant and side from its rows by day, the best covered first."""
    by_series: dict[tuple[str, Side], list[AreaCount]] = {}
    for row in rows:
        if row.status in COVERING:
            by_series.setdefault((row.claimant, row.side), []).append(row)
    found = [_intensity(claimant, side, told) for (claimant, side), told in by_series.items()]
    return tuple(sorted(found, key=lambda each: (-len(each.covered_days), each.claimant, each.side)))


def _intensity(claimant: str, side: Side, rows: list[AreaCount]) -> Intensity:
    zero_days = {row.period for row in rows if row.status is Status.ZERO}
    return Intensity(
        claimant=claimant,
        side=side,
        low=sum(row.low or 0 for row in rows),
        best=_sum(row.best for row in rows),
        high=_sum(row.high for row in rows),
        share=sum(row.share for row in rows),
        covered_days=tuple(sorted({row.period for row in rows})),
        zero_days=tuple(sorted(zero_days)),
        days=tuple(sorted(rows, key=lambda row: row.period)),
    )


def _sum(figures: Iterable[int | None]) -> int | None:
    """Add the figures; one that is not known makes the sum unknown."""
    total = 0
    for figure in figures:
        if figure is None:
            return None
        total += figure
    return total
