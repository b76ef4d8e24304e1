"""The shipped tables: every settlement and division of the codifier, well placed and well named."""

from collections import Counter, defaultdict
from pathlib import Path

import pytest

from gazetteer.build import build
from gazetteer.errors import GazetteerProblem
from gazetteer.home import DATA
from gazetteer.place import Place, PlaceKind, PointPrecision, distance_km
from gazetteer.romanise import romanise
from gazetteer.sources.packages import PACKAGES
from gazetteer.sources.table import read_places

SETTLEMENTS = read_places(DATA / "settlements.csv")
DIVISIONS = read_places(DATA / "divisions.csv")
BY_CODE = {place.code: place for place in SETTLEMENTS}
DIVISION = {place.code: place for place in DIVISIONS}
FRONT = {
    "Donetsk": 60,
    "Luhansk": 55,
    "Kharkiv": 73,
    "Zaporizhzhia": 82,
    "Kherson": 80,
    "Sumy": 79,
    "Dnipropetrovsk": 51,
}


def settlement(name: str, near: str) -> Place:
    """Return the one settlement of a name in the area whose code begins so."""
    found = [place for place in SETTLEMENTS if place.name_uk == name and place.code.startswith(near)]
    assert len(found) == 1, found
    return found[0]


def located() -> list[Place]:
    return [place for place in SETTLEMENTS if place.point_precision is PointPrecision.SETTLEMENT]


def test_holds_every_settlement_and_division_of_the_codifier() -> None:
    assert len(SETTLEMENTS) == len(BY_CODE) == 29_703
    kinds = Counter(place.kind for place in DIVISIONS)
    assert kinds == {"oblast": 27, "raion": 136, "hromada": 1_772, "district": 108}


def test_is_sorted_by_code() -> None:
    for table in (SETTLEMENTS, DIVISIONS):
        assert [place.code for place in table] == sorted(place.code for place in table)


def test_every_place_lies_in_divisions_that_exist_and_hold_each_other() -> None:
    for place in [*SETTLEMENTS, *DIVISIONS]:
        oblast, raion, hromada = (DIVISION.get(code) for code in (place.oblast, place.raion, place.hromada))
        assert oblast is not None
        assert oblast.kind is PlaceKind.OBLAST
        assert place.code[:4] == oblast.code[:4]
        assert not place.raion or (
            raion is not None and raion.kind is PlaceKind.RAION and raion.oblast == oblast.code
        )
        assert not place.hromada or (hromada is not None and hromada.raion == place.raion)


def test_kyiv_and_sevastopol_are_settlements_and_oblasts_under_one_code() -> None:
    for name in ("Київ", "Севастополь"):
        city = next(place for place in SETTLEMENTS if place.name_uk == name and place.category == "K")
        assert (city.raion, city.hromada) == ("", "")
        assert city.oblast == city.code
        assert DIVISION[city.code].kind is PlaceKind.OBLAST
        assert DIVISION[city.code].name_uk == f"{name} (місто)"


def test_six_in_ten_settlements_have_their_own_point_before_what_was_typed() -> None:
    joined = [place for place in located() if place.point_source != "manual"]
    assert len(joined) / len(SETTLEMENTS) >= 0.595


@pytest.mark.parametrize("oblast", FRONT)
def test_the_front_line_oblasts_are_located_as_far_as_measured(oblast: str) -> None:
    code = next(place.code for place in DIVISIONS if place.name_en == f"{oblast} oblast")
    inside = [place for place in SETTLEMENTS if place.oblast == code]
    own = [place for place in inside if place.point_precision is PointPrecision.SETTLEMENT]
    assert 100 * len(own) / len(inside) >= FRONT[oblast]


def test_every_settlement_stands_somewhere_in_ukraine_and_says_how_exactly() -> None:
    for place in SETTLEMENTS:
        assert place.lon is not None
        assert place.lat is not None
        assert 22.1 <= place.lon <= 40.3
        assert 44.3 <= place.lat <= 52.4
        assert place.radius_m >= 1_000
        assert place.point_precision in ("settlement", "hromada", "raion")
        assert (place.point_source == "median") == (place.point_precision != "settlement")


def test_a_located_settlement_lies_near_others_of_its_hromada() -> None:
    by_hromada = defaultdict(list)
    for place in located():
        by_hromada[place.hromada].append(place)
    far = []
    for places in by_hromada.values():
        for place in places:
            others = [distance(place, other) for other in places if other is not place]
            if others and min(others) > 26:
                far.append(place)
    assert len(far) <= 6, far


def distance(one: Place, other: Place) -> float:
    return distance_km(one.lon or 0, one.lat or 0, other.lon or 0, other.lat or 0)


