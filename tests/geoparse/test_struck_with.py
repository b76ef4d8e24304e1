"""Struck with: weapons behind what was struck and where, and the rest of those that were shot down."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "Росіяни атакували позиції українських військових на Сумщині 35 дронами.",
        ["drone_strike 35 @ Сумщині"],
    ),
    (
        "Россияне атаковали позиции украинских бойцов в Сумской области 35 дронами.",
        ["drone_strike 35 @ Сумской области"],
    ),
    ("Ворог атакував позиції Сил оборони на Донеччині 20 FPV-дронами.", ["drone_strike 20 @ Донеччині"]),
    (
        "Russian forces attacked positions of Ukrainian troops in Sumy region with 35 drones.",
        ["drone_strike 35 @ Sumy region"],
    ),
    ("ЗСУ атакували позиції росіян біля Токмака 12 дронами.", ["drone_strike 12 @ Токмака"]),
    ("Росіяни вдарили по складу на Сумщині двома ракетами.", ["missile_strike 2 @ Сумщині"]),
    ("Росіяни атакували завод у Сумах двома ракетами.", ["missile_strike 2 @ Сумах"]),
    ("Россияне ударили по селу в Сумской области двумя ракетами.", ["missile_strike 2 @ Сумской области"]),
    ("Ворог вдарив по лікарні в Нікополі трьома дронами.", ["drone_strike 3 @ Нікополі"]),
    (
        "Ворог вдарив по школі в Харкові двома ракетами та п'ятьма дронами.",
        ["missile_strike 2 @ Харкові", "drone_strike 5 @ Харкові"],
    ),
    (
        "Уночі вдарили по об'єктах у Полтаві та Кременчуці 15 дронами.",
        ["drone_strike 15 @ Полтаві, Кременчуці"],
    ),
    ("Ворог вдарив по порту в Ізмаїлі, 12 дронів збито.", ["unspecified some @ Ізмаїлі"]),
    ("Ворог обстріляв позиції ЗСУ на Сумщині, 40 дронів збито.", ["shelling some @ Сумщині"]),
    ("Ворог атакував українські позиції біля Торецька 12 разів.", ["unspecified 12 @ Торецька"]),
    ("Одну ракету збили, решта влучили у склад в Одесі.", ["missile_strike some @ Одесі"]),
    ("Одну ракету сбили, остальные попали в склад в Одессе.", ["missile_strike some @ Одессе"]),
    ("One missile was shot down, the rest hit a warehouse in Odesa.", ["missile_strike some @ Odesa"]),
    ("З восьми дронів шість збито, решта влучили в Харкові.", ["drone_strike some @ Харкові"]),
    ("Три дрони збили над Сумщиною, решта втрачені.", []),
    ("Две ракеты сбили над Одесской областью, остальные упали в море.", []),
    ("Силами ППО збито 10 дронів, решта атакували Суми.", ["drone_strike some @ Суми"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_weapons_behind_what_was_struck(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
