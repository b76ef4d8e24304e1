"""Where fire came from is not where it struck, and a direction between two villages is at both."""

import pytest
from reading_cases import reading, shorts

CAME_FROM: list[tuple[str, list[str]]] = [
    (
        "The analysis of impacts shows the Grad rockets originated from a north-easterly direction, in the area of "
        "Verkhnoshyrokivske (12 km north-east of Kyivska Street), and the Smerch rockets from an easterly direction, in the area "
        "of Zaichenko.",
        [],
    ),
    ("The impact analysis shows the rockets came from an easterly direction, in the area of Zaichenko.", []),
    ("Обстріл Маріуполя вівся зі східного напрямку, в районі Заїченка.", ["shelling some @ Маріуполя"]),
    ("Обстрел Мариуполя велся с восточного направления, в районе Заиченко.", ["shelling some @ Мариуполя"]),
    (
        "Rockets came from the Donetsk region. Smoke was seen above the checkpoint of Ukraine's Armed Forces, just 300 meters away "
        "from where the shelling had hit in Kyivska Street.",
        [],
    ),
    (
        "The enemy attacked from the south, in the area of Zaichenko.",
        ["clash some @ Zaichenko"],
    ),
    ("Rockets struck in the area of Zaichenko.", ["missile_strike some @ Zaichenko"]),
]
LINES: list[tuple[str, list[str]]] = [
    (
        "According to the General Staff, enemy assault groups attacked our positions in the Synkivka-Petropavlivka direction.",
        ["clash some @ Synkivka, Petropavlivka"],
    ),
    (
        "The Russian Defense Ministry said that assault groups of the 43rd brigade attacked on the Sinkovka - Petropavlovka direction.",
        ["clash some @ Sinkovka, Petropavlovka"],
    ),
    (
        "According to the General Staff, the enemy attacked on the Svatove-Kreminna direction.",
        ["clash some @ Svatove, Kreminna direction"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CAME_FROM, ids=[text[:40] for text, _ in CAME_FROM])
def test_where_fire_came_from_is_not_struck(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


@pytest.mark.parametrize(("text", "expected"), LINES, ids=[text[-40:] for text, _ in LINES])
def test_a_direction_between_two_villages_is_at_both(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


def test_an_unknown_direction_is_still_no_village() -> None:
    names = [
        one.mention.surface
        for one in reading("The enemy attacked on the Petropavlivka direction.").resolutions
    ]
    assert "Petropavlivka" not in names
