"""An analyst's dated lines from a GeoJSON file: each feature a line with the day it was drawn for, and whose it is."""

from datetime import date
from pathlib import Path
from typing import Any

import orjson
import shapely
from shapely.geometry.base import BaseGeometry

from app.errors import UsageError
from app.fronts.analyst import AnalystLine

LINES = ("LineString", "MultiLineString")


def read_lines(path: Path | None) -> tuple[AnalystLine, ...]:
    """Return the lines of a file, oldest first; none where no file is named.

    A feature needs the property `date`; `name` says whose line it is.
    """
    if path is None:
        return ()
    try:
        features = orjson.loads(path.read_bytes())["features"]
    except OSError as error:
        raise UsageError(f"the analyst's line '{path}' cannot be read: {error.strerror or error}") from error
    except (orjson.JSONDecodeError, KeyError, TypeError) as error:
        raise UsageError(f"the analyst's line '{path}' is no GeoJSON FeatureCollection") from error
    if not isinstance(features, list):
        raise UsageError(f"the analyst's line '{path}' is no GeoJSON FeatureCollection")
    found = [_line(feature, number, path) for number, feature in enumerate(features, start=1)]
    return tuple(sorted(found, key=lambda each: (each.day, each.name)))


def _line(feature: dict[str, Any], number: int, path: Path) -> AnalystLine:
    where = f"feature {number} of the analyst's line '{path}'"
    try:
        properties = dict(feature["properties"] or {})
        geometry = feature["geometry"]
        shape = shapely.from_geojson(orjson.dumps(geometry)) if geometry else None
    except (KeyError, TypeError, ValueError, shapely.errors.GEOSException) as error:
        raise UsageError(f"{where} is no GeoJSON feature") from error
    if shape is None or shape.is_empty or shape.geom_type not in LINES:
        raise UsageError(f"{where} is no LineString or MultiLineString")
    _check(shape, where)
    name = str(properties.get("name") or properties.get("author") or "")
    return AnalystLine(_day(properties.get("date"), where), name, shapely.force_2d(shape))


def _check(shape: BaseGeometry, where: str) -> None:
    west, south, east, north = shape.bounds
    if not (west >= -180 and east <= 180 and south >= -90 and north <= 90):
        raise UsageError(f"{where} is not in degrees of longitude and latitude (WGS 84)")


def _day(text: object, where: str) -> date:
    try:
        return date.fromisoformat(str(text)[:10])
    except ValueError as error:
        raise UsageError(f'{where} has no date; give it a property like "date": "2024-05-01"') from error
