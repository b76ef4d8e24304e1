"""Harmed: whom or what a weapon hurt that is told behind the harm: "Ворог поранив дроном водія", "were killed in A by a drone"."""

from re import Pattern

from app.geoparse.drafts import OURS
from app.geoparse.fromtheair import DONE_FROM_THE_AIR
from app.geoparse.items import Item
from app.geoparse.othercounts import HURT
from app.geoparse.rewriting import PLACE_LIST, Turn, leaving, moving, read_as, rereading
from app.geoparse.sorts import GUNS, STRIKING
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
    rf"N?[oasw]{{0,2}}(?P<whom>[Xg])[osw]{{0,2}}(?:[ib][so]{{0,2}}[PA])?(?P<harm>Y){ARMS}(?=$|[;.,]|[ib][so]{{0,2}}[PA])"
)
RUINED_TOWN = regex(rf"(?P<harm>[Yw]){PLACE_LIST}[aS]?{ARMS}(?=$|[;.,])")
RUINED = regex(r"K(?P<harm>w)")
HURT_THERE = regex(r"X?L[aw]?(?P<harm>X)(?P<there>i[so]?P)(?P<by>@[aSo]{0,2}[KS])")
HURT_BY_ARMY = regex(r"X?L[aw]?(?P<harm>X)@[ao]?(?P<army>S)")
ARM_OF_ARMY = {"shelling": "shelling", "air": "air_strike"}
RUINED_WITH = regex(rf"(?P<harm>[Yw]){ARMS}(?=[so]{{0,2}}P)")
BY_FIRE = regex(
    rf"(?P<verb>V)[aS]?(?:(?:[ib]{PLACE_LIST}|{PLACE_LIST})(?P<behind>E)(?=$|[;.,])|(?P<before>E)(?=[ib]?[so]{{0,2}}[PA]))"
)
DEALT_WITH_BOTH = regex(r"E[aS]?&(?P<arm>K)(?P<dealt>[wL])")
BOTH_DEALT = regex(r"LE[aS]?&(?P<arm>K)(?=$|[;.,ib])")
WITH_MORE = regex(r"V[so]?P(?:[,&]{1,2}[so]?P)*(?P<told>[+])(?=N[aS]{0,2}K)")
IN_SALVO = regex(r"@(?P<told>Eo)(?=N[aSo]{0,2}K)")


def _bare(arms: list[Item]) -> list[Item]:
    """Return weapons without what joins them with a verb: "from a drone", "with a drone"."""
    return [item for item in arms if item.letter not in "f@"]


def _with_arms_first(pattern: Pattern[str]) -> Turn:
    """Return the turn that tells a weapon before the harm that it did, and of which only that it was harm."""

    def told_first(row: list[Item], shape: str) -> list[Item]:
        match = pattern.search(shape)
        if match is None or row[match.start("harm")].value not in HARM[match["harm"]]:
            return row
        if row[match.start("whom")].value in OURS:
            return row
        at, (first, stop) = match.start("harm"), match.span("arms")
        harm = row[at]._replace(letter="Y", value="hit")
        return [*row[:at], *_bare(row[first:stop]), harm, *row[at + 1 : first], *row[stop:]]

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
    hit = row[at]._replace(value="hit")
    return [*row[: match.start()], *_bare(row[first:stop]), hit, *row[match.start() : at], *row[stop:]]


with_hurt_by = moving(HURT_THERE, "there", "by", where={"harm": HURT})
"""Tell by what somebody was hurt before where it was: "Two people were killed in A by artillery"."""


def with_hurt_by_army(row: list[Item], shape: str) -> list[Item]:
    """Let an army's guns or aircraft that somebody was hurt by be weapons: "were killed by Russian artillery in A"."""
    match = HURT_BY_ARMY.search(shape)
    if match is None or row[match.start("harm")].value != HURT:
        return row
    at = match.start("army")
    arm = ARM_OF_ARMY.get(row[at].value.rpartition(" ")[2])
    return row if arm is None else read_as(row, at, letter="K", value=arm)


def with_fire(row: list[Item], shape: str) -> list[Item]:
    """Let fire that a place was struck with be the weapon: "вдарив по A вогнем артилерії", "били артилерійським вогнем по A"."""
    match = BY_FIRE.search(shape)
    if match is None or row[match.start("verb")].value not in STRIKING:
        return row
    at = max(match.start("behind"), match.start("before"))
    if row[at].value != "shelling":
        return row
    return read_as(row, at, letter="K")


HARMED = (
    (("V", "PE"), with_fire),
    (("VE",), with_fire),
    (("VSE",), with_fire),
    (("&K", "E"), rereading(DEALT_WITH_BOTH, "arm", "E", where={"dealt": DEALT, "arm": GUNS})),
    (("&K", "LE"), rereading(BOTH_DEALT, "arm", "E", where={"arm": GUNS})),
    (("P+N", "K"), leaving(WITH_MORE)),
    (("EoN", "K"), leaving(IN_SALVO)),
    *DONE_FROM_THE_AIR,
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
