"""What was typed by hand: points of front-line villages that no source has, and names that no rule gives."""

import csv
from collections import defaultdict
from pathlib import Path

from gazetteer.errors import GazetteerProblem
from gazetteer.sources.geonames import Point
from gazetteer.sources.spellings import Curated

SOURCE = "manual"
NATURES = ("russian", "old", "press")


def read_supplement(path: Path) -> dict[str, tuple[Point, int]]:
    """Return the typed points by code, each with the radius within which the village lies."""
    found: dict[str, tuple[Point, int]] = {}
    for number, row in _rows(path):
        try:
            point = Point(float(row["lon"]), float(row["lat"]), (row["name_uk"],), SOURCE)
            found[row["code"]] = (point, int(row["radius_m"]))
        except (KeyError, ValueError) as problem:
            raise GazetteerProblem(path, f"cannot be read as a point: {problem}", number) from problem
    return found


def read_press_names(path: Path) -> dict[str, list[Curated]]:
    """Return the typed names by code, in their order; the first Russian one is the Russian name."""
    found: dict[str, list[Curated]] = defaultdict(list)
    for number, row in _rows(path):
        if row["nature"] not in NATURES:
            reason = f"nature '{row['nature']}' is none of {', '.join(NATURES)}"
            raise GazetteerProblem(path, reason, number)
        found[row["code"]].append(Curated(row["language"], row["name"], row["nature"]))
    return found


def _rows(path: Path) -> list[tuple[int, dict[str, str]]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(enumerate(csv.DictReader(file), start=2))
