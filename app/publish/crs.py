"""Coordinate systems that layers can be had in: degrees, web maps, and the Ukrainian systems of 2000 with their zones."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import shapely
from pyproj import CRS, Transformer
from pyproj.exceptions import ProjError

from app.errors import InvalidParameter

CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
EPSG = "http://www.opengis.net/def/crs/EPSG/0/"
UCS_2000 = (5561, *range(5562, 5570), *range(6381, 6388), 9821, *range(9831, 9842), *range(9851, 9866))
"""Geographic; 6-degree zones and meridians; 3-degree zones (Ukraine TM); local systems of the oblasts."""

SERVED = (CRS84, *(f"{EPSG}{number}" for number in (4326, 3857, *UCS_2000)))
STEPS = 32
"""An edge of a box in another system is followed by so many points."""

Degrees, Metres = 5, 2
Array = np.ndarray[Any, np.dtype[np.float64]]


@dataclass(frozen=True, slots=True)
class System:
    """One coordinate system; coordinates stand in the order that its authority says."""

    uri: str
    decimals: int

    def out(self, shapes: Any) -> Any:
        """Return shapes of longitude and latitude in this system."""
        return _moved(shapes, self.uri, forth=True)

    def out_xy(self, shapes: Any) -> Any:
        """Return the same with x (east) first, as GIS files have it whatever the authority says."""
        turned = self.out(shapes)
        if self.uri == CRS84 or CRS.from_user_input(self.uri).axis_info[0].direction == "east":
            return turned
        return shapely.transform(turned, lambda points: points[:, ::-1])

    def back(self, shapes: Any) -> Any:
        """Return shapes of this system in longitude and latitude."""
        return _moved(shapes, self.uri, forth=False)

    def area(self, numbers: Sequence[float]) -> shapely.Geometry:
        """Return the ground under a box of this system, its edges followed point by point."""
        if len(numbers) == 6:
            numbers = (numbers[0], numbers[1], numbers[3], numbers[4])
        west, south, east, north = numbers
        box = shapely.box(west, south, east, north)
        if west == east or south == north:  # a line or a point
            box = shapely.LineString([(west, south), (east, north)])
        if box.length == 0:
            box = shapely.Point(west, south)
        try:
            ground = self.back(
                box if box.length == 0 else shapely.segmentize(box, max(box.length / 4 / STEPS, 1e-9))
            )
        except shapely.errors.GEOSException as error:
            raise InvalidParameter(f"a box {tuple(numbers)} cannot be drawn: {error}") from error
        if not np.isfinite(shapely.get_coordinates(ground)).all():
            raise InvalidParameter(f"a box {tuple(numbers)} lies outside what '{self.uri}' is made for")
        return ground

    @property
    def number(self) -> int | None:
        """Return its EPSG number; CRS84 has none."""
        return None if self.uri == CRS84 else int(self.uri.rpartition("/")[2])


@cache
def system(uri: str) -> System:
    """Return the system that a URI names; `[EPSG:5562]` and `EPSG:5562` are understood too."""
    wanted = uri.strip("[]")
    authority, _, code = wanted.partition(":")
    if authority.upper() == "EPSG":
        wanted = f"{EPSG}{code}"
    if wanted not in SERVED:
        raise InvalidParameter(f"crs '{uri}' is not served; a collection lists those that are")
    geographic = wanted == CRS84 or CRS.from_user_input(wanted).is_geographic
    return System(wanted, Degrees if geographic else Metres)


@cache
def _transformer(uri: str, forth: bool) -> Transformer:
    return Transformer.from_crs(CRS84, uri) if forth else Transformer.from_crs(uri, CRS84)


def _moved(shapes: Any, uri: str, forth: bool) -> Any:
    if uri == CRS84:
        return shapes
    turn: Callable[..., Any] = _transformer(uri, forth).transform

    def moved(points: Array) -> Array:
        return np.column_stack(turn(points[:, 0], points[:, 1]))

    try:
        return shapely.transform(shapes, moved)
    except (ProjError, shapely.errors.GEOSException) as error:
        raise InvalidParameter(f"coordinates of '{uri}' cannot be converted: {error}") from error
