"""The API at size, beside tipg and pygeoapi on the same rows in PostGIS.

Run: `.venv/bin/python benchmarks/serving.py [--claims 10000 100000 1000000] [--peers PYTHON] [--seconds 6]`. Each size is
measured after the other, and a table of growth ends it. PYTHON is the interpreter of an environment with tipg, pygeoapi, uvicorn
and psycopg2; without it only our own service is measured. The peers serve the features of the layer `settlements` that have a
point, from one table with an index on the day and one on the point, at sizes up to 200,000 claims. Each server is one process,
on the same machine as the one that asks; ours is asked once its layers are ready (`/healthz`), how long that takes is told.
"""

import argparse
import asyncio
import itertools
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from urllib.parse import quote

import httpx
import orjson
from ledger import LAST, fill

from app.ledger.store import open_ledger
from app.model import Where
from app.publish.layers import LAYERS
from app.service import Service, open_service
from app.settings import Settings
from gazetteer.index import load

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tests" / "ledger")]

from postgres import server as postgres  # noqa: E402
from running import free_port  # noqa: E402

CONNECTIONS, LIMIT, WINDOW, MANY = 16, 1_000, 90, 100_000
MOST_FOR_PEERS = 200_000
FIGURES: dict[str, dict[str, str]] = {}
"""What was measured of our own service, by measure and size."""

FRONT = (35.0, 46.5, 38.5, 50.0)
COLUMNS = (
    "code text, pcode text, name_en text, name_uk text, day date, kind text, side text, claimant text, claimant_name text, "
    'low int, best int, high int, shared bool, share int, status text, "precision" text, radius_m int'
)
NAMES = [part.split()[0].strip('"') for part in COLUMNS.split(", ")]
PREBUILT = """
BODY = open(__import__("os").environ["BODY"], "rb").read()
HEADERS = [(b"content-type", b"application/geo+json"), (b"content-length", str(len(BODY)).encode())]
async def app(scope, receive, send):
    if scope["type"] == "http":
        await send({"type": "http.response.start", "status": 200, "headers": HEADERS})
        await send({"type": "http.response.body", "body": BODY})
"""
PYGEOAPI = """
server: {{bind: {{host: 127.0.0.1, port: {port}}}, url: 'http://127.0.0.1:{port}', mimetype: application/json, encoding: utf-8,
  language: en-US, limits: {{default_items: 100, max_items: 100000, on_exceed: throttle}}, map: {{url: 'x', attribution: x}}}}
logging: {{level: ERROR}}
metadata: {{identification: {{title: t, description: d, keywords: [k], keywords_type: theme, terms_of_service: x, url: 'http://x'}},
  license: {{name: x, url: 'http://x'}}, provider: {{name: x, url: 'http://x'}}, contact: {{name: x}}}}
resources:
  settlements:
    type: collection
    title: t
    description: d
    keywords: [k]
    links: []
    extents: {{spatial: {{bbox: [20, 43, 42, 53], crs: 'http://www.opengis.net/def/crs/OGC/1.3/CRS84'}},
      temporal: {{begin: 2019-01-01T00:00:00Z, end: 2027-01-01T00:00:00Z}}}}
    providers:
      - {{type: feature, name: PostgreSQL, data: {{host: 127.0.0.1, port: '{pg}', dbname: peers, user: postgres, password: '',
          search_path: [public]}}, id_field: id, table: settlements, geom_field: geom, time_field: day}}
"""


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
    start, size, first = time.perf_counter(), 0, 0.0
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
    )


def said(name: str, told: str) -> None:
    print(f"  {name:<58} {told}", flush=True)
    if name.startswith(("ours", "the same bytes")):
        FIGURES.setdefault(name, {})[SIZE[-1]] = told


SIZE = [""]


def growth() -> None:
    """Print each measure at each size, below each other."""
    print("\ngrowth")
    for name, told in FIGURES.items():
        print(f"  {name}")
        for size, figure in told.items():
            print(f"    {size:>12} {figure}")


