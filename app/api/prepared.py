"""Answers kept ready: what was asked lately is sent again as it is, until the ledger's data version moves."""

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.api.answers import known_tags
from app.api.codings import coding_asked
from app.api.guard import request_id
from app.errors import FrontlineError

KEPT_UNDER = ("/api/collections", "/api/counts", "/api/explain", "/api/changes")
LARGEST = 4_000_000
MOST = 128_000_000
"""Bytes of one answer, and of all that are kept."""

Key = tuple[str, bytes, str, str, str]
RawHeaders = list[tuple[bytes, bytes]]


@dataclass(frozen=True, slots=True)
class Kept:
    """One answer as it was sent, and the data version it was made from."""

    version: int
    tag: str
    headers: RawHeaders
    body: bytes


class Prepared:
    """ASGI middleware around all others. It asks for the data version at most once every `pause` seconds."""

    def __init__(self, app: ASGIApp, version: Callable[[], int], pause: float = 0.0) -> None:
        self._app = app
        self._ask_version = version
        self._pause = pause
        self._version, self._asked_at = -1, float("-inf")
        self._kept: OrderedDict[Key, Kept] = OrderedDict()
        self._size = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send what is kept, or let the answer pass and keep it."""
        if scope["type"] != "http" or scope["method"] != "GET" or not scope["path"].startswith(KEPT_UNDER):
            if scope["type"] == "http" and scope["method"] not in ("GET", "HEAD", "OPTIONS"):
                self._asked_at = float("-inf")  # it may write
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        try:
            version = await self._current()
        except FrontlineError:
            await self._app(scope, receive, send)  # the door says why
            return
        key = _key(scope, headers)
        kept = self._kept.get(key)
        if kept and kept.version == version:
            self._kept.move_to_end(key)
            await _send_kept(kept, headers, request_id(scope), send)
        else:
            await self._app(scope, receive, _Keeper(self, key, version, send))

    def keep(self, key: Key, kept: Kept) -> None:
        """Keep an answer; the longest unused ones make room."""
        if (older := self._kept.pop(key, None)) is not None:
            self._size -= len(older.body)
        self._kept[key] = kept
        self._size += len(kept.body)
        while self._size > MOST:
            self._size -= len(self._kept.popitem(last=False)[1].body)

    async def _current(self) -> int:
        now = time.monotonic()
        if now - self._asked_at > self._pause:
            self._version = await run_in_threadpool(self._ask_version)
            self._asked_at = now
        return self._version


class _Keeper:
    """Passes an answer on, and keeps it if it is whole, tagged, and not too large."""

    def __init__(self, shelf: Prepared, key: Key, version: int, send: Send) -> None:
        self._shelf, self._key, self._version, self._send = shelf, key, version, send
        self._start: Message | None = None
        self._pieces: list[bytes] = []
        self._size = 0

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self._start = message if message["status"] == 200 else None
        elif self._start is not None:
            self._pieces.append(message.get("body", b""))
            self._size += len(self._pieces[-1])
            if self._size > LARGEST:
                self._start, self._pieces = None, []
            elif not message.get("more_body", False):
                self._keep(Headers(raw=self._start["headers"]), self._start["headers"])
        await self._send(message)

    def _keep(self, headers: Headers, raw: RawHeaders) -> None:
        tag = headers.get("etag", "")
        if tag and "public" in headers.get("cache-control", ""):
            self._shelf.keep(self._key, Kept(self._version, tag, list(raw), b"".join(self._pieces)))


def _key(scope: Scope, headers: Headers) -> Key:
    """Return what an answer depends on beside the data."""
    return (
        scope["path"],
        scope["query_string"],
        headers.get("accept", ""),
        coding_asked(headers.get("accept-encoding", "")),
        headers.get("host", ""),
    )


async def _send_kept(kept: Kept, asked: Headers, name: str, send: Send) -> None:
    own = [pair for pair in kept.headers if pair[0].lower() != b"x-request-id"]
    own.append((b"x-request-id", name.encode()))
    if known_tags(asked.get("if-none-match", "")) & {kept.tag, "*"}:
        headers = [pair for pair in own if not pair[0].lower().startswith(b"content-")]
        await send({"type": "http.response.start", "status": 304, "headers": headers})
        await send({"type": "http.response.body", "body": b""})
        return
    await send({"type": "http.response.start", "status": 200, "headers": own})
    await send({"type": "http.response.body", "body": kept.body})
