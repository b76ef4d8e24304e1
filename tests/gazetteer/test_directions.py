"""Operational directions: names, validity by day, and which one holds a place."""

import csv
from datetime import date
from pathlib import Path

import pytest

from gazetteer.directions import FILE, Direction, read_directions
from gazetteer.errors import GazetteerProblem
from gazetteer.place import Place, PlaceKind, PointPrecision

DIRECTIONS = read_directions()

SETTLEMENTS = FILE.parent / "settlements.csv"


def place(code: str, hromada: str = "", raion: str = "", oblast: str = "") -> Place:
    return Place(
        code,
        PlaceKind.SETTLEMENT,
        "C",
        "",
        "",
        "",
        (),
        oblast,
        raion,
        hromada,
        None,
        None,
        PointPrecision.NONE,
        "",
        0,
        0,
    )


def settlement(name_uk: str, within: str) -> Place:
    """The one settlement of that name whose code starts so."""
    if not SETTLEMENTS.exists():
        pytest.skip("settlements.csv is not built")
    with SETTLEMENTS.open(encoding="utf-8", newline="") as lines:
        found = [r for r in csv.DictReader(lines) if r["name_uk"] == name_uk and r["code"].startswith(within)]
    assert len(found) == 1, (name_uk, within, len(found))
    return place(found[0]["code"], found[0]["hromada"], found[0]["raion"], found[0]["oblast"])


NAMED_ON_A_DAY = [
    ("2023-03-24", "Лиман", "UA1412", "lyman"),
    ("2023-03-24", "Бахмут", "UA1402", "bakhmut"),
    ("2023-03-24", "Авдіївка", "UA1416", "avdiivka"),
    ("2023-03-24", "Мар’їнка", "UA1416", "marinka"),
    ("2023-03-24", "Шахтарське", "UA1404", "shakhtarske"),
    ("2023-03-24", "Білогорівка", "UA4412", "lyman"),
    ("2023-03-24", "Вугледар", "UA1404", "shakhtarske"),
    ("2022-07-10", "Вугледар", "UA1404", "novopavlivka"),
    ("2024-07-10", "Вугледар", "UA1404", "vremivka"),
    ("2024-07-10", "Білогорівка", "UA4412", "siversk"),
    ("2023-01-06", "Мар’їнка", "UA1416", "avdiivka"),
    ("2023-04-05", "Сіверськ", "UA1402", "lyman"),
    ("2024-04-25", "Авдіївка", "UA1416", "avdiivka"),
    ("2024-05-19", "Авдіївка", "UA1416", "pokrovsk"),
    ("2024-04-25", "Мар’їнка", "UA1416", "novopavlivka"),
    ("2025-01-09", "Велика Новосілка", "UA1404", "vremivka"),
    ("2025-01-10", "Велика Новосілка", "UA1404", "novopavlivka"),
    ("2025-10-07", "Торецьк", "UA1402", "toretsk"),
    ("2025-10-08", "Торецьк", "UA1402", "kostiantynivka"),
    ("2025-10-07", "Сіверськ", "UA1402", "siversk"),
    ("2025-10-08", "Сіверськ", "UA1402", "sloviansk"),
    ("2025-12-01", "Покровське", "UA1214", "oleksandrivka"),
    ("2025-12-01", "Покровськ", "UA1416", "pokrovsk"),
    ("2024-08-01", "Часів Яр", "UA1402", "kramatorsk"),
    ("2024-12-01", "Курахове", "UA1416", "kurakhove"),
    ("2024-02-20", "Роботине", "UA2310", "orikhiv"),
    ("2025-01-15", "Вовчанськ", "UA6314", "kharkiv"),
    ("2025-08-15", "Вовчанськ", "UA6314", "pivdenno-slobozhanskyi"),
    ("2023-12-15", "Синьківка", "UA6308", "kupiansk"),
    ("2024-02-01", "Кринки", "UA6510", "kherson"),
    ("2024-06-01", "Кринки", "UA6510", "prydniprovskyi"),
    ("2022-09-01", "Суми", "UA5908", "slobozhanskyi"),
    ("2025-07-15", "Юнаківка", "UA5908", "pivnichno-slobozhanskyi"),
    ("2026-02-25", "Гуляйполе", "UA2310", "huliaipole"),
]


