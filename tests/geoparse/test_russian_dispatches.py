"""Dispatches in Russian, with the same ways of saying in Ukrainian and English: who did it, where, and what is no place."""

import pytest
from reading_cases import reading
from test_reported_misreadings import told

Cases = list[tuple[str, str, list[str]]]

CASES: Cases = [
    # what was counted does what is told behind it
    (
        "Новости",
        "Зафиксирована 31 атака дронами разных типов, преимущественно FPV-дронами, которые ударили по Орехову и Кушугуму.",
        ["drone_strike 31 @ Орехову, Кушугуму russia"],
    ),
    (
        "Новини",
        "Ворог запустив 12 дронів, які атакували Оріхів та Кушугум.",
        ["drone_strike 12 @ Оріхів, Кушугум russia"],
    ),
    # places suffer from fire
    (
        "Новости",
        "Сегодня от огня вражеской артиллерии и миномётов пострадали громады населенных пунктов Великая Писаревка и Ямполь.",
        ["shelling some @ Великая Писаревка, Ямполь russia"],
    ),
    (
        "Новини",
        "Від вогню ворожої артилерії постраждали Велика Писарівка та Білопілля.",
        ["shelling some @ Велика Писарівка, Білопілля russia"],
    ),
    # those shot down of those launched
    (
        "Новости",
        "Россияне запустили по Киеву 19 дронов, 11 дронов удалось сбить.",
        ["drone_strike 19 @ Киеву russia"],
    ),
    # a capital in another case than the nominative does nothing
    (
        "Новости",
        "В воздушном пространстве Киева были зафиксированы шесть вражеских беспилотников.",
        ["drone_strike 6 @ Киева russia"],
    ),
    ("Новости", "Киев нанес удар по Джанкою ракетами.", ["missile_strike some @ Джанкою ukraine"]),
    # an army that tells something did not do it
    (
        "Новости",
        "По данным ВСУ, по Харькову выпустили четыре ракеты.",
        ["missile_strike 4 @ Харькову russia"],
    ),
    ("Новини", "За даними ЗСУ, по Харкову випустили чотири ракети.", ["missile_strike 4 @ Харкову russia"]),
    (
        "News",
        "According to the Ukrainian army, four missiles hit Kharkiv.",
        ["missile_strike 4 @ Kharkiv russia"],
    ),
    # whose fire it was
    (
        "Новости",
        "В результате обстрела ВСУ ранены двое жителей Каховки.",
        ["shelling some @ Каховки ukraine"],
    ),
    (
        "Новости",
        "Украинские боевики обстреляли Каховку и Горностаевку.",
        ["shelling some @ Каховку, Горностаевку ukraine"],
    ),
    (
        "Новости",
        "«Южная» группировка российских войск смогла отразить две атаки ВСУ в районах Марьинки и Победы.",
        ["clash 2 @ Марьинки, Победы ukraine"],
    ),
    # an attack on positions is one on the ground
    (
        "Новости",
        "Захватническая армия осуществила шесть атак на позиции украинцев в районах Копанок и Торского.",
        ["clash 6 @ Копанок, Торского russia"],
    ),
    # a calibre is no missile of that name, a war is not of the day
    (
        "Новости",
        "Противник вел обстрел Донецка из Авдеевки орудиями калибра 155 мм.",
        ["shelling some @ Донецка russia"],
    ),
    ("Новости", "Российская армия обстреливала Николаев с первого дня полномасштабного вторжения.", []),
    ("Новини", "Російська армія обстрілювала Миколаїв від початку повномасштабного вторгнення.", []),
    ("Новости", "Потери под Изюмом стали самыми тяжелыми за время боевых действий на востоке.", []),
    # drones by their full name
    (
        "Новости",
        "Мужчина пострадал в Куйбышевском районе Донецка при атаке дрона-камикадзе.",
        ["drone_strike 1 @ Куйбышевском районе unknown"],
    ),
]


@pytest.mark.parametrize(("source", "text", "claims"), CASES)
def test_dispatches(source: str, text: str, claims: list[str]) -> None:
    assert told(text, source) == claims


NO_PLACES = [
    "В Иловайском котле погибли люди.",
    "Обстрелян Фрунзенский район Донецка.",
    "Завод им. С. Орджоникидзе открыл музей.",
    "Олимпик Донецк выиграл у Ворсклы.",
    "Дроны летели в сторону Приднестровья.",
]


@pytest.mark.parametrize("text", NO_PLACES)
def test_names_of_other_things_are_no_places(text: str) -> None:
    assert {found.mention.surface for found in reading(text).resolutions} <= {"Донецка"}


PLACES = [
    ("Мирные жители ДНР пострадали.", ["oblast"]),
    ("Об этом сообщил глава ЛНР.", ["oblast"]),
    ("Глава Луганской обладминистрации сообщил о боях.", ["oblast"]),
    ("В Киевской городской военной администрации рассказали о дронах.", ["settlement"]),
    ("Враг действует на трех направлениях – купянском, лиманском и бахмутском.", ["direction"] * 3),
    ("Ворог діє на двох напрямках – куп'янському та лиманському.", ["direction"] * 2),
]


