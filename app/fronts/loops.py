"""Loops of a line: where it crosses itself, and the line without a small one."""

import numpy as np
import numpy.typing as npt

from app.fronts.curve import Numbers


def without_loops(points: Numbers, longest_km: float) -> npt.NDArray[np.int64]:
    """Return which vertices stay if small loops are cut off: the indices, all of them where the line does not cross itself.

    A loop longer than `longest_km` stays: it is no slip of the fit.
    """
    kept = np.arange(len(points), dtype=np.int64)
    while True:
        loop = _first_loop(points[kept], longest_km)
        if loop is None:
            return kept
        first, last = loop
        kept = np.concatenate([kept[: first + 1], kept[last + 1 :]])


def _first_loop(points: Numbers, longest_km: float) -> tuple[int, int] | None:
    """Return the first two segments that cross and close a small loop."""
    a, b = points[:-1], points[1:]
    arc = np.concatenate([[0.0], np.cumsum(np.hypot(*(b - a).T))])
    ahead = _turn(a[:, None], b[:, None], a[None]) * _turn(a[:, None], b[:, None], b[None])
    crosses = np.triu((ahead < 0) & (ahead.T < 0), 2)
    for first, last in np.argwhere(crosses):
        if arc[last + 1] - arc[first] <= longest_km:
            return int(first), int(last)
    return None


def _turn(a: Numbers, b: Numbers, c: Numbers) -> Numbers:
    """Return on which side of the way from a to b the point c lies."""
    found: Numbers = (b[..., 0] - a[..., 0]) * (c[..., 1] - a[..., 1]) - (b[..., 1] - a[..., 1]) * (
        c[..., 0] - a[..., 0]
    )
    return found
