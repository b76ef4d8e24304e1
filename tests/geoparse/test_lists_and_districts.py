"""Lists of weapons and communities, the town and sector named before, places of harm alone, and who repelled whom."""

import pytest
from reading_cases import reading
from test_reported_misreadings import told

Cases = list[tuple[str, str, list[str]]]

CASES: Cases = [
    # a weapon that caused a fire was used
    (
        "Новини",
        "У селі Коротич ворожий дрон спричинив пожежу на складі.",
        ["drone_strike 1 @ Коротич russia"],
    ),
    # weapons spelt as they sound
    (
        "Новини",
        "На Нікопольщині було 12 атак фпв-камікадзе.",
        ["drone_strike 12 @ Нікопольщині russia"],
    ),
    # a town that was named before
    (
        "ХОВА",
        "У Куп'янську пролунали вибухи. Ворог завдав по місту ракетного удару.",
        ["missile_strike 1 @ Куп'янську russia"],
    ),
    (
        "Новини",
        "Пошкоджено дорогу у Веселянці. По селу влучили три ракети комплексу С-300.",
        ["missile_strike 3 @ Веселянці russia"],
    ),
    ("Новости", "Взрывы слышали в Шостке. По городу ударили два дрона.", ["drone_strike 2 @ Шостке russia"]),
    (
        "Новини",
        "Обстріляно Куп'янськ. У селі Подоли постраждала жінка.",
        ["shelling some @ Куп'янськ russia"],
    ),
    # words for fire
    (
        "Новини",
        "Росіяни завдали вогняної поразки територіям Марганецької та Мирівської громад.",
        ["unspecified some @ Марганецької, Мирівської громад russia"],
    ),
    (
        "Донецька ОВА",
        "На Донецькому напрямку під вогонь потрапили Мар'їнська громада та Авдіївка.",
        ["shelling some @ Мар'їнська громада, Авдіївка on donetsk russia"],
    ),
    (
        "Новини",
        "Два десятки снарядів сьогодні прилетіли до Нікополя.",
        ["shelling some @ Нікополя russia"],
    ),
    # whom a shelling left unhurt makes no zero of it
    (
        "Сумська ОВА",
        "Постраждалих унаслідок обстрілів Глухова немає.",
        ["shelling some @ Глухова russia"],
    ),
    # what hit another place of the list
    (
        "Донецька ОВА",
        "Були прильоти по Мар'їнці та Катеринівці, в Авдіївці – обстріли з артилерії.",
        ["unspecified some @ Мар'їнці, Катеринівці russia", "shelling some @ Авдіївці russia"],
    ),
    # where only harm is told, behind the area that was struck
    (
        "Донецька ОВА",
        "4 рази ворог обстріляв Курахівську громаду — пошкоджені будинки у Кураховому.",
        ["shelling 4 @ Курахівську громаду russia"],
    ),
    (
        "Донецька ОВА",
        "На Лисичанському напрямку 26 обстрілів зазнала Лиманська громада: у Торському загинула людина.",
        ["shelling 26 @ Лиманська громада on lysychansk russia"],
    ),
    # those who repelled are not those who attacked
    (
        "Генштаб",
        "Одну атаку ЗСУ відбили на Сіверському напрямку, три з чотирьох – на Краматорському.",
        ["clash 1 on siversk russia", "clash 4 on kramatorsk russia"],
    ),
    ("Минобороны РФ", "Отражены две атаки ВСУ у Торского.", ["clash 2 @ Торского ukraine"]),
    # "this sector" is the direction named before, if there is only one
    (
        "Новини",
        "Ситуація на Покровському напрямку складна.\n\nЗа тиждень на цій ділянці фронту відбито 350 атак.",
        ["clash 350 on pokrovsk russia"],
    ),
    (
        "Новини",
        "Він був на Покровському, Сіверському напрямках.\n\nЗа тиждень на цій ділянці фронту відбито 350 атак.",
        [],
    ),
]


@pytest.mark.parametrize(("source", "text", "expected"), CASES)
def test_local_reports_are_read(source: str, text: str, expected: list[str]) -> None:
    assert told(text, source) == expected


def test_lines_of_a_list_are_each_counted() -> None:
    text = "Ворог застосував по Харківщині:\n3 БпЛА типу «Молнія»;\nКАБ;\nБпЛА типу «Ланцет»;\n3 fpv-дрони."
    assert told(text, "ХОВА") == [
        "drone_strike 3 @ Харківщині russia",
        "guided_bomb 1 @ Харківщині russia",
        "drone_strike 1 @ Харківщині russia",
        "drone_strike 3 @ Харківщині russia",
    ]


def test_a_list_of_communities_ends_with_its_last_line() -> None:
    text = (
        "Під ударами були населені пункти таких громад:\n• Миколаївська сільська\n• Хотінська\n"
        "Ворог застосовував авіабомби."
    )
    assert [claim.places[0].surface for claim in reading(text).claims] == ["Миколаївська", "Хотінська"]


def test_two_more_are_not_those_told_before() -> None:
    text = "Дві ракети влучили в Запоріжжя. Ще дві ракети впали в Оріхові."
    assert all(claim.relation is None for claim in reading(text).claims)


