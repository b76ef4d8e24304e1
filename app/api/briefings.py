"""Briefings over HTTP: in with a token, out as quotes."""

from collections.abc import Iterator
from typing import Annotated

import orjson
from fastapi import APIRouter, Depends, Query
from starlette.requests import Request
from starlette.responses import Response

from app.api.answers import JSON, json_answer, json_bytes, state, tagged
from app.api.deps import BodyDep, DaysDep, ServiceDep, has_token, known_parameters
from app.publish.briefings import listed, shown

router = APIRouter(prefix="/api/briefings", tags=["briefings"], dependencies=[Depends(known_parameters)])
