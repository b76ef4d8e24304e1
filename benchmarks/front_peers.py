"""Other ways to draw a line through places, to be compared with ours."""

from collections.abc import Callable
from itertools import pairwise

import numpy as np
import shapely
from curves import Known, ours

from app.fronts.curve import Numbers, principal_curve, start
from app.fronts.method import METHOD
from app.fronts.strays import strays
from app.fronts.support import Support

Lines = list[shapely.LineString]


def joined(points: Numbers, along: Numbers) -> Lines:
    """Join points in order, cut where our own line is cut."""
    lines, run = [], [points[0]]
    for (before, after), point in zip(pairwise(along), points[1:], strict=True):
        if after - before > METHOD.gap_km:
            lines.append(run)
            run = []
        run.append(point)
    return [shapely.LineString(each) for each in [*lines, run] if len(each) > 1]


def kept(made: Known) -> list[Support]:
    """Leave out strays as we do, unless the front has no directions: what is compared is the line."""
    if not made.directions:
        return made.supports
    left_out = strays(made.supports, made.directions, METHOD)
    return [each for each in made.supports if each.code not in left_out]


def places(made: Known) -> Numbers:
    return np.array([(each.x, each.y) for each in kept(made)])


def our_line(made: Known) -> Lines:
    return [piece.line for piece in ours(made)[0]]


def sorted_polyline(made: Known) -> Lines:
    """Join the places in their order along the longest axis."""
    xy = places(made)
    axis = np.linalg.svd(xy - xy.mean(axis=0), full_matrices=False)[2][0]
    along = xy @ axis
    order = np.argsort(along)
    return joined(xy[order], along[order])


def hull_axis(made: Known) -> Lines:
    """Draw the middle of the smallest rectangle around the places, lengthwise."""
    corners = np.array(shapely.minimum_rotated_rectangle(shapely.MultiPoint(places(made))).exterior.coords)[
        :4
    ]
    middles = [(corners[n] + corners[(n + 1) % 4]) / 2 for n in range(4)]
    ends = max(
        ((middles[0], middles[2]), (middles[1], middles[3])), key=lambda pair: np.hypot(*(pair[0] - pair[1]))
    )
    return [shapely.LineString(ends)]


def principal_alone(made: Known) -> Lines:
    """Draw the smooth curve through the places, without the offset that near and towards tell of."""
    xy = places(made)
    base = principal_curve(xy, np.ones(len(xy)), 8.0, METHOD)
    arc = np.sort(base.project(xy)[0])
    grid = np.arange(arc[0], arc[-1], 1.0)
    away = np.abs(grid[:, None] - arc[None, :]).min(axis=1)
    near = grid[away <= METHOD.gap_km / 2]
    return joined(
        base.at(near), np.where(np.diff(near, prepend=near[0]) > 1.5, METHOD.gap_km + 1, 0).cumsum()
    )


def spanning_tree(made: Known) -> Lines:
    """Draw the longest path of the tree that joins all places by the shortest edges."""
    path = start(places(made))
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(path, axis=0).T))])
    return joined(path, along)


METHODS: dict[str, Callable[[Known], Lines]] = {
    "this service": our_line,
    "principal curve alone, 8 km": principal_alone,
    "longest path of the spanning tree": spanning_tree,
    "places sorted along the axis and joined": sorted_polyline,
    "axis of the hull": hull_axis,
}
