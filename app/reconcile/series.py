"""Relays and series: the same statement told elsewhere is one; of a running figure the latest word holds."""

from collections.abc import Iterable
from dataclasses import replace

from app.reconcile.fates import Fate, Outcome
from app.reconcile.statements import Statement

SAME_LIST = 0.5
"""Two lists of places are the same running figure if they share at least this part of all their places."""


def merge(told: Iterable[Statement]) -> tuple[list[Statement], list[Fate]]:
    """Keep one of each set of identical statements: the latest, of equal ones the first by id."""
    kept: dict[tuple[object, ...], Statement] = {}
    fates: list[Fate] = []
    for statement in sorted(told, key=_latest_first):
        where = statement.places or (statement.direction,)
        key = (statement.series, where, statement.told, statement.status)
        first = kept.setdefault(key, statement)
        if first is not statement:
            fates.append(Fate(statement.id, Outcome.MERGED, first.id, "same_statement"))
    return list(kept.values()), fates


def merge_named_totals(told: Iterable[Statement]) -> tuple[list[Statement], list[Fate]]:
    """Merge a list of places that has the very number of the whole front: the same total, told with its places."""
    fronts: dict[object, list[Statement]] = {}
    kept, fates = list(told), []
    for statement in kept:
        if statement.is_front and statement.told.amount > 0:
            fronts.setdefault((statement.series, statement.told), []).append(statement)
    for front in [statement for same in fronts.values() for statement in same]:
        twin = next((s for s in kept if _names_places_of(s, front)), None)
        if twin:
            named = replace(front, spread=twin.places, ids=(front.id, twin.id))
            kept = [named if s is front else s for s in kept if s is not twin]
            fates.append(Fate(twin.id, Outcome.MERGED, front.id, "front_total_told_with_places"))
    return kept, fates


def _names_places_of(statement: Statement, front: Statement) -> bool:
    return (
        len(statement.places) > 1
        and not statement.direction
        and statement.is_numbered
        and (statement.series, statement.told) == (front.series, front.told)
    )


def latest_word(told: Iterable[Statement]) -> tuple[list[Statement], list[Fate]]:
    """Keep of each running figure what the latest briefing says, in whatever order they came.

    A later word without a number does not take away a number that was told.
    """
    figures: dict[tuple[object, ...], list[Statement]] = {}
    for statement in told:
        figures.setdefault((statement.series, statement.subject), []).append(statement)
    kept: list[Statement] = []
    fates: list[Fate] = []
    for figure in figures.values():
        last = min(figure, key=_latest_first)
        for statement in figure:
            if statement.briefing == last.briefing:
                kept.append(statement)
            else:
                fates.append(_superseded(statement, last))
    return kept, fates


def latest_list(told: Iterable[Statement]) -> tuple[list[Statement], list[Fate]]:
    """Keep the latest of lists without a direction that are mostly the same places, told in several briefings."""
    kept: list[Statement] = []
    fates: list[Fate] = []
    lists: list[Statement] = []
    for statement in sorted(told, key=_latest_first):
        is_list = len(statement.places) > 1 and not statement.direction
        later = next((held for held in lists if is_list and _is_same_list(held, statement)), None)
        if later:
            fates.append(_superseded(statement, later))
            continue
        kept.append(statement)
        if is_list:
            lists.append(statement)
    return kept, fates


def _superseded(statement: Statement, last: Statement) -> Fate:
    rule = "later_word" if last.as_of >= statement.as_of else "numbered_word"
    return Fate(statement.id, Outcome.SUPERSEDED, last.id, rule)


def _is_same_list(later: Statement, earlier: Statement) -> bool:
    if later.series != earlier.series or later.briefing == earlier.briefing:
        return False
    ours, theirs = set(later.places), set(earlier.places)
    return len(ours & theirs) >= SAME_LIST * len(ours | theirs)


def _latest_first(statement: Statement) -> tuple[bool, float, int, str, str, tuple[str, ...]]:
    """Order numbered words before unnumbered ones, then by moment, latest first; then the narrower, then the id decides."""
    told = statement.told
    width = 1_000_000 if told.high is None else told.high - told.low
    moment = -statement.as_of.timestamp()
    return (not statement.is_numbered, moment, width, statement.briefing, statement.id, statement.places)
