"""The settlements as places: a codifier row with its names and the best point known."""

from collections import defaultdict
from dataclasses import dataclass

from gazetteer.place import Place, PlaceKind, PointPrecision
from gazetteer.romanise import romanise
from gazetteer.sources.codifier import SETTLEMENT_CATEGORIES, Unit
from gazetteer.sources.geonames import Point
from gazetteer.sources.join import km, median_point
from gazetteer.sources.spellings import Curated, spellings

POINT_RADIUS_M = {"geonames-cities500": 1500, "geonames-postal": 2500}
"""Within this of the point nearly every settlement of that source truly lies."""

CITY_RADIUS_M = ((500_000, 12_000), (100_000, 7_000), (20_000, 4_000), (5_000, 2_500))

LEAST_AREA_RADIUS_M = 5_000


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the settlements by code: old names, joined points, typed points with their radius, typed names."""

    old_names: dict[str, str]
    points: dict[str, Point]
    supplement: dict[str, tuple[Point, int]]
    names: dict[str, list[Curated]]


def settlement_places(units: list[Unit], known: Known) -> list[Place]:
    """Return all settlements; one without a point stands at the median of its hromada, or of its raion."""
    settlements = [unit for unit in units if unit.category in SETTLEMENT_CATEGORIES]
    areas = _areas(settlements, known.points)
    return [_place(unit, known, areas) for unit in settlements]


def _areas(settlements: list[Unit], points: dict[str, Point]) -> dict[str, list[Point]]:
    """Return the located points by hromada, raion and oblast."""
    inside: dict[str, list[Point]] = defaultdict(list)
    for unit in settlements:
        if point := points.get(unit.code):
            for area in {unit.hromada, unit.raion, unit.oblast} - {""}:
                inside[area].append(point)
    return inside


def _place(unit: Unit, known: Known, areas: dict[str, list[Point]]) -> Place:
    own = known.points.get(unit.code)
    names = spellings(
        unit.name,
        known.old_names.get(unit.code, ""),
        own.names if own else (),
        known.names.get(unit.code, []),
    )
    point, precision, radius_m = _best_point(unit, known, areas)
    return Place(
        code=unit.code,
        kind=PlaceKind.SETTLEMENT,
        category=unit.category,
        name_uk=unit.name,
        name_en=romanise(unit.name),
        name_ru=names.russian,
        other_names=names.others,
        oblast=unit.oblast,
        raion=unit.raion,
        hromada=unit.hromada,
        lon=round(point.lon, 5),
        lat=round(point.lat, 5),
        point_precision=precision,
        point_source=point.source,
        radius_m=radius_m,
        population=own.population if own else 0,
    )


def _best_point(unit: Unit, known: Known, areas: dict[str, list[Point]]) -> tuple[Point, PointPrecision, int]:
    """Return the joined point, else the typed one, else that of the area."""
    if own := known.points.get(unit.code):
        return own, PointPrecision.SETTLEMENT, _radius_m(own)
    if typed := known.supplement.get(unit.code):
        return typed[0], PointPrecision.SETTLEMENT, typed[1]
    return _stand_in(unit, areas)


def _radius_m(point: Point) -> int:
    """Return how far a settlement reaches from its point, more for a city; or how far the point may be off."""
    reach = next((reach for people, reach in CITY_RADIUS_M if point.population >= people), 0)
    return max(reach, POINT_RADIUS_M[point.source])


def _stand_in(unit: Unit, areas: dict[str, list[Point]]) -> tuple[Point, PointPrecision, int]:
    """Return the median of the smallest area with a located settlement, and how wide that area is."""
    for area, precision in ((unit.hromada, PointPrecision.HROMADA), (unit.raion, PointPrecision.RAION)):
        if points := areas.get(area):
            median = median_point(points)
            farthest = max(km(median, point) for point in points)
            return median, precision, max(LEAST_AREA_RADIUS_M, 1000 * round(farthest + 2))
    median = median_point(areas[unit.oblast])
    return median, PointPrecision.RAION, 50_000
