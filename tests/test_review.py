"""Analysts settle names: what a decision changes, where else it holds, how long, and what is refused."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.counts import counts
from app.errors import AlreadyDecided, InvalidParameter, NotFound
from app.geoparse.reasons import lead, reasons
from app.geoparse.resolve import MARGIN
from app.ingest import Ingest
from app.ledger.decisions import Wanted
from app.ledger.moving import backup
from app.ledger.store import Ledger, open_ledger
from app.model import Level, Period
from app.reading import NewBriefing
from app.review import Review, mention_id
from app.settings import Settings
from gazetteer.hierarchy import common_area
from gazetteer.index import load

NOW = datetime(2025, 4, 1, 12, 0, tzinfo=UTC)
KHERSON, OURS, OTHER = "UA65000000000030969", "UA65080150110024718", "UA65080170070013592"
TOLD = "Ворог обстріляв Олександрівку Херсонської області."
AGAIN = "За добу у Херсонській області ворог двічі обстріляв Олександрівку."
ELSEWHERE = "Ворог обстріляв Олександрівку Кіровоградської області."


class Desk:
    """A ledger with the way in and the analyst's desk."""

    def __init__(self, folder: Path) -> None:
        self.url = f"sqlite:///{folder}/books.sqlite"
        self.ledger: Ledger = open_ledger(self.url)
        self.ingest = Ingest(self.ledger, load(), Settings(), lambda: NOW)
        self.review = Review(self.ledger, load(), lambda: NOW)

    def take(self, text: str, day: int = 10, source: str = "Example Wire") -> str:
        """Store a text; return its id."""
        new = NewBriefing(text=text, source=source, published=f"2025-03-{day:02}", language="uk")
        return self.ingest.take(new).id

    def codes(self) -> list[str]:
        """Return the places of all claims that hold."""
        return [place.code for claim in self.ledger.claims() for place in claim.places]

    def open(self) -> list[str]:
        """Return the ids of the mentions that are ambiguous."""
        found = self.ledger.decisions.mentions(Wanted(ambiguous=True), 100)
        return [mention_id(each.briefing.id, each.start) for each in found]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_an_undecided_name_tells_its_candidates_and_is_counted_at_the_area_they_share(desk: Desk) -> None:
    desk.take(TOLD)
    (name,) = desk.open()
    found = desk.review.examine(name).resolution
    ahead = lead(found)
    assert ahead is not None
    assert ahead < MARGIN
    assert all(sum(points for _, points in reason.terms) == reason.points for reason in found.reasons)
    close = [r.code for r in found.reasons if found.reasons[0].points - r.points < MARGIN]
    assert found.sure_area == common_area(load().place(code) for code in close) == KHERSON
    assert found.context == (KHERSON,)
    rows = counts(desk.ledger, load(), Level.OBLAST, Period.DAY)
    assert [(row.area, row.low) for row in rows] == [(KHERSON, 1)]
    at_settlements = counts(desk.ledger, load(), Level.SETTLEMENT, Period.DAY)
    assert [(row.area, row.within) for row in at_settlements] == [("unplaced", KHERSON)]
    assert any("region_in_phrase +100" in line for line in reasons(found, load()))


def test_a_decision_moves_the_count_and_undoing_it_moves_it_back(desk: Desk) -> None:
    desk.take(TOLD)
    before = counts(desk.ledger, load(), Level.SETTLEMENT, Period.DAY)
    decision = desk.review.decide(desk.open()[0], OURS, "by the post of the hromada")
    (row,) = counts(desk.ledger, load(), Level.SETTLEMENT, Period.DAY)
    assert (row.area, row.low) == (OURS, 1)
    assert desk.open() == []
    desk.review.undo(decision.id)
    assert counts(desk.ledger, load(), Level.SETTLEMENT, Period.DAY) == before


def test_a_decision_holds_for_the_same_claimant_and_context_before_and_after(desk: Desk) -> None:
    desk.take(TOLD)
    desk.take(AGAIN, 11)
    desk.review.decide(desk.open()[0], OURS)
    desk.take("Росіяни обстріляли Олександрівку на Херсонщині.", 12)
    assert desk.codes() == [OURS] * 3


