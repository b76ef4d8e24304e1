"""The gazetteer as the reader asks it: what each form may mean, sorted by kind, remembered between briefings."""

from bisect import bisect_right
from collections.abc import Hashable, Iterable
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise
from math import dist, hypot
from typing import Any, NamedTuple

from gazetteer.index import Gazetteer, Hit
from gazetteer.lines import lines_on, read_lines
from gazetteer.patterns import keep_patterns
from gazetteer.place import Place, PlaceKind, PointPrecision
from gazetteer.renamed import RENAMED_ON
from gazetteer.senses import Sense

REMEMBERED = 5_000
MOST_BESIDE = 30_000
KM_EAST, KM_NORTH = 73.7, 111.2
"""Kilometres in a degree at 48.5 degrees north: over Ukraine right to one part in twenty."""
OBLAST_START, RAION_START, HROMADA_START = 4, 6, 9
METRES_OF_DOUBT = 2_000.0
"""A village that stands at its community is off by one kilometre for so many metres that the community is wide."""
CAPITAL = 200_000
"""So many people live in most capitals of oblasts."""
FARTHEST = 1e9
FAR_KM = 95.0
"""Beyond so many kilometres nobody asks how far exactly a place is from a direction."""
Point = tuple[float, float]
"""Kilometres east and north, as on flat ground."""
Bounds = tuple[float, float, float, float]
NATURE_OF_ADJECTIVE, NATURE_OF_NAME = "adjective", "official"


class Form(NamedTuple):
    """What one form of the gazetteer may mean: codes by kind, from names and from adjectives that want a noun."""

    names: dict[PlaceKind, tuple[str, ...]]
    adjectives: dict[PlaceKind, tuple[str, ...]]
    population: int
    common: bool
    is_plain: bool  # settlements and nothing else bear it, and it is no common word
    old: frozenset[str]

    def named(self, kind: PlaceKind) -> tuple[str, ...]:
        """Return the codes that a name alone means; a settlement's name may be that of one across the border."""
        codes = self.names.get(kind) or self.adjectives[kind]
        return codes + self.names.get(PlaceKind.ABROAD, ()) if kind is PlaceKind.SETTLEMENT else codes

    def codes(self, kind: PlaceKind) -> tuple[str, ...]:
        """Return the codes of a kind, those that bear the name first."""
        named, called = self.names.get(kind, ()), self.adjectives.get(kind, ())
        if not (named and called):
            return named or called
        known = frozenset(named)
        return named + tuple([code for code in called if code not in known])


class Recent(NamedTuple):
    """The recent front: the days by place, the points of the places from west to east, and what was found of others near them."""

    places: dict[str, int]
    points: tuple[Point, ...]
    near: dict[str, int]


def _only_cases_of_others(senses: Iterable[Sense]) -> frozenset[str]:
    """Return the towns of which a form is but a Russian case form, where it is the very name of another: "Львове"."""
    towns = [s for s in senses if s.kind is PlaceKind.SETTLEMENT and s.nature == NATURE_OF_NAME]
    if not any(sense.language == "uk" and "n" in sense.cases for sense in towns):
        return frozenset()
    oblique = {sense.code for sense in towns if sense.language == "ru" and not set(sense.cases) & set("na")}
    return frozenset(oblique) - {
        sense.code for sense in towns if sense.language != "ru" or set(sense.cases) & set("na")
    }


