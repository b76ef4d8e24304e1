"""The history of active fronts, direction by direction."""

from typing import Annotated

from fastapi import APIRouter, Depends, Query
from starlette.requests import Request
from starlette.responses import Response

from app.api import asked
from app.api.answers import JSON, json_bytes, state, tagged
from app.api.deps import AsOfDep, ClaimantsDep, PublishedDep, ServiceDep, known_parameters
from app.model import Period, Side, Where
from app.publish.front_series import front_series

router = APIRouter(prefix="/api", tags=["counts"], dependencies=[Depends(known_parameters)])


@router.get("/fronts/{direction}/series")
def series(
    request: Request,
    service: ServiceDep,
    direction: str,
    days: PublishedDep,
    past: AsOfDep,
    claimants: ClaimantsDep,
    period: Annotated[str, Query(description="day, week or month")] = "day",
    side: Annotated[str, Query(description="russia, ukraine or unknown; several separated by commas")] = "",
) -> Response:
    """Reported clashes along a direction by day, week or month, of each claimant, with the trend."""
    sides = asked.choices("side", side, Side)
    where = Where(days.first_day, days.last_day, claimants=claimants, sides=sides)
    span = asked.choice("period", period, Period)
    return tagged(
        request, state(service), lambda: json_bytes(front_series(service, direction, where, span, past)), JSON
    )
