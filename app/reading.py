"""Reading what comes in: files, folders and streams as new briefings, or the reason why one cannot be read."""

import codecs
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from pathlib import Path
from typing import BinaryIO

from app.errors import InvalidParameter, TooLarge, UnreadableBriefing, UsageError
from app.model import KYIV

MAX_BYTES = 10_000_000
TEXT = (".txt", ".text")
PAGES = (".html", ".htm")
LINES = (".jsonl", ".ndjson")
MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
DECLARED = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([a-z0-9_-]{2,20})""", re.IGNORECASE)
YEARS = range(1990, 2100)
"""Years that texts may be of; reckoning around the ends of the calendar fails."""

LIKE = "write 2023-03-25 or 2023-03-25T08:00+02:00"
HEAD_BYTES = 4096
MOST = 0.9
"""A text is one if at least this part of it is printable."""


@dataclass(frozen=True, slots=True)
class NewBriefing:
    """A briefing as it comes in, nothing checked yet; "" is not told. `name` says where it comes from, for messages."""

    text: str
    source: str = ""
    published: str = ""
    url: str = ""
    title: str = ""
    language: str = ""
    replaces: str = ""
    sample: bool = False
    name: str = ""


@dataclass(frozen=True, slots=True)
class Refused:
    """What cannot be read, by the name it came under, and why."""

    name: str
    reason: UsageError


Read = NewBriefing | Refused


@dataclass(frozen=True, slots=True)
class Given:
    """What is told beside the texts: a line's own value wins. `encoding` "" means UTF-8."""

    source: str = ""
    published: str = ""
    url: str = ""
    language: str = ""
    replaces: str = ""
    encoding: str = ""
    max_bytes: int = MAX_BYTES


NOTHING = Given()


def read_path(path: Path, given: Given = NOTHING) -> Iterator[Read]:
    """Read one file by its ending, or all files of known endings in a folder, sorted by name."""
    if path.is_dir():
        known = (*TEXT, *PAGES, *LINES)
        for file in sorted(p for p in path.rglob("*") if p.suffix.lower() in known and p.is_file()):
            yield from read_path(file, given)
    elif path.suffix.lower() in LINES:
        yield from _read_file_of_lines(path, given)
    else:
        yield from _read_whole_file(path, given)


def read_stream(stream: BinaryIO, given: Given = NOTHING, name: str = "standard input") -> Iterator[Read]:
    """Read one text, or JSON lines if the first sign is a brace."""
    raw = stream.read(given.max_bytes + 1)
    if raw.lstrip(codecs.BOM_UTF8 + b" \r\n\t").startswith(b"{"):
        yield from read_lines(_lines_of(raw, stream), given, name)
        return
    try:
        yield _text(raw, given, name)
    except UsageError as reason:
        yield Refused(name, reason)


def _lines_of(raw: bytes, stream: BinaryIO) -> Iterator[bytes]:
    """Give the lines of a stream whose beginning was read already."""
    lines = raw.splitlines(keepends=True)
    begun = lines.pop() if lines and not lines[-1].endswith(b"\n") else b""
    yield from lines
    if begun:
        yield begun + stream.readline()
    yield from stream


def read_lines(lines: Iterable[bytes], given: Given = NOTHING, name: str = "line") -> Iterator[Read]:
    """Read JSON lines; each is read or refused for itself."""
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        where = f"{name}, line {number}"
        try:
            yield _line(line, given, where)
        except UsageError as reason:
            yield Refused(where, reason)


def _read_file_of_lines(path: Path, given: Given) -> Iterator[Read]:
    try:
        with path.open("rb") as stream:
            yield from read_lines(stream, given, str(path))
    except OSError as problem:
        yield Refused(str(path), _unreadable_file(path, problem))


def _read_whole_file(path: Path, given: Given) -> Iterator[Read]:
    name = str(path)
    try:
        with path.open("rb") as stream:
            raw = stream.read(given.max_bytes + 1)
        is_page = path.suffix.lower() in PAGES
        yield _page(raw, given, name) if is_page else _text(raw, given, name)
    except OSError as problem:
        yield Refused(name, _unreadable_file(path, problem))
    except UsageError as reason:
        yield Refused(name, reason)


def _unreadable_file(path: Path, problem: OSError) -> UsageError:
    return UnreadableBriefing(f"'{path}' cannot be opened: {problem.strerror}")


def _text(raw: bytes, given: Given, name: str) -> NewBriefing:
    return _told(decode(raw, given.encoding, given.max_bytes), given, name)


def _page(raw: bytes, given: Given, name: str) -> NewBriefing:
    """Read the article of a page; what the page says of title, date and address is used where nothing else is told."""
    from trafilatura import bare_extraction  # half a second of imports that only pages need

    page = decode(raw, given.encoding or _declared_encoding(raw), given.max_bytes)
    found = bare_extraction(page, with_metadata=True, include_comments=False)
    if found is None or isinstance(found, dict) or not found.text:
        raise UnreadableBriefing("no article was found in the page; save its text as .txt")
    told = _told(found.text, given, name)
    published, url = told.published or found.date or "", told.url or found.url or ""
    return replace(told, title=found.title or "", published=published, url=url)


