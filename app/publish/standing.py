"""What stands on the ledger at one data version: the claims that count with their fates, and the briefings behind them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from app.counts import Settled, settle_claims
from app.fronts.record import Record, record
from app.ledger.records import StoredBriefing
from app.model import Claim
from app.publish.chart import Chart
from app.publish.estimates import Estimates
from app.publish.relays import Relays, relays_of
from app.reconcile.books import Books
from app.reconcile.fates import Fate, Outcome
from app.service import Service
from app.shelf import no_collector

KEY = "standing"
STANDING = (Outcome.COUNTED, Outcome.CONTAINED)


@dataclass(frozen=True, slots=True)
class Standing:
    """All that the layers are made from: the claims whose fate is counted or contained, by day and id.

    `superseded` are those that a later word of their series took the place of, `relays` the briefings that told a claim too.
    `record` is where fighting was named, `estimates` the contact lines that were made of it.
    `version` is the ledger's, read before all else; `read_at` is when that was.
    """

    version: int
    read_at: datetime
    claims: tuple[Claim, ...]
    superseded: tuple[Claim, ...]
    relays: Relays
    settled: Settled
    briefings: dict[str, StoredBriefing]
    chart: Chart
    estimates: Estimates
    record: Record

    @property
    def books(self) -> Books:
        """Return what became of each claim, and the totals."""
        return self.settled.books

    @property
    def claimants(self) -> Mapping[str, str]:
        """Return the names of claimants by id."""
        return self.settled.claimants


def standing(service: Service, past: int | None = None) -> Standing:
    """Return what stands now, or stood in an earlier data version; read from the ledger once per data version."""
    version = service.version() if past is None else past

    def work_out() -> Standing:
        with no_collector():
            return _read(service, version)

    return service.memory_of(past).recall(version, KEY, work_out)


def _read(service: Service, version: int) -> Standing:
    claims = service.ledger.claims(version=version)
    settled = settle_claims(service.ledger, service.gazetteer, claims, version)
    fates = settled.books.fates
    standing_claims = tuple(claim for claim in claims if _is(claim, fates, STANDING))
    superseded = tuple(claim for claim in claims if _is(claim, fates, (Outcome.SUPERSEDED,)))
    return Standing(
        version=version,
        read_at=datetime.now(UTC).replace(microsecond=0),
        claims=standing_claims,
        superseded=superseded,
        relays=relays_of(claims, fates),
        settled=settled,
        briefings={stored.briefing.id: stored for stored in service.ledger.briefings(version=version)},
        chart=Chart(service.gazetteer, service.areas, settled.books.atlas),
        estimates=service.estimates,
        record=record([*standing_claims, *superseded], settled.books.atlas),
    )


def _is(claim: Claim, fates: Mapping[str, Fate], outcomes: tuple[Outcome, ...]) -> bool:
    """Tell what became of a claim; one that left the ledger while it was read has no fate."""
    fate = fates.get(claim.id)
    return fate is not None and fate.outcome in outcomes
