"""A claim in full, as every way out describes it: the count, the window, the places, and the sentences behind it."""

from collections.abc import Mapping
from typing import Any

from app.model import Briefing, Claim, ClaimPlace, Scope
from app.publish.acled import acled
from app.publish.chart import Chart
from app.publish.quotes import quoted, web_address


def described(claim: Claim, briefing: Briefing, chart: Chart, claimants: Mapping[str, str]) -> dict[str, Any]:
    """Return all that is public of a claim; `claimants` are names by id."""
    return _count(claim, claimants) | _window(claim) | _places(claim, chart) | _origin(claim, briefing)


def _count(claim: Claim, claimants: Mapping[str, str]) -> dict[str, Any]:
    count = claim.count
    return {
        "id": claim.id,
        "briefing": claim.briefing_id,
        "kind": claim.kind,
        **acled(claim.kind),
        "side": claim.side,
        "claimant": claim.claimant,
        "claimant_name": claimants.get(claim.claimant, claim.claimant),
        "low": count.low,
        "best": count.best,
        "high": count.high,
        "hedge": count.hedge,
        "status": count.status,
        "scope": claim.scope,
        "shared": claim.scope is Scope.SHARED and len({place.code for place in claim.places}) > 1,
    }


def _window(claim: Claim) -> dict[str, Any]:
    window = claim.window
    return {
        "day": window.day,
        "window_start": window.start,
        "window_stop": window.stop,
        "window_kind": window.kind,
        "window_told": window.told,
        "as_of": window.as_of,
    }


def _places(claim: Claim, chart: Chart) -> dict[str, Any]:
    direction, within = chart.told(claim.direction), chart.told(claim.within)
    return {
        "direction": claim.direction,
        "direction_name": direction["name_en"],
        "direction_name_uk": direction["name_uk"],
        "direction_name_ru": direction["name_ru"],
        "within": claim.within,
        "within_name": within["name_en"],
        "within_name_uk": within["name_uk"],
        "within_name_ru": within["name_ru"],
        "places": [_place(place, chart) for place in claim.places],
    }


def _place(named: ClaimPlace, chart: Chart) -> dict[str, Any]:
    return chart.told(named.code) | {
        "precision": named.precision,
        "radius_m": named.radius_m,
        "naming": named.naming,
        "ambiguous": named.ambiguous,
    }


def _origin(claim: Claim, briefing: Briefing) -> dict[str, Any]:
    return {
        "quotes": quoted(claim, briefing),
        "source": briefing.source,
        "url": web_address(briefing.url),
        "title": briefing.title,
        "published_at": briefing.published_at,
        "relation": claim.relation,
        "related": claim.related,
        "rules": claim.rules,
        "parser_version": claim.parser_version,
    }
