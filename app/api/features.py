"""OGC API - Features: the doors to the layers."""

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import Response

from app.api import ogc
from app.api.answers import GEOJSON, JSON, SHORTLY, Body, base_url, json_bytes, state, tagged
from app.api.bodies import GeoJson
from app.api.deps import AsOfDep, LayerDep, PageDep, ServiceDep, form_of, known_parameters
from app.api.schemas import schema
from app.api.wanted import CrsDep, LookDep, WantedDep, fields_of
from app.errors import NotFound
from app.model import Where
from app.publish.crs import System
from app.publish.standing import standing

router = APIRouter(prefix="/api", tags=["layers"], dependencies=[Depends(known_parameters), Depends(form_of)])


@router.get("")
def landing(request: Request, service: ServiceDep) -> Response:
    """The landing page: where everything is."""
    return tagged(request, state(service), lambda: json_bytes(ogc.landing(base_url(request))), JSON)


@router.get("/conformance")
def conformance(request: Request, service: ServiceDep) -> Response:
    """The conformance classes of OGC API - Features that are served."""
    return tagged(request, state(service), lambda: json_bytes(ogc.conformance()), JSON)


@router.get("/collections")
def collections(request: Request, service: ServiceDep) -> Response:
    """The layers."""
    return tagged(
        request, state(service), lambda: json_bytes(ogc.collections(base_url(request), service)), JSON
    )


@router.get("/collections/{layer_id}")
def collection(request: Request, service: ServiceDep, layer: LayerDep) -> Response:
    """One layer."""
    return tagged(
        request, state(service), lambda: json_bytes(ogc.collection(base_url(request), layer, service)), JSON
    )


@router.get("/collections/{layer_id}/queryables")
def queryables(request: Request, service: ServiceDep, layer: LayerDep) -> Response:
    """What the features of a layer can be filtered and sorted by, as a JSON schema."""

    def body() -> bytes:
        return json_bytes(schema(base_url(request), layer, fields_of(layer, service)))

    return tagged(request, state(service), body, ogc.SCHEMA)


@router.get("/collections/{layer_id}/items", response_class=GeoJson)
def items(
    request: Request,
    service: ServiceDep,
    layer: LayerDep,
    wanted: WantedDep,
    look: LookDep,
    page: PageDep,
    past: AsOfDep,
) -> Response:
    """The features of a layer: those that are asked for, a page at a time, by day and id."""

    def body() -> Body:
        found = layer.found(service, wanted, past)
        asked = request.query_params.multi_items()
        return ogc.items(base_url(request), layer, found, page, asked, standing(service, past), look)

    return tagged(request, state(service), body, GEOJSON, headers=in_crs(look.crs))


@router.get("/collections/{layer_id}/items/{feature_id:path}", response_class=GeoJson)
def item(request: Request, service: ServiceDep, layer: LayerDep, feature_id: str, crs: CrsDep) -> Response:
    """One feature of a layer."""

    def body() -> bytes:
        found = layer.features(service, Where(ids=(feature_id,)))
        if not found:
            raise NotFound(f"the layer '{layer.id}' has no feature '{feature_id}'")
        return ogc.item(base_url(request), layer, found[0], crs)

    return tagged(request, state(service), body, GEOJSON, headers=in_crs(crs))


def in_crs(crs: System) -> dict[str, str]:
    """Return the headers of an answer in a coordinate system."""
    return {"Content-Crs": f"<{crs.uri}>", "Cache-Control": SHORTLY}
