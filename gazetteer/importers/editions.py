"""A newer workbook of the codifier: places that are new in it, renamed by it, or gone."""

from dataclasses import replace

from gazetteer.importers.changes import Change
from gazetteer.importers.matching import Outcome
from gazetteer.importers.records import Unjoined
from gazetteer.place import Place, PlaceKind, PointPrecision
from gazetteer.romanise import romanise
from gazetteer.sources.codifier import SETTLEMENT_CATEGORIES, Unit
from gazetteer.sources.divisions import KINDS, division_name

AREA_RADIUS_M = 15_000


def compare(units: list[Unit], places: list[Place]) -> tuple[Outcome, int]:
    """Return what an edition changes, and how many places it adds."""
    outcome, added = Outcome(), 0
    known = {(place.code, _is_settlement(place)): place for place in places if place.code.startswith("UA")}
    seen: set[tuple[str, bool]] = set()
    for unit in units:
        for is_settlement in _sides(unit):
            seen.add((unit.code, is_settlement))
            place = known.get((unit.code, is_settlement))
            name = unit.name if is_settlement else division_name(unit)
            if place is None:
                added += 1
                outcome.changes.append(Change(unit.code, place=_new(unit, is_settlement, places)))
            elif place.name_uk != name:
                outcome.replaced += 1
                outcome.changes.append(Change(unit.code, name_uk=name))
            else:
                outcome.kept += 1
    gone = [place for key, place in known.items() if key not in seen]
    outcome.unjoined += [
        Unjoined(0, place.name_uk, f"{place.code} is not in this edition; kept") for place in gone
    ]
    return outcome, added


def _is_settlement(place: Place) -> bool:
    return place.kind is PlaceKind.SETTLEMENT


def _sides(unit: Unit) -> tuple[bool, ...]:
    """Return whether a unit is a settlement, a division, or both as the cities of special status are."""
    return tuple(
        side
        for side, categories in ((True, SETTLEMENT_CATEGORIES), (False, KINDS))
        if unit.category in categories
    )


def _new(unit: Unit, is_settlement: bool, places: list[Place]) -> Place:
    """Return a new place; a settlement stands at its hromada until its own point is known."""
    name = unit.name if is_settlement else division_name(unit)
    place = Place(
        code=unit.code,
        kind=PlaceKind.SETTLEMENT if is_settlement else KINDS[unit.category],
        category=unit.category,
        name_uk=name,
        name_en=romanise(name),
        name_ru="",
        other_names=(),
        oblast=unit.oblast,
        raion=unit.raion,
        hromada=unit.hromada,
        lon=None,
        lat=None,
        point_precision=PointPrecision.NONE,
        point_source="",
        radius_m=0,
        population=0,
    )
    return _at_its_hromada(place, places) if is_settlement else place


def _at_its_hromada(place: Place, places: list[Place]) -> Place:
    for level, precision in (("hromada", PointPrecision.HROMADA), ("raion", PointPrecision.RAION)):
        area = getattr(place, level)
        inside = [each for each in places if area and getattr(each, level) == area and each.lon is not None]
        if inside:
            middle = sorted(inside, key=lambda each: (each.lon or 0.0, each.code))[len(inside) // 2]
            return replace(
                place,
                lon=middle.lon,
                lat=middle.lat,
                point_precision=precision,
                point_source="median",
                radius_m=AREA_RADIUS_M,
            )
    return place
