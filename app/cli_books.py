"""Commands about the books: withdraw a briefing, tell what changed and what was read."""

from typing import Annotated

import typer

from app.cli_options import ClaimantOption, FromOption, KindOption, ToOption, asked, say
from app.model import Level


def retract(
    briefing_id: Annotated[str, typer.Argument(metavar="ID", help="The briefing's id.")],
    reason: Annotated[str, typer.Option(help="Why it is withdrawn; kept with it.")],
) -> None:
    """Withdraw a briefing: its record stays, its claims no longer count."""
    from app.ingest import Ingest
    from app.service import open_service
    from app.settings import Settings

    service = open_service(Settings())
    version = service.ledger.data_version()
    line = Ingest(service.ledger, service.gazetteer, service.settings).retract(briefing_id, reason)
    when = "" if line.version > version else f" on {line.at:%Y-%m-%d %H:%M}"
    say(f"{briefing_id} was withdrawn{when}: {line.reason}")


def diff(
    since: Annotated[str, typer.Option(metavar="TIME", help="A day (its beginning) or a moment.")],
    by: Annotated[Level | None, typer.Option(help="Also the counts by these areas that changed.")] = None,
    first: FromOption = "",
    last: ToOption = "",
    kind: KindOption = None,
    claimant: ClaimantOption = None,
    form: Annotated[str, typer.Option("--as", metavar="people|json", help="How to print.")] = "people",
) -> None:
    """Tell what changed since a moment: briefings added, superseded, retracted, read anew; and counts."""
    from app.cli_show import print_changes
    from app.publish.changes import count_changes, listed, whole_feed
    from app.reading import known_since
    from app.service import check_claimants, open_service
    from app.settings import Settings

    start = known_since(since, "--since")
    service = open_service(Settings())
    where = asked(first, last, kind, claimant)
    check_claimants(where.claimants, service.ledger.claimants())
    lines = [listed(line) for line in whole_feed(service, start)]
    rows = count_changes(service, start, by, where) if by else []
    print_changes(lines, rows, form)


def coverage(
    first: FromOption = "",
    last: ToOption = "",
    form: Annotated[str, typer.Option("--as", metavar="table|json", help="How to print.")] = "table",
) -> None:
    """Tell which expected briefings were read, which are missing, and since when a source is silent."""
    from app.cli_show import print_coverage
    from app.publish.coverage import coverage as covered
    from app.publish.coverage import told
    from app.service import open_service
    from app.settings import Settings

    print_coverage(told(covered(open_service(Settings()), asked(first, last, None, None))), form)
