"""Layers as files at the command line: one file of what is asked for, or a folder of whole layers to be served."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from app.cli_options import AsOfOption, ClaimantOption, FromOption, KindOption, ToOption, asked
from app.model import Level

err = Console(stderr=True)


def export(
    layer: Annotated[
        str, typer.Argument(help="A layer: claims, settlements, fronts, contact_line or another one.")
    ],
    file: Annotated[Path, typer.Argument(help="NAME.geojson, NAME.csv, NAME.gpkg or another format.")],
    on: Annotated[str, typer.Option("--on", metavar="DATE", help="One Kyiv day.")] = "",
    first: FromOption = "",
    last: ToOption = "",
    kind: KindOption = None,
    claimant: ClaimantOption = None,
    bbox: Annotated[
        str, typer.Option(metavar="W,S,E,N", help="Only what touches this box, in degrees.")
    ] = "",
    filter_: Annotated[
        str, typer.Option("--filter", metavar="CQL2", help='Only what passes, like "best >= 10".')
    ] = "",
    level: Annotated[Level | None, typer.Option(help="Of the layer areas: only this level.")] = None,
    as_of: AsOfOption = "",
    hxl: Annotated[bool, typer.Option("--hxl", help="Hashtags below the names of a CSV's columns.")] = False,
) -> None:
    """Write a layer to a file, in the format that its ending says; the bytes are those of the API."""
    from dataclasses import replace

    from app.errors import InvalidParameter
    from app.publish.cql import parse
    from app.publish.export import export_wanted
    from app.publish.rendering import PLAIN
    from app.publish.selection import Wanted
    from app.service import check_claimants, open_service, version_then
    from app.settings import Settings

    if on and (first or last):
        raise InvalidParameter(f"--on {on} is one day; leave out --from and --to, or use them alone")
    where = asked(on or first, on or last, kind, claimant, bbox)
    wanted = Wanted(where, level, (parse(filter_),) if filter_ else ())
    service = open_service(Settings())
    check_claimants(where.claimants, service.ledger.claimants())
    past = version_then(service, as_of, "--as-of")
    number = export_wanted(service, layer, file, wanted, replace(PLAIN, hxl=hxl), past)
    err.print(f"{file}: {number} features", markup=False)


def dump(
    folder: Annotated[Path, typer.Argument(help="The folder that FRONTLINE_FILES names.")],
    form: Annotated[
        list[str] | None, typer.Option("--format", help="An ending: parquet, gpkg; may be repeated.")
    ] = None,
) -> None:
    """Write every layer whole into a folder, which the service gives out under /files; run it each night."""
    from app.publish.whole_files import FORMS, write_all
    from app.service import open_service
    from app.settings import Settings

    for written in write_all(open_service(Settings()), folder, tuple(form or FORMS)):
        err.print(f"{written.name}: {written.size:,} bytes", markup=False)
