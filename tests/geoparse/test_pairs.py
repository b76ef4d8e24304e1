"""Pairs: a hyphen joins the towns of a line, or the two halves of a village's name."""

import pytest
from reading_cases import reading

CASES: list[tuple[str, list[str]]] = [
    (
        "Враг обстрелял районы населенных пунктов Орехово-Василевка, Богдановка и Курдюмовка.",
        ["UA14020090210095170", "UA14020130020016018", "UA14020110030015949"],
    ),
    ("The Kupiansk-Svatove line was shelled.", ["UA63080090010026457", "UA44100110010094316"]),
    ("Обстріляли Івано-Дар'ївку.", ["UA14020030030030735"]),
]


@pytest.mark.parametrize(("text", "codes"), CASES)
def test_tells_a_line_of_towns_from_a_name_of_two_halves(text: str, codes: list[str]) -> None:
    assert [place.code for claim in reading(text).claims for place in claim.places] == codes
