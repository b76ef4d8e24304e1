"""From the raw map and the settlements' points to the shipped outlines in data/outlines."""

import json
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from gazetteer.directions import Direction, read_directions
from gazetteer.errors import GazetteerProblem
from gazetteer.outlines_cells import (
    hromadas_of,
    joined,
    located,
    simplified,
    to_degrees,
    to_plane,
    without_specks,
)
from gazetteer.outlines_ground import Ground, Outlines, read_ground
from gazetteer.outlines_rivers import read_rivers
from gazetteer.place import COUNTRY, Place, PlaceKind
from gazetteer.sources.table import read_places

DATA = Path(__file__).parent / "data"
DECIMALS = 4  # 11 m
TOLERANCE_M = 1_000.0
SPECK_M2 = 25e6
"""A smaller piece of a hromada, cut off from the rest, is given to the neighbour around it."""
SPECK_DEGREES2 = 1e-5  # 8 hectares: an accident of rounding
NEAR_M = 5_000.0
"""A settlement that a direction covers counts with the ground this far around it."""
BEYOND_M = 60_000.0
"""A direction reaches this far across the border at most."""


def build_outlines(raw_dir: Path, data_dir: Path = DATA) -> None:
    """Write every outline file; the tables of settlements, divisions and directions must stand in `data_dir`."""
    settlements = read_places(data_dir / "settlements.csv")
    divisions = {place.code: place for place in read_places(data_dir / "divisions.csv")}
    ground = read_ground(raw_dir)
    oblasts = _full_codes(ground.oblasts, divisions, PlaceKind.OBLAST)
    plane = _hromadas(ground, settlements)
    raions = _full_codes(_in_degrees(joined(plane, 6)), divisions, PlaceKind.RAION)
    hromadas = _in_degrees(plane)
    areas = {**oblasts, **raions, **hromadas, **ground.abroad}
    areas = {code: rounded_outline(outline) for code, outline in areas.items()}
    areas |= _border_strips(ground)
    out = data_dir / "outlines"
    out.mkdir(exist_ok=True)
    _write(out / "country.geojson", {COUNTRY: ground.country}, approximate=False)
    _write(out / "oblasts.geojson", oblasts, approximate=False, names=divisions)
    _write(out / "raions.geojson", raions, approximate=True, names=divisions)
    _write(out / "hromadas.geojson", hromadas, approximate=True)
    _write(out / "abroad.geojson", ground.abroad, approximate=False)
    _write(out / "sea.geojson", {"sea": ground.sea}, approximate=False)
    _write(out / "rivers.geojson", {"rivers": read_rivers(raw_dir)}, approximate=True)
    directions = read_directions(data_dir / "directions.csv").all
    _write(
        out / "directions.geojson",
        _directions(directions, areas, settlements, ground.country),
        approximate=True,
    )


def _full_codes(outlines: Outlines, divisions: dict[str, Place], kind: PlaceKind) -> Outlines:
    """Replace the first characters of a code by the whole code."""
    length = min(map(len, outlines))
    full = {place.code[:length]: place.code for place in divisions.values() if place.kind is kind}
    missing = sorted(set(full) ^ set(outlines))
    if missing:
        raise GazetteerProblem(
            "outlines", f"no outline, or no {kind} in divisions.csv, for {', '.join(missing)}"
        )
    return {full[code]: outline for code, outline in sorted(outlines.items())}


def _hromadas(ground: Ground, settlements: list[Place]) -> Outlines:
    """Draw the hromadas, in the plane."""
    by_oblast: dict[str, list[Place]] = {}
    for place in located(settlements):
        if place.hromada and place.hromada != place.oblast:  # the zone around Chornobyl has no hromada
            by_oblast.setdefault(place.code[:4], []).append(place)
    hromadas: Outlines = {}
    for oblast, places in sorted(by_oblast.items()):
        cells = hromadas_of(to_plane(ground.oblasts[oblast]), places)
        hromadas.update(simplified(without_specks(cells, SPECK_M2), TOLERANCE_M))
    return dict(sorted(hromadas.items()))


def _in_degrees(outlines: Outlines) -> Outlines:
    return {code: to_degrees(outline) for code, outline in outlines.items()}


def _directions(
    directions: Iterable[Direction], areas: Outlines, settlements: list[Place], country: BaseGeometry
) -> Outlines:
    """Draw a direction as all it covers; a covered settlement as the ground near it, or its hromada.

    A hromada without an outline is left out here: its raion would be too much.
    """
    points = {place.code: place for place in located(settlements)}
    hromada_of = {place.code: place.hromada for place in settlements}

    def outline(code: str) -> BaseGeometry | None:
        if code in points:
            return shapely.intersection(_near(points[code]), country)
        return areas.get(hromada_of.get(code, code))

    shapes = {d.code: [found for code in sorted(d.covers) if (found := outline(code))] for d in directions}
    grid = 10.0**-DECIMALS
    return {
        code: _without_slits(shapely.union_all(found, grid_size=grid))
        for code, found in sorted(shapes.items())
    }


def _border_strips(ground: Ground) -> Outlines:
    """Cut oblasts across the border to what lies near it, as far as a direction reaches over."""
    near = to_degrees(to_plane(ground.country).buffer(BEYOND_M, quad_segs=4))
    strips = {code: shapely.intersection(outline, near) for code, outline in ground.abroad.items()}
    return {code: strip for code, strip in strips.items() if not strip.is_empty}


def _near(place: Place) -> BaseGeometry:
    return to_degrees(to_plane(shapely.Point(place.lon, place.lat)).buffer(NEAR_M, quad_segs=6))


def _without_slits(outline: BaseGeometry) -> BaseGeometry:
    """Close what is left open between outlines that touch but share no vertices."""
    plane = to_plane(outline).buffer(150).buffer(-150)
    return to_degrees(shapely.simplify(plane, TOLERANCE_M / 2))


def _write(file: Path, outlines: Outlines, approximate: bool, names: dict[str, Place] | None = None) -> None:
    features = [
        json.dumps(
            _feature(code, outline, approximate, names or {}), ensure_ascii=False, separators=(",", ":")
        )
        for code, outline in sorted(outlines.items())
    ]
    text = '{"type":"FeatureCollection","features":[\n' + ",\n".join(features) + "\n]}\n"
    file.write_text(text, encoding="utf-8")


def _feature(
    code: str, outline: BaseGeometry, approximate: bool, names: dict[str, Place]
) -> dict[str, object]:
    properties: dict[str, object] = {"code": code, "approximate": approximate}
    if code in names:
        properties |= {"name_uk": names[code].name_uk, "name_en": names[code].name_en}
    rounded = rounded_outline(outline)
    return {"type": "Feature", "properties": properties, "geometry": json.loads(shapely.to_geojson(rounded))}


def rounded_outline(outline: BaseGeometry) -> BaseGeometry:
    """Round to the shipped decimals, drop doubled vertices and specks, turn outer rings counter-clockwise."""
    rounded = shapely.transform(outline, lambda xy: np.round(xy, DECIMALS))
    rounded = shapely.remove_repeated_points(rounded)
    if not rounded.is_valid:
        rounded = shapely.make_valid(rounded, method="structure", keep_collapsed=False)
    if rounded.geom_type.endswith("LineString"):
        return shapely.normalize(rounded)
    parts = [part for part in shapely.get_parts(rounded) if part.area > SPECK_DEGREES2]
    whole = parts[0] if len(parts) == 1 else shapely.multipolygons(parts)
    return shapely.orient_polygons(shapely.normalize(whole), exterior_cw=False)
