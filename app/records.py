"""Records: frozen dataclasses that fill their slots themselves, and so are made in half the time."""

from dataclasses import MISSING, fields
from typing import TypeVar

Record = TypeVar("Record")


def filled_at_once(record: type[Record]) -> type[Record]:
    """Let a frozen dataclass with slots and plain defaults fill its slots, where its own `__init__` looks each up by its name.

    It is written as source, as the one of `dataclass` is: a loop over the fields would take longer than that.
    """
    told = fields(record)  # type: ignore[arg-type]  # a dataclass, which mypy does not know of a type variable
    known = {f"fill_{one.name}": getattr(record, one.name).__set__ for one in told}
    known |= {f"default_{one.name}": one.default for one in told if one.default is not MISSING}
    names = [one.name if one.default is MISSING else f"{one.name}=default_{one.name}" for one in told]
    lines = [
        f"def __init__(self, {', '.join(names)}):",
        *(f" fill_{one.name}(self, {one.name})" for one in told),
    ]
    exec("\n".join(lines), known)  # noqa: S102 - our own source
    made = known["__init__"]
    made.__annotations__, made.__qualname__ = record.__init__.__annotations__, record.__init__.__qualname__
    record.__init__ = made  # type: ignore[method-assign]
    return record