def wait_for_layers(peer: Peer, began: float) -> None:
    """Wait until the layers are made, and say how long that took from the start of the process."""
    while not httpx.get(f"{peer.address}/healthz", timeout=300).json()["ready"]:
        time.sleep(0.2)
    told = f"{time.perf_counter() - began:,.1f} s, CPU {cpu_of(peer.pid):,.1f} s, memory {memory_of(peer.pid):,.0f} MB"
    said("ours: layers ready after", told)


def ours(folder: Path, url: str, seconds: float) -> bytes:
    """Measure our service, and return the bytes of one page."""
    port, began = free_port(), time.perf_counter()
    command = uvicorn(sys.executable, "app.main:create_app", port, "--factory")
    items = "/api/collections/settlements/items"
    with started("ours", command, {"FRONTLINE_DATABASE_URL": url}, port, items) as peer:
        wait_for_layers(peer, began)
        page = httpx.get(peer.address + peer.asked(), headers={"Accept-Encoding": "identity"}).content
        requests(peer, seconds, different=True)
        requests(peer, seconds, different=False)
        large(peer, f"/api/download/settlements.geojson?from={LAST - timedelta(days=5000)}")
        large(peer, f"{items}.geojsons?limit={MANY}")
        large(peer, f"{items}.csv?limit={MANY}")
        for z, y, x in ((6, 22, 38), (8, 88, 154), (10, 353, 619)):
            tiles = f"/api/collections/settlements/tiles/WebMercatorQuad/{z}/{y}/{x}"
            days = [LAST - timedelta(days=number) for number in range(12)]
            each(
                peer,
                f"tile at zoom {z}, other days each time",
                [f"{tiles}?datetime=../{day}" for day in days],
            )
        starts = [LAST - timedelta(days=30 + number) for number in range(12)]
        each(
            peer,
            "counts oblast x day, 30 days",
            [f"/api/counts?by=oblast&from={day}&to={day + timedelta(days=29)}" for day in starts],
        )
        filters = [
            f"{items}?limit={LIMIT}&filter=" + quote(f"best >= {number} AND name_en LIKE 'B%'")
            for number in range(2, 12)
        ]
        each(peer, "items by CQL2, each another filter", filters)
    prebuilt(folder, page, seconds)
    return page


def prebuilt(folder: Path, page: bytes, seconds: float) -> None:
    """Measure the limit: the same bytes, ready made, from the same server."""
    (folder / "prebuilt.py").write_text(PREBUILT)
    (folder / "page").write_bytes(page)
    port = free_port()
    env = {"BODY": str(folder / "page"), "PYTHONPATH": str(folder)}
    with started(
        "the same bytes, ready made", uvicorn(sys.executable, "prebuilt:app", port), env, port, "/"
    ) as peer:
        requests(peer, seconds, different=False)


def fill_postgis(url: str, service: Service) -> int:
    """Put the features that have a point into a table, as the peers read it."""
    import psycopg

    index = LAYERS["settlements"].index(service, Where())
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("CREATE EXTENSION postgis")
        connection.execute(
            f"CREATE TABLE settlements (id text PRIMARY KEY, {COLUMNS}, geom geometry(Point, 4326))"
        )
        with connection.cursor() as cursor, cursor.copy("COPY settlements FROM STDIN") as copy:
            for row in range(len(index)):
                if (number := int(index.place[row])) >= 0:
                    told = orjson.loads(index.properties(row))
                    point = index.places[number].shape
                    place = f"SRID=4326;POINT({point.x} {point.y})"
                    copy.write_row([index.ids[row], *(told.get(name) for name in NAMES), place])
        connection.execute("CREATE INDEX ON settlements (day)")
        connection.execute("CREATE INDEX ON settlements USING gist (geom)")
        connection.execute("ANALYZE settlements")
        found = connection.execute("SELECT count(*) FROM settlements").fetchone()
    return int(found[0]) if found else 0


