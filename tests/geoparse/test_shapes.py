"""Shapes: a question to the letters of a sentence is asked once."""

import re

from app.geoparse.shapes import remembered


def test_asks_once_for_all_sentences_of_the_same_letters() -> None:
    asked: list[str] = []

    def ask(shape: str) -> re.Match[str] | None:
        asked.append(shape)
        return re.match("A", shape)

    leads_with_area = remembered(ask)
    assert [leads_with_area(shape) for shape in ("AP", "P", "AP", "P")] == [True, False, True, False]
    assert asked == ["AP", "P"]
