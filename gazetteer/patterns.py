"""Regular expressions that are translated once a machine: to translate some four hundred takes a fifth of a cold start.

What `re` makes of an expression is kept by expression and flags beside the compiled names, for one version of its machine.
Where that cannot be read, or an expression is not in it, `re.compile` is asked as ever.
"""

import _sre  # type: ignore[import-not-found]
import marshal
import re
import sys
from array import array
from typing import Any, AnyStr, cast

from gazetteer.compiled import keep, read
from gazetteer.home import compiled_homes

_NAME = f"patterns-{sys.implementation.cache_tag}-{_sre.MAGIC}"
_MOST_KEPT = 4_000
"""So many, those of older sources among them, before only what this process asked for is kept."""

Key = tuple[str | bytes, int]
Translation = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""The flags with those that the expression sets, its code, and its groups, as `_sre.compile` takes them."""


class Patterns:
    """Expressions made from the translations of a file; what is not in it is noted."""

    def __init__(self, kept: bytes | None) -> None:
        self.known = _unpacked(kept) if kept else {}
        self.asked: set[Key] = set()

    def regex(self, expression: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
        """Return what `re.compile` returns."""
        key = (expression, int(flags))
        self.asked.add(key)
        translation = self.known.get(key)
        if translation is not None:
            try:
                every, code, groups, index, names = translation
                made = _sre.compile(expression, every, list(array("I", code)), groups, index, names)
                return cast(re.Pattern[AnyStr], made)
            except (RuntimeError, TypeError, ValueError, OverflowError):  # no code of this machine
                del self.known[key]
        return re.compile(expression, flags)

    def packed(self) -> bytes | None:
        """Return the file anew, None if it held all that was asked for."""
        new = self.asked - self.known.keys()
        if not new:
            return None
        kept = self.known if len(self.known) + len(new) <= _MOST_KEPT else {}
        return marshal.dumps(kept | {key: translated(*key) for key in self.asked if key not in kept})


def _unpacked(kept: bytes) -> dict[Key, Translation]:
    try:
        known = marshal.loads(kept)  # noqa: S302 - our own file
    except (ValueError, EOFError, TypeError):
        return {}
    return known if isinstance(known, dict) else {}


def translated(expression: str | bytes, flags: int) -> Translation:
    """Translate an expression as `re.compile` does."""
    compiler: Any = re._compiler  # type: ignore[attr-defined]
    parsed = compiler._parser.parse(expression, flags)
    groups = parsed.state.groupdict
    names: list[str | None] = [None] * parsed.state.groups
    for name, number in groups.items():
        names[number] = name
    code = array("I", compiler._code(parsed, flags))
    return int(flags | parsed.state.flags), code.tobytes(), parsed.state.groups - 1, groups, tuple(names)


_PATTERNS = Patterns(read(_NAME, compiled_homes()))
regex = _PATTERNS.regex


def keep_patterns() -> None:
    """Keep what this process translated for those that start after it."""
    if (packed := _PATTERNS.packed()) is not None:
        keep(_NAME, compiled_homes(), packed)
