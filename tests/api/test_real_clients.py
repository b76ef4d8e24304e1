"""Clients of GIS people before a hundred thousand claims: each gets the features that SQL finds on the ledger."""

import json
import sqlite3
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import geopandas
import httpx
import pandas
import pyarrow.parquet
import pyogrio
import pytest
from many_claims import CLAIMS, FIRST, fill
from needs import PYTHON_OF_QGIS, need_qgis, ran
from PIL import Image
from running import running
from served import serve

BOX = (37.7, 48.3, 38.3, 48.9)
STANDING = """
SELECT c.id, c.kind, c.side, c.day, c.low, c.best, c.high, p.code, p.lon, p.lat
FROM claims c
JOIN readings r ON r.number = c.reading AND r.since IS NOT NULL AND r.until IS NULL
JOIN claim_places p ON p.reading = c.reading AND p.claim = c.ordinal
"""
IN_BOX = f"p.lon BETWEEN {BOX[0]} AND {BOX[2]} AND p.lat BETWEEN {BOX[1]} AND {BOX[3]}"
QGIS = """
import json, sys
from qgis.core import *
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor
asked = json.loads(sys.argv[1])
QgsApplication.setPrefixPath("/usr", True)
application = QgsApplication([], False)
application.initQgis()
layer = QgsVectorLayer(f"url='{asked['api']}' typename='claims' pageSize='1000' restrictToRequestBBOX='1'", "claims", "OAPIF")
assert layer.isValid(), layer.dataProvider().error().summary()
assert layer.setSubsetString(asked["filter"])
request = QgsFeatureRequest().setFilterRect(QgsRectangle(*asked["box"]))
print(json.dumps(sorted(f["id"] for f in layer.getFeatures(request))))
settings = QgsMapSettings()
settings.setLayers([layer])
settings.setOutputSize(QSize(300, 300))
settings.setBackgroundColor(QColor("white"))
settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
settings.setExtent(QgsRectangle(*asked["box"]))
job = QgsMapRendererSequentialJob(settings)
job.start()
job.waitForFinished()
assert job.renderedImage().save(asked["picture"])
"""


@dataclass(frozen=True)
class Served:
    """A server, and the ledger behind it as SQL sees it."""

    address: str
    ledger: sqlite3.Connection

    def sql(self, condition: str = "1 = 1") -> pandas.DataFrame:
        """Return the claims that stand and meet a condition."""
        return pandas.read_sql(f"{STANDING} WHERE {condition}", self.ledger, index_col="id").sort_index()

    def pages(self, **asked: object) -> Iterator[dict[str, Any]]:
        """Give the answers of page after page, as links lead through them."""
        address = str(httpx.URL(f"{self.address}/api/collections/claims/items", params=asked))
        while address:
            page = httpx.get(address, timeout=120).json()
            yield page
            address = next((link["href"] for link in page["links"] if link["rel"] == "next"), "")


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    service = serve(tmp_path_factory.mktemp("many"))
    fill(service)
    service.close()
    file = service.settings.database_url.removeprefix("sqlite:///")
    with running(service.settings.database_url, warms=False) as address:  # one layer is asked for
        yield Served(address, sqlite3.connect(file))


def same(found: pandas.DataFrame, told: pandas.DataFrame) -> None:
    """Compare ids, numbers, kinds and days of two tables; `high` may be unknown."""
    found = found.set_index("id").sort_index()
    assert list(found.index) == list(told.index)
    for name in {"kind", "side"} & set(found.columns):
        assert list(found[name]) == list(told[name])
    if "day" in found.columns:
        assert [str(day)[:10].replace("/", "-") for day in found["day"]] == list(told["day"])
    for name in {"low", "best", "high"} & set(found.columns):
        pandas.testing.assert_series_equal(found[name].astype(float), told[name].astype(float))


def same_points(found: geopandas.GeoDataFrame, told: pandas.DataFrame) -> None:
    """Compare where the features lie; coordinates leave with five decimals."""
    bounds = found.set_index("id").sort_index().bounds
    for name, axis in (("minx", "lon"), ("maxx", "lon"), ("miny", "lat"), ("maxy", "lat")):
        assert abs(bounds[name] - told[axis]).max() < 1e-5


def ogr(*command: str) -> str:
    return ran(*command, timeout=300)


def test_the_ledger_holds_as_many_and_what_was_withdrawn_is_not_among_them(served: Served) -> None:
    assert len(served.sql()) == CLAIMS
    assert served.ledger.execute("SELECT count(*) FROM claims").fetchone()[0] > CLAIMS


def test_ogrinfo_counts_them(served: Served) -> None:
    told = ogr("ogrinfo", "-ro", "-so", f"OAPIF:{served.address}/api", "claims")
    assert f"Feature Count: {CLAIMS}" in told


