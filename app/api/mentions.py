"""Mentions and decisions over HTTP: what is ambiguous, what speaks for each place, and settling it with the token."""

from typing import Annotated

from fastapi import APIRouter, Depends, Query
from starlette.requests import Request
from starlette.responses import Response

from app.api import asked
from app.api.answers import JSON, base_url, json_answer, json_bytes, state, tagged
from app.api.bodies import DECISION_BODY
from app.api.deps import BodyDep, ServiceDep, has_token, known_parameters, may_write
from app.api.incoming import fields_of
from app.api.ogc import address
from app.errors import InvalidParameter, NotFound
from app.geoparse.settled import ANALYST
from app.ledger.decisions import Wanted
from app.publish.mentions import MOST, USUAL, decided, examined, listed
from app.review import Review, mention_id, parted
from app.service import Service

router = APIRouter(prefix="/api", tags=["mentions"], dependencies=[Depends(known_parameters)])
STATUSES = {
    "": Wanted(),
    "ambiguous": Wanted(ambiguous=True),
    "resolved": Wanted(ambiguous=False),
    "decided": Wanted(ambiguous=False, rule=ANALYST),
}


def wanted(
    service: ServiceDep,
    status: Annotated[str, Query(description="ambiguous, resolved, or decided (by an analyst)")] = "",
    briefing: Annotated[str, Query(description="id of a briefing: only its mentions")] = "",
) -> Wanted:
    """Return which mentions are asked for."""
    if status not in STATUSES:
        raise InvalidParameter(f"status '{status}' is not one of ambiguous, resolved, decided")
    if briefing and not service.ledger.has(briefing):
        raise NotFound(f"no briefing bears the id '{briefing}'")
    which = STATUSES[status]
    return Wanted(briefing, which.ambiguous, which.rule)


def review(service: Service) -> Review:
    """Return the analyst's desk."""
    return Review(service.ledger, service.gazetteer)


@router.get("/mentions")
def mentions(
    request: Request,
    service: ServiceDep,
    which: Annotated[Wanted, Depends(wanted)],
    limit: Annotated[str, Query(description="mentions on one page, 1 to 1000")] = str(USUAL),
    after: Annotated[str, Query(description="id of the last mention of the page before")] = "",
) -> Response:
    """The place names in briefings that hold, newest first, with the sentences that claims quote."""
    most, key = asked.limit(limit, USUAL, MOST), parted(after) if after else None

    def body() -> bytes:
        found = service.ledger.decisions.mentions(which, most + 1, key)
        page = found[:most]
        following = None
        if len(found) > most:
            last = mention_id(page[-1].briefing.id, page[-1].start)
            further = [pair for pair in request.query_params.multi_items() if pair[0] != "after"]
            following = address(f"{base_url(request)}/api/mentions", [*further, ("after", last)])
        return json_bytes({"mentions": listed(service, page, False), "next": following})

    return tagged(request, state(service), body, JSON)


@router.get("/mentions/{mention_id}")
def mention(request: Request, service: ServiceDep, mention_id: str) -> Response:
    """One mention: its candidates with what speaks for each, the margin, and the decision that settles it."""
    full = has_token(request, service)
    answer = json_answer(request, examined(service, review(service).examine(mention_id), full))
    answer.headers["Vary"] = "Accept-Encoding, Authorization"
    answer.headers["Cache-Control"] = "private, no-store" if full else "public, no-cache"
    return answer


@router.get("/decisions")
def decisions(request: Request, service: ServiceDep) -> Response:
    """All decisions of analysts, also those undone, oldest first."""

    def body() -> bytes:
        return json_bytes({"decisions": [decided(service, each) for each in service.ledger.decisions.all()]})

    return tagged(request, state(service), body, JSON)


@router.post("/decisions", status_code=201, openapi_extra=DECISION_BODY)
def decide(request: Request, service: ServiceDep, body: BodyDep) -> Response:
    """Settle a mention: the place it means, there and wherever the same claimant writes it in the same context."""
    fields = fields_of(body, "mention and code")
    told = {name: fields.get(name, "") for name in ("mention", "code", "note")}
    for name, value in told.items():
        if not isinstance(value, str) or (not value and name != "note"):
            raise InvalidParameter(
                f"the body has no text '{name}'; send mention and code, and a note if you like"
            )
    kept = review(service).decide(str(told["mention"]), str(told["code"]), str(told["note"]))
    answer = json_answer(request, decided(service, kept), 201)
    answer.headers["Location"] = f"/api/decisions/{kept.id}"
    return answer


@router.get("/decisions/{decision_id}")
def decision(request: Request, service: ServiceDep, decision_id: str) -> Response:
    """One decision."""
    return json_answer(request, decided(service, service.ledger.decisions.get(decision_id)))


@router.delete(
    "/decisions/{decision_id}", dependencies=[Depends(may_write)], openapi_extra={"security": [{"token": []}]}
)
def undo(request: Request, service: ServiceDep, decision_id: str) -> Response:
    """Take a decision back: what it touched is read anew without it. Its record stays."""
    return json_answer(request, decided(service, review(service).undo(decision_id)))
