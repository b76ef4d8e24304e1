"""GeoJSON: the only file that writes coordinate arrays, longitude first, rounded to about a metre."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Any

import numpy as np
import orjson
import shapely
from shapely.geometry.base import BaseGeometry

DECIMALS = 5
BEGIN = b'{"type":"Feature","id":'
GEOMETRY = b',"geometry":'
CLOSING = b"]}"
Box = tuple[float, float, float, float]
Json = dict[str, Any]
Numbers = np.ndarray[Any, np.dtype[Any]]
Shapes = np.ndarray[Any, np.dtype[np.object_]]
UNSURE = 1e-4
"""So near the middle between two numbers a product may have been rounded across it."""


@dataclass(frozen=True, slots=True)
class Geometry:
    """One geometry, ready to be sent: the shape, its bytes as GeoJSON and its box west, south, east, north."""

    shape: BaseGeometry
    body: bytes
    box: Box


def geometry(shape: BaseGeometry, decimals: int = DECIMALS) -> Geometry | None:
    """Return a shape as it is sent, None for an empty one.

    A polygon leaves as a MultiPolygon and a line as a MultiLineString, so that a layer holds one type only.
    """
    if shape.is_empty:
        return None
    if shape.geom_type == "Polygon":
        shape = shapely.multipolygons([shape])
    if shape.geom_type == "LineString":
        shape = shapely.multilinestrings([shape])
    west, south, east, north = (round(edge, decimals) for edge in shape.bounds)
    return Geometry(shape, orjson.dumps(_written(shape, decimals)), (west, south, east, north))


def point(lon: float, lat: float) -> Geometry:
    """Return a Point."""
    return sure(shapely.Point(lon, lat))


def points(positions: Sequence[tuple[float, float]]) -> Geometry:
    """Return a MultiPoint of (lon, lat) pairs."""
    return sure(shapely.multipoints(list(positions)))


def sure(shape: BaseGeometry) -> Geometry:
    """Return a shape that is known not to be empty, as it is sent."""
    made = geometry(shape)
    assert made is not None  # noqa: S101 - the caller knows
    return made


def feature(feature_id: str, properties: bytes, place: bytes | None, links: bytes = b"") -> bytes:
    """Return one Feature; `properties`, `place` and `links` are JSON already."""
    parts = [
        BEGIN,
        orjson.dumps(feature_id),
        GEOMETRY,
        place or b"null",
        b',"properties":',
        properties,
    ]
    if links:
        parts += [b',"links":', links]
    return b"".join([*parts, b"}"])


def opening(members: Json) -> bytes:
    """Return how a FeatureCollection begins: with more members, and then the features."""
    told = orjson.dumps(members)[1:-1]
    return b"".join([b'{"type":"FeatureCollection",', told + b"," if told else b"", b'"features":['])


def collection(features: Iterable[bytes], members: Json) -> Iterator[bytes]:
    """Return a FeatureCollection a piece at a time: more members first, then features that are JSON with commas already."""
    yield opening(members)
    yield from features
    yield CLOSING


def shape_of(told: Json) -> BaseGeometry:
    """Return the shape that GeoJSON or a `bbox` says; ValueError where it says none that is sound."""
    if "bbox" in told:
        numbers = [float(number) for number in told["bbox"]]
        west, south, east, north = numbers if len(numbers) == 4 else (numbers[0], numbers[1], *numbers[3:5])
        parts = [(west, east)] if west <= east else [(west, 180.0), (-180.0, east)]
        return shapely.union_all([shapely.box(left, south, right, north) for left, right in parts])
    read = shapely.from_geojson(orjson.dumps(told))
    if read is None or read.is_empty or not read.is_valid:
        raise ValueError(shapely.is_valid_reason(read) if read else "no geometry")
    return read


def text_of(shape: BaseGeometry, decimals: int = DECIMALS) -> str:
    """Return a shape as WKT."""
    return str(shapely.to_wkt(shape, rounding_precision=decimals, trim=True))


def _written(shape: BaseGeometry, decimals: int) -> Json:
    kind = shape.geom_type
    if kind == "Point":
        return {"type": kind, "coordinates": [round(shape.x, decimals), round(shape.y, decimals)]}
    if kind == "MultiPoint":
        return {"type": kind, "coordinates": rounded(shapely.get_coordinates(shape), decimals)}
    if kind == "MultiPolygon":
        return {"type": kind, "coordinates": _polygons(shape, decimals)}
    if kind == "MultiLineString":
        return {"type": kind, "coordinates": _lines(shapely.get_parts(shape), decimals)}
    raise ValueError(f"no layer publishes a {kind}")


def _polygons(shape: BaseGeometry, decimals: int) -> list[Any]:
    """Return polygons as RFC 7946 has their rings: the outer one counter-clockwise, the holes clockwise."""
    polygons = shapely.get_parts(shapely.orient_polygons(shape))
    lines = _lines(shapely.get_rings(polygons), decimals)
    return _parts(lines, shapely.get_num_interior_rings(polygons) + 1)


def _lines(lines: Shapes, decimals: int) -> list[Any]:
    return _parts(rounded(shapely.get_coordinates(lines), decimals), shapely.get_num_coordinates(lines))


def _parts(whole: list[Any], sizes: Numbers) -> list[Any]:
    """Return a list in parts of so many."""
    return [whole[start:stop] for start, stop in pairwise(accumulate(sizes.tolist(), initial=0))]


def rounded(coordinates: Numbers, decimals: int) -> list[Any]:
    """Return coordinates with so many decimals, each as Python rounds it: what lies in the middle by its exact value."""
    scale = 10.0**decimals
    scaled = coordinates * scale
    nearest = np.rint(scaled)
    found: Numbers = nearest / scale
    is_unsure = np.abs(scaled - nearest) > 0.5 - UNSURE
    if is_unsure.any():
        for row, column in np.argwhere(is_unsure).tolist():
            found[row, column] = round(float(coordinates[row, column]), decimals)
    told: list[Any] = found.tolist()
    return told
