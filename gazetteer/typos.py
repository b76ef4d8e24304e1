"""Typing errors: the forms that a misspelt name was meant to be."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from gazetteer.compiled import Texts
from gazetteer.senses import FORM_ENCODING

Letters = NDArray[np.uint8]
Whole = NDArray[np.int64]

_BITS = np.uint64(1) << (np.arange(256) % 61).astype(
    np.uint64
)  # letters that share a bit only let more forms through


class Typos:
    """Finds forms within an edit distance; a doubled, dropped, changed or swapped letter is one error."""

    def __init__(self, forms: Texts) -> None:
        starts = np.asarray(forms.starts, dtype=np.int64)
        self._content = np.asarray(forms.content, dtype=np.uint8)
        self._starts, self._lengths = starts[:-1], np.diff(starts)
        self._letters = self._signatures()

    def near(self, folded: str, distance: int) -> list[tuple[int, int]]:
        """Return the forms within the distance with their number of errors, nearest first."""
        word = np.frombuffer(folded.encode(FORM_ENCODING, errors="replace"), dtype=np.uint8)
        if not len(word):
            return []
        close = np.abs(self._lengths - len(word)) <= distance
        close &= np.bitwise_count(self._letters ^ _signature(word)) <= 2 * distance
        numbers = np.flatnonzero(close)
        errors = self._errors(word, numbers)
        within = errors <= distance
        order = np.argsort(errors[within], kind="stable")
        return [(int(n), int(e)) for n, e in zip(numbers[within][order], errors[within][order], strict=True)]

    def _signatures(self) -> NDArray[np.uint64]:
        """Mark in 64 bits which letters a form has."""
        bits = _BITS[self._content]
        marks: NDArray[np.uint64] = np.bitwise_or.reduceat(bits, self._starts)
        return marks

    def _errors(self, word: Letters, numbers: Whole) -> Letters:
        """Count the errors between a word and many forms at once, one row of the table of distances after another."""
        if not len(numbers):
            return np.zeros(0, dtype=np.uint8)
        lengths = self._lengths[numbers]
        width = int(lengths.max())
        columns = np.arange(width)
        offsets = np.minimum(self._starts[numbers][:, None] + columns, len(self._content) - 1).astype(
            np.int64
        )
        forms = np.where(columns < lengths[:, None], self._content[offsets], 0).T
        before = last = np.zeros((width + 1, len(numbers)), dtype=np.uint8)
        row = np.repeat(np.arange(width + 1, dtype=np.uint8)[:, None], len(numbers), axis=1)
        for i, letter in enumerate(word):
            before, last = last, row
            row = np.empty_like(last)
            row[0] = i + 1
            row[1:] = np.minimum(last[1:] + 1, last[:-1] + (forms != letter))
            if i:
                swapped = (forms[:-1] == letter) & (forms[1:] == word[i - 1])
                row[2:] = np.where(swapped, np.minimum(row[2:], before[:-2] + 1), row[2:])
            for j in range(1, width + 1):
                np.minimum(row[j], row[j - 1] + 1, out=row[j])
        errors: Letters = row[lengths, np.arange(len(numbers))]
        return errors


def _signature(word: Letters) -> np.uint64:
    """Mark in 64 bits which letters a word has."""
    return np.uint64(np.bitwise_or.reduce(_BITS[word]))


@lru_cache(maxsize=2)
def typos_in(forms: Texts) -> Typos:
    """Return the search for typing errors in forms, made when it is first asked for."""
    return Typos(forms)
