"""Feeds of briefings and changes, the stream of data versions, and whole layers as files with ranges."""

import asyncio
import hashlib
import io
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import geopandas
import pytest
from hostile import HOSTILE
from served import FIFTY_NINE, TWO_THINGS, publish, serve
from starlette.testclient import TestClient
from typer.testing import CliRunner

from app.api.feeds import moves
from app.cli import app as cli
from app.errors import LedgerError
from app.main import application
from app.publish.layers import LAYERS
from app.publish.whole_files import listed, write_all
from app.service import Service

ATOM = "{http://www.w3.org/2005/Atom}"


def entries(client: TestClient, name: str) -> list[ET.Element]:
    answer = client.get(f"/api/feeds/{name}.atom")
    assert answer.headers["content-type"].startswith("application/atom+xml")
    root = ET.fromstring(answer.content)
    assert root.tag == f"{ATOM}feed"
    for needed in ("id", "title", "updated", "author"):
        assert root.find(f"{ATOM}{needed}") is not None
    assert "CC BY 4.0" in (root.findtext(f"{ATOM}rights") or "")
    return root.findall(f"{ATOM}entry")


def test_a_feed_of_briefings_has_the_newest_first_with_their_sentences(
    client: TestClient, service: Service
) -> None:
    publish(service, FIFTY_NINE, title="A later day", url="https://example.org/later", source="Wire two")
    found = client.get("/api/feeds/briefings.json")
    assert found.headers["content-type"] == "application/feed+json"
    document = found.json()
    assert document["version"] == "https://jsonfeed.org/version/1.1"
    later = next(item for item in document["items"] if item["title"] == "A later day")
    assert later["url"] == "https://example.org/later"
    assert "There were 59 clashes" in later["content_text"]
    moments = [item["date_published"] for item in document["items"]]
    assert moments == sorted(moments, reverse=True)
    atom = entries(client, "briefings")
    assert [entry.findtext(f"{ATOM}id") for entry in atom] == [item["id"] for item in document["items"]]
    assert "There were 59 clashes" in (atom[0].findtext(f"{ATOM}content") or "")


def test_a_feed_of_changes_says_what_was_withdrawn_and_why(client: TestClient, service: Service) -> None:
    gone = publish(service, FIFTY_NINE, title="Mistaken", url="https://example.org/x")
    service.ledger.retract(gone, "the source withdrew it")
    first, second, *_ = client.get("/api/feeds/changes.json").json()["items"]
    assert (first["title"].partition(",")[0], first["content_text"]) == (
        "Withdrawn: Mistaken",
        "the source withdrew it",
    )
    assert second["title"].startswith("Read: Mistaken")
    assert first["id"] != second["id"]
    assert len(entries(client, "changes")) == len(client.get("/api/feeds/changes.json").json()["items"])
    titles = [item["title"] for item in client.get("/api/feeds/briefings.json").json()["items"]]
    assert "Mistaken" not in titles


def test_feeds_are_tagged_and_others_are_not_found(client: TestClient) -> None:
    tag = client.get("/api/feeds/briefings.atom").headers["etag"]
    assert client.get("/api/feeds/briefings.atom", headers={"If-None-Match": tag}).status_code == 304
    assert client.get("/api/feeds/dragons.atom").status_code == 404
    assert client.get("/api/feeds/briefings.rss").status_code == 404


def test_text_of_briefings_breaks_no_feed(client: TestClient, service: Service) -> None:
    for number, text in enumerate(HOSTILE):
        publish(
            service, FIFTY_NINE, title=f"{text}\x0b", source=f"{text} {number}", url=f"javascript:{number}"
        )
    assert len(entries(client, "briefings")) == len(HOSTILE) + 1
    for entry in entries(client, "briefings"):
        (link,) = entry.findall(f"{ATOM}link")
        assert link.get("href", "").startswith(("http://testserver/", "https://example.org/"))
        assert "<script" not in (entry.findtext(f"{ATOM}content") or "")


async def some_events(versions: list[int | None], count: int, quiet: float = 60.0) -> list[str]:
    left = iter(versions)

    async def version() -> int:
        now = next(left)
        if now is None:
            raise LedgerError("away")
        return now

    async def is_gone() -> bool:
        return False

    found: list[str] = []
    async for event in moves(version, is_gone, 0.001, quiet):
        found.append(event.decode())
        if len(found) == count:
            break
    return found


