"""Newswire: objects wrecked, blows in the present tense, two armies, and those killed, who struck nobody."""

import pytest
from reading_cases import reading, short

CASES: list[tuple[str, list[str]]] = [
    ("A bridge outside Kupiansk was blown up in an attack.", ["unspecified 1 @ Kupiansk by russia"]),
    ("A fuel store near Uman was destroyed by a Russian attack.", ["unspecified 1 @ Uman by russia"]),
    ("A village near Lyman was destroyed in fighting.", ["clash some @ Lyman by russia"]),
    ("A Russian drone strikes a bus near Nikopol.", ["drone_strike 1 @ Nikopol by russia"]),
    ("A Russian missile strikes a hospital in Sumy.", ["missile_strike 1 @ Sumy by russia"]),
    ("Russian drone strikes on Sumy continued.", ["drone_strike some @ Sumy by russia"]),
    ("Russian troops pound Orikhiv with artillery.", ["shelling some @ Orikhiv by russia"]),
    ("Russian forces bombard Huliaipole.", ["shelling some @ Huliaipole by russia"]),
    (
        "Russia hit a car with a first-person-view (FPV) drone in Beryslav.",
        ["drone_strike 1 @ Beryslav by russia"],
    ),
    (
        "Russian forces reached the outskirts of Irpin and carried out an assault near Bucha.",
        ["clash some @ Bucha by russia"],
    ),
    ("Russian and Ukrainian forces battle at a plant in Toretsk.", ["clash some @ Toretsk by russia"]),
    ("Ukrainian and Russian troops fight for control of Toretsk.", ["clash some @ Toretsk by russia"]),
    (
        "Nine Ukrainian soldiers were killed in a missile strike on Izium.",
        ["missile_strike 1 @ Izium by russia"],
    ),
    ("Ukrainian troops were wounded in shelling of Siversk.", ["shelling some @ Siversk by russia"]),
    ("Russian soldiers were killed in a strike on Luhansk.", ["unspecified 1 @ Luhansk by ukraine"]),
    ("Загинули четверо українських військових під час удару по Ізюму.", ["unspecified 1 @ Ізюму by russia"]),
    ("Четверо украинских военных погибли при ударе по Изюму.", ["unspecified 1 @ Изюму by russia"]),
    (
        "20 російських військових загинули внаслідок удару по Луганську.",
        ["unspecified 1 @ Луганську by ukraine"],
    ),
    (
        "Унаслідок удару по Луганську загинули 20 російських військових.",
        ["unspecified 1 @ Луганську by ukraine"],
    ),
    ("Russian forces wounded three people in a strike on Izium.", ["unspecified 1 @ Izium by russia"]),
    (
        "Donetsk Oblast suffered seven injuries from Russian shelling, including two in the city of Kramatorsk.",
        ["shelling some @ Donetsk Oblast by russia"],
    ),
    (
        "Russian shelling of Donetsk Oblast injured seven, including three in Kramatorsk.",
        ["shelling some @ Donetsk Oblast by russia"],
    ),
    (
        "Russian attacks injured 12 people in Sumy Oblast, including two children in the city of Shostka.",
        ["unspecified some @ Sumy Oblast by russia"],
    ),
    (
        "Russian forces shelled Orikhiv. Ukrainian aviation conducted 12 strikes on clusters of Russian personnel.",
        ["shelling some @ Orikhiv by russia", "air_strike 12 by ukraine"],
    ),
    (
        "Росіяни обстріляли Оріхів. Авіація сил оборони завдала 12 ударів по скупченнях особового складу ворога.",
        ["shelling some @ Оріхів by russia", "air_strike 12 by ukraine"],
    ),
    (
        "Nikopol district came under attack nearly 30 times over the past day, Dnipropetrovsk regional administration head Serhii Lysak said.",
        ["unspecified 27..30 @ Nikopol district by russia"],
    ),
    (
        "The Ukrainian air force carried out seven strikes on enemy positions.",
        ["unspecified 7 by ukraine"],
    ),
    (
        "Бої тривають у Луганській та Донецькій областях. Протягом доби там відбулося 17 боєзіткнень.",
        [
            "clash some @ Луганській, Донецькій областях (repeats) by russia",
            "clash 17 @ Луганській, Донецькій областях by russia",
        ],
    ),
    (
        "Ворог бив по Ізюмському району Харківської області. Там сталося пʼять обстрілів.",
        ["unspecified some @ Ізюмському району by russia", "shelling 5 @ Ізюмському району by russia"],
    ),
]

SAID: list[tuple[str, list[str]]] = [
    (
        "Two were injured in Russian attacks on Sumy Oblast, Governor Oleh Hryhorov said. Russia hit a school in Konotop, the governor noted.",
        ["sumy-administration", "sumy-administration"],
    ),
    (
        "Russia hit a school in Konotop, the governor said. The General Staff reported 5 clashes near Lyman.",
        ["newsroom", "general-staff"],
    ),
    (
        "Russia's Battlegroup West repelled six attacks on the Kupyansk direction. It repelled two near Sinkovka, the battlegroup's spokesman said.",
        ["russian-mod", "russian-mod"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_tells_who_struck_what(text: str, expected: list[str]) -> None:
    assert [f"{short(claim)} by {claim.side.value}" for claim in reading(text).claims] == expected


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_lets_the_same_speak_on(text: str, expected: list[str]) -> None:
    assert [claim.claimant for claim in reading(text).claims] == expected
