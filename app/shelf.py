"""The shelf: the settled books of a ledger in memory, leaf by leaf; when the ledger moves only what it touched is settled anew."""

import gc
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from itertools import chain
from threading import Lock, RLock

import numpy as np

from app.ledger.store import Ledger
from app.model import AreaCount, Claim, Level, Period, Where
from app.reconcile.atlas import Atlas
from app.reconcile.books import Books
from app.reconcile.columns import (
    KINDS,
    NOWHERE,
    SIDES,
    Column,
    Columns,
    Words,
    area_counts,
    defaulted,
    join,
    judged,
    regroup,
)
from app.reconcile.counting import Ask
from app.reconcile.coverage import spoken_of
from app.reconcile.leaf import Days, Leaf, by_island, islands, leaf
from app.reconcile.relays import redated
from gazetteer.index import Gazetteer

CHUNK_DAYS = 31
"""So many days are read from the ledger at once."""

REACH = timedelta(2)
"""A relay may be dated by the day beside that of what it relays: so far a day's books depend on what stands around it."""

MOST_PATCHES = 60
"""So many spans of days are put into an earlier table; of more, the table is made anew."""

MOST_OF_SPAN = 200_000
"""Rows of a table of some days that are kept for those who ask for days within them."""

PAST_KEPT = 4
"""So many earlier states are remembered."""

ALL = Where()


@dataclass(frozen=True, slots=True)
class Reference:
    """What all states share: the gazetteer's answers and the numbers of words."""

    gazetteer: Gazetteer
    atlas: Atlas
    words: Words


