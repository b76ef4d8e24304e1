"""Placing: which areas of one level a total's number belongs to, and how it is shared where they are several."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from app.model import Level, Status
from app.reconcile.atlas import Atlas
from app.reconcile.intervals import Interval, add, capped
from app.reconcile.shares import split
from app.reconcile.totals import Total
from gazetteer.place import COUNTRY

UNPLACED = "unplaced"
ABROAD = "abroad"


@dataclass(frozen=True, slots=True)
class Piece:
    """What a total puts into one area; where it is shared, the amount of `count` is a share.

    `sure` are the smallest areas known to hold what could not be placed. Statuses, ids and areas may stand there twice.
    """

    count: Interval
    shared: bool
    statuses: tuple[Status, ...]
    ids: tuple[str, ...]
    sure: tuple[str, ...] = ()


class Target(NamedTuple):
    """Where a place counts: the area, or `unplaced` with the smallest area that is sure, under the key of its row."""

    key: str
    sure: tuple[str, ...] = ()


class Placer:
    """Places totals on one level; `apart` keeps what is unplaced in different areas apart."""

    def __init__(self, atlas: Atlas, level: Level, apart: bool = False) -> None:
        self._atlas = atlas
        self._level = level
        self._apart = apart
        self._targets: dict[tuple[str, str, date | None], Target] = {}

    def pieces(self, total: Total) -> dict[str, Piece]:
        """Return what the total puts into each area, by the key of the row."""
        if not total.parts:
            return self._own(total, total.whole)
        found = [self.pieces(part) for part in total.parts]
        if not total.left.is_none:
            found.append(self._own(total, total.left))
        gathered: dict[str, list[Piece]] = {}
        for part in found:
            for key, piece in part.items():
                gathered.setdefault(key, []).append(piece)
        if len(gathered) == 1:
            key, held = gathered.popitem()
            return {key: _whole(total, held)}
        return {key: _capped(add_pieces(held), total.whole.high) for key, held in gathered.items()}

    def _own(self, total: Total, amount: Interval) -> dict[str, Piece]:
        """Return what a total puts into each area beside its parts."""
        statement, places = total.statement, total.left_places
        statuses, ids = (statement.status,), statement.ids
        if not places or (statement.direction and self._level is Level.DIRECTION):
            target = self._target(
                statement.direction or COUNTRY, statement.claim.within, statement.series.last_day
            )
            return {target.key: Piece(amount, False, statuses, ids, target.sure)}
        targets = [self._target(place, "", statement.series.last_day) for place in places]
        if len({target.key for target in targets}) == 1:
            return {targets[0].key: Piece(amount, False, statuses, ids, _all_sure(targets))}
        shares = split(amount.amount, places)
        found: dict[str, Piece] = {}
        for place, target in zip(places, targets, strict=True):
            earlier = found.get(target.key)
            share = shares[place] + (earlier.count.amount if earlier else 0)
            sure = (*earlier.sure, *target.sure) if earlier else target.sure
            found[target.key] = Piece(Interval(0, share, amount.high, False), True, statuses, ids, sure)
        return found

    def _target(self, code: str, within: str, day: date) -> Target:
        key = (code, within, day if self._level is Level.DIRECTION else None)
        found = self._targets.get(key)
        if found is None:
            found = self._targets[key] = self._find(code, within, day)
        return found

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
        sure = min(atlas.sure([code]), atlas.sure([within]) if within else COUNTRY, key=self._width)
        return Target(f"{UNPLACED} {sure}" if self._apart else UNPLACED, (sure,))

    def _width(self, code: str) -> int:
        return self._atlas.width([code])


def _all_sure(targets: Iterable[Target]) -> tuple[str, ...]:
    return tuple(area for target in targets for area in target.sure)


def add_pieces(held: Sequence[Piece]) -> Piece:
    """Add what several totals put into one area; the sum is shared if any of it is."""
    if len(held) == 1:
        return held[0]
    return Piece(
        add([piece.count for piece in held]),
        any(piece.shared for piece in held),
        tuple([status for piece in held for status in piece.statuses]),
        tuple([claim for piece in held for claim in piece.ids]),
        tuple([area for piece in held for area in piece.sure]),
    )


def _whole(total: Total, held: Sequence[Piece]) -> Piece:
    """Return a total that lies in one area with all its parts: there the number is its own."""
    inside, statement = add_pieces(held), total.statement
    ids, statuses = (*inside.ids, *statement.ids), (*inside.statuses, statement.status)
    return Piece(total.whole, False, statuses, ids, inside.sure)


def _capped(piece: Piece, high: int | None) -> Piece:
    if high is None or (piece.count.high is not None and piece.count.high <= high):
        return piece
    return replace(piece, count=capped(piece.count, high))
