"""Allotted: rows of items written anew where numbers or weapons are told apart for several places, times or units."""

from app.geoparse.accused import ACCUSED_BY_WORD
from app.geoparse.aftermath import AFTERMATH, AFTERMATH_BY_WORD
from app.geoparse.andthen import AND_THEN
from app.geoparse.armsalone import ARMS_ALONE
from app.geoparse.bodies import BODIES_BY_WORD
from app.geoparse.ceasefire import CEASEFIRE_BY_WORD
from app.geoparse.downedofall import DOWNED_OF_ALL, DOWNED_OF_ALL_BY_WORD
from app.geoparse.fromtheair import FROM_THE_AIR
from app.geoparse.furtherarms import FURTHER_ARMS
from app.geoparse.harmed import HARMED
from app.geoparse.items import Item, parted, without
from app.geoparse.newswire import NEWSWIRE, NEWSWIRE_BY_WORD
from app.geoparse.nofighting import NO_FIGHTING
from app.geoparse.numbersbeside import NUMBERS_BESIDE
from app.geoparse.ofkyiv import OF_KYIV_BY_WORD
from app.geoparse.onedeed import ONE_DEED
from app.geoparse.plainer import PLAINER, PLAINER_BY_WORD
from app.geoparse.rewriting import PLACE_LIST, counted_by, leaving, parting, read_as, said_again
from app.geoparse.sorts import GUNS, LOOSE, strike_kind
from app.geoparse.weaponstoo import WEAPONS_TOO
from gazetteer.patterns import regex

BOMBS_BETWEEN = regex(
    rf"N[aS]{{0,2}}(?P<event>E)(?P<arms>\(N[aS]?(?P<arm>K)\))(?P<places>i(?:{PLACE_LIST}|D(?:[,&]{{1,2}}D)*))(?=$|[.;,&W])"
)
EACH_IN_TURN = regex(rf"NEi{PLACE_LIST}(?P<first>,)N[aS]?E(?P<second>,)(?=N[aS]?Ei)")
NONE_THERE = regex(r"(?P<event>E)[^;EV]*:[^;]*N[rbi][so]?P(?P<mark>,)(?=Z[ib][so]?P$)")
HEADED_BY = regex(r"EO?(?P<told>b[so]?P)(?=:N[rbi][so]?P[,&])")
BUT_ELSEWHERE = regex(r"NEL?(?P<mark>,)(?=B[Lw]{0,3}[bi][so]?P\(N\))")
AS_OFTEN_FROM = regex(
    r"(?P<times>M)[^;EVK]*(?P<tried>T)(?P<how>I)w{0,2}(?P<at>[ib])[so]?P(?P<mark>,)\+?(?P<number>N)(?P<dash>-)[fib](?=[so]?P)"
)
OTHER_UNIT = regex(
    r"(?P<repelled>R)[^;E]{0,3}N[aS]{0,2}(?P<event>E)[^;EVK]*P(?P<mark>,)B(?:w|C)(?P<dash>-)(?P<number>N)(?P<comma>,?[la]?)(?=b[so]?P)"
)
ARMS_IN_TURN = regex(
    r"[MN][^;:KE]*V(?P<at>i[so]{0,2}P):[wW]{0,2}V(?P<first>K)(?P<mark>,)[wW]{0,2}(?P<number>N[aS]?)(?P<second>K)(?=$|[.;])"
)
OFTEN_WITH = regex(r"^[B+]?i[so]{0,2}[PA](?P<dash>-)(?=M@?f?[aS]{0,2}K)")
NOT_REACHED = regex(r"K[^;]*(?P<told>,\+?NZ[^;NEVK]*)$")
ARM_AT_FRONT = regex(r"(?:^|;)[aw]?K{1,2}(?P<dash>-)(?=i[so]{0,2}[PAF](?:\(N\)|$|[.;,]))")
NONE_BESIDES = regex(r"^(?P<place>[so]{0,2}P)L?[aS]?N[aS]?K?E(?P<mark>&)(?P<aside>(?:,w{1,2},)?)(?=ZK?E$)")
FOE_OF = regex(r"N(?P<told>X)(?=E[LT]?)")
ONGOING_THERE = regex(r"NEO(?P<mark>,)(?=iD,?[aSw]{0,3}[RVL])")
STRUCK_A_BLOW = regex(r"(?P<told>V)(?=E(?:$|[,.;]))")
TO_SHELL = "to_shell"
AIRSTRIKES = ("air_strike", "missile_strike", "drone_strike")


