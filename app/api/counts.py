"""Counts per area and period, as rows: the same as `frontline count` prints."""

from typing import Annotated

from fastapi import APIRouter, Depends, Query
from starlette.requests import Request
from starlette.responses import Response

from app.api import asked
from app.api.answers import JSON, json_bytes, state, tagged
from app.api.bodies import COUNTED
from app.api.deps import AsOfDep, DaysDep, ServiceDep, known_parameters
from app.counts import counts_on, rows, to_csv
from app.errors import InvalidParameter
from app.model import Level, Period

CSV = "text/csv; charset=utf-8"
FORMS = {"json": JSON, "csv": CSV}
router = APIRouter(prefix="/api", tags=["counts"], dependencies=[Depends(known_parameters)])


def form_asked(
    request: Request, f: Annotated[str, Query(description="json or csv; else what Accept says")] = ""
) -> str:
    """Return the form of the answer: what `f` says, else CSV where it is preferred."""
    if f and f not in FORMS:
        raise InvalidParameter(f"f '{f}' is unknown; it is json or csv")
    accepted = [part.partition(";")[0].strip() for part in request.headers.get("accept", "").split(",")]
    first = next((kind for kind in accepted if kind in (JSON, "text/csv")), JSON)
    return f or ("csv" if first == "text/csv" else "json")


@router.get("/counts", responses=COUNTED)
def count(
    request: Request,
    service: ServiceDep,
    where: DaysDep,
    past: AsOfDep,
    form: Annotated[str, Depends(form_asked)],
    by: Annotated[
        str, Query(description="country, oblast, raion, hromada, settlement or direction")
    ] = "oblast",
    period: Annotated[str, Query(description="day, week or month")] = "day",
    everything: Annotated[str, Query(alias="all", description="true adds unknown and not covered rows")] = "",
) -> Response:
    """Counts: one row per area, period, kind, side and claimant."""
    level, span = asked.choice("by", by, Level), asked.choice("period", period, Period)
    full = asked.flag("all", everything)

    def body() -> bytes:
        books = service.shelf.at(past)
        found = service.memory_of(past).recall(
            books.version,
            ("counts", level, span, where, full),
            lambda: counts_on(books, level, span, where, everything=full),
        )
        return to_csv(found).encode() if form == "csv" else json_bytes(rows(found))

    return tagged(request, state(service), body, FORMS[form], vary="Accept")
