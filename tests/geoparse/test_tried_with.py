"""Tries to attack with drones or positions, and how often other guns fired than those just told."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    ("ВСУ трижды попытались беспилотниками атаковать Бердянск.", ["drone_strike 3 @ Бердянск"]),
    ("ВСУ беспилотниками попытались трижды атаковать Бердянск.", ["drone_strike 3 @ Бердянск"]),
    ("Ворог намагався чотири рази атакувати Одесу дронами.", ["drone_strike 4 @ Одесу"]),
    ("Противник пытался 5 раз атаковать ракетами Одессу.", ["missile_strike 5 @ Одессу"]),
    ("Ворог 10 разів намагався атакувати наші позиції біля Часового Яру.", ["clash 10 @ Часового Яру"]),
    ("Враг 10 раз пытался атаковать наши позиции у Часова Яра.", ["clash 10 @ Часова Яра"]),
    ("Ворог атакував автомобіль біля Часового Яру.", ["unspecified some @ Часового Яру"]),
    ("Дрони атакували наші позиції біля Часового Яру.", ["drone_strike some @ Часового Яру"]),
    (
        "Українські військові двічі відкривали вогонь з артилерії, сім разів – з мінометів.",
        ["shelling 2", "shelling 7"],
    ),
    (
        "Украинские силовики дважды открывали огонь из артиллерии, семь раз — из минометов.",
        ["shelling 2", "shelling 7"],
    ),
    (
        "Ukrainian forces opened fire twice with artillery, 7 times with mortars.",
        ["shelling 2", "shelling 7"],
    ),
    (
        "За добу ворог 25 разів обстріляв Херсонську область. Здійснено 11 обстрілів з артилерії та 14 – з мінометів.",
        [
            "shelling 25 @ Херсонську область",
            "shelling 11 @ Херсонську область (part_of)",
            "shelling 14 @ Херсонську область (part_of)",
        ],
    ),
    (
        "За сутки враг 25 раз обстрелял Херсонскую область. Совершено 11 обстрелов из артиллерии и 14 — из минометов.",
        [
            "shelling 25 @ Херсонскую область",
            "shelling 11 @ Херсонскую область (part_of)",
            "shelling 14 @ Херсонскую область (part_of)",
        ],
    ),
    (
        "Russian forces shelled Kherson region 25 times: 11 artillery shellings and 14 from mortars.",
        [
            "shelling 25 @ Kherson region",
            "shelling 11 @ Kherson region (part_of)",
            "shelling 14 @ Kherson region (part_of)",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:60] for text, _ in CASES])
def test_counts_tries_and_other_guns_by_what_they_were(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
