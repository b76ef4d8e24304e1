"""Options that several commands take, and how their values are read."""

from datetime import date
from typing import Annotated

import typer
from rich.console import Console

from app.model import EventKind, Where

KindOption = Annotated[
    list[EventKind] | None, typer.Option("--kind", help="Only this kind; may be repeated.")
]
ClaimantOption = Annotated[
    list[str] | None, typer.Option("--claimant", help="Only this claimant's id; may be repeated.")
]
FromOption = Annotated[str, typer.Option("--from", metavar="DATE", help="First Kyiv day, 2023-03-24.")]
ToOption = Annotated[str, typer.Option("--to", metavar="DATE", help="Last Kyiv day, included.")]

LangOption = Annotated[str, typer.Option("--lang", metavar="en|uk", help="The language of its words.")]
AsOfOption = Annotated[
    str, typer.Option("--as-of", metavar="TIME", help="As it was known at this day's end or moment.")
]


def day(text: str) -> date | None:
    """Return the day that an option names, None for an empty one."""
    from app.errors import InvalidParameter

    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise InvalidParameter(f"'{text}' is no date; write it like 2023-03-24") from error


def asked(
    first: str, last: str, kinds: list[EventKind] | None, claimants: list[str] | None, box: str = ""
) -> Where:
    """Return the claims that the options ask for."""
    from app.errors import InvalidParameter

    start, stop = day(first), day(last)
    if start and stop and start > stop:
        raise InvalidParameter(f"--from {start} is after --to {stop}")
    return Where(
        start, stop, tuple(kinds or ()), tuple(claimants or ()), bbox=parse_bbox(box) if box else None
    )


def parse_bbox(text: str) -> tuple[float, float, float, float]:
    """Return west, south, east, north."""
    from app.errors import InvalidParameter

    try:
        west, south, east, north = (float(part) for part in text.split(","))
    except ValueError as error:
        raise InvalidParameter(f"bbox '{text}' is not four numbers west,south,east,north") from error
    return west, south, east, north


def say(line: str) -> None:
    """Print one line of a message on standard error."""
    Console(stderr=True).print(line, markup=False, highlight=False, soft_wrap=True)
