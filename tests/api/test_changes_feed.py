"""The feed of changes, and answers as they were known before."""

from datetime import datetime

import pytest
from served import FIFTY_NINE, NUMEROUS, publish
from starlette.testclient import TestClient

from app.main import application
from app.service import Service

COUNTED = "/api/counts?by=country&kind=clash"
ITEMS = "/api/collections/settlements/items?kind=clash"


@pytest.fixture
def told(service: Service) -> dict[str, str]:
    """Three states: a briefing, another beside it, the first one withdrawn; the moments of each by name."""
    first = publish(service, FIFTY_NINE, source="Wire")
    publish(service, NUMEROUS, source="Other wire", url="https://example.org/2")
    service.ledger.retract(first, "wrong day")
    moments = {str(line.version): line.at.isoformat() for line in service.ledger.changes()}
    return {"id": first} | moments


@pytest.fixture
def door(service: Service, told: dict[str, str]) -> TestClient:
    return TestClient(application(service), raise_server_exceptions=False)


def test_counts_and_items_are_given_as_they_were_known(door: TestClient, told: dict[str, str]) -> None:
    assert (door.get(COUNTED).json(), door.get(ITEMS).json()["numberMatched"]) == ([], 0)
    then = {"as_of": told["2"]}
    assert [
        row["best"] for row in door.get(COUNTED, params={"kind": "clash", "by": "country"} | then).json()
    ] == [59]
    past = door.get("/api/collections/settlements/items", params={"kind": "clash"} | then).json()
    assert (past["numberMatched"], past["dataVersion"]) == (5, 2)
    assert {feature["properties"]["data_version"] for feature in past["features"]} == {2}
    before = {"as_of": "2020-01-01"}
    assert door.get("/api/counts", params=before).json() == []
    assert door.get("/api/collections/claims/items", params=before).json()["numberMatched"] == 0
    assert door.get("/api/counts", params={"as_of": "2098-01-01"}).json() == door.get("/api/counts").json()


def test_pages_of_the_past_follow_each_other(door: TestClient, told: dict[str, str]) -> None:
    page = door.get(
        "/api/collections/settlements/items", params={"kind": "clash", "as_of": told["1"], "limit": 3}
    ).json()
    seen = [feature["id"] for feature in page["features"]]
    (following,) = [link["href"] for link in page["links"] if link["rel"] == "next"]
    seen += [feature["id"] for feature in door.get(following).json()["features"]]
    assert len(seen) == len(set(seen)) == 5


def test_the_feed_tells_what_happened_to_which_briefing(door: TestClient, told: dict[str, str]) -> None:
    found = door.get("/api/changes").json()
    assert [(line["what"], line["source"], line["reason"]) for line in found["changes"]] == [
        ("added", "Wire", ""),
        ("added", "Other wire", ""),
        ("retracted", "Wire", "wrong day"),
    ]
    assert (found["data_version"], found["next"]) == (3, None)
    since = door.get("/api/changes", params={"since": told["3"]}).json()["changes"]
    assert [(line["briefing"], line["data_version"]) for line in since] == [(told["id"], 3)]
    assert door.get("/api/changes", params={"since": "2098-01-01"}).json()["changes"] == []
    assert datetime.fromisoformat(since[0]["at"]).tzinfo


def test_the_feed_comes_in_pages(door: TestClient) -> None:
    address, seen = "/api/changes?limit=1", []
    while address:
        found = door.get(address).json()
        seen += [line["data_version"] for line in found["changes"]]
        address = found["next"]
    assert seen == [1, 2, 3]


@pytest.mark.parametrize(
    ("address", "word"),
    [
        ("/api/counts?as_of=yesterday", "yesterday"),
        ("/api/collections/claims/items?as_of=2023-13-01", "2023-13-01"),
        ("/api/changes?since=soon", "soon"),
        ("/api/changes?after=-1", "-1"),
        ("/api/changes?limit=0", "0"),
        ("/api/changes?until=2023-01-01", "until"),
    ],
)
def test_what_is_no_moment_is_refused(door: TestClient, address: str, word: str) -> None:
    answer = door.get(address)
    assert (answer.status_code, word in answer.json()["detail"]) == (400, True)


def test_a_plus_that_nobody_escaped_is_read(door: TestClient) -> None:
    assert door.get("/api/counts?as_of=2023-03-25T08:00+02:00").status_code == 200
