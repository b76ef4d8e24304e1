"""No fighting: people who try to get away, drones only seen, battles that ended, and what strikes from the air are called else."""

from app.geoparse.items import Item, without
from app.geoparse.rewriting import leaving, read_as, rereading
from app.geoparse.sorts import BLOWS
from gazetteer.patterns import regex

PEOPLE, SEEN, SUBSIDED, HURT = "people", "seen", "subsided", "hurt"
FOUGHT = ("clash", "combat")
AIR_DEFENCE = {"air": "strike_air", "by": "air_defence"}
"""The value of what begins the words for air defence, and of those words."""
PEOPLE_TRY = regex(r"(?P<who>X)(?:[oib]?[so]{0,2}P)?[,xGLwXa]{0,4}(?P<told>T(?:I|wE)?)")
ONLY_SEEN = regex(r"(?P<number>N)[aS]{0,2}(?P<arm>K)w?L?(?P<seen>L)(?![^;]*[EVYX])")
FIGHT_ENDED = regex(r"(?P<fight>E)(?:[ib][so]{0,3}P)?[awL]{0,2}(?:(?P<ended>w)w?|Gi)(?=$|[.;,])")
BEATEN_IN_THE_AIR = regex(r"(?:(?P<air>a)w|(?P<by>w))[SGLw]{0,3}R[aSw]{0,3}N?[aSw]{0,3}(?P<event>E)(?=i)")
ASSAULT_HARMED = regex(r"(?P<event>E)i[so]{0,3}P(?:@[aS]?K)?(?=[XY]N|Y[awsX])")
STEPPED_UP = regex(
    r"[XYKV][^;]*[PA](?P<told>w(?P<who>S)[wO]{1,2}[ao]{0,2}(?P<event>E)(?:i[awXs]{1,3})?)(?=$|[.,;])"
)
WHILE_STRIKING = regex(r"^(?P<told>(?P<verb>V)[awX]{1,5},)(?=[aw]{0,2}(?:S[aw]?|[aS]?K)V)")

NOT_INTO = regex(r"(?P<told>,?B?0[aSw]{0,2}(?P<event>E)[ib][aow]{0,2}(?P<home>X))")

without_hits_on_homes = leaving(NOT_INTO, {"event": "strike", "home": "home"})
"""Let no hits on homes be no calm: "В A было неспокойно, но без попаданий в жилую застройку"."""
without_people_trying = leaving(PEOPLE_TRY, {"who": PEOPLE})
"""Let what people try be no fighting: "residents of A are trying to reach the station"."""
without_stepping_up = leaving(STEPPED_UP, {"event": BLOWS})
"""Leave out what went on besides: "drones caused damage in A as Moscow steps up attacks on ports"."""
without_aim_first = leaving(WHILE_STRIKING, {"verb": BLOWS})
"""Leave out what for something was struck: "Targeting Russian logistics, Ukrainian troops hit a bridge in A"."""
with_assault_harming = rereading(ASSAULT_HARMED, "event", value="strike", where={"event": "assault"})
"""Let an assault that hurt people in a city be a strike: "A Russian assault on the port city of A killed 11 people"."""


def without_drones_seen(row: list[Item], shape: str) -> list[Item]:
    """Let drones that were only seen be no strikes: "Two enemy drones were spotted near A"."""
    match = ONLY_SEEN.search(shape)
    if match is None or row[match.start("seen")].value != SEEN:
        return row
    at = match.start("arm")
    seen = read_as(row, at, letter="X", value="")
    return without(seen, match.span("number"))


def without_ended(row: list[Item], shape: str) -> list[Item]:
    """Let fighting that is told to have ended be none: "Clashes near A have subsided", "Бої поблизу A вщухли"."""
    match = FIGHT_ENDED.search(shape)
    if match is None or row[match.start("fight")].value not in FOUGHT:
        return row
    if match["ended"] and row[match.start("ended")].value != SUBSIDED:
        return row
    at = match.start("fight")
    return read_as(row, at, letter="X", value="")


def with_beaten_in_the_air(row: list[Item], shape: str) -> list[Item]:
    """Let an attack that air defences repel be one from the air: "ППО відбиває атаку на Київ"."""
    match = BEATEN_IN_THE_AIR.search(shape)
    if match is None or row[match.start("event")].value != "attack":
        return row
    who = "air" if match["air"] else "by"
    if row[match.start(who)].value != AIR_DEFENCE[who]:
        return row
    at = match.start("event")
    return read_as(row, at, value="strike")


NO_FIGHTING = (
    (("0", "E", "X"), without_hits_on_homes),
    (("T", "X"), without_people_trying),
    (("NK", "L"), without_drones_seen),
    (("N", "KL"), without_drones_seen),
    (("E", "w"), without_ended),
    (("E", "Gi"), without_ended),
    (("R", "E", "w"), with_beaten_in_the_air),
    (("E", "S", "w"), without_stepping_up),
    (("V", ","), without_aim_first),
    (("Ei", "P"), with_assault_harming),
)
"""These turns in order, each with the letters without which it is not there."""
