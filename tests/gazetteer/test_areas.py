"""Outlines: whole, nested, true to the points, and the smallest area that places share."""

import csv
from pathlib import Path

import pytest
import shapely

from gazetteer.areas import DIRECTORY, Areas, UnknownArea, load_areas
from gazetteer.directions import Direction, read_directions
from gazetteer.errors import GazetteerProblem
from gazetteer.hierarchy import common_area
from gazetteer.outlines_cells import located, to_plane
from gazetteer.place import COUNTRY, Place, PlaceKind, PointPrecision
from gazetteer.sources.table import read_places

AREAS = load_areas()
DATA = DIRECTORY.parent
DIVISIONS = {place.code: place for place in read_places(DATA / "divisions.csv")}
SETTLEMENTS = {place.code: place for place in read_places(DATA / "settlements.csv")}

DONETSK_OBLAST = "UA14000000000091971"
BAKHMUT_RAION = "UA14020000000013572"
BAKHMUT_HROMADA = "UA14020010000088496"
BAKHMUT = "UA14020010010059145"
CHASIV_YAR = "UA14020130010015598"
KYIV = "UA80000000000093317"
SEVASTOPOL = "UA85000000000065278"
CRIMEA = "UA01000000000013043"
PRYPIAT = "UA32000000010085013"  # in no raion and no hromada

MAX_KB = {
    "oblasts": 150,
    "raions": 400,
    "hromadas": 2500,
    "country": 40,
    "abroad": 150,
    "sea": 40,
    "directions": 200,
}


def point(lon: float, lat: float) -> shapely.Point:
    return shapely.Point(lon, lat)


def outlines(level: str) -> list[shapely.Geometry]:
    return [AREAS.outline(code) for code in AREAS.codes(level)]


@pytest.mark.parametrize(
    ("code", "drawn_as", "approximate"),
    [
        (COUNTRY, COUNTRY, False),
        (DONETSK_OBLAST, DONETSK_OBLAST, False),
        (BAKHMUT_RAION, BAKHMUT_RAION, True),
        (BAKHMUT_HROMADA, BAKHMUT_HROMADA, True),
        (BAKHMUT, BAKHMUT_HROMADA, True),
        (PRYPIAT, "UA32000000000030281", True),
        (KYIV, KYIV, False),
        ("bakhmut", "bakhmut", True),
        ("RU-KRS", "RU-KRS", False),
    ],
)
def test_an_area_is_drawn_as_itself_or_as_the_smallest_area_around_it(
    code: str, drawn_as: str, approximate: bool
) -> None:
    assert AREAS.drawn_as(code) == drawn_as
    assert AREAS.is_approximate(code) is approximate
    assert AREAS.outline(code) == AREAS.outline(drawn_as)


@pytest.mark.parametrize("code", ["nowhere", "UA99000000000000000", "RU-XXX", "LM-kinburn-spit", ""])
def test_an_unknown_code_is_quoted(code: str) -> None:
    with pytest.raises(UnknownArea, match=f"'{code}'"):
        AREAS.outline(code)


def test_every_oblast_raion_and_hromada_has_an_outline() -> None:
    areas = [place for place in DIVISIONS.values() if place.kind is not PlaceKind.DISTRICT]
    assert (
        len([place for place in areas if place.kind is PlaceKind.RAION]) == len(AREAS.codes("raions")) == 136
    )
    for place in areas:
        drawn = AREAS.drawn_as(place.code)
        assert drawn in (place.code, place.raion), place
        assert not AREAS.outline(place.code).is_empty


def test_oblasts_part_the_country_without_gap_or_overlap() -> None:
    country = AREAS.outline(COUNTRY)
    parts = outlines("oblasts")
    assert len(parts) == 27
    assert sum(part.area for part in parts) == pytest.approx(country.area, rel=1e-6)
    assert shapely.union_all(parts).symmetric_difference(country).area < country.area * 1e-6


@pytest.mark.parametrize("level", ["raions", "hromadas"])
def test_smaller_areas_part_each_oblast_without_gap_or_overlap(level: str) -> None:
    for oblast in set(AREAS.codes("oblasts")) - {KYIV, SEVASTOPOL}:
        whole = AREAS.outline(oblast)
        parts = [AREAS.outline(code) for code in AREAS.codes(level) if code.startswith(oblast[:4])]
        assert sum(part.area for part in parts) == pytest.approx(whole.area, rel=2e-4)
        assert shapely.union_all(parts).symmetric_difference(whole).area < whole.area * 2e-4


def test_a_hromada_lies_in_its_raion() -> None:
    for code in AREAS.codes("hromadas"):
        raion = AREAS.outline(DIVISIONS[code].raion)
        inside = AREAS.outline(code).intersection(raion).area
        assert inside > AREAS.outline(code).area * 0.99, code


