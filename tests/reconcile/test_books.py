"""Fates: the latest word holds, the same statement is one, a part is not added to its total."""

import random
from datetime import timedelta

import pytest
from told import COUNTRY, DAY, FIVE, UNNUMBERED, number, tell

from app.model import Claim, EventKind, Level, Period, Relation, Scope
from app.reconcile import Ask, Outcome, books, count


def fates(*claims: Claim) -> dict[str, tuple[Outcome, str, str]]:
    found = books(claims, COUNTRY).fates
    return {claim: (fate.outcome, fate.by, fate.rule) for claim, fate in found.items()}


def total(*claims: Claim) -> int | None:
    found = count(books(claims, COUNTRY), Ask(Level.COUNTRY, Period.MONTH), {})
    assert len(found) <= 1
    return (found[0].low if found[0].best is None else found[0].best) if found else None


COUNTED = (Outcome.COUNTED, "", "own_figure")


def test_the_latest_word_on_a_direction_holds_though_its_villages_change() -> None:
    afternoon = tell("16", 21, ["A1", "A2"], "north", hour=16)
    evening = tell("22", 33, ["A1", "B1"], "north", hour=22)
    morning = tell("30", 35, [], "north", hour=32)
    assert total(afternoon, evening, morning) == total(morning, evening, afternoon) == 35
    assert fates(evening, morning, afternoon) == {
        "16": (Outcome.SUPERSEDED, "30", "later_word"),
        "22": (Outcome.SUPERSEDED, "30", "later_word"),
        "30": COUNTED,
    }


def test_a_direction_left_out_keeps_its_last_figure() -> None:
    claims = [tell("16", 21, [], "north", hour=16), tell("30", 7, [], "middle", hour=30)]
    assert total(*claims) == 28


def test_the_latest_word_on_the_whole_front_holds() -> None:
    assert total(tell("16", 80, hour=16), tell("22", 131, hour=22), tell("30", 140, hour=30)) == 140


def test_a_place_without_a_direction_is_a_series_of_its_own() -> None:
    claims = [
        tell("10", UNNUMBERED, ["A1", "A2"], scope=Scope.EACH, hour=10, kind=EventKind.SHELLING),
        tell("20", UNNUMBERED, ["A1", "B1"], scope=Scope.EACH, hour=20, kind=EventKind.SHELLING),
    ]
    assert total(*claims) == 3


def test_a_later_word_without_a_number_does_not_take_the_number_away() -> None:
    claims = [tell("16", 12, ["A1"], "north", hour=16), tell("30", UNNUMBERED, ["A1"], "north", hour=30)]
    assert total(*claims) == 12
    assert fates(*claims)["30"] == (Outcome.SUPERSEDED, "16", "numbered_word")


def test_lists_of_mostly_the_same_places_are_one_running_figure() -> None:
    claims = [tell("16", 21, ["A1", "A2", "C1"], hour=16), tell("22", 33, ["A1", "A2", "D1"], hour=22)]
    assert total(*claims) == 33
    assert fates(*claims)["16"] == (Outcome.SUPERSEDED, "22", "later_word")


def test_other_days_kinds_sides_are_other_series() -> None:
    claims = [tell("a", 5, [], "north"), tell("b", 6, [], "north", day=DAY + timedelta(days=1))]
    assert total(*claims) == 11


def test_the_same_statement_through_two_outlets_is_one() -> None:
    relay = tell("sample", 59, reversed(FIVE), hour=31)
    original = tell("rferl", 59, FIVE, hour=36)
    assert total(relay, original) == 59
    assert fates(relay, original) == {
        "rferl": COUNTED,
        "sample": (Outcome.MERGED, "rferl", "same_statement"),
    }


def test_the_same_statement_by_another_claimant_is_his_own() -> None:
    claims = [tell("a", 59, FIVE), tell("b", 59, FIVE, claimant="rfe-rl")]
    rows = count(books(claims, COUNTRY), Ask(Level.COUNTRY, Period.DAY), {})
    assert [row.best for row in rows] == [59, 59]


def test_a_front_total_told_again_with_its_places_is_placed_there() -> None:
    claims = [tell("front", 59), tell("five", 59, FIVE), tell("n", 20, [], "north")]
    assert total(*claims) == 59
    assert fates(*claims)["five"] == (Outcome.MERGED, "front", "front_total_told_with_places")
    placed = count(books(claims, COUNTRY), Ask(Level.DIRECTION, Period.DAY), {})
    assert {row.area: row.best or row.share for row in placed} == {"north": 20, "middle": 26, "south": 13}
    assert placed[0].claims == ("five", "front")


