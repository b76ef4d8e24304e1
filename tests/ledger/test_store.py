"""The ledger: what is stored comes back, the same briefing is there once, versions take each other's place."""

import sqlite3
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from multiprocessing import get_context
from pathlib import Path

import pytest
from told import COUNTRY, DAY, FIVE, UNNUMBERED, number, tell

from app.errors import LedgerError, NotFound, NothingToReplace
from app.ledger.records import Arrival, BriefingStatus, Outcome
from app.ledger.store import Ledger, open_ledger
from app.model import (
    KYIV,
    Briefing,
    Claim,
    EventKind,
    Language,
    Mention,
    Reading,
    Relation,
    Resolution,
    Span,
    Where,
)

NOON = datetime(2023, 3, 25, 12, tzinfo=KYIV)


def briefing(text: str = "59 clashes near Bakhmut", **given: object) -> Briefing:
    return replace(Briefing("", "RFE/RL", NOON, Language.ENGLISH, text), **given)


def local(claim: Claim, name: str) -> Claim:
    return replace(claim, id=name, briefing_id="")


MENTION = Resolution(Mention(Span(3, 9), "Ivanivka", ("A1", "B1")), "", "settlement", "ambiguous", "EAST")
READING = Reading(
    (
        local(tell("x", 59, FIVE), "c1"),
        local(tell("x", number(24, 49, 99), ["A1"], relation=Relation.REPEATS, related="c1"), "c2"),
        local(tell("x", UNNUMBERED, ["WEST"], kind=EventKind.SHELLING, claimant="west-oblast"), "c3"),
    ),
    (MENTION,),
)


def test_claims_come_back_as_they_were_with_ids_of_the_ledger(ledger: Ledger) -> None:
    stored = ledger.add(briefing(), READING, COUNTRY)
    assert stored.status is Outcome.NEW
    name = stored.id
    expected = [
        replace(
            claim,
            id=f"{name}-{claim.id}",
            briefing_id=name,
            related=claim.related and f"{name}-{claim.related}",
            relayed=True,
        )
        for claim in READING.claims
    ]
    assert list(stored.claims) == ledger.claims() == expected
    assert ledger.claims()[0].window.as_of.utcoffset() == timedelta(hours=2)  # Kyiv in winter


def test_a_briefing_comes_back_as_it_was(ledger: Ledger) -> None:
    told = briefing(url="https://example.org/1", title="No letup", dated_only=True, sample=True)
    found = ledger.briefing(ledger.add(told, READING, COUNTRY).id)
    assert replace(found.briefing, id="") == told
    assert (found.version, found.replaces, found.status, found.claims) == (1, "", BriefingStatus.CURRENT, 3)
    assert found.parser_version == "test"
    assert ledger.has_samples()


def test_mentions_come_back_with_their_candidates(ledger: Ledger) -> None:
    name = ledger.add(briefing(), READING, COUNTRY).id
    assert [m.resolution for m in ledger.mentions(name)] == [MENTION]
    assert len(ledger.mentions(ambiguous=True)) == 1
    assert ledger.mentions(ambiguous=False) == []


def test_the_same_source_and_content_changes_nothing(ledger: Ledger) -> None:
    first = ledger.add(briefing(), READING, COUNTRY)
    version = ledger.data_version()
    again = ledger.add(
        briefing("59 clashes\n near  Bakhmut ", url="https://elsewhere.example"), READING, COUNTRY
    )
    assert (again.status, again.id, again.claims) == (Outcome.KNOWN, first.id, first.claims)
    assert ledger.data_version() == version
    assert len(ledger.briefings()) == 1


def test_the_same_content_of_another_source_is_another_briefing(ledger: Ledger) -> None:
    ledger.add(briefing(), READING, COUNTRY)
    assert ledger.add(briefing(source="UNIAN"), READING, COUNTRY).status is Outcome.NEW


