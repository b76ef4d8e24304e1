"""What commands print: counts as a table, JSON or CSV, and the claims of a text."""

import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO

import orjson
from rich.console import Console
from rich.table import Table

from app.counts import rows, to_csv
from app.errors import InvalidParameter, UnreadableBriefing, UsageError
from app.model import AreaCount, Briefing
from app.reading import Given, decode, moment

WIDE = 200
"""Columns of a table that goes into a file or a pipe."""
BATCH = 200
"""After so many texts what was read is looked through for garbage."""

COLUMNS = (
    "period",
    "area_name",
    "kind",
    "side",
    "claimant",
    "low",
    "best",
    "high",
    "share",
    "status",
    "claims",
)


def print_counts(found: Sequence[AreaCount], form: str, out: Console) -> None:
    """Print count rows as `table`, `json` (an array) or `csv` on standard output."""
    if form == "json":
        _write(orjson.dumps(rows(found), option=orjson.OPT_INDENT_2) + b"\n")
    elif form == "csv":
        _write(to_csv(found).encode("utf-8"))
    elif form == "table":
        Console(width=None if out.is_terminal else WIDE).print(_table(rows(found)))
    else:
        raise InvalidParameter(f"--as '{form}' is not one of table, json, csv")


def print_changes(lines: list[dict[str, Any]], counts: list[dict[str, Any]], form: str) -> None:
    """Print what changed, as lines for people or as one JSON object."""
    if form == "json":
        _write(orjson.dumps({"changes": lines, "counts": counts}, option=orjson.OPT_INDENT_2) + b"\n")
        return
    if form != "people":
        raise InvalidParameter(f"--as '{form}' is not one of people, json")
    for line in lines:
        by = f" by {line['by']}" if line["by"] else ""
        reason = f": {line['reason']}" if line["reason"] else ""
        title = f" '{line['title']}'" if line["title"] else ""
        told = f"{line['at']:%Y-%m-%d %H:%M:%S}  {line['what']:10} {line['briefing']}  {line['source']}{title}{by}{reason}"
        _write(f"{told}\n".encode())
    for row in counts:
        change = f"{_figure(row['before'])} -> {_figure(row['now'])}"
        told = (
            f"{row['period']}  {row['area_name']}  {row['kind']}  {row['side']}  {row['claimant']}: {change}"
        )
        _write(f"{told}\n".encode())


def print_coverage(found: dict[str, Any], form: str) -> None:
    """Print what was read, as a table of sources with the missing briefings below, or as JSON."""
    if form == "json":
        _write(orjson.dumps(found, option=orjson.OPT_INDENT_2) + b"\n")
        return
    if form != "table":
        raise InvalidParameter(f"--as '{form}' is not one of table, json")
    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in ("source", "expected", "read", "missing", "last read", "silent since", "next"):
        table.add_column(name, justify="right" if name in ("read", "missing") else "left", no_wrap=True)
    for source in found["sources"]:
        moments = [_minute(source[name]) for name in ("last", "silent_since", "next")]
        numbers = [str(source["read"]), str(source["missing"]) if source["expected"] else "?"]
        table.add_row(source["name"], " ".join(source["expected"]), *numbers, *moments)
    Console(width=WIDE).print(table)
    for day in found["days"]:
        if day["missing"]:
            _write(
                f"missing  {day['day']}  {day['source']}: {', '.join(map(_minute, day['missing']))}\n".encode()
            )
    for silent in found["not_covered"]:
        _write(f"not covered  {silent}\n".encode())


def _minute(moment: datetime | None) -> str:
    return f"{moment:%Y-%m-%d %H:%M}" if moment else ""


def _figure(told: dict[str, Any] | None) -> str:
    """Return a count in a few signs.

    >>> _figure({"low": 3, "best": 3, "high": None, "share": 0, "status": "reported"})
    '3..'
    """
    if told is None:
        return "nothing"
    if told["status"] not in ("reported", "zero"):
        return str(told["status"])
    low, high = told["low"], told["high"]
    figure = f"{low}" if low == high else f"{low}..{'' if high is None else high}"
    return f"{figure} (share {told['share']})" if told["share"] else figure


def _write(content: bytes) -> None:
    sys.stdout.buffer.write(content)
    sys.stdout.buffer.flush()


