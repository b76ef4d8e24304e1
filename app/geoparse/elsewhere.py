"""Elsewhere: the verb is left out where a blow is told of another place, or at another time."""

from app.geoparse.befallen import BEFALLEN, PEOPLE
from app.geoparse.bygunfire import BY_GUNFIRE
from app.geoparse.clausal import CLAUSAL
from app.geoparse.items import Item, parted, without
from app.geoparse.ofthem import OF_THEM
from app.geoparse.rewriting import leaving, of_them, parting, rereading, struck_again
from app.geoparse.sorts import strike_kind
from app.geoparse.unlike import UNLIKE
from app.geoparse.whereabouts import WHEREABOUTS
from gazetteer.patterns import regex

WITH_OTHERS = regex(
    r"(?P<verb>V)[^;:BV]*[KN][hiWw]{0,4}(?P<joint>,&?|&|o(?=j))(?=[so]{0,2}[PAj](?:&[so]?P)?@N?[aS]{0,2}K)"
)
AT_ANOTHER_TIME = regex(
    r"(?P<verb>V)[^;:BVKE]*[PA](?P<mark>,)W(?P<dash>-)(?=[irb]?[so]{0,2}[PA](?:[,&]{1,2}[PA])*(?:$|[.;]))"
)
HURT_ELSEWHERE = regex(r"[XY]N[aS]?X(?P<told>(?:,&?N-[ib][so]{0,2}P)+)(?=$|[.;,])")
REPORTS = "reports"
NUMBER_HURT = regex(r"[XY](?P<number>N)w{1,2}[aS]{0,2}(?=[EK])")
DOWNED_ELSEWHERE = regex(r"K[^;:B]{0,80}V[^;:B]{0,80}(?P<told>[,;]&?\+?NY[irb][so]{0,2}P)(?=$|[.;,])")
NONE_THERE = regex(r"BZ(?P<told>[Lw]{1,3})(?=[ib][so]{0,2}P)")
NUMBER_BEHIND = regex(r"^#?(?P<event>E)W?(?P<number>N)(?=$|[,.;])")
EXPLOSIONS_LISTED = regex(r"NX\([^()]*\)[,;&]{1,2}[PA][-:](?P<number>N)(?=\()")
MOREOVER = regex(r"(?<=,)(?P<joint>[+&])(?=b[so]{0,2}P(?:[,&]{1,2}P)*S[aS]{0,2}[MNTV])")
AT_ITS_TIME = regex(r"(?<=&)(?P<told>,iw,)(?=[@f]K)")
COUNTED_BEHIND = regex(r"(?P<weapons>K)(?P<told>,oL(?P<number>N))(?=$|[,.;])")
HURT_AMONG = regex(r"N[aS]?X[^,;]{0,12}@?E[^,;]*,(?P<number>N)<i")
STORED = regex(r"X@(?P<number>N)K[^EVK;]*L?Y")
KILLED_THERE = regex(r"^[^EKV]*N[aS]?X(?:LX|LY|[XY])[^EKVN;]{0,4}E[^EKVN;]{0,4}P&(?P<number>N)i")
OF_ALL = regex(
    r"^[Wd,]{0,4}(?P<of>[of]{1,2})N[aS]?E(?:i[so]{0,2}[DA])?(?:L?[iW]?d{1,2}|LW)?(?P<joint>,?)(?=N(?:[LRV]|-?b))"
)
AFFECTED_BY = regex(r"L(?P<affected>w)(?=@?[aS]{0,2}K|@S&?K?)")
APPOSED = regex(r"^[wWahB+&]{0,4}N[aS]{0,2}KK(?P<mark>,)(?=V)")
LAST_OF_LIST = regex(
    r"^[wWB+]{0,2}<[^;:]*N[aS]{0,2}E[aS]?i[so]{0,2}P(?:[,&]{1,2}P)*(?P<joint>&)(?=N[aS]{0,2}E(?:$|[.;]))"
)
WORST_IN = regex(r"^[^EVKRTLN;]*(?P<in>i)[so]?P:(?=W?N[aS]{0,2}[KE])")
NONE_AND = regex(r"0[aS]{0,2}E(?P<mark>,)(?=[^EVRT;]*[PA][^EVRT;]*$)")
HOTTEST_THEN = regex(r"l[-:]?[bi][so]{0,2}P(?:[,&]{1,2}P)*(?P<mark>,)(?=[wB]?N[aS]{0,2}E?[aw]?O)")
GUNS_TOO = regex(r"(?P<blow>E)i?[so]{0,2}[^EVKN;:]*[PA],?B?K(?P<dash>-)(?=[irb][so]{0,2}[PA])")
NEXT_PLACE = regex(r"[iD](?P<told>,i?w{1,4}-)D(?:(?P<count>,)N|(?P<bracket>\(N)|)(?=$|[.;,)])")
TIMES_ELSEWHERE = regex(
    r"(?:^|[SX;.LwWdh])(?P<verb>V)(?P<told>[^;:.BVNMEX]*[PA])(?P<joint>,?&|,)(?=M-?[irb]?[so]{0,2}[PA](?:$|[.;,&]))"
)
HURT_LISTED = regex(
    r"(?:N[aS]?X|YN[aS]?X?|(?P<fires>[NM])L?w)[^EKVNM:;]{0,8}E?"
    r"(?P<told>[:,-]<?[wa]*N[aS]?-?i[so]{0,2}P(?:[,&]{1,3}\+?[Nw][aS]?-?i[so]{0,2}P)*)(?=$|[.;])"
)
KILLED_BY = regex(r"N[aS]?X{0,2}L?Yi[so]{0,2}P(?P<by>f)(?=N?[aS]{0,2}K(?:$|[,.;&]))")
HURT_BESIDE = regex(r"[XY][^;:]*(?P<mark>,)[+&]{0,2}N-?i[so]{0,2}P(?=(?:f|wo?)[aS]{0,2}E(?:$|[.;,]))")
ARMS_LAST = regex(r"[PA]-N[aS]{0,2}EK?(?P<mark>[,&])[so]{0,2}[PA](?P<dash>-)[aS]{0,2}K(?:$|(?P<next>[.;,&]))")
AIMED_AT = regex(r"K(?P<told>,?w[aw]?Vi?[so]{0,2}[PA],?)(?=Vi?[so]{0,2}P)")
FIRES, THAT = "fires", "that"
BLOWS_WITH = regex(r"[LV]N[aS]?E(?P<with>@)N[aS]{0,2}K{1,2}(?=[ib][so]{0,2}P)")
HURT_BEHIND = regex(r"L[Nw][aS]?X?,f[aS]{0,2}Ki[so]{0,2}P(?P<told>-N)(?=$|[.;,])")
OF_EACH = regex(r"i[so]{0,2}[PA]&[PA]s?(?=N&N[aS]{0,2}E)")


