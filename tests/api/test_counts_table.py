"""Counts in each form: filtered like a layer, with outlines for a choropleth, and with what is not known told apart."""

import csv
import io
from datetime import timedelta
from pathlib import Path

import geopandas
import pyarrow as pa
import pytest
from served import AVDIIVKA, BAKHMUT, DAY, DONETSK, KHERSON, TWO_THINGS, Line, publish, serve
from starlette.testclient import TestClient

from app.main import application
from app.model import Status
from app.publish.count_table import FIELDS

COUNTS = "/api/counts"


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> TestClient:
    """Two things of one day; two days later none at Bakhmut and one at Avdiivka; the day between is not covered."""
    service = serve(tmp_path_factory.mktemp("counts"))
    publish(service, *TWO_THINGS)
    later = DAY + timedelta(days=2)
    none = Line("No clashes at Bakhmut.", (BAKHMUT,), 0, 0, day=later, status=Status.ZERO)
    one = Line("One clash at Avdiivka.", (AVDIIVKA,), 1, 1, day=later)
    publish(service, none, one, url="https://example.org/b")
    return TestClient(application(service))


def test_zero_unknown_and_not_covered_are_told_apart(reader: TestClient) -> None:
    found = reader.get(f"{COUNTS}?by=settlement&kind=clash&all=true&place={BAKHMUT},{AVDIIVKA}").json()
    told = {(row["area"], row["period"]): (row["status"], row["low"], row["covered"]) for row in found}
    assert told[BAKHMUT, "2023-03-26"] == ("zero", 0, True)
    assert told[AVDIIVKA, "2023-03-26"] == ("reported", 1, True)
    assert told[BAKHMUT, "2023-03-25"] == ("not_covered", None, False)
    oblasts = reader.get(f"{COUNTS}?by=oblast&kind=clash&all=true&from=2023-03-24&to=2023-03-24").json()
    assert {row["status"] for row in oblasts if row["area"] == KHERSON} == {"unknown"}


@pytest.mark.parametrize(
    ("asked", "areas"),
    [
        ("filter=low>=3", {DONETSK, KHERSON}),
        ("filter=kind='shelling'", {KHERSON}),
        ("filter=high IS NULL", {KHERSON}),
        ("filter=T_AFTER(period,DATE('2023-03-24'))", {DONETSK}),
        ("filter=S_INTERSECTS(geometry,POINT(32.6 46.6))", {KHERSON}),
        ("filter=low>1000", set()),
        ("bbox=32,46,33,47", {KHERSON}),
        ("bbox=37.9,48.5,38.1,48.7", {DONETSK}),
        ("bbox=1,1,2,2", set()),
        (
            'filter-lang=cql2-json&filter={"op":"=","args":[{"property":"claimant"},"kherson-defence"]}',
            {KHERSON},
        ),
    ],
)
def test_rows_are_filtered_like_a_layer(reader: TestClient, asked: str, areas: set[str]) -> None:
    found = reader.get(f"{COUNTS}?by=oblast&{asked}").json()
    assert {row["area"] for row in found} == areas
    drawn = reader.get(f"{COUNTS}?by=oblast&f=geojson&{asked}").json()["features"]
    assert [feature["properties"]["area"] for feature in drawn] == [row["area"] for row in found]


def test_a_box_of_settlements_goes_by_their_points(reader: TestClient) -> None:
    found = reader.get(f"{COUNTS}?by=settlement&kind=clash&bbox=37.9,48.5,38.1,48.7").json()
    assert {row["area"] for row in found} == {BAKHMUT}


@pytest.mark.parametrize("by", ["country", "oblast", "raion", "hromada", "direction", "settlement"])
def test_with_geometry_each_row_has_its_outline(reader: TestClient, by: str) -> None:
    rows = reader.get(f"{COUNTS}?by={by}&period=week").json()
    answer = reader.get(f"{COUNTS}?by={by}&period=week&geometry=true")
    assert answer.headers["content-type"] == "application/geo+json"
    features = answer.json()["features"]
    assert len({feature["id"] for feature in features}) == len(features) == len(rows)
    for feature, row in zip(features, rows, strict=True):
        assert {name: feature["properties"][name] for name in row} == row
        expected = "Point" if by == "settlement" else "MultiPolygon"
        assert (feature["geometry"] or {"type": expected})["type"] == expected
    assert any(feature["geometry"] for feature in features)
    assert answer.json()["licence"] == "CC BY 4.0"


