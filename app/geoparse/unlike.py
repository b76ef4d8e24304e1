"""Unlike: numbers and places beside an event that are not its own: hours, days, aircraft, failures before, what was not told."""

from app.geoparse.items import Item, Text, parted, without
from app.geoparse.othercounts import HURT
from app.geoparse.quantities import Quantity
from app.geoparse.rewriting import leaving, parting, read_as, rereading
from app.geoparse.sentences import words_of
from app.geoparse.sorts import GUNS
from gazetteer.patterns import regex

AFTER_NONE = regex(r"Z[^EVKPAD;]*E[^PADEV;]*i[ka]{0,2}A(?P<told>B[^EVRKT;]*[bi][so]{0,2}P)$")
NONE_BETWEEN = regex(r"(?P<mark>,)(?=E[aS]?Z(?P<end>,))")
HIT_WITH = regex(r"K[aS]{0,2}(?P<hit>Y)(?=[so]{0,2}P)")
AIRCRAFT = regex(r"E(?P<note>\(N[aS]{0,2}S[^()E]*\))")
NONE_TOWARDS = regex(r"[bi][so]{0,2}P(?:[,&]{1,2}P)*(?P<mark>,)(?=[ir][so]{0,2}PA?E[aS]?Z)")
SAID_OF_BLOW = regex(r"(?P<mark>,&)(?=[aS]{0,2}wc[wo]{0,3}[aS]{0,2}K?E[ib][so]{0,2}P)")
MOST_SUFFERS = regex(r"l[aw]{0,2}(?P<did>L)(?=[so]{0,2}[PA])")
AT_HOME = regex(r"(?<![ir])(?P<who>[wX])o?(?P<home>P)(?=[^;:,]*i[so]{0,2}[PA])")
HEARD_BY = regex(r"(?P<who>X)o?(?P<home>P)[awL]{0,2}(?P<blast>X)(?=[,;])")
SAYS_THERE = regex(r"^[wXga]{1,3}i[so]{0,2}(?P<there>P)[aw]?c(?=[^;]*[EVK][^;]*[PA])")
ROAD_BETWEEN = regex(r"q(?P<places>P-P)(?=[^;]*[bi][so]{0,2}P)")
KILLED_BY = regex(r"Y(?P<by>f)(?=[aS]{0,2}K(?:[bi][so]{0,2}[PA]|$))")
SIRENS_IN = regex(
    r"w[aw]{0,2}L?[aw]{0,2}(?P<places>i[so]{0,2}P(?:[,&]{1,2}i?[so]{0,2}P)*)(?!,x)(?=[^P]*[KEV])"
)
SUFFERED_FROM = regex(r"(?P<did>L)(?P<by>f)(?P<arm>S)(?=$|[,.;])")
NTH_DAY = regex(r"w(?P<days>X)(?=[wZ])")
DROPPED_THING = regex(r"f(?P<arm>K)[aS]{0,2}(?P<thing>X)(?P<verb>V)")
MOST_OF_ITS_KIND = regex(r"Y(?P<most>l)(?=w)")
OWN_AIR_THEN = regex(r"R[^;]*(?P<mark>,&)(?=[aow]{0,6}L?N[aS]{0,2}EiS$)")
HOTTEST_ALONG = regex(r"l[-:]?i[so]{0,2}D(?:[,&]{1,2}D)*(?P<mark>,)(?=W?[aS]{0,2}N[aS]{0,2}E)")
WITH_ONE_STRUCK = regex(r"(?P<mark>,)(?P<with>@)(?=P[aw]?V)")
NEAR_ANOTHER = regex(r"(?<=[ViI])[so]{0,2}P(?P<near>b[so]{0,2}P)(?=$|[,.;])")
NEAR_AND_IN = regex(
    r"(?P<near>b[so]{0,2}P),(?=i[so]{0,2}P,[^;]*[KV])|[ir][so]{0,2}P(?P<told>,w?b[so]{0,2}P)(?=,(?!&?b))"
)
ASIDE_OF_NONE = regex(r"^i[so]{0,2}[PA](?P<told>,w{1,3},)(?=E[^;]*Z)")
ARMS_IN_LIST = regex(r"^-[so]{0,2}[PA](?:[,&]{1,2}[PA])*(?P<dash>[-:])(?P<arms>K(?:[,&]{1,2}K)*)(?=$|[.;,])")
SPOKESMAN = "spokesman"
RESIDENT, SIREN, PEOPLE, BLAST = "resident", "siren", "people", "blast"
OF_SPOKESMAN = regex(r"w[aw]{0,2}(?P<axis>D)")
NAMELY = regex(r"N[aS]{0,2}[EI][^;]*?(?P<mark>,<)(?=[bi][so]{0,2}P)")
EACH_BEHIND = regex(r"V[aw]?M,P(?:[,&]{1,2}P)*(?P<each>w)(?=$|[,.;])")
UNDER_FIRE_TOO = regex(r"N[aS]{0,2}E[^,;EVK]*(?P<mark>,)(?=[&w+is]{0,4}b?E[so]{0,2}P)")
TOWN_AND_AREA = regex(r"^P(?P<joint>o)(?=A(?:i?A)?L?V)")
ONE_MORE_AT = regex(r"(?<=[,;])\+N(?P<mark>,)(?=[bi][so]{0,2}P)")
TITLE_OF_MANY = regex(r"^[^VLTRMNOYZH;]*$")
ANOTHER_IN_TITLE = regex(r"(?<=P)(?P<mark>,)(?=[aS]{0,2}[EK]i?[so]{0,2}P|w{1,2}i[so]{0,2}P)")
DAYS = ("days", "")
HOURS = words_of("в о об у at")
SINCE, UPTO, DAY_REACH = words_of("з із с со від от from"), words_of("по до to"), 4
ENDS = ",.;)"
LATEST = 24


