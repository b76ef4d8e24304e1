"""Answers as bytes: with a strong ETag, 304 where nothing changed, streamed where they are large, and compressed."""

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from hashlib import sha256
from importlib.metadata import version as installed_version
from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from app.api.codings import TAGS, coding_of, packed, packed_stream
from app.service import Service

JSON = "application/json"
GEOJSON = "application/geo+json"
SMALL = 1_000  # bytes; below this, compressing costs more than it saves
FRESH = (
    "public, no-cache"  # may be kept by anyone, and is asked about each time: a 304 costs a few hundred bytes
)
SHORTLY = "public, max-age=5, stale-while-revalidate=60"
"""For layers and tiles, which many ask for: a few seconds old is good enough, and says of which data version it is."""

Body = bytes | Iterator[bytes]


def json_answer(request: Request, content: Any, status: int = 200, media_type: str = JSON) -> Response:
    """Return plain JSON, without an ETag."""
    return _sent(request, json_bytes(content), status, media_type, {})


def tagged(
    request: Request,
    version: str,
    body: Callable[[], Body],
    media_type: str,
    vary: str = "",
    headers: Mapping[str, str] | None = None,
) -> Response:
    """Return what `body` gives, or 304 if the asker has this version of this address already.

    `version` names the state that the bytes were made from; `body` is not called for a 304. Pieces are sent as they come.
    """
    etag = _etag(request, version)
    told = {
        "ETag": etag,
        "Cache-Control": FRESH,
        "Vary": ", ".join(filter(None, ["Accept-Encoding", vary])),
        **(headers or {}),
    }
    if known_tags(request.headers.get("if-none-match", "")) & {etag, "*"}:
        return Response(status_code=304, headers=told)
    return _sent(request, body(), 200, media_type, told)


def prebuilt(request: Request, tag: str, plain: bytes, zipped: bytes, media_type: str, age: str) -> Response:
    """Return bytes that are kept in both forms."""
    takes_gzip = "gzip" in request.headers.get("accept-encoding", "") and coding_of(request) != ""
    etag = f'"{tag}{TAGS["gzip" if takes_gzip else ""]}"'
    headers = {"ETag": etag, "Cache-Control": age, "Vary": "Accept-Encoding"}
    if known_tags(request.headers.get("if-none-match", "")) & {etag, "*"}:
        return Response(status_code=304, headers=headers)
    if takes_gzip:
        headers["Content-Encoding"] = "gzip"
    return Response(zipped if takes_gzip else plain, 200, headers, media_type)


def state(service: Service) -> str:
    """Return the name of the ledger's state, for ETags."""
    version = service.version()
    return f"{_edition()}-{service.opened_at.isoformat()}-{service.ledger.id}-{version}"


@cache
def _edition() -> str:
    """Return the version of this program; its metadata are a file, so it is read once."""
    return installed_version("frontline")


def json_bytes(content: Any) -> bytes:
    """Return JSON; days and moments as ISO 8601."""
    return orjson.dumps(content)


def base_url(request: Request) -> str:
    """Return the address that links begin with: the one that readers are told, else the one that was asked."""
    service: Service = request.app.state.service
    return (service.settings.public_url or str(request.base_url)).rstrip("/")


def known_tags(if_none_match: str) -> set[str]:
    """Return the tags that the asker holds."""
    return {tag.strip().removeprefix("W/") for tag in if_none_match.split(",")}


def _etag(request: Request, version: str) -> str:
    """Return a tag of state, address and form: the compressed bytes are other bytes, so they bear another tag."""
    asked = "\n".join([version, str(request.url), request.headers.get("accept", "")])
    return f'"{sha256(asked.encode()).hexdigest()[:24]}{TAGS[coding_of(request)]}"'


def _sent(request: Request, body: Body, status: int, media_type: str, headers: Mapping[str, str]) -> Response:
    told = {"Vary": "Accept-Encoding", **headers}
    coding = coding_of(request)
    if isinstance(body, bytes) and len(body) < SMALL:
        coding = ""
    if coding:
        told["Content-Encoding"] = coding
    if isinstance(body, bytes):
        return Response(packed(body, coding) if coding else body, status, told, media_type)
    return StreamingResponse(packed_stream(body, coding), status, told, media_type)
