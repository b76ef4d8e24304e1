"""What was read: by source and day, against what was expected."""

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import Response

from app.api.answers import json_answer
from app.api.deps import PublishedDep, ServiceDep, known_parameters
from app.publish.coverage import coverage as covered
from app.publish.coverage import told

router = APIRouter(prefix="/api", tags=["briefings"], dependencies=[Depends(known_parameters)])


@router.get("/coverage")
def coverage(request: Request, service: ServiceDep, where: PublishedDep) -> Response:
    """Which briefings were read for which day, which are missing, and since when a source is silent."""
    answer = json_answer(request, told(covered(service, where)))
    answer.headers["Cache-Control"] = "public, no-cache"  # it depends on the clock, so it has no ETag
    return answer
