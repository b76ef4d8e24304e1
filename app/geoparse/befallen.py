"""Befallen: fire told by what it did or reached, and words of an event that tell of none: "A дісталося від «Градів»"."""

from app.geoparse.items import Item, without
from app.geoparse.noneof import with_none_done, without_attempt, without_places_of_none
from app.geoparse.rewriting import leaving, parted_at, parting, read_as, rereading, said_again, struck_again
from app.geoparse.rounds import (
    with_harm_by_rounds,
    with_rounds_alone,
    with_rounds_for_weapon,
    without_rounds_given,
)
from app.geoparse.sorts import GUNS, LOOSE
from gazetteer.patterns import regex

GOT_FROM = regex(r"(?P<got>w)(?P<arm>f[aS]{0,2}K)")
REACHED = regex(r"E[^PADKEVN;:,]{0,8}(?P<reached>w)(?=[so]{0,2}[PA])")
BLASTS_OF = regex(r"^[^EVKNMYZ;]*[AP][:-](?P<number>N)[aS]{0,2}K(?P<blasts>X)")
STRUCK_IN_TITLE = regex(r"^w?XV(?P<mark>,)(?=[PA](?:[,&]{1,2}[PA])*L?b?E)")
QUIET_DAYS = regex(r"N[aS]?[XW](?P<none>0[aS]{0,2}E)")
PEOPLE_BEHIND = regex(r"(?P<who>X)[w-]{0,2}(?P<number>N)(?=$|[,.;&])")
ARMS_UNUSED = regex(r"(?P<arm>K)[^EKVNM;:,]{0,9}Z(?P<verb>V)")
ALL_DOWNED = regex(
    r"(?<=[:;])(?P<list>N[aS]{0,2}K+(?:(?:[,&]{1,2}N[aS]{0,2}K+)+(?=[aw]?L?Y(?![^;]*V))|(?=[aw]?L?Y[ib][so]{0,2}[PAj](?![^;]*[VN]))))"
)
UNCONFIRMED_HITS = regex(r"(?P<hits>E)[^EVKNM;,]*(?P<said>w)")
HERE_AROUND = regex(r"(?P<around>b)s?(?=[aWw]{0,2}[OLVE])")
ALONG_BESIDE = regex(r"(?P<mark>,)iD(?P<did>w)i[so]?P")
TIMES_WITH = regex(r"V[aS]{0,2}K[,&+]{1,3}M(?P<dash>-)(?=K)")
MORE_BLASTS = regex(
    r"(?P<blasts>X)[aw]{0,2}f[aSo]{0,2}K[^EVKN,;&]*[,&]{1,2}[w+]{1,3}(?P<more>N)(?P<dash>-?)(?=[aw]{0,2}f[aSo]{0,2}K)"
)
THING_ATTACKED = regex(r"(?<!T)(?P<attack>V)[aw]{0,2}X{1,2}b[so]{0,2}P")
COUNTED_TARGETS = regex(r"E[aS]{0,2}[iw]{1,2}Ns(?![o,:(;]{0,2}[ib]?[so]{0,2}[PAD])")
HARMED_AT = regex(r"[XY][^EVKPAD;]{0,6}i[so]{0,2}(?P<places>[PA](?:[,&]{1,2}[so]{0,2}[PA])*)(?!,x)")
HARM_BESIDE = regex(
    r"E[^;:B]*[PA][^;:BEVK]*N[aSw]{0,2}X(?P<told>,i[so]?P-\+?N)(?=$|[.;,])|[PA][aS]{0,2}V[^;:BE]*K(?P<hurt>,i[so]?P-[N+a]{0,2}[XY])(?=$|[.;,])"
)
BOTH_ARMS = regex(r"M[aw]{0,2}(?P<verb>V)[aS]{0,2}(?P<arms>K(?:[,&]{1,2}[aS]{0,2}K)+)(?![NK])")
ARMS_AT = regex(r"^[Bbw]{1,3}(?P<dash>-)[aS]{0,2}(?P<arm>K)(?=i[so]{0,2}[PA])[^EVKLRTNM]*$")
STRUCK_BESIDE = regex(r"(?P<verb>V)[^;:BV]*[PA](?P<mark>,)i[so]{0,2}P(?P<dash>-)(?=[wK](?:$|[,;.]))")
COLUMNS = regex(r"[PA]-N[aS]{0,2}(?P<event>E),N[aS]{0,2}(?P<blasts>X)[,;][PA]-N(?P<joint>&)N(?P<mark>=)")
STILL_FOUGHT = regex(r"N(?P<mark>,)(?=b[so]{0,2}P(?:[,&]{1,2}[so]{0,2}P)*[aw]?ON?[aS]{0,2}E)")
BOUND_FOR = regex(r"[wX][^EVKXYPAD;]{0,6}?(?:[<rio]{1,3}|w)?(?P<places>P(?:[,&-]{1,2}[PA])*)")
OF_TRAIN = regex(r"(?P<places>P-P)$")
COUNT_ASIDE = regex(r"l(?P<open>-)N(?P<close>-)(?=[aS]{0,2}E)")
ARMS_OVER = regex(r"b(?P<arm>K)(?=L[so]{0,2}P)")
LISTED_BEFORE = regex(
    r"^[wsob]{0,4}(?:P(?:[,&]{1,2}P)*(?:[io]{0,2}A)?;&?){1,12}P(?:[,&]{1,2}P)*(?:[io]{0,2}A)?(?=[LV])"
)
FIRED_FROM_TO = regex(r"^h-[so]{0,2}(?P<origin>P)(?P<dash>-)(?=[so]{0,2}P)")
NONE_BESIDE = regex(r"Y[aS]?N?[aS]?K(?P<mark>,)(?=[PA](?:[,&]{1,2}[PA])*E?Z)")
IN_HOSPITAL = regex(r"X,[^EKVPAD]*ig(?P<places>P)(?=$|[,.;])")
HIT_AGAIN = regex(r"^[^EKVPAD]{0,4}i?(?P<place>[PA])[aSw]{0,2}V[^PAD;:B]*[&+,]{1,2}M?V(?P<it>o)(?=[f@]?K)")
STEADY_BUT = regex(r"(?<=D)(?P<steady>z)(?=:|,[aw]?O)|(?<=P)-?(?P<place>z)")
GOT, AFFECTED, BLAST, UNCONFIRMED = "got", "affected", "blast", "unconfirmed"
DESPITE = "despite"
ADVANCED, EDGE, TRAIN = "advanced", "edge", "train"
PEOPLE = frozenset(["people", "hurt"])


