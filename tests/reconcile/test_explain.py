"""Explaining: every count is the sum of its terms again, and every claim is accounted for."""

from datetime import timedelta

from drawn import claims
from hypothesis import given, settings
from hypothesis import strategies as st
from told import COUNTRY, DAY, FIVE, tell

from app.model import AreaCount, Claim, Level, Period
from app.reconcile import Ask, Outcome, books, count
from app.reconcile.explain import Account, explain
from app.reconcile.rule_words import RULE_WORDS


def accounts(told: list[Claim], ask: Ask, area: str) -> list[Account]:
    held = books(told, COUNTRY)
    return explain(held, told, ask, area)


def assert_adds_up(row: AreaCount, account: Account) -> None:
    """The terms give the row back: interval, share, status and the claims behind it."""
    again = account.sum
    assert again is not None
    total = again.interval
    assert (row.low, row.high, row.shared, row.status) == (total.low, total.high, again.shared, again.status)
    assert (row.share if row.shared else row.best) == (total.amount if row.shared else total.best)
    assert set(row.claims) == set(again.ids) == {told.claim.id for told in account.told if told.adds}
    assert row.inconsistent == again.inconsistent


levels, periods = st.sampled_from(list(Level)), st.sampled_from(list(Period))


@settings(max_examples=200, deadline=None)
@given(claims(), levels, periods)
def test_every_count_is_the_sum_of_its_terms(told: list[Claim], level: Level, period: Period) -> None:
    ask = Ask(level, period)
    rows = count(books(told, COUNTRY), ask, {})
    for row in rows:
        found = {tuple(account.figure): account for account in accounts(told, ask, row.area)}
        assert_adds_up(row, found[row.period, row.kind, row.side, row.claimant])
    for area in {row.area for row in rows}:
        with_terms = [account for account in accounts(told, ask, area) if account.terms]
        assert len(with_terms) == sum(row.area == area for row in rows)


@settings(max_examples=150, deadline=None)
@given(claims())
def test_every_claim_is_accounted_for_in_the_country(told: list[Claim]) -> None:
    found = {
        each.claim.id
        for account in accounts(told, Ask(Level.COUNTRY, Period.DAY), "UA")
        for each in account.told
    }
    assert found == {claim.id for claim in told}


@settings(max_examples=150, deadline=None)
@given(claims())
def test_every_rule_has_its_sentence(told: list[Claim]) -> None:
    for fate in books(told, COUNTRY).fates.values():
        assert len(RULE_WORDS[fate.rule]) > 20


def test_a_day_told_three_times_is_one_figure_with_its_earlier_words() -> None:
    told = [
        tell("noon", 80, hour=16),
        tell("night", 131, hour=22),
        tell("wrap", 140, hour=32),
        tell("relay", 140, hour=33, relayed=True),
        tell("part", 20, FIVE[:2], "north", hour=32, briefing="wrap"),
    ]
    (account,) = accounts(told, Ask(Level.COUNTRY, Period.DAY), "UA")
    assert {(t.claim.id, t.fate.outcome, t.fate.by, t.adds) for t in account.told} == {
        ("wrap", Outcome.COUNTED, "", True),
        ("part", Outcome.CONTAINED, "wrap", True),
        ("noon", Outcome.SUPERSEDED, "wrap", False),
        ("night", Outcome.SUPERSEDED, "wrap", False),
        ("relay", Outcome.MERGED, "wrap", False),
    }
    assert [(term.claim, term.whole.amount, term.shared_by) for term in account.terms] == [("wrap", 140, ())]
    (village,) = accounts(told, Ask(Level.SETTLEMENT, Period.DAY), "A1")
    assert [(term.claim, term.sum.interval.amount, term.shared_by) for term in village.terms] == [
        ("wrap", 10, FIVE[:2])
    ]
    assert {t.claim.id for t in village.told if t.adds} == {"part"}


def test_a_village_of_an_earlier_snapshot_is_told_why_it_has_no_number() -> None:
    told = [tell("noon", 21, FIVE[:3], "north", hour=16), tell("night", 33, FIVE[:2], "north", hour=22)]
    (account,) = accounts(told, Ask(Level.SETTLEMENT, Period.DAY), FIVE[2])
    assert account.sum is None
    assert [(t.claim.id, t.fate.outcome, t.adds) for t in account.told] == [
        ("night", Outcome.COUNTED, False),
        ("noon", Outcome.SUPERSEDED, False),
    ]


def test_only_the_days_asked_for_are_explained() -> None:
    told = [tell(f"d{n}", n, FIVE, day=DAY + timedelta(days=n)) for n in range(4)]
    ask = Ask(Level.COUNTRY, Period.DAY, DAY, DAY + timedelta(days=1))
    assert [account.figure.period for account in accounts(told, ask, "UA")] == [DAY, DAY + timedelta(days=1)]
