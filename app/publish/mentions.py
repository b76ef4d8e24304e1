"""Mentions and decisions as they are shown: where a name stands, what it may mean, and what analysts decided."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from app.geoparse.reasons import lead
from app.geoparse.resolve import MARGIN
from app.geoparse.sentences import split
from app.geoparse.settled import ANALYST
from app.ledger.decisions import Listed
from app.model import Claim, Decision, Language, Reason, Where
from app.publish.chart import Chart, chart_of
from app.publish.places import label
from app.publish.quotes import web_address
from app.review import Examined, mention_id
from app.service import Service

Json = dict[str, Any]
MOST, USUAL = 1_000, 100


def status_of(mention: Listed) -> str:
    """Return whether a mention is ambiguous, was decided by an analyst, or was resolved by the rules."""
    if mention.ambiguous:
        return "ambiguous"
    return "decided" if mention.rule == ANALYST else "resolved"


def listed(service: Service, found: Iterable[Listed], full: bool) -> list[Json]:
    """Return mentions in short; `full` shows the sentence of each, else only sentences that claims quote."""
    found = list(found)
    names = tuple({name for each in found for name in each.claims})
    claims = {claim.id: claim for claim in service.ledger.claims(Where(ids=names))} if names else {}
    chart = chart_of(service.gazetteer, service.areas)
    return [_listed(each, chart, _quote(each, claims, full)) for each in found]


def _listed(mention: Listed, chart: Chart, quote: str) -> Json:
    briefing = mention.briefing
    return {
        "id": mention_id(briefing.id, mention.start),
        "briefing": briefing.id,
        "source": briefing.source,
        "title": briefing.title,
        "url": web_address(briefing.url),
        "published_at": briefing.published_at,
        "language": briefing.language,
        "surface": mention.surface,
        "start": mention.start,
        "stop": mention.stop,
        "quote": quote,
        "status": status_of(mention),
        "code": mention.code,
        "name": chart.name_en(mention.code),
        "rule": mention.rule,
        "sure_area": mention.sure_area,
        "sure_area_name": chart.name_en(mention.sure_area),
        "candidates": len(mention.candidates),
        "claims": mention.claims,
    }


def _quote(mention: Listed, claims: Mapping[str, Claim], full: bool) -> str:
    text = mention.briefing.text
    spans = [
        (span.start, span.stop) for name in mention.claims if name in claims for span in claims[name].quotes
    ]
    if full:
        spans += [(sentence.start, sentence.stop) for sentence in split(text)]
    around = (text[start:stop] for start, stop in spans if start <= mention.start < stop)
    return next(around, mention.surface if full else "")


def examined(service: Service, found: Examined, full: bool) -> Json:
    """Return a mention with all its candidates, what speaks for the best of them, and what settled it."""
    (short,) = listed(service, [found.listed], full)
    resolution, chart = found.resolution, chart_of(service.gazetteer, service.areas)
    weighed = {reason.code: reason for reason in resolution.reasons}
    others = [code for code in resolution.mention.candidates if code not in weighed]
    named = namer(service)
    return short | {
        "candidates": [
            *(_candidate(code, named, reason) for code, reason in weighed.items()),
            *(_candidate(code, named, None) for code in others),
        ],
        "margin": lead(resolution),
        "margin_needed": MARGIN,
        "context": [{"code": code, "name": chart.name_en(code)} for code in resolution.context],
        "decision": decided(service, found.decision) if found.decision else None,
    }


def namer(service: Service) -> Callable[[str], str]:
    """Return what names a code with the areas around it."""
    chart = chart_of(service.gazetteer, service.areas)

    def named(code: str) -> str:
        place = service.gazetteer.get(code)
        return label(place, chart, Language.ENGLISH) if place is not None else chart.name_en(code)

    return named


def _candidate(code: str, named: Callable[[str], str], reason: Reason | None) -> Json:
    terms = reason.terms if reason else ()
    return {
        "code": code,
        "label": named(code),
        "points": reason.points if reason else None,
        "terms": [{"rule": rule, "points": points} for rule, points in terms],
    }


def decided(service: Service, decision: Decision) -> Json:
    """Return a decision."""
    chart = chart_of(service.gazetteer, service.areas)
    return {
        "id": decision.id,
        "mention": mention_id(decision.briefing_id, decision.start),
        "surface": decision.surface,
        "code": decision.code,
        "name": namer(service)(decision.code),
        "claimant": decision.claimant,
        "context": [{"code": code, "name": chart.name_en(code)} for code in decision.context],
        "read_as": decision.read_as,
        "note": decision.note,
        "at": decision.at,
        "undone_at": decision.undone_at,
    }
