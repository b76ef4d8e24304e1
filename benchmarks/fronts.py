"""The contact line against its peers on made-up fronts whose true line is known, on our own briefings, and the trend's power.

Run: `.venv/bin/python benchmarks/fronts.py [--seeds 12] [--write]`. All figures come from one run of one process.
`--write` puts the tables into docs/fronts.md and draws its pictures anew.
"""

import argparse
import os
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

os.environ["OPENBLAS_NUM_THREADS"] = "1"
sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

import front_hard
import front_sets
import front_trends
import front_year
import numpy as np
import orjson
import shapely
from curves import Known, known, misses_km, ours
from front_peers import METHODS, Lines, sorted_polyline
from front_pictures import draw_all
from golden.reader import read_all

from app.fronts.curve import Numbers
from app.fronts.method import METHOD
from app.fronts.places import sightings
from app.fronts.strays import strays
from app.fronts.support import Support
from app.fronts.supports import supports
from app.fronts.trace import Trace, trace
from app.geoparse.pipeline import read
from app.languages import language_of
from app.model import Briefing
from app.reading import moment
from app.reconcile.atlas import Atlas
from gazetteer.index import load

ROOT = Path(__file__).parent.parent
PAPER = ROOT / "docs" / "fronts.md"
KINDS: dict[str, dict[str, float]] = {
    "80 places, waves of 60 km": {},
    "40 places": {"count": 40},
    "200 places": {"count": 200},
    "waves of 45 km": {"wave_km": 45},
    "higher waves": {"amplitude_km": 14, "wave_km": 70},
    "one in ten a namesake": {"homonyms": 0.1},
    "places scatter by 2.6 km": {"scatter_km": 2.6},
    "turning by 80 degrees": {"bend": 1.4},
    "turning by 120 degrees": {"bend": 2.1},
}


def scored(drawn: Sequence[Lines], fronts: Sequence[Known]) -> list[str]:
    """Return what a method reached: its misses in kilometres, how often a place near the line is on its side, how much it draws."""
    misses = [misses_km(lines, made.truth) for lines, made in zip(drawn, fronts, strict=True)]
    right = [right_side(lines, made, n) for n, (lines, made) in enumerate(zip(drawn, fronts, strict=True))]
    every = np.concatenate(misses)
    worst = max(float(np.percentile(each, 90)) for each in misses)
    share = f"{100 * np.mean(right):.0f} %"
    km = sum(line.length for lines in drawn for line in lines) / len(drawn)
    return [f"{np.median(every):.2f}", f"{np.percentile(every, 90):.2f}", f"{worst:.1f}", share, f"{km:.0f}"]


def right_side(lines: Lines, made: Known, seed: int) -> float:
    """Return how many of random points within 10 km of the truth, and of 15 km of the line, lie on the side they belong to."""
    random = np.random.default_rng(seed)
    at = random.uniform(0, made.truth.length, 400)
    points = shapely.points(
        shapely.get_coordinates(shapely.line_interpolate_point(made.truth, at))
        + random.uniform(-8, 8, (400, 2))
    )
    whole = shapely.MultiLineString(lines)
    points = points[shapely.distance(points, whole) < 15]
    truly, said = side(points, [made.truth]), side(points, lines)
    return float(np.mean(truly == np.sign(said))) if len(points) else 1.0


def side(points: Numbers, lines: Lines) -> Numbers:
    """Return 1 for points to the left of the nearest line, -1 for those to the right."""
    nearest = np.argmin([shapely.distance(points, line) for line in lines], axis=0)
    found = np.zeros(len(points))
    for number, line in enumerate(lines):
        own = nearest == number
        at = shapely.line_locate_point(line, points[own])
        behind, ahead = (
            shapely.get_coordinates(shapely.line_interpolate_point(line, np.clip(at + step, 0, line.length)))
            for step in (-1, 1)
        )
        steps, away = ahead - behind, shapely.get_coordinates(points[own]) - behind
        found[own] = np.sign(steps[:, 0] * away[:, 1] - steps[:, 1] * away[:, 0])
    return found


