"""Resolution: for each mention the one place it means, by what speaks for each; undecided is a result too."""

from collections.abc import Sequence
from functools import lru_cache
from math import dist

from app.geoparse.atlas import REMEMBERED, Atlas
from app.geoparse.bearers import NEAR_DIRECTION
from app.geoparse.toponyms import Toponym
from app.geoparse.weighing import (
    NOTHING_AROUND,
    ONLY_CANDIDATE,
    Around,
    Choice,
    Scope,
    Weighed,
    most_around,
    weigh_around,
)
from app.model import Reason
from gazetteer.hierarchy import common_area
from gazetteer.place import COUNTRY, PlaceKind

MARGIN = 10
"""By how many points the best must lead the second to be chosen: from 8 to 10 two names of 1,200 less are decided wrongly, and
three more are left open; from 10 to 12 one less for three more."""
LEAST_FOR_TYPO = 30
LEAST_AFAR = 20
"""With less points nothing but its name speaks for a place far from the direction in force."""
SAME_SPOT, ONE_SPOT_KM = "same_spot", 3.0
"""Namesakes so near each other are one place on the map: two villages called Novoiehorivka share a point."""
SAID_THERE = ("directions_own_area", "near_the_list", "region_in_phrase", "same_name_in_the_text")
FAR_FROM_DIRECTION, NEAR_THE_DIRECTION = "far_from_its_direction", "near_the_direction"
MOST_LISTS = 32
"""In so many different lists of places the choice of one name is remembered."""
TOLD = 5
"""How many candidates are told in a resolution, best first."""
NO_SUCH_NAME = "no_such_name"
SURE_OF_TYPO = frozenset(
    ["region_in_phrase", "directions_own_area", "near_the_list", "some_direction", "told_by_the_press"]
)


def choose_at_once(toponym: Toponym, scope: Scope, atlas: Atlas) -> Choice | None:
    """Return the place of a mention if the regions and directions in force leave no doubt of it."""
    codes = toponym.codes
    if len(codes) == 1 and not toponym.typo:
        return only_candidate(codes[0])
    if toponym.kind is not PlaceKind.DIRECTION:
        return None
    key = (codes, atlas.era(scope.day))
    known: Choice | None = atlas.directions_chosen.get(key)
    if known is None:
        known = atlas.directions_chosen[key] = _direction(codes, scope, atlas)
    return known


@lru_cache(maxsize=REMEMBERED)
def only_candidate(code: str) -> Choice:
    """Return the one place of a name."""
    return Choice(code, ONLY_CANDIDATE)


def choose(weighed: Weighed, is_typo: bool, around: Around) -> Choice:
    """Return the place that most speaks for, by its scope, itself and what stands around."""
    if around is NOTHING_AROUND or not most_around(around):
        return choose_alone(weighed, is_typo)
    if is_typo or around.cities or around.recent.points:
        return choose_around(weighed, is_typo, around)
    choices, key = (
        weighed.choices,
        (around.mates, around.same_name, around.told_as, around.bearing, around.other),
    )
    known = choices.get(key)
    if known is None:
        if len(choices) > MOST_LISTS:
            choices.clear()
        known = choices[key] = choose_around(weighed, is_typo, around)
    return known


def choose_alone(weighed: Weighed, is_typo: bool) -> Choice:
    """Return the place that most speaks for by its scope and itself."""
    if is_typo:
        return _typo([weighed.reason(number) for number in weighed.order])
    if weighed.choice is None:
        least = weighed.points[weighed.order[0]] - MARGIN
        codes = [weighed.bearers.codes[number] for number in weighed.order if weighed.points[number] > least]
        told = [weighed.reason(number) for number in weighed.order[:TOLD]]
        weighed.choice = _decided(told, codes, weighed)
    return weighed.choice


