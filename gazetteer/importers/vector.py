"""Tables of features from GeoJSON, GeoPackage, shapefiles and workbooks: attributes and one point each."""

import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from zipfile import BadZipFile

import openpyxl
import pyogrio
from pyogrio.errors import DataLayerError, DataSourceError
from shapely import Point

from gazetteer.errors import GazetteerProblem

DEGREES = "EPSG:4326"


@dataclass(frozen=True, slots=True)
class Feature:
    """One feature: its row, its attributes as text by lower-case name, and its point if it has a geometry."""

    row: int
    attributes: dict[str, str]
    lon: float | None
    lat: float | None


def read_features(path: Path) -> list[Feature]:
    """Return the features of all layers or sheets of a file."""
    if not path.exists():
        raise GazetteerProblem(path, "does not exist")
    features = list(_workbook(path) if path.suffix.lower() == ".xlsx" else _layers(path))
    if not features:
        raise GazetteerProblem(path, "has no features")
    return features


def _layers(path: Path) -> Iterator[Feature]:
    if path.suffix.lower() in (".geojson", ".json"):
        _check_points(path)
    try:
        for layer, _ in pyogrio.list_layers(path):
            yield from _layer(path, str(layer))
    except (DataSourceError, DataLayerError) as problem:
        raise GazetteerProblem(
            path, f"cannot be read as GeoJSON, GeoPackage or shapefile: {problem}"
        ) from problem


def _check_points(path: Path) -> None:
    """Refuse a GeoJSON with a point that is no two numbers: GDAL would read it as no point at all."""
    try:
        features = json.loads(path.read_bytes()).get("features", [])
    except (ValueError, AttributeError) as problem:
        raise GazetteerProblem(path, f"cannot be read as GeoJSON: {problem}") from problem
    for row, feature in enumerate(features, start=1):
        geometry = feature.get("geometry") if isinstance(feature, dict) else None
        if not isinstance(geometry, dict) or geometry.get("type") != "Point":
            continue
        axes = geometry.get("coordinates")
        if (
            not isinstance(axes, list)
            or len(axes) < 2
            or not all(isinstance(axis, int | float) for axis in axes)
        ):
            raise GazetteerProblem(path, f"coordinates {axes} are no longitude and latitude", row)


def _layer(path: Path, layer: str) -> Iterator[Feature]:
    """Read one layer; an area is shown by a point inside it."""
    frame = pyogrio.read_dataframe(path, layer=layer)
    geometry = None
    if "geometry" in frame.columns:
        frame = frame.to_crs(DEGREES) if frame.crs else frame
        geometry = frame.geometry.representative_point()
    names = [name for name in frame.columns if name != "geometry"]
    for number in range(len(frame)):
        attributes = {name.lower(): _text(frame[name].iloc[number]) for name in names}
        yield Feature(number + 1, attributes, *_degrees(None if geometry is None else geometry.iloc[number]))


def _degrees(point: Point | None) -> tuple[float | None, float | None]:
    return (None, None) if point is None or point.is_empty else (float(point.x), float(point.y))


def _text(value: object) -> str:
    text = "" if value is None else str(value).strip()
    return "" if text.lower() in ("nan", "nat", "none", "<na>") else text


LON_COLUMNS = ("lon", "longitude", "center_lon", "x_coord", "point_x")
LAT_COLUMNS = ("lat", "latitude", "center_lat", "y_coord", "point_y")


def _workbook(path: Path) -> Iterator[Feature]:
    """Read the sheets of a workbook; the first row of each names its columns."""
    try:
        workbook = openpyxl.load_workbook(io.BytesIO(path.read_bytes()), read_only=True, data_only=True)
    except (BadZipFile, OSError, KeyError, ValueError) as problem:
        raise GazetteerProblem(path, f"is no xlsx workbook: {problem}") from problem
    for sheet in workbook.worksheets:
        rows = sheet.iter_rows(values_only=True)
        names = [_text(cell).lower() for cell in next(rows, ())]
        for number, cells in enumerate(rows, start=2):
            attributes = {name: _text(cell) for name, cell in zip(names, cells, strict=False) if name}
            if any(attributes.values()):
                lon, lat = (
                    _axis(attributes, LON_COLUMNS, path, number),
                    _axis(attributes, LAT_COLUMNS, path, number),
                )
                yield Feature(number, attributes, lon, lat)
    workbook.close()


def _axis(attributes: dict[str, str], columns: tuple[str, ...], path: Path, row: int) -> float | None:
    text = next((attributes[name] for name in columns if attributes.get(name)), "")
    try:
        return float(text) if text else None
    except ValueError as problem:
        raise GazetteerProblem(path, f"coordinate '{text}' is no number", row) from problem
