"""Outlines of oblasts, raions, hromadas, directions, the country and what lies across the border."""

import json
from functools import cache
from pathlib import Path
from typing import NoReturn

import shapely
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

from gazetteer.errors import GazetteerProblem
from gazetteer.place import COUNTRY, UnknownPlace

DIRECTORY = Path(__file__).parent / "data" / "outlines"

LEVELS = (("hromadas", slice(6, 9)), ("raions", slice(4, 6)), ("oblasts", slice(2, 4)))
"""Files of areas from small to large, and which characters of a KATOTTG code number the area in the next larger one."""


WHOLE = {COUNTRY: "country", "sea": "sea", "rivers": "rivers"}
"""Codes with a file of their own."""


class UnknownArea(UnknownPlace):
    """A code that no outline bears and that lies in no outlined area."""


class Areas:
    """Outlines by code, WGS 84, each file read when it is first asked for.

    A hromada without an outline of its own is drawn as its raion; a settlement as its hromada.
    """

    def __init__(self, directory: Path = DIRECTORY) -> None:
        self.directory = directory
        self._files: dict[str, dict[str, tuple[BaseGeometry, bool]]] = {}
        self._starts: dict[str, dict[str, str]] = {}

    def outline(self, code: str) -> BaseGeometry:
        """Return the outline of an oblast, raion, hromada, direction, "UA" or an oblast across the border."""
        return self._found(code)[0]

    def is_approximate(self, code: str) -> bool:
        """Tell whether the outline was derived from settlements, or is that of a larger area."""
        return self.drawn_as(code) != code or self._found(code)[1]

    def drawn_as(self, code: str) -> str:
        """Return the code whose outline stands for this one: itself, or the smallest outlined area around it."""
        if not _is_katottg(code):
            return code if code in self._read(self._file_of(code)) else _raise_unknown(code)
        for file, digits in LEVELS:
            if int(code[digits]) and (around := self._around(file, code[: digits.stop])):
                return around
        return _raise_unknown(code)

    def codes(self, level: str) -> tuple[str, ...]:
        """Return the codes of one file: "oblasts", "raions", "hromadas", "directions", "abroad"."""
        return tuple(self._read(level))

    def _found(self, code: str) -> tuple[BaseGeometry, bool]:
        drawn = self.drawn_as(code)
        return self._read(self._file_of(drawn))[drawn]

    def _around(self, file: str, start: str) -> str:
        """Return the code of the one area in the file whose code starts so, or ""."""
        if file not in self._starts:
            self._starts[file] = {code[: len(start)]: code for code in self._read(file)}
        return self._starts[file].get(start, "")

    @staticmethod
    def _file_of(code: str) -> str:
        if code in WHOLE:
            return WHOLE[code]
        if _is_katottg(code):
            return next(file for file, digits in LEVELS if int(code[digits]))
        return "abroad" if code[:2].isupper() else "directions"

    def _read(self, file: str) -> dict[str, tuple[BaseGeometry, bool]]:
        if file not in self._files:
            self._files[file] = _outlines(self.directory / f"{file}.geojson")
        return self._files[file]


@cache
def load_areas(directory: Path = DIRECTORY) -> Areas:
    """Return the shipped outlines, one set per process."""
    return Areas(directory)


def _outlines(file: Path) -> dict[str, tuple[BaseGeometry, bool]]:
    try:
        features = json.loads(file.read_bytes())["features"]
    except (OSError, ValueError, KeyError) as problem:
        raise GazetteerProblem(
            file, f"no outlines can be read from it ({problem}); build them again"
        ) from problem
    outlines = {}
    for feature in features:
        outline = shape(feature["geometry"])
        shapely.prepare(outline)
        outlines[feature["properties"]["code"]] = (outline, bool(feature["properties"]["approximate"]))
    return outlines


def _is_katottg(code: str) -> bool:
    return len(code) == 19 and code.startswith("UA") and code[2:].isdigit()


def _raise_unknown(code: str) -> NoReturn:
    raise UnknownArea(f"no outline is known for '{code}'")
