"""Fire logs: from where was fired, from whose side, and where an attack was that is told behind its place."""

import pytest
from reading_cases import reading, short

CASES: list[tuple[str, list[str]]] = [
    (
        "Shelling from the Ukrainian side was registered in the direction: the locality of Toretsk - Horlivka; ten projectiles were fired.",
        ["shelling some @ Horlivka by ukraine"],
    ),
    (
        "Зафиксирован обстрел со стороны ВСУ по направлению: н.п. Торецк - н.п. Горловка: выпущено пять снарядов.",
        ["shelling some @ Горловка by ukraine"],
    ),
    ("Shelling from the Ukrainian side was recorded near Horlivka.", ["shelling some @ Horlivka by ukraine"]),
    (
        "Outside Talakivka, the enemy troops launched an attack, using antitank guns.",
        ["clash some @ Talakivka by russia"],
    ),
    ("Ukrainian soldiers destroyed armoured vehicles in Lyman.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_logs_of_shelling(text: str, expected: list[str]) -> None:
    assert [f"{short(claim)} by {claim.side.value}" for claim in reading(text).claims] == expected
