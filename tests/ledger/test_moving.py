"""Upkeep: a ledger moves to another database and back, backs up and restores without loss, and shows what is broken."""

import sqlite3
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from threading import Thread

import pytest
from sqlalchemy import delete, update
from told import COUNTRY, tell

from app.errors import LedgerError, UsageError
from app.ledger import moving
from app.ledger.checking import check
from app.ledger.engine import open_engine, reading, writing
from app.ledger.moving import Contents, backup, contents, move, restore
from app.ledger.records import Arrival, Arriving
from app.ledger.store import open_ledger
from app.ledger.tables import briefings, claims, readings
from app.ledger.upkeep import upgrade
from app.model import KYIV, Briefing, Claim, Language, Mention, Reading, Resolution, Span

NOON = datetime(2023, 3, 25, 12, tzinfo=KYIV)


def told(number: int, month: int) -> Arriving:
    """Tell a briefing with two claims of a month, the fourth of them a version of the first."""
    day = (NOON - timedelta(days=30 * month)).date()
    found = [replace(tell("x", n, ["A1", "B1"], day=day), id=f"c{n}", briefing_id="") for n in (1, 2)]
    mention = Resolution(Mention(Span(0, 4), "text", ("A1", "A2")), "", "settlement", "undecided", "EAST")
    url = f"https://example.org/{number % 3}"
    briefing = Briefing(
        "", "Ukrinform", NOON + timedelta(hours=number), Language.ENGLISH, f"text {number} 'ї\\\"", url
    )
    return Arriving(
        briefing, Reading(tuple(found), (mention,)), Arrival(received_at=NOON + timedelta(days=1))
    )


@pytest.fixture
def filled(url: str) -> str:
    ledger = open_ledger(url, "test gazetteer")
    names = [stored.id for stored in ledger.add_all([told(n, n) for n in range(5)], COUNTRY)]
    ledger.retract(names[4], "wrong")
    first = ledger.briefing(names[3]).briefing
    ledger.reread(first, Reading((), ()), COUNTRY)
    ledger.close()
    return url


def held(url: str) -> Contents:
    engine = open_engine(url)
    with reading(engine) as connection:
        found = contents(connection)
    engine.dispose()
    return found


def all_claims(url: str) -> list[Claim]:
    ledger = open_ledger(url)
    found = [claim for version in range(4) for claim in ledger.claims(version=version)]
    ledger.close()
    return found