def test_ogr2ogr_pages_through_all(served: Served, tmp_path: Path) -> None:
    out = tmp_path / "all.csv"
    columns = ["-select", "id,kind,side,day,low,best,high", "-oo", "PAGE_SIZE=10000"]
    ogr("ogr2ogr", str(out), f"OAPIF:{served.address}/api", "claims", *columns)
    same(pandas.read_csv(out), served.sql())


def test_ogr2ogr_takes_a_frame_and_a_condition(served: Served, tmp_path: Path) -> None:
    out = tmp_path / "some.fgb"
    columns = ["-select", "id,kind,side,day,low,best,high", "-oo", "PAGE_SIZE=1000"]
    asked = ["-spat", *map(str, BOX), "-where", "kind = 'shelling' AND best >= 10", *columns]
    ogr("ogr2ogr", str(out), f"OAPIF:{served.address}/api", "claims", *asked)
    frame = geopandas.read_file(out)
    told = served.sql(f"{IN_BOX} AND kind = 'shelling' AND best >= 10")
    assert len(told) > 100
    same(frame, told)
    same_points(frame, told)


def test_pyogrio_reads_a_frame(served: Served) -> None:
    columns = ["id", "kind", "day", "low", "best", "high"]
    source = f"OAPIF:{served.address}/api"
    frame = pyogrio.read_dataframe(
        source, layer="claims", bbox=BOX, columns=columns, where="best > 15", PAGE_SIZE=5000
    )
    told = served.sql(f"{IN_BOX} AND best > 15")
    same(frame[columns], told)
    same_points(frame, told)


def test_geopandas_reads_days_and_a_filter(served: Served) -> None:
    last = FIRST.replace(month=FIRST.month + 1)
    asked = httpx.QueryParams(datetime=f"{FIRST}/{last}", filter="high IS NULL", limit=10_000)
    frame = geopandas.read_file(f"{served.address}/api/collections/claims/items?{asked}")
    told = served.sql(f"c.day BETWEEN '{FIRST}' AND '{last}' AND c.high IS NULL")
    assert len(told) > 1000
    same(frame[["id", "kind", "side", "day", "low", "best"]], told)
    same_points(frame, told)


def test_owslib_follows_the_links_of_pages(served: Served) -> None:
    from owslib.ogcapi import features

    api = features.Features(f"{served.address}/api")
    asked: dict[str, Any] = {"limit": 300, "bbox": list(BOX), "filter": "kind = 'clash'"}
    rows: list[dict[str, Any]] = []
    pages = 0
    while asked:
        page = api.collection_items("claims", **asked)
        rows += [feature["properties"] for feature in page["features"]]
        pages += 1
        link = next((link["href"] for link in page["links"] if link["rel"] == "next"), "")
        token = parse_qs(urlsplit(link).query).get("token")
        asked = asked | {"token": token[0]} if token else {}
    assert pages > 1
    same(
        pandas.DataFrame(rows)[["id", "kind", "side", "day", "low", "best"]],
        served.sql(f"{IN_BOX} AND kind = 'clash'"),
    )


def test_pyarrow_reads_the_geoparquet_of_all(served: Served) -> None:
    file = httpx.get(f"{served.address}/api/collections/claims/items.parquet", timeout=300).content
    columns = ["id", "kind", "side", "day", "low", "best", "high"]
    told = served.sql()
    table = pyarrow.parquet.read_table(BytesIO(file), columns=columns)
    same(table.to_pandas(), told)
    frame = geopandas.read_parquet(BytesIO(file), columns=["id", "geometry"])
    same_points(frame, told)


def test_links_lead_through_all_pages_once(served: Served) -> None:
    ids = [
        feature["id"]
        for page in served.pages(limit=10_000, properties="id", sortby="-best")
        for feature in page["features"]
    ]
    assert sorted(ids) == list(served.sql().index)


def test_qgis_filters_frames_and_draws(served: Served, tmp_path: Path) -> None:
    need_qgis()
    picture = tmp_path / "drawn.png"
    asked = {
        "api": f"{served.address}/api",
        "filter": '"kind" = \'clash\' AND "best" >= 12',
        "box": BOX,
        "picture": str(picture),
    }
    done = subprocess.run(
        [PYTHON_OF_QGIS, "-c", QGIS, json.dumps(asked)],
        env={"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "PATH": "/usr/bin", "NO_PROXY": "127.0.0.1"},
        capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == list(
        served.sql(f"{IN_BOX} AND kind = 'clash' AND best >= 12").index
    )
    assert len(Image.open(picture).convert("RGB").getcolors(100_000) or []) > 1