def test_the_same_source_and_url_with_other_content_is_a_new_version(ledger: Ledger) -> None:
    old = ledger.add(briefing(url="https://example.org/1"), READING, COUNTRY)
    new = ledger.add(briefing("60 clashes", url="https://example.org/1"), READING, COUNTRY)
    assert new.status is Outcome.VERSION
    assert ledger.briefing(old.id).status is BriefingStatus.SUPERSEDED
    assert (ledger.briefing(new.id).version, ledger.briefing(new.id).replaces) == (2, old.id)
    assert {claim.briefing_id for claim in ledger.claims()} == {new.id}
    assert {claim.briefing_id for claim in ledger.claims(current=False)} == {old.id, new.id}
    assert ledger.add(briefing(url="https://example.org/1"), READING, COUNTRY).status is Outcome.KNOWN


def test_texts_without_url_are_no_versions_of_each_other(ledger: Ledger) -> None:
    ledger.add(briefing(), READING, COUNTRY)
    assert ledger.add(briefing("60 clashes"), READING, COUNTRY).status is Outcome.NEW


def test_replaces_names_the_text_before_and_follows_its_versions(ledger: Ledger) -> None:
    first = ledger.add(briefing("1 clash"), READING, COUNTRY)
    second = ledger.add(briefing("2 clashes"), READING, COUNTRY, Arrival(replaces=first.id))
    third = ledger.add(briefing("3 clashes"), READING, COUNTRY, Arrival(replaces=first.id))
    assert third.status is Outcome.VERSION
    assert ledger.briefing(third.id).replaces == second.id
    assert [b.status.value for b in ledger.briefings()].count("current") == 1


def test_replacing_what_is_not_there_stores_nothing(ledger: Ledger) -> None:
    with pytest.raises(NothingToReplace, match="'nosuchid'"):
        ledger.add(briefing(), READING, COUNTRY, Arrival(replaces="nosuchid"))
    assert ledger.briefings() == []


def test_a_failing_write_leaves_nothing_behind(ledger: Ledger) -> None:
    twice = Reading((READING.claims[0], READING.claims[0]), ())
    with pytest.raises(LedgerError):
        ledger.add(briefing(), twice, COUNTRY)
    assert (ledger.briefings(), ledger.claims(), ledger.data_version()) == ([], [], 0)


def test_reading_anew_replaces_what_was_read(ledger: Ledger) -> None:
    name = ledger.add(briefing(), READING, COUNTRY).id
    version = ledger.data_version()
    ledger.reread(ledger.briefing(name).briefing, Reading(READING.claims[:1], ()), COUNTRY)
    assert [claim.id for claim in ledger.claims()] == [f"{name}-c1"]
    assert ledger.mentions(name) == []
    assert ledger.data_version() == version + 1
    with pytest.raises(NotFound):
        ledger.reread(briefing(id="nosuchid"), READING, COUNTRY)


def test_what_the_ledger_spans(ledger: Ledger) -> None:
    assert (ledger.span(), ledger.latest(), ledger.has_samples()) == (None, None, False)
    ledger.add(briefing(), READING, COUNTRY)
    later = Reading((local(tell("x", 1, ["A1"], day=date(2023, 4, 2), first=date(2023, 3, 27)), "c1"),), ())
    ledger.add(briefing("later", published_at=NOON + timedelta(days=9)), later, COUNTRY)
    assert ledger.span() == (DAY, date(2023, 4, 2))
    assert ledger.latest() == NOON + timedelta(days=9)


def test_claimants_have_names(ledger: Ledger) -> None:
    own = Reading((local(tell("x", 1, ["A1"], claimant="rfe-rl"), "c9"),), ())
    ledger.add(briefing(), READING, COUNTRY)
    ledger.add(briefing("own"), own, COUNTRY)
    assert set(ledger.claimants()) == {"general-staff", "west-oblast", "rfe-rl"}
    assert "General Staff" in ledger.claimants()["general-staff"]


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        (Where(), ["c1", "c2", "c3"]),
        (Where(first_day=DAY, last_day=DAY), ["c1", "c2", "c3"]),
        (Where(first_day=DAY + timedelta(days=1)), []),
        (Where(kinds=(EventKind.SHELLING,)), ["c3"]),
        (Where(claimants=("general-staff",)), ["c1", "c2"]),
        (Where(places=("B1",)), ["c1"]),
        (Where(places=("EAST",)), ["c1", "c2"]),
        (Where(places=("RA",)), ["c1", "c2"]),
        (Where(places=("nowhere",)), []),
        (Where(bbox=(31.0, 47.0, 33.0, 49.0)), ["c1", "c2"]),
        (Where(bbox=(0.0, 47.0, 1.0, 49.0)), []),
    ],
)
def test_claims_are_found_by_day_kind_claimant_place(
    ledger: Ledger, where: Where, expected: list[str]
) -> None:
    ledger.add(briefing(), READING, COUNTRY)
    assert [claim.id.split("-")[1] for claim in ledger.claims(where)] == expected


