"""The map as a picture, for newsletters, social cards and pages without script: the same symbols and colours as everywhere."""

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log, pi, radians, sqrt, tan
from typing import Any

import orjson
import shapely
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.patches import Circle, PathPatch, Rectangle
from matplotlib.path import Path as Outline
from matplotlib.patheffects import withStroke

from app.assets import picture_fonts
from app.model import Where
from app.publish.lettering import cut, folded, measure
from app.publish.map_content import content
from app.publish.style import style
from app.publish.telling import PLAINLY, Telling
from app.service import Service

Json = dict[str, Any]
Point = tuple[float, float]
TILE = 256
HEAD, FOOT = 54, 40
MARGIN = 14
DPI = 100
LARGEST_ZOOM = 8.5
LABELS = 14


@dataclass(frozen=True, slots=True)
class Frame:
    """Which piece of the world a picture shows: its middle, zoom, and size in pixels."""

    lon: float
    lat: float
    zoom: float
    width: int
    height: int

    def pixel(self, lon: float, lat: float) -> Point:
        """Return where a point stands, from the lower left corner of the map."""
        x, y = world(lon, lat, self.zoom)
        middle_x, middle_y = world(self.lon, self.lat, self.zoom)
        return x - middle_x + self.width / 2, middle_y - y + self.height / 2


def world(lon: float, lat: float, zoom: float) -> Point:
    """Return a point in the pixels of Web Mercator, y downwards."""
    size = TILE * 2**zoom
    north = log(tan(pi / 4 + radians(lat) / 2))
    return (lon + 180) / 360 * size, (1 - north / pi) / 2 * size


def frame_around(box: Json, width: int, height: int) -> Frame:
    """Return the frame that shows a box with room around it."""
    west, north = world(box["west"], box["north"], 0)
    east, south = world(box["east"], box["south"], 0)
    fit = min(width * 0.7 / max(east - west, 1e-9), height * 0.78 / max(south - north, 1e-9))
    middle = (box["west"] + box["east"]) / 2, (box["south"] + box["north"]) / 2
    return Frame(*middle, min(log(fit, 2), LARGEST_ZOOM), width, height)


def picture(
    service: Service,
    where: Where,
    size: tuple[int, int] = (1200, 675),
    theme: str = "light",
    at: tuple[float, float, float] | None = None,
    told: Telling = PLAINLY,
) -> bytes:
    """Return the map of a window as PNG, in the language and the data version of `told`; `at` is lon, lat and zoom of its middle."""
    held: Json = orjson.loads(orjson.dumps(content(service, where, told)))
    width, height = size
    inner = (width, height - HEAD - FOOT)
    frame = Frame(*at, *inner) if at else frame_around(held["box"], *inner)
    return Drawing(held, frame, style()["themes"][theme]).png()


