"""Days before: numbers of the day before the one told, and weapons fired together or towards a place."""

import pytest
from reading_cases import reading, shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "Over the past day there were 14 attacks near Pokrovsk. The previous day there were 34 attacks.",
        ["clash 14 @ Pokrovsk", "clash 34"],
    ),
    (
        "За минувшие сутки зафиксировано 12 обстрелов Горловки. Сутками ранее было 30 обстрелов.",
        ["shelling 12 @ Горловки", "shelling 30"],
    ),
    (
        "За минувшие сутки зафиксировано 12 обстрелов Горловки, сутками ранее – 30.",
        ["shelling 12 @ Горловки"],
    ),
    (
        "Russian troops struck the Marhanets and Myrove communities six times with howitzers and Grad launchers.",
        ["shelling 6 @ Marhanets, Myrove communities"],
    ),
    (
        "The invaders pounded Marhanets in Dnipropetrovsk region with Grad launchers and heavy artillery at dawn on June 11.",
        ["mlrs some @ Marhanets", "shelling some @ Marhanets"],
    ),
    (
        'Occupiers hit Nikopol with "Hrads", mortars and heavy artillery.',
        ["mlrs some @ Nikopol", "shelling some @ Nikopol"],
    ),
    ("ВСУ выпустили в сторону Горловки 45 снарядов.", ["shelling some @ Горловки"]),
    ("Русские запустили в направлении Одессы семь дронов.", ["drone_strike 7 @ Одессы"]),
    ("ВСУ выпустили 45 снарядов по населенным пунктам ДНР.", ["shelling some @ ДНР"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_day_before_is_another_day(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


DAYS: list[tuple[str, list[int]]] = [
    (
        "Over the past day there were 14 attacks near Pokrovsk. The previous day there were 34 attacks.",
        [4, 3],
    ),
    ("За минувшие сутки зафиксировано 12 обстрелов Горловки. Сутками ранее было 30 обстрелов.", [4, 3]),
    ("За добу на Покровському напрямку відбито 12 атак. Попередньої доби відбито 30 атак.", [4, 3]),
    ("Попередньої доби на Покровському напрямку відбито 12 атак. Біля Часового Яру ще три.", [4, 4]),
    (
        "Since the start of the day there were 14 attacks near Pokrovsk. A day earlier there were 34 attacks.",
        [5, 4],
    ),
    ("The previous day, 14 attacks took place near Pokrovsk.", [4]),
]


@pytest.mark.parametrize(("text", "days"), DAYS)
def test_the_previous_day_is_reckoned_from_the_day_told(text: str, days: list[int]) -> None:
    assert [claim.window.day.day for claim in reading(text).claims] == days
