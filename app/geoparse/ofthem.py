"""Of them: how many of the weapons told before it hit: a part of those, and no strike besides."""

from app.geoparse.head import ONE as JUST_ONE
from app.geoparse.items import Item, parted, without
from app.geoparse.rewriting import counted_by, leaving, of_them, read_as, rereading, struck_again
from app.geoparse.sorts import FROM_THE_AIR, strike_kind
from gazetteer.patterns import regex

THEY_HIT = regex(r"(?<=[,;&B(])N(?P<of><)(?=[aw]{0,2}V)")
SOME_HIT = regex(
    r"(?<=[EVK])(?:i?[soaS]{0,2}[PA]|[N@]{0,2}K)[^KEVYXNM;BD:]*[,:](?:(?:[aw]?YN[aw]?|<?N[aw]?L?Y)[,&]{1,2})?"
    r"(?P<some>N)(?=[aw]{0,2}(?P<hit>V)[^PADKEV;]*$)"
)
HIT_BEHIND = regex(
    r"K[^KEYXNM;BD]*,(?P<at>(?:i[so]?(?:w|[PF](?:[,&]{1,2}[PF])*))?[aw]?)(?P<hit>V)(?P<some>N)(?=$|[,;.])"
)
FIRED_AT = regex(r"f?(?P<all>N[aS]?K),?(?P<fired>w)i[soaS]{0,2}[PA](?:&[soaS]{0,2}[PA])*(?P<mark>,)")
ON_THE_WAY = regex(
    r"(?<=[KX])(?P<told>,(?:[awW]{1,3}[ri]|[awWV]{1,3}f)[so]{0,2}[PAF],|V?f[so]{0,2}[PAF](?:[,&]{1,2}[PAF])*)(?=[aw]?V)"
)
BY_SO_MANY = regex(r"(?<=@)(?P<number>N)(?=$|[,;.&B])")
AND_MORE = regex(
    r"V[^;:]*(?P<arm>K)[aSw]{0,2}i[so]{0,2}P(?:[,&]{1,2}P)*,[^EKVRPAD;:]{0,6}[-,&]\+?(?P<number>N)(?=i[so]{0,2}P)"
)
ARMS_GO = regex(r"N[aS]{0,2}K(?P<dash>-)(?=i[^EKV;,]{0,3}P)")
EACH_ITS_ARMS = regex(r"(?<=[KE])(?P<mark>,)(?=[so]?P[:-]N?[aS]{0,2}K)")
ARMS_THEN = regex(r"V[^;:B]*[PA][^;:B]*K(?P<mark>,&?|&)(?=[aS]{0,2}K[aw]?V[soir]{0,2}P)")
NO_ROUNDS = regex(r"Z(?P<rounds>X)(?=V)")
ARMS_BEHIND = regex(
    r"V(?:(?P<where>i[so]{0,2}P(?:[,&]{1,2}P)*)(?P<arm>K)|(?P<first>K)i[so]{0,2}P(?:[,&]{1,2}P)*),[+B]?M(?P<dash>-)(?=i)"
)
HITS_AND_ARMS = regex(r"^i[so]{0,2}P(?P<hits>E)(?P<mark>:)(?=N[aS]{0,2}K)")
HURT_IN_IT = regex(
    r"E[aS]?K?i?[so]{0,2}[PA][^EKVMT:;]{0,6}(?:N[aS]?X[LXY]{1,2}|YN[aS]?X?)"
    r"(?P<told>[:,-]<?N[aS]?X?-?i[so]{0,2}P(?:[,&]{1,3}N[aS]?-?i[so]{0,2}P)*)(?=$|[.;])"
)
ARMS_ELSEWHERE = regex(
    r"(?P<verb>V)i?[so]{0,2}[PA](?P<mark>,)[&B]?i[so]{0,2}[PA](?P<dash>-)(?=\+?N[aS]{0,2}K{1,2}(?:$|[.;,&]))"
)
OF_THEM_WHEN = regex(r"[MNKE][^;:]{0,4},<(?P<when>W-)N(?=$|[.;,])")
NOT_TOLD = regex(r"E[^;:BV]*(?P<told>L)Z(?=$|[,.;&B])")
HURT_IN_AREA = regex(
    r"VN[aS]?[sX][soi]{0,2}A(?P<told>,(?:YN?[aS]?X?|N?[aS]?X{1,2}L?[XY]?)i[so]{0,2}P(?:[,&]{1,2}P)*)(?=$|[.;])"
)
FIRE_ELSEWHERE = regex(
    r"(?P<verb>V)i?[so]{0,2}[PA]f[aS]{0,2}K(?P<mark>,|&)B?[wW]{0,2}(?P<dash>-?)(?=i?[so]{0,2}[PA]f[aS]{0,2}K(?:$|[.;,&]))"
)
LATER_ELSEWHERE = regex(
    r"(?P<verb>V)[^;:BVE]*(?P<mark>,)[&B]?(?P<later>w)(?P<dash>-)"
    r"(?=i?[so]{0,2}[PA](?:[,&]{1,2}[PA])*(?P<arms>f?[aS]{0,2}K)?(?:$|[.;,]))"
)
LATER = "later"
LATER_COUNTED = regex(r"(?<=[PADXYKE])(?P<mark>,)[&B]?(?P<later>w)-(?=N[aS]{0,2}[EK]{1,2}i?[so]{0,2}[PAD])")
MOST_THERE = regex(r"[NM][^;:]*[,;](?P<most>l)[,-]?(?P<number>[NM])[,-]{0,2}(?=[bi][so]{0,2}P)")
ONE_OF_THEM = regex(r"^[BwWdh&,]{0,3}(?P<one><)(?=[aw]{0,2}V)")
OF_THE_ARMS = regex(r"^[BwWdh&,]{0,3}N(?P<of>o)[aSw]{0,2}K[aw]{0,2}V")
THOSE_HIT = regex(r"N<[aSw]{0,2}K[aw]{0,2}(?P<verb>V)(?=[iXwsoP])")
ONE = "one"
NAMED_ARMS = (*FROM_THE_AIR, "guided_bomb")
LAUNCHED, STRIKE = "launched", "strike"


