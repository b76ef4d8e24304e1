"""Counting: from the totals of the books to one row for each area, period, kind, side and claimant."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from operator import itemgetter
from typing import NamedTuple

from app.model import AreaCount, EventKind, Level, Period, Side
from app.reconcile.atlas import Atlas
from app.reconcile.books import Books
from app.reconcile.placing import ABROAD, UNPLACED, Found, Piece, Placer, add_pieces
from app.reconcile.totals import Total
from gazetteer.place import COUNTRY


@dataclass(frozen=True, slots=True)
class Ask:
    """What is to be counted: over which areas and periods, and which days (None: all).

    `apart` keeps the unplaced rows of each sure area apart; else there is one, within the smallest area around all.
    """

    level: Level
    period: Period
    first_day: date | None = None
    last_day: date | None = None
    apart: bool = False


Figure = tuple[date, EventKind, Side, str]


class Cell(NamedTuple):
    """Where a row stands, in the order in which rows are given out."""

    period: date
    area: str
    kind: EventKind
    side: Side
    claimant: str


def count(books: Books, ask: Ask, claimants: Mapping[str, str]) -> list[AreaCount]:
    """Return the rows that the claims touch, sorted; `claimants` are names by id."""
    rows = Rows(books.atlas, ask.level, claimants)
    return [rows.row(cell, piece) for cell, piece in sorted(gather(books, ask).items(), key=itemgetter(0))]


def gather(books: Books, ask: Ask) -> dict[Cell, Piece]:
    """Return what all totals put into each cell together."""
    placer = Placer(books.atlas, ask.level, ask.apart)
    figures: dict[Figure, Found] = {}
    for top in books.totals:
        for total in _asked(top, ask):
            series = total.series
            figure = (period_start(series.first_day, ask.period), series.kind, series.side, series.claimant)
            placer.place(total, figures.setdefault(figure, {}))
    return {
        Cell(start, area, kind, side, claimant): add_pieces(pieces)
        for (start, kind, side, claimant), found in figures.items()
        for area, pieces in found.items()
    }


def _asked(total: Total, ask: Ask) -> Iterator[Total]:
    """Give the total if its window lies whole in one period and in the days asked for, else what it holds that does."""
    first, last = total.series.first_day, total.series.last_day
    is_whole = first == last or period_start(first, ask.period) == period_start(last, ask.period)
    is_after = ask.first_day is None or ask.first_day <= first
    if is_whole and is_after and (ask.last_day is None or last <= ask.last_day):
        yield total
        return
    for part in total.parts:
        yield from _asked(part, ask)


def period_start(day: date, period: Period) -> date:
    """Return the first day of the period that holds the day; weeks begin on Monday."""
    if period is Period.WEEK:
        return day - timedelta(days=day.weekday())
    return day.replace(day=1) if period is Period.MONTH else day


class Rows:
    """Writes the rows of one level."""

    def __init__(self, atlas: Atlas, level: Level, claimants: Mapping[str, str]) -> None:
        self._atlas = atlas
        self._level = level
        self._claimants = claimants

    def row(self, cell: Cell, piece: Piece) -> AreaCount:
        """Return the row of a cell; where any of it is shared there is no best guess, and the share is what is drawn."""
        count, shared = piece.count, piece.shared
        area = UNPLACED if piece.sure else cell.area
        within = self._atlas.sure(piece.sure) if piece.sure else ""
        return AreaCount(
            level=self._level,
            area=area,
            area_name=area_name(area, within, self._atlas),
            period=cell.period,
            kind=cell.kind,
            side=cell.side,
            claimant=cell.claimant,
            claimant_name=self._claimants.get(cell.claimant, cell.claimant),
            low=count.low,
            best=None if shared else count.best,
            high=count.high,
            shared=shared,
            share=count.amount if shared else 0,
            status=piece.status,
            claims=tuple(sorted(set(piece.ids))),
            within=within,
        )


def area_name(area: str, within: str, atlas: Atlas) -> str:
    """Return the English name of a row's area; `within` is where what is unplaced is sure to lie."""
    if area == UNPLACED:
        return f"unplaced in {area_name(within, '', atlas)}"
    if area == ABROAD:
        return "across the border"
    return "Ukraine" if area == COUNTRY else atlas.name(area)
