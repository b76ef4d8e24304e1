"""Besides: a second event or weapon that is told with the first, and asides between an event and its places."""

from app.geoparse.head import ONE
from app.geoparse.items import Item, without
from app.geoparse.rewriting import (
    PLACE_LIST,
    dropped,
    leaving,
    of_them,
    parting,
    place_of,
    rereading,
    struck_again,
)
from app.geoparse.sorts import GUNS, LOOSE, strike_kind
from gazetteer.patterns import regex

DOWNED = ("downed", "")
ONE_BESIDE = regex(r"N[aS]{0,2}K?(?P<first>E)&[aS]{0,2}(?P<second>E)(?=$|[.;,]|[ibL])")
ARM_BESIDE = regex(r"(?<!N)(?P<first>E)&(?P<arm>K)(?P<event>E)(?=$|[.;,]|[ibL])")
USED_ASIDE = regex(r"E(?P<told>,(?:@N[aS]{0,2}K|i?[wx]N[aS]{0,2}K[LV]{1,2}),)(?=[LV])")
TIME_ASIDE = regex(
    rf"V(?:i?{PLACE_LIST})?@[aS]?K(?P<told>[wWidh]{{1,6}})(?=,?&@[aS]?K)"
    rf"|V(?:i?{PLACE_LIST})?@[aS]?K,?&@[aS]?K(?P<behind>[wWidh]{{1,6}})(?=$|[.;])"
)
ARMS_BEHIND = regex(r"(?P<event>E)(?P<at>i[so]{0,2}P(?:[,&]{1,2}P)*)(?P<arms>N[aS]{0,2}K{1,2})(?=$|[.;,])")
DOWNED_ALONE = regex(r"^[+BwW]{0,3}(?P<arms>N[aS]{0,2}K{1,2})[aS]{0,2}(?P<downed>Y)[wS]{0,2}(?=$|;)")
DESTROYED_LIST = regex(r"Y[^;:PADEV]*NaK(?P<told>:N[^;]*)(?=$|;)")
GREW_FROM = regex(r"G(?P<told>fN(?:i?[dW]{1,2}|W)?)w?(?=N)")
NEXT_COUNTED = regex(r"E[^;]*P[^;]{0,2}(?P<mark>,)(?=[ib][so]{0,2}P-\+?N[aS]{0,2}E)")
NEXT_STRUCK = regex(r"N-?[ib][so]{0,2}P(?P<mark>,)(?=[so]{0,2}PV)")
NEXT_HARMED = regex(r"V[^;P]*(?P<mark>,)(?=[ib][so]{0,2}P[XYL]{1,2}N?[aS]?X(?:$|[.;,]))")
TIME_BETWEEN = regex(r"(?P<arm>K)(?P<when>W)(?=MV)")
SAID_IN = regex(r"c(?P<told>i[so]{0,2}P)(?P<that>w)(?=[^;]*[EV])")
RAIL_TOWN = regex(r"(?<=P)(?P<told>,[agsw]{1,4}(?P<side>b)[aosSwX]{0,5}P(?:,(?=[WLVw])|(?=,)|$))")
AREA_BEFORE_ARMS = regex(r"V[^;]*P(?P<told>iA)(?=@[aS]?K)")
REFERENCE = regex(r"b[so]{0,2}P(?P<told>b[so]{0,2}P)(?![,&])")
WHOLE_AGAIN = regex(
    r"(?:<N|N<)[aS]?-?i[so]?[wX]{0,2}P(?:iA|A)?(?P<mark>,)(?=&(?:MV|VM|V?N[aS]{0,2}E)|N[aS]{0,2}E(?=[&,]|$))"
)
GUNS_SEEN, SEEN = regex(r"(?P<seen>L)[^;EV]*?N(?P<guns>[aS]?K)"), "seen"
SMALL_TOWN = regex(r"(?<=P)(?P<told>,[agw]{0,2}(?:s[aw]?b[wa]{0,2},?|wb[wa]{0,2},)P)(?=$|[.;])")
NO_LONGER = regex(r"(?P<told>V)w?ZS(?=,?B|,)")
DEALT, DEALT_AT = "dealt", regex(r"(?P<dealt>[EK][^;,BVNPADY]*)[bi][so]{0,2}P")
NUMBER_BEHIND = regex(r"(?:^|[,;:.])[BwWa&+xj]{0,5}K-N(?=W?(?:$|[.;,]|:[so]?P))")
MEANT_BEFORE = regex(rf"^(?P<told>(?P<they>w)(?:[bi]{{1,2}}s?|s){PLACE_LIST};)(?=[^;]*[EV])")
PART_BEHIND = regex(r"(?:MV|VM?)[^;:MEK]*(?P<mark>,)(?=M-?f[aS]?K(?:$|[.;]))")
ENEMY_STOPPED = regex(
    r"[BwWd&,]{0,3}(?:(?P<who>[aS])w?(?P<did>R)w?|S[aw]?(?P<stopped>R)(?:[wo]?(?P<whom>[aS])|(?P<him>o)))[bi][so]{0,2}P(?=[^EVKN]*(?:,xEO)?$)"
)
TORN_THERE = regex(r"(?P<place>[ib][so]?P)(?:,iA)?,(?P<which>w)[aS]{0,2}(?P<arm>K)[YV]")
MOST_OF_IT = regex(r"P(?P<told>,(?P<mostly>w)[so]{0,2}P)(?=$|[.;])")
COUNTED_THERE = regex(r"[BWwhd&,]{0,4}[so]{0,2}[PA][:-](?:[S]?K-N[,;&.]{0,2}){2,}")
ARM_AND_NUMBER = regex(r"K-N")
LIST_STRUCK = regex(rf"^[BwWdha&+#]{{0,4}}N[aS]{{0,2}}KW?(?P<mark>:)(?={PLACE_LIST}(?:[io]?A)?(?:$|[.;]))")
FELL_FIRST = regex(r"LEi[sow]{0,3}[PA,]")
DEALT_BY = regex(r"(?P<told>E[wX]{0,3}L)(?=[aS]?E)")
EACH_IN_TURN = regex(r"D&D[:-](?P<numbers>N&N[aS]{0,2}E)(?=$|[.;,])")
ARM_UNDER = regex(r"L[aw]?(?P<arm>K)&E(?=$|[.;,])")
BY_AS_MANY = regex(r"[VP]@N[aS]?(?P<arm>K)(?:,&?|&)[so]{0,2}P@(?P<number>N)(?=$|[.;,&])")
ROUNDS_ASIDE, ROUNDS = regex(r"(?P<told>,V[aS]?N(?P<rounds>X))(?=,<)"), "rounds"
AREA_AHEAD = regex(
    r"(?:^|[;B])[wWdh]{0,3}(?P<told>i[so]?A),?(?=[aSW]{0,3}V[ib]?[so]{0,2}P(?:[,&]{1,2}P)*[:@]?N[aS]?(?P<bombs>K))"
)
HURT_THERE_TOO = regex(
    r"(?:^|[;:])[aw]{0,2}NX[LXY]{0,3}[^;NV]{0,12}E[^;NV]{0,24}&(?P<number>N)(?=[ib][so]{0,2}P(?:$|[.;,]))"
)
LATER_WITH = regex(r"(?P<verb>V)[^;V]{0,24}P(?P<mark>[;,])B?[wWih]{1,3}(?P<dash>-)(?=N?[aS]?K[ib][so]{0,2}P)")
BLASTS_BY = regex(r"P(?P<told>\(N(?P<blast>X?),?(?P<arm>K)\))")


