"""The shelf: whatever arrives in whatever order, its counts are those of all claims counted anew."""

from collections.abc import Iterable
from datetime import date, timedelta

from drawn import claims
from hypothesis import given, settings
from hypothesis import strategies as st
from told import COUNTRY, DAY, FIVE, tell

from app.model import AreaCount, Claim, Level, Period, Where
from app.reconcile import Ask, books, count
from app.reconcile.leaf import islands
from app.shelf import REACH, Shelf

Days = tuple[date, date]


class Memory:
    """A ledger of claims that come and go: each holds from one version until another."""

    def __init__(self) -> None:
        self.version, self.id = 0, "one"
        self.held: list[tuple[Claim, int, int]] = []
        self.asked: list[Where] = []

    def change(self, come: Iterable[Claim] = (), go: Iterable[str] = ()) -> None:
        self.version += 1
        gone = set(go)
        self.held = [
            (c, since, self.version if c.id in gone and until > self.version else until)
            for c, since, until in self.held
        ]
        self.held += [(claim, self.version, 10**9) for claim in come]

    def data_version(self) -> int:
        return self.version

    def claims(self, where: Where, version: int) -> list[Claim]:
        self.asked.append(where)
        first, last = where.first_day or date.min, where.last_day or date.max
        return [
            c
            for c, since, until in self.held
            if since <= version < until and c.window.start <= last and c.window.stop >= first
        ]

    def windows(self, version: int, among: Iterable[Days] | None = None) -> set[Days]:
        found = {(c.window.start, c.window.stop) for c in self.claims(Where(), version)}
        self.asked.pop()
        return found if among is None else found & set(among)

    def touched(self, earlier: int, later: int) -> set[Days]:
        return {
            (c.window.start, c.window.stop)
            for c, since, until in self.held
            if earlier < since <= later or earlier < until <= later
        }

    def publications(self, version: int) -> list[object]:
        return []

    def claimants(self) -> dict[str, str]:
        return {}


def anew(told: Iterable[Claim], ask: Ask) -> list[AreaCount]:
    return count(books(told, COUNTRY), ask, {})


limits = st.one_of(st.none(), st.integers(-8, 12).map(lambda n: DAY + timedelta(days=n)))


@settings(max_examples=150, deadline=None)
@given(claims(), st.data())
def test_counts_from_the_shelf_are_those_of_all_claims(told: list[Claim], data: st.DataObject) -> None:
    ledger = Memory()
    shelf = Shelf(ledger, COUNTRY)  # type: ignore[arg-type]
    states = []
    while told:
        some = data.draw(st.integers(1, len(told)))
        there = [c.id for c, _, until in ledger.held if until > ledger.version]
        ledger.change(told[:some], data.draw(st.sets(st.sampled_from(there))) if there else ())
        told = told[some:]
        ask = Ask(
            data.draw(st.sampled_from(list(Level))),
            data.draw(st.sampled_from(list(Period))),
            data.draw(limits),
            data.draw(limits),
        )
        standing = [c for c, _, until in ledger.held if until > ledger.version]
        assert shelf.now().rows(ask) == anew(standing, ask)
        states.append((ledger.version, standing, ask))
    for version, standing, ask in states:  # and each state of the past is as it was
        assert shelf.at(version).rows(ask) == anew(standing, ask)
        assert (
            shelf.now().books().fates
            == books([c for c, _, until in ledger.held if until > ledger.version], COUNTRY).fates
        )


def test_a_ledger_that_was_put_back_is_counted_as_it_stands_now() -> None:
    ledger, ask = Memory(), Ask(Level.OBLAST, Period.DAY)
    shelf = Shelf(ledger, COUNTRY)  # type: ignore[arg-type]
    ledger.change([tell("first", 5, FIVE)])
    ledger.change([tell("second", 9, FIVE, hour=31)])
    assert [row.best for row in shelf.now().rows(ask)] == [9]
    ledger.version, ledger.held = 1, ledger.held[:1]
    assert [row.best for row in shelf.now().rows(ask)] == [5]
    ledger.change([tell("third", 7, FIVE, hour=31)])
    assert [row.best for row in shelf.now().rows(ask)] == [7]


def test_another_ledger_of_the_same_data_version_is_not_taken_for_the_one_before() -> None:
    ledger, ask = Memory(), Ask(Level.OBLAST, Period.DAY)
    shelf = Shelf(ledger, COUNTRY)  # type: ignore[arg-type]
    ledger.change([tell("first", 5, FIVE)])
    ledger.change([tell("second", 9, FIVE, hour=31)])
    assert [row.best for row in shelf.at(1).rows(ask)] == [5]
    ledger.id, ledger.version, ledger.held = "another", 0, []
    ledger.change([tell("third", 3, FIVE)])
    ledger.change([tell("fourth", 4, FIVE, hour=31)])
    assert [row.best for row in shelf.now().rows(ask)] == [4]
    assert [row.best for row in shelf.at(1).rows(ask)] == [3]


def test_only_the_days_that_were_touched_are_read_again() -> None:
    ledger = Memory()
    shelf = Shelf(ledger, COUNTRY)  # type: ignore[arg-type]
    ledger.change([tell(f"d{n}", n, FIVE, day=DAY + timedelta(days=n)) for n in range(9)])
    shelf.now().rows(Ask(Level.OBLAST, Period.DAY))
    ledger.asked.clear()
    ledger.change([tell("late", 50, FIVE, day=DAY + timedelta(days=4), hour=31)])
    found = shelf.now().rows(Ask(Level.OBLAST, Period.DAY))
    assert [row.best for row in found] == [0, 1, 2, 3, 50, 5, 6, 7, 8]
    assert [(w.first_day, w.last_day) for w in ledger.asked] == [(DAY, DAY + timedelta(days=8))]


def test_only_the_days_asked_for_are_read() -> None:
    ledger = Memory()
    shelf = Shelf(ledger, COUNTRY)  # type: ignore[arg-type]
    ledger.change([tell(f"d{n}", n, FIVE, day=DAY + timedelta(days=n)) for n in range(90)])
    first = DAY + timedelta(days=80)
    assert len(shelf.now().rows(Ask(Level.OBLAST, Period.DAY, first))) == 10
    assert [w.first_day for w in ledger.asked] == [first - REACH]


def test_windows_that_share_a_day_stand_together() -> None:
    day = [DAY + timedelta(days=n) for n in range(9)]
    windows = {(day[0], day[0]), (day[2], day[4]), (day[4], day[6]), (day[7], day[7]), (day[3], day[3])}
    assert islands(windows) == [(day[0], day[0]), (day[2], day[6]), (day[7], day[7])]
