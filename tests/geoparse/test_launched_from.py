"""Launched from: an area that weapons came from, a raion counted beside another, and who only tells or suffers."""

import pytest
from reading_cases import reading, shorts

from app.model import Side

FROM = [
    ("Загалом із мису Чауда в окупованому Криму випустили сім ударних дронів.", ["drone_strike 7"]),
    ("Seven drones were launched from Cape Chauda in occupied Crimea.", ["drone_strike 7"]),
    ("З Криму випустили вісім шахедів.", ["drone_strike 8"]),
    ("Из оккупированного Крыма выпустили семь ударных дронов.", ["drone_strike 7"]),
    (
        "З району Приморсько-Ахтарська запустили 22 дрони, з Курської області – ще 14.",
        ["drone_strike 22", "drone_strike 14"],
    ),
    (
        "Росія вдарила двома «Іскандерами» з Брянської області по Чернігівщині.",
        ["missile_strike 2 @ Чернігівщині"],
    ),
    ("Ворог ударив 5 ракетами С-300 з Курщини по Сумщині.", ["missile_strike 5 @ Сумщині"]),
    ("Ворог запустив шість «шахедів» з Криму на Миколаївщину.", ["drone_strike 6 @ Миколаївщину"]),
    (
        "Россия ударила двумя «Искандерами» из Брянской области по Черниговской области.",
        ["missile_strike 2 @ Черниговской области"],
    ),
    (
        "Russia fired two Iskanders from Bryansk oblast at Chernihiv oblast.",
        ["missile_strike 2 @ Chernihiv oblast"],
    ),
    (
        "Ворог завдав удару по Сумщині трьома ракетами Іскандер-М із Курської області. "
        "Також вдарив 22 ударними БпЛА із Приморсько-Ахтарська та мису Чауда.",
        ["missile_strike 3 @ Сумщині", "drone_strike 22"],
    ),
]
WHERE = [
    (
        "Російська армія сім разів ударила по Нікопольському району і тричі по Криворізькому.",
        ["unspecified 7 @ Нікопольському району", "unspecified 3 @ Криворізькому"],
        "UA12060000000022633",
    ),
    (
        "Росіяни чотири рази обстріляли Синельниківський район і двічі Криворізький.",
        ["shelling 4 @ Синельниківський район", "shelling 2 @ Криворізький"],
        "UA12060000000022633",
    ),
    (
        "Ворог ударив по Нікопольському району п'ять разів, по Криворізькому – двічі.",
        ["unspecified 5 @ Нікопольському району", "unspecified 2 @ Криворізькому"],
        "UA12060000000022633",
    ),
    (
        "Ворог п'ять разів ударив по Краматорському району та тричі по Покровському.",
        ["unspecified 5 @ Краматорському району", "unspecified 3 @ Покровському"],
        "UA14160000000061982",
    ),
    (
        "Ворог атакував Мирівську громаду Нікопольського району, куди спрямував шість FPV.",
        ["unspecified some @ Мирівську громаду", "drone_strike 6 @ Мирівську громаду"],
        "UA12080030000022466",
    ),
]
NO_PLACE = [
    (
        "Ворог здійснив 58 обстрілів з РСЗВ, у результаті чого постраждали цивільні об'єкти міста Херсон.",
        ["mlrs 58", "mlrs some @ Херсон"],
    ),
    (
        "Враг нанёс 44 обстрела из РСЗО, в результате чего пострадали гражданские объекты города Херсон.",
        ["mlrs 44", "mlrs some @ Херсон"],
    ),
    ("Атака на Чернігів, Чаус – про три влучання.", ["unspecified 3 @ Чернігів"]),
    (
        "Синєгубов повідомив про п'ять дронів по Ізюму, Терехов – про три по Харкову.",
        ["drone_strike 5 @ Ізюму", "drone_strike 3 @ Харкову"],
    ),
]


@pytest.mark.parametrize(("text", "told"), FROM)
def test_knows_where_weapons_came_from(text: str, told: list[str]) -> None:
    assert shorts(text) == told
    assert {claim.side for claim in reading(text).claims} == {Side.RUSSIA}


@pytest.mark.parametrize(("text", "told", "code"), WHERE)
def test_places_the_last_area(text: str, told: list[str], code: str) -> None:
    assert shorts(text) == told
    assert reading(text).claims[-1].places[0].code == code


@pytest.mark.parametrize(("text", "told"), NO_PLACE)
def test_gives_no_number_to_who_suffers_or_tells(text: str, told: list[str]) -> None:
    assert [one.partition(" (")[0] for one in shorts(text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ворог п'ять разів штурмував на ділянці Вовчанськ – Тихе.", ["clash 5 @ Вовчанськ, Тихе"]),
        ("Враг пять раз штурмовал на участке Волчанск – Тихое.", ["clash 5 @ Волчанск, Тихое"]),
        (
            "Росіяни спробували двічі прорватися на ділянці Стрілеча – Глибоке.",
            ["clash 2 @ Стрілеча, Глибоке"],
        ),
        ("На відтинку Торське – Ямполівка ворог двічі атакував.", ["clash 2 @ Торське, Ямполівка"]),
        (
            "Clashes took place on the Kupiansk (four), Lyman (15) and Toretsk (17) fronts.",
            ["clash 4 on kupiansk", "clash 15 on lyman", "clash 17 on toretsk"],
        ),
    ],
)
def test_reads_stretches_and_counted_fronts(text: str, told: list[str]) -> None:
    assert shorts(text) == told
