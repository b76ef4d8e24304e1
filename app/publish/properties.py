"""The properties of a layer as columns: read from its features when something first asks for them, and kept."""

from array import array
from collections.abc import Iterable, Sequence
from datetime import date, datetime

import numpy as np
import orjson

from app.publish.cells import Cells, Codes, Value
from app.publish.drawn_places import NONE
from app.publish.fields import Field, Type
from app.publish.index import KINDS, LEVELS, SIDES, Index, Rows

TOGETHER = 1_000


def columns(index: Index, fields: Sequence[Field], names: Iterable[str]) -> dict[str, Cells]:
    """Return the columns that are named, for all rows."""
    by_name = {field.name: field for field in fields}
    missing = [by_name[name] for name in names if name not in index.columns]
    for field in missing:
        if ready := _ready(index, field):
            index.columns[field.name] = ready
    if unread := [field for field in missing if field.name not in index.columns]:
        index.columns.update(_read(index, unread))
    return {name: index.columns[name] for name in names}


def of_rows(cells: Cells, rows: Rows) -> Cells:
    """Return a column of some rows only."""
    return Cells(cells.type, cells.values, None if cells.codes is None else cells.codes[rows])


def geometries(index: Index, rows: Rows) -> Cells:
    """Return where some rows lie as a column; each place is drawn once."""
    numbers, codes = np.unique(index.place[rows], return_inverse=True)
    held = numbers[numbers != NONE]
    missing: list[Value] = [None] * (len(numbers) - len(held))  # -1 is the least
    return Cells(Type.GEOMETRY, [*missing, *index.places.shapes(held)], codes)


def _ready(index: Index, field: Field) -> Cells | None:
    """Return what the index holds as a column; a code of -1 is the last value, None."""
    held = {"kind": (KINDS, index.kind), "side": (SIDES, index.side), "level": (LEVELS, index.level)}
    if field.name not in held:
        return None
    members, codes = held[field.name]
    return Cells(Type.TEXT, [*(str(member) for member in members), None], codes)


def _read(index: Index, fields: Sequence[Field]) -> dict[str, Cells]:
    """Read some properties of all features in one go."""
    numbers: list[dict[Value, int]] = [{} for _ in fields]
    columns = [array("i", bytes(4 * len(index))) for _ in fields]
    told = list(zip([field.name for field in fields], numbers, columns, strict=True))
    for start in range(0, len(index), TOGETHER):
        rows = np.arange(start, min(start + TOGETHER, len(index)))
        for row, text in enumerate(index.texts(rows), start):
            found = orjson.loads(text)
            for name, seen, codes in told:
                codes[row] = seen.setdefault(found.get(name), len(seen))
    return {
        field.name: Cells(field.type, [value_of(field, text) for text in seen], _small(codes, len(seen)))
        for field, seen, codes in zip(fields, numbers, columns, strict=True)
    }


def _small(codes: "array[int]", count: int) -> Codes:
    """Return codes below a count in as few bytes as hold them."""
    return np.array(codes, dtype=np.min_scalar_type(max(0, count - 1)))


def value_of(field: Field, told: Value) -> Value:
    """Return a value of JSON as what it stands for; ValueError where it cannot."""
    if told is None or (told == "" and field.type in (Type.DAY, Type.INSTANT)):
        return None
    if field.type is Type.DAY:
        return date.fromisoformat(told)
    return datetime.fromisoformat(told) if field.type is Type.INSTANT else told
