"""`frontline gazetteer`: look places up, see what is known, bring better sources in, build the shipped files anew."""

import typer

gazetteer_app = typer.Typer(help="Look places up, bring better sources in.", no_args_is_help=True)


@gazetteer_app.callback()
def _commands() -> None:
    """Places of Ukraine and their names."""
