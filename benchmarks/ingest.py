"""Briefings taken in whole: checked, read, settled and on disk, acknowledged in batches, on a new ledger or on a large one.

Run: `.venv/bin/python benchmarks/ingest.py [--briefings 10000] [--url URL]`.
Each day has ten texts made by `corpus.py`: six reports of one staff, four of newsrooms in three languages.
"""

import argparse
import resource
import tempfile
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from corpus import reports, texts

from app.ingest import Ingest
from app.ledger.store import open_ledger
from app.model import KYIV
from app.readers import TwoReaders, seldom_collected
from app.reading import NewBriefing, Refused
from app.settings import Settings
from gazetteer.index import load

BATCH = 200
FIRST = datetime(2023, 1, 1, 8, tzinfo=KYIV)
A_DAY = ("General Staff",) * 6 + ("Newsroom A", "Newsroom B", "Newsroom C", "Newsroom D")
OWN = A_DAY.count("General Staff")


def briefings(count: int) -> Iterator[NewBriefing]:
    """Give so many briefings, day by day."""
    own, others = iter(reports(count * 3 // 5 + 9)), iter(texts(count * 2 // 5 + 9, seed=2))
    for number in range(count):
        day, turn = divmod(number, len(A_DAY))
        published = FIRST + timedelta(days=day, hours=turn)
        told = f"{next(own if turn < OWN else others)}\n\n№ {number}."
        yield NewBriefing(told, A_DAY[turn], published.isoformat(), f"https://example.org/{number}")


def main() -> None:
    """Take them in and tell what each thousand cost."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--briefings", type=int, default=10_000)
    options.add_argument("--url", default="", help="a ledger that is there; default: a new SQLite file")
    chosen = options.parse_args()
    gazetteer, ready = load(), list(briefings(chosen.briefings))
    size = sum(len(new.text.encode()) for new in ready) / len(ready)
    with tempfile.TemporaryDirectory(prefix="frontline-bench-") as folder:
        ledger = open_ledger(chosen.url or f"sqlite:///{Path(folder)}/books.sqlite", gazetteer.edition)
        readers = TwoReaders(gazetteer, None)
        begun, wall = time.process_time(), time.perf_counter()
        refused = take(Ingest(ledger, gazetteer, Settings(), readers=readers), ready)
        wall = time.perf_counter() - wall
        readers.close()
        own, beside = time.process_time() - begun, resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
        print(
            f"{len(ready):,} of {size:,.0f} bytes, {refused} refused: CPU {own:.1f} s, of the second process {beside:.1f} s, "
            f"wall {wall:.1f} s"
        )
        ledger.close()


def take(ingest: Ingest, ready: list[NewBriefing]) -> int:
    """Take them in as `frontline ingest` does, telling how far it is; return how many were refused."""
    begun, done, claims, refused = time.process_time(), 0, 0, 0
    batches = (ready[start : start + BATCH] for start in range(0, len(ready), BATCH))
    with seldom_collected() as collect:
        for _, answers in ingest.take_each(batches):
            refused += sum(isinstance(answer, Refused) for answer in answers)
            claims += sum(len(answer.claims) for answer in answers if not isinstance(answer, Refused))
            done += len(answers)
            collect()
            if done % 1_000 == 0 or done == len(ready):
                cpu = time.process_time() - begun
                print(f"{done:>7,} briefings, {claims:,} claims: CPU {cpu:.1f} s", flush=True)
    return refused


if __name__ == "__main__":
    main()
