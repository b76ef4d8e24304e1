"""Pages of a layer by keyset: the next page begins after the last feature of this one, whatever was added meanwhile."""

import base64
import binascii
from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import orjson

from app.errors import InvalidParameter
from app.publish.index import Index, Rows
from app.publish.properties import columns, value_of
from app.publish.selection import Found


@dataclass(frozen=True, slots=True)
class Key:
    """Where a page ended: the day and id of its last feature, and the values it was sorted by."""

    day: date
    name: str
    values: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """So many features, after the one with that key (None: from the first)."""

    limit: int
    after: Key | None = None


def page_of(limit: int, token: str) -> Page:
    """Return the page that a token of a next link stands for."""
    return Page(limit, _key(token) if token else None)


def cut(found: Found, page: Page) -> Rows:
    """Return the rows of one page."""
    start = _start(found, page.after) if page.after else 0
    return found.rows[start : start + page.limit]


def token_after(found: Found, row: int) -> str:
    """Return the token of the page after a feature."""
    day, name = found.index.key(row)
    cells = columns(found.index, found.fields, [sort.name for sort in found.sorts])
    values = [cells[sort.name].value(row) for sort in found.sorts]
    return base64.urlsafe_b64encode(orjson.dumps([day, name, *values])).decode().rstrip("=")


def _start(found: Found, key: Key) -> int:
    """Return where a page begins: after a key, whether its feature is there or not."""
    row = _after(found.index, key)
    if found.order is None:
        return int(np.searchsorted(found.rows, row))
    types = {field.name: field for field in found.fields}
    if len(key.values) != len(found.sorts):
        raise InvalidParameter("the token is of another order; take it from the link to the next page")
    values = [value_of(types[sort.name], told) for sort, told in zip(found.sorts, key.values, strict=True)]
    return found.order.after(values, row - 1)


def _after(index: Index, key: Key) -> int:
    """Return the first row after a key in the order of the layer."""
    days = np.array([key.day.toordinal(), key.day.toordinal() + 1], dtype=index.first.dtype)
    start, stop = np.searchsorted(index.first, days)
    return bisect_right(index.ids, key.name, int(start), int(stop))


def _key(token: str) -> Key:
    try:
        day, name, *values = orjson.loads(base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)))
        if not isinstance(name, str):
            raise TypeError(name)
        return Key(date.fromisoformat(day), name, tuple(values))
    except (binascii.Error, ValueError, TypeError) as error:
        raise InvalidParameter(
            f"token '{token:.80}' is of no page; take it from the link to the next page"
        ) from error
