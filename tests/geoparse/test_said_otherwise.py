"""Said otherwise: what other tests tell in one wording, told in further ones: the reading must not hang on the words."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "At night Russia sent drones and cruise and ballistic missiles against Odesa.",
        ["drone_strike some @ Odesa", "missile_strike some @ Odesa"],
    ),
    (
        "At night Russia launched drones and cruise and ballistic missiles at Odesa.",
        ["drone_strike some @ Odesa", "missile_strike some @ Odesa"],
    ),
    (
        "Russia attacked Odesa with drones and cruise and ballistic missiles at night.",
        ["drone_strike some @ Odesa", "missile_strike some @ Odesa"],
    ),
    (
        "Drones and ballistic and cruise missiles were fired at Odesa overnight.",
        ["drone_strike some @ Odesa", "missile_strike some @ Odesa"],
    ),
    (
        "The Russians fired ballistic and cruise missiles and drones at Odesa.",
        ["missile_strike some @ Odesa", "drone_strike some @ Odesa"],
    ),
    (
        "In Poltava, which went through one of its worst attacks this year, six people were hurt.",
        ["unspecified some @ Poltava"],
    ),
    (
        "In Poltava, which came under one of this year's deadliest attacks, six people were hurt.",
        ["unspecified some @ Poltava"],
    ),
    (
        "In Poltava, which came under one of the year's worst attacks, six people were hurt.",
        ["unspecified some @ Poltava"],
    ),
    (
        "In Poltava, which endured one of the war's deadliest attacks, six people were hurt.",
        ["unspecified some @ Poltava"],
    ),
    (
        "Street battles went on in Debaltseve, a railway hub north of the insurgents' bastion of Horlivka, through Sunday.",
        ["clash some @ Debaltseve"],
    ),
    (
        "Street fighting went on in Debaltseve, a railway town north of the rebel-held city of Horlivka, for a second day.",
        ["clash some @ Debaltseve"],
    ),
    (
        "Street battles raged in Debaltseve, a railway hub north of the separatist stronghold of Horlivka, through Sunday.",
        ["clash some @ Debaltseve"],
    ),
    (
        "Street fighting went on in Debaltseve, a rail hub north of the rebel stronghold of Horlivka, for a second day.",
        ["clash some @ Debaltseve"],
    ),
    (
        "Street battles went on in Debaltseve, a rail hub north of Horlivka, through Sunday.",
        ["clash some @ Debaltseve"],
    ),
    ("In the Toretsk sector, the Russians were inactive.", ["clash none on toretsk"]),
    (
        "Днём ВСУ атаковали в Херсонской области село Каиры, сбросив с беспилотника гранату на крышу магазина.",
        ["drone_strike some @ Каиры"],
    ),
    (
        "Днём ВСУ атаковали в Херсонской области село Каиры, сбросив с дрона взрывчатку на крышу магазина.",
        ["drone_strike some @ Каиры"],
    ),
    (
        "Днём ВСУ атаковали село Каиры в Херсонской области, сбросив гранаты с беспилотника на крышу магазина.",
        ["drone_strike some @ Каиры"],
    ),
    (
        '"We are no second Bakhmut," a commander said, adding that the town had been under attack, with pauses, for eleven years.',
        [],
    ),
    (
        '"We are not the next Bakhmut," a commander said, adding that the town had been under attack, with pauses, for eleven years.',
        [],
    ),
    (
        '"The town is not the next Bakhmut," a commander said, adding that it has been under attack, with pauses, for eleven years.',
        [],
    ),
    (
        '"Our town is not the next Avdiivka," a major said, recalling that it has been under attack, on and off, ever since 2014.',
        [],
    ),
    (
        '"We are not the next Avdiivka," a commander said, noting the town has been under attack, with short pauses, since 2015.',
        [],
    ),
    (
        '"Ours is not the next Avdiivka," a commander said, recalling that the town has been under fire, with pauses, since 2015.',
        [],
    ),
    (
        "The invaders pounded Marhanets in Dnipropetrovsk region with Grad launchers and heavy guns at dawn on June 11.",
        ["mlrs some @ Marhanets", "shelling some @ Marhanets"],
    ),
    (
        "За добу загарбники завдали 6 ракетних ударів, 2 з них – по лікарнях Слов'янська, 17 авіаударів і понад 40 разів обстріляли наші позиції з реактивних систем залпового вогню.",
        ["missile_strike 6", "missile_strike 2 @ Слов'янська (part_of)", "air_strike 17", "mlrs 41.."],
    ),
    (
        "За добу загарбники завдали 6 ракетних ударів, 2 з них по житлових будинках Слов'янська, 17 авіаударів та понад 40 разів обстріляли наші позиції з реактивних систем залпового вогню.",
        ["missile_strike 6", "missile_strike 2 @ Слов'янська (part_of)", "air_strike 17", "mlrs 41.."],
    ),
    (
        "Neither Russian channels nor the Ukrainian staff mentioned any ground attacks in the Toretsk direction.",
        ["clash none on toretsk"],
    ),
    (
        "Neither Russian nor Ukrainian channels reported any ground attacks in the Toretsk direction on Sunday.",
        ["clash none on toretsk"],
    ),
    (
        "Neither Ukrainian officials nor Russian bloggers reported any ground activity in the Toretsk direction.",
        ["clash none on toretsk"],
    ),
    (
        "In Poliske, Siverske and Volynske directions, the situation is unchanged. In Avdiivske direction, six assaults were beaten back.",
        ["clash none @ Poliske, Siverske, Volynske directions", "clash 6 on avdiivka"],
    ),
    (
        "In Poliske, Siverske and Volynske directions, the situation remains without changes. In Avdiivske direction, six assaults were beaten back.",
        ["clash none @ Poliske, Siverske, Volynske directions", "clash 6 on avdiivka"],
    ),
    (
        "In Poliske, Siverske and Volynske directions, the operational situation is the same. In Avdiivske direction, six assaults were beaten back.",
        ["clash none @ Poliske, Siverske, Volynske directions", "clash 6 on avdiivka"],
    ),
    (
        "Before dawn Russia fired a salvo of missiles at several cities, including the western city of Lviv and the capital Kyiv.",
        ["missile_strike some @ Lviv, Kyiv"],
    ),
    (
        "Before dawn Russia fired a volley of missiles at several cities, including the western city of Lviv and the capital Kyiv.",
        ["missile_strike some @ Lviv, Kyiv"],
    ),
    (
        "Берислав військо рф уранці обстріляло дронами та мінометами.",
        ["drone_strike some @ Берислав", "shelling some @ Берислав"],
    ),
    (
        "На інших напрямках загарбники вели вогонь:\n\nна Сіверському – із мінометів і гаубиць у районах сіл Бачівськ та Рожковичі;\n\nна Лиманському – у районах Торського, Зарічного і самої Кремінної. Крім цього, Ямпіль зазнав трьох авіаударів;\n\nна Новопавлівському – по Павлівці, Вугледару.",
        [
            "shelling some @ Бачівськ, Рожковичі on siverskyi",
            "shelling some @ Торського, Зарічного, Кремінної on lyman",
            "air_strike 3 @ Ямпіль on lyman",
            "shelling some @ Павлівці, Вугледару on novopavlivka",
        ],
    ),
    (
        "Ещё две атаки отбиты на Краснолиманском направлении. Их противник предпринял в районах Невского и Макеевки.",
        ["clash 2 @ Невского, Макеевки on lyman"],
    ),
    (
        "Ещё две атаки отбиты на Краснолиманском направлении. Их предприняли в районах Невского и Макеевки.",
        ["clash 2 @ Невского, Макеевки on lyman"],
    ),
    (
        "Ещё две атаки отбиты на Краснолиманском направлении. Они предпринимались у Невского и Макеевки.",
        ["clash 2 @ Невского, Макеевки on lyman"],
    ),
    (
        "Сутички точаться на Куп'янському напрямку. На частині напрямків спокійно, а на решті вже відбили по кілька атак.",
        ["clash some on kupiansk"],
    ),
    (
        "Сутички точаться на Куп'янському напрямку. На кількох напрямках спокійно, а на решті вже відбили по кілька атак.",
        ["clash some on kupiansk"],
    ),
    (
        "На Куп'янському напрямку точаться сутички. На частині ділянок спокійно, а на інших оборонці вже відбили кілька штурмів.",
        ["clash some on kupiansk"],
    ),
    (
        "Армия РФ нанесла 9 авиаударов. Пришлись удары на такие сёла, как Темировка, Полтавка и Малиновка.",
        ["air_strike 9 @ Темировка, Полтавка, Малиновка"],
    ),
    (
        "Семенівська громада:\nТимоновичі – сім приходів, імовірно, ствольна артилерія.\nЯнжулівка – 5 приходів, імовірно, міномет калібру 120 мм.",
        ["shelling some @ Тимоновичі", "shelling some @ Янжулівка"],
    ),
    (
        "As ground assaults go on, Donetsk region is still the chief target of Russian air and artillery strikes.",
        [],
    ),
    (
        "Amid ongoing ground assaults, Sumy region remains a primary target of shelling and air strikes.",
        [],
    ),
    ("The Donetsk region remains one of the targets of Russian air and artillery strikes.", []),
    ("A kindergarten which was shelled in Horlivka, in the Donetsk area.", ["shelling some @ Horlivka"]),
    ("The liberated communities of Kherson Oblast were shelled 74 times.", ["shelling 74 @ Kherson Oblast"]),
    (
        "In the Huliaipole sector, Russian troops made 4 attempts to storm Ukrainian positions. This happened around Malynivka and Poltavka.",
        ["clash 4 @ Malynivka, Poltavka on huliaipole"],
    ),
    ("На Лиманському напрямку загарбники намагаються не дати нашим військам просунутися.", []),
    ("На Лиманському напрямку загарбники намагаються зупинити просування наших бригад.", []),
    (
        "Kamikaze drones hit a power substation in Fastiv, a town south-west of the capital, Kyiv. Officials reported two strikes there.",
        ["drone_strike some @ Fastiv", "unspecified 2 @ Fastiv"],
    ),
    (
        "Kamikaze drones hit a power substation in Fastiv, a railway town southwest of the capital, Kyiv.",
        ["drone_strike some @ Fastiv"],
    ),
    (
        "На Южно-Донецком направлении артиллерийским огнём и авиаударами нанесено поражение живой силе в районах Павловки и Никольского.",
        [
            "shelling some @ Павловки, Никольского on pivdenno-donetskyi",
            "air_strike some @ Павловки, Никольского on pivdenno-donetskyi",
        ],
    ),
    (
        "На Южно-Донецком направлении огнем артиллерии и ударами армейской авиации нанесено поражение живой силе в районах Павловки и Никольского.",
        [
            "shelling some @ Павловки, Никольского on pivdenno-donetskyi",
            "air_strike some @ Павловки, Никольского on pivdenno-donetskyi",
        ],
    ),
    (
        "На Южно-Донецком направлении ударами армейской авиации и артиллерийским огнём нанесено поражение живой силе в районах Павловки и Никольского.",
        [
            "air_strike some @ Павловки, Никольского on pivdenno-donetskyi",
            "shelling some @ Павловки, Никольского on pivdenno-donetskyi",
        ],
    ),
    (
        "В районах Павловки и Никольского на Южно-Донецком направлении поражение живой силе нанесено ударами авиации и огнем артиллерии.",
        [
            "air_strike some @ Павловки, Никольского on pivdenno-donetskyi",
            "shelling some @ Павловки, Никольского on pivdenno-donetskyi",
        ],
    ),
    (
        "У напрямку Леонівки зафіксували 8 вибухів (імовірно, приходи зі 120-мм міномета).",
        ["shelling some @ Леонівки"],
    ),
    ("Кадиевку ночью обстреляли ракетами американской системы HIMARS.", ["missile_strike some @ Кадиевку"]),
    ("Кадиевку ночью обстреляли американскими ракетами системы HIMARS.", ["missile_strike some @ Кадиевку"]),
    (
        "Цієї ночі здійснили серію нападів на українську територію, запустивши 67 безпілотників.",
        ["unspecified 3..9", "drone_strike 67"],
    ),
    (
        "Обстановка на Волинському та Поліському напрямках суттєво не змінилася. Ознак того, що ворог збирає наступальні угруповання, не виявлено.",
        ["clash none @ Волинському, Поліському напрямках"],
    ),
    (
        "Також росіяни здійснили понад три тисячі обстрілів, зокрема 94 — із систем залпового вогню, і застосували для ураження 1246 дронів-камікадзе.",
        ["shelling 3001..", "mlrs 94 (part_of)", "drone_strike 1246"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_the_same_in_further_words(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