def _declared_encoding(raw: bytes) -> str:
    """Return the encoding that a page declares for itself, "" if it declares none that is known."""
    declared = DECLARED.search(raw[:HEAD_BYTES])
    name = declared.group(1).decode("ascii") if declared else ""
    try:
        return codecs.lookup(name).name if name else ""
    except LookupError:
        return ""


def _told(text: str, given: Given, name: str) -> NewBriefing:
    return NewBriefing(
        text, given.source, given.published, given.url, "", given.language, given.replaces, False, name
    )


def _line(line: bytes, given: Given, where: str) -> NewBriefing:
    """Read one JSON line; null is absent, keys we do not know are ignored."""
    try:
        fields = json.loads(decode(line, given.encoding, given.max_bytes))
    except (ValueError, RecursionError) as problem:
        raise UnreadableBriefing(f"not a line of JSON: {problem}") from problem
    if not isinstance(fields, dict):
        raise UnreadableBriefing(
            f"the line is {_shortened(line)}, not a JSON object with text, published and source"
        )
    return from_fields(fields, given, where)


def from_fields(fields: dict[str, object], given: Given = NOTHING, name: str = "") -> NewBriefing:
    """Read a JSON object: text, published, source; url, title, language (or lang), sample if they are there."""

    def field(key: str, default: str = "") -> str:
        value = fields.get(key)
        if value is None:
            return default
        if not isinstance(value, str):
            raise UnreadableBriefing(f"{key} is {_shortened(value)}; it must be a string")
        return value

    if fields.get("text") is None:
        raise UnreadableBriefing("there is no text; a line needs text, published and source")
    return NewBriefing(
        text=field("text"),
        source=field("source", given.source),
        published=field("published", given.published),
        url=field("url", given.url),
        title=field("title"),
        language=field("language", field("lang", given.language)),
        replaces=given.replaces,
        sample=fields.get("sample") is True,
        name=name,
    )


def decode(raw: bytes, encoding: str = "", max_bytes: int = MAX_BYTES) -> str:
    """Return the text of bytes: UTF-8, or what a byte order mark or `encoding` says; or refuse them, saying why."""
    if len(raw) > max_bytes:
        raise TooLarge(f"the text has more than {max_bytes:,} bytes, the most that is taken at once")
    marked = next((name for mark, name in MARKS if raw.startswith(mark)), "")
    chosen = encoding or marked or "utf-8"
    if b"\0" in raw and not marked and not chosen.lower().replace("-", "").startswith(("utf16", "utf32")):
        raise UnreadableBriefing("this is binary, not text (it has NUL bytes)")
    try:
        return raw.decode(chosen).removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}")
    except LookupError as problem:
        raise UnreadableBriefing(
            f"encoding '{encoding}' is not known; try utf-8, cp1251 or koi8-u"
        ) from problem
    except UnicodeError as problem:
        raise UnreadableBriefing(_wrong_encoding(raw, chosen)) from problem


def _wrong_encoding(raw: bytes, chosen: str) -> str:
    signs = sum(byte < 32 and byte not in b"\t\n\r\f" for byte in raw[:10_000])
    if signs > (1 - MOST) * min(len(raw), 10_000):
        return "this is binary, not text"
    return f"the text is not {chosen.upper()}; say which encoding it has (cp1251, say)"


def moment(published: str) -> tuple[datetime, bool]:
    """Return when a text was published and whether only the day is told: then it is noon; without offset Kyiv time."""
    told = published.strip()
    try:
        is_day = len(told) <= len("2023-03-25")
        read = (
            datetime.combine(date.fromisoformat(told), time(12)) if is_day else datetime.fromisoformat(told)
        )
        if read.year not in YEARS:
            raise ValueError(read)
        return (read.astimezone(KYIV) if read.tzinfo else read.replace(tzinfo=KYIV)), is_day
    except (ValueError, OverflowError) as problem:
        raise UnreadableBriefing(
            f"published '{_shortened(published)}' is no day or time from {YEARS[0]} to {YEARS[-1]}; {LIKE}"
        ) from problem


def known_until(text: str, name: str = "as_of") -> datetime:
    """Return the moment up to which something was known: a day's end, or a moment; without offset Kyiv time."""
    at, is_day = _day_or_moment(text, name)
    return datetime.combine(at.date(), time.max, KYIV) if is_day else at


def known_since(text: str, name: str = "since") -> datetime:
    """Return the moment since which something is asked for: a day's beginning, or a moment; without offset Kyiv time."""
    at, is_day = _day_or_moment(text, name)
    return datetime.combine(at.date(), time(), KYIV) if is_day else at


def _day_or_moment(text: str, name: str) -> tuple[datetime, bool]:
    told = re.sub(r"(?<=\d) (?=\d\d:\d\d$)", "+", text) if "T" in text else text  # a plus that nobody escaped
    try:
        return moment(told)
    except UnreadableBriefing as problem:
        raise InvalidParameter(
            f"{name} '{_shortened(text)}' is no day or time from {YEARS[0]} to {YEARS[-1]}; {LIKE}"
        ) from problem


def _shortened(value: object) -> str:
    text = (
        value
        if isinstance(value, str)
        else value.decode("utf-8", "replace")
        if isinstance(value, bytes)
        else repr(value)
    )
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:60]}…"
