"""Reviews: zeros of monitors, places that only say where another lies, regions told bare, a second weapon, and so-called republics."""

import pytest
from reading_cases import reading, short

CASES: list[tuple[str, list[str]]] = [
    (
        "Russian forces did not conduct any claimed or confirmed ground attacks in the Lyman direction on May 4.",
        ["clash none on lyman by russia"],
    ),
    (
        "There were no confirmed or claimed Russian ground attacks in the Kupiansk direction.",
        ["clash none on kupiansk by russia"],
    ),
    (
        "ISW did not observe reported or confirmed Russian assaults in the Lyman direction.",
        ["clash none on lyman by russia"],
    ),
    ("Заявлених чи підтверджених атак на Лиманському напрямку не було.", ["clash none on lyman by russia"]),
    (
        "Russian forces conducted an assault near Heorhiivka, west of Donetsk City, and two assaults near Pobieda.",
        ["clash some @ Heorhiivka by russia", "clash 2 @ Pobieda by russia"],
    ),
    ("Russian forces attacked near Ivanivske, west of Bakhmut City.", ["clash some @ Ivanivske by russia"]),
    (
        "Fighting continues in Pervomaiske and Krasnohorivka to the northwest and west of Donetsk city.",
        ["clash some @ Pervomaiske, Krasnohorivka by russia"],
    ),
    (
        "Shells hit Marinka and Krasnohorivka, in the surroundings of Donetsk city.",
        ["shelling some @ Marinka, Krasnohorivka by russia"],
    ),
    ("Russian forces shelled near Seredyna-Buda, Sumy.", ["shelling some @ Seredyna-Buda by russia"]),
    ("Russian forces shelled Marhanets, Dnipropetrovsk.", ["shelling some @ Marhanets by russia"]),
    (
        "Russian forces struck a house in Vovchansk, Kharkiv with mortars.",
        ["shelling some @ Vovchansk by russia"],
    ),
    ("A missile hit a house in Myrnohrad, Donetsk, on Monday.", ["missile_strike 1 @ Myrnohrad by russia"]),
    (
        "Ukrainian forces attacked Russian positions near Soledar, Donetsk.",
        ["clash some @ Soledar by ukraine"],
    ),
    (
        "Russian forces shelled Soledar, Donetsk and Makiivka.",
        ["shelling some @ Soledar, Donetsk, Makiivka by russia"],
    ),
    ("Drones attacked Sumy, Kharkiv, Odesa.", ["drone_strike some @ Sumy, Kharkiv, Odesa by russia"]),
    ("Drones attacked Nikopol, Kherson.", ["drone_strike some @ Nikopol, Kherson by russia"]),
    (
        "Drones hit a plant in the Samara region, about 500 miles (800 km) southeast of Moscow.",
        ["drone_strike some @ Samara region by ukraine"],
    ),
    ("Drones hit a refinery in Tula, about 180 km south of Moscow.", ["drone_strike some @ Tula by ukraine"]),
    (
        "Russian forces captured positions north of Bilohorivka (11km south of Kreminna) and attacked toward Yampolivka.",
        ["clash some @ Yampolivka by russia"],
    ),
    (
        "A blogger claimed that Russian forces repelled three attacks near Synkivka, and another blogger claimed that Ukrainian forces attacked near Ivanivka.",
        ["clash 3 @ Synkivka by ukraine", "clash some @ Ivanivka by ukraine"],
    ),
    (
        "A missile hit a square in Izium. A second missile hit a school in the town.",
        ["missile_strike 1 @ Izium by russia", "missile_strike 1 @ Izium by russia"],
    ),
    (
        "A missile hit a square in Izium. The missile hit the square in the town at night.",
        ["missile_strike 1 @ Izium by russia", "missile_strike 1 @ Izium (repeats) by russia"],
    ),
    (
        "A drone hit a shop in Nikopol. Another drone hit a house in the city.",
        ["drone_strike 1 @ Nikopol by russia", "drone_strike 1 @ Nikopol by russia"],
    ),
    (
        "In the area of the Skhid (East) task force near Hnutove, the enemy fired mortars.",
        ["shelling some @ Hnutove by russia"],
    ),
    ("A Tochka-U missile hit Kramatorsk.", ["missile_strike 1 @ Kramatorsk by russia"]),
    ("The DPR has been shelled nine times over the past day.", ["shelling 9 @ DPR by ukraine"]),
    (
        "The LPR was shelled five times by Ukrainian troops over the past day.",
        ["shelling 5 @ LPR by ukraine"],
    ),
    (
        "Ukrainian forces shelled the LPR territory six times, a spokesman told the Luhansk News Agency.",
        ["shelling 6 @ LPR by ukraine"],
    ),
    ("ВСУ обстреляли ДНР четыре раза.", ["shelling 4 @ ДНР by ukraine"]),
    (
        "The Donetsk office of the JCCC reported that Ukrainian forces fired four shells at Horlivka.",
        ["shelling some @ Horlivka by ukraine"],
    ),
    (
        "Ukraine shot down 14 Russian drones in an attack on Kharkiv overnight.",
        ["drone_strike 1 @ Kharkiv by russia"],
    ),
    (
        "Ukrainian forces shot down nine Russian drones in the Sumy region, in an attack that damaged a school in Konotop.",
        ["drone_strike 1 @ Konotop by russia"],
    ),
    (
        "Russia's ministry of defence said it had shot down 90 Ukrainian drones - 50 UAVs over Bryansk region, 40 over Kursk region.",
        [],
    ),
    (
        "Russia's military said its forces repelled two attacks near Robotyne.",
        ["clash 2 @ Robotyne by ukraine"],
    ),
    ("The Russian military said Ukrainian troops shelled Horlivka.", ["shelling some @ Horlivka by ukraine"]),
    ("The Russian military shelled Nikopol.", ["shelling some @ Nikopol by russia"]),
    (
        "Moscow said up to 90 Ukrainian fighters had taken part in the attack on Sudzha.",
        ["unspecified 1 @ Sudzha by ukraine"],
    ),
    (
        "A Russian drone and missile attack on Sumy killed three people.",
        ["missile_strike some @ Sumy by russia"],
    ),
    (
        "The Chonhar bridge to Crimea was damaged by a Ukrainian missile strike.",
        ["missile_strike 1 @ Chonhar bridge by ukraine"],
    ),
    (
        "Russian forces used missiles in the attack on the Odesa region.",
        ["missile_strike some @ Odesa region by russia"],
    ),
    (
        "A UAV raid and shelling were reported in Russia's Bryansk region.",
        ["drone_strike some @ Bryansk region by ukraine", "shelling some @ Bryansk region by ukraine"],
    ),
    ("The office reported 55 cases of fire by Ukrainian armed forces.", ["shelling 55 by ukraine"]),
    ("The enemy fired about 20 shelling jets at Orikhiv.", ["mlrs 18..22 @ Orikhiv by russia"]),
    (
        "A fire broke out at the Tuapse oil refinery due to the fall of a drone.",
        ["drone_strike 1 @ Tuapse by ukraine"],
    ),
    ("Из-за падения дрона в Туапсе загорелся НПЗ.", ["drone_strike 1 @ Туапсе by ukraine"]),
    ("Russian positions came under fire near Svatove.", ["shelling some @ Svatove by ukraine"]),
    (
        "Ukrainian forces shelled the Donetsk region, including Horlivka, six times.",
        ["shelling 6 @ Donetsk region by ukraine"],
    ),
    ("Two drones tried to attack Sevastopol.", ["drone_strike 2 @ Sevastopol by ukraine"]),
    (
        "Russian troops hit the Nikopol district twice, firing nine shells at homes.",
        ["shelling 2 @ Nikopol district by russia"],
    ),
    (
        "Militants conducted an attack at Marinka, firing 19 mortar rounds.",
        ["shelling some @ Marinka by russia"],
    ),
    (
        "90 artillery shells were recorded in the territory of Orikhiv and Huliaipole.",
        ["shelling some @ Orikhiv, Huliaipole by russia"],
    ),
    ("Later another drone reached a refinery in Samara.", ["drone_strike 1 @ Samara by ukraine"]),
    ("Pro-Russian fighters fired antitank missiles on Talakivka.", ["shelling some @ Talakivka by russia"]),
    (
        "The invaders leave no attempts to capture Mariupol, but have no success.",
        ["clash some @ Mariupol by russia"],
    ),
    ("Окупанти не залишають спроб захопити Мар'їнку, успіху не мають.", ["clash some @ Мар'їнку by russia"]),
    ("Оккупанты не оставляют попыток захватить Марьинку.", ["clash some @ Марьинку by russia"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_reviews_in_english(text: str, expected: list[str]) -> None:
    assert [f"{short(claim)} by {claim.side.value}" for claim in reading(text).claims] == expected
