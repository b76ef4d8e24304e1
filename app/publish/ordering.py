"""Another order than by day and id: by properties, as `sortby` says; what is not known comes last."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from app.publish.cells import Cells, Numbers, Value


@dataclass(frozen=True, slots=True)
class Sort:
    """One property to sort by."""

    name: str
    descending: bool = False


class Ranked:
    """One property as ranks: equal values have the same even rank, so that any other value has a place between."""

    def __init__(self, cells: Cells, rows: Numbers, descending: bool) -> None:
        self._known: list[Any] = sorted({value for value in cells.values if value is not None})
        self._descending = descending
        ranks = np.array([self.rank(value) for value in cells.values], dtype=np.int64)
        assert cells.codes is not None  # noqa: S101 - a property has a value for each row
        self.ranks: Numbers = ranks[cells.codes[rows]]

    def rank(self, value: Value) -> int:
        """Return where a value stands; None is the last."""
        end = 2 * len(self._known) + 1
        if value is None:
            return end
        place = bisect_left(self._known, value)
        is_there = place < len(self._known) and self._known[place] == value
        rank = 2 * place + (1 if is_there else 0)
        return end - 1 - rank if self._descending else rank


@dataclass(frozen=True, slots=True)
class Order:
    """Rows as they are sorted: by ranks, and by row where these are equal."""

    rows: Numbers
    ranked: Sequence[Ranked]
    turns: Numbers

    def after(self, values: Sequence[Value], row: int) -> int:
        """Return how many rows come before the first that is after some values and `row`."""
        wanted = (*(each.rank(value) for each, value in zip(self.ranked, values, strict=True)), row)

        def key(position: int) -> tuple[int, ...]:
            turn = self.turns[position]
            return (*(int(each.ranks[turn]) for each in self.ranked), int(self.rows[position]))

        return bisect_right(range(len(self.rows)), wanted, key=key)


def ordered(rows: Numbers, cells: Sequence[Cells], sorts: Sequence[Sort]) -> Order:
    """Return rows in the order that is asked for."""
    ranked = [Ranked(each, rows, sort.descending) for each, sort in zip(cells, sorts, strict=True)]
    turns = np.lexsort([rows, *(each.ranks for each in reversed(ranked))])
    return Order(rows[turns], ranked, turns)