def with_one_beside(row: list[Item], shape: str) -> list[Item]:
    """Let a single event told with a number of others be one: "four air strikes and a mortar attack"."""
    match = ONE_BESIDE.search(shape)
    if match is None:
        return row
    first, second = row[match.start("first")], row[match.start("second")]
    if not second.single or first.value == second.value:
        return row
    at = match.start("second")
    number = second._replace(letter="N", value="", quantity=ONE, stop=second.first, single=False)
    return [*row[:at], number, *row[at:]]


def with_arm_beside(row: list[Item], shape: str) -> list[Item]:
    """Let attacks of another arm be events of their own: "artillery fire and FPV drone attacks"."""
    match = ARM_BESIDE.search(shape)
    if match is None or row[match.start("event")].value not in LOOSE:
        return row
    at = match.start("arm")
    arm, event = row[at], row[at + 1]
    strikes = event._replace(value=strike_kind(arm.value), first=arm.first)
    return [*row[:at], strikes, *row[at + 2 :]]


without_used_aside = leaving(USED_ASIDE)
"""Leave out with how many weapons strikes were made, before their places: "strikes, in which nine bombs were used, hit A"."""


def without_time_aside(row: list[Item], shape: str) -> list[Item]:
    """Leave out when, between two arms: "hit with artillery late on Sept. 12 and with a drone the next morning"."""
    while (match := TIME_ASIDE.search(shape)) is not None:
        told = match.span("told") if match["told"] else match.span("behind")
        row, shape = without(row, told), dropped(shape, told)
    return row


