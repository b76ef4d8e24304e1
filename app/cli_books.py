"""Commands about the books: withdraw a briefing."""

from typing import Annotated

import typer

from app.cli_options import say


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
