"""Gapped: clauses that leave out the verb of the one before: "Харків атакували ракетами, Суми — дронами"."""

from re import Pattern

from app.geoparse.conventions import MOST_ALONG
from app.geoparse.elliptic import SO
from app.geoparse.items import Item, letters_of, parted
from app.geoparse.rewriting import Turn, parting, read_as, rereading, said_again, struck_again, struck_at
from app.geoparse.sorts import KIND_OF_MODIFIER, LOOSE, strike_kind
from gazetteer.patterns import regex

OTHER_ARM = regex(
    r"[PA][aSWw]{0,2}(?P<verb>V)f?N?[aS]{0,2}K+[^;,:EVNPAD]{0,3}(?P<mark>,)B?[so]{0,2}[PA](?P<dash>-)(?=f?N?[aS]{0,2}(?P<arm>K)(?:$|[.;,&W]))"
)
OTHER_STRUCK = regex(
    r"K(?P<verb>V)[so]{0,2}P[MWwdih]{0,3}(?P<mark>[,&])(?P<arm>K)(?=[so]{0,2}P(?:$|[MWwdi@.;,&]))"
)
EACH_STRUCK = regex(
    r"^[BWwdh&,]{0,3}N[aS]{0,2}(?P<arm>K)(?P<dash>-)[so]{0,2}P(?:[,&]{1,2}N-[so]{0,2}P)+(?=$|[.;])"
)
PARTS_LISTED = regex(r"V[so]?P?M(?P<mark>,)(?=M[@f]?[aS]?K[,&]{1,2}M[@f]?[aS]?K(?:$|[.;,]))")
LED_BY_PLACE = regex(
    r"^[BwWd&,]{0,3}(?P<where>i[so]?[PA]),?(?P<arms>[aS]{0,2}K,?&[aS]{0,2}K)(?P<did>[VXY])(?=[^EVKPAD;:]*$)"
)
LINE_AGAIN = regex(r"^(?:A{1,2}:)?(?P<place>P)(?P<dash>-)N[^;V]*(?:;N[^;VPAD]*)+$")
LISTED_REGIONS = regex(r"^(?:[so]?P(?:[,&]{1,2}[so]?P)*,?(?:\(A\)|i?A);&?)+(?=[so]?P[^;]*[LV])")
ARMS_DEAL = regex(r"(?:^|(?<=[,;BWwd]))(?P<own>a?)(?P<arm>K)(?P<did>[LV])(?P<number>N)[aS]?(?P<event>E)")
STRIKES_BY = regex(r"(?P<number>N)[aS]?(?P<event>E)(?P<by>[@f](?P<own>a?)(?P<arm>K))(?=[wL]?V)")
TYPES = ("type_of_arm", "strike_missile")
TYPES_OF_ARM = regex(r"N(?P<type>a)(?P<and>&)(?=N[aS]{0,2}(?P<arm>K))")
WHICH_HIT = regex(r"E(?P<told>,(?P<which>w)[Lw]?V)(?=[so]{0,2}[PA](?:$|[,.;]))")
OBLASTS_LISTED = regex(r"L(?P<list>[PA](?:&j)?(?:[,&]{1,2}[PA](?:&j)?){3,})(?=$|[.;])")
HIT_WITH = regex(r"(?<!b)P(?P<hit>Y)(?=f?[aS]?K(?:$|[.;,]))")
CLUSTER = regex(r"(?P<verb>V)(?:i[so]?[PA])?(?P<cluster>w)(?=$|[.;,])")
TANKS = regex(r"(?P<tanks>X)[aMWw]{0,2}(?P<verb>V)(?=[WM]?i)")
KINDS_TOLD = regex(r"(?:^|(?<=,)|(?<=N))(?P<kind>a)(?=-i[so]{0,2}[PA])")
SO_THERE = regex(r"^[B+]?[wW]{0,2}(?P<dash>-)(?P<at>i)[so]{0,2}[PA](?:[,&]{1,2}i?[so]{0,2}[PA])*$")
USED_TOO = regex(r"(?P<used>V)(?P<who>S?)i[so]{0,2}[PA](?P<too>&?)(?=f?[aS]{0,2}K)")
USED_THERE = regex(r"^(?P<used>V)[aS]{0,2}(?P<there>[bj])&?(?=f?[aS]{0,2}K(?:$|[.;]))")
STRUCK_USING = regex(r"[VE][aS]{0,2}&?i?[so]{0,2}[PA](?P<mark>,)(?P<used>V)(?=[aS]?K(?:$|[.;]))")
SEAT_OF_ITS_OWN = regex(r"(?P<area>A)-(?P<seat>j)(?=&[so]?[PA])")
REPELLED_ALONE = regex(r"^[BwWdh+]{0,3}(?P<number>N)(?=[aw]{0,2}L{0,2}R(?:$|[.;,:&B]))")
SUM_FIRST = regex(r"(?P<sum>N)[aS]?E(?P<mark>,)(?=[al]?E[ib][so]?D)")
HEARD_FROM = regex(r"^[BwWd,]{0,3}(?P<heard>f)a?P[aw]{0,2}c[aiwo]{0,3}(?=N?[aSo]{0,3}[EK])")
LIST_AFTER_REGION = regex(
    r"[NE][bi][so]{0,2}P(?:[,&]{1,2}P)*,?[io]{0,2}A(?P<mark>;)(?=P(?:[,&]{1,2}P)*,?[io]{0,2}A)"
)
NEAR_SO_MANY = regex(r"[ib]N[aS]?s(?P<mark>,)(?=iwiP)")
RAID_OF = regex(r"(?P<raid>E)[aS]{0,2}(?P<arm>K)")
UNDER_FIRE = regex(r"^[BWwdh]{0,3}b[aS]?E[^;:VEKPAD]{0,8}(?P<fell>V)(?=[aSwXso]{0,4}P)")
ARMS_IN_ALL = regex(
    r"(?P<lead>bE)?(?P<verb>V)(?P<where>[so]?[PF](?:[,&]{1,2}[so]?[PF])*)(?P<dash>-#?)(?P<arms>N[aS]?K)(?=$|[,.;])"
)
INCLUDED = regex(r"(?P<event>E),?w?(?P<with>w)(?=[aS]{0,2}N[aS]{0,2}K)")
CAPITAL_GOES_ON = regex(r"(?:^[BWwd,]{0,3}|c[iaowL]{0,4})(?P<who>F)w?O[oaS]{0,3}(?=E)")
NEXT_STRUCK = regex(r"[,&]{1,2}N(?P<next>-)")