def _table(found: Sequence[dict[str, Any]]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in COLUMNS:
        is_number = name in ("low", "best", "high", "claims")
        title = name.replace("area_name", "area")
        table.add_column(title, justify="right" if is_number else "left", no_wrap=name != "area_name")
    for row in found:
        table.add_row(*(_cell(row, name) for name in COLUMNS))
    return table


def _cell(row: dict[str, Any], name: str) -> str:
    value = row[name]
    if name == "claims":
        return str(len(value))
    if name == "share":
        return f"share {value}" if row["shared"] else ""
    return "?" if value is None else str(value)


def print_predictions(file: str, source: str, err: Console) -> bool:
    """Print one JSON line per line of `file` (keys id, text, published) in the format of the evaluation's scorer.

    A line that cannot be read for its day or language predicts nothing; tell whether all could be read.
    """
    refused = 0
    for line, is_read in predicted(file, source, err):
        refused += not is_read
        _write(orjson.dumps(line) + b"\n")
    return not refused


def predicted(file: str, source: str, err: Console) -> Iterator[tuple[dict[str, Any], bool]]:
    """Give what is read in each line of a file, in the format of the scorer, and whether the line could be read."""
    from app.geoparse.pipeline import read
    from app.geoparse.predictions import predictions
    from app.readers import seldom_collected
    from gazetteer.index import load

    gazetteer = load()
    number = refused = 0
    with seldom_collected() as collect:
        for number, line in enumerate(_lines(file), start=1):
            fields = _fields(line, number)
            told: dict[str, Any] = {"places": [], "claims": []}
            is_read = True
            try:
                briefing = _line_briefing(fields, source)
                told = predictions(read(briefing, gazetteer), briefing, gazetteer)
            except UsageError as error:
                refused += 1
                is_read = False
                err.print(f"line {number} is not read: {error}", markup=False, highlight=False)
            yield told | {"id": fields["id"]}, is_read
            if number % BATCH == 0:
                collect()
    err.print(f"{number - refused} texts read, {refused} not", markup=False)


def _lines(file: str) -> Iterator[str]:
    """Give the lines that are not empty; of a large file one at a time."""
    if file == "-":
        yield from _decoded(sys.stdin.buffer)
    else:
        with _existing(file).open("rb") as stream:
            yield from _decoded(stream)


def _decoded(stream: BinaryIO) -> Iterator[str]:
    for number, line in enumerate(stream, start=1):
        try:
            text = line.decode("utf-8-sig" if number == 1 else "utf-8")
        except UnicodeDecodeError as error:
            raise UnreadableBriefing(f"line {number} is not UTF-8, as JSON lines are") from error
        if text.strip():
            yield text


def _existing(file: str) -> Path:
    path = Path(file)
    if not path.is_file():
        raise InvalidParameter(f"'{file}' is no file")
    return path


def _fields(line: str, number: int) -> dict[str, str]:
    try:
        fields = orjson.loads(line)
        return {
            "id": str(fields["id"]),
            "text": fields["text"],
            "published": str(fields.get("published") or ""),
        }
    except (orjson.JSONDecodeError, KeyError, TypeError) as error:
        raise UnreadableBriefing(f"line {number} is no JSON object with `id` and `text`: {error}") from error


def _line_briefing(fields: dict[str, str], source: str) -> Briefing:
    return _briefing(fields["text"], fields["published"], source)


def _briefing(text: str, published: str, source: str) -> Briefing:
    from app.languages import language_of

    if not text.strip():
        raise UnreadableBriefing("the text is empty")
    when, dated_only = moment(published) if published else (datetime.now(UTC), False)
    return Briefing("", source, when, language_of(text), text, dated_only=dated_only)


def print_claims(file: str, given: Given, out: Console, with_reasons: bool = False) -> None:
    """Print the claims of one text, or of each line of a .jsonl file, with quotes marked and the rules that decided.

    With reasons, then what speaks for each place that a name may mean.
    """
    from app.geoparse.pipeline import read
    from app.geoparse.reasons import reasons
    from app.geoparse.show import show
    from gazetteer.index import load

    gazetteer = load()
    for briefing in _texts(file, given):
        reading = read(briefing, gazetteer)
        out.print(show(briefing, reading, gazetteer), soft_wrap=True, highlight=False)
        if with_reasons:
            out.print("\n[bold]Names[/]")
        for resolution in reading.resolutions if with_reasons else ():
            for line in reasons(resolution, gazetteer):
                out.print(line, soft_wrap=True, highlight=False, markup=False)


def _texts(file: str, given: Given) -> Iterator[Briefing]:
    if file.endswith(".jsonl"):
        yield from (
            _line_briefing(_fields(line, n), given.source) for n, line in enumerate(_lines(file), start=1)
        )
    else:
        raw = sys.stdin.buffer.read() if file == "-" else _existing(file).read_bytes()
        yield _briefing(decode(raw, given.encoding), given.published, given.source)
