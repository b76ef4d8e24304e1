"""Nothing is lost: versions in any order, retractions, the diary, the past as it was, reading anew out of sight."""

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import permutations

import pytest
from told import COUNTRY, tell

from app.errors import NotFound
from app.ledger.records import Arrival, Arriving, BriefingStatus, Outcome
from app.ledger.store import Ledger, open_ledger
from app.model import KYIV, Briefing, Language, Reading

MORNING = datetime(2023, 3, 25, 8, tzinfo=KYIV)


def report(text: str, hours: float = 0, **given: str) -> Briefing:
    at = MORNING + timedelta(hours=hours)
    return replace(Briefing("", "Ukrinform", at, Language.ENGLISH, text), **given)


def says(number: int, name: str = "c1") -> Reading:
    return Reading((replace(tell("x", number, ["A1"]), id=name, briefing_id=""),), ())


def store(ledger: Ledger, text: str, number: int, hours: float = 0, **given: str) -> str:
    received = Arrival(received_at=MORNING + timedelta(days=1, hours=hours))
    return ledger.add(report(text, hours, **given), says(number), COUNTRY, received).id


def numbers(ledger: Ledger, version: int | None = None) -> list[int]:
    return sorted(claim.count.low for claim in ledger.claims(version=version))


@pytest.mark.parametrize("order", list(permutations([0, 1, 2])), ids=str)
def test_of_three_texts_of_one_address_the_last_published_holds_in_any_order_of_arrival(
    ledger: Ledger, order: tuple[int, ...]
) -> None:
    ids = {n: store(ledger, f"text {n}", 50 + n, hours=n, url="https://example.org/live") for n in order}
    assert numbers(ledger) == [52]
    assert [ledger.briefing(ids[n]).version for n in range(3)] == [1, 2, 3]
    assert [ledger.briefing(ids[n]).replaces for n in range(3)] == ["", ids[0], ids[1]]
    statuses = [ledger.briefing(ids[n]).status for n in range(3)]
    assert statuses == [BriefingStatus.SUPERSEDED, BriefingStatus.SUPERSEDED, BriefingStatus.CURRENT]


@pytest.mark.parametrize("order", list(permutations([0, 1, 2])), ids=str)
def test_briefings_are_listed_as_they_stood_whatever_came_between(
    ledger: Ledger, order: tuple[int, ...]
) -> None:
    then = [ledger.briefings()]
    for n in order:
        store(ledger, f"text {n}", 50 + n, hours=n, url="https://example.org/live")
        then.append(ledger.briefings())
    ledger.retract(then[1][0].briefing.id, "wrong")
    then.append(ledger.briefings())
    assert [ledger.briefings(version=version) for version in range(5)] == then


@pytest.mark.parametrize(
    ("first", "second", "outcome"),
    [
        ("Situation as of 22:00, March 24\nold", "Situation as of 22.00, March 24\nnew", Outcome.VERSION),
        ("Situation as of 16:00, March 24\nold", "Situation as of 22:00, March 24\nnew", Outcome.NEW),
        ("Situation on 24.03.2023\nold", "Situation on 24.03.2023\nnew", Outcome.NEW),
        ("Ситуація станом на 08:00\nстаре", "СИТУАЦІЯ, станом на 08:00:\nнове", Outcome.VERSION),
    ],
)
def test_the_same_heading_with_its_hour_is_a_new_version(
    ledger: Ledger, first: str, second: str, outcome: Outcome
) -> None:
    ledger.add(report(first), says(1), COUNTRY)
    assert ledger.add(report(second, 0.5), says(2), COUNTRY).status is outcome


def test_the_same_heading_of_another_day_or_source_is_another_report(ledger: Ledger) -> None:
    heading = "Situation as of 08:00\n"
    ledger.add(report(f"{heading} one"), says(1), COUNTRY)
    assert ledger.add(report(f"{heading} two", 24), says(2), COUNTRY).status is Outcome.NEW
    assert ledger.add(report(f"{heading} six", source="UNIAN"), says(6), COUNTRY).status is Outcome.NEW


def test_a_retracted_text_no_longer_holds_and_is_still_there(ledger: Ledger) -> None:
    kept, gone = store(ledger, "kept", 1), store(ledger, "gone", 2, hours=1)
    assert ledger.retract(gone, "sent by mistake")
    assert numbers(ledger) == [1]
    assert ledger.briefing(gone).status is BriefingStatus.RETRACTED
    assert [claim.count.low for claim in ledger.claims_in(gone)] == [2]
    assert not ledger.retract(gone, "again")
    assert [(c.briefing_id, c.reason) for c in ledger.changes() if c.reason] == [(gone, "sent by mistake")]
    assert ledger.add(report("gone"), says(2), COUNTRY).status is Outcome.KNOWN
    assert numbers(ledger) == [1]
    with pytest.raises(NotFound, match="'nosuchid'"):
        ledger.retract("nosuchid", "")
    assert ledger.claims(version=ledger.data_version())[0].briefing_id == kept


