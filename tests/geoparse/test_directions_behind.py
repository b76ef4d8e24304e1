"""A direction told behind its places says where they lie, as one told before them does."""

import pytest
from reading_cases import reading

CASES: list[tuple[str, dict[str, str]]] = [
    (
        "Russian jets bombed Uspenivka and Zaliznychne in the Huliaipole sector.",
        {"Zaliznychne": "UA23100070020021796", "Uspenivka": "UA23100070290063348"},
    ),
    (
        "In Sumy region, Bilopillia was shelled. Enemy aircraft struck Zaliznychne in the Huliaipole sector.",
        {"Bilopillia": "UA59080030010079123", "Zaliznychne": "UA23100070020021796"},
    ),
    ("Бої тривали біля Торського на Лиманському напрямку.", {"Торського": "UA14120110320081898"}),
    (
        "In the Lyman sector, clashes took place near Torske, and near Fedorivka in the Siversk sector.",
        {"Torske": "UA14120110320081898", "Fedorivka": "UA14020090300022940"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:60] for text, _ in CASES])
def test_puts_places_where_the_direction_behind_them_lies(text: str, expected: dict[str, str]) -> None:
    found = {one.mention.surface: one.code for one in reading(text).resolutions}
    assert {name: found[name] for name in expected} == expected
