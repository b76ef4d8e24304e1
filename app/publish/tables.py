"""Features as Arrow tables: typed columns and a geometry in WKB, some thousand rows at a time; and as GeoParquet."""

import io
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import orjson
import pyarrow as pa
import pyarrow.parquet as pq
import shapely
from pyproj import CRS

from app.publish.crs import CRS84, System
from app.publish.drawn_places import NONE
from app.publish.fields import Field, Type
from app.publish.index import Rows
from app.publish.sheet import Sheet, plain

BATCH = 5_000
TYPES = {
    Type.TEXT: pa.string(),
    Type.WHOLE: pa.int64(),
    Type.NUMBER: pa.float64(),
    Type.BOOLEAN: pa.bool_(),
    Type.DAY: pa.date32(),
    Type.INSTANT: pa.timestamp("ms", "UTC"),
    Type.LIST: pa.string(),
}


def schema(sheet: Sheet) -> pa.Schema:
    """Return names and types of the columns, with what the file says of itself."""
    known = {"id"} & {field.name for field in sheet.fields}
    columns = [] if known else [pa.field("id", pa.string())]
    columns += [pa.field(field.name, TYPES[field.type]) for field in sheet.fields]
    extension = {
        "ARROW:extension:name": "geoarrow.wkb",
        "ARROW:extension:metadata": _crs_note(sheet.look.crs),
    }
    columns.append(pa.field("geometry", pa.binary(), metadata=extension))
    about = {name: str(value) for name, value in sheet.about.items()}
    return pa.schema(columns, metadata=about)


def batches(sheet: Sheet) -> Iterator[pa.RecordBatch]:
    """Give the rows, some thousand at a time."""
    shown = schema(sheet)
    fields = {field.name: field for field in sheet.fields}
    for start in range(0, len(sheet.rows), BATCH):
        sheet.follow(start)
        rows = sheet.rows[start : start + BATCH]
        found = [orjson.loads(sheet.found.index.properties(row)) for row in rows.tolist()]
        columns = []
        for column in shown:
            if column.name == "geometry":
                columns.append(pa.array(_geometries(sheet, rows), pa.binary()))
            elif column.name in fields:
                field = fields[column.name]
                columns.append(pa.array([_cell(field, row.get(field.name)) for row in found], column.type))
            else:
                columns.append(pa.array(sheet.found.index.ids.of(rows)))
        yield pa.RecordBatch.from_arrays(columns, schema=shown)


def table(sheet: Sheet) -> pa.Table:
    """Return all rows."""
    return pa.Table.from_batches(batches(sheet), schema(sheet))


def arrow(sheet: Sheet) -> Iterator[bytes]:
    """Give an Arrow IPC stream."""
    sink = io.BytesIO()
    with pa.ipc.new_stream(sink, schema(sheet)) as stream:
        for batch in batches(sheet):
            stream.write_batch(batch)
            yield _taken(sink)
    yield _taken(sink)


def parquet(sheet: Sheet) -> bytes:
    """Return a GeoParquet file."""
    whole = table(sheet)
    index = sheet.found.index
    kinds = index.places.kinds(index.place[sheet.rows])
    column: dict[str, Any] = {"encoding": "WKB", "geometry_types": kinds}
    if sheet.look.crs.uri != CRS84:
        column["crs"] = CRS.from_user_input(sheet.look.crs.uri).to_json_dict()
    geo = {"version": "1.1.0", "primary_column": "geometry", "columns": {"geometry": column}}
    told = {**(whole.schema.metadata or {}), b"geo": orjson.dumps(geo)}
    sink = io.BytesIO()
    pq.write_table(whole.replace_schema_metadata(told), sink, compression="zstd", row_group_size=20_000)
    return sink.getvalue()


def _taken(sink: io.BytesIO) -> bytes:
    taken = sink.getvalue()
    sink.seek(0)
    sink.truncate()
    return taken


def _geometries(sheet: Sheet, rows: Rows) -> list[bytes | None]:
    """Return the geometries in WKB, x first as GIS files have it; each place is written once."""
    index = sheet.found.index
    numbers = sorted(set(index.place[rows].tolist()) - {NONE})
    shapes = sheet.look.crs.out_xy(index.places.shapes(numbers)) if numbers else []
    written = dict(zip(numbers, shapely.to_wkb(shapes), strict=True))
    return [written.get(number) for number in index.place[rows].tolist()]


def _cell(field: Field, value: Any) -> Any:
    if value is None or (value == "" and field.type in (Type.DAY, Type.INSTANT)):
        return None
    if field.type is Type.DAY:
        return date.fromisoformat(value)
    return datetime.fromisoformat(value) if field.type is Type.INSTANT else plain(field, value)


def _crs_note(crs: System) -> str:
    name = "OGC:CRS84" if crs.uri == CRS84 else f"EPSG:{crs.number}"
    return orjson.dumps({"crs": name, "crs_type": "authority_code"}).decode()
