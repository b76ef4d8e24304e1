"""Which area holds a place: the gazetteer as counting asks it, each answer worked out once."""

from bisect import bisect_right
from collections.abc import Hashable, Iterable
from datetime import date, timedelta
from typing import Any, Protocol

from app.model import Level
from gazetteer.directions import Directions
from gazetteer.place import COUNTRY, Place, PlaceKind

CITY_PREFIX = 12
"""A city and its districts share the first 12 characters of their KATOTTG codes."""

NO_SETTLEMENT = "000"
"""Stands in the codes of what lies in no settlement (characters 10 to 12): hromadas, and the districts of Kyiv."""

CITIES = ("M", "K")
"""The codifier's letters for cities, which may have districts."""

AREAS = (PlaceKind.HROMADA, PlaceKind.RAION, PlaceKind.OBLAST)
LEVELS = {
    PlaceKind.SETTLEMENT: Level.SETTLEMENT,
    PlaceKind.LANDMARK: Level.SETTLEMENT,  # a bridge or an island is as exact as a village
    PlaceKind.HROMADA: Level.HROMADA,
    PlaceKind.RAION: Level.RAION,
    PlaceKind.OBLAST: Level.OBLAST,
}

WIDTH = {
    PlaceKind.DISTRICT: 1,
    PlaceKind.LANDMARK: 1,
    PlaceKind.SETTLEMENT: 10,
    PlaceKind.HROMADA: 10_000,
    PlaceKind.DIRECTION: 100_000,
    PlaceKind.RAION: 1_000_000,
    PlaceKind.OBLAST: 100_000_000,
    PlaceKind.ABROAD: 10,
}
"""How wide a place is, so that of two that hold a third the narrower can be told."""


class Places(Protocol):
    """What counting asks of a gazetteer."""

    @property
    def directions(self) -> Directions:
        """Return the operational directions."""
        ...

    def get(self, code: str) -> Place | None:
        """Return the place of that code, if it is known."""
        ...

    def children(self, code: str) -> tuple[str, ...]:
        """Return the codes of all places inside an area."""
        ...