def with_bombs_behind(row: list[Item], shape: str) -> list[Item]:
    """Let bombs told in brackets stand behind the places of their strikes: "8 air strikes (14 bombs) on A and B"."""
    match = BOMBS_BETWEEN.search(shape)
    if match is None or row[match.start("event")].value not in (*LOOSE, "air_strike"):
        return row
    at, (first, stop), end = match.start("event"), match.span("arms"), match.end("places")
    event = row[at]
    if event.value in LOOSE:
        event = event._replace(value=strike_kind(row[match.start("arm")].value))
    using = row[first]._replace(letter="@", value="")
    rest, letters = row[end:], shape[end:]
    if letters.startswith("&N"):
        rest, letters = [parted(rest[0]), *rest[1:]], f";{letters[1:]}"
    behind = [*row[:at], event, *row[stop:end], using, *row[first + 1 : stop - 1], *rest]
    told = f"{shape[:first]}{shape[stop:end]}@{shape[first + 1 : stop - 1]}{letters}"
    return with_bombs_behind(behind, told)


def with_each_in_turn(row: list[Item], shape: str) -> list[Item]:
    """Part strikes told of no place between those that have theirs: "9 air strikes on A and B, 350 drone attacks, 5 salvos at C"."""
    match = EACH_IN_TURN.search(shape)
    if match is None:
        return row
    return [
        parted(item) if at in (match.start("first"), match.start("second")) else item
        for at, item in enumerate(row)
    ]


def with_none_there(row: list[Item], shape: str) -> list[Item]:
    """Let none be of what is counted before: "assaults continued: three toward A, two toward B, none at C"."""
    match = NONE_THERE.search(shape)
    if match is None:
        return row
    mark = match.start("mark")
    none = row[mark + 1]
    event = counted_by(none, row[match.start("event")])
    return [*row[:mark], parted(row[mark]), none, event, *row[mark + 2 :]]


without_heading_place = leaving(HEADED_BY)
"""Leave out by what town those lie that have their numbers: "assaults north of A: three toward B, two toward C"."""
with_but_elsewhere = parting(BUT_ELSEWHERE)
"""Part what was counted at one place from what others had: "near A, with just one assault, but picked up around B (seven)"."""


def with_as_often_from(row: list[Item], shape: str) -> list[Item]:
    """Let the next number be of tries there: "семь раз пытался выбить наших из A, ещё пять – из B"."""
    match = AS_OFTEN_FROM.search(shape)
    if match is None:
        return row
    mark, number = match.start("mark"), row[match.start("number")]
    tried = said_again([row[match.start(part)] for part in ("tried", "how", "at")], number.stop)
    return [*row[:mark], parted(row[mark]), number._replace(letter="M"), *tried, *row[match.end() :]]


def with_other_unit(row: list[Item], shape: str) -> list[Item]:
    """Let another unit have its own number: "«A» отбила восемь атак у B и C, тогда как «D» – две под E"."""
    match = OTHER_UNIT.search(shape)
    if match is None:
        return row
    mark, dash, number = match.start("mark"), match.start("dash"), match.start("number")
    again = row[match.start("repelled")]._replace(first=row[dash].first, stop=row[dash].stop)
    event = counted_by(row[number], row[match.start("event")])
    return [*row[:mark], parted(row[mark]), again, row[number], event, *row[match.end("comma") :]]


