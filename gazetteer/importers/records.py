"""What an import file says, whatever its format: records of places, and what became of them."""

from dataclasses import dataclass, field
from pathlib import Path

from gazetteer.errors import GazetteerProblem


@dataclass(frozen=True, slots=True)
class Record:
    """One place of a file: its row, its code as far as the file has one, names by language ("" unknown), and its point.

    `names` are the names that identify it, `others` further ones; `code` is a KATOTTG code or an OCHA p-code, which is the
    beginning of one.
    """

    row: int
    code: str
    names: tuple[tuple[str, str], ...]
    lon: float | None
    lat: float | None
    population: int = 0
    others: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """Return the first name, or the code of a record without names."""
        return self.names[0][1] if self.names else self.code


@dataclass(frozen=True, slots=True)
class Unjoined:
    """A record that no place of the gazetteer could be given, and why."""

    row: int
    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did: new places, points and names replaced, points upgraded from hromada to settlement, and the rest.

    `kept` counts the records whose place already has a point of a source at least as good, and no new name.
    """

    id: str
    format: str
    file: str
    added: int
    replaced: int
    upgraded: int
    kept: int
    unjoined: tuple[Unjoined, ...] = field(default=())


def degrees(text: object, limit: float, what: str, file: Path, row: int) -> float:
    """Return a longitude or latitude, or refuse the file."""
    try:
        value = float(str(text).strip())
    except ValueError as problem:
        raise GazetteerProblem(file, f"{what} '{text}' is no number", row) from problem
    if not -limit <= value <= limit:
        raise GazetteerProblem(file, f"{what} {value} is outside -{limit:.0f}..{limit:.0f}", row)
    return value


def whole(text: object, what: str, file: Path, row: int) -> int:
    """Return a count; empty is 0; anything but a number refuses the file."""
    written = str(text or "").strip()
    try:
        return int(float(written)) if written else 0
    except ValueError as problem:
        raise GazetteerProblem(file, f"{what} '{text}' is no number", row) from problem
