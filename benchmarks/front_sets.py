"""The contact line and its nearest peer on other made-up fronts than the method was tried on, and on uneven ones."""

from collections.abc import Iterable

import numpy as np
import shapely
from curves import Known, known
from front_peers import Lines, our_line, principal_alone, sorted_polyline, spanning_tree

from app.fronts.curve import Numbers

HEAD = [
    "made-up fronts",
    "median",
    "90 % within",
    "km drawn",
    "places joined: 90 % within",
    "km drawn",
    "ours of theirs",
]
UNEVEN_HEAD = [
    "90 % within, km",
    "this service",
    "median",
    "principal curve alone, 8 km",
    "spanning tree",
    "places joined",
]
SETS = (1_000, 2_000, 3_000, 4_000)
NAMESAKES = (0.0, 0.03, 0.05, 0.1)
PEERS = (our_line, principal_alone, spanning_tree, sorted_polyline)
UNEVEN: dict[str, dict[str, float]] = {
    "80 places": {},
    "200 places": {"count": 200},
    "long waves much higher": {"uneven": 2.0},
    "short waves as well": {"uneven": 0.7},
    "one in ten a namesake": {"homonyms": 0.1},
    "nearly twice as high": {"amplitude_km": 18},
}


def away(drawn: Iterable[Lines], fronts: list[Known]) -> tuple[Numbers, float]:
    """Return how far each kilometre of the lines is from the truth, and how many kilometres are drawn."""
    misses, km = [], 0.0
    for lines, made in zip(drawn, fronts, strict=True):
        for line in lines:
            points = shapely.line_interpolate_point(line, np.arange(0, line.length, 1.0))
            misses.append(shapely.distance(points, made.truth))
            km += line.length
    return np.concatenate(misses), km


def row(name: str, fronts: list[Known]) -> list[str]:
    own, own_km = away((our_line(made) for made in fronts), fronts)
    theirs, their_km = away((sorted_polyline(made) for made in fronts), fronts)
    tail, their_tail = np.percentile(own, 90), np.percentile(theirs, 90)
    return [
        name,
        f"{np.median(own):.2f}",
        f"{tail:.2f}",
        f"{own_km / len(fronts):.0f}",
        f"{their_tail:.2f}",
        f"{their_km / len(fronts):.0f}",
        f"{100 * tail / their_tail:.0f} %",
    ]


def other_fronts(kinds: dict[str, dict[str, float]], seeds: int) -> list[list[str]]:
    """Return ours and the nearest peer's figures on disjoint sets of fronts, and by the share of namesakes."""
    first = [known(seed, **kind) for kind in kinds.values() for seed in range(seeds)]  # type: ignore[arg-type]
    rows = [row(f"all kinds, seeds 0 to {seeds - 1}", first)]
    for begin in SETS:
        chosen = range(begin, begin + seeds)
        made = [known(seed, **kind) for kind in kinds.values() for seed in chosen]  # type: ignore[arg-type]
        rows.append(row(f"all kinds, seeds {begin} to {begin + seeds - 1}", made))
    for share in NAMESAKES:
        alike = [{**kind, "homonyms": share} for kind in kinds.values()]
        made = [known(seed, **kind) for kind in alike for seed in range(6_000, 6_000 + seeds)]  # type: ignore[arg-type]
        rows.append(row(f"all kinds, {100 * share:.0f} % namesakes, seeds from 6000", made))
    return rows


def uneven_fronts(seeds: int) -> list[list[str]]:
    """Return the figures of all methods on fronts whose waves have all lengths: the hardest for a smooth line."""
    rows = []
    for name, kind in UNEVEN.items():
        told: dict[str, float] = {"uneven": 1.0, "bend": 0.8, **kind}
        made = [known(seed, **told) for seed in range(5_000, 5_000 + seeds)]  # type: ignore[arg-type]
        found = [away((method(each) for each in made), made)[0] for method in PEERS]
        tails = [f"{np.percentile(misses, 90):.1f}" for misses in found]
        rows.append([name, tails[0], f"{np.median(found[0]):.2f}", *tails[1:]])
    return rows
