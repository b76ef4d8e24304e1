"""Words that are also names of places."""

COMMON: frozenset[str] = frozenset()
