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
        "Артилерією накрили Невське, сюди ж летіли й дрони – 52 за день.",
        ["shelling some @ Невське", "drone_strike 52 @ Невське"],
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
        "Якщо брати вчорашню добу, то на Чернігівщині фіксували 14 обстрілів, на Сумщині – майже сорок.",
        ["shelling 14 @ Чернігівщині", "shelling 36..40 @ Сумщині"],
    ),
    (
        "Нарахували понад 3,1 тис. обстрілів територій Сумської та Харківської областей.",
        ["shelling 3101.. @ Сумської, Харківської областей"],
    ),
    (
        "Росіяни обстріляли Нікополь. Томаківка без світла до обіду, обрив не через обстріл.",
        ["shelling some @ Нікополь"],
    ),
    (
        "Monitors saw damage from shelling to two houses in government-controlled Marinka.",
        ["shelling some @ Marinka"],
    ),
    (
        "Ukrainian aircraft carried out five raids on Russian positions near Kherson.",
        ["air_strike 5 @ Kherson"],
    ),
    ("Police carried out five raids on homes near Kherson.", []),
    (
        "A drone hit a queue in Mykolaiv. Hours earlier five missiles had landed in the same city.",
        ["drone_strike 1 @ Mykolaiv", "missile_strike 5 @ Mykolaiv"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_counted_lists(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