class Drawing:
    """One picture while it is drawn."""

    def __init__(self, held: Json, frame: Frame, theme: Json) -> None:
        self._held, self._frame, self._theme = held, frame, theme
        self._symbols = held["symbols"]
        self._size = frame.width, frame.height + HEAD + FOOT
        self._figure = Figure(figsize=(self._size[0] / DPI, self._size[1] / DPI), dpi=DPI)
        self._axes = self._figure.add_axes((0, 0, 1, 1))
        self._axes.set_axis_off()
        self._axes.set_xlim(0, self._size[0])
        self._axes.set_ylim(0, self._size[1])
        regular, strong = picture_fonts()
        self._fonts = {
            False: FontProperties(fname=str(regular)) if regular.is_file() else FontProperties(),
            True: FontProperties(fname=str(strong)) if strong.is_file() else FontProperties(weight="bold"),
        }
        self._taken: list[tuple[float, float, float, float]] = []

    def png(self) -> bytes:
        """Draw all, bottom to top, and return the file."""
        self._figure.patch.set_facecolor(self._theme["sea"])
        self._ground()
        shown = self._held["frames"][0]
        self._content(shown)
        self._strips(self._headline(shown))
        out = io.BytesIO()
        FigureCanvasAgg(self._figure)
        self._figure.savefig(out, format="png")
        return out.getvalue()

    def _headline(self, shown: Json) -> str:
        return str(shown["headline"])

    def _content(self, shown: Json) -> None:
        self._contact_line()
        for front in self._held["fronts"]:
            self._surface(front["geometry"], "clash", front["opacity"], 1.1)
        for surface in shown["surfaces"]:
            claim = self._held["claims"][surface["claims"][0]]
            self._claimed(claim, surface["outline"])
        placed = self._circles(shown["rows"])
        self._labels(placed)
        self._remark()

    def _ground(self) -> None:
        ground = self._held["ground"]
        for part, fill, edge, width in (
            ("abroad", "abroad", "rule2", 0.6),
            ("land", "land", "", 0),
            ("oblasts", "", "oblast", 0.9),
            ("country", "", "state", 1.2),
        ):
            if ground[part]:
                self._shape(
                    ground[part],
                    self._theme[fill] if fill else "none",
                    self._theme[edge] if edge else "none",
                    width,
                )

    def _shape(self, geometry: Json, fill: str, edge: str, width: float, **more: Any) -> None:
        self._axes.add_patch(
            PathPatch(self._outline(geometry), facecolor=fill, edgecolor=edge, linewidth=width, **more)
        )

    def _outline(self, geometry: Json) -> Outline:
        """Return a geometry as a path in pixels."""
        corners = [[self._at(lon, lat) for lon, lat in ring] for ring in rings(geometry)]
        return Outline.make_compound_path(*(Outline(ring, closed=True) for ring in corners if len(ring) > 3))

    def _at(self, lon: float, lat: float) -> Point:
        x, y = self._frame.pixel(lon, lat)
        return x, y + FOOT

    def _pieces(self) -> list[Json]:
        return list(self._held["line"]["pieces"]) if self._held["line"] else []

    def _contact_line(self) -> None:
        """Draw the estimated line: solid near its places, dashed between them, in its band of doubt."""
        for piece in self._pieces():
            token = "line" if piece["analyst"] else "ink3" if piece["old"] else "estimate"
            if piece["band"]:
                self._shape(piece["band"], self._theme["estimate_band"], "none", 0, alpha=0.14)
            for part, dash in (("solid", "solid"), ("dashed", (0, (4, 3)))):
                for stretch in lines(piece[part]):
                    path = PathPatch(
                        Outline([self._at(lon, lat) for lon, lat in stretch]),
                        facecolor="none",
                        edgecolor=self._theme[token],
                        linewidth=1.5,
                        linestyle=dash,
                    )
                    self._axes.add_patch(path)

    def _remark(self) -> None:
        """Say beside the line what it is, where there is room."""
        if not self._held["line"]:
            return
        said = self._held["line"]["label"]
        wide = self._wide(said, 11)
        own = [piece for piece in self._pieces() if not piece["analyst"]]
        for stretch in (stretch for piece in own for stretch in lines(piece["solid"])):
            for x, y in (self._at(lon, lat) for lon, lat in stretch):
                for left in (x + 9, x - 9 - wide):
                    if self._fits((left, y - 8, left + wide, y + 8)):
                        self._text(left, y, said, 11, "ink2", halo=True)
                        return

    def _surface(self, geometry: Json, token: str, opacity: float, width: float) -> None:
        colour = self._theme[token]
        self._shape(geometry, colour, "none", 0, alpha=opacity)
        self._shape(geometry, "none", colour, width)

    def _claimed(self, claim: Json, is_outline: bool) -> None:
        geometry = self._held["surfaces"].get(claim["surface"])
        if geometry is None or claim["none"]:
            return
        colour = self._theme[self._held["kinds"][claim["kind"]]["token"]]
        if is_outline:
            edge = self._symbols["area_edge"]
            dash = 0, tuple(part / edge for part in self._symbols["direction_dash"])
            self._shape(geometry, "none", colour, edge * 72 / DPI, linestyle=dash)
        else:
            self._shape(geometry, "none", colour, 1.0, hatch="//", alpha=0.6)

    def _circles(self, rows: Sequence[Json]) -> list[tuple[Json, Point, float]]:
        """Draw the circles, the largest first, one for each place and kind; return what may be named."""
        largest = max((drawn(row) for row in rows), default=1)
        factor = min(self._factor(), self._symbols["largest_radius"] / sqrt(max(1, largest)))
        placed = []
        for row in sorted(one_voice(rows), key=drawn, reverse=True):
            place = self._held["places"].get(row["code"])
            if place is None or row["status"] == "zero":
                continue
            x, y = self._at(place["lon"], place["lat"])
            radius = max(self._symbols["smallest_radius"], factor * sqrt(drawn(row)))
            self._circle(row, x, y, radius)
            placed.append((place, (x, y), radius))
            self._taken.append((x - radius, y - radius, x + radius, y + radius))
        return placed

    def _factor(self) -> float:
        steps = self._symbols["k_by_zoom"]
        return float(next((k for zoom, k in reversed(steps) if self._frame.zoom >= zoom), steps[0][1]))

    def _circle(self, row: Json, x: float, y: float, radius: float) -> None:
        """Draw one circle: solid for at least, soft up to the best, hatched for a share, a ring for at most."""
        colour = self._theme[self._held["kinds"][row["kind"]]["token"]]
        whole = max(1, drawn(row))
        add = self._axes.add_patch
        add(Circle((x, y), radius, facecolor=self._theme["land"], edgecolor="none", alpha=0.82))
        if row["share"]:
            add(Circle((x, y), radius, facecolor="none", edgecolor=colour, linewidth=1.2, hatch="//////"))
        best = row["best"] or 0
        if best > (row["low"] or 0):
            add(Circle((x, y), radius, facecolor=colour, alpha=self._symbols["best_opacity"], linewidth=0))
        if row["low"]:
            add(Circle((x, y), radius * sqrt(row["low"] / whole), facecolor=colour, edgecolor="none"))
        if row["high"] is None or row["high"] > whole:
            ring = Circle(
                (x, y), radius + 3, facecolor="none", edgecolor=colour, linewidth=0.9, linestyle=(0, (2, 2))
            )
            add(ring)

    def _labels(self, placed: Sequence[tuple[Json, Point, float]]) -> None:
        """Name the largest places where there is room beside their circle."""
        named: set[str] = set()
        for place, (x, y), radius in placed:
            if place["name"] in named or len(named) == LABELS:
                continue
            wide = self._wide(place["name"], 12.5, strong=True) + 4
            spots = ((x + radius + 5, y, "left"), (x - radius - 5, y, "right"))
            for left, middle, side in spots:
                start = left if side == "left" else left - wide
                box = (start, middle - 8, start + wide, middle + 8)
                if self._fits(box):
                    self._text(left, middle, place["name"], 12.5, "ink", strong=True, side=side, halo=True)
                    self._taken.append(box)
                    named.add(place["name"])
                    break

    def _wide(self, text: str, size: float, *, strong: bool = False) -> float:
        return measure(self._fonts[strong], size)(text)

    def _fits(self, box: tuple[float, float, float, float]) -> bool:
        left, low, right, top = box
        inside = left > 4 and right < self._size[0] - 4 and low > FOOT + 4 and top < self._size[1] - HEAD - 4
        return inside and all(
            right <= other[0] or other[2] <= left or top <= other[1] or other[3] <= low
            for other in self._taken
        )

    def _strips(self, headline: str) -> None:
        """Write what is shown above the map, and that it is reported, and by whom, below."""
        width, height = self._size
        for bottom, tall in ((0, FOOT), (height - HEAD, HEAD)):
            self._axes.add_patch(
                Rectangle((0, bottom), width, tall, facecolor=self._theme["paper"], edgecolor="none")
            )
        title = f"{self._held['title']}, {self._held['window']}"
        self._line(height - 19, title, 16, "ink", strong=True)
        told = f"{self._held['sample']} · {headline}" if self._held["sample"] else headline
        self._line(height - 41, told, 13, "ink2")
        credit = folded(self._held["credit"], width - 2 * MARGIN, 2, measure(self._fonts[False], 11))
        for number, line in enumerate(credit):
            self._text(MARGIN, FOOT / 2 + 7.5 * (len(credit) - 1) - 15 * number, line, 11, "ink2")

    def _line(self, y: float, text: str, size: float, token: str, *, strong: bool = False) -> None:
        """Write a line from edge to edge, and no farther."""
        fitting = cut(text, self._size[0] - 2 * MARGIN, measure(self._fonts[strong], size))
        self._text(MARGIN, y, fitting, size, token, strong=strong)

    def _text(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        token: str,
        *,
        strong: bool = False,
        side: str = "left",
        halo: bool = False,
    ) -> None:
        effects = [withStroke(linewidth=2.5, foreground=self._theme["land"])] if halo else []
        self._axes.text(
            x,
            y,
            text.replace("$", r"\$"),
            fontproperties=self._fonts[strong],
            fontsize=size * 72 / DPI,
            color=self._theme[token],
            ha=side,
            va="center",
            path_effects=effects,
        )