def with_arms_behind(row: list[Item], shape: str) -> list[Item]:
    """Let strikes be made with the weapons that are counted behind their places: "нанесла удары по A и B 15 дронами"."""
    match = ARMS_BEHIND.search(shape)
    if match is None or row[match.start("event")].value not in LOOSE or shape[: match.start()].endswith("N"):
        return row
    event, (first, stop) = row[match.start("event")], match.span("arms")
    verb = event._replace(letter="V", value="strike", single=False)
    places = row[slice(*match.span("at"))]
    return [*row[: match.start()], verb, *places, *row[first:stop], *row[stop:]]


def without_downed_alone(row: list[Item], shape: str) -> list[Item]:
    """Let weapons that were shot down be no strikes: "Ще шість безпілотників збила ППО"."""
    match = DOWNED_ALONE.match(shape)
    if match is None or row[match.start("downed")].value not in DOWNED:
        return row
    return without(row, match.span("arms"))


without_destroyed_list = leaving(DESTROYED_LIST)
"""Leave out over which regions drones were destroyed: "уничтожено 37 украинских беспилотников: 14 над A, 12 над B"."""
without_growth_from = leaving(GREW_FROM)
"""Leave out what attacks grew from, with its day: "grew from 38 on Friday to 51 on Saturday"."""
with_next_counted = parting(NEXT_COUNTED)
"""Part what is counted at another place: "отразили штурм в районе A, у B – еще две атаки"."""
with_next_struck = parting(NEXT_STRUCK)
"""Part what struck another place: "17 раз ударили по A, 9 – по B, C бомбили самолеты"."""
with_next_harmed = parting(NEXT_HARMED)
"""Part where people were hurt from how often a region was shelled: "26 раз открывали огонь, в A погибли два человека"."""


def without_blasts_by(row: list[Item], shape: str) -> list[Item]:
    """Leave out how many explosions guns made at a place: "A (семь взрывов, миномет), B (четыре, артиллерия)"."""
    while (match := BLASTS_BY.search(shape)) is not None:
        arm = row[match.start("arm")]
        if not match["blast"] and arm.value not in GUNS:
            break
        first, stop = match.span("told")
        row = [*row[: first + 1], arm, *row[stop - 1 :]]
        shape = f"{shape[: first + 1]}K{shape[stop - 1 :]}"
    return row


def with_time_before(row: list[Item], shape: str) -> list[Item]:
    """Tell when before what struck: "беспилотники за ночь четыре раза атаковали A"."""
    match = TIME_BETWEEN.search(shape)
    if match is None:
        return row
    at = match.start("arm")
    return [*row[:at], row[at + 1], row[at], *row[at + 2 :]]