def with_repelled_alone(row: list[Item], shape: str) -> list[Item]:
    """Let so many that were repelled be attacks: "There were four assaults. One was repelled, three are ongoing"."""
    match = REPELLED_ALONE.match(shape)
    if match is None or "E" in shape or "K" in shape:
        return row
    at = match.end()
    return [*row[:at], Item("E", row[at - 1].stop, row[at - 1].stop, "attack"), *row[at:]]


with_heard_from = rereading(HEARD_FROM, "heard", "i", "")
"""Let what is told from a town be in it: "із Миколаєва повідомляють про два прильоти"."""


with_list_after_region = rereading(LIST_AFTER_REGION, "mark", ",")
"""Let a list go on behind the region of its first places: "31 attacks near A, Luhansk region; B and C, Donetsk region"."""


with_what_follows = parting(NEAR_SO_MANY)
"""Part attacks near so many places from what was at another: "штурми відбито біля п'яти сіл, на шахті в A лишилося 120 людей"."""


def with_raid_of_drones(row: list[Item], shape: str) -> list[Item]:
    """Let a raid of drones be theirs and no aircraft's: "наліт «шахедів»"."""
    match = RAID_OF.search(shape)
    if match is None or row[match.start("raid")].value != "air_strike":
        return row
    at, arm = match.start("raid"), row[match.start("arm")]
    if arm.value != "drone_strike":
        return row
    return [*row[:at], row[at]._replace(value=arm.value), *row[match.end() :]]


with_fire_fallen_on = rereading(UNDER_FIRE, "fell", "L", "", where={"fell": "strike"})
"""Let what came under fire have done so: "под миномётный обстрел попали защитники A"."""


