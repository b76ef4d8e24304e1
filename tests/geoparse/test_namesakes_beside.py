"""Namesakes told by what stands beside them: a base or port, the regions of a list, villages next to them, a sentence before."""

from datetime import datetime

import pytest
from reading_cases import reading

from app.model import KYIV

Case = tuple[str, str, list[str]]
"""A text, how the name begins that is asked for, and the codes of its mentions in order, "" for one left open."""

BY_ZHYTOMYR, BY_LYMAN = "UA18040350030097353", "UA14120110250049232"
SAMAR, SAMARA = "UA12100070010038698", "RU-SAM-SAMARA"
IN_LENINGRAD, BY_BERDIANSK = "RU-LEN-PRIMORSK", "UA23020130010076068"
MYRHOROD = "UA53060230010027681"
THE_CITY, BY_STEPNOHIRSK = "UA12040150010056523", "UA23040030070077377"

BASES: list[Case] = [
    ("Чотири ракети влучили в аеродром Озерне.", "Озерне", [BY_ZHYTOMYR]),
    ('Удару зазнав аеродром "Озерне" під Житомиром.', "Озерне", [BY_ZHYTOMYR]),
    ("По аэродромам Миргород, Староконстантинов и Озерное выпущено 6 ракет.", "Озерное", [BY_ZHYTOMYR]),
    ("Six missiles struck the Ozerne air base.", "Ozerne", [BY_ZHYTOMYR]),
    ("Six missiles struck the airfields at Ozerne and Starokostiantyniv.", "Ozerne", [BY_ZHYTOMYR]),
    ("Росіяни обстріляли Озерне та Ямпіль.", "Озерне", [BY_LYMAN]),
    ("Уражено склад на аеродромі Гвардійське.", "Гвардійське", ["UA01160010010017082"]),
    ("ВСУ ударили по аэродрому Кировское.", "Кировское", ["UA01180230010088856"]),
    ("Обстрелян город Кировское под Горловкой.", "Кировское", ["UA14060130010053720"]),
]
PORTS: list[Case] = [
    ("Drones hit the Primorsk oil terminal and a refinery in Kirishi.", "Primorsk", [IN_LENINGRAD]),
    ("Дрони вразили завод у Киришах та порт у Приморську.", "Приморську", [IN_LENINGRAD]),
    ("Дроны ударили по НПЗ в Кириши, порту в Приморске и терминалу в Новороссийске.", "Приморске", [IN_LENINGRAD]),
    ("Drones struck Kirishi. Primorsk was hit as well.", "Primorsk", [IN_LENINGRAD]),
    ("Вночі дрони вдарили по Кірішах. Також уражено Приморськ.", "Приморськ", [IN_LENINGRAD]),
    ("Дрони вдарили по Таганрогу. Окупанти обстріляли Приморськ.", "Приморськ", [BY_BERDIANSK]),
    ("Удару завдано по порту Приморська Запорізької області.", "Приморськ", [BY_BERDIANSK]),
    ("Партизани атакували порт у Бердянську та Приморськ.", "Приморськ", [BY_BERDIANSK]),
]  # fmt: skip
DATIVES: list[Case] = [
    ("Росіяни вдарили трьома дронами по Самару.", "Самару", [SAMAR]),
    ("Россияне ударили по Самару, ранены трое.", "Самару", [SAMAR]),
    ("Дроны ударили по Самаре.", "Самаре", [SAMARA]),
    ("Безпілотники атакували Самару та Саратов.", "Самару", [SAMARA]),
    ("Drones struck Samar and Pavlohrad.", "Samar", [SAMAR]),
]
REGIONS: list[Case] = [
    ("Тривога: Харківська, Сумська, Полтавська області. Дрони вдарили по Миргороду.", "Миргороду", [MYRHOROD]),
    ("Тревога в Харьковской и Полтавской областях. Дроны ударили по Миргороду.", "Миргороду", [MYRHOROD]),
    ("Alert in Kharkiv, Sumy and Poltava regions. Three drones hit Myrhorod.", "Myrhorod", [MYRHOROD]),
    (
        "Запорізька область: обстріляно Степове. Херсонська: обстріляно Степанівку, Зеленівку.",
        "Степанівку",
        ["UA65100150090070661"],
    ),
    ("Донецкая область: обстрелян Северск. Харьковская: обстрелян Золочев.", "Золочев", ["UA63020050010064235"]),
    ("Дрони вдарили по Городку, Хмельниччина.", "Городку", ["UA68040130010039416"]),
    (
        "Дрони на Городок, Хмельниччина. Ракети на Городок Львівської області.",
        "Городок",
        ["UA68040130010039416", "UA46060070010047335"],
    ),
    (
        "In Dnipropetrovsk region two men were hurt. Shelled: Potomkyne, Kniazivka, Blahodatne, Sukhyi Stavok.",
        "Blahodatne",
        ["UA65020070030056741"],
    ),
    ("На Сумщині поранено двох. Обстріляно Краснопілля, Миропілля та Миколаївку.", "Краснопілля", ["UA59080090010070278"]),
]  # fmt: skip
NEIGHBOURS: list[Case] = [
    ("Обстріл Кам'янського та Степногірська.", "Кам'янськ", [BY_STEPNOHIRSK]),
    ("Обстріл Кам'янського та Степногірська. У Кам'янському загинув чоловік.", "Кам'янськ", [BY_STEPNOHIRSK] * 2),
    ("Обстрел Степногорска и Каменского.", "Каменского", [BY_STEPNOHIRSK]),
    ("Вибухи у Дніпрі та Кам'янському, двоє поранених.", "Кам'янськ", [THE_CITY]),
    ("Ранковий удар дронів: Броди, Золочів, Стрий.", "Золочів", ["UA46040070010068975"]),
    ("Удар дронів по Золочеву, Дергачах та Богодухову.", "Золочеву", ["UA63020050010064235"]),
    (
        "Удары в районах Синьковки, Степной Новоселовки, Кругляковки, Боровой, Лозовой Харьковской области.",
        "Лозовой",
        ["UA63040050190091981"],
    ),
    ("Обстріляно Чугуїв, Ізюм, Лозову Харківської області.", "Лозову", ["UA63100050010081626"]),
    (
        "Обстріляно Антонівку, Берислав та Білозерку. Загинув чоловік у Садовому. Троє поранених – у Степанівці.",
        "Степанівці",
        ["UA65100150090070661"],
    ),
]  # fmt: skip


