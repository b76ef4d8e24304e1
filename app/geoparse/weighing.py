"""Weighing: what speaks for each place that bears a name in its scope, in points; every term has a name and is kept."""

from bisect import bisect_left
from collections.abc import Hashable, Iterator, Sequence
from datetime import date
from math import dist, hypot
from operator import add
from typing import NamedTuple

from app.geoparse.atlas import FARTHEST, REMEMBERED, Atlas, Point, Recent
from app.geoparse.bearers import CITY, TOWN, Bearers, Term, by_directions, near
from app.geoparse.distances import AT_DISTANCE, Bearing
from app.model import Reason
from gazetteer.place import PlaceKind

REGION, SOURCE_REGION, TEXT_REGION, OUTSIDE = 100, 45, 25, -15
NEAR_LIST, NEAR_RECENT = (54, 0.8, -15), (36, 0.8, 0)
FAR_FROM_LIST = (NEAR_LIST[0] - NEAR_LIST[2]) / NEAR_LIST[1]
"""From so many kilometres on a place has the least points."""
NARROW_KM = 80.0 + 2 * FAR_FROM_LIST
FAR_FROM_FRONT = NEAR_RECENT[0] / NEAR_RECENT[1]
SAME_NAME, CITY_OF_DISTRICT, TOLD_AS, TOLD_THERE = 45, 80, 20, -60
ONLY_CANDIDATE = "only_candidate"
"""The rule of a name that one place alone may bear."""
CITY_PREFIX = 12
"""A city's districts bear its code up to here."""
TOLD_AS_SEAT = 60
"""A community is told by the sort of its seat where two of an area bear one name: "Миколаївська сільська громада"."""
MOST_MATES = 6
OF_COMMUNITIES = " hromada"
"""What the names of communities end in, behind that of the seat."""
AFAR, FAR_AWAY, NEARBY = (0.05, 30), -1000, 20
"""Points lost with each kilometre that a place lies farther from its list than far, and the most."""
ABROAD_TOO, NEAR_ABROAD_KM, FAR_FROM_HOME_KM = 70, 250.0, 400.0
SAME_PARTS_KM = 100.0
"""So near one of its list a town is told of the same parts of the country: "Броди, Золочів, Стрий" lie in the west."""
LIST_OF_VILLAGES = 3
LONG_LIST, FAR_FROM_ALL = 4, 30
"""So many places of a narrow stretch of ground tell more against a town far away."""
NEXT_TO = (32, 4.0, 0)
"""What a place has besides that lies next to the only other of its list: "Кам'янського та Степногірська"."""
CLOSE_BY, CLOSEST = (48, 1.9, 0), 5
"""What a place has besides for how near it lies to each of so many of its list: of two near it the nearer is meant, be it small."""


class Choice(NamedTuple):
    """The place that a mention means, by which rule; `code` is "" where none was sure, then `sure_area` holds all candidates."""

    code: str
    rule: str
    sure_area: str = ""
    reasons: tuple[Reason, ...] = ()
    context: tuple[str, ...] = ()


class Scope(NamedTuple):
    """The regions and directions in force at a mention, those of the text and its source, and the day."""

    regions: tuple[str, ...]
    directions: tuple[str, ...]
    text_regions: tuple[str, ...]
    source_regions: tuple[str, ...]
    day: date


class Around(NamedTuple):
    """What else stands around a mention: the places of its list, cities of its text, the same name before, the recent front.

    `told_as` is the codifier's letter of what it is told to be, "" where nothing is told; `bearing` where it is told to lie;
    `other` is the place that the same name means in the same list.
    """

    mates: tuple[Point, ...] = ()
    cities: frozenset[str] = frozenset()
    same_name: str = ""
    recent: Recent = Recent({}, (), {})
    told_as: str = ""
    bearing: Bearing | None = None
    other: str = ""


NOTHING_AROUND = Around()


