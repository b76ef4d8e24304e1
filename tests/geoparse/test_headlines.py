"""Headlines one below the other, what else was struck, where a strike was aimed, and what is told besides."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "Number of dead in Russian strike on Okhtyrka climbs to 9, three of them teenagers – video\nRussia mounts huge attack on Ukraine, no fewer than 15 dead\nFamily dies in its sleep as missile hits house, 11 killed\nRussian attack on Pavlohrad kills one and injures dozens\nWoman hurt, school damaged in Russian attack on Odesa Oblast\nUkrainian units drive Russians back in Kupiansk area",
        ["unspecified 1 @ Okhtyrka", "unspecified 1 @ Pavlohrad", "unspecified 1 @ Odesa Oblast"],
    ),
    ("Есть попадания в жилые дома в Одессе, 5 ракет сбила ПВО.", ["unspecified some @ Одессе"]),
    ("У Сумах є влучання, 5 ракет збила ППО.", ["unspecified 1 @ Сумах"]),
    ("The strike comes as leaders are due to hold talks in Kyiv on Sunday.", []),
    (
        "Geolocated video shows a burned-out lorry on the M-18 Dzhankoi-Melitopol highway near Chonhar after a drone strike.",
        ["drone_strike 1 @ Chonhar"],
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
