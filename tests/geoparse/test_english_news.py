"""Wordings of English news that retell staffs, administrations and air forces, and what they claim."""

from datetime import datetime

import pytest
from reading_cases import reading, short, shorts
from test_reported_misreadings import told

from app.model import KYIV, WindowKind

CLAIMS: list[tuple[str, str, list[str]]] = [
    # what was fired is told beside what was shot down
    (
        "Newsroom",
        "Air defence shot down 45 of 52 drones launched by Russia overnight, the air force said.",
        ["drone_strike 52 russia"],
    ),
    (
        "Newsroom",
        "Ukraine downed 12 out of 15 Shahed drones launched from Kursk region.",
        ["drone_strike 15 russia"],
    ),
    (
        "Newsroom",
        "Russia's Defence Ministry said it downed 20 of the 30 Ukrainian drones fired at Belgorod.",
        ["drone_strike 30 @ Belgorod ukraine"],
    ),
    ("Newsroom", "Air defences shot down 45 of 52 drones overnight.", []),
    (
        "Newsroom",
        "Russia launched 20 drones and three missiles, with air defences destroying 18 drones and all the missiles.",
        ["drone_strike 20 russia", "missile_strike 3 russia"],
    ),
    # what a place came under is no fighting in it
    (
        "Newsroom",
        "Shostka and Hlukhiv came under attack.",
        ["unspecified some @ Shostka, Hlukhiv russia"],
    ),
    ("Newsroom", "Kherson endured nine attacks over the past day.", ["unspecified 9 @ Kherson russia"]),
    (
        "Newsroom",
        "A total of 70 attacks (230 explosions) were recorded in the border areas of Chernihiv and Sumy regions.",
        ["unspecified 70 @ Chernihiv, Sumy regions russia"],
    ),
    (
        "Newsroom",
        "Nearly 140 settlements in Chernihiv, Sumy and Kharkiv regions came under Russian artillery fire.",
        ["shelling some @ Chernihiv, Sumy, Kharkiv regions russia"],
    ),
    # explosions and what made them; calibres are no numbers
    (
        "Newsroom",
        "In Yunakivka, eight explosions were recorded, probably from a 120 mm mortar.",
        ["shelling some @ Yunakivka russia"],
    ),
    (
        "Newsroom",
        "In Sumy region, three explosions were recorded in Yunakivka, reportedly from guided bombs, "
        "and six explosions were recorded in Khotin, presumably from rockets.",
        ["air_strike some @ Yunakivka russia", "missile_strike some @ Khotin russia"],
    ),
    (
        "Newsroom",
        "From 08:50 to 09:42, outside the village of Arkhypivka, there were 28 hits.",
        ["unspecified 28 @ Arkhypivka russia"],
    ),
    # what it was done with stands behind its times, a list, or as what was deployed
    (
        "Newsroom",
        "The occupiers struck the Nikopol district twice today, deploying attack drones.",
        ["drone_strike 2 @ Nikopol district russia"],
    ),
    (
        "Newsroom",
        "The enemy shelled Nikopol four times and attacked it three times with kamikaze drones.",
        ["shelling 4 @ Nikopol russia", "drone_strike 3 @ Nikopol russia"],
    ),
    (
        "Newsroom",
        "Russian forces struck Ochakiv, Bashtanka and the centre of Mykolaiv with drones.",
        ["drone_strike some @ Ochakiv, Bashtanka, Mykolaiv russia"],
    ),
    (
        "Newsroom",
        "A Russian artillery strike on Kupiansk wounded two.",
        ["shelling some @ Kupiansk russia"],
    ),
    # what is always so, what is only assessed, and what was the cause of what was told before
    ("Newsroom", "Shelling is a daily occurrence in Nikopol.", []),
    ("Newsroom", "Residents of Kherson region experience multiple attacks per day.", []),
    ("Newsroom", "Russian forces are likely prioritizing attacks near Siversk.", []),
    ("Newsroom", "The governor of Poltava region reported no casualties following the attack.", []),
    (
        "Newsroom",
        "Two people were killed after the attack on Nikopol.",
        ["unspecified some @ Nikopol russia"],
    ),
    (
        "Newsroom",
        "Russian troops repelled 39 counterattacks near Terny and Kiev lost up to 2,690 soldiers.",
        ["clash 39 @ Terny ukraine"],
    ),
    # a capital that lost soldiers is its government; a place that says where another is takes no part
    (
        "Newsroom",
        "Kiev lost up to 300 soldiers and Russian troops repelled two attacks near Terny.",
        ["clash 2 @ Terny ukraine"],
    ),
    (
        "Newsroom",
        "Russian troops shelled the village of Podoly near Kupiansk.",
        ["shelling some @ Podoly russia"],
    ),
    (
        "Newsroom",
        "Some 600 km northeast of Kherson in the town of Toretsk, shelling destroyed a shop.",
        ["shelling some @ Toretsk russia"],
    ),
    (
        "Newsroom",
        "Roughly 145 km (90 miles) west of Mariupol in the town of Orikhiv, shelling wrecked a pharmacy.",
        ["shelling some @ Orikhiv russia"],
    ),
    # places told as a heading of their hour and district
    (
        "Newsroom",
        "- 05:13, Kupiansk district, Pidserednie village. The shelling damaged a house.\n"
        "- 11:20, Izium district, town of Borova. A house was damaged as a result of a drone strike.",
        ["shelling some @ Pidserednie russia", "drone_strike 1 @ Borova russia"],
    ),
    # what was captured is no place of the attacks told before
    (
        "Newsroom",
        "Russian troops repelled 16 counterattacks near Terny, adding that they also took control of the settlement of Nadiia.",
        ["clash 16 @ Terny ukraine"],
    ),
    # a verb that only says where it went; what was dropped "of them"; examples of places
    (
        "Newsroom",
        "Russian forces shelled southern Kherson region, hitting a house in the Beryslav district.",
        ["shelling some @ Kherson region russia", "shelling some @ Beryslav district russia"],
    ),
    (
        "Newsroom",
        "Russian forces used guided bombs during the attacks, dropping more than 20 of them on Kherson region.",
        ["guided_bomb 21.. @ Kherson region russia"],
    ),
    (
        "Newsroom",
        "Russian aviation carried out 24 strikes on villages and towns, including Robotyne and Orikhiv.",
        ["air_strike 24 russia", "air_strike some @ Robotyne, Orikhiv russia"],
    ),
    (
        "Newsroom",
        "On Friday the enemy sent FPV drones, and at 18:20 they fired artillery at the Kutsurub community.",
        ["drone_strike some @ Kutsurub community russia", "shelling some @ Kutsurub community russia"],
    ),
    # numbers of people and oblasts
    (
        "Newsroom",
        "In Mykolaiv region, a woman was killed by enemy shelling, and two more people were injured.",
        ["shelling some @ Mykolaiv region russia"],
    ),
    (
        "Newsroom",
        "Four people were killed in a missile strike on Odesa, and one in a strike on Izmail.",
        ["missile_strike 1 @ Odesa russia", "unspecified 1 @ Izmail russia"],
    ),
    (
        "Newsroom",
        "Russian attacks were reported in eight out of Ukraine's 24 oblasts, Kharkiv and Sumy oblasts among them.",
        ["unspecified some @ Kharkiv, Sumy oblasts russia"],
    ),
    ("Newsroom", "As many as 95 clashes have taken place since the start of the day.", ["clash 95 russia"]),
    # types of drones, what they were fired from, houses that a bomb destroyed
    (
        "Newsroom",
        "A Shahed 136/131 drone hit a shop in Podoly.",
        ["drone_strike 1 @ Podoly russia"],
    ),
    (
        "Newsroom",
        "Bilopillia community: artillery shelling (8 explosions), Russians fired from a UAV.",
        ["shelling some @ Bilopillia community russia", "drone_strike 1 @ Bilopillia community russia"],
    ),
    (
        "Newsroom",
        "In the village of Podoly, two houses were destroyed by a guided aerial bomb.",
        ["guided_bomb 1 @ Podoly russia"],
    ),
    # a region's number is not that of a town told after it; a city's district may bear another city's name
    (
        "Newsroom",
        "The occupiers shelled settlements of the Kherson region 116 times. Hits were recorded in a park in Kherson.",
        ["shelling 116 @ Kherson region russia", "unspecified some @ Kherson russia"],
    ),
    (
        "Newsroom",
        "One drone hit a house in the Kyiv district of Kharkiv.",
        ["drone_strike 1 @ Kharkiv russia"],
    ),
    (
        "Newsroom",
        "Krasnopilska, Bilopilska, Bezymianska, Esmanska communities were shelled.",
        ["shelling some @ Krasnopilska, Bilopilska, Esmanska communities russia"],
    ),
    # what was struck stands between a strike and its weapon; rounds that hit; armies that attack in a headline
    (
        "Newsroom",
        "Russian troops struck two communities in the Nikopol district with heavy artillery.",
        ["shelling some @ Nikopol district russia"],
    ),
    (
        "Newsroom",
        "Over 20 enemy projectiles hit two communities, Marhanets and Myrove.",
        ["shelling some @ Marhanets, Myrove russia"],
    ),
    ("Newsroom", "Russians attack Kremenchuk with drones.", ["drone_strike some @ Kremenchuk russia"]),
    (
        "Newsroom",
        "Antonivka, Stanislav and Beryslav were under enemy drone terror, airstrikes, and artillery shelling.",
        [
            "drone_strike some @ Antonivka, Stanislav, Beryslav russia",
            "air_strike some @ Antonivka, Stanislav, Beryslav russia",
            "shelling some @ Antonivka, Stanislav, Beryslav russia",
        ],
    ),
    (
        "Newsroom",
        "In the Kherson region, Russian troops shelled residential areas, hitting a facility and a car.",
        ["shelling some @ Kherson region russia"],
    ),
    # what is not confirmed was told all the same; whom nobody hurt is no zero; what changed hands twice is no number
    (
        "Newsroom",
        "The number of buildings destroyed in the shelling of Novodruzhesk has not been confirmed.",
        ["shelling some @ Novodruzhesk russia"],
    ),
    (
        "Newsroom",
        "In the Lysychansk direction, Siversk and Serebrianka are under fire - no casualties.",
        ["shelling some @ Siversk, Serebrianka on lysychansk russia"],
    ),
    (
        "Newsroom",
        "In the villages around Lysychansk there are heavy battles, some settlements have changed hands twice.",
        ["clash some @ Lysychansk russia"],
    ),
    (
        "Newsroom",
        "Russian troops are firing on positions between Lysychansk and Sievierodonetsk.",
        ["shelling some @ Lysychansk, Sievierodonetsk russia"],
    ),
    (
        "Newsroom",
        "Our soldiers are holding back the assault in Sievierodonetsk.",
        ["clash some @ Sievierodonetsk russia"],
    ),
    (
        "Newsroom",
        "In Toshkivka the enemy's offensive was unsuccessful.",
        ["clash some @ Toshkivka russia"],
    ),
    # places told in the next sentence; a community called a district; a governor's region; the attack just told
    (
        "Newsroom",
        "The enemy conducted artillery shelling near the contact line. Among them are Hrianykivka and Kyslivka.",
        ["shelling some @ Hrianykivka, Kyslivka russia"],
    ),
    (
        "Newsroom",
        "In the Soledar district, shelling of Vasiukivka continues.",
        ["shelling some @ Vasiukivka russia"],
    ),
    (
        "Newsroom",
        "A Russian drone attack damaged the port of Izmail. "
        "The attack resulted in a fire, said Oleh Kiper, governor of the Odesa region.",
        ["drone_strike 1 @ Izmail russia"],
    ),
    (
        "Newsroom",
        "The enemy sent attack UAVs to the south of the Odesa region. As a result of the attack, fires broke out.",
        ["drone_strike some @ Odesa region russia"],
    ),
    # groups of troops that bear a place's name, whom an army is to be knocked out by, names in brackets
    (
        "Newsroom",
        "In the area of responsibility of the Khortytsia OSTG in the Kupiansk axis, defenders repelled 16 attacks near Synkivka.",
        ["clash 16 @ Synkivka on kupiansk russia"],
    ),
    (
        "Newsroom",
        "In the Kherson axis, the enemy wants to knock our units out of their positions and carried out 17 unsuccessful assaults.",
        ["clash 17 on kherson russia"],
    ),
    (
        "Newsroom",
        "Nine drones of the Armed Forces of Ukraine (AFU) attacked the Bryansk region.",
        ["drone_strike 9 @ Bryansk region ukraine"],
    ),
    ("Newsroom", "Ukrainian forces fought back 17 attacks near Avdiivka.", ["clash 17 @ Avdiivka russia"]),
    ("Newsroom", "Units fulfil combat tasks in the Lyman area.", []),
    (
        "Newsroom",
        "Russian operations in northern Kharkiv Oblast likely aim to draw forces from elsewhere.",
        [],
    ),
    ("Newsroom", "Almost every day the enemy shells Kherson.", []),
    # fires, "shell" as a verb, hours told for Moscow
    (
        "Newsroom",
        "In the Izium district's Bohuslavka, a house caught fire following a drone strike.",
        ["drone_strike 1 @ Bohuslavka russia"],
    ),
    (
        "Newsroom",
        "The invaders continue to shell the border areas of Chernihiv and Sumy regions.",
        ["shelling some @ Chernihiv, Sumy regions russia"],
    ),
    (
        "Newsroom",
        "At 9:30 Moscow time in Oleshky, Ukrainian forces carried out a strike with drones.",
        ["drone_strike 1 @ Oleshky ukraine"],
    ),
    (
        "Newsroom",
        "In the Luhansk region, the Defence Forces stopped the offensive of the occupiers near the village of Novoselivske.",
        ["clash some @ Novoselivske russia"],
    ),
]
LATER = datetime(2025, 9, 23, 9, 0, tzinfo=KYIV)


