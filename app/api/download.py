"""Downloads: a layer as a file, exactly what was asked for, with its licence inside."""

from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Depends, Query
from starlette.convertors import Convertor, register_url_convertor
from starlette.requests import Request
from starlette.responses import Response

from app.api import asked
from app.api.answers import SHORTLY, state, tagged
from app.api.bodies import FILES
from app.api.deps import AsOfDep, DaysDep, LayerDep, LevelDep, ServiceDep, known_parameters
from app.api.doors import Door
from app.api.files import filed
from app.api.forms import EndingForm
from app.errors import NotFound
from app.model import EventKind, Language, Side, Where
from app.publish.first_view import days_asked
from app.publish.formats import FORMATS
from app.publish.map_picture import picture
from app.publish.selection import Wanted
from app.publish.sheet import sheet
from app.publish.style import style
from app.publish.telling import Telling
from app.service import Service

USUAL, LEAST, MOST = (1200, 675), 200, 2000
"""Width and height of a picture in pixels."""

router = APIRouter(tags=["map"], route_class=Door)


class LayerName(Convertor[str]):
    """The name of a layer in a path: it ends where the ending of the file begins, which may hold a dot itself."""

    regex = "[a-z_]+"

    def convert(self, value: str) -> str:
        """Return the name as it stands."""
        return value

    def to_string(self, value: str) -> str:
        """Return the name as it stands."""
        return value


register_url_convertor("layer", LayerName())


@router.get(
    "/api/download/{layer_id:layer}.{ending}",
    responses=FILES,
    dependencies=[Depends(known_parameters)],
)
def download(
    request: Request,
    service: ServiceDep,
    layer: LayerDep,
    form: EndingForm,
    days: DaysDep,
    level: LevelDep,
    past: AsOfDep,
    bbox: Annotated[str, Query(description="west,south,east,north: what touches this frame alone")] = "",
) -> Response:
    """A layer as a file, all that is asked for, in the format of its ending; days are named as on the map page."""
    wanted = Wanted(replace(days, bbox=asked.box(bbox)), level)
    if form not in FORMATS:
        raise NotFound(f"'{layer.id}.{form}' is no file; the endings are {', '.join(FORMATS)}")
    kept = {"Cache-Control": SHORTLY}
    return filed(request, service, FORMATS[form], lambda: sheet(service, layer, wanted, past=past), kept)


@router.get("/map.png", include_in_schema=False)
def map_picture(request: Request, service: ServiceDep, past: AsOfDep) -> Response:
    """The map as a picture; the address is read as that of the embed, and `as_of` as everywhere."""
    address = dict(request.query_params)
    return tagged(request, state(service), lambda: _picture(service, address, past), "image/png")


def _picture(service: Service, address: dict[str, str], past: int | None) -> bytes:
    span = service.span(past)
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
    told = Telling(Language.UKRAINIAN if address.get("lang") == "uk" else Language.ENGLISH, past=past)
    return picture(service, where, _size(address), theme, _middle(address.get("at", "")), told)


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
