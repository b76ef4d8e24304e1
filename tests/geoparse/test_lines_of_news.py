"""Lines of news: what is struck all over the country, who speaks of what, two weapons under one number, the largest of its kind."""

import pytest
from reading_cases import reading
from test_reported_misreadings import told

Cases = list[tuple[str, str, list[str]]]

CASES: Cases = [
    # the whole country is no region of the sentence before
    (
        "Newsroom",
        "In Sumy Oblast, two people were killed. Russia launched 135 drones against Ukraine overnight.",
        ["drone_strike 135 russia"],
    ),
    (
        "Новини",
        "У Сумській області поранено двох людей. Ворог випустив по всій Україні 135 дронів.",
        ["drone_strike 135 russia"],
    ),
    # the city is the one whose mayor speaks
    (
        "Newsroom",
        "In Zaporizhzhia, a missile hit a house. The mayor of Kharkiv said the city had been hit three times.",
        ["missile_strike 1 @ Zaporizhzhia russia", "unspecified 3 @ Kharkiv russia"],
    ),
    # fighting told of directions alone, unless more is told of them
    (
        "Newsroom",
        "Fighting was fiercest on the Pokrovsk and Lyman axes, the General Staff said.",
        ["clash some @ Pokrovsk, Lyman axes russia"],
    ),
    (
        "Newsroom",
        "On October 14, Russian troops continued their offensive operations in the Lyman direction.",
        ["clash some on lyman russia"],
    ),
    (
        "Генштаб",
        "Ворог атакує на Лиманському напрямку. На Лиманському напрямку відбито 9 атак.",
        ["clash 9 on lyman russia"],
    ),
    # one number of drones and missiles is of no kind, unless they were shot down
    ("Newsroom", "Russia launched 99 drones and missiles at Ukraine overnight.", ["unspecified 99 russia"]),
    ("Newsroom", "Air defence downed 80 drones and missiles overnight, the Air Force said.", []),
    # the largest of its kind is what was told, unless its place is told
    (
        "Newsroom",
        "Russia launched 298 drones in its largest air attack of the war, killing 12 people in Zhytomyr region.",
        ["drone_strike 298 russia"],
    ),
    ("Newsroom", "Russia's largest attack on Kyiv this year killed 12.", ["unspecified 1 @ Kyiv russia"]),
    # what a place was attacked with
    (
        "Newsroom",
        "Russia attacked the Odesa region's Danube ports with 33 drones.",
        ["drone_strike 33 @ Odesa region russia"],
    ),
    (
        "Newsroom",
        "Russian forces carried out 21 airstrikes and 1,912 kamikaze-drone attacks over the past day.",
        ["air_strike 21 russia", "drone_strike 1912 russia"],
    ),
    (
        "Генштаб",
        "Удари КАБ припали на Зорю та Мирноград – загалом 12 авіабомб.",
        [
            "air_strike some @ Зорю, Мирноград russia",
            "guided_bomb 12 @ Зорю, Мирноград (part_of) russia",
        ],
    ),
    # a street is no place
    (
        "Новости",
        "Ночью два беспилотника атаковали Москву, один упал возле Комсомольского проспекта.",
        ["drone_strike 2 @ Москву ukraine", "drone_strike 1 @ Москву ukraine"],
    ),
]


@pytest.mark.parametrize(("source", "text", "expected"), CASES)
def test_lines_of_news_are_read(source: str, text: str, expected: list[str]) -> None:
    assert told(text, source) == expected


@pytest.mark.parametrize(
    ("text", "claimants"),
    [
        (
            "The General Staff said 9 attacks were repelled near Lyman. "
            "A pro-Kremlin milblogger wrote that Ukrainian troops had attacked near Stelmakhivka.",
            ["general-staff", "newsroom"],
        ),
        (
            "Россияне атаковали 22 беспилотниками, сообщили Воздушные силы. На фронте за сутки отбито 54 атаки.",
            ["air-force", "newsroom"],
        ),
    ],
)
def test_each_speaks_of_what_is_theirs(text: str, claimants: list[str]) -> None:
    assert [claim.claimant for claim in reading(text).claims] == claimants


