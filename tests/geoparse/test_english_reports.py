"""Sentences of English-language newsrooms, staffs and analysts, and what they claim; near misses that claim nothing."""

from datetime import datetime

import pytest
from reading_cases import reading
from test_reported_misreadings import told

from app.model import KYIV

CLAIMS: list[tuple[str, str, list[str]]] = [
    # who or what was hurt stands after the strike
    ("Newsroom", "In Izmail, a drone strike wounded one man.", ["drone_strike 1 @ Izmail russia"]),
    (
        "Newsroom",
        "In Poltava Oblast, a missile strike killed six people, the governor said.",
        ["missile_strike 1 @ Poltava Oblast russia"],
    ),
    (
        "Newsroom",
        "An air strike on a training ground in Chernihiv Oblast injured more than 30.",
        ["air_strike 1 @ Chernihiv Oblast russia"],
    ),
    (
        "Newsroom",
        "In Semenivka, drones killed two people and injured five.",
        ["drone_strike some @ Semenivka russia"],
    ),
    (
        "Newsroom",
        "In Kherson, an apartment block was damaged by a drone.",
        ["drone_strike 1 @ Kherson russia"],
    ),
    (
        "Newsroom",
        "Russian attacks killed a man in Nikopol and injured four others, including two in Marhanets.",
        ["unspecified some @ Nikopol, Marhanets russia"],
    ),
    # what a place was struck with
    (
        "Newsroom",
        "Russian forces attacked Odesa with three ballistic missiles.",
        ["missile_strike 3 @ Odesa russia"],
    ),
    (
        "Newsroom",
        "Russia struck Kharkiv and Izium with 9 missiles and 31 drones.",
        ["missile_strike 9 @ Kharkiv, Izium russia", "drone_strike 31 @ Kharkiv, Izium russia"],
    ),
    (
        "Newsroom",
        "Overnight the town of Ochakiv was hit by artillery fire.",
        ["shelling some @ Ochakiv russia"],
    ),
    (
        "Newsroom",
        "Russian forces launched 40 Shahed-136/131 drones overnight.",
        ["drone_strike 40 russia"],
    ),
    # numbers that are rounds, people or what was shot down
    (
        "Newsroom",
        "Russian troops carried out 58 attacks on Kherson region, firing 312 shells from mortars and artillery.",
        ["unspecified 58 @ Kherson region russia"],
    ),
    (
        "Newsroom",
        "The enemy shelled Beryslav 7 times, releasing 29 shells.",
        ["shelling 7 @ Beryslav russia"],
    ),
    ("Newsroom", "Russia said 61 drones were downed overnight, including 12 over the Bryansk region.", []),
    (
        "Newsroom",
        "Russia launched 70 drones and air defence shot down 52 over Sumy and Poltava regions.",
        ["drone_strike 70 russia"],
    ),
    # fired so many times
    (
        "General Staff",
        "On the Kursk front, the enemy fired 143 times on settlements and positions of Ukrainian forces, including 4 strikes from MLRS.",
        ["shelling 143 on kursk russia", "mlrs 4 on kursk (part_of) russia"],
    ),
    (
        "General Staff",
        "The enemy launched 7 missile and 21 air strikes, fired over 60 times from MLRS at civilian targets.",
        ["missile_strike 7 russia", "air_strike 21 russia", "mlrs 61.. russia"],
    ),
    (
        "General Staff",
        "The enemy carried out 15 air strikes and over 40 attacks from rocket salvo systems.",
        ["air_strike 15 russia", "mlrs 41.. russia"],
    ),
    # where, and what only tells where that is
    (
        "General Staff",
        "On the Pokrovsk front, Russian forces made 27 attempts to push our soldiers from their positions near Lysivka and Kotlyne.",
        ["clash 27 @ Lysivka, Kotlyne on pokrovsk russia"],
    ),
    (
        "ISW",
        "Russian forces attacked southwest of Kupyansk near Pishchane, west of Svatove near Raihorodka and south of Kreminna near Bilohorivka.",
        ["clash some @ Pishchane, Raihorodka, Bilohorivka russia"],
    ),
    (
        "ISW",
        "Russian forces attacked near Robotyne and northwest of Verbove (east of Robotyne).",
        ["clash some @ Robotyne, Verbove russia"],
    ),
    (
        "Newsroom",
        "143 combat clashes on front line over past day, Lyman sector remains hottest.",
        ["clash 143 russia"],
    ),
    (
        "Newsroom",
        "The General Staff counted 300 assaults, 120 of which were near Vuhledar and 40 near Toretsk.",
        ["clash 300 russia", "clash 120 @ Vuhledar (part_of) russia", "clash 40 @ Toretsk (part_of) russia"],
    ),
    (
        "Newsroom",
        "The General Staff said 48 clashes had taken place, a third of them in the Lyman and Kupiansk areas.",
        ["clash 48 russia"],
    ),
    (
        "Newsroom",
        "Half of the 34 assaults were near Vuhledar, the General Staff said.",
        ["clash 34 russia", "clash some @ Vuhledar russia"],
    ),
    (
        "General Staff",
        "Our troops repelled 52 attacks on the Lyman, Bakhmut and Marinka axes. Bakhmut and Marinka remain at the epicentre of hostilities.",
        ["clash 52 @ Lyman, Bakhmut, Marinka axes russia"],
    ),
    # datelines and headings do nothing
    (
        "Newsroom",
        "DNIPRO, Ukraine (AP) — A Russian missile slammed into a market in Nikopol.",
        ["missile_strike 1 @ Nikopol russia"],
    ),
    (
        "Newsroom",
        "KYIV, Ukraine, Aug 3 (Reuters) - Missiles struck the city of Lutsk.",
        ["missile_strike some @ Lutsk russia"],
    ),
    ("Newsroom", "UKRAINE: Flash update - Attacks in Sumy region", ["unspecified some @ Sumy region russia"]),
    # a number that grew from another
    (
        "Newsroom",
        "As of 4 p.m., the number of clashes stands at 88, up from 67 at noon.",
        ["clash 88 russia"],
    ),
    # whose strikes
    (
        "Newsroom",
        "Ukraine's Air Force struck a depot near Saky and a radar in Dzhankoi.",
        ["unspecified some @ Saky, Dzhankoi ukraine"],
    ),
    (
        "Newsroom",
        "Ukraine's military said it hit a refinery in occupied Kerch.",
        ["unspecified some @ Kerch ukraine"],
    ),
    (
        "Newsroom",
        "The Russian Defense Ministry said it struck a plant near Poltava with missiles.",
        ["missile_strike some @ Poltava russia"],
    ),
    ("Newsroom", "In occupied Horlivka, a bus was hit by a drone.", ["drone_strike 1 @ Horlivka ukraine"]),
    ("Newsroom", "Nikopol was shelled from occupied Enerhodar.", ["shelling some @ Nikopol russia"]),
    (
        "ISW",
        "Several Russian milbloggers wrote that Ukrainian troops had counterattacked around Robotyne.",
        ["clash some @ Robotyne ukraine"],
    ),
    (
        "Newsroom",
        "Russians attack Ukraine with 31 Shaheds overnight: 20 downed, Izmail port hit.",
        ["drone_strike 31 russia", "unspecified some @ Izmail russia"],
    ),
    # what goes on, what was not, what only follows
    (
        "General Staff",
        "The enemy does not stop shelling Kherson with artillery.",
        ["shelling some @ Kherson russia"],
    ),
    (
        "General Staff",
        "In the Izium direction, the enemy did not take active actions, inflicted artillery shelling on Barvinkove.",
        ["clash none on izium russia", "shelling some @ Barvinkove on izium russia"],
    ),
    (
        "Newsroom",
        "Russia shells Vuhledar, Ukraine repels 29 attacks, the General Staff said.",
        ["shelling some @ Vuhledar russia", "clash 29 russia"],
    ),
    (
        "General Staff",
        "On the Kupiansk axis, our soldiers repelled 5 attacks near Synkivka, where the enemy tried to break through our defence.",
        ["clash 5 @ Synkivka on kupiansk russia"],
    ),
    (
        "Newsroom",
        "Enemy shells Sumy region 64 times over day.\nThe troops carried out 64 attacks on Sumy region, firing 200 shells.",
        ["shelling 64 @ Sumy region russia", "unspecified 64 @ Sumy region (repeats) russia"],
    ),
    (
        "General Staff",
        "In the Orikhiv sector, the enemy attacked once near Mala Tokmachka.",
        ["clash 1 @ Mala Tokmachka on orikhiv russia"],
    ),
    ("Newsroom", "Bakhmut, once home to 70,000 people, was shelled.", ["shelling some @ Bakhmut russia"]),
    (
        "Newsroom",
        "Shostka was hit by at least two guided bombs and a ballistic missile.",
        ["guided_bomb 2.. @ Shostka russia", "missile_strike 1 @ Shostka russia"],
    ),
    (
        "Newsroom",
        "Eight missiles reached their targets in Poltava and Sumy regions.",
        ["missile_strike 8 @ Poltava, Sumy regions russia"],
    ),
    (
        "Newsroom",
        "Vovchansk was shelled at dawn. Later the city was attacked 5 times, the city council said.",
        ["shelling some @ Vovchansk russia", "unspecified 5 @ Vovchansk russia"],
    ),
    (
        "Newsroom",
        "A dozen and a half attacks were beaten off near Kurakhove.",
        ["clash 18 @ Kurakhove russia"],
    ),
    (
        "Newsroom",
        "A combined drone attack on the Chernihiv region left hundreds of thousands without power.",
        ["drone_strike 1 @ Chernihiv region russia"],
    ),
    (
        "General Staff",
        "On the Avdiivka axis, our soldiers repelled 12 attacks near Avdiivka. Another 7 were repelled near Nevelske of Donetsk region.",
        ["clash 12 @ Avdiivka on avdiivka russia", "clash 7 @ Nevelske on avdiivka russia"],
    ),
    (
        "Newsroom",
        "Ten drones were shot down over the region and one hit a bus in the town of Shebekino.",
        ["drone_strike 1 @ Shebekino ukraine"],
    ),
    (
        "Newsroom",
        "There were hits in Darnytskyi and Podilskyi districts of Kyiv as well.",
        ["unspecified some @ Darnytskyi, Podilskyi districts russia"],
    ),
    # other matters
    ("Newsroom", "Gunmen attacked a concert hall near Moscow.", []),
    ("Newsroom", "Washington has allowed Kyiv to strike targets inside Russia near Kharkiv.", []),
    (
        "Newsroom",
        "Kryvbas scored twice in Kharkiv after the striker hit the post; the attack in the second half was strong.",
        [],
    ),
    # lists over semicolons, origins, parts with MLRS
    (
        "ISW",
        "Russian forces attacked north of Siversk near Bilohorivka; east of Siversk near Verkhnokamianske; and south of Siversk near Vyimka and toward Fedorivka.",
        ["clash some @ Bilohorivka, Verkhnokamianske, Vyimka, Fedorivka russia"],
    ),
    (
        "ISW",
        "Russian troops attacked north of Kharkiv City near Hlyboke and toward Lyptsi.",
        ["clash some @ Hlyboke, Lyptsi russia"],
    ),
    (
        "Newsroom",
        "Russian forces launched 90 drones from the directions of Kursk and Bryansk cities; Millerovo, Rostov Oblast; and Primorsko-Akhtarsk, Krasnodar Krai.",
        ["drone_strike 90 russia"],
    ),
    (
        "Newsroom",
        "The Russians attacked with 48 Shahed UAVs from the Russian cities of Oryol, Kursk and Primorsko-Akhtarsk.",
        ["drone_strike 48 russia"],
    ),
    (
        "General Staff",
        "On the Kursk front, the enemy shelled the positions of our troops 90 times, four of which were with multiple launch rocket systems.",
        ["shelling 90 on kursk russia", "mlrs 4 on kursk (part_of) russia"],
    ),
    (
        "Newsroom",
        "Russia launched 60 missiles and 80 attack drones. Of these, 41 missiles and 70 UAVs were shot down.",
        ["missile_strike 60 russia", "drone_strike 80 russia"],
    ),
    (
        "General Staff",
        "The enemy launched 2 missile and 10 air strikes on the settlements of Torske and Bakhmut, and carried out more than 30 attacks from MLRS.",
        [
            "missile_strike 2 @ Torske, Bakhmut russia",
            "air_strike 10 @ Torske, Bakhmut russia",
            "mlrs 31.. russia",
        ],
    ),
    (
        "Newsroom",
        "In Sumy, a drone strike killed two women, and in Odesa one worker died in an attack on a substation.",
        ["drone_strike 1 @ Sumy russia", "unspecified 1 @ Odesa russia"],
    ),
    (
        "Newsroom",
        "Kharkiv: seven killed in overnight strikes\n\nIn January, 11 were killed in Pokrovsk.\n\nLater, guided bombs struck the city again.",
        ["unspecified some @ Kharkiv russia", "guided_bomb some @ Kharkiv russia"],
    ),
    # a portion before another number, parts of those that came, ages
    (
        "Newsroom",
        "It said 54 combat clashes had taken place, a third of them in the Lyman area, and that 21 attacks had been repelled near Kupiansk.",
        ["clash 54 russia", "clash 21 @ Kupiansk (part_of) russia"],
    ),
    (
        "Newsroom",
        "Of the 19 drones that attacked Odesa, 12 were shot down, but seven hit warehouses.",
        ["drone_strike 19 @ Odesa russia", "drone_strike 7 @ Odesa (part_of) russia"],
    ),
    (
        "Newsroom",
        "Two men, 57 and 40, were killed by an FPV drone in Podoly; a woman, 65, was wounded.",
        ["drone_strike 1 @ Podoly russia"],
    ),
    (
        "Newsroom",
        "The enemy used 9 KABs, 13 Geran-2 UAVs and 4 Lancet UAVs in Kharkiv region.",
        [
            "guided_bomb 9 @ Kharkiv region russia",
            "drone_strike 13 @ Kharkiv region russia",
            "drone_strike 4 @ Kharkiv region russia",
        ],
    ),
    # what goes on, who says so, and other matters
    (
        "General Staff",
        "Defense Forces repel 64 attacks over day.",
        ["clash 64 russia"],
    ),
    (
        "Newsroom",
        "Russia's defence ministry said 12 men died in Makiivka. Ukraine said Nikopol was shelled 9 times.",
        ["shelling 9 @ Nikopol russia"],
    ),
    ("Newsroom", "Ukrainian missiles hit a hangar in Makiivka.", ["missile_strike some @ Makiivka ukraine"]),
    (
        "Newsroom",
        "The bloc must not wait for another strike on Poltava, where two ballistic missiles hit an institute.",
        ["missile_strike 2 @ Poltava russia"],
    ),
    ("Newsroom", "It was Moscow's deadliest attack in weeks.", []),
    ("Newsroom", "Moscow and Kyiv both deny targeting civilians.", []),
]