without_said_in = leaving(SAID_IN, {"that": "that"})
"""Leave out where somebody spoke: "a spokesman said in Kyiv that rebels had shelled positions 25 times"."""


without_where_it_lies = leaving(RAIL_TOWN, {"side": "bearing"})
"""Leave out where a town lies: "in A, a rail junction east of the stronghold of B, on Tuesday"."""


without_area_before_arms = leaving(AREA_BEFORE_ARMS)
"""Leave out in which region a town lies, before what struck it: "struck A in B Oblast with a drone and artillery"."""
without_reference = leaving(REFERENCE)
"""Leave out the town that a village is near: "в районе A под B контратаковали"."""
without_region_beside = leaving(regex(r"N-?[bi][so]?P[^;E]*(?P<told>,xw?A,)(?=-?[bi][so]?P)"))
"""Leave out in what region the next place is: "чотири біля A і ще два, де вже Донеччина, – під B"."""
without_speakers_town = leaving(regex(r"(?P<told>,[aSgCw]{1,3}i[so]?P)(?=c[^;EVK]*$)"))
"""Leave out where those are who say it: "came under fire 60 times, the military in A said"."""
with_next_by_itself = parting(
    regex(r"(?:^|[;.:])[BwWd&,]{0,3}[so]{0,2}P[aSW]?VM(?P<mark>,)(?=[so]{0,2}PM?VM?(?:$|[.;,W]))")
)
"""Part what befell the next place by a verb of its own: "A обстріляли дев'ять разів, B двічі бомбили"."""
with_next_by_itself_too = parting(
    regex(r"(?:^|[;.:])[BwWd&,]{0,3}S?V[so]{0,2}P(?P<mark>,)(?=[so]{0,2}PM?VM?(?:$|[.;]))")
)
"""The same where the first is told behind its verb: "обстріляли A, B бомбили"."""


without_most_of_it = leaving(MOST_OF_IT, {"mostly": "mostly"})
"""Leave out where in a town most was: "обстріляв A, здебільшого B район"."""


without_past_between = leaving(regex(r"(?P<told>-w[^-;:EK]{0,9}H-)"))
"""Leave out what was of old, between dashes: "shelling left the hospital – which had been hit in 2023 – without windows"."""
without_what_was_hit = leaving(regex(r"(?:N<|<N)[aS]?-?i(?P<told>[wX]{1,2})(?=P)"))
"""Leave out what of a town a part hit: "6 ракетних ударів, 2 з них – по лікарнях A"."""
with_whole_again = parting(WHOLE_AGAIN)
"""Let what is told behind a part be of the whole again: "12 авиаударов, из них два – по A, и 33 раза открывали огонь"."""


def without_guns_seen(row: list[Item], shape: str) -> list[Item]:
    """Let guns that a monitor saw somewhere be no strikes: "saw four howitzers near A and two multiple launch rocket systems in B"."""
    match = GUNS_SEEN.search(shape)
    if match is None or "E" in shape or "V" in shape or row[match.start("seen")].value != SEEN:
        return row
    at = match.start("seen")
    return [
        *row[:at],
        *(one._replace(letter="X", value="") if one.letter == "K" else one for one in row[at:]),
    ]


without_small_town = leaving(SMALL_TOWN)
"""Leave out near what city a town lies, behind it: "in A, a small town west of the capital, B"."""
without_no_longer = leaving(NO_LONGER)
"""Leave out what the enemy no longer does: "атакує вже не ворог, а сарана"."""


def with_dealt_at(row: list[Item], shape: str) -> list[Item]:
    """Let blows be where they were dealt: "ударами авиации нанесено поражение живой силе в районах A и B"."""
    at, match = place_of(row, DEALT), DEALT_AT.search(shape)
    if match is None or not match.start() < at < match.end():
        return row
    struck = [row[at]._replace(letter="V", value="strike")] if shape[match.start()] == "K" else []
    return [
        *row[:at],
        *struck,
        *row[match.end("dealt") :],
    ]  # "артиллерия нанесла поражение живой силе в районах A и B"