def drawn(row: Json) -> int:
    """Return the number that a circle's area stands for."""
    return max(int(row["low"] or 0) + int(row["share"]), int(row["best"] or 0), 1)


def one_voice(rows: Iterable[Json]) -> list[Json]:
    """Return the largest voice of each place and kind: claimants are never added, and not drawn over each other."""
    kept: dict[tuple[str, str], Json] = {}
    for row in rows:
        key = row["code"], row["kind"]
        if key not in kept or drawn(row) > drawn(kept[key]):
            kept[key] = row
    return list(kept.values())


def lines(geometry: Json | None) -> list[list[Point]]:
    """Return the parts of a line, as (lon, lat) pairs."""
    shape = shapely.from_geojson(orjson.dumps(geometry)) if geometry else None
    return (
        [[(lon, lat) for lon, lat, *_ in part.coords] for part in shapely.get_parts(shape)] if shape else []
    )


def rings(geometry: Json) -> list[list[Point]]:
    """Return the rings of a geometry's polygons, as (lon, lat) pairs."""
    shape = shapely.from_geojson(orjson.dumps(geometry))
    parts = getattr(shape, "geoms", [shape])
    lines = [line for part in parts for line in (part.exterior, *part.interiors)]
    return [[(lon, lat) for lon, lat, *_ in line.coords] for line in lines]
