"""Tiles of claims and counts: outlines with sums far away, settlements near by; no point is invented, and the sums add up.

Up to zoom 6 an area is a raion, up to 8 a hromada; what is known only of a larger one is drawn in that one's outline.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import orjson
import shapely
from shapely.geometry.base import BaseGeometry

from app.errors import NotFound
from app.model import Level, Where
from app.publish.cells import Cells, apply
from app.publish.chart import Chart, chart_of
from app.publish.drawn_places import NONE
from app.publish.fields import Type
from app.publish.geojson import geometry
from app.publish.index import KINDS, SIDES, Index, Mask, Rows
from app.publish.layers import LAYERS, Layer
from app.publish.mvt import EXTENT, TileLayer, Value, area
from app.publish.properties import columns
from app.publish.selection import Found, Wanted, select
from app.reconcile.placing import ABROAD, UNPLACED
from app.service import Service
from gazetteer.areas import Areas
from gazetteer.index import Gazetteer
from gazetteer.place import COUNTRY

TILED = ("claims", "settlements")
RAIONS_TO, HROMADAS_TO, NEAREST = 6, 8, 12
MARGIN = 64
"""So much of an outline is drawn beyond the edge of its tile, that the edge itself is not seen as a line."""

BOUNDS = ("low", "best", "high")
CLAIM_PROPERTIES = (
    "id",
    "day",
    "kind",
    "side",
    "claimant",
    "claimant_name",
    "low",
    "best",
    "high",
    "shared",
    "status",
    "source",
    "explain",
)
PROPERTIES = {
    "claims": ("code", "pcode", "name_en", "name_uk", "rows", *CLAIM_PROPERTIES),
    "settlements": (
        "code",
        "pcode",
        "name_en",
        "name_uk",
        "kind",
        "side",
        "claimant",
        "rows",
        *BOUNDS,
        "total",
    ),
}
"""What features of tiles may have.

`rows` is how many claims or daily counts one of them stands for, `total` the part of what was told that is drawn in it: both add up.
"""

Floats = np.ndarray[Any, np.dtype[np.float64]]
Properties = dict[str, Value | None]


@dataclass(frozen=True, slots=True)
class Tile:
    """One square of the web map: zoom, column from the west, row from the north."""

    z: int
    x: int
    y: int

    @property
    def level(self) -> Level:
        """Return the areas that are drawn at this zoom."""
        if self.z <= RAIONS_TO:
            return Level.RAION
        return Level.HROMADA if self.z <= HROMADAS_TO else Level.SETTLEMENT


@dataclass(frozen=True, slots=True)
class Groups:
    """Which area and voice each row of a layer is of: found once, so that any rows are added up in a few steps.

    `numbers` has what is added up, of every row; `x` and `y` are those of the point of a group's area, 0 to 1.
    """

    of_row: Rows
    areas: list[str]
    voices: Rows
    x: Floats
    y: Floats
    numbers: dict[str, Floats]

    def sums(self, rows: Rows) -> "Sums":
        """Add up some rows; what is not known makes every sum with it unknown."""
        of_row, count = self.of_row[rows], len(self.areas)
        found = np.bincount(of_row, minlength=count)
        added: dict[str, Floats] = {"rows": found.astype(np.float64)}
        for name, known in self.numbers.items():
            added[name] = np.bincount(of_row, known[rows], count).astype(np.float64)
        kept = np.flatnonzero(found)
        numbers = {name: values[kept] for name, values in added.items()}
        areas = [self.areas[group] for group in kept.tolist()]
        return Sums(areas, self.voices[kept], self.x[kept], self.y[kept], numbers)


@dataclass(frozen=True, slots=True)
class Sums:
    """What each voice says of each area over the days asked for, one row for each; x and y are those of its point, 0 to 1."""

    areas: list[str]
    voices: Rows
    x: Floats
    y: Floats
    numbers: dict[str, Floats]


def tile_at(z: int, x: int, y: int) -> Tile:
    """Return a tile that there is."""
    if not 0 <= z <= NEAREST or not (0 <= x < 2**z and 0 <= y < 2**z):
        raise NotFound(
            f"there is no tile {z}/{y}/{x}; zooms are 0 to {NEAREST}, rows and columns 0 to 2^zoom - 1"
        )
    return Tile(z, x, y)


def tile(service: Service, layer: Layer, where: Where, asked: Tile, past: int | None = None) -> bytes:
    """Return a layer's features in one tile."""
    if layer.id not in TILED:
        raise NotFound(f"there are no tiles of '{layer.id}'; there are of {', '.join(TILED)}")
    made = TileLayer(layer.id)
    chart = chart_of(service.gazetteer, service.areas)
    if asked.level is not Level.SETTLEMENT:
        index, sums = _sums(service, layer, where, asked.level, past, chart)
        _add_outlines(made, index, sums, asked, chart)
    elif layer.id == "claims":
        _add_claims(made, layer, layer.found(service, Wanted(where), past), asked)
    else:
        index, sums = _sums(service, layer, where, asked.level, past, chart)
        _add_points(made, index, sums, asked, chart)
    return made.body()


