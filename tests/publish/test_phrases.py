"""Counts and days in words: nothing unknown is rounded away."""

from datetime import date

import pytest

from app.model import EventKind, Status
from app.publish.phrases import words_in

CLASH, SHELLING = EventKind.CLASH, EventKind.SHELLING
REPORTED = Status.REPORTED


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ((CLASH, REPORTED, 59, 59), "59 clashes"),
        ((CLASH, REPORTED, 1, 1), "1 clash"),
        ((SHELLING, REPORTED, 3, None), "at least 3 shellings"),
        ((CLASH, REPORTED, 24, 99), "24 to 99 clashes"),
        ((CLASH, REPORTED, 0, 10), "up to 10 clashes"),
        ((CLASH, REPORTED, 1500, 1500), "1\u2009500 clashes"),
        ((CLASH, Status.ZERO, 0, 0), "no clashes, as told"),
        ((SHELLING, Status.UNNUMBERED, 1, None), "shellings, number not given"),
        ((CLASH, Status.WITHHELD, None, None), "clashes, number withheld by the source"),
    ],
)
def test_counts_in_words(told: tuple[EventKind, Status, int | None, int | None], words: str) -> None:
    assert words_in().count(*told) == words


def test_a_share_is_called_a_share() -> None:
    assert (
        words_in().shared_count(CLASH, 0, 59, 12)
        == "a share of 12 of up to 59 clashes told for several places together"
    )
    own = words_in().shared_count(CLASH, 83, 319, 48)
    assert (
        own
        == "at least 83 for this place alone, and a share of 48 of up to 236 clashes told for several places together"
    )


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2023-03-24", "2023-03-24", "24 March 2023"),
        ("2023-03-19", "2023-03-25", "19 to 25 March 2023"),
        ("2023-02-24", "2023-03-25", "24 February to 25 March 2023"),
        ("2022-12-30", "2023-01-02", "30 December 2022 to 2 January 2023"),
    ],
)
def test_days_in_words(first: str, last: str, words: str) -> None:
    assert words_in().days(date.fromisoformat(first), date.fromisoformat(last)) == words
