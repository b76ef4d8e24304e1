"""The ids of the features of a layer, read from their JSON where they stand: a text for each would take more than all else."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal, overload

import numpy as np
import orjson

SIDES: tuple[Literal["left"], Literal["right"]] = ("left", "right")
Numbers = np.ndarray[Any, np.dtype[Any]]


@dataclass(frozen=True)
class Ids(Sequence[str]):
    """The id of each row, in a `text`: `skipped` bytes after `starts`, up to the tail of its place before the end of its head."""

    text: memoryview
    starts: Numbers
    heads: Numbers
    place: Numbers
    tails: Numbers
    skipped: int

    def __len__(self) -> int:
        return len(self.starts)

    @overload
    def __getitem__(self, row: int) -> str: ...
    @overload
    def __getitem__(self, row: slice) -> list[str]: ...
    def __getitem__(self, row: int | slice) -> str | list[str]:
        if isinstance(row, slice):
            return self.of(np.arange(*row.indices(len(self))))
        start = int(self.starts[row])
        stop = start + int(self.heads[row]) - int(self.tails[self.place[row]])
        found: str = orjson.loads(self.text[start + self.skipped : stop])
        return found

    def of(self, rows: Numbers) -> list[str]:
        """Return the ids of some rows."""
        text, starts = self.text, self.starts[rows]
        stops = (starts + (self.heads[rows] - self.tails[self.place[rows]])).tolist()
        begins = (starts + self.skipped).tolist()
        return [orjson.loads(text[begin:stop]) for begin, stop in zip(begins, stops, strict=True)]

    def rows(self, names: Iterable[str]) -> list[int]:
        """Return the rows that bear the names, in order; names that no row bears are left out."""
        hashes, order = self._by_hash
        found: set[int] = set()
        for name in names:
            start, stop = (int(np.searchsorted(hashes, hash(name), side)) for side in SIDES)
            found.update(row for row in order[start:stop].tolist() if self[row] == name)
        return sorted(found)

    @cached_property
    def _by_hash(self) -> tuple[Numbers, Numbers]:
        """Return the hashes of all ids in order, and the row of each."""
        hashes = np.empty(len(self), dtype=np.int64)
        for start in range(0, len(self), 50_000):
            part = self[start : start + 50_000]
            hashes[start : start + len(part)] = list(map(hash, part))
        order = np.argsort(hashes, kind="stable").astype(np.int32)
        return hashes[order], order