class Weighed:
    """The places that bear a name in a scope: their points, and their numbers best first; terms are told when asked for.

    `lead` is by how much the best leads the second; without a second it is more than anything.
    """

    __slots__ = ("_reasons", "bearers", "choice", "choices", "context", "lead", "order", "points", "scope")

    def __init__(self, bearers: Bearers, scope: Scope) -> None:
        self.bearers, self.scope = bearers, scope
        self.context = tuple(sorted({*scope.regions, *scope.directions} or scope.text_regions))
        points = bearers.in_directions(scope.directions)
        if scope.regions or scope.text_regions or scope.source_regions:
            points = _with_regions(points, bearers, scope)
        self.points = points
        self.order = sorted(range(len(points)), key=points.__getitem__, reverse=True)
        first, *others = self.order[:2]
        self.lead = points[first] - points[others[0]] if others else REGION * REGION
        self._reasons: dict[int, Reason] = {}
        self.choice: Choice | None = None
        self.choices: dict[Hashable, Choice] = {}

    def reason(self, number: int) -> Reason:
        """Return what speaks for one of the places."""
        known = self._reasons.get(number)
        if known is None:
            code, scope = self.bearers.codes[number], self.scope
            terms = list(self.bearers.own[number])
            if scope.regions or scope.text_regions or scope.source_regions:
                terms += _regions(number, self.bearers, scope)
            if scope.directions:
                terms += by_directions(code, scope.directions, self.bearers.atlas)
            if code in self.bearers.old:
                terms.append(("once_called_so", self.bearers.once))
            told = tuple([term for term in terms if term[1]])
            known = self._reasons[number] = Reason(code, self.points[number], told)
        return known


def weigh(codes: tuple[str, ...], old: frozenset[str], scope: Scope, atlas: Atlas) -> Weighed:
    """Return what speaks for each place by the regions and directions in force and by itself; it is remembered."""
    era = atlas.era(scope.day)
    key = (codes, era, old) if old else (codes, era)
    bearers = atlas.bearers.get(key)
    if bearers is None:
        if len(atlas.bearers) > REMEMBERED:
            atlas.bearers.clear()
            atlas.weighed.clear()
        bearers = atlas.bearers[key] = Bearers(codes, old, scope.day, atlas)
    place = (id(bearers), scope[:4])
    known: Weighed | None = atlas.weighed.get(place)
    if known is None:
        if len(atlas.weighed) > REMEMBERED:
            atlas.weighed.clear()
        known = atlas.weighed[place] = Weighed(bearers, scope)
    return known


def weigh_around(weighed: Weighed, left: Sequence[int], around: Around, told: int) -> list[Reason]:
    """Return what speaks for places with all that stands around the mention: the best of them, at most so many, best first."""
    totals = [weighed.points[number] for number in left]
    terms = list(_terms_around(weighed.bearers, left, around))
    for _, gains in terms:
        totals = list(map(add, totals, gains))
    best = sorted(range(len(left)), key=totals.__getitem__, reverse=True)[:told]
    return [_with_terms(weighed.reason(left[rank]), rank, totals[rank], terms) for rank in best]


def _terms_around(bearers: Bearers, left: Sequence[int], around: Around) -> Iterator[tuple[str, list[int]]]:
    """Give what the same name before, the cities of the text, the list and the recent front say of places, in the order told."""
    if around.same_name:
        yield (
            "same_name_in_the_text",
            [SAME_NAME * (bearers.codes[number] == around.same_name) for number in left],
        )
    if around.cities:
        yield (
            "district_of_the_city",
            [_district(bearers.codes[number], around.cities, bearers.atlas) for number in left],
        )
    if around.told_as:
        yield (
            "told_as_such",
            [_told_as(bearers.codes[number], around.told_as, bearers.atlas) for number in left],
        )
    if around.other:
        yield "told_in_its_list", [TOLD_THERE * (bearers.codes[number] == around.other) for number in left]
    if around.bearing is not None:
        yield "told_by_its_bearing", [around.bearing.points(bearers.spots[number]) for number in left]
    if around.mates:
        beside = _beside([_standing(number, bearers) for number in left], around.mates)
        yield "near_the_list", beside
        if bearers.is_any_abroad:
            yield "list_across_the_border", _with_those_abroad(left, bearers, around.mates)
        if len(around.mates) >= LIST_OF_VILLAGES:
            yield (
                "size_in_a_list",
                [-_size_in_a_list(*each, bearers) for each in zip(left, beside, strict=True)],
            )
    if around.recent.points:
        yield "recent_front", [_near_recent(number, bearers, around.recent) for number in left]


