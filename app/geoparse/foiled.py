"""Foiled: attempts that came to nothing, and what brackets say of the fire before them: neither is an event of its own."""

from app.geoparse.items import CAPITAL, Item, letters_of, parted, without
from app.geoparse.rewriting import counted_by, of_them, read_as
from app.geoparse.sorts import FROM_THE_AIR, GUNS
from app.geoparse.toponyms import ELSEWHERE
from gazetteer.patterns import regex

ATTEMPT_FIRST = regex(r"R[aSw]{0,2}E(?P<told>[aSw]{0,3}[VE][^,;:LBR]*N?[aSw]{0,3}K)[^;BD]*$")
ATTEMPT_LAST = regex(r"(?P<told>(?:E[aSw]{0,2}[LT]?[aw]?)?E@[aS]?N?[aw]{0,3}K)[^;:BEV]*LR")
"""What was to be done with what: "an attempt to carry out an attack with two drones ... was thwarted"."""
BLASTS_OF_EACH = regex(r"[EK](?P<note>\(N(?:[,&]{1,2}N)+[aw]?X,?=?\))")
BLASTS_OF_ARMS = regex(r"K(?P<note>\(N[aw]?X\))(?=[^K]*(?:K\(N[aw]?X\))?LV)")
HERE_AT = regex(r"P(?P<mark>,)x[aw]{0,2}(?=[^,;]*[ib][so]{0,2}P)")
BLASTS_BEHIND = regex(r"E(?P<note>[,-]N(?:[,&]{1,2}N)+[aw]?X=)")
TRIED_BLOW = regex(r"K[aS]{0,2}(?P<try>T)w?[ri](?=[so]{0,2}[PAF])")
FROM_COMMUNITIES = regex(r"fA(?:[,&]{1,2}A)*c[wE]")
UNKNOWN_PART = regex(r"[,;][B&+]{0,2}(?:[MN]-|i?)(?P<place>w)(?:-N[aS]{0,2}[KEX]?)?(?=$|[,;.])")
OTHERS_HIT = regex(r"YN?[of]{0,2}N?[aSo]{0,2}(?P<arm>K)[^KEVTRBDM:]{0,9}[,;&]{1,2}\+?(?P<number>N)(?=V)")
TOLD_IN_BRACKETS = regex(r"(?<![N1aS])(?P<event>E)[^EVKN();:]*(?P<note>\()N[aS]{0,2}E\)")
IN_CASES, CASES = "in_cases", regex(r"iNw")
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


OF_A_NUMBER = regex(r"N[aS]{0,2}E(?:f[aS]?K)?,&?$")
"""What makes so many cases a part: "завдав 11 ракетних ударів, у 4 випадках – по A"."""


def with_cases(row: list[Item], shape: str) -> list[Item]:
    """Let so many cases be so many times: "у дев'яти випадках завдала ударів" reads "дев'ять разів"."""
    match = CASES.search(shape)
    if match is None or row[match.end() - 1].value != IN_CASES:
        return row
    number = row[match.start() + 1]
    if OF_A_NUMBER.search(shape, 0, match.start()) is not None:
        return [*row[: match.start()], of_them(number), number, *row[match.end() :]]
    return [*row[: match.start()], number._replace(letter="M"), *row[match.end() :]]


def with_number_in_brackets(row: list[Item], shape: str) -> list[Item]:
    """Let an event told again in brackets with its number have that: "зафіксовано пуск НАРів з гелікоптера (8 пусків)"."""
    match = TOLD_IN_BRACKETS.search(shape)
    if match is None or row[match.end() - 2].value not in (row[match.start("event")].value, "launches"):
        return row
    at, note = match.start("event"), match.start("note")
    return [*row[:at], row[note + 1], *row[at:note], *row[match.end() :]]


def without_blasts_behind(row: list[Item], shape: str) -> list[Item]:
    """Leave out how many explosions fire made at each: "про мінометні обстріли, 30 та 12 вибухів відповідно"."""
    match = BLASTS_BEHIND.search(shape)
    if match is None or row[match.end("note") - 2].value != "blast":
        return row
    return without(row, match.span("note"))


