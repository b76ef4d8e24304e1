"""Errors as RFC 9457 problems: what went wrong, in one sentence that quotes the value; never a stack trace."""

import logging
from http import HTTPStatus

import orjson
from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from app.errors import FrontlineError, NotAllowed
from gazetteer.errors import GazetteerProblem

MEDIA_TYPE = "application/problem+json"
log = logging.getLogger("frontline")


def problem(
    request: Request, status: int, title: str, detail: str, headers: dict[str, str] | None = None
) -> Response:
    """Return a problem as the answer to a request."""
    body = {
        "type": "about:blank",
        "title": title,
        "status": status,
        "detail": detail,
        "instance": request.url.path,
    }
    return Response(orjson.dumps(body), status, headers, MEDIA_TYPE)


def refused(request: Request, error: Exception) -> Response:
    """Answer with what the service raised by design."""
    assert isinstance(error, FrontlineError)  # noqa: S101 - registered for these only
    headers = {"WWW-Authenticate": "Bearer"} if isinstance(error, NotAllowed) else None
    if error.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        log.error("%s %s: %s", request.method, request.url.path, error)
    return problem(request, error.status, error.title, str(error), headers)


def gazetteer_broken(request: Request, error: Exception) -> Response:
    """Answer while the gazetteer's files cannot be read."""
    log.error("%s %s: %s", request.method, request.url.path, error)
    return problem(request, 503, "Gazetteer unavailable", str(error))


def not_served(request: Request, error: Exception) -> Response:
    """Answer for a page that does not exist or a method that it does not take."""
    assert isinstance(error, HTTPException)  # noqa: S101 - registered for these only
    told = {
        404: f"there is nothing at '{request.url.path}'; /api lists what is served",
        405: f"'{request.url.path}' does not take {request.method}",
    }
    title = HTTPStatus(error.status_code).phrase
    return problem(
        request,
        error.status_code,
        title,
        told.get(error.status_code, str(error.detail)),
        dict(error.headers or {}),
    )


def misread(request: Request, error: Exception) -> Response:
    """Answer for values that the framework itself could not read."""
    assert isinstance(error, RequestValidationError)  # noqa: S101 - registered for these only
    told = [
        f"{'.'.join(map(str, fault['loc']))}: {fault['msg']} (given {fault.get('input')!r:.200})"
        for fault in error.errors()
    ]
    return problem(request, 400, "Invalid parameter", "; ".join(told))


def broken(request: Request, error: Exception) -> Response:
    """Answer for a fault of our own: the log has the trace, the reader a sentence."""
    name = request.scope.get("frontline.request", "")
    log.error("%s %s failed (request %s)", request.method, request.url.path, name, exc_info=error)
    headers = {"X-Content-Type-Options": "nosniff", "Content-Security-Policy": "default-src 'none'"}
    return problem(
        request, 500, "Internal error", f"the service failed to answer; its log has request {name}", headers
    )


def install(app: FastAPI) -> None:
    """Let every error of `app` leave as a problem."""
    app.add_exception_handler(FrontlineError, refused)
    app.add_exception_handler(GazetteerProblem, gazetteer_broken)
    app.add_exception_handler(HTTPException, not_served)
    app.add_exception_handler(RequestValidationError, misread)
    app.add_exception_handler(Exception, broken)
