"""A feature of a layer, with all that a filter may ask of it; and the one filter that every way out uses."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

import orjson
import shapely

from app.model import EventKind, Level, Side, Where
from app.publish import geojson
from app.publish.geojson import Box, Geometry


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

    def body(self, links: list[dict[str, str]] | None = None) -> bytes:
        """Return the feature as GeoJSON."""
        return geojson.feature(self.id, self.properties, self.place, orjson.dumps(links) if links else b"")

    def row(self) -> dict[str, Any]:
        """Return the properties as a row of a table."""
        row: dict[str, Any] = orjson.loads(self.properties)
        return row


def fits(feature: Feature, where: Where, level: Level | None = None) -> bool:
    """Tell whether a feature is among those asked for; a feature without a place lies in no box."""
    return (
        (where.first_day is None or feature.last_day >= where.first_day)
        and (where.last_day is None or feature.first_day <= where.last_day)
        and (not where.kinds or feature.kind is None or feature.kind in where.kinds)
        and (not where.sides or feature.side is None or feature.side in where.sides)
        and (not where.claimants or not feature.claimant or feature.claimant in where.claimants)
        and (not where.ids or feature.id in where.ids)
        and (not where.places or not feature.codes.isdisjoint(where.places))
        and (level is None or feature.level is level)
        and (where.bbox is None or lies_in(feature.place, where.bbox))
    )


def lies_in(place: Geometry | None, box: Box) -> bool:
    """Tell whether a geometry touches a box; a box whose west is greater than its east spans the date line."""
    return place is not None and any(
        _overlap(place.box, part) and bool(place.shape.intersects(shapely.box(*part))) for part in _parts(box)
    )


def _parts(box: Box) -> Iterable[Box]:
    west, south, east, north = box
    return [box] if west <= east else [(west, south, 180.0, north), (-180.0, south, east, north)]


def _overlap(one: Box, other: Box) -> bool:
    return one[0] <= other[2] and other[0] <= one[2] and one[1] <= other[3] and other[1] <= one[3]