def with_got_from(row: list[Item], shape: str) -> list[Item]:
    """Let what a place got from weapons be a blow: "Мирівській громаді дісталося від «Градів»"."""
    match = GOT_FROM.search(shape)
    if match is None or row[match.start("got")].value != GOT:
        return row
    at, arm = match.start("got"), row[match.end("arm") - 1]
    return [*row[:at], row[at]._replace(letter="V", value=arm.value), *row[match.end("arm") :]]


with_reached = rereading(REACHED, "reached", "i", "", where={"reached": AFFECTED})
"""Let what fire affected be where it was: "shelling from across the border affected A and B"."""


def with_blasts_of(row: list[Item], shape: str) -> list[Item]:
    """Let explosions of a weapon in a list be fire that nobody counted: "A community: six mortar explosions"."""
    match = BLASTS_OF.match(shape)
    if match is None or row[match.start("blasts")].value != BLAST:
        return row
    at, arm = match.start("blasts"), row[match.start("blasts") - 1]
    fire = arm._replace(letter="E", stop=row[at].stop)
    return [*row[: match.start("number")], fire, *row[at + 1 :]]


def with_title_parted(row: list[Item], shape: str) -> list[Item]:
    """Part what a title says of things from what it says of places: "Depots bombed, A and B under fire"."""
    return parted_at(row, STRUCK_IN_TITLE.match(shape))


