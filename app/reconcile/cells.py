"""Where a count stands: a cell of area, period, kind, side and claimant."""

from datetime import date, timedelta
from typing import NamedTuple

from app.model import EventKind, Period, Side
from app.reconcile.atlas import Atlas
from app.reconcile.placing import ABROAD, UNPLACED
from gazetteer.place import COUNTRY


class Cell(NamedTuple):
    """Where a row stands, in the order in which rows are given out."""

    period: date
    area: str
    kind: EventKind
    side: Side
    claimant: str


def period_start(day: date, period: Period) -> date:
    """Return the first day of the period that holds the day; weeks begin on Monday."""
    if period is Period.WEEK:
        return day - timedelta(days=day.weekday())
    return day.replace(day=1) if period is Period.MONTH else day


def area_name(area: str, within: str, atlas: Atlas) -> str:
    """Return the English name of a row's area; `within` is where what is unplaced is sure to lie."""
    if area == UNPLACED:
        return f"unplaced in {area_name(within, '', atlas)}"
    if area == ABROAD:
        return "across the border"
    return "Ukraine" if area == COUNTRY else atlas.name(area)
