"""The shipped tables: places as UTF-8 CSV, sorted by code, one column per field of `Place`."""

import csv
from collections.abc import Iterable
from pathlib import Path

from gazetteer.errors import GazetteerProblem
from gazetteer.place import Place, PlaceKind, PointPrecision

COLUMNS = (
    "code", "category", "name_uk", "name_en", "name_ru", "other_names", "oblast", "raion", "hromada",
    "lon", "lat", "point_precision", "point_source", "radius_m", "population",
)  # fmt: skip


def write_settlements(path: Path, places: Iterable[Place]) -> None:
    """Write settlements.csv; the kind is not told, all are settlements."""
    _write(path, COLUMNS, [_cells(place) for place in _sorted(places)])


def write_divisions(path: Path, places: Iterable[Place]) -> None:
    """Write divisions.csv (or a table like it), with the kind after the code."""
    columns = (COLUMNS[0], "kind", *COLUMNS[1:])
    rows = [
        (cells[0], place.kind.value, *cells[1:]) for place in _sorted(places) for cells in [_cells(place)]
    ]
    _write(path, columns, rows)


def read_places(path: Path) -> list[Place]:
    """Return the places of a table; a row without a kind is a settlement."""
    with path.open(encoding="utf-8", newline="") as file:
        return [_place(row, path, number) for number, row in enumerate(csv.DictReader(file), start=2)]


def _sorted(places: Iterable[Place]) -> list[Place]:
    return sorted(places, key=lambda place: place.code)


def _write(path: Path, columns: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)


def _cells(place: Place) -> tuple[str, ...]:
    return (
        place.code,
        place.category,
        place.name_uk,
        place.name_en,
        place.name_ru,
        ";".join(place.other_names),
        place.oblast,
        place.raion,
        place.hromada,
        "" if place.lon is None else f"{place.lon:.5f}",
        "" if place.lat is None else f"{place.lat:.5f}",
        place.point_precision.value,
        place.point_source,
        str(place.radius_m),
        str(place.population),
    )


def _place(row: dict[str, str], path: Path, number: int) -> Place:
    try:
        return Place(
            code=row["code"],
            kind=PlaceKind(row.get("kind", "settlement")),
            category=row["category"],
            name_uk=row["name_uk"],
            name_en=row["name_en"],
            name_ru=row["name_ru"],
            other_names=tuple(name for name in row["other_names"].split(";") if name),
            oblast=row["oblast"],
            raion=row["raion"],
            hromada=row["hromada"],
            lon=float(row["lon"]) if row["lon"] else None,
            lat=float(row["lat"]) if row["lat"] else None,
            point_precision=PointPrecision(row["point_precision"]),
            point_source=row["point_source"],
            radius_m=int(row["radius_m"]),
            population=int(row["population"]),
        )
    except (KeyError, ValueError) as problem:
        raise GazetteerProblem(path, f"cannot be read as a place: {problem}", number) from problem
