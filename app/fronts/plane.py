"""The metric plane in which fronts are drawn: transverse Mercator along 36 E."""

import pyproj
import shapely
from shapely.geometry.base import BaseGeometry

KM = 1_000.0

_PLANE = "+proj=tmerc +lat_0=48 +lon_0=36 +k=1 +datum=WGS84 +units=m"
_transformer = pyproj.Transformer.from_crs("EPSG:4326", _PLANE, always_xy=True)


def to_plane(lon: float, lat: float) -> tuple[float, float]:
    """Return a point in metres east and north of 36 E, 48 N."""
    x, y = _transformer.transform(lon, lat)
    return float(x), float(y)


def outline_to_plane(outline: BaseGeometry) -> BaseGeometry:
    """Return a geometry in degrees as one of the plane, in metres."""
    return shapely.transform(outline, _transformer.transform, interleaved=False)


def to_degrees(outline: BaseGeometry) -> BaseGeometry:
    """Return a geometry of the plane in degrees, longitude first."""
    return shapely.transform(
        outline, lambda x, y: _transformer.transform(x, y, direction="INVERSE"), interleaved=False
    )
