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
    ("Конотоп «шахеди» атакували двома хвилями, загалом 12 штук.", ["drone_strike 12 @ Конотоп"]),
    (
        "Вчора ворог 9 разів атакував дронами Очаків. Куцурубську громаду — двічі, ще й ударив по ній із РСЗВ.",
        [
            "drone_strike 9 @ Очаків",
            "drone_strike 2 @ Куцурубську громаду",
            "mlrs some @ Куцурубську громаду",
        ],
    ),
    ("Рені: масована атака, понад три десятки «шахедів», палає елеватор.", ["drone_strike 31.. @ Рені"]),
    (
        "The mayor said 12 drones had flown into three of the city's districts in Kharkiv.",
        ["drone_strike 12 @ Kharkiv"],
    ),
    (
        "The enemy carried out two air strikes on Prymorske, while 130 UAVs of various modifications, FPV mostly, attacked Kamianske and Plavni.",
        ["air_strike 2 @ Prymorske", "drone_strike 130 @ Kamianske, Plavni"],
    ),
    (
        "HRMMU documented 15 civilian casualties in Kherson caused by munitions dropped from drones, a further six in Beryslav and two in Bilozerka.",
        ["drone_strike some @ Kherson"],
    ),
    (
        "More than 50 drones were sent against western Ukraine; Lutsk was hit by 12 of them.",
        ["drone_strike 51..", "drone_strike 12 @ Lutsk (part_of)"],
    ),
    (
        "It is in Zarichne, not in Torske as first reported, that the two missiles fell.",
        ["missile_strike 2 @ Zarichne"],
    ),
    (
        "Two people died in the Sumy region: a farmer in Khotin (drone) and a volunteer, 28, who had been wounded last week.",
        [],
    ),
    (
        "По Шалыгинской громаде били из минометов – 12 прилетов, – а Середина-Буда получила пять ударов ствольной артиллерией.",
        ["shelling 12 @ Шалыгинской громаде", "shelling 5 @ Середина-Буда"],
    ),
    (
        "Под Авдеевкой отбили 22 атаки: восемь — у Степового, шесть — в районе Невельского, прочие — возле Первомайского.",
        [
            "clash 22 @ Авдеевкой",
            "clash 8 @ Степового (part_of)",
            "clash 6 @ Невельского (part_of)",
            "clash 8 @ Первомайского (part_of)",
        ],
    ),
    (
        "Three towns were hit on Friday: Nikopol (two drone strikes, 4 killed), Kharkiv (five, 3 killed) and Sumy.",
        ["drone_strike 2 @ Nikopol", "drone_strike 5 @ Kharkiv"],
    ),
    (
        "Ворог 12 разів атакував дронами Очаків. Куцурубську громаду — двічі.",
        ["drone_strike 12 @ Очаків", "drone_strike 2 @ Куцурубську громаду"],
    ),
    ("Шостка, 03:20. Чотири «шахеди» – по енергооб'єкту.", ["drone_strike 4 @ Шостка"]),
    (
        "📍Sumy. 3 KABs, industrial zone\n📍Svesa. 2 KABs, outskirts",
        ["guided_bomb 3 @ Sumy", "guided_bomb 2 @ Svesa"],
    ),
    ("Суми. 5 дронів збито.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:60] for text, _ in CASES])
def test_leaves_out_what_is_no_number_or_place(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
