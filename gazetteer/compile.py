"""From the shipped tables to the compiled gazetteer: places, names, forms and the automaton as columns."""

import csv
from array import array
from collections.abc import Sequence
from pathlib import Path

from gazetteer.common_words import common_words
from gazetteer.compiled import Column, pack, text_column
from gazetteer.directions import Directions, read_directions
from gazetteer.forms import NameTable, name_table, natures_of
from gazetteer.home import import_files
from gazetteer.importers.overlay import apply_overlays
from gazetteer.matcher import compile_names
from gazetteer.names import key_en, language_of
from gazetteer.names_en import spellings_from_ru
from gazetteer.place import Place, PlaceKind, PointPrecision
from gazetteer.rows import NO_SEAT
from gazetteer.senses import FORM_ENCODING, KINDS, LANGUAGES, NATURES
from gazetteer.sources.table import read_places

PLACE_TABLES = ("settlements.csv", "divisions.csv", "abroad.csv", "landmarks.csv")

_KNOWN_BY_CATEGORY = {"K": 2_000_000, "M": 60_000, "X": 5_000, "P": 1_000}
_KNOWN_TO_ALL = 200_000  # Суми is a city before it is a word
_KNOWN_BY_COVER = 30_000  # a place that a direction covers by name stands in briefings


def compile_gazetteer(data: Path, imports: Path) -> bytes:
    """Read the tables of a directory, with the imports of another laid over them, and pack all that is needed in memory."""
    directions = read_directions(data / "directions.csv")
    places = read_all(data, imports, directions)
    table = name_table(places, directions, natures_of(_rows(data / "press_names.csv")))
    columns: dict[str, Column] = {}
    known = _known(places, directions)
    columns |= _place_columns(places, known)
    columns |= _inside_columns(places)
    columns |= _name_columns(table)
    columns["form_common"] = _common_column(table, common_words(data / "common_words.txt"), known)
    columns |= _key_columns(places)
    return pack(columns)


def read_all(data: Path, imports: Path, directions: Directions) -> list[Place]:
    """Return the places of all tables and the directions, sorted by code; a city that is its own oblast comes first."""
    tables = [data / file for file in PLACE_TABLES]
    shipped = [place for file in tables if file.exists() for place in read_places(file)]
    places = apply_overlays(shipped, imports) if import_files(imports) else shipped
    places += [_direction_place(directions, number) for number in range(len(directions.all))]
    return sorted(places, key=lambda place: (place.code, place.kind is not PlaceKind.SETTLEMENT))


def _direction_place(directions: Directions, number: int) -> Place:
    """Show a direction as a place; it has no point."""
    direction = directions.all[number]
    return Place(
        code=direction.code,
        kind=PlaceKind.DIRECTION,
        category="",
        name_uk=direction.name_uk,
        name_en=direction.name_en,
        name_ru=direction.name_ru,
        other_names=direction.other_names,
        oblast="",
        raion="",
        hromada="",
        lon=None,
        lat=None,
        point_precision=PointPrecision.NONE,
        point_source="",
        radius_m=0,
        population=0,
    )


def _rows(file: Path) -> list[dict[str, str]]:
    """Read a table of text, empty where there is none."""
    if not file.exists():
        return []
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def _place_columns(places: list[Place], known: list[int]) -> dict[str, Column]:
    """Lay out the places: what is searched as numbers, the rest as one text a place."""
    return {
        **text_column("codes", (place.code for place in places)),
        **text_column("places", ("\x1f".join(_cells(place)) for place in places)),
        "kinds": array("B", [KINDS.index(place.kind) for place in places]),
        "known": array("I", known),
        "lon": array("d", [float("nan") if place.lon is None else place.lon for place in places]),
        "lat": array("d", [float("nan") if place.lat is None else place.lat for place in places]),
        "exact": array("B", [place.point_precision is PointPrecision.SETTLEMENT for place in places]),
    }


