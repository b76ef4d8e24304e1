"""OGC API - Features: the doors to the layers."""

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import Response

from app.api import ogc
from app.api.answers import GEOJSON, JSON, Body, base_url, json_bytes, state, tagged
from app.api.bodies import GeoJson
from app.api.deps import LayerDep, LevelDep, PageDep, ServiceDep, WhereDep, form_of, known_parameters
from app.errors import NotFound
from app.model import Where
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


@router.get("/collections/{layer_id}/items", response_class=GeoJson)
def items(
    request: Request, service: ServiceDep, layer: LayerDep, where: WhereDep, level: LevelDep, page: PageDep
) -> Response:
    """The features of a layer: those that are asked for, a page at a time, by day and id."""

    def body() -> Body:
        found = layer.found(service, where, level)
        asked = request.query_params.multi_items()
        return ogc.items(base_url(request), layer, found, page, asked, standing(service))

    return tagged(request, state(service), body, GEOJSON)


@router.get("/collections/{layer_id}/items/{feature_id:path}", response_class=GeoJson)
def item(request: Request, service: ServiceDep, layer: LayerDep, feature_id: str) -> Response:
    """One feature of a layer."""

    def body() -> bytes:
        found = layer.features(service, Where(ids=(feature_id,)))
        if not found:
            raise NotFound(f"the layer '{layer.id}' has no feature '{feature_id}'")
        return ogc.item(base_url(request), layer, found[0])

    return tagged(request, state(service), body, GEOJSON)
