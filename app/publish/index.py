"""The features of a layer in columns: sorted by day and id, each one's JSON ready to be sent, all in one piece of bytes."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from datetime import date
from enum import StrEnum
from functools import cached_property
from threading import Lock
from typing import Any, TypeVar

import numpy as np
import orjson
import shapely

from app.model import EventKind, Level, Side
from app.publish import geojson
from app.publish.cells import Cells
from app.publish.feature import Feature
from app.publish.geojson import Geometry
from app.publish.scroll import Scroll

E = TypeVar("E", bound=StrEnum)
T = TypeVar("T")
Rows = np.ndarray[Any, np.dtype[np.int64]]
Mask = np.ndarray[Any, np.dtype[np.bool_]]
Ids = np.ndarray[Any, np.dtype[np.int32]]
KINDS, SIDES, LEVELS = tuple(EventKind), tuple(Side), tuple(Level)
NONE = -1
"""The number of what a feature has not."""

MOST_INLINE = 1_000
"""Bytes: a longer geometry is held once for all features that have it, and put in when they are sent."""

PROPERTIES = b',"properties":'
END = b"},"
CHUNK = 250_000
KEPT = 64


class Index:
    """All features of one layer at one data version.

    A feature is a row: columns hold what filters ask of it; `ids`, `places` and `code_sets` hold each value once.
    """

    def __init__(self, features: Iterable[Feature]) -> None:
        made = _Columns()
        for feature in features:
            made.add(feature)
        order = made.order()
        self.ids: list[str] = made.ids if order is None else [made.ids[row] for row in order]
        self.first, self.last = _column(made.first, order), _column(made.last, order)
        self.kind, self.side = _column(made.kind, order), _column(made.side, order)
        self.level, self.claimant = _column(made.level, order), _column(made.claimant, order)
        self.codes, self.place = _column(made.codes, order), _column(made.place, order)
        self.claimants, self.code_sets = list(made.claimants), list(made.code_sets)
        self.places: list[Geometry] = made.places
        self._starts, self._splits = _column(made.starts, order), _column(made.splits, order)
        self._stops = _column(made.stops, order)
        self._text = made.scroll.sealed()
        self._has_insets = made.has_insets
        self.columns: dict[str, Cells] = {}
        """Properties that were read already."""

        self._recent: OrderedDict[Hashable, Any] = OrderedDict()
        self._lock = Lock()

    def __len__(self) -> int:
        return len(self.ids)

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
    def boxes(self) -> np.ndarray[Any, np.dtype[np.float64]]:
        """Return west, south, east, north of each place."""
        return np.array([place.box for place in self.places], dtype=np.float64).reshape(-1, 4)

    @cached_property
    def shapes(self) -> np.ndarray[Any, np.dtype[np.object_]]:
        """Return the shape of each place."""
        found = np.empty(len(self.places), dtype=object)
        found[:] = [place.shape for place in self.places]
        return found

    @cached_property
    def is_point(self) -> Mask:
        """Tell of each place whether its box is the place itself."""
        return np.asarray(shapely.get_type_id(self.shapes) == 0)

    @cached_property
    def longest(self) -> int:
        """Return how many days the longest feature goes on after its first."""
        return int((self.last - self.first).max()) if len(self) else 0

    @cached_property
    def row_of(self) -> dict[str, int]:
        """Return the row of each id."""
        return {name: row for row, name in enumerate(self.ids)}

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
        return self._text[self._splits[row] + len(PROPERTIES) : self._stops[row] - len(END)]

    def texts(self, rows: Rows) -> Iterator[bytes]:
        """Give the properties of features as JSON."""
        starts = (self._splits[rows] + len(PROPERTIES)).tolist()
        stops = (self._stops[rows] - len(END)).tolist()
        for start, stop in zip(starts, stops, strict=True):
            yield bytes(self._text[start:stop])

    def key(self, row: int) -> tuple[date, str]:
        """Return what the features are sorted by."""
        return date.fromordinal(int(self.first[row])), self.ids[row]

    def size(self, rows: Rows) -> int:
        """Return how many bytes features are."""
        return int(self._sizes(rows).sum())

    def _sizes(self, rows: Rows) -> Rows:
        sizes: Rows = self._stops[rows] - self._starts[rows]
        return sizes + self._insets[self.place[rows]] if self._has_insets else sizes

    @cached_property
    def _insets(self) -> Rows:
        """Return how many bytes of each place are put in; the last is that of NONE."""
        bodies = [len(place.body) for place in self.places]
        return np.array([size if size > MOST_INLINE else 0 for size in (*bodies, 0)], dtype=np.int64)

    def json(self, rows: Rows) -> bytes:
        """Return features as GeoJSON with commas between."""
        return b"".join(self.pieces(rows))

    def chunks(self, rows: Rows) -> Iterator[bytes]:
        """Return the same, a chunk at a time."""
        sizes = np.cumsum(self._sizes(rows))
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

    def _pieces(self, rows: Rows) -> list[memoryview | bytes]:
        text = self._text
        if self._has_insets:
            return [piece for row in rows.tolist() for piece in self._inset(row)]
        starts, stops = self._starts[rows], self._stops[rows]
        breaks = np.flatnonzero(starts[1:] != stops[:-1])  # between them, rows lie one after the other
        ends = stops[np.append(breaks, len(rows) - 1)].tolist()
        return [
            text[start:stop]
            for start, stop in zip(starts[np.append(0, breaks + 1)].tolist(), ends, strict=True)
        ]

    def _inset(self, row: int) -> Sequence[memoryview | bytes]:
        start, split, stop = self._starts[row], self._splits[row], self._stops[row]
        place = self.place[row]
        if place == NONE or len(body := self.places[place].body) <= MOST_INLINE:
            return (self._text[start:stop],)
        return self._text[start:split], body, self._text[split:stop]


class _Columns:
    """Columns while they are filled."""

    def __init__(self) -> None:
        self.ids: list[str] = []
        self.first, self.last = array("i"), array("i")
        self.kind, self.side, self.level = array("b"), array("b"), array("b")
        self.claimant, self.codes, self.place = array("i"), array("i"), array("i")
        self.starts, self.splits, self.stops = array("q"), array("q"), array("q")
        self.claimants: dict[str, int] = {}
        self.code_sets: dict[frozenset[str], int] = {}
        self.places: list[Geometry] = []
        self.has_insets = False
        self.scroll = Scroll()
        self._place_of: dict[bytes, int] = {}

    def add(self, feature: Feature) -> None:
        """Write one feature below the others."""
        self.ids.append(feature.id)
        self.first.append(feature.first_day.toordinal())
        self.last.append(feature.last_day.toordinal())
        self.kind.append(_number(KINDS, feature.kind))
        self.side.append(_number(SIDES, feature.side))
        self.level.append(_number(LEVELS, feature.level))
        self.claimant.append(self.claimants.setdefault(feature.claimant, len(self.claimants)))
        self.codes.append(self.code_sets.setdefault(feature.codes, len(self.code_sets)))
        self.place.append(self._numbered(feature.place))
        self._write(feature)

    def order(self) -> Rows | None:
        """Return the rows by day and id, None if they are in that order already."""
        keys = list(zip(self.first, self.ids, strict=True))
        order = sorted(range(len(keys)), key=keys.__getitem__)
        return None if order == list(range(len(keys))) else np.array(order, dtype=np.int64)

    def _numbered(self, place: Geometry | None) -> int:
        if place is None:
            return NONE
        number = self._place_of.setdefault(place.body, len(self.places))
        if number == len(self.places):
            self.places.append(place)
        return number

    def _write(self, feature: Feature) -> None:
        place = feature.place
        is_inset = place is not None and len(place.body) > MOST_INLINE
        self.has_insets |= is_inset
        shown = b"" if is_inset else place.body if place else b"null"
        head = b"".join([geojson.BEGIN, orjson.dumps(feature.id), geojson.GEOMETRY, shown])
        self.starts.append(self.scroll.length)
        self.splits.append(self.scroll.length + len(head))
        self.scroll.write(b"".join([head, PROPERTIES, feature.properties, END]))
        self.stops.append(self.scroll.length)


def _number(members: Sequence[E], member: E | None) -> int:
    return NONE if member is None else members.index(member)


def _member(members: Sequence[E], number: int) -> E | None:
    return None if number == NONE else members[number]


def _column(values: "array[int]", order: Rows | None) -> np.ndarray[Any, np.dtype[Any]]:
    column = np.frombuffer(values, dtype=values.typecode) if values else np.empty(0, dtype=values.typecode)
    return column if order is None else column[order]
