"""Counts: what each kind of claim puts into the rows of each level and period."""

from datetime import date, timedelta

import pytest
from told import COUNTRY, DAY, FIVE, UNNUMBERED, number, tell

from app.model import AreaCount, Claim, EventKind, Level, Period, Relation, Scope, Side, Status
from app.reconcile import Ask, books, count

Row = tuple[int | None, int | None, int | None, bool, int]


def rows(claims: list[Claim], level: Level, period: Period = Period.DAY, **ask: object) -> list[AreaCount]:
    return count(books(claims, COUNTRY), Ask(level, period, **ask), {"general-staff": "General Staff"})


def table(claims: list[Claim], level: Level, period: Period = Period.DAY, **ask: object) -> dict[str, Row]:
    return {r.area: (r.low, r.best, r.high, r.shared, r.share) for r in rows(claims, level, period, **ask)}


FIFTY_NINE = tell("a", 59, FIVE)


def own(value: int) -> Row:
    return value, value, value, False, 0


def share(total: int, portion: int) -> Row:
    return 0, None, total, True, portion


def test_a_shared_number_is_the_areas_own_where_it_holds_all_its_places() -> None:
    assert table([FIFTY_NINE], Level.COUNTRY) == {"UA": own(59)}
    assert table([FIFTY_NINE], Level.OBLAST) == {"EAST": own(59)}


def test_below_that_it_is_shared_and_the_shares_give_the_total_back() -> None:
    assert table([FIFTY_NINE], Level.RAION) == {"RA": share(59, 24), "RB": share(59, 24), "RC": share(59, 11)}
    five = {"A1": 12, "A2": 12, "B1": 12, "B2": 12, "C1": 11}
    assert table([FIFTY_NINE], Level.SETTLEMENT) == {code: share(59, part) for code, part in five.items()}
    assert sum(five.values()) == 59


def test_directions_share_it_too() -> None:
    expected = {"north": share(59, 24), "middle": share(59, 24), "south": share(59, 11)}
    assert table([FIFTY_NINE], Level.DIRECTION) == expected


def test_a_row_names_its_claimant_and_its_claims() -> None:
    (row,) = rows([FIFTY_NINE], Level.OBLAST)
    assert (row.area_name, row.claimant_name, row.claims, row.status) == (
        "Name of EAST",
        "General Staff",
        ("a",),
        Status.REPORTED,
    )


def test_each_place_has_its_own_number_when_told_for_each() -> None:
    claims = [tell("a", 3, ["A1", "B1"], scope=Scope.EACH)]
    assert table(claims, Level.SETTLEMENT) == {"A1": own(3), "B1": own(3)}
    assert table(claims, Level.OBLAST) == {"EAST": own(6)}


def test_a_region_told_as_an_area_is_unplaced_below_it() -> None:
    claims = [tell("a", number(3, 3, None), ["WEST"], kind=EventKind.SHELLING)]
    assert table(claims, Level.OBLAST) == {"WEST": (3, 3, None, False, 0)}
    (row,) = rows(claims, Level.RAION)
    assert (row.area, row.within, row.area_name) == ("unplaced", "WEST", "unplaced in Name of WEST")


def test_a_front_total_holds_directions_and_directions_hold_villages() -> None:
    claims = [
        tell("front", 100),
        tell("n", 30, [], "north"),
        tell("m", 20, ["B1", "B2"], "middle"),
        tell("v", 10, ["A1"]),
    ]
    assert table(claims, Level.COUNTRY) == {"UA": own(100)}
    assert table(claims, Level.DIRECTION) == {"north": own(30), "middle": own(20), "unplaced": own(50)}
    assert table(claims, Level.OBLAST) == {"EAST": own(50), "unplaced": own(50)}
    assert table(claims, Level.SETTLEMENT) == {
        "A1": own(10),
        "B1": share(20, 10),
        "B2": share(20, 10),
        "unplaced": own(70),
    }


def test_without_a_front_total_directions_add_up() -> None:
    claims = [tell("n", 30, [], "north"), tell("m", 20, ["B1", "B2"], "middle")]
    assert table(claims, Level.COUNTRY) == {"UA": own(50)}


