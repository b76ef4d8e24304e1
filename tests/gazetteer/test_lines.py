"""Where the contact line ran by and large, and how far from it a place lies."""

from datetime import date
from pathlib import Path

import pytest

from app.geoparse.atlas import FARTHEST, atlas
from gazetteer.errors import GazetteerProblem
from gazetteer.index import load
from gazetteer.lines import lines_on, read_lines

ROBOTYNE, LEVADNE_BEHIND = "UA23100270150025192", "UA23100150130066970"


def test_the_line_runs_along_places_that_are_known() -> None:
    known = load()
    for line in read_lines():
        assert [code for code in line.along if known.get(code) is None] == []


def test_a_day_has_the_lines_of_its_time() -> None:
    assert lines_on(date(2013, 5, 1)) == ()
    assert len(lines_on(date(2018, 5, 1))) == 1
    assert lines_on(date(2022, 3, 5)) == ()  # the first weeks of the invasion had no line
    assert lines_on(date(2023, 5, 1)) != lines_on(date(2025, 5, 1))


def test_a_place_lies_as_far_from_the_line_as_from_what_joins_its_towns() -> None:
    known = atlas(load())
    day = date(2023, 9, 1)
    towns = [code for line in lines_on(day) for code in line.along]
    assert max(known.km_from_the_line(code, day) for code in towns) < 0.001
    assert 30 < known.km_from_the_line(LEVADNE_BEHIND, day) < 60
    assert known.km_from_the_line(LEVADNE_BEHIND, date(2013, 9, 1)) == FARTHEST


def test_what_is_remembered_of_a_day_holds_for_no_day_with_other_lines() -> None:
    known = atlas(load())
    last, next_day = date(2022, 2, 23), date(2022, 2, 24)
    assert lines_on(last) != lines_on(next_day)
    assert known.era(last) != known.era(next_day)
    assert known.km_from_the_line(ROBOTYNE, last) < FARTHEST
    assert known.km_from_the_line(ROBOTYNE, next_day) == FARTHEST


def test_a_line_of_one_town_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "contact_lines.csv"
    file.write_text(f"valid_from,valid_to,along,sources\n2023-01,,{LEVADNE_BEHIND},none\n", encoding="utf-8")
    with pytest.raises(GazetteerProblem, match="names fewer than two settlements"):
        read_lines(file)


def test_a_line_of_no_month_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "contact_lines.csv"
    file.write_text(
        f"valid_from,valid_to,along,sources\n2023-13,,{LEVADNE_BEHIND};{ROBOTYNE},none\n", encoding="utf-8"
    )
    with pytest.raises(GazetteerProblem, match="2"):
        read_lines(file)
