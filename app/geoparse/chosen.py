"""Chosen: where a text is, and the place that most speaks for there, as far as no analyst settled it otherwise."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from app.geoparse.atlas import Atlas, Point
from app.geoparse.distances import NOT_TOLD, Bearing
from app.geoparse.doubts import FAR_KM
from app.geoparse.resolve import choose, speaks_for
from app.geoparse.settled import Settled
from app.geoparse.toponyms import Toponym
from app.geoparse.weighing import Around, Choice, Scope, Weighed, weigh
from app.model import RecentFront
from gazetteer.place import PlaceKind

METROPOLIS = 900_000
"""A city of so many people is no village of its name, whatever direction is spoken of."""
BY_SIZE, NEAR_THE_DIRECTION = "size", "near_the_direction"
KEEPING = ("some_direction", "near_the_list")
"""What keeps a town from being a village of the direction in force: it lies at a front, or near its list."""
NEAR_KM = 40.0
"""How far from what a direction holds its villages lie."""
WITH_MATES = (
    PlaceKind.SETTLEMENT,
    PlaceKind.HROMADA,
    PlaceKind.LANDMARK,
    PlaceKind.DISTRICT,
    PlaceKind.ABROAD,
)


class Where(NamedTuple):
    """Where the text is: its day, the recent front, the regions that the text or its source names, and what analysts settled.

    `told` is where toponyms are told to lie, by their numbers; `fights` are the sentences that tell of fighting on the ground.
    """

    day: date
    recent: RecentFront
    text_regions: tuple[str, ...]
    source_regions: tuple[str, ...]
    settled: Settled | None = None
    told: Mapping[int, Bearing] = NOT_TOLD
    fights: frozenset[int] = frozenset()


def chosen_along(toponym: Toponym, weighed: Weighed, around: Around, atlas: Atlas) -> Choice:
    """Return the place that most speaks for, along a direction no town far from it."""
    choice = choose(weighed, toponym.typo, around)
    if choice.rule == BY_SIZE and weighed.scope.directions and not toponym.typo:
        return _along(toponym, choice, weighed.scope, around, atlas)
    return choice


def _along(toponym: Toponym, choice: Choice, scope: Scope, around: Around, atlas: Atlas) -> Choice:
    """Return a village of the direction in force for the town of its name that lies far from what that holds."""
    away = {
        code: min(0.0 if level else km for level, km in (atlas.beside(d, code) for d in scope.directions))
        for code in toponym.codes
    }
    near = tuple([code for code in toponym.codes if away[code] <= NEAR_KM])
    told = {term for reason in choice.reasons[:1] for term in speaks_for(reason)}
    if away[choice.code] <= FAR_KM or not near or not told.isdisjoint(KEEPING):
        return choice
    if atlas.place(choice.code).population >= METROPOLIS and not toponym.told_as:
        return choice
    if len(near) == 1:
        return choice._replace(code=near[0], rule=NEAR_THE_DIRECTION)
    return choose(weigh(near, toponym.old & frozenset(near), scope, atlas), False, around)


def settled_in_place(choice: Choice, toponym: Toponym, where: Where) -> Choice:
    """Return what an analyst settled a mention as, else what it was read as."""
    return choice if where.settled is None else where.settled.settle(toponym, choice)


def spot_of(toponym: Toponym, choice: Choice, atlas: Atlas) -> Point | None:
    """Return where a chosen place is, if it is one of those that stand in lists."""
    return atlas.point(choice.code) if choice.code and toponym.kind in WITH_MATES else None
