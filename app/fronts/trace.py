"""From supports in the plane to the pieces of an estimated line, each with its doubt."""

from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from app.fronts.curve import Curve, Numbers, principal_curve, smoothed
from app.fronts.loops import without_loops
from app.fronts.method import Method
from app.fronts.offsets import Offsets, fit_offsets
from app.fronts.support import Support

Numbering = npt.NDArray[np.int64]
LOOK_KM = 3.0  # over which the direction of the curve is taken
LEAST_SAY = 1e-3
BAND_STEP = 3  # of the vertices, those the band is drawn around


@dataclass(frozen=True, slots=True, eq=False)
class Trace:
    """A connected part of the line: its vertices, how far along it the nearest place is from each, and half the band."""

    points: Numbers
    apart_km: Numbers
    half_km: Numbers
    supports: tuple[Support, ...]

    @property
    def length_km(self) -> float:
        """Return the length along the line."""
        return float(np.hypot(*np.diff(self.points, axis=0).T).sum())

    @property
    def line(self) -> BaseGeometry:
        """Return the line as a geometry of the plane, in kilometres."""
        return shapely.linestrings(self.points)

    @property
    def codes(self) -> tuple[str, ...]:
        """Return the codes of the places it stands on, sorted."""
        return tuple(sorted({support.code for support in self.supports}))


@dataclass(frozen=True, slots=True)
class Refused:
    """A part that is not drawn, its supports and why; of a gap, the places at its two ends and how long it is."""

    reason: str
    supports: tuple[Support, ...]
    km: float = 0.0


def trace(supports: list[Support], method: Method) -> tuple[list[Trace], list[Refused]]:
    """Return the pieces from north-east to south-west, and the parts that are refused."""
    placed = sorted(supports, key=lambda each: (each.code, each.x, each.y))
    named = tuple(each for each in placed if each.is_named)
    if len({(each.x, each.y) for each in named}) < method.fewest_places:
        return [], [Refused("too_few_places", named)] if named else []
    found, refused = _fit(placed, method)
    pieces: list[Trace] = []
    for piece in found:
        if piece.line.is_simple:
            pieces.append(piece)
            continue
        calmer, failed = _calmer(piece, placed, method)
        pieces += calmer
        refused += failed
    return _apart_from_each_other(pieces, refused)


def _calmer(piece: Trace, placed: list[Support], method: Method) -> tuple[list[Trace], list[Refused]]:
    """Fit a piece that crosses itself once more, on a straighter curve."""
    codes = {each.code for each in piece.supports}
    own = [each for each in placed if each.code in codes or not each.is_named]
    pieces, refused = _fit(own, replace(method, width_km=method.calmer_width_km, refits=0))
    crossing = [Refused("crosses_itself", each.supports) for each in pieces if not each.line.is_simple]
    return [each for each in pieces if each.line.is_simple], refused + crossing


def _apart_from_each_other(pieces: list[Trace], refused: list[Refused]) -> tuple[list[Trace], list[Refused]]:
    """Refuse a piece that crosses one which stands on more places."""
    kept: list[Trace] = []
    for piece in sorted(pieces, key=lambda each: (-len(each.supports), each.codes)):
        if any(piece.line.intersects(other.line) for other in kept):
            refused.append(Refused("crosses_another", piece.supports))
        else:
            kept.append(piece)
    return [piece for piece in pieces if any(piece is each for each in kept)], refused


def _fit(supports: list[Support], method: Method) -> tuple[list[Trace], list[Refused]]:
    base, offsets = _fitted(supports, method)
    arc = offsets.arc
    named = np.array([each.is_named for each in supports])
    pieces, refused = [], []
    runs = _runs(arc, np.flatnonzero(named), method.gap_km)
    for members in runs:
        held = tuple(supports[number] for number in members)
        ends = float(arc[members[0]]), float(arc[members[-1]])
        if len({each.code for each in held}) < method.fewest_places:
            refused.append(Refused("too_few_places", held))
        elif ends[1] - ends[0] < method.shortest_km:
            refused.append(Refused("too_short", held))
        else:
            pieces.append(_piece(base, offsets, np.sort(arc[members]), held, method))
    for before, after in pairwise(runs):
        gap = Refused(
            "gap", (supports[before[-1]], supports[after[0]]), float(arc[after[0]] - arc[before[-1]])
        )
        refused.append(gap)
    return pieces, refused


