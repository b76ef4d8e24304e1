"""Approximate outlines of hromadas and raions: the ground nearest to their settlements, cut out of the oblast."""

from collections.abc import Iterable

import numpy as np
import pyproj
import shapely
from shapely.geometry.base import BaseGeometry

from gazetteer.place import Place, PointPrecision

METRIC = "+proj=laea +lat_0=48.5 +lon_0=31.5 +datum=WGS84 +units=m"
"""An equal-area plane over Ukraine; a metre is a metre within half a percent."""

Outlines = dict[str, BaseGeometry]

_to_plane = pyproj.Transformer.from_crs("EPSG:4326", METRIC, always_xy=True)


def to_plane(outline: BaseGeometry) -> BaseGeometry:
    """Return the outline in metres."""
    return shapely.transform(outline, _to_plane.transform, interleaved=False)


def to_degrees(outline: BaseGeometry) -> BaseGeometry:
    """Return an outline of the plane in degrees."""
    inverse = lambda x, y: _to_plane.transform(x, y, direction="INVERSE")  # noqa: E731
    return shapely.transform(outline, inverse, interleaved=False)


def located(settlements: Iterable[Place]) -> list[Place]:
    """Return the settlements with a point of their own, one per point, ordered by code."""
    by_point: dict[tuple[float, float], Place] = {}
    for place in sorted(settlements, key=lambda place: place.code):
        if (
            place.lon is not None
            and place.lat is not None
            and place.point_precision is PointPrecision.SETTLEMENT
        ):
            by_point.setdefault((place.lon, place.lat), place)
    return list(by_point.values())


def hromadas_of(oblast: BaseGeometry, settlements: list[Place]) -> Outlines:
    """Share an oblast's outline (plane) out among the hromadas of its settlements; one coverage.

    A cell of the Voronoi diagram is the ground nearer to its settlement than to any other.
    """
    points = np.array([_to_plane.transform(place.lon, place.lat) for place in settlements])
    cells = shapely.get_parts(
        shapely.voronoi_polygons(
            shapely.multipoints(points), extend_to=oblast.envelope.buffer(50_000), ordered=True
        )
    )
    by_hromada: dict[str, list[BaseGeometry]] = {}
    for place, cell in zip(settlements, cells, strict=True):
        by_hromada.setdefault(place.hromada, []).append(cell)
    whole = {code: shapely.union_all(cells) for code, cells in sorted(by_hromada.items())}
    return _noded({code: shapely.intersection(outline, oblast) for code, outline in whole.items()}, oblast)


def _noded(outlines: Outlines, frame: BaseGeometry) -> Outlines:
    """Give neighbours the same vertices along their common border: draw all lines once, then take the faces."""
    lines = shapely.union_all(
        [shapely.boundary(frame), *(shapely.boundary(each) for each in outlines.values())]
    )
    faces = shapely.get_parts(shapely.polygonize([lines]))
    tree = shapely.STRtree(list(outlines.values()))
    codes = list(outlines)
    parts: dict[str, list[BaseGeometry]] = {}
    middles = shapely.point_on_surface(faces)
    for face, owner in zip(*tree.query(middles, predicate="within"), strict=True):
        parts.setdefault(codes[owner], []).append(faces[face])
    return {code: shapely.union_all(parts[code]) for code in codes if code in parts}


def without_specks(outlines: Outlines, smallest_m2: float) -> Outlines:
    """Give every part that is smaller than a speck to the neighbour with the longest common border."""
    kept = {code: _parts(outline, smallest_m2, wanted=True) for code, outline in outlines.items()}
    for code, outline in outlines.items():
        for speck in _parts(outline, smallest_m2, wanted=False):
            kept[_neighbour(speck, code, outlines)].append(speck)
    return {code: shapely.union_all(parts) for code, parts in kept.items()}


def _parts(outline: BaseGeometry, smallest_m2: float, wanted: bool) -> list[BaseGeometry]:
    parts = sorted(shapely.get_parts(outline), key=lambda part: -part.area)
    return [part for rank, part in enumerate(parts) if (rank == 0 or part.area >= smallest_m2) == wanted]


def _neighbour(speck: BaseGeometry, own: str, outlines: Outlines) -> str:
    near = [code for code, outline in outlines.items() if code != own and outline.distance(speck) < 1]
    borders = {code: shapely.intersection(speck, outlines[code]).length for code in near}
    best = max(borders, key=lambda code: (borders[code], code), default=own)
    return best if borders.get(best, 0) > 0 else own  # an island stays what it is


def joined(outlines: Outlines, length: int) -> Outlines:
    """Join hromadas to what their codes begin with: 6 characters a raion, 4 an oblast."""
    groups: dict[str, list[BaseGeometry]] = {}
    for code, outline in outlines.items():
        groups.setdefault(code[:length], []).append(outline)
    return {code: shapely.coverage_union_all(parts) for code, parts in sorted(groups.items())}


def simplified(outlines: Outlines, tolerance_m: float) -> Outlines:
    """Simplify a coverage inside its frame; neighbours keep one common line."""
    simple = shapely.coverage_simplify(list(outlines.values()), tolerance_m, simplify_boundary=False)
    return dict(zip(outlines, simple, strict=True))
