"""Blueprints: the drafts of a sentence's wording, made again for its own numbers and places."""

from typing import NamedTuple

from app.geoparse.drafts import Draft
from app.geoparse.head import Head
from app.geoparse.items import Item
from app.model import EventKind, Naming


class Blueprint(NamedTuple):
    """A draft with the numbers of items in the place of the items; `number_at` is -1 where its number never changes."""

    kind: EventKind
    sort: str
    head: Head
    number_at: int
    places: tuple[tuple[int, Naming], ...]
    directions: tuple[int, ...]
    areas: tuple[int, ...]
    is_zero: bool
    side: str
    rules: tuple[str, ...]
    is_each: bool
    has_evidence: bool
    is_single: bool


def blueprint(draft: Draft, row: tuple[Item, ...]) -> Blueprint:
    """Return the blueprint of a fresh draft."""
    at = {id(item): number for number, item in enumerate(row)}
    head = draft.head
    is_open = head.number_at >= 0 and head.quantity is row[head.number_at].quantity
    return Blueprint(
        draft.kind,
        draft.sort,
        head,
        head.number_at if is_open else -1,
        tuple((at[id(item)], naming) for item, naming in draft.places),
        tuple(at[id(item)] for item in draft.directions),
        tuple(at[id(item)] for item in draft.areas),
        draft.is_zero,
        draft.side,
        tuple(draft.rules),
        draft.is_each,
        draft.has_evidence,
        draft.is_single,
    )


def draft(plan: Blueprint, row: list[Item], sentence: int) -> Draft:
    """Make a draft for a sentence."""
    (
        kind,
        sort,
        head,
        number_at,
        places,
        directions,
        areas,
        is_zero,
        side,
        rules,
        is_each,
        evidence,
        single,
    ) = plan
    if number_at >= 0:
        first, stop, name, form, _, at, used = head
        head = Head(first, stop, name, form, row[number_at].quantity, at, used)
    return Draft(
        kind,
        sort,
        head,
        [(row[at], naming) for at, naming in places] if places else [],
        [row[at] for at in directions] if directions else [],
        [row[at] for at in areas] if areas else [],
        is_zero,
        side,
        list(rules),
        sentence,
        is_each,
        evidence,
        False,
        single,
        quotes=[sentence],
    )
