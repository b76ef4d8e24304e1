"""Tried strikes, rockets told with their launcher, what was downed, and attacks on the whole country."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    ("Под утро боевики попробовали нанести по Токмаку удар ракетами РСЗО HIMARS.", ["mlrs some @ Токмаку"]),
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
    ("Ракетами HIMARS американского производства обстреляли Кадиевку.", ["missile_strike some @ Кадиевку"]),
    ("Russia fired five ground-launched missiles at Odesa.", ["missile_strike 5 @ Odesa"]),
    (
        "Цієї ночі здійснили серію нападів на Україну, запустивши 67 безпілотників.",
        ["unspecified 3..9", "drone_strike 67"],
    ),
    (
        "В Бердянске взорвалась машина, ранен бывший глава посёлка Приазовское Пётр Петренко. Обстреляли город.",
        ["shelling some @ Бердянске"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_tried_strike_is_no_fight(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