def with_them(row: list[Item], shape: str) -> list[Item]:
    """Let "three of them hit" be as "of them, three hit"."""
    match = THEY_HIT.search(shape)
    if match is None:
        return row
    at = match.start()
    return [*row[:at], row[at + 1], row[at], *row[at + 2 :]]


def with_one_of_them(row: list[Item], shape: str) -> list[Item]:
    """Let "one of them hit" be one, of the weapons told before."""
    match = ONE_OF_THEM.match(shape)
    if match is None or row[match.start("one")].value != ONE:
        return row
    at = match.start("one")
    of = row[at]
    one = of._replace(letter="N", value="", quantity=JUST_ONE, stop=of.first)
    return [*row[:at], one, of._replace(value=""), *row[at + 1 :]]


with_some_of_the_arms = rereading(OF_THE_ARMS, "of", "<", "")
"""Read "two of the missiles hit" as "two of those missiles hit"."""


without_their_hit = leaving(THOSE_HIT, {"verb": STRIKE}, "verb")
"""Let the verb of some of those weapons be no strike besides: "one of those missiles hit a house in A"."""


def with_some_of_them(row: list[Item], shape: str) -> list[Item]:
    """Let a number alone that hit no place of its own be of the weapons before: "по A выпустили 11 ракет, три попали в цель"."""
    match = SOME_HIT.search(shape)
    if match is None or row[match.start("hit")].value != STRIKE or "K" not in shape[: match.start("some")]:
        return row
    at = match.start("some")
    return [*row[:at], of_them(row[at]), *row[at:]]


def with_hits_behind(row: list[Item], shape: str) -> list[Item]:
    """Let a number behind what hit stand before it: "из 11 ракет, выпущенных по A, в цель попали три"."""
    match = HIT_BEHIND.search(shape)
    if match is None or row[match.start("hit")].value != STRIKE:
        return row
    at, number = match.start("at"), match.start("some")
    return [*row[:at], of_them(row[at]), row[number], *row[at:number], *row[number + 1 :]]


def with_fired_at(row: list[Item], shape: str) -> list[Item]:
    """Let weapons told with where they were fired at be of there: "з 11 ракет, випущених по A, три досягли цілі"."""
    match = FIRED_AT.match(shape)
    if match is None or row[match.start("fired")].value != LAUNCHED:
        return row
    fired = match.start("fired")
    verb = row[fired]._replace(letter="V", value="launch")
    return [*row[match.start("all") : match.end("all")], verb, *row[fired + 1 :]]


without_way = leaving(ON_THE_WAY)
"""Leave out where weapons flew to that hit another place: "дрон, що летів на A, влучив у B"."""


