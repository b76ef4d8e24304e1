"""Nearness: the settlements around a point."""

from functools import lru_cache

import numpy as np

from gazetteer.place import PlaceKind, distance_km
from gazetteer.rows import Rows
from gazetteer.senses import KINDS

_CANDIDATES = 24  # nearest in degrees, among which the nearest in km are


class Nearness:
    """Finds the settlements with a point of their own around a point."""

    def __init__(self, rows: Rows) -> None:
        settlement = KINDS.index(PlaceKind.SETTLEMENT)
        self._numbers = np.flatnonzero(
            (np.asarray(rows.columns.raw("exact")) == 1) & (np.asarray(rows.kinds) == settlement)
        )
        self._lon = np.asarray(rows.columns.degrees("lon"))[self._numbers]
        self._lat = np.asarray(rows.columns.degrees("lat"))[self._numbers]

    def to(self, lon: float, lat: float, limit: int) -> list[tuple[int, float]]:
        """Return the numbers of the nearest places with their distances in km, nearest first."""
        east = (self._lon - lon) * np.cos(np.radians(lat))
        square = east**2 + (self._lat - lat) ** 2
        count = min(len(square), max(limit * 2, _CANDIDATES))
        around = np.argsort(square)[:count] if count < 2 else np.argpartition(square, count - 1)[:count]
        near = sorted(
            (distance_km(lon, lat, float(self._lon[i]), float(self._lat[i])), int(self._numbers[i]))
            for i in around
        )
        return [(number, km) for km, number in near[:limit]]


@lru_cache(maxsize=2)
def nearness_of(rows: Rows) -> Nearness:
    """Return the nearness of the places, made when it is first asked for."""
    return Nearness(rows)
