"""Wordings of English news, second part: several kinds in one sentence, who was struck, what repelled, and places between."""

import pytest
from test_reported_misreadings import told

CLAIMS: list[tuple[str, str, list[str]]] = [
    # a second event after a note in brackets
    (
        "Newsroom",
        "In Velyka Pysarivka, rounds were dropped from a drone (three explosions) and there was artillery shelling.",
        ["drone_strike 1 @ Velyka Pysarivka russia", "shelling some @ Velyka Pysarivka russia"],
    ),
    (
        "Newsroom",
        "In Esman, FPV drone strikes (five explosions) and mortar shelling (12 explosions) were recorded.",
        ["drone_strike some @ Esman russia", "shelling some @ Esman russia"],
    ),
    (
        "Newsroom",
        "Dvorichna and Synkivka came under aerial bombardment.",
        ["air_strike some @ Dvorichna, Synkivka russia"],
    ),
    # what an attack was repelled with is not what it was made with
    (
        "TASS",
        "In the Donetsk direction, Russian units repelled five enemy attacks near Toretsk with aviation and artillery assistance.",
        ["clash 5 @ Toretsk on donetsk ukraine"],
    ),
    (
        "TASS",
        "Russian troops repelled three attacks in the Kupyansk direction. One further assault was beaten off near the settlement of Petropavlovka.",
        ["clash 3 on kupiansk ukraine", "clash 1 @ Petropavlovka on kupiansk ukraine"],
    ),
    (
        "Newsroom",
        "Ukrainian soldiers were hit by mortar fire outside the village of Neskuchne.",
        ["shelling some @ Neskuchne russia"],
    ),
    # weapons by their types, in two words or with what they were fired from
    (
        "Newsroom",
        "KYIV >> Russia launched in total four Iskander-M or KN-23 missiles, the air force said.",
        ["missile_strike 4 russia"],
    ),
    (
        "Newsroom",
        "The enemy launched three strikes involving MLR systems, targeting Robotyne, as well as 26 UAV attacks on Huliaipole.",
        ["mlrs 3 @ Robotyne russia", "drone_strike 26 @ Huliaipole russia"],
    ),
    (
        "Newsroom",
        "At 10:15 Russians fired from S-300 systems at Liubotyn.",
        ["missile_strike some @ Liubotyn russia"],
    ),
    (
        "Newsroom",
        "A Ukrainian drone strike has reportedly hit the occupied city of Melitopol.",
        ["drone_strike 1 @ Melitopol ukraine"],
    ),
    # examples after "such as"; an army that was attacked; a region with the side of the country it lies on
    (
        "Newsroom",
        "There were artillery and mortar strikes on about 15 settlements, such as Synkivka and Ivanivka.",
        ["shelling some @ Synkivka, Ivanivka russia"],
    ),
    (
        "Newsroom",
        "The occupiers unsuccessfully attacked the positions of the Defence Forces in the Luhansk and Donetsk regions.",
        ["clash some @ Luhansk, Donetsk regions russia"],
    ),
    (
        "Newsroom",
        "Russian forces shelled settlements of Ukraine's northeastern Sumy Oblast, firing 17 times.",
        ["shelling 17 @ Sumy Oblast russia"],
    ),
]


@pytest.mark.parametrize(("source", "text", "expected"), CLAIMS, ids=[text[:40] for _, text, _ in CLAIMS])
def test_claims_of_further_news(source: str, text: str, expected: list[str]) -> None:
    assert told(text, source) == expected
