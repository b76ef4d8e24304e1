"""Harmed: whom or what a weapon hurt that is told behind the harm: "Ворог поранив дроном водія", "were killed in A by a drone"."""

from re import Pattern

from app.geoparse.drafts import OURS
from app.geoparse.items import Item
from app.geoparse.othercounts import HURT
from app.geoparse.rewriting import PLACE_LIST, Turn, leaving, moved, rereading
from app.geoparse.sides import BY_AIR
from app.geoparse.sorts import GUNS
from gazetteer.patterns import regex

RUINS, DEALT = "ruins", "dealt"
HARM = {"Y": {"", "hit", "hurt"}, "X": {HURT}, "w": {"caught", RUINS}}
"""The values of words that tell of harm, by their letters."""
ARMS = r"(?P<arms>[f@]?[aSo]{0,2}N?[aSo]{0,2}K(?:[,&]{1,2}[aSo]{0,2}K)*)"
OBJECT = r"[oaswt]{0,3}N?[oasw]{0,3}[Xg][osw]{0,2}(?:[,&]{1,2}N?[oas]{0,2}X){0,2}"
BY_WHOM = r"(?P<whom>S)[aw]{0,2}"
ARMS_NEXT = regex(rf"{BY_WHOM}(?P<harm>[YXw]){ARMS}(?=[oaswt]{{0,3}}N?[oasw]{{0,3}}[Xg])")
ARMS_LAST = regex(
    rf"{BY_WHOM}(?P<harm>[YXw])(?:[ib][so]{{0,2}}P)?{OBJECT}(?:[ib][so]{{0,2}}[PA])?{ARMS}(?=$|[;.,]|[ib][so]{{0,2}}P)"
)
ARMS_AND_PLACE = regex(
    rf"{BY_WHOM}(?P<harm>[YXw])[ib][so]{{0,2}}P{ARMS}(?=[oaswt]{{0,3}}N?[oasw]{{0,3}}[Xg])"
)
WAS_HARMED = regex(
    rf"(?P<object>N?[oasw]{{0,2}}(?P<whom>[Xg])[osw]{{0,2}})(?P<there>(?:[ib][so]{{0,2}}[PA])?)(?P<harm>Y){ARMS}(?=$|[;.,]|[ib][so]{{0,2}}[PA])"
)
RUINED_TOWN = regex(rf"(?P<harm>[Yw]){PLACE_LIST}[aS]?{ARMS}(?=$|[;.,])")
RUINED = regex(r"K(?P<harm>w)")
HURT_THERE = regex(r"X?L[aw]?(?P<harm>X)(?P<there>i[so]?P)(?P<by>@[aSo]{0,2}[KS])")
HURT_BY_ARMY = regex(r"X?L[aw]?(?P<harm>X)@[ao]?(?P<army>S)")
ARM_OF_ARMY = {"shelling": "shelling", "air": "air_strike"}
RUINED_WITH = regex(rf"(?P<harm>[Yw]){ARMS}(?=[so]{{0,2}}P)")
SHELLED_BY_AIR = regex(r"(?P<verb>V)(?P<air>S)(?=[ib]?[so]{0,2}[PA]|$|[;.,])")
BY_FIRE = regex(
    rf"(?P<verb>V)[aS]?(?:(?:[ib]{PLACE_LIST}|{PLACE_LIST})(?P<behind>E)(?=$|[;.,])|(?P<before>E)(?=[ib]?[so]{{0,2}}[PA]))"
)
DEALT_WITH_BOTH = regex(r"E[aS]?&(?P<arm>K)(?P<dealt>[wL])")
BOTH_DEALT = regex(r"LE[aS]?&(?P<arm>K)(?=$|[;.,ib])")
WITH_MORE = regex(r"V[so]?P(?:[,&]{1,2}[so]?P)*(?P<told>[+])(?=N[aS]{0,2}K)")
IN_SALVO = regex(r"@(?P<told>Eo)(?=N[aSo]{0,2}K)")
AIR_DEALT = regex(r"(?P<air>S)(?P<dealt>w)")
BY_AIR_BEHIND = regex(rf"[VEYw](?:[ib]{PLACE_LIST}|{PLACE_LIST})[aw]?(?P<air>S)(?=$|[;.,])")
FROM_THE_AIR = regex(r"P[aw]?(?P<told>f(?P<air>a))(?=$|[;.,])")


def _with_arms_first(pattern: Pattern[str]) -> Turn:
    """Return the turn that tells a weapon before the harm that it did, and of which only that it was harm."""

    def told_first(row: list[Item], shape: str) -> list[Item]:
        match = pattern.search(shape)
        if match is None or row[match.start("harm")].value not in HARM[match["harm"]]:
            return row
        if "whom" in match.groupdict() and row[match.start("whom")].value in OURS:
            return row
        at, (first, stop) = match.start("harm"), match.span("arms")
        arms = [item for item in row[first:stop] if item.letter not in "f@"]
        harm = row[at]._replace(letter="Y", value="hit")
        return [*row[:at], *arms, harm, *row[at + 1 : first], *row[stop:]]

    return told_first


