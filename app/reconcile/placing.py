"""Placing: which areas of one level a total's number belongs to, and how it is shared where they are several."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.model import Level, Status
from app.reconcile.atlas import Atlas
from app.reconcile.intervals import Interval, add, capped
from app.reconcile.shares import split
from app.reconcile.statements import Statement
from app.reconcile.totals import Total
from gazetteer.place import COUNTRY

UNPLACED = "unplaced"
ABROAD = "abroad"


@dataclass(frozen=True, slots=True)
class Piece:
    """What a total puts into one area; where it is shared, the amount of `count` is a share.

    `sure` are the smallest areas known to hold what could not be placed.
    """

    count: Interval
    shared: bool
    statuses: frozenset[Status]
    ids: frozenset[str]
    sure: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Target:
    """An area of a level, or `unplaced` in the smallest area that is sure, or `abroad`."""

    area: str
    sure: str = ""


class Placer:
    """Places totals on one level; `apart` keeps what is unplaced in different areas apart."""

    def __init__(self, atlas: Atlas, level: Level, apart: bool = False) -> None:
        self._atlas = atlas
        self._level = level
        self._apart = apart
        self._targets: dict[tuple[str, str, date | None], Target] = {}

    def pieces(self, total: Total) -> dict[str, Piece]:
        """Return what the total puts into each area; keys are area codes, or `unplaced` with the sure area behind it."""
        if not total.parts:
            return self._own(total, total.whole, total.left_places)
        gathered: dict[str, list[Piece]] = {}
        shares = [self.pieces(part) for part in total.parts]
        if not total.left.is_none:
            shares.append(self._own(total, total.left, total.left_places))
        for found in shares:
            for key, piece in found.items():
                gathered.setdefault(key, []).append(piece)
        if len(gathered) == 1:
            key, held = gathered.popitem()
            return {key: _whole(total, held)}
        return {key: _capped(add_pieces(held), total.whole.high) for key, held in gathered.items()}

    def _own(self, total: Total, amount: Interval, places: tuple[str, ...]) -> dict[str, Piece]:
        """Return what a total puts into each area beside its parts."""
        statement = total.statement
        statuses, ids = frozenset((statement.status,)), frozenset(statement.ids)
        aims = self._aims(statement, places)
        if len(aims) == 1:
            ((key, (sure, _)),) = aims.items()
            return {key: Piece(amount, False, statuses, ids, sure)}
        shares = split(amount.amount, places)
        found = {}
        for key, (sure, codes) in aims.items():
            share = Interval(0, sum(shares[code] for code in codes), amount.high, False)
            found[key] = Piece(share, True, statuses, ids, sure)
        return found

    def _aims(
        self, statement: Statement, places: tuple[str, ...]
    ) -> dict[str, tuple[frozenset[str], list[str]]]:
        """Return the areas that the places lie in, each with the sure areas and the places behind it."""
        direction = statement.direction
        day = statement.series.last_day
        if direction and (self._level is Level.DIRECTION or not places):
            targets = {direction: self._target(direction, statement.claim.within, day)}
        elif places:
            targets = {code: self._target(code, "", day) for code in places}
        else:
            targets = {COUNTRY: self._target(COUNTRY, "", day)}
        aims: dict[str, tuple[frozenset[str], list[str]]] = {}
        for code, target in targets.items():
            key = f"{target.area}:{target.sure}" if self._apart and target.sure else target.area
            sure, codes = aims.get(key, (frozenset(), []))
            aims[key] = (sure | {target.sure} if target.sure else sure, [*codes, code])
        return aims

    def _target(self, code: str, within: str, day: date) -> Target:
        key = (code, within, day if self._level is Level.DIRECTION else None)
        if key not in self._targets:
            self._targets[key] = self._find(code, within, day)
        return self._targets[key]

    def _find(self, code: str, within: str, day: date) -> Target:
        atlas, level = self._atlas, self._level
        area = atlas.direction(code, day) if level is Level.DIRECTION else atlas.area(code, level)
        if area:
            return Target(area)
        if atlas.is_abroad(code):
            return Target(ABROAD)
        if level is Level.COUNTRY:
            return Target(COUNTRY)
        if within and (area := atlas.area(within, level)):
            return Target(area)
        return Target(
            UNPLACED, min(atlas.sure([code]), atlas.sure([within]) if within else COUNTRY, key=self._rank)
        )

    def _rank(self, code: str) -> int:
        return self._atlas.width([code])


def add_pieces(pieces: Iterable[Piece]) -> Piece:
    """Add what several totals put into one area; the sum is shared if any of it is."""
    held = list(pieces)
    if len(held) == 1:
        return held[0]
    return Piece(
        add(piece.count for piece in held),
        any(piece.shared for piece in held),
        frozenset().union(*(piece.statuses for piece in held)),
        frozenset().union(*(piece.ids for piece in held)),
        frozenset().union(*(piece.sure for piece in held)),
    )


def _whole(total: Total, held: list[Piece]) -> Piece:
    """Return a total that lies in one area with all its parts: there the number is its own."""
    inside = add_pieces(held)
    ids = inside.ids.union(total.statement.ids)
    return Piece(total.whole, False, inside.statuses | {total.statement.status}, ids, inside.sure)


def _capped(piece: Piece, high: int | None) -> Piece:
    return Piece(capped(piece.count, high), piece.shared, piece.statuses, piece.ids, piece.sure)