def with_arms_in_turn(row: list[Item], shape: str) -> list[Item]:
    """Let weapons told behind a colon have struck the place before it: "трижды били по A: сначала «Искандер», потом два «шахеда»"."""
    match = ARMS_IN_TURN.search(shape)
    if match is None:
        return row
    mark = match.start("mark")
    stop = match.end("at")
    there = row[slice(*match.span("at"))]
    verb = row[match.start("first") - 1]
    second = row[match.start("number")]
    again = verb._replace(first=second.first, stop=second.first)
    colon = shape.index(":", stop)
    before = [
        *row[:colon],
        parted(row[colon]),
        *row[colon + 1 : mark],
        *said_again(there, row[mark].first),
        parted(row[mark]),
    ]
    return [
        *before,
        again,
        *row[match.start("number") : match.end("second")],
        *said_again(there, row[match.end("second") - 1].stop),
        *row[match.end() :],
    ]


def with_often_struck(row: list[Item], shape: str) -> list[Item]:
    """Let how often and with what stand for a verb: "По A – шість разів з важкої артилерії"."""
    match = OFTEN_WITH.match(shape)
    if match is None:
        return row
    at = match.start("dash")
    arm = row[shape.index("K", at)]
    return [
        *row[:at],
        row[at]._replace(letter="V", value=arm.value if arm.value in GUNS else "strike"),
        *row[at + 1 :],
    ]


without_not_reached = leaving(NOT_REACHED)
"""Leave out what did not get there: "две ракеты по A, одна по B, ещё одна не долетела"."""


def with_arm_at_front(row: list[Item], shape: str) -> list[Item]:
    """Let weapons told first have been fired at the places behind their dash: "Ракетами Х-59 – по A (2) и B (1)"."""
    struck = {match.start("dash") for match in ARM_AT_FRONT.finditer(shape)}
    if not struck:
        return row
    return [i._replace(letter="V", value="launch") if at in struck else i for at, i in enumerate(row)]


without_foe_of = leaving(FOE_OF, {"told": "foe"})
"""Leave out whose attacks are counted: "24 militants' attacks took place"."""


with_ongoing_there = parting(ONGOING_THERE)
"""Part fights that go on from what was along the next direction: "one clash continues, in A direction five were repelled"."""


def with_blow_struck(row: list[Item], shape: str) -> list[Item]:
    """Let a strike that was struck be one: "in the area of A struck an air strike"."""
    match = STRUCK_A_BLOW.search(shape)
    if (
        match is None
        or row[match.start()].value != "strike"
        or row[match.start() + 1].value not in AIRSTRIKES
    ):
        return row
    return without(row, match.span())


with_region_behind = parting(regex(r"P(?P<mark>-)w{0,2}(?=N[aS]?Ei?o?A)"))
"""Part towns where something was harmed from the strikes of the region: "раненые в A – итог двадцати обстрелов области"."""
with_quiet_next = parting(regex(r"N(?P<mark>,)(?=[so]?[PD][wWX]{0,3}0E)"))
"""Part what had none from the number before: "на A – 9, B прожило день без штурмов"."""
without_rest_downed = leaving(regex(r"l(?P<told>\(N\))(?=Y)"))
"""Leave out how many the rest were that was shot down: "решту (понад два десятки) збили"."""
with_spared_first = parting(regex(r"^[so]{0,2}PZ(?P<mark>,)(?=B[so]{0,2}P)"))
"""Part what was spared from what was struck: "Kyiv was spared, but A took two hits"."""


def with_none_besides(row: list[Item], shape: str) -> list[Item]:
    """Let none of another kind be of the same place: "A saw 17 shellings and, unusually, not a single air raid"."""
    match = NONE_BESIDES.match(shape)
    if match is None:
        return row
    mark, end = match.start("mark"), row[-1].stop
    there = said_again(row[slice(*match.span("place"))], end)
    at = row[-1]._replace(letter="i", value="", first=end, stop=end, single=False)
    return [*row[:mark], parted(row[mark]), *row[match.end("aside") :], at, *there]


without_suburbs_of = leaving(regex(r"(?<=P)(?P<told>iso?a?P)(?=$|[.;,LV])"))
"""Leave out in what city's suburbs a town lies: "the town of A in the suburbs of the occupied B"."""
without_downed_there = leaving(regex(r"NK(?P<told>,N?<L?Y[^;KEV]*)$"))
"""Leave out over what regions how many were shot down of those launched: "31 drones, 23 of which were shot down over A"."""
LAUNCHERS_SITE = regex(r"V[aS]{0,2}NK(?P<told>f[aw]{0,2}[KwX][^;VEN]*?A)(?=$|[.;,])")


