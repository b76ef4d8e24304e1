"""Counts per area and period as a table that is filtered like a layer, and leaves as JSON, CSV, Arrow, or GeoJSON for a choropleth."""

import io
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import orjson
import pyarrow as pa
import shapely

from app.counts import COLUMNS, to_csv
from app.counts import rows as records
from app.model import AreaCount, EventKind, Level, Side, Status
from app.publish import geojson
from app.publish.cells import Cells
from app.publish.chart import Chart
from app.publish.cql import Filter, check_names, properties
from app.publish.credit import ATTRIBUTION, CAUTION, LICENCE, LICENCE_URL
from app.publish.fields import GEOMETRY, Field, Type
from app.publish.geojson import Box, Geometry
from app.publish.hxl import hashtag
from app.publish.properties import value_of
from app.publish.selection import passed
from gazetteer.place import COUNTRY

T, W, B = Type.TEXT, Type.WHOLE, Type.BOOLEAN
FIELDS = (
    Field("area", T, "KATOTTG code, or that of a direction; `unplaced`, `abroad`"),
    Field("area_name", T, "Name"),
    Field("period", Type.DAY, "First Kyiv day of the period"),
    Field("kind", T, "Event kind", tuple(EventKind)),
    Field("side", T, "Who did it", tuple(Side)),
    Field("claimant", T, "Who says so (id)"),
    Field("claimant_name", T, "Who says so"),
    Field("low", W, "At least"),
    Field("best", W, "As stated"),
    Field("high", W, "At most; null: not known"),
    Field("shared", B, "Part of it is one number told for several places"),
    Field("share", W, "The portion of shared numbers that is drawn here"),
    Field("status", T, "What is known", tuple(Status)),
    Field("claims", Type.LIST, "Ids of the claims behind it"),
    Field("level", T, "Level of the area", tuple(Level)),
    Field("within", T, "Of what is unplaced: the smallest area that is sure"),
    Field("as_of", Type.INSTANT, "The earliest moment that its figures speak of"),
    Field("inconsistent", B, "Parts were told that exceed their total"),
    Field("disputed", B, "Another claimant's interval does not meet this one"),
    Field("default", B, "The claimant shown where one must be chosen"),
    Field("covered", B, "Whether a briefing was read for it"),
    Field("covered_days", W, "Days of the period that a briefing was read for"),
)
ARROW = {
    T: pa.string(),
    W: pa.int64(),
    B: pa.bool_(),
    Type.DAY: pa.date32(),
    Type.INSTANT: pa.timestamp("ms", "UTC"),
    Type.LIST: pa.list_(pa.string()),
}
TOGETHER = 500
Rows = Sequence[AreaCount]


def place_of(row: AreaCount, chart: Chart) -> Geometry | None:
    """Return where a row is drawn: a settlement as its point, all else as its outline, the country too."""
    if row.area == COUNTRY:
        return geojson.geometry(chart.areas.outline(COUNTRY))
    return chart.point(row.area) if row.level is Level.SETTLEMENT else chart.outline(row.area)


def places_of(rows: Rows, chart: Chart) -> dict[str, Geometry | None]:
    """Return where each area of the rows is drawn."""
    one_of_each = {row.area: row for row in rows}
    return {area: place_of(row, chart) for area, row in one_of_each.items()}


def within(rows: Rows, box: Box, chart: Chart) -> Rows:
    """Return the rows whose area touches a box; what is placed nowhere lies in none."""
    ground = geojson.shape_of({"bbox": box})
    places = places_of(rows, chart).items()
    inside = {area for area, place in places if place and shapely.intersects(place.shape, ground)}
    return [row for row in rows if row.area in inside]


def filtered(rows: Rows, asked: Filter, chart: Chart) -> Rows:
    """Return the rows that pass a filter in CQL2."""
    check_names(asked, (*FIELDS, GEOMETRY), "the table of counts")
    wanted, told = properties(asked.node), records(rows)
    cells = {
        field.name: _cells(field, [row[field.name] for row in told])
        for field in FIELDS
        if field.name in wanted
    }
    if "geometry" in wanted:
        cells["geometry"] = _drawn(rows, chart)
    return [rows[number] for number in np.flatnonzero(passed(asked, cells, len(rows))).tolist()]


def _cells(field: Field, column: list[Any]) -> Cells:
    seen: dict[Any, int] = {}
    codes = [seen.setdefault(value, len(seen)) for value in column]
    return Cells(field.type, [value_of(field, value) for value in seen], np.array(codes, dtype=np.int64))


def _drawn(rows: Rows, chart: Chart) -> Cells:
    places = places_of(rows, chart)
    numbers = {area: number for number, area in enumerate(places)}
    shapes = [place.shape if place else None for place in places.values()]
    codes = np.array([numbers[row.area] for row in rows], dtype=np.int64)
    return Cells(Type.GEOMETRY, shapes, codes)


def table_csv(rows: Rows, hxl: bool) -> bytes:
    """Return the rows as CSV, with a second row of hashtags where HXL is asked for."""
    text = to_csv(rows)
    if hxl:
        head, _, body = text.partition("\r\n")
        text = f"{head}\r\n{','.join(map(hashtag, COLUMNS))}\r\n{body}"
    return text.encode()


def table_arrow(rows: Rows, version: int) -> bytes:
    """Return the rows as an Arrow stream."""
    told = records(rows)
    about = {"attribution": ATTRIBUTION, "licence": LICENCE, "caution": CAUTION, "dataVersion": str(version)}
    schema = pa.schema([pa.field(field.name, ARROW[field.type]) for field in FIELDS], metadata=about)
    columns = [
        pa.array(
            [
                row[field.name] if field.type is Type.LIST else value_of(field, row[field.name])
                for row in told
            ],
            ARROW[field.type],
        )
        for field in FIELDS
    ]
    sink = io.BytesIO()
    with pa.ipc.new_stream(sink, schema) as stream:
        stream.write_table(pa.table(columns, schema=schema))
    return sink.getvalue()


def table_geojson(rows: Rows, chart: Chart, version: int) -> Iterator[bytes]:
    """Give the rows as GeoJSON, each with the outline of its area, ready for a choropleth."""
    members = {
        "numberReturned": len(rows),
        "attribution": ATTRIBUTION,
        "caution": CAUTION,
        "licence": LICENCE,
        "licenceUrl": LICENCE_URL,
        "dataVersion": version,
    }
    return geojson.collection(_features(rows, chart), members)


def _features(rows: Rows, chart: Chart) -> Iterator[bytes]:
    places = places_of(rows, chart)
    for start in range(0, len(rows), TOGETHER):
        some = rows[start : start + TOGETHER]
        pieces = []
        for row, told in zip(some, records(some), strict=True):
            area = f"{row.area}@{row.within}" if row.within else row.area
            name = ":".join([row.level, area, row.period.isoformat(), row.kind, row.side, row.claimant])
            names = {
                "pcode": chart.pcode(row.area, row.level),
                "name_uk": chart.name_uk(row.area),
                "name_en": chart.name_en(row.area),
            }
            place = places[row.area]
            pieces.append(geojson.feature(name, orjson.dumps(told | names), place.body if place else None))
        yield (b"," if start else b"") + b",".join(pieces)