without_after_none = leaving(AFTER_NONE)
"""Let what failed before not be where nothing was: "no actions in A region following failures around B"."""


def with_none_between(row: list[Item], shape: str) -> list[Item]:
    """Part a remark that nobody fought from what is told around it: "готовится форсировать реку, боев не было, бил по A"."""
    match = NONE_BETWEEN.search(shape)
    if match is None or "H" not in shape[: match.start()]:
        return row
    return [
        parted(item) if at in (match.start("mark"), match.start("end")) else item
        for at, item in enumerate(row)
    ]


with_hit_with = rereading(HIT_WITH, "hit", "V", "strike", where={"hit": "struck"})
"""Let places hit with weapons be struck: "КАБами поражены A и B"."""


def without_aircraft(row: list[Item], shape: str) -> list[Item]:
    """Leave out how many aircraft flew: "в результате авиаудара (два самолета Су-34) по A"."""
    match = AIRCRAFT.search(shape)
    if match is None or "air" not in "".join(
        [item.value for item in row[match.start("note") : match.end("note")]]
    ):
        return row
    return without(row, match.span("note"))


with_none_towards = parting(NONE_TOWARDS)
"""Part where somebody stands better from where nobody attacked: "улучшил положение у A, в направлении B контратак не было"."""


def with_said_of_blow(row: list[Item], shape: str) -> list[Item]:
    """Part what others tell of another place: "explosions in A, and Russian sources posted footage of a strike near B"."""
    match = SAID_OF_BLOW.search(shape)
    if match is None:
        return row
    at = match.start("mark")
    return [*row[:at], parted(row[at]), *row[at + 2 :]]


def without_hours(row: list[Item], text: Text) -> list[Item]:
    """Let hours and days be no numbers of events: "коридор заработал в девять", "за період з 16 по 22 жовтня"."""
    words = text.tokens.words
    return [
        item._replace(letter="w", value="", quantity=None)
        if item.letter == "N"
        and (
            (_is_hour(row, at, item.quantity) and words[item.first - 1] in HOURS)
            or (words[item.first - 1] in SINCE and _is_first_day(row, at, words))
        )
        else item
        for at, item in enumerate(row)
    ]


def _is_first_day(row: list[Item], at: int, words: list[str]) -> bool:
    """Tell whether a number is the first day of a span whose last has its month."""
    upto, last = [*words[row[at].stop : row[at].stop + 2], "", ""][:2]
    is_span = upto in UPTO and last.isdecimal() and words[row[at].first].isdecimal()
    return is_span and any(item.letter in "dH" for item in row[at + 1 : at + DAY_REACH])


def _is_hour(row: list[Item], at: int, quantity: Quantity | None) -> bool:
    ends = at + 1 == len(row) or row[at + 1].letter in ENDS
    is_alone = ends and at > 0 and row[at - 1].letter == "i" and row[at - 1].stop == row[at].first
    return is_alone and quantity is not None and quantity.interval.low <= LATEST


with_most_suffering = rereading(MOST_SUFFERS, "did", "i", "", where={"did": "suffer"})
"""Let who suffers most be where most was: "560 обстрілів, найчастіше страждає A"."""


def without_home(row: list[Item], shape: str) -> list[Item]:
    """Let where somebody lives not be where he was hurt: "житель Харькова погиб в Волчанске от обстрела".

    Nor where people heard explosions: "жители Одессы слышали взрывы, дроны попали в Черноморск".
    """
    at = next((place for place, item in enumerate(row) if item.value == RESIDENT), -1)
    match = AT_HOME.match(shape, at) if at >= 0 else None
    if match is None:
        match = HEARD_BY.search(shape)
        if (
            match is None
            or row[match.start("blast")].value != BLAST
            or row[match.start("who")].value != PEOPLE
        ):
            return row
    return _plain(row, match.span("home"))


