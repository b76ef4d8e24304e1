"""Briefings in and out: every status, and nothing half stored."""

from collections.abc import Iterator
from typing import Any

import orjson
import pytest
from served import FIFTY_NINE, publish, serve
from starlette.testclient import TestClient

from app.main import application
from app.service import Service

HEADERS = {"Authorization": "Bearer a-token-of-the-test"}
TEXT = "The General Staff reported 12 clashes near Bakhmut over the past day. Fighting went on near Avdiivka as well."
NEW = {"text": TEXT, "source": "Wire", "published": "2023-03-25", "url": "https://example.org/1"}


@pytest.fixture
def door(service: Service) -> TestClient:
    """Ask a service whose ledger is empty."""
    return TestClient(application(service), raise_server_exceptions=False)


def stored(service: Service) -> int:
    return len(service.ledger.briefings())


def refused(answer: Any, status: int, *words: str) -> None:
    assert answer.headers["content-type"] == "application/problem+json", answer.text
    assert answer.status_code == status
    for word in words:
        assert word in answer.json()["detail"]


def test_new_then_known(door: TestClient, service: Service) -> None:
    first = door.post("/api/briefings", json=NEW, headers=HEADERS)
    assert first.status_code == 201
    answer = first.json()
    assert (answer["status"], answer["source"]) == ("new", "Wire")
    assert first.headers["location"] == f"/api/briefings/{answer['id']}"
    again = door.post("/api/briefings", json=NEW, headers=HEADERS)
    assert (again.status_code, again.json()["status"], again.json()["id"]) == (200, "known", answer["id"])
    assert stored(service) == 1


def test_the_claims_read_are_in_the_answer(door: TestClient) -> None:
    claims = door.post("/api/briefings", json=NEW, headers=HEADERS).json()["claims"]
    assert {claim["kind"] for claim in claims} == {"clash"}
    assert 12 in {claim["low"] for claim in claims}
    for claim in claims:
        assert claim["quotes"][0]["text"] in TEXT


def test_plain_text_takes_the_rest_from_the_address(door: TestClient) -> None:
    told = {"source": "Wire", "published": "2023-03-25", "url": "https://example.org/1", "language": "en"}
    answer = door.post(
        "/api/briefings", params=told, content=TEXT, headers=HEADERS | {"Content-Type": "text/plain"}
    )
    assert answer.status_code == 201
    found = door.get(f"/api/briefings/{answer.json()['id']}").json()
    assert (found["source"], found["url"], found["language"]) == ("Wire", "https://example.org/1", "en")


def test_text_in_another_encoding_is_read_if_it_is_told(door: TestClient) -> None:
    raw = "Поблизу Бахмута минулої доби зафіксували 14 боєзіткнень, ідеться у зведенні Генштабу.".encode(
        "cp1251"
    )
    told = {"source": "Wire", "published": "2023-03-25"}
    plain = door.post(
        "/api/briefings", params=told, content=raw, headers=HEADERS | {"Content-Type": "text/plain"}
    )
    refused(plain, 422, "UTF-8")
    named = HEADERS | {"Content-Type": "text/plain; charset=windows-1251"}
    assert door.post("/api/briefings", params=told, content=raw, headers=named).status_code == 201


def test_a_changed_text_of_the_same_address_is_a_version(door: TestClient) -> None:
    first = door.post("/api/briefings", json=NEW, headers=HEADERS).json()["id"]
    second = door.post(
        "/api/briefings", json=NEW | {"text": TEXT.replace("12", "15")}, headers=HEADERS
    ).json()
    assert second["status"] == "version"
    assert door.get(f"/api/briefings/{second['id']}").json()["replaces"] == first
    third = NEW | {"text": TEXT.replace("12", "16"), "url": "", "replaces": second["id"]}
    assert door.post("/api/briefings", json=third, headers=HEADERS).json()["status"] == "version"
    assert [found["status"] for found in door.get("/api/briefings").json()].count("current") == 1


