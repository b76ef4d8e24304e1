"""Context: the places of all mentions are chosen together, with the help of what is in force and of each other."""

from datetime import date
from typing import NamedTuple

from app.geoparse.atlas import Atlas, Point
from app.geoparse.resolve import choose, choose_at_once, is_clear
from app.geoparse.scope import TextOrder, scopes
from app.geoparse.settled import Settled
from app.geoparse.toponyms import Toponym
from app.geoparse.weighing import (
    CITY_PREFIX,
    MOST_MATES,
    NOTHING_AROUND,
    SAME_NAME,
    Around,
    Choice,
    Scope,
    most_around,
    weigh,
)
from app.model import RecentFront
from gazetteer.place import PlaceKind

REACH = 30
"""How far in a list its other places are looked at: the time stays linear in long lists."""
UNDECIDED = Choice("", "undecided", "UA")
NOWHERE = (0.0, 0.0)
WITH_MATES = (
    PlaceKind.SETTLEMENT,
    PlaceKind.HROMADA,
    PlaceKind.LANDMARK,
    PlaceKind.DISTRICT,
    PlaceKind.ABROAD,
)


class Where(NamedTuple):
    """Where the text is: its day, the recent front, the regions that the text or its source names, and what analysts settled."""

    day: date
    recent: RecentFront
    text_regions: tuple[str, ...]
    source_regions: tuple[str, ...]
    settled: Settled | None = None


def choose_all(order: TextOrder, atlas: Atlas, where: Where) -> list[Choice]:
    """Return the place of each toponym: first directions, regions and names with one place, then namesakes, the rarest first."""
    plain = Scope((), (), where.text_regions, where.source_regions, where.day)
    choices = [choose_at_once(toponym, plain, atlas) for toponym in order.toponyms]
    unsure = [number for number, choice in enumerate(choices) if choice is None]
    if unsure:
        _choose_namesakes(unsure, order, choices, atlas, where)
    return [choice or UNDECIDED for choice in choices]


def _choose_namesakes(
    unsure: list[int], order: TextOrder, choices: list[Choice | None], atlas: Atlas, where: Where
) -> None:
    force = scopes(order)
    recent = atlas.recent(where.recent.places)
    most = most_around(Around((NOWHERE,), frozenset(), "", recent)) + SAME_NAME
    chosen: dict[tuple[str, ...], str] = {}
    spots = [_spot(toponym, choice, atlas) for toponym, choice in zip(order.toponyms, choices, strict=True)]
    for number in sorted(unsure, key=lambda n: len(order.toponyms[n].codes)):
        toponym = order.toponyms[number]
        regions, directions = force[number]
        scope = Scope(
            _codes(regions, choices) if regions else (),
            _codes(directions, choices) if directions else (),
            where.text_regions,
            where.source_regions,
            where.day,
        )
        weighed = weigh(toponym.codes, toponym.old, scope, atlas)
        is_district = toponym.kind is PlaceKind.DISTRICT
        around = NOTHING_AROUND
        if is_district or toponym.typo or not is_clear(weighed, most):
            around = Around(
                _mates(number, order, spots),
                _cities(order, choices) if is_district else frozenset(),
                chosen.get(toponym.codes, ""),
                recent,
            )
        choice = choose(weighed, toponym.typo, around)
        if where.settled is not None:
            choice = where.settled.settle(toponym, choice)
        choices[number] = choice
        if choice.code:
            chosen.setdefault(toponym.codes, choice.code)
            spots[number] = _spot(toponym, choice, atlas)


def _spot(toponym: Toponym, choice: Choice | None, atlas: Atlas) -> Point | None:
    """Return where a chosen place is, if it is one of those that stand in lists."""
    if choice is None or not choice.code or toponym.kind not in WITH_MATES:
        return None
    return atlas.point(choice.code)


def _codes(numbers: tuple[int, ...], choices: list[Choice | None]) -> tuple[str, ...]:
    chosen = [choices[number] for number in numbers]
    return tuple([choice.code for choice in chosen if choice is not None and choice.code])


def _cities(order: TextOrder, choices: list[Choice | None]) -> frozenset[str]:
    """Return where the cities of a text are, by the first characters of their codes."""
    return frozenset(
        choice.code[:CITY_PREFIX]
        for toponym, choice in zip(order.toponyms, choices, strict=True)
        if choice is not None and toponym.kind is PlaceKind.SETTLEMENT
    )


def _mates(number: int, order: TextOrder, spots: list[Point | None]) -> tuple[Point, ...]:
    """Return the points, in order, of the nearest places already chosen in the same sentence, up to the next direction."""
    mates, _ = _towards(range(number + 1, min(len(spots), number + REACH + 1)), order, spots, number)
    before, end = _towards(range(number - 1, max(-1, number - REACH - 1), -1), order, spots, number)
    if end >= 0 and order.toponyms[number].apart and not order.toponyms[end].leads:
        before = []
    if before:
        mates = sorted(mates + before)[:MOST_MATES]
    return tuple(sorted([spot for _, spot in mates]))


def _towards(
    others: range, order: TextOrder, spots: list[Point | None], number: int
) -> tuple[list[tuple[int, Point]], int]:
    """Return the places on one side of a mention with how many names away they stand, and the direction that ends them, or -1."""
    toponyms, sentence_of = order.toponyms, order.sentence_of
    sentence = sentence_of[number]
    mates: list[tuple[int, Point]] = []
    for other in others:
        if sentence_of[other] != sentence or len(mates) == MOST_MATES:
            break
        spot = spots[other]
        if spot is not None:
            mates.append((abs(other - number), spot))
        elif toponyms[other].kind is PlaceKind.DIRECTION:
            return mates, other
    return mates, -1
