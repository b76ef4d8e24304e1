"""Active fronts: which directions, drawn around which places, how much fighting, and what is not said."""

from datetime import date, timedelta

import pytest
import shapely
from front_places import PLACES
from told import UNNUMBERED, number, tell

from app.fronts.outline import ActiveFront, Standing, active_fronts
from app.fronts.plane import to_plane
from app.model import Claim, EventKind, Side, Status
from app.reconcile.books import books
from gazetteer.areas import load_areas

AREAS = load_areas()
DAY = date(2023, 3, 24)


LYMAN = PLACES.code("Лиман", "UA1412")
BAKHMUT = PLACES.code("Бахмут", "UA1402")
SIVERSK = PLACES.code("Сіверськ", "UA1402")
CHASIV_YAR = PLACES.code("Часів Яр", "UA1402")
AVDIIVKA = PLACES.code("Авдіївка", "UA1416")
MARINKA = PLACES.code("Мар’їнка", "UA1416")
SHAKHTARSKE = PLACES.code("Шахтарське", "UA1404")
VOVCHANSK = PLACES.code("Вовчанськ", "UA6314")
FIVE = (LYMAN, BAKHMUT, AVDIIVKA, MARINKA, SHAKHTARSKE)


def fronts(
    *claims: Claim, first: date = DAY, last: date = DAY, superseded: tuple[Claim, ...] = ()
) -> dict[str, ActiveFront]:
    found = active_fronts(books(claims, PLACES), PLACES, AREAS, first, last, superseded)
    return {front.direction: front for front in found}


def is_inside(front: ActiveFront, code: str) -> bool:
    place = PLACES.get(code)
    assert place is not None
    return bool(front.outline.contains(shapely.Point(place.lon or 0, place.lat or 0)))


def area_km2(outline: shapely.Geometry) -> float:
    plane = shapely.transform(outline, lambda xy: [to_plane(lon, lat) for lon, lat in xy])
    return float(plane.area / 1e6)


def test_a_total_shared_by_five_directions_gives_none_of_them_a_number_of_its_own() -> None:
    found = fronts(tell("c1", 59, FIVE))
    assert sorted(found) == ["avdiivka", "bakhmut", "lyman", "marinka", "shakhtarske"]
    for front in found.values():
        assert (front.low, front.best, front.high) == (0, None, 59)
        assert len(front.named) == 1
    assert sum(front.intensities[0].share for front in found.values()) == 59


def test_a_direction_with_its_villages_has_its_own_number() -> None:
    front = fronts(tell("c1", 12, (BAKHMUT, CHASIV_YAR), "bakhmut"))["bakhmut"]
    assert (front.low, front.best, front.high, front.covered_days) == (12, 12, 12, 1)
    assert front.settlements == tuple(sorted((BAKHMUT, CHASIV_YAR)))


def test_the_number_is_per_covered_day_and_a_silent_day_is_not_a_zero() -> None:
    days = (DAY, DAY + timedelta(days=1), DAY + timedelta(days=5))
    told = [tell(f"c{n}", 10 * n, (BAKHMUT,), "bakhmut", day=day) for n, day in enumerate(days, start=1)]
    front = fronts(*told, last=DAY + timedelta(days=13))["bakhmut"]
    assert front.covered_days == 3
    assert front.best == 20.0
    assert front.is_sparse


def test_a_told_zero_is_a_covered_day() -> None:
    told = [
        tell("c1", 10, (BAKHMUT,), "bakhmut"),
        tell("c2", number(0, 0, 0, Status.ZERO), (), "bakhmut", day=DAY + timedelta(days=1)),
    ]
    front = fronts(*told, last=DAY + timedelta(days=1))["bakhmut"]
    assert (front.best, front.covered_days) == (5.0, 2)
    assert front.intensities[0].zero_days == (DAY + timedelta(days=1),)


def test_a_direction_told_to_be_quiet_says_so_and_is_not_drawn() -> None:
    front = fronts(tell("c1", number(0, 0, 0, Status.ZERO), (BAKHMUT,), "bakhmut"))["bakhmut"]
    assert (front.standing, front.high, front.named) == (Standing.ZERO, 0, ())
    assert front.outline.is_empty


def test_a_direction_of_which_little_was_read_says_so() -> None:
    front = fronts(tell("c1", 9, (BAKHMUT,), "bakhmut"))["bakhmut"]
    assert front.standing is Standing.TOO_FEW_DAYS
    assert front.trend is not None
    assert front.trend.reason == "too_few_days"


def test_the_intensity_is_also_told_by_ten_kilometres() -> None:
    days = [DAY - timedelta(days=n) for n in range(5)]
    told = [tell(f"c{n}", 30, (LYMAN, SIVERSK), "bakhmut", day=day) for n, day in enumerate(days)]
    front = fronts(*told, first=days[-1])["bakhmut"]
    assert front.standing is Standing.ACTIVE
    assert front.length_km >= 10
    assert front.per_10_km == pytest.approx(300 / front.length_km, abs=0.1)


