"""Unsaid: rows of items written anew where a clause leaves out the verb, the noun or the number of the one before it."""

from app.geoparse.gapped import GAPPED
from app.geoparse.items import Item, parted
from app.geoparse.leftout import LEFT_OUT
from app.geoparse.rewriting import (
    PLACE_LIST,
    counted_by,
    leaving,
    parting,
    rereading,
    said_again,
    striking_next,
)
from app.geoparse.sorts import GUNS, LOOSE, strike_kind
from gazetteer.patterns import regex

NEXT_REPELLED = regex(
    rf"(?P<repelled>R)[aSw]{{0,2}}(?P<event>E)[^;NMKVD]*[PA](?P<mark>,)(?=B?i[so]?D(?P<dash>-)(?P<number>N)[bri]{PLACE_LIST})"
)
NEXT_ARM = regex(
    r"(?P<at>i[so]{0,2}[PA])[aSw]{0,3}(?P<verb>V)N?[aS]{0,2}K(?P<mark>,|;)(?=B?i[so]{0,2}[PA](?P<dash>-)N?[aS]{0,2}(?P<arm>K))"
)
ARM_ALONE = regex(r"^[so]{0,2}P(?P<mark>:)[aS]?K(?:,N?[XYL]{1,2}w?)?$")
RESPECTIVE_ARMS = regex(r"(?P<verb>V)@(?P<arm>K)(?=N&[NM]=)")
NEXT_TIME = regex(
    r"(?P<verb>V)(?P<arm>K?)i[so]{0,2}[PA](?P<mark>,)[&B]?[wWhd]{1,2}(?P<dash>-)(?=i[so]{0,2}[PA](?:[,&]{1,2}[PA])*(?:$|[.;:,]))"
)
WHEN_BETWEEN = regex(r"^(?P<arm>f[aS]{0,2}K)(?P<when>W)(?=L)")
PART_ON = regex(r"(?P<told>ONf)(?=N[aS]{0,2}E)")
ONCE_MORE = regex(r"MK[,&]{1,2}(?P<told>\+)(?=MK)")
BY_WHOM = regex(r"E(?P<told>f[aS])(?=Z)")
NAMED_ARM = regex(rf"^(?P<arm>K)[aS]{{0,2}}(?P<mark>:)(?={PLACE_LIST}(?:$|[.;]))")
STRIKES_WITH = regex(
    rf"(?P<event>N[aS]{{0,2}}E)(?P<arms>@N[aS]{{0,2}}K)(?P<places>i(?:{PLACE_LIST}|D(?:[,&]{{1,2}}D)*))(?=$|[.;,W])"
)
SUBURB_BETWEEN = regex(r"P(?P<told>s)(?=[,&]{1,2}[so]{0,2}P)")
BY_WHICH = regex(
    r"P[,&]{1,2}[+i&]{0,3}(?P<place>[so]{0,2}P)(?P<mark>,)(?P<which>iw)(?=[aSw]{0,2}LN[aS]{0,2}E)"
)
OF_SO_MANY = regex(r"iPLN[aS]{0,2}K(?P<told>fN)(?=$|[.;,])")
ON_ONE = regex(rf"V[bi]?{PLACE_LIST}(?P<mark>,)(?=iPLN[aS]{{0,2}}K)")
FOUGHT_FOR = regex(r"N[aS]{0,2}E,l[aw]?E[LVO]i[so]{0,2}P(?P<mark>,)(?=[aw]{0,2}E)")
HOTTEST = regex(r"^l[aw]?(?P<dash>-)(?=[bi]D(?P<mark>,)N[aS]{0,2}E?(?:$|[;,.]))")
DROPPED_MINES, DROP, ROUNDS = regex(r"V[^;EKV]*N[aS]?X|N[aS]?X[^;EKV]*V"), "drop", "rounds"
SO_MANY_REGIONS = regex(r"E[LW]{0,2}i(?P<told>N[aw]{1,3}-)(?=A[,&])")
FROM_THE_AIR = regex(r"(?P<event>N[aS]?E)[^;E]*,(?P<some><)(?P<number>N)f(?P<air>a)(?=$|[.;,])")
SHELLED_WITH = regex(r"(?P<verb>V)[so]{0,2}P@N[aw]?(?P<arm>K)X?K?(?=$|[.;,])")
YET_STRUCK = regex(r"ZE[^;PAD]*(?P<mark>,)(?=B[so]{0,2}P(?:[,&]{1,2}[so]{0,2}P){0,9}[LV])")
KILLED_WHEN = regex(r"E[XY][^;EKV]*(?P<mark>,)(?=\+?[NXYL]{2,4}[ib][so]{0,2}P,w[aS]{0,2}K)")
AND_MORE_REPELLED = regex(
    r"(?P<repelled>R)[aS]{0,2}(?P<event>E)[^;NED]*D(?P<mark>,?&)(?P<number>N)(?P<more>\+)(?=[bi])"
)
SO_MANY_OF = regex(r"V[^;N]*Po?A(?P<mark>&)(?=Nso?A)")


