"""Bearers: the places that bear one name, with what speaks for each by itself and by the directions in force."""

from collections.abc import Sequence
from datetime import date
from math import log10

from app.geoparse.atlas import CAPITAL, FARTHEST, Atlas
from gazetteer.place import PlaceKind
from gazetteer.renamed import RENAMED_ON, renamed

CITY, TOWN, NAMELESS = 50_000, 8_000, 300
CAPITAL_BONUS, CITY_BONUS, TOWN_BONUS = 55, 25, 8
PRESS = 20_000
QUIET = frozenset(["volyn", "polissia", "odesa", "mykolaiv", "donetsk"])
"""Directions that hold whole regions far from fighting, or are named by others than the General Staff."""

OWN_AREA = {"": 0, "settlement": 40, "hromada": 40, "raion": 30, "oblast": 20}
FRONT = {"settlement": 24, "hromada": 24, "raion": 18, "oblast": 10}
LARGE_VILLAGE, STRUCK_AS_FAR = 2_500, 120
"""From so many people on a place is struck as much as a village at the line, if it lies within so many kilometres of it."""
NEAR_LINE = (16, 0.6, 0)
NEAR_DIRECTION = (45, 0.7, -20)
"""Points at no distance, points lost with each kilometre, and the least."""
# a city that alone of Ukraine's places was called so is still told by that name: nothing is taken from it
LAST_NAMED = {"UA14020090040035720": date(2022, 8, 31)}
"""Until when the press named a village whose namesake near by it has meant since: Білогорівка by Soledar, which fell."""
KNOWN, TYPED, ONCE_CALLED, ABROAD = 14, 10, -25, -15

MOST_REMEMBERED = 100
"""For so many sets of directions the points are remembered."""

Slope = tuple[int, float, int]
Term = tuple[str, int]


class Bearers:
    """The places that bear a name, with what speaks for each by itself, by directions, and which lie in an area."""

    __slots__ = (
        "_in_directions",
        "_inside",
        "atlas",
        "codes",
        "is_any_abroad",
        "old",
        "once",
        "own",
        "points",
        "spots",
    )

    def __init__(self, codes: tuple[str, ...], old: frozenset[str], day: date, atlas: Atlas) -> None:
        self.codes, self.atlas = codes, atlas
        self.own = [own_terms(code, day, atlas) for code in codes]
        if old and day < RENAMED_ON:
            old -= renamed()  # it was their name then
        is_free = all(code in old or atlas.place(code).kind is PlaceKind.ABROAD for code in codes)
        self.old = frozenset(code for code in old if not (is_free and atlas.place(code).population >= CITY))
        is_capital = any(atlas.place(code).population >= CAPITAL for code in codes if code not in old)
        self.once = ONCE_CALLED * (2 if is_capital else 1)
        once = [self.once * (code in self.old) for code in codes]
        self.points = [
            sum([points for _, points in terms]) + less for terms, less in zip(self.own, once, strict=True)
        ]
        self.is_any_abroad = any(atlas.place(code).kind is PlaceKind.ABROAD for code in codes)
        self.spots = [atlas.point(code) for code in codes]
        self._inside: dict[str, list[int]] | None = None
        self._in_directions: dict[tuple[str, ...], list[int]] = {}

    def inside(self, area: str) -> Sequence[int]:
        """Return which of the places lie in an administrative area."""
        if self._inside is None:
            self._inside = {}
            for number, code in enumerate(self.codes):
                place = self.atlas.place(code)
                for around in {place.hromada, place.raion, place.oblast}:
                    self._inside.setdefault(around, []).append(number)
        return self._inside.get(area, ())

    def in_directions(self, directions: tuple[str, ...]) -> list[int]:
        """Return the points of each place by itself and by the directions in force."""
        if not directions:
            return self.points
        known = self._in_directions.get(directions)
        if known is None:
            if len(self._in_directions) > MOST_REMEMBERED:
                self._in_directions.clear()
            known = self._in_directions[directions] = [
                points + sum([more for _, more in by_directions(code, directions, self.atlas)])
                for code, points in zip(self.codes, self.points, strict=True)
            ]
        return known


def by_directions(code: str, directions: tuple[str, ...], atlas: Atlas) -> list[Term]:
    """Tell whether directions hold a place, and how near it is to what they hold."""
    own, least_km = 0, FARTHEST
    for direction in directions:
        level, away = atlas.beside(direction, code)
        own, least_km = max(own, OWN_AREA[level]), min(least_km, away)
    if least_km == FARTHEST:
        return [("directions_own_area", own)]
    return [("directions_own_area", own), ("near_the_direction", near(least_km, NEAR_DIRECTION))]


def own_terms(code: str, day: date, atlas: Atlas) -> tuple[Term, ...]:
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
    if place.kind in (PlaceKind.SETTLEMENT, PlaceKind.ABROAD):
        km = atlas.km_from_the_line(code, day)
        is_struck = place.population >= LARGE_VILLAGE and km <= STRUCK_AS_FAR
        terms.append(("near_the_line", near(0.0 if is_struck else km, NEAR_LINE)))
    if place.population > NAMELESS:
        size = round(12 * log10(place.population / NAMELESS))
        bonus = CITY_BONUS if place.population >= CITY else TOWN_BONUS if place.population >= TOWN else 0
        size += CAPITAL_BONUS if place.population >= CAPITAL else bonus
        terms.append(("size", size))
    if place.kind is PlaceKind.ABROAD:
        terms.append(("abroad", ABROAD))
    is_press = place.population < CITY and atlas.known(code) - place.population >= PRESS
    if is_press and day <= LAST_NAMED.get(code, day):
        terms.append(("told_by_the_press", KNOWN))
    elif place.point_source == "manual":
        terms.append(("told_by_the_press", TYPED))
    return terms


def near(km: float, slope: Slope) -> int:
    """Return the points for a distance."""
    top, lost_per_km, least = slope
    return max(least, round(top - lost_per_km * km))


def _is_front(atlas: Atlas, code: str) -> bool:
    direction = atlas.gazetteer.directions.get(code)
    return direction is not None and direction.named_by == "general-staff" and code not in QUIET
