"""The same service at the command line. A command imports what it needs when it runs, so that `--help` is quick."""

import os
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from app.cli_books import coverage, diff, retract
from app.cli_database import database_app
from app.cli_evaluate import evaluate
from app.cli_explain import explain
from app.cli_export import dump, export
from app.cli_fronts import fronts
from app.cli_gazetteer import gazetteer_app
from app.cli_options import (
    AsOfOption,
    ClaimantOption,
    FromOption,
    KindOption,
    LangOption,
    ToOption,
    asked,
)
from app.cli_review import review_app
from app.errors import FrontlineError, UsageError
from app.model import Language, Level, Period

app = typer.Typer(
    name="frontline",
    help="Read war briefings, count what they claim by place and day, and publish the map and the data.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
)
app.add_typer(gazetteer_app, name="gazetteer")
app.add_typer(database_app, name="database")
app.add_typer(review_app, name="review")
out = Console()
err = Console(stderr=True)


def main() -> None:
    """Run a command; a refusal is one line on standard error and exit code 1, wrong usage 2."""
    os.environ.setdefault(
        "OPENBLAS_NUM_THREADS", "1"
    )  # matrices are small here: threads cost more than they save
    with failures_as_lines():
        app()


@contextmanager
def failures_as_lines() -> Iterator[None]:
    """Turn an error of ours into its sentence and an exit code."""
    try:
        yield
    except FrontlineError as error:
        err.print(f"frontline: {error}", markup=False, highlight=False, soft_wrap=True)
        sys.exit(2 if isinstance(error, UsageError) and error.status in (400, 404) else 1)
    except ValueError as error:
        if not type(error).__module__.startswith("pydantic"):
            raise
        err.print(f"frontline: {wrong_setting(error)}", markup=False, highlight=False, soft_wrap=True)
        sys.exit(2)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)


def wrong_setting(error: ValueError) -> str:
    """Say which setting cannot be read and why, without its value: it may be a secret."""
    faults = error.errors() if hasattr(error, "errors") else []
    told = [f"FRONTLINE_{fault['loc'][0]}".upper() + f" ({fault['msg']})" for fault in faults if fault["loc"]]
    return f"cannot read {'; '.join(told) or error}; docs/settings.md says how settings are written"


@app.command()
def serve(
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port to listen on.", min=1, max=65535)] = 8000,
) -> None:
    """Serve the map, the layers and the API."""
    import uvicorn

    from app.main import create_app
    from app.settings import Settings

    listener = listening(host, port)
    service = create_app(Settings())
    err.print(f"The map: http://{host}:{port}/  ·  the layers: http://{host}:{port}/api", markup=False)
    server = uvicorn.Server(uvicorn.Config(service, log_level="warning", server_header=False))
    server.run(sockets=[listener])


def listening(host: str, port: int) -> socket.socket:
    """Return a socket that listens there, or say why none can."""
    from app.errors import UsageError

    try:
        family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        listener = socket.socket(family, socket.SOCK_STREAM)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
    except OSError as problem:
        raise UsageError(
            f"cannot listen on {host}:{port}: {problem.strerror}; choose another --port"
        ) from problem
    return listener


@app.command()
def ingest(
    paths: Annotated[
        list[str],
        typer.Argument(metavar="PATH", help="Text, HTML or JSON lines; a folder; - for standard input."),
    ],
    source: Annotated[str, typer.Option(help="Who published the text.")] = "",
    published: Annotated[
        str, typer.Option(metavar="DATE-OR-TIME", help="When; without offset Kyiv time.")
    ] = "",
    url: Annotated[str, typer.Option(help="Where it stands.")] = "",
    language: Annotated[
        Language | None, typer.Option(help="The text's language; detected if left out.")
    ] = None,
    replaces: Annotated[
        str, typer.Option(metavar="ID", help="The briefing of which this is a new version.")
    ] = "",
    encoding: Annotated[str, typer.Option(help="The files' encoding, if it is not UTF-8.")] = "",
) -> None:
    """Take briefings in: each is stored once, read for its claims, and counted."""
    from app.cli_ingest import ingest_paths
    from app.reading import Given

    given = Given(source, published, url, language.value if language else "", replaces, encoding)
    sys.exit(ingest_paths(paths, given, err))