def without_launchers_site(row: list[Item], shape: str) -> list[Item]:
    """Leave out where missiles were launched from: "three missiles from systems located in occupied territory in A region"."""
    match = LAUNCHERS_SITE.search(shape)
    if match is None or not any(item.value == "occupied" for item in row[slice(*match.span("told"))]):
        return row
    return without(row, match.span("told"))


without_attack_told = leaving(regex(r"KL?[+B]?V(?P<told>iE)(?=i)"))
"""Leave out that what weapons were used in was the attack: "bombs and rockets were used in the strike on the oblast, too"."""
USED_BEFORE, PLACE_BEHIND = regex(r"(?P<used>V)[^;VE]*K[^;VE]*$"), regex(r"[^;VE]*[PADj]")
WERE_USED, AND_THESE = regex(r"K[^;VE]*L(?P<used>V)$"), regex(r"[,&][^;VEPAD]*K[^;VEPAD]*$")


def with_used_to_shell(row: list[Item], shape: str) -> list[Item]:
    """Let what was used to shell a place have shelled it: "used mortars to fire at A and grenade launchers to shell B"."""
    told: list[int] = []
    used: set[int] = set()
    for at in range(1, len(row)):
        if row[at].value != TO_SHELL or PLACE_BEHIND.match(shape, at + 1) is None:
            continue
        before = told[-1] + 1 if told else 0
        match = USED_BEFORE.search(shape, before, at) or WERE_USED.search(shape, before, at)
        if match is None and shape[at - 1] != "O" and not (told and AND_THESE.search(shape, before, at)):
            continue
        told.append(at)
        if match is not None:
            used.add(match.start("used"))
    return [
        item._replace(letter="V", value="shelling")
        if number in told
        else item._replace(letter="w", value="")
        if number in used
        else item
        for number, item in enumerate(row)
    ]


without_road_between = leaving(regex(r"(?P<told>i?[bi]?q[so]?P-P)(?=[aSw]{0,3}[VE])"))
"""Leave out the towns that a road joins: "на трасі A – B атакували автомобіль" was at neither."""
ONE_HIT_AT = regex(r"LNV(?=[ib])")


def with_hit_there(row: list[Item], shape: str) -> list[Item]:
    """Let a hit that there was be an event: "there was one hit in the A district"."""
    match = ONE_HIT_AT.search(shape)
    if match is None or row[match.end() - 1].value != "strike":
        return row
    return [*row[: match.end() - 1], row[match.end() - 1]._replace(letter="E"), *row[match.end() :]]


UNDER_GUNS = regex(r"(?P<under>L)(?P<arm>K)(?=[^;VEK]*b[so]?P)")


def with_under_guns(row: list[Item], shape: str) -> list[Item]:
    """Let what came under guns near a place have been shelled there: "came under grenade launcher and small arms fire near A"."""
    match = UNDER_GUNS.search(shape)
    if (
        match is None
        or row[match.start("under")].value != "under"
        or row[match.start("arm")].value not in GUNS
    ):
        return row
    at = match.start("under")
    return read_as(row, at, letter="V", value=row[at + 1].value)


USED_AGAINST = regex(r"(?P<used>V)w?(?P<arm>K)(?:[,&]{1,2}[aS]?K)*i[aSw]{0,4}b[so]?P")


def with_used_against(row: list[Item], shape: str) -> list[Item]:
    """Let guns used against positions near a place have shelled it: "employed mortars against fortified positions near A"."""
    match = USED_AGAINST.search(shape)
    if (
        match is None
        or row[match.start("used")].value != "launch"
        or row[match.start("arm")].value not in GUNS
    ):
        return row
    at = match.start("used")
    return [*row[:at], row[at]._replace(value=row[match.start("arm")].value), *row[at + 1 :]]


