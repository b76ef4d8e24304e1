"""Answers kept ready: what was asked lately is sent again as it is, until the ledger's data version moves."""

import time
from asyncio import Task, create_task, current_task, shield
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
from app.service import holding

KEPT_UNDER = ("/api/collections", "/api/counts", "/api/explain", "/api/changes")
LARGEST = 4_000_000
MOST = 128_000_000
"""Bytes of one answer, and of all that are kept."""

Asked = tuple[str, bytes, str, str, str]
Key = tuple[str, str, bytes, str, str, str]
RawHeaders = list[tuple[bytes, bytes]]


@dataclass(frozen=True, slots=True)
class Kept:
    """One answer as it was sent, and the data version it was made from."""

    version: int
    tag: str
    headers: RawHeaders
    body: bytes


class Prepared:
    """ASGI middleware around all others. It asks for the data version at most once every `pause` seconds.

    `ledger` names the ledger that the version was asked of: another one's answers are others, whatever its version.
    """

    def __init__(
        self,
        app: ASGIApp,
        version: Callable[[], int],
        pause: float = 0.0,
        ledger: Callable[[], str] = str,
    ) -> None:
        self._app = app
        self._ask_version = version
        self._ledger = ledger
        self._pause = pause
        self._version, self._asked_at = -1, float("-inf")
        self._asking: Task[int] | None = None
        self._kept: OrderedDict[Key, Kept] = OrderedDict()
        self._size = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send what is kept, or let the answer pass and keep it."""
        if scope["type"] != "http" or scope["method"] != "GET" or not scope["path"].startswith(KEPT_UNDER):
            await self._pass(scope, receive, send)
            return
        try:
            version = await self._current()
        except FrontlineError:
            await self._app(scope, receive, send)  # the door says why
            return
        headers = _first_of_each(scope)
        key = (self._ledger(), *_key(scope, headers))
        kept = self._kept.get(key)
        if kept and kept.version == version:
            self._kept.move_to_end(key)
            await _send_kept(kept, headers.get(b"if-none-match", ""), request_id(scope), send)
            return
        with holding(version):
            await self._app(scope, receive, _Keeper(self, key, version, send))

    async def _pass(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request pass that nothing is kept of; one that may write makes the version be asked for anew."""
        try:
            await self._app(scope, receive, send)
        finally:
            if scope["type"] == "http" and scope["method"] not in ("GET", "HEAD", "OPTIONS"):
                self._asked_at, self._asking = float("-inf"), None

    def keep(self, key: Key, kept: Kept) -> None:
        """Keep an answer; the longest unused ones make room."""
        if (older := self._kept.pop(key, None)) is not None:
            self._size -= len(older.body)
        self._kept[key] = kept
        self._size += len(kept.body)
        while self._size > MOST:
            self._size -= len(self._kept.popitem(last=False)[1].body)

    async def _current(self) -> int:
        """Return the data version; those who ask at once ask together."""
        if time.monotonic() - self._asked_at <= self._pause:
            return self._version
        if self._asking is None:
            self._asking = create_task(self._ask())
        return await shield(self._asking)  # who goes away leaves the question to the others

    async def _ask(self) -> int:
        began = time.monotonic()
        try:
            version = await run_in_threadpool(self._ask_version)
            if self._asking is current_task():  # nothing was written meanwhile
                self._version, self._asked_at = version, began
            return version
        finally:
            if self._asking is current_task():
                self._asking = None


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
            own = [pair for pair in raw if pair[0].lower() != b"x-request-id"]
            self._shelf.keep(self._key, Kept(self._version, tag, own, b"".join(self._pieces)))


def _first_of_each(scope: Scope) -> dict[bytes, str]:
    """Return the headers of a request by name; of several that bear one name the first."""
    return {name: value.decode("latin-1") for name, value in reversed(scope["headers"])}


def _key(scope: Scope, headers: dict[bytes, str]) -> Asked:
    """Return what an answer depends on beside the data."""
    return (
        scope["path"],
        scope["query_string"],
        headers.get(b"accept", ""),
        coding_asked(headers.get(b"accept-encoding", "")),
        headers.get(b"host", ""),
    )


async def _send_kept(kept: Kept, if_none_match: str, name: str, send: Send) -> None:
    own = [*kept.headers, (b"x-request-id", name.encode())]
    if if_none_match and known_tags(if_none_match) & {kept.tag, "*"}:
        headers = [pair for pair in own if not pair[0].lower().startswith(b"content-")]
        await send({"type": "http.response.start", "status": 304, "headers": headers})
        await send({"type": "http.response.body", "body": b""})
        return
    await send({"type": "http.response.start", "status": 200, "headers": own})
    await send({"type": "http.response.body", "body": kept.body})