without_dealing = leaving(DEALT_BY, {"told": "strike"})
"""Leave out that blows were dealt where it is told with what: "поражение живой силе нанесено ударами авиации"."""


def with_event_first(row: list[Item], shape: str) -> list[Item]:
    """Let a sentence open with its event: "пришлись удары на A" is "удары пришлись на A"."""
    return [row[1], row[0], *row[2:]] if FELL_FIRST.match(shape) else row


def with_part_behind(row: list[Item], shape: str) -> list[Item]:
    """Let so many times with one weapon behind all of them be a part: "118 разів обстріляв позиції, 3 рази – з РСЗВ"."""
    match = PART_BEHIND.search(shape)
    if match is None:
        return row
    at = match.end("mark")
    return [*row[:at], of_them(row[at]), *row[at:]]


def with_enemy_stopped(row: list[Item], shape: str) -> list[Item]:
    """Let the enemy who was stopped near places have attacked there: "росіян зупинили біля A та B"."""
    match = ENEMY_STOPPED.match(shape)
    who = max(match.start("who"), match.start("whom")) if match is not None else 0
    if match is None or (match["him"] is None and row[who].value not in ("foe", "enemy", "russia")):
        return row
    at = max(match.start("did"), match.start("stopped")) + 1
    attack = Item("E", row[at].first, row[at].first, "attack")
    return [*row[:at], attack, *row[at:]]


def with_what_tore(row: list[Item], shape: str) -> list[Item]:
    """Let what a weapon tore apart have been struck: "a dormitory in A, in B region, which a rocket tore apart"."""
    match = TORN_THERE.search(shape)
    if match is None or row[match.start("which")].value != "relative":
        return row
    at, arm = match.start("place"), row[match.start("arm")]
    struck = arm._replace(letter="V", value="strike", first=arm.stop, stop=arm.stop)
    return [*row[:at], arm, struck, *row[at : match.start("which") - 1], *row[match.end() :]]


without_places_meant = leaving(MEANT_BEFORE, {"they": "they"})
"""Leave out what only says which places were meant before: "речь идет о районе A; под B штурмов не было"."""


def with_number_first(row: list[Item], shape: str) -> list[Item]:
    """Let numbers behind weapons and dashes be of those: "дрони – 52 за день", "A: КАБ – 3, дрони – 12"."""
    match = NUMBER_BEHIND.search(shape)
    is_list = COUNTED_THERE.fullmatch(shape) is not None
    if not is_list and (match is None or shape.count("-N") > 1):
        return row  # "60 обстрілів: РСЗВ – 7, мінометних – 12" are parts of a number
    row = [item._replace(letter=",") if is_list and item.letter == ";" else item for item in row]
    for at in [found.start() for found in ARM_AND_NUMBER.finditer(shape)][::-1]:
        row = [*row[:at], row[at + 2], row[at], *row[at + 3 :]]
    return row


with_list_struck = rereading(LIST_STRUCK, "mark", "V", "strike")
"""Let so many weapons have struck the places listed behind a colon: "11 КАБ: A, B, C"."""


def with_each_in_turn(row: list[Item], shape: str) -> list[Item]:
    """Let as many numbers as directions be one of each: "на A та B напрямках: 12 та вісім боїв"."""
    match = EACH_IN_TURN.search(shape)
    if match is None:
        return row
    at = match.end("numbers")
    told = Item("=", row[at - 1].stop, row[at - 1].stop, "")
    return [*row[:at], told, *row[at:]]


def with_arm_under(row: list[Item], shape: str) -> list[Item]:
    """Let attacks of two arms that a place came under be both told: "came under drone and artillery attacks"."""
    match = ARM_UNDER.search(shape)
    if match is None:
        return row
    at = match.start("arm")
    single = row[shape.index("E", at)].single if "E" in shape[at:] else row[at].single
    told = row[at]._replace(letter="E", value=strike_kind(row[at].value), single=single)
    return [*row[:at], told, *row[at + 1 :]]