def test_a_district_of_the_city_is_no_raion() -> None:
    text = "У Херсоні вибухи. У Дніпровському районі міста росіяни скинули з дрона вибухівку."
    (claim,) = reading(text).claims
    assert claim.places[0].code.endswith("-DISTRICT") or claim.places[0].code.startswith("UA65")


def test_a_number_without_a_place_is_that_of_the_oblast_of_all_places() -> None:
    text = "Протягом дня росіяни вісім разів обстріляли населені пункти району. Пошкоджено дім у Нікополі."
    (claim,) = reading(text).claims
    assert (claim.count.low, claim.within) == (8, "UA12000000000090473")


FURTHER: Cases = [
    # raions listed behind their noun
    (
        "Новини",
        "Ворог завдав удару по двох районах – Нікопольському та Синельниківському.",
        ["unspecified some @ Нікопольському, Синельниківському russia"],
    ),
    (
        "Новини",
        "Росіяни атакували Нікопольський район – сам Нікополь і Покровську громаду.",
        ["unspecified some @ Нікополь, Покровську громаду russia"],
    ),
    # from what a district suffered
    (
        "Новини",
        "Від ворожих БпЛА потерпала Синельниківщина.",
        ["drone_strike some @ Синельниківщина russia"],
    ),
    # verbs of being struck, and of sending
    (
        "Новини",
        "Ворог бив з артилерії. Дісталося Марганецькій та Покровській громадам.",
        ["shelling some @ Марганецькій, Покровській громадам russia"],
    ),
    (
        "Новини",
        "У Мирівську громаду прилетіло понад 20 снарядів.",
        ["shelling some @ Мирівську громаду russia"],
    ),
    (
        "Новини",
        "Ворог вів мінометний вогонь по північній частині Шосткинського району.",
        ["shelling some @ Шосткинського району russia"],
    ),
    # how likely a weapon is says nothing of the strike
    (
        "ОК Північ",
        "Майже годину тривав обстріл, ймовірно зі ствольної артилерії, по Шалигинській громаді.",
        ["shelling some @ Шалигинській громаді russia"],
    ),
    (
        "Новини",
        "Ворог завдав удару по Баштанському району, попередньо – балістичною ракетою.",
        ["missile_strike 1 @ Баштанському району russia"],
    ),
    # what others or the rest did not see is no zero of the whole
    ("Новини", "Інші райони Дніпропетровщини ворожих атак не зазнали.", []),
    # what has been so since the first day, traffic, and what was done all the same
    ("Новини", "Російська армія обстрілює Миколаїв із 24 лютого.", []),
    ("Новини", "Внаслідок зіткнення рейсового автобуса у Подільському районі загинув водій.", []),
    ("Новини", "Рік став для Одеси театральним, не зважаючи на посилені атаки росіян.", []),
    # a region that was attacked since yesterday evening
    (
        "Новини",
        "З учорашнього вечора Хмельниччина була тричі атакована ворогом.",
        ["unspecified 3 @ Хмельниччина russia"],
    ),
    # debris is no strike, whatever it fell on
    ("Новини", "Уламки одного з безпілотників впали на ділянку в Чернігові.", []),
    # what was attacked was no army
    (
        "Новини",
        "Ворог наніс 5 ударів по Запоріжжю. Атакував об'єкти цивільної інфраструктури.",
        ["unspecified 5 @ Запоріжжю russia", "unspecified some @ Запоріжжю (repeats) russia"],
    ),
    (
        "Чернігівська ОВА",
        "Вчора під атакою ударних безпілотників був Чернігів.",
        ["drone_strike some @ Чернігів russia"],
    ),
    (
        "ОК Північ",
        "Семенівська громада: 47 вибухів (приходи, ймовірно з міномета) у напрямку н.п. Карповичі.",
        ["shelling some @ Карповичі russia"],
    ),
    # the cause of harm is the strike just told
    (
        "Новини",
        "Ворог скинув на Слов'янськ 7 авіабомб. Через російську атаку в місті двоє загиблих.",
        ["guided_bomb 7 @ Слов'янськ russia"],
    ),
]


@pytest.mark.parametrize(("source", "text", "expected"), FURTHER)
def test_reports_of_districts_are_read(source: str, text: str, expected: list[str]) -> None:
    assert told(text, source) == expected


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ('Обстріляно Клюси. Про це повідомили в ОК "Північ".', "operational-command-north"),
        ("Обстріляно Очаків, повідомили в ОК «Південь».", "defence-forces-south"),
    ],
)
def test_commands_are_known_by_their_names_in_quotes(text: str, claimant: str) -> None:
    assert [claim.claimant for claim in reading(text).claims] == [claimant]


def test_an_administration_speaks_up_to_where_another_is_named() -> None:
    text = (
        "У Хмельницькому районі Хмельницької області внаслідок удару горіло, повідомив очільник ОВА. "
        "Повітряні сили повідомили, що росіяни атакували Україну 200 БпЛА."
    )
    assert [claim.claimant for claim in reading(text).claims] == ["khmelnytskyi-administration", "air-force"]


def test_who_speaks_tells_the_region_of_a_text_without_one() -> None:
    text = "Під обстріл потрапило село Калинівка, розповів Віталій Кім."
    (claim,) = reading(text).claims
    assert claim.places[0].code.startswith("UA48")
