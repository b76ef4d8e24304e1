"""Clausal: what a verb or noun of one clause says where another clause, or a list behind it, says the rest."""

from app.geoparse.items import WITH_OBLAST, Item, parted, without
from app.geoparse.rewriting import PLACE_LIST, leaving, moved, moving, parting, read_as, rereading, said_again
from gazetteer.patterns import regex

SAYING_TOO = regex(r"NE[^;:]{0,12}(?P<mark>,)w[aw]{0,3}S[aw]{0,2}(?:L[aw]?)?R[aS]{0,2}E[ib]")
KILLED = regex(r"(?P<who>S)(?=[XY]{1,2}[^;EVK]*[ib][so]{0,2}P)")
AGAINST_AREAS = regex(r"(?P<told>L)K(?:[,&]{1,2}[aS]{0,2}K)*(?P<against>i)(?=[so]{0,2}[PA])")
IN_SO_MANY = regex(r"V[^;,EVKP]{0,6}(?P<told>i(?P<number>N)[aw]{0,2}(?P<event>E))W?(?=,[w]?V)")
AMONG_TOWNS = regex(r"P(?P<told>Lw(?:[,&]{0,2}s){1,3}i[so]?A(?P<which>w))(?=L[aw]?E|L?V)")
BLASTS_TOO = regex(r"(?P<mark>[,&]{1,2})(?P<blasts>X)(?=L[+aw]{0,3}[ib])")
STILL_GOING = regex(r"=(?P<mark>,)(?=\+N[^;]*O)")
NOT_THERE = regex(r"E(?P<there>[ij]?j)Z(?=$|[.;,])")
HIT_A_BUILDING = regex(r"V[^;]*K(?P<told>,(?P<hit>E)i[aw]?X[^EVKNPA;]*)$")
SOME_MISSED = regex(r"(?P<told>N?[o<]?[aS]?K)(?=Z(?P<verb>V)[ow]{0,3}$)")
UNKNOWN_COUNTED = regex(r"NE(?P<place>w)(?P<mark>,)(?=N-[so]{0,2}P)")
ONE_AS_TOLD = regex(r"^[BwW&,]{0,3}N(?P<kind>a)(?=[wL]{0,2}i[so]{0,2}P)")
REPORTED_NOT = regex(r"E[^;:]*[PD](?P<mark>,)(?=B?[bi][so]{0,2}[PD](?:[,&]{1,2}[PD])*EZ)")
FLEW_AT = regex(r"i[so]?[PA](?P<flew>w)(?=N[aS]?K,[B]?NL?Y)")
TIMED = regex(r"E(?P<told>:h[-,]?)(?=i[so]{0,2}P)")
OF_SO_MANY = regex(r"N(?P<events>[aS]{0,2}E)(?P<whole>fN)(?=$|[.,;)]|i[so]?[DP])")
OF_UNITS = regex(r"E[a]?(?P<told>X[wa]{0,3})(?=S[rib])")
FIRE_THAT_FOILED = regex(r"EK(?P<told>,<[waK]{1,3},)(?=R)")
WORKED_THERE = regex(r"NE[^;]*iP(?P<mark>,)(?=[bWi]?w?bP(?P<worked>w)w?$)")
ARMS_ALONE = regex(r"(?:^|[:;])i[so]?P(?P<arm>[aw]{0,2}K)(?=$|[,.;])")
BY_AIRCRAFT = regex(r"(?P<verb>V)[:,](?=Le?N?(?P<event>E)[bi])")
HITS_PRAISED = regex(r"V[^;]*(?P<told>,(?P<hit>E)w{1,2})$")
RETREAT = regex(r"P(?P<told>,[wS]{0,2}(?P<back>w)w?r[so]?P)(?=$|[.;])")
AREA_BEFORE = regex(r"^-?(?P<told>A[-:])(?=[ib][so]{0,2}P[^;]*[EV])")
SHARED_OUT = regex(r"N[aS]?E[wWo]{0,5}(?P<mark>:)(?=iD-)")
FIRED_AT = regex(r"(?:MV|VM)[w]{0,2}(?P<told>,(?P<fired>V))(?=i[so]?[PAj])")
ALSO_HIT = regex(r"(?:^[BWwdhaNS&,]{0,6}K|oN[aS]{0,2}K)(?P<told>[&B+])(?=[aw]?V|wiP)")
HARMED_BEHIND = regex(r"N[aS]?K(?P<mark>:)(?=P[^;EVKN]*L[wXYq]{0,3}$)")
AND_ITS_OBLAST = regex(r"(?P<town>P)(?P<told>(?:[&,]{1,2}(?P<its>o?)|(?P<and>o))(?P<area>j))(?![so]?P)")
INCLUDED = regex(
    r"^[^;:]*?E(?P<mark>,)<(?:[aw]{0,2}N?[awK]{0,2}(?P<event>E)[aw]?|[aw]?N[^,;EVPADF]{0,4})"
    rf",[w]?(?=[VXYL])[^;,:EK]*?[ib]?{PLACE_LIST}(?P<end>)(?=$|[.,;B])"
)
STOPPED_OVER = regex(r"(?P<stopped>R)(?=o?N[aS]?KW?,N<)")
FOLLOWED = regex(r"KV[^;EVK]*(?P<told>&?Lw?@N\+)(?=$|[.;,])")
DEBRIS_FELL = regex(r"(?P<debris>Y)(?P<told>No[aS]?KV)[^EVK]*")
PURPOSE = regex(r"S(?P<told>,H[aw]{0,2}S[aw]?,)(?=[aw]?V)")
ALL_WITH = regex(r"V[^;EKV]*[PA],?@(?P<told>[w#+]|ao)(?=N[aS]{0,2}K)")
HARMED_BY = regex(r"N[aw]{0,2}(?P<thing>[aw])(?=(?P<cause>[wi])[aSw]{0,2}E)")
HARMING = ("result", "after")
NONE_ON_THINGS = regex(r"E(?P<told>i[aw]{0,2}X[aSw]{0,2})(?=Z[wL]?(?:$|[.;,]|[ib][so]{0,2}[PAD]))")
CLOCK_NEXT = regex(
    r"^[^VE;]{0,8}(?P<verb>V)[so]{0,2}P(?:i?A)?(?P<mark>[,&])[,&]?(?P<hour>[iw]{0,2}h)[,-]?(?P<place>[so]{0,2}P)"
)
CAPITAL, AGAINST, BY_AIR_KINDS = (
    "capital",
    "against",
    {"strike_air": "air_strike", "strike_missile": "missile_strike"},
)

