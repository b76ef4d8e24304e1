"""Guns that were used against places, and what goes on from place to place."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "On the Luhansk direction, the foe used mortars and grenade launchers to shell trenches near Troitske.",
        ["shelling some @ Troitske on luhansk"],
    ),
    (
        "The enemy used mortars and machine guns to fire at Luhanske.",
        ["shelling some @ Luhanske"],
    ),
    (
        "The enemy employed mortars against the trenches near Taramchuk.",
        ["shelling some @ Taramchuk"],
    ),
    (
        "Militants violated the ceasefire near Shyrokyne and Talakivka, using 120mm mortars.",
        ["shelling some @ Shyrokyne, Talakivka"],
    ),
    (
        "Our positions came under grenade launcher fire near Avdiivka.",
        ["shelling some @ Avdiivka"],
    ),
    (
        "У смузі угруповання «Північ» позиції захисників було обстріляно 4 рази.",
        ["shelling 4"],
    ),
    (
        "Российские войска обстреляли город Славянск.\nПо словам мэра, удар нанесли под утро двумя ракетами С-300.",
        ["shelling some @ Славянск", "missile_strike 2 @ Славянск"],
    ),
    (
        "Сумщина: ночью россияне обстреляли Шостку.\nВчера в течение дня россияне совершили 19 обстрелов пограничья.\nЗапорожская область: нанесено 120 ударов по 20 селам.",
        ["shelling some @ Шостку", "shelling 19 @ Сумщина", "unspecified 120 @ Запорожская область"],
    ),
    ("Враг весь день продолжал бить по Никопольщине.", ["unspecified some @ Никопольщине"]),
    (
        "The enemy was actively shelling our trenches in the Kharkiv direction. Later the enemy shelled positions in the Kharkiv direction. Our positions were shelled 312 times with artillery.",
        ["shelling 312 on kharkiv"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_what_was_used_where_is_read(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
