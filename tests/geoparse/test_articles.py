"""What long articles and monitors' reports say of the war, and how they name places and people."""

from datetime import date

import pytest
from reading_cases import reading, short

from app.model import WindowKind


def told(text: str) -> list[str]:
    """Return the claims of a text, each with its side."""
    return [f"{short(claim)} {claim.side.value}" for claim in reading(text).claims]


CLAIMS = [
    # what has not ended is no zero
    (
        "Fighting around the village of Stepove has not eased, its mayor said.",
        ["clash some @ Stepove russia"],
    ),
    ("Shelling of Nikopol has not yet stopped.", ["shelling some @ Nikopol russia"]),
    ("Clashes near Toretsk did not die down.", ["clash some @ Toretsk russia"]),
    ("Бої за Торецьк не вщухають.", ["clash some @ Торецьк russia"]),
    ("Бои у Торецка не стихают.", ["clash some @ Торецка russia"]),
    ("Fighting was not recorded near Toretsk.", ["clash none @ Toretsk russia"]),
    # what is only awaited
    ("The council of Kramatorsk is bracing for an attack by Russian forces.", []),
    ("People in Kherson are waiting for another attack.", []),
    # "there" is all of the list before it
    (
        "The hardest battles went on for Robotyne and Verbove, and 14 attacks were repelled there.",
        ["clash 14 @ Robotyne, Verbove russia"],
    ),
    (
        "Найважчі бої точилися за Роботине та Вербове — там відбито 14 атак.",
        ["clash 14 @ Роботине, Вербове russia"],
    ),
    (
        "Самые тяжелые бои шли за Работино и Вербовое — там отбито 14 атак.",
        ["clash 14 @ Работино, Вербовое russia"],
    ),
    # long lists of what was shot down
    (
        "Ukrainian aviation carried out five strikes; four Zala drones, two Orlan drones, three Lancets and one Supercam UAV were shot down.",
        ["air_strike 5 ukraine"],
    ),
    # what was hit while the place was shelled, and what a place of another clause is not told of
    (
        "A tram was hit as Ukrainian forces shelled Horlivka three times on Friday.",
        ["shelling 3 @ Horlivka ukraine"],
    ),
    ("Sirens wailed in Lviv and people hid in the metro, as Russia launched an attack on five towns.", []),
    # weapons that struck at the place just told of, and those told before
    (
        "An enemy strike on Sumy. Two missiles hit a dormitory.",
        ["unspecified 1 @ Sumy russia", "missile_strike 2 @ Sumy russia"],
    ),
    (
        "Удар по Сумах. Дві ракети влучили в гуртожиток.",
        ["unspecified 1 @ Сумах russia", "missile_strike 2 @ Сумах russia"],
    ),
    (
        "Удар по Сумам. Две ракеты попали в общежитие.",
        ["unspecified 1 @ Сумам russia", "missile_strike 2 @ Сумам russia"],
    ),
    (
        "Russian missiles slammed into a hotel in the city of Kramatorsk. One of the two missiles destroyed its roof.",
        ["missile_strike some @ Kramatorsk russia"],
    ),
    # who repelled is told, whoever speaks
    (
        "The Russian Defence Ministry admitted that Ukrainian forces had repelled attacks near Verbove.",
        ["clash some @ Verbove russia"],
    ),
    # the region of an office is no place of the event
    ("A block was hit by a drone, said a spokeswoman for the emergency service in the Poltava region.", []),
    # what a place came under, and from what
    ("Siversk itself came under two air strikes.", ["air_strike 2 @ Siversk russia"]),
    (
        "The Synelnykove district was under attack from guided bombs and FPV drones.",
        ["air_strike some @ Synelnykove district russia", "drone_strike some @ Synelnykove district russia"],
    ),
    (
        "Синельниківський район був під атакою КАБів та дронів.",
        [
            "air_strike some @ Синельниківський район russia",
            "drone_strike some @ Синельниківський район russia",
        ],
    ),
    (
        "Синельниковский район был под атакой КАБов и дронов.",
        [
            "air_strike some @ Синельниковский район russia",
            "drone_strike some @ Синельниковский район russia",
        ],
    ),
    (
        "In Nikopol district, the enemy used FPV drones, artillery and mortars.",
        ["drone_strike some @ Nikopol district russia", "shelling some @ Nikopol district russia"],
    ),
    (
        "In Poltava, which came under one of the deadliest attacks this year, six people were hurt.",
        ["unspecified some @ Poltava russia"],
    ),
    (
        "Russia pounded Ukraine's port city of Izmail with one of its largest drone attacks.",
        ["drone_strike some @ Izmail russia"],
    ),
    ("A hotel in Kramatorsk was destroyed by a Russian missile.", ["missile_strike 1 @ Kramatorsk russia"]),
    # each place has what struck it, and what hurt people elsewhere is no place of a number
    (
        "Nikopol was hit by four drones and Marhanets by one guided bomb.",
        ["drone_strike 4 @ Nikopol russia", "guided_bomb 1 @ Marhanets russia"],
    ),
    (
        "Нікополь атакували чотирма дронами, а Марганець — однією авіабомбою.",
        ["drone_strike 4 @ Нікополь russia", "guided_bomb 1 @ Марганець russia"],
    ),
    (
        "Никополь атаковали четырьмя дронами, а Марганец - одной авиабомбой.",
        ["drone_strike 4 @ Никополь russia", "guided_bomb 1 @ Марганец russia"],
    ),
    (
        "In Sumy Oblast, Russia carried out 90 attacks on 39 villages, and a man was hurt in Shostka.",
        ["unspecified 90 @ Sumy Oblast russia"],
    ),
    (
        "На Сумщині завдали 90 ударів по 39 населених пунктах, а у Шостці поранено чоловіка.",
        ["unspecified 90 @ Сумщині russia"],
    ),
    (
        "На Сумщине нанесли 90 ударов по 39 населенным пунктам, а в Шостке ранен мужчина.",
        ["unspecified 90 @ Сумщине russia"],
    ),
    (
        "An attack by 38 drones, of which 29 were shot down, hit depots in the Odesa and Mykolaiv regions.",
        ["drone_strike 38 @ Odesa, Mykolaiv regions russia"],
    ),
    (
        "Russian attacks on the Kharkiv and Dnipro regions and the port city of Odesa killed two.",
        ["unspecified some @ Kharkiv, Dnipro regions, Odesa russia"],
    ),
    # a clause of its own has what harmed its place
    (
        "In Nikopol, shelling damaged houses, and a woman was hurt in Marhanets after a drone attack.",
        ["shelling some @ Nikopol russia", "drone_strike 1 @ Marhanets russia"],
    ),
    (
        "У Нікополі обстріл пошкодив будинки, а в Марганці після атаки дрона постраждала жінка.",
        ["shelling some @ Нікополі russia", "drone_strike some @ Марганці russia"],
    ),
    # where things were launched from is not where they struck
    (
        "Russia launched two missiles from the airspace over Kherson region and 80 drones from Kursk.",
        ["missile_strike 2 russia", "drone_strike 80 russia"],
    ),
    (
        "Ворог випустив дві ракети Х-59 з повітряного простору над Херсонською областю.",
        ["missile_strike 2 russia"],
    ),
    (
        "Враг выпустил две ракеты Х-59 из воздушного пространства над Херсонской областью.",
        ["missile_strike 2 russia"],
    ),
    # the region of a governor, and a number of several weapons
    (
        "The governor of Luhansk, Serhiy Haidai, said that Russia mounted 20 artillery, mortar and rocket attacks in the region.",
        ["shelling 20 @ Luhansk russia"],
    ),
    (
        "Russia launched 90 drones and two missiles at Ukraine, hitting ports in Odesa and Mykolaiv regions.",
        [
            "drone_strike 90 russia",
            "missile_strike 2 russia",
            "unspecified some @ Odesa, Mykolaiv regions russia",
        ],
    ),
    (
        "In Luhansk, controlled by Moscow since 2014, officials said a Storm Shadow missile hit a depot.",
        ["missile_strike 1 @ Luhansk ukraine"],
    ),
    # those still going on leave the places to those counted before
    (
        "On the Lyman axis, the defenders repelled 27 attacks near Torske and Terny, with seven more under way.",
        ["clash 27 @ Torske, Terny on lyman russia", "clash 7 on lyman russia"],
    ),
    (
        "На Лиманському напрямку відбито 27 атак біля Торського та Тернів, ще сім тривають.",
        ["clash 27 @ Торського, Тернів on lyman russia", "clash 7 on lyman russia"],
    ),
    (
        "На Лиманском направлении отбито 27 атак у Торского и Терны, еще семь продолжаются.",
        ["clash 27 @ Торского, Терны on lyman russia", "clash 7 on lyman russia"],
    ),
    # where places lie, and rockets without guidance
    (
        "Five attacks were repelled near Stepove, located north of Avdiivka, and near Nevelske.",
        ["clash 5 @ Stepove, Nevelske russia"],
    ),
    ("The enemy launched unguided rockets at Orikhiv.", ["air_strike some @ Orikhiv russia"]),
    # lists that go round a town
    (
        "ISW reported Russian attacks on Kupiansk itself; north — near Holubivka and Radkivka; southeast — near Kurylivka.",
        ["clash some @ Kupiansk, Holubivka, Radkivka, Kurylivka russia"],
    ),
    # what is no event
    ("Six kamikaze drones (out of a total of 12) were shot down over Odesa.", []),
    ("The scale of the attack on Sumy was not immediately known.", []),
    ("The posture of the troops did not indicate an offensive near Lyman, akin to that during 2023.", []),
    ("Ukrainian forces tried to drive a wedge between the armies in Bakhmut and Soledar.", []),
    (
        "In the Donetsk region, the focal point of Russia's steady advance, three bombs fell on Siversk.",
        ["guided_bomb 3 @ Siversk russia"],
    ),
    ("From a post at Donetsk railway station the SMM heard explosions from mortars and artillery.", []),
    # whose army it is, and what was done in spite of something
    (
        "Despite this, Russia's Western Group of Forces continued attacks in the Kupiansk sector.",
        ["clash some on kupiansk russia"],
    ),
    (
        "Troops were repelling Russian advances in the Sumy region, where the liberation of Kindrativka was reported.",
        ["clash some @ Sumy region russia"],
    ),
    (
        "Fighting continued in the area south of Robotyne.",
        ["clash some @ Robotyne russia"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CLAIMS, ids=[text[:40] for text, _ in CLAIMS])
def test_long_articles_are_read(text: str, expected: list[str]) -> None:
    assert told(text) == expected


PLACES = [
    # a region behind a place that lies in it
    (
        "Fighting near Soledar, in Donetsk, and near Verbove, in Zaporizhzhia, went on.",
        "settlement oblast settlement oblast",
    ),
    ("They continue assaults south of Soledar (also in Donetsk).", "settlement oblast"),
    ("Shelling hit Nikopol, Kherson, and Sumy.", "settlement settlement settlement"),
    ("Fighting went on in southern Donetsk.", "oblast"),
    ("Fighting persisted in Donetsk's Pokrovsk area.", "oblast settlement"),
    (
        "They took Zelenyi Hai in Donetsk and Maliivka in Dnipropetrovsk.",
        "settlement oblast settlement oblast",
    ),
    ("A drone hit Kharkiv's Kyivskyi district.", "settlement district"),
    # a direction that opens the sentence
    ("In the direction of Lyman, the enemy attacked near Torske.", "direction settlement"),
    ("In the directions of Lyman and Kupiansk, the enemy attacked nine times.", "direction direction"),
    ("The enemy attacked nine times in the direction of Lyman.", "settlement"),
    ("Seventeen clashes occurred in the Lyman–Kupyansk direction.", "direction direction"),
    # people
    ("Andrii Kruk, head of the service, said drones hit Sumy.", "settlement"),
    ("By ILLIA TKACHUK. Drones hit Sumy.", "settlement"),
    ("Battered Stepove was shelled.", "settlement"),
]


@pytest.mark.parametrize(("text", "kinds"), PLACES, ids=[text[:40] for text, _ in PLACES])
def test_places_are_told_from_people_and_regions(text: str, kinds: str) -> None:
    assert [resolution.kind for resolution in reading(text).resolutions] == kinds.split()


def test_what_was_once_called_so_lends_its_new_name_to_nobody() -> None:
    (_, _, village) = reading("Attacks were repelled near Avdiivka, Tonen'ke and Pervomais'ke.").resolutions
    assert village.code == "UA14160190230078552"


def test_a_russian_plural_is_read_in_latin_letters() -> None:
    (village,) = reading("They smashed into the village of Maly Shcherbaky.").resolutions
    assert village.code == "UA23040210050026662"


SINCE = [
    ("The enemy has carried out 50 attacks on Avdiivka since Feb. 10.", date(2024, 2, 10)),
    ("Since February 10, Russian forces have launched 50 attacks near Avdiivka.", date(2024, 2, 10)),
    ("З 10 лютого ворог здійснив 50 атак біля Авдіївки.", date(2024, 2, 10)),
    ("С 10 февраля противник провел 50 атак у Авдеевки.", date(2024, 2, 10)),
    ("З початку лютого ворог здійснив 50 атак біля Авдіївки.", date(2024, 2, 1)),
    ("С начала февраля противник обстрелял Никополь 50 раз.", date(2024, 2, 1)),
    ("Since the beginning of February, the enemy has shelled Nikopol 50 times.", date(2024, 2, 1)),
]


@pytest.mark.parametrize(("text", "first"), SINCE, ids=[text[:40] for text, _ in SINCE])
def test_what_is_told_since_a_day_is_of_all_days_since(text: str, first: date) -> None:
    (claim,) = reading(text).claims
    assert claim.window.kind is WindowKind.STATED
    assert (claim.window.start, claim.window.stop) == (first, date(2024, 3, 4))


def test_a_number_of_the_whole_war_is_no_number_of_a_day() -> None:
    (claim,) = reading(
        "Russia carried out more than 17,000 strikes on civilian targets during the war."
    ).claims
    assert claim.window.start == date(2022, 2, 24)


def test_a_number_of_the_whole_war_is_not_that_of_the_only_region_of_a_text() -> None:
    text = "Rescuers work in the Vinnytsia region. Russia has carried out more than 17,000 strikes during the war."
    (claim,) = reading(text).claims
    assert (claim.places, claim.within) == ((), "")


@pytest.mark.parametrize(
    "text",
    [
        "Routine shelling was reported west of Huliaipole and in Dnipropetrovsk and Kherson oblasts.",
        "Ворог обстріляв Гуляйполе та Дніпропетровську область.",
        "Обстреляны Гуляйполе и Днепропетровская область.",
    ],
)
def test_an_area_told_beside_a_place_does_not_hold_it(text: str) -> None:
    assert reading(text).resolutions[0].code == "UA23100070010036682"


REGIONS = [
    "Drones hit Lyman in the eastern Kharkiv region.",
    "Drones hit Lyman, in Kharkiv region.",
    "Drones hit Lyman, Kharkiv region.",
    "Drones hit Lyman in northeastern Kharkiv Oblast.",
    "Drones hit Lyman in the Russian-occupied part of Kharkiv region.",
    "Drones hit Lyman in Ukraine's north-eastern Kharkiv region.",
    "Drones hit the village of Lyman, located in the Kharkiv region.",
    "Дрони атакували Лиман на сході Харківської області.",
    "Дрони атакували Лиман, що на Харківщині.",
    "Дроны атаковали Лиман на востоке Харьковской области.",
]


@pytest.mark.parametrize("text", REGIONS, ids=[text[:40] for text in REGIONS])
def test_words_of_where_a_region_lies_do_not_part_it_from_its_village(text: str) -> None:
    assert reading(text).resolutions[0].code == "UA63140110070097631"


RENAMED = [
    ("Russian forces shelled Nikopol, Pavlohrad and Novomoskovsk.", "UA12100070010038698"),
    ("Drones hit a plant in Novomoskovsk in Russia's Tula region.", "RU-TUL-NOVOMOSKOVSK"),
    ("Российские войска обстреляли Новомосковск.", "UA12100070010038698"),
]


@pytest.mark.parametrize(("text", "code"), RENAMED, ids=[text[:40] for text, _ in RENAMED])
def test_a_city_renamed_of_late_keeps_its_old_name(text: str, code: str) -> None:
    assert [
        r.code for r in reading(text).resolutions if r.mention.surface.startswith(("Novomosk", "Новомоск"))
    ] == [code]


TELLS_WHO = [
    (
        "They try to encircle Avdiivka, a stronghold located south of Bakhmut.",
        ["clash some @ Avdiivka russia"],
    ),
    ("The military has warded off Russian attacks on the town of Siversk.", ["clash some @ Siversk russia"]),
    (
        "Five attempts by Ukrainian assault groups to advance near Verbove were foiled.",
        ["clash 5 @ Verbove ukraine"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TELLS_WHO, ids=[text[:40] for text, _ in TELLS_WHO])
def test_who_fought_and_where_is_told_from_what_lies_beside(text: str, expected: list[str]) -> None:
    assert told(text) == expected
