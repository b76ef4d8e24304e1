"""Told of towns: what is told of a town by its districts, its centre, its likeness or the area around it."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "БпЛА атаковали Одессу. В Черниговской области беспилотники ударили по жилому сектору областного центра.",
        ["drone_strike some @ Одессу", "drone_strike some @ Черниговской области"],
    ),
    (
        "At half past six in the morning, the village of Stari Vyrky was fired upon by mortars.",
        ["shelling 1 @ Stari Vyrky"],
    ),
    (
        "In Bryansk region, Moscow's defense ministry claimed that its air defenses had downed a missile fired by Ukraine.",
        [],
    ),
    (
        "As a result of the hostilities near Toretsk, the town lies in ruins, similar to the cities of Bakhmut and Avdiivka.",
        ["clash some @ Toretsk"],
    ),
    (
        "По Синельниківському району Дніпропетровщини росіяни вдарили з важкої артилерії та дронами-камікадзе.",
        ["shelling some @ Синельниківському району", "drone_strike some @ Синельниківському району"],
    ),
    ("By evening mortar fire began on Krasnopillia, 9 attacks.", ["shelling 9 @ Krasnopillia"]),
    (
        "Под ударом оказалась Горловка. По двум районам города – Калининскому и Никитовскому, ударили 14 раз.",
        ["unspecified some @ Горловка (repeats)", "unspecified 14 @ Горловка"],
    ),
    (
        "The military told of heavy attacks on the town of Lyman in Donetsk region. Russian troops launched 28 assaults in the area during the day.",
        ["unspecified some @ Lyman", "clash 28 @ Lyman"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_of_towns(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
