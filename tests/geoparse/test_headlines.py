"""Headlines one below the other, what else was struck, where a strike was aimed, and what is told besides."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "Death toll from Russian strike in Pryluky rises to 20, including five children – photos\nAt least 24 killed as Russia launches massive attack on Ukraine\nChildren killed while they slept as missile kills 19 in block of flats\nRussian attack on Kremenchuk leaves two dead and many injured\nMan injured, warehouse damaged in Russian attack on Kyiv Oblast\nUkrainian forces push Russian troops back in Dobropillia area",
        ["unspecified 1 @ Pryluky", "unspecified 1 @ Kremenchuk", "unspecified 1 @ Kyiv Oblast"],
    ),
    ("Есть попадания в жилые дома в Одессе, 5 ракет сбила ПВО.", ["unspecified some @ Одессе"]),
    ("У Сумах є влучання, 5 ракет збила ППО.", ["unspecified 1 @ Сумах"]),
    ("The strike comes as leaders are due to hold talks in Kyiv on Sunday.", []),
    (
        "Footage shows two damaged trucks along the M-14 Melitopol-Mariupol highway near Azovske after a drone strike.",
        ["drone_strike 1 @ Azovske"],
    ),
    (
        "В Херсоне за сутки 19 прилетов, под ударами также Антоновка и Станислав.",
        ["unspecified 19 @ Херсоне", "unspecified some @ Антоновка, Станислав"],
    ),
    (
        "Основні напрямки удару – Полтавщина, Черкащина та Сумщина.",
        ["unspecified some @ Полтавщина, Черкащина, Сумщина"],
    ),
    ("Ситуация в зоне АТО: 45 обстрелов и бой возле Счастья", ["clash some @ Счастья"]),
    ("Вчера противник нанес 85 авиаударов, сбросив 119 УАБ.", ["air_strike 85", "guided_bomb 119 (part_of)"]),
    (
        "Від артилерійських обстрілів постраждали населені пункти, зокрема Бучки Чернігівської області; Бачівськ, Студенок Сумської області, – вказано у зведенні.",
        ["shelling some @ Бучки, Бачівськ, Студенок"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_each_headline_is_its_own(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
