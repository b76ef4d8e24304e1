"""How a server is asked and what that costs: many questions at once, one large answer, and one question after the other."""

import asyncio
import itertools
import os
import random
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from urllib.parse import quote

import httpx
from ledger import LAST

ROOT = Path(__file__).parents[1]
CONNECTIONS, LIMIT, WINDOW, MANY = 16, 1_000, 90, 100_000
FIGURES: dict[str, dict[str, str]] = {}
"""What was measured of our own service, by measure and size: its processor time, which hardly depends on what else runs."""

SIZE = [""]
"""The sizes measured so far, the one at hand last."""

FRONT = (35.0, 46.5, 38.5, 50.0)


@dataclass(frozen=True, slots=True)
class Peer:
    """One server: its name, its address, and how it is asked for a window of space and time."""

    name: str
    address: str
    pid: int
    items: str
    clock: str = "T00:00:00Z"

    def asked(self, limit: int = LIMIT, seed: int | None = None) -> str:
        """Return the path of a question: `seed` numbers different boxes, None the same one each time."""
        west, south, east, north = FRONT
        dice = random.Random(seed)
        shift = [0.0, 0.0] if seed is None else [dice.uniform(-0.3, 0.3), dice.uniform(-0.3, 0.3)]
        start = LAST - timedelta(days=WINDOW + (dice.randrange(300) if seed is not None else 0))
        box = f"{west + shift[0]:.5f},{south + shift[1]:.5f},{east + shift[0]:.5f},{north + shift[1]:.5f}"
        days = f"{start}{self.clock}/{start + timedelta(days=WINDOW)}{self.clock}"
        return f"{self.items}?bbox={box}&datetime={quote(days)}&limit={limit}"


@contextmanager
def started(name: str, command: Sequence[str], env: dict[str, str], port: int, items: str) -> Iterator[Peer]:
    address = f"http://127.0.0.1:{port}"
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, env=os.environ | env, cwd=ROOT, stdout=quiet, stderr=quiet) as process:
        try:
            for _ in range(1200):
                assert process.poll() is None, f"{name} ended"
                try:
                    if httpx.get(address + items + "?limit=1", timeout=120).status_code == 200:
                        break
                except httpx.TransportError:
                    pass
                time.sleep(0.2)
            yield Peer(name, address, process.pid, items)
        finally:
            process.terminate()


def uvicorn(python: str, application: str, port: int, *more: str) -> list[str]:
    return [
        python, "-m", "uvicorn", application, "--port", str(port), "--log-level", "critical", "--no-access-log", *more
    ]  # fmt: skip


async def load_of(peer: Peer, paths: Iterator[str], seconds: float) -> tuple[list[float], float]:
    """Ask over all connections at once for some seconds; return how long each answer took, and the time in all."""
    taken: list[float] = []
    host, port = peer.address.removeprefix("http://").split(":")
    stop = time.perf_counter() + seconds

    async def ask() -> None:
        reader, writer = await asyncio.open_connection(host, int(port), limit=2**24)
        while (begun := time.perf_counter()) < stop:
            writer.write(f"GET {next(paths)} HTTP/1.1\r\nHost: {host}:{port}\r\n\r\n".encode())
            await answer(reader)
            taken.append(time.perf_counter() - begun)
        writer.close()

    start = time.perf_counter()
    await asyncio.gather(*(ask() for _ in range(CONNECTIONS)))
    return taken, time.perf_counter() - start


async def answer(reader: asyncio.StreamReader) -> int:
    """Read one answer and return its size."""
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
    assert " 200 " in head.splitlines()[0], head
    if "transfer-encoding: chunked" not in head:
        size = int(head.split("content-length:")[1].split("\r\n")[0])
        await reader.readexactly(size)
        return size
    total = 0
    while size := int(await reader.readline(), 16):
        await reader.readexactly(size + 2)
        total += size
    await reader.readline()
    return total


