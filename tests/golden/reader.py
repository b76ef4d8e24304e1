"""Reader of the golden briefings: a marked text and its expected claims become records with offsets."""

import re
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from golden.marks import GoldenPlace, Plain, plain, read_marks

from app.model import KYIV, EventKind, Language, Relation, Scope, Side, Status, WindowKind

BRIEFINGS = Path(__file__).parent / "briefings"
HELD_OUT = Path(__file__).parent / "heldout"
"""Written and marked before the reader saw them: the first figures on them tell what it had learnt."""
HEADER = (
    *("id", "language", "published", "source", "title"),
    *("claimant", "side", "day", "window", "form", "shows", "notes"),
)
NEEDED = ("id", "language", "published", "source", "claimant", "day", "window", "shows")


class GoldenProblem(ValueError):
    """A golden briefing that does not follow README.md: file, line and what to do."""


@dataclass(frozen=True, slots=True)
class GoldenWindow:
    """The time a claim covers; `start` and `stop` equal `day` but for longer windows; `as_of` is "16:00" or ""."""

    kind: WindowKind
    day: date
    start: date
    stop: date
    as_of: str = ""


@dataclass(frozen=True, slots=True)
class GoldenClaim:
    """One expected claim. `places`, `direction` and `within` are indexes into the places of the briefing, -1 for none."""

    kind: EventKind
    low: int
    best: int | None
    high: int | None
    status: Status
    hedge: str
    scope: Scope
    side: Side
    claimant: str
    window: GoldenWindow
    places: tuple[int, ...]
    direction: int
    within: int
    quote_start: int
    label: str = ""
    relation: Relation | None = None
    related: str = ""
    optional: bool = False
    other_kinds: tuple[EventKind, ...] = ()


@dataclass(frozen=True, slots=True)
class GoldenBriefing:
    """One whole briefing with all its marked places and expected claims."""

    id: str
    language: Language
    published_at: datetime
    dated_only: bool
    source: str
    title: str
    notes: str
    shows: tuple[str, ...]
    text: str
    places: tuple[GoldenPlace, ...]
    claims: tuple[GoldenClaim, ...]


@dataclass(slots=True)
class _Draft:
    """What is known of a file while its claims are read."""

    header: dict[str, str]
    text: str
    places: list[GoldenPlace]
    words: Plain
    labels: set[str] = field(default_factory=set)


def read_all(directory: Path = BRIEFINGS) -> list[GoldenBriefing]:
    """Return every golden briefing, in the order of their file names."""
    return [read_file(path) for path in sorted(directory.glob("*.txt"))]


def read_file(path: Path) -> GoldenBriefing:
    """Return one golden briefing; a problem names the file."""
    try:
        return read(path.read_text(encoding="utf-8"))
    except ValueError as problem:
        raise GoldenProblem(f"{path.name}: {problem}") from problem


def read(source: str) -> GoldenBriefing:
    """Return the briefing that a file's text holds: header, "---", marked text, "---", claims."""
    parts = re.split(r"^---\n", source, flags=re.MULTILINE)
    if len(parts) != 3:
        raise GoldenProblem(
            f"{len(parts) - 1} lines '---'; a file has header, text and claims with '---' between"
        )
    header = _header(parts[0])
    text, places = read_marks(parts[1].strip("\n"), header.get("form", "nfc"))
    draft = _Draft(header, text, places, plain(text))
    claims = tuple(_claims(draft, parts[2]))
    published, dated_only = _published(header["published"])
    return GoldenBriefing(
        header["id"],
        Language(header["language"]),
        published,
        dated_only,
        header["source"],
        header.get("title", ""),
        header.get("notes", ""),
        tuple(word.strip() for word in header["shows"].split(",")),
        text,
        tuple(places),
        claims,
    )


def _header(block: str) -> dict[str, str]:
    header: dict[str, str] = {}
    for line in filter(str.strip, block.splitlines()):
        key, colon, value = line.partition(":")
        if not colon or key not in HEADER or key in header:
            raise GoldenProblem(f"header line '{line}'; known keys, each once: {', '.join(HEADER)}")
        header[key] = value.strip()
    if missing := [key for key in NEEDED if not header.get(key)]:
        raise GoldenProblem(f"the header lacks {', '.join(missing)}")
    return header


def _published(value: str) -> tuple[datetime, bool]:
    """Read a Kyiv day, or a Kyiv day and time; a day alone stands at noon."""
    dated_only = len(value) == len("2023-03-25")
    moment = datetime.fromisoformat(f"{value} 12:00" if dated_only else value)
    return moment.replace(tzinfo=KYIV), dated_only


