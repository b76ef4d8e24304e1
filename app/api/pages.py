"""Pages for people: the live map, its embed, the map as one file, and the documentation of the API."""

from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Depends, Query
from starlette.requests import Request
from starlette.responses import Response

from app.api.answers import base_url, json_bytes, state, tagged
from app.api.bodies import Page
from app.api.deps import DaysDep, ServiceDep, known_parameters
from app.api.docs_page import docs_page
from app.api.oembed import discovery
from app.api.ogc import OPENAPI
from app.api.openapi import document
from app.errors import NotFound
from app.publish.first_view import days_asked, first_view
from app.publish.page_file import joined
from app.publish.telling import telling
from app.publish.webmap import snapshot
from app.service import Service

HTML = "text/html; charset=utf-8"
LANGUAGES = ("en", "uk")
OPTIONAL = ("coverage", "changes", "explain", "estimate")
router = APIRouter()


def page(request: Request, service: Service, name: str) -> Response:
    """Return a page of the live map with the counts of the days that its address asks for inside."""
    html = joined(name)
    if html is None:
        raise NotFound(f"the page '{name}' is not installed with this service")
    asked = request.query_params
    words = words_of(request)
    return tagged(
        request,
        f"{state(service)}-{html.tag}-{words}",
        lambda: html.with_content(
            first_view(service, asked) | {"offers": offers(request)},
            discovery(request) + f'<link rel="modulepreload" href="/static/strings/{words}.js">\n',
        ).encode(),
        HTML,
        "Accept-Language",
    )


def words_of(request: Request) -> str:
    """Return the language whose words the page will ask for: the address's, else the reader's first one."""
    asked = request.query_params.get("lang", "")
    spoken = asked if asked in LANGUAGES else request.headers.get("accept-language", "")
    return "uk" if spoken.strip().lower().startswith("uk") else "en"


def offers(request: Request) -> list[str]:
    """Return which of the answers that a page can do without this service gives."""
    served = {getattr(route, "path", "") for route in request.app.routes}
    return [name for name in OPTIONAL if f"/api/{name}" in served]


@router.get("/", include_in_schema=False)
def live_map(request: Request, service: ServiceDep) -> Response:
    """The live map."""
    return page(request, service, "index.html")


@router.get("/embed", include_in_schema=False)
def embed(request: Request, service: ServiceDep) -> Response:
    """The live map for an iframe."""
    return page(request, service, "embed.html")


Aside = Annotated[str, Query(description="of the live page alone; the file leaves it aside")]


def left_aside(
    theme: Aside = "", at: Aside = "", show: Aside = "", level: Aside = "", mode: Aside = ""
) -> None:
    """Take what the address of a view may have beside its days and filters."""


@router.get(
    "/map.html",
    response_class=Page,
    include_in_schema=True,
    tags=["map"],
    dependencies=[Depends(known_parameters), Depends(left_aside)],
)
def map_file(
    request: Request,
    service: ServiceDep,
    where: DaysDep,
    last: Annotated[str, Query(description="so many days up to the last one, or all")] = "",
    lang: Annotated[str, Query(description="language of its words: en or uk; the reader's if left out")] = "",
    as_of: Annotated[str, Query(description="a day or moment: the map as it was known then")] = "",
) -> Response:
    """The map of a window as one HTML file that opens without a network."""
    span = service.ledger.span()
    if last and span and not (where.first_day or where.last_day):
        first, until = days_asked({"last": last}, span)
        where = replace(where, first_day=first, last_day=until)
    told = telling(service, lang or words_of(request), as_of)
    return tagged(
        request,
        f"{state(service)}-{told.language}",
        lambda: snapshot(service, where, told).encode(),
        HTML,
        "Accept-Language",
    )


@router.get("/api/openapi.json", include_in_schema=False)
def definition(request: Request, service: ServiceDep) -> Response:
    """The definition of this API."""
    return tagged(request, state(service), lambda: json_bytes(document(request.app)), OPENAPI)


@router.get("/api/docs", include_in_schema=False)
def documentation(request: Request, service: ServiceDep) -> Response:
    """The documentation of this API."""
    return tagged(
        request, state(service), lambda: docs_page(document(request.app), base_url(request)).encode(), HTML
    )