@pytest.mark.parametrize(("day", "name", "within", "direction"), NAMED_ON_A_DAY)
def test_a_settlement_of_the_front_belongs_to_the_direction_of_that_day(
    day: str, name: str, within: str, direction: str
) -> None:
    assert DIRECTIONS.of_place(settlement(name, within), date.fromisoformat(day))[0] == direction


def test_every_day_since_the_spring_of_2022_has_directions() -> None:
    for year in (2022, 2023, 2024, 2025, 2026):
        for month in range(5 if year == 2022 else 1, 13):
            assert len(DIRECTIONS.on(date(year, month, 15))) >= 12


def test_siverskyi_of_2022_is_not_siversk() -> None:
    chernihiv = DIRECTIONS.get("siverskyi")
    siversk = DIRECTIONS.get("siversk")
    assert chernihiv is not None
    assert siversk is not None
    assert chernihiv.adjective_uk == siversk.adjective_uk
    assert chernihiv.is_valid(date(2022, 9, 1))
    assert not siversk.is_valid(date(2022, 9, 1))
    assert siversk.is_valid(date(2024, 9, 1))
    assert not chernihiv.is_valid(date(2024, 9, 1))
    assert not set(chernihiv.oblasts) & set(siversk.oblasts)


def test_no_two_directions_bear_one_adjective_on_one_day() -> None:
    for year in range(2022, 2027):
        for month in range(1, 13):
            adjectives = [d.adjective_uk for d in DIRECTIONS.on(date(year, month, 15))]
            assert len(adjectives) == len(set(adjectives))


def test_renamed_directions_lead_to_their_successors() -> None:
    assert DIRECTIONS.chain("toretsk") == ("toretsk", "kostiantynivka")
    assert "oleksandrivka" in DIRECTIONS.chain("vremivka")


def test_codes_are_slugs_and_unique_and_sorted() -> None:
    codes = [direction.code for direction in DIRECTIONS.all]
    assert codes == sorted(set(codes))
    assert all(code.replace("-", "").isascii() and code == code.lower() for code in codes)


@pytest.mark.parametrize("direction", DIRECTIONS.all, ids=lambda direction: direction.code)
def test_a_direction_has_names_in_three_languages_a_cover_and_a_source(direction: Direction) -> None:
    assert direction.name_uk
    assert direction.name_en
    assert direction.name_ru
    assert direction.adjective_uk.endswith(("ий", "ій"))
    assert direction.adjective_ru.endswith(("ое", "ее"))
    assert direction.names_en
    assert direction.covers
    assert direction.sources
    assert all(
        code.startswith("RU-") or (code.startswith("UA") and len(code) == 19) for code in direction.covers
    )


def test_covers_are_places_of_the_gazetteer() -> None:
    files = [SETTLEMENTS, SETTLEMENTS.with_name("divisions.csv"), SETTLEMENTS.with_name("abroad.csv")]
    if not all(file.exists() for file in files):
        pytest.skip("the gazetteer is not built")
    known = {r["code"] for file in files for r in csv.DictReader(file.open(encoding="utf-8", newline=""))}
    assert {code for direction in DIRECTIONS.all for code in direction.covers} <= known


def test_equally_exact_covers_give_the_general_staff_first() -> None:
    named = DIRECTIONS.of_place(settlement("Вугледар", "UA1404"), date(2024, 9, 1))
    assert named.index("vremivka") < named.index("vuhledar") < named.index("donetsk")


HEADER = FILE.read_text(encoding="utf-8").splitlines()[0]


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("x,,,,,,,,2022-13,,,,press,,", "row 2"),
        ("x,,,,,,,,2022-01;2023-01,2022-02,,,press,,", "different number"),
        ("x,,,,,,,,,,,,somebody,,", "named_by 'somebody'"),
        ("x,,,,,,,,,,,nowhere,press,,", "'nowhere' is the code of no direction"),
    ],
)
def test_a_bad_row_is_refused_with_its_number_and_reason(tmp_path: Path, row: str, reason: str) -> None:
    file = tmp_path / "directions.csv"
    file.write_text(f"{HEADER}\n{row}\n", encoding="utf-8")
    with pytest.raises(GazetteerProblem, match=reason):
        read_directions(file)