without_quiet_days = leaving(QUIET_DAYS, told="none")
"""Let how many days were quiet say nothing of this one: "за рік було 24 дні без обстрілів"."""


def without_people_behind(row: list[Item], shape: str) -> list[Item]:
    """Let a number behind those hurt be theirs: "две ракеты, пострадавших уже пятеро"."""
    match = PEOPLE_BEHIND.search(shape)
    if match is None or row[match.start("who")].value not in PEOPLE:
        return row
    at = match.start("number")
    return [*row[:at], row[at]._replace(letter="w", quantity=None), *row[at + 1 :]]


def with_arms_unused(row: list[Item], shape: str) -> list[Item]:
    """Let what did not strike be the weapons told before: "ракетами область не обстреливали"."""
    match = ARMS_UNUSED.search(shape)
    if match is None:
        return row
    at, arm = match.start("verb"), match.start("arm")
    if row[at].value not in (*LOOSE, "shelling"):
        return row
    verb = row[at]._replace(value=row[arm].value)
    return [*row[:arm], *row[arm + 1 : at], verb, *row[at + 1 :]]


without_all_downed = leaving(ALL_DOWNED, told="list")
"""Let weapons that were all shot down be none that struck: "attacked three times: 15 drones and 8 missiles were shot down"."""


without_unconfirmed = rereading(UNCONFIRMED_HITS, "hits", "w", "", where={"said": UNCONFIRMED})
"""Let hits that nobody confirmed be neither hits nor none: "влучань в ОВА не підтвердили"."""


def with_here_around(row: list[Item], shape: str) -> list[Item]:
    """Let outskirts without a name be those of the place told before: "На околицях ще тривають бої"."""
    match = HERE_AROUND.search(shape)
    if match is None or row[match.start()].value != EDGE or not {"P", "A", "D", "F"}.isdisjoint(shape):
        return row
    at = match.start("around")
    return [*row[:at], row[at]._replace(letter="x", value="here"), *row[match.end() :]]


with_advance_parted = parting(ALONG_BESIDE, {"did": ADVANCED})
"""Part where an army went forward from where it fought: "отбила атаки у A, на B направлении продвинулась в C"."""


def with_times_with(row: list[Item], shape: str) -> list[Item]:
    """Let times behind a weapon be of the next: "девять раз применил артиллерию и еще дважды – РСЗО"."""
    match = TIMES_WITH.search(shape)
    if match is None:
        return row
    at = match.start("dash")
    verb = row[match.start()]._replace(first=row[at].first, stop=row[at].stop)
    return [*row[:at], verb, *row[at + 1 :]]


def with_more_blasts(row: list[Item], shape: str) -> list[Item]:
    """Let a number told of another gun be of explosions, too: "21 вибух зі ствольної артилерії, згодом ще 16 – з РСЗВ"."""
    match = MORE_BLASTS.search(shape)
    if match is None or row[match.start("blasts")].value != BLAST:
        return row
    at = match.end("more")
    blasts = row[match.start("blasts")]._replace(first=row[at - 1].stop, stop=row[at - 1].stop)
    return [*row[:at], blasts, *row[match.end("dash") :]]


with_thing_struck = rereading(THING_ATTACKED, "attack", value="strike", where={"attack": "attack"})
"""Let an attack on a thing near a place be a strike, and no fighting: "атакували автомобіль на виїзді з A"."""


def without_harmed_at(row: list[Item], shape: str) -> list[Item]:
    """Let strikes on so many settlements not be where people were hurt: "killed in A as 610 strikes on 16 settlements were made"."""
    if COUNTED_TARGETS.search(shape) is None or any(item.value == DESPITE for item in row):
        return row
    for match in HARMED_AT.finditer(shape):
        for at in range(*match.span("places")):
            if shape[at] in "PA":
                row = read_as(row, at, letter="w", value="")
    return row


