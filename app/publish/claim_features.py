"""The layers `claims` and `area_claims`: one claim is one feature, so that a sum over features is a sum over claims."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import cos, pi, radians, sin
from typing import Any

import orjson
import shapely

from app.model import Claim
from app.publish.analyst_distance import Distances
from app.publish.chart import Chart
from app.publish.described import described
from app.publish.explain_address import Number
from app.publish.feature import Feature
from app.publish.geojson import Geometry, geometry, sure
from app.publish.standing import Standing
from app.reconcile.atlas import LEVELS
from gazetteer.place import COUNTRY

LEAST_CIRCLE_M = 1_000
KM_PER_DEGREE = 111.32
MIXED = "told of places with and without a point of their own: those with a point are drawn as circles"


@dataclass(frozen=True, slots=True)
class Drawn:
    """Where a claim is drawn: in which layer, with which geometry, and what must be said of it."""

    layer: str
    place: Geometry | None
    note: str = ""


def claims(standing: Standing) -> Iterator[Feature]:
    """Return the claims told of settlements with a point, and the totals of the whole front, which have no geometry."""
    return _features(standing, "claims")


def area_claims(standing: Standing) -> Iterator[Feature]:
    """Return the claims told of an oblast, raion, hromada or direction, or of a settlement without a point."""
    return _features(standing, "area_claims")


def drawn(claim: Claim, chart: Chart) -> Drawn:
    """Decide where a claim is drawn.

    A claim of points and areas together is an area claim: its points become circles of their radius, so that neither is lost.
    """
    codes = list(dict.fromkeys(place.code for place in claim.places)) or [claim.direction or claim.within]
    positions = {code: position for code in codes if (position := chart.position(code))}
    outlines = {code: outline for code in codes if code not in positions and (outline := chart.outline(code))}
    if positions and not outlines:
        return Drawn("claims", chart.points(tuple(positions)))
    if not outlines:
        known = all(code in ("", COUNTRY) for code in codes)
        return (
            Drawn("claims", None) if known else Drawn("area_claims", None, "no outline of the place is known")
        )
    if not positions:
        return Drawn("area_claims", _joined(list(outlines.values())))
    radii = {place.code: place.radius_m for place in claim.places}
    circles = [circle(position, radii.get(code, 0)) for code, position in positions.items()]
    return Drawn("area_claims", _joined([*outlines.values(), *circles]), MIXED)


def circle(position: tuple[float, float], radius_m: int) -> Geometry:
    """Return a circle on the ground, at least a kilometre wide, as a polygon of 32 corners."""
    lon, lat = position
    degrees = max(radius_m, LEAST_CIRCLE_M) / 1000 / KM_PER_DEGREE
    wide = degrees / cos(radians(lat))
    corners = [
        (lon + wide * cos(turn), lat + degrees * sin(turn))
        for turn in (2 * pi * step / 32 for step in range(32))
    ]
    return sure(shapely.Polygon(corners))


def _joined(outlines: list[Geometry]) -> Geometry | None:
    if len(outlines) == 1:
        return outlines[0]
    return geometry(shapely.union_all([outline.shape for outline in outlines]))


def _features(standing: Standing, layer: str) -> Iterator[Feature]:
    made = ((claim, drawn(claim, standing.chart)) for claim in standing.claims)
    distances = Distances(standing.estimates, standing.chart) if standing.estimates.lines else None
    return (_feature(claim, where, standing, distances) for claim, where in made if where.layer == layer)


def _feature(claim: Claim, where: Drawn, standing: Standing, distances: Distances | None) -> Feature:
    properties = _properties(claim, where, standing)
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


def _properties(claim: Claim, where: Drawn, standing: Standing) -> dict[str, Any]:
    briefing = standing.briefings[claim.briefing_id].briefing
    return described(claim, briefing, standing.chart, standing.claimants) | {
        "fate": standing.books.fates[claim.id].outcome,
        "note": where.note,
        "approximate": _is_approximate(claim, where, standing.chart),
        "explain": _number(claim, standing.chart).address,
        "data_version": standing.version,
    }


def _number(claim: Claim, chart: Chart) -> Number:
    """Return which number a claim makes: of its direction, of its only place, else of the country, on its counted day."""
    codes = {place.code for place in claim.places} or {claim.within}
    only = chart.place(codes.pop()) if len(codes) == 1 else None
    area = claim.direction or (only.code if only and only.kind in LEVELS else COUNTRY)
    return Number(area, claim.window.day, claim.kind, claim.side, claim.claimant)


def _is_approximate(claim: Claim, where: Drawn, chart: Chart) -> bool:
    """Tell whether the drawn area is derived or stands for something smaller."""
    told = [place.code for place in claim.places] or [claim.direction or claim.within]
    return where.layer == "area_claims" and any(
        chart.is_approximate(code) for code in told if not chart.position(code)
    )
