"""The layers `claims` and `area_claims`: one claim is one feature, so that a sum over features is a sum over claims."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from math import cos, pi, radians, sin
from typing import Any

import orjson
import shapely

from app.model import Briefing, Claim
from app.publish.analyst_distance import Distances
from app.publish.chart import Chart
from app.publish.described import described
from app.publish.explain_address import Number
from app.publish.feature import Feature
from app.publish.geojson import Geometry, geometry
from app.publish.quotes import web_address
from app.publish.standing import Standing
from app.reconcile.atlas import LEVELS
from gazetteer.place import COUNTRY

LEAST_CIRCLE_M = 1_000
KM_PER_DEGREE = 111.32
MIXED = "told of places with and without a point of their own: those with a point are drawn as circles"


@dataclass(frozen=True, slots=True)
class Ground:
    """Where a claim's places lie: those with a point of their own, and the outlines of the others."""

    positions: dict[str, tuple[float, float]]
    outlines: dict[str, Geometry]
    is_known: bool

    @property
    def layer(self) -> str:
        """Return the layer that a claim told of it is drawn in; what is told of the whole front has no place in either."""
        if self.outlines or not (self.positions or self.is_known):
            return "area_claims"
        return "claims"


@dataclass(frozen=True, slots=True)
class Drawn:
    """With which geometry a claim is drawn, and what must be said of it."""

    place: Geometry | None
    note: str = ""


def claims(standing: Standing) -> Iterator[Feature]:
    """Return the claims told of settlements with a point, and the totals of the whole front, which have no geometry."""
    return _features(standing, "claims")


def area_claims(standing: Standing) -> Iterator[Feature]:
    """Return the claims told of an oblast, raion, hromada or direction, or of a settlement without a point."""
    return _features(standing, "area_claims")


def ground_of(claim: Claim, chart: Chart) -> Ground:
    """Return where a claim's places lie; those of a claim without places are its direction or the area that it is sure of."""
    codes = list(dict.fromkeys(place.code for place in claim.places)) or [claim.direction or claim.within]
    positions = {code: position for code in codes if (position := chart.position(code))}
    outlines = {code: outline for code in codes if code not in positions and (outline := chart.outline(code))}
    return Ground(positions, outlines, all(code in ("", COUNTRY) for code in codes))


def drawn(claim: Claim, ground: Ground, chart: Chart) -> Drawn:
    """Draw a claim.

    A claim of points and areas together is an area claim: its points become circles of their radius, so that neither is lost.
    """
    positions, outlines = ground.positions, [outline.shape for outline in ground.outlines.values()]
    if not outlines:
        unknown = Drawn(None, "" if ground.is_known else "no outline of the place is known")
        return Drawn(chart.points(tuple(positions))) if positions else unknown
    if not positions:
        first = next(iter(ground.outlines.values()))
        return Drawn(first if len(outlines) == 1 else geometry(shapely.union_all(outlines)))
    radii = {place.code: place.radius_m for place in claim.places}
    circles = [circle(position, radii.get(code, 0)) for code, position in positions.items()]
    return Drawn(geometry(shapely.union_all([*outlines, *circles])), MIXED)


@lru_cache(maxsize=20_000)
def circle(position: tuple[float, float], radius_m: int) -> shapely.Polygon:
    """Return a circle on the ground, at least a kilometre wide, as a polygon of 32 corners; the same ones come again and again."""
    lon, lat = position
    degrees = max(radius_m, LEAST_CIRCLE_M) / 1000 / KM_PER_DEGREE
    wide = degrees / cos(radians(lat))
    corners = [
        (lon + wide * cos(turn), lat + degrees * sin(turn))
        for turn in (2 * pi * step / 32 for step in range(32))
    ]
    return shapely.Polygon(corners)


def _features(standing: Standing, layer: str) -> Iterator[Feature]:
    chart = standing.chart
    distances = Distances(standing.estimates, chart) if standing.estimates.lines else None
    for claim in standing.claims:
        ground = ground_of(claim, chart)
        if ground.layer == layer:
            yield _feature(claim, layer, drawn(claim, ground, chart), standing, distances)


def _feature(
    claim: Claim, layer: str, where: Drawn, standing: Standing, distances: Distances | None
) -> Feature:
    properties = _properties(claim, layer, where, standing)
    if distances:
        properties["analyst_km"] = distances.km(claim)
    return Feature(
        id=claim.id,
        first_day=claim.window.start,
        last_day=claim.window.stop,
        kind=claim.kind,
        side=claim.side,
        claimant=claim.claimant,
        level=None,
        codes=_codes(claim, standing.chart),
        place=where.place,
        properties=orjson.dumps(properties),
    )


def _codes(claim: Claim, chart: Chart) -> frozenset[str]:
    around = (chart.around(place.code, claim.window.day) for place in claim.places)
    told = {claim.direction, claim.within, COUNTRY} - {""}
    return frozenset(told).union(*around)


def _properties(claim: Claim, layer: str, where: Drawn, standing: Standing) -> dict[str, Any]:
    briefing = standing.briefings[claim.briefing_id].briefing
    return described(claim, briefing, standing.chart, standing.claimants) | {
        "fate": standing.fate(claim),
        "relays": [_relay(standing.briefings[other].briefing) for other in standing.relays.get(claim.id, ())],
        "note": where.note,
        "approximate": layer == "area_claims" and _is_approximate(claim, standing.chart),
        "explain": _number(claim, standing.chart).address,
        "data_version": standing.version,
    }


def _relay(briefing: Briefing) -> dict[str, Any]:
    return {
        "briefing": briefing.id,
        "source": briefing.source,
        "url": web_address(briefing.url),
        "published_at": briefing.published_at,
    }


def _number(claim: Claim, chart: Chart) -> Number:
    """Return which number a claim makes: of its direction, of its only place, else of the country, on its counted day."""
    codes = {place.code for place in claim.places} or {claim.within}
    only = chart.place(codes.pop()) if len(codes) == 1 else None
    area = claim.direction or (only.code if only and only.kind in LEVELS else COUNTRY)
    return Number(area, claim.window.day, claim.kind, claim.side, claim.claimant)


def _is_approximate(claim: Claim, chart: Chart) -> bool:
    """Tell whether the drawn area is derived or stands for something smaller."""
    told = [place.code for place in claim.places] or [claim.direction or claim.within]
    return any(chart.is_approximate(code) for code in told if not chart.position(code))
