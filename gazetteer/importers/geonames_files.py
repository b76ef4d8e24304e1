"""GeoNames files as users download them: the dump of a country, its alternate names, and postal codes."""

import zipfile
from collections import defaultdict
from pathlib import Path

from gazetteer.errors import GazetteerProblem
from gazetteer.importers.records import Record, degrees, whole
from gazetteer.sources.geonames import EXACT, postal_name

COUNTRY = "UA"
DUMP_COLUMNS, ALTERNATE_COLUMNS, POSTAL_COLUMNS = 19, 10, 12
LANGUAGES = ("uk", "ru", "en", "")
"""The languages of alternate names that are taken; "" is untagged."""


def read_dump(path: Path, alternate_names: Path | None = None) -> list[Record]:
    """Return the populated places (class P) of a GeoNames dump, UA.txt or UA.zip, with the tagged names if given."""
    tagged = _alternate_names(alternate_names) if alternate_names else {}
    rows = [(number, row) for number, row in _rows(path, DUMP_COLUMNS) if row[6] == "P" and row[8] == COUNTRY]
    if not rows:
        raise GazetteerProblem(path, f"has no populated place (class P) of country {COUNTRY}")
    return [_place(number, row, tagged, path) for number, row in rows]


def _place(number: int, row: list[str], tagged: dict[str, list[tuple[str, str]]], path: Path) -> Record:
    untagged = [("", name) for name in row[3].split(",") if name]
    return Record(
        row=number,
        code="",
        names=(("en", row[1]), *tagged.get(row[0], untagged)),
        lon=degrees(row[5], 180, "longitude", path, number),
        lat=degrees(row[4], 90, "latitude", path, number),
        population=whole(row[14], "population", path, number),
    )


def _alternate_names(path: Path) -> dict[str, list[tuple[str, str]]]:
    """Return the names by GeoNames id, with their language."""
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for _, row in _rows(path, ALTERNATE_COLUMNS):
        if row[2] in LANGUAGES and row[3]:
            found[row[1]].append((row[2], row[3]))
    return found


def read_postal_codes(path: Path) -> list[Record]:
    """Return the exact rows (accuracy 4) of GeoNames postal codes, one for each place and point."""
    found: dict[tuple[str, str, str], Record] = {}
    seen = False
    for number, row in _rows(path, POSTAL_COLUMNS):
        lat = degrees(row[9], 90, "latitude", path, number)
        lon = degrees(row[10], 180, "longitude", path, number)
        accuracy = whole(row[11], "accuracy", path, number)
        seen = seen or row[0] == COUNTRY
        name = postal_name(row[2])
        if row[0] == COUNTRY and accuracy >= EXACT and name:
            found.setdefault((name, row[9], row[10]), Record(number, "", (("uk", name),), lon, lat))
    if not seen:
        raise GazetteerProblem(path, f"has no row of country {COUNTRY}")
    return list(found.values())


def _rows(path: Path, columns: int) -> list[tuple[int, list[str]]]:
    """Return the numbered rows of a tab-separated file; one of another width refuses the file."""
    rows = []
    for number, line in enumerate(_text(path).splitlines(), start=1):
        if not line.strip():
            continue
        row = line.split("\t")
        if len(row) != columns:
            raise GazetteerProblem(
                path, f"has {len(row)} tab-separated columns; {columns} are needed", number
            )
        rows.append((number, row))
    if not rows:
        raise GazetteerProblem(path, "is empty")
    return rows


def _text(path: Path) -> str:
    """Return the text of a file, or of the one table inside a zip."""
    try:
        content = _unzipped(path) if zipfile.is_zipfile(path) else path.read_bytes()
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        row = content[: problem.start].count(b"\n") + 1
        raise GazetteerProblem(path, f"is not UTF-8 (byte {problem.start})", row) from problem
    except OSError as problem:
        raise GazetteerProblem(path, f"cannot be read: {problem.strerror}") from problem


def _unzipped(path: Path) -> bytes:
    with zipfile.ZipFile(path) as archive:
        tables = [
            name for name in archive.namelist() if name.endswith(".txt") and "readme" not in name.lower()
        ]
        wanted = [name for name in tables if Path(name).stem == path.stem] or tables
        if len(wanted) != 1:
            raise GazetteerProblem(path, f"holds {len(wanted)} tables; one was expected")
        return archive.read(wanted[0])
