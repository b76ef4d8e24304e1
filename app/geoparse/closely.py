"""Closely told: a name whose area stands beside it means a place in that area, or none that is sure."""

from datetime import date
from itertools import pairwise

from app.geoparse.atlas import Atlas
from app.geoparse.resolve import NO_SUCH_NAME
from app.geoparse.scope import TextOrder, is_within
from app.geoparse.toponyms import AREAS, Toponym
from app.geoparse.weighing import Choice
from gazetteer.place import Place, PlaceKind

TOWN = 15_000
"""From so many people on a town is meant whatever area a text tells for it."""
NEW_RAIONS = date(2020, 7, 17)
"""Before that day raions were other ones, many of a name that one bears today."""
NAMES = (PlaceKind.SETTLEMENT, PlaceKind.HROMADA)


def areas_beside(number: int, order: TextOrder) -> list[int]:
    """Return the areas that follow a name at once, the narrowest first: "село A B-ської громади C-ського району"."""
    found: list[int] = []
    toponyms, here = order.toponyms, order.sentence_of[number]
    at = number + 1
    while at < len(toponyms) and order.sentence_of[at] == here and toponyms[at].beside:
        is_wider = not found or is_within(toponyms[at - 1], toponyms[at])
        if toponyms[at].kind not in AREAS or toponyms[at].role or not is_wider:
            break
        found.append(at)
        at += 1
    return found


def inside_told(number: int, order: TextOrder, choices: list[Choice | None], atlas: Atlas) -> Toponym:
    """Return a name with those of its bearers that lie in the narrowest area told beside it that holds any; all where none does."""
    toponym = order.toponyms[number]
    following = order.toponyms[number + 1 : number + 2]
    if not following or following[0].kind not in AREAS or toponym.kind not in NAMES:
        return toponym
    for at in areas_beside(number, order):
        area = choices[at]
        inside = [c for c in toponym.codes if area is not None and _lies_in(atlas.place(c), area.code)]
        if inside:
            return toponym._replace(codes=tuple(inside))
    return toponym


def outside_told(
    order: TextOrder, choices: list[Choice | None], day: date, atlas: Atlas
) -> dict[int, Choice]:
    """Return, by number, the names that were taken for a place outside the area told beside them: they are left open in it."""
    found: dict[int, Choice] = {}
    for number, (toponym, following) in enumerate(pairwise(order.toponyms)):
        if following.kind not in AREAS or toponym.kind is not PlaceKind.SETTLEMENT:
            continue
        choice = choices[number]
        place = atlas.place(choice.code) if choice is not None and choice.code else None
        if place is not None and place.population < TOWN:
            area = _left(place, areas_beside(number, order), choices, day, atlas)
            if area:
                found[number] = Choice("", NO_SUCH_NAME) if toponym.typo else Choice("", "undecided", area)
    return found


def _left(place: Place, areas: list[int], choices: list[Choice | None], day: date, atlas: Atlas) -> str:
    """Return the first of the areas told with a place that cannot hold it, "" where all may."""
    for at in areas:
        area = choices[at]
        if area is not None and area.code and not _lies_in(place, _around(area, day, atlas)):
            return area.code
    return ""


def _around(area: Choice, day: date, atlas: Atlas) -> str:
    """Return what a place told with an area lies in for sure: a community is told for its neighbours', a raion of old for others."""
    place = atlas.place(area.code)
    if place.kind is PlaceKind.OBLAST:
        return area.code
    return place.raion if day >= NEW_RAIONS else place.oblast


def _lies_in(place: Place, area: str) -> bool:
    return area in (place.hromada, place.raion, place.oblast)
