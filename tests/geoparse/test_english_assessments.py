"""Wordings of assessments and news in English: what was not seen, who only speaks, directions, regions and towns told alike."""

import pytest
from reading_cases import reading
from test_reported_misreadings import told

CLAIMS: list[tuple[str, str, list[str]]] = [
    # nothing was seen
    (
        "Newsroom",
        "Neither Ukrainian nor Russian sources reported ground activity in the Siversk direction.",
        ["clash none on siversk russia"],
    ),
    (
        "Newsroom",
        "Analysts did not observe any reports of ground attacks near Kupiansk.",
        ["clash none @ Kupiansk russia"],
    ),
    (
        "Newsroom",
        "The mayor did not report any casualties from shelling of Nikopol.",
        ["shelling some @ Nikopol russia"],
    ),
    # who only speaks
    ("Newsroom", "Ukraine Reports Fresh Assaults Near Soledar", ["clash some @ Soledar russia"]),
    ("Newsroom", "Moscow says strikes hit Shebekino.", ["unspecified some @ Shebekino ukraine"]),
    ("Newsroom", "Ukraine claims a strike on a depot in Tokmak.", ["unspecified 1 @ Tokmak ukraine"]),
    (
        "Newsroom",
        "A school in Beryslav, southern Ukraine, was damaged by a Russian attack.",
        ["unspecified 1 @ Beryslav russia"],
    ),
    # who was hurt is no number of attacks
    (
        "Newsroom",
        "Russian attacks in Sumy, Kharkiv oblasts kill 3, injure 17",
        ["unspecified some @ Sumy, Kharkiv oblasts russia"],
    ),
    # by whom and with what
    (
        "General Staff",
        "Over the past day the aviation of the defense forces launched 14 attacks on the areas of personnel concentration.",
        ["air_strike 14 ukraine"],
    ),
    (
        "General Staff",
        "The invaders opened fire with multiple launch missile systems more than 40 times.",
        ["mlrs 41.. russia"],
    ),
    ("Newsroom", "Nobody was killed in the air attack on Odesa.", ["unspecified 1 @ Odesa russia"]),
    # along directions
    (
        "General Staff",
        "The enemy also used aircraft to strike our positions in the Lyman and Orikhiv directions.",
        ["air_strike some @ Lyman, Orikhiv directions russia"],
    ),
    (
        "General Staff",
        "The enemy keeps shelling positions on the Lyman axis.",
        ["shelling some on lyman russia"],
    ),
    (
        "Генштаб",
        "Противник обстрілює позиції на Сіверському напрямку.",
        ["shelling some on siversk russia"],
    ),
    (
        "Генштаб",
        "Авиация врага наносила удары на Купянском направлении.",
        ["air_strike some on kupiansk russia"],
    ),
    (
        "General Staff",
        "The enemy attacked four times on the Kursk axis, launched 12 air strikes there and shelled the border 163 times.",
        ["clash 4 on kursk russia", "air_strike 12 on kursk russia", "shelling 163 on kursk russia"],
    ),
    (
        "General Staff",
        "Their soldiers are trying to conduct assaults in the directions of Lyman and Siversk.",
        ["clash some @ Lyman, Siversk russia"],
    ),
    # where others are
    (
        "General Staff",
        "Troops repelled assaults northwest of Kreminna near Dibrova and west of Kreminna in the area east of Terny.",
        ["clash some @ Dibrova, Terny russia"],
    ),
    (
        "Newsroom",
        "Ukrainian units are conducting attacks from Robotyne against Novoprokopivka.",
        ["unspecified some @ Novoprokopivka ukraine"],
    ),
    # what harmed each place
    (
        "Newsroom",
        "In Borova, a shop was damaged by shelling; in Vovchansk, a house was damaged as a result of an airstrike.",
        ["shelling some @ Borova russia", "air_strike 1 @ Vovchansk russia"],
    ),
    (
        "ОВА",
        "У Боровій обстріляли магазин, а у Вовчанську внаслідок авіаудару пошкоджено будинок.",
        ["shelling some @ Боровій russia", "air_strike 1 @ Вовчанську russia"],
    ),
    # no space behind a full stop
    (
        "Newsroom",
        "The ministry told of the taking of Vozdvyzhivka.Meanwhile, two counterattacks near Kupiansk were repelled.",
        ["clash 2 @ Kupiansk russia"],
    ),
]
KINDS = [
    ("Russia targeted three regions – Sumy, Poltava and Kharkiv – with drones.", ["oblast"] * 3),
    ("Drones attacked several regions, including Odesa and Poltava.", ["oblast"] * 2),
    ("Missiles fell in three cities: Odesa, Poltava and Sumy.", ["settlement"] * 3),
    ("Air defence was at work in Kyiv and Kyiv Oblast.", ["settlement", "oblast"]),
    ("Drones struck Kherson and Kherson district.", ["settlement", "raion"]),
    ("Two were killed in the village of Ocheretyne, Donetsk, in the morning.", ["settlement", "oblast"]),
    ("Troops shelled the village of Lyptsi, Kharkiv, and Vovchansk.", ["settlement"] * 3),
    ("The Kyiv City Military Administration spoke of drones.", ["settlement"]),
    ("Metalist drew its away match with Polissya.", []),
]


@pytest.mark.parametrize(("source", "text", "expected"), CLAIMS, ids=[text[:40] for _, text, _ in CLAIMS])
def test_assessments_are_read(source: str, text: str, expected: list[str]) -> None:
    assert told(text, source) == expected


@pytest.mark.parametrize(("text", "kinds"), KINDS, ids=[text[:40] for text, _ in KINDS])
def test_towns_are_told_from_their_regions(text: str, kinds: list[str]) -> None:
    assert [resolution.kind for resolution in reading(text).resolutions] == kinds