@app.command()
def count(
    by: Annotated[Level, typer.Option(help="The areas to count over.")] = Level.OBLAST,
    period: Annotated[Period, typer.Option(help="The spans of time to count over.")] = Period.DAY,
    first: FromOption = "",
    last: ToOption = "",
    kind: KindOption = None,
    claimant: ClaimantOption = None,
    as_of: AsOfOption = "",
    everything: Annotated[
        bool, typer.Option("--all", help="Also areas of which nothing is said or read.")
    ] = False,
    form: Annotated[str, typer.Option("--as", metavar="table|json|csv", help="How to print.")] = "table",
) -> None:
    """Count what is reported, per area and period, with the claims behind each number."""
    from app.cli_show import print_counts
    from app.counts import counts
    from app.service import check_claimants, open_service, version_then
    from app.settings import Settings

    service = open_service(Settings())
    where = asked(first, last, kind, claimant)
    check_claimants(where.claimants, service.ledger.claimants())
    version = version_then(service, as_of, "--as-of")
    found = counts(service.ledger, service.gazetteer, by, period, where, everything, version)
    print_counts(found, form, out)


@app.command("map")
def snapshot(
    file: Annotated[Path, typer.Argument(help="The HTML file to write.")],
    first: FromOption = "",
    last: ToOption = "",
    kind: KindOption = None,
    claimant: ClaimantOption = None,
    lang: LangOption = "en",
    as_of: AsOfOption = "",
) -> None:
    """Write the map as one HTML file that opens from disk without internet."""
    from app.publish.telling import telling
    from app.publish.webmap import snapshot as draw
    from app.service import check_claimants, open_service
    from app.settings import Settings

    service, where = open_service(Settings()), asked(first, last, kind, claimant)
    check_claimants(where.claimants, service.ledger.claimants())
    text = draw(service, where, telling(service, lang, as_of, "--"))
    file.write_text(text, "utf-8")
    err.print(f"{file}: {len(text) // 1000} kB", markup=False)


@app.command()
def geoparse(
    file: Annotated[
        str,
        typer.Argument(
            metavar="FILE", help="A text, or JSON lines with id, text, published; - for standard input."
        ),
    ],
    form: Annotated[
        str, typer.Option("--as", metavar="people|predictions", help="Claims to read, or lines to score.")
    ] = "people",
    published: Annotated[str, typer.Option(metavar="DATE-OR-TIME", help="When the text was published.")] = "",
    source: Annotated[str, typer.Option(help="Who published it.")] = "unknown",
    encoding: Annotated[str, typer.Option(help="The text's encoding, if it is not UTF-8.")] = "",
    explain_names: Annotated[
        bool, typer.Option("--explain", help="Also each name's candidates, and what speaks for them.")
    ] = False,
) -> None:
    """Show what is read in a text, with the quotes marked and the rules that decided; nothing is stored."""
    from app.cli_show import print_claims, print_predictions
    from app.errors import InvalidParameter
    from app.reading import Given

    if form not in ("people", "predictions"):
        raise InvalidParameter(f"--as '{form}' is not one of people, predictions")
    if form == "predictions":
        if not print_predictions(file, source, err):
            raise typer.Exit(1)
    else:
        print_claims(file, Given(source, published, encoding=encoding), out, explain_names)


@app.command()
def reparse() -> None:
    """Read all briefings again with the present rules, and replace what was derived from them."""
    from app.cli_ingest import reparse_all

    reparse_all(err)


for command in (explain, diff, coverage, retract, fronts, export, dump, evaluate):
    app.command()(command)

if __name__ == "__main__":
    main()
