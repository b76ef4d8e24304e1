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
        "The State Emergency Service of Ukraine reports fires caused by Russian attacks in the Kyiv region.",
        ["unspecified some @ Kyiv region russia"],
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
        "Attacks on the northeastern region of Kharkiv damaged a hangar.",
        ["unspecified some @ Kharkiv russia"],
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
        "At 13:45 in Kupiansk, a car was damaged due to a drone-dropped munition.",
        ["drone_strike some @ Kupiansk russia"],
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
    # whose army it is
    (
        "Newsroom",
        "Ukraine's armed forces have shelled Donetsk eight times.",
        ["shelling 8 @ Donetsk ukraine"],
    ),
    (
        "Newsroom",
        "Over the past day, Kiev forces fired 40 shells towards Yasinovataya.",
        ["shelling some @ Yasinovataya ukraine"],
    ),
    (
        "Newsroom",
        "The mission said that the Kiev regime fired 90 rounds at Gorlovka.",
        ["shelling some @ Gorlovka ukraine"],
    ),
    (
        "Newsroom",
        "In Donetsk region, 33 shelling attacks by Ukrainian armed groups were recorded.",
        ["shelling 33 @ Donetsk region ukraine"],
    ),
    (
        "Newsroom",
        "On the Kupiansk axis, the Russians probed the defence of the Ukrainian troops, conducted unsuccessful assaults near Synkivka.",
        ["clash some @ Synkivka on kupiansk russia"],
    ),
    # people who were hurt are no number of strikes
    (
        "Newsroom",
        "Two civilians were killed by Russian shelling of Lysychansk, four were injured.",
        ["shelling some @ Lysychansk russia"],
    ),
    ("Newsroom", "The mayor went to the attack scenes in Lysychansk several times.", []),
    (
        "Newsroom",
        "Troops killed while fighting alongside Russian forces near Sudzha have surpassed 3,000.",
        [],
    ),
    # attacks that are no fighting on the ground
    (
        "Newsroom",
        "Drones attack Kharkiv: three districts of the city are under attack.",
        ["drone_strike some @ Kharkiv russia", "unspecified some @ Kharkiv russia"],
    ),
    (
        "Newsroom",
        "In the Chernihiv region, Russian attacks targeted rescuers.",
        ["unspecified some @ Chernihiv region russia"],
    ),
    (
        "Newsroom",
        "Nine people died as a result of the Kramatorsk attack.",
        ["unspecified 1 @ Kramatorsk russia"],
    ),
    (
        "Newsroom",
        "In the direction of Senkivka village - four attacks, probably from a 120-mm mortar; in the direction of Leonivka village - "
        "two arrivals, possibly by attack UAVs.",
        ["shelling 4 @ Senkivka russia", "drone_strike some @ Leonivka russia"],
    ),
    # places of the first and of the second event
    (
        "Newsroom",
        "In Snovsk community, 3 explosions were recorded (probably from a UAV strike) in the direction of Kliusy and Yeline, and in "
        "Semenivka community, 43 explosions (probably from a mortar) in the vicinity of Karpovychi and Leonivka.",
        ["drone_strike some @ Kliusy, Yeline russia", "shelling some @ Karpovychi, Leonivka russia"],
    ),
    (
        "Newsroom",
        "Russians fired 11 times on the border of Chernihiv region yesterday, causing fires in the Semenivka community.",
        ["shelling 11 @ Chernihiv region russia"],
    ),
    (
        "Newsroom",
        "The enemy twice attacked Kutsurub community with FPV drones and carried out an artillery strike there.",
        ["drone_strike 2 @ Kutsurub community russia", "shelling some @ Kutsurub community russia"],
    ),
    (
        "Newsroom",
        "Lyman lies near the city of Kharkiv. Russia's Defence Ministry acknowledged activity in the area, saying its troops had repelled "
        "10 Ukrainian attacks near Kupiansk and two more in adjacent Lyman.",
        ["clash 10 @ Kupiansk ukraine", "clash 2 @ Lyman ukraine"],
    ),
    (
        "Newsroom",
        "Two ballistic missiles fired from Crimea struck a residential area in Odesa.",
        ["missile_strike 2 @ Odesa russia"],
    ),
    (
        "General Staff",
        "Seventeen clashes took place in Kupiansk, Lymany, Bakhmut and Avdiivka directions.",
        ["clash 17 @ Kupiansk, Bakhmut, Avdiivka directions russia"],
    ),
    (
        "General Staff",
        "In the area of responsibility of the Khortytsia Operational Group, the enemy did not conduct offensive actions on the Kupiansk axis.",
        ["clash none on kupiansk russia"],
    ),
    (
        "General Staff",
        "On the Kherson axis, the enemy concentrates on preventing the further advance of our troops.",
        [],
    ),
    # regions beside cities, and all the country
    (
        "Newsroom",
        "Russia launched attacks on Kyiv, Lviv, and the Zaporizhzhia region.",
        ["unspecified some @ Kyiv, Lviv, Zaporizhzhia region russia"],
    ),
    (
        "Новини",
        "Росіяни атакували Київ, Львів та Запорізьку область.",
        ["unspecified some @ Київ, Львів, Запорізьку область russia"],
    ),
    (
        "Newsroom",
        "A missile struck a headquarters in Sevastopol, Crimea.",
        ["missile_strike 1 @ Sevastopol ukraine"],
    ),
    (
        "Newsroom",
        "Russia unleashed an assault against Ukraine on Sunday, launching 120 missiles and 90 drones at its power grid. In the Odesa "
        "region, Governor Oleh Kiper reported outages.",
        ["missile_strike 120 russia", "drone_strike 90 russia"],
    ),
    # who did it, told behind the event or beside occupied ground
    (
        "Newsroom",
        "The President of Ukraine spoke of missile strikes launched today by Russian forces against Kharkiv region.",
        ["missile_strike some @ Kharkiv region russia"],
    ),
    (
        "Newsroom",
        "In the partially occupied region of Zaporizhzhia, Governor Ivan Fedorov said a facility was struck and set ablaze.",
        ["unspecified some @ Zaporizhzhia russia"],
    ),
    (
        "Newsroom",
        "Ukraine's defence forces confirmed that they had struck a depot in the occupied city of Melitopol.",
        ["unspecified some @ Melitopol ukraine"],
    ),
    (
        "Newsroom",
        "Ukrainian forces launched counterattacks in the Zaporozhye region.",
        ["clash some @ Zaporozhye region ukraine"],
    ),
    # what is no event
    ("General Staff", "Units of the missile forces hit one UAV control station.", []),
    ("Newsroom", "Since leaving the deal, Russia has repeatedly attacked ports in the Odesa region.", []),
    (
        "Newsroom",
        "Another 13 drones were lost in several areas due to the active actions of the Defence Forces.",
        [],
    ),
    (
        "Travel",
        "Peter the Great won the battle of Poltava in 1709, which a museum on the battlefield commemorates.",
        [],
    ),
    ("Travel", "The Battle of Poltava involved Cossacks under Ivan Mazepa (1639-1709).", []),
    ("Подорожі", "Битва під Полтавою в 1709 році змінила Європу.", []),
    ("Путешествия", "Битва под Полтавой в 1709 году изменила Европу.", []),
    # directions named after their noun, and those who do not give up
    (
        "General Staff",
        "On the axes of Mariinka and Lyman, our soldiers repelled 25 enemy attacks.",
        ["clash 25 @ Mariinka, Lyman russia"],
    ),
    (
        "General Staff",
        "The occupiers are not giving up their attempts to advance on the Bakhmut axis.",
        ["clash some on bakhmut russia"],
    ),
    (
        "General Staff",
        "Ukrainian troops are carrying out offensive actions near Rozdolivka.",
        ["clash some @ Rozdolivka ukraine"],
    ),
    (
        "Newsroom",
        "The administration told of an attack on Enerhodar by the Ukrainian troops.",
        ["unspecified 1 @ Enerhodar ukraine"],
    ),
    (
        "Newsroom",
        "The strike of the Ukrainian army destroyed a warehouse in Enerhodar.",
        ["unspecified 1 @ Enerhodar ukraine"],
    ),
    # bombs, single attacks, what else came down, and what is only named
    (
        "Newsroom",
        "The Russian army attacked Zaporizhzhia with at least five aerial bombs.",
        ["air_strike some @ Zaporizhzhia russia", "guided_bomb 5.. @ Zaporizhzhia (part_of) russia"],
    ),
    (
        "Newsroom",
        "In the village of Hlushchenkove, the Russian attack caused two buildings to catch fire.",
        ["unspecified 1 @ Hlushchenkove russia"],
    ),
    (
        "Newsroom",
        "Antonivka and Kherson came under artillery fire, also being targeted in Russian air strikes.",
        ["shelling some @ Antonivka, Kherson russia", "air_strike some @ Antonivka, Kherson russia"],
    ),
    (
        "Newsroom",
        "In Marinka, as a result of enemy fire, houses were destroyed, in Avdiivka - one of the schools.",
        ["shelling some @ Marinka, Avdiivka russia"],
    ),
    (
        "Newsroom",
        "Russians dropped explosives from a drone on a previously shelled school in Beryslav.",
        ["drone_strike 1 @ Beryslav russia"],
    ),
    (
        "Newsroom",
        "14 thousand people have been moved in the Kharkiv region in recent days due to the fighting.",
        [],
    ),
    ("Newsroom", "Villages of the Kharkiv Oblast come under shelling often, even more so since May.", []),
    ("Newsroom", "See more: Day in Donetsk region: Sloviansk and Druzhkivka under attack.", []),
    (
        "Newsroom",
        "UKRAINE, KHARKIV OBLAST, Aug 21 — Russian attacks in the Kharkiv district killed one person.",
        ["unspecified some @ Kharkiv district russia"],
    ),
]


@pytest.mark.parametrize(("source", "text", "expected"), CLAIMS, ids=[text[:40] for _, text, _ in CLAIMS])
def test_dispatches_are_read(source: str, text: str, expected: list[str]) -> None:
    assert told(text, source) == expected


VOICES: list[tuple[str, str]] = [
    (
        "In Sumy Oblast, two civilians were wounded after Russian forces shelled Bilopillia, the regional military administration said. "
        "In Kherson Oblast, Kherson came under fire, Governor Oleksandr Prokudin said.",
        "sumy-administration",
    ),
    (
        "Invaders shell Kherson region. That's according to the head of the Kherson Regional Military Administration. "
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
