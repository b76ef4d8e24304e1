"""Features as CSV, streamed: what comes again from row to row is written once and then copied.

A settlement's names or a day's kind and claimant stand in thousands of rows. Where the properties of a layer are such runs,
with few that are another in each row between them, both are taken from the JSON that lies ready in the index.
"""

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from itertools import repeat
from typing import Any

import orjson

from app.counts import FORMULA_SIGNS, safe_cell
from app.publish import geojson
from app.publish.credit import LICENCE
from app.publish.drawn_places import NONE
from app.publish.fields import Field, Type
from app.publish.hxl import hashtag
from app.publish.sheet import Sheet, plain

LINES = 1_000
XY = ("lon", "lat")
FIRST, CUTS, OWN = "code", ("day", "low"), ("claims", "explain")
"""A layer of runs begins with FIRST; runs begin with CUTS too, and after each of OWN, which differ from row to row."""

MOST_KNOWN = 50_000
"""Runs that are known again; with more, one begins anew."""

USUAL = f"{LICENCE}\r\n".encode()
FORMULA_BYTES = tuple(sign.encode() for sign in FORMULA_SIGNS)


def table(sheet: Sheet) -> Iterator[bytes]:
    """Give one row per feature, with lon and lat for points and WKT for sets of points; no cell begins a formula."""
    fields, index = sheet.fields, sheet.found.index
    names = [field.name for field in fields]
    ids = [] if "id" in names else ["id"]
    positions = _Positions(sheet)
    head = [_line([*ids, *names, *positions.names, "licence"])]
    if sheet.look.hxl:
        head.append(_line([*map(hashtag, (*ids, *names, *positions.names)), "#meta+license"]))
    written = _written(sheet)
    lines, licence = head, _line([sheet.credit])  # the first row says all that must be said
    for start in range(0, len(sheet.rows), LINES):
        rows = sheet.rows[start : start + LINES]
        places = index.place[rows].tolist()
        positions.write(places)
        own_ids = index.ids.of(rows) if ids else repeat("")
        for name, place, told in zip(own_ids, places, index.texts(rows), strict=False):
            own = _quoted(name.encode()) + b"," if ids else b""
            lines.append(b"%b%b,%b%b" % (own, written(told), positions.of(place), licence))
            licence = USUAL
        if len(rows) == LINES:
            yield b"".join(lines)
            lines = []
    yield b"".join(lines)


def _written(sheet: Sheet) -> Callable[[bytes], bytes]:
    """Return what writes the properties of a row."""
    fields = sheet.fields
    names = [field.name for field in fields]
    lists = {field.name for field in fields if field.type is Type.LIST}
    if (
        names[:1] == [FIRST]
        and {*CUTS, *OWN} <= set(names)
        and lists <= set(OWN)
        and not sheet.look.properties
    ):
        return _Runs(fields).written
    return lambda told: _cells(orjson.loads(told), fields)


class _Runs:
    """Writes properties run by run; a row whose JSON is not as expected is read whole."""

    def __init__(self, fields: Sequence[Field]) -> None:
        names = [field.name for field in fields]
        starts = {0, *map(names.index, CUTS)}
        for own in map(names.index, OWN):
            starts |= {own, own + 1}
        edges = sorted(starts - {len(names)})
        self._fields = fields
        self._runs = [
            tuple(fields[start:stop]) for start, stop in zip(edges, [*edges[1:], len(names)], strict=True)
        ]
        marks = [b',"%b":' % run[0].name.encode() for run in self._runs]
        owns = [len(mark) if run[0].name in OWN else 0 for run, mark in zip(self._runs, marks, strict=True)]
        self._plan = list(zip([*marks[1:], b"}"], owns, self._runs, strict=True))
        self._known: dict[bytes, bytes] = {}

    def written(self, told: bytes) -> bytes:
        """Return the cells of a row.

        No mark can be met inside a text, where its quotes would be escaped, and there are no records inside.
        """
        start, cells, known = 0, [], self._known
        for mark, own, run in self._plan:
            stop = told.find(mark, start) if mark != b"}" else len(told) - 1
            part = told[start:stop]
            cell = _own(part[own:]) if own else known.get(part)
            if stop < 0 or (cell is None and (cell := self._run(part, run)) is None):
                return _cells(orjson.loads(told), self._fields)
            cells.append(cell)
            start = stop
        return b",".join(cells)

    def _run(self, part: bytes, run: Sequence[Field]) -> bytes | None:
        """Return the cells of a run and know it from now on; None if it does not hold the properties that it should."""
        found = orjson.loads(b"{" + part[1:] + b"}")
        if list(found) != [field.name for field in run]:
            return None
        if len(self._known) > MOST_KNOWN:
            self._known.clear()
        cells = self._known[part] = _cells(found, run)
        return cells


def _own(value: bytes) -> bytes | None:
    """Return the cell of a text or list in which nothing is escaped, None of any other value."""
    if b"\\" in value:
        return None
    if value.startswith(b"["):
        return _quoted(value)
    return _quoted(value[1:-1]) if value.startswith(b'"') and not value.startswith(FORMULA_BYTES, 1) else None


class _Positions:
    """Where rows are drawn, in the coordinate system of the file, x first; each place is written once."""

    def __init__(self, sheet: Sheet) -> None:
        kind = sheet.layer.geometry
        self.names = XY if kind == "Point" else ("wkt",) if kind == "MultiPoint" else ()
        self._sheet = sheet
        self._known: dict[int, bytes] = {}

    def write(self, places: Sequence[int]) -> None:
        """Write the cells of places that are asked for next; those that are not among them may be forgotten."""
        fresh = [place for place in dict.fromkeys(places) if place not in self._known]
        if len(self._known) + len(fresh) > MOST_KNOWN:
            self._known, fresh = {}, list(dict.fromkeys(places))
        for place, cells in zip(fresh, self._cells(fresh), strict=True):
            self._known[place] = b"".join(_quoted(str(cell).encode()) + b"," for cell in cells)

    def of(self, place: int) -> bytes:
        """Return the cells of a place, each with a comma behind it."""
        return self._known[place]

    def _cells(self, places: list[int]) -> Iterator[Sequence[Any]]:
        crs, drawn = self._sheet.look.crs, [place for place in places if place != NONE and self.names]
        shapes = iter(crs.out_xy(self._sheet.found.index.places.shapes(drawn)) if drawn else ())
        for place in places:
            if place == NONE or not self.names:
                yield [""] * len(self.names)
                continue
            shape = next(shapes)
            is_point = self.names == XY
            yield (
                (round(shape.x, crs.decimals), round(shape.y, crs.decimals))
                if is_point
                else (geojson.text_of(shape, crs.decimals),)
            )


def _cells(found: dict[str, Any], fields: Sequence[Field]) -> bytes:
    """Return the cells of some properties as they are written."""
    cells = []
    for field in fields:
        value = found.get(field.name)
        if value.__class__ is not str or value.startswith(FORMULA_SIGNS):  # most are neither
            value = safe_cell(plain(field, value))
        cells.append(value)
    return _line([*cells, ""]).removesuffix(b",\r\n")  # a cell alone would be written otherwise


def _line(cells: Sequence[Any]) -> bytes:
    text = io.StringIO()
    csv.writer(text).writerow(cells)
    return text.getvalue().encode()


def _quoted(cell: bytes) -> bytes:
    """Return a cell as it is written."""
    if b'"' in cell:
        return b'"%b"' % cell.replace(b'"', b'""')
    return b'"%b"' % cell if b"," in cell or b"\r" in cell or b"\n" in cell else cell
