"""A small map as SVG, for pages without script: oblasts, and features on them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from html import escape
from math import asinh, degrees, radians, tan

import orjson
import shapely
from shapely.geometry.base import BaseGeometry

from app.publish.geojson import Box
from gazetteer.areas import DIRECTORY

UKRAINE: Box = (22.0, 44.2, 40.4, 52.5)
WIDE, HIGH = 760, 420
LEAST = 1.2
"""Degrees: a map shows at least so much around what it is about."""

MOST = 2_000
ROUGH = 0.01


@dataclass(frozen=True, slots=True)
class Drawn:
    """One feature of the map: where it is, how it is coloured, where it leads and what it is called."""

    shape: BaseGeometry
    kind: str
    href: str
    title: str


def small_map(found: Sequence[Drawn], label: str) -> str:
    """Return the map of some features: the larger first, so that none hides another."""
    frame = _frame(found)
    ranked = sorted(found, key=lambda each: -each.shape.area)[:MOST]
    shapes = "".join(_feature(each, frame) for each in ranked)
    ground = "".join(f'<path class="land" d="{_path(shape, frame)}"/>' for shape in _oblasts(frame))
    return (
        f'<svg class="map" viewBox="0 0 {WIDE} {HIGH}" role="img" aria-label="{escape(label)}">'
        f"{ground}{shapes}</svg>"
    )


def _feature(each: Drawn, frame: Box) -> str:
    title = f"<title>{escape(each.title)}</title>"
    marks = "".join(_marks(each.shape, frame, escape(each.kind)))
    return f'<a href="{escape(each.href)}" tabindex="-1">{title}{marks}</a>'


def _marks(shape: BaseGeometry, frame: Box, kind: str) -> Iterator[str]:
    if shape.geom_type in ("Point", "MultiPoint"):
        for x, y in _placed(shapely.get_coordinates(shape).tolist(), frame):
            yield f'<circle class="k {kind}" cx="{x:.1f}" cy="{y:.1f}" r="5"/>'
    else:
        drawn = "a" if shape.geom_type in ("Polygon", "MultiPolygon") else "l"
        yield f'<path class="{drawn} {kind}" d="{_path(shape, frame)}"/>'


def _path(shape: BaseGeometry, frame: Box) -> str:
    return "".join(
        _line(line.coords, frame) + ("Z" if part.geom_type == "Polygon" else "")
        for part in shapely.get_parts(shape)
        if part.geom_type in ("Polygon", "LineString")
        for line in ((part.exterior, *part.interiors) if part.geom_type == "Polygon" else (part,))
    )


def _line(points: Iterable[Sequence[float]], frame: Box) -> str:
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in _placed(points, frame))


def _placed(points: Iterable[Sequence[float]], frame: Box) -> Iterator[tuple[float, float]]:
    west, south, east, north = frame
    low, high = _mercator(south), _mercator(north)
    scale = min(WIDE / (east - west), HIGH / (high - low))
    left, top = (WIDE - (east - west) * scale) / 2, (HIGH - (high - low) * scale) / 2
    for lon, lat, *_ in points:
        yield left + (lon - west) * scale, top + (high - _mercator(lat)) * scale


def _mercator(lat: float) -> float:
    return degrees(asinh(tan(radians(max(-85.0, min(85.0, lat))))))


def _frame(found: Sequence[Drawn]) -> Box:
    if not found:
        return UKRAINE
    west, south, east, north = shapely.total_bounds([each.shape for each in found]).tolist()
    wide = max(LEAST, (east - west) * 0.2, (north - south) * 0.2)
    return west - wide, south - wide * 0.6, east + wide, north + wide * 0.6


def _oblasts(frame: Box) -> Iterator[BaseGeometry]:
    """Give the outlines of the oblasts, cut to what the map can show."""
    west, south, east, north = frame
    wide, high = east - west, north - south
    around = (west - wide, south - high, east + wide, north + high)
    for shape in _whole_oblasts():
        if not (seen := shapely.clip_by_rect(shape, *around)).is_empty:
            yield seen


@cache
def _whole_oblasts() -> tuple[BaseGeometry, ...]:
    document: Mapping[str, Sequence[Mapping[str, object]]] = orjson.loads(
        (DIRECTORY / "oblasts.geojson").read_bytes()
    )
    shapes = [shapely.from_geojson(orjson.dumps(each["geometry"])) for each in document["features"]]
    return tuple(shapely.simplify(shapes, ROUGH).tolist())
