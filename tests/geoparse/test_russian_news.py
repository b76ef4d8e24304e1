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
        ["shelling some @ Харькове, Харькове russia"],
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


ROLES: Cases = [
    # lists under what struck: one weapon is told once
    (
        "Харьковская ОВА",
        "За сутки по Харьковской области ударили:\n▪️четыре БпЛА типа «Герань-2»;\n▪️БпЛА типа «Молния»;",
        [
            "drone_strike 4 @ Харьковской области russia",
            "drone_strike 1 @ Харьковской области russia",
        ],
    ),
    # directions behind a contrast are of what is told there
    (
        "Генштаб",
        "На Купянском направлении войска россиян пытаются наступать, а на Лиманском и Херсонском – обороняются.",
        ["clash some on kupiansk russia"],
    ),
    (
        "Генштаб",
        "На авдеевском направлении отбито пять атак, на купянском и лиманском — семь.",
        ["clash 5 on avdiivka russia", "clash 7 @ купянском, лиманском russia"],
    ),
    # a lead is told again in the words of the one who says it
    (
        "Новости",
        "Войска РФ на курском направлении отразили семь атак ВСУ, сообщило Минобороны РФ.\n"
        "«Отражены семь атак ВСУ в районах Суджи и Малой Локни», – говорится в сообщении.",
        ["clash 7 on kursk (repeats) ukraine", "clash 7 @ Суджи, Малой Локни ukraine"],
    ),
    (
        "Новости",
        "106 обстрелов в Соледаре: какая ситуация на Бахмутском направлении\n\n106 раз россияне обстреляли Соледар.",
        ["shelling 106 @ Соледаре on bakhmut russia", "shelling 106 @ Соледар (repeats) russia"],
    ),
    # all that was suppressed, and who attacked
    (
        "Новости",
        "Наши защитники подавили все попытки оккупантов продвигаться в районах Авдеевки и Песок.",
        ["clash some @ Авдеевки, Песок russia"],
    ),
    (
        "Новости",
        "Район Часова Яра был атакован россиянами.",
        ["unspecified some @ Часова Яра russia"],
    ),
    # systems that fire missiles, drones that came in swarms
    (
        "Новости",
        "Ночью россияне обстреляли Николаев из зенитно-ракетных комплексов С-300.",
        ["missile_strike some @ Николаев russia"],
    ),
    ("Новости", "Никополь подвергся налётам дронов россиян.", ["drone_strike some @ Никополь russia"]),
    # what has been so since, and what is only a reason
    ("Новости", "Российская армия обстреливает Николаев с 24 февраля.", []),
    ("Новости", "Из-за постоянных вражеских обстрелов в Николаеве нет воды.", []),
]
PLACES = [
    ("Бои идут у села Запорожье на Покровском направлении.", "Запорожье", "UA1416"),
    ("17 дронов сбили в Брянской области, семь — в Смоленской.", "Смоленской", "RU-SMO"),
    ("Удары пришлись по Лозовскому и Лозовской районам.", "Лозовскому", "UA6310"),
]


@pytest.mark.parametrize(("source", "text", "expected"), ROLES)
def test_reads_who_did_what_in_russian_news(source: str, text: str, expected: list[str]) -> None:
    assert told(text, source) == expected


@pytest.mark.parametrize(("text", "name", "area"), PLACES)
def test_a_name_is_what_the_words_beside_it_say(text: str, name: str, area: str) -> None:
    named = next(found for found in reading(text).resolutions if found.mention.surface.startswith(name))
    assert named.code.startswith(area)


