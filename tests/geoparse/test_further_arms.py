"""Further arms: what a strike told behind was made of, and what was fired besides or before it."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "Russia struck Kharkiv for the second night, launching three missile strikes.",
        ["missile_strike 3 @ Kharkiv"],
    ),
    ("The enemy hit Zaporizhzhia again, firing six missiles.", ["missile_strike 6 @ Zaporizhzhia"]),
    (
        "The enemy attacked Shostka, launching seven drones and two missiles.",
        ["drone_strike 7 @ Shostka", "missile_strike 2 @ Shostka"],
    ),
    ("Ворог знову вдарив по Харкову, завдавши трьох ракетних ударів.", ["missile_strike 3 @ Харкову"]),
    ("Враг снова ударил по Харькову, выпустив шесть ракет.", ["missile_strike 6 @ Харькову"]),
    (
        "Ворог атакував Куп'янськ, скинувши дві керовані авіабомби.",
        ["air_strike some @ Куп'янськ (repeats)", "guided_bomb 2 @ Куп'янськ"],
    ),
    (
        "Ворог двічі вдарив по Шостці, випустивши сім дронів.",
        ["unspecified 2 @ Шостці", "drone_strike 7 @ Шостці"],
    ),
    (
        "The enemy attacked Shostka, launching seven drones at Konotop.",
        ["unspecified some @ Shostka", "drone_strike 7 @ Konotop"],
    ),
    (
        "The enemy struck Shostka with artillery, launching seven drones.",
        ["shelling some @ Shostka", "drone_strike 7 @ Shostka"],
    ),
    ("Russian troops attacked Siversk, losing three tanks.", ["unspecified some @ Siversk"]),
    (
        "The enemy attacked Nikopol using Grad MLRS, artillery, and drones.",
        ["mlrs some @ Nikopol", "shelling some @ Nikopol", "drone_strike some @ Nikopol"],
    ),
    (
        "The enemy attacked Nikopol using mortars, tanks, and FPV drones.",
        ["shelling some @ Nikopol", "drone_strike some @ Nikopol"],
    ),
    ("Ворог обстріляв Нікополь із мінометів, танків та артилерії.", ["shelling some @ Нікополь"]),
    (
        "The enemy shelled Nikopol with Grad MLRS and artillery.",
        ["mlrs some @ Nikopol", "shelling some @ Nikopol"],
    ),
    (
        "Kherson was hit in artillery and drone strikes.",
        ["shelling some @ Kherson", "drone_strike some @ Kherson"],
    ),
    (
        "The enemy shelled Nikopol three times and launched drones four more times.",
        ["shelling 3 @ Nikopol", "drone_strike 4 @ Nikopol"],
    ),
    ("Two houses were hit in Kherson and Nikopol.", []),
    (
        "О 8:15 ворог спрямував дрон, а о 14:30 обстріляв Очаків.",
        ["drone_strike 1 @ Очаків", "shelling 1 @ Очаків"],
    ),
    (
        "At 8:15, the enemy sent drones, and at 14:30 they fired artillery at the Ochakiv community.",
        ["drone_strike some @ Ochakiv community", "shelling some @ Ochakiv community"],
    ),
    (
        "О 8:15 ворог спрямував дрон на Очаків, а о 14:30 обстріляв Куцурубську громаду.",
        ["drone_strike 1 @ Очаків", "shelling some @ Куцурубську громаду"],
    ),
    (
        "Russia launched 80 drones at Ukraine, as well as an Iskander ballistic missile.",
        ["drone_strike 80", "missile_strike 1"],
    ),
    (
        "Russia launched 80 drones along with four S-300 missiles and a Kh-59 missile.",
        ["drone_strike 80", "missile_strike 4", "missile_strike 1"],
    ),
    ("Россия запустила 80 беспилотников и баллистическую ракету.", ["drone_strike 80", "missile_strike 1"]),
    ("Росія запустила 80 дронів, а також балістичну ракету.", ["drone_strike 80", "missile_strike 1"]),
    ("Air defence shot down 80 drones and a missile.", []),
    ("Air defence destroyed 60 drones out of 80 launched by Russia.", ["drone_strike 80"]),
    ("ППО збила 60 із 80 дронів, випущених Росією.", ["drone_strike 80"]),
    ("ПВО сбила 60 из 80 дронов, запущенных Россией.", ["drone_strike 80"]),
    (
        "По Харківщині ворог застосував: 30 НАРів; 4 КАБи; 12 БпЛА типу «Шахед».",
        ["guided_bomb 4 @ Харківщині", "drone_strike 12 @ Харківщині"],
    ),
    (
        "The enemy used against Kharkiv region: 30 unguided aerial missiles; 4 KABs; 12 Shahed-type UAVs.",
        ["guided_bomb 4 @ Kharkiv region", "drone_strike 12 @ Kharkiv region"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_further_arms(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
