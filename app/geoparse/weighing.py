"""Weighing: what speaks for each place that bears a name, in points; every term has a name and is kept."""

from datetime import date
from math import cos, hypot, log10, radians
from typing import NamedTuple

from app.geoparse.atlas import Atlas, Point
from app.model import Reason, RecentFront
from gazetteer.place import Place, PlaceKind

KM_PER_DEGREE = 111.2
CITY, TOWN, NAMELESS = 50_000, 8_000, 300
CITY_BONUS, TOWN_BONUS = 25, 8
PRESS = 20_000
QUIET = frozenset(["volyn", "polissia", "odesa", "mykolaiv", "donetsk"])
"""Directions that hold whole regions far from fighting, or are named by others than the General Staff."""

REGION, SOURCE_REGION, TEXT_REGION, OUTSIDE = 100, 45, 25, -15
OWN_AREA = {"settlement": 40, "hromada": 40, "raion": 30, "oblast": 20}
FRONT = {"settlement": 24, "hromada": 24, "raion": 18, "oblast": 10}
NEAR_DIRECTION, NEAR_LIST, NEAR_RECENT = (45, 0.7, -20), (54, 0.8, -15), (36, 0.8, 0)
"""Points at no distance, points lost with each kilometre, and the least."""
KNOWN, TYPED, SAME_NAME, ONCE_CALLED, ABROAD = 14, 10, 25, -25, -15
CITY_OF_DISTRICT = 80
CITY_PREFIX = 12
"""A city's districts bear its code up to here."""
MOST_MATES = 6

Slope = tuple[int, float, int]
Term = tuple[str, int]


class Setting(NamedTuple):
    """What stands around a mention: the regions and directions in force, the places of its list, and all else that is known."""

    atlas: Atlas
    day: date
    recent: RecentFront
    regions: tuple[str, ...] = ()
    directions: tuple[str, ...] = ()
    mates: tuple[Point, ...] = ()
    cities: frozenset[str] = frozenset()
    text_regions: tuple[str, ...] = ()
    source_regions: tuple[str, ...] = ()
    same_name: str = ""
    typo: bool = False
    old: frozenset[str] = frozenset()


def weigh(code: str, setting: Setting) -> Reason:
    """Return what speaks for a place and how much in all."""
    place = setting.atlas.place(code)
    point = setting.atlas.point(code)
    terms = [*_regions(place, setting), *_directions(place, point, setting), *_own(place, setting)]
    if point is not None:
        terms += _neighbours(point, setting)
    told = tuple(term for term in terms if term[1])
    return Reason(code, sum(points for _, points in told), told)


def _regions(place: Place, setting: Setting) -> list[Term]:
    named = sum(is_inside(place, code) for code in setting.regions)
    return [
        ("region_in_phrase", REGION * named),
        ("region_of_the_text", _in_text_region(place, setting)),
        (
            "region_of_the_source",
            SOURCE_REGION * any(is_inside(place, code) for code in setting.source_regions),
        ),
    ]


def _in_text_region(place: Place, setting: Setting) -> int:
    if not setting.text_regions:
        return 0
    return TEXT_REGION if any(is_inside(place, code) for code in setting.text_regions) else OUTSIDE


def _directions(place: Place, point: Point | None, setting: Setting) -> list[Term]:
    atlas = setting.atlas
    terms = []
    front = [code for code in atlas.directions_of(place, setting.day) if _is_front(atlas, code)]
    terms.append(("some_direction", max((FRONT[atlas.cover(code, place)] for code in front), default=0)))
    if not setting.directions:
        return terms
    own = max((OWN_AREA.get(atlas.cover(code, place), 0) for code in setting.directions), default=0)
    terms.append(("directions_own_area", own))
    points = [spot for code in setting.directions for spot in atlas.points_of(code)]
    if points and point is not None:
        near = min(_km(point, spot) for spot in points)
        terms.append(("near_the_direction", _near(near, NEAR_DIRECTION)))
    return terms


def _own(place: Place, setting: Setting) -> list[Term]:
    """Tell what a place has of its own: its size, that briefings name it, that it was called so once."""
    terms = []
    if place.population > NAMELESS:
        size = round(12 * log10(place.population / NAMELESS))
        size += CITY_BONUS if place.population >= CITY else TOWN_BONUS if place.population >= TOWN else 0
        terms.append(("size", size))
    if place.kind is PlaceKind.ABROAD:
        terms.append(("abroad", ABROAD))
    if place.kind is PlaceKind.DISTRICT and place.code[:CITY_PREFIX] in setting.cities:
        terms.append(("district_of_the_city", CITY_OF_DISTRICT))
    if place.population < CITY and setting.atlas.known(place.code) - place.population >= PRESS:
        terms.append(("told_by_the_press", KNOWN))
    elif place.point_source == "manual":
        terms.append(("told_by_the_press", TYPED))
    if place.code in setting.old:
        terms.append(("once_called_so", ONCE_CALLED))
    if place.code == setting.same_name:
        terms.append(("same_name_in_the_text", SAME_NAME))
    return terms


def _neighbours(point: Point, setting: Setting) -> list[Term]:
    terms = []
    if setting.mates:
        away = sorted(_km(point, mate) for mate in setting.mates[:MOST_MATES])
        mean = sum(away[:2]) / len(away[:2])
        terms.append(("near_the_list", _near(mean, NEAR_LIST)))
    if setting.recent.places:
        spots = [setting.atlas.point(code) for code in setting.recent.places]
        near = min((_km(point, spot) for spot in spots if spot is not None), default=1e9)
        terms.append(("recent_front", _near(near, NEAR_RECENT)))
    return terms


def _near(km: float, slope: Slope) -> int:
    top, lost_per_km, least = slope
    return max(least, round(top - lost_per_km * km))


def _km(one: Point, other: Point) -> float:
    """Return the distance of two points as on flat ground, right to one part in a hundred over Ukraine."""
    east = (one[0] - other[0]) * cos(radians((one[1] + other[1]) / 2))
    return KM_PER_DEGREE * hypot(east, one[1] - other[1])


def _is_front(atlas: Atlas, code: str) -> bool:
    direction = atlas.gazetteer.directions.get(code)
    return direction is not None and direction.named_by == "general-staff" and code not in QUIET


def is_inside(place: Place, code: str) -> bool:
    """Tell whether a place lies in an administrative area."""
    return code in (place.hromada, place.raion, place.oblast)
