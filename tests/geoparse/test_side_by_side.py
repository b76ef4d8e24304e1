"""Two events side by side: each keeps its own number, kind and place, whatever joins them."""

import random

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "У Сумах зафіксовано 30 обстрілів, ще біля Роботиного противник 15 разів намагався прорвати оборону.",
        ["shelling 30 @ Сумах", "clash 15 @ Роботиного"],
    ),
    (
        "Поблизу Сум відбулося 52 боєзіткнень, також біля Вовчанська противник 36 разів намагався прорвати оборону.",
        ["clash 52 @ Сум", "clash 36 @ Вовчанська"],
    ),
    (
        "Оккупанты 19 раз обстреляли Волчанск (двое погибших), после чего возле Сум противник 49 раз пытался прорвать оборону.",
        ["shelling 19 @ Волчанск", "clash 49 @ Сум"],
    ),
    (
        "На Волчанск сброшено 49 КАБов, в то время как возле Сум противник 43 раз пытался прорвать оборону.",
        ["guided_bomb 49 @ Волчанск", "clash 43 @ Сум"],
    ),
    ("Суми атакували 40 дронів, є влучання у дев’ятиповерхівку.", ["drone_strike 40 @ Суми"]),
    (
        "На Торецькому напрямку ворог 6 разів атакував поблизу Макіївки та Торецька, а у Дніпропетровській області зафіксовано 55 обстрілів.",
        ["clash 6 @ Макіївки, Торецька on toretsk", "shelling 55 @ Дніпропетровській області"],
    ),
    (
        "На Лиманском направлении произошло 12 боестолкновений; в Сумской области зафиксировано 24 обстрела.",
        ["clash 12 on lyman", "shelling 24 @ Сумской области"],
    ),
    (
        "46 shellings were recorded in Kharkiv Oblast, while in the Lyman direction, the enemy attacked 28 times near Vovchansk and Robotyne.",
        ["shelling 46 @ Kharkiv Oblast", "clash 28 @ Vovchansk, Robotyne on lyman"],
    ),
    (
        "On the Toretsk front, Ukrainian troops repelled 39 attacks near Vuhledar, killing 3 people, and in the Lyman sector, 38 clashes took place.",
        ["clash 39 @ Vuhledar on toretsk", "clash 38 on lyman"],
    ),
    ("2 вересня 22 атаки відбито поблизу Синьківки.", ["clash 22 @ Синьківки"]),
    (
        "Під Вугледаром відбито 17 атак, двоє загинули; загарбники 9 разів намагалися вклинитися поблизу Роботиного.",
        ["clash 17 @ Вугледаром", "clash 9 @ Роботиного"],
    ),
    (
        "По Торецьку завдано 32 авіаударів. Ще ворог 37 разів атакував у напрямку Невського.",
        ["air_strike 32 @ Торецьку", "clash 37 @ Невського"],
    ),
    (
        "Окупанти обстріляли з артилерії Торецьк. Ще 14 атак відбито поблизу Макіївки.",
        ["shelling some @ Торецьк", "clash 14 @ Макіївки"],
    ),
    (
        "Ворог здійснив 15 атак неподалік Макіївки, поранено 5 людей; через обстріл Сіверська пошкоджено школу.",
        ["clash 15 @ Макіївки", "shelling some @ Сіверська"],
    ),
    (
        "На Покровському напрямку відбулося 22 боєзіткнення, двоє цивільних загинули, а Макіївку ворог обстріляв 50 разів, Торецьк – 34, двоє цивільних загинули.",
        ["clash 22 on pokrovsk", "shelling 50 @ Макіївку on pokrovsk", "shelling 34 @ Торецьк on pokrovsk"],
    ),
    (
        "У Синьківці ворог завдав 33 ударів FPV-дронами, а в Вовчанську – 49, а безпілотник влучив у будинок у Вугледарі.",
        ["drone_strike 33 @ Синьківці", "drone_strike 49 @ Вовчанську", "drone_strike 1 @ Вугледарі"],
    ),
    (
        "The enemy used 40 kamikaze drones against Toretsk, while a drone struck a house in Vuhledar.",
        ["drone_strike 40 @ Toretsk", "drone_strike 1 @ Vuhledar"],
    ),
    (
        "На Курахівському напрямку відбулося 40 боєзіткнень. Біля Макіївки відбулося 47 боїв, з них 6 ще тривають.",
        ["clash 40 on kurakhove", "clash 47 @ Макіївки", "clash 6 @ Макіївки (part_of)"],
    ),
    (
        "В Дніпропетровській області ворог завдав 47 авіаударів, а на Краматорському напрямку агресор штурмував 14 разів у бік Синьківки та Сіверська, ще 36 боєзіткнень тривають.",
        [
            "air_strike 47 @ Дніпропетровській області",
            "clash 14 @ Синьківки, Сіверська on kramatorsk",
            "clash 36 on kramatorsk",
        ],
    ),
    (
        "На Купянском направлении зафиксировано 36 боестолкновений, больше всего – вблизи Северска, а в результате удара дрона по Макеевке погибла женщина.",
        ["clash 36 on kupiansk", "drone_strike 1 @ Макеевке on kupiansk"],
    ),
    (
        "На Покровском направлении враг не проводил наступательных действий, а под Угледаром отбито 16 атак, под Волчанском – 9.",
        ["clash none on pokrovsk", "clash 16 @ Угледаром on pokrovsk", "clash 9 @ Волчанском on pokrovsk"],
    ),
    (
        "Enemy aircraft struck Vovchansk and Synkivka, and Vuhledar was shelled 14 times and Nevske 27 times.",
        ["air_strike some @ Vovchansk, Synkivka", "shelling 14 @ Vuhledar", "shelling 27 @ Nevske"],
    ),
    (
        "With mortars and artillery, the occupiers shelled Toretsk, Nevske and Vuhledar, and Siversk and Makiivka came under air strikes.",
        ["shelling some @ Toretsk, Nevske, Vuhledar", "air_strike some @ Siversk, Makiivka"],
    ),
    (
        "Kupiansk was shelled 56 times and Hrodivka 30 times, damaging 14 houses, and shelling of Robotyne damaged a school.",
        ["shelling 56 @ Kupiansk", "shelling 30 @ Hrodivka", "shelling some @ Robotyne"],
    ),
    (
        "7 clashes were recorded in the Kramatorsk sector, most of them near Makiivka, while in the Lyman sector, 57 clashes took place.",
        ["clash 7 on kramatorsk", "clash 57 on lyman"],
    ),
    (
        "In the Kharkiv sector, 17 clashes took place, while fighting continues near Vovchansk.",
        ["clash 17 on kharkiv", "clash some @ Vovchansk on kharkiv"],
    ),
    (
        "Overnight, 45 drones attacked Robotyne, killing 3 people and wounding 7, and a drone struck a house in Synkivka.",
        ["drone_strike 45 @ Robotyne", "drone_strike 1 @ Synkivka"],
    ),
    (
        "57 shellings were recorded in Kupiansk, and near Toretsk, the enemy attempted 28 times to break through.",
        ["shelling 57 @ Kupiansk", "clash 28 @ Toretsk"],
    ),
    (
        "Зранку в Дніпропетровській області ворог завдав 10 авіаударів, а біля Гродівки відбулося 8 боїв, з них 3 ще тривають.",
        ["air_strike 10 @ Дніпропетровській області", "clash 8 @ Гродівки", "clash 3 @ Гродівки (part_of)"],
    ),
    (
        "Зранку по Торецьку випущено 37 ракет та біля Куп’янська противник 6 разів намагався прорвати оборону.",
        ["missile_strike 37 @ Торецьку", "clash 6 @ Куп’янська"],
    ),
    ("Kharkiv: 3 drones hit a house.", ["drone_strike 3 @ Kharkiv"]),
    ("Pokrovsk – 12 clashes, Toretsk – 9.", ["clash 12 on pokrovsk", "clash 9 on toretsk"]),
]

