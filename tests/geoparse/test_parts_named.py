"""Parts named: what is part of a number told before it, or the same event once more, and what is neither."""

import pytest
from reading_cases import shorts

CASES = [
    (
        "За добу ворог випустив по Сумщині 89 дронів – 57 «Герань-2», 19 FPV-дронів.",
        [
            "drone_strike 89 @ Сумщині",
            "drone_strike 57 @ Сумщині (part_of)",
            "drone_strike 19 @ Сумщині (part_of)",
        ],
    ),
    (
        "Враг выпустил по Сумщине 89 дронов: 57 «Герань-2», 19 FPV-дронов.",
        [
            "drone_strike 89 @ Сумщине",
            "drone_strike 57 @ Сумщине (part_of)",
            "drone_strike 19 @ Сумщине (part_of)",
        ],
    ),
    (
        "Ворог завдав трьох ракетних ударів по Дрогобичу. Два прильоти – по промисловому об'єкту. "
        "Ще один ракетний удар прийшовся по складу.",
        [
            "missile_strike 3 @ Дрогобичу",
            "unspecified 2 @ Дрогобичу (part_of)",
            "missile_strike 1 @ Дрогобичу (part_of)",
        ],
    ),
    (
        "Ворог випустив по Харкову сім ракет. Дві ракети влучили в завод.",
        ["missile_strike 7 @ Харкову", "missile_strike 2 @ Харкову (part_of)"],
    ),
    (
        "The enemy launched seven missiles at Kharkiv. Two missiles hit a plant.",
        ["missile_strike 7 @ Kharkiv", "missile_strike 2 @ Kharkiv (part_of)"],
    ),
    (
        "У Сумах чули вибухи. Два удари прийшлися по промислових об'єктах, ще один — по школі.",
        ["unspecified 3 @ Сумах"],
    ),
    (
        "Ворог тричі обстріляв Нікополь. Ще два удари завдали дронами.",
        ["shelling 3 @ Нікополь", "drone_strike 2 @ Нікополь"],
    ),
    (
        "Захисники відбили шість штурмів на Оріхівському напрямку і шість – у районі Кринок.",
        ["clash 6 on orikhiv", "clash 6 @ Кринок"],
    ),
    (
        "Чотири штурми на Лиманському напрямку і чотири – біля Торецька.",
        ["clash 4 on lyman", "clash 4 @ Торецька"],
    ),
    (
        "На Сіверському напрямку ворог атакував 9 разів, три атаки тривають, в районах Серебрянки та Виїмки.",
        ["clash 9 @ Серебрянки, Виїмки on siverskyi", "clash 3 on siverskyi (part_of)"],
    ),
    (
        "На Торецькому напрямку ворог здійснив 30 спроб (чотири тривають) прорвати оборону біля Родинського.",
        ["clash 30 @ Родинського on toretsk", "clash 4 @ Родинського on toretsk (part_of)"],
    ),
    (
        "14 боєзіткнень, з них два тривають, поблизу Торецька.",
        ["clash 14 @ Торецька", "clash 2 @ Торецька (part_of)"],
    ),
    (
        "На Торецком направлении 16 атак, две ещё продолжаются, вблизи Зелёного Поля.",
        ["clash 16 @ Зелёного Поля on toretsk", "clash 2 @ Зелёного Поля on toretsk (part_of)"],
    ),
    (
        "На Вовчанському напрямку 12 штурмів, три – успішні для ворога.",
        ["clash 12 on kharkiv", "clash 3 on kharkiv (part_of)"],
    ),
    ("У Харкові приліт БпЛА. Удар по Київському району.", ["drone_strike 1 @ Київському району"]),
    ("Удар БпЛА по Харкову. Влучання в Салтівському районі.", ["drone_strike 1 @ Салтівському районі"]),
    ("У Харкові приліт. Удар по Салтівському району – шахед.", ["drone_strike 1 @ Салтівському району"]),
    ("Прилёт в Харькове. Удар по Киевскому району.", ["unspecified 1 @ Киевскому району"]),
    ("Удар БпЛА по Сумах. Влучання в Шостці.", ["drone_strike 1 @ Сумах", "unspecified 1 @ Шостці"]),
]


@pytest.mark.parametrize(("text", "told"), CASES)
def test_tells_parts_from_more(text: str, told: list[str]) -> None:
    assert shorts(text) == told