class Snapshot:
    """The books at one data version, which never change; a leaf is read and settled when it is first asked for."""

    def __init__(self, ledger: Ledger, reference: Reference, version: int, windows: Iterable[Days]) -> None:
        self.version = version
        self.windows = frozenset(windows)
        self.days = islands(self.windows)
        self._ledger = ledger
        self._reference = reference
        self._leaves: dict[Days, Leaf] = {}
        self._tables: dict[Level, Columns] = {}
        self._earlier: dict[Level, Columns] = {}
        self._spans: dict[Level, tuple[Days, Columns]] = {}
        self._patches: list[Days] = []
        self._lock = RLock()

    @property
    def atlas(self) -> Atlas:
        """Return the gazetteer as counting asks it."""
        return self._reference.atlas

    @property
    def words(self) -> Words:
        """Return the numbers of areas and claimants in the columns."""
        return self._reference.words

    @property
    def gazetteer(self) -> Gazetteer:
        """Return the gazetteer that places were read with."""
        return self._reference.gazetteer

    @cached_property
    def claimants(self) -> Mapping[str, str]:
        """Return the names of claimants by id."""
        return self._ledger.claimants()

    @property
    def span(self) -> Days | None:
        """Return the first and the last day that anything is told of."""
        return (self.days[0][0], self.days[-1][1]) if self.days else None

    @cached_property
    def covered(self) -> frozenset[date]:
        """Return the days that briefings were read for, or that something is told of."""
        read = {spoken_of(*published) for published in self._ledger.publications(self.version)}
        return frozenset(read.union(last for _, last in self.windows))

    def inherit(self, other: "Snapshot", touched: Iterable[Days]) -> None:
        """Take over the leaves of another state that nothing touched between the two."""
        changed, spans = list(touched), set(self.days)
        for span, held in list(other._leaves.items()):
            if span in spans and not any(f - REACH <= span[1] and span[0] <= t + REACH for f, t in changed):
                self._leaves[span] = held
        fresh = islands((spans ^ set(other.days)) | (spans - self._leaves.keys()))
        if len(fresh) <= MOST_PATCHES:
            self._patches = fresh
            self._earlier = dict(other._tables)

    def leaves(self, first: date | None = None, last: date | None = None) -> list[Leaf]:
        """Return the leaves that hold any of the days, in order."""
        wanted = self._wanted(first or date.min, last or date.max)
        with no_collector():
            for some in _chunks([span for span in wanted if span not in self._leaves]):
                with self._lock:  # one month at a time, so that a small question waits little for a large one
                    if missing := [span for span in some if span not in self._leaves]:
                        self._leaves.update(self._settle(missing))
        return [self._leaves[span] for span in wanted]

    def _wanted(self, first: date, last: date) -> list[Days]:
        start = bisect_left(self.days, first, key=lambda span: span[1])
        stop = bisect_left(
            self.days, last + timedelta(1) if last < date.max else last, key=lambda span: span[0]
        )
        return list(self.days[start:stop])

    def _settle(self, spans: Sequence[Days]) -> dict[Days, Leaf]:
        around = Where(spans[0][0] - REACH, spans[-1][1] + REACH)
        told = self._ledger.claims(around, version=self.version)
        moved = redated(told)
        dated = {old.id: old for old, new in zip(told, moved, strict=True) if old is not new}
        claims = by_island(moved, spans)
        return {span: leaf(span, claims[span], self.atlas, dated) for span in spans}

    def claims(self, first: date | None = None, last: date | None = None) -> Iterator[Claim]:
        """Give the claims of the leaves that hold any of the days."""
        return chain.from_iterable(held.claims for held in self.leaves(first, last))

    def books(self, first: date | None = None, last: date | None = None) -> Books:
        """Return the books of the leaves that hold any of the days, as one."""
        held = [each.books for each in self.leaves(first, last)]
        fates = {claim: fate for each in held for claim, fate in each.fates.items()}
        return Books(fates, tuple(total for each in held for total in each.totals), self.atlas)

    def cells(self, ask: Ask) -> Columns:
        """Return the counts asked for, in columns."""
        if ask.period is Period.DAY:
            table = self._table(ask)
            cut = table.between(ask.first_day, ask.last_day)
            return cut if len(cut) == len(table) else defaulted(cut, self._reference.words)
        words = self._reference.words
        with no_collector():
            parts = [held.cells(ask, words) for held in self.leaves(ask.first_day, ask.last_day)]
            return judged(regroup(join(parts), ask.period, words, self.atlas), words)

    def _table(self, ask: Ask) -> Columns:
        """Return the daily counts of a level: of all days once they are all there, else of days that hold those asked for."""
        words, level = self._reference.words, ask.level
        if level in self._tables:
            return self._tables[level]
        asked = ask.first_day or date.min, ask.last_day or date.max
        span, kept = self._spans.get(level, (None, None))
        if span and kept and span[0] <= asked[0] and asked[1] <= span[1]:
            return kept
        if level in self._earlier:
            with self._lock:
                if level not in self._tables:
                    self._tables[level] = self._patched(level)
                    self._earlier.pop(level)
            return self._tables[level]
        held = self.leaves(ask.first_day, ask.last_day)
        with self._lock, no_collector():
            table = judged(join([each.cells(Ask(level, Period.DAY), words) for each in held]), words)
            if len(held) == len(self.days):
                self._tables[level] = table
            elif len(table) <= MOST_OF_SPAN and (kept is None or len(table) > len(kept)):
                self._spans[level] = asked, table
        return table

    def _patched(self, level: Level) -> Columns:
        """Return the table of the earlier state with the days that are other ones now in the place of theirs."""
        words, earlier = self._reference.words, self._earlier[level]
        parts, reached = [], date.min
        if self._patches:
            self.leaves(self._patches[0][0], self._patches[-1][1])  # what is missing of them, read together
        for first, last in self._patches:
            parts.append(earlier.between(reached, first - timedelta(1)))
            own = [held.cells(Ask(level, Period.DAY), words) for held in self.leaves(first, last)]
            parts.append(judged(join(own), words))
            reached = last + timedelta(1)
        return defaulted(join([*parts, earlier.between(reached, None)]), words)

    def select(self, ask: Ask, where: Where = ALL) -> Columns:
        """Return the counts asked for of some kinds, sides, claimants and places, in columns."""
        cells = self.cells(ask)
        keep = self._kept(cells, where)
        return cells if keep is None else cells.take(np.flatnonzero(keep))

    def _kept(self, cells: Columns, where: Where) -> Column | None:
        words = self._reference.words
        masks: list[Column] = []
        if where.kinds:
            masks.append(np.isin(cells.kind, [KINDS.index(kind) for kind in where.kinds]))
        if where.sides:
            masks.append(np.isin(cells.side, [SIDES.index(side) for side in where.sides]))
        if where.claimants:
            masks.append(np.isin(cells.claimant, [words.known(name) for name in where.claimants]))
        if where.places:
            masks.append(self._inside(cells, frozenset(where.places)))
        return np.logical_and.reduce(masks) if masks else None

    def _inside(self, cells: Columns, places: frozenset[str]) -> Column:
        """Tell of each row whether its area is one of the places or lies in one; what is unplaced lies where it is sure."""
        texts = self._reference.words.texts
        if not any(self.atlas.is_wide(code) or self.atlas.is_direction(code) for code in places):
            return np.isin(cells.area, [self._reference.words.known(code) for code in places])
        where = np.where(cells.within == NOWHERE, cells.area, cells.within)
        flags = np.zeros(len(texts), bool)
        for code in np.unique(where).tolist():
            flags[code] = texts[code] in places or not places.isdisjoint(self.atlas.chain(texts[code]))
        return flags[where]

    def rows(self, ask: Ask, where: Where = ALL) -> list[AreaCount]:
        """Return the counts asked for as records."""
        return area_counts(
            self.select(ask, where), ask.level, self._reference.words, self.atlas, self.claimants
        )


