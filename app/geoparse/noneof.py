"""None of: what nobody did, and places of which none was struck: "did not launch assaults", "none of the towns came under fire"."""

from app.geoparse.items import Item
from app.geoparse.rewriting import leaving, rereading
from gazetteer.patterns import regex

NO_PLACE = "no_place"
"""The value of what says "no community" in one phrase."""
STRUCK_NOT = regex(r"Z(?P<told>[oaN]{0,3}s(?P<area>[oi]{0,2}A)?Z?L{0,2}f?)(?=[VE])|Z(?P<not>Z?L?f?)(?=[VE])")
NO_ATTEMPT = regex(r"Z[aw]?(?P<told>E[aw]{1,2})(?=E)")
NOT_DONE = regex(r"Z[aw]?(?P<verb>[VT])(?=[aow]{0,2}E)")

with_none_done = rereading(NOT_DONE, "verb", "L", "", where={"verb": ("launch", "he", "they", "")})
"""Let what was not launched or attempted be none: "did not launch any assaults", "has not attempted air strikes"."""

without_attempt = leaving(NO_ATTEMPT, {"told": "assault"})
"""Leave out that it was not even attempted: "did not attempt any attacks"."""


def without_places_of_none(row: list[Item], shape: str) -> list[Item]:
    """Let what happened to none of some places be none: "no town of A region was shelled" is "no shelling of A region"."""
    for match in STRUCK_NOT.finditer(shape):
        if match["told"] is None and row[match.start()].value != NO_PLACE:
            continue
        first, stop = match.end("told" if match["told"] is not None else "not"), match.end() + 1
        area = row[match.start("area") : match.end("area")] if match["area"] else []
        return [*row[: match.start() + 1], *row[first:stop], *area, *row[stop:]]
    return row
