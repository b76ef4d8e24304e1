"""The ledger and its counts at size: how fast briefings come in and counts come out, and how both grow.

Run: `.venv/bin/python benchmarks/ledger.py [--claims 10000 100000] [--ingest 1000] [--server] [--no-sqlite]`.
Briefings are invented: each day three reports of the General Staff with a total, its directions and their villages,
an evening relay of them, and the news of an oblast.
"""

import argparse
import gc
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from multiprocessing import get_context
from pathlib import Path

from app.ledger.records import Arrival, Arriving
from app.ledger.store import Ledger, open_ledger
from app.model import (
    KYIV,
    Briefing,
    Claim,
    ClaimPlace,
    EventKind,
    Language,
    Level,
    Naming,
    Period,
    Precision,
    Reading,
    ReportedCount,
    Scope,
    Side,
    Span,
    Status,
    Where,
    Window,
    WindowKind,
)
from app.publish.explained import Question, explained
from app.reconcile.counting import Ask
from app.service import Service
from app.settings import Settings
from app.shelf import Shelf
from gazetteer.areas import load_areas
from gazetteer.index import Gazetteer, load

LAST = date(2026, 3, 1)
YEARS = 4
DIRECTIONS = ("lyman", "bakhmut", "avdiivka", "pokrovsk", "kupiansk", "kramatorsk", "toretsk", "orikhiv")
LISTED = (EventKind.SHELLING, EventKind.AIR_STRIKE, EventKind.DRONE_STRIKE, EventKind.GUIDED_BOMB)
BATCH = 200
ROOT = Path(__file__).parent.parent
ONE_KIND = Where(kinds=(EventKind.CLASH,))


