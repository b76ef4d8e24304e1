"""OGC API - Tiles: the doors to vector tiles of claims and counts, and what map programs must know to ask for them."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Query
from starlette.requests import Request
from starlette.responses import Response

from app.api import asked
from app.api.answers import JSON, SHORTLY, base_url, json_bytes, state, tagged
from app.api.bodies import STYLE, TILE
from app.api.deps import DATETIME, AskedDep, AsOfDep, LayerDep, ServiceDep, known_parameters
from app.api.doors import Door
from app.api.forms import only_json
from app.api.ogc import HTML, link
from app.errors import InvalidParameter, NotFound
from app.model import Where
from app.publish.credit import ATTRIBUTION, CAUTION, LICENCE, LICENCE_URL
from app.publish.layer_styles import maplibre, qml, sld
from app.publish.layers import Layer
from app.publish.tiles import NEAREST, PROPERTIES, TILED, Tile, tile, tile_at

Json = dict[str, Any]
MVT = "application/vnd.mapbox-vector-tile"
GRID = "WebMercatorQuad"
GRID_URI = f"http://www.opengis.net/def/tilematrixset/OGC/1.0/{GRID}"
SCHEME = "http://www.opengis.net/def/rel/ogc/1.0/tiling-scheme"
EDGE = 20037508.342789244
PIXEL = 0.00028
"""Metres: the standard's size of a pixel."""

router = APIRouter(prefix="/api", tags=["tiles"], dependencies=[Depends(known_parameters)], route_class=Door)


async def tiled(layer: LayerDep) -> Layer:
    """Return a layer that there are tiles of."""
    if layer.id not in TILED:
        raise NotFound(f"there are no tiles of '{layer.id}'; there are of {', '.join(TILED)}")
    return layer


TiledDep = Annotated[Layer, Depends(tiled)]


async def grid_asked(grid: Annotated[str, Path(description=f"the tile matrix set: {GRID}")]) -> str:
    """Return the only grid that there is."""
    if grid != GRID:
        raise NotFound(f"there is no tile matrix set '{grid}'; there is {GRID}")
    return grid


GridDep = Annotated[str, Depends(grid_asked)]
Number = Annotated[str, Path(description="a whole number")]


async def square_asked(z: Number, y: Number, x: Number) -> Tile:
    """Return the tile that a path names."""
    if not all(re.fullmatch("[0-9]{1,5}", number) for number in (z, y, x)):
        raise NotFound(f"there is no tile '{z}/{y}/{x}'; it is zoom, row and column")
    return tile_at(int(z), int(x), int(y))


SquareDep = Annotated[Tile, Depends(square_asked)]


async def times_asked(shared: AskedDep, datetime: Annotated[str, Query(description=DATETIME)] = "") -> Where:
    """Return what is asked of the features of a tile."""
    first, last = asked.days(datetime)
    return replace(shared, first_day=first, last_day=last)


TimesDep = Annotated[Where, Depends(times_asked)]


@router.get("/tileMatrixSets", dependencies=[Depends(only_json)])
def grids(request: Request, service: ServiceDep) -> Response:
    """The grids that tiles are cut along: the one of the web."""
    here = f"{base_url(request)}/api/tileMatrixSets/{GRID}"
    made = {"tileMatrixSets": [{"id": GRID, "uri": GRID_URI, "links": [link("self", here, JSON, GRID)]}]}
    return tagged(request, state(service), lambda: json_bytes(made), JSON)


@router.get("/tileMatrixSets/{grid}", dependencies=[Depends(only_json)])
def grid(request: Request, service: ServiceDep, grid: GridDep) -> Response:
    """One grid."""
    made = {
        "id": grid,
        "title": "Google Maps Compatible for the World",
        "uri": GRID_URI,
        "crs": "http://www.opengis.net/def/crs/EPSG/0/3857",
        "orderedAxes": ["X", "Y"],
        "wellKnownScaleSet": "http://www.opengis.net/def/wkss/OGC/1.0/GoogleMapsCompatible",
        "tileMatrices": [_matrix(z) for z in range(NEAREST + 1)],
    }
    return tagged(request, state(service), lambda: json_bytes(made), JSON)


@router.get("/collections/{layer_id}/tiles", dependencies=[Depends(only_json)])
def tilesets(request: Request, service: ServiceDep, layer: TiledDep) -> Response:
    """The sets of tiles of a layer."""
    base = base_url(request)
    here = f"{base}/api/collections/{layer.id}/tiles"
    made = {"links": [link("self", here, JSON, "This document")], "tilesets": [_tileset(base, layer)]}
    return tagged(request, state(service), lambda: json_bytes(made), JSON)


