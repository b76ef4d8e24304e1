"""Landmarks and places across the border: well formed, named in three languages, where they say they are."""

from datetime import date

import pytest
from shapely import Point

from gazetteer.areas import DIRECTORY, load_areas
from gazetteer.directions import read_directions
from gazetteer.outlines_cells import to_plane
from gazetteer.place import Place, PlaceKind, PointPrecision
from gazetteer.sources.table import read_places

DATA = DIRECTORY.parent
AREAS = load_areas()
LANDMARKS = {place.code: place for place in read_places(DATA / "landmarks.csv")}
ABROAD = {place.code: place for place in read_places(DATA / "abroad.csv")}


def away_m(place: Place, code: str) -> float:
    return float(to_plane(AREAS.outline(code)).distance(to_plane(Point(place.lon or 0, place.lat or 0))))


@pytest.mark.parametrize("landmark", LANDMARKS.values(), ids=lambda place: place.code)
def test_a_landmark_lies_where_its_codes_say(landmark: Place) -> None:
    assert landmark.kind is PlaceKind.LANDMARK
    assert landmark.code.startswith("LM-")
    assert all((landmark.name_uk, landmark.name_en, landmark.name_ru))
    assert landmark.radius_m >= 1000
    sea = landmark.code in ("LM-snake-island", "LM-kerch-bridge")
    assert away_m(landmark, landmark.oblast) < (60_000 if sea else 10_000)
    if landmark.hromada:
        assert away_m(landmark, landmark.hromada) < 16_000
        assert landmark.hromada[:6] == landmark.raion[:6]


@pytest.mark.parametrize("place", ABROAD.values(), ids=lambda place: place.code)
def test_a_place_across_the_border_lies_in_its_oblast(place: Place) -> None:
    assert place.kind is PlaceKind.ABROAD
    assert all((place.name_uk, place.name_en, place.name_ru))
    assert place.oblast in ABROAD
    assert (place.code == place.oblast) == (place.point_precision is PointPrecision.NONE)
    if place.oblast in AREAS.codes("abroad") and place.lon is not None:
        assert away_m(place, place.oblast) < 9_000


def test_no_code_is_given_twice() -> None:
    assert list(LANDMARKS) == sorted(LANDMARKS)
    assert list(ABROAD) == sorted(ABROAD)


@pytest.mark.parametrize(
    ("code", "day", "direction"),
    [
        ("LM-serebrianske-forestry", "2023-06-01", "lyman"),
        ("LM-avdiivka-coke-plant", "2024-01-15", "avdiivka"),
        ("LM-antonivskyi-bridge", "2025-05-01", "prydniprovskyi"),
        ("RU-KRS-SUDZHA", "2025-01-20", "kursk"),
        ("RU-BEL-DEMIDOVKA", "2025-03-20", "belgorod"),
    ],
)
def test_landmarks_and_places_across_the_border_belong_to_directions(
    code: str, day: str, direction: str
) -> None:
    place = (LANDMARKS | ABROAD)[code]
    assert read_directions().of_place(place, date.fromisoformat(day))[0] == direction


@pytest.mark.parametrize(
    "name", ["Sudzha", "Shebekino", "Grayvoron", "Rylsk", "Korenevo", "Glushkovo", "Tyotkino", "Popovka", "Demidovka",
             "Sverdlikovo", "Guyevo", "Oleshnya", "Moscow", "Rostov-on-Don", "Taganrog", "Voronezh", "Engels"],
)  # fmt: skip
def test_border_places_that_briefings_name_are_known(name: str) -> None:
    assert any(place.name_en == name and place.lon for place in ABROAD.values())