def test_a_direction_in_two_oblasts_is_unplaced_without_villages() -> None:
    claims = [tell("b", 8, [], "border"), tell("n", 4, [], "north")]
    assert table(claims, Level.OBLAST) == {"unplaced": own(8), "EAST": own(4)}
    assert table(claims, Level.DIRECTION) == {"border": own(8), "north": own(4)}
    assert {r.within for r in rows(claims, Level.OBLAST) if r.area == "unplaced"} == {"UA"}


def test_a_direction_told_with_villages_counts_where_they_are() -> None:
    claims = [tell("b", 8, ["D1"], "border")]
    assert table(claims, Level.OBLAST) == {"EAST": own(8)}
    assert table(claims, Level.DIRECTION) == {"border": own(8)}


def test_two_directions_with_one_number_share_it() -> None:
    claims = [tell("nm", 15, ["north", "middle"])]
    assert table(claims, Level.DIRECTION) == {"middle": share(15, 8), "north": share(15, 7)}
    assert table(claims, Level.OBLAST) == {"EAST": own(15)}


def test_a_direction_named_as_a_place_is_told_for_the_direction() -> None:
    assert table([tell("n", 15, ["north"])], Level.DIRECTION) == {"north": own(15)}


def test_a_number_for_several_directions_holds_what_is_told_of_one() -> None:
    claims = [tell("nm", 15, ["north", "middle"]), tell("n", 5, [], "north")]
    assert table(claims, Level.DIRECTION) == {"north": own(5), "middle": own(10)}


def test_the_rest_of_a_list_lies_where_no_figure_is_told() -> None:
    part = tell("p", 7, ["A1"], briefing="a", relation=Relation.PART_OF, related="a")
    claims = [tell("a", 20, ["A1", "A2", "B1"]), part]
    assert table(claims, Level.SETTLEMENT) == {"A1": own(7), "A2": share(13, 7), "B1": share(13, 6)}
    assert table(claims, Level.OBLAST) == {"EAST": own(20)}


def test_an_area_with_own_and_shared_numbers_draws_their_sum_as_a_share() -> None:
    claims = [tell("a", 10, ["A1", "B1"], day=DAY), tell("b", 4, ["A1"], day=DAY - timedelta(days=1))]
    assert table(claims, Level.SETTLEMENT, Period.MONTH) == {
        "A1": (4, None, 14, True, 9),
        "B1": (0, None, 10, True, 5),
    }


def test_places_across_the_border_stand_apart() -> None:
    assert table([tell("a", 6, ["RU-TWO"])], Level.COUNTRY) == {"abroad": own(6)}
    assert table([tell("a", 6, ["RU-TWO", "D1"])], Level.OBLAST) == {
        "abroad": share(6, 3),
        "EAST": share(6, 3),
    }
    assert table([tell("a", 6, [], "beyond")], Level.OBLAST) == {"abroad": own(6)}
    assert table([tell("a", 6, ["RU-ONE"])], Level.DIRECTION) == {"beyond": own(6)}


def test_a_city_in_no_oblast_is_an_area_of_every_level() -> None:
    claims = [tell("a", 6, ["CITY"]), tell("b", 2, ["CITY0000000-1"])]
    for level in (Level.OBLAST, Level.RAION, Level.HROMADA, Level.SETTLEMENT):
        assert table(claims, level) == {"CITY": own(6)}


def test_a_city_district_counts_in_its_city() -> None:
    claims = [tell("a", 6, ["UA0000000001-1"])]
    assert table(claims, Level.SETTLEMENT) == {"UA0000000001-0": own(6)}
    assert table(claims, Level.RAION) == {"RA": own(6)}


def test_a_place_of_no_direction_is_unplaced_by_direction() -> None:
    (row,) = rows([tell("a", 6, ["W1"])], Level.DIRECTION)
    assert (row.area, row.within) == ("unplaced", "HW")


