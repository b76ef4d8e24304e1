"""The contact line of a day on real ground: which side it runs, and when it is refused."""

from dataclasses import replace
from datetime import date, timedelta

import shapely
from front_places import Tables
from shapely.ops import nearest_points
from told import tell

from app.fronts.analyst import AnalystLine
from app.fronts.contact_line import ContactLine, contact_line
from app.fronts.places import claims_of
from app.fronts.record import Record, record
from app.model import Claim, Naming
from app.reconcile.books import books
from gazetteer.areas import load_areas
from gazetteer.place import Place, PointPrecision

AREAS = load_areas()
DAY = date(2023, 3, 24)
# From north to south, on the Ukrainian side of the front of that spring; points to a hundredth of a degree.
LISTED = {
    "lyman": {
        ("Терни", "UA1412"): (37.96, 49.10), ("Ямполівка", "UA1412"): (38.00, 49.06),
        ("Торське", "UA1412011"): (37.97, 49.01), ("Білогорівка", "UA4412"): (38.24, 48.93),
        ("Кузьмине", "UA4412"): (38.12, 49.02), ("Діброва", "UA4412"): (38.13, 48.97),
    },
    "bakhmut": {
        ("Спірне", "UA1402"): (38.24, 48.80), ("Васюківка", "UA1402"): (38.10, 48.73),
        ("Оріхово-Василівка", "UA1402"): (37.93, 48.66), ("Бахмут", "UA1402"): (38.00, 48.60),
        ("Іванівське", "UA1402"): (37.93, 48.57), ("Предтечине", "UA1412"): (37.82, 48.51),
        ("Диліївка", "UA1402"): (37.86, 48.43), ("Нью-Йорк", "UA1402"): (37.84, 48.33),
        ("Часів Яр", "UA1402"): (37.84, 48.59), ("Торецьк", "UA1402"): (37.85, 48.40),
    },
    "avdiivka": {
        ("Бердичі", "UA1416"): (37.63, 48.19), ("Авдіївка", "UA1416"): (37.75, 48.14),
        ("Тоненьке", "UA1416"): (37.62, 48.13), ("Піски", "UA1416"): (37.67, 48.06),
    },
    "marinka": {
        ("Мар’їнка", "UA1416"): (37.50, 47.94), ("Красногорівка", "UA1416013"): (37.51, 48.01),
        ("Новомихайлівка", "UA1416"): (37.47, 47.86),
    },
}  # fmt: skip
SOUTH = {
    ("Роботине", "UA2310"): (35.84, 47.45), ("Мала Токмачка", "UA2310"): (35.90, 47.53),
    ("Вербове", "UA2310019"): (35.98, 47.43), ("Нестерянка", "UA2310"): (35.72, 47.53),
}  # fmt: skip
BORDER = {
    ("Вовчанськ", "UA6314"): (36.94, 50.29), ("Липці", "UA6312"): (36.41, 50.20), ("Стариця", "UA6314"): (36.80, 50.26),
    ("Гатище", "UA6314"): (36.88, 50.32), ("Глибоке", "UA6312009"): (36.41, 50.25),
}  # fmt: skip
STRAY = {("Умань", "UA71"): (30.22, 48.75)}


class Located(Tables):
    """The shipped places, those above at their points."""

    def get(self, code: str) -> Place | None:
        place = super().get(code)
        if place is None or code not in POINTS:
            return place
        lon, lat = POINTS[code]
        return replace(place, lon=lon, lat=lat, point_precision=PointPrecision.SETTLEMENT)


PLACES = Located()
POINTS = {
    PLACES.code(*name): at for names in (*LISTED.values(), SOUTH, BORDER, STRAY) for name, at in names.items()
}


def fortnight(days: int = 14, last: date = DAY) -> list[Claim]:
    """The same lists every day."""
    return [
        tell(
            f"{direction}-{back}",
            9,
            [PLACES.code(*name) for name in names],
            direction,
            day=last - timedelta(days=back),
        )
        for direction, names in LISTED.items()
        for back in range(days)
    ]


def told(claims: list[Claim]) -> Record:
    found = books(claims, PLACES)
    return record(claims_of(found), found.atlas)


def line(claims: list[Claim], day: date = DAY, lines: tuple[AnalystLine, ...] = ()) -> ContactLine:
    return contact_line(told(claims).window(day, 42), PLACES, AREAS, day, lines)


def all_of(found: ContactLine) -> shapely.Geometry:
    return shapely.union_all([piece.line for piece in found.pieces])


def point(name: str, within: str) -> shapely.Point:
    place = PLACES.get(PLACES.code(name, within))
    assert place is not None
    return shapely.Point(place.lon or 0, place.lat or 0)


def test_the_line_runs_just_beyond_the_named_places() -> None:
    found = line(fortnight())
    assert found.refused == ""
    assert sum(piece.drawn.length_km for piece in found.pieces) > 120
    drawn = all_of(found)
    assert drawn.distance(point("Бахмут", "UA1402")) < 0.06
    assert drawn.distance(point("Авдіївка", "UA1416")) < 0.12
    assert drawn.distance(point("Краматорськ", "UA1412")) > 0.2


def test_the_line_lies_on_the_occupied_side_of_most_places() -> None:
    """Here the occupied side is the east, or the south."""
    drawn = all_of(line(fortnight()))
    beyond = 0
    for name in (name for names in LISTED.values() for name in names):
        here = point(*name)
        target, _ = nearest_points(drawn, here)
        beyond += (target.x - here.x) * 0.66 - (target.y - here.y) > 0
    assert beyond >= 14


def test_the_band_holds_the_line() -> None:
    for piece in line(fortnight()).pieces:
        assert piece.drawn.band.buffer(0.001).covers(piece.line)