def test_a_ledger_moves_and_comes_back_the_same(
    filled: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    there = f"sqlite:///{tmp_path}/there.sqlite"
    moved = move(filled, there)
    assert moved == held(there) == held(filled)
    assert {name: content.rows for name, content in moved.items()} == {
        "meta": 2, "claimants": 1, "briefings": 5, "readings": 6, "changes": 9, "claims": 10, "claim_places": 20, "mentions": 5, "decisions": 0,
    }  # fmt: skip
    assert all_claims(there) == all_claims(filled)
    back = f"sqlite:///{tmp_path}/back.sqlite"
    if not filled.startswith("sqlite"):
        back = request.getfixturevalue("second_database")
    assert move(there, back) == moved
    assert check(back) == []
    ledger = open_ledger(back)
    assert ledger.add_all([told(9, 0)], COUNTRY)[0].status.value == "version"  # and it goes on from there
    ledger.close()


def name_of(url: str) -> str:
    ledger = open_ledger(url)
    ledger.data_version()
    name = ledger.id
    ledger.close()
    return name


def test_every_copy_is_a_ledger_of_its_own_and_the_first_keeps_its_id(filled: str, tmp_path: Path) -> None:
    name, file, there = name_of(filled), tmp_path / "copy.sqlite", tmp_path / "there.sqlite"
    backup(filled, file)
    restore(file, f"sqlite:///{there}")
    names = [name, *(name_of(f"sqlite:///{path}") for path in (file, there))]
    assert len(set(names)) == 3
    assert name_of(filled) == name


def test_a_backup_stands_alone_and_restores_what_was_there(filled: str, tmp_path: Path) -> None:
    file = tmp_path / "copies" / "monday.sqlite"
    before = held(filled)
    assert backup(filled, file) == before
    assert [path.name for path in file.parent.iterdir()] == ["monday.sqlite"]
    with pytest.raises(UsageError, match=r"monday\.sqlite' is there already"):
        backup(filled, file)
    ledger = open_ledger(filled)
    ledger.add_all([told(7, 1)], COUNTRY)
    ledger.close()
    kept = file.read_bytes()
    restored = f"sqlite:///{tmp_path}/restored.sqlite"
    assert restore(file, restored) == before == held(restored)
    assert file.read_bytes() == kept
    with pytest.raises(UsageError, match="no backup"):
        restore(tmp_path / "nothing", restored)


def test_a_backup_made_while_briefings_come_in_is_of_one_state(url: str, tmp_path: Path) -> None:
    ledger, files = open_ledger(url, "test gazetteer"), [tmp_path / f"{n}.sqlite" for n in range(3)]
    writer = Thread(target=lambda: [ledger.add_all([told(n, 1)], COUNTRY) for n in range(30)])
    writer.start()
    for file in files:
        backup(url, file)
    writer.join()
    for file in files:
        copy = open_ledger(f"sqlite:///{file}", "test gazetteer")
        version = copy.data_version()
        assert copy.briefings() == ledger.briefings(version=version)
        assert copy.claims() == ledger.claims(version=version)
        copy.close()
        assert check(f"sqlite:///{file}") == []
    ledger.close()


def test_what_holds_briefings_is_not_written_over(filled: str, tmp_path: Path) -> None:
    there = f"sqlite:///{tmp_path}/there.sqlite"
    move(filled, there)
    with pytest.raises(UsageError, match="holds briefings already"):
        move(filled, there)
    with pytest.raises(UsageError, match="is the ledger itself"):
        move(filled, filled)


def test_a_row_that_changed_on_its_way_is_noticed_and_nothing_stays(
    filled: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    batches = moving._batches

    def spoilt(*given: object) -> object:
        for rows in batches(*given):  # type: ignore[arg-type]
            yield [row | {"low": 999} if row.get("low") == 2 else row for row in rows]

    monkeypatch.setattr(moving, "_batches", spoilt)
    there = f"sqlite:///{tmp_path}/there.sqlite"
    with pytest.raises(LedgerError, match=r"not what was sent \(claims\)"):
        move(filled, there)
    assert held(there)["briefings"].rows == 0


FAULTS = [
    (
        update(briefings).where(briefings.c.version == 2).values(text="another text"),
        "another text than it was stored with",
    ),
    (
        update(briefings).where(briefings.c.status == "retracted").values(status="current"),
        "no reading that holds",
    ),
    (update(readings).values(until=None), "no longer holds, and a reading of it does"),
    (delete(claims).where(claims.c.ordinal == 1), "places belong to no claim"),
    (update(readings).where(readings.c.number == 1).values(since=99), "no briefing version"),
]


@pytest.mark.parametrize(("harm", "fault"), FAULTS, ids=[fault for _, fault in FAULTS])
def test_what_is_broken_is_told(filled: str, harm: object, fault: str) -> None:
    assert check(filled) == []
    engine = open_engine(filled)
    with writing(engine) as connection:
        connection.execute(harm)  # type: ignore[call-overload]
    engine.dispose()
    assert [line for line in check(filled) if fault in line]


def test_a_broken_file_is_told(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/books.sqlite"
    ledger = open_ledger(url)
    ledger.add_all([told(n, n) for n in range(40)], COUNTRY)
    ledger.close()
    engine = open_engine(url)
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        page = connection.exec_driver_sql(
            "SELECT rootpage FROM sqlite_master WHERE name = 'ix_mentions_briefing_id'"
        ).scalar()
    engine.dispose()
    with (tmp_path / "books.sqlite").open("r+b") as file:
        file.seek((int(page or 0) - 1) * 4096)
        file.write(b"\x55" * 500)
    try:
        faults = check(url)
    except LedgerError as problem:
        faults = [str(problem)]
    assert any("broken" in fault for fault in faults)


def test_the_upgrade_says_what_it_did(url: str) -> None:
    assert "were of edition none and are of 0006" in upgrade(url)
    assert "are of edition 0006" in upgrade(url)


def test_mentions_and_orphans_of_no_reading_are_told(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/books.sqlite"
    ledger = open_ledger(url)
    ledger.add_all([told(1, 1)], COUNTRY)
    ledger.close()
    with sqlite3.connect(
        tmp_path / "books.sqlite"
    ) as connection:  # it does not watch foreign keys unless told
        connection.execute("UPDATE mentions SET reading = 77")
    connection.close()
    assert any("mentions belong to no reading" in fault for fault in check(url))