with_saying_parted = parting(SAYING_TOO)
"""Part what troops repelled from a number told before: "reported 34 engagements, saying its troops had beaten off assaults near A"."""
with_not_there_parted = parting(REPORTED_NOT)
"""Part where nothing was: "один бій – на A, на B атак не було"."""
without_building = leaving(HIT_A_BUILDING, {"hit": "strike"})
"""Leave out what of a town was hit: "по A ударили из РСЗО, попадание в здание завода"."""


without_hour = leaving(TIMED)
"""Leave out when, behind a colon, a place was fired on: "зафиксирован обстрел: 02.17 по н.п. A"."""


with_so_many_of = moving(OF_SO_MANY, "events", "whole")
"""Read "п'ять атак із 12" as "п'ять із 12 атак"."""
without_units = leaving(OF_UNITS)
"""Leave out of what units attacks were: "отражены три атаки батальонных тактических групп ВСУ в направлениях A и B"."""
without_kind_of_fire = leaving(FIRE_THAT_FOILED)
"""Leave out of what kind fire was that foiled an attack: "огнем артиллерии, в том числе реактивной, сорваны четыре попытки"."""
without_praise = leaving(HITS_PRAISED, {"hit": "strike"})
"""Leave out how what fired had hit: "по A всю ночь работала арта, прилёты хорошие"."""
without_retreat = leaving(RETREAT, {"back": "retreat"})
"""Leave out where somebody falls back to: "штурмуют позиции у A, противник откатывается к B"."""
without_area_before = leaving(AREA_BEFORE)
"""Leave out the area that heads a line with a place of its own: "Шалигинська – по с. A завдано авіаудару"."""


with_shares_parted = parting(SHARED_OUT)
"""Part a total from how it was shared out: "усі 28 обстрілів розподілилися так: на A напрямку — кожен другий"."""
without_firing = leaving(FIRED_AT, {"fired": "launch"})
"""Let what was done so often be where it was fired at: "пять раз нарушили перемирие, выпустив по A 30 снарядов"."""


without_also = leaving(ALSO_HIT)
"""Read "дроны также атаковали A" as "дроны атаковали A"."""
with_harm_behind_parted = parting(HARMED_BEHIND)
"""Part what was launched at the country from where there was harm: "запустила 810 дронів: A та інші міста зазнали руйнувань"."""


def with_its_oblast(row: list[Item], shape: str) -> list[Item]:
    """Let what befell a town and its oblast be of both: "здійснили 56 обстрілів A та області", "struck A and the region"."""
    match = AND_ITS_OBLAST.search(shape)
    if match is None or row[match.start("area")].value not in ("oblast", "region"):
        return row
    if match["and"] and row[match.start("and")].value != "and":
        return row
    if match["its"] and row[match.start("its")].value:
        return row
    town, joint = row[match.start("town")], row[match.start("told")]
    both = [town, joint._replace(letter="&", value=""), town._replace(value=WITH_OBLAST)]
    return [*row[: match.start("town")], *both, *row[match.end("told") :]]


