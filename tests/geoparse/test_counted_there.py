"""Counted there: numbers alone that are of the fights told before, along each direction or at each place."""

import pytest
from reading_cases import shorts

COUNTS_WHAT_WAS_TOLD_BEFORE: list[tuple[str, list[str]]] = [
    (
        "На Покровському напрямку відбулося десять боїв, два тривають. На Слов'янському — три з восьми.",
        [
            "clash 10 on pokrovsk",
            "clash 2 on pokrovsk (part_of)",
            "clash 8 on sloviansk",
            "clash 3 on sloviansk (part_of)",
        ],
    ),
    (
        "На Покровському напрямку тривають два бої з десяти, на Слов'янському — три з восьми.",
        [
            "clash 10 on pokrovsk",
            "clash 2 on pokrovsk (part_of)",
            "clash 8 on sloviansk",
            "clash 3 on sloviansk (part_of)",
        ],
    ),
    (
        "На Покровском направлении продолжаются два боя из десяти, на Славянском — три из восьми.",
        [
            "clash 10 on pokrovsk",
            "clash 2 on pokrovsk (part_of)",
            "clash 8 on sloviansk",
            "clash 3 on sloviansk (part_of)",
        ],
    ),
    (
        "На Покровском направлении два боя из десяти продолжаются. На Славянском — три из восьми.",
        [
            "clash 10 on pokrovsk",
            "clash 2 on pokrovsk (part_of)",
            "clash 8 on sloviansk",
            "clash 3 on sloviansk (part_of)",
        ],
    ),
    (
        "Two of ten clashes are ongoing in the Pokrovsk direction, and three of eight in the Sloviansk direction.",
        [
            "clash 10 on pokrovsk",
            "clash 2 on pokrovsk (part_of)",
            "clash 8 on sloviansk",
            "clash 3 on sloviansk (part_of)",
        ],
    ),
    (
        "На Покровському напрямку два з десяти боїв ще тривають, на Лиманському — один із п'яти.",
        [
            "clash 10 on pokrovsk",
            "clash 2 on pokrovsk (part_of)",
            "clash 5 on lyman",
            "clash 1 on lyman (part_of)",
        ],
    ),
    (
        "Покровський та Лиманський напрямки лишаються найгарячішими: тут 15 та 21 бій відповідно.",
        ["clash 15 on pokrovsk", "clash 21 on lyman"],
    ),
    (
        "На Покровському та Лиманському напрямках найгарячіше: тут 15 та 21 відповідно.",
        ["clash 15 on pokrovsk", "clash 21 on lyman"],
    ),
    (
        "Бої тривали на Покровському та Лиманському напрямках — тут 15 та 21 відповідно.",
        ["clash 15 on pokrovsk", "clash 21 on lyman"],
    ),
    (
        "Найбільше боїв було на Покровському та Лиманському напрямках: тут 15 та 21 відповідно.",
        ["clash 15 on pokrovsk", "clash 21 on lyman"],
    ),
    (
        "Больше всего боев было на Покровском и Лиманском направлениях: здесь 15 и 21 соответственно.",
        ["clash 15 on pokrovsk", "clash 21 on lyman"],
    ),
    (
        "Most clashes were in the Pokrovsk and Lyman directions: 15 and 21 respectively.",
        ["clash 15 on pokrovsk", "clash 21 on lyman"],
    ),
    (
        "Найбільше атак — на Покровському та Лиманському напрямках. Тут 15 та 21 відповідно.",
        ["clash 15 on pokrovsk", "clash 21 on lyman"],
    ),
    (
        "Больше всего атак на Покровском и Лиманском направлениях. Здесь 15 и 21 соответственно.",
        ["clash 15 on pokrovsk", "clash 21 on lyman"],
    ),
    (
        "The enemy was most active in the Pokrovsk and Lyman directions, with 15 and 21 attacks there respectively.",
        ["clash 15 on pokrovsk", "clash 21 on lyman"],
    ),
    (
        "На Покровському напрямку тривають два бої з десяти.",
        ["clash 10 on pokrovsk", "clash 2 on pokrovsk (part_of)"],
    ),
    (
        "Три сутички з восьми ще тривають на Покровському напрямку.",
        ["clash 8 on pokrovsk", "clash 3 on pokrovsk (part_of)"],
    ),
    (
        "Найбільше боїв точилося біля Покровська та Лимана. Тут 15 та 21 відповідно.",
        ["clash some @ Покровська, Лимана", "clash 15 @ Покровська", "clash 21 @ Лимана"],
    ),
    (
        "На Покровському та Лиманському напрямках тривали бої. Тут їх було 15 та 21 відповідно.",
        ["clash 15 on pokrovsk", "clash 21 on lyman"],
    ),
    (
        "The fighting was heaviest near Pokrovsk and Lyman. There were 15 and 21 respectively.",
        ["clash some @ Pokrovsk, Lyman", "clash 15 @ Pokrovsk", "clash 21 @ Lyman"],
    ),
    (
        "Ворог обстріляв Нікополь і Марганець. Загинули 15 та 21 особа відповідно.",
        ["shelling some @ Нікополь, Марганець"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), COUNTS_WHAT_WAS_TOLD_BEFORE)
def test_counts_what_was_told_before(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
