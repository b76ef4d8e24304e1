"""Violations of a truce count in quotation marks, by the case and by monitors; those of an earlier report count nothing."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    ("За добу бойовики сім разів порушили «режим тиші».", ["shelling 7"]),
    ('За сутки боевики семь раз нарушили режим "тишины".', ["shelling 7"]),
    ("In the past day the militants violated the “regime of silence” 7 times.", ["shelling 7"]),
    (
        "Силовики 38 раз нарушили «режим тишины», при этом девять раз после наступления перемирия.",
        ["shelling 38"],
    ),
    (
        "За добу зафіксовано 44 випадки порушення режиму припинення вогню в Луганській області.",
        ["shelling 44 @ Луганській області"],
    ),
    (
        "Зафиксировано 44 случая нарушения режима прекращения огня в Луганской области.",
        ["shelling 44 @ Луганской области"],
    ),
    ("За сутки режим прекращения огня нарушался 14 раз.", ["shelling 14"]),
    ("За добу режим припинення вогню порушувався 14 разів.", ["shelling 14"]),
    ("Місія зафіксувала 17 порушень правил руху в Донецькій області.", []),
    (
        "СММ за сутки зафиксировала 21 нарушение режима прекращения огня. Миссия ОБСЕ насчитала 16 нарушений в "
        "Донецкой области и 5 таких нарушений в Луганской области.",
        [
            "shelling 21",
            "shelling 16 @ Донецкой области (part_of)",
            "shelling 5 @ Луганской области (part_of)",
        ],
    ),
    ("За попередній звітний період зафіксовано 9 порушень режиму припинення вогню в Донецькій області.", []),
    (
        "За предыдущий отчетный период зафиксировано 3 нарушения режима прекращения огня в Донецкой области.",
        [],
    ),
    ("In the previous reporting period it recorded 9 ceasefire violations in Donetsk region.", []),
    (
        "СММ ОБСЕ зафиксировала 24 нарушения режима прекращения огня в Донецкой области (в предыдущем отчетном периоде – 30).",
        ["shelling 24 @ Донецкой области"],
    ),
    (
        "The SMM recorded 24 ceasefire violations in Donetsk region (in the previous reporting period, 30).",
        ["shelling 24 @ Donetsk region"],
    ),
    (
        "С момента введения режима прекращения огня зафиксировано 139 обстрелов, в том числе 27 – в районе Дебальцево.",
        [],
    ),
    ("Зафіксовано атаку БпЛА: 15.15 — селище Зайцеве: дрон-камікадзе.", ["drone_strike 1 @ Зайцеве"]),
    ("Зафиксирована атака БПЛА: 16.40 – населенный пункт Горловка: дрон.", ["drone_strike 1 @ Горловка"]),
    ("Наши бойцы свели на нет две атаки у Тошковки.", ["clash 2 @ Тошковки"]),
    ("Українські воїни звели нанівець спроби штурму в районі Тошківки.", ["clash some @ Тошківки"]),
    ("Our soldiers nullified the enemy's attempts to storm near Toshkivka.", ["clash some @ Toshkivka"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:60] for text, _ in CASES])
def test_counts_violations_of_a_truce_and_what_was_foiled(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
