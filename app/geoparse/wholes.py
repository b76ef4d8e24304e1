"""Wholes: of which ground a number is that is told without a place."""

from app.geoparse.drafts import ALL_TOLD, Draft
from app.geoparse.placing import Placed

OF_ALL_FRONTS = "whole_front"
"""The rule of a total that an administration tells of all fronts before what it tells of its own."""
ZONES = {"tavria-grouping": "tavriiskyi", "khortytsia-grouping": "khortytsia"}
"""The ground that a group of forces speaks of when it names none."""
OWN_ZONE = "own_zone"


def own_zone(draft: Draft, placed: Placed, claimant: str, told: frozenset[str]) -> str:
    """Return the direction of the group of forces that speaks, where the text names it and the draft names no place."""
    if claimant not in ZONES:
        return ""
    zone = ZONES[claimant]
    if zone not in told or placed.places or placed.direction or placed.within or ALL_TOLD in draft.rules:
        return ""
    draft.rules.append(OWN_ZONE)
    return zone


def note_wholes(drafts: list[Draft]) -> None:
    """Let a total that is more than twice what a text tells of its directions be the whole front's, and no region's."""
    for total in drafts:
        if ALL_TOLD not in total.rules or not total.is_numbered:
            continue
        parts = [_least(draft) for draft in drafts if draft.part_of is total and draft.directions]
        if parts and _least(total) > 2 * sum(parts):
            total.rules.append(OF_ALL_FRONTS)


def _least(draft: Draft) -> int:
    """Return how often at least what a draft tells happened."""
    quantity = draft.head.quantity
    return quantity.interval.low if quantity is not None else 1
