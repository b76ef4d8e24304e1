"""Placing: which areas of one level a total's number belongs to, and how it is shared where they are several."""

from collections.abc import Iterable, Sequence
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

PRECEDENCE = (
    Status.REPORTED,
    Status.UNNUMBERED,
    Status.WITHHELD,
    Status.ZERO,
    Status.UNKNOWN,
    Status.NOT_COVERED,
)
"""Of the statuses that meet in one row, the first of these is the row's."""


class Piece(NamedTuple):
    """What a total puts into one area; where it is shared, the amount of `interval` is a share.

    `sure` are the smallest areas known to hold what could not be placed. Ids and areas may stand there twice.
    `as_of` is the earliest moment (as a timestamp) up to which it speaks; `inconsistent`: its parts exceed their total.
    """

    interval: Interval
    shared: bool
    status: Status
    ids: tuple[str, ...]
    sure: tuple[str, ...] = ()
    as_of: float = 0.0
    inconsistent: bool = False


Found = dict[str, list[Piece]]


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
        self._targets: dict[tuple[str, str, int], Target] = atlas.answers((Placer, level, apart))

    def place(self, total: Total, found: Found) -> None:
        """Add what the total puts into each area to what others put there, by the key of the row."""
        if not total.parts:
            self._place_own(total, total.whole, found)
            return
        inside: Found = {}
        for part in total.parts:
            self.place(part, inside)
        if not total.left.is_none:
            self._place_own(total, total.left, inside)
        if len(inside) == 1:
            key, held = inside.popitem()
            found.setdefault(key, []).append(_whole(total, held))
            return
        for key, held in inside.items():
            piece = _capped(add_pieces(held), total.whole.high)
            found.setdefault(key, []).append(
                piece._replace(inconsistent=True) if total.inconsistent else piece
            )

    def _place_own(self, total: Total, amount: Interval, found: Found) -> None:
        """Add what a total puts into each area beside its parts."""
        statement, places = total.statement, total.left_places
        day = statement.series.last_day
        if not places or (statement.direction and self._level is Level.DIRECTION):
            targets = [self._target(statement.direction or COUNTRY, statement.claim.within, day)]
        else:
            targets = [self._target(place, "", day) for place in places]
        first = targets[0]
        if all(target.key == first.key for target in targets):
            sure = first.sure if len(targets) == 1 else _all_sure(targets)
            piece = Piece(amount, False, statement.status, statement.ids, sure, statement.spoken_at)
            found.setdefault(first.key, []).append(piece)
            return
        self._place_shares(total, amount, targets, found)

    def _place_shares(self, total: Total, amount: Interval, targets: list[Target], found: Found) -> None:
        """Add the shares of places that lie in several areas."""
        statement, places = total.statement, total.left_places
        shares = split(amount.amount, places)
        held: dict[str, int] = {}
        sure: dict[str, tuple[str, ...]] = {}
        for place, target in zip(places, targets, strict=True):
            held[target.key] = held.get(target.key, 0) + shares[place]
            sure[target.key] = sure.get(target.key, ()) + target.sure
        status, ids, at, high = statement.status, statement.ids, statement.spoken_at, amount.high
        for key, share in held.items():
            piece = Piece(Interval(0, share, high, False), True, status, ids, sure[key], at)
            found.setdefault(key, []).append(piece)

    def _target(self, code: str, within: str, day: date) -> Target:
        key = (code, within, self._atlas.era(day) if self._level is Level.DIRECTION else 0)
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
        add([piece.interval for piece in held]),
        any(piece.shared for piece in held),
        strongest([piece.status for piece in held]),
        tuple([claim for piece in held for claim in piece.ids]),
        tuple([area for piece in held for area in piece.sure]),
        min([piece.as_of for piece in held]),
        any(piece.inconsistent for piece in held),
    )


def strongest(statuses: Iterable[Status]) -> Status:
    """Return the status of a row in which several meet."""
    return min(statuses, key=PRECEDENCE.index)


def _whole(total: Total, held: Sequence[Piece]) -> Piece:
    """Return a total that lies in one area with all its parts: there the number is its own."""
    inside, statement = add_pieces(held), total.statement
    status = strongest([inside.status, statement.status])
    ids, at = (*inside.ids, *statement.ids), statement.spoken_at
    return Piece(total.whole, False, status, ids, inside.sure, at, inside.inconsistent or total.inconsistent)


def _capped(piece: Piece, high: int | None) -> Piece:
    if high is None or (piece.interval.high is not None and piece.interval.high <= high):
        return piece
    return piece._replace(interval=capped(piece.interval, high))
