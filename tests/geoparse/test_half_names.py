"""Adjectives that are villages' names, told as the first half of a longer name that the gazetteer has not."""

import pytest
from reading_cases import shorts

CASES: list[tuple[str, list[str]]] = [
    ("Обстріляли Новий Таволг Харківської області.", ["shelling some @ Харківської області"]),
    ("Drones attacked Nova Tavilha in Kharkiv Oblast.", ["drone_strike some @ Kharkiv Oblast"]),
    ("Drones attacked Krasny Tavilga.", []),
    ("Обстреляли Мокрую Сосновку.", []),
    ("Обстреляли Мокрую Орловку.", ["shelling some @ Мокрую Орловку"]),
    ("Обстреляли Новую Сечь.", ["shelling some @ Новую Сечь"]),
    ("Обстріляли Веселе Харківської області.", ["shelling some @ Веселе"]),
    ("Обстріляли село Слобода Сумського району.", ["shelling some @ Слобода"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_half_of_an_unknown_name_is_no_place(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected
