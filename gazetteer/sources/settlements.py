"""The settlements as places: a codifier row with its names and the best point known."""

from collections import defaultdict

from gazetteer.place import Place, PlaceKind, PointPrecision
from gazetteer.romanise import romanise
from gazetteer.sources.codifier import SETTLEMENT_CATEGORIES, Unit
from gazetteer.sources.geonames import Point
from gazetteer.sources.join import km, median_point
from gazetteer.sources.spellings import spellings

POINT_RADIUS_M = {"geonames-cities500": 1500, "geonames-postal": 2500}
"""Within this of the point nearly every settlement of that source truly lies."""

LEAST_AREA_RADIUS_M = 5_000


def settlement_places(units: list[Unit], old_names: dict[str, str], points: dict[str, Point]) -> list[Place]:
    """Return all settlements; one without its own point stands at the median of its hromada, or of its raion."""
    settlements = [unit for unit in units if unit.category in SETTLEMENT_CATEGORIES]
    areas = _areas(settlements, points)
    return [_place(unit, old_names.get(unit.code, ""), points.get(unit.code), areas) for unit in settlements]


def _areas(settlements: list[Unit], points: dict[str, Point]) -> dict[str, list[Point]]:
    """Return the located points by hromada, raion and oblast."""
    inside: dict[str, list[Point]] = defaultdict(list)
    for unit in settlements:
        if point := points.get(unit.code):
            for area in {unit.hromada, unit.raion, unit.oblast} - {""}:
                inside[area].append(point)
    return inside


def _place(unit: Unit, old_name: str, own: Point | None, areas: dict[str, list[Point]]) -> Place:
    names = spellings(unit.name, old_name, own.names if own else ())
    point, precision, radius_m = (own, PointPrecision.SETTLEMENT, 0) if own else _stand_in(unit, areas)
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
        radius_m=radius_m or POINT_RADIUS_M.get(point.source, 2000),
        population=own.population if own else 0,
    )


def _stand_in(unit: Unit, areas: dict[str, list[Point]]) -> tuple[Point, PointPrecision, int]:
    """Return the median of the smallest area with a located settlement, and how wide that area is."""
    for area, precision in ((unit.hromada, PointPrecision.HROMADA), (unit.raion, PointPrecision.RAION)):
        if points := areas.get(area):
            median = median_point(points)
            farthest = max(km(median, point) for point in points)
            return median, precision, max(LEAST_AREA_RADIUS_M, 1000 * round(farthest + 2))
    median = median_point(areas[unit.oblast])
    return median, PointPrecision.RAION, 50_000
