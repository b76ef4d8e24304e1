"""Sentences: abbreviations, lists, wrapped lines."""

import pytest

from app.geoparse.sentences import join_lines, split

CASES = [
    "Ворог обстріляв м. Суми та с. Біловоди.|Є поранені.",
    "За даними ген. Залужного, атак 1,5 тис. на добу.|Бої тривають.",
    "On Aug. 5 the U.S. Army said so.|Fighting went on.",
    "Напрямки:|- Лиманський: 5 атак|- Бахмутський: 7 атак",
    "Станом на 16.00 відбулося 5 атак.|Тихо.",
]


@pytest.mark.parametrize("case", CASES)
def test_splits_where_marked(case: str) -> None:
    joint = "\n" if "Напрямки" in case else " "
    text = case.replace("|", joint)
    assert [text[s.start : s.stop] for s in split(text)] == case.split("|")


def test_a_wrapped_line_goes_on() -> None:
    text = "Протягом доби ворог атакував\nу районах Бахмута та\nБогданівки. Тихо."
    assert join_lines(text) == text.replace("\n", " ")


def test_paragraphs_are_counted() -> None:
    assert [s.paragraph for s in split("Перше. Друге.\n\nТретє.")] == [0, 0, 1]
