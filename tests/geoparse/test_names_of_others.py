"""Names that are written otherwise or meant otherwise: in quotation marks, with broken hyphens, a person's, a border region's."""

import pytest
from reading_cases import reading, shorts

QUOTED: list[tuple[str, list[str]]] = [
    ("Ракети влучили в аеродром «Саки» та аеродром «Бельбек».", ["missile_strike some @ Саки, Бельбек"]),
    ("По аеродрому «Бельбек» випущено 4 ракети.", ["missile_strike 4 @ Бельбек"]),
    (
        "Взрывы прогремели на аэродромах «Саки» и «Гвардейское»: удар шестью ракетами.",
        ["missile_strike 6 @ Саки, Гвардейское"],
    ),
    ('Missiles struck the "Saky" airfield in Crimea.', ["missile_strike some @ Saky"]),
    ("Ворог обстріляв селище «Борова» 3 рази.", ["shelling 3 @ Борова"]),
    ("По селу «Козача Лопань» выпущено 3 ракеты.", ["missile_strike 3 @ Козача Лопань"]),
    ("Ракета влучила в готель «Краматорськ» у Слов'янську.", ["missile_strike 1 @ Слов'янську"]),
    ("Дрони влучили у фрегат «Макаров» у Севастополі.", ["drone_strike some @ Севастополі"]),
]
BROKEN: list[tuple[str, list[str]]] = [
    ("По Новгород -Сіверській громаді завдано 22 удари.", ["unspecified 22 @ Новгород -Сіверській громаді"]),
    ("Новгород – Сіверська громада: 15 обстрілів", ["shelling 15 @ Новгород – Сіверська громада"]),
    ("Ворог обстріляв Середино – Будську громаду 5 разів.", ["shelling 5 @ Середино – Будську громаду"]),
    (
        "Ворог обстріляв Середино -Будську та Зноб -Новгородську громади 5 разів.",
        ["shelling 5 @ Середино -Будську, Зноб -Новгородську громади"],
    ),
    ("По Новгород - Северской общине выпущено 5 ракет.", ["missile_strike 5 @ Новгород - Северской общине"]),
    ("Ворог обстріляв Великий Бурлук – Вовчанськ.", ["shelling some @ Великий Бурлук, Вовчанськ"]),
]
PERSONS: list[tuple[str, list[str]]] = [
    ("Журналістка Ольга Умань бачила приліт.", []),
    ("Журналіст Андрій Херсон повідомив про 3 обстріли Бериславу.", ["shelling 3 @ Бериславу"]),
    ("По словам Марии Сумы, 4 дрона ударили по Чугуеву.", ["drone_strike 4 @ Чугуеву"]),
    ("Serhii Lyman, a volunteer, said three missiles hit Kramatorsk.", ["missile_strike 3 @ Kramatorsk"]),
    ("Роман Полтава та Марія Бровари загинули від удару по Сумах.", ["unspecified 1 @ Сумах"]),
    ("Донецкий журналист сообщил о 3 обстрелах Ясиноватой.", ["shelling 3 @ Ясиноватой"]),
    ("Донецький блогер повідомив про 3 обстріли Ясинуватої.", ["shelling 3 @ Ясинуватої"]),
    ("Донецкий обстреляли 3 раза.", ["shelling 3 @ Донецкий"]),
    ("Сегодня Владимир Волынский под ударом: 2 ракеты.", ["missile_strike 2 @ Владимир Волынский"]),
]
TOWNS: list[tuple[str, list[str]]] = [
    ("Під Вовчанськом жителі повідомили про 3 обстріли.", ["shelling 3 @ Вовчанськом"]),
    ("У Богородичному мешканці повідомили про 3 удари.", ["unspecified 3 @ Богородичному"]),
    ("У Херсоні волонтери бачили 2 удари.", ["unspecified 2 @ Херсоні"]),
]
AT_THE_BORDER: list[tuple[str, list[str], str]] = [
    (
        "Two missiles hit the Kharkiv border village of Kozacha Lopan.",
        ["missile_strike 2 @ Kozacha Lopan"],
        "UA63",
    ),
    ("A drone struck the Sumy border town of Bilopillia.", ["drone_strike 1 @ Bilopillia"], "UA59"),
    (
        "Drones hit the Bryansk border village of Belaya Beryozka twice.",
        ["drone_strike 2 @ Belaya Beryozka"],
        "RU-B",
    ),
    (
        "Two missiles hit Kharkiv and the border village of Kozacha Lopan.",
        ["missile_strike 2 @ Kharkiv, Kozacha Lopan"],
        "",
    ),
]


@pytest.mark.parametrize(("text", "expected"), QUOTED + BROKEN + PERSONS + TOWNS)
def test_names_are_what_they_are_meant_as(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


@pytest.mark.parametrize(("text", "expected", "within"), AT_THE_BORDER)
def test_a_border_village_is_of_the_region(text: str, expected: list[str], within: str) -> None:
    assert shorts(text) == expected
    assert reading(text).claims[0].within[:4] == within


def test_what_was_struck_at_belbek_was_struck_by_ukraine() -> None:
    assert [claim.side.value for claim in reading("Ракети влучили в аеродром «Бельбек».").claims] == [
        "ukraine"
    ]