def without_place_of_saying(row: list[Item], shape: str) -> list[Item]:
    """Let where somebody speaks be no place of what he tells: "штаб в Краматорске подтвердил обстрел Торецка"."""
    match = SAYS_THERE.match(shape)
    return row if match is None else _plain(row, match.span("there"))


def with_killed_by(row: list[Item], shape: str) -> list[Item]:
    """Let weapons that somebody died of be what killed him: "загинули від КАБа під A"."""
    match = KILLED_BY.search(shape)
    if match is None:
        return row
    at = match.start("by")
    killed, by = row[at - 1]._replace(value=HURT), row[at]._replace(letter="@", value="")
    return [*row[: at - 1], killed, by, *row[at + 1 :]]


def without_sirens_in(row: list[Item], shape: str) -> list[Item]:
    """Let places where sirens sounded be none of what struck another: "сирени лунали в A: «Кинджал» влучив у B"."""
    at = next((place for place, item in enumerate(row) if item.value == SIREN), -1)
    match = SIRENS_IN.match(shape, at) if at >= 0 else None
    return row if match is None else _plain(row, match.span("places"))


def _plain(row: list[Item], told: tuple[int, int]) -> list[Item]:
    """Let places among some items be any words."""
    first, stop = told
    return [
        item._replace(letter="w", value="") if first <= at < stop and item.letter in "PA" else item
        for at, item in enumerate(row)
    ]


def without_road(row: list[Item], shape: str) -> list[Item]:
    """Let the ends of a road not be where somebody fought elsewhere: "трасу A – B: п'ять атак поблизу C"."""
    match = ROAD_BETWEEN.search(shape)
    return row if match is None else _plain(row, match.span("places"))


def without_axis_of_speaker(row: list[Item], shape: str) -> list[Item]:
    """Let the direction that somebody speaks for be none of an event: "каже речник Таврійського напрямку"."""
    at = next((place for place, item in enumerate(row) if item.value == SPOKESMAN), -1)
    match = OF_SPOKESMAN.match(shape, at) if at >= 0 else None
    if match is None:
        return row
    at = match.start("axis")
    return read_as(row, at, letter="w", value="")


def with_namely(row: list[Item], shape: str) -> list[Item]:
    """Let places that are named of a number be all of its places: "23 attempts in the A sector, namely near B and C"."""
    match = NAMELY.search(shape)
    if match is None or row[match.end("mark") - 1].value != "namely":
        return row
    return without(row, match.span("mark"))


def with_each_behind(row: list[Item], shape: str) -> list[Item]:
    """Let times of each place stand behind a dash: "A was fired upon four times, B and C once each"."""
    match = EACH_BEHIND.search(shape)
    if match is None or row[match.start("each")].value != "apiece":
        return row
    at = match.start("each")
    return [*row[:at], Item("-", row[at].first, row[at].first, ""), *row[at:]]


with_under_fire_too = parting(UNDER_FIRE_TOO)
"""Part places under fire from a number before: "24 обстрела за сутки, под огнем A и B"."""


with_town_and_area = rereading(TOWN_AND_AREA, "joint", "&", "")
"""Join a town and an area that open a sentence: "A and the B community were targeted"."""


with_one_more_at = leaving(ONE_MORE_AT, told="mark")
"""Let one more have the place behind its comma: "отбили четыре атаки у A, еще одна, у B, завершилась"."""


def with_title_parted(row: list[Item], shape: str) -> list[Item]:
    """Part what a title without a verb tells of each place: "ракеты по A, бои за пригороды B, завалы в C"."""
    if TITLE_OF_MANY.match(shape) is None:
        return row
    return [
        parted(item) if item.letter == "," and ANOTHER_IN_TITLE.match(shape, at) else item
        for at, item in enumerate(row)
    ]


def with_suffered_from(row: list[Item], shape: str) -> list[Item]:
    """Let places that suffered from an army's guns be shelled by it: "A and B suffered from Russian artillery"."""
    match = SUFFERED_FROM.search(shape)
    who, _, what = row[match.start("arm")].value.partition(" ") if match is not None else ("", "", "")
    if match is None or row[match.start("did")].value not in ("suffer", "under", HURT) or what != "shelling":
        return row
    at = match.start("did")
    fire = row[at]._replace(letter="V", value="shelling")
    army = row[at + 2]._replace(value=who)
    return [*row[:at], fire, row[at + 1]._replace(letter="@", value=""), army, *row[at + 3 :]]


with_nth_day = rereading(NTH_DAY, "days", "w", "", {"days": DAYS})
"""Let how many days something lasts be a time: "боїв уже восьму добу не фіксують"."""


