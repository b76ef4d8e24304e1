"""Large files made in the background: `Prefer: respond-async` is answered by the address at which the job tells how far it is."""

from typing import Any

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import FileResponse, Response

from app.api.answers import JSON, base_url, json_bytes
from app.api.bodies import BINARY, JOB, JOB_ENDED
from app.api.deps import ServiceDep, known_parameters
from app.errors import NotFound
from app.publish.credit import LICENCE_URL
from app.publish.formats import FORMATS, Format
from app.publish.jobs import Job, Jobs, Stage
from app.publish.sheet import Sheet

SLOW = ("gpkg", "fgb", "parquet", "kml", "shp", "xlsx")
"""Formats that are sent when they are whole; the others begin at once."""

UNKEPT = {"Cache-Control": "no-store"}
EXPOSED = "Location, Preference-Applied, Retry-After, Content-Disposition, X-Request-ID"
router = APIRouter(prefix="/api/jobs", tags=["layers"], dependencies=[Depends(known_parameters)])


def is_preferred(request: Request, form: Format) -> bool:
    """Tell whether the asker prefers to be told where a file will be (RFC 7240), and it is one that takes long."""
    told = ",".join(request.headers.getlist("prefer"))
    wishes = {part.partition(";")[0].strip().lower() for part in told.split(",")}
    is_head = request.scope.get("frontline.asked") == "HEAD"  # it comes in as a GET
    return form.id in SLOW and "respond-async" in wishes and not is_head


def begun(request: Request, sheet: Sheet, form: Format, name: str) -> Response | None:
    """Return the answer that leads to a job, None where too many are open: then the file is sent as ever."""
    job = _jobs(request).begin(sheet, form, name, str(request.url))
    if job is None:
        return None
    told = _told(request, job)
    headers = {
        "Location": told["links"][0]["href"],
        "Preference-Applied": "respond-async",
        "Retry-After": "1",
    }
    return Response(
        json_bytes(told), 202, headers | UNKEPT | {"Access-Control-Expose-Headers": EXPOSED}, JSON
    )


@router.get("/{job_id}", responses=JOB)
def job(request: Request, job_id: str) -> Response:
    """How far a job is: `progress` in percent, `rows` read `of` all; 303 to its file when that is whole."""
    found = _jobs(request).job(job_id)
    told = _told(request, found)
    if found.stage is not Stage.SUCCESSFUL:
        return Response(json_bytes(told), 200, UNKEPT | {"Retry-After": "1"}, JSON)
    headers = UNKEPT | {"Location": f"{told['links'][0]['href']}/file"}
    return Response(json_bytes(told), 303, headers, JSON)


@router.get(
    "/{job_id}/file",
    response_class=FileResponse,
    responses={
        200: {
            "description": "The file",
            "content": {each.media_type.partition(";")[0]: BINARY for each in map(FORMATS.__getitem__, SLOW)},
        }
    },
)
def job_file(request: Request, service: ServiceDep, job_id: str) -> Response:
    """The file that a job made: the bytes that are sent without one, or ranges of them."""
    found = _jobs(request).job(job_id)
    if found.path is None:
        raise NotFound(
            f"the file of job '{job_id}' is not there ({found.stage}); /api/jobs/{job_id} tells how far it is"
        )
    headers = {
        "Content-Disposition": f'attachment; filename="{found.name}"',
        "Link": f'<{LICENCE_URL}>; rel="license"',
    }
    return FileResponse(found.path, headers=headers | UNKEPT, media_type=found.form.media_type)


@router.delete("/{job_id}", responses=JOB_ENDED)
def dismiss(request: Request, job_id: str) -> Response:
    """Give a job up, or throw its file away. Who knows its address may."""
    ended = _jobs(request).dismiss(job_id)
    return Response(json_bytes(_told(request, ended)), 200, UNKEPT, JSON)


def _jobs(request: Request) -> Jobs:
    jobs: Jobs = request.app.state.jobs
    return jobs


def _told(request: Request, job: Job) -> dict[str, Any]:
    here = f"{base_url(request)}/api/jobs/{job.id}"
    links = [{"rel": "self", "href": here, "type": JSON, "title": "How far it is"}]
    if job.stage is Stage.SUCCESSFUL:
        kind = job.form.media_type
        links.append({"rel": "results", "href": f"{here}/file", "type": kind, "title": job.form.title})
    return {
        "jobID": job.id,
        "type": "process",
        "processID": job.form.id,
        "status": job.stage,
        "progress": job.percent,
        "rows": job.rows,
        "of": job.of,
        "created": job.created,
        "message": job.message,
        "asked": job.asked,
        "links": links,
    }
