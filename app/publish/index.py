"""The features of a layer in columns: sorted by day and id, each one's JSON ready to be sent, all in one piece of bytes."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from datetime import date
from enum import StrEnum
from functools import cached_property
from itertools import pairwise
from threading import Lock
from typing import Any, TypeVar

import numpy as np
import orjson

from app.model import EventKind, Level, Side
from app.publish import geojson
from app.publish.cells import Cells
from app.publish.code_sets import CodeSets, CodeSetsDraft
from app.publish.drawn_places import NONE, Places, PlacesDraft
from app.publish.feature import Feature
from app.publish.ids import Ids
from app.publish.scroll import Scroll

E = TypeVar("E", bound=StrEnum)
T = TypeVar("T")
Rows = np.ndarray[Any, np.dtype[np.int64]]
Mask = np.ndarray[Any, np.dtype[np.bool_]]
KINDS, SIDES, LEVELS = tuple(EventKind), tuple(Side), tuple(Level)
MOST_INLINE = 1_000
"""Bytes: a longer geometry is held once for all features that have it, and put in when they are sent."""

PROPERTIES = b',"properties":'
END = b"},"
NULL = b"null"
CHUNK = 250_000
KEPT = 64


class Index:
    """All features of one layer at one data version.

    A feature is a row: columns hold what filters ask of it; `places` and `code_sets` hold each value once. Ids are read from
    the JSON where they stand.
    """

    def __init__(self, features: Iterable[Feature]) -> None:
        made = _Columns()
        for feature in features:
            made.add(feature)
        self.claimants = list(made.claimants)
        self.code_sets, self.places = CodeSets(made.code_sets), Places(made.places)
        self._has_insets = bool((self.places.sizes > MOST_INLINE).any())
        self._text = made.scroll.sealed()
        order = None if made.is_ordered else _order(np.array(made.first), self._ids_of(made, None))
        self.first, self.last = _column(made.first, order), _column(made.last, order)
        self.kind, self.side = _column(made.kind, order), _column(made.side, order)
        self.level, self.claimant = _column(made.level, order), _column(made.claimant, order)
        self.codes, self._sizes = _column(made.codes, order), _column(made.sizes, order)
        self.ids = self._ids_of(made, order)
        self._starts, self._heads, self.place = self.ids.starts, self.ids.heads, self.ids.place
        self.columns: dict[str, Cells] = {}
        """Properties that were read already."""

        self._recent: OrderedDict[Hashable, Any] = OrderedDict()
        self._lock = Lock()

    def __len__(self) -> int:
        return len(self.first)

    def _ids_of(self, made: "_Columns", order: Rows | None) -> Ids:
        """Return the ids of the features in an order; behind each stands its geometry where it is short, or null."""
        sizes = self.places.sizes
        shown = np.append(np.where(sizes > MOST_INLINE, 0, sizes), len(NULL))
        starts, heads, place = (_column(each, order) for each in (made.starts, made.heads, made.place))
        return Ids(self._text, starts, heads, place, shown + len(geojson.GEOMETRY), len(geojson.BEGIN))

    def recall(self, key: Hashable, work_out: Callable[[], T]) -> T:
        """Return what was worked out for a key lately, else what `work_out` gives; the longest unused is forgotten first."""
        with self._lock:
            if key in self._recent:
                self._recent.move_to_end(key)
                kept: T = self._recent[key]
                return kept
        made = work_out()
        with self._lock:
            self._recent[key] = made
            while len(self._recent) > KEPT:
                self._recent.popitem(last=False)
        return made

    @cached_property
    def longest(self) -> int:
        """Return how many days the longest feature goes on after its first."""
        return int((self.last - self.first).max()) if len(self) else 0

    def feature(self, row: int) -> Feature:
        """Return one feature."""
        place = int(self.place[row])
        return Feature(
            id=self.ids[row],
            first_day=date.fromordinal(int(self.first[row])),
            last_day=date.fromordinal(int(self.last[row])),
            kind=_member(KINDS, self.kind[row]),
            side=_member(SIDES, self.side[row]),
            claimant=self.claimants[self.claimant[row]],
            level=_member(LEVELS, self.level[row]),
            codes=self.code_sets[self.codes[row]],
            place=None if place == NONE else self.places[place],
            properties=bytes(self.properties(row)),
        )

    def properties(self, row: int) -> memoryview:
        """Return the properties of one feature as JSON."""
        start = int(self._starts[row])
        return self._text[
            start + int(self._heads[row]) + len(PROPERTIES) : start + int(self._sizes[row]) - len(END)
        ]

    def texts(self, rows: Rows) -> Iterator[bytes]:
        """Give the properties of features as JSON."""
        starts = self._starts[rows]
        begins = (starts + self._heads[rows] + len(PROPERTIES)).tolist()
        stops = (starts + self._sizes[rows] - len(END)).tolist()
        for begin, stop in zip(begins, stops, strict=True):
            yield bytes(self._text[begin:stop])

    def key(self, row: int) -> tuple[date, str]:
        """Return what the features are sorted by."""
        return date.fromordinal(int(self.first[row])), self.ids[row]

    def size(self, rows: Rows) -> int:
        """Return how many bytes features are."""
        return int(self._whole(rows).sum())

    def _whole(self, rows: Rows) -> Rows:
        sizes: Rows = self._sizes[rows].astype(np.int64)
        return sizes + self._insets[self.place[rows]] if self._has_insets else sizes

    @cached_property
    def _insets(self) -> Rows:
        """Return how many bytes of each place are put in; the last is that of NONE."""
        sizes = self.places.sizes
        return np.append(np.where(sizes > MOST_INLINE, sizes, 0), 0)

    def json(self, rows: Rows) -> bytes:
        """Return features as GeoJSON with commas between."""
        return b"".join(self.pieces(rows))

    def chunks(self, rows: Rows) -> Iterator[bytes]:
        """Return the same, a chunk at a time."""
        sizes = np.cumsum(self._whole(rows))
        edges = np.searchsorted(sizes, np.arange(CHUNK, int(sizes[-1]) if len(sizes) else 0, CHUNK)) + 1
        parts = [part for part in np.split(rows, np.unique(edges)) if len(part)]
        for part in parts[:-1]:
            yield b"".join(self._pieces(part))
        if parts:
            yield self.json(parts[-1])

    def pieces(self, rows: Rows) -> list[memoryview | bytes]:
        """Return the same as it lies: what lies together in one piece."""
        found = self._pieces(rows) if len(rows) else []
        if found:
            found[-1] = found[-1][:-1]  # the comma
        return found

    def bodies(self, rows: Rows) -> Iterator[bytes]:
        """Give each feature as GeoJSON, without a comma."""
        if self._has_insets:
            yield from (b"".join(self.pieces(rows[at : at + 1])) for at in range(len(rows)))
            return
        starts = self._starts[rows]
        stops = (starts + self._sizes[rows] - 1).tolist()
        yield from (bytes(self._text[start:stop]) for start, stop in zip(starts.tolist(), stops, strict=True))

    def _pieces(self, rows: Rows) -> list[memoryview | bytes]:
        text = self._text
        if self._has_insets:
            return list(self._with_insets(rows))
        starts = self._starts[rows]
        stops = starts + self._sizes[rows]
        breaks = np.flatnonzero(starts[1:] != stops[:-1])  # between them, rows lie one after the other
        ends = stops[np.append(breaks, len(rows) - 1)].tolist()
        return [
            text[start:stop]
            for start, stop in zip(starts[np.append(0, breaks + 1)].tolist(), ends, strict=True)
        ]

    def _with_insets(self, rows: Rows) -> Iterator[memoryview]:
        text, starts, places = self._text, self._starts[rows], self.place[rows]
        splits, stops = (starts + self._heads[rows]).tolist(), (starts + self._sizes[rows]).tolist()
        insets = self._insets[places].tolist()
        for start, split, stop, inset, place in zip(
            starts.tolist(), splits, stops, insets, places.tolist(), strict=True
        ):
            if inset:
                yield text[start:split]
                yield self.places.body(place)
                yield text[split:stop]
            else:
                yield text[start:stop]


class _Columns:
    """Columns while they are filled: a feature's JSON begins at `starts`, is `sizes` long, `heads` of it before its properties."""

    def __init__(self) -> None:
        self.first, self.last = array("i"), array("i")
        self.kind, self.side, self.level = array("b"), array("b"), array("b")
        self.claimant, self.codes, self.place = array("i"), array("i"), array("i")
        self.starts, self.heads, self.sizes = array("q"), array("i"), array("i")
        self.claimants: dict[str, int] = {}
        self.code_sets, self.places = CodeSetsDraft(), PlacesDraft()
        self.scroll = Scroll()
        self._before: tuple[date, str] | None = None
        self.is_ordered = True

    def add(self, feature: Feature) -> None:
        """Write one feature below the others."""
        key = feature.key
        self.is_ordered &= self._before is None or self._before < key
        self._before = key
        self.first.append(feature.first_day.toordinal())
        self.last.append(feature.last_day.toordinal())
        self.kind.append(_number(KINDS, feature.kind))
        self.side.append(_number(SIDES, feature.side))
        self.level.append(_number(LEVELS, feature.level))
        self.claimant.append(self.claimants.setdefault(feature.claimant, len(self.claimants)))
        self.codes.append(self.code_sets.number(feature.codes))
        self.place.append(self.places.number(feature.place))
        self._write(feature)

    def _write(self, feature: Feature) -> None:
        place = feature.place
        is_inset = place is not None and len(place.body) > MOST_INLINE
        shown = b"" if is_inset else place.body if place else NULL
        head = b"".join([geojson.BEGIN, orjson.dumps(feature.id), geojson.GEOMETRY, shown])
        whole = b"".join([head, PROPERTIES, feature.properties, END])
        self.starts.append(self.scroll.length)
        self.heads.append(len(head))
        self.sizes.append(len(whole))
        self.scroll.write(whole)


def _number(members: Sequence[E], member: E | None) -> int:
    return NONE if member is None else members.index(member)


def _member(members: Sequence[E], number: int) -> E | None:
    return None if number == NONE else members[number]


def _column(values: "array[int]", order: Rows | None) -> np.ndarray[Any, np.dtype[Any]]:
    column = np.array(values, dtype=values.typecode)
    return column if order is None else column[order]


def _order(first: np.ndarray[Any, np.dtype[Any]], ids: Ids) -> Rows:
    """Return the rows by day and id; the ids of one day at a time are read."""
    order: Rows = np.argsort(first, kind="stable")
    edges = np.flatnonzero(np.diff(first[order])) + 1
    for start, stop in pairwise((0, *edges.tolist(), len(order))):
        rows = order[start:stop].copy()
        names = ids.of(rows)
        order[start:stop] = rows[sorted(range(len(rows)), key=names.__getitem__)]
    return order
