"""What was read: by source and day, against what was expected."""

from datetime import UTC, datetime

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import Response

from app.api.answers import json_answer
from app.api.deps import AsOfDep, PublishedDep, ServiceDep, known_parameters
from app.publish.coverage import coverage as covered
from app.publish.coverage import told
from app.reading import known_until

router = APIRouter(prefix="/api", tags=["briefings"], dependencies=[Depends(known_parameters)])


@router.get("/coverage")
def coverage(
    request: Request, service: ServiceDep, where: PublishedDep, past: AsOfDep, as_of: str = ""
) -> Response:
    """Which briefings were read for which day, which are missing, and since when a source is silent; with `as_of` by that clock."""
    now = min(known_until(as_of), datetime.now(UTC)) if as_of else None
    answer = json_answer(request, told(covered(service, where, now, past)))
    answer.headers["Cache-Control"] = "public, no-cache"  # it depends on the clock, so it has no ETag
    return answer
