"""Where the features of a layer are drawn: each place once, its GeoJSON and its exact shape written down, only its box at hand."""

from array import array
from hashlib import blake2b
from typing import Any

import numpy as np
import shapely

from app.publish.geojson import Geometry, Shapes
from app.publish.scroll import Scroll

NONE = -1
"""The number of what a feature has not."""

POINT = 0
"""The number of a point among the types of shapes."""

SHORT = 64
"""Bytes: a longer geometry is known by its digest while a layer is filled."""

TOGETHER = 200
"""So many places are written at once."""

MOST_DRAWN = 16_000_000
"""Bytes of shapes that are kept as they were drawn last; in memory they take two to three times as much."""

Numbers = np.ndarray[Any, np.dtype[np.int64]]


class PlacesDraft:
    """The places of a layer while it is filled; some are written together."""

    def __init__(self) -> None:
        self.boxes, self.types = array("d"), array("b")
        self.begins, self.middles = array("q"), array("q")
        self.scroll = Scroll()
        self._known: dict[bytes, int] = {}
        self._waiting: list[Geometry] = []

    def number(self, place: Geometry | None) -> int:
        """Return the number of a place, a new one for one that was not there."""
        if place is None:
            return NONE
        body = place.body
        key = body if len(body) <= SHORT else blake2b(body, digest_size=20).digest()
        count = len(self._known)
        number = self._known.setdefault(key, count)
        if number == count:
            self._waiting.append(place)
            if len(self._waiting) >= TOGETHER:
                self.write()
        return number

    def write(self) -> None:
        """Write what waits for it."""
        waiting, self._waiting = self._waiting, []
        shapes = [place.shape for place in waiting]
        self.types.extend(shapely.get_type_id(shapes).tolist())
        for place, shape in zip(waiting, shapely.to_wkb(shapes), strict=True):
            self.boxes.extend(place.box)
            self.begins.append(self.scroll.length)
            self.scroll.write(place.body)
            self.middles.append(self.scroll.length)
            self.scroll.write(shape)


class Places:
    """The places of a layer by number: shapes are drawn from what is written when they are asked for."""

    def __init__(self, draft: PlacesDraft) -> None:
        draft.write()
        self.boxes = np.array(draft.boxes, dtype=np.float64).reshape(-1, 4)
        """West, south, east, north of each place."""

        self.types = np.array(draft.types, dtype=np.int8)
        self._edges = np.append(np.array(draft.begins, dtype=np.int64), draft.scroll.length)
        self._middles = np.array(draft.middles, dtype=np.int64)
        self._text = draft.scroll.sealed()
        self._drawn: dict[int, Any] = {}
        self._size = 0

    def __len__(self) -> int:
        return len(self.types)

    def __getitem__(self, number: int) -> Geometry:
        west, south, east, north = self.boxes[number].tolist()
        return Geometry(self.shapes([number])[0], bytes(self.body(number)), (west, south, east, north))

    @property
    def is_point(self) -> np.ndarray[Any, np.dtype[np.bool_]]:
        """Tell of each place whether its box is the place itself."""
        found: np.ndarray[Any, np.dtype[np.bool_]] = self.types == POINT
        return found

    def kinds(self, numbers: Numbers) -> list[str]:
        """Return the names of the types of some places, in order."""
        _, first = np.unique(self.types[numbers[numbers != NONE]], return_index=True)
        return sorted(shape.geom_type for shape in self.shapes(numbers[numbers != NONE][first]))

    @property
    def sizes(self) -> Numbers:
        """Return how many bytes each place is as GeoJSON."""
        found: Numbers = self._middles - self._edges[:-1]
        return found

    def body(self, number: int) -> memoryview:
        """Return a place as GeoJSON."""
        return self._text[self._edges[number] : self._middles[number]]

    def shapes(self, numbers: "Numbers | list[int] | range") -> Shapes:
        """Return the shapes of some places."""
        asked = numbers.tolist() if isinstance(numbers, np.ndarray) else list(numbers)
        drawn = self._drawn
        missing = [number for number in dict.fromkeys(asked) if number not in drawn]
        fresh = dict(zip(missing, self._read(missing), strict=True))
        found = np.empty(len(asked), dtype=object)
        found[:] = [fresh[number] if number in fresh else drawn[number] for number in asked]
        self._keep(fresh)
        return found

    def _read(self, numbers: list[int]) -> Shapes:
        starts, stops = self._middles[numbers].tolist(), self._edges[1:][numbers].tolist()
        written = [bytes(self._text[start:stop]) for start, stop in zip(starts, stops, strict=True)]
        found: Shapes = shapely.from_wkb(written)
        return found

    def _keep(self, fresh: dict[int, Any]) -> None:
        """Keep what was drawn for who asks next; where it would be too much, all that was kept before is let go of.

        Others may be reading what is kept: nothing is taken out of it, another is put in its place.
        """
        if not fresh:
            return
        numbers = list(fresh)
        size = int((self._edges[1:][numbers] - self._middles[numbers]).sum())
        if size > MOST_DRAWN:
            return
        if self._size + size > MOST_DRAWN:
            self._drawn, self._size = fresh, size
        else:
            self._drawn.update(fresh)
            self._size += size
