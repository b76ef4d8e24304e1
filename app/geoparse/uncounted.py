"""Uncounted: rows of items written anew where a number or an event counts nothing that was done."""

from app.geoparse.items import Item, without
from app.geoparse.moments import PREVIOUS
from app.geoparse.rewriting import parting, rereading
from gazetteer.patterns import regex

AREAS_OF = "areas"
TROD = regex(r"[EV][^;]*[,B;&][ib][so]{0,2}(?P<place>P)[aSXNw]{0,4}(?P<mined>Y)")
DEBRIS, FELL = "debris", regex(r"[fwaKNXSo]{0,8},[^,V]{0,12},[aw]{0,2}V")
FRACTION = regex(r"NN{1,2}X")
SIREN, SOUNDED = "siren", regex(r"w(?:i?[so]{0,2}[PAF])?[aw]{0,2}(?P<often>M)")
ALARM_THERE = regex(r"w[aw]?(?P<told>ij)[^EVKT;,]*,(?=[^;]*[EVK])")
NONE_AND_TIMES = regex(
    r"(?:E[aSwW]{0,2}Z|0E|ZE)[^,;BMVRKT]*[,;B]{1,2}[wiSXOaL]{1,6}(?P<often>M)(?=[Wdw]{0,2}(?:$|[.,;)]))|^[wWSaoiXbsPAD]*(?P<before>M)[^EVRT,;BM]*,[io]?E[aSw]{0,2}Z"
)
"""How often something else was done where no strikes were: "ударів не було, хоча сирени вмикали п'ять разів"."""
ROOF, COVERED = "roof", regex(r"(?P<verb>V)[aw]{0,2}N?[aS]?(?P<roof>w)(?![^,;]*K)")
LAUNCHED_FROM = regex(r"K[^PAFEV;]*f:?(?P<sites>[FPA][FPAaw,&-]*?)(?=[,&]{1,2}N|$|[.;])")
SUBJECT_BEHIND = regex(r"(?<=P)(?P<mark>,)(?=PS[aw]?[TVIO])")
BEHIND_NONE = regex(r"[PAD][^,;:V]*EZ[LwW]{0,2}(?P<rest>,[wX][^EVRTZKMYOLB;:,&+-]*)$")
DAYS_BEFORE, PAST_DAY = ("yesterday", PREVIOUS), "past_day"
COMPARED_DAYS = regex(r"NE[^EVNT;]*(?P<other>iN(?:[&,]{1,2}N)?W)(?=[,.;]|$)")
OF_AGE = regex(r"[wXy],(?P<age>N),(?=L?[XY]|GiX)")
FAMILY, OF_A_FAMILY = "family", regex(r"wN")
UNSAID = "unsaid"
NEVER_TOLD_OF = regex(
    r"(?:^|[,;&])[iw][aSo]{0,2}E[iso]{0,3}[PAD](?:[,&]{1,2}[iso]{0,2}[PAD])*W?(?P<unsaid>w)[.;]?$"
)
"""Events of which nothing was told: "об обстрелах A не сообщалось"."""
REMARK = regex(r"(?<=[PA])(?P<remark>,[iw]{2,7},)(?=[aSw]{0,3}Z(?:[.,;]|$))")
"""What is only remarked of places, before what says that nothing befell them: "обстрелов A, о которых писали, не было"."""
NONE_BEHIND = regex(
    r"(?<=[PADw])-(?=Z[aS]{0,2}E[^;BPAD]*(?:$|;|,?B(?![ib])|,?B[ib][so]{0,2}[PA][aSM]{0,3}[VE]))"
)
"""A dash behind which nothing befell a place: "під A спокійно – жодної атаки"."""
ROCKETS, BY_AIR = regex(r"N(?=(?P<rockets>[aSw]{0,2}K))"), "air_strike"


def without_day_before(row: list[Item], shape: str) -> list[Item]:
    """Leave out how many there were the day before: "п'ять боїв біля A проти дванадцяти напередодні"."""
    match = COMPARED_DAYS.search(shape)
    if match is None:
        return row
    days = (*DAYS_BEFORE, PAST_DAY) if "&" in match["other"] else DAYS_BEFORE
    if row[match.end("other") - 1].value not in days:
        return row
    return without(row, match.span("other"))


def without_family(row: list[Item], shape: str) -> list[Item]:
    """Let how many a family has be no number: "a funeral was held for a family of three"."""
    told = {m.end() - 1 for m in OF_A_FAMILY.finditer(shape) if row[m.start()].value == FAMILY}
    return [uncounted(item) if at in told else item for at, item in enumerate(row)]


def without_alarms(row: list[Item], shape: str) -> list[Item]:
    """Let how often the alarm sounded be no number of strikes, and that it did in the region no place of theirs.

    "Сирена в A выла пять раз, прилётов нет", "тривога в області тривала дві години, влучило два БпЛА".
    """
    sounded = [SOUNDED.match(shape, at) for at, item in enumerate(row) if item.value == SIREN]
    told = {match.start("often") for match in sounded if match is not None}
    row = [uncounted(item) if at in told else item for at, item in enumerate(row)]
    there = next((m for m in ALARM_THERE.finditer(shape) if row[m.start()].value == SIREN), None)
    return row if there is None else without(row, there.span("told"))


