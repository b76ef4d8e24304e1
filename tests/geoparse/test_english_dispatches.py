"""Wordings of dispatches from regions, in English and where they are told in Ukrainian and Russian: harm, doubles, lists of areas."""

import pytest
from reading_cases import reading
from test_reported_misreadings import told

CLAIMS: list[tuple[str, str, list[str]]] = [
    # what attacks did, and what they did not do
    (
        "Newsroom",
        "In Poltava, Russian attacks killed two people and injured five.",
        ["unspecified some @ Poltava russia"],
    ),
    (
        "Новини",
        "У Полтаві внаслідок російських атак загинули двоє людей.",
        ["unspecified some @ Полтаві russia"],
    ),
    ("Новости", "В Полтаве российские атаки убили двух человек.", ["unspecified some @ Полтаве russia"]),
    (
        "Newsroom",
        "Three civilians were killed in Russian attacks on Kherson.",
        ["unspecified some @ Kherson russia"],
    ),
    (
        "Newsroom",
        "The governor said a drone attack on the Poltava region did not cause any damage.",
        ["drone_strike 1 @ Poltava region russia"],
    ),
    ("Новини", "Атака дронів на Полтавщину не завдала шкоди.", ["drone_strike 1 @ Полтавщину russia"]),
    (
        "Новости",
        "Атака дронов на Полтавскую область не нанесла ущерба.",
        ["drone_strike 1 @ Полтавскую область russia"],
    ),
    # none elsewhere is no zero of the whole
    ("Newsroom", "There were no attacks in other districts of the Dnipropetrovsk region.", []),
    # who did it, beside those who speak and those who suffer
    (
        "Newsroom",
        "The National Police of Ukraine reports destruction caused by Russian attacks in the Odesa region.",
        ["unspecified some @ Odesa region russia"],
    ),
    (
        "Newsroom",
        "Russian forces subjected Ukrainian positions to more than 3,000 shellings over the past day.",
        ["shelling 3001.. russia"],
    ),
    # vehicles, rounds and losses are no events
    (
        "Russian MoD",
        "The enemy lost up to 90 Ukrainian troops, two armoured fighting vehicles and three pickups.",
        [],
    ),
    (
        "Newsroom",
        "The enemy fired 17 mortar bombs at the village of Esman.",
        ["shelling some @ Esman russia"],
    ),
    # a place that nobody knows takes none from what was told before it
    (
        "Newsroom",
        "The enemy carried out six MLRS attacks on Huliaipole and Orikhiv and three airstrikes on Unknownivka.",
        ["mlrs 6 @ Huliaipole, Orikhiv russia"],
    ),
    (
        "Новини",
        "Ворог завдав шість ударів з РСЗВ по Гуляйполю та Оріхову і три авіаудари по Вигадунівці.",
        ["mlrs 6 @ Гуляйполю, Оріхову russia"],
    ),
    (
        "Newsroom",
        "In the Esman community, mortar shelling was recorded, and in Unknownivska, a drone attack was recorded.",
        ["shelling some @ Esman community russia"],
    ),
    (
        "Newsroom",
        "The Bilopillia community was subjected to mortar attacks, while the Krasnopillia community was subjected to tank attacks, "
        "mine drops and UAV strikes.",
        [
            "shelling some @ Bilopillia community russia",
            "shelling some @ Krasnopillia community russia",
            "drone_strike some @ Krasnopillia community russia",
        ],
    ),
    # the noun of areas before their names
    (
        "Newsroom",
        "Shelling damaged houses in several districts, including Volnovakha, Kramatorsk and Bakhmut.",
        ["shelling some @ Volnovakha, Kramatorsk, Bakhmut russia"],
    ),
    (
        "Newsroom",
        "The communities of Seredyna-Buda, Velyka Pysarivka and Khotyn came under fire.",
        ["shelling some @ Seredyna-Buda, Velyka Pysarivka, Khotyn russia"],
    ),
    (
        "Newsroom",
        "Attacks on the southern region of Mykolaiv set a warehouse on fire.",
        ["unspecified some @ Mykolaiv russia"],
    ),
    # what something was done with
    (
        "Newsroom",
        "The Russian army hit the Nikopol district, employing artillery.",
        ["shelling some @ Nikopol district russia"],
    ),
    ("Newsroom", "The drone assault continued in the Kyiv region.", ["drone_strike 1 @ Kyiv region russia"]),
    (
        "Newsroom",
        "In the Sumy region, Russian forces used drones and guided bombs to strike villages.",
        ["drone_strike some @ Sumy region russia", "guided_bomb some @ Sumy region russia"],
    ),
    (
        "Newsroom",
        "Enemy troops struck the Marhanets community with mortars and dropped munitions from UAVs.",
        ["shelling some @ Marhanets community russia", "drone_strike some @ Marhanets community russia"],
    ),
    (
        "Newsroom",
        "At about 09:20 in Beryslav, a garage caught fire due to a drone-dropped explosive.",
        ["drone_strike some @ Beryslav russia"],
    ),
    # sentences that go on
    (
        "Newsroom",
        "In the morning the Russian army terrorised the Marhanets community. They shelled it with heavy artillery.",
        ["shelling some @ Marhanets community russia"],
    ),
    (
        "Newsroom",
        "The Russians shelled Kherson. They also dropped munitions from a UAV.",
        ["shelling some @ Kherson russia", "drone_strike 1 @ Kherson russia"],
    ),
    (
        "Newsroom",
        "The first explosions were heard in Kupiansk at 10:40. As a result of an FPV drone strike, two homes were damaged.",
        ["drone_strike 1 @ Kupiansk russia"],
    ),
    (
        "Newsroom",
        "On the Donetsk axis, a community was shelled twice, with shelling reported in Avdiivka.",
        ["shelling 2 on donetsk russia", "shelling some @ Avdiivka on donetsk russia"],
    ),
    # what is always so, and headlines of other news
    ("Newsroom", "Russians open fire on towns and villages of the Kherson region daily.", []),
    ("Newsroom", "Frontline settlements of the Kherson region are constantly under attack.", []),
    ("Newsroom", "Severodonetsk has been under relentless bombing for weeks.", []),
    ("Newsroom", "No casualties were reported. Read also: Russians attack Konotop with drones", []),
    ("Новини", "Обійшлося без постраждалих. Читайте також: росіяни атакували Конотоп дронами", []),
    ("Новости", "Пострадавших нет. Читайте также: россияне атаковали Конотоп дронами", []),
    (
        "Newsroom",
        "A factory in Belgorod region was struck by drones, said the governor, who confirmed the strikes in a post.",
        ["drone_strike some @ Belgorod region ukraine"],
    ),
    # a headline and its sentence
    (
        "Newsroom",
        "Russian drone kills man in Zmiivka, Kherson region\nRussian forces attacked the village of Zmiivka with a drone, killing a man.",
        ["drone_strike 1 @ Zmiivka russia", "drone_strike 1 @ Zmiivka (repeats) russia"],
    ),
]


