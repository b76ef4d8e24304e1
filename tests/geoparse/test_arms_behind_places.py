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
    (
        "За сутки враг нанес 70 ударов по Сумской области. Больше всего - по Хотенской общине. Сброшено 12 КАБ.",
        ["unspecified 70 @ Сумской области", "guided_bomb 12 @ Сумской области"],
    ),
    (
        "На Купянском направлении отбиты две атаки у Синьковки, на Лиманском направлении - семь у Торского; два боя еще продолжаются.",
        [
            "clash 2 @ Синьковки on kupiansk",
            "clash 7 @ Торского on lyman",
            "clash 2 on lyman (part_of)",
        ],
    ),
    (
        "Враг ударил из РСЗО «Ураган» и артиллерии по Марганцу.",
        ["mlrs some @ Марганцу", "shelling some @ Марганцу"],
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


DOWNED = [
    "В Белгородской области пресечена попытка теракта, задержаны двое.",
    "Дрон сбит над Москвой. Обломки одного из них, сообщил мэр, упали на Минское шоссе.",
    "На Сумщині зірвано спробу диверсії.",
    "Минобороны РФ: больше всего дронов (11) сбито над Брянской областью, 7 – над Калужской, 2 – над Орловской областью.",
    "Еще одна из ракет была сбита над Харьковом.",
    "Про обстрел рассказал глава Запорожской области Евгений Балицкий.",
    "Этой ночью под ударом оказались четыре региона.",
    "В остальных районах Сумской области обстрелов не было.",
]


@pytest.mark.parametrize("text", DOWNED, ids=[text[:40] for text in DOWNED])
def test_nothing_happened(text: str) -> None:
    assert shorts(text) == []


ELSEWHERE = [
    ("В Волгограде, сообщил мэр, дрон попал в склад в Советском районе.", "Советском районе", "RU-VGG"),
    ("Дроны атаковали Воронеж. В Ленинском районе горит дом.", "Ленинском районе", "RU-VOR"),
    ("В Петровском районе Ставропольского края дрон попал в склад.", "Петровском районе", "RU-STA"),
    ("Дрон упал в Калининском районе Твери.", "Калининском районе", "RU-TVE"),
]


@pytest.mark.parametrize(("text", "name", "area"), ELSEWHERE)
def test_a_district_of_russia_is_none_of_ukraine(text: str, name: str, area: str) -> None:
    (found,) = [each for each in reading(text).resolutions if each.mention.surface == name]
    assert (found.code, found.sure_area) == ("", area)


def test_districts_by_their_former_names() -> None:
    found = reading("Россияне ударили по Коммунарскому району Запорожья.").resolutions
    assert found[0].code == "UA23060070010474202"


def test_the_river_that_a_bridge_is_over_is_no_town() -> None:
    assert shorts("В Кременчуге враг ударил по мосту через Днепр.") == ["unspecified some @ Кременчуге"]


def test_an_airport_is_not_the_village_of_its_name() -> None:
    found = reading("Из-за дронов закрыли аэропорты Внуково и Домодедово.").resolutions
    assert not any(each.code.startswith("UA") for each in found)


def test_a_region_by_its_new_name() -> None:
    found = reading("Враг бил по Днепровской и Черкасской областям.").resolutions
    assert [each.code[:4] for each in found] == ["UA12", "UA71"]


def test_a_district_under_its_former_name_is_ukraine_s_beside_its_city() -> None:
    text = "В Запорожье ракета попала в дом. В Коммунарском районе дрон ударил по складу. В Воронеже пожар."
    assert "UA23060070010474202" in [each.code for each in reading(text).resolutions]


SIDES = [
    (
        "Украинские войска ударили по Каховке. Мэр написал: «Обстрел Каховки».",
        ["ukraine", "ukraine"],
    ),
    (
        "Противник выпустил пять снарядов по Каховке. Боевики ВСУ обстреляли Алешки.",
        ["ukraine", "ukraine"],
    ),
    ("ВСУ ударили по Токмаку. В Запорожье ракета попала в дом.", ["ukraine", "russia"]),
]


@pytest.mark.parametrize(("text", "sides"), SIDES)
def test_whose_strikes(text: str, sides: list[str]) -> None:
    assert [claim.side.value for claim in reading(text).claims] == sides


def test_a_log_of_shellings_names_whence_it_came_first() -> None:
    text = "Обстрел: 01.20 – населённый пункт Карловка – населённый пункт Горловка (Никитовский район): два снаряда."
    assert all("Карловка" not in each for each in shorts(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("В Горловке ранен мужчина 1971 г. р.: дрон сбросил гранату.", ["drone_strike 1 @ Горловке"]),
        (
            "У Херсоні чоловік 1960 року народження поранений: дрон скинув гранату.",
            ["drone_strike 1 @ Херсоні"],
        ),
        (
            "Под огнем были и соседние Тягинка и Веселое, а также Львово.",
            ["shelling some @ Тягинка, Веселое, Львово"],
        ),
        (
            "В Изюме дрон ударил по дому, а в Балаклее женщина подорвалась на мине.",
            ["drone_strike 1 @ Изюме"],
        ),
        ("Враг применил 90 средств воздушного нападения.", []),
    ],
)
def test_who_was_hurt_and_where(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


def test_the_air_force_told_at_the_end_does_not_say_the_rest() -> None:
    text = (
        "Россияне ударили ракетой по Полтаве. В Сумах дрон попал в дом. В Одессе горит склад после атаки дронов. "
        "Всего за ночь, по данным Воздушных сил, враг запустил 60 дронов."
    )
    voices = [claim.claimant for claim in reading(text).claims]
    assert voices[-1] == "air-force"
    assert "air-force" not in voices[:-1]


def test_a_hamlet_beside_towns_of_one_oblast_of_russia_is_there() -> None:
    text = "В Миллерово горит склад после падения беспилотника. В хуторе Вишневка дрон повредил крышу дома."
    (hamlet,) = [each for each in reading(text).resolutions if each.mention.surface == "Вишневка"]
    assert (hamlet.code, hamlet.sure_area) == ("", "RU-ROS")


def test_a_region_s_adjective_before_a_village_is_its_first_word() -> None:
    text = "В Курской области отбиты восемь атак у Черкасской Конопельки и Уланка."
    assert not any(each.code.startswith("UA71") for each in reading(text).resolutions)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Одна из ракет попала в дом в Черкассах.", ["missile_strike 1 @ Черкассах"]),
        ("Польша заявила, что одна из ракет под Львовом ненадолго залетела в ее пространство.", []),
        ("В 16:40 огонь открыт по Еленовке.", ["shelling some @ Еленовке"]),
        (
            "В Шебекино беспилотник атаковал погрузчик, водитель доставлен в больницу Белгорода.",
            ["drone_strike 1 @ Шебекино"],
        ),
    ],
)
def test_what_hit_and_what_was_fired(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


def test_the_russian_press_tells_of_one_side_in_a_region() -> None:
    text = "ВСУ нанесли 20 ударов по Херсонской области. Из артиллерии обстреляна Каховка. В Харькове ракета попала в склад."
    sides = [claim.side.value for claim in reading(text, source="ТАСС").claims]
    assert sides == ["ukraine", "ukraine", "russia"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Дрон ударил по машине в селе Неведомка Климовского района Брянской области.",
            ["drone_strike 1 @ Климовского района"],
        ),
        (
            "Беспилотник атаковал грузовик между деревней Неведомка и селом Никишкино Рыльского района Курской области.",
            ["drone_strike 1 @ Рыльского района"],
        ),
    ],
)
def test_a_village_that_nobody_knows_is_in_its_district(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
