"""What dense reports leave out: elliptic pairs, totals with their breakdown, clauses beside each other, what was not."""

import pytest
from reading_cases import reading, shorts

PAIRS = [
    (
        "Ворог двічі наступав біля Роздолівки і раз – біля Торського.",
        ["clash 2 @ Роздолівки", "clash 1 @ Торського"],
    ),
    (
        "Враг дважды наступал у Раздоловки и один раз у Торского.",
        ["clash 2 @ Раздоловки", "clash 1 @ Торского"],
    ),
    (
        "Russian troops attacked three times near Torske, twice near Dibrova and once in Terny.",
        ["clash 3 @ Torske", "clash 2 @ Dibrova", "clash 1 @ Terny"],
    ),
    (
        "Нікополь зазнав трьох обстрілів, а Марганець – жодного.",
        ["shelling 3 @ Нікополь", "shelling none @ Марганець"],
    ),
    (
        "Никополь обстреляли трижды, Марганец — ни разу.",
        ["shelling 3 @ Никополь", "shelling none @ Марганец"],
    ),
    (
        "Nikopol suffered three air strikes and Marhanets none.",
        ["air_strike 3 @ Nikopol", "air_strike none @ Marhanets"],
    ),
    (
        "Nikopol came under fire twice, Marhanets not once.",
        ["shelling 2 @ Nikopol", "shelling none @ Marhanets"],
    ),
    (
        "Нікополь обстріляли чотири рази, Марганець – щогодини.",
        ["shelling 4 @ Нікополь", "shelling some @ Марганець"],
    ),
    (
        "Никополь обстреляли четыре раза, Марганец — круглосуточно.",
        ["shelling 4 @ Никополь", "shelling some @ Марганец"],
    ),
    (
        "Nikopol was shelled once and Marhanets around the clock.",
        ["shelling 1 @ Nikopol", "shelling some @ Marhanets"],
    ),
    (
        "Bakhmut was stormed twice, Soledar five times and Terny never.",
        ["clash 2 @ Bakhmut", "clash 5 @ Soledar", "clash none @ Terny"],
    ),
    (
        "По Херсону – 14 обстрілів, по Бериславу – три, по Білозерці жодного.",
        ["shelling 14 @ Херсону", "shelling 3 @ Бериславу", "shelling none @ Білозерці"],
    ),
    (
        "Днем враг атаковал Никополь четырьмя дронами, Марганец — двумя, Покровскую громаду не трогал.",
        ["drone_strike 4 @ Никополь", "drone_strike 2 @ Марганец", "drone_strike none @ Покровскую громаду"],
    ),
    (
        "The enemy attacked near Terny four times and near Torske twice, but not near Dibrova.",
        ["clash 4 @ Terny", "clash 2 @ Torske", "clash none @ Dibrova"],
    ),
    (
        "На Лиманському напрямку атак не було, а на Куп'янському – сім, ще дві тривають.",
        ["clash none on lyman", "clash 7 on kupiansk", "clash 2 on kupiansk (part_of)"],
    ),
    (
        "Two missiles hit Kharkiv and a glide bomb Chuhuiv, and a woman was hurt in Merefa.",
        ["missile_strike 2 @ Kharkiv", "guided_bomb 1 @ Chuhuiv"],
    ),
    (
        "Нікополь обстріляли п'ять разів, двічі – з РСЗВ.",
        ["shelling 5 @ Нікополь", "mlrs 2 @ Нікополь (part_of)"],
    ),
    (
        "Никополь обстреляли пять раз, из них дважды — из «Градов».",
        ["shelling 5 @ Никополь", "mlrs 2 @ Никополь (part_of)"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PAIRS, ids=[text[:40] for text, _ in PAIRS])
def test_what_goes_on_elliptically_keeps_each_place_its_own(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


EACH_ITS_OWN = [
    "На Лиманському та Куп'янському напрямках ворог атакував 14 і 5 разів.",
    "На Лиманському та Куп'янському напрямках – 14 і 5 боїв.",
    "На Лиманском и Купянском направлениях враг атаковал 14 и 5 раз.",
    "The Lyman and Kupiansk directions saw 14 and 5 attacks.",
]


@pytest.mark.parametrize("text", EACH_ITS_OWN, ids=[text[:40] for text in EACH_ITS_OWN])
def test_as_many_numbers_as_directions_are_one_each(text: str) -> None:
    assert shorts(text) == ["clash 14 on lyman", "clash 5 on kupiansk"]


def test_a_third_of_a_total_is_that_of_its_directions_and_the_total_of_none() -> None:
    text = "За добу третина зі 120 боїв сталася на Лиманському і Куп'янському напрямках (25 та 15)."
    assert shorts(text) == ["clash 120", "clash 25 on lyman (part_of)", "clash 15 on kupiansk (part_of)"]


BROKEN_DOWN = [
    (
        "Зафіксовано шість обстрілів: чотири – по Нікополю, два – по Марганцю.",
        [
            "shelling 6 @ Нікополю, Марганцю",
            "shelling 4 @ Нікополю (part_of)",
            "shelling 2 @ Марганцю (part_of)",
        ],
    ),
    (
        "Зафиксировано шесть обстрелов: четыре — по Никополю, два — по Марганцу.",
        [
            "shelling 6 @ Никополю, Марганцу",
            "shelling 4 @ Никополю (part_of)",
            "shelling 2 @ Марганцу (part_of)",
        ],
    ),
    (
        "Six shellings were recorded: four in Nikopol and two in Marhanets.",
        [
            "shelling 6 @ Nikopol, Marhanets",
            "shelling 4 @ Nikopol (part_of)",
            "shelling 2 @ Marhanets (part_of)",
        ],
    ),
    (
        "Ворог здійснив 9 авіаударів, з них п'ять – по Нікополю, по два – по Марганцю та Покровську.",
        [
            "air_strike 9 @ Нікополю, Марганцю, Покровську",
            "air_strike 5 @ Нікополю (part_of)",
            "air_strike 2 @ Марганцю, Покровську (part_of)",
        ],
    ),
    (
        "Із 40 обстрілів половина припала на Нікополь, решта – на Марганець і Покровське.",
        ["shelling 40 @ Нікополь, Марганець, Покровське"],
    ),
    (
        "Из 40 обстрелов половина пришлась на Никополь, остальные — на Марганец.",
        ["shelling 40 @ Никополь, Марганец"],
    ),
    (
        "Out of 30 attacks on the Lyman axis, 12 were near Terny, 10 near Torske and the rest near Yampil.",
        [
            "clash 30 on lyman",
            "clash 12 @ Terny on lyman (part_of)",
            "clash 10 @ Torske (part_of)",
            "clash 8 @ Yampil (part_of)",
        ],
    ),
    (
        "На Лиманському напрямку відбито 12 атак: майже всі – біля Ямполя, дві – біля Торського.",
        ["clash 12 on lyman", "clash 2 @ Торського on lyman (part_of)"],
    ),
    (
        "Of the 12 attacks on the Lyman axis, almost all were near Yampil and two near Torske.",
        ["clash 12 on lyman", "clash 2 @ Torske"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), BROKEN_DOWN, ids=[text[:40] for text, _ in BROKEN_DOWN])
def test_a_total_is_where_its_parts_are(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


def test_the_rest_is_where_the_total_was() -> None:
    text = "За добу окупанти завдали 90 ударів по Пологівському району. П'ять авіаударів – по Оріхову. Решта, 85 ударів, – артилерійські."
    assert shorts(text)[-1] == "shelling 85 @ Пологівському району"


CLAUSES = [
    ("В селе Дибровка ранен мужчина, по Никополю дважды били из миномётов.", ["shelling 2 @ Никополю"]),
    ("У Дібровці поранено чоловіка, по Нікополю двічі били з мінометів.", ["shelling 2 @ Нікополю"]),
    ("In Dibrova a man was wounded, and Nikopol was shelled twice.", ["shelling 2 @ Nikopol"]),
    (
        "Дрон ударил по Никополю, в Дибровке от удара двух КАБ сгорел дом.",
        ["drone_strike 1 @ Никополю", "guided_bomb 2 @ Дибровке"],
    ),
    (
        "Дрон вдарив по Нікополю, у Дібровці внаслідок удару двох КАБ згорів будинок.",
        ["drone_strike 1 @ Нікополю", "guided_bomb 2 @ Дібровці"],
    ),
    ("Окупанти вбили мешканця Козацького, 11 разів обстріляли Херсон.", ["shelling 11 @ Херсон"]),
    (
        "Оккупанты убили жителя Казацкого, ранили двоих в Бериславе, 11 раз обстреляли Херсон.",
        ["shelling 11 @ Херсон"],
    ),
    ("Russian forces wounded two in Beryslav and shelled Kherson 11 times.", ["shelling 11 @ Kherson"]),
    ("Оріхів пережив ніч без обстрілів, у Гуляйполі пролунало три вибухи.", ["shelling none @ Оріхів"]),
    ("Вчора у Херсоні загинув чоловік, сьогодні ворог двічі обстріляв Берислав.", ["shelling 2 @ Берислав"]),
    (
        "Россияне ударили по Харькову двумя ракетами, по Чугуеву — КАБом, в Мерефе ранена женщина.",
        ["missile_strike 2 @ Харькову", "air_strike 1 @ Чугуеву"],
    ),
    (
        "Ракета влучила в Нікополь, ще дві впали в полі біля Марганця.",
        ["missile_strike 1 @ Нікополь", "missile_strike 2 @ Марганця"],
    ),
    (
        "Вдень ворог бив по Марганцю та Покровській громаді, у Мирівській – без обстрілів.",
        ["unspecified some @ Марганцю, Покровській громаді", "shelling none @ Мирівській"],
    ),
    ("Ворог обстріляв Нікополь: у Марганці пошкоджено два будинки.", ["shelling some @ Нікополь"]),
    ("Враг обстрелял Никополь, в Марганце повреждены два дома.", ["shelling some @ Никополь"]),
    (
        "У Марганецькій громаді – жодного обстрілу, у Мирівській загорівся ліс.",
        ["shelling none @ Марганецькій громаді"],
    ),
    (
        "В Марганецкой громаде — ни одного обстрела, в Мировской загорелся лес.",
        ["shelling none @ Марганецкой громаде"],
    ),
    (
        "Росіяни скинули три авіабомби на Нікополь, вдарили ракетою по Марганцю.",
        ["guided_bomb 3 @ Нікополь", "missile_strike 1 @ Марганцю"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CLAUSES, ids=[text[:40] for text, _ in CLAUSES])
def test_a_place_of_the_next_clause_is_not_joined_in(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


NUMBERS = [
    ("Ворог по разу наступав біля Торського та Ямполя.", ["clash 1 @ Торського, Ямполя"]),
    ("Враг по разу наступал у Торского и Ямполя.", ["clash 1 @ Торского, Ямполя"]),
    ("The enemy attacked once each near Torske and Yampil.", ["clash 1 @ Torske, Yampil"]),
    ("Число атак на Лиманском направлении за шесть часов удвоилось – до 12.", ["clash 12 on lyman"]),
    ("Кількість атак на Лиманському напрямку за шість годин подвоїлася – до 12.", ["clash 12 on lyman"]),
    ("Дві ракети Х-59 з Бєлгорода влучили у Харків.", ["missile_strike 2 @ Харків"]),
    ("Две ракеты из Белгорода попали в Харьков.", ["missile_strike 2 @ Харьков"]),
    ("270 БПЛА, переважно FPV, атакували Оріхів.", ["drone_strike 270 @ Оріхів"]),
    ("Нікополь пережив чотири авіаудари.", ["air_strike 4 @ Нікополь"]),
    ("Збито шість дронів із восьми; два влучили в підстанцію Нікополя.", ["drone_strike 2 @ Нікополя"]),
    (
        "The enemy used tanks, mortars and rocket artillery against Nikopol.",
        ["shelling some @ Nikopol", "mlrs some @ Nikopol"],
    ),
    (
        "The brigade, based in Kharkiv, reported five shellings with 17 hits near Vovchansk.",
        ["shelling 5 @ Vovchansk"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), NUMBERS, ids=[text[:40] for text, _ in NUMBERS])
def test_numbers_are_of_what_they_count(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


NOT_STORMED = [
    "Ні на Лиманському, ні на Сіверському напрямках ворог не наступав.",
    "On the Siversk axis the enemy did not storm our positions but flew reconnaissance drones 13 times.",
    "На Сіверському напрямку ворог не штурмував, але вів розвідку БПЛА 13 разів.",
    "На Северском направлении враг не штурмовал, но вел разведку с БПЛА 13 раз.",
]


@pytest.mark.parametrize("text", NOT_STORMED, ids=[text[:40] for text in NOT_STORMED])
def test_what_was_done_instead_does_not_undo_a_zero(text: str) -> None:
    assert [claim.count.best for claim in reading(text).claims] == [0]


NO_EVENTS = [
    "A court in Dnipro jailed a man for plotting two attacks on recruitment offices.",
    "A drone maker from Lviv has delivered 1,500 attack drones to brigades near Pokrovsk.",
    "«Карпати» у Львові відбили 17 атак суперника, але програли 0:2.",
    "На Чернігівщині удар стихії знеструмив 43 села.",
    "Під Рівним поліція провела навчання: чотири групи штурмували склад, шість безпілотників атакували колону.",
    "Под Ровно полиция провела учения: четыре группы штурмовали склад, шесть беспилотников атаковали колонну.",
]


@pytest.mark.parametrize("text", NO_EVENTS, ids=[text[:40] for text in NO_EVENTS])
def test_what_was_plotted_played_or_rehearsed_is_no_event(text: str) -> None:
    assert shorts(text) == []
