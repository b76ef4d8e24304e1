"""The surroundings of a town by its name, "Глухівщина", are its raion, or the one of today that the town lies in."""

import pytest
from reading_cases import gazetteer, reading, shorts

CASES: list[tuple[str, str, str]] = [
    (
        "Вибухи на Шосткинщині, Глухівщині, Охтирщині: 5 ударів дронами.",
        "drone_strike 5",
        "Шосткинський район Охтирський район",
    ),
    ("Глухівщину обстріляли 6 разів.", "shelling 6", "Шосткинський район"),
    (
        "На Вовчанщині, Балаклійщині, Дергачівщині, Борівщині ворог завдав 11 ударів.",
        "unspecified 11",
        "Чугуївський район Ізюмський район Харківський район",
    ),
    ("На Кролевеччині 2 прильоти.", "unspecified 2", "Конотопський район"),
    ("По Глуховщине нанесено 3 удара дронами.", "drone_strike 3", "Шосткинський район"),
    ("Ворог обстріляв Краснопільщину та Білопільщину 7 разів.", "shelling 7", "Сумський район"),
    ("На Криворіжчині 4 удари дронами.", "drone_strike 4", "Криворізький район"),
    ("На Золочівщині та Богодухівщині 5 ударів.", "unspecified 5", "Богодухівський район"),
    ("На Великописарівщині 3 авіаудари.", "air_strike 3", "Охтирський район"),
    ("Ворог обстріляв Оріхівщину 8 разів.", "shelling 8", "Пологівський район"),
    ("Гуляйпільщина: 8 авіаударів.", "air_strike 8", "Пологівський район"),
    ("На Нікопольщині 3 удари.", "unspecified 3", "Нікопольський район"),
]
VILLAGES: list[str] = ["У селі Оріхівщина 2 прильоти.", "В Оріхівщині 2 прильоти."]


@pytest.mark.parametrize(("text", "told", "raions"), CASES)
def test_lands_are_the_raions_of_their_towns(text: str, told: str, raions: str) -> None:
    (claim,) = reading(text).claims
    assert shorts(text)[0].split(" @ ")[0] == told
    names = [place.name_uk for one in claim.places if (place := gazetteer().get(one.code)) is not None]
    assert " ".join(names) == raions


@pytest.mark.parametrize("text", VILLAGES)
def test_a_village_told_to_be_one_is_no_land(text: str) -> None:
    (claim,) = reading(text).claims
    assert [gazetteer().get(one.code).name_uk for one in claim.places] == ["Оріхівщина"]  # type: ignore[union-attr]


def test_a_plan_of_a_village_is_no_plan_of_a_land() -> None:
    assert [shorts(f"Ворог обстріляв {name} 2 рази.") for name in ("Тарасівку", "Оріхівщину")] == [
        ["shelling 2 @ Тарасівку"],
        ["shelling 2 @ Оріхівщину"],
    ]
    (claim,) = reading("Ворог обстріляв Оріхівщину 2 рази.").claims
    assert [place.code for place in claim.places] == ["UA23100000000034132"]
