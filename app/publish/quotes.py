"""The sentences behind a claim, exactly as published, with what was recognised in them marked."""

from typing import Any
from urllib.parse import urlsplit

from app.model import Briefing, Claim, Span


def quoted(claim: Claim, briefing: Briefing) -> list[dict[str, Any]]:
    """Return the quotes of a claim; marks count code points inside the quote's text, half open."""
    return [_quote(span, claim, briefing) for span in claim.quotes]


def web_address(url: str) -> str:
    """Return an address that a reader may be sent to: http or https, "" for all else."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return ""
    return url.strip() if parts.scheme in ("http", "https") and parts.netloc else ""


def _quote(span: Span, claim: Claim, briefing: Briefing) -> dict[str, Any]:
    text = briefing.text[span.start : span.stop]
    marks = [
        _mark(place.span, span, "place", place.code) for place in claim.places if _inside(place.span, span)
    ]
    if claim.number and _inside(claim.number, span):
        marks.append(_mark(claim.number, span, "number", ""))
    if claim.window.told and (start := text.find(claim.window.told)) >= 0:
        marks.append({"start": start, "stop": start + len(claim.window.told), "what": "window", "code": ""})
    return {
        "text": text,
        "language": briefing.language,
        "start": span.start,
        "stop": span.stop,
        "marks": sorted(marks, key=lambda mark: (mark["start"], mark["stop"])),
    }


def _inside(one: Span, other: Span) -> bool:
    return other.start <= one.start and one.stop <= other.stop


def _mark(span: Span, quote: Span, what: str, code: str) -> dict[str, Any]:
    return {"start": span.start - quote.start, "stop": span.stop - quote.start, "what": what, "code": code}
