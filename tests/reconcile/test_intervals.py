"""Intervals: the arithmetic of low, best and high."""

import pytest

from app.reconcile.intervals import Interval, add, capped, contain, quiet, rest

EXACT = Interval(59, 59, 59)
ABOUT = Interval(27, 30, 33)
OPEN = Interval(41, 41, None)
SOME = Interval(1, 1, None, guessed=False)


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ([EXACT, ABOUT], Interval(86, 89, 92)),
        ([EXACT, OPEN], Interval(100, 100, None)),
        ([SOME, SOME], Interval(2, 2, None, guessed=False)),
        ([EXACT, SOME], Interval(60, 60, None)),
        ([EXACT, quiet(SOME)], Interval(59, 59, None)),
        ([quiet(SOME), quiet(SOME)], Interval(1, 0, None, guessed=False)),
        ([], Interval(0, 0, 0, guessed=False)),
    ],
)
def test_low_and_best_add_and_high_is_open_if_any_is(parts: list[Interval], expected: Interval) -> None:
    assert add(parts) == expected


@pytest.mark.parametrize(
    ("total", "parts", "expected"),
    [
        (EXACT, Interval(20, 20, 20), Interval(39, 39, 39)),
        (EXACT, EXACT, Interval(0, 0, 0)),
        (EXACT, Interval(10, 12, None), Interval(0, 47, 49)),
        (ABOUT, Interval(10, 10, 10), Interval(17, 20, 23)),
        (OPEN, Interval(50, 50, 50), Interval(0, 0, None)),
    ],
)
def test_the_rest_is_what_the_parts_leave(total: Interval, parts: Interval, expected: Interval) -> None:
    assert rest(total, parts) == expected


@pytest.mark.parametrize(
    ("total", "parts", "stale", "expected"),
    [
        (EXACT, Interval(20, 20, 20), False, EXACT),
        (OPEN, Interval(50, 50, 50), False, Interval(50, 50, None)),
        (EXACT, Interval(70, 70, 70), False, EXACT),  # they contradict each other: as told
        (EXACT, Interval(70, 70, 70), True, Interval(70, 70, 70)),  # the total is older than its parts
        (SOME, Interval(3, 3, None, guessed=False), False, Interval(3, 3, None, guessed=False)),
    ],
)
def test_a_total_knows_its_parts(total: Interval, parts: Interval, stale: bool, expected: Interval) -> None:
    assert contain(total, parts, stale) == expected


def test_a_part_is_never_more_than_its_total() -> None:
    assert capped(OPEN, 59) == Interval(41, 41, 59)
    assert capped(EXACT, None) == EXACT
    assert capped(EXACT, 100) == EXACT
