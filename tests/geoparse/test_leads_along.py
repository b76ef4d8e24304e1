"""Leads: attacks repelled at a town that are told again, with their villages, along its direction; and the ministry that repels."""

import pytest
from reading_cases import reading, short, shorts

CASES: list[tuple[str, list[str]]] = [
    (
        "Военные РФ отразили три атаки ВСУ, пытавшихся прорваться в Лиман, сообщило Минобороны РФ. "
        "На краснолиманском направлении отражены три атаки в районах Новоселовки и Яровой.",
        ["clash 3 @ Лиман (repeats)", "clash 3 @ Новоселовки, Яровой on lyman"],
    ),
    (
        "Минобороны РФ сообщило об отражении четырех атак у Покровска. "
        "На красноармейском направлении отражены четыре атаки в районах Гришино и Белицкого.",
        ["clash 4 @ Покровска (repeats)", "clash 4 @ Гришино, Белицкого on pokrovsk"],
    ),
    (
        "Russian troops repelled four attacks near Pokrovsk. In the Pokrovsk sector, four attacks were repelled near "
        "Hryshyne and Bilytske, the Russian Defense Ministry said.",
        ["clash 4 @ Pokrovsk (repeats)", "clash 4 @ Hryshyne, Bilytske on pokrovsk"],
    ),
    (
        "Минобороны РФ сообщило об отражении трех атак у Работино. "
        "На краснолиманском направлении отражены три атаки в районах Новоселовки и Яровой.",
        ["clash 3 @ Работино", "clash 3 @ Новоселовки, Яровой on lyman"],
    ),
    (
        "Минобороны РФ сообщило об отражении двух атак у Покровска. "
        "На красноармейском направлении отражены четыре атаки в районах Гришино и Белицкого.",
        ["clash 2 @ Покровска", "clash 4 @ Гришино, Белицкого on pokrovsk"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_tells_a_lead_from_more(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


def test_knows_the_ministry_that_repels() -> None:
    text = (
        "The Russian ministry said its forces repelled three attacks near Robotyne. "
        "Ukraine's General Staff said Russia attacked near Robotyne five times."
    )
    told = [f"{short(claim)} by {claim.side.value} {claim.claimant}" for claim in reading(text).claims]
    assert told == ["clash 3 @ Robotyne by ukraine russian-mod", "clash 5 @ Robotyne by russia general-staff"]
