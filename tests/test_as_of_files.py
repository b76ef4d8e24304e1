"""Files and lists as they were known at a moment of the past: byte for byte what was written then."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from time import sleep

import pytest
from served import BAKHMUT, FIFTY_NINE, NUMEROUS, Line, publish, serve
from starlette.testclient import TestClient

from app.errors import NotFound
from app.ledger.records import BriefingStatus
from app.main import application
from app.model import Where
from app.publish.export import export_wanted
from app.publish.layers import LAYERS
from app.publish.selection import EVERYTHING
from app.service import Service

ENDINGS = ("geojson", "csv", "arrows", "xlsx")
LINES = [
    replace(FIFTY_NINE, sentence=f"{number} clashes near Lyman and Bakhmut.", low=number, high=number, number=str(number))
    for number in (31, 47)
]  # fmt: skip
DOORS = (
    *("/api/download/claims.csv", "/api/download/briefings.geojson", "/api/briefings"),
    *("/api/columns", "/api/columns/totals", "/api/columns/fronts", "/api/coverage", "/map.png"),
)
Answers = dict[str, bytes]


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Service]:
    made = serve(tmp_path)
    yield made
    made.close()


def written(service: Service, folder: Path, past: int | None = None) -> Answers:
    """Return every layer in some formats, and what the doors of downloads and briefings answer."""
    found: Answers = {}
    for layer_id in LAYERS.keys() - {"gazetteer", "analyst_line"}:
        for ending in ENDINGS:
            file = folder / f"{layer_id}.{ending}"
            export_wanted(service, layer_id, file, EVERYTHING, past=past)
            found[file.name] = file.read_bytes()
    return found


def asked(service: Service, as_of: str = "") -> Answers:
    """Return what the doors answer: downloads, columns, the picture, coverage, the list of briefings, and each briefing of it."""
    door, query = TestClient(application(service)), f"?as_of={as_of}" if as_of else ""
    found = {path: door.get(f"{path}{query}").content for path in DOORS}
    for listed in door.get(f"/api/briefings{query}").json():
        path = f"/api/briefings/{listed['id']}"
        found[path] = door.get(f"{path}{query}").content
    return found


def steps(service: Service) -> Iterator[str]:
    """Change the ledger in every way there is, one step at a time."""
    yield "empty"
    live = "https://example.org/live"
    first = publish(service, LINES[0], url=live)
    yield "one briefing"
    publish(service, NUMEROUS, url="https://example.org/other", source="Other wire")
    yield "another source"
    publish(service, LINES[1], url=live)
    yield "a new version"
    service.ledger.retract(first, "the old text was wrong")
    yield "the old version withdrawn"
    current = next(each for each in service.ledger.briefings() if each.status is BriefingStatus.CURRENT)
    service.ledger.retract(current.briefing.id, "wrong")
    yield "a current one withdrawn"
    publish(service, Line("Bakhmut was attacked 5 times.", (BAKHMUT,), 5, 5, number="5"), source="Third wire")
    yield "more"


def test_what_is_asked_as_of_a_moment_is_what_was_answered_then(service: Service, tmp_path: Path) -> None:
    then = []
    for _ in steps(service):
        moment = datetime.now().astimezone().isoformat().replace("+", "%2B")
        then.append((service.ledger.data_version(), moment, written(service, tmp_path), asked(service)))
        sleep(0.002)  # the next change is younger than the moment
    for version, moment, files, answers in then:
        again = written(service, tmp_path, past=version)
        assert {name for name in files if files[name] != again[name]} == set()
        assert asked(service, moment) == answers


def test_the_record_spanned_then_what_it_spans_when_it_is_asked_as_of_then(service: Service) -> None:
    then = [(service.ledger.data_version(), service.span()) for _ in steps(service)]
    assert {span for _, span in then} > {None}
    assert [service.span(version) for version, _ in then] == [span for _, span in then]


def test_a_briefing_that_came_later_was_not_there(service: Service) -> None:
    publish(service, FIFTY_NINE)
    later = publish(service, NUMEROUS, url="https://example.org/2")
    assert service.ledger.briefing(later, 2).briefing.id == later
    with pytest.raises(NotFound, match=f"'{later}' in data version 1"):
        service.ledger.briefing(later, 1)
    assert [each.briefing.id for each in service.ledger.briefings(Where(ids=(later,)), 1)] == []


def test_one_feature_of_the_past_is_found_by_its_id(service: Service) -> None:
    name = publish(service, FIFTY_NINE)
    then = service.ledger.changes()[-1].at.isoformat()
    sleep(0.002)
    service.ledger.retract(name, "wrong")
    door = TestClient(application(service))
    path = f"/api/collections/claims/items/{name}-c1"
    assert door.get(path).status_code == 404
    assert door.get(path, params={"as_of": then}).json()["properties"]["best"] == 59


def test_coverage_of_the_past_is_told_by_the_clock_of_then(service: Service) -> None:
    door = TestClient(application(service))
    published = "2023-03-26T09:00:00+02:00"
    told = door.get("/api/coverage", params={"as_of": published}).json()
    assert (told["from"], told["to"]) == ("2023-01-30", "2023-03-26")
    future = door.get("/api/coverage", params={"as_of": "2099-01-01"}).json()
    assert future["to"] == door.get("/api/coverage").json()["to"]
    assert door.get("/api/coverage", params={"as_of": "yesterday"}).status_code == 400


def test_a_withdrawn_briefing_was_read_before_it_was_withdrawn(service: Service) -> None:
    name = publish(service, FIFTY_NINE)
    then = service.ledger.changes()[-1].at.isoformat()
    sleep(0.002)
    service.ledger.retract(name, "wrong")
    door, days = TestClient(application(service)), {"from": "2023-03-20", "to": "2023-03-27"}
    now = door.get("/api/coverage", params=days).json()
    assert door.get("/api/coverage", params=days | {"as_of": then}).json()["sources"][0]["read"] == 1
    assert [source["read"] for source in now["sources"]] == []
