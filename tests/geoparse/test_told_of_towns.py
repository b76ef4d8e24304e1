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
        ["shelling some @ Stari Vyrky"],
    ),
    (
        "In Belgorod region, Moscow's defense ministry said its forces shot down a missile fired by Ukraine.",
        [],
    ),
    (
        "As a result of the hostilities near Toretsk, the town lies in ruins, similar to the cities of Bakhmut and Avdiivka.",
        ["clash some @ Toretsk"],
    ),
    (
        "Російська армія вдарила по Нікопольському району Дніпропетровщини дронами-камікадзе та з важкої артилерії.",
        ["drone_strike some @ Нікопольському району", "shelling some @ Нікопольському району"],
    ),
    ("By evening mortar fire began on Krasnopillia, 9 attacks.", ["shelling 9 @ Krasnopillia"]),
    (
        "Под ударом оказалась Горловка. По двум районам города – Калининскому и Никитовскому, ударили 14 раз.",
        ["unspecified some @ Горловка (repeats)", "unspecified 14 @ Горловка"],
    ),
    (
        "The military reported intense attacks on the city of Pokrovsk in the Donetsk region. Russian forces launched 45 assaults in the area throughout the day.",
        ["unspecified some @ Pokrovsk", "clash 45 @ Pokrovsk"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_of_towns(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
