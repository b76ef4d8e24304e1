"""Any answer as it was known at a moment of the past: exactly what was answered then."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st
from told import COUNTRY, DAY, FIVE, tell

from app.counts import counts_on
from app.ledger.records import Arrival, Arriving
from app.ledger.store import Ledger, open_ledger
from app.model import KYIV, AreaCount, Briefing, Language, Level, Period, Reading, Where
from app.shelf import Shelf, Snapshot

NOON = datetime(2023, 3, 25, 12, tzinfo=KYIV)
SOURCES = ("Ukrinform", "UNIAN")


@contextmanager
def empty_ledger() -> Iterator[Ledger]:
    with TemporaryDirectory() as folder:
        ledger = open_ledger(f"sqlite:///{Path(folder)}/books.sqlite")
        yield ledger
        ledger.close()


@st.composite
def told(draw: st.DrawFn) -> Arriving:
    """Draw a briefing with a claim or two; few addresses, so that many are versions of another."""
    number = draw(st.integers(0, 60))
    places = draw(st.lists(st.sampled_from(FIVE), min_size=1, max_size=3, unique=True))
    day = DAY + timedelta(days=draw(st.integers(0, 3)))
    url = f"https://example.org/{draw(st.integers(0, 3))}"
    published = NOON + timedelta(hours=draw(st.integers(0, 60)))
    source = draw(st.sampled_from(SOURCES))
    claims = [replace(tell("x", number, places, day=day), id="c1", briefing_id="")]
    if draw(st.booleans()):
        claims.append(replace(tell("x", number // 2, places[:1], day=day), id="c2", briefing_id=""))
    text = f"{number} at {places} on {day} by {published}"
    return Arriving(Briefing("", source, published, Language.ENGLISH, text, url), Reading(tuple(claims), ()))


def answers(books: Snapshot, asks: list[tuple[Level, Period, bool]]) -> list[list[AreaCount]]:
    return [counts_on(books, level, period, Where(), everything) for level, period, everything in asks]


def step(ledger: Ledger, data: st.DataObject, at: datetime) -> None:
    """Do one thing to the ledger: take some briefings, withdraw one, or read one anew."""
    there = ledger.current()
    choice = data.draw(st.sampled_from(["add", "add", "retract", "reread"])) if there else "add"
    if choice == "add":
        some = data.draw(st.lists(told(), min_size=1, max_size=3))
        arrived = [replace(new, arrival=Arrival(received_at=at)) for new in some]
        ledger.add_all(arrived, COUNTRY, lambda: at)
        return
    name = data.draw(st.sampled_from(there))
    if choice == "retract":
        ledger.retract(name, "wrong", at)
    else:
        briefing = ledger.briefing(name).briefing
        ledger.prepare([(briefing, data.draw(told()).reading)], COUNTRY)
        ledger.take_effect(at)


asked = st.tuples(
    st.sampled_from([Level.COUNTRY, Level.OBLAST, Level.SETTLEMENT, Level.DIRECTION]),
    st.sampled_from(list(Period)),
    st.booleans(),
)


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_the_past_is_answered_exactly_as_it_was(data: st.DataObject) -> None:
    asks = data.draw(st.lists(asked, min_size=1, max_size=2))
    with empty_ledger() as ledger:
        shelf = Shelf(ledger, COUNTRY)  # type: ignore[arg-type]
        then = [(NOON, answers(shelf.now(), asks), ledger.briefings())]
        for number in range(1, data.draw(st.integers(2, 7))):
            at = NOON + timedelta(days=3, minutes=number)
            step(ledger, data, at)
            then.append((at, answers(shelf.now(), asks), ledger.briefings()))
        fresh = Shelf(ledger, COUNTRY)  # type: ignore[arg-type]
        for at, known, listed in then:
            assert ledger.briefings(version=ledger.version_at(at)) == listed
            for moment in (at, at + timedelta(seconds=59)):
                version = ledger.version_at(moment)
                assert answers(shelf.at(version), asks) == known
                assert answers(fresh.at(version), asks) == known


def test_the_diary_never_runs_backwards() -> None:
    with empty_ledger() as ledger:
        for number, hour in enumerate((5, 3, 4)):
            new = Briefing("", "Ukrinform", NOON, Language.ENGLISH, f"text {number}")
            ledger.add_all([Arriving(new, Reading((), ()))], COUNTRY, lambda: NOON + timedelta(hours=hour))  # noqa: B023
        assert [line.at.hour for line in ledger.changes()] == [17, 17, 17]
        assert [ledger.version_at(NOON + timedelta(hours=hour)) for hour in (4, 5)] == [0, 3]
