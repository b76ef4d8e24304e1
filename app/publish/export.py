"""Layers as files: GeoJSON, CSV and GeoPackage by extension, each with its licence and attribution inside."""

import csv
import io
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import orjson

from app.counts import safe_cell
from app.errors import InvalidParameter, UsageError
from app.model import Level, Where
from app.publish import geojson
from app.publish.credit import ATTRIBUTION, CREDIT, LICENCE, LICENCE_URL
from app.publish.feature import Feature
from app.publish.layers import Layer, layer
from app.service import Service

Writer = Callable[[Layer, Sequence[Feature], Path], None]


def export(service: Service, layer_id: str, path: Path, where: Where, level: Level | None = None) -> int:
    """Write the features of a layer that are asked for to a file, and return how many; its extension names the format.

    The file is there when it is whole, or not at all.
    """
    chosen = layer(layer_id)
    write = writer(path)
    features = chosen.features(service, where, level)
    try:
        with TemporaryDirectory(dir=path.parent, prefix=".frontline-") as folder:
            made = Path(folder) / path.name
            write(chosen, features, made)
            made.replace(path)
    except OSError as error:
        raise UsageError(f"'{path}' cannot be written: {error.strerror or error}") from error
    return len(features)


def writer(path: Path) -> Writer:
    """Return what writes the format that an extension names."""
    try:
        return WRITERS[path.suffix.lower()]
    except KeyError as error:
        raise InvalidParameter(f"'{path.name}' names no format; end it with {', '.join(WRITERS)}") from error


def as_geojson(features: Sequence[Feature]) -> bytes:
    """Return features as one GeoJSON document with its credit."""
    members = {"attribution": ATTRIBUTION, "licence": LICENCE, "licenceUrl": LICENCE_URL}
    whole = b",".join(feature.body() for feature in features)
    return b"".join(geojson.collection([whole], members))


def as_csv(features: Sequence[Feature]) -> str:
    """Return the properties as a table; lists are JSON, and no cell begins a formula."""
    rows = [flat(feature.row()) for feature in features]
    names = list(dict.fromkeys(name for row in rows for name in row)) or ["id"]
    text = io.StringIO()
    table = csv.DictWriter(text, [*names, "licence"], restval="")
    table.writeheader()
    for row in rows:
        table.writerow({name: safe_cell(value) for name, value in row.items()} | {"licence": CREDIT})
    return text.getvalue()


def flat(row: dict[str, Any]) -> dict[str, Any]:
    """Return a row whose lists and records are JSON texts."""
    return {
        name: orjson.dumps(value).decode() if isinstance(value, list | dict) else value
        for name, value in row.items()
    }


def _write_geojson(_: Layer, features: Sequence[Feature], path: Path) -> None:
    path.write_bytes(as_geojson(features))


def _write_csv(_: Layer, features: Sequence[Feature], path: Path) -> None:
    path.write_bytes(as_csv(features).encode())


def _write_gpkg(chosen: Layer, features: Sequence[Feature], path: Path) -> None:
    import geopandas

    rows = [flat(feature.row()) for feature in features]
    shapes = [feature.place.shape if feature.place else None for feature in features]
    frame = geopandas.GeoDataFrame(rows, geometry=shapes, crs="EPSG:4326")
    credit = {"IDENTIFIER": chosen.title, "DESCRIPTION": f"{chosen.description} {CREDIT}"}
    frame.to_file(
        path,
        layer=chosen.id,
        driver="GPKG",
        engine="pyogrio",
        geometry_type=chosen.geometry,
        layer_options=credit,
    )


WRITERS: dict[str, Writer] = {
    ".geojson": _write_geojson,
    ".json": _write_geojson,
    ".csv": _write_csv,
    ".gpkg": _write_gpkg,
}
