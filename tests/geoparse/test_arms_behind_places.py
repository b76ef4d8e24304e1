"""Weapons told behind the place they struck, regions of Russia in a list, clauses inside a list, first words of village names."""

import pytest
from reading_cases import reading, shorts

EVENTS = [
    (
        "Россияне атаковали Полтаву дронами и ракетами.",
        ["drone_strike some @ Полтаву", "missile_strike some @ Полтаву"],
    ),
    (
        "Ворог ударив по Сумах та Охтирці авіабомбами і дронами.",
        ["air_strike some @ Сумах, Охтирці", "drone_strike some @ Сумах, Охтирці"],
    ),
    (
        "Войска РФ ударили ракетами и дронами по Одессе.",
        ["missile_strike some @ Одессе", "drone_strike some @ Одессе"],
    ),
    (
        "Враг атаковал тремя ракетами Одессу и двумя дронами Измаил.",
        ["missile_strike 3 @ Одессу", "drone_strike 2 @ Измаил"],
    ),
    (
        "Беспилотники атаковали Тульскую, Калужскую и Орловскую области.",
        ["drone_strike some @ Тульскую, Калужскую, Орловскую области"],
    ),
    (
        "Дрони влучили в об'єкти у Брянській та Курській областях.",
        ["drone_strike some @ Брянській, Курській областях"],
    ),
    (
        "Враг обстрелял Мезеновку, что в 5 км от границы, а также Угроеды.",
        ["shelling some @ Мезеновку, Угроеды"],
    ),
    (
        "Ворог обстріляв Мезенівку, що за 5 км від кордону, Угроїди та Грабовське.",
        ["shelling some @ Мезенівку, Угроїди, Грабовське"],
    ),
    ("Под огнем побывали Кизомыс и Антоновка.", ["shelling some @ Кизомыс, Антоновка"]),
    (
        "ВСУ обстреляли три села левобережья Херсонской области.",
        ["shelling some @ Херсонской области"],
    ),
    ("Вследствие детонации FPV-дрона в Купянске выбиты окна.", ["drone_strike 1 @ Купянске"]),
]


@pytest.mark.parametrize(("text", "expected"), EVENTS, ids=[text[:40] for text, _ in EVENTS])
def test_what_happened(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


def test_a_first_word_belongs_to_the_village() -> None:
    found = reading("Дрон упал в Великой Знаменке, а другой взорвался в Среднем Бурлуке.").resolutions
    assert [(each.mention.surface, each.code) for each in found] == [
        ("Великой Знаменке", "UA23040130020042658"),
        ("Среднем Бурлуке", "UA63080010290060415"),
    ]
