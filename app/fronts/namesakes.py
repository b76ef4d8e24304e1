"""Namesakes that recent fighting tells apart: of a name that nothing else decides, the place near which was fought lately."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from app.fronts.places import FIGHTING
from app.fronts.record import Record
from app.model import BY_RECENT_FRONT, Claim, ClaimPlace, Reading, RecentFront, Resolution, Span

RECENT_DAYS = 14


def recent_front(record: Record, day: date) -> RecentFront:
    """Return where ground fighting was named in the fortnight before a day; the day itself says nothing."""
    seen = record.window(day - timedelta(days=1), RECENT_DAYS)
    return RecentFront({each.code: (day - each.day).days for each in seen})


def undecided_day(reading: Reading) -> date | None:
    """Return the first day of which a reading tells ground fighting at a place that it could not decide, None if there is none."""
    return min((claim.window.day for claim in reading.claims if _open_places(claim)), default=None)


def settled_by_front(plain: Reading, told: Reading) -> Reading:
    """Return a reading with the places that only recent fighting decides: those of ground fighting, and nothing else.

    `told` is the same briefing read with the recent front.
    """
    known = {place.span: place for claim in told.claims for place in _fought_at(claim) if not place.ambiguous}
    settled = {span: known[span] for claim in plain.claims for span in _open_places(claim) if span in known}
    if not settled:
        return plain
    decided = {each.mention.span: each for each in told.resolutions}
    return Reading(
        tuple(_claim(claim, settled) for claim in plain.claims),
        tuple(_resolution(each, settled, decided) for each in plain.resolutions),
    )


def _fought_at(claim: Claim) -> tuple[ClaimPlace, ...]:
    return claim.places if claim.kind is FIGHTING else ()


def _open_places(claim: Claim) -> list[Span]:
    return [place.span for place in _fought_at(claim) if place.ambiguous]


def _claim(claim: Claim, settled: Mapping[Span, ClaimPlace]) -> Claim:
    if not any(span in settled for span in _open_places(claim)):
        return claim
    places = tuple(settled.get(place.span, place) if place.ambiguous else place for place in claim.places)
    return replace(claim, places=places)


def _resolution(
    each: Resolution, settled: Mapping[Span, ClaimPlace], decided: Mapping[Span, Resolution]
) -> Resolution:
    span = each.mention.span
    if span not in settled or span not in decided or each.code:
        return each
    return replace(decided[span], rule=BY_RECENT_FRONT)