def _claims(draft: _Draft, block: str) -> list[GoldenClaim]:
    lines = [line.strip() for line in block.splitlines() if line.strip() and not line.startswith("#")]
    if lines == ["none"]:
        return []
    if not lines:
        raise GoldenProblem("no claims; a text without any says 'none'")
    claims = [_claim(draft, line) for line in lines]
    labels = {claim.label for claim in claims}
    if unknown := [claim.related for claim in claims if claim.related and claim.related not in labels]:
        raise GoldenProblem(f"'{unknown[0]}' is no claim's label; labels here: {', '.join(sorted(labels))}")
    return claims


def _claim(draft: _Draft, line: str) -> GoldenClaim:
    head, *rest = (part.strip() for part in line.split("|"))
    fields = _fields(rest, line)
    try:
        return _build(draft, head, fields)
    except ValueError as problem:
        raise GoldenProblem(f"claim '{line}': {problem}") from problem


FIELDS = (
    *("at", "on", "in", "quote", "hedge", "by", "side", "day", "window"),
    *("label", "part of", "repeats", "or", "each", "optional"),
)


def _fields(parts: list[str], line: str) -> dict[str, str]:
    fields: dict[str, str] = {}
    for part in parts:
        name = next((name for name in FIELDS if part == name or part.startswith(f"{name} ")), "")
        if not name or name in fields:
            raise GoldenProblem(f"claim '{line}': '{part}' is none of {', '.join(FIELDS)}, or stands twice")
        fields[name] = part[len(name) :].strip()
    if "quote" not in fields:
        raise GoldenProblem(f"claim '{line}': no quote; give the words its sentence starts with")
    return fields


def _build(draft: _Draft, head: str, fields: dict[str, str]) -> GoldenClaim:
    kind, _, count = head.partition(" ")
    low, best, high, status = _count(count)
    relation, related = _relation(fields)
    return GoldenClaim(
        EventKind(kind),
        low,
        best,
        high,
        status,
        fields.get("hedge", ""),
        Scope.EACH if "each" in fields else Scope.SHARED,
        Side(fields.get("side", draft.header.get("side", "russia"))),
        fields.get("by", draft.header["claimant"]),
        _window(fields.get("day", draft.header["day"]), fields.get("window", draft.header["window"])),
        tuple(_place(draft, name) for name in _names(fields.get("at", ""))),
        _place(draft, fields["on"]) if "on" in fields else -1,
        _place(draft, fields["in"]) if "in" in fields else -1,
        draft.words.find(fields["quote"]),
        fields.get("label", ""),
        relation,
        related,
        "optional" in fields,
        tuple(EventKind(name) for name in _names(fields.get("or", ""))),
    )


def _names(value: str) -> list[str]:
    return [name.strip() for name in value.split(",") if name.strip()]


def _count(text: str) -> tuple[int, int | None, int | None, Status]:
    """Read "59", "0", "some" or "low/best/high" with "-" for what is not known."""
    if text == "some":
        return 1, None, None, Status.UNNUMBERED
    if text.isdigit():
        number = int(text)
        return number, number, number, Status.REPORTED if number else Status.ZERO
    low, *more = text.split("/")
    if len(more) != 2:
        raise GoldenProblem(f"count '{text}'; write 59, 0, some, or low/best/high as 27/30/33 or 3/3/-")
    best, high = (None if part == "-" else int(part) for part in more)
    return int(low), best, high, Status.REPORTED


def _relation(fields: dict[str, str]) -> tuple[Relation | None, str]:
    if "part of" in fields:
        return Relation.PART_OF, fields["part of"]
    if "repeats" in fields:
        return Relation.REPEATS, fields["repeats"]
    return None, ""


def _window(day: str, text: str) -> GoldenWindow:
    """Read "past_day", "since_midnight 16:00", "stated", "stated 2023-03-13..2023-03-19" or "unspecified"."""
    kind, _, more = text.partition(" ")
    counted = date.fromisoformat(day)
    start, dots, stop = more.partition("..")
    if dots:
        return GoldenWindow(WindowKind(kind), counted, date.fromisoformat(start), date.fromisoformat(stop))
    return GoldenWindow(WindowKind(kind), counted, counted, counted, more)


def _place(draft: _Draft, name: str) -> int:
    """Return the index of the marked place "Лиман", or "Лиман#2" for the second that stands so in the text."""
    surface, _, ordinal = name.partition("#")
    wanted = plain(surface).text
    found = [index for index, place in enumerate(draft.places) if plain(place.surface).text == wanted]
    which = int(ordinal or 1)
    if not 1 <= which <= len(found):
        raise GoldenProblem(f"place '{name}' is marked {len(found)} times in the text")
    return found[which - 1]
