"""Every operation of the definition, asked with likely, odd and extreme values: a documented answer, and never a failure."""

import re
from typing import Any
from urllib.parse import quote

import pytest
from hostile import HOSTILE
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from served import BAKHMUT, DAY, TWO_THINGS, publish
from starlette.testclient import TestClient

from app.main import application
from app.service import Service

ENDS = ("0001-01-01", "9999-12-31")
LIKELY = {
    "layer_id": ["claims", "settlements", "areas", "fronts", "contact_line", "briefings"],
    "ending": ["geojson", "csv", "fgb", "arrows", "qml", "sld", "json", "html"],
    "name": ["briefings", "changes", "oblast", "country"],
    "form": ["atom", "json"],
    "grid": ["WebMercatorQuad"],
    "direction": ["bakhmut"],
    "z": ["0", "8", "10"],
    "x": ["0", "154"],
    "y": ["0", "88"],
    "from": [str(DAY), *ENDS],
    "to": [str(DAY), *ENDS],
    "datetime": [str(DAY), f"{ENDS[0]}/..", "/".join(ENDS), f"../{ENDS[1]}T23:59:59Z"],
    "since": [str(DAY), *ENDS],
    "as_of": [str(DAY), *ENDS],
    "period": ["day", "week", "month", str(DAY), "/".join(ENDS)],
    "area": ["UA", BAKHMUT],
    "place": [BAKHMUT],
    "code": [BAKHMUT],
    "bbox": ["37,48,39,49", "-180,-90,180,90", "179,48,-179,49"],
    "limit": ["1", "7", "10001", "0"],
    "after": ["0", "5"],
    "level": ["oblast", "raion", "settlement"],
    "by": ["country", "oblast", "direction", "settlement"],
    "filter": ["best > 3", "S_INTERSECTS(geometry, POINT(37 48))", "day = DATE('0001-01-01')"],
    "sortby": ["-best", "day"],
    "all": ["true"],
    "at": ["37,48,7"],
}
"""Values that lead far into a door; others come from the definition, or are odd."""

ODD = ["", " ", "0", "-1", "null", "NaN", "1e999", "\u0661", "\x1d", "a" * 3000, *HOSTILE]


@pytest.fixture
def door(service: Service) -> TestClient:
    publish(service, *TWO_THINGS)
    return TestClient(application(service), raise_server_exceptions=False)


def values(parameter: dict[str, Any]) -> st.SearchStrategy[str]:
    told = parameter["schema"]
    among = [*LIKELY.get(parameter["name"], ()), *map(str, told.get("enum", ()))]
    if "default" in told:
        among.append(str(told["default"]))
    odd = st.sampled_from(ODD) | st.text(max_size=20)
    return st.sampled_from(among) | st.sampled_from(among) | odd if among else odd


@st.composite
def addresses(draw: st.DrawFn, path: str, operation: dict[str, Any]) -> tuple[str, list[tuple[str, str]]]:
    query = []
    for parameter in operation.get("parameters", ()):
        if parameter["in"] == "path":
            path = path.replace(f"{{{parameter['name']}}}", quote(draw(values(parameter)) or "x", safe=""))
        elif parameter["in"] == "query" and draw(st.booleans()):
            query.append((parameter["name"], draw(values(parameter))))
    return path, query


def documented(operation: dict[str, Any], status: int) -> set[str]:
    """Return the media types that are told of a status."""
    told = operation["responses"].get(str(status)) or operation["responses"]["default"]
    return set(told.get("content", ()))


@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_every_way_to_read_answers_as_it_is_told(door: TestClient, data: st.DataObject) -> None:
    for path, operations in door.app.openapi()["paths"].items():  # type: ignore[attr-defined]
        if (operation := operations.get("get")) is None:
            continue
        address, query = data.draw(addresses(path, operation))
        answer = door.get(address, params=query)
        told = (address, query, answer.status_code, answer.text[:300])
        assert answer.status_code < 500, told
        if re.fullmatch(path.replace("{", "(?P<").replace("}", ">[^/]+)"), address):
            kind = answer.headers.get("content-type", "").partition(";")[0]
            assert (
                not kind
                or not documented(operation, answer.status_code)
                or kind in documented(operation, answer.status_code)
            ), told


@pytest.mark.parametrize("ends", [ENDS, (ENDS[0], ENDS[0]), (ENDS[1], ENDS[1])])
def test_the_ends_of_the_calendar_break_no_door(door: TestClient, ends: tuple[str, str]) -> None:
    for path, operations in door.app.openapi()["paths"].items():  # type: ignore[attr-defined]
        names = {each["name"] for each in operations.get("get", {}).get("parameters", ())}
        asked = {"from": ends[0], "to": ends[1], "datetime": "/".join(ends), "since": ends[0], "all": "true"}
        query = {name: value for name, value in asked.items() if name in names}
        if not query.keys() & {"from", "datetime", "since"}:
            continue
        for name, found in LIKELY.items():
            path = path.replace(f"{{{name}}}", found[0])
        answer = door.get(path, params=query)
        assert answer.status_code in (200, 204, 400), (path, answer.text[:300])


def test_rows_of_which_nothing_is_said_are_refused_where_they_are_too_many(door: TestClient) -> None:
    answer = door.get("/api/counts?by=hromada&all=true&from=2000-01-01")
    assert answer.status_code == 400
    assert "ask for fewer days" in answer.json()["detail"]
