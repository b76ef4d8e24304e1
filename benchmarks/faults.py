"""Faults while briefings come in: what was acknowledged is there once, and the books are those of one clean run.

Run: `.venv/bin/python benchmarks/faults.py [--kills 200] [--server]`. It kills ingesting processes (SIGKILL) at random moments, alone
and two at once, fills disks, removes the file, and with `--server` stops a PostgreSQL of its own in the middle. It ends with 1
if anything was lost.
"""

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import event

from app.counts import counts, rows
from app.errors import LedgerError
from app.ingest import Ingest
from app.ledger.checking import check
from app.ledger.records import Stored
from app.ledger.store import open_ledger
from app.model import Level, Period
from app.reading import NewBriefing
from app.settings import Settings
from gazetteer.index import Gazetteer, load

BATCH = 4
TOWNS = ("Bakhmut", "Avdiivka", "Lyman", "Marinka", "Kupiansk", "Vuhledar", "Siversk", "Toretsk")
FIRST = datetime(2023, 3, 1, 8, tzinfo=UTC)
Fresh = Callable[[], str]
State = tuple[object, ...]


@dataclass(slots=True)
class Tally:
    """What was tried and what came of it."""

    faults: int = 0
    rounds: int = 0
    acknowledged: int = 0
    lost: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        told = f"{self.faults} faults in {self.rounds} rounds, {self.acknowledged} acknowledged, {len(self.lost)} lost"
        return f"{told}, {len(self.wrong)} states that are not whole{': ' if self.wrong else ''}{'; '.join(self.wrong[:3])}"

    @property
    def is_clean(self) -> bool:
        """Tell whether nothing was lost or wrong."""
        return not self.lost and not self.wrong


def briefings(number: int) -> list[NewBriefing]:
    """Return briefings of our own wording; each fifth is a later text of an address told before."""
    found = []
    for n in range(number):
        published = FIRST + timedelta(hours=7 * n)
        first, second = TOWNS[n % len(TOWNS)], TOWNS[(n * 3 + 1) % len(TOWNS)]
        text = (
            f"Morning summary number {n}. The General Staff reported {n % 37 + 3} clashes near {first} and {second} over "
            f"the past day.\n"
            f"Enemy artillery shelled {second} {n % 5 + 2} times, and aircraft struck {first}."
        )
        url = f"https://example.org/{n - 4 if n % 5 == 4 else n}"
        found.append(
            NewBriefing(text, f"Wire {n % 3 if n % 5 != 4 else (n - 4) % 3}", published.isoformat(), url)
        )
    return found


def state(url: str, gazetteer: Gazetteer) -> State:
    """Return all that a clean run leaves: texts with their versions, claims, counts; no moments and no numbers of versions."""
    ledger = open_ledger(url, gazetteer.edition)
    try:
        texts = sorted((s.briefing.id, s.version, s.replaces, s.status) for s in ledger.briefings())
        claims = sorted(ledger.claims(), key=lambda claim: claim.id)
        return texts, claims, rows(counts(ledger, gazetteer, Level.SETTLEMENT, Period.DAY))
    finally:
        ledger.close()


def take(url: str, gazetteer: Gazetteer, new: Sequence[NewBriefing], told: Callable[[str], None]) -> None:
    """Take briefings in, batch by batch; tell the id of each when it is acknowledged."""
    ledger = open_ledger(url, gazetteer.edition)
    ingest = Ingest(ledger, gazetteer, Settings())
    try:
        for start in range(0, len(new), BATCH):
            for stored in ingest.take_all(new[start : start + BATCH]):
                assert isinstance(stored, Stored), stored
                told(stored.id)
    finally:
        ledger.close()


class Taker:
    """A process that takes briefings in and tells what it acknowledges."""

    def __init__(self, url: str, gazetteer: Gazetteer, new: Sequence[NewBriefing]) -> None:
        mine, theirs = os.pipe()
        self._pid = os.fork()
        if self._pid == 0:
            os.close(mine)
            code = 1
            try:
                os.write(theirs, b"begun\n")
                take(url, gazetteer, new, lambda name: _write(theirs, name))
                code = 0
            except LedgerError as problem:
                _write(theirs, f"failed {problem}")
                code = 2
            finally:
                os._exit(code)
        os.close(theirs)
        self._told = os.fdopen(mine)
        self._told.readline()

    def kill(self) -> None:
        """End it at once."""
        os.kill(self._pid, signal.SIGKILL)

    def end(self) -> tuple[list[str], int]:
        """Wait for its end; return what it acknowledged and its exit code, negative if it was killed."""
        with self._told:
            lines = self._told.read().split("\n")[:-1]
        _, status = os.waitpid(self._pid, 0)
        return [line for line in lines if " " not in line], os.waitstatus_to_exitcode(status)


