"""Together: the names of one list are chosen with all that each may mean, so that the places lie beside one another."""

from math import dist
from typing import NamedTuple

from app.geoparse.atlas import FARTHEST, Atlas, Point
from app.geoparse.bearers import CITY, near
from app.geoparse.chosen import BY_SIZE, Where, spot_of
from app.geoparse.mates import list_of
from app.geoparse.resolve import MARGIN, TOLD
from app.geoparse.scope import TextOrder
from app.geoparse.weighing import Around, Choice, Weighed, weigh_around
from app.model import Reason
from gazetteer.place import PlaceKind

TOGETHER, AT_THE_LINE = "beside_its_list", "fighting_at_the_line"
BESIDE = (62, 2.2, 0)
"""Points of a place for those of its list that may lie beside it: at no distance, lost with each kilometre, and the least."""
SUPPORTERS, LONGEST = 3, 8
"""So many of a list that lie nearest count, and so many names are looked at on either side."""
FAR_BEHIND = 80
"""What lies so many points behind the best of its name is none that is meant."""
JOINT = len(", and ")
"""How many characters stand at most between two names of a list."""
OF_A_CITY, OF_OTHERS = 20, 5
"""By how much more villages beside one another must lead a city of the name, and anything where no fighting is on the ground."""
LARGEST = 250_000
"""A city of so many people is meant far behind the line, too: "Штурм" may be a play that is shown in Lviv."""
BEHIND_KM, AT_LINE_KM, OFF_THE_LINE = 45.0, 20.0, -30
"""From so far behind the contact line on no fighting is on the ground."""
BY_ITSELF = frozenset(["size", "near_the_line"])
SURE_RULES = frozenset(["same_name_in_the_text", "told_by_its_bearing", "told_as_such", "analyst"])

Kept = dict[int, tuple[Weighed, Around]]
"""What was weighed, and stood around, for each mention that has namesakes."""


class Bearer(NamedTuple):
    """A place that a name may mean: where it is, what speaks for it, and by how much it is behind the best of the name."""

    spot: Point
    reason: Reason
    behind: int
    doubt_km: float = 0.0


class Lists:
    """The names of a text with what each may mean, found when asked for."""

    def __init__(
        self, kept: Kept, order: TextOrder, choices: list[Choice | None], where: Where, atlas: Atlas
    ) -> None:
        self.kept, self.order, self.choices, self.where, self.atlas = kept, order, choices, where, atlas
        self._known: dict[int, list[Bearer]] = {}

    def bearers(self, number: int) -> list[Bearer]:
        """Return the places that a name of a list may mean, the one chosen where it has no namesakes."""
        known = self._known.get(number)
        if known is None:
            known = self._known[number] = self._read(number)
        return known

    def _read(self, number: int) -> list[Bearer]:
        choice, toponym = self.choices[number], self.order.toponyms[number]
        if number not in self.kept:
            spot = spot_of(toponym, choice, self.atlas) if choice is not None else None
            return [Bearer(spot, Reason(choice.code, 0, ()), 0)] if spot is not None and choice else []
        weighed, around = self.kept[number]
        alone = weigh_around(weighed, weighed.order, around._replace(mates=()), len(weighed.order))
        is_fight = self.order.sentence_of[number] in self.where.fights
        reasons = [_without_size(reason, is_fight, self.where, self.atlas) for reason in alone]
        most = max([reason.points for reason in reasons])
        places = [(self.atlas.point(reason.code), reason) for reason in reasons]
        return [
            Bearer(spot, reason, most - reason.points, self.atlas.doubt_km(reason.code))
            for spot, reason in places
            if spot is not None and most - reason.points <= FAR_BEHIND
        ]