def _sums(
    service: Service, layer: Layer, where: Where, level: Level, past: int | None, chart: Chart
) -> tuple[Index, Sums]:
    """Return the sums of a layer; worked out once for each question and data version."""
    is_of_claims = layer.id == "claims"
    source = layer if is_of_claims or level is Level.SETTLEMENT else LAYERS["areas"]
    index = source.index(service, where, past)

    groups = index.recall(("tile groups", level), lambda: _groups(index, source, level, chart))
    part = None if is_of_claims else level
    return index, index.recall(("tiles", level, where), lambda: groups.sums(select(index, where, part)))


def _groups(index: Index, source: Layer, level: Level, chart: Chart) -> Groups:
    """Return the areas and voices of a layer's rows."""
    if source.id == "claims":
        return _grouped(index, _common_areas(index, level, chart), {}, chart)
    cells = columns(index, source.fields_of(index), ("code", "within", "shared", "share", *BOUNDS))
    total = apply(Type.WHOLE, _portion, cells["shared"], cells["share"], cells["low"])
    counted = {name: cells[name] for name in BOUNDS} | {"total": total}
    return _grouped(index, _areas(cells["code"], cells["within"]), counted, chart)


def _portion(shared: bool, share: int, low: int | None) -> int | None:
    """Return the part of what was told that is drawn in an area: these add up to the whole."""
    return share if shared else low


def _areas(code: Cells, within: Cells) -> Cells:
    """Return the area that each row is drawn in: what is unplaced in the smallest one that is sure."""
    return apply(Type.TEXT, lambda own, around: around if own in (UNPLACED, ABROAD) else own, code, within)


def _common_areas(index: Index, level: Level, chart: Chart) -> Cells:
    """Return for each claim the area of a level that holds all its places, or the smallest larger one that does."""
    first_of = {place: row for row, place in reversed(list(enumerate(index.place.tolist())))}
    held: dict[int, str] = {NONE: COUNTRY}
    for place, row in first_of.items():
        if place != NONE:
            named = {each["code"] for each in orjson.loads(index.properties(row))["places"]}
            held[place] = _common_area(named, level, chart)
    values = sorted(set(held.values()))
    codes = np.array([values.index(held[place]) for place in range(NONE, len(index.places))], dtype=np.int64)
    return Cells(Type.TEXT, values, codes[index.place + 1])


def _common_area(codes: set[str], level: Level, chart: Chart) -> str:
    """Return the area of a level, or a larger one, that holds all the places; across the border it is their region."""
    if all(map(chart.atlas.is_abroad, codes)):
        regions = {place.oblast or place.code for code in codes if (place := chart.place(code))}
        return regions.pop() if len(regions) == 1 else ""
    sure = chart.atlas.sure(codes)
    return chart.atlas.area(sure, level) or sure


def _grouped(index: Index, areas: Cells, counted: dict[str, Cells], chart: Chart) -> Groups:
    """Number the rows by area, kind, side and claimant."""
    keys = np.zeros(len(index), np.int64) if areas.codes is None else areas.codes.astype(np.int64)
    voices = (index.kind, index.side, index.claimant)
    for voice, size in zip(voices, (len(KINDS) + 1, len(SIDES) + 1, len(index.claimants) + 1), strict=True):
        keys = keys * size + (voice + 1)
    _, firsts, of_row = np.unique(keys, return_index=True, return_inverse=True)
    named = [areas.value(row) for row in firsts.tolist()]
    positions = np.array([chart.position(code) or (np.nan, np.nan) for code in named]).reshape(-1, 2)
    x, y = projected(positions)
    numbers = {name: _known(cells, len(index)) for name, cells in counted.items()}
    return Groups(of_row, named, np.column_stack([voice[firsts] for voice in voices]), x, y, numbers)


def _known(cells: Cells, count: int) -> Floats:
    """Return the numbers of all rows, NaN where one is not known."""
    known: Floats = np.array([np.nan if value is None else value for value in cells.values], dtype=np.float64)
    return np.full(count, known[0]) if cells.codes is None else known[cells.codes]


def _add_outlines(made: TileLayer, index: Index, sums: Sums, asked: Tile, chart: Chart) -> None:
    """Draw each area that the tile touches, once for each voice."""
    for row, code in enumerate(sums.areas):
        if drawn := _drawn(code, asked, chart.gazetteer, chart.areas):
            made.add_area(drawn, _told(index, sums, row, chart))


