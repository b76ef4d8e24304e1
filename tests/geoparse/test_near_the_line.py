"""Namesakes of which one lies where the front ran."""

from datetime import datetime

import pytest
from reading_cases import reading

from app.model import KYIV

CASES: list[tuple[str, int, str, str]] = [
    ("Противник обстріляв Левадне, Роботине та Малинівку.", 2024, "Левадне", "UA23100110030060496"),
    (
        "За добу накрито Гуляйполе, Левадне, Роботине; окремо – Левадне та Роботине.",
        2024,
        "Левадне",
        "UA23100110030060496",
    ),
    ("Били по Широкиному та Мар’їнці.", 2017, "Мар’їнці", "UA14160130010089415"),
    (
        "Поїзд із евакуйованими прибув до Лозової, обстріляно вокзал у Лозовій.",
        2024,
        "Лозовій",
        "UA63100050010081626",
    ),
]


@pytest.mark.parametrize(("text", "year", "surface", "code"), CASES)
def test_a_place_at_the_line_is_meant_sooner(text: str, year: int, surface: str, code: str) -> None:
    found = reading(text, datetime(year, 4, 20, 9, tzinfo=KYIV)).resolutions
    assert {one.code for one in found if one.mention.surface == surface} == {code}


def test_what_is_told_of_its_region_goes_before_the_line() -> None:
    text = "Удар по складу в Новоандріївці. Це село Новоандріївка Волноваського району Донецької області."
    found = reading(text, datetime(2026, 9, 29, 9, tzinfo=KYIV)).resolutions
    assert {one.code for one in found if one.mention.surface.startswith("Новоандрі")} == {
        "UA14040030130024743"
    }
