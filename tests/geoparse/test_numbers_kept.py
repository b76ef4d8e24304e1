"""Numbers kept: claims told in a list of kinds and weapons, by the police, later on or beside those shot down."""

import pytest
from reading_cases import reading, shorts

from app.model import Side

KEPT = [
    ("У Східній операційній зоні силами воїнів ЗСУ було відбито 12 атак ворога.", ["clash 12"]),
    (
        "Запорізька область. За добу 300 ударів: 5 авіаударів, 200 БпЛА, 4 РСЗВ, 91 артобстріл.",
        [
            "unspecified 300 @ Запорізька область",
            "air_strike 5 @ Запорізька область",
            "drone_strike 200 @ Запорізька область",
            "mlrs 4 @ Запорізька область",
            "shelling 91 @ Запорізька область",
        ],
    ),
    (
        "5 авіаударів по Гуляйполю, 200 дронів, 91 артобстріл.",
        ["air_strike 5 @ Гуляйполю", "drone_strike 200 @ Гуляйполю", "shelling 91 @ Гуляйполю"],
    ),
    (
        "По Чугуєву 3 КАБи, по Балаклії 5 дронів, по Ізюму 2 РСЗВ.",
        ["guided_bomb 3 @ Чугуєву", "drone_strike 5 @ Балаклії", "mlrs 2 @ Ізюму"],
    ),
    (
        "Поліція зафіксувала 1500 ударів. Під вогнем були Краматорськ, Лиман.",
        ["unspecified 1500", "shelling some @ Краматорськ, Лиман"],
    ),
    (
        "Police recorded 1,500 strikes. Kramatorsk and Lyman were under fire.",
        ["unspecified 1500", "shelling some @ Kramatorsk, Lyman"],
    ),
    (
        "Правоохоронці зафіксували 40 ударів. Обстріляно Шостку, Ямпіль.",
        ["unspecified 40", "shelling some @ Шостку, Ямпіль"],
    ),
    (
        "Ворог завдав трьох ударів по Херсону, за годину – ще двох.",
        ["unspecified 3 @ Херсону", "unspecified 2 @ Херсону"],
    ),
    (
        "Ворог випустив по Одесі дві ракети, за годину – ще три ракети.",
        ["missile_strike 2 @ Одесі", "missile_strike 3 @ Одесі"],
    ),
    (
        "Одна ракета влучила в школу в Краматорську, друга – у готель, третя – у парк.",
        ["missile_strike 3 @ Краматорську"],
    ),
    ("Перший дрон влучив у Ніжин о 3:00, другий – о 3:20.", ["drone_strike 2 @ Ніжин"]),
    (
        "Перша ракета влучила в готель у Краматорську о 10:05, друга – о 10:20.",
        ["missile_strike 2 @ Краматорську"],
    ),
    (
        "Увечері 5 КАБів – на Сумщину, вночі 7 КАБів – на Харківщину.",
        ["guided_bomb 5 @ Сумщину", "guided_bomb 7 @ Харківщину"],
    ),
    (
        "Увечері – 5 КАБів на Сумщину, вночі – 7 на Харківщину.",
        ["guided_bomb 5 @ Сумщину", "guided_bomb 7 @ Харківщину"],
    ),
    (
        "О 14:00 – два КАБи по Дергачах. О 16:00 – три по Золочеву. О 18:00 – дрон по Слатиному.",
        ["guided_bomb 2 @ Дергачах", "guided_bomb 3 @ Золочеву", "drone_strike 1 @ Слатиному"],
    ),
    ("Із чотирьох дронів три збили над Прилуками, один влучив у депо.", ["drone_strike 1 @ Прилуками"]),
    ("Торік Сумщину обстріляли 5000 разів, цього року – 9000.", ["shelling 9000 @ Сумщину"]),
    ("В прошлом году Сумщину обстреляли 5000 раз, в этом году – 9000.", ["shelling 9000 @ Сумщину"]),
    ("Мер повідомив про два КАБи по Харкову.", ["guided_bomb 2 @ Харкову"]),
    ("Повітряні сили повідомили про ударні дрони на Харківщині.", []),
    ("Мер повідомив про дрони у Полтаві.", []),
    ("Терехов повідомив про два КАБи по Харкову.", ["guided_bomb 2 @ Харкову"]),
    ("Синєгубов заявив про три дрони у Харкові.", ["drone_strike 3 @ Харкові"]),
    ("Военные сообщили о двух КАБах по Харькову.", ["guided_bomb 2 @ Харькову"]),
    ("Вражено склад у Донецьку чотирма ракетами HIMARS.", ["missile_strike 4 @ Донецьку"]),
    ("Поражён склад в Донецке четырьмя ракетами.", ["missile_strike 4 @ Донецке"]),
]
LATER = [
    "Ворог ударив по Харкову КАБом, за 15 хвилин – ще двома.",
    "Росіяни ударили по Харкову КАБом, потім ще двома.",
    "Враг ударил по Харькову КАБом, через час – ещё двумя.",
]
BY_UKRAINE = [
    ("Вражено аеродром Бельбек трьома дронами.", "drone_strike 3 @ аеродром Бельбек"),
    ("Дрони СБУ тричі вразили НПЗ у Туапсе.", "drone_strike 3 @ Туапсе"),
    ("Дрони СБУ тричі вдарили по НПЗ у Туапсе.", "drone_strike 3 @ Туапсе"),
    ("Генштаб підтвердив ураження НПЗ у Рязані трьома дронами.", "drone_strike 3 @ Рязані"),
    ("Підтверджено ураження аеродрому «Саки» двома ракетами.", "missile_strike 2 @ Саки"),
]


@pytest.mark.parametrize(("text", "told"), KEPT)
def test_keeps_what_is_counted(text: str, told: list[str]) -> None:
    assert [one.partition(" (")[0] for one in shorts(text)] == told


@pytest.mark.parametrize("text", LATER)
def test_counts_one_bomb_and_two_more_later(text: str) -> None:
    assert [one.split(" @")[0] for one in shorts(text) if one.startswith("guided_bomb")] == [
        "guided_bomb 1",
        "guided_bomb 2",
    ]


@pytest.mark.parametrize(("text", "told"), BY_UKRAINE)
def test_reads_plants_hit_by_ukraine(text: str, told: str) -> None:
    assert shorts(text) == [told]
    assert reading(text).claims[0].side is Side.UKRAINE
