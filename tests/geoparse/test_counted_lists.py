"""Counted lists: numbers told behind weapons, before lists of places, or of all strikes just told; rounds told for each place."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    ("11 КАБ: Оріхів, Гуляйполе.", ["guided_bomb 11 @ Оріхів, Гуляйполе"]),
    (
        "Враг атаковал 712 дронами. КАБов – одиннадцать: Орехов, Магдалиновка.",
        ["drone_strike 712", "guided_bomb 11 @ Орехов, Магдалиновка"],
    ),
    (
        "Мінометами накрили Торське, туди ж летіли дрони – 31 за ніч.",
        ["shelling some @ Торське", "drone_strike 31 @ Торське"],
    ),
    (
        "Сумська громада: КАБ - 3, дрони - 12.",
        ["guided_bomb 3 @ Сумська громада", "drone_strike 12 @ Сумська громада"],
    ),
    (
        "Херсонщина: дрони - 12; КАБ - 3.",
        ["drone_strike 12 @ Херсонщина", "guided_bomb 3 @ Херсонщина"],
    ),
    ("Втрати ворога: дрони – 12, танки – 3.", []),
    ("Збито дронів – 12.", []),
    (
        "Ворог атакував дронами Оріхів та Гуляйполе. Всього 5 ударів.",
        ["drone_strike 5 @ Оріхів, Гуляйполе"],
    ),
    (
        "Ворог завдав авіаударів по Оріхову та Гуляйполю, всього 3 удари.",
        ["air_strike 3 @ Оріхову, Гуляйполю"],
    ),
    ("Ночью – ещё 37 выстрелов, по Новой Каховке и Алешкам.", ["shelling some @ Новой Каховке, Алешкам"]),
    (
        "Окупанти випустили 51 снаряд: по Нікополю – 14, по Марганцю – 9.",
        ["shelling some @ Нікополю, Марганцю"],
    ),
    ("12 мін – у Нікополі.", []),
    (
        "Якщо рахувати минулу добу, на Сумщині було 12 обстрілів, на Чернігівщині – майже тридцять.",
        ["shelling 12 @ Сумщині", "shelling 27..30 @ Чернігівщині"],
    ),
    (
        "За місяць було понад дві тисячі обстрілів територій Сумської та Харківської областей.",
        ["shelling 2001.. @ Сумської, Харківської областей"],
    ),
    (
        "Росіяни обстріляли Нікополь. Томаківку знеструмлено, але не через обстріл.",
        ["shelling some @ Нікополь"],
    ),
    (
        "Patrols saw damage from shelling to a school in government-controlled Svitlodarsk.",
        ["shelling some @ Svitlodarsk"],
    ),
    (
        "Ukrainian aviation carried out three raids on enemy strongpoints near Kherson.",
        ["air_strike 3 @ Kherson"],
    ),
    ("Police carried out five raids on homes near Kherson.", []),
    (
        "A drone hit a tram in Mykolaiv. Two missiles fell in the same city at noon.",
        ["drone_strike 1 @ Mykolaiv", "missile_strike 2 @ Mykolaiv"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_counted_lists(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