def with_as_many_arms(row: list[Item], shape: str) -> list[Item]:
    """Let a number alone be of the weapons told before: "A was hit by seven bombs, B by two"."""
    while (match := BY_AS_MANY.search(shape)) is not None:
        at = match.end("number")
        arm = row[match.start("arm")]._replace(first=row[at - 1].stop, stop=row[at - 1].stop)
        row, shape = [*row[:at], arm, *row[at:]], f"{shape[:at]}K{shape[at:]}"
    return row


without_rounds_aside = leaving(ROUNDS_ASIDE, {"rounds": ROUNDS})
"""Leave out how many rounds were fired, before a part: "42 обстрела, выпустив 162 боеприпаса, в том числе по A – 11 раз"."""


without_area_ahead = leaving(AREA_AHEAD, {"bombs": "guided_bomb"})
"""Leave out in which area a town lies that bombs fell on: "у A районі ворог атакував B двома КАБами"."""


without_hurt_there_too = leaving(HURT_THERE_TOO, told="number")
"""Leave out how many more were hurt at another place: "Three people were wounded in strikes on A and B, and one in C"."""


def with_later_arms(row: list[Item], shape: str) -> list[Item]:
    """Let another place be struck later with other weapons: "вдарили «Іскандерами» по A; опівдні – КАБами по B"."""
    match = LATER_WITH.search(shape)
    return row if match is None else struck_again(row, match, "strike")


BESIDES = (
    (("NX", "E", "&N"), without_hurt_there_too),
    (("V", "-", "K", "P"), with_later_arms),
    (("iA", "V", "P", "NK"), without_area_ahead),
    ((",V", "NX,<"), without_rounds_aside),
    (("V@N", "K", "P@N"), with_as_many_arms),
    (("N", "<", "wP"), without_what_was_hit),
    (("N", "<", "XP"), without_what_was_hit),
    (("N", "<", ","), with_whole_again),
    (("L", "N", "K", "P"), without_guns_seen),
    (("P,", "b", "P"), without_small_town),
    (("V", "ZS", ","), without_no_longer),
    (("E", "w", "P"), with_dealt_at),
    (("K", "w", "P"), with_dealt_at),
    (("E", "LE"), without_dealing),
    (("LEi",), with_event_first),
    (("P,w", "V"), without_most_of_it),
    (("VM,", "P"), with_next_by_itself),
    (("V", "P,P", "V"), with_next_by_itself_too),
    (("-w", "H-"), without_past_between),
    (("P", ",w", "K"), with_what_tore),
    (("M", "V", ",M"), with_part_behind),
    (("R", "P"), with_enemy_stopped),
    (("w", "P;"), without_places_meant),
    (("P", ",x", "A,"), without_region_beside),
    (("iP", "c"), without_speakers_town),
    (("K-N",), with_number_first),
    (("N", "K", ":"), with_list_struck),
    (("D&D", "N&N", "E"), with_each_in_turn),
    (("LK&E",), with_arm_under),
    (("PiA@", "V"), without_area_before_arms),
    (("PbP",), without_reference),
    (("KWMV",), with_time_before),
    (("ciP", "w"), without_said_in),
    (("P,", "b", "P"), without_where_it_lies),
    (("NE&", "E"), with_one_beside),
    (("NKE&", "E"), with_one_beside),
    (("E&KE",), with_arm_beside),
    (("E,@N",), without_used_aside),
    (("E,", "NK", ",V"), without_used_aside),
    (("V", "&@"), without_time_aside),
    (("E", "PN", "K"), with_arms_behind),
    (("NK", "Y"), without_downed_alone),
    (("Y", "NaK:N"), without_destroyed_list),
    (("GfN",), without_growth_from),
    (("E", "P,", "P-"), with_next_counted),
    (("N-", "P,P", "V"), with_next_struck),
    ((",i", "V", "M", "X"), with_next_harmed),
    (("P(N", "K)"), without_blasts_by),
)
"""These turns in order, each with the letters without which it is not there."""
