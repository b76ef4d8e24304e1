"""Marks of a row: how old its figure is, whether its parts exceed it, whether another claimant disputes it, whose it is by default."""

from datetime import timedelta

import pytest
from told import COUNTRY, DAY, FIVE, UNNUMBERED, number, tell

from app.model import AreaCount, Claim, EventKind, Level, Period
from app.reconcile import Ask, books, count


def rows(*told: Claim, level: Level = Level.DIRECTION, period: Period = Period.DAY) -> list[AreaCount]:
    return count(books(told, COUNTRY), Ask(level, period), {})


def test_a_direction_that_the_wrap_up_leaves_out_keeps_its_figure_with_its_as_of() -> None:
    evening = [
        tell("e0", 50, briefing="evening", hour=22),
        tell("e1", 30, (), "north", briefing="evening", hour=22),
        tell("e2", 20, (), "south", briefing="evening", hour=22),
    ]
    morning = [tell("m0", 60, briefing="morning"), tell("m1", 38, (), "north", briefing="morning")]
    found = {row.area: (row.best, row.as_of.hour if row.as_of else None) for row in rows(*evening, *morning)}
    assert found == {"north": (38, 6), "south": (20, 22), "unplaced": (2, 6)}
    (country,) = rows(*evening, *morning, level=Level.COUNTRY)
    assert (country.best, country.as_of and country.as_of.hour) == (60, 6)


def test_parts_above_their_total_are_flagged_and_never_mended() -> None:
    told = [
        tell("t", 20, briefing="b"),
        tell("a", 15, ["A1"], briefing="b"),
        tell("b", 12, ["B1"], briefing="b"),
    ]
    (country,) = rows(*told, level=Level.COUNTRY)
    assert (country.best, country.inconsistent) == (20, True)
    assert [(r.area, r.best, r.inconsistent) for r in rows(*told, level=Level.SETTLEMENT)] == [
        ("A1", 15, True),
        ("B1", 12, True),
    ]
    assert not rows(tell("t", 20), tell("a", 15, ["A1"]), level=Level.COUNTRY)[0].inconsistent


@pytest.mark.parametrize(
    ("ours", "theirs", "disputed"),
    [
        (number(20), number(7), True),
        (number(20), number(20), False),
        (number(20), number(18, 20, 22), False),
        (number(3, 3, None), number(2), True),
        (number(3, 3, None), number(4), False),
        (number(0), UNNUMBERED, True),
    ],
)
def test_claimants_whose_intervals_do_not_meet_dispute_each_other(ours, theirs, disputed: bool) -> None:  # type: ignore[no-untyped-def]
    found = rows(
        tell("o", ours, ["A1"]), tell("t", theirs, ["A1"], claimant="russian-mod"), level=Level.OBLAST
    )
    assert [row.claimant for row in found] == ["general-staff", "russian-mod"]
    assert [row.disputed for row in found] == [disputed, disputed]


def test_other_days_kinds_and_areas_are_no_dispute() -> None:
    found = rows(
        tell("a", 5, ["A1"]),
        tell("b", 9, ["B1"], claimant="other"),
        tell("c", 9, ["A1"], claimant="other", kind=EventKind.SHELLING),
        tell("d", 9, ["A1"], claimant="other", day=DAY + timedelta(days=1)),
        level=Level.RAION,
    )
    assert not any(row.disputed for row in found)


def test_the_default_of_an_area_is_the_claimant_that_tells_of_most_days() -> None:
    told = [tell(f"g{n}", 5, ["A1"], day=DAY + timedelta(days=n)) for n in range(3)]
    told += [tell(f"w{n}", 5, ["W1"], claimant="west", day=DAY + timedelta(days=n)) for n in range(2)]
    told += [tell("gw", 5, ["W1"]), tell("wa", 5, ["A1"], claimant="west")]
    default = {(row.area, row.claimant) for row in rows(*told, level=Level.OBLAST) if row.default}
    assert default == {("EAST", "general-staff"), ("WEST", "west")}
    twins = rows(
        tell("x", 1, FIVE, claimant="b-office"), tell("y", 1, FIVE, claimant="a-office"), level=Level.OBLAST
    )
    assert [(row.claimant, row.default) for row in twins] == [("a-office", True), ("b-office", False)]
