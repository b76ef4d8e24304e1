"""Asides: what stands between marks or beside an event and is no number or place of it."""

from app.geoparse.items import CAPITAL, Item, parted, without
from app.geoparse.rewriting import dropped, leaving, place_of, rereading
from app.geoparse.sorts import strike_kind
from app.geoparse.uncounted import uncounted
from gazetteer.patterns import regex

SUBURB, JOURNEY, BLAST, LAUNCHED = "suburb", "journey", "blast", "launched"
OF_SUBURB = regex(r"(?<=[bi])(?P<suburb>s)(?P<told>P,)(?=P(?:,|$))")
WITH_BLASTS = regex(r"N[aS]{0,2}K?E?K?(?P<told>\(N(?P<blast>X)\))")
NAMED_KIND = regex(r"NK[aow]{0,3}(?P<told>,w?Kw?,|\(w?Kw?\))(?=[Vi])")
OF_AGE = regex(r"X(?P<age>oN)(?=[,.;&]|$)|[wX],(?P<next>N),(?=x|w[LHVw])")
NOT_THERE = regex(r"(?P<told>(?:^|(?<=[,:;]))Zi?P,?B)(?=i?P)|(?P<behind>,B?Zi?P[wL]{0,4}(?=,|$))")
NOT_SO_MANY = regex(r"(?P<told>ZN,B)(?=N)|(?P<behind>,BZN(?=[,.;]|$))")
BETWEEN_TOWNS = regex(r"X(?P<route>P-P)")
ON_THE_WAY = regex(r"(?P<journey>w)(?P<told>[^,;EVKPAD]{0,6}[rf][so]{0,2}P|[so]{0,2}P)")
GOING_TO_STRIKE = regex(r"[KS][aSwL]{0,4}$")
TOLD_OF_IT = regex(r",?[xw][^;,]*[EV]|&[^;,PA]*V")
"""What is told of where somebody went: "fled to A, which was shelled"."""
SO_MANY_PLACES = regex(r"NE[^;]*(?P<told>,b?EN[aS]?s)(?=$|[.;])")
NUMBER_OF_UNKNOWN = regex(r"N[EKW]{0,3}-i?[so]?[PD](?:\([^()]*\))?(?P<told>(?:,N-(?P<name>w)(?=[,.;]|$))+)")
BY_THEIR_ARMS = regex(r"(?P<told>;[^;EVKPDA]*=N&N)(?=$|[.;])")
TRAILING = regex(r"V[^;]*(?P<told>,[@w]{1,2}[awS]{0,3}i?M)(?=$|[.;])")
ITS_KIND = regex(r"(?P<arm>K)[^;:NE]{0,3}:N(?P<event>E)(?=$|[,.;])")
THEIR_NUMBER = regex(r"[ib][so]?[PD]w?(?P<of>oL|[oL])w?[NZ](?=[,.;:]|$)")
HEARD_THERE = regex(
    r"[EV][^;]*[PA](?P<told>,(?P<blast>X)[awL]{0,3}&?[aw]{0,2}i[so]{0,2}P(?:[,&]{1,2}P)*)(?=$|[.;])"
)
MOST_ACTIVE = regex(r"NE(?P<mark>,)l[aSw]{0,3}(?P<acted>(?:E[aS]{0,2})?[VL]?)(?=[bi][so]{0,2}[DP]\(N)")
WHO_WAS = regex(r",[wx](?=LV)")
CASUALTIES = regex(
    r"^[wW#C&]{0,4}NX{1,2}(?:\([^()]*\)|L[XY]X?)?[ib][so]{0,2}P[^;]*[VEK][^;]*?"
    r"(?P<told>,&?\+?N[ib][so]{0,2}P(?:[,&]{1,2}N[ib][so]{0,2}P)*)(?=$|[.;]|,[wx]L)"
)
HURT_NOTED = regex(r"\(N(?:[aS]{0,2}[EK])?(?P<told>,NX)\)")
OF_DISTRICTS = regex(r"V(?P<number>N)oj")
PERCENTS = regex(r"=?N(?:[,&]{1,2}N)+(?P<percent>X)(?=o)")
CASUALTY_LIST = regex(r"^[wW#C&]{0,4}(?:i[so]{0,2}[PA])?NX{1,2}L?[XY]?[wid]*:")
PEOPLE_THERE = regex(r"(?<=[:,&])N(?=-?[iw])")
TOLL = regex(r"(?P<toll>Y)[^;]{0,80}E[^;]{0,80}?(?P<number>[jwr]{0,3}N)(?=$|[.,;:])")
FLOWN_FROM = regex(r"K[^PAEV;]{0,3}f[^;PAEVK]*(?P<told>&f[aswio]{0,6}A)(?=$|[,.;])")
TO_THE_SIDE = regex(r"(?<=P)(?P<told>,w?k?w?k?,)(?=[wLVGN])")
MENDED, HARMED_BY = "mended", regex(r"Y[aSw]{0,2}(?:[@i]|bX)?[aSw]{0,2}E")
AGAIN_UNDER = regex(r"bE(?P<told>w{1,2})(?=[so]{0,2}P)")
UNDER_ATTACK = regex(r"(?P<under>b)[aS]{0,2}(?P<event>E)(?![aS]{0,2}[K@f])")
GENERIC = ("attack", "strike", "assault")