LATER: Cases = [
    # the front's number is not that of the directions that the sentence opens with
    (
        "Генштаб",
        "Враг активен на покровском и лиманском направлениях в Донецкой области, всего с начала суток произошло 111 боевых столкновений.",
        ["clash 111 russia"],
    ),
    # harm in another place is no place of a number
    (
        "Новости",
        "Россияне 20 раз обстреляли Угледар, повредили дом в Богоявленке.",
        ["shelling 20 @ Угледар russia"],
    ),
    # what may be next does not undo what is, a calibre is no missile, and the river is no village
    (
        "Новости",
        "Войска РФ обстреливают Лисичанск и могут форсировать Северский Донец.",
        ["shelling some @ Лисичанск russia"],
    ),
    ("Новости", "Россияне обстреливают Лисичанск с большого калибра.", ["shelling some @ Лисичанск russia"]),
    (
        "Новости",
        "Прямых боёв в Лисичанске и возле города нет, сообщили в Генштабе.",
        ["clash none @ Лисичанске russia"],
    ),
    # lists of places in all their ways
    (
        "Новости",
        "Под огонь россиян попали г. Бахмут, г. Торецк, пгт Очеретино.",
        ["shelling some @ Бахмут, Торецк, Очеретино russia"],
    ),
    (
        "Новости",
        "Россияне били из «Градов». Пострадали три населённых пункта – города Авдеевка и Бахмут, село Карловка.",
        ["unspecified some @ Авдеевка, Бахмут, Карловка russia"],
    ),
    ("Новости", "Россияне ударили дроном по складу в Лимане.", ["drone_strike 1 @ Лимане russia"]),
]
NOT_PLACES = ["У Львовского академического театра юбилей.", "Вода в реке Северский Донец упала."]


@pytest.mark.parametrize(("source", "text", "expected"), LATER)
def test_reads_lists_and_totals_in_russian_news(source: str, text: str, expected: list[str]) -> None:
    assert told(text, source) == expected


@pytest.mark.parametrize("text", NOT_PLACES)
def test_adjectives_and_rivers_are_no_villages(text: str) -> None:
    assert not reading(text).resolutions


def test_a_grouping_in_quotation_marks_speaks() -> None:
    text = "Отражены две атаки возле Курахово. Об этом заявляет командование группировки «Хортица»."
    assert {claim.claimant for claim in reading(text).claims} == {"khortytsia-grouping"}


CAUSES: Cases = [
    # an attack that is told for what it did is a strike
    (
        "Новости",
        "В Запорожье нет света: из-за атаки россиян есть пострадавшие.",
        ["unspecified some @ Запорожье russia"],
    ),
    # all of the country, whoever speaks
    (
        "Запорожская ОВА",
        "Ночью россияне запустили в направлении Украины 154 ударных дрона.",
        ["drone_strike 154 russia"],
    ),
    # a title that is less exact than its text
    (
        "Новости",
        "Россияне 44 раза атаковали Черниговскую область\nЗа сутки россияне 44 раза обстреляли Черниговскую область.",
        [
            "unspecified 44 @ Черниговскую область (repeats) russia",
            "shelling 44 @ Черниговскую область russia",
        ],
    ),
    # where troops were to be sent
    (
        "Новости",
        "Авиация РФ нанесла удары по районам сосредоточения ВСУ перед отправкой в Курскую область.",
        [],
    ),
]


@pytest.mark.parametrize(("source", "text", "expected"), CAUSES)
def test_reads_causes_and_titles_in_russian_news(source: str, text: str, expected: list[str]) -> None:
    assert told(text, source) == expected


OBJECTS: Cases = [
    (
        "Новости",
        "Россияне совершили 43 обстрела позиций украинских войск из РСЗО и 12 обстрелов жилых домов в Никополе.",
        ["mlrs 43 russia", "shelling 12 @ Никополе russia"],
    ),
    ("Новости", "ВСУ за сутки 44 раза обстреливали ДНР.", ["shelling 44 @ ДНР ukraine"]),
    (
        "Новости",
        "Горячее всего было в Никополе. Туда прилетело более 40 российских снарядов.",
        ["shelling some @ Никополе russia"],
    ),
]


@pytest.mark.parametrize(("source", "text", "expected"), OBJECTS)
def test_reads_what_was_shelled_in_russian_news(source: str, text: str, expected: list[str]) -> None:
    assert told(text, source) == expected