ATTACKED_WITH = regex(r"V(?P<told>@[aw]{0,2}E)(?=$|[.;,&:])")


def with_attacked_with(row: list[Item], shape: str) -> list[Item]:
    """Let what was attacked with strikes have been struck so: "A was attacked with mass drone strikes"."""
    match = ATTACKED_WITH.search(shape)
    strikes = row[match.end() - 1] if match is not None else None
    if match is None or strikes is None or strikes.single or strikes.value in LOOSE:
        return row
    at = match.start()
    if row[at].value not in LOOSE:
        return row
    verb = row[at]._replace(value=strikes.value)
    return [*row[:at], verb, *row[match.end("told") :]]


ROUNDS_FIRST = regex(r"(?:^|[;,])[BWwdh]{0,3}(?P<rounds>(?:N[aS]*)?X)(?P<who>[Sw]{0,2})V(?=[ib][so]?[PAj])")


def with_rounds_first(row: list[Item], shape: str) -> list[Item]:
    """Let rounds stand behind what fired them: "десяток снарядів вони випустили по A"."""
    match = ROUNDS_FIRST.search(shape)
    if (
        match is None
        or row[match.end("rounds") - 1].value != "rounds"
        or row[match.end() - 1].value != "launch"
    ):
        return row
    first, stop = match.span("rounds")
    return [*row[:first], *row[stop : match.end()], *row[first:stop], *row[match.end() :]]


WEAPON_TOO = regex(r"VS?(?P<told>&)(?=[aS]*K)")
without_too = leaving(WEAPON_TOO)
"""Leave out that a weapon was used, too: "застосовував агресор й дрони"."""


ALLOTTED = (
    *FROM_THE_AIR,
    *DOWNED_OF_ALL,
    *ARMS_ALONE,
    *WEAPONS_TOO,
    *NUMBERS_BESIDE,
    *FURTHER_ARMS,
    *NEWSWIRE,
    *NO_FIGHTING,
    *AFTERMATH,
    *ONE_DEED,
    *AND_THEN,
    *HARMED,
    *PLAINER,
    (("NX", "V"), with_rounds_first),
    (("V", "&K"), without_too),
    (("V@", "E"), with_attacked_with),
    (("V", "K", "i", "bP"), with_used_against),
    (("V", "K", "i", "bsP"), with_used_against),
    (("LK", "b"), with_under_guns),
    (("P-P", "q"), without_road_between),
    (("Pis", "P"), without_suburbs_of),
    (("NK,", "<", "Y"), without_downed_there),
    (("V", "NKf", "A"), without_launchers_site),
    (("K", "ViEi"), without_attack_told),
    (("E(N", "K)i"), with_bombs_behind),
    (("PZ,B",), with_spared_first),
    (("&", "ZE"), with_none_besides),
    (("NEi", ",N", "E,"), with_each_in_turn),
    (("E", ",Z", ":"), with_none_there),
    (("E", "P:N"), without_heading_place),
    (("NE", ",B", "(N)"), with_but_elsewhere),
    (("M", "TI", "N-"), with_as_often_from),
    (("R", ",B", "-N"), with_other_unit),
    (("P:", "VK,", "NK"), with_arms_in_turn),
    (("-M", "K"), with_often_struck),
    (("K", "NZ"), without_not_reached),
    (("K-i",), with_arm_at_front),
    (("NXE",), without_foe_of),
    (("NEO,iD",), with_ongoing_there),
    (("VE",), with_blow_struck),
    (("P-", "N", "E", "A"), with_region_behind),
    (("N,", "0E"), with_quiet_next),
)
"""By which letters such clauses are known."""
ALLOTTED_BY_WORD = {
    TO_SHELL: with_used_to_shell,
    **ACCUSED_BY_WORD,
    **AFTERMATH_BY_WORD,
    **BODIES_BY_WORD,
    **CEASEFIRE_BY_WORD,
    **DOWNED_OF_ALL_BY_WORD,
    **NEWSWIRE_BY_WORD,
    **OF_KYIV_BY_WORD,
    **PLAINER_BY_WORD,
}
"""The same by a word."""
