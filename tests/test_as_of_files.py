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
    """Return what the doors answer: downloads, the list of briefings, and each briefing of it."""
    door, query = TestClient(application(service)), f"?as_of={as_of}" if as_of else ""
    found = {
        path: door.get(f"{path}{query}").content
        for path in ("/api/download/claims.csv", "/api/download/briefings.geojson", "/api/briefings")
    }
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
