"""Shares: a fraction of all fights is no number of them, and those of whom it is a share stay all."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    ("На Таврійському напрямку було 38 боїв – це 3/4 боїв усього фронту.", ["clash 38 on tavriiskyi"]),
    ("60 боєзіткнень, це 1/3 від усіх боїв.", ["clash 60"]),
    ("60 боестолкновений – это 2/5 всех боев.", ["clash 60"]),
    ("60 боестолкновений – это две пятых всех боев.", ["clash 60"]),
    (
        "In the Pokrovsk direction, there were 60 clashes, which is 2/5 of all battles.",
        ["clash 60 on pokrovsk"],
    ),
    ("In the Pokrovsk direction, there were 60 clashes, two fifths of all.", ["clash 60 on pokrovsk"]),
    ("На Покровському напрямку відбулося понад 1/3 усіх боїв.", ["clash some on pokrovsk"]),
    ("1/3 усіх 90 боїв – на Покровському напрямку.", ["clash 90", "clash some on pokrovsk"]),
    ("Третина з 60 боїв – на Лиманському напрямку.", ["clash 60", "clash some on lyman"]),
    ("Почти 2/5 из 60 боев пришлись на Покровское направление.", ["clash 60", "clash some on pokrovsk"]),
    (
        "Almost 2/5 of all 60 battles took place in the Pokrovsk direction.",
        ["clash 60", "clash some on pokrovsk"],
    ),
    ("3/4 боїв за добу точилися біля Покровська.", ["clash some @ Покровська"]),
    ("В ніч на 3/4 березня ворог атакував Суми 12 дронами.", ["drone_strike 12 @ Суми"]),
    ("Ворог випустив 45 дронів Shahed-136/131.", ["drone_strike 45"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_tells_shares_from_numbers(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
