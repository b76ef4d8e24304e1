"""Bodies: what the services of Ukraine that strike did, where they act, and not where they are struck, speak or detain."""

from app.geoparse.items import Item
from app.geoparse.rewriting import read_as
from app.geoparse.wholes import AIR_FORCE
from gazetteer.patterns import regex

BODY, DEALS = "body", "deals"
ACTS_BEHIND = regex(r"[aw]{0,3}(?:(?P<arm>K)[aw]?)?(?:V|Y)")
DEALS_BEHIND = regex(r"[awM]{0,3}(?P<deals>L)(?=N?[aS]?[EK])")
STRIKES_BEHIND = regex(r"o?a{0,2}[EK](?=(?:[aw]?i[Xsoawi]{0,4}|b)[PA])")
"""What shows that a body struck: "attacked", "drones hit", "завдала 5 ударів", "СБУ удари по A"."""
BY_BODY = regex(r"[VELKwY][aw]{0,2}@[aw]{0,2}$")
OF_BODY = regex(r"(?:^|[;,.&WBwaNdhV@])[aN]{0,2}(?P<arm>[EK])$")
"""What stands before it where it is the body's: "drones of", "удари", "strikes by"."""
AIR_FORCE_ACTS = regex(r"(?P<who>C)[aw]?(?:(?P<verb>V)|(?P<deals>L)N?[aS]?[EK])")
OF_BLOWS = ("strike", "attack", "launch", "air_strike")
HARMING = ("hit", "destroyed", "")


def with_bodies(row: list[Item], shape: str) -> list[Item]:
    """Let bodies that strike be a side: "СБУ атакувала A", "HUR drones hit A", but not "a missile hit the SBU headquarters"."""
    for at, item in enumerate(row):
        if item.letter == "w" and item.value == BODY and _strikes(row, shape, at):
            row = read_as(row, at, letter="S", value="ukraine")
    return row


def _strikes(row: list[Item], shape: str, at: int) -> bool:
    """Tell whether a body at a place of a row is told to have struck."""
    behind, dealt = ACTS_BEHIND.match(shape, at + 1), DEALS_BEHIND.match(shape, at + 1)
    if behind is not None:
        verb = row[behind.end() - 1]
        return verb.letter == "V" or verb.value == "hit"
    if dealt is not None:
        return row[dealt.start("deals")].value == DEALS
    if BY_BODY.search(shape, 0, at) is not None:
        return True
    if STRIKES_BEHIND.match(shape, at + 1) is not None:
        return True
    return OF_BODY.search(shape, 0, at) is not None and shape[at + 1 : at + 2] in ("i", "b", "")


def with_air_force_striking(row: list[Item], shape: str) -> list[Item]:
    """Let Ukraine's Air Force that strikes be a side, and nobody who says so: "Повітряні сили завдали 5 ударів по A"."""
    match = AIR_FORCE_ACTS.search(shape)
    if match is None or row[match.start("who")].value != AIR_FORCE:
        return row
    if match["verb"] and row[match.start("verb")].value not in OF_BLOWS:
        return row
    if match["deals"] and row[match.start("deals")].value != DEALS:
        return row
    return read_as(row, match.start("who"), letter="S", value="ukraine")


BODIES_BY_WORD = {BODY: with_bodies, AIR_FORCE: with_air_force_striking}
"""These turns, by the value without which they are not there."""
