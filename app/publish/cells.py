"""Cells: values of many rows, each different value held once, so that what is asked is asked once of each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Any

import numpy as np

from app.publish.fields import Type

Value = Any
"""A text, number, boolean, day, moment, shape or interval; None where it is not known."""

Numbers = np.ndarray[Any, np.dtype[np.int64]]
Codes = np.ndarray[Any, np.dtype[np.integer[Any]]]


@dataclass(frozen=True, slots=True)
class Cells:
    """`values[codes[row]]` is the value of a row; without codes, all rows have the one value there is."""

    type: Type
    values: Sequence[Value]
    codes: Codes | None = None

    def value(self, row: int) -> Value:
        """Return the value of one row."""
        return self.values[0 if self.codes is None else self.codes[row]]

    def true_rows(self, count: int) -> np.ndarray[Any, np.dtype[np.bool_]]:
        """Tell of each of so many rows whether its value is true; what is not known is not."""
        flags = np.array([value is True for value in self.values], dtype=bool)
        return np.full(count, flags[0]) if self.codes is None else flags[self.codes]


def literal(kind: Type, value: Value) -> Cells:
    """Return one value for all rows."""
    return Cells(kind, [value])


def apply(result: Type, ask: Callable[..., Value], *cells: Cells) -> Cells:
    """Return what a function of values gives of each row."""
    numbered = [each for each in cells if each.codes is not None]
    if len(numbered) == 1:
        (only,) = numbered
        asked = [ask(*(value if each is only else each.values[0] for each in cells)) for value in only.values]
        return Cells(result, asked, only.codes)
    if not numbered:
        return Cells(result, [ask(*(each.values[0] for each in cells))])
    return _of_several(result, ask, cells, numbered)


def _of_several(
    result: Type, ask: Callable[..., Value], cells: Sequence[Cells], numbered: Sequence[Cells]
) -> Cells:
    """Ask once of each combination of values that occurs."""
    together: Any = reduce(_combined, [(each.codes, len(each.values)) for each in numbered])[0]
    _, rows, codes = np.unique(together, return_index=True, return_inverse=True)
    asked = [ask(*(each.value(row) for each in cells)) for row in rows.tolist()]
    return Cells(result, asked, codes)


def _combined(one: tuple[Any, int], other: tuple[Any, int]) -> tuple[Any, int]:
    (codes, count), (more, of) = one, other
    return codes.astype(np.int64) % count * of + more.astype(np.int64) % of, count * of


def known(ask: Callable[..., Value]) -> Callable[..., Value]:
    """Return a function that answers None where any value is not known."""
    return lambda *values: None if any(value is None for value in values) else ask(*values)


def both(one: bool | None, other: bool | None) -> bool | None:
    """Return whether both are true."""
    if one is False or other is False:
        return False
    return None if one is None or other is None else True


def either(one: bool | None, other: bool | None) -> bool | None:
    """Return whether one is true."""
    if one is True or other is True:
        return True
    return None if one is None or other is None else False


def negated(one: bool | None) -> bool | None:
    """Return whether it is false."""
    return None if one is None else not one
