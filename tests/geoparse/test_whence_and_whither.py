"""Whence and whither: launching sites, directions named by adjectives, and regions that are only counted."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    ("Ворог атакував 71 дроном, запущеними з Курська, Брянська та мису Чауда в Криму.", ["drone_strike 71"]),
    ("Росіяни випустили 30 дронів із Гвардійського та Чауди в окупованому Криму.", ["drone_strike 30"]),
    ("The enemy launched 71 drones from Kursk, Oryol and Hvardiiske in Crimea.", ["drone_strike 71"]),
    ("Дрони запускали з Орла, Курська та Гвардійського в Криму.", []),
    (
        "Russian aircraft bombed targets in Kyiv and Zhytomyr Oblasts, using airfields in occupied Crimea.",
        ["air_strike some @ Kyiv, Zhytomyr Oblasts"],
    ),
    ("Militants shelled Pisky with Grads from the area of Yasynuvata.", ["mlrs some @ Pisky"]),
    ("Українські дрони вдарили по мису Чауда в Криму.", ["drone_strike some @ Криму"]),
    ("Дрони летіли з Курська та впали на Сумщині.", []),
    ("Ворог запустив ракети з Бєлгорода по Харкову та Чугуєву.", ["missile_strike some @ Харкову, Чугуєву"]),
    (
        "Найбільше боїв на двох напрямках: Покровському і Лиманському.",
        ["clash some @ Покровському, Лиманському"],
    ),
    (
        "Бої були на двох напрямках: Лиманському, де відбили 14 атак, і Торецькому, де було 11 зіткнень.",
        ["clash 14 on lyman", "clash 11 on toretsk"],
    ),
    (
        "Бои были на двух направлениях: Лиманском, где отбита 21 атака, и Торецком, где было 17 боев.",
        ["clash 21 on lyman", "clash 17 on toretsk"],
    ),
    (
        "На Південно-Слобожанському (Харківському) напрямку було 7 атак.",
        ["clash 7 on pivdenno-slobozhanskyi"],
    ),
    ("На напрямку Покровському ворог атакував 15 разів.", ["clash 15 on pokrovsk"]),
    ("На направлении Покровском отбито 15 атак.", ["clash 15 on pokrovsk"]),
    ("Ворог атакував у напрямку Авдіївки 12 разів.", ["clash 12 @ Авдіївки"]),
    (
        "Бої на двох напрямках: ворог штурмує біля Торецького та Лиманського.",
        ["clash some @ Торецького, Лиманського"],
    ),
    (
        'В операційній зоні ОСУВ "Таврія" ворог завдав 12 авіаударів. На Авдіївському напрямку наші захисники стримують ворога.',
        ["air_strike 12 on tavriiskyi"],
    ),
    (
        "Після обстрілу на Київщині загинула людина. На Вигаданському напрямку ворог обстріляв наші позиції.",
        ["shelling some @ Київщині"],
    ),
    (
        "In the Pivdennyi Buh direction, the enemy shelled our positions along the line of combat.",
        ["shelling some on pivdennyi-buh"],
    ),
    ("За 12 днів Росія завдала 190 ударів по 16 областях і Харкову.", ["unspecified 190"]),
    ("Россия нанесла 70 ударов по 11 областям и городу Киеву.", ["unspecified 70"]),
    ("Росіяни завдали 12 ударів по трьох громадах і місту Нікополь.", ["unspecified 12 @ Нікополь"]),
    ("Удари завдавали по Київській області й місту Києву.", ["unspecified some @ Київській області, Києву"]),
    ("Russia struck Sumy region and the city of Kharkiv.", ["unspecified some @ Sumy region, Kharkiv"]),
    (
        "Росіяни запустили 20 дронів із Приморсько-Ахтарська, Курська і Чауди по Одесі.",
        ["drone_strike 20 @ Одесі"],
    ),
    (
        "Во второй половине дня обстрелу по направлению Белгорода подверглись Липцы и Старица.",
        ["shelling some @ Липцы, Старица"],
    ),
    ("Обстрілу в напрямку Харкова зазнали Липці та Борщова.", ["shelling some @ Липці, Борщова"]),
    (
        "Обстріляли 90 разів: Запорізький напрямок 30 разів, і Донецький 60 разів.",
        ["shelling 90", "shelling 30 on zaporizhzhia (part_of)", "shelling 60 on donetsk (part_of)"],
    ),
    (
        "Обстреляли 90 раз: Запорожское направление 30 раз, и Донецкое 60 раз.",
        ["shelling 90", "shelling 30 on zaporizhzhia (part_of)", "shelling 60 on donetsk (part_of)"],
    ),
    (
        "На Сумщині три авіаудари. На Вигаданському напрямку ворог завдав двох авіаударів.",
        ["air_strike 3 @ Сумщині"],
    ),
    ("Russia carried out 80 attacks on 11 regions and the city of Kyiv.", ["unspecified 80"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_places_what_is_told(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
