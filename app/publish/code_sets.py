"""Sets of codes by number: under which codes each feature of a layer is asked for, without an object for each set."""

from array import array
from collections.abc import Collection, Iterable
from itertools import accumulate
from typing import Any

import numpy as np

MOST_KNOWN = 10_000
"""Sets that are known again as they are while a layer is filled; of others only what they hold is compared."""

Mask = np.ndarray[Any, np.dtype[np.bool_]]


class CodeSetsDraft:
    """The sets of a layer while it is filled."""

    def __init__(self) -> None:
        self.codes: dict[str, int] = {}
        self.held: dict[bytes, int] = {}
        self._known: dict[frozenset[str], int] = {}

    def number(self, codes: frozenset[str]) -> int:
        """Return the number of a set, a new one for one that was not there."""
        number = self._known.get(codes)
        if number is None:
            numbers = sorted(self.codes.setdefault(code, len(self.codes)) for code in codes)
            number = self.held.setdefault(array("i", numbers).tobytes(), len(self.held))
            if len(self._known) >= MOST_KNOWN:
                self._known.clear()
            self._known[codes] = number
        return number


class CodeSets:
    """The sets of a layer by number: the codes of all of them in one row of numbers."""

    def __init__(self, draft: CodeSetsDraft) -> None:
        self._codes = list(draft.codes)
        self._numbers = draft.codes
        held = np.frombuffer(b"".join(draft.held), dtype=np.intc)
        self._held = held.astype(np.uint16) if len(self._codes) <= np.iinfo(np.uint16).max else held
        sizes = (len(codes) // held.itemsize for codes in draft.held)
        self._edges = np.fromiter(accumulate(sizes, initial=0), dtype=np.int64, count=len(draft.held) + 1)

    def __len__(self) -> int:
        return len(self._edges) - 1

    def __getitem__(self, number: int) -> frozenset[str]:
        start, stop = self._edges[number : number + 2].tolist()
        return frozenset(self._codes[code] for code in self._held[start:stop].tolist())

    def holding(self, codes: Collection[str]) -> Mask:
        """Tell of each set whether it holds any of the codes."""
        wanted = np.zeros(len(self._codes), dtype=bool)
        wanted[list(self._known(codes))] = True
        before = np.append(0, np.cumsum(wanted[self._held]))
        found: Mask = before[self._edges[1:]] > before[self._edges[:-1]]
        return found

    def _known(self, codes: Iterable[str]) -> Iterable[int]:
        return (self._numbers[code] for code in codes if code in self._numbers)
