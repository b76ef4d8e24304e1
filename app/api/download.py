"""Downloads: a layer as a file, exactly what was asked for, with its licence inside."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

from fastapi import APIRouter, Depends, Query
from starlette.requests import Request
from starlette.responses import Response

from app.api import asked
from app.api.answers import GEOJSON, state, tagged
from app.api.deps import DaysDep, LayerDep, LevelDep, ServiceDep, known_parameters
from app.errors import NotFound
from app.model import EventKind, Side, Where
from app.publish.export import export
from app.publish.first_view import days_asked
from app.publish.map_picture import picture
from app.publish.style import style
from app.service import Service

FORMS = {"geojson": GEOJSON, "csv": "text/csv; charset=utf-8", "gpkg": "application/geopackage+sqlite3"}
USUAL, LEAST, MOST = (1200, 675), 200, 2000
"""Width and height of a picture in pixels."""

router = APIRouter(tags=["map"])


@router.get("/api/download/{layer_id}.{form}", dependencies=[Depends(known_parameters)])
def download(
    request: Request,
    service: ServiceDep,
    layer: LayerDep,
    form: str,
    days: DaysDep,
    level: LevelDep,
    bbox: Annotated[str, Query(description="west,south,east,north: what touches this frame alone")] = "",
) -> Response:
    """A layer as a file: GeoJSON, CSV or GeoPackage by its ending; days are named as on the map page."""
    where = replace(days, bbox=asked.box(bbox))
    if form not in FORMS:
        raise NotFound(f"'{layer.id}.{form}' is not served; the endings are {', '.join(FORMS)}")
    name = f"frontline-{layer.id}.{form}"

    def body() -> bytes:
        with TemporaryDirectory() as folder:
            made = Path(folder) / name
            export(service, layer.id, made, where, level)
            return made.read_bytes()

    kept = {"Content-Disposition": f'attachment; filename="{name}"'}
    return tagged(request, state(service), body, FORMS[form], headers=kept)


@router.get("/map.png", include_in_schema=False)
def map_picture(request: Request, service: ServiceDep) -> Response:
    """The map as a picture; the address is read as that of the embed."""
    return tagged(request, state(service), lambda: _picture(service, dict(request.query_params)), "image/png")


def _picture(service: Service, address: dict[str, str]) -> bytes:
    span = service.ledger.span()
    first, last = days_asked(address, span) if span else (None, None)
    kinds = [kind for kind in address.get("kind", "").split(",") if kind in list(EventKind)]
    sides = [side for side in address.get("side", "").split(",") if side in list(Side)]
    where = Where(
        first,
        last,
        tuple(EventKind(kind) for kind in kinds or style()["embed_kinds"]),
        tuple(filter(None, address.get("claimant", "").split(","))),
        tuple(Side(side) for side in sides),
    )
    theme = "dark" if address.get("theme") == "dark" else "light"
    return picture(service, where, _size(address), theme, _middle(address.get("at", "")))


def _size(address: dict[str, str]) -> tuple[int, int]:
    """Return width and height, within what a picture may have."""
    asked = [address.get(name, "") for name in ("width", "height")]
    given = [int(text) if text.isascii() and text.isdigit() and len(text) < 5 else 0 for text in asked]
    width, height = (min(max(size or usual, LEAST), MOST) for size, usual in zip(given, USUAL, strict=True))
    return width, height


def _middle(text: str) -> tuple[float, float, float] | None:
    """Return lon, lat and zoom, None where the address has none that could be meant."""
    try:
        lon, lat, zoom = (float(part) for part in text.split(","))
    except ValueError:
        return None
    return (lon, lat, zoom) if abs(lon) <= 180 and abs(lat) <= 85 and 1 <= zoom <= 14 else None
