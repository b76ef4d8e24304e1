"""The codifier KATOTTG: the official workbook of oblasts, raions, hromadas, settlements and city districts."""

import io
from dataclasses import dataclass
from pathlib import Path
from zipfile import BadZipFile

import openpyxl

from gazetteer.errors import GazetteerProblem

SETTLEMENT_CATEGORIES = "MXTCK"
"""City, settlement, urban-type settlement (until 2024), village, city of special status."""

_CODE = "UA"
_FIRST_HEADER = "Перший рівень"


@dataclass(frozen=True, slots=True)
class Unit:
    """One row of the codifier: its own code, the codes above it (from oblast down), category and name."""

    code: str
    parents: tuple[str, ...]
    category: str
    name: str

    @property
    def oblast(self) -> str:
        """The code of its oblast; an oblast lies in itself."""
        return (*self.parents, self.code)[0]

    @property
    def raion(self) -> str:
        """The code of its raion; "" in a city of special status."""
        return self._level(1)

    @property
    def hromada(self) -> str:
        """The code of its hromada; "" in a city of special status."""
        return self._level(2)

    def _level(self, level: int) -> str:
        chain = (*self.parents, self.code)
        return chain[level] if level < len(chain) and chain[level] != chain[0] else ""


def read_codifier(content: bytes, file: Path | str) -> list[Unit]:
    """Return the units of a workbook of the codifier, in its order."""
    rows = _rows(content, file)
    units = [_unit(row, file, number) for number, row in rows if str(row[0] or "").startswith(_CODE)]
    if not units:
        raise GazetteerProblem(file, f"has no row that begins with a code like {_CODE}01000000000013043")
    return units


def _rows(content: bytes, file: Path | str) -> list[tuple[int, tuple[object, ...]]]:
    """Return the numbered rows below the header, which is found by its first cell."""
    try:
        workbook = openpyxl.load_workbook(io.BytesIO(content), read_only=True)
    except (BadZipFile, OSError, KeyError, ValueError) as problem:
        raise GazetteerProblem(file, f"is no xlsx workbook: {problem}") from problem
    rows = list(enumerate(workbook.worksheets[0].iter_rows(values_only=True), start=1))
    workbook.close()
    for place, (_, row) in enumerate(rows):
        if row and str(row[0] or "").strip() == _FIRST_HEADER:
            return rows[place + 1 :]
    raise GazetteerProblem(file, f"has no header row that begins with '{_FIRST_HEADER}'")


def _unit(row: tuple[object, ...], file: Path | str, number: int) -> Unit:
    if len(row) < 7:
        raise GazetteerProblem(file, f"has {len(row)} columns; the codifier has 7", number)
    codes = [str(cell).strip() for cell in row[:5] if cell]
    category, name = str(row[5] or "").strip(), " ".join(str(row[6] or "").split())
    for code in codes:
        if len(code) != 19 or not code[2:].isdigit():
            raise GazetteerProblem(file, f"'{code}' is no KATOTTG code (UA and 17 digits)", number)
    if not category or not name:
        raise GazetteerProblem(file, f"{codes[-1]} has no category or no name", number)
    return Unit(codes[-1], tuple(codes[:-1]), category, name)
