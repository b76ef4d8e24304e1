"""Features as they are asked for: in another coordinate system, with some properties only; as they lie where neither is asked."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import orjson

from app.publish import geojson
from app.publish.crs import CRS84, System, system
from app.publish.drawn_places import NONE
from app.publish.geojson import geometry
from app.publish.index import Index, Rows

CHUNK = 500


@dataclass(frozen=True, slots=True)
class Look:
    """How features are to look; no properties named: all of them. `hxl` puts hashtags below the names of a CSV's columns."""

    crs: System
    properties: tuple[str, ...] = ()
    hxl: bool = False

    @property
    def is_plain(self) -> bool:
        """Tell whether features can be sent as they lie."""
        return self.crs.uri == CRS84 and not self.properties


PLAIN = Look(system(CRS84))


def rendered(index: Index, rows: Rows, look: Look = PLAIN) -> Iterator[bytes]:
    """Give features as GeoJSON with commas between, some at a time."""
    if look.is_plain:
        yield from index.chunks(rows)
        return
    for start in range(0, len(rows), CHUNK):
        text = b",".join(features(index, rows[start : start + CHUNK], look))
        yield b"," + text if start else text


def features(index: Index, rows: Rows, look: Look) -> Iterator[bytes]:
    """Give features as GeoJSON, one at a time."""
    places = drawn(index, rows, look.crs)
    numbers = index.place[rows].tolist()
    for name, number, body in zip(index.ids.of(rows), numbers, index.texts(rows), strict=True):
        yield geojson.feature(name, picked(body, look.properties), places.get(number))


def drawn(index: Index, rows: Rows, crs: System) -> dict[int, bytes]:
    """Return the places of some rows as GeoJSON in a coordinate system; each is converted once."""
    numbers = np.unique(index.place[rows])
    numbers = numbers[numbers != NONE]
    if crs.uri == CRS84:
        return {number: bytes(index.places.body(number)) for number in numbers.tolist()}
    shapes = crs.out(index.places.shapes(numbers))
    made = (
        (number, geometry(shape, crs.decimals))
        for number, shape in zip(numbers.tolist(), shapes, strict=True)
    )
    return {number: place.body for number, place in made if place}


def picked(properties: bytes, names: tuple[str, ...]) -> bytes:
    """Return some properties only."""
    if not names:
        return properties
    found = orjson.loads(properties)
    return orjson.dumps({name: value for name, value in found.items() if name in names})
