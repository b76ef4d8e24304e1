"""The contact line by and large: the towns that it ran along, by the days in which it did."""

import csv
from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple

from gazetteer.directions import Validity, periods
from gazetteer.errors import GazetteerProblem

FILE = Path(__file__).parent / "data" / "contact_lines.csv"


class Line(NamedTuple):
    """A stretch of the line: when it ran so, and the codes of the settlements that it ran along, in their order."""

    period: Validity
    along: tuple[str, ...]


@cache
def read_lines(file: Path = FILE) -> tuple[Line, ...]:
    """Read the lines from their table, or say which row cannot be read and why."""
    with file.open(encoding="utf-8", newline="") as rows:
        return tuple([_line(file, number, row) for number, row in enumerate(csv.DictReader(rows), start=2)])


def lines_on(day: date) -> tuple[Line, ...]:
    """Return the lines of a day; none in the first weeks of the invasion, which had no line."""
    return tuple([line for line in read_lines() if line.period.holds(day)])


def _line(file: Path, number: int, row: dict[str, str]) -> Line:
    along = tuple(row["along"].split(";"))
    if len(along) < 2:
        raise GazetteerProblem(file, f"along '{row['along']}' names fewer than two settlements", number)
    try:
        (period,) = periods(row["valid_from"], row["valid_to"])
    except ValueError as problem:
        raise GazetteerProblem(file, str(problem), number) from problem
    return Line(period, along)
