"""Which rows of a layer are asked for: the one filter that every way out uses."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from shapely.errors import GEOSException
from shapely.geometry.base import BaseGeometry

from app.errors import InvalidParameter
from app.model import Level, Where
from app.publish.cells import Cells
from app.publish.cql import Filter, Json, properties
from app.publish.crs import system
from app.publish.drawn_places import NONE
from app.publish.evaluation import Evaluation
from app.publish.feature import Feature
from app.publish.fields import GEOMETRY, Field
from app.publish.geojson import Box, shape_of
from app.publish.index import KINDS, LEVELS, SIDES, Index, Mask, Rows
from app.publish.ordering import Order, Sort, ordered
from app.publish.properties import columns, geometries, of_rows

ALL = Where()
ROUNDED = 1e-5
"""Degrees by which the box of a place may be rounded, and more."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked of a layer: which features, and in which order."""

    where: Where = ALL
    level: Level | None = None
    filters: tuple[Filter, ...] = ()
    sorts: tuple[Sort, ...] = ()

    @property
    def said(self) -> str:
        """Return what is asked for, as parameters of the API; "" for all."""
        where = self.where
        days = [day.isoformat() if day else ".." for day in (where.first_day, where.last_day)]
        told = {
            "datetime": "/".join(days) if where.first_day or where.last_day else "",
            "kind": ",".join(where.kinds),
            "side": ",".join(where.sides),
            "claimant": ",".join(where.claimants),
            "place": ",".join(where.places),
            "bbox": ",".join(f"{edge:g}" for edge in where.bbox or ()),
            "level": self.level or "",
            "filter": " AND ".join(each.said for each in self.filters),
            "sortby": ",".join(f"{'-' if sort.descending else ''}{sort.name}" for sort in self.sorts),
        }
        return " & ".join(f"{name}={value}" for name, value in told.items() if value)


EVERYTHING = Wanted()


@dataclass(frozen=True, slots=True)
class Found:
    """Rows of a layer, in the order in which they are given out; `order` if that is not by day and id."""

    index: Index
    rows: Rows
    fields: tuple[Field, ...] = ()
    sorts: tuple[Sort, ...] = ()
    order: Order | None = None

    def __len__(self) -> int:
        return len(self.rows)

    def features(self) -> Iterator[Feature]:
        """Give the features."""
        return map(self.index.feature, self.rows.tolist())


def find(index: Index, fields: tuple[Field, ...], wanted: Wanted) -> Found:
    """Return the rows that are asked for, in the order that is asked for."""
    rows = select(index, wanted.where, wanted.level)
    for each in wanted.filters:
        rows = rows[passing(index, fields, each, rows)]
    if not wanted.sorts:
        return Found(index, rows, fields)
    cells = columns(index, fields, [sort.name for sort in wanted.sorts])
    order = ordered(rows, [cells[sort.name] for sort in wanted.sorts], wanted.sorts)
    return Found(index, order.rows, fields, wanted.sorts, order)


def passing(index: Index, fields: tuple[Field, ...], asked: Filter, rows: Rows) -> Mask:
    """Tell which rows pass a filter in CQL2."""
    names = set(properties(asked.node))
    known = columns(index, fields, names - {GEOMETRY.name})
    cells = {name: of_rows(held, rows) for name, held in known.items()}
    if GEOMETRY.name in names:
        cells[GEOMETRY.name] = geometries(index, rows)
    return passed(asked, cells, len(rows))


def passed(asked: Filter, cells: Mapping[str, Cells], count: int) -> Mask:
    """Tell which of so many rows, of which these columns are known, pass a filter in CQL2."""
    evaluation = Evaluation(cells, lambda told: _drawn(told, asked.crs))
    try:
        return evaluation.logical(asked.node).true_rows(count)
    except (IndexError, KeyError, TypeError, ValueError, AttributeError) as error:
        raise InvalidParameter(
            f"the filter {asked.text:.200} has an operation with arguments that it does not take"
        ) from error


def _drawn(told: Json, crs: str) -> BaseGeometry:
    """Return the shape that a filter draws, in longitude and latitude."""
    try:
        if crs and "bbox" in told:
            return system(crs).area(told["bbox"])
        shape = shape_of(told)
        return system(crs).back(shape) if crs else shape
    except (ValueError, TypeError, IndexError, GEOSException) as error:
        raise InvalidParameter(
            f"the filter draws {told!s:.100}, which is no sound geometry: {error}"
        ) from error


