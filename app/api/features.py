"""OGC API - Features: the doors to the layers."""

from collections.abc import Callable

from fastapi import APIRouter, Depends
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from app.api import html, ogc
from app.api.answers import GEOJSON, JSON, SHORTLY, Body, base_url, json_bytes, state, tagged
from app.api.bodies import DOCUMENT, FEATURE, FILES, QUERYABLES, GeoJson, Schema
from app.api.codings import coding_of
from app.api.deps import AsOfDep, LayerDep, PagesDep, ServiceDep, known_parameters
from app.api.doors import Door
from app.api.files import filed
from app.api.forms import HTML, PAGED, DocumentForm, EndingForm, FeatureForm, FeaturesForm, only_json
from app.api.look import stylesheet
from app.api.schemas import schema
from app.api.wanted import CrsDep, LookDep, WantedDep, fields_of
from app.errors import NotFound
from app.model import Where
from app.publish.crs import System
from app.publish.formats import FORMATS
from app.publish.sheet import Sheet, at_hand, sheet
from app.service import Service

router = APIRouter(prefix="/api", tags=["layers"], dependencies=[Depends(known_parameters)], route_class=Door)


@router.get("", responses=DOCUMENT)
def landing(request: Request, service: ServiceDep, form: DocumentForm) -> Response:
    """The landing page: where everything is."""

    def body() -> bytes:
        made = ogc.landing(base_url(request))
        return html.landing(made) if form == "html" else json_bytes(made)

    return _document(request, state(service), body, form)


@router.get("/conformance", responses=DOCUMENT)
def conformance(request: Request, service: ServiceDep, form: DocumentForm) -> Response:
    """The conformance classes of OGC API - Features that are served."""

    def body() -> bytes:
        made = ogc.conformance()
        return html.conformance(made) if form == "html" else json_bytes(made)

    return _document(request, state(service), body, form)


@router.get("/collections", responses=DOCUMENT)
def collections(request: Request, service: ServiceDep, form: DocumentForm) -> Response:
    """The layers."""

    def body() -> bytes:
        return (
            html.collections() if form == "html" else json_bytes(ogc.collections(base_url(request), service))
        )

    return _document(request, state(service), body, form)


@router.get("/collections/{layer_id}", responses=DOCUMENT)
def collection(request: Request, service: ServiceDep, layer: LayerDep, form: DocumentForm) -> Response:
    """One layer."""

    def body() -> bytes:
        made = ogc.collection(base_url(request), layer, service)
        return html.collection(made, layer) if form == "html" else json_bytes(made)

    return _document(request, state(service), body, form)


@router.get(
    "/collections/{layer_id}/queryables",
    response_class=Schema,
    responses=QUERYABLES,
    dependencies=[Depends(only_json)],
)
def queryables(request: Request, service: ServiceDep, layer: LayerDep) -> Response:
    """What the features of a layer can be filtered and sorted by, as a JSON schema."""

    def body() -> bytes:
        return json_bytes(schema(base_url(request), layer, fields_of(layer, service)))

    return tagged(request, state(service), body, ogc.SCHEMA)


@router.get("/collections/{layer_id}/items", response_class=GeoJson, responses=FILES)
async def items(
    request: Request,
    service: ServiceDep,
    layer: LayerDep,
    wanted: WantedDep,
    look: LookDep,
    pages: PagesDep,
    past: AsOfDep,
    form: FeaturesForm,
) -> Response:
    """The features of a layer, by day and id: as GeoJSON or a page for people some at a time, in other formats all that match."""
    page = pages.of(form)
    if form == "geojson" and page and past is None and not coding_of(request):
        ready = at_hand(service, layer, wanted, look, page)
        if ready and ready.found.index.size(ready.rows) <= ogc.WHOLE:  # a hop to a thread would take longer
            return _features(request, service, form, look.crs, lambda: ready)
    return await run_in_threadpool(
        _features,
        request,
        service,
        form,
        look.crs,
        lambda: sheet(service, layer, wanted, look, page, past),
    )


@router.get("/collections/{layer_id}/items.{ending}", responses=FILES)
def items_file(
    request: Request,
    service: ServiceDep,
    layer: LayerDep,
    wanted: WantedDep,
    look: LookDep,
    pages: PagesDep,
    past: AsOfDep,
    form: EndingForm,
) -> Response:
    """The same, in the format that the ending says."""
    return _features(
        request, service, form, look.crs, lambda: sheet(service, layer, wanted, look, pages.of(form), past)
    )


@router.get("/collections/{layer_id}/items/{feature_id:path}", response_class=GeoJson, responses=FEATURE)
def item(
    request: Request,
    service: ServiceDep,
    layer: LayerDep,
    feature_id: str,
    crs: CrsDep,
    past: AsOfDep,
    form: FeatureForm,
) -> Response:
    """One feature of a layer."""

    def body() -> bytes:
        found = layer.features(service, Where(ids=(feature_id,)), past=past)
        if not found:
            raise NotFound(f"the layer '{layer.id}' has no feature '{feature_id}'")
        base = base_url(request)
        if form == "html":
            return html.item(layer, found[0], ogc.item_links(base, layer, found[0]))
        return ogc.item(base, layer, found[0], crs)

    media_type = HTML if form == "html" else GEOJSON
    return tagged(request, state(service), body, media_type, vary="Accept", headers=in_crs(crs))


@router.get("/pages.css", include_in_schema=False)
def pages_style(request: Request, service: ServiceDep) -> Response:
    """The style of these pages."""
    return tagged(request, state(service), lambda: stylesheet().encode(), "text/css; charset=utf-8")


def _document(request: Request, version: str, body: Callable[[], bytes], form: str) -> Response:
    return tagged(request, version, body, HTML if form == "html" else JSON, vary="Accept")


def _features(
    request: Request, service: Service, form: str, crs: System, made: Callable[[], Sheet]
) -> Response:
    """Return features: a page of them, or a file."""
    if form not in PAGED:
        return filed(request, service, FORMATS[form], made, in_crs(crs))

    def body() -> Body:
        page, asked = made(), request.query_params.multi_items()
        if form == "html":
            links = ogc.items_links(base_url(request), page, asked, request.url.path, form)
            return html.items(page, links)
        return ogc.items(base_url(request), page, asked, request.url.path)

    media_type = HTML if form == "html" else GEOJSON
    return tagged(request, state(service), body, media_type, vary="Accept", headers=in_crs(crs))


def in_crs(crs: System) -> dict[str, str]:
    """Return the headers of an answer in a coordinate system."""
    return {"Content-Crs": f"<{crs.uri}>", "Cache-Control": SHORTLY}
