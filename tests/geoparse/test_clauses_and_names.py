"""Clauses that part what goes on from what was counted, numbers that are names, districts, and weapons told in short."""

import pytest
from reading_cases import gazetteer, reading
from test_reported_misreadings import told

CASES = [
    # how often one tried is told of the clause behind the direction, and not of the battles that go on there
    (
        "Найзапекліші бої тривають на Покровському напрямку, де загарбники 47 разів намагалися прорвати оборону у районах "
        "Родинського та Лисівки.",
        ["clash 47 @ Родинського, Лисівки on pokrovsk russia"],
    ),
    (
        "Ожесточенные бои продолжаются на Покровском направлении, где враг 30 раз пытался прорвать оборону у Родинского.",
        ["clash 30 @ Родинского on pokrovsk russia"],
    ),
    (
        "Fighting goes on in the Pokrovsk direction, where Russian forces attacked 47 times near Rodynske.",
        ["clash 47 @ Rodynske on pokrovsk russia"],
    ),
    # a number names a bus or a school
    ("У Херсоні дрон влучив у тролейбус маршруту №9.", ["drone_strike 1 @ Херсоні russia"]),
    ("У Херсоні ворожий дрон скинув вибухівку біля школи № 14.", ["drone_strike 1 @ Херсоні russia"]),
    ("В Херсоне дрон ударил по троллейбусу №9.", ["drone_strike 1 @ Херсоне russia"]),
    # a drone by its other names
    ("Через влучання ворожого БЛА зайнявся будинок у Марганці.", ["drone_strike 1 @ Марганці russia"]),
    (
        "Унаслідок удару безпілотного літального апарата по Павлограду виникла пожежа.",
        ["drone_strike 1 @ Павлограду russia"],
    ),
    ("В результате попадания БЛА в Марганце загорелся дом.", ["drone_strike some @ Марганце russia"]),
    # the town of the line before
    (
        "Слов'янськ та Миколаївку атаковано дронами.\nПо Краматорську та околицях окупанти вдарили бомбою.\n"
        "Ще три удари по місту були завдані після опівночі.",
        [
            "drone_strike some @ Слов'янськ, Миколаївку russia",
            "air_strike 1 @ Краматорську russia",
            "unspecified 3 @ Краматорську russia",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:40] for text, _ in CASES])
def test_reads_clauses_and_names(text: str, expected: list[str]) -> None:
    assert told(text, "Новини") == expected


@pytest.mark.parametrize(
    "text",
    [
        "На Лиманському напрямку було п'ять атак ворога, дві ще тривають.",
        "На Лиманском направлении было пять атак врага, две еще продолжаются.",
        "There were five attacks in the Lyman direction, two are still ongoing.",
    ],
)
def test_what_goes_on_is_the_second_number_alone(text: str) -> None:
    five, two = reading(text).claims
    assert (five.count.best, "ongoing" in five.rules, two.count.best, "ongoing" in two.rules) == (
        5,
        False,
        2,
        True,
    )


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("У Дніпровському районі Херсона росіяни скинули з дрона вибухівку на тролейбус.", "Kherson"),
        ("В Днепровском районе Запорожья дрон попал в дом.", "Zaporizhzhia"),
    ],
)
def test_a_city_district_that_bears_a_raions_name_is_inside_its_city(text: str, city: str) -> None:
    read = reading(text)
    (claim,) = read.claims
    assert len(claim.places) == 1
    assert gazetteer().get(claim.within).name_en == city
    assert read.resolutions[0].kind == "district"
