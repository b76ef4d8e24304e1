"""Wire lists: what was fired, at what and from where, and what agencies say aside: answers, damage, arms in brackets and borders."""

import pytest
from reading_cases import reading, short

CASES: list[tuple[str, list[str]]] = [
    ("A bomb struck a house in the Svesa village of Sumy.", ["guided_bomb 1 @ Svesa by russia"]),
    ("A drone hit a car in the Derhachi town of Kharkiv.", ["drone_strike 1 @ Derhachi by russia"]),
    ("The Russians attacked from aviation twice near Chasiv Yar.", ["air_strike 2 @ Chasiv Yar by russia"]),
    (
        "The assaults overnight hit the Sumy and Odesa regions.",
        ["unspecified some @ Sumy, Odesa regions by russia"],
    ),
    ("Half of the 90 assaults targeted Pokrovsk.", ["clash some @ Pokrovsk by russia"]),
    ("The AFU fired 30 missiles from Grad launchers at Horlivka.", ["mlrs 30 @ Horlivka by ukraine"]),
    (
        "The attack on Horlivka came weeks after an assault by Ukraine's forces on the city.",
        ["unspecified 1 @ Horlivka by unknown"],
    ),
    (
        "The army shelled the Kharkiv region 14 times: there was damage in Vovchansk and Lyptsi.",
        ["shelling 14 @ Kharkiv region by russia"],
    ),
    (
        "The enemy launched 30 artillery strikes, two airstrikes, one attack from UAV, and another from MLRS on the Sumy region.",
        [
            "shelling 30 @ Sumy region by russia",
            "air_strike 2 @ Sumy region by russia",
            "drone_strike 1 @ Sumy region by russia",
            "mlrs 1 @ Sumy region by russia",
        ],
    ),
    (
        "Russia launched an Iskander-M ballistic missile, a Kh-59 cruise missile and four guided missiles.",
        ["missile_strike 1 by russia", "missile_strike 1 by russia", "missile_strike 4 by russia"],
    ),
    (
        "Another strike on Rubizhne and Lyman was launched this morning.",
        ["unspecified some @ Rubizhne, Lyman by russia"],
    ),
    (
        "Ukrainian forces twice attacked Shebekino using explosives dropped from drones.",
        ["drone_strike 2 @ Shebekino by ukraine"],
    ),
    (
        "A barrage of 110 drones and 25 missiles hit Ukraine overnight.",
        ["drone_strike 110 by russia", "missile_strike 25 by russia"],
    ),
    ("Government forces shelled Horlivka.", ["shelling some @ Horlivka by ukraine"]),
    (
        "Nearly 200 drones, 12 ballistic missiles, and five cruise missiles were unleashed on six regions overnight.",
        ["drone_strike 180..200 by russia", "missile_strike 12 by russia", "missile_strike 5 by russia"],
    ),
    ("The enemy launched 30 rocket-system salvoes.", ["mlrs 30 by russia"]),
    ("Rebels fired Grad rockets at Avdiivka.", ["mlrs some @ Avdiivka by russia"]),
    ("The Russians were dropping explosives on Beryslav.", ["drone_strike some @ Beryslav by russia"]),
    (
        "Kherson came under Russian attack in the morning and at night.",
        ["unspecified some @ Kherson by russia"],
    ),
    (
        "Ukraine struck a refinery in Samara on Monday, the latest in a series of strikes on Russian oil facilities.",
        ["unspecified some @ Samara by ukraine"],
    ),
    (
        "Militants conducted 18 attacks in the Donetsk sector yesterday, using heavy weapons seven times.",
        ["clash 18 on donetsk by russia"],
    ),
    (
        "In the Lyman direction, the enemy is conducting assault operations in the Siversk and Bakhmut directions, and fighting continues.",
        ["clash some @ Siversk, Bakhmut directions by russia"],
    ),
    (
        "Air defence destroyed 25 of the 30 drones and three cruise missiles that Russia launched overnight.",
        ["drone_strike 30 by russia", "missile_strike 3 by russia"],
    ),
    (
        "Ukrainian forces struck the Ilsky refinery in Krasnodar Krai and an oil depot in Azov.",
        ["unspecified some @ Ilsky, Azov by ukraine"],
    ),
    (
        "Russian forces launched 50 Shahed drones from Kursk City; three Iskander-M missiles from Voronezh Oblast; and two Kh-59 cruise missiles from Belgorod Oblast.",
        ["drone_strike 50 by russia", "missile_strike 3 by russia", "missile_strike 2 by russia"],
    ),
    (
        "The infrastructure of more than 20 settlements was affected, in particular in Siversk and Bakhmut.",
        ["unspecified some @ Siversk, Bakhmut by russia"],
    ),
    ("Russian forces attacked in northern Toretsk.", ["clash some @ Toretsk by russia"]),
    ("The enemy did not take any active action in the Lyman direction.", ["clash none on lyman by russia"]),
    ("The battles spread to Spirne and Vesele.", ["clash some @ Spirne, Vesele by russia"]),
    (
        "Battlegroup East units thwarted a rotation of Ukrainian forces near Pryiutne and hit infantry near Chervone.",
        ["unspecified some @ Chervone by russia"],
    ),
    (
        "Lysychansk came under shelling and air strikes, including in Vrubivka.",
        [
            "shelling some @ Lysychansk, Vrubivka by russia",
            "air_strike some @ Lysychansk, Vrubivka by russia",
        ],
    ),
    ("The missiles were fired from jets inside Russian-held areas of Kherson region.", []),
    ("Russian forces had captured Nikolske and Pavlivka in an attempt to reach Vuhledar.", []),
    (
        "The Ukrainian military shelled Alchevsk using HIMARS multiple launch rocket systems (six rockets).",
        ["mlrs some @ Alchevsk by ukraine"],
    ),
    (
        "Shelling by the armed formations of Ukraine was recorded at Alchevsk using MLRS (two missiles).",
        ["mlrs some @ Alchevsk by ukraine"],
    ),
    (
        "Ukraine used a naval drone to strike a ship in Novorossiysk.",
        ["drone_strike 1 @ Novorossiysk by ukraine"],
    ),
    ("The occupiers are hitting Odesa with shahids.", ["drone_strike some @ Odesa by russia"]),
    ("Russia hit Odesa in retaliation for the attack on Belgorod.", ["unspecified some @ Odesa by russia"]),
    ("Росія вдарила по Одесі у відповідь на обстріл Бєлгорода.", ["unspecified some @ Одесі by russia"]),
    ("В ответ на удар по Белгороду Россия ударила по Одессе.", ["unspecified some @ Одессе by russia"]),
    ("У відповідь Росія обстріляла Одесу.", ["shelling some @ Одесу by russia"]),
    (
        "The Belgorod attack came a day after Russia launched 150 drones on Ukrainian cities.",
        ["unspecified 1 @ Belgorod by ukraine"],
    ),
    (
        "The governor of Russia's Bryansk region, which borders Kursk and Ukraine, said Russian forces repelled a Ukrainian attempt to enter that region.",
        ["clash 1 @ Bryansk region by ukraine"],
    ),
    ("Russia launched 500 drones. However, 200 drones went off radar.", ["drone_strike 500 by russia"]),
    (
        "Rocket and bomb attacks were carried out on Lyman and Siversk.",
        ["missile_strike some @ Lyman, Siversk by russia", "air_strike some @ Lyman, Siversk by russia"],
    ),
    (
        "The army continued shelling the border: 12 settlements across the Sumy and Kharkiv regions were attacked.",
        ["shelling some @ Sumy, Kharkiv regions by russia"],
    ),
    (
        "Russian troops shelled Sumy region with artillery and mortars, as well as launched air strikes.",
        ["shelling some @ Sumy region by russia", "air_strike some @ Sumy region by russia"],
    ),
    (
        "With the support of aviation and artillery fire, seven attacks were repelled near Kupiansk, the Russian Defense Ministry said.",
        ["clash 7 @ Kupiansk by ukraine"],
    ),
    (
        "Strikes on Donetska and Khersonska oblasts killed nine people in Beryslav Town, Khersonska Oblast.",
        ["unspecified some @ Donetska, Khersonska oblasts by russia"],
    ),
    (
        "Russian missiles damage energy infrastructure in the Odesa region.",
        ["missile_strike some @ Odesa region by russia"],
    ),
    (
        "A missile hit a depot in Melitopol, a city held by Russian forces.",
        ["missile_strike 1 @ Melitopol by russia"],
    ),
    (
        "Russia targeted regions of Odesa and Mykolaiv with air strikes.",
        ["air_strike some @ Odesa, Mykolaiv by russia"],
    ),
    (
        "Russian forces attacked Sumy with missile strikes on Monday.",
        ["missile_strike some @ Sumy by russia"],
    ),
    (
        "The drone strike took place in Urazovo, some 30 kilometers away from the border with Ukraine's Kharkiv region.",
        ["drone_strike 1 @ Urazovo by ukraine"],
    ),
    (
        "Drone attacks targeted multiple refineries in Russia, specifically those in Ilsky and Afipsky.",
        ["drone_strike some @ Ilsky, Afipsky by ukraine"],
    ),
    (
        "У відповідь на обстріли українські військові відкрили вогонь поблизу Золотого.",
        ["shelling some @ Золотого by ukraine"],
    ),
    (
        "In response to shelling by militants, Ukrainian forces opened fire near Zolote.",
        ["shelling some @ Zolote by ukraine"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_lists_of_agencies(text: str, expected: list[str]) -> None:
    assert [f"{short(claim)} by {claim.side.value}" for claim in reading(text).claims] == expected
