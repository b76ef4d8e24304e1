"""What was read, over HTTP."""

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from pydantic import ValidationError
from served import FIFTY_NINE, publish, serve
from starlette.testclient import TestClient

from app.main import application
from app.service import Service
from app.settings import Expected, Settings

SCHEDULE = (
    Expected(source="Test wire", at=(time(8), time(20))),
    Expected(source="Silent source", at=(time(9),)),
)


@pytest.fixture
def planned(tmp_path: Path) -> Iterator[Service]:
    made = serve(tmp_path, schedule=SCHEDULE)
    publish(made, FIFTY_NINE)  # at 8:00 of 25 March
    yield made
    made.close()


def test_expected_briefings_are_read_or_missing(planned: Service) -> None:
    door = TestClient(application(planned))
    found = door.get("/api/coverage?from=2023-03-23&to=2023-03-24").json()
    assert [(day["source"], day["day"], day["state"], len(day["missing"])) for day in found["days"]] == [
        ("Test wire", "2023-03-23", "missing", 2),
        ("Test wire", "2023-03-24", "partly", 1),
        ("Silent source", "2023-03-23", "missing", 1),
        ("Silent source", "2023-03-24", "missing", 1),
    ]
    wire, silent = found["sources"]
    assert (wire["read"], wire["missing"], wire["expected"]) == (1, 3, ["08:00", "20:00"])
    assert (wire["last"], wire["silent_since"]) == ("2023-03-25T08:00:00+02:00", None)
    assert (silent["last"], silent["silent_since"][:10]) == (None, "2023-03-24")
    assert found["not_covered"] == ["2023-03-23"]


def test_a_withdrawn_briefing_was_not_read(planned: Service) -> None:
    planned.ledger.retract(planned.ledger.current()[0], "wrong")
    found = TestClient(application(planned)).get("/api/coverage?from=2023-03-24&to=2023-03-24").json()
    assert [day["state"] for day in found["days"]] == ["missing", "missing"]


def test_without_days_the_last_eight_weeks_are_told(client: TestClient) -> None:
    found = client.get("/api/coverage").json()
    assert len(found["not_covered"]) == 56
    assert "Etag" not in client.get("/api/coverage").headers


@pytest.mark.parametrize(
    "days", ["from=2013-01-01&to=2014-02-01", "from=2014-01-01&to=2030-01-01", "from=0001-01-01"]
)
def test_days_that_are_no_record_are_refused(client: TestClient, days: str) -> None:
    assert client.get(f"/api/coverage?{days}").status_code == 400


def test_the_schedule_is_read_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(
        "FRONTLINE_SCHEDULE", '[{"source": "Staff", "at": ["08:00"], "first_day": "2022-11-12"}]'
    )
    (plan,) = Settings().schedule
    assert (plan.source, plan.at, plan.hours) == ("Staff", (time(8),), 4)
    monkeypatch.setenv("FRONTLINE_SCHEDULE", '[{"source": "Staff", "at": []}]')
    with pytest.raises(ValidationError):
        Settings()
