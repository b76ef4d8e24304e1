"""Tried strikes, rockets told with their launcher, what was downed, and attacks on the whole country."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    ("Боевики ночью попытались нанести по Мелитополю удар ракетами РСЗО HIMARS.", ["mlrs some @ Мелитополю"]),
    ("Враг пытался нанести по Николаеву удар дронами.", ["drone_strike 1 @ Николаеву"]),
    ("Ночью враг пытался нанести ракетный удар по Николаеву.", ["missile_strike 1 @ Николаеву"]),
    (
        "Удар нанесли по Севастополю. В результате атаки три ракеты были сбиты, но одна привела к гибели двух человек.",
        ["unspecified 1 @ Севастополю"],
    ),
    (
        "По Каховке нанесли удар ракетами HIMARS американского производства.",
        ["missile_strike some @ Каховке"],
    ),
    ("Каховку обстреляли американскими ракетами HIMARS.", ["missile_strike some @ Каховку"]),
    ("Russia fired five ground-launched missiles at Odesa.", ["missile_strike 5 @ Odesa"]),
    (
        "Вночі здійснили серію нападів на територію України, запустивши 84 безпілотники.",
        ["unspecified 3..9", "drone_strike 84"],
    ),
    (
        "В Мелитополе взорвался автомобиль, в результате пострадал бывший глава поселка Акимовка Иван Иваненко. Обстреляли город.",
        ["shelling some @ Мелитополе"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_tried_strike_is_no_fight(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