def test_replacing_what_is_not_there_cannot_be_done(door: TestClient, service: Service) -> None:
    refused(
        door.post("/api/briefings", json=NEW | {"replaces": "nosuchid"}, headers=HEADERS), 422, "'nosuchid'"
    )
    assert stored(service) == 0


def test_a_briefing_is_withdrawn_and_its_record_stays(door: TestClient, service: Service) -> None:
    name = door.post("/api/briefings", json=NEW, headers=HEADERS).json()["id"]
    address = f"/api/briefings/{name}"
    assert door.get("/api/counts?by=country&kind=clash").json()
    refused(door.delete(address, params={"reason": "wrong day"}), 401)
    refused(door.delete(address, headers=HEADERS), 400, "reason")
    told = door.delete(address, params={"reason": "wrong day"}, headers=HEADERS)
    assert (told.status_code, told.json()["what"], told.json()["reason"]) == (200, "retracted", "wrong day")
    assert door.get("/api/counts?by=country&kind=clash").json() == []
    kept = door.get(address).json()
    assert (kept["status"], len(kept["claims"])) == ("retracted", len(service.ledger.claims_in(name)))
    assert [(line["what"], line["reason"]) for line in kept["history"]] == [
        ("added", ""),
        ("retracted", "wrong day"),
    ]
    again = door.delete(address, params={"reason": "other"}, headers=HEADERS)
    assert again.json() == told.json()
    sent_again = door.post("/api/briefings", json=NEW, headers=HEADERS)
    assert (sent_again.status_code, sent_again.json()["withdrawn"]) == (200, "wrong day")
    assert door.get("/api/counts?by=country&kind=clash").json() == []
    refused(door.delete("/api/briefings/nosuchid?reason=x", headers=HEADERS), 404, "nosuchid")


def test_lines_are_answered_line_by_line(door: TestClient, service: Service) -> None:
    lines = [
        orjson.dumps(NEW),
        b"",
        orjson.dumps(NEW | {"published": "2999-01-01", "text": TEXT + " More."}),
        b"{broken",
        orjson.dumps(NEW),
        orjson.dumps({"text": TEXT + " And so on.", "published": "2023-03-26"}),
    ]
    answer = door.post(
        "/api/briefings?source=Default",
        content=b"\n".join(lines),
        headers=HEADERS | {"Content-Type": "application/x-ndjson"},
    )
    told = [orjson.loads(line) for line in answer.text.splitlines()]
    assert answer.headers["content-type"] == "application/x-ndjson"
    assert [(found["line"], found["status"]) for found in told] == [
        (1, 201),
        (3, 422),
        (4, 422),
        (5, 200),
        (6, 201),
    ]
    assert "2999-01-01" in told[1]["detail"]
    assert told[4]["briefing"]["source"] == "Default"
    assert stored(service) == 2


