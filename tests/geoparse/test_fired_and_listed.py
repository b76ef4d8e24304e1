"""Fired and listed: weapons and what they hit, lines of a list with clauses of their own, and whose numbers are of one direction."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "A missile damaged a plant in the Shostka district of Sumy, the region's military administration said.",
        ["missile_strike 1 @ Shostka district"],
    ),
    (
        "Russia launched a multi-wave attack using 72 air assault weapons, Kyiv's air force said.",
        ["unspecified 72"],
    ),
    (
        "In Poliske, Siverske and Volynske directions, the situation has not changed. In Avdiivske direction, six assaults were beaten back.",
        ["clash none @ Poliske, Siverske, Volynske directions", "clash 6 on avdiivka"],
    ),
    (
        "The Russians mounted another fruitless assault on Vuhledar, a mining town whose loss would open their road to Kurakhove.",
        ["clash some @ Vuhledar"],
    ),
    (
        "Russia fired a barrage of missiles at several cities before dawn, including the capital Kyiv and the western city of Lviv.",
        ["missile_strike some @ Kyiv, Lviv"],
    ),
    (
        "П'ять ракет та артилерійські снаряди ворог спрямував на Костянтинівку.",
        ["missile_strike 5 @ Костянтинівку"],
    ),
    (
        "По Мирнограду ворог бив бомбами ФАБ-250 та артилерією – пошкоджено 4 будинки.",
        ["air_strike some @ Мирнограду", "shelling some @ Мирнограду"],
    ),
    (
        "Берислав армія рф уранці обстріляла дронами та мінометами.",
        ["drone_strike some @ Берислав", "shelling some @ Берислав"],
    ),
    ("На Дружківку окупанти кинули три бомби «ФАБ-250».", ["guided_bomb 3 @ Дружківку"]),
    (
        "На Слов'янськ росіяни скинули дві авіабомби. Одна бомба поцілила у двір, інша – в дорогу.",
        ["guided_bomb 2 @ Слов'янськ", "guided_bomb 1 @ Слов'янськ (part_of)"],
    ),
    (
        "Россияне атаковали Шостку шахедами. Зафиксировано четыре прилета.\nОб этом сообщил городской голова.\nЕсть четыре прилета ночью.",
        [
            "drone_strike some @ Шостку (repeats)",
            "drone_strike 4 @ Шостку",
            "unspecified 4 @ Шостку (repeats)",
        ],
    ),
    (
        "Russia hits Sumy with aerial bombs for the first time this winter.",
        ["air_strike some @ Sumy"],
    ),
    ("Херсон страдает от атак россиян.", ["unspecified some @ Херсон"]),
    (
        "Боевики стреляли в районе населенных пунктов Крымское и Сокольники.",
        ["shelling some @ Крымское, Сокольники"],
    ),
    (
        "Три авиаудара оккупанты нанесли поблизости Нескучного и Великой Новоселки.",
        ["air_strike 3 @ Нескучного, Великой Новоселки"],
    ),
    (
        "На Лиманському напрямку наші бійці просунулися на 900 метрів. За день, каже Череватий, загарбники завдали 280 ударів зі ствольної та реактивної артилерії, а також 5 авіаударів.",
        ["shelling 280 on lyman", "air_strike 5 on lyman"],
    ),
    (
        "Загарбники завдали п'яти ракетних ударів по Україні, двох із них – по складах у Вільнянську Запорізької області.\n\nКрім цього, окупанти завдали ще 34 авіаударів.",
        ["missile_strike 5", "missile_strike 2 @ Вільнянську (part_of)", "air_strike 34"],
    ),
    (
        "На інших напрямках загарбники вели вогонь:\n\nна Слобожанському – із мінометів і гаубиць у районах сіл Козача Лопань та Липці;\n\nна Бахмутському – у районах Спірного, Яковлівки і самого Соледара. До того ж Торецьк зазнав трьох авіаударів;\n\nна Новопавлівському – по Павлівці, Вугледару.",
        [
            "shelling some @ Козача Лопань, Липці on slobozhanskyi",
            "shelling some @ Спірного, Яковлівки, Соледара on bakhmut",
            "air_strike 3 @ Торецьк on bakhmut",
            "shelling some @ Павлівці, Вугледару on novopavlivka",
        ],
    ),
    (
        "По Харківській області окупанти застосували:\n– сім БпЛА «Герань-2»;\n– ще п'ять безпілотників, тип яких встановлюють.",
        ["drone_strike 7 @ Харківській області", "drone_strike 5 @ Харківській області"],
    ),
    (
        "О 04:15 на харківській Салтівці «Молнія» вдарила у дах гаража.",
        ["drone_strike some @ Салтівці"],
    ),
    (
        "Night strikes on Kyiv and the Boryspil district killed three, with another death in the capital itself after a barrage of four ballistic missiles. Kyiv's thin air defences can hardly cope.",
        ["unspecified some @ Kyiv, Boryspil district", "missile_strike 4 @ Kyiv, Boryspil district"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_what_was_fired(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
