"""The join: which point of GeoNames belongs to which settlement of the codifier.

A point is a true place of its name; the question is only which of the settlements that bear the name it is. Neighbours
decide: a settlement lies among the others of its hromada. Towns whose name is unique in their oblast come first and
anchor their hromadas; then, in rounds, each point goes to the namesake whose hromada is plainly nearest, and every point
so placed helps the next round.
"""

import math
import statistics
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from gazetteer.sources.codifier import SETTLEMENT_CATEGORIES, Unit
from gazetteer.sources.geonames import Point
from gazetteer.sources.letters import folded, latin_key, skeleton

FAR_KM = 32.0
"""No settlement is that far from the median of its hromada; a point that is belongs to a namesake."""

NEAR_KM = 14.0
"""Within this of a located neighbour of its hromada a settlement may be placed."""

LONELY_KM, LONELY_MARGIN_KM = 25.0, 50.0
"""Or within this, if the next namesake's neighbours are that far."""

MARGIN = 1.7
"""How many times farther the next namesake's neighbours must be."""

TOWN_PEOPLE = 5_000
"""A place of that many people is a town or settlement of urban type rather than the village of the same name."""

FOREIGN_KM = 8.0
"""What is added to the distance where a hromada has no located settlement and its raion must stand for it."""

SEEDS = 3
"""So many settlements of a hromada must be found together to start it."""

ROUNDS = 8

Key = Callable[[str], str]
Names = dict[str, list[Unit]]
KEYS: tuple[Key, ...] = (folded, latin_key, skeleton)
"""How names are compared, from exact to loose: as written, as heard, by consonants."""


