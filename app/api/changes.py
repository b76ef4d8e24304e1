"""The feed of what changed in the ledger: what was added, superseded, retracted, read anew."""

from typing import Annotated

from fastapi import APIRouter, Depends, Query
from starlette.requests import Request
from starlette.responses import Response

from app.api import asked
from app.api.answers import JSON, base_url, json_bytes, state, tagged
from app.api.deps import ServiceDep, known_parameters
from app.api.ogc import address
from app.errors import InvalidParameter
from app.publish.changes import MOST, USUAL, feed, listed
from app.reading import known_since

router = APIRouter(prefix="/api", tags=["changes"], dependencies=[Depends(known_parameters)])
LONGEST = 18


def after_asked(
    after: Annotated[str, Query(description="only lines of later data versions than this")] = "",
) -> int:
    """Return a data version."""
    if after and not (after.isascii() and after.isdigit() and len(after) <= LONGEST):
        raise InvalidParameter(f"after '{after}' is no data version; take it from the link to the next page")
    return int(after or 0)


@router.get("/changes")
def changes(
    request: Request,
    service: ServiceDep,
    after: Annotated[int, Depends(after_asked)],
    since: Annotated[str, Query(description="a day (its beginning) or a moment; all if left out")] = "",
    limit: Annotated[str, Query(description="about so many lines: of each data version all or none")] = str(
        USUAL
    ),
) -> Response:
    """What changed, oldest first: the diary of the ledger, a page at a time."""
    start = known_since(since) if since else None
    most = asked.limit(limit, USUAL, MOST)

    def body() -> bytes:
        found = feed(service, after, start, most)
        further = [pair for pair in request.query_params.multi_items() if pair[0] != "after"]
        here = f"{base_url(request)}/api/changes"
        following = (
            address(here, [*further, ("after", str(found.after))]) if found.after is not None else None
        )
        lines = [listed(line) for line in found.lines]
        return json_bytes({"changes": lines, "data_version": found.version, "next": following})

    return tagged(request, state(service), body, JSON)