def _fitted(supports: list[Support], method: Method) -> tuple[Curve, Offsets]:
    """Fit the offset along the curve, then along the line it gives: how far beyond a place the line runs is told across the line."""
    places = np.array([(each.x, each.y) for each in supports])
    weights = np.array([each.weight for each in supports])
    shifts = np.array([each.shift_km for each in supports])
    base = principal_curve(places, weights, method.width_km, method)
    arc, away = base.project(places)
    offsets = fit_offsets(arc, away + shifts, weights, method)
    for _ in range(method.refits):
        line, _ = _line(base, offsets, base.arc, method)
        base = smoothed(line, method.refit_width_km, method.step_km)
        arc, away = base.project(places)
        told = away + shifts
        offsets = fit_offsets(arc, told, weights * _say(told, method), method)
    return base, offsets


def _say(told: Numbers, method: Method) -> Numbers:
    """Return how much say places keep once a line is known: those deep behind it were struck there, not fought at."""
    kept = (method.deaf_km - np.abs(told)) / (method.deaf_km - method.doubted_km)
    return np.asarray(np.clip(kept, LEAST_SAY, 1.0))


def _line(base: Curve, offsets: Offsets, along: Numbers, method: Method) -> tuple[Numbers, Numbers]:
    """Return the line's vertices and where on the curve they belong, small loops cut off."""
    points = base.at(along) + offsets.at(along)[:, None] * base.normals(along, LOOK_KM)
    if shapely.linestrings(points).is_simple:
        return points, along
    kept = without_loops(points, method.loop_km)
    return points[kept], along[kept]


def _piece(
    base: Curve, offsets: Offsets, supported: Numbers, held: tuple[Support, ...], method: Method
) -> Trace:
    """Draw the line along the curve from the first place to the last."""
    along = np.arange(supported[0], supported[-1] + method.step_km / 2, method.step_km)
    points, along = _line(base, offsets, along, method)
    spread = np.hypot(offsets.spread_km(along), method.least_spread_km)
    half = np.minimum(method.band_spreads * spread, method.widest_band_km)
    return Trace(points, _apart(along, supported), half, held)


def _runs(arc: Numbers, named: Numbering, gap_km: float) -> list[list[int]]:
    """Part the named places, in the order of the arc, where two neighbours are too far from each other."""
    order = [int(number) for number in named[np.argsort(arc[named], kind="stable")]]
    runs = [[order[0]]]
    for before, after in pairwise(order):
        if arc[after] - arc[before] > gap_km:
            runs.append([])
        runs[-1].append(after)
    return runs


def _apart(along: Numbers, supported: Numbers) -> Numbers:
    """Return for each vertex how far along the arc the nearest support is."""
    right = np.clip(np.searchsorted(supported, along), 0, len(supported) - 1)
    left = np.clip(right - 1, 0, len(supported) - 1)
    return np.minimum(np.abs(supported[right] - along), np.abs(supported[left] - along))


def band(piece: Trace) -> BaseGeometry:
    """Return the area the line may lie in: wider where places are few or disagree."""
    chosen = [*range(0, len(piece.points) - 1, BAND_STEP), len(piece.points) - 1]
    half = np.maximum.reduceat(piece.half_km, chosen)
    rounds = shapely.buffer(shapely.points(piece.points[chosen]), half, quad_segs=6)
    hulls = [shapely.convex_hull(shapely.union(a, b)) for a, b in pairwise(rounds)]
    return shapely.union_all(
        [*hulls, shapely.buffer(piece.line, float(piece.half_km.min()) / 2, quad_segs=4)]
    )


def solid_and_dashed(piece: Trace, method: Method) -> tuple[list[Numbers], list[Numbers]]:
    """Part the line into stretches near supports, to be drawn solid, and those between, to be drawn dashed."""
    near = (piece.apart_km[:-1] <= method.solid_km) & (piece.apart_km[1:] <= method.solid_km)
    stretches: tuple[list[Numbers], list[Numbers]] = ([], [])
    first = 0
    for edge in range(1, len(near) + 1):
        if edge == len(near) or near[edge] != near[first]:
            stretches[0 if near[first] else 1].append(piece.points[first : edge + 1])
            first = edge
    return stretches
