"""Distances: where a place lies by how far, or which way, it is told to be from a town: "Vodiane (16km north-west of Donetsk)"."""

from collections.abc import Mapping
from math import dist, hypot
from types import MappingProxyType
from typing import NamedTuple

from app.geoparse.atlas import Atlas, Point
from app.geoparse.toponyms import Toponym
from gazetteer.patterns import regex

POINT_OF_COMPASS = (
    r"(?:north|south|east|west|північ|півден|південь|схід|східн|захід|західн"
    r"|север|юг|юж|юго|восток|восточн|запад|западн)[\w-]*"
)
BEARING = rf"(?P<bearing>{POINT_OF_COMPASS}(?: (?:схід|захід)[\w-]*)?)"
FROM = r" ?(?:of|from|від|од|от)? ?$"
TOLD = regex(
    rf"(?:,? ?\((?:[^()\d]{{1,40}}, ?)?| |,(?= [^,]*\d) )(?:(?:за|в|у|located|about|some|приблизно|примерно|около) ){{0,2}}"
    rf"(?:(?P<km>\d{{1,3}}(?:[.,]\d)?) ?(?:km|км|kilometers?|kilometres?|кілометр[а-яіїє]*|километр[а-я]*) )?"
    rf"(?:to the |на |к |just ){{0,2}}{BEARING}{FROM}"
)
"""What stands between a name and the town that it is told from: " (16km north-west of ", ", за 8 км на схід від ", " north of "."""
LED = regex(rf"(?:^|[^\w-])(?:to the |на |к )?{BEARING}{FROM}")
"""What stands before the town from which the places of a list are told: "northwest of A near B and C"."""
NEAR = regex(
    r",? (?:near|in|at|around|towards?|поблизу|біля|в районах?|у районах?|неподалік|в районе|возле|около|у|в) "
    r"(?:the |area of |areas of |vicinity of |населених пунктів |населённых пунктов |населенных пунктов )*"
)
BESIDE = regex(
    r" (?:near|outside|поблизу|біля|неподалік(?: від)?|під|под|возле|близ|вблизи|недалеко от|неподалеку от) "
    r"(?:the )?(?:(?:town|city|міста|города) (?:of )?)?"
)
"""What stands between a place and the town that it lies beside: "Kamianske near Stepnohirsk"."""
JOINTS = (", ", " and ", ", and ", " та ", " і ", " й ", " и ", " & ")
REACH = 45
"""So many characters at most tell of a way or distance."""
LONGEST_LIST = 12
COMPASS = {
    "north": (0, 1), "south": (0, -1), "east": (1, 0), "west": (-1, 0),
    "північ": (0, 1), "півден": (0, -1), "схід": (1, 0), "захід": (-1, 0),
    "север": (0, 1), "юг": (0, -1), "юж": (0, -1), "юго": (0, -1), "восто": (1, 0), "запад": (-1, 0),
}  # fmt: skip
"""How the points of the compass begin, and how far east and north they point."""
POINTS = regex(r"north|south|east|west|північ|півден|схід|захід|север|юго|юж|юг|восто|запад")
AT_DISTANCE, THAT_WAY, ELSEWHERE, AFAR = (110, 3.0, -20), (50, 0.5, 0), -10, -35
"""Points at the very spot, points lost with each kilometre, and the least; and for all that does not lie that way, or is far."""
FARTHEST_THAT_WAY, AFAR_KM, ASKEW = 60.0, 100.0, 0.6
"""How far off a place is told by its bearing alone, and the least cosine of the angle between that and where it lies."""


BESIDE_IT, NO_WAY = (45, 1.5, -20), (0.0, 0.0)