def with_dropped_thing(row: list[Item], shape: str) -> list[Item]:
    """Tell what was dropped behind its verb: "з дрона вибухівку скинули на A"."""
    match = DROPPED_THING.search(shape)
    if match is None:
        return row
    at = match.start("thing")
    return [*row[:at], row[at + 1], row[at], *row[at + 2 :]]


with_most_of_its_kind = rereading(MOST_OF_ITS_KIND, "most", "a", "")
"""Let "the largest" of a thing destroyed say nothing of where most was: "знищено найбільшу нафтобазу"."""


def without_own_air(row: list[Item], shape: str) -> list[Item]:
    """Leave out strikes of one's own on the enemy, told of no place: "..., and aviation made 15 strikes on the enemy"."""
    match = OWN_AIR_THEN.search(shape)
    return row if match is None else row[: match.start("mark")]


def with_hottest_behind(row: list[Item], shape: str) -> list[Item]:
    """Tell a total before where it was the hottest: "найгарячіше – на A та B напрямках, за добу понад 200 боїв"."""
    match = HOTTEST_ALONG.search(shape)
    if match is None or ";" in shape:
        return row
    first, mark = match.start(), match.start("mark")
    stop = len(shape) - shape.endswith(".")
    return [*row[:first], *row[mark + 1 : stop], row[mark], *row[first:mark], *row[stop:]]


def with_one_struck(row: list[Item], shape: str) -> list[Item]:
    """Part a place told with what befell it: "one attack was repelled, with A bombed from the air"."""
    match = WITH_ONE_STRUCK.search(shape)
    if match is None:
        return row
    at = match.start("mark")
    return [*row[:at], parted(row[at]), *row[at + 2 :]]


def without_near_another(row: list[Item], shape: str) -> list[Item]:
    """Let a place that only says where another lies be none of an event: "обстріляв A поблизу B", "під B, у A, впала ракета"."""
    match = NEAR_ANOTHER.search(shape) or NEAR_AND_IN.search(shape)
    if match is None:
        return row
    return _plain(row, match.span("near" if match["near"] else "told"))


def without_aside_of_none(row: list[Item], shape: str) -> list[Item]:
    """Leave out a remark between a place and that nothing was there: "у A, попри чутки, атак не було"."""
    match = ASIDE_OF_NONE.match(shape)
    return row if match is None else without(row, match.span("told"))


def with_arms_in_list(row: list[Item], shape: str) -> list[Item]:
    """Let weapons behind a place in a list be fire: "– A громада – міномети й артилерія"."""
    match = ARMS_IN_LIST.match(shape)
    if match is None:
        return row
    at, (first, stop) = match.start("dash"), match.span("arms")
    kinds = {item.value for item in row[first:stop] if item.letter == "K"}
    sort = "shelling" if kinds <= GUNS else kinds.pop() if len(kinds) == 1 else "strike"
    return [*row[:at], row[at]._replace(letter="V", value=sort), *row[stop:]]


UNLIKE = (
    (("l", "D,", "E"), with_hottest_behind),
    ((",@P", "V"), with_one_struck),
    (("Pb", "P"), without_near_another),
    (("P,i", "b"), without_near_another),
    (("P,b", "P"), without_near_another),
    (("P,wb", "P"), without_near_another),
    ((",w", ",E", "Z"), without_aside_of_none),
    (("-K", "-"), with_arms_in_list),
    ((":K", "-"), with_arms_in_list),
    (("wX",), with_nth_day),
    (("fK", "XV"), with_dropped_thing),
    (("Yl",), with_most_of_its_kind),
    (("R", ",&", "EiS"), without_own_air),
    (("LfS", "P"), with_suffered_from),
    (("wD",), without_axis_of_speaker),
    (("waD",), without_axis_of_speaker),
    (("E", ",<", "P"), with_namely),
    (("I", ",<", "P"), with_namely),
    (("M,P", "V", "w"), with_each_behind),
    (("E", "EP", ","), with_under_fire_too),
    (("PoA", "V"), with_town_and_area),
    (("+N,", "P"), with_one_more_at),
    (("P,", "E"), with_title_parted),
    (("qP-P",), without_road),
    (("P", "i"), without_home),
    (("Pc", "i"), without_place_of_saying),
    (("Yf", "K"), with_killed_by),
    (("iP", "V", "w"), without_sirens_in),
    (("l", "L", "E"), with_most_suffering),
    (("Z", "E", "B"), without_after_none),
    ((",E", "Z,", "H"), with_none_between),
    (("KY", "P"), with_hit_with),
    (("E(N", "S"), without_aircraft),
    (("P,", "Z", "E"), with_none_towards),
    ((",&", "c", "E"), with_said_of_blow),
)
"""These turns in order, each with the letters without which it is not there."""
