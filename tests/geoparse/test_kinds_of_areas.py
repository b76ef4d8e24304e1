"""Kinds of areas: communities and their parts, streets, and lists of directions, told from the towns that they are called by."""

import pytest
from reading_cases import gazetteer, reading, shorts

READ = [
    # parts of a community are the community
    ("Дрон влучив у дім у Піщанському старостаті Сумської громади.", ["drone_strike 1 @ Сумської громади"]),
    (
        "Дрон влучив у дім у Великочернеччинському старостинському окрузі Сумської громади.",
        ["drone_strike 1 @ Сумської громади"],
    ),
    ("Росіяни тричі обстріляли Стецьківський старостат Сумської громади.", ["shelling 3 @ Сумської громади"]),
    ("Дрон попал в дом в Песчанском старостате Сумской громады.", ["drone_strike 1 @ Сумской громады"]),
    (
        "Дрон попал в дом в Песчанском старостинском округе Сумской громады.",
        ["drone_strike 1 @ Сумской громады"],
    ),
    ("Дрон влучив у дім у Піщаному Сумської громади.", ["drone_strike 1 @ Піщаному"]),
    # villages whose names are common words, with their community behind them
    ("У Гострому Курахівської громади двічі влучили дрони.", ["drone_strike 2 @ Гострому"]),
    ("В Песчаном Сумской громады два попадания дронов.", ["drone_strike 2 @ Песчаном"]),
    # streets are no towns
    ("Two drones hit houses in Nikopol along Kolosova and Lermontov streets.", ["drone_strike 2 @ Nikopol"]),
    ("Two drones hit houses on Shevchenko and Sumy streets in Kharkiv.", ["drone_strike 2 @ Kharkiv"]),
    ("Two drones hit houses on Poltava, Sumy and Myru Avenues in Dnipro.", ["drone_strike 2 @ Dnipro"]),
    ("У Харкові два дрони влучили в доми на вулицях Соборна та Перемога.", ["drone_strike 2 @ Харкові"]),
    ("Two drones hit Sumy and Poltava.", ["drone_strike 2 @ Sumy, Poltava"]),
    # English communities
    ("Kherson territorial community was shelled nine times.", ["shelling 9 @ Kherson territorial community"]),
    (
        "Nine shellings hit the Sumy city territorial community.",
        ["shelling 9 @ Sumy city territorial community"],
    ),
    (
        "The Marhanets and Nikopol territorial communities were hit by five drones.",
        ["drone_strike 5 @ Marhanets, Nikopol territorial communities"],
    ),
    ("The enemy shelled the territorial community of Kherson nine times.", ["shelling 9 @ Kherson"]),
    # directions, whoever of their list is known
    (
        "In the Kupyansk, Lymansk and Siversk directions, the enemy attacked 12 times.",
        ["clash 12 @ Kupyansk, Lymansk, Siversk directions"],
    ),
    (
        "The enemy attacked in the Lymansk, Slovyansk, Kostiantynovsky, Oleksandrivsk, Prydniprovsk directions.",
        ["clash some @ Lymansk, Slovyansk, Oleksandrivsk, Prydniprovsk directions"],
    ),
    # landmarks and names in machine-made English
    (
        "Захисники відбили атаки в районах Соледара, Шахти Бутівка та Спартака.",
        ["clash some @ Соледара, Шахти Бутівка, Спартака"],
    ),
    ("Ворог п'ять разів обстріляв район шахти Бутівка.", ["shelling 5 @ шахти Бутівка"]),
    ("Отбиты атаки в районах шахты Бутовка и Спартака.", ["clash some @ шахты Бутовка, Спартака"]),
    ("Russian forces attacked near Chervyn Liman and Myrnohrad.", ["clash some @ Chervyn Liman, Myrnohrad"]),
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_a_name_is_of_its_kind(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Kherson territorial community was shelled nine times.", ["hromada"]),
        ("The enemy shelled the territorial community of Kherson nine times.", ["hromada"]),
        (
            "The Marhanets and Nikopol territorial communities were hit by five drones.",
            ["hromada", "hromada"],
        ),
        ("In the Kupyansk, Lymansk and Siversk directions, the enemy attacked 12 times.", ["direction"] * 3),
        ("Drones hit the city of Kherson nine times.", ["settlement"]),
    ],
)
def test_the_kind_of_area_is_told(text: str, kinds: list[str]) -> None:
    (claim,) = reading(text).claims
    assert [gazetteer().place(place.code).kind.value for place in claim.places] == kinds


def test_the_butivka_mine_is_no_town_in_russia() -> None:
    (claim,) = reading("Захисники відбили атаки в районах Авдіївки та Шахти Бутівка.").claims
    assert [place.code for place in claim.places][1] == "LM-butivka-mine"
