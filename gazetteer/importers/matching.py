"""From the records of a file to changes: by code where the file has one, else by name among the neighbours."""

from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher

from gazetteer.importers.changes import Change, is_better, is_upgrade, named
from gazetteer.importers.records import Record, Unjoined
from gazetteer.names_areas import without_noun
from gazetteer.place import Place, PlaceKind, PointPrecision, distance_km
from gazetteer.sources.codifier import Unit
from gazetteer.sources.geonames import Point
from gazetteer.sources.join import KEYS, Board, Names, km, spread
from gazetteer.sources.letters import folded, latin_key

WEST, SOUTH, EAST, NORTH = 22.0, 44.2, 40.3, 52.5
FARTHEST_KM = 10.0
"""A point with a place's code is not believed farther than this, and thrice its radius, from where the place is known."""

LEAST_LIKENESS = 0.6
"""A name with a place's code is not believed if it is less like all names of the place."""

SAME_PLACE_KM = 5.0
"""A record of the same name that near to a settlement's own point is that settlement."""

_LEVELS = {4: PlaceKind.OBLAST, 6: PlaceKind.RAION, 9: PlaceKind.HROMADA, 12: PlaceKind.SETTLEMENT}


@dataclass(slots=True)
class Outcome:
    """The changes that records make, counted, and the records without a place."""

    changes: list[Change] = field(default_factory=list)
    unjoined: list[Unjoined] = field(default_factory=list)
    replaced: int = 0
    upgraded: int = 0
    kept: int = 0

    def take(self, place: Place, record: Record, source: str) -> None:
        """Note what a record changes at its place."""
        name_ru, others = named(place, record.names, record.others)
        has_point = place.kind is PlaceKind.SETTLEMENT
        change = Change(
            code=place.code,
            source=source,
            lon=record.lon if has_point else None,
            lat=record.lat if has_point else None,
            population=0 if place.population else record.population,
            name_ru=name_ru,
            others=others,
        )
        upgrades = has_point and is_upgrade(place, change)
        replaces = not upgrades and has_point and is_better(place, change)
        if not (upgrades or replaces):
            change = replace(change, lon=None, lat=None)
        self.upgraded += upgrades
        if not upgrades and (replaces or name_ru or others or change.population):
            self.replaced += 1
        elif not upgrades:
            self.kept += 1
            return
        self.changes.append(change)

    def leave(self, record: Record, reason: str) -> None:
        """Note why a record has no place."""
        self.unjoined.append(Unjoined(record.row, record.title, reason))


def by_code(records: list[Record], places: list[Place], source: str) -> Outcome:
    """Join records by KATOTTG code or p-code."""
    outcome = Outcome()
    index = _index(places)
    taken: dict[str, int] = {}
    for record in records:
        place = index.get(record.code)
        if place is None:
            outcome.leave(record, f"no place of the gazetteer has the code {record.code}")
        elif doubt := _doubt(record, place, taken):
            outcome.leave(record, doubt)
        else:
            taken[place.code] = record.row
            outcome.take(place, record, source)
    return outcome


def _doubt(record: Record, place: Place, taken: dict[str, int]) -> str:
    """Return why a record is not believed to be of the place whose code it bears, "" if it is."""
    if _is_outside(record):
        return _outside(record)
    if place.code in taken:
        return f"row {taken[place.code]} has the code {record.code} too"
    if record.names and max(_likeness(name, place) for _, name in record.names) < LEAST_LIKENESS:
        return f"the code {record.code} is that of {place.name_uk}"
    if place.kind is PlaceKind.SETTLEMENT and (distance := _km_apart(record, place)) > _reach_km(place):
        return f"lies {distance:.0f} km from where {place.name_uk} ({record.code}) is known to be"
    return ""


def _likeness(name: str, place: Place) -> float:
    """Return how alike a name and the likeliest name of a place are, from 0 to 1."""
    known = (without_noun(place.name_uk), without_noun(place.name_en), place.name_ru, *place.other_names)
    key = latin_key(without_noun(name))
    return max(
        SequenceMatcher(None, key, latin_key(other), autojunk=False).ratio() for other in known if other
    )


