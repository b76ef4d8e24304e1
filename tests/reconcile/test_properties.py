"""What holds for any claims: totals are preserved exactly, and order and repetition change nothing."""

from collections import defaultdict

from drawn import claims
from hypothesis import given, settings
from hypothesis import strategies as st
from told import COUNTRY

from app.model import AreaCount, Claim, Level, Period
from app.reconcile import Ask, books, count
from app.reconcile.counting import gather
from app.reconcile.shares import split


def rows(told: list[Claim], level: Level, period: Period = Period.DAY) -> list[AreaCount]:
    return count(books(told, COUNTRY), Ask(level, period), {})


def sums(told: list[Claim], level: Level, period: Period) -> dict[tuple, int]:
    """Add up what is drawn on one level: shares, own numbers, and the bounds of what has no best guess."""
    found: dict[tuple, int] = defaultdict(int)
    for cell, piece in gather(books(told, COUNTRY), Ask(level, period)).items():
        found[cell.period, cell.kind, cell.side] += piece.interval.amount
    return found


def contradicts(told: list[Claim]) -> bool:
    """Tell whether parts exceed the closed total they belong to: then levels differ, and are shown as told."""

    def over(found) -> bool:  # type: ignore[no-untyped-def]
        inside = sum(part.whole.amount for part in found.parts)
        return inside > found.whole.amount or any(map(over, found.parts))

    return any(map(over, books(told, COUNTRY).totals))


@settings(max_examples=200, deadline=None)
@given(claims())
def test_every_level_and_period_gives_the_claimed_totals_back(told: list[Claim]) -> None:
    if contradicts(told):
        return
    for period in Period:
        expected = sums(told, Level.COUNTRY, period)
        for level in Level:
            assert sums(told, level, period) == expected, (level, period)


@settings(max_examples=60, deadline=None)
@given(claims())
def test_weeks_and_months_are_the_sums_of_their_days(told: list[Claim]) -> None:
    daily = [claim for claim in told if claim.window.start == claim.window.stop]
    for level in Level:
        by_day = sums(daily, level, Period.DAY)
        by_month = sums(daily, level, Period.MONTH)
        for (month, kind, side), value in by_month.items():
            days = [v for (d, k, s), v in by_day.items() if (d.replace(day=1), k, s) == (month, kind, side)]
            assert sum(days) == value


@settings(max_examples=100, deadline=None)
@given(claims(), st.randoms())
def test_order_and_repetition_change_nothing(told: list[Claim], chance: object) -> None:
    shuffled = list(told)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    relayed = [*shuffled, *(_relay(claim) for claim in told[:3])]
    for level in (Level.COUNTRY, Level.OBLAST, Level.DIRECTION, Level.SETTLEMENT):
        expected = rows(told, level, Period.WEEK)
        assert rows(shuffled, level, Period.WEEK) == expected
        assert _numbers(rows(relayed, level, Period.WEEK)) == _numbers(expected)


def _relay(claim: Claim) -> Claim:
    from dataclasses import replace

    return replace(claim, id=f"{claim.id}-relay", briefing_id=f"{claim.briefing_id}")


def _numbers(found: list[AreaCount]) -> list[tuple]:
    return [
        (r.period, r.area, r.kind, r.side, r.low, r.best, r.high, r.shared, r.share, r.status) for r in found
    ]


@settings(max_examples=80, deadline=None)
@given(claims())
def test_intervals_hold_their_guess_and_one_cell_has_one_row(told: list[Claim]) -> None:
    for level in Level:
        found = rows(told, level, Period.WEEK)
        cells = [(r.area, r.period, r.kind, r.side, r.claimant) for r in found]
        assert len(cells) == len(set(cells))
        for row in found:
            assert row.low is not None
            assert row.high is None or row.low <= row.high
            assert row.best is None or row.low <= row.best
            assert row.best is None or row.high is None or row.best <= row.high
            assert row.shared or row.share == 0
            assert row.best is None or not row.shared
            assert row.claims


@given(st.integers(0, 10_000), st.lists(st.text("ABC", min_size=1, max_size=4), min_size=1, unique=True))
def test_shares_are_whole_even_and_never_lose_one(total: int, codes: list[str]) -> None:
    shares = split(total, codes)
    assert sum(shares.values()) == total
    assert max(shares.values()) - min(shares.values()) <= 1
    assert shares == split(total, list(reversed(codes)))