def with_arms_in_all(row: list[Item], shape: str) -> list[Item]:
    """Let so many weapons in all have struck the places before: "под удар попали A и B – всего пять беспилотников"."""
    match = ARMS_IN_ALL.search(shape)
    if match is None or row[match.start("verb")].value != "strike":
        return row
    first = match.start() if match["lead"] else match.start("verb")
    arms, verb, where = match.span("arms"), match.start("verb"), match.span("where")
    return [*row[:first], *row[slice(*arms)], row[verb], *row[slice(*where)], *row[match.end() :]]


def with_included(row: list[Item], shape: str) -> list[Item]:
    """Let an attack be made with what it is told to have included: "the attack, which included 728 drones"."""
    match = INCLUDED.search(shape)
    if match is None or row[match.start("with")].value != "included":
        return row
    at = match.start("with")
    joint = row[at]._replace(letter="@", value="")
    return [*row[: match.end("event")], joint, *row[at + 1 :]]


def with_capital_that_goes_on(row: list[Item], shape: str) -> list[Item]:
    """Let a capital abroad that goes on with strikes be the country: "Moscow has continued its air strikes on A"."""
    match = CAPITAL_GOES_ON.search(shape)
    if match is None:
        return row
    at = match.start("who")
    return [*row[:at], row[at]._replace(letter="S", value="russia", place=-1), *row[at + 1 :]]


def with_sum_first(row: list[Item], shape: str) -> list[Item]:
    """Part the front's sum from where fights were: "167 зіткнень, бої на A та B напрямках"."""
    match = SUM_FIRST.search(shape)
    number = row[match.start("sum")].quantity if match is not None else None
    if match is None or number is None or number.interval.low < MOST_ALONG:
        return row
    at = match.start("mark")
    return [*row[:at], parted(row[at]), *row[at + 1 :]]


def with_other_arm(row: list[Item], shape: str) -> list[Item]:
    """Let the next place be struck with its own weapon: "Харків атакували ракетами, Суми — дронами"."""
    while (match := OTHER_ARM.search(shape)) is not None:
        row = struck_again(row, match, strike_kind(row[match.start("arm")].value))
        shape = letters_of(row)
    return row


def with_other_struck(row: list[Item], shape: str) -> list[Item]:
    """Let the next weapon have struck its own place: "missiles struck A at dawn, drones B by noon"."""
    while (match := OTHER_STRUCK.search(shape)) is not None:
        mark, arm = match.start("mark"), match.start("arm")
        again = said_again([row[match.start("verb")]._replace(value="strike")], row[arm].stop)
        row = [*row[:mark], parted(row[mark]), row[arm], *again, *row[arm + 1 :]]
        shape = letters_of(row)
    return row


def with_each_struck(row: list[Item], shape: str) -> list[Item]:
    """Let so many weapons have struck each place behind a dash: "дві ракети — Харків, одна — Чугуїв"."""
    match = EACH_STRUCK.match(shape)
    if match is None:
        return row
    arm, dash = row[match.start("arm")], match.start("dash")
    dashes = [found.start("next") for found in NEXT_STRUCK.finditer(shape, dash, match.end())]
    for at in dashes[::-1]:
        told = said_again([arm], row[at].first)
        row = [*row[:at], *told, row[at]._replace(letter="V", value="strike"), *row[at + 1 :]]
    return struck_at(row, dash)


with_parts_listed = rereading(PARTS_LISTED, "mark", ":")
"""Let how often each weapon struck be parts as behind a colon: "was hit four times, thrice by drones and once by a missile"."""


def with_place_behind(row: list[Item], shape: str) -> list[Item]:
    """Tell where behind what struck there: "in the A region, drones and glide bombs injured two people"."""
    match = LED_BY_PLACE.match(shape)
    if match is None:
        return row
    first, stop = match.span("where")
    at = match.start("did")
    if shape[at] != "V" and row[at].value != "hurt":
        return row
    did = row[at]._replace(letter="V", value=row[at].value if shape[at] == "V" else "strike")
    return [*row[:first], *row[match.start("arms") : at], did, *row[first:stop], *row[at + 1 :]]


def with_line_again(row: list[Item], shape: str) -> list[Item]:
    """Let the place of a line hold behind its semicolon: "A – 5 приходів, імовірно САУ; 2 скидання ВОГ із БпЛА"."""
    match = LINE_AGAIN.match(shape)
    if match is None:
        return row
    line = [row[match.start("place")], row[match.start("dash")]]
    for at in range(len(shape) - 1, shape.index(";"), -1):
        if shape[at - 1] in ";:":
            row = [*row[:at], *said_again(line, row[at].first), *row[at:]]
    return row


