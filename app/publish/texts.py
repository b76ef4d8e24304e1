"""Features as text that is streamed from its first byte: GeoJSON, JSON-FG, GeoJSON sequences and CSV."""

import csv
import io
from collections.abc import Iterator
from typing import Any

import orjson

from app.counts import safe_cell
from app.publish import geojson
from app.publish.credit import LICENCE
from app.publish.crs import CRS84
from app.publish.feature import Feature
from app.publish.fields import Field
from app.publish.hxl import hashtag
from app.publish.rendering import PLAIN, drawn, picked, rendered
from app.publish.sheet import Sheet, plain

RECORD = b"\x1e"
JSON_FG = "http://www.opengis.net/spec/json-fg-1/0.2/conf/core"
LINES = 1_000
XY = ("lon", "lat")


def collection(sheet: Sheet) -> Iterator[bytes]:
    """Give one GeoJSON document."""
    return geojson.collection(rendered(sheet.found.index, sheet.rows, sheet.look), _members(sheet))


def sequence(sheet: Sheet) -> Iterator[bytes]:
    """Give a GeoJSON text sequence (RFC 8142); the first feature says of the file what must be said."""
    index, look = sheet.found.index, sheet.look
    about = orjson.dumps({"about": sheet.about})[1:-1]
    for start in range(0, len(sheet.rows), LINES):
        rows = sheet.rows[start : start + LINES]
        places = drawn(index, rows, look.crs)
        pieces = [
            geojson.feature(
                index.ids[row],
                picked(bytes(index.properties(row)), look.properties),
                places.get(int(index.place[row])),
            )
            for row in rows.tolist()
        ]
        if start == 0:
            pieces[0] = pieces[0][:-1] + b"," + about + b"}"
        yield b"".join(RECORD + piece + b"\n" for piece in pieces)


def feature_geometry(sheet: Sheet) -> Iterator[bytes]:
    """Give JSON-FG: GeoJSON with times, and in another coordinate system with places beside geometries."""
    members = _members(sheet) | {
        "conformsTo": [JSON_FG],
        "featureType": sheet.layer.id,
        "coordRefSys": sheet.look.crs.uri,
    }
    return geojson.collection(_timed(sheet), members)


def _timed(sheet: Sheet) -> Iterator[bytes]:
    index, look = sheet.found.index, sheet.look
    is_plain = look.crs.uri == CRS84
    for start in range(0, len(sheet.rows), LINES):
        rows = sheet.rows[start : start + LINES]
        here = drawn(index, rows, PLAIN.crs)
        there = {} if is_plain else drawn(index, rows, look.crs)
        pieces = []
        for row in rows.tolist():
            feature = index.feature(row)
            place = there.get(int(index.place[row]))
            body = geojson.feature(
                feature.id, picked(feature.properties, look.properties), here.get(int(index.place[row]))
            )
            more = (
                b',"time":' + orjson.dumps(_time(feature)) + b',"place":' + (place.body if place else b"null")
            )
            pieces.append(body[:-1] + more + b"}")
        yield (b"," if start else b"") + b",".join(pieces)


def _time(feature: Feature) -> dict[str, Any] | None:
    if feature.is_timeless:
        return None
    first, last = feature.first_day.isoformat(), feature.last_day.isoformat()
    return {"date": first} if first == last else {"interval": [first, last]}


def table(sheet: Sheet) -> Iterator[bytes]:
    """Give CSV: one row per feature, with lon and lat for points and WKT for sets of points; no cell begins a formula."""
    fields = sheet.fields
    where = _where(sheet)
    names = [field.name for field in fields]
    ids = [] if "id" in names else ["id"]
    text = io.StringIO()
    lines = csv.writer(text)
    lines.writerow([*ids, *names, *where, "licence"])
    if sheet.look.hxl:
        tags = [hashtag(name) for name in (*ids, *names, *where)]
        lines.writerow([*tags, "#meta+license"])
    for number, (row, found) in enumerate(zip(sheet.rows.tolist(), sheet.records(), strict=True)):
        licence = LICENCE if number else sheet.credit
        cells = [safe_cell(_cell(field, found.get(field.name))) for field in fields]
        told = [sheet.found.index.ids[row]] if ids else []
        lines.writerow([*told, *cells, *_position(sheet, row, where), licence])
        if number % LINES == LINES - 1:
            yield _taken(text)
    yield _taken(text)


def _cell(field: Field, value: Any) -> Any:
    return plain(field, value)


def _where(sheet: Sheet) -> tuple[str, ...]:
    return XY if sheet.layer.geometry == "Point" else ("wkt",) if sheet.layer.geometry == "MultiPoint" else ()


def _position(sheet: Sheet, row: int, where: tuple[str, ...]) -> tuple[Any, ...]:
    """Return where a row is drawn, in the coordinate system of the file, x first."""
    if not where:
        return ()
    number = int(sheet.found.index.place[row])
    if number < 0:
        return ("",) * len(where)
    crs = sheet.look.crs
    shape = crs.out_xy(sheet.found.index.shapes[number])
    if where == XY:
        return round(shape.x, crs.decimals), round(shape.y, crs.decimals)
    return (geojson.text_of(shape, crs.decimals),)


def _taken(text: io.StringIO) -> bytes:
    taken = text.getvalue().encode()
    text.seek(0)
    text.truncate()
    return taken


def _members(sheet: Sheet) -> dict[str, Any]:
    return {**sheet.about, "numberReturned": len(sheet.rows)}
