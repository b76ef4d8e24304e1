"""Files of layers and pictures of the map over HTTP: exactly what was asked for."""

import csv
import io
import sqlite3
from pathlib import Path

import pytest
from PIL import Image
from served import FIFTY_NINE, NUMEROUS, Line, publish, serve
from starlette.testclient import TestClient

from app.main import application
from app.model import EventKind, Language, Where
from app.publish.map_content import content
from app.publish.map_picture import Drawing
from app.publish.telling import Telling

SHELLED = Line("Bakhmut was shelled 4 times.", (FIFTY_NINE.places[1],), 4, 4, EventKind.SHELLING, number="4")
DAY = "from=2023-03-24&to=2023-03-24"


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> TestClient:
    service = serve(tmp_path_factory.mktemp("download"))
    publish(service, FIFTY_NINE, NUMEROUS, SHELLED)
    return TestClient(application(service))


def test_a_csv_has_the_rows_of_the_layer(reader: TestClient) -> None:
    answer = reader.get(f"/api/download/settlements.csv?{DAY}&kind=clash")
    assert answer.headers["content-disposition"] == 'attachment; filename="frontline-settlements.csv"'
    rows = list(csv.DictReader(io.StringIO(answer.text)))
    assert sum(int(row["share"]) for row in rows) == 59
    assert {row["kind"] for row in rows} == {"clash"}


def test_a_geopackage_opens_in_a_gis(reader: TestClient, tmp_path: Path) -> None:
    file = tmp_path / "claims.gpkg"
    file.write_bytes(reader.get(f"/api/download/claims.gpkg?{DAY}").content)
    with sqlite3.connect(file) as opened:
        assert opened.execute("select count(*) from claims").fetchone() == (2,)


def test_a_frame_keeps_what_touches_it(reader: TestClient) -> None:
    inside = reader.get(f"/api/download/settlements.geojson?{DAY}&kind=clash&bbox=37.9,48.5,38.1,48.7").json()
    assert {found["properties"]["name_en"] for found in inside["features"]} == {"Bakhmut"}


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("settlements.docx", 404),
        ("settlements.html", 404),
        ("dragons.csv", 404),
        ("claims.csv?bbox=1", 400),
        ("claims.csv?page=2", 400),
    ],
)
def test_what_is_not_there_is_refused(reader: TestClient, path: str, status: int) -> None:
    assert reader.get(f"/api/download/{path}").status_code == status


def picture(reader: TestClient, query: str) -> Image.Image:
    answer = reader.get(f"/map.png?{query}")
    assert answer.headers["content-type"] == "image/png"
    return Image.open(io.BytesIO(answer.content)).convert("RGB")


def test_the_picture_shows_the_view_of_an_address(reader: TestClient) -> None:
    light = picture(reader, DAY)
    assert light.size == (1200, 675)
    colours = {colour for _, colour in light.getcolors(1_000_000) or []}
    assert (0xBF, 0x38, 0x15) in colours  # clashes
    assert (0xC9, 0x7F, 0x00) not in colours  # shelling was not asked for


def test_the_picture_takes_size_theme_and_frame_and_ignores_the_rest(reader: TestClient) -> None:
    dark = picture(
        reader, f"{DAY}&theme=dark&width=640&height=360&at=37.7,48.4,8&place=UA14020010010059145&lang=uk"
    )
    assert dark.size == (640, 360)
    assert dark.getpixel((320, 5)) == (0x17, 0x1C, 0x21)
    assert picture(reader, "width=9&height=9999&at=east&last=many&kind=dragons").size == (200, 2000)


@pytest.mark.parametrize(
    ("query", "title", "place"),
    [
        ("", "Reported fighting in Ukraine, 24 March 2023", "Bakhmut"),
        ("&lang=uk", "Повідомлені бої в Україні, 24 березня 2023", "Бахмут"),
        ("&lang=fr", "Reported fighting in Ukraine, 24 March 2023", "Bakhmut"),
    ],
)
def test_the_picture_speaks_the_language_of_its_address(
    reader: TestClient, monkeypatch: pytest.MonkeyPatch, query: str, title: str, place: str
) -> None:
    written: list[str] = []
    monkeypatch.setattr(Drawing, "_text", lambda self, x, y, text, *more, **also: written.append(text))
    picture(reader, f"{DAY}&kind=clash{query}")
    assert title in written
    assert place in written


def test_a_picture_of_an_empty_record_is_the_ground(tmp_path: Path) -> None:
    empty = TestClient(application(serve(tmp_path)))
    assert picture(empty, "").size == (1200, 675)


@pytest.mark.parametrize("lang", ["en", "uk"])
def test_the_picture_says_whose_it_all_is_and_that_it_shows_samples(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lang: str
) -> None:
    service = serve(tmp_path)
    publish(service, FIFTY_NINE, sample=True)
    held = content(service, Where(), Telling(Language(lang)))
    written: list[str] = []
    monkeypatch.setattr(Drawing, "_text", lambda self, x, y, text, *more, **also: written.append(text))
    picture(TestClient(application(service)), f"{DAY}&lang={lang}")
    assert held["sample"]
    (remark,) = [at for at, line in enumerate(written) if line.startswith(held["sample"])]
    assert " ".join(written[remark + 1 :]) == held["credit"]