def test_briefings_are_found_by_the_kyiv_day_of_publication(ledger: Ledger) -> None:
    late = datetime(2023, 3, 24, 22, 30, tzinfo=UTC)  # 00:30 of 25 March in Kyiv
    ledger.add(briefing(published_at=late), READING, COUNTRY)
    assert len(ledger.briefings(Where(first_day=date(2023, 3, 25), last_day=date(2023, 3, 25)))) == 1
    assert ledger.briefings(Where(last_day=date(2023, 3, 24))) == []


def test_an_opened_ledger_keeps_what_was_stored(url: str) -> None:
    first = open_ledger(url)
    first.add(briefing(), READING, COUNTRY)
    first.close()
    second = open_ledger(url)
    assert len(second.claims()) == 3
    second.close()


def _ingest_all(url: str, order: list[int]) -> None:
    ledger = open_ledger(url)
    for number_ in order:
        ledger.add(briefing(f"{number_} clashes", url=f"https://example.org/{number_ % 7}"), READING, COUNTRY)
    ledger.close()


def test_two_processes_at_once_store_each_briefing_once(url: str) -> None:
    order = list(range(30))
    start = get_context("spawn").Process
    processes = [start(target=_ingest_all, args=(url, order)) for _ in range(2)]
    for process in processes:
        process.start()
    for process in processes:
        process.join(120)
        assert process.exitcode == 0
    ledger = open_ledger(url)
    found = ledger.briefings()
    assert sorted(b.briefing.text for b in found) == sorted(f"{i} clashes" for i in order)
    assert len(ledger.claims(current=False)) == 90
    current = [b.briefing.url for b in found if b.status is BriefingStatus.CURRENT]
    assert len(current) == len(set(current)) == 7
    ledger.close()


def test_a_ledger_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "ledger.sqlite"
    open_ledger(f"sqlite:///{file}").close()
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(LedgerError, match=r"newer version .*'9999'.*FRONTLINE_DATABASE_URL"):
        open_ledger(f"sqlite:///{file}")


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "ledger.sqlite"
    file.write_bytes(b"this is no database, only some words" * 50)
    with pytest.raises(LedgerError, match=r"ledger\.sqlite is broken or no SQLite file"):
        open_ledger(f"sqlite:///{file}")


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("mysql://user:secret@host/name", r"'mysql'.*sqlite:///PATH"),
        ("not a url", r"'not a url' cannot be read"),
        ("sqlite://", "names no file"),
        ("postgresql://user:secret@127.0.0.1:1/name", "Connection refused|connection failed"),
        ("sqlite:////proc/nowhere/ledger.sqlite", "folder"),
    ],
)
def test_an_address_that_cannot_be_opened_is_explained(url: str, message: str) -> None:
    with pytest.raises(LedgerError, match=message) as problem:
        open_ledger(url)
    assert "secret" not in str(problem.value)


def test_sqlite_is_tuned_for_safety(tmp_path: Path) -> None:
    ledger = open_ledger(f"sqlite:///{tmp_path}/ledger.sqlite")
    with ledger._engine.connect() as connection:
        found = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "foreign_keys", "synchronous")
        }
        timeout = connection.exec_driver_sql("PRAGMA busy_timeout").scalar()
    assert found == {"journal_mode": "wal", "foreign_keys": 1, "synchronous": 2}
    assert timeout >= 5000
    ledger.close()