def _write(stream: int, line: str) -> None:
    os.write(stream, f"{line}\n".encode())


def settle_round(url: str, acked: set[str], tally: Tally) -> None:
    """Look after a fault whether all that was acknowledged is there, and whether the books are whole."""
    ledger = open_ledger(url)
    tally.lost += sorted(acked - ledger.known(sorted(acked)))
    ledger.close()
    tally.wrong += check(url)


def killing(
    fresh: Fresh, gazetteer: Gazetteer, kills: int, number: int, chance: random.Random, at_once: int = 1
) -> Tally:
    """Kill processes that take the same briefings in, at random moments, and let others go on, until enough were killed."""
    new, tally = briefings(number), Tally()
    clean_url = fresh()
    start = time.perf_counter()
    take(clean_url, gazetteer, new, lambda _: None)
    lasted = time.perf_counter() - start
    clean = state(clean_url, gazetteer)
    while tally.faults < kills:
        url, acked, is_done = fresh(), set[str](), False
        while not is_done:
            takers = [Taker(url, gazetteer, new) for _ in range(at_once)]
            if tally.faults < kills:
                for taker in takers:
                    time.sleep(chance.uniform(0, lasted) / at_once)
                    taker.kill()
            for told, code in [taker.end() for taker in takers]:
                acked |= set(told)
                tally.faults += code < 0
                is_done |= code == 0
                if code > 0:
                    tally.wrong.append(f"a process ended with {code}")
            settle_round(url, acked, tally)
        tally.rounds += 1
        tally.acknowledged += len(acked)
        if state(url, gazetteer) != clean:
            tally.wrong.append("another state than that of a clean run")
    return tally


def filling(fresh: Fresh, gazetteer: Gazetteer, times: int, number: int, chance: random.Random) -> Tally:
    """Let SQLite find its disk full at random sizes; with room again, go on."""
    new, tally = briefings(number), Tally()
    clean_url = fresh()
    take(clean_url, gazetteer, new, lambda _: None)
    clean = state(clean_url, gazetteer)
    pages = Path(clean_url.removeprefix("sqlite:///")).stat().st_size // 4096
    while tally.faults < times:
        url, acked = fresh(), set[str]()
        open_ledger(url).close()
        begun = Path(url.removeprefix("sqlite:///")).stat().st_size // 4096
        with capped(chance.randint(begun, max(begun + 2, pages - 1))):
            try:
                take(url, gazetteer, new, acked.add)
            except LedgerError as problem:
                tally.faults += 1
                if "full" not in str(problem):
                    tally.wrong.append(str(problem))
        settle_round(url, acked, tally)
        take(url, gazetteer, new, acked.add)
        tally.rounds += 1
        tally.acknowledged += len(acked)
        if state(url, gazetteer) != clean:
            tally.wrong.append("another state than that of a clean run")
    return tally