def with_so_many_more(row: list[Item], shape: str) -> list[Item]:
    """Let a number alone be of the weapons before: "dropped six bombs on A, while B was targeted by two"."""
    for match in reversed(list(BY_SO_MANY.finditer(shape))):
        told = shape.rfind("K", 0, match.start())
        if told >= 0 and row[told].value in NAMED_ARMS and "V" in shape[: match.start()]:
            at = match.end()
            arm = counted_by(row[at - 1], row[told])
            row = [*row[:at], arm, *row[at:]]
    return row


def with_more_of_them(row: list[Item], shape: str) -> list[Item]:
    """Let a number alone be of the weapons that another place was struck with: "ударив бомбою по A, за годину – ще двома по B"."""
    match = AND_MORE.search(shape)
    if match is None or row[match.start("arm")].value not in NAMED_ARMS:
        return row
    at, arm = match.end("number"), row[match.start("arm")]
    return [*row[:at], counted_by(row[at - 1], arm), *row[at:]]


def with_arms_going(row: list[Item], shape: str) -> list[Item]:
    """Let weapons and a place, told without a verb, be a strike: "о 3:40 три «Іскандери» — по аеродрому в A"."""
    match = ARMS_GO.search(shape)
    if match is None or "V" in shape[: match.start()]:
        return row
    at = match.start("dash")
    return read_as(row, at, letter="V", value=STRIKE)


def with_each_its_arms(row: list[Item], shape: str) -> list[Item]:
    """Part places that each have their own weapons behind them: "A: 4 КАБи, B: 2 «Смерчі»"."""
    return [
        parted(item) if item.letter == "," and EACH_ITS_ARMS.match(shape, at) else item
        for at, item in enumerate(row)
    ]


def with_arms_then(row: list[Item], shape: str) -> list[Item]:
    """Part weapons that hit a place of their own from those before: "shelled A with artillery, and drones hit B"."""
    match = ARMS_THEN.search(shape)
    if match is None:
        return row
    first, stop = match.span("mark")
    return [*row[:first], parted(row[first]), *row[stop:]]


def with_no_rounds(row: list[Item], shape: str) -> list[Item]:
    """Let rounds that did not land be that nothing struck: "no shells landed in the town itself"."""
    match = NO_ROUNDS.search(shape)
    if match is None or row[match.start("rounds")].value != "rounds":
        return row
    at = match.start("rounds")
    return [*row[:at], row[at + 1]._replace(value="shelling"), *row[at + 2 :]]


def with_arms_again(row: list[Item], shape: str) -> list[Item]:
    """Let more times be with the weapons told before: "8 разів били по A бомбами, 3 рази – по B"."""
    match = ARMS_BEHIND.search(shape)
    if match is None:
        return row
    arm, dash = row[match.end("arm" if match["arm"] else "first") - 1], match.start("dash")
    sort = strike_kind(arm.value)
    return read_as(row, dash, letter="V", value=sort)


def with_hits_and_arms(row: list[Item], shape: str) -> list[Item]:
    """Let weapons behind hits be what hit: "В Очакові прильоти: два КАБи"."""
    match = HITS_AND_ARMS.match(shape)
    if match is None or row[match.start("hits")].value != STRIKE:
        return row
    at = match.start("hits")
    return [*row[:at], row[at]._replace(letter="V"), *row[at + 2 :]]


def without_hurt_in_it(row: list[Item], shape: str) -> list[Item]:
    """Leave out where those hurt were of an area told before: "15 ударів по області, поранено чотири: 2 – в A, 2 – у B"."""
    match = HURT_IN_IT.search(shape) or HURT_IN_AREA.search(shape)
    return row if match is None else without(row, match.span("told"))


def with_arms_elsewhere(row: list[Item], shape: str) -> list[Item]:
    """Let another place be hit by weapons behind a dash: "два дрони влучили в A, у B – ще дві ракети"."""
    match = ARMS_ELSEWHERE.search(shape)
    if match is None:
        return row
    return struck_again(row, match)


with_part_by_day = leaving(OF_THEM_WHEN, told="when")
"""Let how many of them fell on a day be a part: "за тиждень 21 авіабомба, з них учора – 6"."""
with_not_told = leaving(NOT_TOLD)
"""Let attacks that were not recorded be none: "обстрілів на A зафіксовано не було"."""