def without_harm_beside(row: list[Item], shape: str) -> list[Item]:
    """Leave out where more went without: "из-за обстрела A без света 12 тысяч абонентов, в B – еще 3 тысячи"."""
    match = HARM_BESIDE.search(shape)
    return row if match is None else without(row, match.span("told" if match["told"] else "hurt"))


def with_both_arms(row: list[Item], shape: str) -> list[Item]:
    """Let so many times be of all weapons used: "дев'ять разів застосували артилерію та дрони"."""
    match = BOTH_ARMS.search(shape)
    if match is None or row[match.start("verb")].value != "launch":
        return row
    at, (first, stop) = match.start("verb"), match.span("arms")
    arms = {item.value for item in row[first:stop] if item.letter == "K"}
    sort = "shelling" if arms <= GUNS else "strike"
    return [*row[:at], row[at]._replace(value=sort), *row[at + 1 : first], *row[stop:]]


def with_arms_at(row: list[Item], shape: str) -> list[Item]:
    """Let weapons at a place, told without a verb, be a blow: "Під вечір – артилерія по A"."""
    match = ARMS_AT.match(shape)
    if match is None:
        return row
    dash, at = match.start("dash"), match.start("arm")
    return [*row[:dash], row[at]._replace(letter="V"), *row[at + 1 :]]


def with_struck_beside(row: list[Item], shape: str) -> list[Item]:
    """Part another place with its own weapons: "бомбы сброшены на A, по B – НУРСы"."""
    match = STRUCK_BESIDE.search(shape)
    if match is None:
        return row
    return struck_again(row, match, "strike")


def with_columns(row: list[Item], shape: str) -> list[Item]:
    """Let two numbers behind a place be of what is told before: "A – 11 обстрілів, 32 вибухи; B – 4 і 15 відповідно"."""
    match = COLUMNS.search(shape)
    if match is None or row[match.start("blasts")].value != BLAST:
        return row
    at, mark = match.start("joint"), match.start("mark")
    event, blasts = row[match.start("event")], row[match.start("blasts")]
    event, blasts = said_again([event, blasts], row[at].first)
    comma = row[at]._replace(letter=",", value="")
    return [*row[:at], event, comma, row[at + 1], blasts, *row[mark + 1 :]]


with_still_fought = rereading(STILL_FOUGHT, "mark", "B", "")
"""Part where fighting goes on from a number before: "кількість атак на D зросла до 23, біля A тривають чотири бої"."""


def without_bound_for(row: list[Item], shape: str) -> list[Item]:
    """Let places that trains go to be none of an event: "після удару по A затримуються потяги до B та C"."""
    train = next((at for at, item in enumerate(row) if item.value == TRAIN), -1)
    match = OF_TRAIN.search(shape, 0, train) or BOUND_FOR.match(shape, train) if train >= 0 else None
    if match is None:
        return row
    first, stop = match.span("places")
    places = [one._replace(letter="w", value="") if one.letter in "PA" else one for one in row[first:stop]]
    return [*row[:first], *places, *row[stop:]]


def without_count_aside(row: list[Item], shape: str) -> list[Item]:
    """Let a number between dashes be where it is counted: "Найбільше – 48 – спроб"."""
    match = COUNT_ASIDE.search(shape)
    if match is None:
        return row
    first, close = match.start("open"), match.start("close")
    return [*row[:first], *row[first + 1 : close], *row[close + 1 :]]


def with_arms_over(row: list[Item], shape: str) -> list[Item]:
    """Let a place that came under weapons be struck: "під РСЗВ потрапив Зеленодольськ"."""
    match = ARMS_OVER.search(shape)
    if match is None:
        return row
    at = match.start("arm")
    return [*row[: at - 1], row[at]._replace(letter="E"), *row[at + 1 :]]


