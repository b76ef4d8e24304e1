"""Build-up: what troops only gather for, or mean to make possible, is no fighting: "накопичує резерви для штурму A"."""

from app.geoparse.head import GROUND
from app.geoparse.items import Item, without
from app.geoparse.rewriting import place_of, read_as, rereading
from gazetteer.patterns import regex

GATHERS, AIM, PURPOSE, CONDITIONS = "gathers", "aim", "purpose", "conditions"
AIMS = (AIM, PURPOSE)
FOR_FIGHTS = regex(r"(?P<gathers>w)(?:[^,;:BVNKLTRME&]|&(?=[wa])|N?[aS]?K){0,9}(?P<event>E)")
TO_ENABLE = regex(r"(?P<tried>T)[aw]?(?P<conditions>w)")
FIGHTS = GROUND | {"attack", "strike"}
OFFENSIVE = GROUND | {"attack"}
TELLS_MORE, NAMES_PLACE = regex(r"[TVRE]"), regex(r"[PAD]")
FOR_AN_OFFENSIVE = regex(
    r"w[aw]{0,3}(?P<event>E)(?:[ribs]{1,2}[so]{0,2}[PAD](?:[,&]{1,2}[so]{0,2}[PAD]){0,6})(?=$|[.;])"
)


def without_fights_ahead(row: list[Item], shape: str) -> list[Item]:
    """Let what troops are gathered for be no event: "підтягує резерви для нових боїв", "massing troops for an assault on A"."""
    at = next((n for n, item in enumerate(row) if item.value == GATHERS), 0)
    match = FOR_FIGHTS.match(shape, at)
    if match is None:
        return row
    event = match.start("event")
    if row[event].value not in FIGHTS or not any(item.value in AIMS for item in row[at:event]):
        return row
    return read_as(row, event, letter="w", value="")


without_enabling = rereading(TO_ENABLE, "tried", "w", "", where={"conditions": CONDITIONS})
"""Let who tries to create conditions for an offensive not have tried one: "намагався створити умови для наступу на A"."""


def without_aim_behind(row: list[Item], shape: str) -> list[Item]:
    """Leave out for what offensive something is done: "намагається прорвати оборону для відновлення наступу на A та B"."""
    at = place_of(row, AIM)
    match = FOR_AN_OFFENSIVE.match(shape, at) if at > 0 else None
    if match is None or row[match.start("event")].value not in OFFENSIVE:
        return row
    if TELLS_MORE.search(shape, 0, at) is not None and NAMES_PLACE.search(shape, 0, at) is None:
        return row  # where is told by its aim alone
    return without(row, match.span())


BUILD_UP_BY_WORD = {GATHERS: without_fights_ahead, CONDITIONS: without_enabling, AIM: without_aim_behind}
"""The turns by the words that tell them."""