def peers(python: str, folder: Path, service: Service, seconds: float) -> None:
    """Measure tipg and pygeoapi."""
    with postgres() as database:
        url = database.database("peers")
        print(f"  {fill_postgis(url, service):,} rows in PostGIS", flush=True)
        measured: list[Callable[[], None]] = [
            lambda: tipg(python, url, seconds),
            lambda: pygeoapi(python, folder, url, seconds),
        ]
        for measure in measured:
            measure()


def tipg(python: str, url: str, seconds: float) -> None:
    port = free_port()
    env = {"DATABASE_URL": url, "TIPG_MAX_FEATURES_PER_QUERY": str(MANY), "TIPG_DB_SCHEMAS": '["public"]'}
    items = "/collections/public.settlements/items"
    with started("tipg", uvicorn(python, "tipg.main:app", port), env, port, items) as peer:
        requests(peer, seconds, different=True)
        requests(peer, seconds, different=False)
        large(peer, f"{items}?limit={MANY}&f=geojson")
        for z, y, x in ((6, 22, 38), (8, 88, 154), (10, 353, 619)):
            tiles = f"/collections/public.settlements/tiles/WebMercatorQuad/{z}/{x}/{y}"
            each(peer, f"tile at zoom {z} (at most 10,000 features)", [tiles] * 5)


def pygeoapi(python: str, folder: Path, url: str, seconds: float) -> None:
    port = free_port()
    config, definition = folder / "pygeoapi.yml", folder / "openapi.yml"
    config.write_text(PYGEOAPI.format(port=port, pg=url.rpartition(":")[2].partition("/")[0]))
    env = {"PYGEOAPI_CONFIG": str(config), "PYGEOAPI_OPENAPI": str(definition)}
    pygeoapi_command = str(Path(python).parent / "pygeoapi")
    made = subprocess.run(
        [pygeoapi_command, "openapi", "generate", str(config), "--output-file", str(definition)],
        env=os.environ | env, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert definition.exists(), made.stderr
    items = "/collections/settlements/items"
    with started("pygeoapi", uvicorn(python, "pygeoapi.starlette_app:APP", port), env, port, items) as served:
        peer = replace(served, clock="")  # it takes days here, no moments
        requests(peer, seconds, different=True)
        requests(peer, seconds, different=False)
        large(peer, f"{items}?limit={MANY}&f=json")


def measured(claims: int, kept: Path, folder: Path, asked: argparse.Namespace) -> None:
    """Measure one size, on a ledger that is filled where it is not there."""
    SIZE.append(f"{claims:,}")
    url = f"sqlite:///{kept}/ledger-{claims}.sqlite"
    ledger = open_ledger(url)
    if not ledger.data_version():
        fill(ledger, load(), claims)
    ledger.close()
    print(f"{claims:,} claims", flush=True)
    ours(folder, url, asked.seconds)
    if asked.peers and claims <= MOST_FOR_PEERS:
        service = open_service(Settings(database_url=url))
        features = len(LAYERS["settlements"].index(service, Where()))
        print(f"  {features:,} features in the layer settlements", flush=True)
        peers(asked.peers, folder, service, asked.seconds)
        service.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--claims", type=int, nargs="+", default=[100_000])
    parser.add_argument("--peers", default="", metavar="PYTHON")
    parser.add_argument("--seconds", type=float, default=6.0)
    parser.add_argument("--folder", type=Path, help="where the ledger is kept from one run to the next")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        folder.chmod(0o755)
        kept = asked.folder or folder
        for claims in asked.claims:
            measured(claims, kept, folder, asked)
    if len(asked.claims) > 1:
        growth()
    print(f"  asked with {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000:,.0f} MB")


if __name__ == "__main__":
    main()
