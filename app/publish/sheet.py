"""What a file is made of: the features that were asked for, how they are to look, and what must be said of them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import orjson

from app.publish.cells import Value
from app.publish.credit import ATTRIBUTION, CAUTION, LICENCE, LICENCE_URL
from app.publish.fields import Field, Type
from app.publish.index import Rows
from app.publish.layers import Layer
from app.publish.paging import Page, cut
from app.publish.rendering import PLAIN, Look
from app.publish.selection import Found, Wanted, find, reach
from app.publish.standing import Standing, standing
from app.service import Service

QUICK = 250_000
"""Rows of the days asked for that are gone through in about two milliseconds."""

TOGETHER = 1_000
"""Rows after which those who follow a file are told."""

NEVER = datetime(1970, 1, 1, tzinfo=UTC)


def nobody(_: int) -> None:
    """Follow a file that nobody follows."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rows of a layer on their way into a file; the same ones give the same bytes, whoever asks and when.

    `follow` is told how many rows are read, now and then; it may raise to have the file given up.
    """

    layer: Layer
    found: Found
    rows: Rows
    look: Look
    wanted: Wanted
    now: Standing
    follow: Callable[[int], None] = nobody

    @property
    def fields(self) -> tuple[Field, ...]:
        """Return the properties that are written."""
        names = self.look.properties
        return tuple(field for field in self.found.fields if not names or field.name in names)

    @property
    def about(self) -> dict[str, Any]:
        """Return what the file says of itself."""
        return {
            "title": self.layer.title,
            "description": self.layer.description,
            "attribution": ATTRIBUTION,
            "caution": CAUTION,
            "licence": LICENCE,
            "licenceUrl": LICENCE_URL,
            "filter": self.wanted.said,
            "dataVersion": self.now.version,
            "dataAsOf": self.moment.isoformat(),
        }

    @property
    def moment(self) -> datetime:
        """Return when the newest briefing behind it was published."""
        return max((each.briefing.published_at for each in self.now.briefings.values()), default=NEVER)

    @property
    def credit(self) -> str:
        """Return the same in a few sentences."""
        about = self.about
        asked = f" Filter: {about['filter']}." if about["filter"] else ""
        return (
            f"{ATTRIBUTION} {CAUTION} Licence: {LICENCE}, {LICENCE_URL}.{asked} "
            f"Data version {about['dataVersion']}, as of {about['dataAsOf']}."
        )

    def records(self) -> Iterator[dict[str, Any]]:
        """Give the properties of each feature."""
        for number, row in enumerate(self.rows.tolist()):
            if number % TOGETHER == 0:
                self.follow(number)
            yield orjson.loads(self.found.index.properties(row))


def sheet(
    service: Service,
    layer: Layer,
    wanted: Wanted,
    look: Look = PLAIN,
    page: Page | None = None,
    past: int | None = None,
) -> Sheet:
    """Return the features that are asked for, all of them or those of one page; `past` is an earlier data version."""
    now = standing(service, past)
    found = layer.found(service, wanted, past)
    return Sheet(layer, found, cut(found, page) if page else found.rows, look, wanted, now)


def at_hand(service: Service, layer: Layer, wanted: Wanted, look: Look, page: Page) -> Sheet | None:
    """Return one page if that takes a few milliseconds: its layer is made, and all is told by columns; None if it may take longer."""
    if wanted.filters or wanted.sorts or not look.is_plain:
        return None
    if wanted.where.bbox and layer.geometry != "Point":
        return None
    now, index = layer.made(service, wanted.where)
    if now is None or index is None or reach(index, wanted.where) > QUICK:
        return None
    found = index.recall(wanted, lambda: find(index, layer.fields_of(index), wanted))
    return Sheet(layer, found, cut(found, page), look, wanted, now)


def plain(field: Field, value: Value) -> Value:
    """Return a value as a cell holds it: lists and records as JSON."""
    return orjson.dumps(value).decode() if field.type is Type.LIST and value is not None else value