def with_arms_that_deal(row: list[Item], shape: str) -> list[Item]:
    """Let strikes be of the weapons that carried them out, and of whose they are: "Ukrainian drones carried out five strikes"."""
    match = ARMS_DEAL.search(shape) or STRIKES_BY.search(shape)
    if match is None or row[match.start("event")].value not in LOOSE:
        return row
    event = row[match.start("event")]._replace(value=strike_kind(row[match.start("arm")].value))
    strikes = [row[match.start("number")], *row[match.start("own") : match.end("own")], event]
    did = row[match.start("did") : match.end("did")] if "did" in match.re.groupindex else []
    return [*row[: min(match.start("own"), match.start())], *did, *strikes, *row[match.end() :]]


def with_types_of_arm(row: list[Item], shape: str) -> list[Item]:
    """Let both numbers be of the missiles whose types they tell: "28 крилатими та 8 зенітними ракетами"."""
    match = TYPES_OF_ARM.search(shape)
    if match is None or row[match.start("type")].value not in TYPES:
        return row
    at, arm = match.start("and"), row[match.start("arm")]
    return [*row[:at], *said_again([arm], row[at].first), *row[at:]]


def with_where_it_hit(row: list[Item], shape: str) -> list[Item]:
    """Let an event be where it is then told to have hit: "in the bombing, which targeted the A district"."""
    match = WHICH_HIT.search(shape)
    if match is None or row[match.start("which")].value != "relative":
        return row
    at = match.start("told")
    return [*row[:at], row[at]._replace(letter="i", value="upon"), *row[match.end("told") :]]


def with_oblasts_listed(row: list[Item], shape: str) -> list[Item]:
    """Let oblasts in a list with towns be places beside them: "постраждали Харків та область, A, Сумщина, Полтавщина"."""
    match = OBLASTS_LISTED.search(shape)
    if match is None or "P" not in match["list"]:
        return row
    first, stop = match.span("list")
    areas = [item.value for item in row[first:stop] if item.letter == "A"]
    if len(areas) < LEAST_OBLASTS or any(value != "oblast" for value in areas):
        return row
    told = [item._replace(letter="P") if item.letter == "A" else item for item in row[first:stop]]
    kept = [
        item
        for at, item in enumerate(told)
        if item.letter != "j" and not (item.letter == "&" and told[at + 1].letter == "j")
    ]
    return [*row[:first], *kept, *row[stop:]]


with_hit_by_weapon = rereading(HIT_WITH, "hit", "V", "strike", where={"hit": ("hit", "struck")})
"""Let what was hit with a weapon be struck: "електростанцію A вразили «Кинджалом»"."""


def _shelling_by(pattern: Pattern[str], name: str) -> Turn:
    """Return the turn that makes a blow shelling where a word tells of what it was, and no weapon does."""

    def shelled(row: list[Item], shape: str) -> list[Item]:
        match = pattern.search(shape)
        if match is None or row[match.start(name)].value != name or "K" in shape:
            return row
        at = match.start("verb")
        is_open = row[at].value in LOOSE
        return read_as(row, at, value="shelling") if is_open else row

    return shelled


with_cluster_shells = _shelling_by(CLUSTER, "cluster")
"""Let a blow of cluster munitions be shelling: "били касетними боєприпасами"."""
with_tanks_firing = _shelling_by(TANKS, "tanks")
"""Let what tanks did to a town be shelling: "танки двічі били по A"."""


def with_kinds_told(row: list[Item], shape: str) -> list[Item]:
    """Let adjectives stand for the strikes that they tell the kind of: "2 ракетных – на A, авиационный – на B"."""
    found = {match.start("kind") for match in KINDS_TOLD.finditer(shape)}
    if not any(row[at].value in KIND_OF_MODIFIER for at in found):
        return row
    return [
        item._replace(letter="E", value=KIND_OF_MODIFIER[item.value])
        if at in found and item.value in KIND_OF_MODIFIER
        else item
        for at, item in enumerate(row)
    ]


with_so_there = rereading(SO_THERE, "dash", "V", SO, where={"at": "upon"})
"""Let the same befall what is told alone: "По району вдарив дронами. Увечері - по A. Вночі - по B"."""


