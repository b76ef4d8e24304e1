"""News in Russian, with the same ways of saying in Ukrainian and English: rounds fired, what others did because of a shelling."""

import pytest
from test_reported_misreadings import told

Cases = list[tuple[str, str, list[str]]]

CASES: Cases = [
    # what was done because of an event is no number of events
    (
        "Новости",
        "В Чугуеве спасатели за сутки четыре раза выезжали тушить пожары, вызванные обстрелами россиян.",
        ["shelling some @ Чугуеве russia"],
    ),
    (
        "Новини",
        "У Чугуєві рятувальники чотири рази виїжджали гасити пожежі, спричинені обстрілами росіян.",
        ["shelling some @ Чугуєві russia"],
    ),
    (
        "Новости",
        "В Чугуеве из-за обстрелов россиян горел склад на одном из агропредприятий.",
        ["shelling some @ Чугуеве russia"],
    ),
    # rounds of two sorts, rounds at each of two places, pieces of ammunition
    (
        "Новости",
        "Россияне выпустили по Никополю 9 миномётных и 5 артиллерийских снарядов.",
        ["shelling some @ Никополю russia"],
    ),
    (
        "Новини",
        "Росіяни випустили по Нікополю 9 мінометних та 5 артилерійських снарядів.",
        ["shelling some @ Нікополю russia"],
    ),
    (
        "Новости",
        "По Никополю и Марганцу россияне выпустили по четыре снаряда.",
        ["shelling some @ Никополю, Марганцу russia"],
    ),
    (
        "Новости",
        "По Никопольскому району выпущено 45 единиц различных боеприпасов.",
        ["shelling some @ Никопольскому району russia"],
    ),
    (
        "Новости",
        "Снаряды россиян прилетали в Никополь и Марганец.",
        ["shelling some @ Никополь, Марганец russia"],
    ),
    # places come under what is told before the verb
    (
        "Новости",
        "Под миномётный обстрел со стороны врага также попали Никополь и Марганец.",
        ["shelling some @ Никополь, Марганец russia"],
    ),
    (
        "Новини",
        "Під мінометний обстріл з боку ворога також потрапили Нікополь і Марганець.",
        ["shelling some @ Нікополь, Марганець russia"],
    ),
    # what they did not let happen was repelled
    (
        "Новости",
        "Наши воины не дали противнику провести контратаку на Покровском направлении.",
        ["clash 1 on pokrovsk russia"],
    ),
    (
        "Новости",
        "Украинские защитники обороняются на Покровском направлении. Они отбили последние атаки врага.",
        ["clash some on pokrovsk russia"],
    ),
    # an offensive is of those who lead it
    ("Новости", "ВСУ ведут наступление в районе Купянска.", ["clash some @ Купянска ukraine"]),
    ("Новини", "ЗСУ ведуть наступ у районі Куп'янська.", ["clash some @ Куп'янська ukraine"]),
    # "the region" is no raion
    (
        "Новости",
        "В Изюмском районе погиб мужчина. Вражеские обстрелы стали причиной пожаров в Харькове и области.",
        ["shelling some @ Харькове russia"],
    ),
]


@pytest.mark.parametrize(("source", "text", "expected"), CASES)
def test_reads_news_in_russian_and_their_like(source: str, text: str, expected: list[str]) -> None:
    assert told(text, source) == expected