def test_every_outline_is_valid() -> None:
    for level in MAX_KB:
        assert all(outline.is_valid for outline in outlines(level))


@pytest.mark.parametrize(
    ("name", "lon", "lat"),
    [("Simferopol", 34.1, 44.95), ("Kerch", 36.45, 45.35), ("Donetsk", 37.8, 48.0), ("Luhansk", 39.3, 48.57)],
)
def test_ukraine_is_drawn_within_its_recognised_borders(name: str, lon: float, lat: float) -> None:
    assert AREAS.outline(COUNTRY).contains(point(lon, lat)), name
    assert not any(outline.contains(point(lon, lat)) for outline in outlines("abroad"))


def test_crimea_has_raions_and_hromadas_like_every_oblast() -> None:
    assert len([code for code in AREAS.codes("raions") if code.startswith("UA01")]) == 10
    assert not AREAS.is_approximate(CRIMEA)
    assert AREAS.outline(CRIMEA).touches(AREAS.outline(SEVASTOPOL))


def test_neighbours_and_sea_meet_ukraine_and_do_not_cover_it() -> None:
    country = AREAS.outline(COUNTRY)
    around = [*outlines("abroad"), AREAS.outline("sea")]
    assert sum(outline.intersection(country).area for outline in around) < country.area * 1e-5
    rim = country.buffer(0.01).difference(country)
    covered = shapely.union_all(around).intersection(rim)
    assert covered.area > rim.area * 0.98


@pytest.mark.parametrize(
    ("name", "lon", "lat"),
    [("Kyiv", 30.56, 50.45), ("Antonivka", 32.72, 46.67), ("Zaporizhzhia", 35.09, 47.87)],
)
def test_the_dnipro_runs_where_it_runs(name: str, lon: float, lat: float) -> None:
    assert AREAS.outline("rivers").distance(point(lon, lat)) < 0.05, name


FRONT = ("UA14", "UA44", "UA63", "UA23", "UA65", "UA59", "UA48")


def test_settlements_lie_in_their_oblast_or_near_it() -> None:
    planes = {code: to_plane(AREAS.outline(code)) for code in AREAS.codes("oblasts")}
    far = []
    for place in located(SETTLEMENTS.values()):
        away_m = planes[place.oblast].distance(to_plane(point(place.lon or 0, place.lat or 0)))
        if away_m > 3_000:
            far.append((place.name_uk, place.code, round(away_m)))
    assert len(far) < 40, far  # Slavutych is an exclave; Natural Earth draws Kyiv roughly
    assert max(away_m for _, code, away_m in far if code.startswith(FRONT)) < 5_000


@pytest.mark.parametrize("direction", read_directions().all, ids=lambda direction: direction.code)
def test_a_direction_covers_its_settlements(direction: Direction) -> None:
    outline = AREAS.outline(direction.code)
    for code in direction.covers:
        place = SETTLEMENTS.get(code)
        if place and place.point_precision is PointPrecision.SETTLEMENT:
            assert outline.distance(point(place.lon or 0, place.lat or 0)) < 0.02


def test_places_across_the_border_lie_across_it() -> None:
    country = AREAS.outline(COUNTRY)
    for row in csv.DictReader((DATA / "abroad.csv").open(encoding="utf-8", newline="")):
        if row["lon"]:
            assert not country.contains(point(float(row["lon"]), float(row["lat"]))), row["code"]


@pytest.mark.parametrize(("level", "limit_kb"), MAX_KB.items())
def test_files_are_small_enough_for_a_browser(level: str, limit_kb: int) -> None:
    assert (DIRECTORY / f"{level}.geojson").stat().st_size < limit_kb * 1000


def test_a_broken_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "country.geojson").write_text("{}", encoding="utf-8")
    with pytest.raises(GazetteerProblem, match=r"country\.geojson"):
        Areas(tmp_path).outline(COUNTRY)


def settlement(code: str) -> Place:
    return SETTLEMENTS[code]


@pytest.mark.parametrize(
    ("codes", "area"),
    [
        ([BAKHMUT], BAKHMUT_HROMADA),
        ([BAKHMUT, CHASIV_YAR], BAKHMUT_RAION),
        ([BAKHMUT, "UA14160010010073615"], DONETSK_OBLAST),
        ([BAKHMUT, PRYPIAT], COUNTRY),
        ([PRYPIAT], "UA32000000000030281"),
        ([], COUNTRY),
    ],
)
def test_the_smallest_area_that_places_share(codes: list[str], area: str) -> None:
    assert common_area(settlement(code) for code in codes) == area
