"""Recent fighting settles names as briefings come: in whatever order, with whatever was decided or withdrawn meanwhile."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from app.counts import counts_on
from app.geoparse.settled import ANALYST
from app.ingest import Ingest
from app.ledger.decisions import Wanted
from app.ledger.records import What
from app.ledger.store import Ledger, open_ledger
from app.model import BY_RECENT_FRONT, EventKind, Level, Period, Reading, Where
from app.readers import Begun, Readers
from app.reading import NewBriefing
from app.reconcile.counting import Ask
from app.reconcile.explain import explain
from app.review import Review, mention_id
from app.settings import Settings
from app.settling import Settling
from app.shelf import Shelf
from gazetteer.index import load

NOW = datetime(2025, 4, 1, 12, 0, tzinfo=UTC)
FRONT = "На Покровському напрямку ворог {} разів атакував поблизу Удачного, Котлиного та Лисівки."
SOUTH = (
    "На Оріхівському напрямку ворог {} разів атакував поблизу Роботиного, Малої Токмачки та Малих Щербаків."
)
OPEN = "Ворог {} рази атакував поблизу Надіївки. Ввечері ворог завдав авіаудару по Надіївці."
ALSO_OPEN = "Ворог {} рази атакував поблизу Успенівки."
TOLD = (
    (8, FRONT.format(12)),
    (9, SOUTH.format(7)),
    (11, OPEN.format(3)),
    (12, ALSO_OPEN.format(2)),
    (20, FRONT.format(9)),
    (24, OPEN.format(4)),
    (28, ALSO_OPEN.format(4)),
)


@dataclass
class House:
    """A ledger, its way in and its analyst's desk."""

    ledger: Ledger
    ingest: Ingest
    review: Review

    def take(self, *numbers: int) -> list[str]:
        """Take some of the texts in one step; return their ids."""
        batch = [new(*TOLD[number]) for number in numbers]
        return [stored.id for stored in self.ingest.take_all(batch)]  # type: ignore[union-attr]

    def decide(self) -> None:
        """Let an analyst settle the place that an air strike leaves open in the third text, if it is there."""
        for each in self.ledger.decisions.mentions(Wanted(in_claims=True), 100):
            if (
                each.rule == "undecided"
                and each.surface == "Надіївці"
                and each.briefing.published_at.day == 11
            ):
                self.review.decide(mention_id(each.briefing.id, each.start), each.candidates[0])

    def says(self) -> list[tuple[object, ...]]:
        """Return all that holds: places of claims with their standing, and the rules of mentions."""
        claims = [
            (claim.id, claim.kind, p.code, p.ambiguous)
            for claim in self.ledger.claims()
            for p in claim.places
        ]
        rules = [
            (each.briefing_id, each.resolution.code, each.resolution.rule) for each in self.ledger.mentions()
        ]
        return sorted(claims) + sorted(rules)

    def open_fights(self) -> int:
        return sum(p.ambiguous for c in self.ledger.claims() if c.kind is EventKind.CLASH for p in c.places)


def new(day: int, text: str) -> NewBriefing:
    return NewBriefing(text=text, source="Example Wire", published=f"2025-03-{day:02}", language="uk")


@contextmanager
def house() -> Iterator[House]:
    moments = (NOW + timedelta(seconds=number) for number in range(10_000))
    with TemporaryDirectory() as folder:
        ledger = open_ledger(f"sqlite:///{Path(folder)}/books.sqlite")
        clock = moments.__next__
        yield House(ledger, Ingest(ledger, load(), Settings(), clock), Review(ledger, load(), clock))
        ledger.close()


def all_told(order: Sequence[int], withdrawn: int, decided: bool) -> list[tuple[object, ...]]:
    """Take all texts one by one, withdraw one, decide one; return what then holds."""
    with house() as here:
        names = {number: here.take(number)[0] for number in order}
        here.ingest.retract(names[withdrawn], "wrong")
        if decided:
            here.decide()
        return here.says()


@settings(max_examples=10, deadline=None, phases=(Phase.explicit, Phase.generate))
@given(st.data())
def test_any_order_of_arrival_gives_the_same_ledger(data: st.DataObject) -> None:
    order = data.draw(st.permutations(range(len(TOLD))))
    withdrawn, decided = data.draw(st.sampled_from(range(len(TOLD)))), data.draw(st.booleans())
    with house() as here:
        left = list(order)
        while left:
            size = data.draw(st.integers(1, 3))
            some, left = left[:size], left[size:]
            names = dict(zip(some, here.take(*some), strict=True))
            if withdrawn in names:
                here.ingest.retract(names[withdrawn], "wrong")
            if decided and 2 in names:
                here.decide()
        found = here.says()
        list(here.ingest.reread())
        assert here.says() == found
    assert found == all_told(range(len(TOLD)), withdrawn, decided and withdrawn != 2)


