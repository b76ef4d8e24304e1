"""Count rows for people and programs: their names, their CSV, the silent ones, and what is asked for."""

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from told import COUNTRY, DAY, FIVE, number, tell

from app.counts import counts, rows, settle, to_csv
from app.ledger.store import Ledger, open_ledger
from app.model import (
    KYIV,
    AreaCount,
    Briefing,
    Claim,
    EventKind,
    Language,
    Level,
    Period,
    Reading,
    Side,
    Where,
)


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    opened = open_ledger(f"sqlite:///{tmp_path}/ledger.sqlite")
    yield opened
    opened.close()


def store(ledger: Ledger, *claims: Claim, day: date = DAY) -> None:
    """Store claims as one briefing of the morning after the day."""
    read = Reading(tuple(replace(c, id=f"c{i}", briefing_id="") for i, c in enumerate(claims, start=1)), ())
    published = datetime(day.year, day.month, day.day, 6, tzinfo=KYIV) + timedelta(days=1)
    text = f"{day}: {[claim.id for claim in claims]}"
    ledger.add(Briefing("", "RFE/RL", published, Language.ENGLISH, text), read, COUNTRY)


def told(
    ledger: Ledger, level: Level, period: Period = Period.DAY, where: Where = Where(), **more: bool
) -> list[AreaCount]:
    return counts(ledger, COUNTRY, level, period, where, **more)  # type: ignore[arg-type]


def test_rows_have_the_names_that_stay(ledger: Ledger) -> None:
    store(ledger, tell("a", 59, FIVE))
    (row,) = rows(told(ledger, Level.OBLAST))
    claims = row.pop("claims")
    assert row == {
        "area": "EAST",
        "area_name": "Name of EAST",
        "period": "2023-03-24",
        "kind": "clash",
        "side": "russia",
        "claimant": "general-staff",
        "claimant_name": "General Staff of the Armed Forces of Ukraine",
        "low": 59,
        "best": 59,
        "high": 59,
        "shared": False,
        "share": 0,
        "status": "reported",
        "level": "oblast",
        "within": "",
        "as_of": "2023-03-25T06:00:00+02:00",
        "inconsistent": False,
        "disputed": False,
        "default": True,
        "covered": True,
        "covered_days": 1,
    }
    assert claims == [claim.id for claim in ledger.claims()]


def test_csv_has_the_same_rows(ledger: Ledger) -> None:
    store(ledger, tell("a", 59, FIVE), tell("b", number(3, 3, None), ["WEST"], kind=EventKind.SHELLING))
    found = told(ledger, Level.RAION)
    lines = list(csv.DictReader(io.StringIO(to_csv(found))))
    assert [(line["area"], line["best"], line["high"], line["shared"], line["share"]) for line in lines] == [
        ("RA", "", "59", "true", "24"),
        ("RB", "", "59", "true", "24"),
        ("RC", "", "59", "true", "11"),
        ("unplaced", "3", "", "false", "0"),
    ]


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r"])
def test_a_cell_is_never_a_formula(ledger: Ledger, sign: str) -> None:
    store(ledger, tell("a", 5, ["A1"]))
    (row,) = told(ledger, Level.OBLAST)
    text = to_csv([replace(row, claimant_name=f"{sign}cmd|'/c calc'!A1")])
    (line,) = csv.DictReader(io.StringIO(text, newline=""))
    assert line["claimant_name"].startswith(f"'{sign}cmd")


@pytest.mark.parametrize(
    ("where", "areas"),
    [
        (Where(), ["A1", "B1", "W1"]),
        (Where(kinds=(EventKind.SHELLING,)), ["W1"]),
        (Where(sides=(Side.UKRAINE,)), ["B1"]),
        (Where(claimants=("general-staff",)), ["A1", "B1"]),
        (Where(places=("RA",)), ["A1"]),
        (Where(places=("EAST",)), ["A1", "B1"]),
        (Where(first_day=DAY + timedelta(days=1)), []),
        (Where(last_day=DAY), ["A1", "B1", "W1"]),
    ],
)
def test_only_what_is_asked_for_is_counted(ledger: Ledger, where: Where, areas: list[str]) -> None:
    store(
        ledger,
        tell("a", 5, ["A1"]),
        tell("b", 6, ["B1"], side=Side.UKRAINE),
        tell("c", 7, ["W1"], kind=EventKind.SHELLING, claimant="west-oblast"),
    )
    assert [row.area for row in told(ledger, Level.SETTLEMENT, where=where)] == areas


def test_shelling_asked_alone_knows_of_mlrs(ledger: Ledger) -> None:
    store(ledger, tell("m", 12, ["A1"], kind=EventKind.MLRS))
    found = told(ledger, Level.OBLAST, where=Where(kinds=(EventKind.SHELLING,)))
    assert [(row.kind, row.low, row.high) for row in found] == [(EventKind.SHELLING, 12, None)]


def test_everything_adds_what_nothing_is_said_of_and_what_no_briefing_covers(ledger: Ledger) -> None:
    store(ledger, tell("a", 5, ["A1"]))
    store(ledger, day=DAY + timedelta(days=1))  # read, nothing in it
    where = Where(first_day=DAY, last_day=DAY + timedelta(days=2))
    found = told(ledger, Level.OBLAST, where=where, everything=True)
    assert [(row.period.day, row.area, row.low, row.status.value) for row in found if row.area != "CITY"] == [
        (24, "EAST", 5, "reported"),
        (24, "WEST", None, "unknown"),
        (25, "EAST", None, "unknown"),
        (25, "WEST", None, "unknown"),
        (26, "EAST", None, "not_covered"),
        (26, "WEST", None, "not_covered"),
    ]
    assert [row.status.value for row in found if row.area == "CITY"] == ["unknown", "unknown", "not_covered"]


def test_an_empty_ledger_counts_nothing(ledger: Ledger) -> None:
    for level in Level:
        assert told(ledger, level) == told(ledger, level, everything=True) == []
    assert to_csv([]).count("\n") == 1


def test_books_settled_once_serve_every_level(ledger: Ledger) -> None:
    store(ledger, tell("a", 59, FIVE))
    settled = settle(ledger, COUNTRY)  # type: ignore[arg-type]
    assert settled.covered == {DAY}
    assert [fate.outcome.value for fate in settled.books.fates.values()] == ["counted"]


def test_the_newest_version_of_a_text_counts_alone(ledger: Ledger) -> None:
    for text, value in (("old", 59), ("new", 60)):
        read = Reading((replace(tell("x", value, FIVE), id="c1", briefing_id=""),), ())
        published = datetime(2023, 3, 25, 12, tzinfo=KYIV)
        ledger.add(
            Briefing("", "RFE/RL", published, Language.ENGLISH, text, url="https://example.org/1"), read
        )
    assert [row.best for row in told(ledger, Level.COUNTRY)] == [60]
