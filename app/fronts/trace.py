"""From supports in the plane to the pieces of an estimated line, each with its doubt."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from app.fronts.curve import Numbers, principal_curve
from app.fronts.method import Method
from app.fronts.offsets import fit_offsets

LOOK_KM = 3.0  # over which the direction of the curve is taken


@dataclass(frozen=True, slots=True)
class Support:
    """A place that fighting is named at, in kilometres of the plane: how much it weighs, how far beyond it the line is."""

    code: str
    x: float
    y: float
    weight: float
    shift_km: float


@dataclass(frozen=True, slots=True, eq=False)
class Trace:
    """A connected part of the line: its vertices, and how far along it the nearest support is from each of them."""

    points: Numbers
    apart_km: Numbers
    supports: tuple[Support, ...]

    @property
    def length_km(self) -> float:
        """Return the length along the line."""
        return float(np.hypot(*np.diff(self.points, axis=0).T).sum())

    @property
    def line(self) -> BaseGeometry:
        """Return the line as a geometry of the plane, in kilometres."""
        return shapely.linestrings(self.points)


@dataclass(frozen=True, slots=True)
class Refused:
    """A part that is not drawn, its supports and why."""

    reason: str
    supports: tuple[Support, ...]


def trace(supports: list[Support], method: Method) -> tuple[list[Trace], list[Refused]]:
    """Return the pieces from north-east to south-west, and the parts that are refused."""
    placed = sorted(supports, key=lambda each: (each.code, each.x, each.y))
    if len(placed) < method.fewest_places:
        return [], [Refused("too_few_places", tuple(placed))] if placed else []
    pieces, refused = _fit(placed, method.width_km, method)
    if all(piece.line.is_simple for piece in pieces):
        return pieces, refused
    calmer, refused = _fit(placed, method.calmer_width_km, method)
    crossing = [piece for piece in calmer if not piece.line.is_simple]
    refused += [Refused("crosses_itself", piece.supports) for piece in crossing]
    return [piece for piece in calmer if piece.line.is_simple], refused


def _fit(supports: list[Support], width_km: float, method: Method) -> tuple[list[Trace], list[Refused]]:
    places = np.array([(each.x, each.y) for each in supports])
    weights = np.array([each.weight for each in supports])
    base = principal_curve(places, weights, width_km, method)
    arc, away = base.project(places)
    shifts = np.array([each.shift_km for each in supports])
    offsets = fit_offsets(arc, away + shifts, weights, method)
    pieces, refused = [], []
    for members in _runs(arc, method.gap_km):
        held = tuple(supports[number] for number in members)
        ends = float(arc[members[0]]), float(arc[members[-1]])
        if len({each.code for each in held}) < method.fewest_places:
            refused.append(Refused("too_few_places", held))
        elif ends[1] - ends[0] < method.shortest_km:
            refused.append(Refused("too_short", held))
        else:
            along = np.arange(ends[0], ends[1] + method.step_km / 2, method.step_km)
            points = base.at(along) + offsets.at(along)[:, None] * base.normals(along, LOOK_KM)
            pieces.append(Trace(points, _apart(along, np.sort(arc[members])), held))
    return pieces, refused


def _runs(arc: Numbers, gap_km: float) -> list[list[int]]:
    """Part the places, in the order of the arc, where two neighbours are too far from each other."""
    order = [int(number) for number in np.argsort(arc, kind="stable")]
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


def band(piece: Trace, method: Method) -> BaseGeometry:
    """Return the area the line may lie in: wider where supports are far."""
    half = np.minimum(method.band_km + method.band_growth * piece.apart_km, method.widest_band_km)
    rounds = shapely.buffer(shapely.points(piece.points), half, quad_segs=6)
    hulls = [shapely.convex_hull(shapely.union(a, b)) for a, b in pairwise(rounds)]
    return shapely.union_all(hulls)


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
