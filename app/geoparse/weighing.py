"""Weighing: what speaks for each place that bears a name, in points; every term has a name and is kept."""

from collections.abc import Sequence
from datetime import date
from math import hypot, log10
from operator import attrgetter
from typing import NamedTuple

from app.geoparse.atlas import FARTHEST, REMEMBERED, Atlas, Point
from app.model import Reason
from gazetteer.place import Place, PlaceKind

CITY, TOWN, NAMELESS = 50_000, 8_000, 300
CITY_BONUS, TOWN_BONUS = 25, 8
PRESS = 20_000
QUIET = frozenset(["volyn", "polissia", "odesa", "mykolaiv", "donetsk"])
"""Directions that hold whole regions far from fighting, or are named by others than the General Staff."""

REGION, SOURCE_REGION, TEXT_REGION, OUTSIDE = 100, 45, 25, -15
OWN_AREA = {"": 0, "settlement": 40, "hromada": 40, "raion": 30, "oblast": 20}
FRONT = {"settlement": 24, "hromada": 24, "raion": 18, "oblast": 10}
NEAR_DIRECTION, NEAR_LIST, NEAR_RECENT = (45, 0.7, -20), (54, 0.8, -15), (36, 0.8, 0)
"""Points at no distance, points lost with each kilometre, and the least."""
KNOWN, TYPED, SAME_NAME, ONCE_CALLED, ABROAD = 14, 10, 25, -25, -15
CITY_OF_DISTRICT = 80
CITY_PREFIX = 12
"""A city's districts bear its code up to here."""
MOST_MATES = 6
POINTS = attrgetter("points")

Slope = tuple[int, float, int]
Term = tuple[str, int]


class Scope(NamedTuple):
    """The regions and directions in force at a mention, those of the text and its source, and the day."""

    regions: tuple[str, ...]
    directions: tuple[str, ...]
    text_regions: tuple[str, ...]
    source_regions: tuple[str, ...]
    day: date


class Around(NamedTuple):
    """What else stands around a mention: the places of its list, cities of its text, the same name before, the recent front."""

    mates: tuple[Point, ...] = ()
    cities: frozenset[str] = frozenset()
    same_name: str = ""
    recent: tuple[Point, ...] = ()


NOTHING_AROUND = Around()


def weigh(codes: tuple[str, ...], old: frozenset[str], scope: Scope, atlas: Atlas) -> tuple[Reason, ...]:
    """Return what speaks for each place by the regions and directions in force and by itself, best first; it is remembered."""
    key = (codes, old, scope[:4], atlas.era(scope.day))
    known = atlas.weighed.get(key)
    if known is None:
        reasons = [_weigh(code, old, scope, atlas) for code in codes]
        reasons.sort(key=POINTS, reverse=True)
        known = tuple(reasons)
        if len(atlas.weighed) > REMEMBERED:
            atlas.weighed.clear()
        atlas.weighed[key] = known
    return known


def weigh_around(reasons: Sequence[Reason], around: Around, atlas: Atlas, told: int) -> list[Reason]:
    """Return what speaks for places with all that stands around the mention: the best of them, at most so many, best first."""
    ranked = []
    for number, reason in enumerate(reasons):
        terms = _around(reason.code, around, atlas)
        ranked.append((reason.points + sum([points for _, points in terms]), -number, terms))
    ranked.sort(reverse=True)
    best = []
    for points, number, terms in ranked[:told]:
        reason = reasons[-number]
        best.append(Reason(reason.code, points, (*reason.terms, *(term for term in terms if term[1]))))
    return best


def most_around(around: Around) -> int:
    """Return by how much what stands around a mention may change the lead of one place over another."""
    most = SAME_NAME * (around.same_name != "") + CITY_OF_DISTRICT * bool(around.cities)
    if around.mates:
        most += NEAR_LIST[0] - NEAR_LIST[2]
    return most + (NEAR_RECENT[0] if around.recent else 0)


