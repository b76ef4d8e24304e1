"""Pages of a layer by keyset: the next page begins after the last feature of this one, whatever was added meanwhile."""

import base64
import binascii
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.errors import InvalidParameter
from app.publish.feature import Feature

Key = tuple[date, str]


@dataclass(frozen=True, slots=True)
class Page:
    """So many features, after the one with that key (None: from the first)."""

    limit: int
    after: Key | None = None


def page_of(limit: int, token: str) -> Page:
    """Return the page that a token of a next link stands for."""
    return Page(limit, _key(token) if token else None)


def cut(features: Sequence[Feature], page: Page) -> Sequence[Feature]:
    """Return the features of one page."""
    start = bisect_right(features, page.after, key=lambda feature: feature.key) if page.after else 0
    return features[start : start + page.limit]


def token_after(feature: Feature) -> str:
    """Return the token of the page after a feature."""
    day, name = feature.key
    return base64.urlsafe_b64encode(f"{day.isoformat()} {name}".encode()).decode().rstrip("=")


def _key(token: str) -> Key:
    try:
        text = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)).decode()
        day, _, name = text.partition(" ")
        return date.fromisoformat(day), name
    except (binascii.Error, ValueError) as error:
        raise InvalidParameter(
            f"token '{token}' is of no page; take it from the link to the next page"
        ) from error