def _km_apart(record: Record, place: Place) -> float:
    if None in (record.lon, record.lat, place.lon, place.lat):
        return 0.0
    return distance_km(record.lon, record.lat, place.lon, place.lat)  # type: ignore[arg-type]  # none is None


def _reach_km(place: Place) -> float:
    """Return how far from its known point a place may turn out to be."""
    return FARTHEST_KM + 3 * place.radius_m / 1000


def _index(places: list[Place]) -> dict[str, Place]:
    """Return the places by whole code and by p-code; where a city is its own oblast, the settlement has the whole code."""
    index: dict[str, Place] = {}
    for place in places:
        if place.kind is PlaceKind.SETTLEMENT or place.code not in index:
            index[place.code] = place
        for length, kind in _LEVELS.items():
            if place.kind is kind:
                index[place.code[:length]] = place
    return index


def by_name(records: list[Record], places: list[Place], source: str) -> Outcome:
    """Join records by name: to the settlement already there, else as the build does, among neighbours."""
    outcome = Outcome()
    settlements = {place.code: place for place in places if place.kind is PlaceKind.SETTLEMENT}
    board = _board(list(settlements.values()))
    known = board.named(folded)
    waiting: dict[int, tuple[Point, Record]] = {}
    for record in records:
        point = _point(record)
        if point is None or _is_outside(record):
            outcome.leave(record, _outside(record))
        elif code := _here(point, board, known):
            outcome.take(settlements[code], record, source)
        else:
            waiting[id(point)] = (point, record)
    _spread(board, [point for point, _ in waiting.values()])
    owners = {id(point): code for code, point in board.points.items()}
    for key, (point, record) in waiting.items():
        if key in owners:
            outcome.take(settlements[owners[key]], record, source)
        else:
            outcome.leave(record, _reason(point, known))
    return outcome


def _board(settlements: list[Place]) -> Board:
    units = [
        Unit(
            place.code,
            tuple(filter(None, (place.oblast, place.raion, place.hromada))),
            place.category,
            place.name_uk,
        )
        for place in settlements
    ]
    board = Board(units, {})
    for unit, place in zip(units, settlements, strict=True):
        if (
            place.point_precision is PointPrecision.SETTLEMENT
            and place.lon is not None
            and place.lat is not None
        ):
            board.place(unit, Point(place.lon, place.lat, (place.name_uk,), place.point_source))
    return board


def _point(record: Record) -> Point | None:
    if record.lon is None or record.lat is None:
        return None
    names = tuple(name for _, name in record.names)
    return Point(record.lon, record.lat, names, "import", population=record.population)


def _here(point: Point, board: Board, known: Names) -> str:
    """Return the code of the settlement of that name whose own point is here; "" if there is none."""
    found = {
        unit.code for name in point.names for unit in known.get(folded(name), ()) if unit.code in board.points
    }
    near = [(km(board.points[code], point), code) for code in found]
    distance, code = min(near, default=(SAME_PLACE_KM, ""))
    return code if distance < SAME_PLACE_KM else ""


def _spread(board: Board, points: list[Point]) -> None:
    """Place the points whose owner is plain, with exact names first, in rounds as in the build."""
    as_written = board.named(folded)
    for key in KEYS:
        known = board.named(key)
        if key is not folded:
            points = [
                point for point in points if not any(folded(name) in as_written for name in point.names)
            ]
        while spread(board, points, key, known):
            pass


def _reason(point: Point, known: Names) -> str:
    bearers = {unit.code for name in point.names for unit in known.get(folded(name), ())}
    if not bearers:
        return "no settlement bears the name"
    return f"{len(bearers)} settlements bear the name and none is plainly the one here"


def _is_outside(record: Record) -> bool:
    if record.lon is None or record.lat is None:
        return False
    return not (WEST <= record.lon <= EAST and SOUTH <= record.lat <= NORTH)


def _outside(record: Record) -> str:
    if record.lon is None or record.lat is None:
        return "has no point"
    return f"lon {record.lon}, lat {record.lat} is outside Ukraine; lon comes before lat"