with_worked_there = parting(WORKED_THERE, {"worked": "worked"})
"""Part where something else worked: "четыре обстрела пришлось на A, в районе B работал снайпер"."""


def with_arms_alone(row: list[Item], shape: str) -> list[Item]:
    """Let a weapon told of a place without a verb have struck it: "по A ударный дрон, ранены двое"."""
    match = ARMS_ALONE.search(shape)
    if match is None or "V" in shape or "E" in shape or row[shape.index("i", match.start())].value != "upon":
        return row
    at = match.start("arm")
    return [*row[:at], Item("V", row[at].first, row[at].first, "strike"), *row[at:]]


def with_blows_by_aircraft(row: list[Item], shape: str) -> list[Item]:
    """Let blows be those of the aircraft told before: "застосував авіацію: завдав по одному удару біля A"."""
    match = BY_AIRCRAFT.search(shape)
    if match is None:
        return row
    verb, event = match.start("verb"), match.start("event")
    if row[verb].value != "air_strike" or row[event].value != "strike":
        return row
    return [*row[:verb], *row[verb + 2 : event], row[event]._replace(value="air_strike"), *row[event + 1 :]]


def with_killing(row: list[Item], shape: str) -> list[Item]:
    """Let guns that killed have fired: "Russian artillery killed a woman in A"."""
    for match in KILLED.finditer(shape):
        at = match.start("who")
        side, _, arm = row[at].value.partition(" ")
        if arm in ("shelling", "mlrs", "drone_strike"):
            value = "theirs" if side in ("russia", "enemy") else "own"
            whose = row[at]._replace(letter="a", value=value, stop=row[at].first)
            return [*row[:at], whose, row[at]._replace(letter="K", value=arm), *row[at + 1 :]]
    return row


with_used_against = rereading(AGAINST_AREAS, "told", "V", "launch", {"against": AGAINST})
"""Let weapons that there were against places have been launched: "there were drones and missiles against the A region"."""


def with_so_many_attacks(row: list[Item], shape: str) -> list[Item]:
    """Read "fired in 21 separate attacks, hitting A" as "fired 21 times, hitting A"."""
    match = IN_SO_MANY.search(shape)
    if match is None or row[match.start("event")].value not in ("attack", "strike"):
        return row
    first, stop = match.span("told")
    return [*row[:first], row[match.start("number")]._replace(letter="M"), *row[stop:]]


def with_none_there(row: list[Item], shape: str) -> list[Item]:
    """Let what was not be told of where: "наступательных действий там не было"."""
    match = NOT_THERE.search(shape)
    if match is None:
        return row
    first, stop = match.span("there")
    return moved(row, (first - 1, first), stop)


def without_missed(row: list[Item], shape: str) -> list[Item]:
    """Let some weapons that did not hit deny nothing: "some of the missiles did not hit their targets"."""
    match = SOME_MISSED.search(shape)
    if match is None or not {"N", "o", "<"} & {*match["told"]}:
        return row
    return without(row, (match.start("told"), match.end("verb")))


with_unknown_counted = parting(UNKNOWN_COUNTED, {"place": CAPITAL})
"""Let a number of a place that nobody knows not be of the next: "три обстрела Неизвестного, два – A"."""


def with_kind_told_before(row: list[Item], shape: str) -> list[Item]:
    """Let an adjective alone be the strikes told before: "П'ять авіаційних прийшлися на A"."""
    match = ONE_AS_TOLD.match(shape)
    kind = BY_AIR_KINDS.get(row[match.start("kind")].value) if match is not None else None
    if match is None or kind is None:
        return row
    at = match.start("kind")
    return read_as(row, at, letter="E", value=kind)


with_flown_at = rereading(FLEW_AT, "flew", "V", "launch", {"flew": "flew"})
"""Let drones that flew at a region and were partly shot down have been launched at it: "на A летіли 19 дронів, 14 збито"."""


def with_included_behind(row: list[Item], shape: str) -> list[Item]:
    """Read "strikes, including a missile attack, hit A" as "strikes hit A, including a missile attack"."""
    match = INCLUDED.match(shape)
    if match is None:
        return row
    first, end = match.start("mark"), match.end("end")
    closing = shape.index(",", first + 1)
    aside = row[first:closing] if match["event"] else []
    return [*row[:first], *row[closing + 1 : end], *aside, *row[end:]]


with_stopped_over = rereading(STOPPED_OVER, "stopped", "Y")
"""Let drones that were stopped be shot down: "stopped 31 drones, 19 of them over A"."""


without_purpose = leaving(PURPOSE)
"""Leave out what for: "враг, чтобы не допустить продвижения наших подразделений, ведёт огонь по A"."""
without_all_with = leaving(ALL_WITH)
"""Leave out that weapons were so many at once or in all: "атакували A, застосувавши одразу 12 дронів"."""


