"""The estimated line against curves that are known: how near it comes, where it is silent, and that it is calm."""

from dataclasses import replace

import numpy as np
import pytest
import shapely
from curves import Known, known, misses_km, moved, ours
from hypothesis import given, settings
from hypothesis import strategies as st

from app.fronts.curve import Numbers, smoothed
from app.fronts.method import METHOD
from app.fronts.support import Support
from app.fronts.trace import Refused, Trace, band, solid_and_dashed, trace


def lines(pieces: list[Trace]) -> list[shapely.LineString]:
    return [piece.line for piece in pieces]


@pytest.mark.parametrize("seed", range(24))
def test_the_line_runs_near_the_truth(seed: int) -> None:
    made = known(seed)
    misses = misses_km(lines(ours(made)[0]), made.truth)
    assert np.median(misses) <= 1.5
    assert np.percentile(misses, 90) <= 4.5


@settings(max_examples=15, deadline=None)
@given(
    st.integers(0, 10_000),
    st.integers(60, 250),
    st.floats(0, 10),
    st.floats(60, 200),
    st.floats(0, 0.05),
    st.floats(-2.4, -0.9),
    st.floats(60, 300),
    st.floats(0, 2.1),
)
def test_the_line_runs_near_the_truth_whatever_the_curve(
    seed: int,
    count: int,
    amplitude_km: float,
    wave_km: float,
    homonyms: float,
    turn: float,
    silent: float,
    bend: float,
) -> None:
    made = known(seed, count, amplitude_km, wave_km, homonyms, turn, (silent, silent + 40), bend)
    misses = misses_km(lines(ours(made)[0]), made.truth)
    assert np.median(misses) <= 1.8
    assert np.percentile(misses, 90) <= 5.5


def test_a_front_that_runs_aslant_is_met_better_when_the_line_becomes_the_curve() -> None:
    """How far beyond a place the line runs is told across the line, not across the first curve, which cuts its bends."""
    fronts = [known(seed, wave_km=45) for seed in range(12)]

    def tail(refits: int) -> float:
        method = replace(METHOD, refits=refits)
        found = [misses_km(lines(ours(made, method)[0]), made.truth) for made in fronts]
        return float(np.percentile(np.concatenate(found), 90))

    assert tail(METHOD.refits) < 0.9 * tail(0)


def test_places_deep_behind_the_line_hardly_move_it() -> None:
    """Strikes far behind the front that were read as fighting there."""
    made = known(3, amplitude_km=0.0, homonyms=0.0)
    back = [replace(each, code=f"b{each.code}", x=each.x + 18.0) for each in made.supports[::10]]
    alone = misses_km(lines(ours(made)[0]), made.truth)
    directions = made.directions | {each.code: made.directions[each.code[1:]] for each in back}
    behind = replace(made, supports=made.supports + back, directions=directions)
    assert np.percentile(misses_km(lines(ours(behind)[0]), made.truth), 90) < np.percentile(alone, 90) + 0.7


def test_the_curve_keeps_its_ends_and_loses_its_short_bends() -> None:
    xs = np.arange(0.0, 201.0)
    points = np.column_stack([xs, 4 * np.sin(2 * np.pi * xs / 20)])
    calm = smoothed(points, 10.0, 1.0).points
    assert np.allclose(calm[[0, -1]], points[[0, -1]], atol=0.01)
    assert np.abs(calm[40:-40, 1]).max() < 0.5


def test_moving_the_line_aside_is_noticed() -> None:
    made = known(1)
    pieces, _ = ours(made)
    aside = shapely.transform(made.truth, lambda xy: np.add(xy, (3.0, 4.0)))
    assert np.median(misses_km(lines(pieces), aside)) > np.median(misses_km(lines(pieces), made.truth)) + 0.5


@pytest.mark.parametrize("seed", range(6))
def test_a_silent_stretch_is_not_drawn(seed: int) -> None:
    made = known(seed)
    middle = made.truth.interpolate(made.truth.length / 2)
    pieces, refused = ours(made)
    assert len(pieces) >= 2
    assert min(piece.line.distance(middle) for piece in pieces) > 10
    assert max(part.km for part in refused if part.reason == "gap") > METHOD.gap_km


@settings(max_examples=6, deadline=None)
@given(st.integers(0, 1000), st.randoms())
def test_shuffled_input_gives_the_same_line(seed: int, random: object) -> None:
    made = known(seed)
    shuffled = list(made.supports)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    first, second = ours(made), ours(replace(made, supports=shuffled))
    assert [piece.points.tobytes() for piece in first[0]] == [piece.points.tobytes() for piece in second[0]]
    assert first[1] == second[1]


@settings(max_examples=6, deadline=None)
@given(st.floats(-300, 300), st.floats(-300, 300))
def test_moved_input_moves_the_line_equally(east_km: float, north_km: float) -> None:
    made = known(3)
    first = ours(made)[0]
    second = ours(replace(made, supports=moved(made.supports, east_km, north_km)))[0]
    assert len(first) == len(second)
    for here, there in zip(first, second, strict=True):
        assert np.allclose(np.add(here.points, (east_km, north_km)), there.points, atol=0.01)


