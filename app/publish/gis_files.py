"""Features as files of GIS programs, written by GDAL: GeoPackage, FlatGeobuf, KML and zipped Shapefile.

The same features give the same bytes: times inside the files are those of the data, not of the clock.
"""

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from html import escape
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock
from typing import Any

import pyarrow as pa
import pyogrio

from app.errors import InvalidParameter
from app.publish.crs import CRS84
from app.publish.sheet import Sheet
from app.publish.tables import table

ONE_AT_A_TIME = Lock()
"""GDAL's settings are those of the process."""

LONGEST_NAME, LONGEST_TEXT = 10, 254
"""What a Shapefile can hold."""


def geopackage(sheet: Sheet) -> bytes:
    """Return a GeoPackage."""
    options = {"IDENTIFIER": sheet.layer.title, "DESCRIPTION": f"{sheet.layer.description} {sheet.credit}"}
    with _folder(sheet) as folder:
        path = folder / f"{sheet.layer.id}.gpkg"
        about = {name: str(value) for name, value in sheet.about.items()}
        _write(sheet, path, "GPKG", table(sheet), options, layer_metadata=about)
        return path.read_bytes()


def flatgeobuf(sheet: Sheet) -> bytes:
    """Return a FlatGeobuf; what has no geometry cannot stand in its spatial index, so it has none."""
    whole = table(sheet)
    index = "NO" if whole["geometry"].null_count else "YES"
    options = {"TITLE": sheet.layer.title, "DESCRIPTION": sheet.credit, "SPATIAL_INDEX": index}
    with _folder(sheet) as folder:
        path = folder / f"{sheet.layer.id}.fgb"
        _write(sheet, path, "FlatGeobuf", whole, options)
        return path.read_bytes()


def kml(sheet: Sheet) -> bytes:
    """Return a KML; it knows no coordinates but degrees."""
    if sheet.look.crs.uri != CRS84:
        raise InvalidParameter(f"KML holds longitude and latitude only; leave crs '{sheet.look.crs.uri}' out")
    with _folder(sheet) as folder:
        path = folder / f"{sheet.layer.id}.kml"
        _write(sheet, path, "KML", table(sheet), {})
        text = path.read_text("utf-8")
    head, begin, rest = text.partition("<Document")
    tag, end, rest = rest.partition(">")
    told = f"<name>{escape(sheet.layer.title)}</name><description>{escape(sheet.credit)}</description>"
    return f"{head}{begin}{tag}{end}{told}{rest}".encode()


def shapefile(sheet: Sheet) -> bytes:
    """Return a zipped Shapefile with its licence beside it; names are cut to ten letters, texts to 254."""
    whole = table(sheet)
    names = short_names(whole.column_names)
    text = pa.string()
    columns = [
        pa.array([value[:LONGEST_TEXT] if value else value for value in column.to_pylist()], text)
        if column.type == text
        else column.cast(text)
        if pa.types.is_timestamp(column.type)
        else column
        for column in whole.columns
    ]
    fields = [
        pa.field(name, column.type, metadata=whole.schema.field(number).metadata)
        for number, (name, column) in enumerate(zip(names, columns, strict=True))
    ]
    cut = pa.table(columns, schema=pa.schema(fields))
    told = "\n".join(f"{short}: {name}" for short, name in zip(names, whole.column_names, strict=True))
    with _folder(sheet) as folder:
        options = {"ENCODING": "UTF-8", "DBF_DATE_LAST_UPDATE": sheet.moment.date().isoformat()}
        _write(sheet, folder / f"{sheet.layer.id}.shp", "ESRI Shapefile", cut, options)
        files = {path.name: path.read_bytes() for path in sorted(folder.iterdir())}
    about = "\n".join(f"{name}: {value}" for name, value in sheet.about.items())
    return zipped(files | {"README.txt": f"{about}\n\nColumns\n{told}\n".encode()}, sheet)


def short_names(names: list[str]) -> list[str]:
    """Return names of ten letters at most, each once."""
    found: list[str] = []
    for name in names:
        short = name if name == "geometry" else name[:LONGEST_NAME]
        number = 1
        while short in found:
            number += 1
            short = f"{name[: LONGEST_NAME - len(str(number)) - 1]}_{number}"
        found.append(short)
    return found


def zipped(files: dict[str, bytes], sheet: Sheet) -> bytes:
    """Return files in a zip whose times are those of the data."""
    moment = max(sheet.moment.timetuple()[:6], (1980, 1, 1, 0, 0, 0))
    sink = BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, moment)
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 3
            bundle.writestr(entry, content)
    return sink.getvalue()


@contextmanager
def _folder(sheet: Sheet) -> Iterator[Path]:
    """Give a folder to write in, while GDAL takes the time of the data for its own."""
    moment = sheet.moment.strftime("%Y-%m-%dT%H:%M:%S.000Z")
    with TemporaryDirectory(prefix="frontline-") as folder, ONE_AT_A_TIME:
        pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": moment})
        try:
            yield Path(folder)
        finally:
            pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": None})


def _write(
    sheet: Sheet, path: Path, driver: str, rows: pa.Table, options: dict[str, str], **more: Any
) -> None:
    crs = sheet.look.crs
    pyogrio.write_arrow(
        rows,
        path,
        layer=sheet.layer.id,
        driver=driver,
        geometry_name="geometry",
        geometry_type=sheet.layer.geometry,
        crs="EPSG:4326" if crs.uri == CRS84 else f"EPSG:{crs.number}",
        layer_options=options,
        **more,
    )