def with_things_harmed(row: list[Item], shape: str) -> list[Item]:
    """Let a number be of what was harmed, known word or not: "14 вагонів унаслідок обстрілу згоріли"."""
    for match in HARMED_BY.finditer(shape):
        if row[match.start("cause")].value in HARMING:
            at = match.start("thing")
            return read_as(row, at, letter="X", value="home")
    return row


without_things_spared = leaving(NONE_ON_THINGS)
"""Leave out what nothing was dealt to: "ударів по цивільних об'єктах не було у A", "атак на позиції не було"."""
without_followers = leaving(FOLLOWED)
"""Leave out what came after it: "the first drone hit A and was followed by two more"."""
without_fallen = leaving(DEBRIS_FELL, {"debris": "debris"})
"""Leave out what of one of them came down: "wreckage of one of the drones came down on a block in A"."""


def with_clock_parted(row: list[Item], shape: str) -> list[Item]:
    """Let what struck at one hour strike the next place at the next: "О 17:20 ворог обстріляв A, о 15:45 – B"."""
    match = CLOCK_NEXT.search(shape)
    if match is None:
        return row
    mark, place = match.start("mark"), match.start("place")
    again = said_again([row[match.start("verb")]], row[place].first)
    return [*row[:mark], parted(row[mark]), *row[slice(*match.span("hour"))], *again, *row[place:]]


without_towns_among = leaving(AMONG_TOWNS, {"which": "that"})
"""Let a town be struck that was one of those struck: "A was among towns in the B region that came under shelling"."""
with_blasts_parted = parting(BLASTS_TOO, {"blasts": "blast"})
"""Part off where blasts were heard, too: "a drone hit A, and explosions were also heard in B"."""
with_going_on_parted = parting(STILL_GOING)
"""Part off what still goes on from the numbers told respectively: "три та 17 атак відповідно, ще дві тривають"."""

CLAUSAL = (
    (("PLw", "A"), without_towns_among),
    ((",&X", "V"), with_blasts_parted),
    (("&X", "V"), with_blasts_parted),
    (("=,+N", "O"), with_going_on_parted),
    (("Ei", "X", "Z"), without_things_spared),
    ((",H", "S,"), without_purpose),
    (("V", "@wN", "K"), without_all_with),
    (("V", "@#N", "K"), without_all_with),
    (("V", "@+N", "K"), without_all_with),
    (("V", "@aoN", "K"), without_all_with),
    (("Nw", "E"), with_things_harmed),
    (("Na", "E"), with_things_harmed),
    (("R", "K", ",N<"), with_stopped_over),
    (("KV", "L", "@N+"), without_followers),
    (("YNo", "KV"), without_fallen),
    (("V", ",ih"), with_clock_parted),
    (("V", "&ih"), with_clock_parted),
    (("V", ",wh"), with_clock_parted),
    (("E,<", "P"), with_included_behind),
    (("E,<", "A"), with_included_behind),
    (("K&", "V"), without_also),
    (("KB", "V"), without_also),
    (("K+", "iP"), without_also),
    (("K+", "V"), without_also),
    (("K:P", "L"), with_harm_behind_parted),
    (("P&j",), with_its_oblast),
    (("P&oj",), with_its_oblast),
    (("Poj",), with_its_oblast),
    (("NE", ":iD-"), with_shares_parted),
    (("M", ",V"), without_firing),
    (("EX", "S"), without_units),
    (("EK,<", "R"), without_kind_of_fire),
    (("NE", "P,", "bPw"), with_worked_there),
    (("iP", "K"), with_arms_alone),
    (("V:L", "E"), with_blows_by_aircraft),
    (("V,L", "E"), with_blows_by_aircraft),
    (("V", ",Ew"), without_praise),
    (("P,", "rP"), without_retreat),
    (("A-", "P"), without_area_before),
    (("A:", "P"), without_area_before),
    (("E:h",), without_hour),
    (("N", "EfN"), with_so_many_of),
    (("NE", ",w", "R"), with_saying_parted),
    (("D,", "EZ"), with_not_there_parted),
    (("P,", "EZ"), with_not_there_parted),
    (("SX", "P"), with_killing),
    (("SY", "P"), with_killing),
    (("LK", "i"), with_used_against),
    (("V", "iN", "E"), with_so_many_attacks),
    (("EjZ",), with_none_there),
    (("V", "K,Ei"), without_building),
    (("KZV",), without_missed),
    (("NEw,N",), with_unknown_counted),
    (("Na", "i"), with_kind_told_before),
    (("wN", "K", "Y"), with_flown_at),
)
"""These turns in order, each with the letters without which it is not there."""
