"""Counts over HTTP: the same rows as at the command line, as JSON and as CSV."""

import csv
import io

import pytest
from served import BAKHMUT, DONETSK, FIVE, KHERSON
from starlette.testclient import TestClient

from app.counts import COLUMNS, counts, rows
from app.model import Level, Period
from app.service import Service


@pytest.mark.parametrize("level", list(Level))
@pytest.mark.parametrize("period", list(Period))
def test_rows_are_those_of_the_command_line(
    client: TestClient, service: Service, level: Level, period: Period
) -> None:
    answer = client.get("/api/counts", params={"by": level, "period": period})
    assert answer.headers["content-type"] == "application/json"
    assert answer.json() == rows(counts(service.ledger, service.gazetteer, level, period))


def test_the_shared_number_is_one_number(client: TestClient) -> None:
    country = client.get("/api/counts?by=country&kind=clash").json()
    assert [(row["area"], row["low"], row["best"], row["high"], row["shared"]) for row in country] == [
        ("UA", 59, 59, 59, False)
    ]
    oblasts = client.get("/api/counts?by=oblast&kind=clash").json()
    assert [(row["area"], row["low"]) for row in oblasts] == [(DONETSK, 59)]
    raions = client.get("/api/counts?by=raion&kind=clash").json()
    assert sum(row["share"] or row["low"] for row in raions) == 59
    five = client.get("/api/counts?by=settlement&kind=clash").json()
    assert {row["area"] for row in five} == set(FIVE)
    assert {(row["low"], row["best"], row["high"], row["shared"]) for row in five} == {(0, None, 59, True)}


def test_an_open_end_is_null(client: TestClient) -> None:
    (row,) = client.get("/api/counts?by=oblast&kind=shelling").json()
    assert (row["area"], row["low"], row["high"], row["status"]) == (KHERSON, 3, None, "reported")


def test_csv_by_parameter_or_by_accept(client: TestClient) -> None:
    by_name = client.get("/api/counts?by=oblast&f=csv")
    by_accept = client.get("/api/counts?by=oblast", headers={"Accept": "text/csv"})
    assert by_name.text == by_accept.text
    assert by_name.headers["content-type"] == "text/csv; charset=utf-8"
    assert "accept" in by_accept.headers["vary"].lower()
    found = list(csv.DictReader(io.StringIO(by_name.text)))
    assert tuple(found[0]) == COLUMNS
    assert client.get("/api/counts?by=oblast&f=json", headers={"Accept": "text/csv"}).json()
    assert client.get("/api/counts", headers={"Accept": "application/json, text/csv"}).json()


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("from=2023-03-24&to=2023-03-24", 2),
        ("from=2023-03-25", 0),
        ("to=2023-03-23", 0),
        ("claimant=kherson-defence", 1),
        ("side=ukraine", 0),
        (f"place={DONETSK}", 1),
        (f"place={DONETSK},{KHERSON}", 2),
    ],
)
def test_filters(client: TestClient, asked: str, found: int) -> None:
    assert len(client.get(f"/api/counts?by=oblast&{asked}").json()) == found


def test_all_adds_what_nothing_is_said_of(client: TestClient) -> None:
    spare = client.get("/api/counts?by=oblast&kind=clash").json()
    full = client.get("/api/counts?by=oblast&kind=clash&all=true").json()
    assert len(full) > len(spare)
    assert {row["status"] for row in full} == {"reported", "unknown"}
    assert client.get(f"/api/counts?by=settlement&place={BAKHMUT}").json()


@pytest.mark.parametrize(
    "asked",
    [
        "by=street",
        "period=year",
        "kind=battle",
        "from=x",
        "f=xlsx",
        "all=perhaps",
        "from=2023-03-25&to=2023-03-24",
        "bay=oblast",
    ],
)
def test_what_cannot_be_asked_is_a_problem(client: TestClient, asked: str) -> None:
    answer = client.get(f"/api/counts?{asked}")
    assert (answer.status_code, answer.headers["content-type"]) == (400, "application/problem+json")
    name, _, value = asked.partition("&")[0].partition("=")
    assert value in answer.json()["detail"] or name == "bay"
