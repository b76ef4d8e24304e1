"""Arms alone: with how many weapons the strike before was made, how many of those launched struck where, and hits that are several."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "Росія запустила 80 дронів, заявили у Повітряних силах. 15 з них атакували Одещину.",
        ["drone_strike 80", "drone_strike 15 @ Одещину (part_of)"],
    ),
    (
        "Россия запустила 80 дронов. Ночью 15 из них атаковали Одесскую область.",
        ["drone_strike 80", "drone_strike 15 @ Одесскую область (part_of)"],
    ),
    (
        "Russia launched 80 drones. Fifteen of them attacked the Odesa region.",
        ["drone_strike 80", "drone_strike 15 @ Odesa region (part_of)"],
    ),
    ("Росія запустила 80 дронів. 15 з них збили.", ["drone_strike 80"]),
    ("На Покровському напрямку відбулося 40 боїв. 12 з них тривають.", ["clash 40 on pokrovsk"]),
    (
        "Зафіксовано влучання ворожих ракет у центрі Чернігова. Попередньо, С-300, від 3 до 6 ракет.",
        ["missile_strike some @ Чернігова (repeats)", "missile_strike 3..6 @ Чернігова"],
    ),
    (
        "По Харькову попали ракеты. Предварительно С-300, от 3 до 6 ракет.",
        ["missile_strike some @ Харькову (repeats)", "missile_strike 3..6 @ Харькову"],
    ),
    (
        "По Чернігову вдарили ракетами. Попередньо – чотири ракети.",
        ["missile_strike some @ Чернігову (repeats)", "missile_strike 4 @ Чернігову"],
    ),
    (
        "Росіяни завдали ракетного удару по Чернігову. За попередньою інформацією, двома ракетами «Іскандер-М».",
        ["missile_strike 1 @ Чернігову (repeats)", "missile_strike 2 @ Чернігову"],
    ),
    (
        "Дрони атакували Харків. За попередніми даними, це були три дрони типу «Герань-2».",
        ["drone_strike some @ Харків (repeats)", "drone_strike 3 @ Харків"],
    ),
    (
        "Россияне ударили по Чернигову ракетами. Предварительно, три «Искандера».",
        ["missile_strike some @ Чернигову (repeats)", "missile_strike 3 @ Чернигову"],
    ),
    (
        "У Сумах зафіксовано влучання кількох ракет. Попередньо, це були від 4 до 6 ракет С-300.",
        ["missile_strike 3..9 @ Сумах (repeats)", "missile_strike 4..6 @ Сумах"],
    ),
    (
        "Russia struck Chernihiv with missiles. Preliminarily, these were from 4 to 6 S-300 missiles.",
        ["missile_strike some @ Chernihiv (repeats)", "missile_strike 4..6 @ Chernihiv"],
    ),
    ("Три ракети влучили у Харків. Попередньо, дві ракети С-300.", ["missile_strike 3 @ Харків"]),
    ("Дрони атакували Харків. Збито чотири «шахеди».", ["drone_strike some @ Харків"]),
    ("Ракети влучили у Харків. Попередньо, збито дві ракети.", ["missile_strike some @ Харків"]),
    ("Влучання зафіксовані в Одесі.", ["unspecified some @ Одесі"]),
    ("Влучання вже підтверджені в Одесі.", ["unspecified some @ Одесі"]),
    ("Влучання сталися в Одесі.", ["unspecified some @ Одесі"]),
    ("Влучання зафіксовано в Одесі.", ["unspecified 1 @ Одесі"]),
    ("Влучання сталося в Одесі.", ["unspecified 1 @ Одесі"]),
    ("Влучання в оточені будинки в Одесі.", ["unspecified 1 @ Одесі"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:60] for text, _ in CASES])
def test_tells_with_how_many_weapons_the_strike_before_was_made(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
