"""Readers during a bulk load: no lock errors, and each answer is of one data version, whole."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from multiprocessing import get_context

from told import COUNTRY, tell

from app.counts import counts_on
from app.ledger.records import Arriving
from app.ledger.store import open_ledger
from app.model import KYIV, Briefing, Language, Level, Period, Reading, Where
from app.shelf import Shelf

FIRST = date(2023, 3, 1)
NOON = datetime(2023, 4, 25, 12, tzinfo=KYIV)
BATCHES, TEXTS = 25, 8
NUMBER = 5


def batch(number: int) -> list[Arriving]:
    """Return texts that all tell of one day: each of another settlement."""
    day = FIRST + timedelta(number)
    found = []
    for n, place in enumerate(("A1", "A2", "B1", "B2", "C1", "C2", "D1", "W1")[:TEXTS]):
        claim = replace(tell("x", NUMBER, [place], day=day), id="c1", briefing_id="")
        text = Briefing("", f"source {n}", NOON, Language.ENGLISH, f"text {number} {n}")
        found.append(Arriving(text, Reading((claim,), ())))
    return found


def load(url: str) -> None:
    ledger = open_ledger(url)
    for number in range(BATCHES):
        ledger.add_all(batch(number), COUNTRY)
    ledger.close()


def test_readers_see_whole_batches_while_others_write(url: str) -> None:
    ledger = open_ledger(url)
    writer = get_context("spawn").Process(target=load, args=(url,))
    writer.start()
    shelf, seen = Shelf(ledger, COUNTRY), set[int]()  # type: ignore[arg-type]
    while True:
        is_over = not writer.is_alive()
        books = shelf.now()
        rows = counts_on(books, Level.COUNTRY, Period.DAY, Where())
        assert [row.best for row in rows] == [NUMBER * TEXTS] * books.version
        assert len(ledger.claims(version=books.version)) == TEXTS * books.version
        assert len(ledger.claims()) % TEXTS == len(ledger.briefings()) % TEXTS == 0
        seen.add(books.version)
        if is_over and books.version == BATCHES:
            break
        assert writer.is_alive() or ledger.data_version() == BATCHES
    writer.join()
    assert writer.exitcode == 0
    assert len(seen) > 1
    ledger.close()
