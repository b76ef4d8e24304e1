"""Answers as bytes: with a strong ETag, 304 where nothing changed, and compressed outside the event loop."""

import gzip
from collections.abc import Callable
from hashlib import sha256
from importlib.metadata import version as installed_version
from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import Response

from app.service import Service

JSON = "application/json"
GEOJSON = "application/geo+json"
SMALL = 1_000  # bytes; below this, compressing costs more than it saves
FRESH = (
    "public, no-cache"  # may be kept by anyone, and is asked about each time: a 304 costs a few hundred bytes
)


def json_answer(request: Request, content: Any, status: int = 200, media_type: str = JSON) -> Response:
    """Return plain JSON, without an ETag."""
    return _compressed(request, json_bytes(content), status, media_type, {})


def tagged(
    request: Request, version: str, body: Callable[[], bytes], media_type: str, vary: str = ""
) -> Response:
    """Return what `body` gives, or 304 if the asker has this version of this address already.

    `version` names the state that the bytes were made from; `body` is not called for a 304.
    """
    etag = _etag(request, version)
    headers = {
        "ETag": etag,
        "Cache-Control": FRESH,
        "Vary": ", ".join(filter(None, ["Accept-Encoding", vary])),
    }
    if _known_tags(request) & {etag, "*"}:
        return Response(status_code=304, headers=headers)
    return _compressed(request, body(), 200, media_type, headers)


def prebuilt(request: Request, tag: str, plain: bytes, packed: bytes, media_type: str, age: str) -> Response:
    """Return bytes that are kept in both forms."""
    zipped = _takes_gzip(request)
    etag = f'"{tag}{"-gz" if zipped else ""}"'
    headers = {"ETag": etag, "Cache-Control": age, "Vary": "Accept-Encoding"}
    if _known_tags(request) & {etag, "*"}:
        return Response(status_code=304, headers=headers)
    if zipped:
        headers["Content-Encoding"] = "gzip"
    return Response(packed if zipped else plain, 200, headers, media_type)


def state(service: Service) -> str:
    """Return the name of the ledger's state, for ETags."""
    return f"{installed_version('frontline')}-{service.opened_at.isoformat()}-{service.ledger.data_version()}"


def json_bytes(content: Any) -> bytes:
    """Return JSON; days and moments as ISO 8601."""
    return orjson.dumps(content)


def base_url(request: Request) -> str:
    """Return the address that links begin with: the one that readers are told, else the one that was asked."""
    service: Service = request.app.state.service
    return (service.settings.public_url or str(request.base_url)).rstrip("/")


def _etag(request: Request, version: str) -> str:
    """Return a tag of state, address and form: the compressed bytes are other bytes, so they bear another tag."""
    asked = "\n".join([version, str(request.url), request.headers.get("accept", "")])
    return f'"{sha256(asked.encode()).hexdigest()[:24]}{"-gz" if _takes_gzip(request) else ""}"'


def _known_tags(request: Request) -> set[str]:
    return {tag.strip().removeprefix("W/") for tag in request.headers.get("if-none-match", "").split(",")}


def _takes_gzip(request: Request) -> bool:
    for part in request.headers.get("accept-encoding", "").split(","):
        coding, _, weight = part.partition(";")
        if coding.strip().lower() in ("gzip", "*"):
            return weight.replace(" ", "") not in ("q=0", "q=0.0", "q=0.00", "q=0.000")
    return False


def _compressed(
    request: Request, body: bytes, status: int, media_type: str, headers: dict[str, str]
) -> Response:
    headers = {"Vary": "Accept-Encoding"} | headers
    if len(body) >= SMALL and _takes_gzip(request):
        body = gzip.compress(body, 4, mtime=0)
        headers = headers | {"Content-Encoding": "gzip"}
    return Response(body, status, headers, media_type)