@pytest.mark.parametrize(("source", "text", "expected"), CLAIMS, ids=[text[:40] for _, text, _ in CLAIMS])
def test_claims_of_news(source: str, text: str, expected: list[str]) -> None:
    assert told(text, source) == expected


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("Kherson RMA said the enemy shelled the region 46 times.", "kherson-administration"),
        (
            "The regional military administration of Sumy Oblast reported that the enemy hit the region 46 times.",
            "sumy-administration",
        ),
        (
            "The enemy shelled Bachivsk, the North Operational Command said.",
            "operational-command-north",
        ),
        ("Russia launched 41 drones at night, according to Ukraine's air force commander.", "air-force"),
    ],
)
def test_who_says_it(text: str, claimant: str) -> None:
    assert [claim.claimant for claim in reading(text).claims] == [claimant]


def test_the_administration_of_the_only_region_speaks_wherever_it_is_named() -> None:
    text = (
        "Invaders launched four airstrikes on Zaporizhzhia region. Artillery was used, too. Houses were damaged. "
        'The enemy shelled Orikhiv. "We are counting the damage," Ivan Fedorov wrote.'
    )
    assert {claim.claimant for claim in reading(text).claims} == {"zaporizhzhia-administration"}


def test_the_region_is_that_of_the_administration_that_speaks() -> None:
    text = (
        "In Kherson region, the enemy shelled Beryslav. "
        "The Sumy regional administration said Russian forces hit the region 46 times."
    )
    codes = [[place.code[:4] for place in claim.places] for claim in reading(text, LATER).claims]
    assert codes == [["UA65"], ["UA59"]]


def test_an_hour_told_first_ends_no_sentence() -> None:
    (claim,) = reading("Last night at 02:00 a.m. Russian invaders fired on the village of Arkhypivka.").claims
    assert (short(claim), claim.window.kind) == ("shelling 1 @ Arkhypivka", WindowKind.STATED)
    assert shorts("The enemy shelled Beryslav at 3 p.m. Russian troops struck Stanislav, too.") == [
        "shelling 1 @ Beryslav",
        "unspecified some @ Stanislav",
    ]
