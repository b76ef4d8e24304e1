"""Pages of a layer by keyset: the next page begins after the last feature of this one, whatever was added meanwhile."""

import base64
import binascii
from bisect import bisect_right
from dataclasses import dataclass
from datetime import date

import numpy as np

from app.errors import InvalidParameter
from app.publish.index import Index, Rows
from app.publish.selection import Found

Key = tuple[date, str]


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
    start = np.searchsorted(found.rows, _after(found.index, page.after)) if page.after else 0
    return found.rows[start : start + page.limit]


def token_after(found: Found, row: int) -> str:
    """Return the token of the page after a feature."""
    day, name = found.index.key(row)
    return base64.urlsafe_b64encode(f"{day.isoformat()} {name}".encode()).decode().rstrip("=")


def _after(index: Index, key: Key) -> int:
    """Return the first row after a key, whether its feature is there or not."""
    day, name = key
    start, stop = np.searchsorted(index.first, [day.toordinal(), day.toordinal() + 1])
    return bisect_right(index.ids, name, int(start), int(stop))


def _key(token: str) -> Key:
    try:
        text = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)).decode()
        day, _, name = text.partition(" ")
        return date.fromisoformat(day), name
    except (binascii.Error, ValueError) as error:
        raise InvalidParameter(
            f"token '{token}' is of no page; take it from the link to the next page"
        ) from error
