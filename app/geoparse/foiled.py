"""Foiled: attempts that came to nothing, and what brackets say of the fire before them: neither is an event of its own."""

from app.geoparse.items import Item
from app.geoparse.sorts import FROM_THE_AIR, GUNS
from gazetteer.patterns import regex

ATTEMPT_FIRST = regex(r"R[aSw]{0,2}E(?P<told>[aSw]{0,3}[VE][^,;:LBR]*N?[aSw]{0,3}K)[^;BD]*$")
ATTEMPT_LAST = regex(r"(?P<told>(?:E[aSw]{0,2}[LT]?[aw]?)?E@[aS]?N?[aw]{0,3}K)[^;:BEV]*LR")
"""What was to be done with what: "an attempt to carry out an attack with two drones ... was thwarted"."""
BLASTS_OF_EACH = regex(r"[EK](?P<note>\(N(?:[,&]{1,2}N)+[aw]?X,?=?\))")
HITS_OF_FIRE = regex(r"N[aS]{0,2}(?P<fire>E)[^EVKBR;]*(?P<note>\(N[aS]?E[^()NP]{0,9}\))")


def without_foiled(row: list[Item], shape: str) -> list[Item]:
    """Let drones of an attempt that was foiled be none: "Пресечена попытка атаковать двумя беспилотниками объекты в A"."""
    match = ATTEMPT_FIRST.search(shape) or ATTEMPT_LAST.search(shape)
    if match is None or row[match.end("told") - 1].value not in FROM_THE_AIR:
        return row
    return [
        item._replace(letter="w", value="") if match.start() <= at < match.end("told") else item
        for at, item in enumerate(row)
    ]


def without_notes(row: list[Item], shape: str) -> list[Item]:
    """Leave out brackets that only say what fire made: "(9 and 6 explosions, respectively)", "(11 прилетов, миномет)"."""
    match = BLASTS_OF_EACH.search(shape)
    if match is None:
        match = HITS_OF_FIRE.search(shape)
        if match is None or row[match.start("fire")].value not in GUNS:
            return row
    return [*row[: match.start("note")], *row[match.end("note") :]]
