"""The history of a direction over HTTP."""

from typing import Any

import pytest
from front_places import PLACES
from served import BAKHMUT, DAY, Line, on_days, publish
from starlette.testclient import TestClient

from app.model import Period, Where
from app.publish.front_series import front_series
from app.service import Service


def series(client: TestClient, direction: str = "bakhmut", **asked: str) -> dict[str, Any]:
    answer = client.get(f"/api/fronts/{direction}/series", params=asked)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


@pytest.fixture
def told(client: TestClient, service: Service) -> TestClient:
    line = Line("Nine clashes at Bakhmut.", (BAKHMUT,), 9, 9, direction="bakhmut")
    publish(service, *on_days(line, range(1, 15)), url="https://example.org/days")
    return client


def test_a_history_has_a_step_for_each_day_of_the_ledger(told: TestClient) -> None:
    found = series(told)
    assert (found["name_en"], found["from"], found["to"]) == ("Bakhmut direction", "2023-03-24", "2023-04-07")
    (own,) = found["series"]
    assert [step["best"] for step in own["steps"]] == [None, *[9] * 14]
    assert own["steps"][0]["share"] == 12
    assert own["steps"][3] == {
        "from": "2023-03-27", "to": "2023-03-27", "status": "reported", "low": 9, "best": 9, "high": 9, "share": 0,
        "per_day_low": 9.0, "per_day_best": 9.0, "per_day_high": 9.0, "covered_days": 1, "zero_days": 0,
        "settlements": [BAKHMUT],
    }  # fmt: skip
    assert own["trend"] == "steady"


def test_a_history_agrees_with_the_layer(told: TestClient) -> None:
    asked = {"datetime": "2023-03-25/2023-04-07"}
    features = told.get("/api/collections/fronts/items", params=asked).json()["features"]
    (front,) = [each["properties"] for each in features if each["id"] == "bakhmut"]
    (month,) = series(told, **{"from": "2023-04-01", "to": "2023-04-07", "period": "month"})["series"][0][
        "steps"
    ]
    assert month["per_day_best"] == front["per_day_best"] == 9.0
    assert (month["trend"], front["trend"]) == ("steady", "steady")


def test_weeks_are_given_on_demand(told: TestClient) -> None:
    (own,) = series(told, period="week")["series"]
    assert [(step["from"], step["covered_days"]) for step in own["steps"]] == [
        ("2023-03-24", 3),
        ("2023-03-27", 7),
        ("2023-04-03", 5),
    ]


def test_a_direction_of_which_nothing_is_said_has_no_series(told: TestClient) -> None:
    assert series(told, "orikhiv")["series"] == []
    answer = told.get("/api/fronts/bakhmut/series", params={"claimant": "nobody"})
    assert (answer.status_code, "'nobody'" in answer.json()["detail"]) == (400, True)


def test_a_direction_that_is_none_is_not_found(told: TestClient) -> None:
    answer = told.get("/api/fronts/nowhere/series")
    assert answer.status_code == 404
    assert "nowhere" in answer.json()["detail"]


@pytest.mark.parametrize("asked", [{"period": "hour"}, {"from": "x"}, {"side": "both"}, {"last": "3"}])
def test_what_it_does_not_know_is_refused(told: TestClient, asked: dict[str, str]) -> None:
    assert told.get("/api/fronts/bakhmut/series", params=asked).status_code == 400


def test_an_empty_ledger_has_an_empty_history(service: Service) -> None:
    from app.main import application

    empty = TestClient(application(service))
    assert series(empty)["series"] == []
    assert DAY.isoformat() not in str(series(empty))


def test_a_history_is_given_as_it_was_known(told: TestClient, service: Service) -> None:
    before = service.ledger.data_version()
    line = Line(
        "Later a second wire told of twelve clashes at Bakhmut.", (BAKHMUT,), 12, 12, direction="bakhmut"
    )
    publish(service, *on_days(line, [20]), url="https://example.org/late", source="Another wire")
    now = series(told)["series"][0]["steps"][20]
    then = front_series(service, "bakhmut", Where(), Period.DAY, before)["series"][0]["steps"][20]
    assert (then["best"], then["settlements"], then["status"]) == (None, [], "not_covered")
    assert (now["best"], now["settlements"], now["status"]) == (12, [BAKHMUT], "reported")
    assert series(told, as_of="2014-01-02")["series"] == []


def test_a_page_asks_for_a_days_line_in_few_bytes(client: TestClient, service: Service) -> None:
    villages = [("Іванівське", "UA1402"), ("Оріхово-Василівка", "UA1402"), ("Предтечине", "UA1412")]
    codes = [BAKHMUT, *(PLACES.code(*name) for name in villages)]
    line = Line("Nine clashes along the front.", codes, 9, 9, direction="bakhmut")
    publish(service, *on_days(line, range(1, 9)), url="https://example.org/line")
    asked = {"datetime": "2023-04-01", "properties": "piece,drawn,refused"}
    answer = client.get("/api/collections/contact_line/items", params=asked)
    features = answer.json()["features"]
    drawn = [each for each in features if each["geometry"]]
    assert {(each["properties"]["piece"], each["properties"]["refused"]) for each in drawn} == {
        ("bakhmut", "")
    }
    assert all(set(each["properties"]) == {"piece", "drawn", "refused"} for each in features)
    assert all(each["id"] == f"2023-04-01/bakhmut/{each['properties']['drawn']}" for each in drawn)
    corners = sum(len(part) for each in drawn for part in each["geometry"]["coordinates"])
    assert sum(len(str(each)) for each in drawn) < 40 * corners + 300 * len(drawn)
