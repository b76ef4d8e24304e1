"""What a place is: its code, names, hierarchy and point, and how exactly that point is known."""

from dataclasses import dataclass
from enum import StrEnum
from math import asin, cos, radians, sin, sqrt

_EARTH_KM = 6371.0088


class UnknownPlace(KeyError):
    """No place bears that code."""

    def __str__(self) -> str:
        return str(self.args[0]) if self.args else ""


COUNTRY = "UA"
"""Area code of the whole country in counts; the country itself is never a mention."""


class PlaceKind(StrEnum):
    """What a place is, in the order from exact to wide."""

    SETTLEMENT = "settlement"
    DISTRICT = "district"  # of a city
    LANDMARK = "landmark"  # a bridge, an island, a forestry that briefings name
    HROMADA = "hromada"
    RAION = "raion"
    OBLAST = "oblast"
    DIRECTION = "direction"
    ABROAD = "abroad"  # a place across the border


class PointPrecision(StrEnum):
    """How exactly the point of a place is known; also where its claims may be drawn."""

    SETTLEMENT = "settlement"
    HROMADA = "hromada"
    RAION = "raion"
    NONE = "none"  # an area: it has no point


@dataclass(frozen=True, slots=True)
class Place:
    """One place of the gazetteer.

    `code` is the KATOTTG code ("UA" + 17 digits) of a settlement, city district, hromada, raion or oblast; a slug for a
    direction ("bakhmut"), `RU-...` for a place across the border, `LM-...` for a landmark. `oblast`, `raion` and
    `hromada` are the codes it lies in, "" where the level does not apply; an oblast bears its own code there.
    `lon`, `lat` are WGS 84 degrees, None where `point_precision` is none. `radius_m` is the radius within which the true
    point lies. `category` is the codifier's letter (O, K, P, H, M, X, C, B), "" elsewhere.
    """

    code: str
    kind: PlaceKind
    category: str
    name_uk: str
    name_en: str
    name_ru: str
    other_names: tuple[str, ...]
    oblast: str
    raion: str
    hromada: str
    lon: float | None
    lat: float | None
    point_precision: PointPrecision
    point_source: str
    radius_m: int
    population: int


def distance_km(lon1: float, lat1: float, lon2: float, lat2: float) -> float:
    """Return the great-circle distance between two points."""
    half_lat, half_lon = radians(lat2 - lat1) / 2, radians(lon2 - lon1) / 2
    chord = sin(half_lat) ** 2 + cos(radians(lat1)) * cos(radians(lat2)) * sin(half_lon) ** 2
    return 2 * _EARTH_KM * asin(min(1.0, sqrt(chord)))
