"""A direction's history, period by period."""

from datetime import date, timedelta

from told import COUNTRY, FIVE, UNNUMBERED, number, tell

from app.fronts.series import History, histories, spans
from app.fronts.trend import Change
from app.model import Claim, EventKind, Level, Period, Status
from app.reconcile.books import books
from app.reconcile.counting import Ask, count

DAY = date(2023, 3, 6)  # a Monday


def later(days: int) -> date:
    return DAY + timedelta(days=days)


def told(*claims: Claim, last: int = 13, period: Period = Period.DAY, read: int = 14) -> list[History]:
    rows = count(books(claims, COUNTRY), Ask(Level.DIRECTION, Period.DAY), {})
    own = [row for row in rows if row.area == "north" and row.kind is EventKind.CLASH]
    return histories(own, DAY, later(last), period, {later(n) for n in range(-31, read)})


def daily(*figures: int, first: int = 0) -> list[Claim]:
    return [tell(f"c{n}", figure, ("A1",), "north", day=later(first + n)) for n, figure in enumerate(figures)]


def test_days_without_a_word_and_without_a_briefing_look_unlike_zero() -> None:
    zero = tell("z", number(0, 0, 0, Status.ZERO), (), "north", day=later(1))
    bare = tell("u", UNNUMBERED, ("A1",), "north", day=later(2))
    (found,) = told(*daily(5), zero, bare, last=4, read=4)
    assert [step.status for step in found.steps] == [
        "reported",
        "zero",
        "unnumbered",
        "unknown",
        "not_covered",
    ]
    assert [step.told.best for step in found.steps][:3] == [5, 0, None]
    assert [len(step.told.covered_days) for step in found.steps] == [1, 1, 1, 0, 0]


def test_weeks_are_sums_with_their_covered_days() -> None:
    (found,) = told(*daily(10, 20, 30), *daily(7, first=7), period=Period.WEEK)
    first, second = found.steps
    assert (first.told.best, first.told.per_day(first.told.best), len(first.told.covered_days)) == (
        60,
        20.0,
        3,
    )
    assert (second.told.best, second.span.first_day, second.span.last_day) == (7, later(7), later(13))


def test_a_week_is_compared_with_the_one_before_even_if_that_was_not_asked_for() -> None:
    before = daily(*[10] * 7, first=-7)
    (found,) = told(
        *before, *(tell(f"n{n}", 40, ("A1",), "north", day=later(n)) for n in range(7)), period=Period.WEEK
    )
    assert found.steps[0].trend is not None
    assert (found.steps[0].trend.change, found.steps[0].trend.ratio) == (Change.RISING, 4.0)
    assert found.steps[0].span.first_day == DAY


def test_the_trend_of_the_whole_is_that_of_the_last_seven_days() -> None:
    (found,) = told(*daily(*[30] * 7, *[8] * 7))
    assert (found.trend.change, found.trend.since) == (Change.FALLING, later(7))


def test_claimants_have_histories_of_their_own() -> None:
    other = tell("o", 3, ("A1",), "north", claimant="another", day=later(3))
    assert [
        (each.claimant, sum(step.told.low for step in each.steps)) for each in told(*daily(5, 6), other)
    ] == [
        ("general-staff", 11),
        ("another", 3),
    ]


def test_who_says_nothing_in_the_days_asked_for_has_no_history() -> None:
    assert told(*daily(5, first=-3)) == []


def test_a_shared_number_leaves_the_best_open() -> None:
    (found,) = told(tell("s", 59, FIVE), last=0) or [None]
    assert found is None or found.steps[0].told.best is None


def test_months_are_cut_at_the_days_asked_for() -> None:
    found = spans(date(2023, 1, 30), date(2023, 3, 2), Period.MONTH)
    assert [(span.first_day, span.last_day) for span in found] == [
        (date(2023, 1, 30), date(2023, 1, 31)),
        (date(2023, 2, 1), date(2023, 2, 28)),
        (date(2023, 3, 1), date(2023, 3, 2)),
    ]