class Atlas:
    """The gazetteer with what the reader has asked of it so far."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self.gazetteer = gazetteer
        self._forms: dict[int, Form] = {}
        self._places: dict[str, Place] = {}
        self._codes: dict[tuple[int, PlaceKind, str], tuple[tuple[str, ...], frozenset[str]]] = {}
        self._oblasts: dict[str, str] = {}
        self.marks: dict[tuple[int, bool, bool], tuple[str, str]] = {}
        self.likenesses: dict[Hashable, int] = {}
        self.skeletons: dict[str, Any] = {}
        self.alike_items: dict[Hashable, Any] = {}
        self.plans_known = 0
        self.plans: dict[str, Any] = {}
        self.bearers: dict[Hashable, Any] = {}
        self.weighed: dict[Hashable, Any] = {}
        self.directions_chosen: dict[tuple[tuple[str, ...], int], Any] = {}
        self._recent = Recent({}, (), {})
        self._changes: list[date] = []
        self._eras: dict[date, int] = {}
        self._steps: dict[int, list[tuple[Point, Point]]] = {}
        self._from_the_line: dict[tuple[str, int], float] = {}
        self._unknown: set[str] = set()
        self._known: dict[str, int] = {}
        self.sources: dict[str, tuple[str, ...]] = {}
        self._directions: dict[tuple[str, date], tuple[str, ...]] = {}
        self._alike: dict[str, tuple[Place, ...]] = {}
        self._similar: dict[str, tuple[Place, ...]] = {}
        self.seats: dict[str, str] = {}
        self._direction_points: dict[str, list[Point]] = {}
        self._bounds: dict[str, Bounds | None] = {}
        self._points: dict[str, Point | None] = {}
        self._beside: dict[tuple[str, str], tuple[str, float]] = {}
        self.own_terms: dict[tuple[str, int], tuple[tuple[str, int], ...]] = {}

    def oblast(self, start: str) -> str:
        """Return the code of the oblast whose code starts so, "" if there is none."""
        if not self._oblasts:
            oblasts = self.gazetteer.places(PlaceKind.OBLAST)
            self._oblasts = {place.code[:OBLAST_START]: place.code for place in oblasts}
        return self._oblasts.get(start, "")

    def form(self, hit: Hit) -> Form:
        """Return what the form of a hit may mean."""
        known = self._forms.get(hit.form)
        if known is None:
            known = self._forms[hit.form] = self._read(hit)
        return known

    def codes(self, hit: Hit, kind: PlaceKind, recipe: str) -> tuple[tuple[str, ...], frozenset[str]]:
        """Return what a hit means as a kind, by a recipe of the mentions, and which of it is old."""
        key = (hit.form, kind, recipe)
        known = self._codes.get(key)
        if known is None:
            form = self.form(hit)
            is_plain = recipe == "plain"
            codes = form.named(kind) if is_plain else form.codes(kind)
            known = self._codes[key] = (codes, form.old if is_plain else frozenset())
        return known

    def place(self, code: str) -> Place:
        """Return the place of a code."""
        known = self._places.get(code)
        if known is None:
            known = self._places[code] = self.gazetteer.place(code)
        return known

    def get(self, code: str) -> Place | None:
        """Return the place of a code, or None."""
        known = self._places.get(code)
        if known is None and code not in self._unknown:
            known = self.gazetteer.get(code)
            if known is None:
                self._unknown.add(code)
            else:
                self._places[code] = known
        return known

    def known(self, code: str) -> int:
        """Tell how well known a place is; larger is better known."""
        number = self._known.get(code)
        if number is None:
            number = self._known[code] = self.gazetteer.known(code)
        return number

    def directions_of(self, place: Place, day: date) -> tuple[str, ...]:
        """Return the directions that hold a place on a day."""
        key = (place.code, day)
        known = self._directions.get(key)
        if known is None:
            if len(self._directions) > REMEMBERED:
                self._directions.clear()
            known = self._directions[key] = self.gazetteer.directions.of_place(place, day)
        return known

    def cover(self, direction: str, place: Place) -> str:
        """Return by which level a direction holds a place: "settlement", "hromada", "raion", "oblast" or ""."""
        known = self.gazetteer.directions.get(direction)
        if known is None:
            return ""
        held = known.covers
        if place.code in held:
            return "settlement"
        if place.hromada in held:
            return "hromada"
        if place.raion in held:
            return "raion"
        return "oblast" if place.oblast in held else ""

    def point(self, code: str) -> Point | None:
        """Return where a place is, for an area where its seat is; None if it has no point."""
        if code not in self._points:
            self._points[code] = self._read_point(code)
        return self._points[code]

    def _read_point(self, code: str) -> Point | None:
        place = self.get(code)
        if place is not None and place.lon is None:
            place = self.get(self.seat(code))
        if place is None or place.lon is None or place.lat is None:
            return None
        return place.lon * KM_EAST, place.lat * KM_NORTH

    def doubt_km(self, code: str) -> float:
        """Return how far off a settlement may well lie that stands at its community, half of what that is wide; else 0."""
        place = self.place(code)
        is_inside = (
            place.kind is PlaceKind.SETTLEMENT and place.point_precision is not PointPrecision.SETTLEMENT
        )
        return place.radius_m / METRES_OF_DOUBT if is_inside else 0.0

    def km_from_the_line(self, code: str, day: date) -> float:
        """Return how far a place lies from the contact line of a day by and large; more than anything where there is none."""
        key = code, self.era(day)
        known = self._from_the_line.get(key)
        if known is None:
            here = self.point(code)
            steps = self._steps_of_the_line(day) if here is not None else []
            away = [_off(here, first, last) for first, last in steps] if here is not None else []
            known = self._from_the_line[key] = min(away, default=FARTHEST)
        return known

    def _steps_of_the_line(self, day: date) -> list[tuple[Point, Point]]:
        """Return what joins one town to the next along the contact line of a day."""
        era = self.era(day)
        known = self._steps.get(era)
        if known is None:
            spots = [[self.point(code) for code in line.along] for line in lines_on(day)]
            steps = [
                step for along in spots for step in pairwise([spot for spot in along if spot is not None])
            ]
            known = self._steps[era] = steps
        return known

    def beside(self, direction: str, code: str) -> tuple[str, float]:
        """Return by which level a direction holds a place, and how far the place is from what the direction holds."""
        key = (direction, code)
        known = self._beside.get(key)
        if known is None:
            if len(self._beside) > MOST_BESIDE:
                self._beside.clear()
            known = self._beside[key] = (self.cover(direction, self.place(code)), self._away(direction, code))
        return known

    def _away(self, direction: str, code: str) -> float:
        """Return how far a place is from what a direction holds; at least `FAR_KM` where it is that far outside the bounds."""
        point, bounds = self.point(code), self.bounds(direction)
        if point is None or bounds is None:
            return FARTHEST
        x, y = point
        outside = max(bounds[0] - x, x - bounds[2], bounds[1] - y, y - bounds[3])
        if outside > FAR_KM:
            return outside
        return min([hypot(x - e, y - n) for e, n in self.points_of(direction)])

    def bounds(self, direction: str) -> Bounds | None:
        """Return the bounds of the points of a direction, west, south, east, north; None if it has none."""
        if direction not in self._bounds:
            points = self.points_of(direction)
            easts, norths = [east for east, _ in points], [north for _, north in points]
            self._bounds[direction] = (min(easts), min(norths), max(easts), max(norths)) if points else None
        return self._bounds[direction]

    def recent(self, places: dict[str, int]) -> Recent:
        """Return the recent front with its points; the last one is remembered."""
        if places != self._recent.places:
            points = tuple(sorted(point for point in map(self.point, places) if point is not None))
            self._recent = Recent(dict(places), points, {})
        return self._recent

    def points_of(self, direction: str) -> list[Point]:
        """Return the points of the settlements and seats that a direction covers."""
        known = self._direction_points.get(direction)
        if known is None:
            found = self.gazetteer.directions.get(direction)
            points = [self.point(cover) for cover in sorted(found.covers)] if found is not None else []
            known = self._direction_points[direction] = [point for point in points if point is not None]
        return known

    def era(self, day: date) -> int:
        """Return the number of the stretch of days in which directions, places and the contact line are as on that day."""
        if not self._changes:
            periods = [period for direction in self.gazetteer.directions.all for period in direction.periods]
            periods += [line.period for line in read_lines()]
            firsts = {period.first for period in periods if period.first is not None}
            lasts = {period.last + timedelta(days=1) for period in periods if period.last is not None}
            self._changes = sorted(firsts | lasts | {RENAMED_ON})
        known = self._eras.get(day)
        if known is None:
            if len(self._eras) > REMEMBERED:
                self._eras.clear()
            known = self._eras[day] = bisect_right(self._changes, day)
        return known

    def covers(self, direction: str, place: Place) -> bool:
        """Tell whether a direction holds a place."""
        return self.cover(direction, place) != ""

    def alike(self, name: str) -> tuple[Place, ...]:
        """Return the places with that Latin name in any romanisation."""
        if name not in self._alike:
            if len(self._alike) > REMEMBERED:
                self._alike.clear()
            self._alike[name] = self.gazetteer.alike(name)
        return self._alike[name]

    def similar(self, name: str) -> tuple[Place, ...]:
        """Return the settlements with a name at most two typing errors away, nearest first."""
        if name not in self._similar:
            if len(self._similar) > REMEMBERED:
                self._similar.clear()
            found = self.gazetteer.similar(name, 2)
            self._similar[name] = tuple(place for place, _ in found)
        return self._similar[name]

    def seat(self, code: str) -> str:
        """Return the code of the settlement with most people in an oblast, raion or hromada, "" if it holds none."""
        if code not in self.seats:
            seat = self.gazetteer.seat(code)
            self.seats[code] = seat.code if seat is not None else ""
        return self.seats[code]

    def _read(self, hit: Hit) -> Form:
        names: dict[PlaceKind, list[str]] = {}
        adjectives: dict[PlaceKind, list[str]] = {}
        named: set[str] = set()
        old: set[str] = set()
        russian: dict[str, str] = {}
        senses = self.gazetteer.senses(hit)
        for sense in senses:
            kept = adjectives if sense.nature == NATURE_OF_ADJECTIVE else names
            codes = kept.setdefault(sense.kind, [])
            if sense.code not in codes:
                codes.append(sense.code)
            if sense.nature == "old":
                old.add(sense.code)
            elif sense.nature not in (NATURE_OF_ADJECTIVE, "spelling"):
                named.add(sense.code)
            if sense.language == "ru" and sense.nature == NATURE_OF_NAME:
                russian[sense.code] = self.place(sense.code).name_ru
        settled = names.get(PlaceKind.SETTLEMENT, [])
        if named and any(code in old - named and self.place(code).population >= CAPITAL for code in settled):
            # Ivano-Frankivsk is Stanislav no more, where a village is
            settled[:] = [c for c in settled if c in named or self.place(c).population < CAPITAL]
        settled = self._with_namesakes(names.get(PlaceKind.SETTLEMENT), named, old, russian)
        population = max((self.place(code).population for code in settled), default=0)
        return Form(
            {kind: tuple(codes) for kind, codes in names.items()},
            {kind: tuple(codes) for kind, codes in adjectives.items()},
            population,
            hit.common,
            not hit.common
            and not adjectives
            and set(names) == {PlaceKind.SETTLEMENT}
            and hit.stop - hit.start > 3,
            frozenset(old - named) | _only_cases_of_others(senses),
        )

    def _with_namesakes(
        self, codes: list[str] | None, named: set[str], old: set[str], russian: dict[str, str]
    ) -> list[str]:
        """Add the other bearers of a name to those that a source spells so: "Novoukrayinka" is any Novoukrainka.

        What was once called so bears another name now, whose other bearers were never called so. A Russian name is known of
        some of those that bear it in Ukrainian: "Харьковка" is any Харківка but one that has another name in Russian.
        """
        if not codes:
            return []
        is_told = not named.isdisjoint(codes)
        for code in [code for code in codes if (code in russian if is_told else code not in old)]:
            name, name_ru = self.place(code).name_uk, russian.get(code, "")
            for place in self.gazetteer.named(name):
                is_namesake = place.kind is PlaceKind.SETTLEMENT and place.name_uk == name
                if (
                    is_namesake
                    and place.code not in codes
                    and (not is_told or place.name_ru in ("", name_ru))
                ):
                    codes.append(place.code)
        return codes


@lru_cache(maxsize=4)
def atlas(gazetteer: Gazetteer) -> Atlas:
    """Return the one atlas of a gazetteer."""
    keep_patterns()
    return Atlas(gazetteer)


def _off(here: Point, first: Point, last: Point) -> float:
    """Return how far a point lies from what joins two others."""
    (east, north), (east_1, north_1), (east_2, north_2) = here, first, last
    step, rise = east_2 - east_1, north_2 - north_1
    length = step * step + rise * rise
    share = ((east - east_1) * step + (north - north_1) * rise) / length if length else 0.0
    share = min(1.0, max(0.0, share))
    return dist(here, (east_1 + share * step, north_1 + share * rise))
