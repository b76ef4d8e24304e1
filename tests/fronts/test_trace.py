"""The estimated line against curves that are known: how near it comes, where it is silent, and that it is calm."""

from dataclasses import dataclass

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from app.fronts.method import METHOD
from app.fronts.trace import Support, Trace, band, solid_and_dashed, trace

SILENT_KM = (180.0, 220.0)


@dataclass(frozen=True)
class Known:
    """A wavy front of 400 km, its occupied side to the left of travel, and the places that reports name along it."""

    truth: shapely.LineString
    supports: list[Support]


def known(
    seed: int,
    count: int = 80,
    amplitude_km: float = 10,
    wave_km: float = 60,
    homonyms: float = 0.05,
    turn: float = -2.0,
) -> Known:
    random = np.random.default_rng(seed)

    def wave(along: np.ndarray) -> np.ndarray:
        return np.column_stack([along, amplitude_km * np.sin(2 * np.pi * along / wave_km)])

    along = random.uniform(0, 400 - (SILENT_KM[1] - SILENT_KM[0]), count)
    along = np.where(along > SILENT_KM[0], along + SILENT_KM[1] - SILENT_KM[0], along)
    steps = wave(along + 0.1) - wave(along - 0.1)
    left = np.column_stack([-steps[:, 1], steps[:, 0]]) / np.hypot(*steps.T)[:, None]
    is_towards = random.random(count) < 0.25
    before = random.normal(np.where(is_towards, 2.5, 1.0), 1.9)
    places = wave(along) - left * before[:, None]
    is_wrong = random.random(count) < homonyms
    places = places + np.where(is_wrong[:, None], random.uniform(-120, 120, (count, 2)), 0.0)
    rotation = np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    shifts = np.where(is_towards, METHOD.towards_shift_km, METHOD.near_shift_km)
    supports = [
        Support(f"p{n}", float(x), float(y), 1.0, float(shift))
        for n, ((x, y), shift) in enumerate(zip(places @ rotation, shifts, strict=True))
    ]
    return Known(shapely.LineString(wave(np.arange(0, 400.5, 0.5)) @ rotation), supports)


def misses_km(pieces: list[Trace], truth: shapely.LineString) -> np.ndarray:
    points = [piece.line.interpolate(km) for piece in pieces for km in np.arange(0, piece.line.length, 1.0)]
    return np.array([truth.distance(point) for point in points])


@pytest.mark.parametrize("seed", range(8))
def test_the_line_runs_near_the_truth(seed: int) -> None:
    made = known(seed)
    misses = misses_km(trace(made.supports, METHOD)[0], made.truth)
    assert np.median(misses) <= 1.5
    assert np.percentile(misses, 90) <= 4.5


def test_moving_the_line_aside_is_noticed() -> None:
    made = known(1)
    pieces, _ = trace(made.supports, METHOD)
    aside = shapely.transform(made.truth, lambda xy: np.add(xy, (3.0, 4.0)))
    assert np.median(misses_km(pieces, aside)) > np.median(misses_km(pieces, made.truth)) + 0.5


@pytest.mark.parametrize("seed", range(4))
def test_a_silent_stretch_is_not_drawn(seed: int) -> None:
    made = known(seed, homonyms=0)
    middle = made.truth.interpolate(made.truth.length / 2)
    pieces, _ = trace(made.supports, METHOD)
    assert len(pieces) >= 2
    assert min(piece.line.distance(middle) for piece in pieces) > 10


def test_shuffled_input_gives_the_same_line() -> None:
    made = known(2)
    shuffled = [made.supports[n] for n in np.random.default_rng(5).permutation(len(made.supports))]
    ours, theirs = trace(made.supports, METHOD), trace(shuffled, METHOD)
    assert [piece.points.tobytes() for piece in ours[0]] == [piece.points.tobytes() for piece in theirs[0]]


@settings(max_examples=6, deadline=None)
@given(st.floats(-300, 300), st.floats(-300, 300))
def test_moved_input_moves_the_line_equally(east_km: float, north_km: float) -> None:
    made = known(3)
    moved = [Support(s.code, s.x + east_km, s.y + north_km, s.weight, s.shift_km) for s in made.supports]
    ours, theirs = trace(made.supports, METHOD)[0], trace(moved, METHOD)[0]
    assert len(ours) == len(theirs)
    for here, there in zip(ours, theirs, strict=True):
        assert np.allclose(np.add(here.points, (east_km, north_km)), there.points, atol=0.01)


@settings(max_examples=12, deadline=None)
@given(
    st.integers(0, 10_000),
    st.integers(3, 200),
    st.floats(0, 15),
    st.floats(40, 200),
    st.floats(0, 0.2),
    st.floats(-2.8, -0.2),
)
def test_no_piece_crosses_itself_nor_bridges_a_gap(
    seed: int, count: int, amplitude_km: float, wave_km: float, homonyms: float, turn: float
) -> None:
    made = known(seed, count, amplitude_km, wave_km, homonyms, turn)
    pieces, refused = trace(made.supports, METHOD)
    for piece in pieces:
        assert piece.line.is_simple
        assert len({support.code for support in piece.supports}) >= METHOD.fewest_places
        assert piece.apart_km.max() <= METHOD.gap_km / 2 + METHOD.step_km
    named = [s.code for part in (*pieces, *refused) for s in part.supports]
    assert sorted(named) == sorted(s.code for s in made.supports)


def test_the_band_holds_most_of_the_truth() -> None:
    held, whole = 0.0, 0.0
    for seed in range(6):
        made = known(seed, homonyms=0)
        for piece in trace(made.supports, METHOD)[0]:
            inside = [band(piece, METHOD).covers(point) for point in _beside(piece, made.truth)]
            held, whole = held + sum(inside), whole + len(inside)
    assert held / whole >= 0.79


def _beside(piece: Trace, truth: shapely.LineString) -> list[shapely.Point]:
    """The points of the truth that lie beside the piece."""
    points = shapely.points(piece.points)
    return [truth.interpolate(truth.project(point)) for point in points]


def test_the_line_is_dashed_far_from_its_supports() -> None:
    supports = [Support(f"p{n}", float(x), 0.0, 1.0, 1.0) for n, x in enumerate((0, 4, 8, 24, 28, 32))]
    (piece,), _ = trace(supports, METHOD)
    solid, dashed = solid_and_dashed(piece, METHOD)
    assert len(solid) == 2
    assert len(dashed) == 1
    half = [band(piece, METHOD).contains(shapely.Point(x, 5.0)) for x in (30.0, 16.0)]
    assert half == [False, True]


@pytest.mark.parametrize(
    ("xs", "reason"),
    [((0, 5), "too_few_places"), ((0, 1, 2), "too_short"), ((0, 5, 9, 60), "too_few_places")],
)
def test_what_is_too_thin_is_refused_with_the_reason(xs: tuple[float, ...], reason: str) -> None:
    _, refused = trace([Support(f"p{n}", float(x), 0.0, 1.0, 1.0) for n, x in enumerate(xs)], METHOD)
    assert [part.reason for part in refused] == [reason]


def test_no_support_gives_no_line() -> None:
    assert trace([], METHOD) == ([], [])
