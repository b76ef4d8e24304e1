"""Features as text that is streamed from its first byte: GeoJSON, JSON-FG and GeoJSON sequences."""

from collections.abc import Iterator
from typing import Any

import orjson

from app.publish import geojson
from app.publish.crs import CRS84
from app.publish.feature import Feature
from app.publish.rendering import PLAIN, drawn, picked, rendered
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


def _members(sheet: Sheet) -> dict[str, Any]:
    return {**sheet.about, "numberReturned": len(sheet.rows)}
