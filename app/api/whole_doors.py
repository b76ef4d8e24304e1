"""Whole layers as files that were written at night, with ranges, so that a broken download goes on where it stopped."""

from fastapi import APIRouter, Depends
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.types import Receive, Scope, Send

from app.api.answers import JSON, base_url, json_bytes, known_tags, state, tagged
from app.api.deps import ServiceDep, known_parameters
from app.publish.credit import ATTRIBUTION, CAUTION, LICENCE, LICENCE_URL
from app.publish.whole_files import listed, whole_file

KEPT = "public, max-age=3600, stale-while-revalidate=86400"
PATH = "/files"
router = APIRouter(tags=["files"], dependencies=[Depends(known_parameters)])


class Compressed(GZipMiddleware):
    """Compresses what is large, but for files that are asked for in ranges: a range is of the file as it is."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let those files pass as they are."""
        is_file = scope["type"] == "http" and scope["path"].startswith((f"{PATH}/", "/api/jobs/"))
        await (self.app(scope, receive, send) if is_file else super().__call__(scope, receive, send))


@router.get(PATH)
def files(request: Request, service: ServiceDep) -> Response:
    """The whole layers that can be had as files, with their sizes and hashes."""

    def body() -> bytes:
        base = base_url(request)
        found = [
            {
                "href": f"{base}{PATH}/{each.name}",
                "layer": each.layer,
                "type": each.media_type,
                "size": each.size,
                "sha256": each.sha256,
                "data_version": each.data_version,
            }
            for each in listed(service.settings.files)
        ]
        told = {
            "attribution": ATTRIBUTION,
            "caution": CAUTION,
            "licence": LICENCE,
            "licence_url": LICENCE_URL,
        }
        return json_bytes({"files": found} | told)

    version = "-".join([state(service), *(each.sha256 for each in listed(service.settings.files))])
    return tagged(request, version, body, JSON)


@router.get(PATH + "/{name}", response_class=FileResponse)
def one_file(request: Request, service: ServiceDep, name: str) -> Response:
    """One of them, or ranges of it."""
    found, path = whole_file(service.settings.files, name)
    etag = f'"{found.sha256[:24]}"'
    headers = {
        "ETag": etag,
        "Cache-Control": KEPT,
        "Content-Disposition": f'attachment; filename="frontline-{found.name}"',
        "Link": f'<{LICENCE_URL}>; rel="license"',
    }
    if known_tags(request.headers.get("if-none-match", "")) & {etag, "*"}:
        return Response(status_code=304, headers=headers)
    return FileResponse(path, headers=headers, media_type=found.media_type)
