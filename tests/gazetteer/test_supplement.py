"""The points and names typed by hand: plausible, needed, and well formed."""

import csv
from collections import defaultdict
from pathlib import Path

import pytest

from gazetteer.errors import GazetteerProblem
from gazetteer.home import DATA
from gazetteer.place import PointPrecision, distance_km
from gazetteer.sources.table import read_places
from gazetteer.sources.typed import read_press_names, read_supplement

SETTLEMENTS = {place.code: place for place in read_places(DATA / "settlements.csv")}
NEAR_KM = 16.0
"""A typed village lies within this of a located settlement of its hromada."""


def rows(table: str) -> list[dict[str, str]]:
    with (DATA / table).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_at_least_two_hundred_front_line_villages_are_typed() -> None:
    assert len(rows("supplement.csv")) >= 200


@pytest.mark.parametrize("row", rows("supplement.csv"), ids=lambda row: row["code"])
def test_a_typed_point_is_rounded_wide_and_used(row: dict[str, str]) -> None:
    place = SETTLEMENTS[row["code"]]
    assert place.name_uk == row["name_uk"]
    assert all(len(row[axis].split(".")[1]) == 2 for axis in ("lon", "lat"))
    assert int(row["radius_m"]) >= 2_000
    assert row["note"]
    assert (place.point_source, place.point_precision) == ("manual", PointPrecision.SETTLEMENT)
    assert (place.lon, place.lat) == (float(row["lon"]), float(row["lat"]))


def test_a_typed_point_lies_among_its_hromada() -> None:
    known = defaultdict(list)
    for place in SETTLEMENTS.values():
        if place.point_precision is PointPrecision.SETTLEMENT and place.point_source != "manual":
            known[place.hromada].append((place.lon or 0, place.lat or 0))
    far = {}
    for row in rows("supplement.csv"):
        neighbours = known[SETTLEMENTS[row["code"]].hromada]
        nearest = min(distance_km(float(row["lon"]), float(row["lat"]), *point) for point in neighbours)
        if nearest > NEAR_KM:
            far[row["name_uk"]] = round(nearest, 1)
    at_the_end = {"Петрівське", "Стрілкове"}  # of a wide hromada; GeoNames has a place of that name there
    assert set(far) <= at_the_end, far


def test_typed_names_are_well_formed_and_of_places_that_exist() -> None:
    seen = set()
    for row in rows("press_names.csv"):
        assert row["code"] in SETTLEMENTS
        assert row["language"] in ("uk", "ru", "en")
        assert row["nature"] in ("old", "press", "russian")
        assert row["name"] == row["name"].strip() != ""
        assert row["name"].isascii() or row["language"] != "en" or row["name"] == "Avdiïvka"
        assert (row["code"], row["language"], row["name"]) not in seen
        seen.add((row["code"], row["language"], row["name"]))


def test_a_typed_name_has_letters_of_its_language() -> None:
    for row in rows("press_names.csv"):
        letters = set(row["name"].lower())
        assert not (row["language"] == "ru" and letters & set("іїєґ"))
        assert not (row["language"] == "uk" and letters & set("ыэъё"))
        assert not (row["language"] != "en" and letters & set("abcdefghijklmnopqrstuvwxyz"))


def test_a_broken_row_is_named(tmp_path: Path) -> None:
    broken = tmp_path / "supplement.csv"
    broken.write_text("code,name_uk,lon,lat,radius_m,note\nUA1,А,37.1,48.1,2000,x\nUA2,Б,east,48.1,2000,x\n")
    with pytest.raises(GazetteerProblem, match=r"row 3.*east"):
        read_supplement(broken)
    broken.write_text("code,language,name,nature\nUA1,ru,А,nickname\n")
    with pytest.raises(GazetteerProblem, match=r"row 2.*nickname"):
        read_press_names(broken)
