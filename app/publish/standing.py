"""What stands on the ledger at one data version: the claims that count with their fates, and the briefings behind them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime

from app.counts import Settled
from app.fronts.record import Record, record
from app.ledger.records import StoredBriefing
from app.model import Claim
from app.publish.chart import Chart
from app.publish.estimates import Estimates
from app.publish.relays import Relays, relays_of
from app.reconcile.books import Books
from app.reconcile.coverage import spoken_of
from app.reconcile.fates import Outcome
from app.reconcile.leaf import Leaf
from app.service import Service
from app.shelf import Snapshot, no_collector

KEY = "standing"
STANDING = (Outcome.COUNTED, Outcome.CONTAINED)


@dataclass(frozen=True, slots=True)
class Standing:
    """All that the layers are made from: the claims whose fate is counted or contained, by day and id.

    `superseded` are those that a later word of their series took the place of, `relays` the briefings that told a claim too.
    `contained` are the claims inside a total. The books are those of the `shelf`, which counts are read from too.
    `record` is where fighting was named, `estimates` the contact lines that were made of it.
    `version` is the ledger's, read before all else; `read_at` is when that was.
    """

    version: int
    read_at: datetime
    claims: tuple[Claim, ...]
    superseded: tuple[Claim, ...]
    contained: frozenset[str]
    relays: Relays
    shelf: Snapshot
    covered: frozenset[date]
    claimants: Mapping[str, str]
    briefings: dict[str, StoredBriefing]
    chart: Chart
    estimates: Estimates
    record: Record

    def of_days(self, first: date, last: date) -> tuple[Claim, ...]:
        """Return the claims that are counted on the days from first to last."""
        start = bisect_left(self.claims, first, key=_day)
        return self.claims[start : bisect_right(self.claims, last, start, key=_day)]

    def leaves(self) -> list[Leaf]:
        """Return the books of all days, each for itself."""
        return self.shelf.leaves()

    def books(self, first: date | None, last: date | None) -> Books:
        """Return the books of the days from first to last, and of what stands together with them."""
        return self.shelf.books(first, last)

    def settled(self, first: date | None, last: date | None) -> Settled:
        """Return the same as counts need it."""
        return Settled(self.books(first, last), self.claimants, self.covered)

    def fate(self, claim: Claim) -> Outcome:
        """Return what became of a claim that stands."""
        return Outcome.CONTAINED if claim.id in self.contained else Outcome.COUNTED


def standing(service: Service, past: int | None = None) -> Standing:
    """Return what stands now, or stood in an earlier data version; put together once per data version."""
    version = service.version() if past is None else past

    def work_out() -> Standing:
        with no_collector():
            return _read(service, version)

    return service.memory_of(past).recall(version, KEY, work_out)


def _read(service: Service, version: int) -> Standing:
    shelf = service.shelf.at(version)
    leaves = shelf.leaves()
    claims = sorted(_with_outcome(leaves, STANDING), key=_by_day)
    superseded = sorted(_with_outcome(leaves, (Outcome.SUPERSEDED,)), key=_by_day)
    days = {claim.window.day for claim in _told(leaves)}
    return Standing(
        version=version,
        read_at=datetime.now(UTC).replace(microsecond=0),
        claims=tuple(claims),
        superseded=tuple(superseded),
        contained=frozenset(claim.id for claim in _with_outcome(leaves, (Outcome.CONTAINED,))),
        relays={
            claim: told for each in leaves for claim, told in relays_of(each.claims, each.books.fates).items()
        },
        shelf=shelf,
        covered=frozenset(
            days.union(spoken_of(*published) for published in service.ledger.publications(version))
        ),
        claimants=service.ledger.claimants(),
        briefings={stored.briefing.id: stored for stored in service.ledger.briefings(version=version)},
        chart=Chart(service.gazetteer, service.areas, shelf.atlas),
        estimates=service.estimates,
        record=record([*claims, *superseded], shelf.atlas),
    )


def _told(leaves: list[Leaf]) -> Iterator[Claim]:
    """Give all claims as they were told."""
    return (each.dated.get(claim.id, claim) for each in leaves for claim in each.claims)


def _with_outcome(leaves: list[Leaf], outcomes: tuple[Outcome, ...]) -> Iterator[Claim]:
    """Give the claims of which one of these became, as they were told."""
    for each in leaves:
        fates = each.books.fates
        for claim in each.claims:
            fate = fates.get(claim.id)
            if fate is not None and fate.outcome in outcomes:
                yield each.dated.get(claim.id, claim)


def _day(claim: Claim) -> date:
    return claim.window.day


def _by_day(claim: Claim) -> tuple[date, str]:
    return claim.window.day, claim.id