Told = list[tuple[str, str]]
ENGLISH: Told = [
    ("the enemy carried out 14 air strikes on Sumy", "air_strike 14 @ Sumy"),
    ("Russian aircraft dropped 26 guided bombs on Marhanets", "guided_bomb 26 @ Marhanets"),
    ("17 shellings were recorded in Kherson", "shelling 17 @ Kherson"),
    ("38 clashes took place near Robotyne", "clash 38 @ Robotyne"),
    ("Ukrainian forces repelled 15 attacks near Vovchansk", "clash 15 @ Vovchansk"),
    ("near Vuhledar, the enemy attempted 45 times to break through", "clash 45 @ Vuhledar"),
    ("19 drones attacked Chuhuiv", "drone_strike 19 @ Chuhuiv"),
    ("Russia fired 13 missiles at Izium", "missile_strike 13 @ Izium"),
    ("a drone struck a house in Balakliia", "drone_strike 1 @ Balakliia"),
    ("in the Lyman sector, 28 clashes took place", "clash 28 on lyman"),
    ("the enemy carried out 23 air strikes in Chernihiv Oblast", "air_strike 23 @ Chernihiv Oblast"),
]
UKRAINIAN: Told = [
    ("ворог завдав 14 авіаударів по Сумах", "air_strike 14 @ Сумах"),
    ("на Марганець скинуто 26 КАБів", "guided_bomb 26 @ Марганець"),
    ("у Херсоні зафіксовано 17 обстрілів", "shelling 17 @ Херсоні"),
    ("поблизу Роботиного відбулося 38 боєзіткнень", "clash 38 @ Роботиного"),
    ("під Вовчанськом відбито 15 атак", "clash 15 @ Вовчанськом"),
    ("біля Вугледара противник 45 разів намагався прорвати оборону", "clash 45 @ Вугледара"),
    ("Чугуїв атакували 19 дронів", "drone_strike 19 @ Чугуїв"),
    ("по Ізюму випущено 13 ракет", "missile_strike 13 @ Ізюму"),
    ("безпілотник влучив у будинок у Балаклії", "drone_strike 1 @ Балаклії"),
    ("на Лиманському напрямку відбулося 28 боєзіткнень", "clash 28 on lyman"),
    ("в Чернігівській області ворог завдав 23 авіаударів", "air_strike 23 @ Чернігівській області"),
]
RUSSIAN: Told = [
    ("враг нанес 14 авиаударов по Сумам", "air_strike 14 @ Сумам"),
    ("на Марганец сброшено 26 КАБов", "guided_bomb 26 @ Марганец"),
    ("в Херсоне зафиксировано 17 обстрелов", "shelling 17 @ Херсоне"),
    ("вблизи Работино произошло 38 боестолкновений", "clash 38 @ Работино"),
    ("под Волчанском отбито 15 атак", "clash 15 @ Волчанском"),
    ("возле Угледара противник 45 раз пытался прорвать оборону", "clash 45 @ Угледара"),
    ("Чугуев атаковали 19 дронов", "drone_strike 19 @ Чугуев"),
    ("по Изюму выпущено 13 ракет", "missile_strike 13 @ Изюму"),
    ("беспилотник попал в дом в Балаклее", "drone_strike 1 @ Балаклее"),
    ("на Лиманском направлении произошло 28 боестолкновений", "clash 28 on lyman"),
    ("в Черниговской области враг нанес 23 авиаудара", "air_strike 23 @ Черниговской области"),
]
JOINTS = {
    "en": (". {}", "; {}", ", while {}", ", and {}", ". In addition, {}", ". Meanwhile, {}", ".\n{}"),
    "uk": (
        ". {}",
        "; {}",
        ", а {}",
        ", також {}",
        ", ще {}",
        ". Крім того, {}",
        ", тоді як {}",
        ", після чого {}",
    ),
    "ru": (
        ". {}",
        "; {}",
        ", а {}",
        ", также {}",
        ", еще {}",
        ". Кроме того, {}",
        ", в то время как {}",
        ", после чего {}",
    ),
}
ASIDES = {
    "en": (
        "",
        ", injuring 5 people",
        ", killing 3 people and wounding 7",
        " (two dead)",
        ", damaging 9 houses",
    ),
    "uk": (
        "",
        ", поранено 5 людей",
        ", загинули 3 людини, ще 7 поранено",
        " (двоє загиблих)",
        ", пошкоджено 9 будинків",
    ),
    "ru": (
        "",
        ", ранены 5 человек",
        ", погибли 3 человека, еще 7 ранены",
        " (двое погибших)",
        ", повреждены 9 домов",
    ),
}
TOLD = {"en": ENGLISH, "uk": UKRAINIAN, "ru": RUSSIAN}


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:60] for text, _ in CASES])
def test_each_keeps_its_own(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


@pytest.mark.parametrize("language", ["en", "uk", "ru"])
def test_two_events_joined_are_those_told_alone(language: str) -> None:
    draw = random.Random(language)
    wrong: list[tuple[str, list[str]]] = []
    for _ in range(400):
        (first, one), (second, two) = draw.sample(TOLD[language], 2)
        if " on " in one:  # what follows a direction may be along it
            (first, one), (second, two) = (second, two), (first, one)
        joint = draw.choice(JOINTS[language])
        if joint[0] in ".\n":
            second = second[0].upper() + second[1:]
        first += draw.choice(ASIDES[language])
        text = f"{first[0].upper()}{first[1:]}{joint.format(second)}{draw.choice(ASIDES[language])}."
        if sorted(told := shorts(text)) != sorted([one, two]):
            wrong.append((text, told))
    assert wrong == []
