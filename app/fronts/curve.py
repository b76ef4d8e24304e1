"""A curve through a cloud of places: the start along the spanning tree, then the smooth principal curve."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from app.fronts.method import Method

Numbers = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """A polyline in kilometres with the arc length at each vertex."""

    points: Numbers
    arc: Numbers

    def project(self, places: Numbers) -> tuple[Numbers, Numbers]:
        """Return for each place the arc length of its nearest point, and its distance, positive to the left of travel."""
        x, y = self.points[:-1].T
        dx, dy = np.diff(self.points, axis=0).T
        squared = dx**2 + dy**2
        away_x = places[:, :1] - x
        away_y = places[:, 1:] - y
        along = np.clip((away_x * dx + away_y * dy) / squared, 0.0, 1.0)
        rest = (away_x - along * dx) ** 2 + (away_y - along * dy) ** 2
        best = rest.argmin(axis=1)
        rows = np.arange(len(places))
        cross = dx[best] * away_y[rows, best] - dy[best] * away_x[rows, best]
        arc = self.arc[best] + along[rows, best] * np.sqrt(squared[best])
        return arc, np.sqrt(rest[rows, best]) * np.where(cross >= 0, 1.0, -1.0)

    def at(self, arc: Numbers) -> Numbers:
        """Return the points at these arc lengths."""
        return np.column_stack([np.interp(arc, self.arc, self.points[:, axis]) for axis in (0, 1)])

    def normals(self, arc: Numbers, reach_km: float) -> Numbers:
        """Return the unit vectors to the left at these arc lengths, the direction taken over `reach_km` both ways."""
        ahead = self.at(np.minimum(arc + reach_km, self.arc[-1]))
        behind = self.at(np.maximum(arc - reach_km, 0.0))
        steps = ahead - behind
        long = np.maximum(np.hypot(steps[:, 0], steps[:, 1]), 1e-9)  # the curve may turn on the spot
        return np.column_stack([-steps[:, 1], steps[:, 0]]) / long[:, None]


def curve(points: Numbers, step_km: float) -> Curve:
    """Return the polyline with a vertex every `step_km`."""
    steps = np.hypot(*np.diff(points, axis=0).T)
    keep = np.concatenate([[True], steps > 1e-9])
    kept = points[keep]
    arc = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(kept, axis=0).T))])
    wanted = np.linspace(0.0, arc[-1], max(round(float(arc[-1]) / step_km), 1) + 1)
    even = np.column_stack([np.interp(wanted, arc, kept[:, axis]) for axis in (0, 1)])
    return Curve(even, np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(even, axis=0).T))]))


def smoothed(points: Numbers, width_km: float, step_km: float) -> Curve:
    """Return the polyline without bends much shorter than `width_km`, its ends where they were."""
    even = curve(points, step_km)
    reach = min(int(3 * width_km / step_km), len(even.points) - 1)
    near = np.exp(-0.5 * (np.arange(-reach, reach + 1) * step_km / width_km) ** 2)
    turned = (
        2 * even.points[[0]] - even.points[reach:0:-1],
        2 * even.points[[-1]] - even.points[-2 : -reach - 2 : -1],
    )
    whole = np.vstack([turned[0], even.points, turned[1]])
    calm = [np.convolve(whole[:, axis], near / near.sum(), "valid") for axis in (0, 1)]
    return curve(np.column_stack(calm), step_km)


def principal_curve(places: Numbers, weights: Numbers, width_km: float, method: Method) -> Curve:
    """Return the smooth curve through the middle of the places; it runs from north-east to south-west."""
    found = curve(_extended(start(places), method.extend_km), method.coarse_step_km)
    for turn in range(method.rounds):
        is_last = turn == method.rounds - 1
        share = turn / (method.rounds - 1)
        width = method.widest_km + share * (width_km - method.widest_km)
        arc, away = found.project(places)
        trusted = weights * _bisquare(away, method) if turn >= method.plain_rounds else weights
        step_km = method.step_km if is_last else method.coarse_step_km
        found = curve(_smoothed(found.arc, arc, places, trusted, width), step_km)
    return found


def _bisquare(away: Numbers, method: Method) -> Numbers:
    """Weigh places far from the curve down to nothing (Tukey)."""
    mad = float(np.median(np.abs(away - np.median(away))))
    cut = max(method.cut_mads * 1.48 * mad, method.cut_km)
    return np.where(np.abs(away) < cut, (1 - (away / cut) ** 2) ** 2, 0.0)


def _smoothed(grid: Numbers, arc: Numbers, places: Numbers, weights: Numbers, width: float) -> Numbers:
    """Fit a straight line in the arc around each vertex, near places weighing most, and take its value there."""
    apart = arc[None, :] - grid[:, None]
    near = np.exp(-0.5 * (apart / width) ** 2) * weights + 1e-12 * np.exp(-np.abs(apart) / 50)
    tilted = near * apart
    s0, s1, s2 = near.sum(axis=1), tilted.sum(axis=1), np.einsum("ij,ij->i", tilted, apart)
    slope_free = s0 * s2 - s1**2
    is_tilted = slope_free > 1e-6 * s0 * s2
    by = np.where(is_tilted, slope_free, 1.0)
    fitted = []
    for axis in (0, 1):
        t0, t1 = near @ places[:, axis], tilted @ places[:, axis]
        fitted.append(np.where(is_tilted, (s2 * t0 - s1 * t1) / by, t0 / s0))
    return np.column_stack(fitted)


def start(places: Numbers) -> Numbers:
    """Return the longest path of the spanning tree, from its north-eastern end."""
    tree = _spanning_tree(places)
    far = _farthest(tree, 0)[-1]
    path = _farthest(tree, far)
    ends = places[path[0]].sum(), places[path[-1]].sum()
    ordered = path if ends[0] >= ends[1] else path[::-1]
    found: Numbers = places[ordered]
    return found


def _spanning_tree(places: Numbers) -> list[list[tuple[int, float]]]:
    """Join all places by the shortest edges (Prim)."""
    count = len(places)
    tree: list[list[tuple[int, float]]] = [[] for _ in range(count)]
    nearest = np.hypot(*(places - places[0]).T)
    parent = np.zeros(count, dtype=int)
    outside = np.ones(count, dtype=bool)
    outside[0] = False
    for _ in range(count - 1):
        new = int(np.where(outside, nearest, np.inf).argmin())
        tree[new].append((int(parent[new]), float(nearest[new])))
        tree[int(parent[new])].append((new, float(nearest[new])))
        outside[new] = False
        lengths = np.hypot(*(places - places[new]).T)
        closer = lengths < nearest
        nearest = np.where(closer, lengths, nearest)
        parent = np.where(closer, new, parent)
    return tree


def _farthest(tree: list[list[tuple[int, float]]], root: int) -> list[int]:
    """Return the path from the root to the node farthest along the tree."""
    paths = {root: (0.0, root)}
    queue = [root]
    while queue:
        node = queue.pop()
        for other, length in tree[node]:
            if other not in paths:
                paths[other] = (paths[node][0] + length, node)
                queue.append(other)
    end = max(paths, key=lambda node: (paths[node][0], -node))
    path = [end]
    while path[-1] != root:
        path.append(paths[path[-1]][1])
    return path[::-1]


def _extended(path: Numbers, reach_km: float) -> Numbers:
    """Go on straight at both ends."""
    head, tail = _beyond(path, reach_km), _beyond(path[::-1], reach_km)
    return np.vstack([head, path, tail])


def _beyond(path: Numbers, reach_km: float) -> Numbers:
    apart = np.hypot(*(path - path[0]).T)
    inner = path[int(np.argmax(apart > reach_km))] if (apart > reach_km).any() else path[-1]
    back = path[0] - inner
    end: Numbers = path[0] + back / max(float(np.hypot(*back)), 1e-9) * reach_km
    return end
