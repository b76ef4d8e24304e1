"""Relays: an outlet's telling of a statement is the statement itself, never a second one and never a later word."""

from dataclasses import replace
from datetime import timedelta

import pytest
from told import COUNTRY, DAY, FIVE, number, tell

from app.model import Claim, Level, Period, WindowKind
from app.reconcile import Ask, Outcome, books, count
from app.reconcile.relays import redated


def best(*told: Claim, level: Level = Level.COUNTRY) -> dict[str, int | None]:
    found = count(books(told, COUNTRY), Ask(level, Period.DAY), {})
    return {f"{row.period.day} {row.area}": row.best if not row.shared else row.share for row in found}


def relay(
    name: str, count_: object, places: tuple[str, ...] = (), direction: str = "", **more: object
) -> Claim:
    return tell(name, count_, places, direction, relayed=True, **{"hour": 35, **more})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("told", "rule"),
    [
        (relay("r", 59, FIVE), "relay_same_words"),
        (relay("r", number(54, 60, 60), FIVE), "relay_rounded"),  # nearly 60
        (relay("r", number(51, 51, None), FIVE), "relay_rounded"),  # more than 50
        (relay("r", number(53, 59, 65), ("A1", "B1")), "relay_rounded"),
        (relay("r", 59, ("A1", "C1")), "relay_partly_quoted"),
    ],
)
def test_a_relay_is_what_it_relays(told: Claim, rule: str) -> None:
    own = tell("own", 59, FIVE)
    assert best(own, told) == best(told, own) == {"24 UA": 59}
    fate = books([told, own], COUNTRY).fates["r"]
    assert (fate.outcome, fate.by, fate.rule) == (Outcome.MERGED, "own", rule)


def test_a_relay_whose_name_may_mean_several_is_what_it_relays() -> None:
    own, told = tell("own", 59, FIVE), relay("r", 59, ("A1", "A2", "B1", "B2", "UA"))
    unsure = replace(told, places=tuple(replace(p, ambiguous=p.code == "UA") for p in told.places))
    assert books([own, told], COUNTRY).fates["r"].outcome is not Outcome.MERGED
    assert books([own, unsure], COUNTRY).fates["r"].outcome is Outcome.MERGED
    shares = {area: best(own, unsure, level=Level.SETTLEMENT)[f"24 {area}"] for area in FIVE}
    assert sum(share or 0 for share in shares.values()) == 59


def test_a_late_relay_of_an_early_snapshot_does_not_take_the_later_word_away() -> None:
    noon = tell("noon", 33, (), "north", hour=16)
    night = tell("night", 59, (), "north", hour=22)
    late = relay("late", number(31, 33, 36), (), "north", hour=40)  # about 33
    assert best(noon, night, late) == {"24 UA": 59}
    assert books([noon, night, late], COUNTRY).fates["late"].by == "noon"


def test_a_relay_that_knows_more_is_a_later_word() -> None:
    night, late = tell("night", 59, (), "north", hour=22), relay("late", 71, (), "north")
    assert best(night, late) == {"24 UA": 71}


def test_relays_without_the_statement_itself_are_one_claim() -> None:
    exact, round_ = relay("exact", 59, FIVE), relay("round", number(54, 60, 60), FIVE, hour=36)
    assert best(exact, round_) == {"24 UA": 59}


def test_two_windows_are_never_merged() -> None:
    day = tell("day", 59, FIVE)
    week = relay("week", 59, FIVE, first=DAY - timedelta(days=6))
    assert books([day, week], COUNTRY).fates["week"].outcome is not Outcome.MERGED


def test_a_relay_dated_by_its_outlets_evening_takes_the_window_of_the_statement() -> None:
    own = tell("own", 59, FIVE)
    evening = relay("evening", 59, FIVE, day=DAY + timedelta(days=1), hour=19)
    assert best(own, evening) == best(evening, own) == {"24 UA": 59}
    assert books([own, evening], COUNTRY).fates["evening"].outcome is Outcome.MERGED


def test_what_agrees_in_one_plain_number_only_stays_on_its_day() -> None:
    own = tell("own", 59)
    evening = relay("evening", 59, day=DAY + timedelta(days=1), hour=19)
    assert best(own, evening) == {"24 UA": 59, "25 UA": 59}


def test_a_relay_that_agrees_with_its_own_day_stays_there() -> None:
    tomorrow = DAY + timedelta(days=1)
    own, same_again = tell("own", 59, FIVE), tell("again", 59, FIVE, day=tomorrow)
    told = relay("told", 59, FIVE, day=tomorrow)
    assert redated([own, same_again, told])[2].window == told.window


def test_a_stated_window_is_never_moved() -> None:
    own = tell("own", 59, FIVE)
    dated = relay("dated", 59, FIVE, day=DAY + timedelta(days=1))
    dated = replace(dated, window=replace(dated.window, kind=WindowKind.STATED))
    assert redated([own, dated])[1] == dated
