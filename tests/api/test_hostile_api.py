"""Hostile strings in every field: they come out as they went in, as data, and never as an address or a formula."""

import csv
import io
from dataclasses import replace
from datetime import timedelta
from urllib.parse import quote

import pytest
from hostile import HOSTILE
from served import FIFTY_NINE, NUMEROUS, publish
from starlette.testclient import TestClient

from app.main import application
from app.service import Service

HEADERS = {"Authorization": "Bearer a-token-of-the-test"}
JSON_KINDS = ("application/json", "application/geo+json", "application/problem+json")


@pytest.fixture
def door(service: Service) -> TestClient:
    for number, text in enumerate(HOSTILE):
        day = FIFTY_NINE.day + timedelta(days=number)
        told = replace(FIFTY_NINE, sentence=f"{text} {number} 59", claimant=text, day=day)
        also = replace(NUMEROUS, sentence=f"{number} {text}", claimant=text, day=day)
        publish(service, told, also, source=text, title=text, url=text)
    return TestClient(application(service), raise_server_exceptions=False)


def test_texts_come_out_as_they_went_in_and_addresses_only_if_they_are_of_the_web(door: TestClient) -> None:
    for layer in ("claims", "area_claims"):
        rows = [
            found["properties"]
            for found in door.get(f"/api/collections/{layer}/items?limit=1000").json()["features"]
        ]
        assert {row["title"] for row in rows} == set(HOSTILE)
        assert {row["claimant"] for row in rows} == set(HOSTILE)
        assert {row["url"] for row in rows} == {""}
        for row in rows:
            assert row["title"] in row["quotes"][0]["text"]


def test_every_answer_with_such_texts_says_what_it_is(door: TestClient) -> None:
    ids = [found["id"] for found in door.get("/api/briefings").json()]
    addresses = [
        "/api/status",
        "/api/briefings",
        "/api/counts?by=country",
        *(f"/api/briefings/{name}" for name in ids),
    ]
    for address in addresses:
        answer = door.get(address)
        assert answer.status_code == 200
        assert answer.headers["content-type"] in JSON_KINDS
        assert answer.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize("text", HOSTILE)
def test_such_texts_as_parameters_are_refused_as_data(door: TestClient, text: str) -> None:
    for address, name in (
        ("/api/collections/claims/items", "bbox"),
        ("/api/collections/claims/items", "place"),
        ("/api/counts", "by"),
        ("/api/briefings", "from"),
        ("/api", text),
    ):
        answer = door.get(address, params={name: text})
        assert (answer.status_code, answer.headers["content-type"]) == (400, "application/problem+json")
    known = door.get("/api/collections/claims/items", params={"claimant": text})
    is_one = "," not in text and text == text.strip()  # a comma parts two claimants
    assert (known.status_code == 200) == is_one
    assert known.headers["content-type"] in JSON_KINDS
    assert door.get("/api/places", params={"q": text}).status_code == 200
    assert door.get(f"/api/collections/{quote(text)}").headers["content-type"] in JSON_KINDS


@pytest.mark.parametrize("text", HOSTILE)
def test_such_texts_come_in_by_every_field(door: TestClient, text: str) -> None:
    new = {
        "text": f"The General Staff reported 12 clashes near Bakhmut. {text}",
        "published": "2023-03-25",
        "source": f"W {text}",
        "url": text,
        "title": text,
    }
    answer = door.post("/api/briefings", json=new, headers=HEADERS)
    assert answer.status_code == 201
    stored = door.get(f"/api/briefings/{answer.json()['id']}", headers=HEADERS).json()
    assert stored["text"] == new["text"]
    assert stored["url"] == ""
    for field in ("published", "language", "replaces"):
        refused = door.post(
            "/api/briefings", json=new | {field: text, "text": new["text"] + "!"}, headers=HEADERS
        )
        assert refused.status_code in (404, 422)
        assert refused.headers["content-type"] == "application/problem+json"


def test_no_cell_of_a_table_begins_a_formula(door: TestClient) -> None:
    table = door.get("/api/counts?by=country&f=csv").text
    rows = list(csv.reader(io.StringIO(table, newline="")))
    assert len(rows) > len(HOSTILE)
    for cell in (cell for row in rows for cell in row):
        assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))
