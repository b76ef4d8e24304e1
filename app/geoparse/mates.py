"""Mates: the places that stand beside a name in a text, with their points; what is near them is meant sooner."""

from collections.abc import Sequence
from itertools import chain
from math import dist

from app.geoparse.atlas import Atlas, Point
from app.geoparse.bearers import TOWN
from app.geoparse.scope import TextOrder
from app.geoparse.weighing import MOST_MATES, Choice
from gazetteer.place import PlaceKind

REACH = 30
"""How far in a list its other places are looked at: the time stays linear in long lists."""
TOWN_FAR_KM = 200.0
"""A town farther from all else in its text is not chosen for its size alone: of 6,295 marked names two less are wrong so."""
VILLAGES = 3
"""So many villages make a list that a city is not told in."""
JOINT = len(" and ")
"""How many characters stand at most between two places of a list."""


def of_its_list(
    number: int, regions: tuple[int, ...], order: TextOrder, spots: list[Point | None]
) -> tuple[Point, ...]:
    """Return the points of the places of a mention's own list, unless a region behind it says where it lies."""
    if regions and max(regions) > number:
        return ()
    near = list_of(number, order)
    return tuple(sorted([spot for at in near if (spot := spots[at]) is not None][:MOST_MATES]))


def is_of_villages(number: int, order: TextOrder, choices: Sequence[Choice | None], atlas: Atlas) -> bool:
    """Tell whether a name stands in a list of villages: amid them it is no city of the region that is told behind them."""
    listed = [
        choice.code for at in list_of(number, order) if (choice := choices[at]) is not None and choice.code
    ]
    return len(listed) >= VILLAGES and all(atlas.place(code).population < TOWN for code in listed)


def told_again(unsure: list[int], order: TextOrder) -> dict[tuple[str, ...], list[int]]:
    """Return the mentions of each name, by its bearers, that a text tells more than once: it means one place by them."""
    found: dict[tuple[str, ...], list[int]] = {}
    for number in unsure:
        found.setdefault(order.toponyms[number].codes, []).append(number)
    return {codes: numbers for codes, numbers in found.items() if len(numbers) > 1}


def of_all_lists(
    again: Sequence[int], number: int, regions: tuple[int, ...], order: TextOrder, spots: list[Point | None]
) -> tuple[Point, ...]:
    """Return the points of the places of a mention's own list, and of the lists in which its name is told again.

    A name alone in its sentence is told by those: "Обстріл Кам'янського та Степногірська. У Кам'янському загинув чоловік".
    """
    mates = of_its_list(number, regions, order, spots)
    if len(again) == 1 or not (mates or _is_alone(number, order)):
        return mates
    others = [of_its_list(other, (), order, spots) for other in again[:MOST_MATES] if other != number]
    return tuple(sorted({*mates, *chain.from_iterable(others)}))


def _is_alone(number: int, order: TextOrder) -> bool:
    """Tell whether no other name stands in the sentence of a mention."""
    here = order.sentence_of[number]
    return here not in (
        *order.sentence_of[max(0, number - 1) : number],
        *order.sentence_of[number + 1 : number + 2],
    )


def list_of(number: int, order: TextOrder, joint: int = JOINT) -> list[int]:
    """Return the other names of a mention's own list, the nearest first; so many characters may stand between two."""
    toponyms, sentence_of = order.toponyms, order.sentence_of
    here = sentence_of[number]
    first = last = number
    least, most = max(0, number - REACH), min(len(toponyms) - 1, number + REACH)
    while first > least and sentence_of[first - 1] == here:
        if toponyms[first].start - toponyms[first - 1].stop > joint:
            break
        first -= 1
    while last < most and sentence_of[last + 1] == here:
        if toponyms[last + 1].start - toponyms[last].stop > joint:
            break
        last += 1
    return sorted(range(first, last + 1), key=lambda at: abs(at - number))[1:] if first < last else []


def told_before(number: int, order: TextOrder) -> list[int]:
    """Return the other names of a mention's sentence; where there are none, those of the sentence before in its paragraph."""
    here = order.sentence_of[number]
    near = [
        at for at in range(max(0, number - REACH), min(len(order.toponyms), number + REACH)) if at != number
    ]
    own = [at for at in near if order.sentence_of[at] == here]
    if own or not here or order.sentences[here].paragraph != order.sentences[here - 1].paragraph:
        return own
    return [at for at in near if order.sentence_of[at] == here - 1]


def mates_of(number: int, order: TextOrder, spots: list[Point | None]) -> tuple[Point, ...]:
    """Return the points, in order, of the nearest places already chosen in the same sentence, up to the next direction."""
    mates, _ = _towards(range(number + 1, min(len(spots), number + REACH + 1)), order, spots, number)
    before, end = _towards(range(number - 1, max(-1, number - REACH - 1), -1), order, spots, number)
    if end >= 0 and order.toponyms[number].apart and not order.toponyms[end].leads:
        before = []
    if before:
        mates = sorted(mates + before)[:MOST_MATES]
    return tuple(sorted([spot for _, spot in mates]))


def mates_before(number: int, order: TextOrder, spots: list[Point | None]) -> tuple[Point, ...]:
    """Return the points of the places of the sentence before, in the same paragraph."""
    here = order.sentence_of[number]
    if not here or order.sentences[here].paragraph != order.sentences[here - 1].paragraph:
        return ()
    near = [at for at in range(max(0, number - REACH), number) if order.sentence_of[at] == here - 1]
    return tuple(sorted([spot for at in near if (spot := spots[at]) is not None][-MOST_MATES:]))


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


def _others(number: int, spots: list[Point | None]) -> list[tuple[int, Point]]:
    """Return how many names away other places stand in a text, and their points."""
    near = range(max(0, number - REACH), min(len(spots), number + REACH + 1))
    return [(abs(at - number), spot) for at in near if (spot := spots[at]) is not None and at != number]


def nearest(number: int, spots: list[Point | None]) -> tuple[Point, ...]:
    """Return the points of the places named nearest in a text."""
    return tuple(sorted([spot for _, spot in sorted(_others(number, spots))[:MOST_MATES]]))


def is_far_from_all(number: int, spots: list[Point | None]) -> bool:
    """Tell whether a town lies in another part of the country than all that is named around it."""
    here, others = spots[number], _others(number, spots)
    return here is not None and len(others) > 1 and all(dist(here, spot) > TOWN_FAR_KM for _, spot in others)
