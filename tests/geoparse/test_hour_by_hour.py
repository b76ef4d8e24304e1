"""Hour by hour: what struck at one hour, weapons listed behind a place, and clauses beside each other; each was misread once."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "За добу військові обстріляли Білопільську міську територіальну громаду.",
        ["shelling some @ Білопільську міську територіальну громаду"],
    ),
    (
        "Обстріл Глухівської міської територіальної громади тривав годину.",
        ["shelling some @ Глухівської міської територіальної громади"],
    ),
    (
        "Донецька зазнала двох обстрілів, у Харківській області тривають бої.",
        ["shelling 2 @ Донецька", "clash some @ Харківській області"],
    ),
    ("Ворог б'є по околицях Донецька та Горлівки.", ["unspecified some @ Донецька, Горлівки"]),
    (
        "Сіверськ потерпає від обстрілів, у Торському тривають бої.",
        ["shelling some @ Сіверськ", "clash some @ Торському"],
    ),
    ("Лиман зазнав двох авіаударів.", ["air_strike 2 @ Лиман"]),
    ("Торське обстріляли, Лиман зазнав авіаудару.", ["shelling some @ Торське", "air_strike 1 @ Лиман"]),
    ("The stations saw hundreds of families seeking shelter in Kharkiv.", []),
    (
        "Air strikes, including three missile strikes, hit Sumy and Konotop.",
        ["air_strike some @ Sumy, Konotop", "missile_strike 3 @ Sumy, Konotop"],
    ),
    (
        "Russian attacks, including a drone strike, killed two people in Marhanets.",
        ["unspecified some @ Marhanets", "drone_strike 1 @ Marhanets"],
    ),
    (
        "Обстріли, зокрема удар дрона, зруйнували три будинки у Марганці.",
        ["shelling some @ Марганці", "drone_strike 1 @ Марганці"],
    ),
    (
        "Drone attacks, including one on a bus, wounded four people in Kherson.",
        ["drone_strike some @ Kherson"],
    ),
    ("Moscow has intensified its attacks on Ukraine, while Kyiv and European allies call for talks.", []),
    (
        "За добу ворог двічі обстріляв із мінометів та з СПГ, Новгород-Сіверський район.",
        ["shelling 2 @ Новгород-Сіверський район"],
    ),
    (
        "Росіяни здійснили обстріл касетними боєприпасами Костянтинівської громади.",
        ["shelling some @ Костянтинівської громади"],
    ),
    ("Під постійними обстрілами знаходиться Авдіївка.", ["shelling some @ Авдіївка"]),
    ("Під вогнем мінометів побували Станіслав та Кізомис.", ["shelling some @ Станіслав, Кізомис"]),
    ("Літак завдав удару некерованою авіаракетою по Велетенському.", ["air_strike 1 @ Велетенському"]),
    ("У Дергачах зафіксовано влучення в котельню.", ["unspecified 1 @ Дергачах"]),
    (
        "Синельниківщина – дрони, ствольна артилерія, «Гради».",
        [
            "drone_strike some @ Синельниківщина",
            "shelling some @ Синельниківщина",
            "mlrs some @ Синельниківщина",
        ],
    ),
    (
        "Синельниківщина – обстріли, удари дронів, «Гради».",
        [
            "shelling some @ Синельниківщина",
            "drone_strike some @ Синельниківщина",
            "mlrs some @ Синельниківщина",
        ],
    ),
    ("По Очакову 3 шахеди.", ["drone_strike 3 @ Очакову"]),
    (
        "По Марганцу били из РСЗО и артиллерии, запускали FPV-дроны.",
        ["mlrs some @ Марганцу", "shelling some @ Марганцу", "drone_strike some @ Марганцу"],
    ),
    (
        "По Марганцю ворог бив з артилерії, спрямовував дрони.",
        ["shelling some @ Марганцю", "drone_strike some @ Марганцю"],
    ),
    (
        "Ворог завдав трьох ракетних ударів по Дружківці, 18 разів бив з повітря, понад 40 разів накривав вогнем РСЗВ позиції військ і населені пункти.",
        ["missile_strike 3 @ Дружківці", "air_strike 18", "mlrs 41.."],
    ),
    (
        "На Куп'янському напрямку відбулося дев'ять атак. Наші підрозділи стримували його поблизу Синьківки та Петропавлівки, де бій триває.",
        [
            "clash 9 @ Синьківки, Петропавлівки on kupiansk",
            "clash some @ Синьківки, Петропавлівки on kupiansk (repeats)",
        ],
    ),
    ("One drone also set a barn on fire in Pavlohrad.", ["drone_strike 1 @ Pavlohrad"]),
    ("О 07:10 ворог обстріляв Ківшарівку.", ["shelling 1 @ Ківшарівку"]),
    ("Станом на 07:10 ворог обстріляв Ківшарівку.", ["shelling some @ Ківшарівку"]),
    ("З 07:10 ворог обстрілював Ківшарівку.", ["shelling some @ Ківшарівку"]),
    ("О 07:10 та о 19:20 ворог обстріляв Ківшарівку.", ["shelling some @ Ківшарівку"]),
    (
        "О 07:10 ворог обстріляв Ківшарівку, о 15:20 – село Подоли.",
        ["shelling 1 @ Ківшарівку", "shelling 1 @ Подоли"],
    ),
    (
        "At 6:40 the enemy shelled Kivsharivka and, at 9:15, the village of Kurylivka.",
        ["shelling 1 @ Kivsharivka", "shelling 1 @ Kurylivka"],
    ),
    ("О 05:20 ворог вдарив ракетами по Чугуєву.", ["missile_strike some @ Чугуєву"]),
    (
        "The ministry said air defenses stopped 24 Ukrainian drones overnight, 11 of them over the Kursk region and the rest over Bryansk.",
        [],
    ),
    (
        "In the Kupiansk sector, Russian troops made 5 attacks in the vicinities of Synkivka and Ivanivka, and 2 more near Nadiya (Luhansk oblast).",
        ["clash 5 @ Synkivka, Ivanivka on kupiansk", "clash 2 @ Nadiya on kupiansk"],
    ),
    (
        "Ukrainian forces beat back over 30 attacks in four directions, Bakhmut and Mariinka remain the epicenter of fighting.",
        ["clash 31.."],
    ),
    ("Бахмут залишається епіцентром боїв.", ["clash some @ Бахмут"]),
    (
        "Основні зусилля ворог зосереджує на Лиманському та Бахмутському напрямках. На цих ділянках фронту відбито понад 30 атак.",
        ["clash 31.. @ Лиманському, Бахмутському напрямках"],
    ),
    ("The first drone hit Izmail and was followed by three more.", ["drone_strike 1 @ Izmail"]),
    ("Wreckage of one of the drones came down on a school in the Kyivskyi district of Odesa.", []),
    (
        "In Krasnohorivka (government-controlled, 21km west of Donetsk), residents said that the area had been shelled.",
        ["shelling some @ Krasnohorivka"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_what_an_hour_or_a_clause_tells(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
