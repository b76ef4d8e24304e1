"""Trees of totals: each statement with its parts, what the parts leave, and where that rest can lie."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from app.reconcile.atlas import Atlas
from app.reconcile.fates import Fate, Outcome
from app.reconcile.intervals import Interval, add, contain, quiet, rest
from app.reconcile.nesting import Holder
from app.reconcile.statements import Series, Statement


@dataclass(frozen=True, slots=True, eq=False)
class Total:
    """A statement with its parts: what it says in all, what the parts leave, and the places the rest is shared by.

    It is `inconsistent` where the parts exceed it: both are shown as told.
    """

    statement: Statement
    parts: tuple["Total", ...]
    whole: Interval
    left: Interval
    left_places: tuple[str, ...]
    inconsistent: bool = False

    @property
    def series(self) -> Series:
        """Return the series the statement belongs to."""
        return self.statement.series


def grow(told: Iterable[Statement], holders: dict[Statement, Holder], atlas: Atlas) -> list[Total]:
    """Return the totals that are part of no other, each with its parts below it."""
    parts: dict[Statement, list[Statement]] = {}
    for part, (holder, _) in holders.items():
        parts.setdefault(holder, []).append(part)

    def rise(statement: Statement) -> Total:
        return total(statement, [rise(part) for part in parts.get(statement, ())], atlas)

    return [rise(statement) for statement in told if statement not in holders]


def total(statement: Statement, parts: list[Total], atlas: Atlas) -> Total:
    """Return the total of a statement and its parts."""
    places = statement.places or statement.spread
    if not parts:
        return Total(statement, (), statement.told, statement.told, places)
    if statement.told.guessed:
        parts = [part if part.whole.guessed else _quiet(part) for part in parts]
    inside = add([part.whole for part in parts])
    stale = any(part.statement.as_of > statement.as_of for part in parts)
    left = rest(statement.told, inside)
    whole = contain(statement.told, inside, stale)
    open_places = _untaken(places, statement.series.last_day, parts, atlas)
    return Total(statement, tuple(parts), whole, left, open_places, inside.amount > whole.amount)


def _quiet(part: Total) -> Total:
    """Return an unnumbered part of a numbered total, with all that is in it: the number is the total's alone."""
    return Total(
        part.statement,
        tuple(_quiet(inner) for inner in part.parts),
        quiet(part.whole),
        part.left if part.left.is_none else quiet(part.left),
        part.left_places,
        part.inconsistent,
    )


def _untaken(places: tuple[str, ...], day: date, parts: list[Total], atlas: Atlas) -> tuple[str, ...]:
    """Return the places without a closed figure of their own: of 20 at A and B, 7 of them at A, the others are at B."""
    taken: set[str] = set()
    for part in parts:
        if part.whole.high is not None:
            own = part.statement
            taken.update(own.places or ((own.direction,) if own.direction else ()))
    open_places = tuple(p for p in places if p not in taken and atlas.direction(p, day) not in taken)
    return open_places or places


def holds(wide: Statement, narrow: Statement, atlas: Atlas) -> bool:
    """Tell whether what a longer window's statement speaks of includes what the other one speaks of."""
    if wide.is_front:
        return True
    if narrow.is_front:
        return False
    ours = wide.places or (wide.direction,)
    theirs = narrow.places or (narrow.direction,)
    day = narrow.series.last_day
    return all(set(ours) & {*atlas.chain(place), atlas.direction(place, day)} for place in theirs)


def wrap(totals: list[Total], atlas: Atlas) -> tuple[list[Total], list[Fate]]:
    """Let totals of longer windows hold the totals of shorter ones inside them; all are of one kind, side and claimant.

    A longer total that speaks of less than the daily totals of its window is told in them already: it is not added.
    """
    if not any(_length(found)[0] for found in totals):
        return totals, []
    tops: list[Total] = []
    fates: list[Fate] = []
    for longer in sorted(totals, key=_length):
        inside = [top for top in tops if _is_within(top, longer)] if _length(longer)[0] else []
        wider = next((t for t in inside if _is_wider(t, longer, atlas)), None)
        if wider:
            fates.append(Fate(longer.statement.id, Outcome.CONTAINED, wider.statement.id, "told_by_the_day"))
            continue
        held = [
            top for top in inside if holds(longer.statement, top.statement, atlas) and _has_room(longer, top)
        ]
        fates += [
            Fate(t.statement.id, Outcome.CONTAINED, longer.statement.id, "inside_longer_window") for t in held
        ]
        tops = [top for top in tops if top not in held]
        tops.append(total(longer.statement, [*longer.parts, *held], atlas) if held else longer)
    return tops, fates


def _has_room(longer: Total, daily: Total) -> bool:
    """Tell whether the longer total can have the other: a zero holds zeros alone."""
    return not longer.whole.is_none or daily.whole.is_none


def _length(found: Total) -> tuple[timedelta, date, str]:
    series = found.series
    return series.last_day - series.first_day, series.first_day, found.statement.id


def _is_within(short: Total, long: Total) -> bool:
    ours, theirs = short.series, long.series
    return theirs.first_day <= ours.first_day and ours.last_day <= theirs.last_day and ours != theirs


def _is_wider(daily: Total, longer: Total, atlas: Atlas) -> bool:
    return holds(daily.statement, longer.statement, atlas) and not holds(
        longer.statement, daily.statement, atlas
    )
