"""Resolution: for each mention the one place it means, by ordered named rules; undecided is a result too."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from app.geoparse.atlas import Atlas
from app.geoparse.toponyms import Toponym
from app.model import RecentFront
from gazetteer.hierarchy import common_area
from gazetteer.place import Place, PlaceKind, distance_km

CITY = 50_000
PRESS = 20_000
QUIET = frozenset(["volyn", "polissia", "odesa", "mykolaiv", "donetsk"])
TOWN = 1_000
NO_SUCH_NAME = "no_such_name"
NEAR_KM = 60.0
NEAR_DIRECTION_KM = 45.0
CLEAR_KM = 15.0
CLEAR_TIMES = 1.6


class Choice(NamedTuple):
    """The place that a mention means, by which rule; `code` is "" where none was sure, then `sure_area` holds all candidates."""

    code: str
    rule: str
    sure_area: str = ""


class Setting(NamedTuple):
    """What stands around a mention: the regions and directions in force, the places of its list, and all else that is known."""

    atlas: Atlas
    day: date
    recent: RecentFront
    regions: tuple[str, ...] = ()
    directions: tuple[str, ...] = ()
    mates: Sequence[Place] = ()
    text_regions: tuple[str, ...] = ()
    source_regions: tuple[str, ...] = ()
    typo: bool = False
    old: frozenset[str] = frozenset()


Rule = Callable[[list[Place], Setting], list[Place]]


def region_in_phrase(candidates: list[Place], setting: Setting) -> list[Place]:
    """An oblast, raion or hromada is named with it."""
    within = [place for place in candidates if all(is_inside(place, code) for code in setting.regions)]
    if within or not setting.regions:
        return within if setting.regions else []
    return [place for place in candidates if any(is_inside(place, code) for code in setting.regions)]


def well_known_city(candidates: list[Place], setting: Setting) -> list[Place]:
    """A city bears the name, now or in the tongue of the text, and not only in the past."""
    if setting.typo:
        return []
    return [place for place in candidates if place.population >= CITY and place.code not in setting.old]


def directions_own_area(candidates: list[Place], setting: Setting) -> list[Place]:
    """It lies in the area of the direction that the sentence names."""
    return [
        place for place in candidates if any(setting.atlas.covers(code, place) for code in setting.directions)
    ]


def near_the_list(candidates: list[Place], setting: Setting) -> list[Place]:
    """It is clearly the nearest to the other places of the list."""
    points = [(mate.lon, mate.lat) for mate in setting.mates if mate.lon is not None and mate.lat is not None]
    return _clearly_nearest(candidates, points, NEAR_KM)


def near_the_direction(candidates: list[Place], setting: Setting) -> list[Place]:
    """It is clearly the nearest to the direction that the sentence names."""
    points = [point for code in setting.directions for point in direction_points(setting.atlas, code)]
    return _clearly_nearest(candidates, points, NEAR_DIRECTION_KM)


def region_of_the_text(candidates: list[Place], setting: Setting) -> list[Place]:
    """It lies in a region that the text or its source names."""
    return [place for place in candidates if any(is_inside(place, code) for code in setting.text_regions)]


def some_direction(candidates: list[Place], setting: Setting) -> list[Place]:
    """It lies in the area of a direction of that day."""
    return [
        place
        for place in candidates
        if any(_is_front(setting.atlas, code) for code in setting.atlas.directions_of(place, setting.day))
    ]


def _is_front(atlas: Atlas, code: str) -> bool:
    direction = atlas.gazetteer.directions.get(code)
    return direction is not None and direction.named_by == "general-staff" and code not in QUIET


def recent_front(candidates: list[Place], setting: Setting) -> list[Place]:
    """It is the nearest to places of recent fighting."""
    found = [setting.atlas.get(code) for code in setting.recent.places]
    points = [
        (place.lon, place.lat) for place in found if place and place.lon is not None and place.lat is not None
    ]
    return _clearly_nearest(candidates, points, NEAR_KM)


def largest(candidates: list[Place], setting: Setting) -> list[Place]:
    """It is by far the largest of the name."""
    ordered = sorted(candidates, key=lambda place: -place.population)
    first, second = ordered[0].population, ordered[1].population
    return ordered[:1] if first >= TOWN and first >= 5 * max(second, 200) else []


def region_of_the_source(candidates: list[Place], setting: Setting) -> list[Place]:
    """It lies in the region whose administration speaks."""
    return [place for place in candidates if any(is_inside(place, code) for code in setting.source_regions)]


def told_by_the_press(candidates: list[Place], setting: Setting) -> list[Place]:
    """It is the one of the name that briefings are known to name."""
    known = setting.atlas.known
    left = [place for place in candidates if known(place.code) - place.population >= PRESS]
    return left or [place for place in candidates if place.point_source == "manual"]


def nearest_of_the_area(candidates: list[Place], setting: Setting) -> list[Place]:
    """Of the few in the named region or direction, it is the nearest to the other places of the list."""
    points = [(mate.lon, mate.lat) for mate in setting.mates if mate.lon is not None and mate.lat is not None]
    if not points or not (setting.regions or setting.directions):
        return []
    return _clearly_nearest(candidates, points, NEAR_KM, 1.3, 0.0)


STEADY_RULES: tuple[Rule, ...] = (
    region_in_phrase,
    directions_own_area,
    near_the_direction,
    region_of_the_source,
    well_known_city,
)
"""Rules that depend on the regions and directions alone: their answer is remembered."""
RULES: tuple[Rule, ...] = (
    near_the_list,
    region_of_the_text,
    some_direction,
    told_by_the_press,
    recent_front,
    nearest_of_the_area,
    largest,
)
STEADY_TYPO_RULES: tuple[Rule, ...] = (region_in_phrase, directions_own_area)
TYPO_RULES: tuple[Rule, ...] = (some_direction, near_the_list, told_by_the_press)


def choose(toponym: Toponym, setting: Setting) -> Choice:
    """Return the place that the first deciding rule names; rules before it narrow the candidates."""
    atlas = setting.atlas
    if len(toponym.codes) == 1 and not toponym.typo:
        return Choice(toponym.codes[0], "only_candidate")
    if toponym.kind is PlaceKind.DIRECTION:
        return _direction([atlas.place(code) for code in toponym.codes], setting)
    key = (toponym.codes, setting.regions, setting.directions, setting.source_regions, toponym.typo)
    places, narrowed = atlas.narrowed.get(key) or _narrow(
        [atlas.place(code) for code in toponym.codes],
        "",
        STEADY_TYPO_RULES if toponym.typo else STEADY_RULES,
        setting,
    )
    atlas.remember(key, (places, narrowed))
    if len(places) > 1:
        places, narrowed = _narrow(places, narrowed, TYPO_RULES if toponym.typo else RULES, setting)
    if len(places) == 1 and narrowed:
        return Choice(places[0].code, f"typo_{narrowed}" if toponym.typo else narrowed)
    if toponym.typo:
        return Choice("", NO_SUCH_NAME)
    return Choice("", narrowed or "undecided", common_area(places))


def _narrow(
    places: list[Place], narrowed: str, rules: tuple[Rule, ...], setting: Setting
) -> tuple[list[Place], str]:
    """Let rules leave fewer and fewer candidates until one is left; return the rule that spoke last."""
    for rule in rules:
        left = rule(places, setting)
        if len(left) == 1:
            return left, rule.__name__
        if left and len(left) < len(places):
            places, narrowed = left, rule.__name__
    return places, narrowed


def _direction(places: list[Place], setting: Setting) -> Choice:
    valid = [direction.code for direction in setting.atlas.gazetteer.directions.on(setting.day)]
    left = [place.code for place in places if place.code in valid]
    return Choice(left[0] if left else places[0].code, "valid_that_day" if left else "first_of_the_name")


def is_inside(place: Place, code: str) -> bool:
    """Tell whether a place lies in an administrative area."""
    return code in (place.hromada, place.raion, place.oblast)


def direction_points(atlas: Atlas, code: str) -> list[tuple[float, float]]:
    """Return the points of the settlements and seats that a direction covers."""
    known = atlas.direction_points.get(code)
    if known is None:
        known = atlas.direction_points[code] = _read_points(atlas, code)
    return known


def _read_points(atlas: Atlas, code: str) -> list[tuple[float, float]]:
    direction = atlas.gazetteer.directions.get(code)
    points = []
    for cover in direction.covers if direction else ():
        place = atlas.get(cover)
        if place is not None and place.lon is None:
            place = atlas.get(atlas.seat(cover))
        if place is not None and place.lon is not None and place.lat is not None:
            points.append((place.lon, place.lat))
    return points


def _clearly_nearest(
    candidates: list[Place],
    points: list[tuple[float, float]],
    limit_km: float,
    times: float = CLEAR_TIMES,
    apart_km: float = CLEAR_KM,
) -> list[Place]:
    """Return the candidate that is clearly the nearest to any of the points; several where none is."""
    if not points:
        return []
    away = sorted(
        (min(distance_km(place.lon, place.lat, lon, lat) for lon, lat in points), index)
        for index, place in enumerate(candidates)
        if place.lon is not None and place.lat is not None
    )
    if not away or away[0][0] > limit_km:
        return []
    reach_km = max(away[0][0] * times, away[0][0] + apart_km)
    return [candidates[index] for km, index in away if km <= reach_km]
