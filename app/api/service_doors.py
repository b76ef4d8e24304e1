"""Small doors: is the service alive, what is its state, which places bear a name."""

from typing import Annotated

from fastapi import APIRouter, Depends, Query
from starlette.requests import Request
from starlette.responses import Response

from app.api import asked
from app.api.answers import JSON, json_answer, json_bytes, state, tagged
from app.api.deps import ServiceDep, known_parameters
from app.errors import InvalidParameter
from app.model import Language
from app.publish.places import search
from app.publish.status import status

LONGEST_NAME = 200
router = APIRouter(tags=["service"], dependencies=[Depends(known_parameters)])


@router.get("/healthz")
def health(request: Request, service: ServiceDep) -> Response:
    """Whether the service can read its ledger, and whether its layers are ready: before that, first answers take longer."""
    told = {"status": "ok", "data_version": service.ledger.data_version()}
    return json_answer(request, told | {"ready": request.app.state.warming.is_done.is_set()})


@router.get("/api/status")
def current_state(request: Request, service: ServiceDep) -> Response:
    """What the ledger spans, who speaks in it, licence and attribution."""
    return tagged(request, state(service), lambda: json_bytes(status(service)), JSON)


@router.get("/api/places")
def places(
    request: Request,
    service: ServiceDep,
    q: Annotated[str, Query(description="a name in any spelling, Ukrainian, Russian or English")] = "",
    lang: Annotated[str, Query(description="language of `label`: en, uk or ru")] = "en",
    limit: Annotated[str, Query(description="1 to 50")] = "10",
) -> Response:
    """The places that a name may mean, best known first."""
    if not q.strip() or len(q) > LONGEST_NAME:
        raise InvalidParameter(f"q '{q:.40}' is no name; write one of 1 to {LONGEST_NAME} characters")
    most, language = asked.limit(limit, most=50), asked.choice("lang", lang, Language)
    return tagged(request, state(service), lambda: json_bytes(search(service, q, most, language)), JSON)
