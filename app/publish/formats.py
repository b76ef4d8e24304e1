"""The formats that features leave in: by the ending of a file, by the parameter `f`, by what Accept says."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from app.errors import InvalidParameter
from app.publish import csv_table, texts
from app.publish.sheet import Sheet

Written = bytes | Iterator[bytes]


@dataclass(frozen=True, slots=True)
class Format:
    """One format; `write` gives the whole file, or pieces of it as they are made."""

    id: str
    title: str
    media_type: str
    write: Callable[[Sheet], Written]
    ending: str = ""

    @property
    def suffix(self) -> str:
        """Return the ending of its files."""
        return self.ending or self.id


def _arrow(sheet: Sheet) -> Written:
    from app.publish.tables import arrow

    return arrow(sheet)


def _parquet(sheet: Sheet) -> Written:
    from app.publish.tables import parquet

    return parquet(sheet)


def _by_gdal(sheet: Sheet, *, name: str) -> Written:
    from app.publish import gis_files

    write: Callable[[Sheet], bytes] = getattr(gis_files, name)
    return write(sheet)


def _workbook(sheet: Sheet) -> Written:
    from app.publish.workbook import workbook

    return workbook(sheet)


FORMATS: dict[str, Format] = {
    each.id: each
    for each in (
        Format("geojson", "GeoJSON", "application/geo+json", texts.collection),
        Format("jsonfg", "JSON-FG", "application/vnd.ogc.fg+json", texts.feature_geometry, "fg.json"),
        Format("geojsonseq", "GeoJSON text sequence", "application/geo+json-seq", texts.sequence, "geojsons"),
        Format("csv", "CSV", "text/csv; charset=utf-8", csv_table.table),
        Format("arrow", "Arrow", "application/vnd.apache.arrow.stream", _arrow, "arrows"),
        Format("parquet", "GeoParquet", "application/vnd.apache.parquet", _parquet),
        Format("gpkg", "GeoPackage", "application/geopackage+sqlite3", partial(_by_gdal, name="geopackage")),
        Format("fgb", "FlatGeobuf", "application/flatgeobuf", partial(_by_gdal, name="flatgeobuf")),
        Format("kml", "KML", "application/vnd.google-earth.kml+xml", partial(_by_gdal, name="kml")),
        Format("shp", "Shapefile", "application/zip", partial(_by_gdal, name="shapefile"), "shp.zip"),
        Format(
            "xlsx",
            "Workbook",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            _workbook,
        ),
    )
}
ENDINGS = {"json": "geojson", "geojsonl": "geojsonseq", "zip": "shp", "arrow": "arrow"} | {
    each.suffix: each.id for each in FORMATS.values()
}
"""What files may end with."""


def format_of(name: str) -> Format:
    """Return the format that the name of a file says."""
    lower = name.lower()
    fits = [ending for ending in ENDINGS if lower.endswith(f".{ending}")]
    if not fits:
        told = ", ".join(f".{each.suffix}" for each in FORMATS.values())
        raise InvalidParameter(f"'{name}' names no format; end it with one of {told}")
    return FORMATS[ENDINGS[max(fits, key=len)]]


def pieces(written: Written) -> Iterator[bytes]:
    """Give a file in pieces."""
    if isinstance(written, bytes):
        yield written
    else:
        yield from written