class Bearing(NamedTuple):
    """Where a place is told to lie: the town it is told from, which way in one kilometre east and north, and how many, 0 if untold.

    Where no way is told either, it lies beside the town.
    """

    here: Point
    way: Point
    km: float

    def points(self, spot: Point | None) -> int:
        """Return how much the bearing speaks for a place that lies at a spot."""
        if spot is None:
            return 0
        if self.km:
            top, lost_per_km, least = AT_DISTANCE
            there = (self.here[0] + self.km * self.way[0], self.here[1] + self.km * self.way[1])
            return max(least, round(top - lost_per_km * dist(spot, there)))
        east, north = spot[0] - self.here[0], spot[1] - self.here[1]
        away = hypot(east, north)
        if self.way == NO_WAY:
            top, lost_per_km, least = BESIDE_IT
            return max(least, round(top - lost_per_km * away))
        along = east * self.way[0] + north * self.way[1]
        if not away or away > FARTHEST_THAT_WAY or along < ASKEW * away:
            return AFAR if away > AFAR_KM else ELSEWHERE
        top, lost_per_km, least = THAT_WAY
        return max(least, round(top - lost_per_km * away))


def is_at_a_distance(bearing: Bearing | None) -> bool:
    """Tell whether it is told how far a place lies: that says all of where it is."""
    return bearing is not None and bearing.km > 0


NOT_TOLD: Mapping[int, Bearing] = MappingProxyType({})


def told_by_distance(text: str, small: str, toponyms: list[Toponym], atlas: Atlas) -> Mapping[int, Bearing]:
    """Return where toponyms are told to lie, by their numbers, in the atlas's kilometres; `small` is the text in lower case."""
    if len(toponyms) < 2:
        return NOT_TOLD
    found: dict[int, Bearing] = {}
    for number in range(len(toponyms) - 1):
        before, after = toponyms[number], toponyms[number + 1]
        if after.start - before.stop > REACH:
            continue
        between = small[before.stop : after.start]
        match = TOLD.fullmatch(between)
        if match is not None:
            bearing = _bearing(match["bearing"], match["km"], after, atlas)
            is_list = bearing is not None and not bearing.km and not between.startswith(" (")
            _tell(found, bearing, _list_before(number, small, toponyms) if is_list else [number])
        elif NEAR.fullmatch(between):
            led = LED.search(small, max(0, before.start - REACH), before.start)
            if led is not None:
                bearing = _bearing(led["bearing"], None, before, atlas)
                _tell(found, bearing, _list_behind(number + 1, small, toponyms))
                continue
        if match is None and BESIDE.fullmatch(between):
            _tell(found, _bearing("", None, after, atlas), [number])
    return found


def _tell(found: dict[int, Bearing], bearing: Bearing | None, numbers: list[int]) -> None:
    if bearing is not None:
        for number in numbers:
            found.setdefault(number, bearing)


def _list_before(number: int, small: str, toponyms: list[Toponym]) -> list[int]:
    """Return the names of a list that ends with one."""
    first = number
    while first > max(0, number - LONGEST_LIST) and _is_joined(first, small, toponyms):
        first -= 1
    return list(range(first, number + 1))


def _list_behind(number: int, small: str, toponyms: list[Toponym]) -> list[int]:
    """Return the names of a list that begins with one."""
    last = number
    while last + 1 < min(len(toponyms), number + LONGEST_LIST) and _is_joined(last + 1, small, toponyms):
        last += 1
    return list(range(number, last + 1))


def _is_joined(number: int, small: str, toponyms: list[Toponym]) -> bool:
    """Tell whether nothing but a comma or a conjunction stands between a name and the one before it."""
    return small[toponyms[number - 1].stop : toponyms[number].start] in JOINTS


def _bearing(told: str, km: str | None, town: Toponym, atlas: Atlas) -> Bearing | None:
    """Return a bearing from a town: distances are told from those that everybody knows, the largest of a name."""
    places = sorted(map(atlas.place, town.codes), key=lambda place: place.population)
    here = atlas.point(places[-1].code) if places else None
    steps = [COMPASS[point] for point in POINTS.findall(told)]
    east, north = sum([step[0] for step in steps]), sum([step[1] for step in steps])
    length = hypot(east, north)
    if here is None or (told and not length):
        return None
    if not told:
        return Bearing(here, NO_WAY, 0.0)
    return Bearing(here, (east / length, north / length), float(km.replace(",", ".")) if km else 0.0)
