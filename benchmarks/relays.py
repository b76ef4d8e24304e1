"""Relays found by their claims and by their wording: what MinHash over the texts would add to comparing what they claim.

Run: `.venv/bin/python benchmarks/relays.py`, with `rensa` or `datasketch` installed beside, which the service itself does not need.
The texts are those of the scripted fortnight, and relays made of its morning reports.
"""

import re
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from fortnight import DAYS, FIRST, STAFF, Day, fortnight, relays, report  # noqa: E402

from app.ingest import Ingest  # noqa: E402
from app.ledger.store import Ledger, open_ledger  # noqa: E402
from app.reading import NewBriefing  # noqa: E402
from app.reconcile.fates import Outcome  # noqa: E402
from app.settings import Settings  # noqa: E402
from app.shelf import Shelf  # noqa: E402
from gazetteer.index import Gazetteer, load  # noqa: E402

WORDS, PERMUTATIONS = 3, 128
LINES = (0.3, 0.5, 0.8)
Hash = Callable[[str], object]
Pair = tuple[NewBriefing, NewBriefing]


def made(own: NewBriefing, told: Day) -> dict[str, NewBriefing]:
    """Return what newsrooms may make of a morning report."""
    day = own.published[:10]
    _, lead, *parts = own.text.split("\n\n")
    front, pokrovsk = told.front[2], told.pokrovsk[2]
    texts = {
        "whole, under a headline": f"Генштаб: ситуація на фронті\n\n{own.text}\n\nФото: пресслужба. Підписуйтеся на наш канал.",
        "without its heading": "\n\n".join(["Генштаб ЗСУ оприлюднив зведення.", lead, *parts]),
        "cut to lead and one direction": f"Генеральний штаб ЗСУ повідомляє. {lead} {parts[-1]}",
        "numbers rounded": f"Генеральний штаб ЗСУ повідомляє: близько {round(front, -1)} бойових зіткнень за минулу добу. "
        f"На Покровському напрямку відбито понад {pokrovsk // 5 * 5} атак.",
        "told in other words": f"Минулої доби, за даними Генштабу, росіяни {front} разів ішли в наступ. На Покровському напрямку вони "
        f"атакували {pokrovsk} разів.",
        "in English": f"The General Staff of Ukraine recorded {front} clashes over the past day. In the Pokrovsk direction, Ukrainian "
        f"defenders repelled {pokrovsk} attacks.",
        "in Russian": f"Генштаб ВСУ: за минувшие сутки зафиксировано {front} боевых столкновений. На Покровском направлении "
        f"украинские защитники отразили {pokrovsk} атак.",
    }
    return {
        way: NewBriefing(text, f"Outlet {number}", f"{day}T1{number}:00")
        for number, (way, text) in enumerate(texts.items())
    }


def pairs() -> Iterator[tuple[str, Pair]]:
    """Give relays with what they relay, by the way in which they were made."""
    for number, told in enumerate(DAYS):
        if told is None or number in (2, 10):  # edited, and withdrawn
            continue
        day = FIRST + timedelta(number)
        own = report(day, 2, told)
        for relay in relays(day, told):
            yield "the scripted fortnight's", (relay, own)
        for way, relay in made(own, told).items():
            yield way, (relay, own)


def strangers() -> Iterator[Pair]:
    """Give pairs of different statements: the reports of a day one after the other, and one morning beside the next."""
    reports = [each for each in fortnight() if each.source == STAFF]
    yield from pairwise(reports)
    mornings = [each for each in reports if "T08" in each.published]
    yield from pairwise(mornings)


def by_claims(gazetteer: Gazetteer, relay: NewBriefing, own: NewBriefing) -> tuple[int, int]:
    """Return how many claims a relay has, and how many of them were found to be those of what it relays."""
    with tempfile.TemporaryDirectory() as folder:
        ledger: Ledger = open_ledger(f"sqlite:///{folder}/books.sqlite", gazetteer.edition)
        ingest = Ingest(ledger, gazetteer, Settings())
        ids = [stored.id for stored in map(ingest.take, (own, relay))]
        told = [claim.id for claim in ledger.claims_in(ids[1])]
        fates = Shelf(ledger, gazetteer).now().books().fates
        ledger.close()
    merged = [c for c in told if c in fates and fates[c].outcome in (Outcome.MERGED, Outcome.REPEATED)]
    return len(told), len(
        [c for c in merged if fates[c].by.startswith(ids[0]) or fates[c].outcome is Outcome.REPEATED]
    )


def similarity() -> Callable[[str, str], float] | None:
    """Return how alike two texts are by MinHash of their triples of words; None where no library is there."""
    try:
        from rensa import RMinHash
    except ImportError:
        return None

    def alike(one: str, other: str) -> float:
        found = []
        for text in (one, other):
            words = re.findall(r"\w+", text.lower())
            sketch = RMinHash(num_perm=PERMUTATIONS, seed=1)
            sketch.update([" ".join(words[n : n + WORDS]) for n in range(len(words) - WORDS + 1)])
            found.append(sketch)
        return float(found[0].jaccard(found[1]))

    return alike


def main() -> None:
    """Print both, by the way in which the relays were made."""
    gazetteer, alike = load(), similarity()
    ways: dict[str, list[Pair]] = {}
    for way, pair in pairs():
        ways.setdefault(way, []).append(pair)
    for way, found in ways.items():
        claims = [by_claims(gazetteer, *pair) for pair in found]
        found_claims, all_claims = sum(n for _, n in claims), sum(n for n, _ in claims)
        told = f"{sum(n > 0 for _, n in claims)} of {len(found)} by claims ({found_claims} of {all_claims} claims)"
        print(f"{way:<32} {told}{marks(alike, found)}", flush=True)
    print(f"{'different statements':<32} {marks(alike, list(strangers()))}")


def marks(alike: Callable[[str, str], float] | None, found: list[Pair]) -> str:
    """Return how many pairs are alike enough, by how much that is, and how alike they are in the mean."""
    if alike is None:
        return ""
    scores = [alike(one.text, other.text) for one, other in found]
    counted = ", ".join(f"{sum(score >= line for score in scores)} at {line}" for line in LINES)
    return f"; by wording of {len(found)}: {counted}; mean {sum(scores) / len(scores):.2f}"


if __name__ == "__main__":
    main()