def with_fire_elsewhere(row: list[Item], shape: str) -> list[Item]:
    """Let other guns fire on another place: "4 рази обстріляв A з артилерії, а вранці – B з «Градів»"."""
    match = FIRE_ELSEWHERE.search(shape)
    if match is None:
        return row
    mark, (dash, stop) = match.start("mark"), match.span("dash")
    verb = row[match.start("verb")]._replace(first=row[dash].first, stop=row[dash].first)
    return [*row[:mark], parted(row[mark]), *row[mark + 1 : dash], verb, *row[stop:]]


def with_later_counted(row: list[Item], shape: str) -> list[Item]:
    """Part what was counted later: "під обстріл потрапив A, ввечері – 6 ударів по B"."""
    match = LATER_COUNTED.search(shape)
    if match is None or row[match.start("later")].value != LATER:
        return row
    at = match.start("mark")
    return [*row[:at], parted(row[at]), *row[match.end() :]]


def with_later_elsewhere(row: list[Item], shape: str) -> list[Item]:
    """Let another place be struck later: "двічі обстріляв A, згодом – B", "вдарив по A ракетою, ввечері – по B дронами"."""
    match = LATER_ELSEWHERE.search(shape)
    if match is None or row[match.start("later")].value != LATER:
        return row
    before = shape[: match.start("mark")]
    if match["arms"] or "K" not in before:
        return struck_again(row, match)
    if "P" in before:  # with what it was is not told
        return row
    return struck_again(
        row, match, strike_kind(row[before.index("K")].value)
    )  # "ракетами по A області, вранці – по B"


def with_most_there(row: list[Item], shape: str) -> list[Item]:
    """Let where most of them were hold a part: "12 атак, найбільше – 7 – біля A"."""
    match = MOST_THERE.search(shape)
    if match is None:
        return row
    most, at = match.start("most"), match.start("number")
    return [*row[:most], of_them(row[at]), row[at], *row[at + 1 :]]


OF_THEM = (
    (("<", "V"), with_one_of_them),
    (("No", "K", "V"), with_some_of_the_arms),
    (("N<", "K", "V"), without_their_hit),
    (("lN", "P"), with_most_there),
    (("l-N", "P"), with_most_there),
    (("l,N", "P"), with_most_there),
    (("l-M", "P"), with_most_there),
    (("l,M", "P"), with_most_there),
    (("w-N", "E"), with_later_counted),
    (("w-", "V"), with_later_elsewhere),
    (("V", "fK,", "fK"), with_fire_elsewhere),
    (("V", "fK&", "fK"), with_fire_elsewhere),
    (("VN", "A,", "Y"), without_hurt_in_it),
    (("VN", "A,", "XXi"), without_hurt_in_it),
    (("LZ", "E"), with_not_told),
    (("<W-N",), with_part_by_day),
    (("V", "-N", ",i", "K"), with_arms_elsewhere),
    (("V", "-+N", ",i", "K"), with_arms_elsewhere),
    (("V", "-N", "Bi", "K"), with_arms_elsewhere),
    ((":N", "E", "Y"), without_hurt_in_it),
    (("-N", "E", "Y"), without_hurt_in_it),
    ((":N", "E", "X"), without_hurt_in_it),
    ((",<N", "E", "X"), without_hurt_in_it),
    (("fN", ",wi"), with_fired_at),
    (("NK", ",wi"), with_fired_at),
    (("N<", "V"), with_them),
    (("PE:N", "K"), with_hits_and_arms),
    (("ZXV",), with_no_rounds),
    (("K,&", "KV"), with_arms_then),
    (("K&", "KV"), with_arms_then),
    (("P:", "K,P"), with_each_its_arms),
    (("P-", "K,P"), with_each_its_arms),
    (("K-i", "P"), with_arms_going),
    (("P,", "Ni", "K"), with_more_of_them),
    (("K,", "P,", "V"), without_way),
    (("K,", "A,", "V"), without_way),
    (("K,", "F,", "V"), without_way),
    (("X,", "P,", "V"), without_way),
    (("Kf", "V"), without_way),
    (("KVf", "V"), without_way),
    (("V", "PK,", "M-"), with_arms_again),
    (("VK", "P,", "M-"), with_arms_again),
    (("@N", "K"), with_so_many_more),
    ((",N", "V", "K"), with_some_of_them),
    ((":N", "V", "K"), with_some_of_them),
    (("VN", "K"), with_hits_behind),
)
"""These turns in order, each with the letters without which it is not there."""
