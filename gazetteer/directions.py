"""The operational directions of briefings: names, dates of validity, and the places each one covers."""

import csv
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

from gazetteer.errors import GazetteerProblem
from gazetteer.place import Place

FILE = Path(__file__).parent / "data" / "directions.csv"

NAMED_BY = ("general-staff", "russian-ministry", "press", "grouping")
"""Who names a direction, in the order in which places are given to directions."""


@dataclass(frozen=True, slots=True)
class Validity:
    """A stretch of time, both days included; None is open."""

    first: date | None
    last: date | None

    def holds(self, day: date) -> bool:
        """Tell whether the day lies inside."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


@dataclass(frozen=True, slots=True)
class Direction:
    """One operational direction, which is never its town (docs/rules.md 2.4.2).

    The adjectives are nominative: masculine in Ukrainian (with напрямок), neuter in Russian (with направление).
    `names_en` are the English spellings that stand before "direction", "axis", "front" or "sector".
    `covers` are codes of settlements, hromadas, raions, oblasts, or of places across the border.
    """

    code: str
    name_uk: str
    name_en: str
    name_ru: str
    adjective_uk: str
    adjective_ru: str
    names_en: tuple[str, ...]
    other_names: tuple[str, ...]
    periods: tuple[Validity, ...]
    predecessors: tuple[str, ...]
    successors: tuple[str, ...]
    named_by: str
    covers: frozenset[str]
    sources: str

    def is_valid(self, day: date) -> bool:
        """Tell whether reports named the direction on that day."""
        return any(period.holds(day) for period in self.periods)

    def since(self, day: date) -> date:
        """Return the first day of the period that holds the day."""
        return max((p.first or date.min for p in self.periods if p.holds(day)), default=date.min)

    @property
    def oblasts(self) -> tuple[str, ...]:
        """Return the first four characters ("UA14", "RU-K") of every oblast that the direction touches."""
        return tuple(sorted({code[:4] for code in self.covers}))


class Directions:
    """All directions, by code, by day and by place."""

    def __init__(self, directions: tuple[Direction, ...]) -> None:
        self.all = directions

    @cached_property
    def _by_code(self) -> dict[str, Direction]:
        return {direction.code: direction for direction in self.all}

    @cached_property
    def _by_cover(self) -> dict[str, tuple[Direction, ...]]:
        covering: dict[str, list[Direction]] = {}
        for direction in self.all:
            for code in direction.covers:
                covering.setdefault(code, []).append(direction)
        return {code: tuple(found) for code, found in covering.items()}

    def get(self, code: str) -> Direction | None:
        """Return the direction of that code, if there is one."""
        return self._by_code.get(code)

    def on(self, day: date) -> tuple[Direction, ...]:
        """Return the directions that reports named on that day."""
        return tuple(direction for direction in self.all if direction.is_valid(day))

    def of_place(self, place: Place, day: date) -> tuple[str, ...]:
        """Return the directions that hold the place on that day, most exact cover first.

        Where two covers are equally exact, the General Staff's direction comes first, then the one that was named last.
        """
        ordered: dict[str, None] = {}
        for code in (place.code, place.hromada, place.raion, place.oblast):
            found = [d for d in self._by_cover.get(code, ()) if d.is_valid(day)]
            found.sort(key=lambda d: (NAMED_BY.index(d.named_by), -d.since(day).toordinal(), d.code))
            ordered.update(dict.fromkeys(direction.code for direction in found))
        return tuple(ordered)

    def chain(self, code: str) -> tuple[str, ...]:
        """Return the code, then its successors and theirs, each once."""
        found = dict.fromkeys([code])
        queue = [code]
        while queue:
            direction = self.get(queue.pop(0))
            fresh = [s for s in direction.successors if s not in found] if direction else []
            found.update(dict.fromkeys(fresh))
            queue.extend(fresh)
        return tuple(found)


def read_directions(file: Path = FILE) -> Directions:
    """Read the directions from their table, or say which row cannot be read and why."""
    with file.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    directions = tuple(_direction(file, number, row) for number, row in enumerate(rows, start=2))
    _check_links(file, directions)
    return Directions(directions)


def _direction(file: Path, number: int, row: dict[str, str]) -> Direction:
    if row["named_by"] not in NAMED_BY:
        raise GazetteerProblem(file, f"named_by '{row['named_by']}' is none of {', '.join(NAMED_BY)}", number)
    try:
        valid = periods(row["valid_from"], row["valid_to"])
    except ValueError as problem:
        raise GazetteerProblem(file, str(problem), number) from problem
    return Direction(
        code=row["code"],
        name_uk=row["name_uk"],
        name_en=row["name_en"],
        name_ru=row["name_ru"],
        adjective_uk=row["adjective_uk"],
        adjective_ru=row["adjective_ru"],
        names_en=_list(row["names_en"]),
        other_names=_list(row["other_names"]),
        periods=valid,
        predecessors=_list(row["predecessor"]),
        successors=_list(row["successor"]),
        named_by=row["named_by"],
        covers=frozenset(_list(row["covers"])),
        sources=row["sources"],
    )


def _check_links(file: Path, directions: tuple[Direction, ...]) -> None:
    codes = {direction.code for direction in directions}
    for number, direction in enumerate(directions, start=2):
        unknown = set(direction.predecessors + direction.successors) - codes
        if unknown:
            raise GazetteerProblem(file, f"'{min(unknown)}' is the code of no direction", number)


def periods(starts: str, stops: str) -> tuple[Validity, ...]:
    """Read "2022-05;2024-02" and "2023-02;" as two periods, the second open."""
    firsts, lasts = starts.split(";"), stops.split(";")
    if len(firsts) != len(lasts):
        raise ValueError(f"valid_from '{starts}' and valid_to '{stops}' hold a different number of days")
    return tuple(Validity(_first(a), _last(b)) for a, b in zip(firsts, lasts, strict=True))


def _first(text: str) -> date | None:
    if not text:
        return None
    return date.fromisoformat(text if len(text) == 10 else f"{text}-01")


def _last(text: str) -> date | None:
    if not text or len(text) == 10:
        return date.fromisoformat(text) if text else None
    month = date.fromisoformat(f"{text}-01")
    return month.replace(day=monthrange(month.year, month.month)[1])


def _list(cell: str) -> tuple[str, ...]:
    return tuple(item for item in cell.split(";") if item)
