"""From the air: aircraft that struck, and what weapons aimed at: "Jets hit A", "was hit by warplanes", "was the target of drones"."""

from app.geoparse.items import Item
from app.geoparse.rewriting import PLACE_LIST, read_as, rereading
from app.geoparse.sides import ANY_AIR, BY_AIR
from app.geoparse.sorts import SPECIFIC
from app.geoparse.whorepels import OWN
from gazetteer.patterns import regex

AIRCRAFT, AIM, HALF, OWN_AIR = "aircraft", "aim", "half_air", "ukraine air"
AIRCRAFT_STRUCK = regex(r"(?:^|[;,&BWdaMNwhC])(?P<who>X)(?=[awMW]{0,2}V(?!@))")
AIR_SHELLED = regex(r"(?P<who>S)[awMW]{0,3}(?P<verb>V)")
AIRCRAFT_DEALT = regex(r"(?:^|[;,&BWdaMwhC])(?P<who>X)(?=[awMW]{0,2}LN?[aS]?E(?P<at>i))")
TWO_HALVES = regex(r"N(?P<half>w)-(?=[,&]{1,2}[aS]?N[aS]?E)")
AIRCRAFT_TOO = regex(r"K[,&]{1,2}(?P<air>S)(?=$|[.;,&])")
BY_AIRCRAFT = regex(r"[VE](?:(?:[ib][so]{0,2})?P)?[@f](?P<arm>X)")
AIMED_AT = regex(
    r"^[WBwd,]{0,3}(?P<aim>[Hw])[aS]{0,2}(?P<arm>[EK])(?:[,&]{1,2}[EK])*(?P<told>[Lw])(?=[sow]{0,2}P)"
)
SHELLED_BY_AIR = regex(r"(?P<verb>V)(?P<air>S)(?=[ib]?[so]{0,2}[PA]|$|[;.,])")
AIR_DEALT = regex(r"(?P<air>S)(?P<dealt>w)")
BY_AIR_BEHIND = regex(rf"[VEYw](?:[ib]{PLACE_LIST}|{PLACE_LIST})[aw]?(?P<air>S)(?=$|[;.,])")
TOLD_FROM_THE_AIR = regex(r"P[aw]?f(?P<air>a)(?=$|[;.,])")
TARGET_OF = regex(r"P[aw]?L[aw]?(?P<aim>w)(?=[aSow]{0,2}K)")

with_aircraft_dealing = rereading(AIRCRAFT_DEALT, "who", "S", ANY_AIR, where={"who": AIRCRAFT, "at": "upon"})
"""Let aircraft be those who struck, where blows are dealt: "Самолёты нанесли три удара по A"."""
with_by_aircraft = rereading(BY_AIRCRAFT, "arm", "K", "air_strike", where={"arm": AIRCRAFT})
"""Let aircraft behind "by" be what something was done with: "was hit by warplanes", "attacks by helicopters"."""
with_target_of = rereading(TARGET_OF, "aim", "V", "strike", where={"aim": AIM})
"""Let what was the target of weapons be struck: "A was the target of drones"."""

with_aircraft_too = rereading(AIRCRAFT_TOO, "air", "K", "air_strike", where={"air": BY_AIR})
"""Let aircraft told behind other weapons be one: "дронами, артилерією та авіацією"."""
with_air_shelling = rereading(
    AIR_SHELLED,
    "verb",
    value="air_strike",
    where={"who": (ANY_AIR, "enemy air", "russia air"), "verb": "shelling"},
)
"""Let what aircraft shelled be struck from the air: "Авіація обстріляла A"."""

with_air_behind = rereading(BY_AIR_BEHIND, "air", "K", "air_strike", where={"air": BY_AIR})
"""Let what was done from the air be told behind the place: "вдарив по A авіацією"."""
with_from_the_air = rereading(TOLD_FROM_THE_AIR, "air", "K", "air_strike", where={"air": "strike_air"})


def with_aircraft(row: list[Item], shape: str) -> list[Item]:
    """Let aircraft be those who struck: "Літаки вдарили по A", "Helicopters fired on A", "Ukraine's jets struck A"."""
    match = AIRCRAFT_STRUCK.search(shape)
    if match is None or row[match.start("who")].value != AIRCRAFT:
        return row
    at = match.start("who")
    is_own = at > 0 and row[at - 1].value == OWN
    return read_as(row, at, letter="S", value=OWN_AIR if is_own else ANY_AIR)


def with_two_halves(row: list[Item], shape: str) -> list[Item]:
    """Let the first of two numbers of strikes be of its own kind: "завдали 11 авіа- та двох ракетних ударів"."""
    match = TWO_HALVES.search(shape)
    if match is None or row[match.start("half")].value != HALF:
        return row
    at = match.start("half")
    return [*row[:at], row[at]._replace(letter="E", value="air_strike"), *row[at + 2 :]]


def with_aimed_at(row: list[Item], shape: str) -> list[Item]:
    """Let what became the target of weapons be struck with them: "Ціллю дронів стало A", "Целью удара дронов стал A"."""
    match = AIMED_AT.match(shape)
    if match is None:
        return row
    at, arm, told = match.start("aim"), match.start("arm"), match.start("told")
    if (row[at].letter == "w" and row[at].value != AIM) or row[arm].value not in SPECIFIC:
        return row
    blows = [item._replace(letter="E") if item.letter == "K" else item for item in row[at + 1 : told]]
    upon = row[told]._replace(letter="i", value="upon")
    return [*row[:at], *blows, upon, *row[told + 1 :]]


FROM_THE_AIR = (
    (("K&S",), with_aircraft_too),
    (("K,S",), with_aircraft_too),
    (("Nw-", "E"), with_two_halves),
    (("XV",), with_aircraft),
    (("XwV",), with_aircraft),
    (("XMV",), with_aircraft),
    (("XL", "Ei"), with_aircraft_dealing),
    (("SV",), with_air_shelling),
    (("SwV",), with_air_shelling),
    (("SMV",), with_air_shelling),
    (("@X",), with_by_aircraft),
    (("fX",), with_by_aircraft),
    (("wK", "P"), with_aimed_at),
    (("HE", "P"), with_aimed_at),
    (("HK", "P"), with_aimed_at),
    (("wE", "P"), with_aimed_at),
    (("Lw", "K"), with_target_of),
)
"""These turns in order, each with the letters without which it is not there."""
DONE_FROM_THE_AIR = (
    (("VS",), rereading(SHELLED_BY_AIR, "air", "K", "air_strike", where={"verb": "shelling", "air": BY_AIR})),
    (("Sw",), rereading(AIR_DEALT, "air", "K", "air_strike", where={"air": BY_AIR, "dealt": "dealt"})),
    (("PS",), with_air_behind),
    (("PaS",), with_air_behind),
    (("Pfa",), with_from_the_air),
)
"""What was done from the air, told behind the verb, the place or the one who dealt it; these come after what harm was done with."""
