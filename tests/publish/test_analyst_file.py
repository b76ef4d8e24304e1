"""An analyst's file: read as it is, or refused with the feature and the reason."""

from datetime import date
from pathlib import Path
from typing import Any

import orjson
import pytest

from app.errors import UsageError
from app.publish.analyst_file import read_lines

LINE = {"type": "LineString", "coordinates": [[38.0, 48.7], [37.9, 48.4, 120.0]]}


def feature(geometry: Any = LINE, **properties: Any) -> dict[str, Any]:
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def written(folder: Path, *features: Any) -> Path:
    file = folder / "line.geojson"
    file.write_bytes(orjson.dumps({"type": "FeatureCollection", "features": features}))
    return file


def test_lines_are_read_with_their_day_and_name_the_oldest_first(tmp_path: Path) -> None:
    file = written(
        tmp_path, feature(date="2023-03-20", name="Desk"), feature(date="2023-02-01T10:00:00Z", author="A")
    )
    found = read_lines(file)
    assert [(each.day, each.name) for each in found] == [(date(2023, 2, 1), "A"), (date(2023, 3, 20), "Desk")]
    assert not found[0].line.has_z


def test_without_a_file_there_are_no_lines() -> None:
    assert read_lines(None) == ()


@pytest.mark.parametrize(
    ("bad", "said"),
    [
        (feature(), "has no date"),
        (feature(date="last week"), "has no date"),
        (feature({"type": "Point", "coordinates": [38, 48]}, date="2023-03-20"), "no LineString"),
        (feature(None, date="2023-03-20"), "no LineString"),
        (feature({"type": "LineString", "coordinates": []}, date="2023-03-20"), "no LineString"),
        (feature({"type": "LineString", "coordinates": [[38]]}, date="2023-03-20"), "no GeoJSON feature"),
        (
            feature({"type": "LineString", "coordinates": [[4e6, 6e6], [4e6, 6.1e6]]}, date="2023-03-20"),
            "degrees",
        ),
        ({"type": "Feature"}, "no GeoJSON feature"),
        (["a"], "no GeoJSON feature"),
        ("a", "no GeoJSON feature"),
        (feature(LINE) | {"properties": [1]}, "no GeoJSON feature"),
    ],
    ids=str,
)
def test_a_bad_feature_is_refused_with_its_number_and_the_reason(tmp_path: Path, bad: Any, said: str) -> None:
    with pytest.raises(UsageError, match=said) as refusal:
        read_lines(written(tmp_path, feature(date="2023-03-20"), bad))
    assert "feature 2" in str(refusal.value)


@pytest.mark.parametrize("text", [b"", b"{", b"[]", b"{}", b'{"features": null}', b"\xff\xfe"])
def test_what_is_no_collection_is_refused(tmp_path: Path, text: bytes) -> None:
    file = tmp_path / "line.geojson"
    file.write_bytes(text)
    with pytest.raises(UsageError, match="no GeoJSON FeatureCollection"):
        read_lines(file)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        read_lines(tmp_path / "none.geojson")