def choose_around(weighed: Weighed, is_typo: bool, around: Around) -> Choice:
    """Return the place that most speaks for with all that stands around; only those are weighed again that may be first."""
    left = weighed.order
    if is_typo:
        return _typo(weigh_around(weighed, left, around, len(left)))
    points = weighed.points
    least = points[left[0]] - most_around(around) - MARGIN
    left = [number for number in left if points[number] >= least]
    ordered = weigh_around(weighed, left if len(left) > 1 else weighed.order[:2], around, TOLD)
    codes = [reason.code for reason in ordered if ordered[0].points - reason.points < MARGIN]
    return _decided(ordered, codes, weighed)


def is_in_a_region(choice: Choice) -> bool:
    """Tell whether a region told with a name holds the place that was chosen."""
    return "region_in_phrase" in speaks_for(choice.reasons[0])


def is_clear(weighed: Weighed, most: int) -> bool:
    """Tell whether one candidate leads by more than anything around may change."""
    return weighed.lead >= MARGIN + most


def _decided(ordered: Sequence[Reason], close: Sequence[str], weighed: Weighed) -> Choice:
    """Return the best if it leads clearly; the rule is what sets it apart from the second."""
    if len(ordered) == 1:
        return Choice(ordered[0].code, ONLY_CANDIDATE, "", tuple(ordered), weighed.context)
    best, second = ordered[0], ordered[1]
    if weighed.scope.directions and best.points < LEAST_AFAR and _is_afar(best):
        return Choice("", FAR_FROM_DIRECTION, COUNTRY, tuple(ordered), weighed.context)
    if best.points - second.points >= MARGIN:
        return Choice(best.code, _decisive(best, second), "", tuple(ordered), weighed.context)
    if close and _is_one_spot(weighed, ordered, close):
        return Choice(best.code, SAME_SPOT, "", tuple(ordered), weighed.context)
    area = common_area(map(weighed.bearers.atlas.place, close))
    return Choice("", "undecided", area, tuple(ordered), weighed.context)


def _is_one_spot(weighed: Weighed, ordered: Sequence[Reason], close: Sequence[str]) -> bool:
    """Tell whether all that a name may mean lie so near one another that the map cannot tell them apart."""
    if len(close) > TOLD:
        return False
    spots = [weighed.bearers.atlas.point(reason.code) for reason in ordered[: len(close)]]
    first = spots[0]
    return first is not None and all(
        spot is not None and dist(first, spot) <= ONE_SPOT_KM for spot in spots[1:]
    )


def _is_afar(best: Reason) -> bool:
    """Tell whether even the best bearer of a name lies far from the direction in force: the village meant is none that we know."""
    return (NEAR_THE_DIRECTION, NEAR_DIRECTION[2]) in best.terms and speaks_for(best).isdisjoint(SAID_THERE)


def speaks_for(reason: Reason) -> set[str]:
    """Return the terms that speak for a place."""
    return {name for name, points in reason.terms if points > 0}


def _typo(reasons: Sequence[Reason]) -> Choice:
    """Return the place that a misspelt name means; what is large or well known far away does not count."""
    ordered = sorted(reasons, key=_support, reverse=True)
    best, second = ordered[0], ordered[1] if len(ordered) > 1 else None
    lead = _support(best) - (_support(second) if second is not None else 0)
    if lead < MARGIN or _support(best) < LEAST_FOR_TYPO:
        return Choice("", NO_SUCH_NAME)
    return Choice(best.code, f"typo_{_strongest(best)}", "", tuple(ordered[:TOLD]))


def _support(reason: Reason) -> int:
    return sum(points for rule, points in reason.terms if rule in SURE_OF_TYPO and points > 0)


def _decisive(best: Reason, second: Reason) -> str:
    """Return the term in which the best leads the second most."""
    against = dict(second.terms)
    return max(best.terms, key=lambda term: term[1] - against.get(term[0], 0), default=("largest", 0))[0]


def _strongest(reason: Reason) -> str:
    return max(reason.terms, key=lambda term: term[1])[0]


def _direction(codes: tuple[str, ...], scope: Scope, atlas: Atlas) -> Choice:
    valid = [direction.code for direction in atlas.gazetteer.directions.on(scope.day)]
    left = [code for code in codes if code in valid]
    return Choice(left[0] if left else codes[0], "valid_that_day" if left else "first_of_the_name")
