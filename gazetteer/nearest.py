"""Nearness: the settlements around a point."""

import numpy as np

from gazetteer.compile import KINDS
from gazetteer.place import PlaceKind, distance_km

_CANDIDATES = 24  # nearest in degrees, among which the nearest in km are


class Nearest:
    """Finds the settlements with a point of their own around a point."""

    def __init__(
        self, lon: "memoryview[float]", lat: "memoryview[float]", exact: memoryview, kinds: memoryview
    ) -> None:
        settlement = KINDS.index(PlaceKind.SETTLEMENT)
        self._numbers = np.flatnonzero((np.asarray(exact) == 1) & (np.asarray(kinds) == settlement))
        self._lon = np.asarray(lon)[self._numbers]
        self._lat = np.asarray(lat)[self._numbers]

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