def meant(text: str, name: str, when: datetime) -> list[str]:
    """Return the codes of the mentions that begin so."""
    return [one.code for one in reading(text, when).resolutions if one.mention.surface.startswith(name)]


@pytest.mark.parametrize(("text", "name", "codes"), [*BASES, *PORTS])
def test_a_base_or_port_is_that_of_the_place_which_has_one(text: str, name: str, codes: list[str]) -> None:
    assert meant(text, name, datetime(2025, 9, 15, 9, tzinfo=KYIV)) == codes


@pytest.mark.parametrize(("text", "name", "codes"), DATIVES)
def test_the_case_tells_samar_from_samara(text: str, name: str, codes: list[str]) -> None:
    assert meant(text, name, datetime(2025, 3, 10, 9, tzinfo=KYIV)) == codes


@pytest.mark.parametrize(("text", "name", "codes"), REGIONS)
def test_each_region_of_a_list_holds_and_a_list_elsewhere_leaves_that_told_before(
    text: str, name: str, codes: list[str]
) -> None:
    assert meant(text, name, datetime(2022, 9, 5, 9, tzinfo=KYIV)) == codes


@pytest.mark.parametrize(("text", "name", "codes"), NEIGHBOURS)
def test_what_lies_next_to_a_name_or_was_told_before_it_says_which_is_meant(
    text: str, name: str, codes: list[str]
) -> None:
    assert meant(text, name, datetime(2023, 12, 1, 9, tzinfo=KYIV)) == codes
