"""Counting: from the totals of the books to one row for each area, period, kind, side and claimant."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from app.model import AreaCount, EventKind, Level, Period, Side
from app.reconcile.books import Books
from app.reconcile.cells import Cell, period_start
from app.reconcile.columns import Words, area_counts, columns_of, judged
from app.reconcile.placing import Found, Piece, Placer, add_pieces
from app.reconcile.totals import Total


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


def count(books: Books, ask: Ask, claimants: Mapping[str, str]) -> list[AreaCount]:
    """Return the rows that the claims touch, sorted; `claimants` are names by id."""
    words = Words()
    cells = judged(columns_of(gather(books, ask), words, books.atlas), words)
    return area_counts(cells, ask.level, words, books.atlas, claimants)


def gather(books: Books, ask: Ask) -> dict[Cell, Piece]:
    """Return what all totals put into each cell together."""
    placer = Placer(books.atlas, ask.level, ask.apart)
    figures: dict[Figure, Found] = {}
    for top in books.totals:
        for total in asked(top, ask):
            series = total.series
            figure = (period_start(series.first_day, ask.period), series.kind, series.side, series.claimant)
            placer.place(total, figures.setdefault(figure, {}))
    return {
        Cell(start, area, kind, side, claimant): add_pieces(pieces)
        for (start, kind, side, claimant), found in figures.items()
        for area, pieces in found.items()
    }


def asked(total: Total, ask: Ask) -> Iterator[Total]:
    """Give the total if its window lies whole in one period and in the days asked for, else what it holds that does."""
    first, last = total.series.first_day, total.series.last_day
    is_whole = first == last or period_start(first, ask.period) == period_start(last, ask.period)
    is_after = ask.first_day is None or ask.first_day <= first
    if is_whole and is_after and (ask.last_day is None or last <= ask.last_day):
        yield total
        return
    for part in total.parts:
        yield from asked(part, ask)