def without_times_aside(row: list[Item], shape: str) -> list[Item]:
    """Let how often something else was done be no number of the strikes that were none."""
    match = NONE_AND_TIMES.search(shape)
    if match is None:
        return row
    at = max(match.start("often"), match.start("before"))
    return [*row[:at], uncounted(row[at]), *row[at + 1 :]]


def without_roofs(row: list[Item], shape: str) -> list[Item]:
    """Let roofs that were covered be no fire: "рятувальники накрили плівкою 64 дахи"."""
    match = COVERED.search(shape)
    if (
        match is None
        or row[match.end("roof") - 1].value != ROOF
        or row[match.start("verb") - 1].letter in "KS"
    ):
        return row
    at = match.start("verb")
    return [*row[:at], uncounted(row[at]), *row[at + 1 :]]


def without_launch_sites(row: list[Item], shape: str) -> list[Item]:
    """Let places that weapons came from be no targets: "426 БпЛА із напрямків: Курськ – РФ, Гвардійське – Крим, п'ять ракет"."""
    match = LAUNCHED_FROM.search(shape)
    if match is None or "F" not in match["sites"]:
        return row
    return _unplaced(row, match.span("sites"), "PA")


with_subject_behind = parting(SUBJECT_BEHIND)
"""Let a place that an army does something at be no more of the list before: "дев'ять атак біля A, B ворог намагається обійти"."""


def without_places_behind(row: list[Item], shape: str) -> list[Item]:
    """Let places of what else is told behind "there was none" be no more of it: "обстрілів A не було, автобуси до B ходять"."""
    match = BEHIND_NONE.search(shape)
    if match is None:
        return row
    return _unplaced(row, match.span("rest"), "PAFD")


without_untold = rereading(NEVER_TOLD_OF, "unsaid", "H", where={"unsaid": UNSAID})
"""Let events that nobody told of be none: "об обстрелах A не сообщалось"."""


def without_remark(row: list[Item], shape: str) -> list[Item]:
    """Leave out a remark about places of which the sentence says that nothing befell them."""
    match = REMARK.search(shape)
    return row if match is None else [*row[: match.start()], *row[match.end() :]]


def without_age(row: list[Item], shape: str) -> list[Item]:
    """Let how old somebody is be no number of strikes: "the driver, 41, was injured"."""
    match = OF_AGE.search(shape)
    if match is None:
        return row
    at = match.start("age")
    return [*row[:at], uncounted(row[at]), *row[at + 1 :]]


def without_number_of_areas(row: list[Item], shape: str) -> list[Item]:
    """Leave out how many areas were struck: "ten drones attacked two areas of the A region"; "обстрел районов A" is at A."""
    found = list(row)
    for at, item in enumerate(row):
        if item.value != AREAS_OF or not at:
            continue
        if row[at - 1].letter == "N" and shape[at - 2 : at - 1] == "V":
            found[at - 1] = uncounted(row[at - 1])
        elif row[at - 1].letter == "E" and shape[at + 1 : at + 2] in ("s", "P"):
            found[at] = item._replace(letter="s", value="")
    return found


def without_fractions(row: list[Item], shape: str) -> list[Item]:
    """Let how long something took be no number of it: "pummeled the city for 7 1/2 hours"."""
    match = FRACTION.search(shape)
    if match is None or row[match.end() - 1].value != "hours":
        return row
    told = [uncounted(item) for item in row[match.start() : match.end() - 1]]
    return [*row[: match.start()], *told, *row[match.end() - 1 :]]


without_mines = rereading(TROD, "place", "w", "", where={"mined": "mined"})
"""Leave out where somebody trod on a mine, told beside a strike: "дрон ударил по A, а в B мужчина подорвался на мине"."""


def without_debris(row: list[Item], shape: str) -> list[Item]:
    """Let debris that fell be no strike, whatever is said between: "обломки, по словам мэра, упали на A"."""
    at = next((at for at, item in enumerate(row) if item.value == DEBRIS), -1)
    match = FELL.match(shape, at + 1) if at >= 0 else None
    if match is None or row[match.end() - 1].value != "strike":
        return row
    return [*row[: match.end() - 1], row[at]._replace(value=""), *row[match.end() :]]


def without_rockets(row: list[Item], shape: str) -> list[Item]:
    """Let unguided rockets be no strikes each: an aircraft fires them by the dozen, "випустив 20 некерованих ракет"."""
    told = [
        match.start() for match in ROCKETS.finditer(shape) if row[match.end("rockets") - 1].value == BY_AIR
    ]
    return [item for at, item in enumerate(row) if at not in told] if told else row


def with_none_behind(row: list[Item], shape: str) -> list[Item]:
    """Let what never was behind a dash be told of the place before: "під A спокійно – жодної атаки"."""
    found = list(row)
    for match in NONE_BEHIND.finditer(shape):
        found[match.start()] = row[match.start()]._replace(letter=",", value="")
    return found


def uncounted(item: Item) -> Item:
    """Return a number as a word that counts nothing."""
    return item._replace(letter="w", quantity=None)


def _unplaced(row: list[Item], told: tuple[int, int], letters: str) -> list[Item]:
    """Let the places of a stretch, those with such letters, be any words."""
    return [
        item._replace(letter="w", value="", place=-1)
        if told[0] <= at < told[1] and item.letter in letters
        else item
        for at, item in enumerate(row)
    ]
