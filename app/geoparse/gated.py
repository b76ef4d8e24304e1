"""Gated: turns in their order, of which only those are tried whose letters a row has; the letters are sought once for all."""

from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache

from app.geoparse.items import Item, letters_of
from app.geoparse.rewriting import Turn

MOST_SHAPES = 4_000
"""For so many shapes it is remembered which turns may be there."""


class Gated:
    """Turns, each with the stretches of letters without which it is not there."""

    def __init__(self, table: Iterable[tuple[tuple[str, ...], Turn]]) -> None:
        pairs = tuple(table)
        self.turns = tuple([turn for _, turn in pairs])
        self.gates = tuple([frozenset(marks) for marks, _ in pairs])
        self.marks = tuple(frozenset().union(*self.gates))
        self.opened = lru_cache(maxsize=MOST_SHAPES)(self._opened)

    def _opened(self, shape: str) -> tuple[int, ...]:
        """Return the numbers of the turns whose letters a row has."""
        there = {mark for mark in self.marks if mark in shape}
        return tuple([number for number, gate in enumerate(self.gates) if gate <= there])

    def turned(self, row: list[Item], shape: str) -> tuple[list[Item], str]:
        """Try all turns in order, each on what those before it made of the row."""
        opened, at = self.opened(shape), 0
        while at < len(opened):
            number = opened[at]
            anew = self.turns[number](row, shape)
            at += 1
            if anew is not row:
                row, shape = anew, letters_of(anew)
                opened = self.opened(shape)
                at = bisect_right(opened, number)
        return row, shape