@settings(max_examples=25, deadline=None)
@given(
    st.integers(0, 10_000),
    st.integers(3, 200),
    st.floats(0, 20),
    st.floats(25, 200),
    st.floats(0, 0.2),
    st.floats(-2.8, -0.2),
    st.floats(0, 2.1),
)
def test_no_piece_crosses_itself_nor_another_nor_bridges_a_gap(
    seed: int, count: int, amplitude_km: float, wave_km: float, homonyms: float, turn: float, bend: float
) -> None:
    made = known(seed, count, amplitude_km, wave_km, homonyms, turn, bend=bend)
    pieces, refused = trace(made.supports, METHOD)
    assert shapely.MultiLineString(lines(pieces)).is_simple
    for piece in pieces:
        assert len({support.code for support in piece.supports}) >= METHOD.fewest_places
        assert piece.apart_km.max() <= METHOD.gap_km / 2 + METHOD.step_km
        assert band(piece).is_valid
        assert band(piece).covers(piece.line)
    parts = [part for part in refused if part.reason != "gap"]
    named = {s.code for part in (*pieces, *parts) for s in part.supports}
    assert named == {s.code for s in made.supports}


def held(made: Known) -> tuple[int, int]:
    """At how many kilometres of the line the truth lies within the band, and of how many."""
    pieces, _ = ours(made)
    away = [made.truth.distance(point) <= half for piece in pieces for point, half in _band(piece)]
    return sum(away), len(away)


def _band(piece: Trace) -> list[tuple[shapely.Point, float]]:
    return list(zip(shapely.points(piece.points), piece.half_km, strict=True))


@pytest.mark.parametrize(
    "kind",
    [
        {},
        {"homonyms": 0.1},
        {"count": 40},
        {"wave_km": 45},
        {"amplitude_km": 14.0, "wave_km": 70},
        {"bend": 2.1},
    ],
    ids=str,
)
def test_the_band_holds_as_much_of_the_truth_as_it_claims(kind: dict[str, float]) -> None:
    found = [held(known(seed, **kind)) for seed in range(12)]  # type: ignore[arg-type]
    share = sum(inside for inside, _ in found) / sum(whole for _, whole in found)
    assert share == pytest.approx(METHOD.band_holds, abs=0.05)


def test_the_band_is_wider_where_places_are_far_and_where_they_disagree() -> None:
    xs = (0, 3, 6, 9, 26, 29, 32, 35)
    calm = [Support(f"p{n}", float(x), (-1.0) ** n, 1.0, 1.0) for n, x in enumerate(xs)]
    wild = [replace(s, y=3.0 * s.y) for s in calm]
    (here,), (there,) = trace(calm, METHOD)[0], trace(wild, METHOD)[0]
    assert here.half_km[17] > 1.3 * here.half_km[5]
    assert there.half_km[5] > 1.2 * here.half_km[5]


def test_the_line_is_dashed_far_from_its_supports() -> None:
    supports = [Support(f"p{n}", float(x), 0.0, 1.0, 1.0) for n, x in enumerate((0, 4, 8, 24, 28, 32))]
    (piece,), _ = trace(supports, METHOD)
    solid, dashed = solid_and_dashed(piece, METHOD)
    assert len(solid) == 2
    assert len(dashed) == 1


@pytest.mark.parametrize(
    ("xs", "reasons"),
    [
        ((0, 5), ["too_few_places"]),
        ((0, 1, 2), ["too_short"]),
        ((0, 5, 9, 60), ["gap", "too_few_places"]),
        ((0, 0, 0, 0), ["too_few_places"]),
    ],
)
def test_what_is_too_thin_is_refused_with_the_reason(xs: tuple[float, ...], reasons: list[str]) -> None:
    _, refused = trace([Support(f"p{n}", float(x), 0.0, 1.0, 1.0) for n, x in enumerate(xs)], METHOD)
    assert sorted(part.reason for part in refused) == reasons


def test_a_loop_of_the_fit_is_cut_off() -> None:
    from app.fronts.loops import without_loops

    turn = np.linspace(0, 2 * np.pi, 13)
    loop = np.column_stack([5 * np.sin(turn) + turn, 5 - 5 * np.cos(turn)])
    points: Numbers = np.vstack([[-10.0, -0.0], [-5.0, 0.1], loop, [12.0, 0.1], [20.0, 0.0]])
    assert not shapely.LineString(points).is_simple
    assert shapely.LineString(points[without_loops(points, 60.0)]).is_simple
    assert len(without_loops(points, 10.0)) == len(points)


def test_a_place_that_is_not_named_neither_closes_a_gap_nor_makes_a_piece() -> None:
    named = [Support(f"p{n}", float(x), 0.0, 1.0, 1.0) for n, x in enumerate((0, 5, 10, 50, 55, 60))]
    theirs = [Support(f"a{x}", float(x), 4.0, 1.0, 0.0, is_named=False) for x in range(0, 60, 5)]
    pieces, refused = trace(named + theirs, METHOD)
    assert [part.reason for part in refused] == ["gap"]
    assert [len(piece.supports) for piece in pieces] == [3, 3]
    alone, _ = trace(named, METHOD)
    assert abs(pieces[0].points[:, 1].mean() - 4) < abs(alone[0].points[:, 1].mean() - 4)
    assert trace(theirs, METHOD) == ([], [])


def test_no_support_gives_no_line() -> None:
    nothing: tuple[list[Trace], list[Refused]] = ([], [])
    assert trace([], METHOD) == nothing
