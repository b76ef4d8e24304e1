"""The guard at the door: security headers, CORS for readers, HEAD and OPTIONS, for every answer alike."""

import re
import secrets
from itertools import count
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.settings import Settings

_OURS, _NUMBERS = secrets.token_hex(4), count(secrets.randbits(31))
"""Names of requests: a part of this process and a number; the system is not asked for chance with each of them."""

READING = "GET, HEAD, OPTIONS"
FRAMED_ANYWHERE = ("/embed",)
OWN_POLICY = ("/map.html", "/api/docs")
"""Pages that carry a stricter policy inside, naming their own scripts and styles by hash."""


def content_policy(settings: Settings, path: str = "/") -> str:
    """Return the Content-Security-Policy of a page of ours."""
    if path in OWN_POLICY:
        return "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    tiles = tiles_origin(settings.basemap_tiles)
    ancestors = "*" if path in FRAMED_ANYWHERE else "'none'"
    return "; ".join(
        [
            "default-src 'self'",
            f"img-src 'self' data:{' ' + tiles if tiles else ''}",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            f"frame-ancestors {ancestors}",
        ]
    )


def tiles_origin(template: str) -> str:
    """Return the origin of a tile URL template as a policy names it: 'https://{s}.tile.example' is any host under it."""
    parts = urlsplit(template)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        return ""
    return f"{parts.scheme}://{parts.netloc.replace('{s}', '*')}"


def request_id(scope: Scope) -> str:
    """Return the name under which logs speak of a request: the one that a proxy gave it, else a new one."""
    given = Headers(scope=scope).get("x-request-id", "")
    return given if re.fullmatch(r"[\w.:-]{1,64}", given) else f"{_OURS}{next(_NUMBERS):08x}"


class Guard:
    """ASGI middleware around the whole service."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app = app
        self._settings = settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer OPTIONS itself; let all else pass, HEAD as a GET whose body is dropped."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        method = scope["method"]
        if method == "OPTIONS":
            await self._preflight(scope, send)
            return
        name = request_id(scope)
        inner = {**scope, "method": "GET"} if method == "HEAD" else scope
        inner["frontline.request"] = name
        inner["frontline.asked"] = method

        async def passed(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers["X-Request-ID"] = name
                self._add_headers(headers, scope["path"], method)
            elif method == "HEAD" and message["type"] == "http.response.body":
                message = {**message, "body": b""}
            await send(message)

        await self._app(inner, receive, passed)

    def _add_headers(self, headers: MutableHeaders, path: str, method: str) -> None:
        headers.setdefault("Content-Security-Policy", content_policy(self._settings, path))
        headers.setdefault("X-Content-Type-Options", "nosniff")
        headers.setdefault("Referrer-Policy", "strict-origin-when-cross-origin")
        headers.setdefault("Cross-Origin-Opener-Policy", "same-origin")
        headers.setdefault("Permissions-Policy", "geolocation=(), camera=(), microphone=()")
        if vary := headers.get("Vary"):  # each room that varies an answer says so
            headers["Vary"] = ", ".join(dict.fromkeys(name.strip() for name in vary.split(",")))
        if path.startswith("/static/"):
            headers.setdefault("Cache-Control", "public, no-cache")
        if path not in FRAMED_ANYWHERE:
            headers.setdefault("X-Frame-Options", "DENY")
        if method in ("GET", "HEAD"):
            headers["Access-Control-Allow-Origin"] = "*"
            headers.setdefault(
                "Access-Control-Expose-Headers", "ETag, Link, Content-Disposition, Content-Crs, X-Request-ID"
            )

    async def _preflight(self, scope: Scope, send: Send) -> None:
        headers = MutableHeaders(
            {
                "Access-Control-Allow-Methods": READING,
                "Access-Control-Allow-Headers": "Accept, If-None-Match, Prefer",
                "Access-Control-Max-Age": "86400",
                "Content-Length": "0",
            }
        )
        self._add_headers(headers, scope["path"], "GET")
        await send({"type": "http.response.start", "status": 204, "headers": headers.raw})
        await send({"type": "http.response.body", "body": b""})