without_suburb_of = leaving(OF_SUBURB, {"suburb": SUBURB})
"""Leave out the city of a suburb that is named behind it: "у передмісті A, B, зафіксували 7 атак"."""


def without_blasts_after(row: list[Item], shape: str) -> list[Item]:
    """Leave out how many explosions a number of strikes made: "9 обстрелов (34 взрыва)"."""
    while (match := WITH_BLASTS.search(shape)) is not None and row[match.start("blast")].value == BLAST:
        row, shape = without(row, match.span("told")), dropped(shape, match.span("told"))
    return row


without_named_kind = leaving(NAMED_KIND)
"""Leave out what most of the weapons were: "287 UAVs, FPV mostly, attacked A"."""


def without_age_of(row: list[Item], shape: str) -> list[Item]:
    """Leave out an age: "a man of 70", "a volunteer, 28, who"."""
    match = OF_AGE.search(shape)
    if match is None:
        return row
    return without(row, match.span("age") if match["age"] else match.span("next"))


def without_place_denied(row: list[Item], shape: str) -> list[Item]:
    """Leave out where it was not: "не A, а B", "it is in A, not in B, that the missiles fell"."""
    match = NOT_THERE.search(shape)
    if match is None or ("E" not in shape and "V" not in shape and "K" not in shape):
        return row
    return without(row, match.span("told") if match["told"] else match.span("behind"))


def without_number_denied(row: list[Item], shape: str) -> list[Item]:
    """Leave out how many there were not: "ударили не три, а пять беспилотников"."""
    match = NOT_SO_MANY.search(shape)
    if match is None:
        return row
    return without(row, match.span("told") if match["told"] else match.span("behind"))


def without_route(row: list[Item], shape: str) -> list[Item]:
    """Leave out between which towns a bus goes: "дрон наздогнав маршрутку A – B"."""
    match = BETWEEN_TOWNS.search(shape)
    return row if match is None or "K" not in shape[: match.start()] else without(row, match.span("route"))


def without_journey(row: list[Item], shape: str) -> list[Item]:
    """Leave out where people were on their way to: "коли ті везли пару до A", "urged to leave for A"."""
    at = place_of(row, JOURNEY)
    match = ON_THE_WAY.match(shape, at) if at >= 0 and not GOING_TO_STRIKE.search(shape, 0, at) else None
    if match is None or TOLD_OF_IT.match(shape, match.end()):
        return row
    return without(row, match.span("told"))


without_so_many_places = leaving(SO_MANY_PLACES)
"""Leave out how many places were under fire behind how many strikes there were."""


without_unknown_behind = leaving(NUMBER_OF_UNKNOWN, {"name": (CAPITAL, "")})
"""Leave out numbers of places that nobody knows: "14 – A, 10 – Невідоме"."""


without_trailing = leaving(TRAILING)
"""Leave out how often they were helped: "fired on A and stormed B four times, with air support on two occasions"."""
without_their_arms = leaving(BY_THEIR_ARMS)
"""Leave out how many were with what, respectively: "на A 24 обстріли, на B – 7; з важкого озброєння відповідно 10 та 2"."""


def with_its_kind(row: list[Item], shape: str) -> list[Item]:
    """Let attacks that are counted behind a weapon be its: "терроризировали A беспилотниками: 11 атак"."""
    match = ITS_KIND.search(shape)
    is_one_of_two = match is not None and shape.count("K", 0, match.end()) > 1
    if match is None or is_one_of_two or row[match.start("event")].value not in GENERIC:
        return row
    at = match.start("event")
    event = row[at]._replace(value=strike_kind(row[match.start("arm")].value))
    return [*row[:at], event, *row[at + 1 :]]


def with_their_number(row: list[Item], shape: str) -> list[Item]:
    """Read "на A напрямку їх 16", "на A припало 16" as "на A – 16"."""
    match = THEIR_NUMBER.search(shape)
    if match is None or ("L" in match["of"] and not {"E", "V", "R", "K"}.isdisjoint(shape)):
        return row
    at, stop = match.span("of")
    return [*row[:at], row[at]._replace(letter="-", value=""), *row[stop:]]


with_under_attack = rereading(UNDER_ATTACK, "event", value="strike", where={"event": "attack"})
"""Let "під атакою" be a strike of any kind, not an assault."""


without_heard_there = leaving(HEARD_THERE, {"blast": BLAST})
"""Leave out where explosions were heard besides: "ракети поцілили в об'єкти на A, вибухи чули й у B"."""


def with_most_active(row: list[Item], shape: str) -> list[Item]:
    """Part a total from where the foe was most active: "66 боев, наиболее активно враг действовал на A (22) и B (12)"."""
    match = MOST_ACTIVE.search(shape)
    if match is None:
        return row
    at, (first, stop) = match.start("mark"), match.span("acted")
    return [*row[:at], parted(row[at]), *row[at + 1 : first], *row[stop:]]


