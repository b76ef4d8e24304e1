"""Predictions: a reading in the format of the scorer of places and claims."""

from app.model import Briefing, Claim, EventKind, Reading, Relation, Resolution, Status
from gazetteer.index import Gazetteer
from gazetteer.place import PlaceKind

Json = dict[str, object]

TYPES = {
    EventKind.CLASH: "clash",
    EventKind.SHELLING: "shelling",
    EventKind.MLRS: "mlrs",
    EventKind.AIR_STRIKE: "airstrike",
    EventKind.GUIDED_BOMB: "airstrike",
    EventKind.MISSILE_STRIKE: "missile",
    EventKind.DRONE_STRIKE: "drone",
    EventKind.UNSPECIFIED: "unspecified",
}
KINDS = {
    PlaceKind.SETTLEMENT: "settlement",
    PlaceKind.RAION: "raion",
    PlaceKind.OBLAST: "oblast",
    PlaceKind.DIRECTION: "direction",
    PlaceKind.ABROAD: "foreign",
}
WITH_POINT = (PlaceKind.SETTLEMENT, PlaceKind.LANDMARK)


def predictions(reading: Reading, briefing: Briefing, gazetteer: Gazetteer) -> Json:
    """Return the places and claims of a reading as the scorer wants them."""
    return {
        "id": briefing.id,
        "places": [_place(resolution, gazetteer) for resolution in reading.resolutions],
        "claims": [_claim(claim, reading) for claim in reading.claims if _is_told(claim, reading)],
    }


def _place(resolution: Resolution, gazetteer: Gazetteer) -> Json:
    kind = PlaceKind(resolution.kind)
    place = gazetteer.get(resolution.code) if resolution.code and kind in WITH_POINT else None
    span = resolution.mention.span
    return {
        "start": span.start,
        "end": span.stop,
        "lat": place.lat if place else None,
        "lon": place.lon if place else None,
        "kind": KINDS.get(kind, "other"),
    }


def _is_told(claim: Claim, reading: Reading) -> bool:
    """Leave out what is told twice, fights that still go on of those counted, and the bombs of an air strike counted there."""
    if claim.relation is Relation.REPEATS or ("ongoing" in claim.rules and claim.relation is not None):
        return False
    if claim.kind is not EventKind.GUIDED_BOMB or claim.relation is not Relation.PART_OF:
        return True
    strikes = next((other for other in reading.claims if other.id == claim.related), None)
    return strikes is not None and _where(strikes) != _where(claim)


def _where(claim: Claim) -> tuple[str, set[str]]:
    return claim.direction, {place.code for place in claim.places}


def _claim(claim: Claim, reading: Reading) -> Json:
    places = [[place.span.start, place.span.stop] for place in claim.places]
    if claim.within and claim.places:
        places += _city_span(claim, reading)
    if not places and (claim.direction or claim.within):
        places = _area_span(claim.direction or claim.within, claim, reading)
    is_zero = claim.count.status is Status.ZERO
    is_plain = claim.count.status is Status.UNNUMBERED
    is_repelled = claim.kind is EventKind.CLASH and "repelled" in claim.rules and not is_zero
    return {
        "type": "assault_repelled" if is_repelled else TYPES[claim.kind],
        "count_min": None if is_plain else claim.count.low,
        "count_max": None if is_plain else claim.count.high,
        "places": places,
        "negated": is_zero,
    }


def _area_span(code: str, claim: Claim, reading: Reading) -> list[list[int]]:
    """Return where the direction, or the area, of a claim without places was named last before its sentence ends."""
    spans = [resolution.mention.span for resolution in reading.resolutions if resolution.code == code]
    before = [span for span in spans if span.start < claim.quotes[0].stop]
    return [[span.start, span.stop] for span in (before or spans)[-1:]]


def _city_span(claim: Claim, reading: Reading) -> list[list[int]]:
    """Return where the city around a claim's district is named in its sentence, else where it was named last."""
    inside = [r for r in reading.resolutions if r.code == claim.within and r.kind == PlaceKind.SETTLEMENT]
    quote = claim.quotes[0]
    before = [r.mention.span for r in inside if r.mention.span.start < quote.stop]
    spans = [span for span in before if quote.start <= span.start][:1] or before[-1:]
    return [[span.start, span.stop] for span in spans]
