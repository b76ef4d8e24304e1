"""The definition of the API: true OpenAPI 3.0, and the documentation made from it."""

import json
import re
from typing import Any

import pytest
from starlette.testclient import TestClient


def definition(client: TestClient) -> dict[str, Any]:
    answer = client.get("/api/openapi.json")
    assert answer.headers["content-type"] == "application/vnd.oai.openapi+json;version=3.0"
    found: dict[str, Any] = answer.json()
    return found


def test_the_definition_is_3_0_and_uses_nothing_newer(client: TestClient) -> None:
    document = definition(client)
    assert document["openapi"] == "3.0.3"
    text = json.dumps(document)
    for newer in (
        '"examples"',
        '"const"',
        '"type": "null"',
        '"webhooks"',
        '"prefixItems"',
        '"contentMediaType"',
        "jsonSchemaDialect",
    ):
        assert newer not in text


def test_every_reference_leads_to_something(client: TestClient) -> None:
    document = definition(client)
    for reference in set(re.findall(r'"\$ref": ?"#/([^"]+)"', json.dumps(document))):
        found: Any = document
        for step in reference.split("/"):
            found = found[step]


def test_a_job_is_linked_to_what_begins_it(client: TestClient) -> None:
    paths = definition(client)["paths"]
    operations = {each["operationId"] for found in paths.values() for each in found.values()}
    begins = paths["/api/collections/{layer_id}/items.{ending}"]["get"]["responses"]["202"]
    assert {link["operationId"] for link in begins["links"].values()} <= operations


def test_every_door_says_what_it_takes_and_how_it_refuses(client: TestClient) -> None:
    document = definition(client)
    for path, operations in document["paths"].items():
        for operation in operations.values():
            assert "default" in operation["responses"], path
            assert "422" not in operation["responses"], path
            assert operation["description"], path
            for parameter in operation.get("parameters", ()):
                assert parameter["in"] in ("query", "path") or parameter["name"] == "Prefer"
                assert parameter.get("description") or parameter["in"] == "path", (path, parameter["name"])


def test_the_parameters_of_items_are_those_of_the_standard_and_ours(client: TestClient) -> None:
    items = definition(client)["paths"]["/api/collections/{layer_id}/items"]["get"]
    names = {parameter["name"] for parameter in items["parameters"] if parameter["in"] != "header"}
    assert names == {
        "layer_id",
        "f",
        "kind",
        "side",
        "claimant",
        "place",
        "bbox",
        "bbox-crs",
        "crs",
        "datetime",
        "filter",
        "filter-lang",
        "filter-crs",
        "sortby",
        "properties",
        "hxl",
        "level",
        "limit",
        "token",
        "as_of",
    }
    assert "application/geo+json" in items["responses"]["200"]["content"]


def test_only_writing_needs_the_token(client: TestClient) -> None:
    paths = definition(client)["paths"]
    secured = [
        (path, method)
        for path, found in paths.items()
        for method, operation in found.items()
        if "security" in operation
    ]
    decisions = [("/api/decisions", "post"), ("/api/decisions/{decision_id}", "delete")]
    assert sorted(secured) == [
        ("/api/briefings", "post"),
        ("/api/briefings/{briefing_id}", "delete"),
        *decisions,
    ]


def test_the_documentation_needs_no_script_and_nothing_from_elsewhere(client: TestClient) -> None:
    page = client.get("/api/docs").text
    assert "<script" not in page
    assert not re.search(r'(src|href)="(https?:)?//', page)
    assert "default-src 'none'" in page
    for path in definition(client)["paths"]:
        assert path in page


def test_values_that_are_told_are_values_that_may_be_given(client: TestClient) -> None:
    for path, operations in definition(client)["paths"].items():
        for operation in operations.values():
            for told in (each["schema"] for each in operation.get("parameters", ())):
                if "default" in told and "enum" in told:
                    assert told["default"] in told["enum"], path
                assert told.get("default") != "", path


@pytest.mark.parametrize(
    "address",
    [
        "/api/outlines?code=",
        "/api/outlines?code=UA14000000000091971",
        "/api/collections/claims/style.qml",
        "/api/collections/claims/style.sld",
        "/api/collections/claims/items.fgb",
        "/api/collections/claims/tiles/WebMercatorQuad/0/0/0",
        "/api/feeds/briefings.atom",
        "/api/counts?f=arrow",
        "/api/conformance?f=html",
        "/api/collections/claims/queryables",
    ],
)
def test_answers_are_of_the_types_that_are_told(client: TestClient, address: str) -> None:
    answer = client.get(address)
    assert answer.status_code == 200
    paths = definition(client)["paths"]
    asked = address.partition("?")[0]
    fits = [path for path in paths if re.fullmatch(re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(path)), asked)]
    told = paths[max(fits, key=lambda path: -path.count("{"))]["get"]["responses"]["200"]["content"]
    assert answer.headers["content-type"].partition(";")[0] in told
