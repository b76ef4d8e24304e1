"""News in Russian, with the same ways of saying in Ukrainian and English: rounds fired, what others did because of a shelling."""

import pytest
from reading_cases import reading
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


FURTHER: Cases = [
    # the shelling of houses and people is told of its place; an assault group is none
    ("Новости", "Зафиксирован обстрел жилых домов в Никополе.", ["shelling some @ Никополе russia"]),
    ("Новини", "Зафіксовано обстріл житлових будинків у Нікополі.", ["shelling some @ Нікополі russia"]),
    (
        "Новости",
        "Россияне прибегли к обстрелу мирных жителей в Никополе.",
        ["shelling some @ Никополе russia"],
    ),
    ("Новости", "В районе Никополя замечены две штурмовые группы россиян.", []),
    # the city is the one named last
    (
        "Новости",
        "В Константиновке ранены двое. Россияне сбросили на город три авиабомбы.",
        ["guided_bomb 3 @ Константиновке russia"],
    ),
    (
        "Новини",
        "У Костянтинівці поранено двох. Росіяни скинули на місто три авіабомби.",
        ["guided_bomb 3 @ Костянтинівці russia"],
    ),
    (
        "Newsroom",
        "Two were hurt in Kostiantynivka. The Russians dropped on the city three guided bombs.",
        ["guided_bomb 3 @ Kostiantynivka russia"],
    ),
    # a direction that nobody knows is no whole front, nor the one told before
    ("Новости", "На Шмельковском направлении противник совершил 18 обстрелов.", []),
    (
        "Новости",
        "На Покровском направлении отбито 12 атак. На шмельковском — семь атак.",
        ["clash 12 on pokrovsk russia"],
    ),
    # what is so again and again, or becomes more often, is no event
    ("Новости", "Россияне регулярно обстреливают Никополь и другие города области.", []),
    ("Новости", "В последнее время удары россиян по Никополю стали чаще.", []),
    # the last time is no number
    (
        "Новости",
        "Последний раз россияне обстреливали Никополь 2 сентября.",
        ["shelling some @ Никополь russia"],
    ),
    # calibres, raions without the noun, communities told before their names, numbers with their ending
    (
        "Новости",
        "Россияне выпустили по Никополю снаряды калибров 155 и 152 миллиметра.",
        ["shelling some @ Никополю russia"],
    ),
    ("Новости", "Ночью россияне обстреляли Никопольщину.", ["shelling some @ Никопольщину russia"]),
    (
        "Новости",
        "Россияне ударили по двум общинам – Марганецкой и Никопольской.",
        ["unspecified some @ Марганецкой, Никопольской russia"],
    ),
    ("Новости", "Ночью россияне атаковали Украину 15-ю ударными дронами.", ["drone_strike 15 russia"]),
    # from whose side it came
    (
        "Новости",
        "Новая Каховка подверглась артиллерийскому обстрелу со стороны ВСУ.",
        ["shelling some @ Новая Каховка ukraine"],
    ),
    # those shot down are none, each of them
    (
        "Новости",
        "На Киев летели 40 дронов. Россияне потеряли их: 22 из них уничтожены над городом, ещё три в Киевской области.",
        [],
    ),
    # other wars
    ("Новости", "Израиль нанёс удар по Газе. Ещё одна ракета попала в дом на востоке Газы.", []),
    ("Newsroom", "Israel struck Gaza. Another missile hit a house in the east.", []),
    ("Новини", "Ізраїль завдав удару по Газі. Ще одна ракета влучила в будинок на сході.", []),
]
REGIONS = [
    ("Обстреляны Орехово и Гуляйполе Запорожской области.", "Орехово", "UA23000000000064947"),
    ("Зруйновано дім у селі Цапівка Сумської області.", "Цапівка", "UA59000000000057109"),
]


@pytest.mark.parametrize(("source", "text", "expected"), FURTHER)
def test_reads_further_news_in_russian_and_their_like(source: str, text: str, expected: list[str]) -> None:
    assert told(text, source) == expected


@pytest.mark.parametrize(("text", "name", "area"), REGIONS)
def test_a_name_lies_in_the_region_that_follows_it_at_once(text: str, name: str, area: str) -> None:
    named = next(found for found in reading(text).resolutions if found.mention.surface == name)
    assert (named.code[:4] or named.sure_area[:4]) == area[:4]
