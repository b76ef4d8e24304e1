"""The divisions as places: oblasts, raions, hromadas and city districts, which have no point of their own."""

from gazetteer.place import Place, PlaceKind, PointPrecision
from gazetteer.romanise import romanise
from gazetteer.sources.codifier import Unit

KINDS = {
    "O": PlaceKind.OBLAST,
    "K": PlaceKind.OBLAST,
    "P": PlaceKind.RAION,
    "H": PlaceKind.HROMADA,
    "B": PlaceKind.DISTRICT,
}
DISTRICT_RADIUS_M = 10_000


def division_places(units: list[Unit], old_names: dict[str, str], settlements: list[Place]) -> list[Place]:
    """Return the divisions; a city district stands at its city."""
    cities = {place.code: place for place in settlements}
    return [_place(unit, old_names.get(unit.code, ""), cities) for unit in units if unit.category in KINDS]


def _place(unit: Unit, old_name: str, cities: dict[str, Place]) -> Place:
    name_uk, name_en = _names(unit, unit.name)
    city = cities.get(unit.parents[-1]) if unit.category == "B" else None
    return Place(
        code=unit.code,
        kind=KINDS[unit.category],
        category=unit.category,
        name_uk=name_uk,
        name_en=name_en,
        name_ru="",
        other_names=(_names(unit, old_name)[0],) if old_name else (),
        oblast=unit.oblast,
        raion=unit.raion,
        hromada=unit.hromada,
        lon=city.lon if city else None,
        lat=city.lat if city else None,
        point_precision=PointPrecision.SETTLEMENT if city else PointPrecision.NONE,
        point_source="city" if city else "",
        radius_m=DISTRICT_RADIUS_M if city else 0,
        population=0,
    )


def _names(unit: Unit, name: str) -> tuple[str, str]:
    """Return the name with its noun, in Ukrainian and romanised: "Донецька область", "Donetska oblast"."""
    noun_uk, noun_en = _NOUNS[unit.category]
    if name.startswith("Автономна"):
        return name, "Autonomous Republic of Crimea"
    if unit.category == "K":
        return f"{name} (місто)", f"{romanise(name)} (city)"
    return f"{name} {noun_uk}", f"{romanise(name)} {noun_en}"


_NOUNS = {
    "O": ("область", "oblast"),
    "K": ("(місто)", "(city)"),
    "P": ("район", "raion"),
    "H": ("громада", "hromada"),
    "B": ("район", "district"),
}
