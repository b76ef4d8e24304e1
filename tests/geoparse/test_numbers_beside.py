"""Numbers beside: hours, speakers, the hurt, districts and those shot down are no numbers of events."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    ("The bombing of Kherson lasted two and a half hours.", ["air_strike some @ Kherson"]),
    (
        "The drone attack on Chornomorsk went on for almost six and a half hours.",
        ["drone_strike 1 @ Chornomorsk"],
    ),
    (
        "The shelling of Beryslav continued for a total of three and a half hours.",
        ["shelling some @ Beryslav"],
    ),
    ("Russian forces shelled Beryslav for two hours.", ["shelling some @ Beryslav"]),
    ("Seven strikes hit Kharkiv, three police officials said.", ["unspecified 7 @ Kharkiv"]),
    ("A missile strike hit Kharkiv, two local sources said.", ["missile_strike 1 @ Kharkiv"]),
    ("Five blasts hit the outskirts of Tokmak, two local sources said.", []),
    (
        "A rocket hit Lysychansk, wounding 5 and the shelling of Lyman wounded 3.",
        ["missile_strike 1 @ Lysychansk", "shelling some @ Lyman"],
    ),
    (
        "Three missiles struck Kramatorsk, injuring 8 and the bombardment of Toretsk killed two.",
        ["missile_strike 3 @ Kramatorsk", "shelling some @ Toretsk"],
    ),
    ("Drones hit a farm in one of the districts of Kharkiv region.", ["drone_strike some @ Kharkiv region"]),
    ("Mortars hit a school in one of the villages near Vovchansk.", ["shelling some @ Vovchansk"]),
    ("Rockets struck three of the villages near Beryslav.", ["missile_strike some @ Beryslav"]),
    (
        "In one of the villages of Kherson region, four shellings were recorded.",
        ["shelling 4 @ Kherson region"],
    ),
    ("Missiles struck Odesa, one of Ukraine's three main ports.", ["missile_strike some @ Odesa"]),
    ("Two missiles struck Odesa, one of them hitting a port.", ["missile_strike 2 @ Odesa"]),
    ("Air defences downed 70 drones, including 8 targeting Kyiv region.", []),
    ("Overnight 60 drones were shot down, including 15 that attacked Odesa.", []),
    ("Росіяни збили 70 дронів, зокрема 8, що атакували Курську область.", []),
    ("ПВО сбила 70 дронов, в том числе 8, которые атаковали Севастополь.", []),
    (
        "Russia launched 70 drones, including 8 targeting Odesa.",
        ["drone_strike 70", "drone_strike 8 @ Odesa (part_of)"],
    ),
    (
        "Russia launched 70 drones; 50 were shot down, and 8 hit Odesa.",
        ["drone_strike 70", "drone_strike 8 @ Odesa (part_of)"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_counts_no_number_beside_an_event(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
