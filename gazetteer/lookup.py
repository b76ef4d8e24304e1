"""Lookup: one name typed by a person, and the places it may mean as rows for the command line."""

from collections.abc import Iterator
from dataclasses import dataclass

from gazetteer.folding import fold
from gazetteer.index import Gazetteer
from gazetteer.names_areas import without_noun
from gazetteer.place import Place, PlaceKind

LANGUAGES = ("uk", "en", "ru")
_USER_AGENT = "frontline gazetteer lookup"


class OnlineLookupFailed(OSError):
    """Nominatim could not be asked."""


@dataclass(frozen=True, slots=True)
class Row:
    """One place that a looked-up name may mean; `found_by` is name, romanisation, typing error or nominatim.

    Names of areas are in the language asked for. `lon` and `lat` are None for areas, which have no point.
    """

    code: str
    kind: str
    name_uk: str
    name_en: str
    name_ru: str
    hromada: str
    raion: str
    oblast: str
    lon: float | None
    lat: float | None
    point_precision: str
    point_source: str
    radius_m: int
    found_by: str


def lookup(gazetteer: Gazetteer, name: str, oblast: str | None = None, language: str = "uk") -> list[Row]:
    """Return the places that a name may mean, best known first; `oblast` (a name in any language, or a code) narrows them.

    A name that no place bears is tried in other romanisations, then with typing errors.
    """
    areas = None if oblast is None else _areas(gazetteer, oblast)
    for found_by, places in _steps(gazetteer, name):
        rows = [
            _row(gazetteer, place, language, found_by)
            for place in places
            if areas is None or place.oblast in areas
        ]
        if rows:
            return rows
    return []


def lookup_online(name: str, language: str = "uk") -> list[Row]:
    """Ask OpenStreetMap's Nominatim, for users who have internet and say so; nothing else ever asks it."""
    from geopy.exc import GeopyError
    from geopy.geocoders import Nominatim

    try:
        asked = Nominatim(user_agent=_USER_AGENT, timeout=10)
        found = asked.geocode(name, exactly_one=False, country_codes="ua", language=language, limit=10)
    except GeopyError as problem:
        raise OnlineLookupFailed(
            f"Nominatim did not answer for '{name}' ({type(problem).__name__}); without internet look it up in the gazetteer alone"
        ) from problem
    return [_online_row(place.raw) for place in found or []]


def _steps(gazetteer: Gazetteer, name: str) -> Iterator[tuple[str, list[Place]]]:
    """Give the ways of finding a name, the surest first."""
    bare = without_noun(name)
    named = list(gazetteer.named(bare))
    if fold(bare) != fold(name):  # "Покровська громада" is no village
        named = [place for place in named if place.kind is not PlaceKind.SETTLEMENT] or named
    yield "name", named
    yield "romanisation", list(gazetteer.alike(bare))
    yield "typing error", [place for place, _ in gazetteer.similar(bare, 1 if len(bare) < 6 else 2)]


def _areas(gazetteer: Gazetteer, oblast: str) -> set[str]:
    """Return the codes of the oblasts of that name, or that code."""
    places = [place for place in gazetteer.named(without_noun(oblast)) if place.kind is PlaceKind.OBLAST]
    return {oblast} | {place.code for place in places}


def _row(gazetteer: Gazetteer, place: Place, language: str, found_by: str) -> Row:
    return Row(
        code=place.code,
        kind=place.kind.value,
        name_uk=place.name_uk,
        name_en=place.name_en,
        name_ru=place.name_ru,
        hromada=name_in(gazetteer, place.hromada, language),
        raion=name_in(gazetteer, place.raion, language),
        oblast=name_in(gazetteer, place.oblast, language),
        lon=place.lon,
        lat=place.lat,
        point_precision=place.point_precision.value,
        point_source=place.point_source,
        radius_m=place.radius_m,
        found_by=found_by,
    )


def name_in(gazetteer: Gazetteer, code: str, language: str) -> str:
    """Return the name of the place of a code in a language, its Ukrainian name where that is not known, "" for no code."""
    place = gazetteer.get(code) if code else None
    if place is None:
        return ""
    return {"en": place.name_en, "ru": place.name_ru}.get(language, place.name_uk) or place.name_uk


def _online_row(raw: dict[str, str]) -> Row:
    """Read one answer of Nominatim."""
    return Row(
        code=f"osm:{raw.get('osm_type', '')}/{raw.get('osm_id', '')}",
        kind=raw.get("type", ""),
        name_uk=raw.get("display_name", ""),
        name_en="",
        name_ru="",
        hromada="",
        raion="",
        oblast="",
        lon=float(raw["lon"]),
        lat=float(raw["lat"]),
        point_precision="unknown",
        point_source="OpenStreetMap Nominatim",
        radius_m=0,
        found_by="nominatim",
    )