def _add_points(made: TileLayer, index: Index, sums: Sums, asked: Tile, chart: Chart) -> None:
    across, down = _within(sums.x, sums.y, asked)
    for row in np.flatnonzero(_inside(across) & _inside(down)).tolist():
        made.add_points([(int(across[row]), int(down[row]))], _told(index, sums, row, chart))


def _add_claims(made: TileLayer, layer: Layer, found: Found, asked: Tile) -> None:
    """Draw each claim at those of its places that lie in the tile."""
    index = found.index
    place, x, y = index.recall("tile points", lambda: _points(index))
    across, down = _within(x, y, asked)
    inside = np.flatnonzero(_inside(across) & _inside(down))
    here: dict[int, list[tuple[int, int]]] = {}
    for number in inside.tolist():
        here.setdefault(int(place[number]), []).append((int(across[number]), int(down[number])))
    rows = found.rows[np.isin(index.place[found.rows], list(here))]
    cells = columns(index, layer.fields_of(index), CLAIM_PROPERTIES)
    for row in rows.tolist():
        told = {name: cells[name].value(row) for name in CLAIM_PROPERTIES}
        made.add_points(here[int(index.place[row])], told | {"day": told["day"].isoformat()})


def _points(index: Index) -> tuple[Rows, Floats, Floats]:
    """Return all points of all places: the number of the place, and where it lies on the web map."""
    shapes = index.places.shapes(range(len(index.places)))
    pairs, place = shapely.get_coordinates(shapes, return_index=True)
    return (place, *projected(pairs))


def _told(index: Index, sums: Sums, row: int, chart: Chart) -> Properties:
    area = sums.areas[row]
    kind, side, claimant = sums.voices[row].tolist()
    numbers = {
        name: None if np.isnan(values[row]) else int(values[row]) for name, values in sums.numbers.items()
    }
    return {
        "code": area,
        "pcode": chart.pcode(area),
        "name_en": chart.name_en(area),
        "name_uk": chart.name_uk(area),
        "kind": None if kind == NONE else KINDS[kind].value,
        "side": None if side == NONE else SIDES[side].value,
        "claimant": index.claimants[claimant],
        **numbers,
    }


def projected(positions: Floats) -> tuple[Floats, Floats]:
    """Return x and y on the square web map, 0 to 1 from its upper left corner."""
    lon, lat = positions[:, 0], np.clip(positions[:, 1], -85.05, 85.05)
    return lon / 360 + 0.5, 0.5 - np.arcsinh(np.tan(np.radians(lat))) / (2 * np.pi)


def _within(x: Floats, y: Floats, asked: Tile) -> tuple[Floats, Floats]:
    """Return places on the web map in the units of a tile."""
    side = 2**asked.z
    return np.floor((x * side - asked.x) * EXTENT), np.floor((y * side - asked.y) * EXTENT)


def _inside(numbers: Floats) -> Mask:
    inside: Mask = (numbers >= 0) & (numbers < EXTENT)
    return inside


@lru_cache(maxsize=50_000)
def _drawn(code: str, asked: Tile, gazetteer: Gazetteer, areas: Areas) -> bytes:
    """Return how the part of an area that a tile shows is drawn; nothing where it shows none."""
    shape = _outline(code, asked, chart_of(gazetteer, areas))
    return area(shape) if shape is not None else b""


def _outline(area: str, asked: Tile, chart: Chart) -> BaseGeometry | None:
    """Return the part of an area that a tile shows, in whole units of the tile."""
    shape = _on_the_map(area, asked.z, chart.gazetteer, chart.areas)
    if shape is None:
        return None
    side = EXTENT * 2**asked.z
    left, top = asked.x * EXTENT, asked.y * EXTENT
    cut = shapely.clip_by_rect(
        shape,
        *((edge / side) for edge in (left - MARGIN, top - MARGIN)),
        *((edge / side) for edge in (left + EXTENT + MARGIN, top + EXTENT + MARGIN)),
    )
    if cut.is_empty:
        return None
    moved = shapely.transform(cut, lambda points: points * side - (left, top))
    whole = shapely.set_precision(shapely.make_valid(moved), 1.0)
    return None if whole.is_empty else whole


@lru_cache(maxsize=8_000)
def _on_the_map(area: str, z: int, gazetteer: Gazetteer, areas: Areas) -> BaseGeometry | None:
    """Return an outline on the web map, as exact as a zoom can show."""
    chart = chart_of(gazetteer, areas)
    if not area:
        return None
    found = geometry(areas.outline(COUNTRY)) if area == COUNTRY else chart.outline(area)
    if found is None:
        return None
    moved = shapely.transform(found.shape, lambda points: np.column_stack(projected(points)))
    return shapely.simplify(moved, 1.5 / (EXTENT / 4) / 2**z)
