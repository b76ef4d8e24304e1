"""Counts in columns: many cells side by side, so that years of them are cut, regrouped and filtered at once."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from operator import itemgetter
from typing import Any

import numpy as np

from app.model import KYIV, AreaCount, EventKind, Level, Period, Side
from app.reconcile.atlas import Atlas
from app.reconcile.cells import Cell, area_name, period_start
from app.reconcile.placing import PRECEDENCE, UNPLACED, Piece

Column = np.ndarray[Any, np.dtype[Any]]
KINDS: tuple[EventKind, ...] = tuple(sorted(EventKind))
SIDES: tuple[Side, ...] = tuple(sorted(Side))
OPEN = -1
"""Stands for an upper bound that nobody told."""

NOWHERE = -1
"""Stands for no area."""


class Words:
    """Texts by number: each different text is held once."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self._numbers: dict[str, int] = {}
        self._ranks = np.empty(0, np.int64)

    def number(self, text: str) -> int:
        """Return the number of a text, a new one if it was not known."""
        found = self._numbers.get(text)
        if found is None:
            found = self._numbers[text] = len(self.texts)
            self.texts.append(text)
        return found

    def known(self, text: str) -> int:
        """Return the number of a text, NOWHERE if it is not known."""
        return self._numbers.get(text, NOWHERE)

    def ranks(self) -> Column:
        """Return the place of each text in the order of all; sorted anew when there are more."""
        ranks = self._ranks
        if len(ranks) != len(self.texts):
            texts = self.texts.copy()
            ranks = np.empty(len(texts), np.int64)
            order = np.array(sorted(range(len(texts)), key=texts.__getitem__), np.int64)
            ranks[order] = np.arange(len(texts))
            self._ranks = ranks
        return ranks


@dataclass(frozen=True, slots=True)
class Columns:
    """Cells of one level, a row each: the day a period begins (as an ordinal), where, of what, and how many.

    `amount` is what adds up; it is no best guess where not `guessed`. `within` is where what is unplaced is sure to lie.
    `disputed` and `default` compare rows, so `judged` fills them in once all rows are there.
    """

    day: Column
    area: Column
    kind: Column
    side: Column
    claimant: Column
    low: Column
    amount: Column
    high: Column
    guessed: Column
    shared: Column
    status: Column
    within: Column
    as_of: Column
    inconsistent: Column
    disputed: Column
    default: Column
    claims: Column

    def __len__(self) -> int:
        return len(self.day)

    def take(self, rows: Column | slice) -> "Columns":
        """Return some of the rows."""
        return Columns(*(getattr(self, column.name)[rows] for column in fields(self)))

    def between(self, first: date | None, last: date | None) -> "Columns":
        """Return the rows of some days; rows stand in the order of days."""
        start = 0 if first is None else int(np.searchsorted(self.day, first.toordinal(), "left"))
        stop = len(self) if last is None else int(np.searchsorted(self.day, last.toordinal(), "right"))
        return self.take(slice(start, stop))


NUMBER, SMALL, LARGE = np.int32, np.int8, np.int64
TYPES = (
    NUMBER,
    NUMBER,
    SMALL,
    SMALL,
    NUMBER,
    LARGE,
    LARGE,
    LARGE,
    bool,
    bool,
    SMALL,
    NUMBER,
    LARGE,
    bool,
    bool,
    bool,
)


def columns_of(gathered: Mapping[Cell, Piece], words: Words, atlas: Atlas) -> Columns:
    """Return what was gathered as columns, in the order in which rows are given out."""
    held = sorted(gathered.items(), key=itemgetter(0))
    rows = [_row(cell, piece, words, atlas) for cell, piece in held]
    told = list(zip(*rows, strict=True)) or [()] * len(TYPES)
    claims = np.empty(len(rows), object)
    for number, (_, piece) in enumerate(held):
        claims[number] = piece.ids if len(piece.ids) == 1 else tuple(sorted(set(piece.ids)))
    made = [np.array(column, kind) for column, kind in zip(told, TYPES, strict=True)]
    return Columns(*[*made, claims])


def _row(cell: Cell, piece: Piece, words: Words, atlas: Atlas) -> tuple[int, ...]:
    count = piece.interval
    return (
        cell.period.toordinal(),
        words.number(UNPLACED if piece.sure else cell.area),
        KINDS.index(cell.kind),
        SIDES.index(cell.side),
        words.number(cell.claimant),
        count.low,
        count.amount,
        OPEN if count.high is None else count.high,
        count.guessed,
        piece.shared,
        PRECEDENCE.index(piece.status),
        words.number(atlas.sure(piece.sure)) if piece.sure else NOWHERE,
        int(piece.as_of),
        piece.inconsistent,
        False,
        False,
    )


def join(parts: Sequence[Columns]) -> Columns:
    """Return the rows of several, one after the other."""
    if len(parts) == 1:
        return parts[0]
    if not parts:
        return Columns(*[np.empty(0, kind) for kind in (*TYPES, object)])
    return Columns(*(np.concatenate([getattr(part, c.name) for part in parts]) for c in fields(Columns)))


def regroup(cells: Columns, period: Period, words: Words, atlas: Atlas) -> Columns:
    """Add the rows of each area, period, kind, side and claimant up, as `intervals.add` adds pieces."""
    starts = _starts(cells.day, period)
    ranks = words.ranks()
    area, claimant = ranks[cells.area], ranks[cells.claimant]
    order = np.lexsort((claimant, cells.side, cells.kind, area, starts))
    sorted_cells = replace(cells, day=starts).take(order)
    keys = np.stack([starts, area, cells.kind, cells.side, claimant])[:, order]
    edges = np.flatnonzero(np.any(keys[:, 1:] != keys[:, :-1], axis=0)) + 1
    first = np.concatenate([[0], edges]) if len(cells) else np.empty(0, np.int64)
    if len(first) == len(cells):
        return sorted_cells
    return _added(sorted_cells, first, words, atlas)