def _cells(place: Place) -> tuple[str, ...]:
    """Write the fields that are no numbers or kept as columns."""
    return (
        place.category,
        place.name_uk,
        place.name_en,
        place.name_ru,
        ";".join(place.other_names),
        place.oblast,
        place.raion,
        place.hromada,
        place.point_precision.value,
        place.point_source,
        str(place.radius_m),
        str(place.population),
    )


def _known(places: list[Place], directions: Directions) -> list[int]:
    """Tell how well known each place is: its people, its rank, and whether briefings name it."""
    covered = {code for direction in directions.all for code in direction.covers}
    return [
        place.population
        + _KNOWN_BY_CATEGORY.get(place.category, 0)
        + _KNOWN_BY_COVER * (place.code in covered)
        for place in places
    ]


def _inside_columns(places: list[Place]) -> dict[str, Column]:
    """Lay out which places lie in which area."""
    inside: dict[str, list[int]] = {}
    for number, place in enumerate(places):
        for area in dict.fromkeys((place.oblast, place.raion, place.hromada)):
            if area and area != place.code:
                inside.setdefault(area, []).append(number)
    starts, members = array("I", [0]), array("I")
    for place in places:
        members.extend(inside.get(place.code, ()))
        starts.append(len(members))
    seats = array("I", [_seat(places, inside.get(place.code, ())) for place in places])
    return {"inside_starts": starts, "inside": members, "seats": seats}


def _seat(places: list[Place], inside: Sequence[int]) -> int:
    """Return which settlement of an area has most people, a town before a village of as many; `NO_SEAT` where none lies in it."""
    towns = [number for number in inside if places[number].kind is PlaceKind.SETTLEMENT]
    return max(
        towns, key=lambda town: (places[town].population, places[town].category == "M"), default=NO_SEAT
    )


def _name_columns(table: NameTable) -> dict[str, Column]:
    """Lay out the names with their places, the sorted forms with their names and cases, and the automaton."""
    name_starts, name_places = array("I", [0]), array("I")
    for bearers in table.places.values():
        name_places.extend(bearers)
        name_starts.append(len(name_places))
    forms = _sorted_forms(table)
    form_starts, form_names, form_cases = array("I", [0]), array("I"), array("B")
    for form in forms:
        for name, cases in table.forms[form].items():
            form_names.append(name)
            form_cases.append(cases)
        form_starts.append(len(form_names))
    return {
        **text_column("forms", forms, FORM_ENCODING),
        "form_starts": form_starts,
        "form_names": form_names,
        "form_cases": form_cases,
        "name_starts": name_starts,
        "name_places": name_places,
        "name_languages": array("B", [LANGUAGES.index(name.language) for name in table.places]),
        "name_natures": array("B", [NATURES.index(name.nature) for name in table.places]),
        "automaton": compile_names(forms),
    }


def _common_column(table: NameTable, common: frozenset[str], known: list[int]) -> bytes:
    """Mark the forms that are also common words, but for the names of the largest cities."""
    best = [max(known[place] for place in bearers) for bearers in table.places.values()]
    return bytes(
        form in common and max(best[name] for name in table.forms[form]) < _KNOWN_TO_ALL
        for form in _sorted_forms(table)
    )


def _sorted_forms(table: NameTable) -> list[str]:
    """Return the forms in the order of their numbers."""
    return sorted(table.forms, key=lambda form: form.encode(FORM_ENCODING))


def _key_columns(places: list[Place]) -> dict[str, Column]:
    """Lay out the keys that do not care which romanisation it was, with the places that bear them."""
    bearers: dict[str, list[int]] = {}
    for number, place in enumerate(places):
        if place.kind in (PlaceKind.SETTLEMENT, PlaceKind.ABROAD, PlaceKind.LANDMARK):
            latin = [place.name_en, *(other for other in place.other_names if language_of(other) == "en")]
            for key in sorted({key_en(name) for name in [*latin, *spellings_from_ru(place.name_ru)]} - {""}):
                bearers.setdefault(key, []).append(number)
    keys = sorted(bearers)
    starts, members = array("I", [0]), array("I")
    for key in keys:
        members.extend(bearers[key])
        starts.append(len(members))
    return {**text_column("keys", keys), "key_starts": starts, "key_places": members}