@pytest.mark.parametrize(("text", "kinds"), PLACES)
def test_what_a_name_is(text: str, kinds: list[str]) -> None:
    assert [found.kind for found in reading(text).resolutions] == kinds


def test_this_direction_is_the_one_named_before() -> None:
    text = "На лиманском направлении враг атаковал семь раз.\nНа этом направлении отбиты четыре атаки в районе Ямполовки."
    assert {claim.direction for claim in reading(text).claims} == {"lyman"}


def test_a_number_of_an_occupied_region_is_that_regions() -> None:
    text = "Глава ДНР Денис Пушилин сообщил, что ВФУ совершили 26 атак и выпустили 70 снарядов."
    (claim,) = reading(text).claims
    assert (claim.kind.value, claim.within[:4], claim.side.value) == ("unspecified", "UA14", "ukraine")


def test_what_a_russian_governor_counts_is_of_his_region() -> None:
    text = (
        "Губернатор Хинштейн рассказал о ситуации в Курской области.\n"
        "Девять раз противник применял артиллерию по отселенным районам приграничья."
    )
    (claim,) = reading(text).claims
    assert [place.code for place in claim.places] == ["RU-KRS"]
    assert reading("Гладков сообщил, что по приграничью нанесли 40 ударов артиллерией.").claims == ()


def test_one_with_whom_something_is_agreed_says_nothing() -> None:
    text = "За сутки обстреляли Никополь. Ремонт начнут после согласования с Минобороны РФ."
    assert {claim.claimant for claim in reading(text).claims} == {"newsroom"}


FURTHER: Cases = [
    # what is not told is no zero, a field of battle no fighting, and what should end is not told to be
    ("Новости", "О последствиях обстрелов Сум пока не сообщается.", ["shelling some @ Сум russia"]),
    ("Новини", "Про наслідки обстрілів Сум поки не повідомляється.", ["shelling some @ Сум russia"]),
    ("Новости", "С поля боя под Авдеевкой не возвращается половина машин врага.", []),
    ("Новини", "З поля бою під Авдіївкою не повертається половина машин ворога.", []),
    ("Новости", "Для ремонта станции необходимо прекратить боевые действия в Энергодаре.", []),
    ("Новини", "Для ремонту станції слід припинити бойові дії в Енергодарі.", []),
    # "if then, now": what is told now has been
    (
        "Новости",
        "Если раньше ударам подвергалась Одесса, то на этот раз российские войска атаковали Измаил.",
        ["unspecified some @ Измаил russia"],
    ),
    # where, between dashes; and two strikes that something suffered from are two
    (
        "Новости",
        "На Харьковском направлении дважды – вблизи Старицы и Волчанска – наступал противник.",
        ["clash 2 @ Старицы, Волчанска on kharkiv russia"],
    ),
    (
        "Новости",
        "Порт в Одесской области пострадал от двух атак российских беспилотников.",
        ["drone_strike 2 @ Одесской области russia"],
    ),
    # rockets from launchers, and in the centre of a town
    ("Новости", "ВСУ выпустили 20 ракет из РСЗО по центру Горловки.", ["mlrs 20 @ Горловки ukraine"]),
]


@pytest.mark.parametrize(("source", "text", "claims"), FURTHER)
def test_further_dispatches(source: str, text: str, claims: list[str]) -> None:
    assert told(text, source) == claims


def test_people_are_no_places() -> None:
    text = "Он встретился с Владимиром Путиным, Алексеем Лихачевым и Сергеем Никольским в Херсоне."
    assert [found.mention.surface for found in reading(text).resolutions] == ["Херсоне"]


def test_a_place_stands_behind_its_noun_without_a_space() -> None:
    (found,) = reading("Бойцы взяли н.п.Глубокое на Харьковском направлении.").resolutions[:1]
    assert (found.mention.surface, found.kind) == ("Глубокое", "settlement")


def test_a_group_of_forces_counts_along_its_own_direction() -> None:
    text = "На Таврическом направлении враг активен.\nЗа сутки он нанес 19 авиаударов и 26 раз атаковал, заявил командующий ОСГВ «Таврия» Александр Тарнавский."
    assert {claim.direction for claim in reading(text).claims} == {"tavriiskyi"}


def test_villages_of_a_list_lie_where_its_sure_one_lies() -> None:
    text = (
        "Группировка «Запад» отразила 14 контратак в районах Песчаного, Синьковки и Берестового.\n"
        "«Южная» отбила девять контратак у Калиновки и Клещеевки (ДНР)."
    )
    codes = {found.mention.surface: found.code for found in reading(text).resolutions}
    assert codes["Песчаного"].startswith("UA6308")
    assert codes["Берестового"].startswith("UA6308")