def compare(seeds: int) -> str:
    """Return the table of methods over all kinds of fronts."""
    fronts = [known(seed, **kind) for kind in KINDS.values() for seed in range(seeds)]  # type: ignore[arg-type]
    rows = []
    for name, method in METHODS.items():
        rows.append([name, *scored([oriented(method(made), made) for made in fronts], fronts)])
    raw = [oriented(sorted_polyline(replace(made, directions={})), made) for made in fronts]
    aside = [shapely.transform(made.truth, lambda xy: np.add(xy, (0.0, 5.0))) for made in fronts]
    rows.insert(4, ["the same, namesakes left in", *scored(raw, fronts)])
    rows.append(["control: the true line moved 5 km north", *scored([[line] for line in aside], fronts)])
    head = f"km, {len(fronts)} fronts"
    return table([head, "median", "90 % within", "worst front's 90 %", "right side", "km drawn"], rows)


def by_method(seeds: int) -> str:
    """Return the 90th percentile of each method on each kind of front."""
    rows = []
    for name, kind in KINDS.items():
        made = [known(seed, **kind) for seed in range(seeds)]  # type: ignore[arg-type]
        every = [[misses_km(method(each), each.truth) for each in made] for method in METHODS.values()]
        rows.append([name, *(f"{np.percentile(np.concatenate(misses), 90):.1f}" for misses in every)])
    return table(["90 % within, km", *METHODS], rows)


def oriented(lines: Lines, made: Known) -> Lines:
    """Let a line run as the truth does: which way it runs is no part of this comparison."""
    found = []
    for line in lines:
        first, last = (made.truth.project(shapely.Point(line.coords[end])) for end in (0, -1))
        found.append(line if first <= last else shapely.reverse(line))
    return found


def by_kind(seeds: int) -> str:
    """Return our figures for each kind of front, with the share of the truth that the band holds."""
    rows = []
    for name, kind in KINDS.items():
        made = [known(seed, **kind) for seed in range(seeds)]  # type: ignore[arg-type]
        drawn = [ours(each)[0] for each in made]
        misses = np.concatenate(
            [
                misses_km([p.line for p in pieces], each.truth)
                for pieces, each in zip(drawn, made, strict=True)
            ]
        )
        inside = np.concatenate([held(pieces, each) for pieces, each in zip(drawn, made, strict=True)])
        silent = [each.truth.interpolate(each.truth.length / 2) for each in made]
        crossed = sum(
            any(piece.line.distance(point) < 10 for piece in pieces)
            for pieces, point in zip(drawn, silent, strict=True)
        )
        rows.append(
            [
                name,
                f"{np.median(misses):.2f}",
                f"{np.percentile(misses, 90):.1f}",
                f"{100 * inside.mean():.0f} %",
                f"{crossed}",
            ]
        )
    head = [
        "made-up fronts",
        "median",
        "90 % within",
        f"in the band (claimed {100 * METHOD.band_holds:.0f} %)",
        "silent stretches drawn",
    ]
    return table(head, rows)


def held(pieces: list[Trace], made: Known) -> Numbers:
    """Tell for each kilometre of the line whether the truth is within the band."""
    parts = [shapely.distance(shapely.points(piece.points), made.truth) <= piece.half_km for piece in pieces]
    return np.concatenate(parts) if parts else np.array([])


def speed() -> str:
    """Return how long a line takes, in processor time of one thread."""
    rows = []
    for count in (50, 100, 200, 300):
        made = [known(seed, count) for seed in range(5)]
        ours(made[0])
        began = time.process_time()
        for each in made:
            ours(each)
        rows.append([str(count), f"{(time.process_time() - began) / len(made):.3f} s"])
    return table(["places", "one line"], rows)


