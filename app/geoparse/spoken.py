"""Spoken: a sentence as the grammar takes it, with what is asked of all its items found once."""

from typing import NamedTuple

from app.geoparse.head import shape_of
from app.geoparse.items import Item
from app.geoparse.skeletons import Plan


class Spoken(NamedTuple):
    """A sentence for the grammar: its items, their letters and values, and its plan unless its places turned out to be others."""

    row: list[Item]
    shape: str
    values: frozenset[str]
    plan: Plan | None


def spoken(row: list[Item], plan: Plan | None = None) -> Spoken:
    """Return a sentence of items that no plan has as they are."""
    return Spoken(row, shape_of(row), values_of(row), plan)


def values_of(row: list[Item]) -> frozenset[str]:
    """Return the values of items."""
    return frozenset([item.value for item in row])