def with_others_struck(row: list[Item], shape: str) -> list[Item]:
    """Let another place be struck with its own weapons: "attacked A with 7 drones and 2 missiles, B with 3 drones"."""
    verb: Item | None = None
    while (match := WITH_OTHERS.search(shape)) is not None:
        at, stop = match.span("joint")
        weapons = shape.index("K", match.end())
        behind = (
            shape.index("@", stop) if row[weapons].value == "guided_bomb" else stop
        )  # "A was hit by a bomb"
        verb = verb or row[match.start("verb")]
        verb = verb._replace(first=row[behind].first, stop=row[behind].first)
        row = [*row[:at], parted(row[at]), *row[stop:behind], verb, *row[behind:]]
        shape = f"{shape[:at]};{shape[stop:behind]}V{shape[behind:]}"
    return row


without_hurt_elsewhere = leaving(HURT_ELSEWHERE)
"""Leave out where some of those hurt were: "погибли 3 человека, 2 – в A"."""


def with_another_time(row: list[Item], shape: str) -> list[Item]:
    """Let another place be struck at its own time: "уночі двічі обстріляв A, удень — B"."""
    match = AT_ANOTHER_TIME.search(shape)
    if match is None:
        return row
    return struck_again(row, match)


def with_each_number(row: list[Item], shape: str) -> list[Item]:
    """Let two numbers behind two places be told respectively: "по A и B громадах 12 и 7 обстрелов"."""
    match = OF_EACH.search(shape)
    if match is None:
        return row
    at = match.end()
    return [*row[:at], Item("=", row[at].first, row[at].first, ""), *row[at:]]


