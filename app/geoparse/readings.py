"""Readings: the drafts of a sentence, read once for all sentences that are the same items with other numbers and places."""

from app.geoparse.blueprints import Blueprint, blueprint
from app.geoparse.blueprints import draft as redraft
from app.geoparse.drafts import Draft
from app.geoparse.elliptic import SpokenOf
from app.geoparse.items import Item
from app.geoparse.joint import PART_OF_A_NUMBER
from app.geoparse.reader import read_sentence
from app.geoparse.skeletons import Meant, Plan

MOST_READINGS = 200
"""So many readings of one wording are remembered."""


def drafts_of(row: list[Item], plan: Plan | None, sentence: int, sort: str, meant: Meant) -> list[Draft]:
    """Return the drafts of a sentence, by the blueprints of its plan if they are known.

    They depend on what "it", "there" and "the region" stand for, and some on what was spoken of before, its `sort`.
    """
    if plan is None:
        return read_sentence(row, sentence, SpokenOf(sort))
    prints = plan.readings.get(meant)
    if prints is None:
        prints = plan.readings.get((sort, meant))
    if prints is None:
        prints = _read(tuple(row), plan, sentence, (sort, meant))
    return [redraft(one, row, sentence) for one in prints]


def _read(row: tuple[Item, ...], plan: Plan, sentence: int, by: tuple[str, Meant]) -> tuple[Blueprint, ...]:
    """Read a sentence, and remember it for what was spoken of before, or for all where that says nothing of it."""
    sort, meant = by
    carried = SpokenOf(sort)
    prints = tuple([blueprint(draft, row) for draft in read_sentence(list(row), sentence, carried)])
    if len(plan.readings) > MOST_READINGS:
        plan.readings.clear()
    if not _depends_on_numbers(prints, plan):
        plan.readings[by if carried.was_asked else meant] = prints
    return prints


def _depends_on_numbers(prints: tuple[Blueprint, ...], plan: Plan) -> bool:
    """Tell whether another sentence of the same items may be read otherwise, as its numbers are others.

    A draft may have a number that was computed from one, "grew from 10-12 to 15", or one may be compared with those before
    it: "three missiles hit A, ... shot down 5 of 3".
    """
    if not plan.openings:
        return False
    numbers = [plan.row[opening.item].quantity for opening in plan.openings]
    places = {number.first for number in numbers if number is not None}
    told = [one.head.quantity for one in prints if one.number_at < 0]
    is_computed = any(number is not None and number.first in places for number in told)
    return is_computed or PART_OF_A_NUMBER.search(plan.shape) is not None
