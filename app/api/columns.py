"""Counts in columns: what the live map adds up itself while its window is dragged."""

from datetime import date
from typing import Annotated

import orjson
from fastapi import APIRouter, Depends, Query
from starlette.requests import Request
from starlette.responses import Response

from app.api import asked
from app.api.answers import GEOJSON, JSON, json_bytes, state, tagged
from app.api.bodies import OUTLINES, GeoJson
from app.api.deps import AsOfDep, PublishedDep, ServiceDep, known_parameters, known_place
from app.errors import InvalidParameter
from app.model import Level, Where
from app.publish.map_columns import map_columns, totals_columns
from app.publish.map_fronts import map_fronts
from app.publish.standing import standing
from app.service import Service

MOST_CODES = 100
LEVELS = (Level.SETTLEMENT, Level.HROMADA, Level.RAION, Level.OBLAST)
router = APIRouter(prefix="/api", tags=["counts"], dependencies=[Depends(known_parameters)])


@router.get("/columns")
def columns(
    request: Request,
    service: ServiceDep,
    days: PublishedDep,
    past: AsOfDep,
    level: Annotated[str, Query(description="settlement, hromada, raion or oblast")] = "settlement",
) -> Response:
    """What the live map draws of some days, as columns of small numbers; made for the page, and may change with it."""
    chosen = asked.choice("level", level, Level)
    if chosen not in LEVELS:
        raise InvalidParameter(f"level '{level}' is not drawn; it is one of {', '.join(LEVELS)}")
    window = _within(service, days, past)
    return tagged(
        request,
        state(service),
        lambda: json_bytes(map_columns(service, *window, chosen, past) if window else {}),
        JSON,
    )


@router.get("/columns/totals")
def totals(request: Request, service: ServiceDep, days: PublishedDep, past: AsOfDep) -> Response:
    """The country's totals by day and which days were read, as columns of small numbers."""
    window = _within(service, days, past)
    return tagged(
        request,
        state(service),
        lambda: json_bytes(totals_columns(service, *window, past) if window else {}),
        JSON,
    )


@router.get("/columns/fronts")
def fronts(request: Request, service: ServiceDep, days: PublishedDep, past: AsOfDep) -> Response:
    """The active fronts of some days and the contact line of the last, in the light shapes that the page draws."""
    window = _within(service, days, past)
    return tagged(
        request,
        state(service),
        lambda: json_bytes(map_fronts(service, *window, past) if window else {}),
        JSON,
    )


def _within(service: Service, days: Where, past: int | None) -> tuple[date, date] | None:
    """Return the first and last day asked for, open ends as the record has (or had) them; None of an empty record."""
    span = service.span(past)
    if span is None:
        return None
    return max(days.first_day or span[0], span[0]), min(days.last_day or span[1], span[1])


@router.get("/outlines", response_class=GeoJson, responses=OUTLINES)
def outlines(
    request: Request,
    service: ServiceDep,
    code: Annotated[str, Query(description="codes of areas and directions, separated by commas")] = "",
) -> Response:
    """The outlines in which areas, directions and settlements without a point of their own are drawn."""
    codes = [known_place(one, service) for one in asked.words(code)[:MOST_CODES]]

    def body() -> bytes:
        chart = standing(service).chart
        shapes = {one: shape for one in codes if (shape := chart.outline(one))}
        features = [
            {"type": "Feature", "id": one, "properties": {}, "geometry": orjson.Fragment(shape.body)}
            for one, shape in shapes.items()
        ]
        return json_bytes({"type": "FeatureCollection", "features": features})

    return tagged(request, state(service), body, GEOJSON)