def without_number_hurt(row: list[Item], shape: str) -> list[Item]:
    """Let a number behind those hurt be theirs, whatever follows: "ранены двое после атаки дрона"."""
    match = NUMBER_HURT.search(shape)
    if match is None or row[match.start()].value == REPORTS:
        return row  # "повідомлення про 11 фактів обстрілів"
    at = match.start("number")
    return [*row[:at], row[at]._replace(letter="w", quantity=None), *row[at + 1 :]]


def with_number_behind(row: list[Item], shape: str) -> list[Item]:
    """Let a bare number behind what opens a sentence count it: "Бойових зіткнень 155, найбільше — на ... напрямку"."""
    match = NUMBER_BEHIND.search(shape)
    if match is None or row[match.start("event")].single:
        return row
    at = match.start("number")
    return [*row[:at], Item("-", row[at].first, row[at].first, ""), *row[at:]]


def with_explosions_listed(row: list[Item], shape: str) -> list[Item]:
    """Let what a list counts stay explosions: "A: 12 вибухів (міномет), B — 30 (артилерія)"."""
    while (match := EXPLOSIONS_LISTED.search(shape)) is not None:
        at = match.start("number") + 1
        explosions = row[match.start() + 1]._replace(first=row[at].first, stop=row[at].first)
        row, shape = [*row[:at], explosions, *row[at:]], f"{shape[:at]}X{shape[at:]}"
    return row


def with_moreover(row: list[Item], shape: str) -> list[Item]:
    """Part off what goes on with its own place and who fought there: "12 обстрілів A, ще біля B противник 5 разів атакував"."""
    match = MOREOVER.search(shape)
    if match is None:
        return row
    at = match.start("joint")
    return [*row[:at], row[at]._replace(letter="B", quantity=None), *row[at + 1 :]]


without_time_between = leaving(AT_ITS_TIME)
"""Leave out when else it was: "hit A with a missile and, in the evening, with artillery"."""


def with_counted_behind(row: list[Item], shape: str) -> list[Item]:
    """Count weapons by a number told behind them: "обстріляли КАБами, їх було три"."""
    match = COUNTED_BEHIND.search(shape)
    if match is None:
        return row
    at, number = match.start("weapons"), row[match.start("number")]
    return without([*row[:at], number, *row[at:]], (at + 2, match.end("told") + 1))


def without_hurt_among(row: list[Item], shape: str) -> list[Item]:
    """Let a number of those told before be people: "nine were killed by shelling in A, three of them in B"."""
    match = HURT_AMONG.search(shape)
    if match is None:
        return row
    at = match.start("number")
    return [*row[:at], row[at]._replace(letter="w", quantity=None), *row[at + 1 :]]


def without_stored(row: list[Item], shape: str) -> list[Item]:
    """Let weapons that lay somewhere be no strikes: "a depot with 300 rockets was destroyed"; so those killed at another place."""
    match = STORED.search(shape) or KILLED_THERE.search(shape)
    if match is None:
        return row
    at = match.start("number")
    letters = {at: "w", at + 1: "w" if shape[at + 1] == "K" else shape[at + 1]}
    return [
        item._replace(letter=letters[place], value="", quantity=None) if place in letters else item
        for place, item in enumerate(row)
    ]


def with_part_of_all(row: list[Item], shape: str) -> list[Item]:
    """Let a total be told before its part: "Of 89 clashes, 52 took place on the A axis"."""
    match = OF_ALL.search(shape)
    if match is None:
        return row
    (first, stop), at = match.span("of"), match.end("joint")
    return [*row[:first], *row[stop:at], of_them(row[at]), *row[at:]]


without_downed_elsewhere = leaving(DOWNED_ELSEWHERE)
"""Leave out where others were shot down: "дрони влучили в A, ще два збито над B"."""
with_none_there = leaving(NONE_THERE)
"""Let none be told of its place: "5 attacks near A, but none were reported near B"."""


with_affected_by = rereading(AFFECTED_BY, "affected", "V", "strike", where={"affected": "affected"})
"""Let places affected by weapons be struck: "A and B were affected by enemy artillery"."""