def with_next_repelled(row: list[Item], shape: str) -> list[Item]:
    """Let what was repelled along the next direction be so many: "зупинили спробу просування у A, на B – дві біля C та D"."""
    match = NEXT_REPELLED.search(shape)
    if match is None:
        return row
    mark, dash, number = match.start("mark"), match.start("dash"), match.start("number")
    event = row[match.start("event")]
    again = row[match.start("repelled")]._replace(first=row[dash].first, stop=row[dash].stop)
    told = counted_by(row[number], event)
    behind = [*row[mark + 1 : dash], again, row[number], told, *row[number + 1 :]]
    return [*row[:mark], parted(row[mark]), *behind]


with_next_arm = striking_next(NEXT_ARM)
"""Let the next place be struck with its own weapon: "по A ворог поцілив двома КАБами, по B – БпЛА"."""


def with_next_time(row: list[Item], shape: str) -> list[Item]:
    """Let another place be struck so at another time: "вночі вдарили ракетами по A, вранці – по B"."""
    match = NEXT_TIME.search(shape)
    if match is None or (not match["arm"] and "K" in shape[: match.start()]):
        return row
    mark, dash, at = match.start("mark"), match.start("dash"), row[match.start("dash")]
    again = [i._replace(first=at.first, stop=at.stop) for i in row[match.start("verb") : match.end("arm")]]
    return [*row[:mark], parted(row[mark]), *row[mark + 1 : dash], *again, *row[dash + 1 :]]


def with_when_before(row: list[Item], shape: str) -> list[Item]:
    """Tell when before from what places suffered: "від артилерії цієї доби страждали A та B"."""
    match = WHEN_BETWEEN.search(shape)
    if match is None:
        return row
    at = match.start("when")
    return [row[at], *row[:at], *row[at + 1 :]]


with_arm_alone = rereading(ARM_ALONE, "mark", "V", "strike")
"""Let a weapon behind a place and a colon have struck it: "A: дрони, двоє постраждалих"."""


def with_respective_arms(row: list[Item], shape: str) -> list[Item]:
    """Let numbers told "respectively" be of the weapons before: "were attacked by drones 13 and six times respectively"."""
    match = RESPECTIVE_ARMS.search(shape)
    if match is None:
        return row
    at, arm = match.start("verb"), row[match.start("arm")]
    return [*row[:at], row[at]._replace(value=strike_kind(arm.value)), *row[match.end("arm") :]]


without_part_still_on = leaving(PART_ON)
"""Leave out how many of all still go on: "тривають вісім із 26 боєзіткнень"."""
without_once_more = leaving(ONCE_MORE)
"""Leave out that a third weapon came besides: "тричі – з артилерії, двічі дронами й ще один раз авіабомбою"."""
without_whose_none = leaving(BY_WHOM)
"""Leave out from whose side nothing was: "атаки з боку ворога не фіксували"."""
without_suburb = leaving(SUBURB_BETWEEN)
"""Leave out what a place of a list is: "the A suburb and B"."""
without_total_of_bombs = leaving(OF_SO_MANY)
"""Leave out of how many those were that fell on one place: "на A пришлось шесть бомб из девяти"."""
with_one_of_places = parting(ON_ONE)
"""Part what fell on one of the places told before: "авиация работала по A и B, на A пришлось шесть бомб"."""
with_fights_parted = parting(FOUGHT_FOR)
"""Part where the hardest fights were from attempts elsewhere: "найзапекліші бої точаться за A, спроби наступу були у B"."""
without_number_of_regions = leaving(SO_MANY_REGIONS)
"""Leave out of how many regions attacks were reported: "in eight oblasts - A, B and C"."""


