"""What ends a sentence or a list: fights that go on, other topics, usual numbers; and towns that are not meant along a direction."""

import pytest
from reading_cases import reading
from test_reported_misreadings import told

Cases = list[tuple[str, str, list[str]]]

CASES: Cases = [
    # numbers that go on to be told in the next sentence, and those of other days
    (
        "Сили оборони",
        "За добу було 400 ударів дронами. Зафіксували менше бойових зіткнень, ніж на інших напрямках – загалом 13. "
        "Вісім із них мали місце на Гуляйпільському напрямку.",
        ["drone_strike 400 russia", "clash 13 russia", "clash 8 on huliaipole (part_of) russia"],
    ),
    (
        "Сили оборони",
        "На Херсонському напрямку було 370 ударів дронами-камікадзе, а до цього там було 200-250.",
        ["drone_strike 370 on kherson russia"],
    ),
    (
        "Генштаб",
        "Майже вдвічі, до 34, зросла кількість боїв на Покровському напрямку.",
        ["clash 34 on pokrovsk russia"],
    ),
    (
        "Генштаб",
        "Почти вдвое, до 34, выросло количество боев на Покровском направлении.",
        ["clash 34 on pokrovsk russia"],
    ),
    # fights that go on are along the direction, not at the places of those before
    (
        "Генштаб",
        "Армія РФ шість разів намагалася наступати на Куп’янському напрямку, в бік Петропавлівки й Піщаного, "
        "два боєзіткнення тривають на момент зведення.",
        ["clash 6 @ Петропавлівки, Піщаного on kupiansk russia", "clash 2 on kupiansk (part_of) russia"],
    ),
    # a bare number of strikes is of the town that the text is about
    (
        "ОВА",
        "У Кривому Розі внаслідок удару загинули двоє людей.\n\nДва ракетні удари.",
        ["unspecified 1 @ Кривому Розі russia", "missile_strike 2 @ Кривому Розі russia"],
    ),
    # a weapon that struck so often, and what else changed for it
    (
        "ОВА",
        "У Конотопі вночі «шахеди» двічі поцілили в депо, рух потягів до Шостки змінено.",
        ["drone_strike 2 @ Конотопі russia"],
    ),
    ("ОВА", "Ночью «шахеды» дважды попали в депо в Конотопе.", ["drone_strike 2 @ Конотопе russia"]),
    # one place of a list has its number
    (
        "Генштаб",
        "Гуляйпільський напрямок: авіаудари – по Гуляйполю (три), Залізничному та Різдвянці.",
        [
            "air_strike some @ Залізничному, Різдвянці on huliaipole russia",
            "air_strike 3 @ Гуляйполю russia",
        ],
    ),
    # a drone that fell and did harm
    (
        "ОВА",
        "Внаслідок падіння безпілотника у Полтавському районі було пошкоджено склад.",
        ["drone_strike 1 @ Полтавському районі russia"],
    ),
    # directions behind their regions
    (
        "Генштаб",
        "Половина боїв була на чотирьох напрямках на Донеччині та Запоріжжі – Покровському, Олександрівському та Гуляйпільському.",
        ["clash some @ Покровському, Олександрівському, Гуляйпільському russia"],
    ),
]


@pytest.mark.parametrize(("source", "text", "expected"), CASES, ids=[text[:40] for _, text, _ in CASES])
def test_reads_what_ends_a_sentence(source: str, text: str, expected: list[str]) -> None:
    assert told(text, source) == expected


def test_a_city_far_from_the_direction_in_force_is_not_meant_where_a_village_is_near() -> None:
    texts = (
        "На Куп’янському напрямку ворог завдав авіаударів біля Андріївки, Сергіївки і Макіївки.",
        "На Купянском направлении враг нанес авиаудары возле Андреевки, Сергеевки и Макеевки.",
    )
    for text in texts:
        assert reading(text).resolutions[-1].code.startswith("UA44"), text


@pytest.mark.parametrize(
    "text",
    [
        "Вистава за І. Котляревським відбудеться в Полтаві.",
        "Ворог хоче взяти острови в дельті Дніпра. Про це сказали в Полтаві.",
    ],
)
def test_a_surname_behind_its_initial_and_a_river_are_no_towns(text: str) -> None:
    assert [one.mention.surface for one in reading(text).resolutions] == ["Полтаві"]
