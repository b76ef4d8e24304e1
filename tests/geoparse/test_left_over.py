"""Left over: the rest of what is counted, at a place of its own."""

import pytest
from reading_cases import shorts

COUNTS_THE_REST: list[tuple[str, list[str]]] = [
    (
        "20 drones struck at Nikopol, eight at Marhanets and the rest at Pokrovske.",
        ["drone_strike 20 @ Nikopol", "drone_strike 8 @ Marhanets", "drone_strike some @ Pokrovske"],
    ),
    (
        "Six drones hit Nikopol, two hit Marhanets and the rest hit Pokrovske.",
        ["drone_strike 6 @ Nikopol", "drone_strike 2 @ Marhanets", "drone_strike some @ Pokrovske"],
    ),
    (
        "Six drones hit Nikopol, two Marhanets and the rest Pokrovske.",
        ["drone_strike 6 @ Nikopol", "drone_strike 2 @ Marhanets", "drone_strike some @ Pokrovske"],
    ),
    (
        "Six drones hit Nikopol and the rest hit Pokrovske.",
        ["drone_strike 6 @ Nikopol", "drone_strike some @ Pokrovske"],
    ),
    (
        "Сім дронів атакували Нікополь, вісім — Марганець, решта — Покровське.",
        ["drone_strike 7 @ Нікополь", "drone_strike 8 @ Марганець", "drone_strike some @ Покровське"],
    ),
    (
        "Сім дронів атакували Нікополь, вісім — Марганець, а решта — Покровське.",
        ["drone_strike 7 @ Нікополь", "drone_strike 8 @ Марганець", "drone_strike some @ Покровське"],
    ),
    (
        "Сім дронів атакували Нікополь, решта — Покровське.",
        ["drone_strike 7 @ Нікополь", "drone_strike some @ Покровське"],
    ),
    (
        "20 дронов ударили по Никополю, восемь по Марганцу, остальные — по Покровскому.",
        ["drone_strike 20 @ Никополю", "drone_strike 8 @ Марганцу", "drone_strike some @ Покровскому"],
    ),
    (
        "Росіяни випустили 20 дронів: сім по Нікополю, вісім по Марганцю, решту — по Покровському.",
        [
            "drone_strike 20 @ Нікополю, Марганцю, Покровському",
            "drone_strike 7 @ Нікополю (part_of)",
            "drone_strike 8 @ Марганцю (part_of)",
            "drone_strike 5 @ Покровському (part_of)",
        ],
    ),
    (
        "Загалом 20 дронів: сім по Нікополю, вісім по Марганцю, решта — по Покровському.",
        ["drone_strike 7 @ Нікополю", "drone_strike 8 @ Марганцю", "drone_strike 5 @ Покровському"],
    ),
    (
        "Russia launched 20 drones: eight at Nikopol, five at Marhanets and the rest at Pokrovske.",
        [
            "drone_strike 20 @ Nikopol, Marhanets, Pokrovske",
            "drone_strike 8 @ Nikopol (part_of)",
            "drone_strike 5 @ Marhanets (part_of)",
            "drone_strike 7 @ Pokrovske (part_of)",
        ],
    ),
    (
        "Ворог завдав 20 ударів: сім по Нікополю, вісім по Марганцю, решта — по Покровському.",
        [
            "unspecified 20 @ Нікополю, Марганцю, Покровському",
            "unspecified 7 @ Нікополю (part_of)",
            "unspecified 8 @ Марганцю (part_of)",
            "unspecified 5 @ Покровському (part_of)",
        ],
    ),
    (
        "Ворог завдав 20 авіаударів: сім по Нікополю, вісім по Марганцю, решта — по Покровському, Вовчанську.",
        [
            "air_strike 20 @ Нікополю, Марганцю, Покровському, Вовчанську",
            "air_strike 7 @ Нікополю (part_of)",
            "air_strike 8 @ Марганцю (part_of)",
            "air_strike 5 @ Покровському, Вовчанську (part_of)",
        ],
    ),
    (
        "Противник нанёс 12 авиаударов: пять по Орехову, три по Гуляйполю, остальные — по Степногорску.",
        [
            "air_strike 12 @ Орехову, Гуляйполю, Степногорску",
            "air_strike 5 @ Орехову (part_of)",
            "air_strike 3 @ Гуляйполю (part_of)",
            "air_strike 4 @ Степногорску (part_of)",
        ],
    ),
    (
        "За добу відбулося 25 боїв: десять біля Покровська, вісім біля Торецька, решта — біля Часового Яру.",
        [
            "clash 25 @ Покровська, Торецька, Часового Яру",
            "clash 10 @ Покровська (part_of)",
            "clash 8 @ Торецька (part_of)",
            "clash 7 @ Часового Яру (part_of)",
        ],
    ),
    (
        "There were 25 clashes over the past day: ten near Pokrovsk, eight near Toretsk and the rest near Chasiv Yar.",
        [
            "clash 25 @ Pokrovsk, Toretsk, Chasiv Yar",
            "clash 10 @ Pokrovsk (part_of)",
            "clash 8 @ Toretsk (part_of)",
            "clash 7 @ Chasiv Yar (part_of)",
        ],
    ),
    (
        "There were 25 clashes over the past day, ten near Pokrovsk, eight near Toretsk, and the remainder near Chasiv Yar.",
        [
            "clash 25",
            "clash 10 @ Pokrovsk (part_of)",
            "clash 8 @ Toretsk (part_of)",
            "clash 7 @ Chasiv Yar (part_of)",
        ],
    ),
    (
        "Сім боїв відбулося біля Покровська, вісім біля Торецька, решта — біля Часового Яру.",
        ["clash 7 @ Покровська", "clash 8 @ Торецька", "clash some @ Часового Яру"],
    ),
    (
        "П'ять обстрілів припало на Нікополь, два — на Марганець, решта — на Покровське.",
        ["shelling 5 @ Нікополь", "shelling 2 @ Марганець", "shelling some @ Покровське"],
    ),
    (
        "Нікополь обстріляли п'ять разів, Марганець — двічі, решта обстрілів — по Покровському.",
        ["shelling 5 @ Нікополь", "shelling 2 @ Марганець", "shelling some @ Покровському"],
    ),
    ("П'ять ударів по Нікополю, решту збили.", ["unspecified 5 @ Нікополю"]),
    (
        "20 drones attacked Nikopol, eight were shot down and the rest hit Nikopol.",
        ["drone_strike 20 @ Nikopol"],
    ),
    ("Решта громад області — без обстрілів.", []),
    (
        "Ten drones attacked Kharkiv; eight were downed, the rest fell in Chuhuiv district.",
        ["drone_strike 10 @ Kharkiv"],
    ),
    (
        "По Нікополю вдарили п'ять разів, по Марганцю — двічі, решта ударів — по Покровському.",
        ["unspecified 5 @ Нікополю", "unspecified 2 @ Марганцю", "unspecified some @ Покровському"],
    ),
    (
        "Ворог завдав 20 ударів по Харківщині: сім по Вовчанську, вісім по Липцях, решта — по Куп'янську.",
        [
            "unspecified 20 @ Харківщині",
            "unspecified 7 @ Вовчанську (part_of)",
            "unspecified 8 @ Липцях (part_of)",
            "unspecified 5 @ Куп'янську (part_of)",
        ],
    ),
    (
        "На Покровському напрямку 20 боїв: сім біля Удачного, вісім біля Котлиного, решта — біля Родинського.",
        [
            "clash 20 on pokrovsk",
            "clash 7 @ Удачного on pokrovsk (part_of)",
            "clash 8 @ Котлиного on pokrovsk (part_of)",
            "clash 5 @ Родинського on pokrovsk (part_of)",
        ],
    ),
    (
        "Five of the 12 shellings hit Nikopol, the rest Marhanets.",
        ["shelling 5 @ Nikopol", "shelling some @ Marhanets"],
    ),
    (
        "П'ять із 12 обстрілів — по Нікополю, решта — по Марганцю.",
        ["shelling 5 @ Нікополю", "shelling some @ Марганцю"],
    ),
    (
        "Восемь атак отражены у Авдеевки, остальные — у Первомайского.",
        ["clash 8 @ Авдеевки", "clash some @ Первомайского"],
    ),
    (
        "20 shellings were recorded: 7 in Nikopol, 8 in Marhanets, the rest in Pokrovske.",
        [
            "shelling 20 @ Nikopol, Marhanets, Pokrovske",
            "shelling 7 @ Nikopol (part_of)",
            "shelling 8 @ Marhanets (part_of)",
            "shelling 5 @ Pokrovske (part_of)",
        ],
    ),
    (
        "Семь обстрелов пришлось на Никополь, два – на Марганец, остальные – на Томаковку.",
        ["shelling 7 @ Никополь", "shelling 2 @ Марганец", "shelling some @ Томаковку"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), COUNTS_THE_REST)
def test_counts_the_rest(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
