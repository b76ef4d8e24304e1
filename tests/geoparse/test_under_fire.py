"""Under fire: armies that came under fire, small arms told as fire, zones of groupings, and attacks whose drones were shot down."""

import pytest
from reading_cases import reading, short

CASES: list[tuple[str, list[str]]] = [
    (
        "Ukrainian forces shot down nine drones in a Russian attack on Kherson.",
        ["drone_strike 1 @ Kherson by russia"],
    ),
    (
        "In the operational zone of the Khortytsia group of forces, the enemy conducted 31 attacks.",
        ["clash 31 on khortytsia by russia"],
    ),
    ("Ukrainian positions were the target of small arms fire at Pisky.", ["shelling some @ Pisky by russia"]),
    ("Ukrainian troops came under small arms fire near Avdiivka.", ["shelling some @ Avdiivka by russia"]),
    (
        "Ukrainian troops came under grenade machine gun, heavy machine gun and small arms fire outside Pisky.",
        ["shelling some @ Pisky by russia"],
    ),
    ("Opytne was the target of heavy machine gun fire.", ["shelling some @ Opytne by russia"]),
    ("Сили оборони перебували під мінометним обстрілом біля Пісків.", ["shelling some @ Пісків by russia"]),
    ("Російські війська перебували під вогнем поблизу Сватового.", ["shelling some @ Сватового by ukraine"]),
    ("Нікополь перебував під обстрілом артилерії.", ["shelling some @ Нікополь by russia"]),
    ("Российские войска находились под огнём у Сватово.", ["shelling some @ Сватово by ukraine"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_tells_who_was_under_fire(text: str, expected: list[str]) -> None:
    assert [f"{short(claim)} by {claim.side.value}" for claim in reading(text).claims] == expected
