"""Relays and series: the same statement told elsewhere is one; of a running figure the latest word holds.

Each step takes the statements of one series (one claimant, kind, side and window) and returns those that hold.
"""

from collections.abc import Callable, Hashable
from dataclasses import replace

from app.reconcile.fates import Fate, Outcome
from app.reconcile.statements import Statement

SAME_LIST = 0.5
"""Two lists of places are the same running figure if they share at least this part of all their places."""

Settled = tuple[list[Statement], list[Fate]]


def merge(told: list[Statement]) -> Settled:
    """Keep one of each set of identical statements: the latest, of equal ones the first by id."""
    kept: list[Statement] = []
    fates: list[Fate] = []
    for same in _grouped(told, lambda s: (s.places or s.direction, s.told, s.status)):
        first = latest(same)
        kept.append(first)
        fates += [Fate(s.id, Outcome.MERGED, first.id, "same_statement") for s in same if s is not first]
    return kept, fates


def merge_named_totals(told: list[Statement]) -> Settled:
    """Merge a list of places that has the very number of the whole front: the same total, told with its places."""
    kept, fates = told, []
    for front in [s for s in told if s.is_front and s.told.amount > 0]:
        twin = next((s for s in sorted(kept, key=_first_by_id) if _names_places_of(s, front)), None)
        if twin:
            named = replace(front, spread=twin.places, ids=(*front.ids, *twin.ids))
            kept = [named if s is front else s for s in kept if s is not twin]
            fates.append(Fate(twin.id, Outcome.MERGED, front.id, "front_total_told_with_places"))
    return kept, fates


def _names_places_of(statement: Statement, front: Statement) -> bool:
    is_list = len(statement.places) > 1 and not statement.direction
    return is_list and statement.is_numbered and statement.told == front.told


def latest_word(told: list[Statement]) -> Settled:
    """Keep of each running figure what the latest briefing says, in whatever order they came.

    A later word without a number does not take away a number that was told.
    """
    kept: list[Statement] = []
    fates: list[Fate] = []
    for figure in _grouped(told, lambda s: s.subject):
        last = latest(figure)
        for statement in figure:
            if statement.briefing == last.briefing:
                kept.append(statement)
            else:
                fates.append(_superseded(statement, last))
    return kept, fates


def latest_list(told: list[Statement]) -> Settled:
    """Keep the latest of lists without a direction that are mostly the same places, told in several briefings."""
    lists = [s for s in told if len(s.places) > 1 and not s.direction]
    if len(lists) < 2:
        return told, []
    held: list[Statement] = []
    naming: dict[str, list[int]] = {}  # the held lists that name a place, by their number
    outdated: dict[Statement, Fate] = {}
    for statement in sorted(lists, key=_latest_first):
        near = sorted({number for place in statement.places for number in naming.get(place, ())})
        later = next((held[number] for number in near if _is_same_list(held[number], statement)), None)
        if later:
            outdated[statement] = _superseded(statement, later)
            continue
        for place in statement.places:
            naming.setdefault(place, []).append(len(held))
        held.append(statement)
    return [s for s in told if s not in outdated], list(outdated.values())


def _is_same_list(later: Statement, earlier: Statement) -> bool:
    if later.briefing == earlier.briefing:
        return False
    ours, theirs = set(later.places), set(earlier.places)
    return len(ours & theirs) >= SAME_LIST * len(ours | theirs)


def _superseded(statement: Statement, last: Statement) -> Fate:
    rule = "later_word" if last.as_of >= statement.as_of else "numbered_word"
    return Fate(statement.id, Outcome.SUPERSEDED, last.id, rule)


def latest(told: list[Statement]) -> Statement:
    """Return the statement that holds of several about the same."""
    return told[0] if len(told) == 1 else min(told, key=_latest_first)


def _latest_first(statement: Statement) -> tuple[bool, float, int, str, str, tuple[str, ...]]:
    """Order numbered words before unnumbered ones, then by moment, latest first; then the narrower, then the id decides."""
    told = statement.told
    width = 1_000_000 if told.high is None else told.high - told.low
    return (
        not statement.is_numbered,
        -statement.spoken_at,
        width,
        statement.briefing,
        statement.id,
        statement.places,
    )


def _first_by_id(statement: Statement) -> tuple[str, tuple[str, ...]]:
    return statement.id, statement.places


def _grouped(told: list[Statement], key: Callable[[Statement], Hashable]) -> list[list[Statement]]:
    if len(told) == 1:
        return [told]
    groups: dict[Hashable, list[Statement]] = {}
    for statement in told:
        groups.setdefault(key(statement), []).append(statement)
    return list(groups.values())