def choose_together(
    kept: Kept, order: TextOrder, choices: list[Choice | None], where: Where, atlas: Atlas
) -> dict[int, Choice]:
    """Return, by number, the names of lists that mean another place beside the others of their list than by themselves."""
    lists = Lists(kept, order, choices, where, atlas)
    found: dict[int, Choice] = {}
    for number in kept:
        choice, toponym = choices[number], order.toponyms[number]
        if toponym.kind is not PlaceKind.SETTLEMENT or toponym.typo or choice is None:
            continue
        if choice.code and choice.rule in SURE_RULES:
            continue
        listed = list_of(number, order, JOINT)[:LONGEST]
        others = [at for at in listed if order.toponyms[at].codes != toponym.codes]
        is_fight = order.sentence_of[number] in where.fights
        if not others:
            nearer = _at_the_line(lists, number, choice) if is_fight else None
            found |= {number: nearer} if nearer is not None else {}
            continue
        least = MARGIN + OF_OTHERS * (not is_fight)
        is_city = not is_fight and choice.code != "" and atlas.place(choice.code).population >= CITY
        least += OF_A_CITY * is_city
        better = _best(lists.bearers(number), [lists.bearers(at) for at in others], choice, least)
        if better is not None:
            found[number] = better
    return found


def _at_the_line(lists: Lists, number: int, choice: Choice) -> Choice | None:
    """Return the village at the line that is meant where the town of its name lies far behind: "штурмовали в районе Каменского"."""
    weighed, day = lists.kept[number][0], lists.where.day
    km = lists.atlas.km_from_the_line(choice.code, day) if choice.code else 0.0
    if choice.rule != BY_SIZE or weighed.scope.regions or not BEHIND_KM < km < FARTHEST:
        return None
    if lists.atlas.place(choice.code).population >= LARGEST:
        return None
    first, *others = sorted(lists.bearers(number), key=lambda one: one.behind)
    is_near = lists.atlas.km_from_the_line(first.reason.code, day) <= AT_LINE_KM
    if not is_near or (others and others[0].behind < MARGIN):
        return None
    return Choice(first.reason.code, AT_THE_LINE, "", (first.reason,), choice.context)


def _without_size(reason: Reason, is_fight: bool, where: Where, atlas: Atlas) -> Reason:
    """Let size count less in a list, and what lies far behind the line not at all where the fighting is on the ground."""
    size = dict(reason.terms).get("size", 0)
    km = atlas.km_from_the_line(reason.code, where.day) if is_fight else 0.0
    if is_fight and BEHIND_KM < km < FARTHEST:
        lost = sum([points for name, points in reason.terms if name in BY_ITSELF]) - OFF_THE_LINE
        return Reason(reason.code, reason.points - lost, (*reason.terms, (AT_THE_LINE, -lost)))
    if size and atlas.place(reason.code).population < CITY:
        return Reason(reason.code, reason.points - size // 2, reason.terms)
    return reason


def _best(own: list[Bearer], listed: list[list[Bearer]], choice: Choice, least: int) -> Choice | None:
    """Return the bearer that leads beside its list, if it is not the one chosen and leads that clearly."""
    if len(own) < 2:
        return None
    gains = [_beside(one, listed) for one in own]
    totals = [one.reason.points + gain for one, gain in zip(own, gains, strict=True)]
    ranked = sorted(range(len(own)), key=totals.__getitem__, reverse=True)
    first = ranked[0]
    before = [gain for one, gain in zip(own, gains, strict=True) if one.reason.code == choice.code]
    if gains[first] <= max(before, default=0):
        return None
    if totals[first] - totals[ranked[1]] < least:
        return None
    told = [_with_gain(own[at].reason, gains[at], totals[at]) for at in ranked[:TOLD]]
    return Choice(own[first].reason.code, TOGETHER, "", tuple(told), choice.context)


def _beside(one: Bearer, listed: list[list[Bearer]]) -> int:
    """Return the points of a place for the others of its list that may lie beside it."""
    gains = [max([_gain(one, other) for other in others], default=0) for others in listed]
    most = sorted([max(0, gain) for gain in gains], reverse=True)[:SUPPORTERS]
    return sum(most) // len(most)


def _gain(one: Bearer, other: Bearer) -> int:
    """Return what a place gains beside another; those so far behind the best of their name gain nothing, however near."""
    if other.behind >= BESIDE[0]:
        return 0
    return near(_km(one, other), BESIDE) - other.behind


def _km(one: Bearer, other: Bearer) -> float:
    """Return how far apart two places may well be."""
    return dist(one.spot, other.spot) + max(one.doubt_km, other.doubt_km)


def _with_gain(reason: Reason, gain: int, total: int) -> Reason:
    return Reason(reason.code, total, (*reason.terms, (TOGETHER, gain)) if gain else reason.terms)
