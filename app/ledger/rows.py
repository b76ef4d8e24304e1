"""How the records of the house become rows of the ledger, and rows become records again."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from operator import itemgetter
from sys import intern
from typing import Any, Protocol

from sqlalchemy import Row

from app.ledger.identity import header
from app.ledger.records import BriefingStatus, Change, Line, StoredBriefing, StoredMention, What
from app.model import (
    Briefing,
    Claim,
    ClaimPlace,
    EventKind,
    Language,
    Mention,
    Naming,
    Precision,
    Relation,
    ReportedCount,
    Resolution,
    Scope,
    Side,
    Span,
    Status,
    Window,
    WindowKind,
)
from gazetteer.place import Place

Values = dict[str, object]


class Places(Protocol):
    """What the ledger asks of a gazetteer: where a code lies."""

    def get(self, code: str) -> Place | None:
        """Return the place of that code, if it is known."""
        ...


KINDS = {kind.value: kind for kind in EventKind}
SIDES = {side.value: side for side in Side}
STATUSES = {status.value: status for status in Status}
SCOPES = {scope.value: scope for scope in Scope}
WINDOWS = {kind.value: kind for kind in WindowKind}
RELATIONS = {relation.value: relation for relation in Relation}
PRECISIONS = {precision.value: precision for precision in Precision}
NAMINGS = {naming.value: naming for naming in Naming}


class _Nowhere:
    """A gazetteer that knows no place."""

    def get(self, code: str) -> Place | None:
        return None


NOWHERE = _Nowhere()


class Remembered:
    """A gazetteer asked once for each place: briefings name the same ones again and again."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self._known: dict[str, Place | None] = {}

    def get(self, code: str) -> Place | None:
        """Return the place of that code, if it is known."""
        if code not in self._known:
            self._known[code] = self._places.get(code)
        return self._known[code]


@dataclass(frozen=True, slots=True)
class Key:
    """Whose rows they are: of which reading of which briefing, whose source speaks in its own name as `speaker`."""

    reading: int
    briefing_id: str
    speaker: str


def claim_id(briefing_id: str, local_id: str) -> str:
    """Return the id that a briefing's claim bears in the whole ledger."""
    return f"{briefing_id}-{local_id}" if local_id else ""


def briefing_values(briefing: Briefing) -> Values:
    """Return what the briefing itself says; hash, version and status come from the store."""
    return {
        "id": briefing.id,
        "source": briefing.source,
        "url": briefing.url,
        "title": briefing.title,
        "language": briefing.language.value,
        "published_at": briefing.published_at,
        "dated_only": briefing.dated_only,
        "text": briefing.text,
        "sample": briefing.sample,
        "header": header(briefing.text),
    }


def claim_values(claim: Claim, key: Key, ordinal: int) -> Values:
    """Return the row of one claim, with ids that hold in the whole ledger."""
    count, window = claim.count, claim.window
    return {
        "reading": key.reading,
        "ordinal": ordinal,
        "id": claim_id(key.briefing_id, claim.id),
        "briefing_id": key.briefing_id,
        "kind": claim.kind.value,
        "side": claim.side.value,
        "claimant": claim.claimant,
        "low": count.low,
        "best": count.best,
        "high": count.high,
        "status": count.status.value,
        "hedge": count.hedge,
        "scope": claim.scope.value,
        "direction": claim.direction,
        "within": claim.within,
        "window_kind": window.kind.value,
        "day": window.day,
        "first_day": window.start,
        "last_day": window.stop,
        "as_of": window.as_of,
        "told": window.told,
        "quotes": [[quote.start, quote.stop] for quote in claim.quotes],
        "number_start": claim.number.start if claim.number else None,
        "number_stop": claim.number.stop if claim.number else None,
        "rules": list(claim.rules),
        "relation": claim.relation.value if claim.relation else None,
        "related": claim_id(key.briefing_id, claim.related),
        "parser_version": claim.parser_version,
        "relayed": claim.claimant != key.speaker,
    }


def place_values(claim: Claim, key: Key, number: int, places: Places) -> list[Values]:
    """Return the rows of a claim's places, each with the areas it lies in; `number` is the claim's own."""
    return [
        {
            "reading": key.reading,
            "claim": number,
            "ordinal": ordinal,
            "code": named.code,
            "start": named.span.start,
            "stop": named.span.stop,
            "surface": named.surface,
            "precision": named.precision.value,
            "radius_m": named.radius_m,
            "naming": named.naming.value,
            "ambiguous": named.ambiguous,
            **_located(places.get(named.code)),
        }
        for ordinal, named in enumerate(claim.places)
    ]


def _located(place: Place | None) -> Values:
    """Return where a place lies, as far as columns tell."""
    if place is None:
        return {"oblast": "", "raion": "", "hromada": "", "lon": None, "lat": None}
    return {
        "oblast": place.oblast,
        "raion": place.raion,
        "hromada": place.hromada,
        "lon": place.lon,
        "lat": place.lat,
    }


def mention_values(resolution: Resolution, key: Key, ordinal: int) -> Values:
    """Return the row of one mention and what was decided about it."""
    mention = resolution.mention
    return {
        "reading": key.reading,
        "briefing_id": key.briefing_id,
        "ordinal": ordinal,
        "start": mention.span.start,
        "stop": mention.span.stop,
        "surface": mention.surface,
        "candidates": list(mention.candidates),
        "code": resolution.code,
        "kind": resolution.kind,
        "rule": resolution.rule,
        "sure_area": resolution.sure_area,
        "ambiguous": not resolution.code and bool(mention.candidates),
    }


