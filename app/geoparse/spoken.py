"""Spoken: a sentence as the grammar takes it, with what is asked of all its items found once."""

from typing import NamedTuple

from app.geoparse.head import shape_of
from app.geoparse.items import Item
from app.geoparse.skeletons import Plan
from gazetteer.patterns import regex

ABOUT_THIS, TELLS_WHO = "about_this", regex(r"[wcCgpiad,-]{2,14}")
"""What says of a sentence that it tells of the one before, and the letters of one that tells no more than who said so."""


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


def only_says_who(one: Spoken) -> bool:
    """Tell whether a sentence only says who told what stands before it: "Про це повідомив голова ОВА"."""
    return ABOUT_THIS in one.values and "c" in one.shape and TELLS_WHO.fullmatch(one.shape) is not None
