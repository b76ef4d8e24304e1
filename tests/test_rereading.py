"""Reading anew settles names by recent fighting, whatever the order in which briefings came."""

from datetime import UTC, datetime
from itertools import permutations
from pathlib import Path

import pytest

from app.ingest import Ingest
from app.ledger.store import Ledger, open_ledger
from app.model import EventKind
from app.reading import NewBriefing
from app.settings import Settings
from gazetteer.index import load

NOW = datetime(2025, 4, 1, 12, 0, tzinfo=UTC)
TEXTS = (
    (
        "2025-03-08",
        "Поблизу Удачного, Котлиного та Лисівки на Покровському напрямку ворог атакував 12 разів.",
    ),
    ("2025-03-11", "Ворог тричі атакував поблизу Надіївки. Ввечері ворог завдав авіаудару по Надіївці."),
    ("2025-03-12", "Ворог двічі атакував поблизу Успенівки."),
)


def taken(folder: Path, texts: tuple[tuple[str, str], ...]) -> tuple[Ingest, Ledger]:
    ledger = open_ledger(f"sqlite:///{folder}/books.sqlite")
    ingest = Ingest(ledger, load(), Settings(), lambda: NOW)
    for published, text in texts:
        ingest.take(NewBriefing(text=text, source="Example Wire", published=published, language="uk"))
    return ingest, ledger


def places(ledger: Ledger) -> list[tuple[str, str, bool]]:
    claims = ledger.claims()
    return sorted((claim.kind.value, p.code, p.ambiguous) for claim in claims for p in claim.places)


@pytest.mark.parametrize("order", list(permutations(range(3))), ids=str)
def test_the_order_of_arrival_makes_no_difference(tmp_path: Path, order: tuple[int, ...]) -> None:
    (here, there) = (tmp_path / "here", tmp_path / "there")
    here.mkdir()
    there.mkdir()
    first, ledger = taken(here, TEXTS)
    list(first.reread())
    second, other = taken(there, tuple(TEXTS[number] for number in order))
    list(second.reread())
    assert places(ledger) == places(other)
    assert [is_open for kind, _, is_open in places(ledger) if kind == EventKind.CLASH] == [False] * 5


def test_reading_anew_says_what_ingestion_says(tmp_path: Path) -> None:
    ingest, ledger = taken(tmp_path, TEXTS)
    taken_in = places(ledger)
    assert sum(is_open for kind, _, is_open in taken_in if kind == EventKind.CLASH) == 0
    list(ingest.reread())
    assert places(ledger) == taken_in


def test_reading_anew_twice_changes_nothing(tmp_path: Path) -> None:
    ingest, ledger = taken(tmp_path, TEXTS)
    list(ingest.reread())
    once = places(ledger)
    list(ingest.reread())
    assert places(ledger) == once


def test_a_reading_anew_that_was_cut_off_goes_on_with_what_came_in_meanwhile(tmp_path: Path) -> None:
    (here, there) = (tmp_path / "here", tmp_path / "there")
    here.mkdir()
    there.mkdir()
    ingest, ledger = taken(here, TEXTS[1:])
    cut_off = ingest.reread()
    next(cut_off)  # the readings are prepared, and nothing took effect
    cut_off.close()
    late, _ = taken(here, TEXTS)
    list(late.reread())
    clean, other = taken(there, TEXTS)
    list(clean.reread())
    assert places(ledger) == places(other)
    assert sum(is_open for kind, _, is_open in places(ledger) if kind == EventKind.CLASH) == 0


def test_the_rule_that_settled_a_name_is_kept(tmp_path: Path) -> None:
    ingest, ledger = taken(tmp_path, TEXTS)
    list(ingest.reread())
    assert {each.resolution.rule for each in ledger.mentions(ambiguous=False)} >= {"recent_front"}