PlacesOf = Mapping[tuple[int, int], tuple[ClaimPlace, ...]]


class Once:
    """Records of the house made from their values, each different one once: claims of a briefing have most of them in common."""

    def __init__(self) -> None:
        self._counts: dict[tuple[Any, ...], ReportedCount] = {}
        self._windows: dict[tuple[Any, ...], Window] = {}
        self._spans: dict[tuple[int, int], Span] = {}
        self._places: dict[tuple[Any, ...], ClaimPlace] = {}
        self._rules: dict[tuple[str, ...], tuple[str, ...]] = {}

    def count(self, *values: Any) -> ReportedCount:
        """Return a count of low, best, high, status and hedge."""
        found = self._counts.get(values)
        if found is None:
            low, best, high, status, hedge = values
            found = self._counts[values] = ReportedCount(low, best, high, STATUSES[status], intern(hedge))
        return found

    def window(self, *values: Any) -> Window:
        """Return a window of kind, counted day, first and last day, as-of time and what is told of it."""
        found = self._windows.get(values)
        if found is None:
            kind, day, first, last, as_of, told = values
            found = self._windows[values] = Window(WINDOWS[kind], day, first, last, as_of, intern(told))
        return found

    def span(self, start: int, stop: int) -> Span:
        """Return a span."""
        found = self._spans.get((start, stop))
        if found is None:
            found = self._spans[start, stop] = Span(start, stop)
        return found

    def place(self, *values: Any) -> ClaimPlace:
        """Return a place of code, start, stop, surface, precision, radius, naming, and whether it is ambiguous."""
        found = self._places.get(values)
        if found is None:
            code, start, stop, surface, precision, radius_m, naming, ambiguous = values
            span = self.span(start, stop)
            found = self._places[values] = ClaimPlace(
                intern(code),
                span,
                intern(surface),
                PRECISIONS[precision],
                radius_m,
                NAMINGS[naming],
                ambiguous,
            )
        return found

    def rules(self, names: Iterable[str]) -> tuple[str, ...]:
        """Return the names of rules."""
        told = tuple(names)
        found = self._rules.get(told)
        if found is None:
            found = self._rules[told] = tuple(map(intern, told))
        return found


def claims_of(rows: Iterable[Any], places: PlacesOf) -> list[Claim]:
    """Return the claims of the rows, each with its places."""
    once = Once()
    return [_claim(row, places.get((row[0], row[1]), ()), once) for row in rows]


def _claim(row: Any, places: tuple[ClaimPlace, ...], once: Once) -> Claim:
    """Return one claim; taking the row apart at once is three times as fast as asking for each column by name."""
    (
        _reading, _ordinal, name, briefing, kind, side, claimant, low, best, high, status, hedge, scope, direction, within,
        window, day, first, last, as_of, told, quotes, start, stop, rules, relation, related, parser, relayed,
    ) = row  # fmt: skip
    return Claim(
        id=name,
        briefing_id=intern(briefing),
        kind=KINDS[kind],
        side=SIDES[side],
        claimant=intern(claimant),
        count=once.count(low, best, high, status, hedge),
        scope=SCOPES[scope],
        places=places,
        direction=intern(direction),
        within=intern(within),
        window=once.window(window, day, first, last, as_of, told),
        quotes=tuple([once.span(*quote) for quote in quotes]),
        number=None if start is None else once.span(start, stop),
        rules=once.rules(rules),
        relation=RELATIONS[relation] if relation else None,
        related=intern(related),
        parser_version=intern(parser),
        relayed=relayed,
    )


def places_of(rows: Iterable[Any]) -> PlacesOf:
    """Return the places of each claim, by reading and ordinal, in the order of the text, however the rows come."""
    once = Once()
    found: dict[tuple[int, int], list[tuple[int, ClaimPlace]]] = {}
    for reading, claim, ordinal, *told in rows:
        found.setdefault((reading, claim), []).append((ordinal, once.place(*told)))
    return {claim: tuple(place for _, place in sorted(named, key=_first)) for claim, named in found.items()}


_first = itemgetter(0)


def briefing_of(row: Row[Any]) -> Briefing:
    """Return the briefing of a row."""
    return Briefing(
        id=row.id,
        source=row.source,
        published_at=row.published_at,
        language=Language(row.language),
        text=row.text,
        url=row.url,
        title=row.title,
        dated_only=row.dated_only,
        sample=row.sample,
    )


def stored_briefing(row: Row[Any]) -> StoredBriefing:
    """Return the briefing of a row with what the ledger knows of it."""
    return StoredBriefing(
        briefing=briefing_of(row),
        version=row.version,
        replaces=row.replaces or "",
        status=BriefingStatus(row.status),
        received_at=row.received_at,
        content_hash=row.content_hash,
        parser_version=row.parser_version or "",
        claims=row.claim_count,
    )


def stored_mention(row: Row[Any]) -> StoredMention:
    """Return the mention of a row and what was decided about it."""
    mention = Mention(Span(row.start, row.stop), row.surface, tuple(row.candidates))
    resolution = Resolution(mention, row.code, row.kind, row.rule, row.sure_area)
    return StoredMention(row.briefing_id, resolution)


def line(row: Row[Any]) -> Line:
    """Return one line of the diary with its briefing."""
    return Line(change(row), row.source, row.title, row.url, row.published_at)


def change(row: Row[Any]) -> Change:
    """Return one line of the diary."""
    return Change(row.version, row.at, What(row.what), row.briefing_id, row.by, row.reason)