def own_briefings() -> str:
    """Return how near a place is to the line that all other places of our own briefings draw: leave one out."""
    rows = []
    for name, told in (("sample fortnight", samples()), ("golden briefings", golden())):
        used = [
            each
            for each in told
            if each.code not in strays(told, dict.fromkeys((s.code for s in told), ""), METHOD)
        ]
        away = []
        for left in used:
            pieces, _ = trace([each for each in used if each.code != left.code], METHOD)
            point = shapely.Point(left.x, left.y)
            if pieces and (km := min(piece.line.distance(point) for piece in pieces)) < METHOD.gap_km:
                away.append(km)
        whole, _ = trace(used, METHOD)
        km = sum(piece.length_km for piece in whole)
        spread = [f"{np.median(away):.1f}", f"{np.percentile(away, 90):.1f}"] if away else ["", ""]
        rows.append([name, str(len(told)), str(len(used)), str(len(whole)), f"{km:.0f}", *spread])
    return table(["", "places", "used", "pieces", "km drawn", "left-out place: median", "90 % within"], rows)


def samples() -> list[Support]:
    found = []
    for path in sorted((ROOT / "samples").glob("*.jsonl")):
        for number, line in enumerate(path.read_bytes().splitlines()):
            row = orjson.loads(line)
            when, dated_only = moment(row["published"])
            text = row["text"]
            found.append(
                Briefing(
                    f"{path.stem}-{number}",
                    row["source"],
                    when,
                    language_of(text),
                    text,
                    dated_only=dated_only,
                )
            )
    return named(found)


def golden() -> list[Support]:
    return named(
        [
            Briefing(
                each.id, each.source, each.published_at, each.language, each.text, dated_only=each.dated_only
            )
            for each in read_all()
        ]
    )


def named(briefings: Sequence[Briefing]) -> list[Support]:
    """Return the places where the reader finds ground fighting, each once."""
    gazetteer = load()
    claims = [claim for each in briefings for claim in read(each, gazetteer).claims]
    seen = [replace(each, day=date(2024, 1, 1)) for each in sightings(claims, Atlas(gazetteer))]
    return list(supports(seen, gazetteer, date(2022, 1, 1), METHOD).used) if seen else []


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def put(name: str, made: str, write: bool) -> None:
    """Print a table, and put it between its marks in the paper."""
    print(f"\n## {name}\n{made}")
    if write:
        text = PAPER.read_text("utf-8")
        begin, end = f"<!-- {name} -->\n", f"\n<!-- end of {name} -->"
        head, tail = text.split(begin)[0], text.split(end)[1]
        PAPER.write_text(head + begin + made + end + tail, "utf-8")


def main() -> None:
    """Measure and print the tables."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seeds", type=int, default=12, help="made-up fronts of each kind")
    options.add_argument(
        "--runs", type=int, default=200, help="simulated series for each cell of the trend's table"
    )
    options.add_argument("--write", action="store_true", help="put tables and pictures into docs/")
    chosen = options.parse_args()
    put("methods", compare(chosen.seeds), chosen.write)
    put("kinds", by_method(chosen.seeds), chosen.write)
    put("fronts", by_kind(chosen.seeds), chosen.write)
    put("sets", table(front_sets.HEAD, front_sets.other_fronts(KINDS, chosen.seeds)), chosen.write)
    put("uneven", table(front_sets.UNEVEN_HEAD, front_sets.uneven_fronts(chosen.seeds)), chosen.write)
    put("speed", speed(), chosen.write)
    put("briefings", own_briefings(), chosen.write)
    put("year", table(front_year.HEAD, front_year.measured()), chosen.write)
    put("hard", table(front_hard.HEAD, list(front_hard.measured())), chosen.write)
    put("trend", table(front_trends.HEAD, front_trends.trends(chosen.runs)), chosen.write)
    if chosen.write:
        draw_all(ROOT / "docs" / "fronts")


if __name__ == "__main__":
    main()