def _around(code: str, around: Around, atlas: Atlas) -> list[Term]:
    terms: list[Term] = []
    if code == around.same_name:
        terms.append(("same_name_in_the_text", SAME_NAME))
    if around.cities and code[:CITY_PREFIX] in around.cities and atlas.place(code).kind is PlaceKind.DISTRICT:
        terms.append(("district_of_the_city", CITY_OF_DISTRICT))
    point = atlas.point(code)
    if point is None:
        return terms
    x, y = point
    if around.mates:
        away = [hypot(x - east, y - north) for east, north in around.mates]
        if len(away) > 1:
            away.sort()
            terms.append(("near_the_list", _near((away[0] + away[1]) / 2, NEAR_LIST)))
        else:
            terms.append(("near_the_list", _near(away[0], NEAR_LIST)))
    if around.recent:
        near = min([hypot(x - east, y - north) for east, north in around.recent])
        terms.append(("recent_front", _near(near, NEAR_RECENT)))
    return terms


def _weigh(code: str, old: frozenset[str], scope: Scope, atlas: Atlas) -> Reason:
    terms = list(_own(code, scope.day, atlas))
    if scope.regions or scope.text_regions or scope.source_regions:
        terms += _regions(atlas.place(code), scope)
    if scope.directions:
        terms += _directions(code, scope.directions, atlas)
    if code in old:
        terms.append(("once_called_so", ONCE_CALLED))
    told = tuple([term for term in terms if term[1]])
    return Reason(code, sum([points for _, points in told]), told)


def _regions(place: Place, scope: Scope) -> list[Term]:
    named = sum([is_inside(place, code) for code in scope.regions])
    return [
        ("region_in_phrase", REGION * named),
        ("region_of_the_text", _in_text_region(place, scope)),
        ("region_of_the_source", SOURCE_REGION * any(is_inside(place, c) for c in scope.source_regions)),
    ]


def _in_text_region(place: Place, scope: Scope) -> int:
    if not scope.text_regions:
        return 0
    return TEXT_REGION if any(is_inside(place, code) for code in scope.text_regions) else OUTSIDE


def _directions(code: str, directions: tuple[str, ...], atlas: Atlas) -> list[Term]:
    """Tell whether directions hold a place, and how near it is to what they hold."""
    own, near = 0, FARTHEST
    for direction in directions:
        level, away = atlas.beside(direction, code)
        own, near = max(own, OWN_AREA[level]), min(near, away)
    if near == FARTHEST:
        return [("directions_own_area", own)]
    return [("directions_own_area", own), ("near_the_direction", _near(near, NEAR_DIRECTION))]


def _own(code: str, day: date, atlas: Atlas) -> tuple[Term, ...]:
    """Tell what a place has of its own: a direction that holds it, its size, that briefings name it."""
    key = (code, atlas.era(day))
    known = atlas.own_terms.get(key)
    if known is None:
        known = atlas.own_terms[key] = tuple(term for term in _read_own(code, day, atlas) if term[1])
    return known


def _read_own(code: str, day: date, atlas: Atlas) -> list[Term]:
    place = atlas.place(code)
    front = [one for one in atlas.gazetteer.directions.of_place(place, day) if _is_front(atlas, one)]
    terms = [("some_direction", max((FRONT[atlas.cover(one, place)] for one in front), default=0))]
    if place.population > NAMELESS:
        size = round(12 * log10(place.population / NAMELESS))
        size += CITY_BONUS if place.population >= CITY else TOWN_BONUS if place.population >= TOWN else 0
        terms.append(("size", size))
    if place.kind is PlaceKind.ABROAD:
        terms.append(("abroad", ABROAD))
    if place.population < CITY and atlas.known(code) - place.population >= PRESS:
        terms.append(("told_by_the_press", KNOWN))
    elif place.point_source == "manual":
        terms.append(("told_by_the_press", TYPED))
    return terms


def _near(km: float, slope: Slope) -> int:
    top, lost_per_km, least = slope
    return max(least, round(top - lost_per_km * km))


def _is_front(atlas: Atlas, code: str) -> bool:
    direction = atlas.gazetteer.directions.get(code)
    return direction is not None and direction.named_by == "general-staff" and code not in QUIET


def is_inside(place: Place, code: str) -> bool:
    """Tell whether a place lies in an administrative area."""
    return code in (place.hromada, place.raion, place.oblast)
