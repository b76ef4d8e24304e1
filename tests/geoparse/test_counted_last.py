"""A number behind a colon is of the places listed before it; an area's own number is not of the places told after it."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "У Чугуївському районі атаковано Вовчанськ, Білий Колодязь, Старий Салтів: 15 ударів.",
        ["unspecified 15 @ Вовчанськ, Білий Колодязь, Старий Салтів"],
    ),
    (
        "В Чугуевском районе атакованы Волчанск и Белый Колодезь: 15 ударов.",
        ["unspecified 15 @ Волчанск, Белый Колодезь"],
    ),
    (
        "В Грайворонском округе атакованы Козинка, Глотово и Безымено: 15 ударов.",
        ["unspecified 15 @ Козинка, Глотово, Безымено"],
    ),
    ("У Сумському районі ворог атакував Білопілля: 9 ударів дронами.", ["drone_strike 9 @ Білопілля"]),
    ("Обстріляно Вовчанськ, Липці: 15 ударів.", ["shelling 15 @ Вовчанськ, Липці"]),
    ("Russian forces shelled Vovchansk and Lyptsi: 15 strikes.", ["shelling 15 @ Vovchansk, Lyptsi"]),
    ("Окупанти скинули КАБи на Вовчанськ і Липці: 6 ударів.", ["guided_bomb 6 @ Вовчанськ, Липці"]),
    (
        "Обстреляны Белополье и Краснополье: 12 ударов, погиб один человек.",
        ["shelling 12 @ Белополье, Краснополье"],
    ),
    (
        "Ворог обстріляв Нікополь: 3 удари, Марганець: 4 удари.",
        ["shelling 3 @ Нікополь", "shelling 4 @ Марганець"],
    ),
    (
        "Россияне обстреляли Никополь: 3 удара, Марганец: 4 удара.",
        ["shelling 3 @ Никополь", "shelling 4 @ Марганец"],
    ),
    (
        "Шосткинський район: 4 обстріли, у Середино-Будській та Зноб-Новгородській громадах по 2 прильоти.",
        ["shelling 4 @ Шосткинський район", "unspecified 2 @ Середино-Будській, Зноб-Новгородській громадах"],
    ),
    (
        "Сумський район – 7 обстрілів, у Білопільській громаді 3 авіаудари.",
        ["shelling 7 @ Сумський район", "air_strike 3 @ Білопільській громаді"],
    ),
]
BEHIND_A_COMMA: list[tuple[str, list[str]]] = [
    ("Россияне атаковали Никополь дронами, 12 ударов.", ["drone_strike 12 @ Никополь"]),
    ("Ворог обстріляв Нікополь, 3 удари.", ["shelling 3 @ Нікополь"]),
    ("Дрони вдарили по Нікополю та Марганцю, 6 влучань.", ["drone_strike 6 @ Нікополю, Марганцю"]),
    ("The enemy struck Nikopol with drones: 5 strikes.", ["drone_strike 5 @ Nikopol"]),
    ("Ворог обстріляв Нікополь, 3 авіаудари.", ["shelling some @ Нікополь", "air_strike 3 @ Нікополь"]),
]
STILL: list[tuple[str, list[str]]] = [
    ("Ворог обстріляв Нікополь, Марганець: 3 людини поранені.", ["shelling some @ Нікополь, Марганець"]),
    ("Ворог атакував у районах Вовчанська, Липців: 15 атак.", ["clash 15 @ Вовчанська, Липців"]),
    ("Обстріляно Вовчанськ: 15 обстрілів.", ["shelling 15 @ Вовчанськ"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES + BEHIND_A_COMMA)
def test_a_number_behind_a_colon_is_of_the_places_before(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


@pytest.mark.parametrize(("text", "expected"), STILL)
def test_numbers_of_others_stay_so(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