def with_apposed(row: list[Item], shape: str) -> list[Item]:
    """Let weapons named twice be told once: "ще два безпілотники, за попередніми даними, «Ланцети», поцілили у A"."""
    match = APPOSED.match(shape)
    return row if match is None else without(row, match.span("mark"))


with_last_parted = parting(LAST_OF_LIST, mark="joint")
"""Part the last of what a total holds, told without a place: "у тому числі шість обстрілів по A та 28 атак БпЛА"."""


def with_worst_place(row: list[Item], shape: str) -> list[Item]:
    """Let a place said to be the worst off head what is counted behind it: "найгірше в A: за день 14 авіабомб"."""
    match = WORST_IN.match(shape)
    if match is None:
        return row
    at = match.start("in")
    return row[at + 1 :]


with_none_before = parting(NONE_AND)
"""Part a quiet night from where debris fell: "A – ніч минула без ударів, уламки знайшли в B"."""
with_hottest_then = parting(HOTTEST_THEN)
"""Part where it was the hottest from what goes on: "11 атак – найбільше поблизу A, три бої тривають"."""


def with_guns_too(row: list[Item], shape: str) -> list[Item]:
    """Let guns strike places of their own behind a dash: "авіація завдала удару по A, а артилерія – по B"."""
    match = GUNS_TOO.search(shape)
    if match is None or row[match.start("blow")].value != "strike":
        return row
    at = match.start("dash")
    return [
        *row[:at],
        row[match.start("blow")]._replace(letter="V", first=row[at].first, stop=row[at].stop),
        *row[at + 1 :],
    ]


def with_next_place(row: list[Item], shape: str) -> list[Item]:
    """Part the direction that comes next from the first: "34 на Покровському напрямку, друге місце – Лиманський, 19"."""
    match = NEXT_PLACE.search(shape)
    if match is None:
        return row
    first, stop = match.span("told")
    if not match["count"] and not match["bracket"]:
        return [*row[:first], *row[stop + 1 :]]
    mark = [row[stop + 1]._replace(letter="-")] if match["count"] else [row[stop + 1]]
    return [*row[:first], parted(row[first]), row[stop], *mark, *row[stop + 2 :]]


def with_times_elsewhere(row: list[Item], shape: str) -> list[Item]:
    """Let how often another place was struck be its own: "обстріляв A, B та двічі C", "били дронами по A і тричі по B"."""
    match = TIMES_ELSEWHERE.search(shape)
    if match is None:
        return row
    (at, stop), verb = match.span("joint"), row[match.start("verb")]
    weapons = {item.value for item in row[match.start("told") : at] if item.letter == "K"}
    sort = verb.value
    if len(weapons) == 1:
        sort = strike_kind(weapons.pop())
    elif weapons:
        sort = "strike"
    return [
        *row[:at],
        parted(row[at]),
        verb._replace(value=sort, first=row[at].first, stop=row[at].first),
        *row[stop:],
    ]


def without_hurt_listed(row: list[Item], shape: str) -> list[Item]:
    """Let numbers behind those hurt, or fires, be theirs: "five were killed by shelling: three in A, two in B"."""
    match = HURT_LISTED.search(shape)
    if match is None:
        return row
    first, stop = match.span("told")
    whose = (FIRES,) if match["fires"] else PEOPLE
    if not any(item.value in whose for item in row[match.start() : first]):
        return row
    return [
        item._replace(letter="w", value="", quantity=None)
        if (first <= at < stop and item.letter in ":<N-") or (at == match.start() and match["fires"])
        else item
        for at, item in enumerate(row)
    ]


with_what_killed = rereading(KILLED_BY, "by", "V", "strike")
"""Let weapons be what struck where they killed: "один загинув в A від дрона"."""


def with_hurt_beside(row: list[Item], shape: str) -> list[Item]:
    """Part what hurt somebody at another place: "один загинув в A від дрона, ще один – у B від обстрілу"."""
    match = HURT_BESIDE.search(shape)
    if match is None:
        return row
    at = match.start("mark")
    rest = [item for item in row[at + 1 : match.end()] if item.letter not in "N-+&"]
    return [*row[:at], parted(row[at]), *rest, *row[match.end() :]]


