"""Wordings of assessments and news in English: what was not seen, who only speaks, directions, regions and towns told alike."""

import pytest
from reading_cases import reading
from test_reported_misreadings import told

CLAIMS: list[tuple[str, str, list[str]]] = [
    # nothing was seen
    (
        "Newsroom",
        "Neither Russian nor Ukrainian channels reported ground activity in the Toretsk direction on Sunday.",
        ["clash none on toretsk russia"],
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
    # one by one: a region, and places in another clause
    (
        "Newsroom",
        "Two were killed in Russian attacks in the Donetsk region, while in Nikopol homes were hit by shells, "
        "the Ukrainian military said.",
        ["unspecified some @ Donetsk region russia", "shelling some @ Nikopol russia"],
    ),
    (
        "General Staff",
        "Success was had in the area of Klishchiivka, while Russian troops tried to break through in the Bohdanivka area.",
        ["clash some @ Bohdanivka russia"],
    ),
    (
        "Newsroom",
        "On the left bank of the Dnipro, fighting for Krynky goes on.",
        ["clash some @ Krynky russia"],
    ),
    (
        "Newsroom",
        "Troops repelled attacks in the Kharkiv region in the east and Sumy region in the north.",
        ["clash some @ Kharkiv region, Sumy region russia"],
    ),
    (
        "General Staff",
        "Ukrainian officials did not report any Russian attacks in the Kreminna area.",
        ["clash none @ Kreminna russia"],
    ),
    ("Newsroom", "Kyiv: Ukrainian forces repelled two attacks near Lyman", ["clash 2 @ Lyman russia"]),
    # sums of money, and what happened before the strikes
    (
        "Newsroom",
        "Russia struck Konotop. The strikes came hours after ministers met in Kyiv to speak of $700 million (€635 million) in aid.",
        ["unspecified some @ Konotop russia"],
    ),
    # at a place that nobody knows
    (
        "Newsroom",
        "Russia attacked Sumy region with drones. In the Richky community, a house burned. Russia also struck a farm in the "
        "Nevidomska community.",
        ["drone_strike some @ Sumy region russia", "unspecified some @ Sumy region russia"],
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
    ("Ministers spoke at the UN in New York.", []),
    ("Russian troops moved on in New York (south of Toretsk).", ["settlement"] * 2),
    ("Odesa’s Governor Oleh Kiper spoke of a drone.", ["oblast"]),
]


@pytest.mark.parametrize(("source", "text", "expected"), CLAIMS, ids=[text[:40] for _, text, _ in CLAIMS])
def test_assessments_are_read(source: str, text: str, expected: list[str]) -> None:
    assert told(text, source) == expected


def test_a_city_alone_in_its_sentence_is_meant_in_a_text_of_several_regions() -> None:
    text = "Attacks were repelled in the Kharkiv region and in the Donetsk region. In Nikopol, homes were damaged."
    assert reading(text).resolutions[-1].code == "UA12080050010010114"


@pytest.mark.parametrize(("text", "kinds"), KINDS, ids=[text[:40] for text, _ in KINDS])
def test_towns_are_told_from_their_regions(text: str, kinds: list[str]) -> None:
    assert [resolution.kind for resolution in reading(text).resolutions] == kinds


FURTHER: list[tuple[str, str, list[str]]] = [
    # lists by regions with one event behind them
    (
        "General Staff",
        "- Kupiansk axis: the vicinities of Dvorichna and Krokhmalne (Kharkiv oblast); Stelmakhivka and Nevske (Luhansk "
        "oblast) were shelled by tanks.",
        ["shelling some @ Dvorichna, Krokhmalne, Stelmakhivka, Nevske on kupiansk russia"],
    ),
    # a direction with a compass word, and what is told on it behind a semicolon
    (
        "General Staff",
        "Three assaults were repelled in the North Slobozhanskyi and Kursk directions.",
        ["clash 3 @ North Slobozhanskyi, Kursk directions russia"],
    ),
    (
        "General Staff",
        "The aggressor attacked 20 times near Rodynske in the Pokrovsk direction; 17 attacks have been repulsed.",
        ["clash 20 @ Rodynske on pokrovsk russia", "clash 17 on pokrovsk (part_of) russia"],
    ),
    (
        "Генштаб",
        "На Покровському напрямку ворог 20 разів атакував поблизу Родинського; відбито 17 атак.",
        ["clash 20 @ Родинського on pokrovsk russia", "clash 17 on pokrovsk (part_of) russia"],
    ),
    (
        "General Staff",
        "The enemy struck Orikhiv with unguided rockets in the Orikhiv direction, where no assaults took place.",
        ["air_strike some @ Orikhiv on orikhiv russia", "clash none on orikhiv russia"],
    ),
    # what was fired from, and what harmed whom
    (
        "Newsroom",
        "Russian troops fired from cannon artillery at the territory of the Krasnopillia community.",
        ["shelling some @ Krasnopillia community russia"],
    ),
    (
        "Newsroom",
        "One was injured during the shelling of Avdiivka, police said.",
        ["shelling some @ Avdiivka russia"],
    ),
    (
        "Newsroom",
        "Russia attacked with 120 missiles in its largest barrage since August, hitting sites in Odesa and Lviv regions.",
        ["missile_strike 120 russia", "unspecified some @ Odesa, Lviv regions russia"],
    ),
    (
        "Newsroom",
        "In Selydove, three were wounded; two high-rises were hit by an air bomb.",
        ["air_strike 1 @ Selydove russia"],
    ),
    (
        "Newsroom",
        "The armies clashed 128 times along the front line; 44 of those battles were in the Pokrovsk sector.",
        ["clash 128 russia", "clash 44 on pokrovsk (part_of) russia"],
    ),
    # who speaks is no place
    (
        "Newsroom",
        '"Drones attacked Nizhyn and Pryluky," Chaus said.',
        ["drone_strike some @ Nizhyn, Pryluky russia"],
    ),
    (
        "Newsroom",
        "Kyiv's top commander said his troops held, while Moscow's men stormed Kurakhove.",
        ["clash some @ Kurakhove russia"],
    ),
    (
        "Newsroom",
        "Zelensky said Moscow had suffered losses in months of fighting in the Kursk region.",
        ["clash some @ Kursk region russia"],
    ),
]
AREAS = [
    ("Drones struck the city of Nikopol and Marhanets hromada.", ["settlement", "hromada"]),
    ("They hit Nikopol, Marhanetska and Myrivska communities.", ["settlement", "hromada", "hromada"]),
    ("Nizhyn region is under attack again.", ["raion"]),
    ("Troops shelled Nikopol district in Dnipropetrovs'k region.", ["raion", "oblast"]),
    ("Avdiivka axis: Avdiivka and Nevelske suffered attacks.", ["direction", "settlement", "settlement"]),
    ("The Khortytsia group of forces told of it.", []),
    ("A drone hit a school, according to Konotop’s mayor.", ["settlement"]),
]


@pytest.mark.parametrize(("source", "text", "expected"), FURTHER, ids=[text[:40] for _, text, _ in FURTHER])
def test_further_assessments_are_read(source: str, text: str, expected: list[str]) -> None:
    assert told(text, source) == expected


@pytest.mark.parametrize(("text", "kinds"), AREAS, ids=[text[:40] for text, _ in AREAS])
def test_areas_are_told_from_towns(text: str, kinds: list[str]) -> None:
    assert [resolution.kind for resolution in reading(text).resolutions] == kinds