def _starts(days: Column, period: Period) -> Column:
    """Return the first day of the period of each day."""
    if period is Period.DAY or not len(days):
        return days
    different, back = np.unique(days, return_inverse=True)
    starts = [period_start(date.fromordinal(int(day)), period).toordinal() for day in different]
    return np.array(starts, np.int32)[back]


def _added(cells: Columns, first: Column, words: Words, atlas: Atlas) -> Columns:
    """Return the sum of each group of rows; quiet rows add nothing beside others."""
    loud = cells.amount >= cells.low
    has_loud = np.logical_or.reduceat(loud, first)
    low_loud = np.add.reduceat(np.where(loud, cells.low, 0), first)
    low_quiet = np.maximum.reduceat(np.where(loud, 0, cells.low), first)
    is_open = np.logical_or.reduceat(cells.high == OPEN, first)
    sums = cells.take(first)
    stops = [*first[1:].tolist(), len(cells)]
    groups = list(zip(first.tolist(), stops, strict=True))
    claims, within = sums.claims, sums.within
    for number in np.flatnonzero(np.diff([*first, len(cells)]) > 1).tolist():
        start, stop = groups[number]
        claims[number] = tuple(sorted(set().union(*cells.claims[start:stop])))
        sure = {words.texts[code] for code in cells.within[start:stop].tolist() if code != NOWHERE}
        within[number] = words.number(atlas.sure(sorted(sure))) if sure else NOWHERE
    return replace(
        sums,
        low=np.where(has_loud, low_loud, low_quiet),
        amount=np.add.reduceat(np.where(loud, cells.amount, 0), first),
        high=np.where(is_open, OPEN, np.add.reduceat(np.where(cells.high == OPEN, 0, cells.high), first)),
        guessed=np.logical_or.reduceat(loud & cells.guessed, first),
        shared=np.logical_or.reduceat(cells.shared, first),
        status=np.minimum.reduceat(cells.status, first),
        as_of=np.minimum.reduceat(cells.as_of, first),
        inconsistent=np.logical_or.reduceat(cells.inconsistent, first),
        claims=claims,
        within=within,
    )


def judged(cells: Columns, words: Words) -> Columns:
    """Tell which rows other claimants dispute, and whose row is shown where one must be chosen; rows are in order."""
    if not len(cells):
        return cells
    disputed = _disputed(cells) & (cells.area != words.number(UNPLACED))
    return defaulted(replace(cells, disputed=disputed), words)


def defaulted(cells: Columns, words: Words) -> Columns:
    """Tell whose row is shown where one must be chosen, among the periods that are there.

    It is, for each area, kind and side, the claimant that tells of the most periods, of equal ones the first by id.
    """
    if not len(cells):
        return cells
    ranks = words.ranks()
    figure = (cells.area.astype(np.int64) * len(KINDS) + cells.kind) * len(SIDES) + cells.side
    voices, back, times = np.unique(
        figure * len(ranks) + ranks[cells.claimant], return_inverse=True, return_counts=True
    )
    figures = voices // len(ranks)
    order = np.lexsort((voices, -times, figures))
    best = np.zeros(len(voices), bool)
    best[order[np.concatenate([[True], np.diff(figures[order]) != 0])]] = True
    return replace(cells, default=best[back])


def _disputed(cells: Columns) -> Column:
    """Tell of each row whether the interval of another claimant of the same area, period, kind and side does not meet it."""
    keys = np.stack([cells.day, cells.area, cells.kind, cells.side])
    first = np.concatenate([[0], np.flatnonzero(np.any(keys[:, 1:] != keys[:, :-1], axis=0)) + 1])
    highs = np.where(cells.high == OPEN, np.iinfo(np.int64).max, cells.high)
    apart = np.maximum.reduceat(cells.low, first) > np.minimum.reduceat(highs, first)
    return np.repeat(apart, np.diff([*first, len(cells)]))


def area_counts(
    cells: Columns, level: Level, words: Words, atlas: Atlas, claimants: Mapping[str, str]
) -> list[AreaCount]:
    """Return the rows as records; where any of a count is shared there is no best guess."""
    days = {day: date.fromordinal(day) for day in np.unique(cells.day).tolist()}
    names = _names(cells, words, atlas)
    moments = {at: datetime.fromtimestamp(at, KYIV) for at in np.unique(cells.as_of).tolist()}
    lists = [getattr(cells, column.name).tolist() for column in fields(cells)]
    texts = words.texts

    def record(row: tuple[Any, ...]) -> AreaCount:
        (day, area, kind, side, who, low, amount, high, guessed, shared, status, within, at, odd, disputed, default,
         claims) = row  # fmt: skip
        return AreaCount(
            level, texts[area], names[area, within], days[day], KINDS[kind], SIDES[side], texts[who],
            claimants.get(texts[who], texts[who]), low, amount if guessed and not shared else None,
            None if high == OPEN else high, shared, amount if shared else 0, PRECEDENCE[status], claims,
            "" if within == NOWHERE else texts[within], moments[at], odd, disputed, default,
        )  # fmt: skip

    return [record(row) for row in zip(*lists, strict=True)]


def _names(cells: Columns, words: Words, atlas: Atlas) -> dict[tuple[int, int], str]:
    pairs: Iterable[tuple[int, int]] = {*zip(cells.area.tolist(), cells.within.tolist(), strict=True)}
    texts = words.texts
    return {
        (area, within): area_name(texts[area], "" if within == NOWHERE else texts[within], atlas)
        for area, within in pairs
    }