def test_what_arrives_later_settles_a_name_left_open_and_what_is_withdrawn_opens_it_again() -> None:
    with house() as here:
        here.take(2)
        assert here.open_fights() == 1
        (front,) = here.take(0)
        assert here.open_fights() == 0
        assert BY_RECENT_FRONT in {each.resolution.rule for each in here.ledger.mentions()}
        here.ingest.retract(front, "wrong")
        assert here.open_fights() == 1


def test_the_answer_to_a_new_briefing_is_what_then_holds() -> None:
    with house() as here:
        here.take(0)
        stored = here.ingest.take(new(*TOLD[2]))
        assert [p.ambiguous for c in stored.claims if c.kind is EventKind.CLASH for p in c.places] == [False]
        assert stored.claims == here.ledger.claims_in(stored.id)


def test_only_names_in_reach_of_the_new_fighting_are_read_anew() -> None:
    with house() as here:
        (far,) = here.take(6)
        near, _ = here.take(2, 3)
        before = here.ledger.data_version()
        here.take(0)
        lines = here.ledger.changes(after=before)
        reread = {line.briefing_id for line in lines if line.what is What.REREAD}
        assert near in reread
        assert far not in reread


def test_a_settled_ledger_is_left_alone() -> None:
    with house() as here:
        here.take(*range(len(TOLD)))
        version = here.ledger.data_version()
        here.take(0, 2)
        assert Settling(here.ledger, load(), lambda: NOW).settle() == []
        assert here.ledger.data_version() == version
        assert here.ledger.settling.moved() is None


def test_what_was_known_before_a_name_was_settled_can_still_be_asked() -> None:
    with house() as here:
        shelf = Shelf(here.ledger, load())
        here.take(2)
        version = here.ledger.data_version()
        before = counts_on(shelf.now(), Level.RAION, Period.DAY, Where())
        here.take(0)
        assert counts_on(shelf.at(version), Level.RAION, Period.DAY, Where()) == before
        assert counts_on(shelf.now(), Level.RAION, Period.DAY, Where()) != before


def test_a_count_that_rests_on_a_settled_name_is_explained_by_its_claim() -> None:
    with house() as here:
        here.take(0, 2)
        books = Shelf(here.ledger, load()).now()
        (claim,) = [c for c in here.ledger.claims() if c.kind is EventKind.CLASH and c.count.best == 3]
        raion = load().get(claim.places[0].code)
        assert raion is not None
        told = explain(books.books(), books.claims(), Ask(Level.RAION, Period.DAY), raion.raion)
        assert claim.id in {term.claim for account in told for term in account.terms}


def test_a_run_that_was_cut_off_before_it_settled_is_made_good_by_the_next(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with house() as here:
        here.take(2)
        with monkeypatch.context() as cut:
            cut.setattr(Settling, "settle", lambda _: [])
            here.take(0)
            assert here.open_fights() == 1
        here.take(1)
        assert here.open_fights() == 0


class Interrupted(Readers):
    """Reads texts; before the readings of the second batch are given an analyst decides."""

    def __init__(self, decide: Callable[[], None]) -> None:
        super().__init__(load())
        self._left = 2
        self._decide = decide

    def finish(self, begun: Begun) -> list[Reading]:
        self._left -= 1
        if not self._left:
            self._decide()
        return super().finish(begun)


def test_what_an_analyst_decides_while_texts_are_read_holds_for_them() -> None:
    with house() as here, house() as other:
        readers = Interrupted(here.decide)
        ingest = Ingest(here.ledger, load(), Settings(), lambda: NOW, readers)
        later = new(24, "Ввечері ворог завдав авіаудару по Надіївці.")
        told = [[new(*TOLD[2])], [later]]
        assert [batch for batch, _ in ingest.take_each(told)] == told
        other.take(2)
        other.decide()
        other.ingest.take(later)
        assert here.says() == other.says()
        decided = [each.briefing_id for each in here.ledger.mentions() if each.resolution.rule == ANALYST]
        assert len(set(decided)) == 2