@pytest.mark.parametrize(("text", "source"), [(AGAIN, "Other Wire"), (ELSEWHERE, "Example Wire")])
def test_a_decision_says_nothing_of_other_claimants_and_contexts(desk: Desk, text: str, source: str) -> None:
    other = desk.take(text, 11, source)
    was = desk.ledger.claims_in(other)
    first = desk.take(TOLD)
    decision = desk.review.decide(next(name for name in desk.open() if name.startswith(first)), OURS)
    assert desk.ledger.claims_in(other) == was
    assert desk.ledger.claims_in(first)[0].places[0].code == decision.code


def test_a_decision_survives_reading_anew_and_a_backup(desk: Desk, tmp_path: Path) -> None:
    desk.take(TOLD)
    decision = desk.review.decide(desk.open()[0], OURS)
    list(desk.ingest.reread())
    assert desk.codes() == [OURS]
    backup(desk.url, tmp_path / "backup.sqlite")
    assert open_ledger(f"sqlite:///{tmp_path}/backup.sqlite").decisions.holding() == [decision]


def test_an_interrupted_reading_anew_does_not_forget_a_decision(desk: Desk) -> None:
    desk.take(TOLD)
    run = desk.ingest.reread()
    next(run)
    desk.review.decide(desk.open()[0], OURS)
    run.close()
    list(desk.ingest.reread())
    assert desk.codes() == [OURS]


def test_the_diary_tells_of_decisions(desk: Desk) -> None:
    briefing = desk.take(TOLD)
    version = desk.ledger.data_version()
    decision = desk.review.decide(desk.open()[0], OURS, "a note")
    desk.review.undo(decision.id)
    told = [(line.what.value, line.reason) for line in desk.ledger.changes(version)]
    assert told == [
        ("decided", f"d1: 'Олександрівку' is Oleksandrivka ({OURS}): a note"),
        ("reread", ""),
        ("undone", f"d1: 'Олександрівку' is Oleksandrivka ({OURS})"),
        ("reread", ""),
    ]
    assert {line.briefing_id for line in desk.ledger.changes(version)} == {briefing}


def test_what_was_known_before_a_decision_can_still_be_asked(desk: Desk) -> None:
    desk.take(TOLD)
    version = desk.ledger.data_version()
    desk.review.decide(desk.open()[0], OURS)
    (claim,) = desk.ledger.claims(version=version)
    assert claim.places[0].code == KHERSON


def test_other_names_of_a_touched_text_stay_as_recent_fighting_settled_them(desk: Desk) -> None:
    desk.take("Поблизу Удачного, Котлиного та Лисівки на Покровському напрямку ворог атакував 12 разів.", 8)
    both = "Ворог тричі атакував поблизу Надіївки. Ввечері ворог завдав авіаудару по Успенівці."
    briefing = desk.take(both, 11)
    list(desk.ingest.reread())
    settled = desk.ledger.claims_in(briefing)[0].places[0]
    assert not settled.ambiguous
    (name,) = desk.open()
    decision = desk.review.decide(name, desk.review.examine(name).resolution.reasons[0].code)
    assert desk.ledger.claims_in(briefing)[0].places[0] == settled
    desk.review.undo(decision.id)
    assert desk.ledger.claims_in(briefing)[0].places[0] == settled


def test_refuses_what_cannot_be_decided(desk: Desk) -> None:
    briefing = desk.take(TOLD)
    name = desk.open()[0]
    region = mention_id(briefing, TOLD.index("Херсонської"))
    for wrong, code, error, words in (
        (name, "UA14000000000091971", InvalidParameter, "is none of the"),
        ("nothing", OURS, NotFound, "no mention bears the id 'nothing'"),
        (f"{briefing}-m1", OURS, NotFound, "in a briefing that holds"),
        (region, KHERSON, InvalidParameter, "one place only"),
    ):
        with pytest.raises(error, match=words):
            desk.review.decide(wrong, code)
    decision = desk.review.decide(name, OURS)
    with pytest.raises(AlreadyDecided, match="settled already by decision d1"):
        desk.review.decide(name, OTHER)
    desk.review.undo(decision.id)
    for gone in (decision.id, "d9", "x"):
        with pytest.raises((InvalidParameter, NotFound), match=gone):
            desk.review.undo(gone)
    assert desk.review.decide(name, OTHER).id == "d2"


def test_one_sense_per_briefing_unless_the_text_says_otherwise(desk: Desk) -> None:
    desk.take(f"{TOLD}\n\nУвечері ворог завдав авіаудару по Олександрівці Херсонської області. {ELSEWHERE}")
    desk.review.decide(desk.open()[0], OURS)
    codes = desk.codes()
    assert codes[:2] == [OURS, OURS]
    assert OURS not in codes[2:]
