"""Lists of the front: in a list of its villages the village that bears a name is meant, and no town far behind."""

from collections.abc import Iterator
from datetime import date
from math import dist

from app.geoparse.atlas import Atlas
from app.geoparse.bearers import CITY, FRONT, own_terms
from app.geoparse.doubts import FAR_KM
from app.geoparse.mates import list_of
from app.geoparse.resolve import speaks_for
from app.geoparse.scope import TextOrder
from app.geoparse.toponyms import Toponym
from app.geoparse.weighing import Choice
from gazetteer.place import PlaceKind

LIST_OF_THE_FRONT, SOME_DIRECTION = "list_of_the_front", "some_direction"
AT_FRONT, EXACTLY = FRONT["raion"], FRONT["hromada"]
"""The points of a place that a direction of the front holds by its raion, or more exactly; a whole oblast says too little."""


def villages_of_the_front(
    towns: list[int],
    order: TextOrder,
    choices: list[Choice | None],
    day: date,
    atlas: Atlas,
) -> Iterator[tuple[int, Choice]]:
    """Give the mentions chosen as towns for their size that are villages of the front, each with its place.

    "Під вогнем опинилися Новоандріївка, Кам'янське та Гуляйполе" does not tell of the city on the Dnipro.
    """
    for number in towns:
        choice = choices[number]
        if choice is None or not choice.reasons or SOME_DIRECTION in speaks_for(choice.reasons[0]):
            continue
        at_front = _at_front(order.toponyms[number].codes, day, atlas)
        if len(at_front) > 1:
            at_front = _at_front(tuple(at_front), day, atlas, EXACTLY)
        if len(at_front) != 1:
            continue
        others = [_villages(choices[at], order.toponyms[at], day, atlas) for at in list_of(number, order)]
        if others and all(others) and _is_far(choice.code, [code for each in others for code in each], atlas):
            yield number, choice._replace(code=at_front[0], rule=LIST_OF_THE_FRONT)


def _villages(choice: Choice | None, toponym: Toponym, day: date, atlas: Atlas) -> list[str]:
    """Return the villages and small towns at the front that a name means, or may mean where it is open."""
    if choice is None or toponym.kind is not PlaceKind.SETTLEMENT:
        return []
    codes = (choice.code,) if choice.code else toponym.codes
    return [code for code in _at_front(codes, day, atlas) if atlas.place(code).population < CITY]


def _at_front(codes: tuple[str, ...], day: date, atlas: Atlas, least: int = AT_FRONT) -> list[str]:
    return [code for code in codes if dict(own_terms(code, day, atlas)).get(SOME_DIRECTION, 0) >= least]


def _is_far(town: str, villages: list[str], atlas: Atlas) -> bool:
    here = atlas.point(town)
    there = [spot for code in villages if (spot := atlas.point(code)) is not None]
    return here is not None and all(dist(here, spot) > FAR_KM for spot in there)
