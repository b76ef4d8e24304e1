"""GeoJSON: the only file that writes coordinate arrays, longitude first, rounded to about a metre."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import orjson
import shapely
from shapely.geometry.base import BaseGeometry

DECIMALS = 5
BEGIN = b'{"type":"Feature","id":'
GEOMETRY = b',"geometry":'
CLOSING = b"]}"
Box = tuple[float, float, float, float]
Json = dict[str, Any]


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
        shape = shapely.MultiPolygon([shape])
    if shape.geom_type == "LineString":
        shape = shapely.MultiLineString([shape])
    west, south, east, north = (round(edge, decimals) for edge in shape.bounds)
    return Geometry(shape, orjson.dumps(_written(shape, decimals)), (west, south, east, north))


def point(lon: float, lat: float) -> Geometry:
    """Return a Point."""
    return sure(shapely.Point(lon, lat))


def points(positions: Sequence[tuple[float, float]]) -> Geometry:
    """Return a MultiPoint of (lon, lat) pairs."""
    return sure(shapely.MultiPoint(list(positions)))


def sure(shape: BaseGeometry) -> Geometry:
    """Return a shape that is known not to be empty, as it is sent."""
    made = geometry(shape)
    assert made is not None  # noqa: S101 - the caller knows
    return made


def feature(feature_id: str, properties: bytes, place: Geometry | None, links: bytes = b"") -> bytes:
    """Return one Feature; `properties` and `links` are JSON already."""
    parts = [
        BEGIN,
        orjson.dumps(feature_id),
        GEOMETRY,
        place.body if place else b"null",
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
    if shape.geom_type == "Point":
        return {"type": "Point", "coordinates": _pair(shape.x, shape.y, decimals)}
    if shape.geom_type == "MultiPoint":
        return {
            "type": "MultiPoint",
            "coordinates": [_pair(part.x, part.y, decimals) for part in shape.geoms],
        }
    if shape.geom_type == "MultiPolygon":
        return {"type": "MultiPolygon", "coordinates": [_rings(part, decimals) for part in shape.geoms]}
    if shape.geom_type == "MultiLineString":
        parts = [[_pair(x, y, decimals) for x, y, *_ in part.coords] for part in shape.geoms]
        return {"type": "MultiLineString", "coordinates": parts}
    raise ValueError(f"no layer publishes a {shape.geom_type}")


def _rings(polygon: shapely.Polygon, decimals: int) -> list[list[list[float]]]:
    """Return the rings of a polygon as RFC 7946 has them: the outer one counter-clockwise, the holes clockwise."""
    wound = shapely.geometry.polygon.orient(polygon)
    return [
        [_pair(x, y, decimals) for x, y, *_ in ring.coords] for ring in (wound.exterior, *wound.interiors)
    ]


def _pair(lon: float, lat: float, decimals: int) -> list[float]:
    return [round(lon, decimals), round(lat, decimals)]
