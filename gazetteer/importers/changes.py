"""What an import changes at one place, and how the change is laid over the shipped row."""

from dataclasses import dataclass, replace

from gazetteer.place import Place, PlaceKind, PointPrecision
from gazetteer.romanise import romanise
from gazetteer.sources.geonames import Point
from gazetteer.sources.join import km
from gazetteer.sources.letters import folded, is_cyrillic
from gazetteer.sources.spellings import is_name

RANKS = {
    "osm": 5,
    "cod-ab": 4,
    "geonames": 3,
    "geonames-cities500": 3,
    "postal": 2,
    "geonames-postal": 2,
    "manual": 1,
}
"""How far a source of points is trusted; a point is replaced by one of a source at least as good."""

RADII_M = {"osm": 1_000, "cod-ab": 1_500, "geonames": 1_500, "postal": 2_500}
SAME_KM = 0.1
"""Points that near are the same point."""


@dataclass(frozen=True, slots=True)
class Change:
    """What an import says of one place: names to add, a point, people; `place` is a place that is new."""

    code: str
    source: str = ""
    lon: float | None = None
    lat: float | None = None
    population: int = 0
    name_uk: str = ""
    name_ru: str = ""
    others: tuple[str, ...] = ()
    place: Place | None = None


def is_upgrade(place: Place, change: Change) -> bool:
    """Tell whether a change gives a place its first own point."""
    return change.lon is not None and place.point_precision is not PointPrecision.SETTLEMENT


def is_better(place: Place, change: Change) -> bool:
    """Tell whether a change replaces a place's own point: by a source at least as good, and elsewhere."""
    if change.lon is None or change.lat is None or place.lon is None or place.lat is None:
        return False
    if RANKS.get(change.source, 0) < RANKS.get(place.point_source, 0):
        return False
    return km(Point(change.lon, change.lat, (), ""), Point(place.lon, place.lat, (), "")) > SAME_KM


def applied(place: Place, change: Change) -> Place:
    """Return a place with a change laid over it."""
    place = _renamed(place, change)
    if place.kind is PlaceKind.SETTLEMENT and (is_upgrade(place, change) or is_better(place, change)):
        place = replace(
            place,
            lon=change.lon,
            lat=change.lat,
            point_precision=PointPrecision.SETTLEMENT,
            point_source=change.source,
            radius_m=RADII_M[change.source],
        )
    return replace(place, population=place.population or change.population)


def _renamed(place: Place, change: Change) -> Place:
    """Take a new official name, keeping the old one; a Russian name where none was known; and the others."""
    old_name = place.name_uk if change.name_uk and change.name_uk != place.name_uk else ""
    name_uk = change.name_uk or place.name_uk
    name_ru = place.name_ru or change.name_ru
    others = sorted({*place.other_names, *change.others, *filter(None, [old_name])} - {name_uk, name_ru})
    name_en = romanise(name_uk) if old_name else place.name_en
    return replace(place, name_uk=name_uk, name_en=name_en, name_ru=name_ru, other_names=tuple(others))


def named(
    place: Place, names: tuple[tuple[str, str], ...], others: tuple[str, ...]
) -> tuple[str, tuple[str, ...]]:
    """Return which of the names tell something new of a place: its Russian name, and other names."""
    russian = next((name for language, name in names if language == "ru" and is_cyrillic(name)), "")
    known = {
        folded(name) for name in (place.name_uk, place.name_en, place.name_ru or russian, *place.other_names)
    }
    fresh = {
        folded(name): name
        for name in (*(name for _, name in names), *others)
        if is_name(name) and folded(name) not in known
    }
    return ("" if place.name_ru else russian), tuple(sorted(fresh.values()))