def without_hurt_behind(row: list[Item], shape: str) -> list[Item]:
    """Leave out a number of those hurt behind their place: "від обстрілу в A постраждали двоє, від дрона у B – один"."""
    match = HURT_BEHIND.search(shape)
    return (
        row if match is None or row[match.start()].value not in PEOPLE else without(row, match.span("told"))
    )


def with_blows_at(row: list[Item], shape: str) -> list[Item]:
    """Let the blows be where their weapons fell: "three air strikes with nine bombs near A"."""
    match = BLOWS_WITH.search(shape)
    if match is None or row[match.start("with") - 1].value not in ("air_strike", "missile_strike"):
        return row
    return without(row, match.span("with"))


def without_aim(row: list[Item], shape: str) -> list[Item]:
    """Leave out what a weapon was aimed at where it fell at another place: "a missile that targeted A fell in B"."""
    match = AIMED_AT.search(shape)
    if match is None or not any(item.value == THAT for item in row[slice(*match.span("told"))]):
        return row
    return without(row, match.span("told"))


def with_arms_last(row: list[Item], shape: str) -> list[Item]:
    """Part weapons told of the next place of a list: "A – 8 обстрілів, B – скиди з дронів"."""
    match = ARMS_LAST.search(shape)
    if match is None:
        return row
    marks, dash = (match.start("mark"), match.start("next")), match.start("dash")
    return [
        parted(item) if at in marks else item._replace(letter="V", value="strike") if at == dash else item
        for at, item in enumerate(row)
    ]


ELSEWHERE = (
    (("-N", "-K", "E"), with_arms_last),
    (("V", "PV", "Kw"), without_aim),
    (("E@N", "K"), with_blows_at),
    (("Pf", "K", "Y"), with_hurt_beside),
    (("N-i", "E", "Y"), with_hurt_beside),
    (("Pf", "K", "Y"), with_what_killed),
    (("P-N", "K", "L"), without_hurt_behind),
    (("E:N", "X"), without_hurt_listed),
    (("E-N", "X"), without_hurt_listed),
    (("E,<", "X"), without_hurt_listed),
    (("E,N", "X"), without_hurt_listed),
    (("w:N",), without_hurt_listed),
    (("E:N", "w"), without_hurt_listed),
    (("V", "&M"), with_times_elsewhere),
    (("V", ",M"), with_times_elsewhere),
    (("-D", "D,", "w-"), with_next_place),
    (("l", "P,", "O"), with_hottest_then),
    (("K-", "E"), with_guns_too),
    (("Lw", "K"), with_affected_by),
    (("KK,V", "N"), with_apposed),
    (("<", "P&N", "E"), with_last_parted),
    (("iP:",), with_worst_place),
    (("isP:",), with_worst_place),
    (("0", "E,"), with_none_before),
    (("V", "P@"), with_others_struck),
    (("V", "j@"), with_others_struck),
    (("N-", "X,N"), without_hurt_elsewhere),
    (("Nw",), without_number_hurt),
    (("NX(",), with_explosions_listed),
    (("EN",), with_number_behind),
    (("EWN",), with_number_behind),
    (("NY", "K", "V"), without_downed_elsewhere),
    (("BZ", "E"), with_none_there),
    ((",W-", "V"), with_another_time),
    (("N&N", "E"), with_each_number),
    (("&,iw,", "K"), without_time_between),
    (("K,oLN",), with_counted_behind),
    (("E,N", "N"), with_part_of_all),
    ((",N", "oNE"), with_part_of_all),
    (("D,N", "E"), with_part_of_all),
    (("DN", "E"), with_part_of_all),
    (("@NK", "X", "Y"), without_stored),
    (("&Ni", "X", "E"), without_stored),
    (("N<i", "E", "X"), without_hurt_among),
    ((",+b", "P", "S"), with_moreover),
    ((",&b", "P", "S"), with_moreover),
    *CLAUSAL,
    *BY_GUNFIRE,
    *WHEREABOUTS,
    *OF_THEM,
    *BEFALLEN,
    *UNLIKE,
)
"""These turns in order, each with the letters without which it is not there."""
