"""Imports: points and names from files that users download, kept apart from the shipped data and undone by id."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from gazetteer.errors import GazetteerProblem
from gazetteer.home import DATA
from gazetteer.importers.editions import compare
from gazetteer.importers.matching import Outcome, by_code, by_name
from gazetteer.importers.overlay import apply_overlays, remove_overlay, reports, write_overlay
from gazetteer.importers.records import ImportReport, Unjoined
from gazetteer.place import Place
from gazetteer.sources.codifier import read_codifier
from gazetteer.sources.table import read_places

FORMATS = {
    "geonames": "GeoNames dump of the country (UA.zip or UA.txt), with alternateNamesV2 if given",
    "postal": "GeoNames postal codes (UA.zip or UA.txt of the zip folder)",
    "codifier": "the codifier KATOTTG, xlsx",
    "cod-ab": "OCHA COD-AB boundaries or gazetteer (GeoJSON, GeoPackage, shapefile, xlsx)",
    "osm": "OpenStreetMap GeoJSON with the tag katotth",
}

__all__ = [
    "FORMATS",
    "ImportReport",
    "Unjoined",
    "apply_overlays",
    "import_file",
    "reports",
    "undo_import",
]


def import_file(
    format: str, path: Path, directory: Path, *, alternate_names: Path | None = None, data: Path = DATA
) -> ImportReport:
    """Import a file into a gazetteer directory and return what it did; the same file again changes nothing.

    The file is read whole before anything is kept: a malformed one is refused with its row and the reason. `data` holds
    the shipped tables.
    """
    if format not in FORMATS:
        raise GazetteerProblem(path, f"format '{format}' is none of {', '.join(FORMATS)}")
    if not path.is_file():
        raise GazetteerProblem(path, "does not exist")
    import_id = f"{format}-{_digest(path, alternate_names)}"
    for report in reports(directory):
        if report.id == import_id:
            return report
    places = apply_overlays(
        [*read_places(data / "settlements.csv"), *read_places(data / "divisions.csv")], directory
    )
    outcome, added = _outcome(format, path, alternate_names, places)
    report = ImportReport(
        id=import_id,
        format=format,
        file=path.name,
        added=added,
        replaced=outcome.replaced,
        upgraded=outcome.upgraded,
        kept=outcome.kept,
        unjoined=tuple(outcome.unjoined),
    )
    write_overlay(directory, report, outcome.changes)
    return report


def undo_import(import_id: str, directory: Path) -> ImportReport:
    """Undo an import by its id, leaving the others, and return what it had done."""
    return remove_overlay(directory, import_id)


def _digest(path: Path, alternate_names: Path | None) -> str:
    content = path.read_bytes() + (alternate_names.read_bytes() if alternate_names else b"")
    return hashlib.sha256(content).hexdigest()[:8]


def _outcome(
    format: str, path: Path, alternate_names: Path | None, places: list[Place]
) -> tuple[Outcome, int]:
    """Read a file and join it; what only one format needs is loaded for it alone."""
    if format == "codifier":
        return compare(read_codifier(path.read_bytes(), path), places)
    joined: dict[str, Callable[[], Outcome]] = {
        "geonames": lambda: _geonames(path, alternate_names, places),
        "postal": lambda: _postal(path, places),
        "cod-ab": lambda: _cod_ab(path, places),
        "osm": lambda: _osm(path, places),
    }
    return joined[format](), 0


def _geonames(path: Path, alternate_names: Path | None, places: list[Place]) -> Outcome:
    from gazetteer.importers.geonames_files import read_dump

    return by_name(read_dump(path, alternate_names), places, "geonames")


def _postal(path: Path, places: list[Place]) -> Outcome:
    from gazetteer.importers.geonames_files import read_postal_codes

    return by_name(read_postal_codes(path), places, "postal")


def _cod_ab(path: Path, places: list[Place]) -> Outcome:
    from gazetteer.importers.feature_files import read_cod_ab

    return by_code(read_cod_ab(path), places, "cod-ab")


def _osm(path: Path, places: list[Place]) -> Outcome:
    from gazetteer.importers.feature_files import read_osm

    return by_code(read_osm(path), places, "osm")