@router.get("/collections/{layer_id}/tiles/{grid}")
def tileset(
    request: Request,
    service: ServiceDep,
    layer: TiledDep,
    grid: GridDep,
    f: Annotated[
        str, Query(description="json or tilejson", json_schema_extra={"enum": ["json", "tilejson"]})
    ] = "json",
) -> Response:
    """One set of tiles; with f=tilejson as MapLibre and others take it."""
    if f not in ("json", "tilejson"):
        raise InvalidParameter(f"f '{f}' is not served here; it is json or tilejson")
    make = _tilejson if f == "tilejson" else _tileset
    return tagged(request, state(service), lambda: json_bytes(make(base_url(request), layer)), JSON)


@router.get("/collections/{layer_id}/tiles/{grid}/{z}/{y}/{x}", responses=TILE)
def one_tile(
    request: Request,
    service: ServiceDep,
    layer: TiledDep,
    grid: GridDep,
    square: SquareDep,
    where: TimesDep,
    past: AsOfDep,
) -> Response:
    """One tile: outlines of raions (to zoom 6) and hromadas (to zoom 8) with their sums, settlements nearer by."""
    kept = {"Cache-Control": SHORTLY, "Link": f'<{LICENCE_URL}>; rel="license"'}
    return tagged(
        request, state(service), lambda: tile(service, layer, where, square, past), MVT, headers=kept
    )


@router.get("/collections/{layer_id}/style.{ending}", responses=STYLE)
def layer_style(request: Request, service: ServiceDep, layer: LayerDep, ending: str) -> Response:
    """The look of a layer in the map's colours: a MapLibre style (json), one of QGIS (qml), or an SLD."""
    base = base_url(request)
    if layer.id in TILED:
        source = {"type": "vector", "url": f"{base}/api/collections/{layer.id}/tiles/{GRID}?f=tilejson"}
    else:
        source = {"type": "geojson", "data": f"{base}/api/collections/{layer.id}/items?limit=10000"}
    made: dict[str, tuple[str, Callable[[], bytes]]] = {
        "json": (JSON, lambda: json_bytes(maplibre(layer, source, layer.id in TILED))),
        "qml": ("application/vnd.qgis.style+xml", lambda: qml(layer)),
        "sld": ("application/vnd.ogc.sld+xml", lambda: sld(layer)),
    }
    if ending not in made:
        raise NotFound(f"there is no style.{ending}; there are style.{', style.'.join(made)}")
    media_type, body = made[ending]
    return tagged(request, state(service), body, media_type)


def _matrix(z: int) -> Json:
    cell = 2 * EDGE / 256 / 2**z
    return {
        "id": str(z),
        "scaleDenominator": cell / PIXEL,
        "cellSize": cell,
        "pointOfOrigin": [-EDGE, EDGE],
        "tileWidth": 256,
        "tileHeight": 256,
        "matrixWidth": 2**z,
        "matrixHeight": 2**z,
    }


def _address(base: str, layer: Layer, names: str) -> str:
    return f"{base}/api/collections/{layer.id}/tiles/{GRID}/{names}"


def _tileset(base: str, layer: Layer) -> Json:
    here = f"{base}/api/collections/{layer.id}/tiles/{GRID}"
    return {
        "title": layer.title,
        "description": layer.description,
        "dataType": "vector",
        "crs": "http://www.opengis.net/def/crs/EPSG/0/3857",
        "tileMatrixSetURI": GRID_URI,
        "attribution": ATTRIBUTION,
        "license": LICENCE,
        "boundingBox": {"lowerLeft": layer.box[:2], "upperRight": layer.box[2:]},
        "tileMatrixSetLimits": [],
        "layers": [{"id": layer.id, "dataType": "vector", "description": CAUTION}],
        "links": [
            link("self", here, JSON, "This document"),
            link(SCHEME, f"{base}/api/tileMatrixSets/{GRID}", JSON, GRID),
            link("alternate", f"{here}?f=tilejson", JSON, "The same as TileJSON"),
            link("license", LICENCE_URL, HTML, LICENCE),
            link("item", _address(base, layer, "{tileMatrix}/{tileRow}/{tileCol}"), MVT, "The tiles")
            | {"templated": True},
        ],
    }


def _tilejson(base: str, layer: Layer) -> Json:
    west, south, east, north = layer.box
    return {
        "tilejson": "3.0.0",
        "name": layer.title,
        "description": CAUTION,
        "attribution": ATTRIBUTION,
        "scheme": "xyz",
        "tiles": [_address(base, layer, "{z}/{y}/{x}")],
        "minzoom": 0,
        "maxzoom": NEAREST,
        "bounds": layer.box,
        "center": [(west + east) / 2, (south + north) / 2, 5],
        "vector_layers": [{"id": layer.id, "fields": dict.fromkeys(PROPERTIES[layer.id], "")}],
    }
