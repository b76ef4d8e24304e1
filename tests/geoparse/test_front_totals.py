"""Numbers of the whole front, of a list of directions or of another day are given to no single direction or village."""

from datetime import datetime

import pytest
from reading_cases import shorts

from app.model import KYIV

OF_THE_FRONT: list[tuple[str, list[str]]] = [
    (
        "На Лиманському напрямку відбили 13 штурмів. Загалом окупанти вже 61 раз атакували позиції Сил оборони.",
        ["clash 13 on lyman", "clash 61"],
    ),
    (
        "На Лиманском направлении отбили 13 штурмов. В общей сложности враг уже 61 раз атаковал позиции Сил обороны.",
        ["clash 13 on lyman", "clash 61"],
    ),
    (
        "13 assaults were repelled on the Lyman direction. In total, the enemy has already attacked 61 times.",
        ["clash 13 on lyman", "clash 61"],
    ),
    (
        "Найбільше атак – на Торецькому напрямку – 27. Усього росіяни 58 разів атакували Сили оборони.",
        ["clash 27 on toretsk", "clash 58"],
    ),
    (
        "На Лиманському напрямку 13 разів атакували. Загалом там росіяни вже 61 раз атакували позиції.",
        ["clash 13 on lyman", "clash 61 on lyman"],
    ),
    (
        "На Лиманському напрямку 13 разів атакували. Загалом ворог 20 разів атакував позиції Сил оборони.",
        ["clash 13 on lyman", "clash 20 on lyman"],
    ),
    ("Із 95 атак 28 відбито на Лиманському напрямку.", ["clash 95", "clash 28 on lyman (part_of)"]),
    ("Из 95 атак 28 отражены на Лиманском направлении.", ["clash 95", "clash 28 on lyman (part_of)"]),
    ("Of 95 attacks, 28 were repelled on the Lyman direction.", ["clash 95", "clash 28 on lyman (part_of)"]),
    ("Майже третина всіх атак припала на Лиманський напрямок – 47 зі 149.", ["clash 47 on lyman"]),
    ("Почти треть всех атак пришлась на Лиманское направление – 47 из 149.", ["clash 47 on lyman"]),
    ("Almost a third of all attacks fell on the Lyman direction – 47 of 149.", ["clash 47 on lyman"]),
    ("Із 33 атак на Лиманському напрямку 6 тривають.", ["clash 33 on lyman", "clash 6 on lyman (part_of)"]),
    (
        "Из 33 атак на Лиманском направлении 6 продолжаются.",
        ["clash 33 on lyman", "clash 6 on lyman (part_of)"],
    ),
]
ALONG_EACH: list[tuple[str, list[str]]] = [
    (
        "На Лиманському – 14 (учора 8), на Куп'янському – 10 (учора 11) боїв.",
        ["clash 14 on lyman", "clash 10 on kupiansk"],
    ),
    (
        "На Лиманском – 14 (вчера 8), на Купянском – 10 (вчера 11) боев.",
        ["clash 14 on lyman", "clash 10 on kupiansk"],
    ),
    (
        "Lyman direction – 14 (8 yesterday), Kupiansk – 10 (11 yesterday) clashes.",
        ["clash 14 on lyman", "clash 10 on kupiansk"],
    ),
    (
        "Торецький напрямок – 8, Покровський – 29, Сіверський – 3 бої.",
        ["clash 8 on toretsk", "clash 29 on pokrovsk", "clash 3 on siverskyi"],
    ),
    (
        "Лідирують Покровський (29 атак) та Торецький (8) напрямки.",
        ["clash 29 on pokrovsk", "clash 8 on toretsk"],
    ),
    (
        "Лидируют Покровское (29 атак) и Торецкое (8) направления.",
        ["clash 29 on pokrovsk", "clash 8 on toretsk"],
    ),
    (
        "The Pokrovsk (29 attacks) and Toretsk (8) directions lead.",
        ["clash 29 on pokrovsk", "clash 8 on toretsk"],
    ),
    (
        "There were 50 clashes on the Orikhiv, Lyman and Toretsk directions, 29 of them on the first.",
        ["clash 50 @ Orikhiv, Lyman, Toretsk directions", "clash 29 on orikhiv (part_of)"],
    ),
]
BEFORE_2022 = datetime(2018, 3, 5, 8, 30, tzinfo=KYIV)
OF_MORE_THAN_A_VILLAGE: list[tuple[str, list[str]]] = [
    (
        "З початку доби зафіксовано один обстріл біля Новолуганського. За минулу добу – 14 обстрілів.",
        ["shelling 1 @ Новолуганського", "shelling 14"],
    ),
    (
        "С начала суток зафиксирован один обстрел возле Новолуганского. За прошедшие сутки – 14 обстрелов.",
        ["shelling 1 @ Новолуганского", "shelling 14"],
    ),
    (
        "За добу зафіксовано 15 обстрілів. Біля Широкиного ворог стріляв із мінометів.",
        ["shelling 15", "shelling some @ Широкиного"],
    ),
    (
        "The militants opened fire 15 times over the past day. Near Shyrokyne they used mortars.",
        ["shelling 15", "shelling some @ Shyrokyne"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), OF_THE_FRONT, ids=[text[:60] for text, _ in OF_THE_FRONT])
def test_gives_no_direction_the_number_of_all(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


@pytest.mark.parametrize(("text", "expected"), ALONG_EACH, ids=[text[:60] for text, _ in ALONG_EACH])
def test_counts_along_each_direction_of_a_list(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"), OF_MORE_THAN_A_VILLAGE, ids=[text[:60] for text, _ in OF_MORE_THAN_A_VILLAGE]
)
def test_counts_fire_of_all_the_front_of_the_old_war_nowhere(text: str, expected: list[str]) -> None:
    assert shorts(text, BEFORE_2022) == expected
