"""`frontline database`: bring the ledger's tables up to date, check them, back them up, restore and move them."""

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Protocol

import typer

from app.cli_options import say


class Carried(Protocol):
    """What a table holds."""

    @property
    def rows(self) -> int:
        """Return how many rows it has."""
        ...


database_app = typer.Typer(help="Upgrade, check, back up, restore and move the ledger.", no_args_is_help=True)


def _url() -> str:
    from app.settings import Settings

    return Settings().database_url


@database_app.command()
def upgrade() -> None:
    """Bring the tables to the newest form, and on PostgreSQL the views for GIS programs."""
    from app.ledger.upkeep import upgrade as bring_up

    say(bring_up(_url()))


@database_app.command()
def check() -> None:
    """Look for what is broken or does not fit together; exit code 1 if anything is."""
    from app.ledger.checking import check as faults_of

    faults = faults_of(_url())
    for fault in faults:
        say(fault)
    say("the ledger is whole" if not faults else "see above; `frontline database restore` takes a backup")
    sys.exit(1 if faults else 0)


@database_app.command()
def backup(
    file: Annotated[Path, typer.Argument(help="The SQLite file to write; it must not be there yet.")],
) -> None:
    """Write the whole ledger into one SQLite file, while it is in use; verified."""
    from app.ledger.moving import backup as write

    _report(f"backed up to {file}", write(_url(), file))


@database_app.command()
def restore(file: Annotated[Path, typer.Argument(help="A file that `backup` wrote.")]) -> None:
    """Fill the ledger that FRONTLINE_DATABASE_URL names, which must be empty, from a backup; verified."""
    from app.ledger.moving import restore as read

    _report(f"restored from {file}", read(file, _url()))


@database_app.command()
def move(
    to: Annotated[
        str, typer.Option(metavar="URL", help="The empty database: sqlite:///PATH or postgresql://...")
    ],
) -> None:
    """Copy the ledger to another database, which must be empty; verified by counts and checksums."""
    from app.ledger.moving import move as carry

    _report("moved; name the new database in FRONTLINE_DATABASE_URL", carry(_url(), to))


def _report(done: str, found: Mapping[str, Carried]) -> None:
    told = ", ".join(f"{each.rows} {name}" for name, each in found.items())
    say(f"{done}: {told}")
