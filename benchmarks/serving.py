"""The API at size, beside tipg and pygeoapi on the same rows in PostGIS.

Run: `.venv/bin/python benchmarks/serving.py [--claims 10000 100000 1000000 5000000] [--peers PYTHON] [--seconds 6]`. Each size is
measured after the other, and a table of growth ends it. PYTHON is the interpreter of an environment with tipg, pygeoapi, uvicorn
and psycopg2; without it only our own service is measured. The peers serve the features of the layer `settlements` that have a
point, from one table with an index on the day and one on the point, at sizes up to 200,000 claims. Each server is one process,
on the same machine as the one that asks; ours is asked once its layers are ready (`/healthz`), how long that takes is told.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from urllib.parse import quote

import httpx
import orjson
from ledger import LAST, fill
from serving_load import (
    LIMIT,
    MANY,
    ROOT,
    SIZE,
    Peer,
    cpu_of,
    each,
    growth,
    large,
    memory_of,
    requests,
    said,
    started,
    uvicorn,
)

from app.ledger.store import open_ledger
from app.model import Where
from app.publish.layers import LAYERS
from app.service import Service, open_service
from app.settings import Settings
from gazetteer.index import load

sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tests" / "ledger")]

from postgres import server as postgres  # noqa: E402
from running import free_port  # noqa: E402

MOST_FOR_PEERS = 200_000
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


def wait_for_layers(peer: Peer, began: float) -> None:
    """Wait until the layers are made, and say how long that took from the start of the process."""
    while not httpx.get(f"{peer.address}/healthz", timeout=300).json()["ready"]:
        time.sleep(0.2)
    spent, held = cpu_of(peer.pid), memory_of(peer.pid, "RssAnon")
    told = f"{time.perf_counter() - began:,.1f} s, CPU {spent:,.1f} s, memory {held:,.0f} MB"
    said("ours: layers ready after", told, f"{spent:,.0f} s")
    said("ours: memory then, without pages of files", f"{held:,.0f} MB", f"{held:,.0f} MB")


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
