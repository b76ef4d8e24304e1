"""Bodies that come in, by their content type, as new briefings; and the answers to them, line by line."""

from collections.abc import Iterator
from dataclasses import replace
from email.message import Message

import orjson
from starlette.requests import Request

from app.api.answers import JSON
from app.errors import UnreadableBriefing, UsageError
from app.ingest import Ingest
from app.ledger.records import Outcome
from app.publish.briefings import taken
from app.reading import Given, NewBriefing, Refused, decode, from_fields, read_lines
from app.service import Service

NDJSON = "application/x-ndjson"
LINES = (NDJSON, "application/ndjson", "application/jsonl", "application/jsonlines")
TEXT = "text/plain"


def content_type(request: Request) -> tuple[str, str]:
    """Return the kind of the body and its encoding, "" where none is told."""
    header = Message()
    header["content-type"] = request.headers.get("content-type", "")
    kind = header.get_content_type() if request.headers.get("content-type") else ""
    return kind, header.get_content_charset() or ""


def is_lines(request: Request) -> bool:
    """Tell whether the body is JSON lines."""
    return content_type(request)[0] in LINES


def one_briefing(request: Request, body: bytes, told: Given) -> NewBriefing:
    """Return the one briefing of a JSON or text body."""
    kind, encoding = content_type(request)
    if kind == JSON:
        fields = fields_of(body)
        earlier = fields.get("replaces") or told.replaces
        return from_fields(fields, replace(told, replaces=str(earlier)), "body")
    if kind == TEXT:
        text = decode(body, encoding, told.max_bytes)
        return NewBriefing(text, told.source, told.published, told.url, "", told.language, told.replaces)
    raise UnreadableBriefing(f"content type '{kind}' is not taken; send {JSON}, {TEXT} or {NDJSON}")


def fields_of(body: bytes, needed: str = "text, source and published") -> dict[str, object]:
    """Return the members of a JSON object."""
    try:
        fields = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        raise UnreadableBriefing(f"the body is no JSON: {error}") from error
    if not isinstance(fields, dict):
        raise UnreadableBriefing(f"the body is no JSON object with {needed}")
    return fields


def line_answers(service: Service, ingest: Ingest, body: bytes, told: Given) -> Iterator[bytes]:
    """Take each line of JSON lines and give its answer: what was stored, or why it was refused."""
    for new in read_lines(body.splitlines(keepends=True), told, "body"):
        yield orjson.dumps(line_answer(service, ingest, new)) + b"\n"


def line_answer(service: Service, ingest: Ingest, new: NewBriefing | Refused) -> dict[str, object]:
    """Return the answer to one line, with the HTTP status that it would have had alone."""
    line = int(new.name.rpartition(" ")[2])  # "body, line 3"
    try:
        if isinstance(new, Refused):
            raise new.reason
        stored = ingest.take(new)
    except UsageError as error:
        return {"line": line, "status": error.status, "title": error.title, "detail": str(error)}
    status = 200 if stored.status is Outcome.KNOWN else 201
    return {"line": line, "status": status, "briefing": taken(service, stored)}
