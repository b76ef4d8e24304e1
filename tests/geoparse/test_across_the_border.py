"""What is told of regions across the border: its villages are none of Ukraine's, and who strikes there."""

import pytest
from reading_cases import reading
from test_reported_misreadings import told

BEYOND: list[tuple[str, str, str]] = [
    # a region of Russia in the sentence, its paragraph, or alone in the text: names that nobody there bears stay open
    (
        "В Белгородском районе дрон атаковал сёла Стрелецкое и Репное.",
        "Стрелецкое",
        "RU-BEL-BELGOROD-DISTRICT",
    ),
    ("Село Стрелецкое Белгородского района обстреляно.", "Стрелецкое", "RU-BEL-BELGOROD-DISTRICT"),
    ("В Белгородской области ранен мужчина. В селе Цаповка повреждён дом.", "Цаповка", "RU-BEL"),
    ("ВСУ обстреляли село Цаповка.\nОб этом сообщил губернатор Белгородской области.", "Цаповка", "RU-BEL"),
    ("Губернатор Брянской области: обстреляны сёла Грузское и Дроновка.", "Грузское", "RU-BRY"),
    ("У Бєлгородській області вибухи. Під удар потрапило село Цапівка.", "Цапівка", "RU-BEL"),
    ("Explosions shook Belgorod region. The village of Tsapivka was shelled.", "Tsapivka", "RU-BEL"),
    (
        "Дрон атаковал деревню Рыжевка Рыльского района. Днём раньше был удар по Крыму.",
        "Рыжевка",
        "RU-KRS-RYLSK-DISTRICT",
    ),
    # places that are known there, and cities of Ukraine, are meant
    ("В Белгородской области обстреляли село Борисовка.", "Борисовка", "RU-BEL-BORISOVKA"),
    ("В Белгородской области взрывы. До Харькова оттуда 40 километров.", "Харькова", "UA63120270010096107"),
    # regions of Ukraine are told, too; or something only comes from across the border
    (
        "В Белгородской области взрывы.\nВ Харьковской области обстреляна Цаповка.",
        "Цаповка",
        "UA63020050580055504",
    ),
    ("С территории Белгородской области враг обстрелял Цаповку.", "Цаповку", "UA63020050580055504"),
    ("Цаповка стоит на границе с Белгородской областью. Село обстреляли.", "Цаповка", "UA63020050580055504"),
]
SPEAKERS = [
    "По словам Гладкова, обстрел был ночью.",
    "Об этом заявил Красноярский.",
    "За словами Гладкова, обстріл був уночі.",
]
SIDES: list[tuple[str, str, list[str]]] = [
    # who speaks for what Russia occupies calls Ukraine the enemy
    (
        "Новости",
        "В представительстве ДНР в СЦКК сообщили: за сутки противник 17 раз обстрелял Горловку.",
        ["shelling 17 @ Горловку ukraine"],
    ),
    ("Новости", "По словам Балицкого, нанесён удар по Токмаку.", ["unspecified 1 @ Токмаку ukraine"]),
    ("Новости", "Гладков: в Шебекино дрон ударил по дому.", ["drone_strike 1 @ Шебекино ukraine"]),
    (
        "Новости",
        "ВСУ за сутки атаковали Белгородскую область с помощью 88 дронов.",
        ["drone_strike 88 @ Белгородскую область ukraine"],
    ),
]


@pytest.mark.parametrize(("text", "name", "area"), BEYOND)
def test_names_told_of_regions_across_the_border_are_not_mapped_into_ukraine(
    text: str, name: str, area: str
) -> None:
    named = next(found for found in reading(text).resolutions if found.mention.surface == name)
    assert (named.code or named.sure_area) == area


@pytest.mark.parametrize(
    "text",
    [
        "Переговоры прошли в Берлине и Женеве.",
        "Париж передав Києву ракети.",
        "Делегація прибула з Риги та Познані.",
        "Визит в Афины и Каир состоялся вчера.",
        "The minister met officials in Berlin, the ministry said.",
    ],
)
def test_capitals_abroad_are_no_villages_of_their_name(text: str) -> None:
    assert {found.code for found in reading(text).resolutions} <= {"UA80000000000093317"}


def test_a_village_of_a_capitals_name_is_meant_beside_its_own_region() -> None:
    (claim,) = reading("Ворог обстріляв Ригу та Середину-Буду на Сумщині.").claims
    assert [place.code for place in claim.places] == ["UA59100130190029064", "UA59100130010040668"]


@pytest.mark.parametrize("text", SPEAKERS)
def test_who_speaks_is_no_village(text: str) -> None:
    assert not reading(text).resolutions


@pytest.mark.parametrize(("source", "text", "expected"), SIDES)
def test_who_speaks_across_the_border_calls_ukraine_the_enemy(
    source: str, text: str, expected: list[str]
) -> None:
    assert told(text, source) == expected