def test_every_state_of_the_past_can_be_asked_for(ledger: Ledger) -> None:
    steps = []
    for n in range(5):
        store(ledger, f"text {n}", n + 1, hours=n, url=f"https://example.org/{n % 2}")
        steps.append((ledger.data_version(), MORNING + timedelta(days=1, hours=n), ledger.claims()))
    ledger.retract(ledger.current()[0], "wrong", at=MORNING + timedelta(days=2))
    for version, moment, claims in steps:
        assert ledger.claims(version=version) == claims
        assert ledger.version_at(moment) == version
    assert ledger.version_at(MORNING) == 0
    assert ledger.claims(version=0) == []
    assert ledger.version_at(MORNING + timedelta(days=9)) == ledger.data_version() == 6


def test_the_diary_tells_what_happened_since_a_version_or_a_moment(ledger: Ledger) -> None:
    old = store(ledger, "old", 1, url="https://example.org/1")
    new = store(ledger, "new", 2, hours=3, url="https://example.org/1")
    told = [(c.version, c.what.value, c.briefing_id, c.by) for c in ledger.changes()]
    assert told == [(1, "added", old, ""), (2, "added", new, ""), (2, "superseded", old, new)]
    assert [c.briefing_id for c in ledger.changes(after=1)] == [new, old]
    assert ledger.changes(since=MORNING + timedelta(days=1, hours=2)) == ledger.changes(after=1)
    assert ledger.changes(before=1) == ledger.changes()[:1]


def test_a_batch_is_one_version_and_has_each_text_once(ledger: Ledger) -> None:
    batch = [Arriving(report(f"text {n % 3}"), says(n % 3)) for n in range(5)]
    stored = ledger.add_all(batch, COUNTRY)
    assert [each.status.value for each in stored] == ["new", "new", "new", "known", "known"]
    assert stored[3].claims == stored[0].claims == ledger.claims_in(stored[0].id)
    assert ledger.data_version() == 1
    assert ledger.add_all(batch, COUNTRY)[0].status is Outcome.KNOWN
    assert ledger.data_version() == 1


def test_what_is_read_anew_stays_out_of_sight_until_all_is_ready(ledger: Ledger) -> None:
    first, second, third = (store(ledger, f"text {n}", n) for n in (1, 2, 3))
    before, version = ledger.claims(), ledger.data_version()
    told = {name: ledger.briefing(name).briefing for name in (first, second, third)}
    ledger.prepare([(told[first], says(11)), (told[second], says(2))], COUNTRY)
    assert (ledger.claims(), ledger.data_version()) == (before, version)
    assert ledger.prepared("test") == {first, second}
    assert ledger.prepared("another parser") == set()
    ledger.prepare([(told[third], says(13))], COUNTRY)
    ledger.retract(third, "meanwhile withdrawn")
    assert ledger.take_effect() == 1
    assert numbers(ledger) == [2, 11]
    assert [(c.what.value, c.briefing_id) for c in ledger.changes(after=version + 1)] == [("reread", first)]
    assert ledger.claims(version=version) == before
    assert ledger.prepared("test") == set()


def test_an_interrupted_rereading_is_forgotten_by_newer_rules(ledger: Ledger) -> None:
    name = store(ledger, "text", 1)
    told = ledger.briefing(name).briefing
    ledger.prepare([(told, says(5))], COUNTRY)
    ledger.prepare([(told, says(6))], COUNTRY)
    ledger.take_effect()
    assert numbers(ledger) == [6]


def test_the_windows_that_changed_are_told(ledger: Ledger, url: str) -> None:
    store(ledger, "one", 1)
    week = replace(tell("x", 9, ["A1"], first=MORNING.date() - timedelta(days=6)), id="c1", briefing_id="")
    ledger.add(report("two"), Reading((week,), ()), COUNTRY)
    day = tell("x", 1).window.day
    assert ledger.windows(2) == {(day, day), (week.window.start, day)}
    assert ledger.touched(1, 2) == {(week.window.start, day)}
    assert ledger.windows(2, {(day, day)}) == {(day, day)}
    other = open_ledger(url)
    assert other.windows(1) == {(day, day)}
    other.close()