def _told_as(code: str, letter: str, atlas: Atlas) -> int:
    if category_of(code, atlas) != letter:
        return 0
    return TOLD_AS_SEAT if atlas.place(code).kind is PlaceKind.HROMADA else TOLD_AS


def category_of(code: str, atlas: Atlas) -> str:
    """Return the codifier's letter of a place, of a community that of its seat."""
    place = atlas.place(code)
    if place.kind is not PlaceKind.HROMADA:
        return place.category
    named = atlas.gazetteer.named(place.name_en.removesuffix(OF_COMMUNITIES))
    seats = [seat for seat in named if seat.hromada == code and seat.kind is PlaceKind.SETTLEMENT]
    return seats[0].category if seats else ""


def _with_terms(reason: Reason, rank: int, points: int, terms: list[tuple[str, list[int]]]) -> Reason:
    further = [(name, gains[rank]) for name, gains in terms if gains[rank]]
    return Reason(reason.code, points, (*reason.terms, *further)) if further else reason


def most_around(around: Around) -> int:
    """Return by how much what stands around a mention may change the lead of one place over another."""
    most = SAME_NAME * (around.same_name != "") + CITY_OF_DISTRICT * bool(around.cities)
    most += TOLD_AS_SEAT * (around.told_as != "")
    most -= TOLD_THERE * (around.other != "")
    if around.bearing is not None:
        most += AT_DISTANCE[0] - AT_DISTANCE[2]
    if around.mates:
        most += NEAR_LIST[0] - NEAR_LIST[2] + CLOSE_BY[0] + FAR_FROM_ALL + AFAR[1] + ABROAD_TOO
    return most + (NEAR_RECENT[0] if around.recent.points else 0)


def _district(code: str, cities: frozenset[str], atlas: Atlas) -> int:
    is_of_city = code[:CITY_PREFIX] in cities and atlas.place(code).kind is PlaceKind.DISTRICT
    return CITY_OF_DISTRICT if is_of_city else 0


class Standing(NamedTuple):
    """Where a place stands: its spot, how far off it may be, whether across the border, and whether a city or a town of Ukraine."""

    spot: Point | None
    doubt_km: float
    is_abroad: bool
    is_city: bool
    is_town: bool


def _standing(number: int, bearers: Bearers) -> Standing:
    place = bearers.atlas.place(bearers.codes[number])
    is_abroad = place.kind is PlaceKind.ABROAD
    is_city, is_town = (place.population >= least and not is_abroad for least in (CITY, TOWN))
    return Standing(bearers.spots[number], bearers.atlas.doubt_km(place.code), is_abroad, is_city, is_town)


def _beside(places: list[Standing], mates: tuple[Point, ...]) -> list[int]:
    """Return the points of places for how near they are to the two nearest of a list; far away they have the least."""
    easts = [east for east, _ in mates]
    norths = [north for _, north in mates]
    west, east = min(easts) - FAR_FROM_LIST, max(easts) + FAR_FROM_LIST
    south, north = min(norths) - FAR_FROM_LIST, max(norths) + FAR_FROM_LIST
    beside = [
        0
        if one.spot is None
        else _near_list(one.spot, one.doubt_km, mates)
        if west <= one.spot[0] <= east and south <= one.spot[1] <= north
        else FAR_AWAY
        for one in places
    ]
    if FAR_AWAY not in beside:
        return beside
    is_narrow = len(mates) >= LONG_LIST and east - west <= NARROW_KM and north - south <= NARROW_KM
    base = NEAR_LIST[2] - FAR_FROM_ALL * is_narrow
    home = min([_km_from(one.spot, mates) for one in places if not one.is_abroad], default=FARTHEST)
    towns = [_km_from(one.spot, mates) for one in places if one.is_town]
    is_told_apart = (
        max(beside) > NEARBY or min(towns, default=FARTHEST) <= SAME_PARTS_KM
    )  # else none is nearer
    return [
        points if points > FAR_AWAY else _far(one, base, is_told_apart, home, mates)
        for points, one in zip(beside, places, strict=True)
    ]