def test_an_undecided_place_counts_in_the_area_that_is_sure() -> None:
    assert table([tell("a", 6, ["RA", "B1"])], Level.RAION) == {"RA": share(6, 3), "RB": share(6, 3)}
    assert table([tell("a", 6, ["RA", "B1"])], Level.SETTLEMENT) == {
        "unplaced": share(6, 3),
        "B1": share(6, 3),
    }
    assert table([tell("a", 6, ["UA"])], Level.OBLAST) == {"unplaced": own(6)}


def test_an_unnumbered_claim_is_one_or_more() -> None:
    (row,) = rows([tell("a", UNNUMBERED, ["A1"], kind=EventKind.SHELLING)], Level.SETTLEMENT)
    assert (row.low, row.best, row.high, row.status) == (1, None, None, Status.UNNUMBERED)


def test_villages_told_without_a_number_take_nothing_from_their_total() -> None:
    villages = tell("v", UNNUMBERED, ["A1", "A2", "W1"], scope=Scope.EACH, kind=EventKind.SHELLING)
    claims = [tell("t", 2, kind=EventKind.SHELLING), villages]
    assert table(claims, Level.COUNTRY) == {"UA": own(2)}
    assert table(claims, Level.SETTLEMENT) == {
        "A1": (1, None, 2, False, 0),
        "A2": (1, None, 2, False, 0),
        "W1": (1, None, 2, False, 0),
        "unplaced": (0, 2, 2, False, 0),
    }
    assert table(claims, Level.OBLAST)["EAST"] == (1, None, 2, False, 0)
    assert {r.area: r.status.value for r in rows(claims, Level.OBLAST)}["EAST"] == "unnumbered"


def test_an_unnumbered_village_beside_numbers_of_its_total_leaves_them_as_they_are() -> None:
    claims = [tell("t", 50), tell("n", 5, [], "north"), tell("v", UNNUMBERED, ["C2"])]
    assert table(claims, Level.OBLAST) == {"EAST": (5, 5, 50, False, 0), "unplaced": (0, 45, 45, False, 0)}


@pytest.mark.parametrize(
    ("counts", "status"),
    [
        ([number(0)], Status.ZERO),
        ([number(0), number(2)], Status.REPORTED),
        ([number(0), UNNUMBERED], Status.UNNUMBERED),
        ([number(0), number(0, None, None, Status.WITHHELD)], Status.WITHHELD),
        ([UNNUMBERED, number(2)], Status.REPORTED),
    ],
)
def test_statuses_stay_apart_and_the_strongest_names_the_row(counts: list, status: Status) -> None:
    claims = [tell(f"c{i}", told, [place]) for i, (told, place) in enumerate(zip(counts, FIVE, strict=False))]
    (row,) = rows(claims, Level.OBLAST)
    assert row.status is status


def test_a_zero_of_several_places_is_a_zero_of_each() -> None:
    claims = [tell("a", 0, ["A1", "B1"])]
    assert table(claims, Level.SETTLEMENT) == {"A1": own(0), "B1": own(0)}
    assert {r.status for r in rows(claims, Level.SETTLEMENT)} == {Status.ZERO}


def test_mlrs_told_alone_gives_shelling_a_low_of_as_many() -> None:
    claims = [tell("m", 12, ["A1"], kind=EventKind.MLRS)]
    found = {r.kind: (r.low, r.best, r.high, r.claims) for r in rows(claims, Level.OBLAST)}
    assert found == {EventKind.MLRS: (12, 12, 12, ("m",)), EventKind.SHELLING: (12, 12, None, ("m",))}


@pytest.mark.parametrize(
    ("shelling", "expected"),
    [
        (tell("s", 40), (40, 40, 40)),
        (tell("s", 40, ["A1"]), (40, 40, 40)),
        (tell("s", UNNUMBERED, ["A1"]), (12, 12, None)),
    ],
)
def test_mlrs_is_part_of_the_shellings(shelling: Claim, expected: tuple[int, int, int | None]) -> None:
    claims = [tell("m", 12, ["A1"], kind=EventKind.MLRS), _as(shelling, EventKind.SHELLING)]
    (row,) = [r for r in rows(claims, Level.COUNTRY) if r.kind is EventKind.SHELLING]
    assert (row.low, row.best, row.high) == expected


def _as(claim: Claim, kind: EventKind) -> Claim:
    from dataclasses import replace

    return replace(claim, kind=kind)


