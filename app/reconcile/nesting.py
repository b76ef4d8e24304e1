"""Containment: which statement is part of which total, by small named rules; a total is never added to its parts."""

from collections.abc import Callable, Iterable
from datetime import date

from app.reconcile.atlas import Atlas
from app.reconcile.statements import Statement

Holder = tuple[Statement, str]


class Neighbours:
    """The statements of one series, findable by what they speak of."""

    def __init__(self, told: Iterable[Statement], atlas: Atlas) -> None:
        self.atlas = atlas
        self.all = sorted(
            told, key=lambda s: (s.id, s.places)
        )  # so that the order of arrival decides nothing
        self.fronts = [s for s in self.all if s.is_front]
        self.front = max(self.fronts, key=_size, default=None)
        self.lists = [s for s in self.all if len(s.places) > 1]
        self.by_id: dict[str, list[Statement]] = {}
        self.by_direction: dict[str, list[Statement]] = {}
        self.wide_by_place: dict[str, list[Statement]] = {}
        self._directions: dict[Statement, str] = {}
        for statement in self.all:
            self._note(statement)

    def _note(self, statement: Statement) -> None:
        self.by_id.setdefault(statement.id, []).append(statement)
        if statement.direction:
            self.by_direction.setdefault(statement.direction, []).append(statement)
        if len(statement.places) > 1 or (statement.places and self.atlas.is_wide(statement.places[0])):
            for place in statement.places:
                self.wide_by_place.setdefault(place, []).append(statement)

    def total(self, claim: str, part: Statement) -> Statement | None:
        """Return the statement of a claim that the part belongs to: the one around its places, if any is."""
        told = self.by_id.get(claim, ())
        around = (s for s in told if part.places and self.covers(s.places, part.places))
        return next(around, told[0] if told else None)

    def over(self, code: str) -> list[Statement]:
        """Return the lists and areas that name the place or an area that holds it."""
        if not self.wide_by_place:
            return []
        return [s for held in self.atlas.chain(code) for s in self.wide_by_place.get(held, ())]

    def direction(self, statement: Statement) -> str:
        """Return the one direction that a statement is told for, or that holds all its places; "" if none does."""
        if statement.direction or not statement.places:
            return statement.direction
        if statement not in self._directions:
            found = {self.atlas.direction(place, _day(statement)) for place in statement.places}
            self._directions[statement] = found.pop() if len(found) == 1 else ""
        return self._directions[statement]

    def covers(self, wide: tuple[str, ...], narrow: tuple[str, ...]) -> bool:
        """Tell whether each of the narrow places is, or lies in, one of the wide ones."""
        named = set(wide)
        return all(named.intersection(self.atlas.chain(place)) for place in narrow)


def _day(statement: Statement) -> date:
    return statement.series.last_day


def inside_shelling(statement: Statement, near: Neighbours) -> Statement | None:
    """MLRS attacks are among the shellings of the same places."""
    if not statement.is_borrowed:
        return None
    same = (statement.direction, statement.places)
    shellings = [s for s in near.all if not s.is_borrowed and (s.direction, s.places) == same]
    return max(shellings, key=_size, default=None)


def inside_list_or_area(statement: Statement, near: Neighbours) -> Statement | None:
    """A longer list of places, or an area named around them, has them all."""
    if not statement.places:
        return None
    wider = [
        other
        for other in near.over(statement.places[0])
        if other is not statement
        and other.direction in ("", statement.direction)
        and near.covers(other.places, statement.places)
        and not near.covers(statement.places, other.places)
    ]
    return _narrowest(wider, near)


def inside_direction(statement: Statement, near: Neighbours) -> Statement | None:
    """A whole direction's figure holds what is told of its villages, and smaller figures of the same direction."""
    direction = near.direction(statement)
    whole = [s for s in near.by_direction.get(direction, ()) if s is not statement and s.is_whole_direction]
    if statement.is_bare_direction:
        return _larger(statement, whole)
    if whole:
        return max(whole, key=_size)
    if statement.direction or not direction:
        return None
    told_elsewhere = (s for s in near.by_direction.get(direction, ()) if s.briefing != statement.briefing)
    return max(told_elsewhere, key=_size, default=None)


def inside_joined_directions(statement: Statement, near: Neighbours) -> Statement | None:
    """One number for several directions, or for an area around a direction, holds what is told of that direction."""
    direction = near.direction(statement)
    joined = [s for s in near.over(direction) if s is not statement] if direction else []
    if statement.places and not statement.direction and not direction:
        day = _day(statement)
        own = tuple(near.atlas.direction(place, day) for place in statement.places)
        joined = [
            s for s in near.wide_by_place.get(own[0], ()) if s is not statement and set(own) <= set(s.places)
        ]
    return _narrowest(joined, near)


def inside_stretch(statement: Statement, near: Neighbours) -> Statement | None:
    """A list of places that reaches over several directions holds the smaller figure of one of them."""
    if not statement.is_bare_direction:
        return None
    holding = [
        s
        for s in near.lists
        if not near.direction(s)
        and s.told.amount >= statement.told.amount
        and any(near.atlas.direction(place, _day(s)) == statement.direction for place in s.places)
    ]
    return _narrowest(holding, near)


def inside_front_total(statement: Statement, near: Neighbours) -> Statement | None:
    """The whole front's figure holds all others, and smaller ones of its own."""
    return _larger(statement, near.fronts) if statement.is_front else near.front


RULES: list[Callable[[Statement, Neighbours], Statement | None]] = [
    inside_shelling,
    inside_list_or_area,
    inside_direction,
    inside_joined_directions,
    inside_stretch,
    inside_front_total,
]


def nest(near: Neighbours) -> dict[Statement, Holder]:
    """Return for each statement that is part of another the total that holds it and the rule that found it."""
    holders: dict[Statement, Holder] = {}
    for statement in near.all:
        total = near.total(statement.part_of, statement)
        if total and not _is_above(statement, total, holders):
            holders[statement] = (total, "part_of")
    for statement in near.all:
        if statement not in holders and (found := _holder(statement, near, holders)):
            holders[statement] = found
    return holders


def _holder(statement: Statement, near: Neighbours, holders: dict[Statement, Holder]) -> Holder | None:
    for rule in RULES:
        total = rule(statement, near)
        if total and _can_hold(total, statement) and not _is_above(statement, total, holders):
            return total, rule.__name__
    return None


def _can_hold(total: Statement, part: Statement) -> bool:
    """Tell whether the total can have the part: a zero holds zeros alone."""
    return not total.told.is_none or part.told.is_none


def _is_above(statement: Statement, total: Statement, holders: dict[Statement, Holder]) -> bool:
    """Tell whether the statement is the total itself or holds it already: nothing is part of its own part."""
    above: Statement | None = total
    while above is not None:
        if above is statement:
            return True
        above = holders[above][0] if above in holders else None
    return False


def _size(statement: Statement) -> tuple[int, str]:
    return statement.told.amount, statement.id


def _larger(statement: Statement, others: Iterable[Statement]) -> Statement | None:
    """Return the largest figure told for the very same, if it is above this one."""
    largest = max(others, key=_size, default=None)
    return largest if largest and _size(largest) > _size(statement) else None


def _narrowest(holding: list[Statement], near: Neighbours) -> Statement | None:
    return min(holding, key=lambda s: (near.atlas.width(s.places), s.id), default=None)