def with_named_arm(row: list[Item], shape: str) -> list[Item]:
    """Let a weapon named before its places have struck them: "Артилерія рф: A, B, C"."""
    match = NAMED_ARM.search(shape)
    if match is None:
        return row
    at, arm = match.start("mark"), row[0]
    struck = row[at]._replace(letter="V", value=arm.value if arm.value in GUNS else "strike")
    return [*row[:at], struck, *row[at + 1 :]]


def with_strikes_there(row: list[Item], shape: str) -> list[Item]:
    """Let strikes told with how many weapons be where those were: "nine strikes with 23 bombs in A"."""
    match = STRIKES_WITH.search(shape)
    if match is None or row[match.end("event") - 1].value not in (*LOOSE, "air_strike"):
        return row
    (first, stop), end = match.span("arms"), match.end("places")
    return [*row[:first], *row[stop:end], *row[first:stop], *row[end:]]


def with_which_last(row: list[Item], shape: str) -> list[Item]:
    """Let what is told of "the one" behind a list be of its last place: "у A, ещё по B, по которой нанес два удара"."""
    match = BY_WHICH.search(shape)
    if match is None:
        return row
    mark, at = match.start("mark"), match.end("which")
    there = said_again(row[slice(*match.span("place"))], row[at].first)
    return [*row[:mark], parted(row[mark]), row[mark + 1], *there, *row[at:]]


def with_hottest_counted(row: list[Item], shape: str) -> list[Item]:
    """Let a number behind the hottest direction be its own: "найгарячіше – на A, 14 боєзіткнень"."""
    match = HOTTEST.search(shape)
    if match is None:
        return row
    dash, mark = match.start("dash"), match.start("mark")
    return [row[0], *row[dash + 1 : mark], row[dash], *row[mark + 1 :]]


def without_dropped_mines(row: list[Item], shape: str) -> list[Item]:
    """Let mines and grenades that were dropped be no bombs: "скинули на територію села A три міни" was done by drones."""
    match = DROPPED_MINES.search(shape)
    if match is None:
        return row
    told = row[match.start() : match.end()]
    if not any(i.letter == "X" and i.value == ROUNDS for i in told):
        return row
    return [
        item._replace(value="drone_strike") if item.letter == "V" and item.value == DROP else item
        for item in row
    ]


def with_some_from_the_air(row: list[Item], shape: str) -> list[Item]:
    """Let those of many attacks that came from the air be air strikes: "88 attacks were recorded, including five from the air"."""
    match = FROM_THE_AIR.search(shape)
    if match is None or row[match.start("air")].value != "strike_air":
        return row
    at = match.end("number")
    event = row[match.end("event") - 1]._replace(value="air_strike", first=row[at].first, stop=row[at].stop)
    return [*row[:at], event, *row[match.end() :]]


def with_shelled_by_missiles(row: list[Item], shape: str) -> list[Item]:
    """Let what missiles "shelled" be struck by them: "shelled A with two S-300 missiles"."""
    match = SHELLED_WITH.search(shape)
    if match is None or row[match.start("verb")].value != "shelling" or row[match.start("arm")].value in GUNS:
        return row
    at, arm = match.start("verb"), match.end("arm")
    return [*row[:at], row[at]._replace(value="strike"), *row[at + 1 : arm], *row[match.end() :]]


def with_more_repelled_there(row: list[Item], shape: str) -> list[Item]:
    """Let "and four more" be attacks of the same kind elsewhere, and those before have no number."""
    match = AND_MORE_REPELLED.search(shape)
    if match is None:
        return row
    first, stop = match.span("mark")
    number = match.start("number")
    event = counted_by(row[number], row[match.start("event")])
    again = row[match.start("repelled")]._replace(first=row[number].first, stop=row[number].first)
    behind = [again, row[number], event, *row[match.end("more") :]]
    return [*row[:first], parted(row[stop - 1]), *behind]


