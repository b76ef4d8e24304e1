"""Fire logs: how logs of shellings tell from where was fired and from whose side, and where an attack was."""

from app.geoparse.items import Item
from app.geoparse.rewriting import leaving, moving
from gazetteer.patterns import regex

SIDES = ("own", "theirs")
IN_DIRECTION = regex(r"E[^;]*r:(?P<told>[so]{0,2}P-)(?=[so]{0,2}P)")
FROM_ITS_SIDE = regex(r"(?P<event>E)(?P<told>f(?P<who>a)w)(?=L)")
TROOPS_LAUNCHED = regex(r"S(?P<told>X)(?=V[aS]?N?[aS]?E)")
LAUNCHED_NEAR = regex(r"^(?P<where>b[so]{0,2}P(?:[,&]{1,2}P)*,)S(?P<verb>V)[aS]?(?P<event>E)(?=$|[,.;])")

without_source = leaving(IN_DIRECTION)
"""Leave out from where was fired in a log: "in the direction: the locality of A - B", "по направлению: н.п. A - н.п. B"."""
without_troops = leaving(TROOPS_LAUNCHED)
"""Let the enemy's troops be the enemy: "Outside A, the enemy troops launched an attack"."""
with_place_behind = moving(LAUNCHED_NEAR, "where", "event", {"verb": "launch"})
"""Let an attack be near the place told first: "Outside A, the enemy launched an attack"."""


def with_its_side(row: list[Item], shape: str) -> list[Item]:
    """Let fire be of the side that it came from: "Shelling from the Ukrainian side was registered"."""
    match = FROM_ITS_SIDE.search(shape)
    if match is None or row[match.start("who")].value not in SIDES:
        return row
    event = row[match.start("event")]
    side = row[match.start("who")]._replace(first=event.first, stop=event.first)
    return [*row[: match.start("event")], side, event, *row[match.end("told") :]]


FIRE_LOGS = (
    (("E", "r:", "P-"), without_source),
    (("Efaw", "L"), with_its_side),
    (("SXV", "E"), without_troops),
    (("bP,SV", "E"), with_place_behind),
)
"""These turns in order, each with the letters without which it is not there."""