with_town_ruined = rereading(RUINED_TOWN, "harm", "V", "strike", where={"harm": (RUINS, "hit")})
with_town_ruined_with = rereading(RUINED_WITH, "harm", "V", "strike", where={"harm": RUINS})
"""Let a town that is ruined with a weapon be struck: "Ворог нищить A артилерією", "розстріляли з танків A"."""


def with_harmed(row: list[Item], shape: str) -> list[Item]:
    """Tell first what did it, then the harm: "У A двох людей поранено дроном", "Двух человек ранило дроном в A"."""
    match = WAS_HARMED.search(shape)
    if match is None or row[match.start("harm")].value not in HARM["Y"]:
        return row
    if row[match.start("whom")].value == "":
        return row  # "средства ПВО уничтожили беспилотник"
    at, (first, stop) = match.start("harm"), match.span("arms")
    arms = [item for item in row[first:stop] if item.letter not in "f@"]
    return [
        *row[: match.start()],
        *arms,
        row[at]._replace(value="hit"),
        *row[match.start() : at],
        *row[stop:],
    ]


def with_hurt_by(row: list[Item], shape: str) -> list[Item]:
    """Tell by what somebody was hurt before where it was: "Two people were killed in A by artillery"."""
    match = HURT_THERE.search(shape)
    if match is None or row[match.start("harm")].value != HURT:
        return row
    return moved(row, match.span("there"), match.end("by"))


def with_hurt_by_army(row: list[Item], shape: str) -> list[Item]:
    """Let an army's guns or aircraft that somebody was hurt by be weapons: "were killed by Russian artillery in A"."""
    match = HURT_BY_ARMY.search(shape)
    if match is None or row[match.start("harm")].value != HURT:
        return row
    at = match.start("army")
    arm = ARM_OF_ARMY.get(row[at].value.rpartition(" ")[2])
    return row if arm is None else [*row[:at], row[at]._replace(letter="K", value=arm), *row[at + 1 :]]


with_air_behind = rereading(BY_AIR_BEHIND, "air", "K", "air_strike", where={"air": BY_AIR})
"""Let what was done from the air be told behind the place: "вдарив по A авіацією"."""
with_from_the_air = rereading(FROM_THE_AIR, "air", "K", "air_strike", where={"air": "strike_air"})


def with_fire(row: list[Item], shape: str) -> list[Item]:
    """Let fire that a place was struck with be the weapon: "вдарив по A вогнем артилерії", "били артилерійським вогнем по A"."""
    match = BY_FIRE.search(shape)
    if match is None or row[match.start("verb")].value not in ("strike", "attack", "shelling"):
        return row
    at = max(match.start("behind"), match.start("before"))
    if row[at].value != "shelling":
        return row
    return [*row[:at], row[at]._replace(letter="K"), *row[at + 1 :]]


HARMED = (
    (("V", "PE"), with_fire),
    (("VE",), with_fire),
    (("VSE",), with_fire),
    (("&K", "E"), rereading(DEALT_WITH_BOTH, "arm", "E", where={"dealt": DEALT, "arm": GUNS})),
    (("&K", "LE"), rereading(BOTH_DEALT, "arm", "E", where={"arm": GUNS})),
    (("VS",), rereading(SHELLED_BY_AIR, "air", "K", "air_strike", where={"verb": "shelling", "air": BY_AIR})),
    (("P+N", "K"), leaving(WITH_MORE)),
    (("EoN", "K"), leaving(IN_SALVO)),
    (("Sw",), rereading(AIR_DEALT, "air", "K", "air_strike", where={"air": BY_AIR, "dealt": DEALT})),
    (("PS",), with_air_behind),
    (("PaS",), with_air_behind),
    (("Pfa",), with_from_the_air),
    (("wP", "K"), with_town_ruined),
    (("YP", "K"), with_town_ruined),
    (("w", "KP"), with_town_ruined_with),
    (("wsP", "K"), with_town_ruined),
    (("Kw",), rereading(RUINED, "harm", "Y", "hit", where={"harm": RUINS})),
    (("K", "S"), _with_arms_first(ARMS_NEXT)),
    (("K", "S"), _with_arms_first(ARMS_AND_PLACE)),
    (("K", "S"), _with_arms_first(ARMS_LAST)),
    (("Y", "K"), with_harmed),
    (("Xi", "@"), with_hurt_by),
    (("LX@", "S"), with_hurt_by_army),
)
"""These turns in order, each with the letters without which it is not there."""
