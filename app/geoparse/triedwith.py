"""Tried with: tries to attack with drones or missiles, which are strikes however often they were tried, and no fights."""

from app.geoparse.items import Item, without
from app.geoparse.sorts import FROM_THE_AIR
from gazetteer.patterns import regex

TRIED_SO_OFTEN = regex(
    r"(?P<before>K?)[aSw]{0,2}M?[aSw]{0,2}(?P<told>T)(?P<with>K?)M?[aw]?(?P<between>K?)[aw]?(?P<verb>V)(?P<behind>(?:[aS]?K)?)"
    r"(?=[^;,EVKTR@]*(?P<after>@?[aS]?K)?)"
)
ARMS = ("before", "with", "between", "behind", "after")


def with_tried_so_often(row: list[Item], shape: str) -> list[Item]:
    """Let a try to attack with drones be a strike: "трижды попытались беспилотниками атаковать A"."""
    match = TRIED_SO_OFTEN.search(shape)
    if match is None or "M" not in shape or "R" in shape or row[match.start("verb")].value != "attack":
        return row
    at = next((match.end(name) - 1 for name in ARMS if match[name]), -1)
    return without(row, match.span("told")) if at >= 0 and row[at].value in FROM_THE_AIR else row


TRIED_WITH_ARMS = (
    (("K", "T", "V"), with_tried_so_often),
    (("T", "K", "V"), with_tried_so_often),
    (("T", "V", "K"), with_tried_so_often),
)
"""By which letters such tries are known."""