def test_mlrs_told_as_part_of_shellings_adds_nothing() -> None:
    shelling = tell("s", 10, ["A1"], kind=EventKind.SHELLING)
    part = tell("m", 30, kind=EventKind.MLRS, relation=Relation.PART_OF, related="s", briefing="s")
    found = [r for r in rows([shelling, part], Level.COUNTRY) if r.kind is EventKind.SHELLING]
    assert [(r.low, r.high, r.claims) for r in found] == [(10, 10, ("s",))]


def test_sides_claimants_and_kinds_are_never_added() -> None:
    claims = [
        tell("a", 5, ["A1"]),
        tell("b", 7, ["A1"], side=Side.UKRAINE),
        tell("c", 9, ["A1"], claimant="russian-mod"),
        tell("d", 11, ["A1"], kind=EventKind.AIR_STRIKE),
    ]
    assert sorted(r.best for r in rows(claims, Level.OBLAST)) == [5, 7, 9, 11]


def test_a_longer_window_counts_only_in_periods_that_hold_it_whole() -> None:
    monday = date(2023, 3, 20)
    week = tell("w", 300, day=monday + timedelta(days=6), first=monday)
    days = [tell(f"d{i}", 40, day=monday + timedelta(days=i)) for i in range(5)]
    daily = rows([week, *days], Level.COUNTRY, Period.DAY)
    assert [r.best for r in daily] == [40] * 5
    assert table([week, *days], Level.COUNTRY, Period.WEEK) == {"UA": own(300)}
    assert table([week, *days], Level.COUNTRY, Period.MONTH) == {"UA": own(300)}
    midweek = tell("w", 300, day=monday + timedelta(days=8), first=monday + timedelta(days=2))
    assert table([midweek, *days], Level.COUNTRY, Period.MONTH) == {"UA": own(380)}
    assert [r.best for r in rows([midweek, *days], Level.COUNTRY, Period.WEEK)] == [200]


def test_a_longer_total_of_less_than_the_daily_totals_is_told_in_them() -> None:
    week = tell("w", 90, [], "north", day=date(2023, 3, 26), first=date(2023, 3, 20))
    days = [tell("d", 100, day=DAY), tell("n", 20, [], "north", day=DAY)]
    assert table([week, *days], Level.COUNTRY, Period.WEEK) == {"UA": own(100)}


def test_only_the_asked_days_are_counted() -> None:
    claims = [tell("a", 1, ["A1"]), tell("b", 2, ["A1"], day=DAY + timedelta(days=1))]
    assert table(claims, Level.OBLAST, Period.MONTH, last_day=DAY) == {"EAST": own(1)}
    assert table(claims, Level.OBLAST, Period.MONTH, first_day=DAY + timedelta(days=1)) == {"EAST": own(2)}


def test_high_is_unknown_if_any_parts_is() -> None:
    claims = [tell("a", 5, ["A1"]), tell("b", number(41, 41, None), ["B1"])]
    assert table(claims, Level.OBLAST) == {"EAST": (46, 46, None, False, 0)}


def test_parts_above_an_open_total_raise_it_and_above_a_closed_one_leave_it() -> None:
    parts = [tell("n", 30, [], "north"), tell("m", 20, [], "middle")]
    assert table([tell("f", number(41, 41, None)), *parts], Level.COUNTRY) == {"UA": (50, 50, None, False, 0)}
    assert table([tell("f", 40), *parts], Level.COUNTRY) == {"UA": own(40)}
    assert table([tell("f", 40, hour=16), *parts], Level.COUNTRY) == {"UA": own(50)}


def test_unplaced_rows_can_be_kept_apart_by_the_area_that_is_sure() -> None:
    claims = [tell("a", 3, ["WEST"]), tell("b", 4, ["EAST"])]
    assert [(r.within, r.best) for r in rows(claims, Level.RAION)] == [("UA", 7)]
    apart = rows(claims, Level.RAION, apart=True)
    assert [(r.area, r.within, r.best) for r in apart] == [("unplaced", "EAST", 4), ("unplaced", "WEST", 3)]
