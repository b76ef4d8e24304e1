"""Features as text that is streamed from its first byte: GeoJSON, JSON-FG and GeoJSON sequences."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import orjson

from app.publish import geojson
from app.publish.crs import CRS84
from app.publish.feature import TIMELESS
from app.publish.rendering import PLAIN, drawn, features, picked, rendered
from app.publish.sheet import Sheet

RECORD = b"\x1e"
JSON_FG = "http://www.opengis.net/spec/json-fg-1/0.2/conf/core"
LINES = 1_000


def collection(sheet: Sheet) -> Iterator[bytes]:
    """Give one GeoJSON document."""
    return geojson.collection(rendered(sheet.found.index, sheet.rows, sheet.look), _members(sheet))


def sequence(sheet: Sheet) -> Iterator[bytes]:
    """Give a GeoJSON text sequence (RFC 8142); the first feature says of the file what must be said."""
    index, look = sheet.found.index, sheet.look
    about = orjson.dumps({"about": sheet.about})[1:-1]
    for start in range(0, len(sheet.rows), LINES):
        rows = sheet.rows[start : start + LINES]
        pieces = list(index.bodies(rows) if look.is_plain else features(index, rows, look))
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
        days = zip(index.first[rows].tolist(), index.last[rows].tolist(), strict=True)
        numbers = index.place[rows].tolist()
        for name, told, number, time in zip(
            index.ids.of(rows), index.texts(rows), numbers, days, strict=True
        ):
            body = geojson.feature(name, picked(told, look.properties), here.get(number))
            more = b',"time":' + orjson.dumps(_time(*time)) + b',"place":' + there.get(number, b"null")
            pieces.append(body[:-1] + more + b"}")
        yield (b"," if start else b"") + b",".join(pieces)


def _time(first_day: int, last_day: int) -> dict[str, Any] | None:
    if last_day == TIMELESS.toordinal():
        return None
    first, last = (date.fromordinal(day).isoformat() for day in (first_day, last_day))
    return {"date": first} if first == last else {"interval": [first, last]}


def _members(sheet: Sheet) -> dict[str, Any]:
    return {**sheet.about, "numberReturned": len(sheet.rows)}
