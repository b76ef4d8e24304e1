"""Downed of all: how many weapons attacked, told by how many of them were shot down or by what they attacked with."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "Five Russian attack drones (out of a total of 9) which had attacked the Odesa region were shot down.",
        ["drone_strike 9 @ Odesa region"],
    ),
    ("Five of 9 Russian drones which attacked Odesa were shot down.", ["drone_strike 9 @ Odesa"]),
    ("Five drones (out of 9) that attacked Odesa were shot down.", ["drone_strike 9 @ Odesa"]),
    ("П'ять із 9 дронів, які атакували Одещину, збито.", ["drone_strike 9 @ Одещину"]),
    ("П'ять дронів (із 9), що атакували Одещину, збито.", ["drone_strike 9 @ Одещину"]),
    ("Пять дронов (из 9), атаковавших Одесскую область, сбиты.", ["drone_strike 9 @ Одесскую область"]),
    ("Пять из 9 дронов, которые атаковали Одессу, сбиты.", ["drone_strike 9 @ Одессу"]),
    ("Пять из 9 дронов, атаковавших Одессу, сбиты.", ["drone_strike 9 @ Одессу"]),
    ("П'ять із 9 дронів влучили в Одесу.", ["drone_strike 5 @ Одесу"]),
    ("Five of the 9 drones hit Odesa.", ["drone_strike 5 @ Odesa"]),
    ("Повітряні сили збили всі 27 шахедів, якими Росія атакувала Україну.", ["drone_strike 27"]),
    ("Повітряні сили збили 15 із 27 шахедів, якими Росія атакувала Україну.", ["drone_strike 27"]),
    ("ВВС сбили все 27 дронов, которыми Россия атаковала Одессу.", ["drone_strike 27 @ Одессу"]),
    ("ВВС сбили все 27 дронов, атаковавших Одессу.", ["drone_strike 27 @ Одессу"]),
    ("Сбиты все 27 дронов, выпущенных россиянами.", ["drone_strike 27"]),
    ("Збито всі 27 дронів, випущених по Одесі.", ["drone_strike 27 @ Одесі"]),
    ("The Air Force shot down all 27 drones launched by Russia overnight.", ["drone_strike 27"]),
    ("The Air Force shot down all 27 drones with which Russia attacked Odesa.", ["drone_strike 27 @ Odesa"]),
    ("Усі 27 дронів, якими росіяни атакували Одесу, збито.", ["drone_strike 27 @ Одесу"]),
    ("Из 27 дронов, которыми россияне атаковали Одессу, сбиты 20.", ["drone_strike 27 @ Одессу"]),
    ("Збито 20 дронів, які атакували Одещину.", []),
    ("All 27 drones were shot down over Odesa.", []),
    (
        "Overnight, drones attacked the city of Odesa, and air defenses downed nine of 11 drones launched across the country.",
        ["drone_strike some @ Odesa", "drone_strike 11"],
    ),
    ("Дрон, атаковавший Одессу, упал в море.", ["drone_strike 1 @ Одессу"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:60] for text, _ in CASES])
def test_counts_all_that_attacked(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
