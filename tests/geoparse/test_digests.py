"""Digests and short lines: directions without their noun, places that head a line, who did it by the weapon, months alone."""

from datetime import date

import pytest
from reading_cases import reading
from test_reported_misreadings import told

from app.model import Scope

Cases = list[tuple[str, str, list[str]]]

CASES: Cases = [
    # directions told without the noun, each with its number
    (
        "Newsroom",
        "Total engagements over the day: 96. By axis: Pokrovsk - 31, Novopavlivka - 17, Lyman - 9.",
        [
            "clash 96 russia",
            "clash 31 on pokrovsk (part_of) russia",
            "clash 17 on novopavlivka (part_of) russia",
            "clash 9 on lyman (part_of) russia",
        ],
    ),
    (
        "Newsroom",
        "The heaviest fighting is on the Pokrovsk (31), Toretsk (17) and Lyman (9) axes.",
        ["clash 31 on pokrovsk russia", "clash 17 on toretsk russia", "clash 9 on lyman russia"],
    ),
    (
        "Генштаб",
        "За добу зафіксовано 96 боїв: Покровський – 31, Торецький – 17, Лиманський – 9.",
        [
            "clash 96 russia",
            "clash 31 on pokrovsk (part_of) russia",
            "clash 17 on toretsk (part_of) russia",
            "clash 9 on lyman (part_of) russia",
        ],
    ),
    (
        "Генштаб",
        "На Лиманському відбито 8 атак, Шахтарському – 7, Запорізькому – 2.",
        ["clash 8 on lyman russia", "clash 7 on shakhtarske russia", "clash 2 on zaporizhzhia russia"],
    ),
    (
        "Генштаб",
        "Кількість атак на Торецькому напрямку зросла до 31, на Лиманському їх 17.",
        ["clash 31 on toretsk russia", "clash 17 on lyman russia"],
    ),
    # and cities stay cities
    (
        "Newsroom",
        "Missile strikes: Kharkiv - 3, Sumy - 2, Zaporizhzhia - 4.",
        [
            "missile_strike 3 @ Kharkiv russia",
            "missile_strike 2 @ Sumy russia",
            "missile_strike 4 @ Zaporizhzhia russia",
        ],
    ),
    # nothing goes on along all directions of a digest, nor along one that is not known
    (
        "Генштаб",
        "На Торецькому – 31 атака, на Лиманському – 17. Авіація завдала ударів по Сіверську.",
        ["clash 31 on toretsk russia", "clash 17 on lyman russia", "air_strike some @ Сіверську russia"],
    ),
    (
        "Генштаб",
        "На Торецькому напрямку відбулося 31 зіткнення. На Заріцько-Яворівському напрямку було 9 боїв біля Білогорівки.",
        ["clash 31 on toretsk russia", "clash 9 @ Білогорівки russia"],
    ),
    (
        "Генштаб",
        "На Бахмутском направлении противник обстрелял Кодему. За сутки отражено семь атак, уничтожено четыре танка.",
        ["shelling some @ Кодему on bakhmut russia", "clash 7 russia"],
    ),
    # places that head a line
    (
        "ОВА",
        "Доба:\n▪️ 05:10 Ізюмський р-н, с. Бригадирівка. Унаслідок обстрілу згорів сарай.\n"
        "▪️ 23:40 Богодухівський р-н, смт Золочів. Ворог скинув 2 КАБ.\nЗа добу ворог здійснив 40 обстрілів Харківської області.",
        [
            "shelling some @ Бригадирівка russia",
            "guided_bomb 2 @ Золочів russia",
            "shelling 40 @ Харківської області russia",
        ],
    ),
    (
        "ОВА",
        "Обстріляні громади Сумщини. Великописарівська: 9 КАБ (20 вибухів), удар з гелікоптера (4 НАР), 12 FPV.",
        [
            "shelling some @ Сумщини russia",
            "guided_bomb 9 @ Великописарівська russia",
            "air_strike 1 @ Великописарівська russia",
            "drone_strike 12 @ Великописарівська russia",
        ],
    ),
    # how often, and whither, one went
    ("Генштаб", "На Вербове йшли двічі.", ["clash 2 @ Вербове russia"]),
    (
        "Генштаб",
        "На Торецькому напрямку загарбники тричі йшли в бік Щербинівки.",
        ["clash 3 @ Щербинівки on toretsk russia"],
    ),
    ("Новости", "Переговоры шли в Киеве.", []),
    ("Новости", "В Волчанске идут бои.", ["clash some @ Волчанске russia"]),
    # what strikes were dealt with
    (
        "Генштаб",
        "На Курському напрямку противник завдав п’яти ударів, застосувавши 11 КАБ.",
        ["air_strike 5 on kursk russia", "guided_bomb 11 on kursk (part_of) russia"],
    ),
    # what stands in brackets has its place for itself
    (
        "Генштаб",
        "Ворог завдав 8 ракетних ударів (з них 2 – по Сіверську), 21 авіаудар та 30 обстрілів з РСЗВ.",
        [
            "missile_strike 8 russia",
            "missile_strike 2 @ Сіверську (part_of) russia",
            "air_strike 21 russia",
            "mlrs 30 russia",
        ],
    ),
    (
        "Повітряні сили",
        "Ворог випустив 32 ракети, зокрема 2 «Кинджали», 14 «Іскандер-М».",
        [
            "missile_strike 32 russia",
            "missile_strike 2 (part_of) russia",
            "missile_strike 14 (part_of) russia",
        ],
    ),
    # one weapon is one strike, and some tell whose they are
    ("Newsroom", "An S-300 strike hit Selydove.", ["missile_strike 1 @ Selydove russia"]),
    (
        "Newsroom",
        "A HIMARS strike hit a depot of Russian troops near Tokmak.",
        ["mlrs some @ Tokmak ukraine"],
    ),
    ("Новости", "Удар ATACMS пришёлся по аэродрому Саки.", ["missile_strike 1 @ Саки ukraine"]),
    ("ОВА", "Учора ворог ударив «Ланцетом» по околиці Золочева.", ["drone_strike 1 @ Золочева russia"]),
    # whose attacks were repelled, and who storms
    (
        "Новости",
        "ВСУ предприняли две попытки атаковать в районе Макаровки, все отбиты.",
        ["clash 2 @ Макаровки ukraine"],
    ),
    ("Новости", "Украинские формирования штурмуют Урожайное.", ["clash some @ Урожайное ukraine"]),
    # what was shot down, and debris
    ("Новости", "Воздушные силы сообщили о сбитии 16 дронов и трёх ракет. Во Львове упали обломки.", []),
]