def test_a_stretch_of_several_directions_holds_the_figure_of_one() -> None:
    claims = [tell("five", 59, FIVE), tell("n", 20, [], "north")]
    assert total(*claims) == 59
    assert fates(*claims)["n"] == (Outcome.CONTAINED, "five", "inside_stretch")


def test_what_a_briefing_says_again_is_not_counted() -> None:
    lead = tell("c1", number(24, 49, 99), ["A1"], briefing="x", relation=Relation.REPEATS, related="c2")
    assert total(lead, tell("c2", 59, FIVE, briefing="x")) == 59
    assert fates(lead)["c1"] == (Outcome.REPEATED, "c2", "told_again")


def test_a_part_follows_its_total() -> None:
    old = tell("t16", 20, [], "north", hour=16, briefing="16")
    part = tell("p16", 3, ["B1"], hour=16, briefing="16", relation=Relation.PART_OF, related="t16")
    new = tell("t30", 25, [], "north", hour=30, briefing="30")
    assert total(old, part, new) == 25
    assert fates(old, part, new)["p16"] == (Outcome.SUPERSEDED, "t30", "total_superseded")


def test_a_direction_left_out_by_the_later_total_keeps_its_last_figure() -> None:
    evening = tell("t18", 54, hour=18, briefing="18")
    part = tell(
        "n18", 2, ["A1", "A2"], "north", hour=18, briefing="18", relation=Relation.PART_OF, related="t18"
    )
    morning = tell("t32", 78, hour=32, briefing="32")
    assert total(evening, part, morning) == 78
    assert fates(evening, part, morning)["n18"] == (Outcome.CONTAINED, "t32", "inside_front_total")


def test_a_part_of_a_merged_total_is_part_of_the_one_that_holds() -> None:
    ours = tell("t", 20, ["A1", "B1"], briefing="x", hour=30)
    part = tell("p", 3, ["C2"], briefing="x", hour=30, relation=Relation.PART_OF, related="t")
    relay = tell("z", 20, ["A1", "B1"], hour=40)
    assert total(ours, part, relay) == 20
    assert fates(ours, part, relay)["p"] == (Outcome.CONTAINED, "z", "part_of")


def test_two_numbers_of_one_briefing_for_one_direction_add_up() -> None:
    claims = [tell("c1", 12, ["A1"], "north", briefing="x"), tell("c2", 5, ["A2"], "north", briefing="x")]
    assert total(*claims) == 17


def test_of_two_numbers_of_one_briefing_for_the_whole_front_the_larger_holds_the_smaller() -> None:
    claims = [tell("c1", 70, briefing="x"), tell("c2", 59, briefing="x")]
    assert total(*claims) == 70
    assert fates(*claims)["c2"] == (Outcome.CONTAINED, "c1", "inside_front_total")


def test_an_area_holds_what_is_told_of_its_places() -> None:
    claims = [tell("w", 9, ["WEST"]), tell("v", 4, ["W1"]), tell("u", 2, ["X1"])]
    assert total(*claims) == 9


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_arrival_makes_no_difference(seed: int) -> None:
    claims = [
        tell("f1", 80, hour=16),
        tell("f2", 100, hour=30),
        tell("n1", 20, ["A1"], "north", hour=16),
        tell("n2", 30, ["A1", "A2"], "north", hour=30),
        tell("five", 59, FIVE, hour=36),
        tell("again", 59, FIVE, hour=35),
    ]
    expected = fates(*claims)
    random.Random(seed).shuffle(claims)
    assert fates(*claims) == expected


def test_a_circle_of_parts_does_no_harm() -> None:
    ring = [
        tell("a", 5, ["A1"], briefing="x", relation=Relation.PART_OF, related="b"),
        tell("b", 5, ["B1"], briefing="x", relation=Relation.PART_OF, related="a"),
        tell("c", 5, ["C1"], briefing="x", relation=Relation.PART_OF, related="c"),
    ]
    assert total(*ring) == 10


def test_a_zero_holds_nothing_that_was_told_to_happen() -> None:
    claims = [tell("front", 0), tell("n", 0, [], "north"), tell("v", 3, ["A1"])]
    assert total(*claims) == 3
    assert fates(*claims)["n"] == (Outcome.CONTAINED, "front", "inside_front_total")