def with_tried_blows(row: list[Item], shape: str) -> list[Item]:
    """Let tries to reach a place with weapons from the air be strikes: "двома КАБ окупанти намагалися дістати до A"."""
    match = TRIED_BLOW.search(shape)
    if match is None or row[match.start()].value not in (*FROM_THE_AIR, "guided_bomb"):
        return row
    at = match.start("try")
    strike = row[at]._replace(letter="V", value="strike")
    return [*row[:at], strike, row[match.end() - 1]._replace(letter="i", value=""), *row[match.end() :]]


def without_unknown_parts(row: list[Item], shape: str) -> list[Item]:
    """Leave out what a place that nobody knows had besides: "обстреляли A 12 раз, ещё четыре раза — Неизвестный"."""
    for match in reversed(list(UNKNOWN_PART.finditer(shape))):
        is_counted = "N" in match[0] or "M" in match[0]
        if is_counted and row[match.end("place") - 1].value in (CAPITAL, ELSEWHERE):
            row = [*row[: match.start()], *row[match.end() :]]
    return row


def with_others_that_hit(row: list[Item], shape: str) -> list[Item]:
    """Let a number alone that hit be of the weapons told before: "збито 12 дронів, ще два влучили в A"."""
    match = OTHERS_HIT.search(shape)
    if match is None or row[match.start("arm")].value not in FROM_THE_AIR:
        return row
    at, arm = match.end("number"), row[match.start("arm")]
    return [*row[:at], counted_by(row[at - 1], arm), *row[at:]]


def with_struck_plant(row: list[Item], shape: str) -> list[Item]:
    """Let a power plant that was struck be a thing, and nobody who says so: "struck the thermal power plant at A"."""
    at = shape.index("Vg") + 1
    return read_as(row, at, letter="w", value="")


def with_communities_that_report(row: list[Item], shape: str) -> list[Item]:
    """Let fire told from communities be there: "Із A та B громад повідомляють про обстріли"."""
    if FROM_COMMUNITIES.match(shape) is None:
        return row
    return [row[0]._replace(letter="i", value=""), *row[1:]]


def without_notes(row: list[Item], shape: str) -> list[Item]:
    """Leave out brackets that only say what fire made: "(9 and 6 explosions, respectively)", "(11 прилетов, миномет)"."""
    match = BLASTS_OF_EACH.search(shape)
    if match is None:
        row = without_blasts_of_arms(row, shape)
        shape = letters_of(row)
        match = HITS_OF_FIRE.search(shape)
        if match is None or row[match.start("fire")].value not in GUNS:
            return row
    return without(row, match.span("note"))


def without_blasts_of_arms(row: list[Item], shape: str) -> list[Item]:
    """Leave out how many explosions weapons made: "mortars (12 explosions) and artillery (19 explosions) were used"."""
    for match in reversed(list(BLASTS_OF_ARMS.finditer(shape))):
        if row[match.end("note") - 2].value == "blast":
            row = without(row, match.span("note"))
    return row


def with_here_parted(row: list[Item], shape: str) -> list[Item]:
    """Let "here" before a place of its own only open a clause: "обстріляно A, тут же завдано авіаудару по B"."""
    match = HERE_AT.search(shape)
    if match is None:
        return row
    at = match.start("mark")
    return [*row[:at], parted(row[at]), row[at + 1]._replace(letter="w", value=""), *row[at + 2 :]]


FOILED = (
    ((",x", "P"), with_here_parted),
    (("(N",), without_notes),
    (("(N", "E)"), with_number_in_brackets),
    (("R", "E", "K"), without_foiled),
    (("K", "T"), with_tried_blows),
    (("Vg", "P"), with_struck_plant),
    (("-w",), without_unknown_parts),
    (("w-N",), without_unknown_parts),
    (("NV", "Y", "K"), with_others_that_hit),
    (("fA", "c"), with_communities_that_report),
)
"""These turns in order, each with the letters without which it is not there."""