@contextmanager
def capped(pages: int) -> Iterator[None]:
    """Let no SQLite file that is opened meanwhile grow beyond so many pages."""
    from sqlalchemy.engine import Engine

    def cap(connection: object, _record: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {pages}")  # type: ignore[attr-defined]

    event.listen(Engine, "connect", cap)
    try:
        yield
    finally:
        event.remove(Engine, "connect", cap)


def small_disk(gazetteer: Gazetteer, times: int, number: int, chance: random.Random) -> Tally | None:
    """Take briefings in on a real file system that is too small; None where none can be mounted."""
    new, tally = briefings(number), Tally()
    with tempfile.TemporaryDirectory(prefix="frontline-disk-") as folder:
        for _ in range(times):
            size = chance.randint(500, 1_500)
            made = subprocess.run(
                ["mount", "-t", "tmpfs", "-o", f"size={size}k", "tmpfs", folder],
                capture_output=True,
                check=False,
            )
            if made.returncode:
                return None
            try:
                url, acked = f"sqlite:///{folder}/books.sqlite", set[str]()
                try:
                    take(url, gazetteer, new, acked.add)
                except LedgerError:
                    tally.faults += 1
                subprocess.run(["mount", "-o", "remount,size=64m", folder], check=True)
                settle_round(url, acked, tally)
                take(url, gazetteer, new, acked.add)
                tally.rounds += 1
                tally.acknowledged += len(acked)
            finally:
                subprocess.run(["umount", folder], check=True)
    return tally


def removing(fresh: Fresh, gazetteer: Gazetteer, times: int, number: int, chance: random.Random) -> Tally:
    """Move the file of a ledger away while briefings come in: what is acknowledged is in it, and nothing after that is."""
    new, tally = briefings(number), Tally()
    for _ in range(times):
        url, acked = fresh(), set[str]()
        file = Path(url.removeprefix("sqlite:///"))
        after = chance.randint(1, number - 1)

        def told(name: str, acked: set[str] = acked, file: Path = file, after: int = after) -> None:
            acked.add(name)
            if len(acked) == after:
                for part in file.parent.glob(f"{file.name}*"):
                    part.rename(part.with_name(f"away-{part.name}"))

        with suppress(LedgerError):
            take(url, gazetteer, new, told)
            if after <= number - BATCH:
                tally.wrong.append("briefings were acknowledged after the file had gone")
        tally.faults += 1
        tally.rounds += 1
        tally.acknowledged += len(acked)
        settle_round(f"sqlite:///{file.with_name(f'away-{file.name}')}", acked, tally)
    return tally


def stopping(
    fresh: Fresh,
    crash: Callable[[], None],
    gazetteer: Gazetteer,
    times: int,
    number: int,
    chance: random.Random,
) -> Tally:
    """Let the database go away in the middle, and come back; `crash` does both."""
    new, tally = briefings(number), Tally()
    clean_url = fresh()
    start = time.perf_counter()
    take(clean_url, gazetteer, new, lambda _: None)
    lasted = time.perf_counter() - start
    clean = state(clean_url, gazetteer)
    while tally.faults < times:
        url, acked = fresh(), set[str]()
        code = 1
        while code:
            taker = Taker(url, gazetteer, new)
            if tally.faults < times:
                time.sleep(chance.uniform(0, lasted))
                crash()
            told, code = taker.end()
            acked |= set(told)
            tally.faults += code == 2
            if code not in (0, 2):
                tally.wrong.append(f"a process ended with {code}")
            settle_round(url, acked, tally)
        tally.rounds += 1
        tally.acknowledged += len(acked)
        if state(url, gazetteer) != clean:
            tally.wrong.append("another state than that of a clean run")
    return tally


def files(folder: Path) -> Fresh:
    """Return what names a new SQLite file each time."""
    numbers = iter(range(10**9))
    return lambda: f"sqlite:///{folder}/ledger-{next(numbers)}.sqlite"


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--kills", type=int, default=200)
    options.add_argument("--briefings", type=int, default=60)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--server", action="store_true", help="also with a PostgreSQL of its own")
    chosen = options.parse_args()
    gazetteer, chance, number = load(), random.Random(chosen.seed), chosen.briefings
    tallies: list[Tally] = []

    def show(name: str, tally: Tally | None) -> None:
        print(f"{name}: {tally or 'not tried: nothing can be mounted here'}", flush=True)
        if tally:
            tallies.append(tally)

    with tempfile.TemporaryDirectory(prefix="frontline-faults-") as folder:
        fresh = files(Path(folder))
        show("killed, SQLite", killing(fresh, gazetteer, chosen.kills, number, chance))
        show("killed, two at once, SQLite", killing(fresh, gazetteer, chosen.kills, number, chance, 2))
        show("disk full, SQLite", filling(fresh, gazetteer, chosen.kills // 5, number, chance))
        show("small disk, SQLite", small_disk(gazetteer, chosen.kills // 10, number, chance))
        show("file gone, SQLite", removing(fresh, gazetteer, chosen.kills // 10, number, chance))
    if chosen.server:
        sys.path += [
            str(Path(__file__).parent.parent / "tests"),
            str(Path(__file__).parent.parent / "tests/ledger"),
        ]
        from postgres import server

        with server() as running:
            show("killed, PostgreSQL", killing(running.fresh, gazetteer, chosen.kills, number, chance))
            show(
                "killed, two at once, PostgreSQL",
                killing(running.fresh, gazetteer, chosen.kills, number, chance, 2),
            )
            stops = max(1, chosen.kills // 10)
            show(
                "server gone, PostgreSQL",
                stopping(running.fresh, running.crash, gazetteer, stops, number, chance),
            )
    print(
        f"in all {sum(tally.faults for tally in tallies)} faults, {sum(len(tally.lost) for tally in tallies)} records lost"
    )
    return 0 if all(tally.is_clean for tally in tallies) else 1


if __name__ == "__main__":
    sys.exit(main())
