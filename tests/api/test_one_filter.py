"""One filter, everywhere: the page's parameters, the API in every format, the command line and files give the same rows."""

import csv
import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import geopandas
import pyarrow as pa
import pytest
from openpyxl import load_workbook
from served import AVDIIVKA, BAKHMUT, TWO_THINGS, Line, on_days, publish, serve
from starlette.testclient import TestClient
from typer.testing import CliRunner

from app.cli import app as cli
from app.main import application
from app.model import EventKind
from app.publish.formats import FORMATS
from app.service import Service

FILTER = "best >= 3 AND T_DURING(day, INTERVAL('2023-03-25', '2023-04-09')) AND name_en LIKE 'B%'"
BOX = "37,48,39,49"
Key = tuple[str, str, str]
Read = Callable[[bytes, Path], list[dict[str, Any]]]


def kept(row: dict[str, Any]) -> bool:
    """Return what the question means, in plain Python."""
    return bool(
        row["kind"] == "clash"
        and row["best"] is not None
        and row["best"] >= 3
        and "2023-03-25" < row["day"] < "2023-04-09"
        and row["name_en"].startswith("B")
        and row["geometry"]
        and 37 <= row["geometry"]["coordinates"][0] <= 39
        and 48 <= row["geometry"]["coordinates"][1] <= 49
    )


def from_features(document: dict[str, Any]) -> list[dict[str, Any]]:
    return [feature["properties"] for feature in document["features"]]


def from_gis(body: bytes, file: Path) -> list[dict[str, Any]]:
    file.write_bytes(body)
    frame = geopandas.read_parquet(file) if file.suffix == ".parquet" else geopandas.read_file(file)
    return [row._asdict() for row in frame.itertuples()]


def from_sequence(body: bytes, _: Path) -> list[dict[str, Any]]:
    return [json.loads(part)["properties"] for part in body.split(b"\x1e") if part.strip()]


def from_arrow(body: bytes, _: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = pa.ipc.open_stream(body).read_all().to_pylist()
    return found


def from_workbook(body: bytes, _: Path) -> list[dict[str, Any]]:
    names, *rows = load_workbook(io.BytesIO(body))["settlements"].iter_rows(values_only=True)
    return [dict(zip(map(str, names), row, strict=True)) for row in rows]


def from_shapefile(body: bytes, file: Path) -> list[dict[str, Any]]:
    assert "README.txt" in zipfile.ZipFile(io.BytesIO(body)).namelist()
    return from_gis(body, file)


READERS: dict[str, Read] = {
    "geojson": lambda body, _: from_features(json.loads(body)),
    "jsonfg": lambda body, _: from_features(json.loads(body)),
    "geojsonseq": from_sequence,
    "csv": lambda body, _: list(csv.DictReader(io.StringIO(body.decode()))),
    "arrow": from_arrow,
    "parquet": from_gis,
    "gpkg": from_gis,
    "fgb": from_gis,
    "kml": from_gis,
    "shp": from_shapefile,
    "xlsx": from_workbook,
}


def keys(rows: list[dict[str, Any]]) -> list[Key]:
    return sorted(
        (str(row["code"]), str(row["day"])[:10].replace("/", "-"), str(row["claimant"])) for row in rows
    )


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Service:
    service = serve(tmp_path_factory.mktemp("one"))
    publish(service, *TWO_THINGS)
    for number, (name, place) in enumerate((("Bakhmut", BAKHMUT), ("Avdiivka", AVDIIVKA))):
        lines = [
            line
            for count in range(1, 7)
            for line in on_days(Line(f"Clashes at {name}: {count}.", (place,), count, count), [3 * count])
        ]
        shelled = Line(f"{name} was shelled 5 times.", (place,), 5, 5, EventKind.SHELLING)
        publish(service, *lines, *on_days(shelled, [4]), url=f"https://example.org/{number}")
    return service


@pytest.fixture(scope="module")
def expected(full: Service) -> list[Key]:
    everything = TestClient(application(full)).get("/api/collections/settlements/items?limit=10000").json()
    rows = [feature["properties"] | {"geometry": feature["geometry"]} for feature in everything["features"]]
    found = keys([row for row in rows if kept(row)])
    assert 1 < len(found) < len(rows) // 2
    return found


@pytest.mark.parametrize("form", FORMATS)
def test_the_api_and_the_command_line_give_the_same_rows(
    full: Service, expected: list[Key], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    suffix, read = FORMATS[form].suffix, READERS[form]
    asked = {"filter": FILTER, "bbox": BOX, "kind": "clash"}
    client = TestClient(application(full))
    body = client.get(f"/api/collections/settlements/items.{suffix}", params=asked).content
    assert keys(read(body, tmp_path / f"http.{suffix}")) == expected
    monkeypatch.setenv("FRONTLINE_DATABASE_URL", full.settings.database_url)
    file = tmp_path / f"out.{suffix}"
    options = ["--filter", FILTER, "--bbox", BOX, "--kind", "clash"]
    done = CliRunner().invoke(cli, ["export", "settlements", str(file), *options])
    assert done.exit_code == 0, done.output
    assert keys(read(file.read_bytes(), tmp_path / f"cli.{suffix}")) == expected
    if form != "geojson":
        assert file.read_bytes() == body


def test_pages_and_tables_of_counts_give_the_same_rows(full: Service, expected: list[Key]) -> None:
    client = TestClient(application(full))
    asked = {"filter": FILTER, "bbox": BOX, "kind": "clash"}
    seen, address, more = [], "/api/collections/settlements/items", {**asked, "limit": "1"}
    while address:
        page = client.get(address, params=more or None).json()
        seen += from_features(page)
        address = next((each["href"] for each in page["links"] if each["rel"] == "next"), "")
        more = {}
    assert keys(seen) == expected
    html = client.get("/api/collections/settlements/items.html", params=asked).text
    assert html.count(">open</a>") == len(expected)
    in_counts = FILTER.replace("day", "period").replace("name_en", "area_name")
    rows = client.get("/api/counts", params={**asked, "filter": in_counts, "by": "settlement"}).json()
    assert sorted((row["area"], row["period"], row["claimant"]) for row in rows) == expected


def test_the_map_page_downloads_the_rows_of_its_view(full: Service) -> None:
    client = TestClient(application(full))
    view = {"from": "2023-03-25", "to": "2023-04-09", "kind": "clash", "bbox": BOX}
    table = client.get("/api/download/settlements.csv", params=view).text
    same = {"datetime": "2023-03-25/2023-04-09", "kind": "clash", "bbox": BOX, "limit": "10000"}
    document = client.get("/api/collections/settlements/items", params=same).json()
    assert keys(list(csv.DictReader(io.StringIO(table)))) == keys(from_features(document)) != []
