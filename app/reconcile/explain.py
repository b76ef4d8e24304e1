"""Explaining: the terms that add up to a count, and what became of every claim that bears on it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from app.model import Claim, EventKind, Level, Side, Status
from app.reconcile.atlas import Atlas
from app.reconcile.books import Books
from app.reconcile.cells import period_start
from app.reconcile.counting import Ask, asked
from app.reconcile.fates import Fate, Outcome
from app.reconcile.intervals import Interval
from app.reconcile.placing import ABROAD, UNPLACED, Piece, Placer, add_pieces
from app.reconcile.totals import Total
from gazetteer.place import COUNTRY


class Figure(NamedTuple):
    """Of what a count is: of which period, kind, side and claimant."""

    period: date
    kind: EventKind
    side: Side
    claimant: str


@dataclass(frozen=True, slots=True)
class Term:
    """What one total puts into a count: pieces that add up, all of `claim` and of what is told inside it.

    `whole` is the total itself; `shared_by` are the places that share it, or the part of it that is in the count.
    """

    claim: str
    pieces: tuple[Piece, ...]
    whole: Interval
    status: Status
    shared_by: tuple[str, ...]

    @property
    def sum(self) -> Piece:
        """Return what the total puts into the count."""
        return add_pieces(self.pieces)


@dataclass(frozen=True, slots=True)
class Told:
    """A claim that bears on a count and what became of it; `adds` if its number, or a part of it, is in the count."""

    claim: Claim
    fate: Fate
    adds: bool


@dataclass(frozen=True, slots=True)
class Account:
    """A count taken apart; without terms nothing is counted there, and the claims say why."""

    figure: Figure
    terms: tuple[Term, ...]
    told: tuple[Told, ...]

    @property
    def sum(self) -> Piece | None:
        """Return the terms added up again, None if there are none."""
        return add_pieces([piece for term in self.terms for piece in term.pieces]) if self.terms else None


def explain(books: Books, claims: Iterable[Claim], ask: Ask, area: str) -> list[Account]:
    """Return what makes the counts of one area, by period, kind, side and claimant; `claims` are those of the books."""
    held = {claim.id: claim for claim in claims}
    terms = _terms(books, ask, area)
    named: dict[Figure, set[str]] = {}
    for claim in held.values():
        if _is_about(claim, area, ask, books.atlas):
            start = period_start(claim.window.day, ask.period)
            figure = Figure(start, claim.kind, claim.side, claim.claimant)
            named.setdefault(figure, set()).add(claim.id)
    below = _below(books.fates)
    found = []
    for figure in sorted(terms.keys() | named.keys()):
        own = tuple(terms.get(figure, ()))
        adds = {claim for term in own for piece in term.pieces for claim in piece.ids}
        around = _related(adds | named.get(figure, set()), books.fates, below)
        told = [Told(held[name], books.fates[name], name in adds) for name in around if name in held]
        found.append(Account(figure, own, tuple(sorted(told, key=_order))))
    return found


ORDER = list(Outcome)


def _order(told: Told) -> tuple[int, float, str]:
    return ORDER.index(told.fate.outcome), told.claim.window.as_of.timestamp(), told.claim.id


def _terms(books: Books, ask: Ask, area: str) -> dict[Figure, list[Term]]:
    placer = Placer(books.atlas, ask.level, ask.apart)
    terms: dict[Figure, list[Term]] = {}
    for top in books.totals:
        for total in asked(top, ask):
            put: dict[str, list[Piece]] = {}
            placer.place(total, put)
            if area in put:
                terms.setdefault(_figure(total, ask), []).append(_term(total, put[area]))
    return terms


def _figure(total: Total, ask: Ask) -> Figure:
    series = total.series
    return Figure(period_start(series.first_day, ask.period), series.kind, series.side, series.claimant)


def _term(total: Total, pieces: list[Piece]) -> Term:
    shared = {claim for piece in pieces if piece.shared for claim in piece.ids}
    shared_by = {place for each in _tree(total) if each.statement.id in shared for place in each.left_places}
    return Term(
        total.statement.id, tuple(pieces), total.whole, total.statement.status, tuple(sorted(shared_by))
    )


def _tree(total: Total) -> Iterator[Total]:
    yield total
    for part in total.parts:
        yield from _tree(part)


def _is_about(claim: Claim, area: str, ask: Ask, atlas: Atlas) -> bool:
    """Tell whether a claim of the days asked for names the area or something in it, whatever became of its number."""
    window = claim.window
    if (ask.first_day and window.stop < ask.first_day) or (ask.last_day and window.start > ask.last_day):
        return False
    codes = [place.code for place in claim.places] or [claim.within]
    if area == ABROAD:
        return any(map(atlas.is_abroad, codes))
    if area in (COUNTRY, UNPLACED):
        return area == COUNTRY
    return area == claim.direction or any(area in _around(code, window.day, ask, atlas) for code in codes)


def _around(code: str, day: date, ask: Ask, atlas: Atlas) -> Iterator[str]:
    yield from atlas.chain(code)
    if ask.level is Level.DIRECTION:
        yield atlas.direction(code, day)


def _below(fates: Mapping[str, Fate]) -> dict[str, list[str]]:
    """Return the claims that gave way to each, or are inside it."""
    below: dict[str, list[str]] = {}
    for fate in fates.values():
        if fate.by and fate.by != fate.claim:
            below.setdefault(fate.by, []).append(fate.claim)
    return below


def _related(own: set[str], fates: Mapping[str, Fate], below: Mapping[str, list[str]]) -> set[str]:
    """Return the claims with all that gave way to them or is inside them, and with all that they gave way to or are inside."""
    found = set(own)
    open_claims = list(own)
    while open_claims:
        inner = [claim for claim in below.get(open_claims.pop(), ()) if claim not in found]
        found.update(inner)
        open_claims += inner
    for name in own:
        while (fate := fates.get(name)) and fate.by and fate.by not in found:
            name = fate.by
            found.add(name)
    return {name for name in found if name in fates}