def select(index: Index, where: Where = ALL, level: Level | None = None) -> Rows:
    """Return the rows that are asked for, in the order of the layer.

    What has no kind, side or claimant is among those of all; a feature without a place lies in no box.
    """
    span = _days(index, where)
    rows: Rows | slice = slice(span.start, span.stop)
    if where.ids:
        named = np.array(index.ids.rows(where.ids), dtype=np.int64)
        rows = named[(named >= span.start) & (named < span.stop)]
    for mask in _masks(index, where, level):
        passed = np.flatnonzero(mask(rows))
        rows = passed + span.start if isinstance(rows, slice) else rows[passed]
    return np.arange(span.start, span.stop, dtype=np.int64) if isinstance(rows, slice) else rows


class _Among:
    """A test of one column: is its number among some."""

    def __init__(self, column: np.ndarray[Any, Any], allowed: Mask) -> None:
        self._column, self._allowed = column, allowed

    def __call__(self, rows: Rows | slice) -> Mask:
        found: Mask = self._allowed[self._column[rows]]
        return found


class _Begun:
    """A test of time: is the feature not over before a day."""

    def __init__(self, index: Index, day: int) -> None:
        self._last, self._day = index.last, day

    def __call__(self, rows: Rows | slice) -> Mask:
        found: Mask = self._last[rows] >= self._day
        return found


def _masks(index: Index, where: Where, level: Level | None) -> Iterable[_Among | _Begun]:
    """Give the tests that are asked for; the cheap ones first, the box on what they left."""
    if where.first_day and index.longest:
        yield _Begun(index, where.first_day.toordinal())
    if where.kinds:
        yield _Among(index.kind, _numbers(KINDS, where.kinds, with_none=True))
    if where.sides:
        yield _Among(index.side, _numbers(SIDES, where.sides, with_none=True))
    if level:
        yield _Among(index.level, _numbers(LEVELS, (level,), with_none=False))
    if where.claimants:
        yield _Among(index.claimant, _marked(name in ("", *where.claimants) for name in index.claimants))
    if where.places:
        yield _Among(index.codes, index.code_sets.holding(where.places))
    if where.bbox is not None:
        yield _Among(index.place, np.append(touching(index, where.bbox), False))


def _days(index: Index, where: Where) -> range:
    """Return the rows that may be of the days asked for: found by halving, for the layer is sorted by first day."""
    first, last = where.first_day, where.last_day
    number = index.first.dtype.type  # numbers of another type would have the whole column turned into theirs
    start = np.searchsorted(index.first, number(first.toordinal() - index.longest)) if first else 0
    stop = np.searchsorted(index.first, number(last.toordinal()), "right") if last else len(index)
    return range(int(start), max(int(start), int(stop)))


def reach(index: Index, where: Where) -> int:
    """Return how many rows may be of the days asked for."""
    return len(_days(index, where))


def touching(index: Index, box: Box) -> Mask:
    """Tell of each place whether it touches a box; one whose west is greater than its east spans the date line.

    What lies inside the box by its own is not looked at; boxes are rounded.
    """
    edges, found = index.places.boxes, np.zeros(len(index.places), dtype=bool)
    for part in _parts(box):
        west, south, east, north = part
        near = (edges[:, 0] <= east) & (edges[:, 2] >= west) & (edges[:, 1] <= north) & (edges[:, 3] >= south)
        inside = (
            (edges[:, 0] > west + ROUNDED)
            & (edges[:, 2] < east - ROUNDED)
            & (edges[:, 1] > south + ROUNDED)
            & (edges[:, 3] < north - ROUNDED)
        )
        unsure = np.flatnonzero(near & ~inside & ~index.places.is_point)
        near[unsure] = shapely.intersects(index.places.shapes(unsure), shapely.box(*part))
        found |= near
    return found


def _parts(box: Box) -> list[Box]:
    west, south, east, north = box
    return [box] if west <= east else [(west, south, 180.0, north), (-180.0, south, east, north)]


def _numbers(members: Sequence[str], wanted: Sequence[str], with_none: bool) -> Mask:
    """Return which numbers are wanted; the last place is that of NONE."""
    assert NONE == -1  # noqa: S101 - an index of -1 is the last place
    return _marked([*(member in wanted for member in members), with_none])


def _marked(flags: Iterable[bool]) -> Mask:
    return np.fromiter(flags, dtype=bool)
