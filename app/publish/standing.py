"""What stands on the ledger at one data version: the claims that count with their fates, and the briefings behind them."""

from dataclasses import dataclass
from datetime import UTC, datetime

from app.ledger.records import StoredBriefing
from app.model import Claim
from app.publish.chart import Chart
from app.reconcile.books import Books, books
from app.reconcile.fates import Outcome
from app.service import Service

STANDING = (Outcome.COUNTED, Outcome.CONTAINED)


@dataclass(frozen=True, slots=True)
class Standing:
    """All that the layers are made from: the claims whose fate is counted or contained, by day and id.

    `superseded` are those that a later word of their series took the place of. `version` is the ledger's, read before all else; `read_at` is when that was.
    """

    version: int
    read_at: datetime
    claims: tuple[Claim, ...]
    superseded: tuple[Claim, ...]
    books: Books
    briefings: dict[str, StoredBriefing]
    claimants: dict[str, str]
    chart: Chart


def standing(service: Service) -> Standing:
    """Return what stands now; read from the ledger once per data version."""
    version = service.ledger.data_version()
    return service.memory.recall(version, "standing", lambda: _read(service, version))


def _read(service: Service, version: int) -> Standing:
    claims = service.ledger.claims()
    book = books(claims, service.gazetteer)
    return Standing(
        version=version,
        read_at=datetime.now(UTC).replace(microsecond=0),
        claims=tuple(claim for claim in claims if book.fates[claim.id].outcome in STANDING),
        superseded=tuple(claim for claim in claims if book.fates[claim.id].outcome is Outcome.SUPERSEDED),
        books=book,
        briefings={stored.briefing.id: stored for stored in service.ledger.briefings()},
        claimants=service.ledger.claimants(),
        chart=Chart(service.gazetteer, service.areas, book.atlas),
    )
