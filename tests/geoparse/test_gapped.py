"""Gapped clauses: the verb told once holds for the next weapon and its own place."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "Харків атакували ракетами, Суми — дронами.",
        ["missile_strike some @ Харків", "drone_strike some @ Суми"],
    ),
    (
        "Никополь атаковали дронами, Марганец – артиллерией, Томаковку – из «Градов».",
        ["drone_strike some @ Никополь", "shelling some @ Марганец", "mlrs some @ Томаковку"],
    ),
    (
        "Drones hit Nikopol three times, artillery Marhanets five times.",
        ["drone_strike 3 @ Nikopol", "shelling 5 @ Marhanets"],
    ),
    (
        "Missiles struck Kharkiv at dawn, drones Sumy by noon.",
        ["missile_strike some @ Kharkiv", "drone_strike some @ Sumy"],
    ),
    ("Drones hit Nikopol, Marhanets.", ["drone_strike some @ Nikopol, Marhanets"]),
    (
        "Дві ракети — Харків, одна — Чугуїв.",
        ["missile_strike 2 @ Харків", "missile_strike 1 @ Чугуїв"],
    ),
    (
        "Чотири КАБи впали на Костянтинівку, два — на Дружківку, один — у поле.",
        ["guided_bomb 4 @ Костянтинівку", "guided_bomb 2 @ Дружківку"],
    ),
    (
        "Росіяни завдали 420 ударів по Сумах: 9 авіаударів, 240 атак дронів, 12 обстрілів з РСЗВ.",
        ["unspecified 420 @ Сумах", "air_strike 9 @ Сумах", "drone_strike 240 @ Сумах", "mlrs 12 @ Сумах"],
    ),
    ("За добу обстріляно 12 населених пунктів Запоріжжя.", ["shelling some @ Запоріжжя"]),
    (
        "Kharkiv was hit four times, three times by drones and once by a missile.",
        ["unspecified 4 @ Kharkiv", "drone_strike 3 @ Kharkiv", "missile_strike 1 @ Kharkiv"],
    ),
    (
        "No fighting took place in the Kursk direction, while in the Toretsk one 9 attacks were repelled.",
        ["clash none on kursk", "clash 9 @ Toretsk"],
    ),
    (
        "The shelling of Kherson went on. The regional centre was hit 14 times.",
        ["shelling some @ Kherson", "unspecified 14 @ Kherson"],
    ),
    (
        "На Лиманском направлении — 21 атака, больше всего у Терны и Ямполовки, на Торецком — 9 атак вблизи Дружбы.",
        ["clash 21 on lyman", "clash 9 @ Дружбы on toretsk"],
    ),
    ("В Донецкой области было 12 обстрелов, погиб житель Часова Яра.", ["shelling 12 @ Донецкой области"]),
    (
        "В Сумской области россияне совершили 27 обстрелов, сбросили пять КАБ на Шалыгинскую общину.",
        ["shelling 27 @ Сумской области", "guided_bomb 5 @ Шалыгинскую общину"],
    ),
    (
        "Росіяни вдарили по Донеччині. Загинули люди внаслідок ударів: двоє – у Дружківці, ще одна людина – в Лимані.",
        ["unspecified some @ Донеччині", "unspecified some @ Дружківці, Лимані"],
    ),
    ("Ворог б'є по містах. У Москві запевняють, що цілять лише по військових.", []),
    (
        "In Odesa, drones and cruise missiles hit a warehouse.",
        ["drone_strike some @ Odesa", "missile_strike some @ Odesa"],
    ),
    (
        "Russian forces attacked within Toretsk; east of Toretsk near Druzhba; and north of Toretsk near Dachne.",
        ["clash some @ Toretsk, Druzhba, Dachne"],
    ),
    (
        "Попівка – 4 приходи, імовірно САУ; 3 скидання ВОГ із БпЛА.",
        ["shelling some @ Попівка", "drone_strike 3 @ Попівка"],
    ),
    (
        "П'ять «шахедів», за словами Синєгубова, росіяни спрямували на Чугуїв.",
        ["drone_strike 5 @ Чугуїв"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_gapped_clauses(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
