"""The pictures of docs/fronts.md, drawn from made-up fronts: a few kilobytes of SVG each."""

from collections.abc import Iterable
from pathlib import Path

import numpy as np
import shapely
from curves import Known, known, ours

from app.fronts.curve import Numbers, principal_curve
from app.fronts.method import METHOD
from app.fronts.strays import strays
from app.fronts.trace import band, solid_and_dashed

WIDE, HIGH, EDGE = 720, 150, 12
INK, GREY, CLASH, BLUE = "#1d2126", "#8d98a3", "#c9401f", "#2b6cb0"


class Sheet:
    """One picture while it is drawn: kilometres in, pixels out, north up."""

    def __init__(self, box: tuple[float, float, float, float], title: str, high: int = HIGH) -> None:
        west, south, east, north = box
        self._scale = min((WIDE - 2 * EDGE) / (east - west), (high - 2 * EDGE) / (north - south))
        self._west, self._north = west, north
        self._parts = [
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDE}" height="{high}" viewBox="0 0 {WIDE} {high}" role="img">',
            f'<title>{title}</title><rect width="{WIDE}" height="{high}" fill="#fcfaf7"/>',
        ]

    def _at(self, x: float, y: float) -> str:
        return f"{EDGE + (x - self._west) * self._scale:.1f} {EDGE + (self._north - y) * self._scale:.1f}"

    def line(self, points: Iterable[tuple[float, float]], style: str) -> None:
        path = "L".join(self._at(x, y) for x, y in points)
        self._parts.append(f'<path d="M{path}" fill="none" {style}/>')

    def area(self, shape: shapely.Geometry, style: str) -> None:
        rings = (part.exterior.coords for part in shapely.get_parts(shapely.simplify(shape, 0.2)))
        path = "".join("M" + "L".join(self._at(x, y) for x, y in ring) + "Z" for ring in rings)
        self._parts.append(f'<path d="{path}" {style}/>')

    def dots(self, places: Iterable[tuple[float, float]], style: str, radius: float = 2.2) -> None:
        for x, y in places:
            cx, cy = self._at(x, y).split()
            self._parts.append(f'<circle cx="{cx}" cy="{cy}" r="{radius}" {style}/>')

    def words(self, number: int, text: str, colour: str) -> None:
        at = f'x="{EDGE}" y="{20 + 17 * number}"'
        self._parts.append(
            f'<text {at} font-family="sans-serif" font-size="13" fill="{colour}">{text}</text>'
        )

    def save(self, path: Path) -> None:
        path.write_text("\n".join([*self._parts, "</svg>\n"]), "utf-8")


def front() -> tuple[Known, Numbers, Numbers]:
    """Return a made-up front that runs across the page, its places and its strays."""
    made = known(5, 60, 12, 110, 0.05, turn=-3.14159)
    out = strays(made.supports, made.directions, METHOD)
    inside = np.array([(s.x, s.y) for s in made.supports if s.code not in out])
    return made, inside, np.array([(s.x, s.y) for s in made.supports if s.code in out]).reshape(-1, 2)


def draw_all(folder: Path) -> None:
    """Draw the pictures of the paper."""
    folder.mkdir(exist_ok=True)
    made, inside, outside = front()
    west, south, east, north = made.truth.bounds
    box = (west, south - 8, east, north + 30)
    draw_curve(box, made, inside, outside, folder / "curve.svg")
    draw_line(box, made, inside, folder / "line.svg")
    draw_front(folder / "front.svg")


def thinned(points: Numbers) -> Numbers:
    return points[sorted({*range(0, len(points), 3), len(points) - 1})]


def draw_curve(
    box: tuple[float, float, float, float], made: Known, inside: Numbers, outside: Numbers, path: Path
) -> None:
    sheet = Sheet(box, "Places named in six weeks, and the smooth curve through them")
    base = principal_curve(inside, np.ones(len(inside)), METHOD.width_km, METHOD)
    sheet.line(base.points[::3], f'stroke="{BLUE}" stroke-width="1.5"')
    sheet.dots(inside, f'fill="{CLASH}"')
    sheet.dots(outside, f'fill="none" stroke="{CLASH}"', 3.5)
    sheet.words(
        0, "1. Places named with ground fighting (dots); namesakes far away are left out (rings)", CLASH
    )
    sheet.words(1, "2. The smooth curve through the middle of them", BLUE)
    sheet.save(path)


def draw_line(box: tuple[float, float, float, float], made: Known, inside: Numbers, path: Path) -> None:
    sheet = Sheet(box, "The estimated line in its band, and the true line")
    for piece in ours(made)[0]:
        sheet.area(band(piece), f'fill="{INK}" fill-opacity="0.12"')
        solid, dashed = solid_and_dashed(piece, METHOD)
        for stretches, dash in ((solid, ""), (dashed, ' stroke-dasharray="5 4"')):
            for points in stretches:
                sheet.line(thinned(points), f'stroke="{INK}" stroke-width="1.8"{dash}')
    sheet.line(np.array(made.truth.coords)[::6], f'stroke="{BLUE}" stroke-width="1"')
    sheet.dots(inside, f'fill="{CLASH}" fill-opacity="0.5"', 1.8)
    sheet.words(
        0, "3. The estimated line, dashed between reports, in its band; nothing where nothing is named", INK
    )
    sheet.words(1, "The true line of this made-up front, for comparison", BLUE)
    sheet.save(path)


def draw_front(path: Path) -> None:
    """Draw what an outline is made of: circles, joined where they are near."""
    random = np.random.default_rng(4)
    along = np.sort(random.uniform(0, 70, 9))
    places = np.column_stack([np.append(along, 100.0), np.append(random.uniform(-5, 5, 9), 0.0)])
    around = shapely.union_all(shapely.buffer(shapely.points(places), 5.0, quad_segs=6))
    closed = shapely.buffer(shapely.buffer(around, 6.0, quad_segs=6), -6.0, quad_segs=6)
    sheet = Sheet((-8, -14, 110, 20), "The outline of an active front", 200)
    sheet.area(closed, f'fill="{CLASH}" fill-opacity="0.12" stroke="{CLASH}" stroke-width="1.4"')
    sheet.area(around, f'fill="none" stroke="{GREY}" stroke-dasharray="2 3"')
    sheet.dots(places, f'fill="{CLASH}"', 3)
    sheet.words(
        0, "5 km around each place named (dotted), gaps of up to 12 km closed; a far place stands apart", INK
    )
    sheet.save(path)