def with_used_too(row: list[Item], shape: str) -> list[Item]:
    """Let who used a weapon stand before that, and leave out that it was so too: "застосував ворог по A й артилерію"."""
    match = USED_TOO.search(shape)
    if match is None or row[match.start("used")].value != "launch" or not (match["who"] or match["too"]):
        return row
    used, behind = match.start("used"), match.end("who")
    return [
        *row[:used],
        *row[used + 1 : behind],
        row[used],
        *row[behind : match.start("too")],
        *row[match.end() :],
    ]


def with_used_there(row: list[Item], shape: str) -> list[Item]:
    """Let a raion told before be struck with what was used over it: "Застосував по району й артилерію"."""
    match = USED_THERE.match(shape)
    if (
        match is None
        or row[0].value != "launch"
        or row[match.start("there")].value not in ("raion", "area", "region")
    ):
        return row
    struck = row[0]._replace(value="strike")
    return [row[match.start("there")], struck, *row[1 : match.start("there")], *row[match.end() :]]


def with_struck_using(row: list[Item], shape: str) -> list[Item]:
    """Let what was struck be struck with what is told to have been used: "поцілив по A, застосував FPV-дрон"."""
    match = STRUCK_USING.search(shape)
    if match is None or row[match.start("used")].value != "launch":
        return row
    mark = match.start("mark")
    return [*row[:mark], row[mark]._replace(letter="@", value=""), *row[mark + 2 :]]


def with_seat_of_its_own(row: list[Item], shape: str) -> list[Item]:
    """Let the centre of a raion be in it, as exact as that is known: "атакувала Нікопольщину – райцентр і A громаду"."""
    match = SEAT_OF_ITS_OWN.search(shape)
    if match is None or row[match.start("seat")].value != "district_centre":
        return row
    at = match.start("area")
    return [*row[:at], row[at]._replace(letter="P"), *row[match.end() :]]


def with_listed_regions(row: list[Item], shape: str) -> list[Item]:
    """Let a list that tells the region of each of its parts be one: "A and B (C Oblast); D in E Oblast came under fire"."""
    match = LISTED_REGIONS.match(shape)
    if match is None:
        return row
    stop = match.end()
    return [
        item._replace(letter=",") if item.letter == ";" and at < stop else item for at, item in enumerate(row)
    ]


LEAST_OBLASTS = 3
"""So many oblasts beside towns are a list of their own, and not where the towns lie."""
GAPPED = (
    (("F", "O", "E"), with_capital_that_goes_on),
    (("E", "w", "N", "K"), with_included),
    (("E", "K"), with_raid_of_drones),
    (("b", "E", "V", "P"), with_fire_fallen_on),
    (("V", "-", "N", "K"), with_arms_in_all),
    (("P", "A;P", "A"), with_list_after_region),
    (("A);", "L"), with_listed_regions),
    (("A;", "L"), with_listed_regions),
    (("N", "s,iwiP"), with_what_follows),
    (("f", "P", "c"), with_heard_from),
    (("NE,", "D"), with_sum_first),
    (("N", "R"), with_repelled_alone),
    (("VM,M", "K"), with_parts_listed),
    (("K&", "K"), with_place_behind),
    (("P-", ";N"), with_line_again),
    (("-i",), with_so_there),
    (("a-i",), with_kinds_told),
    (("X", "V", "i"), with_tanks_firing),
    (("V", "w"), with_cluster_shells),
    (("PY", "K"), with_hit_by_weapon),
    (("Na&N", "K"), with_types_of_arm),
    (("E,w", "V"), with_where_it_hit),
    (("L", "A", "P"), with_oblasts_listed),
    (("K", "N", "E"), with_arms_that_deal),
    (("NE", "K", "V"), with_arms_that_deal),
    (("V", "i", "K"), with_used_too),
    (("V", "K"), with_used_there),
    (("V", ",V", "K"), with_struck_using),
    (("A-j&",), with_seat_of_its_own),
    (("V", "K", ",", "-"), with_other_arm),
    (("KV", "P", "K", "P"), with_other_struck),
    (("NK", "-", "N-"), with_each_struck),
)
"""These turns, each with the letters without which it is not there."""
