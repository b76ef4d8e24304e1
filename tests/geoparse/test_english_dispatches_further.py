"""Wordings of dispatches, second part: whose armies strike, what attacks are, regions beside cities, and what is no event."""

import pytest
from test_reported_misreadings import told

CLAIMS: list[tuple[str, str, list[str]]] = [
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
        "On the Lyman axis, the invaders looked for weak points of the Ukrainian troops, staged fruitless assaults near Torske.",
        ["clash some @ Torske on lyman russia"],
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
        "Lyman lies near the city of Kharkiv. The Defence Ministry in Moscow confirmed activity there, saying its soldiers had beaten back "
        "nine Ukrainian attacks near Kupiansk and three more in adjacent Lyman.",
        ["clash 9 @ Kupiansk ukraine", "clash 3 @ Lyman ukraine"],
    ),
    (
        "Newsroom",
        "Two ballistic missiles fired from Crimea struck a residential area in Odesa.",
        ["missile_strike 2 @ Odesa russia"],
    ),
    (
        "General Staff",
        "Seventeen clashes took place in Kupiansk, Lymany, Bakhmut and Avdiivka directions.",
        ["clash 17 @ Kupiansk, Lymany, Bakhmut, Avdiivka directions russia"],
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
        ["air_strike some @ Zaporizhzhia (repeats) russia", "guided_bomb 5.. @ Zaporizhzhia russia"],
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
    (
        "General Staff",
        "In Kupiansk the situation is tense; officials said there are battles near Synkivka.",
        ["clash some @ Synkivka russia"],
    ),
]


@pytest.mark.parametrize(("source", "text", "expected"), CLAIMS, ids=[text[:40] for _, text, _ in CLAIMS])
def test_further_dispatches_are_read(source: str, text: str, expected: list[str]) -> None:
    assert told(text, source) == expected