with_so_many_of_another = parting(SO_MANY_OF)
"""Part named places from how many of another region were struck: "shelled A and B of one region and 35 settlements of another"."""
with_yet_struck = parting(YET_STRUCK)
"""Part where nothing was from what was struck: "no combat on the left bank, yet A and B were shelled"."""
with_killed_when = parting(KILLED_WHEN)
"""Part a town where somebody was killed when a drone hit: "в A из-за обстрела ранены двое, ещё один погиб в B, когда дрон ударил"."""
EACH_SO_OFTEN = regex(r"(?P<verb>V)[so]?PM(?P<mark>[,&]{1,2})(?P<two>[so]?P)(?=M(?:$|[,;.&]))")
WITH_OTHERS_TOO = regex(r"^(?P<place>[so]?[PA])[^;VE]*VN[aS]?K(?P<mark>&)M(?P<dash>-)f[aS]?(?P<arm>K)")
THOSE_REPELLED = regex(r"(?P<event>E)[^;,]*,<(?P<number>N)[aS]{0,2}(?=R[ibr])")
FIERCEST = regex(r"^l(?P<was>L)(?=b[so]?P)")
EACH_BEHIND = regex(r"(?P<number>N)(?P<each>e)(?=[ib][so]?P)")
SOME_OF_TIMES = regex(r"V[^;]*M[^;]*,<(?P<times>M)(?P<by>f)(?P<arm>K)(?=$|[.;,])")
OTHERS_ON = regex(r"(?P<event>E)[^;]*;(?P<number>N)w?,(?P<at>b[so]?P),L?(?P<on>O)")
MOST_FELL = regex(r"^l,(?P<number>N),(?P<fell>V)(?=[so]?[PA])")
AFFECTED, SO_MANY_HIT = "affected", regex(r"E[^;]*;N[aS]?s(?P<was>L)(?P<hit>w)i[so]?A,<P")


def with_each_so_often(row: list[Item], shape: str) -> list[Item]:
    """Let each place have how often it was struck: "stormed A twice and B three times"."""
    match = EACH_SO_OFTEN.search(shape)
    if match is None:
        return row
    first, stop = match.span("mark")
    at = row[stop].first
    verb = row[match.start("verb")]._replace(first=at, stop=at)
    arm = shape.rfind("K", shape.rfind(";", 0, match.start()) + 1, match.start())
    if arm >= 0 and verb.value in LOOSE:
        verb = verb._replace(value=strike_kind(row[arm].value))
    return [*row[:first], parted(row[stop - 1]), verb, *row[stop:]]


def with_others_too(row: list[Item], shape: str) -> list[Item]:
    """Let how often other guns fired be told of the same place: "атаковал A шестью дронами и четырежды – из артиллерии"."""
    match = WITH_OTHERS_TOO.search(shape)
    if match is None:
        return row
    mark, dash, arm = match.start("mark"), match.start("dash"), row[match.start("arm")]
    token = row[dash].first
    there = said_again(row[slice(*match.span("place"))], token)
    verb = Item("V", token, token, arm.value if arm.value in GUNS else "strike")
    return [*row[:mark], parted(row[mark]), verb, *there, row[mark + 1], *row[dash + 1 :]]


def with_those_repelled(row: list[Item], shape: str) -> list[Item]:
    """Let how many of those before were repelled be attacks: "52 атаки, из них 48 отразили у A"."""
    match = THOSE_REPELLED.search(shape)
    if match is None:
        return row
    at = match.end("number")
    event = counted_by(row[at - 1], row[match.start("event")])
    return [*row[:at], event, *row[at:]]


def with_fiercest(row: list[Item], shape: str) -> list[Item]:
    """Let where it was the hottest have had fights: "жарче всего было под A; у B враг наступал дважды"."""
    match = FIERCEST.match(shape)
    if match is None:
        return row
    return [row[0], row[1]._replace(letter="E", value="clash"), *row[2:]]


def with_each_before(row: list[Item], shape: str) -> list[Item]:
    """Tell before a number that each place has it: "two each in A and B"."""
    match = EACH_BEHIND.search(shape)
    if match is None:
        return row
    at = match.start("number")
    return [*row[:at], row[at + 1], row[at], *row[at + 2 :]]


def with_some_of_times(row: list[Item], shape: str) -> list[Item]:
    """Let some of so many times be fire of launchers: "fired 154 times, including three times from rocket launchers"."""
    match = SOME_OF_TIMES.search(shape)
    if match is None or row[match.start("arm")].value not in GUNS:
        return row
    at, arm = match.start("times"), row[match.start("arm")]
    return [*row[:at], row[at]._replace(letter="N"), arm._replace(letter="E"), *row[match.end() :]]


def with_others_on(row: list[Item], shape: str) -> list[Item]:
    """Let others that go on elsewhere be of the same kind: "14 attacks were halted at A; two others, near B, were continuing"."""
    match = OTHERS_ON.search(shape)
    if match is None:
        return row
    number = row[match.start("number")]
    event = counted_by(number, row[match.start("event")])
    there = row[slice(*match.span("at"))]
    return [*row[: match.end("number")], event, row[match.start("on")], *there, *row[match.end() :]]