@pytest.mark.parametrize(("source", "text", "expected"), CLAIMS, ids=[text[:50] for _, text, _ in CLAIMS])
def test_reads_english_reports(source: str, text: str, expected: list[str]) -> None:
    assert told(text, source) == expected


DAYS = [
    ("Between 10 and 14 September, attacks on Sumy region killed nine.", "2025-09-10", "2025-09-14"),
    ("From September 2 to 8 Russia shelled Nikopol 40 times.", "2025-09-02", "2025-09-08"),
    ("Russia shelled Nikopol 40 times on 2-8 September.", "2025-09-02", "2025-09-08"),
    ("Russia fired 25 drones at Odesa on the night of 15-16 September.", "2025-09-16", "2025-09-16"),
    ("On the night of 31 August - 1 September Russia attacked Odesa.", "2025-09-01", "2025-09-01"),
    ("Ukraine's forces struck Kerch on Sept. 4.", "2025-09-04", "2025-09-04"),
    ("As of 4 p.m., there were 31 clashes on the Lyman front.", "2025-09-22", "2025-09-22"),
    (
        "Russia shelled Nikopol. Two men died. So it goes.\n\nIn the past week 9 roads were closed.",
        "2025-09-22",
        "2025-09-22",
    ),
]


@pytest.mark.parametrize(("text", "first", "last"), DAYS, ids=[text[:40] for text, _, _ in DAYS])
def test_reads_stretches_of_days_and_afternoon_hours(text: str, first: str, last: str) -> None:
    (claim,) = reading(text, datetime(2025, 9, 23, 9, 0, tzinfo=KYIV)).claims
    assert (claim.window.start.isoformat(), claim.window.stop.isoformat()) == (first, last)


def test_an_army_that_only_acts_is_not_who_says_so() -> None:
    text = (
        "There were 88 combat clashes over the past day.\n\nThe General Staff said this in its update.\n\n"
        "On the Lyman front 12 attacks were repelled.\n\nUkraine's air force struck six areas near Tokmak."
    )
    claims = reading(text, datetime(2025, 9, 23, 9, 0, tzinfo=KYIV), "Newsroom").claims
    assert {claim.claimant for claim in claims if claim.kind.value == "clash"} == {"general-staff"}
