"""Builders of small import files, one per format, and of a gazetteer directory to import them into."""

from pathlib import Path

import geopandas
import openpyxl
from shapely.geometry import Point as Dot
from shapely.geometry import box

from gazetteer.home import DATA
from gazetteer.importers import apply_overlays
from gazetteer.place import Place
from gazetteer.sources.table import read_places

LYPIVKA, PAZENO, ROZDOLIVKA = "UA14020090160027468", "UA14020090220044513", "UA14020090260072836"
"""Three villages of Soledar hromada: two known by their hromada only, one by a typed point."""

SHIPPED = [*read_places(DATA / "settlements.csv"), *read_places(DATA / "divisions.csv")]


def places(directory: Path) -> dict[tuple[str, str], Place]:
    """Return the places with the imports of a directory, by code and kind."""
    return {(place.code, place.kind.value): place for place in apply_overlays(SHIPPED, directory)}


def settlement(directory: Path, code: str) -> Place:
    """Return a settlement with the imports of a directory."""
    return places(directory)[code, "settlement"]


def shipped(code: str) -> Place:
    """Return a settlement as shipped."""
    return next(place for place in SHIPPED if place.code == code and place.kind == "settlement")


def dump_line(
    number: int, name: str, lat: object, lon: object, others: str = "", people: object = 0, kind: str = "P"
) -> str:
    """Return a line of a GeoNames dump: 19 columns."""
    cells = [
        number,
        name,
        name,
        others,
        lat,
        lon,
        kind,
        "PPL",
        "UA",
        "",
        "05",
        "",
        "",
        "",
        people,
        "",
        100,
        "Europe/Kyiv",
        "",
    ]
    return "\t".join(map(str, cells))


def alternate_line(number: int, place: int, language: str, name: str) -> str:
    """Return a line of alternateNamesV2: 10 columns."""
    return "\t".join(map(str, [number, place, language, name, "", "", "", "", "", ""]))


def postal_line(code: str, name: str, lat: object, lon: object, accuracy: object) -> str:
    """Return a line of GeoNames postal codes: 12 columns."""
    return "\t".join(map(str, ["UA", code, name, "Donetska", "05", "", "", "", "", lat, lon, accuracy]))


def write(path: Path, *lines: str) -> Path:
    """Write lines of text."""
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def codifier(path: Path, *rows: tuple[str | None, ...]) -> Path:
    """Write a workbook of the codifier."""
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.append(("Кодифікатор",))
    sheet.append(
        (
            "Перший рівень",
            "Другий рівень",
            "Третій рівень",
            "Четвертий рівень",
            "Додатковий рівень",
            "Категорія об’єкта",
            "Назва об’єкта",
        )
    )
    for row in rows:
        sheet.append(row)
    workbook.save(path)
    return path


def features(path: Path, rows: list[dict[str, object]], driver: str, layer: str | None = None) -> Path:
    """Write features; `lon` and `lat` of a row become its point, or with `size` (degrees) a square around it."""
    geometry = [
        box(
            row["lon"] - row["size"],
            row["lat"] - row["size"],
            row["lon"] + row["size"],
            row["lat"] + row["size"],
        )  # type: ignore[operator]
        if "size" in row
        else Dot(row["lon"], row["lat"])
        for row in rows
    ]
    attributes = [
        {key: value for key, value in row.items() if key not in ("lon", "lat", "size")} for row in rows
    ]
    geopandas.GeoDataFrame(attributes, geometry=geometry, crs="EPSG:4326").to_file(
        path, driver=driver, layer=layer
    )
    return path


def workbook(path: Path, sheets: dict[str, list[tuple[object, ...]]]) -> Path:
    """Write a workbook, one list of rows per sheet."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path
