"""Features in every format over HTTP: chosen by ending, by `f` or by Accept; the same bytes as `frontline export` writes."""

import csv
import io
import zipfile
from pathlib import Path

import geopandas
import pyarrow as pa
import pyarrow.parquet
import pytest
from openpyxl import load_workbook
from served import BAKHMUT, TWO_THINGS, Line, on_days, publish, serve
from starlette.testclient import TestClient

from app.api.forms import FEATURES, preferred
from app.main import application
from app.model import EventKind, Where
from app.publish.export import export
from app.publish.formats import FORMATS
from app.service import Service

ITEMS = "/api/collections/settlements/items"
FILES = [name for name in FORMATS if name != "geojson"]
MORE_THAN_A_PAGE = 120


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Service:
    service = serve(tmp_path_factory.mktemp("formats"))
    publish(service, *TWO_THINGS)
    publish(
        service,
        *on_days(Line("Clashes at Bakhmut: 2.", (BAKHMUT,), 2, 2), range(1, MORE_THAN_A_PAGE + 1)),
        url="https://example.org/b",
    )
    return service


@pytest.fixture(scope="module")
def reader(full: Service) -> TestClient:
    return TestClient(application(full), headers={"Accept-Encoding": "identity"})


@pytest.mark.parametrize("form", FORMATS)
def test_f_ending_and_accept_give_the_same(reader: TestClient, form: str) -> None:
    named = reader.get(ITEMS, params={"f": form})
    ended = reader.get(f"{ITEMS}.{FORMATS[form].suffix}")
    accepted = reader.get(ITEMS, headers={"Accept": FORMATS[form].media_type.partition(";")[0]})
    assert {each.status_code for each in (named, ended, accepted)} == {200}
    assert {each.headers["content-type"] for each in (named, ended, accepted)} == {FORMATS[form].media_type}
    if form == "geojson":
        assert named.json()["features"] == ended.json()["features"] == accepted.json()["features"]
    else:
        assert named.content == ended.content == accepted.content
        assert (
            f'filename="frontline-settlements.{FORMATS[form].suffix}"' in named.headers["content-disposition"]
        )
    assert "Accept" in named.headers["vary"]


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("layer", ["claims", "areas"])
def test_a_file_has_the_bytes_of_an_export(
    full: Service, reader: TestClient, tmp_path: Path, form: str, layer: str
) -> None:
    suffix = FORMATS[form].suffix
    file = tmp_path / f"any.{suffix}"
    export(full, layer, file, Where(kinds=(EventKind.CLASH,)))
    assert reader.get(f"/api/download/{layer}.{suffix}?kind=clash").content == file.read_bytes()
    if form != "geojson":
        assert reader.get(f"/api/collections/{layer}/items.{suffix}?kind=clash").content == file.read_bytes()


def rows(body: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(body.decode())))


def test_pages_have_a_limit_and_files_have_none_of_their_own(reader: TestClient) -> None:
    matched = reader.get(ITEMS).json()["numberMatched"]
    assert matched > 100
    assert len(reader.get(ITEMS).json()["features"]) == 100
    assert reader.get(f"{ITEMS}?f=html").text.count(">open</a>") == 100
    assert len(rows(reader.get(f"{ITEMS}.csv").content)) == matched
    assert len(rows(reader.get(f"{ITEMS}.csv?limit=7").content)) == 7
    assert len(rows(reader.get(f"{ITEMS}.csv?limit=99999").content)) == matched
    token = next(each for each in reader.get(ITEMS).json()["links"] if each["rel"] == "next")["href"].split(
        "token="
    )[1]
    assert len(rows(reader.get(f"{ITEMS}.csv?token={token}").content)) == matched - 100
    for form in FEATURES:
        assert reader.get(f"{ITEMS}?limit=0&f={form}").status_code == 400


@pytest.mark.parametrize("form", FILES)
def test_a_file_is_of_the_filter_and_says_so(reader: TestClient, form: str) -> None:
    answer = reader.get(f"{ITEMS}?f={form}&filter=share>10&kind=clash")
    body = answer.content
    if form == "shp":
        body = zipfile.ZipFile(io.BytesIO(body)).read("README.txt")
    if form == "xlsx":
        about = load_workbook(io.BytesIO(body))["about"]
        body = "\n".join(str(cell.value) for row in about.rows for cell in row).encode()
    if form == "kml":
        body = body.replace(b"&gt;", b">").replace(b"&amp;", b"&")
    assert b"CC BY 4.0" in body
    assert b"kind=clash" in body
    assert b"share" in body


def test_formats_are_told_of_in_links(reader: TestClient) -> None:
    document = reader.get(f"{ITEMS}?kind=clash&limit=3").json()
    links = {each["type"]: each["href"] for each in document["links"] if each["rel"] == "alternate"}
    assert set(links) == {FORMATS[name].media_type for name in FILES} | {"text/html"}
    assert len(rows(reader.get(links[FORMATS["csv"].media_type]).content)) == 3
    layer = reader.get("/api/collections/claims").json()
    whole = [each["href"] for each in layer["links"] if each["rel"] == "enclosure"]
    assert len(whole) == len(FORMATS)
    assert {reader.get(href).status_code for href in whole} == {200}


def test_geoparquet_and_arrow_are_read_as_tables(reader: TestClient) -> None:
    matched = reader.get(ITEMS).json()["numberMatched"]
    parquet = reader.get(f"{ITEMS}.parquet").content
    assert len(geopandas.read_parquet(io.BytesIO(parquet))) == matched
    table = pyarrow.parquet.read_table(io.BytesIO(parquet))
    assert table.schema.field("day").type == pa.date32()
    assert pa.ipc.open_stream(reader.get(f"{ITEMS}?f=arrow").content).read_all().num_rows == matched


def test_what_is_no_format_is_refused(reader: TestClient) -> None:
    assert reader.get(f"{ITEMS}?f=docx").status_code == 400
    assert "docx" in reader.get(f"{ITEMS}.docx").json()["detail"]
    assert reader.get(f"{ITEMS}.docx").status_code == 404
    assert reader.get("/api?f=csv").status_code == 400
    assert reader.get("/api/collections/claims.csv").status_code == 404
    assert reader.get(f"{ITEMS}.kml?crs=EPSG:3857").status_code == 400


@pytest.mark.parametrize(
    ("accept", "form"),
    [
        ("", "geojson"),
        ("*/*", "geojson"),
        ("application/json", "json"),
        ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "html"),
        ("application/geo+json, application/json", "geojson"),
        ("text/csv;q=0.4, text/html;q=0.3", "csv"),
        ("text/*", "html"),
        ("image/png", "geojson"),
        ("text/csv;q=high", "geojson"),
        ("text/csv; q=0, */*", "geojson"),
    ],
)
def test_accept_is_weighed(accept: str, form: str) -> None:
    assert preferred(accept, FEATURES) == form