def test_a_choropleth_opens_in_geopandas(reader: TestClient, tmp_path: Path) -> None:
    file = tmp_path / "counts.geojson"
    file.write_bytes(
        reader.get(f"{COUNTS}?by=oblast&kind=clash&all=true&geometry=true&from={DAY}&to={DAY}").content
    )
    frame = geopandas.read_file(file)
    assert set(frame.geom_type) == {"MultiPolygon"}
    assert len(frame) == 27
    assert frame.set_index("area").loc[DONETSK, "low"] == 59
    assert frame["low"].isna().sum() == 26
    assert set(frame["pcode"].str.len()) == {4}


def test_csv_has_a_row_of_hashtags_where_asked(reader: TestClient) -> None:
    plain = list(csv.reader(io.StringIO(reader.get(f"{COUNTS}?f=csv").text)))
    tagged = list(csv.reader(io.StringIO(reader.get(f"{COUNTS}?f=csv&hxl=true").text)))
    assert tagged[0] == plain[0]
    assert tagged[2:] == plain[1:]
    tags = dict(zip(tagged[0], tagged[1], strict=True))
    assert (tags["area"], tags["low"], tags["period"]) == (
        "#geo+code+katottg",
        "#indicator+num+min",
        "#date+start",
    )
    assert all(tag.startswith("#") for tag in tagged[1])


def test_a_layer_has_hashtags_where_asked(reader: TestClient) -> None:
    address = "/api/collections/settlements/items.csv"
    plain = list(csv.reader(io.StringIO(reader.get(address).text)))
    tagged = list(csv.reader(io.StringIO(reader.get(f"{address}?hxl=true").text)))
    assert tagged[0] == plain[0]
    assert len(tagged) == len(plain) + 1
    assert all(tag.startswith("#") for tag in tagged[1])


def test_arrow_has_the_rows_with_their_types(reader: TestClient) -> None:
    answer = reader.get(COUNTS, headers={"Accept": "application/vnd.apache.arrow.stream"})
    table = pa.ipc.open_stream(answer.content).read_all()
    rows = reader.get(COUNTS).json()
    assert table.num_rows == len(rows)
    assert table.schema.names == [field.name for field in FIELDS] == list(rows[0])
    assert table.schema.field("period").type == pa.date32()
    assert table.column("claims").to_pylist() == [row["claims"] for row in rows]
    assert table.column("high").to_pylist() == [row["high"] for row in rows]
    assert table.schema.metadata[b"licence"] == b"CC BY 4.0"


def test_every_form_leads_to_the_licence(reader: TestClient) -> None:
    for form in ("json", "csv", "arrow", "geojson"):
        answer = reader.get(f"{COUNTS}?f={form}")
        assert 'rel="license"' in answer.headers["link"]
        assert answer.headers["etag"]


@pytest.mark.parametrize(
    "asked", ["filter=colour='red'", "filter=low>>3", "bbox=1,2", "geometry=maybe", "hxl=3"]
)
def test_what_cannot_be_asked_is_said(reader: TestClient, asked: str) -> None:
    assert reader.get(f"{COUNTS}?{asked}").status_code == 400


def test_outlines_do_not_go_into_a_table(reader: TestClient) -> None:
    assert "f 'csv'" in reader.get(f"{COUNTS}?f=csv&geometry=true").json()["detail"]


def test_namesakes_are_told_apart(reader: TestClient) -> None:
    found = reader.get("/api/places?q=Іванівка&limit=50&lang=uk").json()
    assert len({place["code"] for place in found}) == len(found) == 50
    labels = {place["label"] for place in found}
    assert len(labels) == 50
    assert all(label.startswith("Іванівка, ") for label in labels)
    assert "Donetsk oblast" in reader.get(f"/api/places?q={BAKHMUT}").json()[0]["label"]
    assert reader.get("/api/places?q=Bakhmut&lang=de").status_code == 400
