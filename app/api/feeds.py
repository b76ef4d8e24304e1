"""Feeds of briefings and changes, and a stream that says when the data moved."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

from fastapi import APIRouter, Depends
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from app.api.answers import SHORTLY, base_url, json_bytes, state, tagged
from app.api.bodies import FEED
from app.api.deps import ServiceDep, known_parameters
from app.errors import FrontlineError, NotFound
from app.publish.feeds import Channel, atom, json_feed, newest_briefings, newest_changes

TITLES = {
    "briefings": ("Frontline: briefings as they are published", newest_briefings),
    "changes": ("Frontline: what changed in the ledger", newest_changes),
}
FORMS = {"atom": "application/atom+xml; charset=utf-8", "json": "application/feed+json"}
STREAM = "text/event-stream; charset=utf-8"
EVERY, QUIET = 1.0, 15.0
"""Seconds between looks at the ledger, and after which a silent stream says that it is alive."""

router = APIRouter(prefix="/api", tags=["feeds"], dependencies=[Depends(known_parameters)])


@router.get("/feeds/{name}.{form}", responses=FEED)
def one_feed(request: Request, service: ServiceDep, name: str, form: str) -> Response:
    """The newest briefings, or the newest changes, as Atom or JSON Feed."""
    if name not in TITLES or form not in FORMS:
        there = [f"{known}.{ending}" for known in TITLES for ending in FORMS]
        raise NotFound(f"there is no feed '{name}.{form}'; there are {', '.join(there)}")
    title, newest = TITLES[name]

    def body() -> bytes:
        base = base_url(request)
        channel = Channel(title, f"{base}/api/feeds/{name}.{form}", f"{base}/", list(newest(service, base)))
        return atom(channel) if form == "atom" else json_bytes(json_feed(channel))

    return tagged(request, state(service), body, FORMS[form], headers={"Cache-Control": SHORTLY})


@router.get("/events", include_in_schema=False)
async def events(request: Request, service: ServiceDep) -> Response:
    """Server-sent events: the data version, now and whenever it moves."""
    headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
    if request.scope.get("frontline.asked") == "HEAD":
        return Response(headers=headers, media_type=STREAM)
    stream = moves(
        lambda: run_in_threadpool(service.ledger.data_version), request.is_disconnected, EVERY, QUIET
    )
    return StreamingResponse(stream, headers=headers, media_type=STREAM)


async def moves(
    version: Callable[[], Awaitable[int]], is_gone: Callable[[], Awaitable[bool]], every: float, quiet: float
) -> AsyncIterator[bytes]:
    """Give an event for the version that is, and for each later one, until the asker is gone."""
    told, silent = -1, 0.0
    yield b"retry: 5000\n\n"
    while not await is_gone():
        try:
            now = await version()
        except FrontlineError:
            now = told  # storage is away for a moment: the next look may find it
        if now != told:
            told, silent = now, 0.0
            yield f'id: {now}\nevent: data_version\ndata: {{"data_version":{now}}}\n\n'.encode()
        elif silent >= quiet:
            silent = 0.0
            yield b": still here\n\n"
        await asyncio.sleep(every)
        silent += every
