"""Mapbox Vector Tiles 2.1: points and areas of one tile as its bytes, with each name and value written once."""

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import shapely
from shapely.geometry.base import BaseGeometry

EXTENT = 4096
POINT, POLYGON = 1, 3
MOVE, LINE, CLOSE = 1, 2, 7
Value = str | int | float | bool
Pairs = Sequence[tuple[int, int]]


@dataclass(slots=True)
class TileLayer:
    """One layer of a tile while it is filled; coordinates count from the upper left corner of the tile."""

    name: str
    _features: list[bytes] = field(default_factory=list)
    _keys: dict[str, int] = field(default_factory=dict)
    _values: dict[tuple[type, Value], int] = field(default_factory=dict)
    _tags: dict[tuple[str, type, Value], bytes] = field(default_factory=dict)

    def add_points(self, pairs: Pairs, properties: Mapping[str, Value | None]) -> None:
        """Add a feature that is some points."""
        numbers, at = [_command(MOVE, len(pairs))], (0, 0)
        for pair in pairs:
            numbers += _step(at, pair)
            at = pair
        self._add(POINT, b"".join(map(varint, numbers)), properties)

    def add_area(self, drawn: bytes, properties: Mapping[str, Value | None]) -> None:
        """Add a feature that is an area, drawn already; areas that look alike are drawn once."""
        self._add(POLYGON, drawn, properties)

    def body(self) -> bytes:
        """Return the tile; nothing at all where it has no feature."""
        if not self._features:
            return b""
        parts = [_bytes(1, self.name.encode()), *(_bytes(2, feature) for feature in self._features)]
        parts += [_bytes(3, key.encode()) for key in self._keys]
        parts += [_bytes(4, _value(value)) for _, value in self._values]
        parts += [_number(5, EXTENT), _number(15, 2)]
        return _bytes(3, b"".join(parts))

    def _add(self, kind: int, drawn: bytes, properties: Mapping[str, Value | None]) -> None:
        tags = b"".join(self._tag(name, value) for name, value in properties.items() if value is not None)
        self._features.append(_bytes(2, tags) + _number(3, kind) + _bytes(4, drawn))

    def _tag(self, name: str, value: Value) -> bytes:
        known = (name, type(value), value)
        if known not in self._tags:
            key = self._keys.setdefault(name, len(self._keys))
            number = self._values.setdefault((type(value), value), len(self._values))
            self._tags[known] = varint(key) + varint(number)
        return self._tags[known]


def area(shape: BaseGeometry) -> bytes:
    """Return how an area is drawn whose coordinates are whole already; nothing where none is left."""
    numbers, at = [], (0, 0)
    for part in shapely.get_parts(shape):
        if part.geom_type != "Polygon" or part.is_empty:
            continue
        wound = shapely.geometry.polygon.orient(part)
        for ring in (wound.exterior, *wound.interiors):
            steps, at = _ring([(int(x), int(y)) for x, y in ring.coords[:-1]], at)
            numbers += steps
    return b"".join(map(varint, numbers))


def varint(number: int) -> bytes:
    """Return a number that is not negative in groups of seven bits, the lowest first."""
    if number < 128:
        return bytes((number,))
    out = bytearray()
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    out.append(number)
    return bytes(out)


def _command(name: int, count: int) -> int:
    return name | count << 3


def _zigzag(number: int) -> int:
    return number << 1 if number >= 0 else (-number << 1) - 1


def _step(start: tuple[int, int], stop: tuple[int, int]) -> tuple[int, int]:
    return _zigzag(stop[0] - start[0]), _zigzag(stop[1] - start[1])


def _ring(pairs: Pairs, at: tuple[int, int]) -> tuple[list[int], tuple[int, int]]:
    """Return the commands of a ring that begins after a point, and where they end."""
    numbers = [_command(MOVE, 1), *_step(at, pairs[0]), _command(LINE, len(pairs) - 1)]
    for start, stop in pairwise(pairs):
        numbers += _step(start, stop)
    return [*numbers, _command(CLOSE, 1)], pairs[-1]


def _number(name: int, value: int) -> bytes:
    return varint(name << 3) + varint(value)


def _bytes(name: int, value: bytes) -> bytes:
    return varint(name << 3 | 2) + varint(len(value)) + value


def _value(value: Value) -> bytes:
    if isinstance(value, bool):
        return _number(7, int(value))
    if isinstance(value, str):
        return _bytes(1, value.encode())
    if isinstance(value, int):
        return _number(6, _zigzag(value))
    return varint(3 << 3 | 1) + struct.pack("<d", value)
