"""Layers as files: the same features in each format, with their licence inside, and no formula in a cell."""

import csv
import json
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import geopandas
import pyogrio
import pytest
from hostile import HOSTILE
from openpyxl.xml.functions import register_namespace
from served import BAKHMUT, DAY, FIFTY_NINE, TWO_THINGS, Line, publish, serve

from app.errors import InvalidParameter, NotFound, UsageError
from app.model import EventKind, Level, Where
from app.publish.export import export
from app.service import Service

ALL = Where()
LAYERS = ("claims", "area_claims", "settlements", "areas", "fronts")


@pytest.fixture
def service(tmp_path: Path) -> Service:
    made = serve(tmp_path)
    publish(made, *TWO_THINGS)
    return made


@pytest.mark.parametrize("layer", LAYERS)
@pytest.mark.parametrize(
    "ending", ["geojson", "json", "gpkg", "fgb", "parquet", "kml", "shp.zip", "geojsons", "csv", "CSV"]
)
def test_each_format_holds_the_same_features(
    service: Service, tmp_path: Path, layer: str, ending: str
) -> None:
    file = tmp_path / f"out.{ending}"
    written = export(service, layer, file, ALL)
    if ending.lower() == "csv":
        with file.open(encoding="utf-8", newline="") as lines:
            rows = list(csv.DictReader(lines))
        assert all("CC BY 4.0" in row["licence"] for row in rows)
        assert len(rows) == written
    else:
        frame = (geopandas.read_parquet if ending == "parquet" else geopandas.read_file)(file)
        assert len(frame) == written > 0
        assert frame.crs.is_geographic
        assert frame.crs.name.startswith("WGS 84")


def test_files_carry_their_licence(service: Service, tmp_path: Path) -> None:
    export(service, "claims", tmp_path / "out.geojson", ALL)
    document = json.loads((tmp_path / "out.geojson").read_bytes())
    assert document["licence"] == "CC BY 4.0"
    assert "GeoNames" in document["attribution"]
    export(service, "claims", tmp_path / "out.gpkg", ALL)
    with_credit = pyogrio.read_dataframe(
        tmp_path / "out.gpkg", sql="SELECT description FROM gpkg_contents", read_geometry=False
    )
    assert "CC BY 4.0" in with_credit["description"][0]


def test_a_geopackage_keeps_the_values(service: Service, tmp_path: Path) -> None:
    export(service, "settlements", tmp_path / "out.gpkg", ALL)
    frame = geopandas.read_file(tmp_path / "out.gpkg")
    five = frame[frame["kind"] == "clash"]
    assert set(five.geom_type) == {"Point"}
    assert five["share"].sum() == 59
    assert five["best"].isna().all()
    assert {str(day)[:10] for day in five["day"]} == {"2023-03-24"}
    assert json.loads(five["claims"].iloc[0])


def test_a_file_holds_what_the_filter_asks_for(service: Service, tmp_path: Path) -> None:
    file = tmp_path / "out.geojson"
    assert export(service, "settlements", file, Where(bbox=(37.9, 48.5, 38.1, 48.7))) == 1
    assert export(service, "settlements", file, Where(kinds=(EventKind.CLASH,), places=(BAKHMUT,))) == 1
    assert export(service, "areas", file, ALL, Level.OBLAST) == 2
    assert export(service, "claims", file, Where(first_day=DAY + timedelta(days=1))) == 0
    assert json.loads(file.read_bytes())["features"] == []


@pytest.mark.parametrize("ending", ["geojson", "csv", "gpkg"])
def test_an_empty_layer_is_an_empty_file(tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"out.{ending}"
    assert export(serve(tmp_path), "claims", file, ALL) == 0
    assert file.exists()


def test_no_cell_begins_a_formula(tmp_path: Path) -> None:
    service = serve(tmp_path)
    for number, text in enumerate(HOSTILE):
        line = replace(FIFTY_NINE, sentence=f"{text} {number}", claimant=f"{text}{number}", number="")
        publish(service, line, source=f"{text}{number}", title=text, url=f"https://example.org/{number}")
    file = tmp_path / "out.csv"
    assert export(service, "claims", file, ALL) == len(HOSTILE)
    with file.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.reader(lines))
    assert len(rows) == len(HOSTILE) + 1
    for cell in (cell for row in rows for cell in row):
        assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))


def test_other_endings_layers_and_places_are_refused(service: Service, tmp_path: Path) -> None:
    with pytest.raises(InvalidParameter, match=r"out.docx.*\.geojson.*\.gpkg"):
        export(service, "claims", tmp_path / "out.docx", ALL)
    with pytest.raises(NotFound, match=r"roads.*claims"):
        export(service, "roads", tmp_path / "out.csv", ALL)
    with pytest.raises(UsageError, match="nowhere"):
        export(service, "claims", tmp_path / "nowhere" / "out.csv", ALL)
    assert not (tmp_path / "out.docx").exists()


def test_a_failed_export_leaves_the_old_file(
    service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "out.csv"
    file.write_text("old")

    def fail(_: object) -> Iterator[bytes]:
        yield b"half"
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.publish.export.pieces", fail)
    with pytest.raises(UsageError, match="No space left"):
        export(service, "claims", file, ALL)
    assert file.read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir() if path.name.startswith(".")) == []


def test_a_direction_is_exported_as_an_area(tmp_path: Path) -> None:
    service = serve(tmp_path)
    publish(service, Line("Attacks on the Bakhmut direction.", direction="bakhmut"))
    export(service, "area_claims", tmp_path / "out.gpkg", ALL)
    assert set(geopandas.read_file(tmp_path / "out.gpkg").geom_type) == {"MultiPolygon"}


def test_a_workbook_has_no_clock_of_its_own_whatever_prefix_its_dates_bear(tmp_path: Path) -> None:
    service = serve(tmp_path)
    publish(service, FIFTY_NINE)
    books = []
    try:
        for prefix in ("dcterms", "dct"):
            register_namespace(prefix, "http://purl.org/dc/terms/")
            export(service, "claims", tmp_path / "claims.xlsx", Where())
            core = zipfile.ZipFile(tmp_path / "claims.xlsx").read("docProps/core.xml").decode()
            books.append(re.findall(rf"<{prefix}:(?:created|modified)[^>]*>([^<]*)<", core))
    finally:
        register_namespace("dcterms", "http://purl.org/dc/terms/")
        service.close()
    assert len(books[0]) == 2
    assert books[0] == books[1]
    assert not books[0][0].startswith(str(datetime.now().year))