@pytest.mark.parametrize(
    ("source", "text", "expected"),
    [
        # totals are not of the direction that news open with
        (
            "Newsroom",
            "Ukraine repelled 33 assaults in the Pokrovsk sector over the past day, the General Staff reported. "
            "In total, 125 combat engagements were recorded. The enemy carried out 89 airstrikes.",
            ["clash 33 on pokrovsk russia", "clash 125 russia", "air_strike 89 russia"],
        ),
        # a part stays with the direction of its whole
        (
            "Генштаб",
            "На Торецькому напрямку за добу було 9 штурмів, на Краматорському — 6, з них два тривають біля Часового Яру.",
            [
                "clash 9 on toretsk russia",
                "clash 6 on kramatorsk russia",
                "clash 2 @ Часового Яру on kramatorsk (part_of) russia",
            ],
        ),
        # where most of a number was is not where all of it was
        (
            "Генштаб",
            "На Лиманському та Торецькому напрямках відбито понад 40 атак. Найзапекліші бої – за Ямпіль та Дружбу.",
            [
                "clash 41.. @ Лиманському, Торецькому напрямках russia",
                "clash some @ Ямпіль, Дружбу russia",
            ],
        ),
        # those who repelled attacks struck, too
        (
            "Генштаб",
            "Сили оборони відбили атаки росіян поблизу Мар'їнки й завдали 10 ударів по скупченню техніки.",
            ["clash some @ Мар'їнки russia", "unspecified 10 @ Мар'їнки ukraine"],
        ),
        # weapons in the instrumental case, and reserves that are thrown into battle
        (
            "Новости",
            "ВСУ за сутки атаковали населённые пункты Белгородской области 134 беспилотниками.",
            ["drone_strike 134 @ Белгородской области ukraine"],
        ),
        ("Генштаб", "Росіяни кинули в бій резерви поблизу Нью-Йорка.", []),
        (
            "Новости",
            "В Харькове в результате артобстрела погибли пятеро.",
            ["shelling some @ Харькове russia"],
        ),
        # a day beside a month is not inside it
        (
            "Newsroom",
            "In August, Russian forces carried out 4,900 assaults. Clashes on Thursday: Pokrovsk (54), Lyman (19), Toretsk (9).",
            [
                "clash 4900 russia",
                "clash 54 on pokrovsk russia",
                "clash 19 on lyman russia",
                "clash 9 on toretsk russia",
            ],
        ),
    ],
)
def test_numbers_of_news_have_their_own_place_and_side(source: str, text: str, expected: list[str]) -> None:
    assert told(text, source) == expected


def test_a_city_is_no_village_of_the_region_before() -> None:
    text = "In Kharkiv region, a drone hit a minibus near Borova. Enemy artillery hit Nikopol nine times."
    assert reading(text).claims[-1].places[0].code == "UA12080050010010114"


@pytest.mark.parametrize(
    ("text", "claimants"),
    [
        (
            "Air force officials said Russia had used 407 drones. Lutsk was hit by 15 drones. "
            "Russia's Defence Ministry said the strikes were in response.",
            ["air-force", "air-force"],
        ),
        (
            "Russia launched 407 drones. Lutsk was hit by 15 drones. Russia's Defence Ministry said it was in response.",
            ["newsroom", "newsroom"],
        ),
        ("ВС РФ за сутки отбили десять атак у Торского, заявил Конашенков.", ["russian-mod"]),
    ],
)
def test_a_ministry_named_far_down_does_not_tell_what_its_army_did(text: str, claimants: list[str]) -> None:
    assert [claim.claimant for claim in reading(text).claims] == claimants