def test_fighting_told_without_a_number_is_drawn_and_its_high_is_open() -> None:
    front = fronts(tell("c1", UNNUMBERED, (BAKHMUT,), "bakhmut"))["bakhmut"]
    assert front.high is None
    assert is_inside(front, BAKHMUT)


def test_only_ground_fighting_draws_a_front() -> None:
    assert fronts(tell("c1", 30, (BAKHMUT,), "bakhmut", kind=EventKind.SHELLING)) == {}


def test_claimants_and_sides_stand_side_by_side() -> None:
    front = fronts(
        tell("c1", 10, (BAKHMUT,), "bakhmut"),
        tell("c2", 4, (BAKHMUT,), "bakhmut", claimant="russian-ministry", side=Side.UKRAINE),
    )["bakhmut"]
    assert [(each.claimant, each.best) for each in front.intensities] == [
        ("general-staff", 10),
        ("russian-ministry", 4),
    ]
    assert front.best == 10


def test_days_outside_the_period_are_left_out() -> None:
    told = [
        tell("c1", 10, (BAKHMUT,), "bakhmut"),
        tell("c2", 10, (CHASIV_YAR,), "bakhmut", day=date(2023, 4, 24)),
    ]
    assert fronts(*told)["bakhmut"].settlements == (BAKHMUT,)


def test_a_named_place_keeps_its_days() -> None:
    days = (DAY, DAY + timedelta(days=3))
    told = [tell(f"c{n}", 10, (BAKHMUT,), "bakhmut", day=day) for n, day in enumerate(days)]
    (place,) = fronts(*told, last=days[-1])["bakhmut"].named
    assert (place.first_day, place.last_day, place.days) == (*days, days)


def test_villages_of_a_superseded_claim_stay_named_and_do_not_count() -> None:
    early = tell("c1", 21, (BAKHMUT, CHASIV_YAR), "bakhmut", hour=16)
    late = tell("c2", 33, (BAKHMUT,), "bakhmut", hour=22)
    front = fronts(late, superseded=(early,))["bakhmut"]
    assert front.best == 33
    assert front.settlements == tuple(sorted((BAKHMUT, CHASIV_YAR)))


def test_villages_told_without_a_direction_belong_to_that_of_the_day() -> None:
    assert list(fronts(tell("c1", 5, (SIVERSK,)))) == ["lyman"]
    late = date(2025, 10, 8)
    assert list(fronts(tell("c1", 5, (SIVERSK,), day=late), first=late, last=late)) == ["sloviansk"]


def test_the_outline_goes_five_kilometres_around_a_place() -> None:
    front = fronts(tell("c1", 1, (BAKHMUT,), "bakhmut"))["bakhmut"]
    assert area_km2(front.outline) == pytest.approx(3.14159 * 25, rel=0.03)


def test_neighbours_are_joined_and_far_places_are_not() -> None:
    joined = fronts(tell("c1", 1, (BAKHMUT, CHASIV_YAR), "bakhmut"))["bakhmut"]
    apart = fronts(tell("c1", 1, (BAKHMUT, MARINKA), "bakhmut"))["bakhmut"]
    assert len(shapely.get_parts(joined.outline)) == 1
    assert len(shapely.get_parts(apart.outline)) == 2


def test_the_outline_ends_at_the_state_border() -> None:
    day = date(2025, 1, 15)
    front = fronts(tell("c1", 1, (VOVCHANSK,), "kharkiv", day=day), first=day, last=day)["kharkiv"]
    assert area_km2(front.outline) < 78
    assert shapely.difference(front.outline, AREAS.outline("UA").buffer(1e-6)).area < 1e-9


def test_a_front_across_the_border_is_drawn_across_it() -> None:
    day = date(2025, 1, 15)
    front = fronts(tell("c1", 1, ("RU-KRS-SUDZHA",), "kursk", day=day), first=day, last=day)["kursk"]
    assert is_inside(front, "RU-KRS-SUDZHA")
    assert shapely.intersection(front.outline, AREAS.outline("UA")).area < 1e-4


def test_a_place_without_a_point_stands_beside_the_outline() -> None:
    vague = PLACES.inexact("UA1402")
    front = fronts(tell("c1", 3, (BAKHMUT, vague), "bakhmut"))["bakhmut"]
    assert [place.code for place in front.inexact] == [vague]
    assert [place.code for place in front.named] == [BAKHMUT]
    assert area_km2(front.outline) == pytest.approx(3.14159 * 25, rel=0.03)


def test_a_direction_told_without_villages_is_active_and_has_no_outline() -> None:
    front = fronts(tell("c1", 7, (), "bakhmut"))["bakhmut"]
    assert front.outline.is_empty
    assert front.best == 7


def test_the_order_of_claims_makes_no_difference() -> None:
    told = [tell(f"c{n}", n + 1, (code,)) for n, code in enumerate(FIVE)]
    ours, theirs = fronts(*told), fronts(*reversed(told))
    assert {k: (f.outline.wkb, f.best) for k, f in ours.items()} == {
        k: (f.outline.wkb, f.best) for k, f in theirs.items()
    }