def _far(one: Standing, base: int, is_told_apart: bool, home: float, mates: tuple[Point, ...]) -> int:
    """Return the points of a place far from a list: the less, the farther; a city may be told beside villages far away."""
    is_less = is_told_apart or (one.is_abroad and home < _km_from(one.spot, mates))
    if not is_less:
        return NEAR_LIST[2]
    return base if one.is_city else base - _afar(one.spot, mates)


def _afar(spot: Point | None, mates: tuple[Point, ...]) -> int:
    """Return the points that a place far from all of a list has less for how far it is."""
    lost_per_km, most = AFAR
    return min(most, round(lost_per_km * (_km_from(spot, mates) - FAR_FROM_LIST)))


def _with_those_abroad(left: Sequence[int], bearers: Bearers, mates: tuple[Point, ...]) -> list[int]:
    """Return the points of places across the border whose list lies there, too, far from all of the name in Ukraine."""
    away = [_km_from(bearers.spots[number], mates) for number in left]
    is_abroad = [bearers.atlas.place(bearers.codes[number]).kind is PlaceKind.ABROAD for number in left]
    home = min([km for km, there in zip(away, is_abroad, strict=True) if not there], default=FARTHEST)
    if home < FAR_FROM_HOME_KM:
        return [0] * len(left)
    return [ABROAD_TOO * (there and km <= NEAR_ABROAD_KM) for km, there in zip(away, is_abroad, strict=True)]


def _km_from(spot: Point | None, mates: tuple[Point, ...]) -> float:
    return FARTHEST if spot is None else min([dist(spot, mate) for mate in mates])


def _near_list(spot: Point, doubt_km: float, mates: tuple[Point, ...]) -> int:
    away = sorted([dist(spot, mate) for mate in mates])
    if len(away) == 1:
        return near(away[0], NEAR_LIST) + near(doubt_km + away[0], NEXT_TO)
    close = [near(doubt_km + km, CLOSE_BY) for km in away[:CLOSEST]]
    return near(doubt_km + (away[0] + away[1]) / 2, NEAR_LIST) + sum(close) // len(close)


def _size_in_a_list(number: int, beside: int, bearers: Bearers) -> int:
    """Return what size counted for a small place that lies amid a list: villages are told there, large or not."""
    is_small = bearers.atlas.place(bearers.codes[number]).population < TOWN
    return dict(bearers.own[number]).get("size", 0) if is_small and beside > NEAR_LIST[0] else 0


def _near_recent(number: int, bearers: Bearers, recent: Recent) -> int:
    code, spot = bearers.codes[number], bearers.spots[number]
    if spot is None:
        return 0
    known = recent.near.get(code)
    if known is None:
        x, y = spot
        first, last = (bisect_left(recent.points, (x + km,)) for km in (-FAR_FROM_FRONT, FAR_FROM_FRONT))
        away = [hypot(x - east, y - north) for east, north in recent.points[first:last]]
        least_km = min(away, default=FAR_FROM_FRONT)
        known = recent.near[code] = near(least_km, NEAR_RECENT)
    return known


def _with_regions(base: list[int], bearers: Bearers, scope: Scope) -> list[int]:
    """Add the points by the regions in force and those of the text and its source."""
    points = [less + OUTSIDE for less in base] if scope.text_regions else list(base)
    for region in scope.regions:
        for number in bearers.inside(region):
            points[number] += REGION
    for regions, gain in ((scope.text_regions, TEXT_REGION - OUTSIDE), (scope.source_regions, SOURCE_REGION)):
        for number in {number for region in regions for number in bearers.inside(region)}:
            points[number] += gain
    return points


def _regions(number: int, bearers: Bearers, scope: Scope) -> list[Term]:
    told, spoken = (
        [number in bearers.inside(r) for r in some] for some in (scope.text_regions, scope.source_regions)
    )
    in_text = (TEXT_REGION if any(told) else OUTSIDE) if told else 0
    return [
        ("region_in_phrase", REGION * sum([number in bearers.inside(region) for region in scope.regions])),
        ("region_of_the_text", in_text),
        ("region_of_the_source", SOURCE_REGION * any(spoken)),
    ]