def test_few_days_are_refused() -> None:
    found = line(fortnight(days=3))
    assert found.refused == "too_few_days"
    assert found.pieces == ()
    assert (found.covered_days, found.recent_covered_days) == (3, 3)


def test_an_empty_ledger_is_refused() -> None:
    assert line([]).refused == "too_few_days"


def test_a_piece_that_nothing_was_said_of_for_weeks_is_old() -> None:
    far = [c for c in fortnight(days=4, last=DAY - timedelta(days=25)) if c.direction != "marinka"]
    names = [PLACES.code(*name) for name in SOUTH]
    fresh = [tell(f"n{back}", 3, names, "orikhiv", day=DAY - timedelta(days=back)) for back in range(5)]
    found = line(far + fresh)
    assert any(piece.is_old for piece in found.pieces)
    assert all(piece.is_old == ((DAY - piece.last_day).days > 21) for piece in found.pieces)


def test_the_dnipro_stretch_is_left_out() -> None:
    river = tell("k1", 3, [PLACES.code("Кринки", "UA6510"), PLACES.code("Тягинка", "UA65")], "kherson")
    left_out = {each.code: each.reason for each in line([*fortnight(), river]).left_out}
    assert left_out[PLACES.code("Кринки", "UA6510")] in ("on_the_dnipro", "no_point_of_its_own")
    assert left_out[PLACES.code("Тягинка", "UA65")] in ("on_the_dnipro", "no_point_of_its_own")


def test_no_line_is_drawn_along_the_state_border() -> None:
    names = [PLACES.code(*name) for name in BORDER]
    border = [tell(f"b{back}", 5, names, "kharkiv", day=DAY - timedelta(days=back)) for back in range(6)]
    found = line(border)
    edge = AREAS.outline("UA").boundary
    for piece in found.pieces:
        assert piece.line.distance(edge) > 0.08


def test_a_place_far_from_all_others_is_left_out() -> None:
    stray = tell("s1", 1, [PLACES.code("Умань", "UA71")], "bakhmut", claimant="another")
    found = line([*fortnight(), stray])
    assert {each.code: each.reason for each in found.left_out}[PLACES.code("Умань", "UA71")].startswith(
        "far_from"
    )


def test_where_an_attack_came_from_does_not_support_the_line() -> None:
    claim = tell("f1", 1, [PLACES.code("Кремінна", "UA4412")], "lyman")
    came = replace(claim, places=(replace(claim.places[0], naming=Naming.FROM),))
    with_it, without = line([*fortnight(), came]), line(fortnight())
    assert all_of(with_it).equals(all_of(without))


def test_the_order_of_claims_makes_no_difference() -> None:
    claims = fortnight()
    assert all_of(line(claims)).wkb == all_of(line(claims[::-1])).wkb


def test_the_method_is_published_with_the_line() -> None:
    found = line(fortnight())
    assert found.version
    assert "not a claim of control" in found.note


def test_a_gap_says_between_which_places_nothing_is_named() -> None:
    names = [PLACES.code(*name) for name in SOUTH]
    south = [tell(f"n{back}", 3, names, "orikhiv", day=DAY - timedelta(days=back)) for back in range(5)]
    gaps = [part for part in line([*fortnight(), *south]).not_drawn if part.reason == "gap"]
    gap = max(gaps, key=lambda part: part.km)
    assert gap.km > 60
    assert PLACES.code("Новомихайлівка", "UA1416") in gap.places


def theirs(age_days: int, east: float = 0.0) -> AnalystLine:
    """A straight line from Terny to Marinka, or some way east of it."""
    points = shapely.LineString([(38.0 + east, 49.1), (38.1 + east, 48.6), (37.45 + east, 47.8)])
    return AnalystLine(DAY - timedelta(days=age_days), "Example Desk", points)


def test_a_fresh_line_of_an_analyst_stands_as_it_is() -> None:
    found = line(fortnight(), lines=(theirs(10),))
    (piece,) = [piece for piece in found.pieces if piece.by_analyst]
    assert piece.by_analyst == "Example Desk"
    assert piece.last_day == DAY - timedelta(days=10)
    assert piece.line.equals(theirs(10).line)
    assert piece.places
    assert not [
        piece
        for piece in found.pieces
        if not piece.by_analyst and piece.line.distance(theirs(10).line) < 0.05
    ]


def test_an_older_line_of_an_analyst_pulls_the_less_the_older_it_is() -> None:
    plain = all_of(line(fortnight()))

    def away(age_days: int) -> float:
        drawn = theirs(age_days, east=0.07)
        return float(
            shapely.hausdorff_distance(shapely.union_all([plain]), all_of(line(fortnight(), lines=(drawn,))))
        )

    assert away(40) > away(170) > 0
    assert away(181) == 0


def test_a_line_drawn_for_a_later_day_is_not_known_yet() -> None:
    assert all_of(line(fortnight(), lines=(theirs(-1),))).equals(all_of(line(fortnight())))


def test_without_reports_an_analysts_fresh_line_is_all_there_is() -> None:
    found = line([], lines=(theirs(5),))
    assert (found.refused, len(found.pieces)) == ("", 1)
    assert line([], lines=(theirs(50),)).refused == "too_few_days"


def test_the_river_parts_the_sides_only_since_it_does() -> None:
    names = [PLACES.code("Кринки", "UA6510")]
    early = date(2022, 9, 20)
    claims = [tell(f"k{back}", 3, names, "kherson", day=early - timedelta(days=back)) for back in range(5)]
    assert "on_the_dnipro" not in {each.reason for each in line(claims, early).left_out}
