"""What stands beside an event and is no number or place of it."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    ("У передмісті Херсона, Антонівці, зафіксували 5 атак дронів.", ["drone_strike 5 @ Антонівці"]),
    (
        "За день по Хотінській громаді насчитали 9 обстрелов (34 взрыва), по Краснопольской – 5 (12 взрывов).",
        ["shelling 9 @ Хотінській громаді", "shelling 5 @ Краснопольской"],
    ),
    (
        "The enemy carried out two air strikes on Prymorske, while 140 UAVs, FPV mostly, attacked Plavni and Kamianske.",
        ["air_strike 2 @ Prymorske", "drone_strike 140 @ Plavni, Kamianske"],
    ),
    (
        "Russian troops dropped explosives from drones on Stanislav, injuring a man of 64, and opened artillery fire at Komyshany.",
        ["drone_strike some @ Stanislav", "shelling some @ Komyshany"],
    ),
    ("Ударили не Вовчанськ, а Білий Колодязь: туди впали дві авіабомби.", ["guided_bomb 2 @ Білий Колодязь"]),
    ("По Ізюму вдарили не двома, а трьома ракетами.", ["missile_strike 3 @ Ізюму"]),
    ("По Глухову ударили пятью беспилотниками, а не тремя, как сообщалось.", ["drone_strike 5 @ Глухову"]),
    ("Дрон наздогнав автобус Суми — Тростянець на Сумщині.", ["drone_strike 1 @ Сумщині"]),
    (
        "У Костянтинівці дрон поцілив в авто, коли волонтери везли воду до Дружківки.",
        ["drone_strike 1 @ Костянтинівці"],
    ),
    (
        "Residents of Orikhiv, which came under attack 20 times on Saturday (15 drones, five artillery strikes), have been urged to leave for Zaporizhzhia.",
        ["unspecified 20 @ Orikhiv", "drone_strike 15 @ Orikhiv", "shelling 5 @ Orikhiv"],
    ),
    (
        "Поліція Донеччини: 900 ударів за добу, під вогнем 12 населених пунктів.",
        ["unspecified 900 @ Донеччини"],
    ),
    (
        "За добу 41 обстріл: 14 – Авдіївка, 10 – Невідоме.",
        ["shelling 41", "shelling 14 @ Авдіївка (part_of)"],
    ),
    ("Россияне терроризировали Берислав беспилотниками: семь атак.", ["drone_strike 7 @ Берислав"]),
    ("Контрабандисти намагалися прорватися в Румунію біля Солотвина.", []),
    (
        "На Корюківщині випустили ракети по околицях Костобоброва — наслідків немає.",
        ["missile_strike some @ Корюківщині, Костобоброва"],
    ),
    ("Kyiv did not comment on the strike.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:60] for text, _ in CASES])
def test_leaves_out_what_is_no_number_or_place(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
