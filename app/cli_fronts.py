"""`frontline fronts`: the active fronts of a fortnight and the contact line of its last day, as a table, JSON or a picture."""

import sys
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from app.cli_options import AsOfOption, day, say

WIDE = 160
"""Columns of a table that goes into a file or a pipe."""

SIGNS = {"rising": "▲", "falling": "▼", "steady": "■"}


def fronts(
    on: Annotated[
        str, typer.Option("--on", metavar="DATE", help="Last Kyiv day; the latest if left out.")
    ] = "",
    as_of: AsOfOption = "",
    png: Annotated[Path | None, typer.Option(help="Draw them into this PNG file too.")] = None,
    form: Annotated[str, typer.Option("--as", metavar="table|json", help="How to print.")] = "table",
) -> None:
    """Show where fighting is reported, how much a day, and the contact line that reports draw."""
    from app.errors import InvalidParameter
    from app.model import Where
    from app.publish.layers import layer
    from app.service import open_service, version_then
    from app.settings import Settings

    if form not in ("table", "json"):
        raise InvalidParameter(f"--as '{form}' is not one of table, json")
    if png and as_of:
        raise InvalidParameter(
            f"--png {png} draws what is known now; leave out --as-of {as_of}, or the picture"
        )
    service = open_service(Settings())
    where, past = Where(day(on), day(on)), version_then(service, as_of, "--as-of")
    found = layer("fronts").features(service, where, past=past)
    line = layer("contact_line").features(service, where, past=past)
    if form == "json":
        _print_json([each.row() for each in found], [each.row() for each in line])
    else:
        _print_tables([each.row() for each in found], [each.row() for each in line])
    if png:
        from app.publish.front_picture import front_picture

        png.write_bytes(front_picture(service, day(on)))
        say(f"{png}: {png.stat().st_size // 1000} kB")


def _print_json(found: list[dict[str, Any]], line: list[dict[str, Any]]) -> None:
    import orjson

    told = orjson.dumps({"fronts": found, "contact_line": line}, option=orjson.OPT_INDENT_2)
    sys.stdout.buffer.write(told + b"\n")
    sys.stdout.buffer.flush()


def _print_tables(found: list[dict[str, Any]], line: list[dict[str, Any]]) -> None:
    out = Console(width=None if sys.stdout.isatty() else WIDE)
    if not found:
        out.print("no fighting is reported along any direction")
        return
    from app.publish.phrases import words_in

    out.print(f"Active fronts, {words_in().days(*_ends(found[0]))}: reported clashes per covered day")
    out.print(_fronts(found))
    if line:
        out.print(f"\nEstimated contact line of {line[0]['date']}: {line[0]['note']}")
        out.print(_pieces(line))


def _ends(row: dict[str, Any]) -> tuple[Any, Any]:
    from datetime import date

    return date.fromisoformat(row["first_day"]), date.fromisoformat(row["last_day"])


def _fronts(found: list[dict[str, Any]]) -> Table:
    from app.publish.front_picture import per_day

    table = _table("direction", "reported", "covered", "trend", "settlements named")
    for row in sorted(
        found, key=lambda each: (-(each["per_day_high"] or each["per_day_low"] or 0), each["direction"])
    ):
        said = "told to be none" if row["standing"] == "zero" else per_day(row)
        names = ", ".join(place["name_en"] for place in row["named"])
        table.add_row(row["name_en"], said, f"{row['covered_days']} days", _trend(row), names)
    return table


def _trend(row: dict[str, Any]) -> str:
    """Return the trend with its interval, or why there is none."""
    if row["trend"] not in SIGNS:
        return str(row["trend_reason"]).replace("_", " ")
    return f"{SIGNS[row['trend']]} {row['trend_ratio']:g} ({row['trend_low']:g} to {row['trend_high']:g})"


def _pieces(line: list[dict[str, Any]]) -> Table:
    from app.publish.map_line import why
    from app.publish.phrases import words_in

    table = _table("piece", "drawn", "km", "± km", "stands on")
    for row in {row["piece"]: row for row in line if row["piece"]}.values():
        drawn = " and ".join(sorted((r["drawn"] for r in line if r["piece"] == row["piece"]), reverse=True))
        places = f"{row['number_of_places']} places, {row['reports_from']} to {row['reports_to']}"
        if row["by_analyst"]:
            places = f"the line of {row['by_analyst']}, {row['reports_from']}"
        said = f"last estimate, {drawn}" if row["refused"] else drawn
        table.add_row(row["piece"], said, f"{row['length_km']:g}", f"{row['half_band_km']:g}", places)
    for row in (row for row in line if not row["piece"]):
        table.add_row("", "not drawn", "", "", why(row, words_in()))
    return table


def _table(*columns: str) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in columns:
        table.add_column(name, justify="right" if "km" in name else "left", overflow="fold")
    return table