def with_list_before(row: list[Item], shape: str) -> list[Item]:
    """Let places listed by region before their verb all be struck: "A in X region; B in Y region were hit by air strikes"."""
    match = LISTED_BEFORE.match(shape)
    if match is None:
        return row
    return [
        one._replace(letter=",") if one.letter == ";" and at < match.end() else one
        for at, one in enumerate(row)
    ]


with_origin = rereading(FIRED_FROM_TO, "origin", "w", "")
"""Let the first of two places of a list of fire be where it came from: "00:20 – Дзержинск – Горловка, выпущено 3 снаряда"."""


with_none_parted = parting(NONE_BESIDE)
"""Part where nothing befell places from where weapons were shot down: "над A сбит беспилотник, B обстрелам не подвергался"."""


without_hospital = rereading(IN_HOSPITAL, "places", "w", "")
"""Let the town of a hospital not be where somebody was hurt: "дрон попал в автомобиль, водитель в больнице A"."""


def with_hit_again(row: list[Item], shape: str) -> list[Item]:
    """Let "it" be the place that the sentence opens with: "На A сбросили две бомбы и пять раз накрыли ее артиллерией"."""
    match = HIT_AGAIN.match(shape)
    if match is None:
        return row
    at, place = match.start("it"), row[match.start("place")]
    return [
        *row[:at],
        row[at]._replace(letter=place.letter, place=place.place, value=place.value),
        *row[at + 1 :],
    ]


def without_steady(row: list[Item], shape: str) -> list[Item]:
    """Let a direction without changes be none without fights where those are told: "обстановка не изменилась: идут 4 боя".

    Of a settlement it says nothing: "Шахове – без змін".
    """
    match = STEADY_BUT.search(shape)
    if match is None:
        return row
    at = match.start("steady") if match["steady"] else match.start("place")
    return read_as(row, at, letter="w", value="")


BEFALLEN = (
    (("Dz",), without_steady),
    (("P-z",), without_steady),
    (("Pz",), without_steady),
    (("l-N-", "E"), without_count_aside),
    (("bK", "P"), with_arms_over),
    (("P;",), with_list_before),
    (("A;", "P"), with_list_before),
    (("h-", "P-"), with_origin),
    (("Y", "K,", "Z"), with_none_parted),
    (("ig", "P", "X,"), without_hospital),
    (("Vo", "K"), with_hit_again),
    (("w", "P", "E"), without_bound_for),
    (("P-P", "E"), without_bound_for),
    (("P-P", "V"), without_bound_for),
    (("E", "Ns", "i"), without_harmed_at),
    (("E", "X,i", "-"), without_harm_beside),
    (("V", "K,i", "P-"), without_harm_beside),
    (("M", "V", "K"), with_both_arms),
    (("-", "Ki"), with_arms_at),
    (("V", ",i", "P-"), with_struck_beside),
    (("N=", "X"), with_columns),
    (("N,b", "O"), with_still_fought),
    (("V", "Xb", "P"), with_thing_struck),
    (("N", "X", "fK"), with_more_blasts),
    (("Z",), without_places_of_none),
    (("Z", "E", "E"), without_attempt),
    (("ZV", "E"), with_none_done),
    (("ZwV", "E"), with_none_done),
    (("ZT", "E"), with_none_done),
    (("V", "X"), with_rounds_for_weapon),
    (("N", "X", "i", "P"), without_rounds_given),
    (("N", "X", "i", "P"), with_rounds_alone),
    (("@", "X", "P"), with_harm_by_rounds),
    (("wf", "K"), with_got_from),
    (("E", "w"), with_reached),
    (("N", "KX"), with_blasts_of),
    (("XV,", "E"), with_title_parted),
    (("0", "E", "N"), without_quiet_days),
    (("X", "N"), without_people_behind),
    (("K", "ZV"), with_arms_unused),
    (("NK", "Y", ":"), without_all_downed),
    (("E", "w"), without_unconfirmed),
    (("b",), with_here_around),
    ((",iD", "P"), with_advance_parted),
    (("VK", "M-K"), with_times_with),
)
"""These turns in order, each with the letters without which it is not there."""
