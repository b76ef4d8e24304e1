"""Overlays: each import kept as a file of its own beside the shipped tables, laid over them in order, undone by its id."""

import json
from collections.abc import Iterable
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from gazetteer.errors import GazetteerProblem
from gazetteer.home import import_files
from gazetteer.importers.changes import Change, applied
from gazetteer.importers.records import ImportReport, Unjoined
from gazetteer.place import Place, PlaceKind, PointPrecision

FOLDER = "imports"


def write_overlay(directory: Path, report: ImportReport, changes: list[Change]) -> None:
    """Keep an import; the file appears whole or not at all."""
    folder = directory / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    earlier = import_files(directory)
    number = int(earlier[-1].name.split("-")[0]) + 1 if earlier else 1
    content = {"report": asdict(report), "changes": [_sparse(change) for change in changes]}
    path = folder / f"{number:04d}-{report.id}.json"
    partial = path.with_suffix(".partial")
    partial.write_text(json.dumps(content, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    partial.replace(path)


def _sparse(change: Change) -> dict[str, object]:
    return {name: value for name, value in asdict(change).items() if value not in ("", None, 0, ())}


def reports(directory: Path) -> list[ImportReport]:
    """Return what the imports of a directory did, oldest first."""
    return [_report(path) for path in import_files(directory)]


def _report(path: Path) -> ImportReport:
    stored = _content(path)["report"]
    unjoined = tuple(Unjoined(**each) for each in stored.pop("unjoined"))
    return ImportReport(**stored, unjoined=unjoined)


def _content(path: Path) -> dict[str, Any]:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as problem:
        raise GazetteerProblem(
            path, f"is a broken import: {problem}; remove it and import again"
        ) from problem
    return dict(content)


def remove_overlay(directory: Path, import_id: str) -> ImportReport:
    """Remove an import by its id and return what it had done."""
    for path in import_files(directory):
        if path.stem.partition("-")[2] == import_id:
            report = _report(path)
            path.unlink()
            return report
    known = ", ".join(report.id for report in reports(directory)) or "none"
    raise GazetteerProblem(directory / FOLDER, f"no import has the id '{import_id}'; known: {known}")


def apply_overlays(rows: Iterable[Place], directory: Path) -> list[Place]:
    """Return the places with the imports of a gazetteer directory laid over them, oldest first, sorted by code."""
    places = {(place.code, place.kind is PlaceKind.SETTLEMENT): place for place in rows}
    for path in import_files(directory):
        for stored in _content(path)["changes"]:
            _apply(places, _change(dict(stored)))
    return sorted(places.values(), key=lambda place: place.code)


def _apply(places: dict[tuple[str, bool], Place], change: Change) -> None:
    """Lay one change over its place: the settlement, where a city is its own oblast too."""
    if change.place:
        places.setdefault((change.code, change.place.kind is PlaceKind.SETTLEMENT), change.place)
        return
    key = (change.code, (change.code, True) in places)
    if key in places:
        places[key] = applied(places[key], change)


def _change(stored: dict[str, Any]) -> Change:
    known = {field.name for field in fields(Change)}
    values = {name: value for name, value in stored.items() if name in known}
    values["others"] = tuple(values.get("others", ()))
    if place := values.get("place"):
        values["place"] = _place(dict(place))
    return Change(**values)


def _place(stored: dict[str, Any]) -> Place:
    stored["kind"] = PlaceKind(str(stored["kind"]))
    stored["point_precision"] = PointPrecision(str(stored["point_precision"]))
    stored["other_names"] = tuple(stored["other_names"])
    return Place(**stored)
