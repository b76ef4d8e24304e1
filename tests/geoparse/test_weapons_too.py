"""Weapons too: what a place was struck with besides, one of several places and people that were attacked, and lists of weapons."""

import pytest
from reading_cases import shorts

BOTH = ["shelling some @ Марганець", "drone_strike 1 @ Марганець"]
CASES: list[tuple[str, list[str]]] = [
    (
        "Ворог обстрілював Нікопольщину з артилерії, РСЗВ «Град» та застосував дрон-камікадзе.",
        ["shelling some @ Нікопольщину", "mlrs some @ Нікопольщину", "drone_strike 1 @ Нікопольщину"],
    ),
    (
        "Оккупанты обстреливали Никопольщину с помощью артиллерии, РСЗО «Град» и применили дрон-камикадзе.",
        ["shelling some @ Никопольщину", "mlrs some @ Никопольщину", "drone_strike 1 @ Никопольщину"],
    ),
    ("Ворог обстріляв Марганець з артилерії та застосував дрон.", BOTH),
    (
        "The enemy shelled Marhanets with artillery and used two kamikaze drones.",
        ["shelling some @ Marhanets", "drone_strike 2 @ Marhanets"],
    ),
    (
        "Russian drones and artillery fire were also directed at Marhanets, the governor said.",
        ["drone_strike some @ Marhanets", "shelling some @ Marhanets"],
    ),
    (
        "Drones and artillery fire hit Marhanets.",
        ["drone_strike some @ Marhanets", "shelling some @ Marhanets"],
    ),
    ("Artillery fire hit Marhanets.", ["shelling some @ Marhanets"]),
    (
        "На Сумщині росіяни били дронами, авіацією та артилерією по десятках населених пунктів, зокрема по Глухову.",
        ["drone_strike some @ Глухову", "air_strike some @ Глухову", "shelling some @ Глухову"],
    ),
    (
        "В Сумской области россияне били дронами и артиллерией по десяткам сел, в частности по Глухову.",
        ["drone_strike some @ Глухову", "shelling some @ Глухову"],
    ),
    (
        "The enemy attacked one of the communities in the Kharkiv region with an FPV drone.",
        ["drone_strike 1 @ Kharkiv region"],
    ),
    (
        "The enemy attacked one of the villages in the Kharkiv region with two FPV drones.",
        ["drone_strike 2 @ Kharkiv region"],
    ),
    (
        "The enemy shelled one of the villages in the Kharkiv region with mortars.",
        ["shelling some @ Kharkiv region"],
    ),
    (
        "Враг атаковал одну из громад Харьковской области FPV-дроном.",
        ["drone_strike 1 @ Харьковской области"],
    ),
    ("The enemy attacked two men in Nikopol with an FPV UAV.", ["drone_strike 1 @ Nikopol"]),
    ("Ворог атакував двох чоловіків у Нікополі FPV-дроном.", ["drone_strike 1 @ Нікополі"]),
    ("Враг атаковал двух мужчин в Никополе дроном.", ["drone_strike 1 @ Никополе"]),
    ("Ворог атакував п'ять автомобілів у Херсоні дронами.", ["drone_strike some @ Херсоні"]),
    (
        "Ukraine's air force said the Russian attack involved three Iskander-K cruise missiles and five aerial drones.",
        ["missile_strike 3", "drone_strike 5"],
    ),
    (
        "The attacks included 20 drones, 30 cruise missiles, six S-300 guided missiles and three ballistic missiles, "
        "the military said.",
        ["drone_strike 20", "missile_strike 30", "missile_strike 6", "missile_strike 3"],
    ),
    (
        "Атака включала 20 дронов, 30 крылатых ракет и шесть управляемых ракет С-300, сообщили Воздушные силы.",
        ["drone_strike 20", "missile_strike 30", "missile_strike 6"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:60] for text, _ in CASES])
def test_tells_every_weapon(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
