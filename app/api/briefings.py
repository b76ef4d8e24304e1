"""Briefings over HTTP: in with a token, out as quotes."""

from typing import Annotated

from fastapi import APIRouter, Depends, Query
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from app.api import incoming
from app.api.answers import JSON, json_answer, json_bytes, state, tagged
from app.api.bodies import BRIEFING_BODY, TAKEN
from app.api.deps import AsOfDep, BodyDep, PublishedDep, ServiceDep, has_token, known_parameters, may_write
from app.ingest import Ingest
from app.ledger.records import Outcome
from app.publish.briefings import changed, listed, shown, taken
from app.reading import Given

router = APIRouter(prefix="/api/briefings", tags=["briefings"], dependencies=[Depends(known_parameters)])


def given(
    service: ServiceDep,
    source: Annotated[str, Query(description="who published it, where the body does not say")] = "",
    published: Annotated[
        str, Query(description="day or moment of publication, where the body does not say")
    ] = "",
    url: Annotated[str, Query(description="where it was published")] = "",
    language: Annotated[str, Query(description="uk, ru or en; detected if left out")] = "",
    replaces: Annotated[str, Query(description="id of the briefing whose new text this is")] = "",
) -> Given:
    """Return what is told beside the body."""
    return Given(source, published, url, language, replaces, max_bytes=service.settings.max_briefing_bytes)


@router.post("", status_code=201, responses=TAKEN, openapi_extra=BRIEFING_BODY)
def take(
    request: Request, service: ServiceDep, body: BodyDep, told: Annotated[Given, Depends(given)]
) -> Response:
    """Store one briefing and answer with the claims read in it; of NDJSON, each line and answer line by line."""
    ingest = Ingest(service.ledger, service.gazetteer, service.settings)
    if incoming.is_lines(request):
        answers = incoming.line_answers(service, ingest, body, told)
        return StreamingResponse(answers, media_type=incoming.NDJSON)
    stored = ingest.take(incoming.one_briefing(request, body, told))
    status = 200 if stored.status is Outcome.KNOWN else 201
    answer = json_answer(request, taken(service, stored), status)
    answer.headers["Location"] = f"/api/briefings/{stored.id}"
    return answer


@router.delete(
    "/{briefing_id}", dependencies=[Depends(may_write)], openapi_extra={"security": [{"token": []}]}
)
def retract(
    request: Request,
    service: ServiceDep,
    briefing_id: str,
    reason: Annotated[str, Query(description="why it is withdrawn; kept with it")] = "",
) -> Response:
    """Withdraw a briefing, with the reason: its record stays, its claims no longer count."""
    ingest = Ingest(service.ledger, service.gazetteer, service.settings)
    return json_answer(request, changed(ingest.retract(briefing_id, reason)))


@router.get("")
def briefings(request: Request, service: ServiceDep, where: PublishedDep, past: AsOfDep) -> Response:
    """The briefings published on some days, oldest first; with `as_of` those that were there then."""
    return tagged(
        request,
        state(service),
        lambda: json_bytes([listed(found) for found in service.ledger.briefings(where, past)]),
        JSON,
    )


@router.get("/{briefing_id}")
def briefing(request: Request, service: ServiceDep, briefing_id: str, past: AsOfDep) -> Response:
    """One briefing: quotes with their spans and a link; the full text only with the token, or where its source is open."""
    full = has_token(request, service)
    stored = service.ledger.briefing(briefing_id, past)
    answer = json_answer(request, shown(service, stored, full, past))
    answer.headers["Vary"] = "Accept-Encoding, Authorization"
    answer.headers["Cache-Control"] = "private, no-store" if full else "public, no-cache"
    return answer
