"""Briefings as they are shown: quotes and a link to everyone, the full text only to some."""

from typing import Any

from app.ledger.records import Change, Stored, StoredBriefing
from app.model import Briefing, Claim
from app.publish.chart import Chart
from app.publish.described import described
from app.publish.quotes import web_address
from app.reconcile.atlas import Atlas
from app.service import Service

Json = dict[str, Any]


def listed(stored: StoredBriefing) -> Json:
    """Return one line of the list of briefings."""
    briefing = stored.briefing
    return {
        "id": briefing.id,
        "source": briefing.source,
        "title": briefing.title,
        "url": web_address(briefing.url),
        "published_at": briefing.published_at,
        "dated_only": briefing.dated_only,
        "language": briefing.language,
        "status": stored.status,
        "version": stored.version,
        "replaces": stored.replaces,
        "received_at": stored.received_at,
        "sample": briefing.sample,
        "claims": stored.claims,
    }


def shown(service: Service, stored: StoredBriefing, with_text: bool, past: int | None = None) -> Json:
    """Return one briefing with its claims; its full text for those who may read it, or where its source is open."""
    briefing = stored.briefing
    full = listed(stored) | {
        "claims": _claims(service, briefing, service.ledger.claims_in(briefing.id, past)),
        "history": [changed(line) for line in service.ledger.history(briefing.id, past)],
    }
    if with_text or briefing.source in service.settings.open_sources:
        full["text"] = briefing.text
    return full


def changed(line: Change) -> Json:
    """Return one line of the diary."""
    return {
        "at": line.at,
        "what": line.what,
        "briefing": line.briefing_id,
        "by": line.by,
        "reason": line.reason,
        "data_version": line.version,
    }


def taken(service: Service, stored: Stored) -> Json:
    """Return the answer to a briefing that came in: its id, what storing it did, and the claims read in it."""
    kept = service.ledger.briefing(stored.id)
    briefing = kept.briefing
    return {
        "id": stored.id,
        "status": stored.status,
        "withdrawn": service.ledger.withdrawn([stored.id]).get(stored.id, ""),
        "version": kept.version,
        "replaces": kept.replaces,
        "source": briefing.source,
        "published_at": briefing.published_at,
        "language": briefing.language,
        "claims": _claims(service, briefing, stored.claims),
    }


def _claims(service: Service, briefing: Briefing, claims: tuple[Claim, ...]) -> list[Json]:
    chart = Chart(service.gazetteer, service.areas, Atlas(service.gazetteer))
    names = service.ledger.claimants()
    return [described(claim, briefing, chart, names) for claim in claims]