def with_most_that_fell(row: list[Item], shape: str) -> list[Item]:
    """Let the largest number be of the strikes before: "72 attacks. The largest number, 21, fell on A"."""
    match = MOST_FELL.match(shape)
    if match is None or row[match.start("fell")].value != "strike":
        return row
    number, fell = row[match.start("number")], row[match.start("fell")]
    upon = fell._replace(letter="i", value="upon")
    return [
        row[0],
        number,
        fell._replace(letter="E", first=number.stop, stop=number.stop),
        upon,
        *row[match.end() :],
    ]


def with_so_many_hit(row: list[Item], shape: str) -> list[Item]:
    """Let so many settlements that were affected be struck so: "fire at A; 15 settlements were affected in B, including C"."""
    match = SO_MANY_HIT.search(shape)
    if match is None or row[match.start("hit")].value != AFFECTED or row[match.start()].value not in GUNS:
        return row
    at = match.start("was")
    return [*row[:at], row[at]._replace(letter="V", value=row[match.start()].value), *row[at + 2 :]]


with_all_fired_parted = parting(regex(r"P-M(?P<mark>,)(?=#V)"))
"""Part what was fired in all from how often places were shelled: "обстреляли A 6 раз, B – дважды, всего выпущено 28 снарядов"."""
with_fallen_next = parting(regex(r"K[^;,]*(?P<mark>,)(?=i[so]?[PA]-Y)"))
"""Part where only debris fell from what was hit: "у A районі влучання двох БпЛА, в B – падіння уламків"."""
with_burned_next = parting(regex(r"V[^;&]*[PA][^;&]*(?P<mark>&)(?=[aw]{0,3}i[so]?P[^;&]*B[aS]?E(?:$|[,.]))"))
"""Part what a further strike did elsewhere: "missiles struck A and a firm in B burned after a drone strike"."""
without_these = leaving(regex(r"N(?P<told>fa)(?=E\+?O)"))
"""Leave out that those which go on are of these: "чотири з цих боїв ще не завершено"."""
WITH_SOME = regex(r"NE[^;EV]*,(?P<with>@)(?=N[ib][so]{0,2}P)")


with_some_there = rereading(WITH_SOME, "with", "<", "")
"""Let numbers told behind a total be parts of it: "24 shellings, with 11 in A, two in B"."""


LEFT_UNSAID = (
    *LEFT_OUT,
    *GAPPED,
    ((",@N", "E"), with_some_there),
    (("PM&P", "V"), with_each_so_often),
    (("PM,P", "V"), with_each_so_often),
    (("&M-f", "K"), with_others_too),
    ((",<N", "E", "R"), with_those_repelled),
    (("lLb",), with_fiercest),
    (("Ne",), with_each_before),
    ((",<MfK",), with_some_of_times),
    (("E", ";N", ",LO"), with_others_on),
    (("l,N,V",), with_most_that_fell),
    (("E", "sLwi", "<P"), with_so_many_hit),
    (("P-M,#V",), with_all_fired_parted),
    (("K", "-Y"), with_fallen_next),
    (("V", "&", "BE"), with_burned_next),
    (("Nfa", "O"), without_these),
    (("Ps",), without_suburb),
    (("ZE", ",B", "P"), with_yet_struck),
    (("E", "P,w", "K"), with_killed_when),
    (("R", "E", ",iD-N"), with_next_repelled),
    (("V", "K,i", "-"), with_next_arm),
    (("V", "-i", "i"), with_next_time),
    (("KWL",), with_when_before),
    (("ONf", "E"), without_part_still_on),
    (("MK", "+MK"), without_once_more),
    (("Efa", "Z"), without_whose_none),
    (("K", ":P"), with_named_arm),
    (("E@N", "K"), with_strikes_there),
    (("P,iw", "E"), with_which_last),
    (("V", ",iPLN", "K"), with_one_of_places),
    (("iPLN", "KfN"), without_total_of_bombs),
    (("N", ",l", "E"), with_fights_parted),
    (("l-", "D,N"), with_hottest_counted),
    (("V", "X"), without_dropped_mines),
    (("iN", "-A", "E"), without_number_of_regions),
    ((":K",), with_arm_alone),
    (("V@K", "&", "="), with_respective_arms),
    ((",<Nfa",), with_some_from_the_air),
    (("P@N", "K"), with_shelled_by_missiles),
    (("R", "E", "N+"), with_more_repelled_there),
    (("V", "&Ns"), with_so_many_of_another),
)
"""By which letters such clauses are known."""
