"""A filter asked of the columns of a layer: each operation of CQL2 as a function of cells."""

import operator
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import numpy as np
import shapely

from app.errors import InvalidParameter
from app.model import KYIV
from app.publish.cells import Cells, apply, both, either, known, literal, negated
from app.publish.cql import Json, Node, like
from app.publish.fields import Type
from app.publish.moments import OPEN, RELATIONS, asked, in_day

COMPARISONS: dict[str, Callable[[Any, Any], bool]] = {
    "=": operator.eq,
    "<>": operator.ne,
    "<": operator.lt,
    ">": operator.gt,
    "<=": operator.le,
    ">=": operator.ge,
}
SPATIAL: dict[str, Callable[..., Any]] = {
    "s_intersects": shapely.intersects,
    "s_disjoint": shapely.disjoint,
    "s_within": shapely.within,
    "s_contains": shapely.contains,
    "s_equals": shapely.equals,
    "s_touches": shapely.touches,
    "s_crosses": shapely.crosses,
    "s_overlaps": shapely.overlaps,
}
NUMBERS = (Type.WHOLE, Type.NUMBER)
TIMES = (Type.DAY, Type.INSTANT)
Draw = Callable[[Json], shapely.Geometry]


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Columns by name, and how a geometry of the filter becomes a shape."""

    columns: Mapping[str, Cells]
    draw: Draw

    def cells(self, node: Node) -> Cells:
        """Return what a piece of a filter is for each row."""
        if isinstance(node, dict):
            return self._record(node)
        if isinstance(node, bool):
            return literal(Type.BOOLEAN, node)
        if isinstance(node, int | float):
            return literal(Type.NUMBER, node)
        if isinstance(node, str):
            return literal(Type.TEXT, node)
        raise InvalidParameter(f"the filter holds {node!r:.60}, which is no value here")

    def _record(self, node: Json) -> Cells:
        if "op" in node:
            return self._operation(str(node["op"]).lower(), node["args"])
        if "property" in node:
            return self.columns[node["property"]]
        if "date" in node:
            return literal(Type.DAY, moment(node["date"], Type.DAY))
        if "timestamp" in node:
            return literal(Type.INSTANT, moment(node["timestamp"], Type.INSTANT))
        if "interval" in node:
            return apply(
                Type.DAY, known(lambda start, stop: (start, stop)), *map(self._end, node["interval"])
            )
        return literal(Type.GEOMETRY, self.draw(node))

    def _end(self, node: Node) -> Cells:
        if not isinstance(node, str):
            return self.cells(node)
        if node in (OPEN, ""):
            return literal(Type.DAY, OPEN)
        kind = Type.INSTANT if "T" in node.upper() else Type.DAY
        return literal(kind, moment(node, kind))

    def _operation(self, name: str, args: Sequence[Node]) -> Cells:
        if name in COMPARISONS:
            return compared(name, self.cells(args[0]), self.cells(args[1]))
        if name in SPATIAL:
            return spatial(name, self.cells(args[0]), self.cells(args[1]))
        if name in RELATIONS:
            return temporal(name, self.cells(args[0]), self.cells(args[1]))
        if plain := PLAIN.get(name):
            return plain(self, args)
        raise InvalidParameter(
            f"the filter asks '{name}', which is not served; /api/conformance lists what is"
        )

    def logical(self, node: Node) -> Cells:
        """Return a piece that must be true or false."""
        found = self.cells(node)
        if found.type is not Type.BOOLEAN:
            raise InvalidParameter(f"the filter holds {node!r:.60} where only true or false can stand")
        return found


def _and(ask: Evaluation, args: Sequence[Node]) -> Cells:
    return _folded(both, [ask.logical(each) for each in args])


def _or(ask: Evaluation, args: Sequence[Node]) -> Cells:
    return _folded(either, [ask.logical(each) for each in args])


def _folded(join: Callable[..., bool | None], parts: Sequence[Cells]) -> Cells:
    whole = parts[0]
    for part in parts[1:]:
        whole = apply(Type.BOOLEAN, join, whole, part)
    return whole


def _not(ask: Evaluation, args: Sequence[Node]) -> Cells:
    return apply(Type.BOOLEAN, negated, ask.logical(args[0]))


def _is_null(ask: Evaluation, args: Sequence[Node]) -> Cells:
    return apply(Type.BOOLEAN, lambda value: value is None, ask.cells(args[0]))


def _in(ask: Evaluation, args: Sequence[Node]) -> Cells:
    one = ask.cells(args[0])
    return _folded(either, [compared("=", one, ask.cells(each)) for each in args[1]])


def _between(ask: Evaluation, args: Sequence[Node]) -> Cells:
    one, low, high = (ask.cells(each) for each in args)
    return _folded(both, [compared(">=", one, low), compared("<=", one, high)])


def _like(ask: Evaluation, args: Sequence[Node]) -> Cells:
    one, pattern = ask.cells(args[0]), ask.cells(args[1])
    if one.type is not Type.TEXT or pattern.type is not Type.TEXT or pattern.codes is not None:
        raise InvalidParameter("LIKE in the filter compares a text property with a pattern in quotes")
    return apply(Type.BOOLEAN, known(like(pattern.values[0])), one)


def _casei(ask: Evaluation, args: Sequence[Node]) -> Cells:
    one = ask.cells(args[0])
    if one.type is not Type.TEXT:
        raise InvalidParameter("CASEI in the filter takes a text")
    return apply(Type.TEXT, known(str.casefold), one)


PLAIN: dict[str, Callable[[Evaluation, Sequence[Node]], Cells]] = {
    "and": _and,
    "or": _or,
    "not": _not,
    "isnull": _is_null,
    "in": _in,
    "between": _between,
    "like": _like,
    "casei": _casei,
}


def compared(name: str, one: Cells, other: Cells) -> Cells:
    """Compare texts, numbers, truths, and days or moments; a text in quotes beside a day is a day."""
    one, other = _as_time(one, other), _as_time(other, one)
    ask = COMPARISONS[name]
    if one.type in TIMES and other.type in TIMES:
        if Type.DAY in (one.type, other.type):
            return apply(Type.BOOLEAN, known(lambda a, b: ask(in_day(a), in_day(b))), one, other)
    elif one.type is Type.GEOMETRY or not (one.type is other.type or {one.type, other.type} <= {*NUMBERS}):
        raise InvalidParameter(f"the filter compares {one.type} with {other.type} by {name}")
    return apply(Type.BOOLEAN, known(ask), one, other)


def temporal(name: str, one: Cells, other: Cells) -> Cells:
    """Ask how days, moments and intervals lie to each other."""
    one, other = _as_time(one, other), _as_time(other, one)
    if one.type not in TIMES or other.type not in TIMES:
        raise InvalidParameter(f"{name.upper()} in the filter takes days, moments or intervals")
    return apply(Type.BOOLEAN, known(lambda a, b: asked(name, a, b)), one, other)


def spatial(name: str, one: Cells, other: Cells) -> Cells:
    """Ask how geometries lie to each other; each place is asked once."""
    if one.type is not Type.GEOMETRY or other.type is not Type.GEOMETRY:
        raise InvalidParameter(f"{name.upper()} in the filter takes two geometries")
    if (one.codes is None) == (other.codes is None):
        return apply(Type.BOOLEAN, known(lambda a, b: bool(SPATIAL[name](a, b))), one, other)
    held, fixed = (one, other) if other.codes is None else (other, one)
    shapes = np.array([*held.values, None], dtype=object)[:-1]
    shape = fixed.values[0]
    shapely.prepare(shape)
    answers = SPATIAL[name](shapes, shape) if held is one else SPATIAL[name](shape, shapes)
    missing = shapely.is_missing(shapes)
    told = [None if gone else bool(yes) for yes, gone in zip(answers, missing, strict=True)]
    return Cells(Type.BOOLEAN, told, held.codes)


def moment(text: str, kind: Type) -> date | datetime:
    """Return the day or moment that a filter writes."""
    try:
        if kind is Type.DAY:
            return date.fromisoformat(text)
        read = datetime.fromisoformat(text.upper())
        return read if read.tzinfo else read.replace(tzinfo=KYIV)
    except ValueError as error:
        raise InvalidParameter(f"the filter holds '{text:.60}', which is no {kind}") from error


def _as_time(one: Cells, other: Cells) -> Cells:
    if one.type is not Type.TEXT or other.type not in TIMES or one.codes is not None:
        return one
    text = one.values[0]
    kind = Type.INSTANT if "T" in text.upper() else Type.DAY
    return literal(kind, moment(text, kind))
