"""`frontline fronts` and the export of the contact line, as scripts use them."""

import json
import subprocess
import sys
from pathlib import Path

import geopandas
import pytest

ROOT = Path(__file__).parent.parent


OWN = {"type": "LineString", "coordinates": [[38.2, 49.1], [38.05, 48.6], [37.8, 48.15], [37.1, 47.75]]}


def run(folder: Path, *arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "app.cli", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        env={
            "PATH": "/usr/bin:/bin",
            "HOME": str(folder),
            "PYTHONPATH": str(ROOT),
            "FRONTLINE_DATABASE_URL": f"sqlite:///{folder}/books.sqlite",
            "FRONTLINE_GAZETTEER_DIR": str(ROOT / "gazetteer/data"),
            **settings,
        },
        timeout=120,
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the ledger of the sample fortnight."""
    made = tmp_path_factory.mktemp("fortnight")
    assert run(made, "ingest", str(ROOT / "samples")).returncode == 0
    return made


def test_fronts_are_a_table_with_the_line_and_what_is_not_drawn(folder: Path) -> None:
    told = run(folder, "fronts")
    assert told.returncode == 0, told.stderr
    assert "Active fronts, 11 to 24 March 2023" in told.stdout
    assert "Bakhmut direction" in told.stdout
    assert "told to be none" in told.stdout
    assert "not a claim of control" in told.stdout
    assert "no places named over" in told.stdout


def test_fronts_are_json_with_the_properties_of_the_layers(folder: Path) -> None:
    told = json.loads(run(folder, "fronts", "--on", "2023-03-20", "--as", "json").stdout)
    assert {front["last_day"] for front in told["fronts"]} == {"2023-03-20"}
    assert {piece["date"] for piece in told["contact_line"]} == {"2023-03-20"}
    assert {"bakhmut", "avdiivka"} <= {piece["piece"] for piece in told["contact_line"]}


def test_fronts_are_a_picture(folder: Path) -> None:
    file = folder / "fronts.png"
    assert run(folder, "fronts", "--png", str(file)).returncode == 0
    assert file.read_bytes().startswith(b"\x89PNG")


def test_fronts_are_told_as_they_were_known(folder: Path) -> None:
    told = run(folder, "fronts", "--as-of", "2023-03-25")
    assert (told.returncode, told.stdout.strip()) == (0, "no fighting is reported along any direction")


@pytest.mark.parametrize(
    "wrong",
    [["--on", "soon"], ["--as", "xml"], ["--as-of", "soon"], ["--as-of", "2023-03-25", "--png", "a.png"]],
)
def test_what_cannot_be_asked_is_wrong_usage(folder: Path, wrong: list[str]) -> None:
    told = run(folder, "fronts", *wrong)
    assert told.returncode == 2
    assert wrong[1] in told.stderr


def test_an_empty_ledger_has_no_fronts(tmp_path: Path) -> None:
    told = run(tmp_path, "fronts", "--png", str(tmp_path / "nothing.png"))
    assert told.returncode == 0, told.stderr
    assert "no fighting is reported" in told.stdout


@pytest.mark.parametrize("ending", ["geojson", "gpkg"])
def test_the_latest_line_is_exported_and_every_piece_has_its_date(folder: Path, ending: str) -> None:
    file = folder / f"line.{ending}"
    told = run(folder, "export", "contact_line", str(file))
    assert told.returncode == 0, told.stderr
    found = geopandas.read_file(file)
    assert set(found["date"].astype(str).str[:10]) == {"2023-03-24"}
    assert set(found.geometry.dropna().geom_type) == {"MultiLineString"}


def test_the_line_of_a_day_is_exported(folder: Path) -> None:
    file = folder / "day.geojson"
    assert run(folder, "export", "contact_line", str(file), "--on", "2023-03-18").returncode == 0
    features = json.loads(file.read_text("utf-8"))["features"]
    assert {each["properties"]["date"] for each in features} == {"2023-03-18"}
    assert {each["geometry"]["type"] for each in features if each["geometry"]} == {"MultiLineString"}


def test_an_analysts_line_is_told_as_theirs_and_a_bad_file_is_refused(folder: Path) -> None:
    file = folder / "own.geojson"
    line = {"type": "Feature", "properties": {"date": "2023-03-10", "name": "Example Desk"}, "geometry": OWN}
    file.write_text(json.dumps({"type": "FeatureCollection", "features": [line]}), "utf-8")
    told = run(folder, "fronts", FRONTLINE_ANALYST_LINE=str(file))
    assert "the line of Example Desk, 2023-03-10" in told.stdout
    refused = run(folder, "fronts", FRONTLINE_ANALYST_LINE=str(folder / "none.geojson"))
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "cannot be read" in refused.stderr
