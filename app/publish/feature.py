"""A feature of a layer, with all that a filter may ask of it."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import orjson

from app.model import EventKind, Level, Side
from app.publish import geojson
from app.publish.geojson import Geometry

TIMELESS = date.max
"""The last day of what is of no day but of all."""


@dataclass(frozen=True, slots=True)
class Feature:
    """One feature: `codes` are the places it lies at or in, `properties` are JSON already."""

    id: str
    first_day: date
    last_day: date
    kind: EventKind | None
    side: Side | None
    claimant: str
    level: Level | None
    codes: frozenset[str]
    place: Geometry | None
    properties: bytes

    @property
    def key(self) -> tuple[date, str]:
        """Return what a layer is sorted and paged by."""
        return self.first_day, self.id

    @property
    def is_timeless(self) -> bool:
        """Tell whether it is of no day but of all."""
        return self.last_day == TIMELESS

    def body(self, links: list[dict[str, str]] | None = None) -> bytes:
        """Return the feature as GeoJSON."""
        return geojson.feature(
            self.id,
            self.properties,
            self.place.body if self.place else None,
            orjson.dumps(links) if links else b"",
        )

    def row(self) -> dict[str, Any]:
        """Return the properties as a row of a table."""
        row: dict[str, Any] = orjson.loads(self.properties)
        return row
