"""Distances: where a place lies by how far it is told to be from a town: "Vodiane (16km north-west of Donetsk)"."""

from collections.abc import Mapping
from math import hypot
from types import MappingProxyType

from app.geoparse.atlas import Atlas, Point
from app.geoparse.toponyms import Toponym
from gazetteer.patterns import regex

NOT_TOLD: Mapping[int, Point] = MappingProxyType({})
UNITS = ("km", "км")
TOLD = regex(
    r" ?\((?:[^()\d]{1,40}, ?)?(?P<km>\d{1,3}(?:[.,]\d)?) ?(?:km|км) (?:to the |на |к )?"
    r"(?P<bearing>(?:north|south|east|west|північ|півден|схід|східн|захід|західн|север|юг|юж|восток|восточн|запад|западн)[\w-]*"
    r"(?: (?:схід|захід))?) ?(?:of |from |від |от )?"
)
COMPASS = {
    "north": (0, 1), "south": (0, -1), "east": (1, 0), "west": (-1, 0),
    "північ": (0, 1), "північн": (0, 1), "півден": (0, -1), "південн": (0, -1), "схід": (1, 0), "захід": (-1, 0),
    "север": (0, 1), "юг": (0, -1), "юж": (0, -1), "юго": (0, -1), "восто": (1, 0), "запад": (-1, 0),
}  # fmt: skip
"""How the points of the compass begin, and how far east and north they point."""
POINTS = regex(r"north|south|east|west|північ|півден|схід|захід|север|юго|юж|юг|восто|запад")


def told_by_distance(text: str, small: str, toponyms: list[Toponym], atlas: Atlas) -> dict[int, Point]:
    """Return where toponyms are told to lie, by their numbers, in the atlas's kilometres; `small` is the text in lower case."""
    if not any(unit in small for unit in UNITS):
        return {}
    starts = {toponym.start: number for number, toponym in enumerate(toponyms)}
    found: dict[int, Point] = {}
    for number, toponym in enumerate(toponyms):
        match = TOLD.match(small, toponym.stop) if text[toponym.stop : toponym.stop + 2].strip() else None
        other = starts.get(match.end()) if match is not None else None
        if match is None or other is None:
            continue
        here = _largest(toponyms[other].codes, atlas)
        if here is not None:
            found[number] = _away(here, float(match["km"].replace(",", ".")), match["bearing"])
    return found


def told_of(number: int, told: Mapping[int, Point]) -> tuple[Point, ...]:
    """Return where a mention is told to lie, as the only place of its list; nothing where it is not."""
    spot = told.get(number)
    return () if spot is None else (spot,)


def _largest(codes: tuple[str, ...], atlas: Atlas) -> Point | None:
    """Return where the largest town of a name lies: distances are told from those that everybody knows."""
    places = sorted(map(atlas.place, codes), key=lambda place: place.population)
    return atlas.point(places[-1].code) if places else None


def _away(here: Point, km: float, bearing: str) -> Point:
    steps = [COMPASS[point] for point in POINTS.findall(bearing)]
    east, north = sum([step[0] for step in steps]), sum([step[1] for step in steps])
    length = hypot(east, north) or 1.0
    return here[0] + km * east / length, here[1] + km * north / length
