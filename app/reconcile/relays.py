"""Relays: what an outlet tells of a statement is that statement, also rounded, partly quoted, or dated by its own day."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, timedelta

from app.model import Claim, Scope, Status, Window, WindowKind
from app.reconcile.fates import Fate, Outcome
from app.reconcile.statements import Statement

NEAR = 0.2
"""A rounded figure lies within this part of what it rounds."""

ENOUGH = 3
"""So much must agree before a relay takes the window of a statement: one point a number, one for each of three places."""

LOOSE = (WindowKind.PAST_DAY, WindowKind.UNSPECIFIED)
"""Windows that depend on when a text was published."""

Test = Callable[[Statement, Statement], bool]


def same_words(relay: Statement, own: Statement) -> bool:
    """The same number of the same places, by the claimant itself."""
    return relay.told == own.told and relay.places == own.places and not own.claim.relayed


def partly_quoted(relay: Statement, own: Statement) -> bool:
    """The same number, told with some of its places only, or with a name that may be one of them."""
    sure = _sure_places(relay)
    return relay.told == own.told and len(sure) < len(own.places) and bool(sure or relay.direction)


def rounded(relay: Statement, own: Statement) -> bool:
    """A hedged number ("nearly 60") that the exact one (59) lies in or beside."""
    told, exact = relay.told, own.told
    is_rounder = exact.high is not None and (
        told.high is None or told.high - told.low > exact.high - exact.low
    )
    if not is_rounder or not told.guessed or not exact.amount:
        return False
    return abs(told.amount - exact.amount) <= max(1, NEAR * exact.amount)


TESTS: tuple[Test, ...] = (same_words, partly_quoted, rounded)


def merge_relays(told: list[Statement]) -> tuple[list[Statement], list[Fate]]:
    """Let relays be what they relay; statements are those of one series."""
    if len({statement.briefing for statement in told}) == 1:
        return told, []  # nobody relays what stands beside it
    fates: list[Fate] = []
    kept: list[Statement] = []
    for statement in told:
        found = _relayed(statement, told) if statement.claim.relayed and statement.is_numbered else None
        if found:
            fates.append(Fate(statement.id, Outcome.MERGED, found[0].id, found[1]))
        else:
            kept.append(statement)
    return kept, fates


def _relayed(relay: Statement, told: list[Statement]) -> tuple[Statement, str] | None:
    """Return what a relay relays, and how that was seen; of several the one that it may have known."""
    others = [own for own in told if _can_be(relay, own)]
    for test in TESTS:
        if found := [own for own in others if test(relay, own)]:
            return min(found, key=lambda own: _distance(relay, own)), f"relay_{test.__name__}"
    return None


def _can_be(relay: Statement, own: Statement) -> bool:
    is_other = own.briefing != relay.briefing and own.is_numbered and own.told.amount > 0
    return is_other and own.direction == relay.direction and _sure_places(relay) <= set(own.places)


def _sure_places(statement: Statement) -> set[str]:
    """Return the places without those whose name may mean several."""
    return set(statement.places) - {place.code for place in statement.claim.places if place.ambiguous}


def _distance(relay: Statement, own: Statement) -> tuple[int, bool, bool, float, str]:
    """Order by nearness of the number; the claimant's own word and what was said before the relay come first."""
    gap = (relay.as_of - own.as_of).total_seconds()
    return abs(relay.told.amount - own.told.amount), own.claim.relayed, gap < 0, abs(gap), own.id


def redated(claims: Iterable[Claim]) -> list[Claim]:
    """Let relays that were dated by their outlet's day take the window of the statement they tell again.

    Only a text that agrees in enough numbers and places with a claimant's own text of a neighbouring day, and with none
    of its own day as well, is moved.
    """
    told = list(claims)
    own: dict[tuple[str, date], dict[str, list[Claim]]] = {}
    relayed: dict[tuple[str, str, Window], list[Claim]] = {}
    for claim in told:
        if claim.relayed and claim.window.kind in LOOSE and claim.window.start == claim.window.stop:
            relayed.setdefault((claim.briefing_id, claim.claimant, claim.window), []).append(claim)
        elif not claim.relayed and claim.window.start == claim.window.stop:
            texts = own.setdefault((claim.claimant, claim.window.day), {})
            texts.setdefault(claim.briefing_id, []).append(claim)
    moved = {
        claim.id: window
        for (_, claimant, _), group in relayed.items()
        if (window := _window_of(group, claimant, own))
        for claim in group
    }
    return [replace(c, window=moved[c.id]) if c.id in moved else c for c in told] if moved else told


def _window_of(
    relay: list[Claim], claimant: str, own: dict[tuple[str, date], dict[str, list[Claim]]]
) -> Window | None:
    """Return the window of the text of a neighbouring day that the relay tells again, None if it stays where it is."""
    day = relay[0].window.day
    most = ENOUGH - 1
    window: Window | None = None
    for shift in (0, -1, 1):  # of equal agreement its own day, then the day before
        for _, text in sorted(own.get((claimant, day + timedelta(shift)), {}).items()):
            points, anchor = _agreement(relay, text)
            if anchor and points > most:
                most, window = points, anchor.window
    return None if window is None or window.day == day else window


def _agreement(relay: list[Claim], text: list[Claim]) -> tuple[int, Claim | None]:
    """Return how much two texts agree, and a claim in which they do."""
    said = {_signature(claim): claim for claim in text if _is_numbered(claim)}
    same = [claim for claim in relay if _is_numbered(claim) and _signature(claim) in said]
    points = sum(1 + min(3, len({place.code for place in claim.places})) for claim in same)
    return points, said[_signature(same[0])] if same else None


def _is_numbered(claim: Claim) -> bool:
    return claim.count.status is Status.REPORTED and claim.count.best is not None


def _signature(claim: Claim) -> tuple[object, ...]:
    places = tuple(sorted({place.code for place in claim.places}))
    scope = claim.scope if len(places) > 1 else Scope.SHARED
    return (
        claim.kind,
        claim.side,
        claim.direction,
        places,
        scope,
        claim.count.low,
        claim.count.best,
        claim.count.high,
    )
