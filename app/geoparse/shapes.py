"""Shapes: what the letters of a sentence tell by themselves, asked once for all sentences of the same letters."""

import re
from collections.abc import Callable
from functools import lru_cache

MOST_SHAPES = 1_000
"""For so many shapes the answer to one question is remembered."""


def remembered(ask: Callable[[str], re.Match[str] | None]) -> Callable[[str], bool]:
    """Return a question to letters that is answered without asking again where it was answered before."""

    @lru_cache(maxsize=MOST_SHAPES)
    def is_so(shape: str) -> bool:
        return ask(shape) is not None

    return is_so
