"""oEmbed: sites that are given the address of a view get the frame that shows it."""

from html import escape
from typing import Annotated
from urllib.parse import quote, urlsplit

from fastapi import APIRouter, Depends, Query
from starlette.requests import Request
from starlette.responses import Response

from app.api import asked
from app.api.answers import JSON, base_url, json_answer
from app.api.deps import known_parameters
from app.errors import InvalidParameter, NotFound
from app.publish.columns import Json

TITLE = "Reported fighting in Ukraine"
WIDTH, HEIGHT = 600, 400
LEAST = 300
PICTURE = (1200, 675)
PAGES = ("/", "/embed")
router = APIRouter(prefix="/api", tags=["map"], dependencies=[Depends(known_parameters)])


@router.get("/oembed")
def oembed(
    request: Request,
    url: Annotated[str, Query(description="address of a view of this map")] = "",
    maxwidth: Annotated[str, Query(description="how wide the frame may be, in pixels")] = "",
    maxheight: Annotated[str, Query(description="how high the frame may be, in pixels")] = "",
    form: Annotated[str, Query(alias="format", description="json is the only form")] = "json",
) -> Response:
    """The frame for the address of a view (oEmbed 1.0, type rich)."""
    if form != "json":
        raise InvalidParameter(f"format '{form}' is not served; it is json")
    width = min(WIDTH, asked.limit(maxwidth, WIDTH, 4000))
    height = min(HEIGHT, asked.limit(maxheight, HEIGHT, 4000))
    return json_answer(request, frame(base_url(request), url, width, height), media_type=JSON)


def frame(base: str, url: str, width: int, height: int) -> Json:
    """Return what a site needs to show a view: never smaller than the embed can be."""
    parts = urlsplit(url)
    if f"{parts.scheme}://{parts.netloc}" != base or parts.path not in PAGES:
        raise NotFound(f"url '{url:.200}' is no view of this map; its address begins with {base}/")
    query = f"?{parts.query}" if parts.query else ""
    width, height = max(width, LEAST), max(height, LEAST)
    source = escape(f"{base}/embed{query}")
    return {
        "version": "1.0",
        "type": "rich",
        "title": TITLE,
        "provider_name": "Frontline",
        "provider_url": f"{base}/",
        "width": width,
        "height": height,
        "html": f'<iframe title="{TITLE}" src="{source}" width="{width}" height="{height}" loading="lazy" '
        'style="border:0" allowfullscreen></iframe>',
        "thumbnail_url": f"{base}/map.png{query}",
        "thumbnail_width": PICTURE[0],
        "thumbnail_height": PICTURE[1],
        "cache_age": 3600,
    }


def discovery(request: Request) -> str:
    """Return what stands in the head of a page so that sites find frame and picture of the view."""
    base = base_url(request)
    query = f"?{request.url.query}" if request.url.query else ""
    view = escape(f"{base}/api/oembed?url={quote(f'{base}/{query}', safe='')}")
    picture = escape(f"{base}/map.png{query}")
    return (
        f'<link rel="alternate" type="application/json+oembed" href="{view}" title="{TITLE}">\n'
        f'<meta property="og:title" content="{TITLE}">\n<meta property="og:image" content="{picture}">\n'
        '<meta name="twitter:card" content="summary_large_image">\n'
    )