class Invented:
    """Briefings of our own making, each as the reader would give them."""

    def __init__(self, gazetteer: Gazetteer, claims: int, seed: int = 1) -> None:
        self._chance = random.Random(seed)
        self._gazetteer = gazetteer
        self._days = min(YEARS * 365 + 1, max(14, claims // 200))
        self._per_report = max(8, claims // self._days // 5)
        front = {
            code for name in DIRECTIONS for cover in self._covers(name) for code in self._settlements(cover)
        }
        self._villages = sorted(front)
        self._by_direction = {
            name: [code for cover in self._covers(name) for code in self._settlements(cover)]
            or self._villages
            for name in DIRECTIONS
        }

    def _covers(self, name: str) -> tuple[str, ...]:
        found = self._gazetteer.directions.get(name)
        return tuple(sorted(found.covers)) if found else ()

    def _settlements(self, cover: str) -> list[str]:
        place = self._gazetteer.get(cover)
        if place and place.kind == "settlement":
            return [cover]
        return [c for c in self._gazetteer.children(cover) if self._gazetteer.place(c).kind == "settlement"]

    def all(self) -> Iterator[Arriving]:
        for number in range(self._days):
            day = LAST - timedelta(days=self._days - 1 - number)
            for hour, told in ((16, 0.5), (22, 0.8), (32, 1.0)):
                yield self._report(day, hour, told, "General Staff of the Armed Forces of Ukraine")
            yield self._report(day, 33, 1.0, "Ukrinform", relayed=True)
            yield self._news(day)

    def _report(self, day: date, hour: int, told: float, source: str, relayed: bool = False) -> Arriving:
        chance = random.Random(f"{day} {hour if not relayed else 32}")
        parts = {name: int(chance.randint(4, 30) * told) for name in DIRECTIONS}
        claims = [_claim(1, EventKind.CLASH, sum(parts.values()), (), "", day, hour)]
        while len(claims) < self._per_report:
            name = chance.choice(DIRECTIONS)
            places = tuple(sorted(set(chance.choices(self._by_direction[name], k=chance.randint(1, 5)))))
            number = len(claims) + 1
            if number <= len(DIRECTIONS) + 1:
                name = DIRECTIONS[number - 2]
                claims.append(_claim(number, EventKind.CLASH, parts[name], places, name, day, hour))
            else:
                claims.append(_claim(number, chance.choice(LISTED), None, places, "", day, hour))
        return _arriving(day, hour, source, claims)

    def _news(self, day: date) -> Arriving:
        claims = []
        for number in range(1, self._per_report + 1):
            places = tuple(self._chance.sample(self._villages, k=self._chance.randint(1, 3)))
            count = self._chance.choice([None, self._chance.randint(1, 20)])
            claims.append(
                _claim(
                    number, self._chance.choice(LISTED), count, places, "", day, 31, "donetsk-administration"
                )
            )
        return _arriving(day, 31, "Donetsk regional administration", claims)


def _claim(
    number: int, kind: EventKind, told: int | None, places: tuple[str, ...], direction: str, day: date, hour: int,
    claimant: str = "general-staff",
) -> Claim:  # fmt: skip
    as_of = datetime(day.year, day.month, day.day, tzinfo=KYIV) + timedelta(hours=hour)
    count = (
        ReportedCount(1, None, None, Status.UNNUMBERED)
        if told is None
        else ReportedCount(told, told, told, Status.REPORTED if told else Status.ZERO)
    )
    named = tuple(
        ClaimPlace(code, Span(n * 9, n * 9 + 8), "Somewhere", Precision.VICINITY, 5000, Naming.NEAR)
        for n, code in enumerate(places)
    )
    return Claim(
        f"c{number}", "", kind, Side.RUSSIA, claimant, count, Scope.SHARED, named, direction, "",
        Window(WindowKind.PAST_DAY, day, day, day, as_of, "past day"), (Span(0, 60),), Span(0, 2),
        ("invented", "for_measuring"), parser_version="bench",
    )  # fmt: skip


def _arriving(day: date, hour: int, source: str, claims: list[Claim]) -> Arriving:
    at = datetime(day.year, day.month, day.day, tzinfo=KYIV) + timedelta(hours=hour)
    text = f"{source}, {day}, {hour}: " + "so many clashes near so many villages. " * 40
    return Arriving(
        Briefing("", source, at, Language.ENGLISH, text), Reading(tuple(claims), ()), Arrival(received_at=at)
    )


def timed(name: str, work: Callable[[], object], times: int = 1, target: float | None = None) -> object:
    """Do it and print the best of so many times: wall and CPU."""
    best, cpu, found = float("inf"), 0.0, None
    for _ in range(times):
        wall_start, cpu_start = time.perf_counter(), time.process_time()
        found = work()
        wall = time.perf_counter() - wall_start
        if wall < best:
            best, cpu = wall, time.process_time() - cpu_start
    aim = "" if target is None else f"   aim {target * 1000:,.0f} ms: {'met' if best <= target else 'MISSED'}"
    print(f"  {name:<58} {best * 1000:>10,.1f} ms  (CPU {cpu * 1000:,.1f}){aim}", flush=True)
    return found


def fill(ledger: Ledger, gazetteer: Gazetteer, claims: int) -> None:
    batch: list[Arriving] = []
    for new in Invented(gazetteer, claims).all():
        batch.append(new)
        if len(batch) == BATCH:
            ledger.add_all(batch, gazetteer)
            batch = []
    if batch:
        ledger.add_all(batch, gazetteer)


def measure(url: str, claims: int) -> None:
    """Store so many claims unless the database has some, and ask for counts."""
    gazetteer = load()
    print(f"\n{claims:,} claims in {url.partition(':')[0]}", flush=True)
    ledger = open_ledger(url)
    if not ledger.data_version():
        timed("stored, in batches of 200 briefings", lambda: fill(ledger, gazetteer, claims))
    gc.collect()
    shelf = Shelf(ledger, gazetteer)
    first = LAST - timedelta(days=13)
    timed(
        "first counts of the last fortnight, nothing in memory",
        lambda: shelf.now().select(Ask(Level.OBLAST, Period.DAY, first)),
    )
    timed("all read and settled", lambda: shelf.now().leaves())
    for level in (Level.OBLAST, Level.SETTLEMENT, Level.DIRECTION):
        timed(f"first counts by {level}", lambda level=level: shelf.now().cells(Ask(level, Period.DAY)))
    now = shelf.now()
    years = Ask(Level.OBLAST, Period.DAY, LAST - timedelta(days=YEARS * 365), LAST)
    cells = timed("oblast x day, all years and kinds, columns", lambda: now.select(years), 5, 0.05)
    print(f"    {len(cells):,} rows")  # type: ignore[arg-type]
    timed("the same as records", lambda: now.rows(years), 3)
    timed("oblast x month, all years, columns", lambda: now.select(Ask(Level.OBLAST, Period.MONTH)), 3)
    timed(
        "one kind by oblast and day, columns", lambda: now.select(years, Where(kinds=(EventKind.CLASH,))), 5
    )
    table = now.cells(Ask(Level.SETTLEMENT, Period.DAY))
    texts = now.words.texts
    busiest = (
        max((c for c in set(table.area.tolist()) if texts[c].startswith("UA")), key=table.area.tolist().count)
        if len(table) < 10**5
        else int(table.area[len(table) // 2])
    )
    place = texts[busiest]
    own = Where(places=(place,))
    found = timed(
        "a settlement's history, columns",
        lambda: now.select(Ask(Level.SETTLEMENT, Period.DAY), own),
        5,
        0.005,
    )
    print(f"    {len(found):,} rows of {len(table):,}")  # type: ignore[arg-type]
    timed("a settlement's history, records", lambda: now.rows(Ask(Level.SETTLEMENT, Period.DAY), own), 5)
    explanations(ledger, gazetteer, shelf, place)
    visible(ledger, gazetteer, shelf)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    print(f"  memory at most {peak:.1f} GB")
    ledger.close()


def explanations(ledger: Ledger, gazetteer: Gazetteer, shelf: Shelf, place: str) -> None:
    """How long it takes to take one number apart, with the sentences of its claims: in memory, and of a day not read before."""
    day = max(
        row.period for row in shelf.now().rows(Ask(Level.SETTLEMENT, Period.DAY), Where(places=(place,)))
    )
    asked = {
        "a settlement's": Question(place, Level.SETTLEMENT, Period.DAY, day, day),
        "an oblast's": Question("UA14000000000091971", Level.OBLAST, Period.DAY, day, day, ONE_KIND),
        "the country's": Question("UA", Level.COUNTRY, Period.DAY, day, day, ONE_KIND),
    }
    service = Service(ledger, gazetteer, load_areas(), Settings())
    object.__setattr__(service, "shelf", shelf)
    for name, question in asked.items():
        timed(f"{name} day explained", lambda question=question: explained(service, question), 5, 0.05)

    def unread() -> object:
        object.__setattr__(service, "shelf", Shelf(ledger, gazetteer))
        return explained(service, asked["a settlement's"])

    timed("a settlement's day explained, nothing in memory", unread)


def visible(ledger: Ledger, gazetteer: Gazetteer, shelf: Shelf) -> None:
    """How long after a briefing is stored its counts are there."""
    day = LAST - timedelta(days=5)
    claims = [_claim(1, EventKind.CLASH, 500 + ledger.data_version(), (), "", day, 34)]
    new = _arriving(day, 34, f"Late news {ledger.data_version()}", claims)
    timed("one briefing stored", lambda: ledger.add_all([new], gazetteer))
    timed(
        "a stored briefing visible in counts",
        lambda: shelf.now().select(Ask(Level.OBLAST, Period.DAY)),
        1,
        1.0,
    )


def measure_ingest(url: str, briefings: int) -> None:
    """Parsed beforehand; only what the ledger does is timed."""
    gazetteer = load()
    ledger = open_ledger(url)
    ready: list[Arriving] = []
    for new in Invented(gazetteer, max(briefings * 20, 40_000)).all():
        ready.append(new)
        if len(ready) == briefings:
            break
    claims = sum(len(new.reading.claims) for new in ready)
    print(
        f"\nIngest into {url.partition(':')[0]}: {len(ready):,} briefings with {claims:,} claims, parsed",
        flush=True,
    )

    def store() -> None:
        for start in range(0, len(ready), BATCH):
            ledger.add_all(ready[start : start + BATCH], gazetteer)

    timed("on disk, acknowledged in batches of 200", store, 1, 60 * len(ready) / 10_000)
    ledger.close()


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--claims", type=int, nargs="*", default=[10_000, 100_000])
    options.add_argument(
        "--url", default="", help="a database of its own; default: SQLite files in a folder that is removed"
    )
    options.add_argument("--ingest", type=int, default=1_000)
    options.add_argument("--server", action="store_true", help="then the same with a PostgreSQL of its own")
    options.add_argument("--no-sqlite", action="store_true", help="with --server: with that alone")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="frontline-bench-") as folder:
        names = iter(range(1000))
        if not chosen.no_sqlite:
            every(chosen, lambda: chosen.url or f"sqlite:///{Path(folder)}/ledger-{next(names)}.sqlite")
    if chosen.server:
        sys.path += [str(ROOT / "tests"), str(ROOT / "tests/ledger")]
        from postgres import server

        with server() as running:
            every(chosen, running.fresh)


def every(chosen: argparse.Namespace, fresh: Callable[[], str]) -> None:
    """Measure all that is chosen, each in a database of its own and in a process of its own, which gives its memory back."""
    work: list[tuple[Callable[[str, int], None], int]] = [(measure, claims) for claims in chosen.claims]
    if chosen.ingest:
        work.append((measure_ingest, chosen.ingest))
    for measured, size in work:
        process = get_context("spawn").Process(target=measured, args=(fresh(), size))
        process.start()
        process.join()
        if process.exitcode:
            sys.exit(f"measuring {size:,} ended with {process.exitcode}")


if __name__ == "__main__":
    main()
