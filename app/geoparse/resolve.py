"""Resolution: for each mention the one place it means, by what speaks for each; undecided is a result too."""

from collections.abc import Sequence
from typing import NamedTuple

from app.geoparse.atlas import Atlas
from app.geoparse.toponyms import Toponym
from app.geoparse.weighing import NOTHING_AROUND, Around, Scope, most_around, weigh, weigh_around
from app.model import Reason
from gazetteer.hierarchy import common_area
from gazetteer.place import PlaceKind

MARGIN = 8
"""By how many points the best must lead the second to be chosen."""
LEAST_FOR_TYPO = 30
TOLD = 5
"""How many candidates are told in a resolution, best first."""
NO_SUCH_NAME = "no_such_name"
SURE_OF_TYPO = frozenset(
    ["region_in_phrase", "directions_own_area", "near_the_list", "some_direction", "told_by_the_press"]
)


class Choice(NamedTuple):
    """The place that a mention means, by which rule; `code` is "" where none was sure, then `sure_area` holds all candidates."""

    code: str
    rule: str
    sure_area: str = ""
    reasons: tuple[Reason, ...] = ()


def choose_at_once(toponym: Toponym, scope: Scope, atlas: Atlas) -> Choice | None:
    """Return the place of a mention if the regions and directions in force leave no doubt of it."""
    codes = toponym.codes
    if len(codes) == 1 and not toponym.typo:
        return Choice(codes[0], "only_candidate")
    if toponym.kind is PlaceKind.DIRECTION:
        return _direction(codes, scope, atlas)
    return None


def choose(toponym: Toponym, scope: Scope, around: Around, atlas: Atlas) -> Choice:
    """Return the place that most speaks for, if it leads clearly; the rule is what sets it apart from the second."""
    ordered: Sequence[Reason] = weigh(toponym.codes, toponym.old, scope, atlas)
    if around != NOTHING_AROUND:
        ordered = _with_all_around(ordered, around, atlas, toponym.typo)
    if toponym.typo:
        return _typo(ordered)
    told = tuple(ordered[:TOLD])
    best = ordered[0]
    if best.points - ordered[1].points >= MARGIN:
        return Choice(best.code, _decisive(best, ordered[1]), "", told)
    left = [atlas.place(reason.code) for reason in ordered if best.points - reason.points < MARGIN]
    return Choice("", "undecided", common_area(left), told)


def is_clear(toponym: Toponym, scope: Scope, atlas: Atlas, most: int) -> bool:
    """Tell whether one candidate leads by more than anything around may change."""
    ordered = weigh(toponym.codes, toponym.old, scope, atlas)
    return not toponym.typo and ordered[0].points - ordered[1].points >= MARGIN + most


def _with_all_around(reasons: Sequence[Reason], around: Around, atlas: Atlas, is_typo: bool) -> list[Reason]:
    """Weigh again those that may still be the first or the second."""
    reach = most_around(around) + MARGIN
    top = reasons[0].points
    near = [r for r in reasons if is_typo or top - r.points <= reach]
    if len(near) == 1:
        near = list(reasons[:2])
    return weigh_around(near, around, atlas, len(near) if is_typo else max(TOLD, 2))


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
