"""Why a number: the claims that make it with their sentences, and those that do not count, each with its rule."""

from typing import Annotated

from fastapi import APIRouter, Depends, Query
from starlette.requests import Request
from starlette.responses import Response

from app.api import asked
from app.api.answers import JSON, json_bytes, state, tagged
from app.api.deps import AsOfDep, ClaimantsDep, ServiceDep, known_parameters, known_place
from app.errors import InvalidParameter
from app.model import EventKind, Level, Side, Where
from app.publish.explained import Question, explained, level_of, period_of

router = APIRouter(prefix="/api", tags=["counts"], dependencies=[Depends(known_parameters)])


def figures_asked(
    claimants: ClaimantsDep,
    kind: Annotated[str, Query(description="event kinds, separated by commas")] = "",
    side: Annotated[str, Query(description="russia, ukraine or unknown; several separated by commas")] = "",
) -> Where:
    """Return which figures are asked about."""
    return Where(
        kinds=asked.choices("kind", kind, EventKind),
        sides=asked.choices("side", side, Side),
        claimants=claimants,
    )


def question(
    service: ServiceDep,
    figures: Annotated[Where, Depends(figures_asked)],
    area: Annotated[str, Query(description="code of a place or direction, UA, unplaced or abroad")] = "",
    period: Annotated[
        str, Query(description="2023-03-24, 2023-W12, 2023-03, or days: 2023-03-18/2023-03-24")
    ] = "",
    by: Annotated[str, Query(description="the level that is counted by, where the area does not tell")] = "",
) -> Question:
    """Return which number is asked about."""
    for name, value in (("area", area), ("period", period)):
        if not value:
            raise InvalidParameter(f"{name} is missing; say which number is to be explained")
    code = known_place(area, service)
    level = asked.choice("by", by, Level) if by else level_of(code, service)
    return Question(code, level, *period_of(period), figures)


@router.get("/explain")
def explain(
    request: Request, service: ServiceDep, wanted: Annotated[Question, Depends(question)], past: AsOfDep
) -> Response:
    """What makes a number: its terms, and every claim that bears on it with its sentence, its fate and the rule."""
    return tagged(request, state(service), lambda: json_bytes(explained(service, wanted, past)), JSON)