@pytest.mark.parametrize(
    ("body", "word"),
    [
        (NEW | {"text": ""}, "empty"),
        (NEW | {"text": "a\x00b" * 40}, "binary"),
        (NEW | {"text": "1234 5678"}, "no words"),
        (NEW | {"published": "2999-01-01"}, "2999-01-01"),
        (NEW | {"published": "soon"}, "soon"),
        (NEW | {"published": 5}, "published"),
        (NEW | {"language": "xx"}, "xx"),
        ({"text": TEXT, "published": "2023-03-25"}, "source"),
        ({"text": TEXT, "source": "Wire"}, "publication"),
        ({"source": "Wire", "published": "2023-03-25"}, "text"),
        ([1, 2], "object"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_reason(
    door: TestClient, service: Service, body: Any, word: str
) -> None:
    refused(door.post("/api/briefings", json=body, headers=HEADERS), 422, word)
    assert stored(service) == 0


def test_bodies_that_are_no_briefing_are_refused(door: TestClient) -> None:
    for kind, content, word in (
        ("application/json", b"{", "JSON"),
        ("application/x-www-form-urlencoded", b"a=b", "application/x-www-form-urlencoded"),
        ("", b"x", "content type"),
        ("text/plain", b"\x89PNG\x00\x01\x02", "binary"),
    ):
        headers = HEADERS | ({"Content-Type": kind} if kind else {})
        refused(
            door.post("/api/briefings?source=W&published=2023-03-25", content=content, headers=headers),
            422,
            word,
        )


def test_without_the_token_nothing_is_written(door: TestClient, service: Service) -> None:
    for headers in (
        {},
        {"Authorization": "Bearer wrong"},
        {"Authorization": "Basic a-token-of-the-test"},
        {"Authorization": "Bearer "},
        {"Authorization": "Bearer тест".encode()},
    ):
        answer = door.post("/api/briefings", json=NEW, headers=headers)  # type: ignore[arg-type]
        refused(answer, 401)
        assert answer.headers["www-authenticate"] == "Bearer"
    assert stored(service) == 0


def test_a_service_without_a_token_takes_nothing(tmp_path: Any) -> None:
    service = serve(tmp_path)
    door = TestClient(application(service))
    refused(
        door.post("/api/briefings", json=NEW, headers={"Authorization": "Bearer "}), 403, "FRONTLINE_TOKEN"
    )
    assert door.get("/api/status").json()["writing"] is False


def test_what_is_too_large_is_refused(door: TestClient, service: Service) -> None:
    refused(door.post("/api/briefings", json=NEW | {"text": "word " * 5000}, headers=HEADERS), 413, "20,000")
    assert stored(service) == 0


def test_what_is_too_large_is_refused_while_it_streams(door: TestClient, service: Service) -> None:
    sent = 0

    def chunks() -> Iterator[bytes]:
        nonlocal sent
        for _ in range(1000):
            sent += 1
            yield b"word " * 1000

    headers = HEADERS | {"Content-Type": "text/plain"}
    refused(
        door.post("/api/briefings?source=W&published=2023-03-25", content=chunks(), headers=headers),
        413,
        "20,000",
    )
    assert stored(service) == 0


def test_unknown_parameters_are_refused(door: TestClient) -> None:
    refused(door.post("/api/briefings?sauce=W", json=NEW, headers=HEADERS), 400, "sauce", "source")


def test_quotes_are_for_everyone_and_the_text_is_not(door: TestClient, service: Service) -> None:
    closed = publish(service, FIFTY_NINE, source="Closed wire")
    opened = publish(service, FIFTY_NINE, source="Open wire", url="https://example.org/o")
    seen = door.get(f"/api/briefings/{closed}")
    assert "text" not in seen.json()
    assert seen.json()["claims"][0]["quotes"][0]["text"] == FIFTY_NINE.sentence
    assert seen.json()["claims"][0]["quotes"][0]["start"] == 0
    assert (
        "text" not in door.get(f"/api/briefings/{closed}", headers={"Authorization": "Bearer wrong"}).json()
    )
    full = door.get(f"/api/briefings/{closed}", headers=HEADERS)
    assert full.json()["text"] == FIFTY_NINE.sentence
    assert "no-store" in full.headers["cache-control"]
    assert door.get(f"/api/briefings/{opened}").json()["text"] == FIFTY_NINE.sentence


def test_briefings_are_listed_by_day_of_publication(door: TestClient, service: Service) -> None:
    made = publish(service, FIFTY_NINE)
    found = door.get("/api/briefings", params={"from": "2023-03-25", "to": "2023-03-25"}).json()
    assert [(each["id"], each["claims"], each["status"], each["sample"]) for each in found] == [
        (made, 1, "current", False)
    ]
    assert door.get("/api/briefings?from=2023-03-26").json() == []
    refused(door.get("/api/briefings?from=2023-03-26&to=2023-03-25"), 400, "2023-03-26")
    refused(door.get("/api/briefings/none"), 404, "none")
