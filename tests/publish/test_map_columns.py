"""Columns of the map say what the layers say: the same counts, in less room, also where the page holds them."""

from datetime import date
from pathlib import Path
from typing import Any

import orjson
import pytest
from served import BAKHMUT, DONETSK, FIFTY_NINE, FIVE, KHERSON, NUMEROUS, Line, on_days, publish, serve

from app.model import EventKind, Level, Naming, Scope, Status, Where
from app.publish.first_view import days_asked, first_view
from app.publish.layers import layer
from app.publish.map_columns import map_columns, totals_columns
from app.service import Service

DAY = date(2023, 3, 24)
OWN = Line("Bakhmut saw 4 clashes.", (BAKHMUT,), 4, 4, number="4", day=date(2023, 3, 23), naming=Naming.NEAR)
NONE = Line("No air strikes at Bakhmut.", (BAKHMUT,), 0, 0, EventKind.AIR_STRIKE, status=Status.ZERO)
EACH = Line(
    "Kherson oblast and Donetsk oblast saw 2 missile strikes each.",
    (KHERSON, DONETSK),
    2,
    2,
    EventKind.MISSILE_STRIKE,
    scope=Scope.EACH,
)


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Service:
    opened = serve(tmp_path_factory.mktemp("columns"))
    publish(opened, OWN, url="https://example.org/1")
    publish(opened, FIFTY_NINE, NUMEROUS, NONE, EACH, url="https://example.org/2")
    return opened


def read(value: Any, n: int) -> Any:
    return value[n] if isinstance(value, list) else value


def rows(columns: dict[str, Any], name: str) -> list[dict[str, Any]]:
    """Return the rows of a table as the page reads them."""
    table = orjson.loads(orjson.dumps(columns[name]["table"]))
    found, n = [], 0
    for series, voice in enumerate(table["voice"]):
        day = columns["from"].toordinal()
        for _ in range(read(table["rows"], series)):
            day += read(table["day"], n)
            found.append(
                {
                    name: read(values, n)
                    for name, values in table.items()
                    if name not in ("rows", "voice", "subject")
                }
                | {"subject": read(table["subject"], series), "day": date.fromordinal(day)}
                | dict(
                    zip(("kind", "side", "claimant", "claimant_name"), columns["voices"][voice], strict=True)
                )
            )
            n += 1
    return found


def test_places_have_the_counts_of_the_settlements_layer(service: Service) -> None:
    columns = map_columns(service, date(2023, 3, 20), DAY)
    codes = columns["places"]["code"]
    told = {
        (codes[row["subject"]], row["day"].isoformat(), row["kind"]): (
            row["low"],
            None if row["high"] < 0 else row["low"] + row["high"],
            row["share"],
            row["status"] >= 8,
        )
        for row in rows(columns, "places")
    }
    layered = {
        (row["code"], row["day"], row["kind"]): (
            row["low"],
            row["high"],
            row["share"] - row["low"] if row["shared"] else 0,
            row["shared"],
        )
        for row in (found.row() for found in layer("settlements").features(service, Where()) if found.place)
    }
    assert told == layered
    assert set(FIVE) <= set(codes)


def test_what_is_near_keeps_its_radius(service: Service) -> None:
    columns = map_columns(service, date(2023, 3, 23), date(2023, 3, 23))
    assert [row["radius"] for row in rows(columns, "places")] == [50]


def test_areas_are_told_by_code_with_what_they_span(service: Service) -> None:
    columns = map_columns(service, DAY, DAY)
    names = [name[0] for name in columns["names"]]
    areas = [tuple(names[n] for n in codes) for codes in columns["areas"]["codes"]]
    assert (KHERSON,) in areas
    assert tuple(sorted((KHERSON, DONETSK))) in areas
    west, south, east, north = columns["areas"]["box"][areas.index((KHERSON,))]
    assert 31 < west < east < 36
    assert 45 < south < north < 48
    open_ends = [
        row["high"]
        for row in rows(columns, "areas")
        if areas[row["subject"]] == (KHERSON,) and row["low"] == 3
    ]
    assert open_ends == [-1]


def test_a_number_for_several_places_is_one_set(service: Service) -> None:
    columns = map_columns(service, DAY, DAY)
    names = [name[0] for name in columns["names"]]
    (codes,) = columns["sets"]["codes"]
    assert sorted(names[n] for n in codes) == sorted(FIVE)
    (row,) = rows(columns, "sets")
    assert (row["low"], row["claims"]) == (59, 1)
    assert row["id"]


def test_totals_name_the_one_claim_they_rest_on_and_the_days_that_were_read(service: Service) -> None:
    columns = totals_columns(service, date(2023, 3, 21), DAY)
    assert columns["covered"] == "0011"
    (clash,) = [row for row in rows(columns, "totals") if row["kind"] == "clash" and row["day"] == DAY]
    claim, kind, as_of = clash["one"].split("|")
    assert claim
    assert kind == "past_day"
    assert as_of.startswith("2023-03-25T08:00")


def test_areas_of_a_level_count_what_lies_in_them(service: Service) -> None:
    columns = map_columns(service, DAY, DAY, Level.OBLAST)
    place = columns["places"]["code"].index(DONETSK)
    clashes = [row for row in rows(columns, "places") if row["subject"] == place and row["kind"] == "clash"]
    assert [(row["low"], row["high"], row["status"]) for row in clashes] == [(59, 0, 0)]
    assert len(columns["places"]["box"]) == len(columns["places"]["code"])


SPAN = (date(2023, 1, 1), DAY)


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({}, (date(2023, 3, 18), DAY)),
        ({"last": "1"}, (DAY, DAY)),
        ({"last": "all"}, SPAN),
        ({"last": "many"}, (date(2023, 3, 18), DAY)),
        ({"from": "2023-03-05", "to": "2023-03-01"}, (date(2023, 3, 1), date(2023, 3, 5))),
        ({"from": "2023-03-05"}, (date(2023, 3, 5), date(2023, 3, 5))),
        ({"from": "1999-01-01", "to": "2030-01-01"}, SPAN),
        ({"from": "20230305"}, (date(2023, 3, 18), DAY)),
    ],
)
def test_an_address_is_read_as_the_page_reads_it(asked: dict[str, str], expected: tuple[date, date]) -> None:
    assert days_asked(asked, SPAN) == expected


def test_a_page_holds_its_days_and_asks_for_many(tmp_path: Path) -> None:
    opened = serve(tmp_path)
    assert first_view(opened, {}).keys() == {"status"}
    for n, line in enumerate(on_days(OWN, range(0, 60, 10))):
        publish(opened, line, url=f"https://example.org/{n}")
    assert first_view(opened, {})["columns"]["from"] == date(2023, 5, 6)
    assert "columns" not in first_view(opened, {"last": "all"})
    assert first_view(opened, {"last": "all"})["totals"]["from"] == date(2023, 3, 23)
