"""Whose deed it was: by who repelled it, by who held the town, and by what the text told before."""

from dataclasses import replace
from datetime import datetime

import pytest
from reading_cases import MORNING, briefing, gazetteer, reading

from app.geoparse.pipeline import read
from app.model import KYIV, Language

RU, UA = "russia", "ukraine"
REPELLED: list[tuple[str, list[str]]] = [
    ("Російські війська захопили Кислівку і відбили дві контратаки.", [UA]),
    ("Российские войска освободили Кисловку и отразили две контратаки.", [UA]),
    ("Russian forces captured Kyslivka and repelled two counterattacks.", [UA]),
    ("Бійці «Вагнера» відбили три контратаки біля Хромового.", [UA]),
    ("Бойцы «Вагнера» отбили три контратаки у Хромово.", [UA]),
    ("Wagner fighters repelled three counterattacks near Khromove.", [UA]),
    ("Ополченцы отбили три атаки силовиков под Саур-Могилой.", [UA]),
    ("ВСУ потеряли за сутки до 400 военных на донецком направлении, отражено шесть атак.", [UA]),
    ("Россия утверждает, что отбила атаку девяти морских дронов на Новороссийск.", [UA]),
    ("Росія стверджує, що відбила атаку дев'яти морських дронів на Новоросійськ.", [UA]),
    ("Russia claims it repelled an attack by nine sea drones on Novorossiysk.", [UA]),
    ("Ukrainian forces lost a vehicle near Kyslivka and repelled three attacks.", [RU]),
    ("ВСУ потеряли за сутки до 400 военных, но отбили шесть атак.", [RU]),
    ("Сили оборони відбили шість атак біля Кислівки.", [RU]),
]
NAMED: list[tuple[str, list[str]]] = [
    ("На вихідних ЗСУ атакували Чорнозем'я 52 дронами.", [UA]),
    ("На выходных ВСУ атаковали Черноземье 52 дронами.", [UA]),
    ("Україна атакувала російські регіони 33 дронами.", [UA]),
    ("Украина атаковала российские регионы 33 дронами.", [UA]),
    ("Ukraine attacked Russian regions with 33 drones.", [UA]),
    ("Росія атакувала українські регіони 33 дронами.", [RU]),
    ("Силовики обстреляли Луганск и Первомайск.", [UA]),
    ("Силовики Украины девять раз за сутки нарушили перемирие.", [UA]),
    ("Бойцы РДК и «Свободы России» атаковали Козинку в Белгородской области.", [UA]),
    ("ВСУ нанесли удар по Новой Каховке. Всего было выпущено 15 ракет.", [UA, UA]),
    ("ЗСУ завдали удару по Новій Каховці. Усього випущено 15 ракет.", [UA, UA]),
    ("Ukrainian forces struck Nova Kakhovka. In total, 15 missiles were fired.", [UA, UA]),
    ("ЗСУ вдарили по Новій Каховці. Ворог випустив 15 ракет.", [UA, RU]),
]
HELD: list[tuple[str, str, int, list[str]]] = [
    ("В результате обстрела Энергодара погибли двое.", "ТАСС", 2023, [UA]),
    ("В результате обстрела Алешек погибли двое.", "РИА Новости", 2024, [UA]),
    ("В результате обстрела Мариуполя погибли двое.", "РИА Новости", 2023, [UA]),
    ("В результате обстрела Мариуполя погибли двое.", "РИА Новости", 2021, [RU]),
    ("В результате обстрела Херсона погибли двое.", "ТАСС", 2023, [RU]),
    ("Внаслідок обстрілу Енергодара загинули двоє.", "Суспільне", 2023, [RU]),
    ("Внаслідок обстрілу Степногірська загинули двоє.", "ТАСС", 2023, [RU]),
]
IN_RUSSIA: list[tuple[str, int, list[str]]] = [
    ("Противник атаковал дроном город Шебекино.", 2025, [UA]),
    ("В Шебекинском округе враг атаковал Муром с помощью дрона.", 2023, [UA]),
    ("Противник 31 раз применял артиллерию по районам Курской области.", 2026, [UA]),
    ("Противник нанес 12 авиаударов по районам Курской области.", 2024, [RU]),
]

TOLD_BY: list[tuple[str, list[str]]] = [
    ("Боевики нанесли три удара по Марьинке, сообщила украинская сторона СЦКК.", ["russia by newsroom"]),
    (
        "Бойовики завдали трьох ударів по Мар'їнці, повідомила українська сторона СЦКК.",
        ["russia by newsroom"],
    ),
    ("Минобороны ДНР сообщило, что ВСУ нанесли три удара по Докучаевску.", ["ukraine by donetsk-occupation"]),
    (
        "Народная милиция ЛНР сообщила, что ВСУ нанесли три удара по Стаханову.",
        ["ukraine by luhansk-occupation"],
    ),
    (
        "ВСУ нанесли три удара по Севастополю, сообщил Михаил Развожаев.",
        ["ukraine by occupation-authorities"],
    ),
    ("Глава Крыма Сергей Аксёнов: ВСУ нанесли удар по Джанкою.", ["ukraine by occupation-authorities"]),
]


def sides(text: str, published: datetime = MORNING, source: str = "Newsroom") -> list[str]:
    return [claim.side.value for claim in reading(text, published, source).claims]


@pytest.mark.parametrize(
    ("text", "expected"), [*REPELLED, *NAMED], ids=[text[:60] for text, _ in [*REPELLED, *NAMED]]
)
def test_tells_whose_deed_it_was(text: str, expected: list[str]) -> None:
    assert sides(text) == expected


@pytest.mark.parametrize(("text", "source", "year", "expected"), HELD, ids=[text[:60] for text, *_ in HELD])
def test_gives_ukraine_what_struck_a_town_that_russia_held(
    text: str, source: str, year: int, expected: list[str]
) -> None:
    assert sides(text, datetime(year, 9, 5, 8, 30, tzinfo=KYIV), source) == expected


@pytest.mark.parametrize(("text", "year", "expected"), IN_RUSSIA, ids=[text[:60] for text, *_ in IN_RUSSIA])
def test_takes_the_enemy_in_russia_for_ukraine(text: str, year: int, expected: list[str]) -> None:
    told = briefing(text, datetime(year, 9, 5, 8, 30, tzinfo=KYIV), "Белгород 24")
    claims = read(replace(told, language=Language.RUSSIAN), gazetteer()).claims
    assert [claim.side.value for claim in claims] == expected


@pytest.mark.parametrize(("text", "expected"), TOLD_BY, ids=[text[:60] for text, _ in TOLD_BY])
def test_tells_who_says_whose_deed_it_was(text: str, expected: list[str]) -> None:
    assert [f"{claim.side.value} by {claim.claimant}" for claim in reading(text).claims] == expected
