"""Answers kept ready are the same answers, and go when the ledger moves."""

import asyncio
import time

from served import AVDIIVKA, Line, publish
from sqlalchemy import update
from starlette.testclient import TestClient

from app.api.prepared import Kept, Prepared
from app.ledger.engine import writing
from app.ledger.tables import readings
from app.ledger.write import rename
from app.main import application
from app.service import Service

ADDRESS = "/api/collections/claims/items?limit=5"


def test_a_kept_answer_is_the_same_and_goes_when_the_ledger_moves(
    client: TestClient, service: Service
) -> None:
    first, again = client.get(ADDRESS), client.get(ADDRESS)
    assert again.content == first.content
    assert again.headers.pop("x-request-id") != first.headers.pop("x-request-id")
    assert {**again.headers} == {**first.headers}
    tag = first.headers["etag"]
    unchanged = client.get(ADDRESS, headers={"If-None-Match": tag})
    assert (unchanged.status_code, unchanged.content, unchanged.headers["etag"]) == (304, b"", tag)
    publish(service, Line("A clash at Avdiivka.", (AVDIIVKA,)), url="https://example.org/z")
    assert client.get(ADDRESS).json()["numberMatched"] == first.json()["numberMatched"] + 1


def test_forms_codings_and_hosts_are_kept_apart(client: TestClient) -> None:
    plain = client.get(ADDRESS, headers={"Accept-Encoding": "identity"})
    packed = client.get(ADDRESS, headers={"Accept-Encoding": "br"})
    assert packed.headers["content-encoding"] == "br"
    assert client.get(ADDRESS, headers={"Accept-Encoding": "identity"}).content == plain.content
    other = client.get(ADDRESS, headers={"Host": "map.example.org", "Accept-Encoding": "identity"})
    assert "http://map.example.org/" in other.text
    assert "http://testserver/" in plain.text


def test_problems_are_not_kept(client: TestClient) -> None:
    for _ in range(2):
        assert client.get("/api/collections/claims/items?limit=0").status_code == 400


def test_the_version_is_asked_for_at_most_once_in_a_pause(service: Service) -> None:
    client = TestClient(application(service, pause=60.0))
    assert client.get(ADDRESS).json()["numberMatched"] == 0
    publish(service, Line("A clash at Avdiivka.", (AVDIIVKA,)))
    assert client.get(ADDRESS).json()["numberMatched"] == 0
    client.post("/api/briefings", json={})  # who writes here sees it at once
    assert client.get(ADDRESS).json()["numberMatched"] == 1


def test_the_longest_unused_answers_make_room() -> None:
    shelf = Prepared(lambda *_: None, lambda: 1)  # type: ignore[arg-type, return-value]
    for number in range(100):
        shelf.keep(("", str(number), b"", "", "", ""), Kept(1, "x", [], b"." * 3_000_000))
    assert shelf._size <= 128_000_000
    assert list(shelf._kept)[-1][1] == "99"


def test_who_asks_at_once_asks_for_the_version_together() -> None:
    asked: list[int] = []

    def version() -> int:
        time.sleep(0.05)
        asked.append(len(asked))
        return 7

    async def together() -> list[int]:
        shelf = Prepared(lambda *_: None, version, pause=60.0)  # type: ignore[arg-type, return-value]
        return await asyncio.gather(*(shelf._current() for _ in range(5)))

    assert asyncio.run(together()) == [7] * 5
    assert asked == [0]


def test_a_version_asked_for_before_a_write_ended_is_not_kept(service: Service) -> None:
    versions = iter([1, 2])

    async def writes(*_: object) -> None:
        return None

    async def order() -> tuple[int, int]:
        shelf = Prepared(writes, lambda: next(versions), pause=60.0)
        early = asyncio.create_task(shelf._current())
        await asyncio.sleep(0)
        await shelf({"type": "http", "method": "POST", "path": "/api/briefings"}, None, None)  # type: ignore[arg-type]
        return await early, await shelf._current()

    assert asyncio.run(order()) == (1, 2)


def test_another_ledger_of_the_same_data_version_is_asked_anew(service: Service) -> None:
    publish(service, Line("A clash at Avdiivka.", (AVDIIVKA,)))
    client = TestClient(application(service))
    first = client.get(ADDRESS)
    assert first.json()["numberMatched"] == 1
    assert client.get(ADDRESS, headers={"If-None-Match": first.headers["etag"]}).status_code == 304
    version = service.ledger.data_version()
    with writing(service.ledger._engine) as connection:  # as if it had been made anew, with nothing in it
        connection.execute(update(readings).values(until=version))
        rename(connection)
    later = client.get(ADDRESS, headers={"If-None-Match": first.headers["etag"]})
    assert service.ledger.data_version() == version
    assert (later.status_code, later.json()["numberMatched"]) == (200, 0)