KNOWN_POINTS = [
    ("Бахмут", "UA1402", 38.00, 48.60),
    ("Часів Яр", "UA1402", 37.84, 48.60),
    ("Кліщіївка", "UA1402", 37.96, 48.53),
    ("Авдіївка", "UA1416", 37.75, 48.14),
    ("Мар’їнка", "UA1416", 37.50, 47.94),
    ("Вугледар", "UA1404", 37.25, 47.78),
    ("Шахтарське", "UA1404", 37.00, 47.86),
    ("Шахтарське", "UA1214021", 36.40, 48.35),
    ("Роботине", "UA2310", 35.84, 47.44),
    ("Вербове", "UA2310", 35.99, 47.43),
    ("Торське", "UA141201103", 37.96, 49.02),
    ("Синьківка", "UA6308", 37.69, 49.76),
    ("Донецьк", "UA1408", 37.80, 48.00),
    ("Куп’янськ", "UA6308", 37.62, 49.71),
    ("Кринки", "UA6510", 33.08, 46.73),
    ("Київ", "UA80", 30.52, 50.45),
    ("Севастополь", "UA85", 33.52, 44.61),
]


@pytest.mark.parametrize(("name", "near", "lon", "lat"), KNOWN_POINTS)
def test_well_known_places_stand_where_they_are(name: str, near: str, lon: float, lat: float) -> None:
    place = settlement(name, near)
    assert place.point_precision is PointPrecision.SETTLEMENT
    assert distance_km(place.lon or 0, place.lat or 0, lon, lat) < 4


NAMES = [
    ("Бахмут", "UA1402", "Бахмут", {"Артемівськ", "Артёмовск", "Artemivsk"}),
    ("Роботине", "UA23", "Работино", {"Rabotino"}),
    ("Вугледар", "UA14", "Угледар", {"Ugledar"}),
    ("Покровськ", "UA14", "Покровск", {"Красноармійськ", "Красноармейск"}),
    ("Торецьк", "UA14", "Торецк", {"Дзержинск"}),
    ("Лиман", "UA1412", "Лиман", {"Красний Лиман", "Красный Лиман"}),
    ("Олешки", "UA65", "Алёшки", {"Цюрупинськ", "Цюрупинск"}),
    ("Вовчанськ", "UA63", "Волчанск", {"Volchansk"}),
    ("Сіверськодонецьк", "UA44", "Северодонецк", {"Сєвєродонецьк", "Severodonetsk"}),
    ("Перемога", "UA1416", "Победа", {"Побєда"}),
    ("Харків", "UA63", "Харьков", {"Kharkov"}),
    ("Велика Новосілка", "UA14", "Великая Новосёлка", set()),
]


@pytest.mark.parametrize(("name", "near", "russian", "others"), NAMES)
def test_knows_russian_old_and_press_names(name: str, near: str, russian: str, others: set[str]) -> None:
    place = settlement(name, near)
    assert place.name_ru == russian
    assert others <= set(place.other_names)


def test_every_city_has_a_russian_name() -> None:
    assert [place.name_uk for place in SETTLEMENTS if place.category in "MK" and not place.name_ru] == []


def test_the_english_name_is_the_official_romanisation() -> None:
    assert all(place.name_en == romanise(place.name_uk) for place in SETTLEMENTS)


def test_other_names_hold_no_junk_and_no_name_twice() -> None:
    for place in SETTLEMENTS:
        assert len(set(place.other_names)) == len(place.other_names)
        assert not {place.name_uk, place.name_en, place.name_ru} & set(place.other_names)
        assert all(name[0].isupper() and len(name) >= 3 and not name.isupper() for name in place.other_names)


def test_areas_are_named_with_their_noun() -> None:
    named = {
        place.code[:9]: (place.name_uk, place.name_en) for place in DIVISIONS if place.kind != "district"
    }
    assert named["UA1400000"] == ("Донецька область", "Donetsk oblast")
    assert named["UA1402000"] == ("Бахмутський район", "Bakhmut raion")
    assert named["UA1402009"] == ("Соледарська громада", "Soledar hromada")
    assert named["UA0100000"] == ("Автономна Республіка Крим", "Autonomous Republic of Crimea")


@pytest.mark.registry
def test_a_rebuild_gives_the_same_bytes(tmp_path: Path, raw_dir: Path) -> None:
    try:
        build(raw_dir, tmp_path)
    except GazetteerProblem as problem:
        pytest.skip(
            f"the packages {', '.join(package.name for package in PACKAGES)} cannot be reached: {problem}"
        )
    for table in ("settlements.csv", "divisions.csv", "renamed.csv"):
        assert (tmp_path / table).read_bytes() == (DATA / table).read_bytes()


def test_the_paper_on_sources_states_the_shares_that_are_shipped() -> None:
    paper = (DATA / "SOURCES.md").read_text("utf-8")
    typed = sum(place.point_source == "manual" for place in SETTLEMENTS)
    own = len(located())
    assert f"{own - typed:,} of 29,703 ({(own - typed) / 297.03:.1f} %)" in paper
    assert f"{own:,} ({own / 297.03:.1f} %) with the supplement" in paper
    for name in FRONT:
        code = next(place.code for place in DIVISIONS if place.name_en == f"{name} oblast")
        inside = [place for place in SETTLEMENTS if place.oblast == code]
        own = sum(place.point_precision is PointPrecision.SETTLEMENT for place in inside)
        assert f"| {name} | {len(inside):,} |" in paper
        assert f"| {own:,} ({100 * own / len(inside):.1f} %) |" in paper