def requests(peer: Peer, seconds: float, different: bool) -> None:
    seeds = itertools.count(1)
    paths = (peer.asked(seed=next(seeds) if different else None) for _ in itertools.count())
    before = cpu_of(peer.pid)
    taken, wall = asyncio.run(load_of(peer, paths, seconds))
    spent = (cpu_of(peer.pid) - before) / len(taken) * 1000
    taken.sort()
    what = "each request another box" if different else "the same box each time"
    p50, p99 = taken[len(taken) // 2] * 1000, taken[int(len(taken) * 0.99)] * 1000
    said(
        f"{peer.name}: {what}",
        f"{len(taken) / wall:,.1f} requests/s, p50 {p50:,.1f} ms, p99 {p99:,.1f} ms, CPU {spent:.2f} ms",
        f"{spent:.1f} ms",
    )


def cpu_of(pid: int) -> float:
    """Return the seconds of CPU that a process took."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory_of(pid: int, field: str = "VmRSS") -> float:
    """Return megabytes."""
    line = next(
        each for each in Path(f"/proc/{pid}/status").read_text().splitlines() if each.startswith(field)
    )
    return int(line.split()[1]) / 1000


def large(peer: Peer, path: str) -> None:
    """Read one large answer as it comes."""
    kinds = ("RssAnon", "RssFile")
    before = [memory_of(peer.pid, kind) for kind in kinds]
    start, size, first, spent = time.perf_counter(), 0, 0.0, cpu_of(peer.pid)
    with httpx.stream(
        "GET", peer.address + path, headers={"Accept-Encoding": "identity"}, timeout=300
    ) as coming:
        for piece in coming.iter_raw():
            first = first or time.perf_counter() - start
            size += len(piece)
    wall = time.perf_counter() - start
    own, mapped = (memory_of(peer.pid, kind) - held for kind, held in zip(kinds, before, strict=True))
    most = f", at most {MANY:,}" if "limit" in path else ""
    said(
        f"{peer.name}: {path.partition('?')[0].rpartition('/')[2]}{most}",
        f"first byte {first:.3f} s, whole {wall:.2f} s ({size / 1e6:,.0f} MB), memory {own:+,.0f} MB, "
        f"pages of files {mapped:+,.0f} MB",
        f"{cpu_of(peer.pid) - spent:.2f} s ({size / 1e6:,.0f} MB)",
    )


def each(peer: Peer, name: str, paths: Sequence[str]) -> None:
    """Ask for each path once, and say how long they took."""
    with httpx.Client(headers={"Accept-Encoding": "identity"}, timeout=120) as client:
        taken, sizes = [], []
        for number, path in enumerate(paths):
            if number == 1:
                before = cpu_of(peer.pid)  # the first makes what the others find
            start = time.perf_counter()
            found = client.get(peer.address + path)
            taken.append((time.perf_counter() - start) * 1000)
            assert found.status_code in (200, 204), (path, found.status_code, found.text[:300])
            sizes.append(len(found.content))
    spent = (cpu_of(peer.pid) - before) / (len(paths) - 1) * 1000
    best, middle = min(taken), sorted(taken)[len(taken) // 2]
    said(
        f"{peer.name}: {name}",
        f"first {taken[0]:,.1f} ms, median {middle:,.1f} ms, best {best:,.1f} ms, CPU {spent:,.1f} ms, "
        f"{sizes[-1] / 1000:,.0f} kB",
        f"{spent:,.1f} ms ({sizes[-1] / 1000:,.0f} kB)",
    )


def said(name: str, told: str, in_short: str = "") -> None:
    """Say what was measured; of our own service it is kept in short for the table of growth."""
    print(f"  {name:<58} {told}", flush=True)
    if name.startswith("ours") and in_short:
        FIGURES.setdefault(name.removeprefix("ours: "), {})[SIZE[-1]] = in_short


def growth() -> None:
    """Print each measure at each size as a table for the papers."""
    sizes = SIZE[1:]
    print(f"\n| processor time of the server | {' | '.join(f'{size} claims' for size in sizes)} |")
    print(f"|---|{'---:|' * len(sizes)}")
    for name, told in FIGURES.items():
        print(f"| {name} | {' | '.join(told.get(size, '') for size in sizes)} |")
