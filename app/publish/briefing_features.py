"""The layer `briefings`: one feature per briefing that stands, drawn at the settlements that its claims are told of."""

from collections.abc import Iterator
from typing import Any

import orjson

from app.ledger.records import BriefingStatus, StoredBriefing
from app.model import KYIV, Claim
from app.publish.feature import Feature
from app.publish.geojson import points
from app.publish.quotes import web_address
from app.publish.standing import Standing
from gazetteer.place import COUNTRY


def briefings(standing: Standing) -> Iterator[Feature]:
    """Give the briefings whose claims stand, by day of publication; the text itself is not among them."""
    told: dict[str, list[Claim]] = {}
    for claim in (*standing.claims, *standing.superseded):
        told.setdefault(claim.briefing_id, []).append(claim)
    for stored in standing.briefings.values():
        if stored.status is BriefingStatus.CURRENT:
            yield _feature(stored, told.get(stored.briefing.id, []), standing)


def _feature(stored: StoredBriefing, claims: list[Claim], standing: Standing) -> Feature:
    chart, day = standing.chart, stored.briefing.published_at.astimezone(KYIV).date()
    named = list(dict.fromkeys(place.code for claim in claims for place in claim.places))
    positions = list(dict.fromkeys(position for code in named if (position := chart.position(code))))
    around = frozenset({COUNTRY}).union(*(chart.around(code, day) for code in named))
    return Feature(
        id=stored.briefing.id,
        first_day=day,
        last_day=day,
        kind=None,
        side=None,
        claimant="",
        level=None,
        codes=around,
        place=points(positions) if positions else None,
        properties=orjson.dumps(_properties(stored, claims, named, standing)),
    )


def _properties(
    stored: StoredBriefing, claims: list[Claim], named: list[str], standing: Standing
) -> dict[str, Any]:
    briefing, chart = stored.briefing, standing.chart
    return {
        "id": briefing.id,
        "day": briefing.published_at.astimezone(KYIV).date(),
        "published_at": briefing.published_at,
        "dated_only": briefing.dated_only,
        "source": briefing.source,
        "title": briefing.title,
        "url": web_address(briefing.url),
        "language": briefing.language,
        "version": stored.version,
        "sample": briefing.sample,
        "number_of_claims": len(claims),
        "kinds": sorted({claim.kind for claim in claims}),
        "claimants": sorted({claim.claimant for claim in claims}),
        "places": [
            {"code": code, "name_en": chart.name_en(code), "name_uk": chart.name_uk(code)} for code in named
        ],
        "explain": f"/api/briefings/{briefing.id}",
        "data_version": standing.version,
    }
