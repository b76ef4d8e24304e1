"""Ground moves: fighting told as an offensive near a place, and what drones, guns and aircraft did beside it."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    ("Artillery shelling was also intense: 40 attacks were launched on Orikhiv.", ["shelling 40 @ Orikhiv"]),
    ("Russian troops launched an offensive near Siversk.", ["clash some @ Siversk"]),
    (
        "Ukrainian and Russian troops are locked in battle for the control of Toretsk.",
        ["clash some @ Toretsk"],
    ),
    ("Ukrainian forces are counterattacking near Siversk.", ["clash some @ Siversk"]),
    (
        "Russia launched a massive drone and missile attack, targeting Kharkiv and Poltava.",
        ["drone_strike some @ Kharkiv, Poltava", "missile_strike some @ Kharkiv, Poltava"],
    ),
    (
        "Militants shelled Shchastia with Grad rockets, Hranitne with mortars.",
        ["mlrs some @ Shchastia", "shelling some @ Hranitne"],
    ),
    ("The ISW noted a Ukrainian advance near Siversk.", ["clash some @ Siversk"]),
    ("Five people were killed by shellfire in Siversk.", ["shelling some @ Siversk"]),
    ("The enemy sent a drone to Nikopol.", ["drone_strike 1 @ Nikopol"]),
    ("Russian missiles strike Odesa port.", ["missile_strike some @ Odesa"]),
    ("A woman born in 1980 was wounded in Siversk as a result of shelling.", ["shelling some @ Siversk"]),
    (
        "The Zaporozhye Nuclear Power Plant was attacked by a drone.",
        ["drone_strike 1 @ Zaporozhye Nuclear Power Plant"],
    ),
    ("A HIMARS strike near Tokmak was filmed.", ["mlrs some @ Tokmak"]),
    ("Russian troops shelled Nikopol as inspectors arrived in Enerhodar.", ["shelling some @ Nikopol"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_ground_moves(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