def test_the_stream_says_each_version_once() -> None:
    first, *moved = asyncio.run(some_events([3, 3, None, 3, 4, 4, 7], 4))
    assert first.startswith("retry:")
    assert moved == [f'id: {n}\nevent: data_version\ndata: {{"data_version":{n}}}\n\n' for n in (3, 4, 7)]


def test_a_silent_stream_says_that_it_is_alive() -> None:
    assert asyncio.run(some_events([3] * 20, 3, quiet=0.002))[2].startswith(":")


def test_the_stream_ends_when_nobody_listens() -> None:
    async def version() -> int:
        return 1

    async def is_gone() -> bool:
        return True

    async def heard() -> list[bytes]:
        return [event async for event in moves(version, is_gone, 0.001, 1.0)]

    assert len(asyncio.run(heard())) == 1


def test_head_of_the_stream_ends(client: TestClient) -> None:
    answer = client.head("/api/events")
    assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-store")
    assert answer.headers["content-type"].startswith("text/event-stream")


@pytest.fixture
def night(tmp_path: Path) -> Iterator[TestClient]:
    service = serve(tmp_path, files=tmp_path / "files")
    publish(service, *TWO_THINGS)
    list(write_all(service, tmp_path / "files"))
    yield TestClient(application(service), headers={"Accept-Encoding": "gzip"})
    service.close()


def test_whole_layers_are_given_out_with_their_hashes(night: TestClient) -> None:
    told = night.get("/files").json()
    assert {each["layer"] for each in told["files"]} == set(LAYERS)
    assert told["licence"] == "CC BY 4.0"
    for each in told["files"]:
        answer = night.get(each["href"])
        assert hashlib.sha256(answer.content).hexdigest() == each["sha256"]
        assert (len(answer.content), answer.headers["content-type"]) == (each["size"], each["type"])
        assert "content-encoding" not in answer.headers
    claims = night.get("/files/claims.parquet").content
    assert len(geopandas.read_parquet(io.BytesIO(claims))) == 1


def test_a_download_goes_on_where_it_stopped(night: TestClient) -> None:
    whole = night.get("/files/settlements.csv")
    tag = whole.headers["etag"]
    rest = night.get("/files/settlements.csv", headers={"Range": "bytes=100-", "If-Range": tag})
    assert (rest.status_code, rest.content) == (206, whole.content[100:])
    assert rest.headers["content-range"] == f"bytes 100-{len(whole.content) - 1}/{len(whole.content)}"
    changed = night.get("/files/settlements.csv", headers={"Range": "bytes=100-", "If-Range": '"older"'})
    assert (changed.status_code, changed.content) == (200, whole.content)
    assert night.get("/files/settlements.csv", headers={"If-None-Match": tag}).status_code == 304
    assert night.get("/files/settlements.csv", headers={"Range": "bytes=99999999-"}).status_code == 416
    assert night.head("/files/settlements.csv").headers["content-length"] == str(len(whole.content))


@pytest.mark.parametrize(
    "name", ["index.json", "dragons.csv", "..%2fledger.sqlite", ".index.json", "ledger.sqlite"]
)
def test_nothing_else_is_given_out(night: TestClient, name: str) -> None:
    assert night.get(f"/files/{name}").status_code == 404


def test_a_service_without_files_says_so(client: TestClient) -> None:
    assert client.get("/files").json()["files"] == []
    assert client.get("/files/claims.csv").status_code == 404


def test_the_command_writes_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    service = serve(tmp_path)
    publish(service, *TWO_THINGS)
    service.close()
    monkeypatch.setenv("FRONTLINE_DATABASE_URL", service.settings.database_url)
    done = CliRunner().invoke(cli, ["dump", str(tmp_path / "out"), "--format", "csv", "--format", "fgb"])
    assert done.exit_code == 0, done.output
    assert len(listed(tmp_path / "out")) == 2 * len(LAYERS)
    assert {each.format for each in listed(tmp_path / "out")} == {"csv", "fgb"}
