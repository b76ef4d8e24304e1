"""Beside each other: two clauses that each say where something was, and numbers of what was harmed; each was misread once."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    ("14 вагонів унаслідок обстрілу згоріли у Сумах.", ["shelling some @ Сумах"]),
    ("14 военных в результате ракетной атаки пострадали в Сумах.", ["missile_strike some @ Сумах"]),
    ("14 dogs were hurt as a result of the shelling in Sumy.", ["shelling some @ Sumy"]),
    (
        "Сіверськ обстріляли з артилерії, під Покровськом тривають бої.",
        ["shelling some @ Сіверськ", "clash some @ Покровськом"],
    ),
    (
        "Північну околицю Сіверська атакували дрони, також під Покровськом тривають бої.",
        ["drone_strike some @ Сіверська", "clash some @ Покровськом"],
    ),
    (
        "Северск обстреляли из артиллерии, также дрон попал в Покровск.",
        ["shelling some @ Северск", "drone_strike 1 @ Покровск"],
    ),
    (
        "Siversk was shelled with artillery, and mortars hit Pokrovsk.",
        ["shelling some @ Siversk", "shelling some @ Pokrovsk"],
    ),
    (
        "The enemy shelled Siversk, and in Pokrovsk, a drone hit a bus.",
        ["shelling some @ Siversk", "drone_strike 1 @ Pokrovsk"],
    ),
    (
        "A missile struck a plant in Siversk, and a missile struck a school in Pokrovsk.",
        ["missile_strike 1 @ Siversk", "missile_strike 1 @ Pokrovsk"],
    ),
    (
        "Shelling wounded a man in Siversk and Pokrovsk was hit by missiles.",
        ["shelling some @ Siversk", "missile_strike some @ Pokrovsk"],
    ),
    (
        "Drones attacked Siversk and the enemy shelled Pokrovsk.",
        ["drone_strike some @ Siversk", "shelling some @ Pokrovsk"],
    ),
    ("The fire of artillery and mortars hit Siversk and Pokrovsk.", ["shelling some @ Siversk, Pokrovsk"]),
    ("На Слов'янському напрямку зусилля противника – створення умов для наступу на Слов'янськ.", []),
    (
        "Дрон ударил по Харькову. Попадание зафиксировано в Киевском районе. Утром россияне атаковали город ракетами.",
        ["drone_strike 1 @ Харькову", "unspecified 1 @ Киевском районе", "missile_strike some @ Харькову"],
    ),
    (
        "У Шевченківському районі Києва горить склад після удару дрона. Місто атакували ще десятьма дронами.",
        ["drone_strike 1 @ Шевченківському районі", "drone_strike 10 @ Києва"],
    ),
    (
        "На Харьковском направлении враг, чтобы не допустить продвижения наших подразделений, ведет огонь из танков по районам Уды и Светличного.",
        ["shelling some @ Уды, Светличного on kharkiv"],
    ),
    ("Ворог, ймовірно, атакує Суми найближчими днями.", []),
    ("К северу от Покровска враг нанёс авиаудар.", ["air_strike 1 @ Покровска"]),
    ("Враг дважды штурмовал наши позиции к юго-западу от Покровска.", ["clash 2 @ Покровска"]),
    ("Three attacks were repelled in besieged Pokrovsk.", ["clash 3 @ Pokrovsk"]),
    ("A drone hit a house in embattled Pokrovsk.", ["drone_strike 1 @ Pokrovsk"]),
    ("Обстріл зафіксовано у промзоні Покровська.", ["shelling some @ Покровська"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_each_clause_has_its_own_place(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
