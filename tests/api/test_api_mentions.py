"""Mentions and decisions over HTTP: read by anyone, decided with the token, and nothing of the text but quotes."""

import pytest
from starlette.testclient import TestClient

from app.main import application
from app.service import Service

HEADERS = {"Authorization": "Bearer a-token-of-the-test"}
SECRET = "Цього речення ніхто не цитує про Іванівку."
TEXT = f"Ворог обстріляв Олександрівку Херсонської області. {SECRET}"
CODE = "UA65080150110024718"


@pytest.fixture
def door(service: Service) -> TestClient:
    """Ask a service that has one briefing with an ambiguous name."""
    client = TestClient(application(service), raise_server_exceptions=False)
    for day in ("2024-05-02", "2024-05-03"):
        new = {"text": f"{TEXT} {day}", "source": "Wire", "published": day, "language": "uk"}
        assert client.post("/api/briefings", json=new, headers=HEADERS).status_code == 201
    return client


def first(door: TestClient) -> str:
    found = door.get("/api/mentions", params={"status": "ambiguous"}).json()["mentions"]
    return str(next(each["id"] for each in found if each["claims"]))


def test_lists_ambiguous_names_with_quotes_only(door: TestClient) -> None:
    answer = door.get("/api/mentions", params={"status": "ambiguous"})
    assert answer.headers["access-control-allow-origin"] == "*"
    names = [each["surface"] for each in answer.json()["mentions"]]
    assert names == ["Олександрівку", "Іванівку"] * 2
    assert "ніхто не цитує" not in answer.text
    assert answer.json()["mentions"][0]["quote"].startswith("Ворог обстріляв Олександрівку")


def test_pages_lead_to_each_other_without_gap(door: TestClient) -> None:
    whole = [each["id"] for each in door.get("/api/mentions").json()["mentions"]]
    found, at = [], "/api/mentions?limit=1"
    while at:
        page = door.get(at).json()
        found += [each["id"] for each in page["mentions"]]
        at = page["next"]
    assert found == whole
    assert len(whole) == 6


def test_a_mention_tells_what_speaks_for_each_candidate(door: TestClient) -> None:
    found = door.get(f"/api/mentions/{first(door)}").json()
    best, second = found["candidates"][:2]
    assert best["points"] == sum(term["points"] for term in best["terms"])
    assert found["margin"] == best["points"] - second["points"] < found["margin_needed"]
    assert [each["name"] for each in found["context"]] == ["Kherson oblast"]
    assert found["status"] == "ambiguous"


def test_the_sentence_of_an_unquoted_name_needs_the_token(door: TestClient) -> None:
    name = next(each["id"] for each in door.get("/api/mentions").json()["mentions"] if not each["quote"])
    while "Іванівку" not in door.get(f"/api/mentions/{name}", headers=HEADERS).json()["quote"]:
        name = door.get("/api/mentions", params={"after": name, "limit": 1}).json()["mentions"][0]["id"]
    assert door.get(f"/api/mentions/{name}").json()["quote"] == ""


def test_decides_and_undoes(door: TestClient) -> None:
    body = {"mention": first(door), "code": CODE, "note": "as the hromada says"}
    answer = door.post("/api/decisions", json=body, headers=HEADERS)
    assert (answer.status_code, answer.json()["code"]) == (201, CODE)
    at = answer.headers["location"]
    decided = door.get("/api/mentions", params={"status": "decided"}).json()["mentions"]
    assert [each["code"] for each in decided] == [CODE, CODE]
    assert door.get(f"/api/mentions/{body['mention']}").json()["decision"]["id"] == answer.json()["id"]
    assert {row["area"] for row in door.get("/api/counts?by=settlement").json()} == {CODE}
    assert door.post("/api/decisions", json=body, headers=HEADERS).status_code == 409
    assert door.delete(at).status_code == 401
    assert door.delete(at, headers=HEADERS).json()["undone_at"]
    assert {row["area"] for row in door.get("/api/counts?by=settlement").json()} == {"unplaced"}
    assert [each["id"] for each in door.get("/api/decisions").json()["decisions"]] == [answer.json()["id"]]
    told = [line["what"] for line in door.get("/api/changes").json()["changes"]]
    assert told == ["added", "added", "decided", "reread", "reread", "undone", "reread", "reread"]
    assert door.get("/api/feeds/changes.json").status_code == 200


@pytest.mark.parametrize(
    ("body", "status", "words"),
    [
        ({"code": CODE}, 400, "no text 'mention'"),
        ({"mention": "x-m1", "code": CODE}, 404, "x-m1"),
        ({"mention": "x-m1", "code": 7}, 400, "no text 'code'"),
        ([], 422, "no JSON object with mention and code"),
    ],
)
def test_refuses_what_is_no_decision(door: TestClient, body: object, status: int, words: str) -> None:
    answer = door.post("/api/decisions", json=body, headers=HEADERS)
    assert (answer.status_code, words in answer.json()["detail"]) == (status, True)


def test_refuses_without_token_and_unknown_values(door: TestClient) -> None:
    assert door.post("/api/decisions", json={"mention": first(door), "code": CODE}).status_code == 401
    wrong = door.post("/api/decisions", json={"mention": first(door), "code": "UA14"}, headers=HEADERS)
    assert (wrong.status_code, "is none of the" in wrong.json()["detail"]) == (400, True)
    for query, status in (
        ("status=x", 400),
        ("briefing=x", 404),
        ("limit=0", 400),
        ("after=x", 404),
        ("x=1", 400),
    ):
        assert door.get(f"/api/mentions?{query}").status_code == status, query
    assert door.get("/api/decisions/d7").status_code == 404