class Atlas:
    """Areas of places and directions, remembered."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self._known: dict[str, Place | None] = {}
        self._chains: dict[str, tuple[str, ...]] = {}
        self._areas: dict[tuple[str, Level], str] = {}
        self._directions: dict[tuple[str, int], str] = {}
        self._turns = _turns(places.directions)
        self._eras: dict[date, int] = {}
        self._answers: dict[Hashable, dict[Any, Any]] = {}

    def place(self, code: str) -> Place | None:
        """Return the place of that code, if it is known."""
        if code not in self._known:
            self._known[code] = self._places.get(code)
        return self._known[code]

    def is_direction(self, code: str) -> bool:
        """Tell whether the code is that of an operational direction."""
        return self._places.directions.get(code) is not None

    def is_wide(self, code: str) -> bool:
        """Tell whether other places lie in it."""
        place = self.place(code)
        return place is None or place.kind in AREAS or place.category in CITIES

    def is_abroad(self, code: str) -> bool:
        """Tell whether the place, or all that the direction covers, lies across the border."""
        if direction := self._places.directions.get(code):
            return bool(direction.covers) and all(map(self.is_abroad, direction.covers))
        place = self.place(code)
        return place.kind is PlaceKind.ABROAD if place else code.startswith(("RU-", "BY-"))

    def chain(self, code: str) -> tuple[str, ...]:
        """Return the place and all that holds it, from narrow to wide, without the country."""
        if code not in self._chains:
            self._chains[code] = self._direction_chain(code) if self.is_direction(code) else self._chain(code)
        return self._chains[code]

    def _chain(self, code: str) -> tuple[str, ...]:
        place = self.place(code)
        if place is None or self.is_abroad(code):
            return (code,) if code != COUNTRY else ()
        city = self._city(place)
        return tuple(dict.fromkeys(filter(None, (code, city, place.hromada, place.raion, place.oblast))))

    def _city(self, place: Place) -> str:
        """Return the settlement that a city district belongs to."""
        if place.kind is not PlaceKind.DISTRICT or place.code[9:CITY_PREFIX] == NO_SETTLEMENT:
            return ""
        inside = map(self.place, self._places.children(place.hromada))
        cities = (found.code for found in inside if found and found.kind is PlaceKind.SETTLEMENT)
        return next((code for code in cities if code.startswith(place.code[:CITY_PREFIX])), "")

    def _direction_chain(self, code: str) -> tuple[str, ...]:
        """Return the direction and the areas it lies wholly in."""
        direction = self._places.directions.get(code)
        chains = [self.chain(cover) for cover in sorted(direction.covers)] if direction else []
        return (code, *common(chains))

    def area(self, code: str, level: Level) -> str:
        """Return the area of that level which holds the place wholly, "" if it is not known or none does."""
        key = (code, level)
        if key not in self._areas:
            held = (self._on_level(around, level) for around in self.chain(code))
            self._areas[key] = next(filter(None, held), "")
        return self._areas[key]

    def _on_level(self, code: str, level: Level) -> str:
        """Return the code if it is an area of that level; Kyiv and Sevastopol, in no oblast, are one of every level."""
        if self.is_direction(code):
            return code if level is Level.DIRECTION else ""
        place = self.place(code)
        is_own = place is not None and (LEVELS.get(place.kind) is level or self._is_special_city(place))
        return code if is_own and level in LEVELS.values() else ""

    def _is_special_city(self, place: Place) -> bool:
        return place.kind is PlaceKind.SETTLEMENT and place.oblast == place.code

    def sure(self, codes: Iterable[str]) -> str:
        """Return the smallest area that holds all the places, the country if no smaller one does."""
        areas = common([self.chain(code) for code in codes])
        return next((code for code in areas if self._is_area(code)), COUNTRY)

    def _is_area(self, code: str) -> bool:
        place = self.place(code)
        return place is not None and (place.kind in AREAS or self._is_special_city(place))

    def era(self, day: date) -> int:
        """Return the number of the stretch of days in which the same directions are named as on that day."""
        era = self._eras.get(day)
        if era is None:
            era = self._eras[day] = bisect_right(self._turns, day)
        return era

    def answers(self, question: Hashable) -> dict[Any, Any]:
        """Return what others worked out from these places alone, kept as long as they are."""
        return self._answers.setdefault(question, {})

    def direction(self, code: str, day: date) -> str:
        """Return the direction that holds the place on that day, "" if none does or the place is too wide to tell."""
        key = (code, self.era(day))
        found = self._directions.get(key)
        if found is None:
            found = self._directions[key] = code if self.is_direction(code) else self._direction(code, day)
        return found

    def _direction(self, code: str, day: date) -> str:
        place = self.place(code)
        if place is None or place.kind in (PlaceKind.OBLAST, PlaceKind.RAION):
            return ""
        return next(iter(self._places.directions.of_place(place, day)), "")

    def width(self, codes: Iterable[str]) -> int:
        """Return how wide the places are together."""
        return sum(self._width(code) for code in codes)

    def _width(self, code: str) -> int:
        if self.is_direction(code):
            return WIDTH[PlaceKind.DIRECTION]
        place = self.place(code)
        return WIDTH[place.kind] if place else WIDTH[PlaceKind.OBLAST] * 10

    def name(self, code: str) -> str:
        """Return the English name of a place or direction, the code itself where it is not known."""
        direction = self._places.directions.get(code)
        place = self.place(code)
        if direction:
            return direction.name_en
        return place.name_en if place else code


def _turns(directions: Directions) -> list[date]:
    """Return the days on which a direction comes into use or goes out of it: between two of them nothing changes."""
    periods = [period for direction in directions.all for period in direction.periods]
    begun = {period.first for period in periods if period.first}
    return sorted(begun | {period.last + timedelta(1) for period in periods if period.last})


def common(chains: list[tuple[str, ...]]) -> tuple[str, ...]:
    """Return what is in every chain, in the order of the first."""
    if not chains:
        return ()
    shared = set(chains[0]).intersection(*chains[1:])
    return tuple(code for code in chains[0] if code in shared)