def without_casualties(row: list[Item], shape: str) -> list[Item]:
    """Leave out where more of those hurt were: "22 casualties in A caused by munitions, a further 14 in B and nine in C".

    What befell the last of them is its own: "and another four in B, which was hit by a drone".
    """
    match = CASUALTIES.search(shape)
    if match is None:
        return row
    first, stop = match.span("told")
    if WHO_WAS.match(shape, stop) is None:
        return without(row, (first, stop))
    return [*row[:first], parted(row[first]), row[stop - 1], *row[stop + 2 :]]


def without_hurt_noted(row: list[Item], shape: str) -> list[Item]:
    """Leave out how many were hurt in a bracket behind what was counted: "(three drone strikes, 4 killed)"."""
    while (match := HURT_NOTED.search(shape)) is not None:
        row, shape = without(row, match.span("told")), dropped(shape, match.span("told"))
    return row


without_districts = leaving(OF_DISTRICTS, told="number")
"""Let how many of the city's districts were hit be no number of strikes."""


def without_percents(row: list[Item], shape: str) -> list[Item]:
    """Leave out percentages of which only the last is told as one: "64, 58 and 71 per cent of assaults"."""
    match = PERCENTS.search(shape)
    return row if match is None or row[match.start("percent")].value else without(row, match.span())


def without_people_there(row: list[Item], shape: str) -> list[Item]:
    """Let numbers of a list of casualties be people: "five were killed: two in A, where a bomb fell, and two in B"."""
    match = CASUALTY_LIST.match(shape)
    if match is None:
        return row
    told = {found.start() for found in PEOPLE_THERE.finditer(shape, match.end() - 1)}
    return [uncounted(item) if at in told else item for at, item in enumerate(row)] if told else row


without_toll = leaving(TOLL, {"toll": "toll"}, "number")
"""Let what a death toll comes to be no number of strikes: "bringing the death toll from the airstrike to seven"."""


without_flown_from = leaving(FLOWN_FROM)
"""Leave out where else drones were launched from: "67 drones from the cities of A and B and from C in occupied Crimea"."""


def without_bearing(row: list[Item], shape: str) -> list[Item]:
    """Leave out on which side a town lies: "A, to the south, was being shelled"."""
    match = TO_THE_SIDE.search(shape)
    return row if match is None or "k" not in match["told"] else without(row, match.span("told"))


def without_mended(row: list[Item], shape: str) -> list[Item]:
    """Let what damaged buildings that were repaired be no event: "відремонтували 212 пошкоджених обстрілами будинків"."""
    if not any(item.value == MENDED for item in row):
        return row
    harmed = {match.end() - 1 for match in HARMED_BY.finditer(shape)}
    return [item._replace(letter="w", value="") if at in harmed else item for at, item in enumerate(row)]


def without_again(row: list[Item], shape: str) -> list[Item]:
    """Read "под ударом снова A" as "под ударом A"."""
    match = AGAIN_UNDER.search(shape)
    if match is None or any(row[at].value for at in range(*match.span("told"))):
        return row
    return without(row, match.span("told"))


ASIDES = (
    (("NX", ":N"), without_people_there),
    (("NX", ",N", ":"), without_people_there),
    (("Y", "E", "N"), without_toll),
    (("K", "&f", "A"), without_flown_from),
    (("P,", "k"), without_bearing),
    (("Y", "E", "w"), without_mended),
    (("V", "iM", ","), without_trailing),
    (("bEw",), without_again),
    (("=N&N", ";"), without_their_arms),
    (("&NX", "N"), without_percents),
    (("NX", "+N", "P"), without_casualties),
    (("NX", ",N", "P"), without_casualties),
    (("NX", "&N", "P"), without_casualties),
    (("(N", ",NX)"), without_hurt_noted),
    (("VNoj",), without_districts),
    ((",X", "V"), without_heard_there),
    ((",X", "E"), without_heard_there),
    ((",l", "NE", "(N"), with_most_active),
    (("bE",), with_under_attack),
    (("baE",), with_under_attack),
    (("sP,P",), without_suburb_of),
    (("(NX)",), without_blasts_after),
    (("NK", "K,"), without_named_kind),
    (("NK", ",K"), without_named_kind),
    (("NK", "(", "K)"), without_named_kind),
    (("NK", "w)"), without_named_kind),
    (("XoN",), without_age_of),
    ((",N,x",), without_age_of),
    ((",N,w",), without_age_of),
    (("Z", "P"), without_place_denied),
    (("ZN",), without_number_denied),
    (("XP-P",), without_route),
    (("NE", "EN"), without_so_many_places),
    (("N-", ",N-w"), without_unknown_behind),
    (("K", ":NE"), with_its_kind),
    (("DoN",), with_their_number),
    (("DLN",), with_their_number),
    (("PLN",), with_their_number),
    (("DoLN",), with_their_number),
    (("PoZ",), with_their_number),
    (("DoZ",), with_their_number),
)
"""These turns in order, each with the letters without which it is not there."""