@dataclass(slots=True)
class Board:
    """The settlements, and the point that each was given."""

    settlements: list[Unit]
    old_names: dict[str, str]
    points: dict[str, Point] = field(default_factory=dict)
    members: dict[str, dict[str, Point]] = field(default_factory=lambda: defaultdict(dict))
    areas: dict[str, list[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        areas = {(unit.raion, area_of(unit)): None for unit in self.settlements}
        self.areas = {raion: [area for under, area in areas if under == raion] for raion, _ in areas}

    def place(self, unit: Unit, point: Point) -> None:
        """Give a settlement its point."""
        self.points[unit.code] = point
        self.members[area_of(unit)][unit.code] = point

    def release(self, unit: Unit) -> None:
        """Take a settlement's point away."""
        del self.points[unit.code]
        del self.members[area_of(unit)][unit.code]

    def neighbours(self, unit: Unit) -> list[Point]:
        """Return the points of the other settlements of its hromada."""
        return [point for code, point in self.members[area_of(unit)].items() if code != unit.code]

    def raion(self, unit: Unit) -> list[Point]:
        """Return the points of its raion."""
        return [point for area in self.areas[unit.raion] for point in self.members[area].values()]

    def named(self, key: Key) -> Names:
        """Return the settlements by the key of their name and, where they were renamed, of the old one."""
        found: Names = defaultdict(list)
        for unit in self.settlements:
            names = (unit.name, self.old_names.get(unit.code, unit.name))
            for name in dict.fromkeys(key(each) for each in names):
                found[name].append(unit)
        return found


def area_of(unit: Unit) -> str:
    """Return the smallest area a settlement lies in."""
    return unit.hromada or unit.oblast


def km(one: Point, other: Point) -> float:
    """Return the distance of two points on a flat ground, true to 0.3 % over the distances compared here."""
    east = (one.lon - other.lon) * 111.32 * math.cos(math.radians((one.lat + other.lat) / 2))
    return math.hypot(east, (one.lat - other.lat) * 111.2)


def median_point(points: Iterable[Point]) -> Point:
    """Return the median of points, axis by axis."""
    known = list(points)
    lon = statistics.median(point.lon for point in known)
    lat = statistics.median(point.lat for point in known)
    return Point(lon, lat, (), "median")


def join(units: list[Unit], old_names: dict[str, str], towns: list[Point], villages: list[Point]) -> Board:
    """Give each settlement the point that is its own, as far as one can be told."""
    board = Board([unit for unit in units if unit.category in SETTLEMENT_CATEGORIES], old_names)
    anchor(board, towns)
    points, as_written = [*towns, *villages], board.named(folded)
    for key in KEYS:
        known = board.named(key)
        if key is not folded:
            points = [point for point in points if not _is_known(point, as_written)]
        for _ in range(ROUNDS):
            drop_strays(board)
            if not spread(board, points, key, known):
                break
        if key is folded:
            seed(board, points, known)
            hand_over(board, known)
            spread(board, points, key, known)
    drop_strays(board)
    return board


def _is_known(point: Point, known: Names) -> bool:
    return any(folded(name) in known for name in point.names)


def anchor(board: Board, towns: list[Point]) -> None:
    """Place the towns that only one settlement of their oblast can be; the most populous first."""
    keys: list[tuple[Key, Names]] = [(key, board.named(key)) for key in (folded, latin_key)]
    for town in sorted(towns, key=lambda town: (-town.population, town.geonames_id)):
        unit = _only_bearer(town, keys)
        if unit and unit.code not in board.points:
            board.place(unit, town)


def _only_bearer(town: Point, keys: list[tuple[Key, Names]]) -> Unit | None:
    """Return the one settlement of the town's oblast that bears its main name, or else any of its names."""
    for names in (town.names[:1], town.names):
        found = {
            unit.code: unit for key, known in keys for name in names for unit in known.get(key(name), ())
        }
        inside = [unit for unit in found.values() if unit.code[2:4] == town.oblast]
        if unit := _only(inside, town.population):
            return unit
    return None


def _only(units: list[Unit], population: int) -> Unit | None:
    """Return the only one, or the only one of its rank where so many people live in no village."""
    ranks = [SETTLEMENT_CATEGORIES]
    if population >= TOWN_PEOPLE:
        ranks = ["K", "M", "KMXT"]
    for rank in ranks:
        fitting = [unit for unit in units if unit.category in rank]
        if len(fitting) == 1:
            return fitting[0]
    return None


def drop_strays(board: Board) -> None:
    """Release points too far from the median of their hromada, or of their raion where the hromada has fewer than three."""
    raions = _raion_medians(board)
    for unit in board.settlements:
        point = board.points.get(unit.code)
        if point is None:
            continue
        neighbours = board.neighbours(unit)
        if len(neighbours) >= 2:
            is_stray = km(point, median_point([*neighbours, point])) > FAR_KM
        else:
            is_stray = unit.raion in raions and km(point, raions[unit.raion]) > 3 * FAR_KM
        if is_stray:
            board.release(unit)


def hand_over(board: Board, known: Names) -> int:
    """Give a point to an unplaced namesake that turned out to be plainly nearer than the settlement that holds it."""
    moved = 0
    for unit in board.settlements:
        point = board.points.get(unit.code)
        rivals = [other for other in known.get(folded(unit.name), ()) if other.code not in board.points]
        if point is None or not rivals or not board.neighbours(unit):
            continue
        own = min(km(neighbour, point) for neighbour in board.neighbours(unit))
        distance, rival = min(
            ((_distance(board, each, point), each) for each in rivals), key=lambda pair: pair[0]
        )
        if distance <= NEAR_KM and distance * MARGIN < own and distance + 3 < own:
            board.release(unit)
            board.place(rival, point)
            moved += 1
    return moved


def seed(board: Board, points: list[Point], known: Names) -> int:
    """Start hromadas without any located settlement where several points with their names lie together."""
    used = {id(point) for point in board.points.values()}
    raions = _raion_medians(board)
    gathered: dict[str, dict[str, list[Point]]] = defaultdict(lambda: defaultdict(list))
    for point in points:
        for unit in _bearers(point, folded, known) if id(point) not in used else ():
            empty = not board.members[area_of(unit)] and unit.raion in raions
            if empty and km(point, raions[unit.raion]) < 3 * FAR_KM:
                gathered[area_of(unit)][unit.code].append(point)
    placed = 0
    units = {unit.code: unit for unit in board.settlements}
    for area in sorted(gathered):
        for code, point in _cluster(gathered[area]).items():
            board.place(units[code], point)
            placed += 1
    return placed


def _cluster(points: dict[str, list[Point]]) -> dict[str, Point]:
    """Return the points around the one with the most others near it, one for each settlement; none if too few."""
    best: dict[str, Point] = {}
    for centre in (point for code in sorted(points) for point in points[code]):
        near = {
            code: min(choice, key=lambda point: km(point, centre))
            for code, choice in sorted(points.items())
            if any(km(point, centre) <= NEAR_KM for point in choice)
        }
        best = near if len(near) > len(best) else best
    return best if len(best) >= SEEDS else {}


def _raion_medians(board: Board) -> dict[str, Point]:
    inside: dict[str, list[Point]] = defaultdict(list)
    for unit in board.settlements:
        if unit.raion and unit.code in board.points:
            inside[unit.raion].append(board.points[unit.code])
    return {raion: median_point(points) for raion, points in inside.items()}


@dataclass(frozen=True, slots=True)
class Bid:
    """A point wants to be a settlement's: how far its neighbours are, and how far those of the next namesake."""

    distance: float
    next_distance: float
    unit: Unit
    point: Point

    @property
    def is_plain(self) -> bool:
        """Tell whether the nearest namesake is near, and plainly nearer than the next."""
        return self.distance <= NEAR_KM and self.next_distance >= max(
            self.distance * MARGIN, self.distance + 3
        )


def spread(board: Board, points: list[Point], key: Key, known: Names) -> int:
    """Place each unused point whose owner is plain; return how many were placed."""
    used = {id(point) for point in board.points.values()}
    bids = [bid for point in points if id(point) not in used if (bid := _bid(board, point, key, known))]
    placed = 0
    for bid in sorted(bids, key=lambda bid: (bid.point.source, bid.distance, bid.unit.code)):
        if bid.is_plain and bid.unit.code not in board.points:
            board.place(bid.unit, bid.point)
            placed += 1
    return placed


def _bid(board: Board, point: Point, key: Key, known: Names) -> Bid | None:
    found = {unit.code: unit for unit in _bearers(point, key, known)}
    ranked = sorted((_distance(board, unit, point), unit.code) for unit in found.values())
    if not ranked or found[ranked[0][1]].code in board.points:
        return None
    following = ranked[1][0] if len(ranked) > 1 else math.inf
    return Bid(ranked[0][0], following, found[ranked[0][1]], point)


def _bearers(point: Point, key: Key, known: Names) -> list[Unit]:
    """Return the settlements of that name; of two in one hromada a populous place is the one of higher rank."""
    found = {unit.code: unit for name in point.names for unit in known.get(key(name), ())}
    if point.population < TOWN_PEOPLE // 2:
        return list(found.values())
    towns = {area_of(unit) for unit in found.values() if unit.category in "KMXT"}
    return [unit for unit in found.values() if unit.category in "KMXT" or area_of(unit) not in towns]


def _distance(board: Board, unit: Unit, point: Point) -> float:
    """Return how far a point is from a settlement's own point, or else from its nearest neighbour of the hromada."""
    if own := board.points.get(unit.code):
        return km(own, point)
    neighbours = board.neighbours(unit)
    if not neighbours:
        return min((km(other, point) for other in board.raion(unit)), default=math.inf) + FOREIGN_KM
    nearest = min(km(neighbour, point) for neighbour in neighbours)
    return nearest if km(point, median_point(neighbours)) <= FAR_KM else math.inf
