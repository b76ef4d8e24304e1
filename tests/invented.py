"""An invented war over real settlements: a true line that moves through a year, and the lists that reports of it would give.

Nothing of it happened. The route is our own; only the settlements, their points and the directions are real.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
import shapely

from app.fronts.curve import Curve, Numbers, curve
from app.fronts.places import Sighting
from app.fronts.plane import KM, to_degrees, to_plane
from app.model import Naming
from gazetteer.index import Gazetteer
from gazetteer.place import Place, PlaceKind, PointPrecision

FIRST_DAY = date(2024, 6, 1)
DAYS = 365
ROUTE = ((37.60, 49.98), (37.92, 49.45), (38.08, 49.02), (37.92, 48.55), (37.62, 48.10), (37.15, 47.82),
         (36.45, 47.66), (35.70, 47.45), (35.10, 47.42))  # fmt: skip
WAVES_KM = ((90.0, 6.0), (55.0, 4.0), (35.0, 2.0), (22.0, 1.2), (14.0, 0.8))  # length, amplitude
ADVANCE_KM = 9.0  # westward in a year, where it moves
REACH_KM = 12.0
END_KM = 4.0
TOWARDS = 0.2
FOREIGN = 0.03  # lists that hold a namesake from elsewhere
SILENT = "orikhiv"
SILENT_DAYS = (150, 215)  # of that direction nothing is said


@dataclass(frozen=True)
class Listed:
    """One direction's list of a day: how many clashes, and the places by how they are named."""

    day: date
    direction: str
    clashes: int
    near: tuple[str, ...]
    towards: tuple[str, ...]


class Invented:
    """The invented front: its line on any day and what reports say of it; the same for the same seed."""

    def __init__(self, gazetteer: Gazetteer, seed: int = 1, coarse: bool = False) -> None:
        self.gazetteer = gazetteer
        self.seed = seed
        random = np.random.default_rng(seed)
        self._phases = random.uniform(0, 2 * np.pi, len(WAVES_KM))
        self._where = random.uniform(0, 2 * np.pi, 2)
        route = np.array([to_plane(*point) for point in ROUTE]) / KM
        self._route = curve(route, 1.0)
        exact = (PointPrecision.SETTLEMENT, *([PointPrecision.HROMADA] if coarse else []))
        self.places = [
            place
            for place in gazetteer.places(PlaceKind.SETTLEMENT)
            if place.point_precision in exact and self._is_near(place)
        ]
        self.points = np.array([to_plane(p.lon or 0, p.lat or 0) for p in self.places]) / KM
        self._fame = random.lognormal(0, 0.8, len(self.places))

    def _is_near(self, place: Place) -> bool:
        if place.lon is None or place.lat is None or not (34 < place.lon < 40 and 47 < place.lat < 50.5):
            return False
        _, away = self._route.project(np.array([to_plane(place.lon, place.lat)]) / KM)
        return abs(float(away[0])) < 45

    def line(self, day: date) -> Curve:
        """Return the true line of a day, in kilometres of the plane; the occupied side is on its left."""
        part = (day - FIRST_DAY).days / DAYS
        arc = self._route.arc
        off = sum(
            a * np.sin(2 * np.pi * arc / w + p) for (w, a), p in zip(WAVES_KM, self._phases, strict=True)
        )
        off = off - ADVANCE_KM * part * (0.5 + 0.5 * np.sin(2 * np.pi * arc / 150 + self._where[0]))
        return curve(self._route.points + np.asarray(off)[:, None] * self._route.normals(arc, 15.0), 0.5)

    def truth(self, day: date) -> shapely.LineString:
        """Return the true line of a day in kilometres of the plane."""
        return shapely.LineString(self.line(day).points)

    def truth_in_degrees(self, day: date) -> shapely.LineString:
        """Return the true line of a day, WGS 84."""
        return to_degrees(shapely.LineString(self.line(day).points * KM))

    def lists(self, days: range) -> Iterator[Listed]:
        """Give what is told on some days of the year."""
        for number in days:
            day = FIRST_DAY + timedelta(days=number)
            random = np.random.default_rng((self.seed, number))
            line = self.line(day)
            arc, away = line.project(self.points)
            away = np.where((arc > END_KM) & (arc < line.arc[-1] - END_KM), away, np.inf)
            for direction, members in self._by_direction(day, away).items():
                told = self._list(direction, members, -away, day, random)
                if told and not (direction == SILENT and SILENT_DAYS[0] <= number < SILENT_DAYS[1]):
                    yield told

    def _by_direction(self, day: date, away: Numbers) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for index in np.flatnonzero(np.abs(away) < REACH_KM):
            codes = self.gazetteer.directions.of_place(self.places[int(index)], day)
            if codes:
                found.setdefault(codes[0], []).append(int(index))
        return dict(sorted(found.items()))

    def _list(
        self, direction: str, members: list[int], before: Numbers, day: date, random: np.random.Generator
    ) -> Listed | None:
        """Draw the names of one list: as far before the line as reports put them, and as often as they are known."""
        if len(members) < 3 or random.random() < 0.08:
            return None
        swing = 1 + 0.6 * np.sin(2 * np.pi * day.toordinal() / 120 + len(direction))
        clashes = int(random.negative_binomial(max(1, 8 * swing), 0.5)) + 1
        count = int(min(len(members), random.integers(2, 7), clashes + 1))
        own, fame = before[members], self._fame[members]
        named: dict[Naming, list[str]] = {Naming.NEAR: [], Naming.TOWARDS: []}
        for _ in range(count):
            naming = Naming.TOWARDS if random.random() < TOWARDS else Naming.NEAR
            middle = 2.6 if naming is Naming.TOWARDS else 0.9
            odds = fame / (1 + ((own - middle) / 1.2) ** 2) ** 2
            named[naming].append(
                self.places[members[int(random.choice(len(members), p=odds / odds.sum()))]].code
            )
        near = tuple(dict.fromkeys(named[Naming.NEAR]))
        if random.random() < FOREIGN:
            near = (*near, self._namesake(members, random))
        return Listed(
            day,
            direction,
            clashes,
            near,
            tuple(c for c in dict.fromkeys(named[Naming.TOWARDS]) if c not in near),
        )

    def _namesake(self, members: list[int], random: np.random.Generator) -> str:
        """Return a place far from the direction."""
        return self.places[int(random.integers(len(self.places)))].code

    def sightings(self, last_day: date, days: int = 42) -> list[Sighting]:
        """Return what the lists of the days up to one name."""
        last = (last_day - FIRST_DAY).days
        found = []
        for told in self.lists(range(max(0, last - days + 1), last + 1)):
            found += [Sighting(told.direction, c, told.day, Naming.NEAR) for c in told.near]
            found += [Sighting(told.direction, c, told.day, Naming.TOWARDS) for c in told.towards]
        return sorted(found)
