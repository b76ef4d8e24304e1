"""From the plane to the map: a piece clipped to what lies well inside the state border, in degrees."""

from dataclasses import dataclass
from functools import cache

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from app.fronts.analyst import Guide
from app.fronts.curve import Numbers
from app.fronts.method import Method
from app.fronts.plane import KM, outline_to_plane, to_degrees
from app.fronts.trace import Trace, band, solid_and_dashed
from gazetteer.areas import Areas
from gazetteer.place import COUNTRY

SMOOTH_KM = 0.1
ANALYST_BAND_KM = 2.0


@dataclass(frozen=True, slots=True)
class Drawn:
    """A piece as it is drawn, WGS 84: solid near its supports, dashed between them, the band around both."""

    solid: BaseGeometry
    dashed: BaseGeometry
    band: BaseGeometry
    length_km: float
    half_band_km: float

    @property
    def line(self) -> BaseGeometry:
        """Return solid and dashed stretches together."""
        return shapely.union(self.solid, self.dashed)


def draw(part: Trace, areas: Areas, method: Method) -> Drawn:
    """Draw a piece; what lies near the state border is cut off."""
    solid, dashed = (_lines(stretches) for stretches in solid_and_dashed(part, method))
    inside = _well_inside(areas, method.border_km)
    solid, dashed = _clipped(solid, inside), _clipped(dashed, inside)
    around = _clipped(_metres(shapely.simplify(band(part), SMOOTH_KM)), _well_inside(areas, 0.0))
    return Drawn(
        solid=to_degrees(solid),
        dashed=to_degrees(dashed),
        band=to_degrees(around),
        length_km=round(float(solid.length + dashed.length) / KM, 1),
        half_band_km=round(float(np.median(part.half_km)), 1),
    )


def draw_guide(found: Guide) -> Drawn:
    """Draw an analyst's fresh line as it is."""
    around = shapely.simplify(found.line.buffer(ANALYST_BAND_KM), SMOOTH_KM)
    length_km = round(float(found.line.length), 1)
    nothing = shapely.MultiLineString()
    return Drawn(found.drawn.line, nothing, to_degrees(_metres(around)), length_km, ANALYST_BAND_KM)


def _lines(stretches: list[Numbers]) -> BaseGeometry:
    return shapely.MultiLineString([stretch * KM for stretch in stretches])


def _metres(outline: BaseGeometry) -> BaseGeometry:
    return shapely.transform(outline, lambda xy: np.asarray(xy) * KM)


def _clipped(shape: BaseGeometry, inside: BaseGeometry) -> BaseGeometry:
    return shape if inside.covers(shape) else shapely.intersection(shape, inside)


@cache
def _well_inside(areas: Areas, border_km: float) -> BaseGeometry:
    """Return the country without the strip along its border, in metres."""
    country = outline_to_plane(areas.outline(COUNTRY))
    inside = country.buffer(-border_km * KM) if border_km else country
    shapely.prepare(inside)
    return inside
