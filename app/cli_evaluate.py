"""`frontline evaluate`: how well briefings are read, against texts that people have marked."""

import sys
from pathlib import Path
from typing import Annotated, Any

import orjson
import typer
from rich.console import Console
from rich.table import Table

from app.errors import InvalidParameter
from app.scoring.gold import GoldText, gold_text, told
from app.scoring.scores import Scores, by_group

WIDE = 120


def evaluate(
    gold: Annotated[
        Path, typer.Argument(metavar="GOLD.jsonl", help="Marked texts, one JSON object on each line.")
    ],
    predictions: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Keep what was read, a line for each text.")
    ] = None,
    source: Annotated[str, typer.Option(help="Who published the texts.")] = "unknown",
    mistakes: Annotated[int, typer.Option(help="Show so many of the mistakes.", min=0)] = 0,
    form: Annotated[str, typer.Option("--as", metavar="people|json", help="How to print.")] = "people",
) -> None:
    """Read the texts of a marked file and tell how far the reading agrees with the marks; nothing is stored."""
    from app.cli_show import predicted

    if form not in ("people", "json"):
        raise InvalidParameter(f"--as '{form}' is not one of people, json")
    texts = read_gold(gold)
    lines = [line for line, _ in predicted(str(gold), source, Console(stderr=True))]
    if predictions is not None:
        predictions.write_bytes(b"".join(orjson.dumps(line) + b"\n" for line in lines))
    scored = by_group(texts, {line["id"]: told(line) for line in lines})
    if form == "json":
        figures = {name: as_json(scores) for name, scores in scored.items()}
        sys.stdout.write(orjson.dumps(figures, option=orjson.OPT_INDENT_2).decode() + "\n")
        return
    out = Console()
    Console(width=None if out.is_terminal else WIDE).print(_table(scored))
    for mistake in scored["all"].mistakes[:mistakes]:
        out.print("  ".join(mistake), markup=False, highlight=False, soft_wrap=True)


def read_gold(file: Path) -> list[GoldText]:
    """Return the marked texts of a file; a line that is none is told by its number."""
    if not file.is_file():
        raise InvalidParameter(f"'{file}' is no file")
    texts = []
    for number, line in enumerate(file.read_bytes().splitlines(), start=1):
        if not line.strip():
            continue
        try:
            texts.append(gold_text(orjson.loads(line)))
        except (orjson.JSONDecodeError, TypeError) as error:
            raise InvalidParameter(f"line {number} of {file} is no marked text: {error}") from error
    if not texts:
        raise InvalidParameter(f"'{file}' has no marked text")
    return texts


def as_json(scores: Scores) -> dict[str, Any]:
    """Return all figures of some texts."""
    return {
        "texts": scores.texts,
        "rates": {
            name: {
                "precision": round(rate.precision, 4),
                "recall": round(rate.recall, 4),
                "f1": round(rate.f1, 4),
                "right": rate.right,
                "wrong": rate.wrong,
                "missed": rate.missed,
            }
            for name, rate in (scores.rates | scores.types).items()
        },
        "parts": {name: {"right": part.right, "of": part.of} for name, part in scores.parts.items()},
        "negative_texts": scores.negative_texts,
        "false_events": scores.false_events,
        "on_trap_places": scores.on_trap_places,
    }


def _table(scored: dict[str, Scores]) -> Table:
    table = Table(box=None, pad_edge=False)
    table.add_column("")
    for name, scores in scored.items():
        table.add_column(f"{name} ({scores.texts})", justify="right", no_wrap=True)
    columns = list(scored.values())
    for name in columns[0].rates:
        table.add_row(f"{name}, F1", *(f"{scores.rates[name].f1:.3f}" for scores in columns))
    for name in columns[0].parts:
        parts = (scores.parts[name] for scores in columns)
        table.add_row(name, *(f"{part.right}/{part.of}" for part in parts))
    table.add_row("false events", *(str(scores.false_events) for scores in columns))
    table.add_row("claims on trap places", *(str(scores.on_trap_places) for scores in columns))
    return table