@pytest.mark.parametrize(("source", "text", "expected"), CASES)
def test_short_lines_are_read(source: str, text: str, expected: list[str]) -> None:
    assert told(text, source) == expected


def test_a_number_for_each_is_that_of_its_own_places_only() -> None:
    claims = reading(
        "За добу зафіксовано 91 бій: Покровський напрямок – 31, по сім на Торецькому та Лиманському.",
        source="Генштаб",
    ).claims
    assert [(claim.count.low, claim.scope) for claim in claims] == [
        (91, Scope.SHARED),
        (31, Scope.SHARED),
        (7, Scope.EACH),
    ]


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("In October, Russia carried out 30 strikes on Nikopol.", date(2023, 10, 1), date(2023, 10, 31)),
        ("In May, Russia carried out 30 strikes on Nikopol.", date(2023, 5, 1), date(2023, 5, 31)),
        ("За лютий ворог провів 4270 штурмових дій.", date(2024, 2, 1), date(2024, 2, 29)),
        ("У лютому ворог 270 разів обстріляв Нікополь.", date(2024, 2, 1), date(2024, 2, 29)),
        ("За минулий місяць ворог провів 4270 штурмових дій.", date(2024, 2, 4), date(2024, 3, 4)),
    ],
)
def test_a_month_told_without_a_day_is_that_month(text: str, since: date, until: date) -> None:
    (claim,) = reading(text, source="Генштаб").claims
    assert (claim.window.start, claim.window.stop) == (since, until)


def test_a_region_that_leads_holds_its_places_away_from_the_direction_before() -> None:
    text = "На Бахмутському напрямку ворог обстріляв Кодему. На Чернігівщині обстріляв Миколаївку."
    place = reading(text, source="Генштаб").resolutions[-1]
    assert place.code.startswith("UA74")
