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
        "In Volynske, Poliske, Siverske and Slobozhanske directions, the operational situation has not changed. In Lymanske direction, four attacks were repelled.",
        ["clash none @ Volynske, Poliske, Siverske, Slobozhanske directions", "clash 4 on lyman"],
    ),
    (
        "Russian forces staged an unsuccessful assault on Avdiivka, a town whose capture would pave the way for Russia to take Kurakhove.",
        ["clash some @ Avdiivka"],
    ),
    (
        "Russia launched a barrage of missiles against cities, including the capital Kyiv and the northeastern city of Kharkiv.",
        ["missile_strike some @ Kyiv, Kharkiv"],
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
        "Дружківку армія рф обстріляла дронами та артилерією.",
        ["drone_strike some @ Дружківку", "shelling some @ Дружківку"],
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
        "Russia strikes Kharkiv with aerial bombs for the first time since 2022.",
        ["air_strike some @ Kharkiv"],
    ),
    ("Херсон страдает от атак россиян.", ["unspecified some @ Херсон"]),
    (
        "Боевики стреляли в районе населенных пунктов Крымское и Сокольники.",
        ["shelling some @ Крымское, Сокольники"],
    ),
    (
        "Враг нанес два авиаудара поблизости Водяного и Золотой Нивы.",
        ["air_strike 2 @ Водяного, Золотой Нивы"],
    ),
    (
        "На Бахмутському напрямку вдалося просунутися до 1,3 тис. метрів. За словами Череватого, окупанти здійснили за добу 320 ударів зі ствольної реактивної артилерії, завдали 7 авіаударів.",
        ["shelling 320 on bakhmut", "air_strike 7 on bakhmut"],
    ),
    (
        "Російські війська завдали восьми ракетних ударів по території України, одного з них – по школі у Дворічній Харківської області.\n\nОкрім того, окупанти завдали також 27 авіаційних ударів.",
        ["missile_strike 8", "missile_strike 1 @ Дворічній (part_of)", "air_strike 27"],
    ),
    (
        "На решті напрямків окупанти вели вогонь:\n\nна Слобожанському – з танків та артилерії різних типів у районах населених пунктів Стрілеча і Гоптівка;\n\nна Бахмутському – у районах Сіверська, Одрадівки і самого Бахмута. Окрім того, Соледар зазнав двох авіаударів;\n\nна Авдіївському – по Опитному, Мар'їнці.",
        [
            "shelling some @ Стрілеча, Гоптівка on slobozhanskyi",
            "shelling some @ Сіверська, Одрадівки, Бахмута on bakhmut",
            "air_strike 2 @ Соледар on bakhmut",
            "shelling some @ Опитному, Мар'їнці on avdiivka",
        ],
    ),
    (
        "По Харківській області окупанти застосували:\n– сім БпЛА «Герань-2»;\n– ще п'ять безпілотників, тип яких встановлюють.",
        ["drone_strike 7 @ Харківській області", "drone_strike 5 @ Харківській області"],
    ),
    (
        "О 23:40 «Молнія» влучила в багатоповерхівку на харківській Салтівці.",
        ["drone_strike some @ Салтівці"],
    ),
    (
        "Overnight strikes on Kyiv and the Brovary district killed two people, with one more death in the city itself after a barrage of five ballistic missiles. Kyiv's depleted air defences struggle to keep pace.",
        ["unspecified some @ Kyiv, Brovary district", "missile_strike 5 @ Kyiv, Brovary district"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_what_was_fired(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