@contextmanager
def no_collector() -> Iterator[None]:
    """Keep the collector of cycles from walking over thousands of new records again and again: they hold none."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _chunks(spans: Sequence[Days]) -> Iterator[list[Days]]:
    """Give spans that lie near each other together, about a month at a time."""
    some: list[Days] = []
    for span in spans:
        if some and (span[1] - some[0][0]).days >= CHUNK_DAYS:
            yield some
            some = []
        some.append(span)
    if some:
        yield some


@dataclass(slots=True)
class Shelf:
    """The newest state of a ledger's books, and a few earlier ones that were asked for."""

    ledger: Ledger
    gazetteer: Gazetteer
    _now: Snapshot | None = None
    _past: dict[int, Snapshot] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)
    _of: str = ""
    _shared: Reference | None = None

    def now(self) -> Snapshot:
        """Return the books as they stand; what the ledger took in since the last time is settled when it is asked for."""
        version = self.ledger.data_version()
        with self._lock:
            if self._of != self.ledger.id or (
                self._now and self._now.version > version and self.ledger.data_version() < self._now.version
            ):
                self._now, self._of = None, self.ledger.id  # another ledger was put in its place
                self._past.clear()
            if self._now is None or self._now.version < version:
                self._now = self._after(self._now, version)
            return self._now

    def at(self, version: int | None) -> Snapshot:
        """Return the books as they stood in an earlier data version, as they stand if none is told."""
        now = self.now()
        if version is None or version >= now.version:
            return now
        with self._lock:
            if version not in self._past:
                if len(self._past) >= PAST_KEPT:
                    self._past.pop(next(iter(self._past)))
                past = Snapshot(self.ledger, self._reference(), version, self.ledger.windows(version))
                past.inherit(now, self.ledger.touched(version, now.version))
                self._past[version] = past
            return self._past[version]

    def _after(self, earlier: Snapshot | None, version: int) -> Snapshot:
        if earlier is None:
            return Snapshot(self.ledger, self._reference(), version, self.ledger.windows(version))
        touched = self.ledger.touched(earlier.version, version)
        windows = (earlier.windows - touched) | self.ledger.windows(version, touched)
        fresh = Snapshot(self.ledger, self._reference(), version, windows)
        fresh.inherit(earlier, touched)
        return fresh

    def _reference(self) -> Reference:
        if self._shared is None:
            self._shared = Reference(self.gazetteer, Atlas(self.gazetteer), Words())
        return self._shared