@pytest.mark.parametrize(("source", "text", "expected"), CLAIMS, ids=[text[:40] for _, text, _ in CLAIMS])
def test_dispatches_are_read(source: str, text: str, expected: list[str]) -> None:
    assert told(text, source) == expected


VOICES: list[tuple[str, str]] = [
    (
        "In Sumy Oblast, a farmer and his wife were hurt when Russian artillery shelled Vorozhba, the regional military administration said. "
        "In Kherson Oblast, Kherson came under fire, Governor Oleksandr Prokudin said.",
        "sumy-administration",
    ),
    (
        "Invaders shell Kherson region. That's according to Oleksandr Prokudin, chief of the Kherson Oblast Military Administration. "
        "The General Staff earlier said that the enemy was reinforcing.",
        "kherson-administration",
    ),
    (
        'The group "West" repelled two attacks in the Kupyansk direction, a spokesman told reporters.',
        "russian-mod",
    ),
]


@pytest.mark.parametrize(("text", "voice"), VOICES, ids=[voice for _, voice in VOICES])
def test_voices_of_dispatches(text: str, voice: str) -> None:
    assert reading(text).claims[0].claimant == voice


PLACES: list[tuple[str, str, str]] = [
    (
        "The occupiers hit a house in the village of Mykhailivka, Beryslav district, with a drone.",
        "Mykhailivka",
        "UA6502",
    ),
    (
        "The communities of Khotyn, Miropillia and Krasnopillia in the Sumy region came under fire.",
        "Khotyn",
        "UA5908",
    ),
    (
        "More than ten settlements of the Kharkiv region were shelled, including Udy, Bohodukhiv district; Vovchansk, Chuhuiv district; "
        "Petropavlivka, Ivanivka, Kupiansk district.",
        "Petropavlivka",
        "UA6308",
    ),
    ("Drones fell in Voronezh. Voronezh Governor Gusev said two people were hurt.", "Voronezh", "RU-VOR"),
    (
        "The head of the Donetsk regional administration said three people were killed in Udachne.",
        "Udachne",
        "UA14",
    ),
]


@pytest.mark.parametrize(("text", "name", "code"), PLACES, ids=[name for _, name, _ in PLACES])
def test_places_of_dispatches(text: str, name: str, code: str) -> None:
    codes = [r.code for r in reading(text).resolutions if r.mention.surface == name]
    assert codes
    assert all(one.startswith(code) for one in codes)
