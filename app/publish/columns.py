"""Counts in columns: what the live map adds up and draws, small enough to travel by the month and to stand inside the page.

A table is a list of series, one for each subject (a place, an area, a set of places) and voice (kind, side, claimant), each with a row
for every day of which something is told. Rows hold differences, so that most of them are zeros.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from app.model import EventKind, Side, Status

Json = dict[str, Any]
STATUSES = (Status.REPORTED, Status.UNNUMBERED, Status.WITHHELD, Status.ZERO, Status.UNKNOWN)
SHARED, PART = 8, 16
"""Added to a row's status where its number is told for several places together, and where it is part of a larger one."""

OPEN = -1
"""Stands for an upper bound that nobody told."""


class Voice(NamedTuple):
    """Who says what: counts of different voices are never added."""

    kind: EventKind
    side: Side
    claimant: str


@dataclass(frozen=True, slots=True)
class Row:
    """What one voice tells of one subject and day: `share` is drawn beyond `low`; `note` is what the table keeps beside it."""

    day: date
    low: int
    told: int
    high: int | None
    share: int
    status: Status
    is_shared: bool
    claims: int
    note: int | str = 0
    is_part: bool = False


@dataclass(slots=True)
class Table:
    """Series of rows by subject and voice; `note` names what their notes are."""

    note: str = ""
    _series: dict[tuple[int, int], list[Row]] = field(default_factory=dict)

    def add(self, subject: int, voice: int, row: Row) -> None:
        """Put a row at the end of its series; days come in order."""
        self._series.setdefault((subject, voice), []).append(row)

    def columns(self, first: date) -> Json:
        """Return the table as columns of small numbers; days count from `first`."""
        ordered = sorted(self._series.items(), key=lambda item: item[0])
        rows = [row for _, own in ordered for row in own]
        found: Json = {
            "subject": [subject for (subject, _), _ in ordered],
            "voice": [voice for (_, voice), _ in ordered],
            "rows": [len(own) for _, own in ordered],
            "day": [step for _, own in ordered for step in _steps(own, first)],
            "low": [row.low for row in rows],
            "told": [row.told - row.low for row in rows],
            "high": [OPEN if row.high is None else row.high - row.low for row in rows],
            "share": [row.share for row in rows],
            "status": [
                STATUSES.index(row.status) + SHARED * row.is_shared + PART * row.is_part for row in rows
            ],
            "claims": [row.claims for row in rows],
        }
        if self.note:
            found[self.note] = [row.note for row in rows]
        return {name: values if name == "voice" else _or_constant(values) for name, values in found.items()}


def _steps(rows: Sequence[Row], first: date) -> Iterable[int]:
    """Give the days from row to row, the first counted from `first`."""
    before = first
    for row in rows:
        yield (row.day - before).days
        before = row.day


def _or_constant(values: list[Any]) -> Any:
    """Return a column as it is, or its one value where all are the same."""
    return values[0] if values and len(set(values)) == 1 else values


@dataclass(slots=True)
class Numbered:
    """Things in order of first appearance, each known by its number."""

    _numbers: dict[Any, int] = field(default_factory=dict)

    def number(self, thing: Any) -> int:
        """Return the number of a thing, a new one for a new thing."""
        return self._numbers.setdefault(thing, len(self._numbers))

    @property
    def things(self) -> list[Any]:
        """Return all things, by number."""
        return list(self._numbers)
