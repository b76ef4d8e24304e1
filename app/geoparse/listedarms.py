"""Listed arms: weapons counted in a list of strikes, behind a word of telling, or before a dash and a place, were fired."""

from app.geoparse.items import Item, parted
from app.geoparse.rewriting import read_as, said_again
from app.geoparse.sorts import strike_of
from gazetteer.patterns import regex

HITS = regex(r"N[aS]?E(?:i[so]{0,2}[PA])?(?P<arms>(?:[,&]{1,2}N[aS]?K){1,6})(?=[,&]{1,2}N[aS]?E)")
TOLD_OF = regex(r"c[wi](?P<number>N?)[aS]?(?P<arm>K)(?=(?P<at>i)[so]{0,2}(?P<place>[PA])(?:$|[.;,&]))")
UPON_EACH = regex(r"i[so]{0,2}PN[aS]?K(?:,i[so]{0,2}PN[aS]?K)+(?=$|[.;])")
DASH_PLACE = regex(r"(?P<mark>^|[,;])[wWhd]{0,2}N[aS]?K(?P<dash>-)(?=i[so]{0,2}[PA](?:$|[.;,]))")
LATER_DASH = regex(r"^(?P<when>w)(?P<dash>-)(?=N[aS]?Ki[so]{0,2}[PA],[wWhd]-N)")
POLICE_COUNT = regex(r"g[aw]?(?P<did>L)[aw]?NE(?=$|[.;,])")
RECORDED, STRIKE = "recorded", "strike"
ARM_AT_HOUR = regex(r"^-K(?=i[so]{0,2}P(?:$|[.;,]))")
LATER, UPON, BOMB = "later", "upon", "guided_bomb"
ONE_LEFT = regex(
    r"^f(?P<all>N)[aS]?(?P<arm>K)N[aS]?Y(?P<at>i[so]{0,2}P)(?P<mark>,)(?P<number>N)(?P<verb>V)(?=i[wqX]{1,2}(?:$|[.;]))"
)


def _blow(arm: Item) -> Item:
    """Return a strike with a weapon; one with guided bombs stays that."""
    return arm._replace(letter="E") if arm.value == BOMB else strike_of(arm)


def with_arms_among_blows(row: list[Item], shape: str) -> list[Item]:
    """Let bare weapons between kinds of strikes be strikes with them: "5 авіаударів, 200 БпЛА, 4 РСЗВ, 91 артобстріл"."""
    match = HITS.search(shape)
    if match is None:
        return row
    first, stop = match.span("arms")
    return [_blow(item) if first <= at < stop and item.letter == "K" else item for at, item in enumerate(row)]


def with_arms_told_of(row: list[Item], shape: str) -> list[Item]:
    """Let weapons that somebody tells of at a place have struck it: "Мер повідомив про два КАБи по A"; others may only fly there."""
    match = TOLD_OF.search(shape)
    if match is None or not (
        row[match.start("at")].value == UPON or (match["number"] and match["place"] == "P")
    ):
        return row
    at = match.start("arm")
    return [*row[:at], _blow(row[at]), *row[at + 1 :]]


def with_arms_upon_each(row: list[Item], shape: str) -> list[Item]:
    """Let each place have its own weapons: "По A 3 КАБи, по B 5 дронів, по C 2 РСЗВ"."""
    match = UPON_EACH.search(shape)
    if match is None or row[match.start()].value != UPON:
        return row
    first, stop = match.span()
    anew: list[Item] = []
    for at, item in enumerate(row):
        is_inside = first <= at < stop
        if is_inside and item.letter == "N":
            anew.append(Item("-", item.first, item.first, ""))
        anew.append(parted(item) if is_inside and item.letter == "," else item)
    return anew


def with_dashes_as_verbs(row: list[Item], shape: str) -> list[Item]:
    """Let weapons before a dash and a place have been fired at it: "Увечері 5 КАБів – на A, вночі 7 КАБів – на B"."""
    found = list(DASH_PLACE.finditer(shape)) or list(LATER_DASH.finditer(shape))
    if not found or "V" in shape or "E" in shape:
        return row
    if found[0].re is LATER_DASH and row[0].value != LATER:
        return row
    dashes = {match.start("dash") for match in found}
    marks = {match.start("mark") for match in found if match.re is DASH_PLACE and match["mark"] == ","}
    anew: list[Item] = []
    for at, item in enumerate(row):
        if at in dashes:
            anew.append(item._replace(letter="V", value="launch"))
        else:
            anew.append(parted(item) if at in marks else item)
    return anew


def with_arm_at_hour(row: list[Item], shape: str) -> list[Item]:
    """Let a weapon told with its hour and place have been fired: "О 18:00 – дрон по A"."""
    match = ARM_AT_HOUR.match(shape)
    return row if match is None else read_as(row, 0, letter="V", value="launch")


def with_strikes_police_count(row: list[Item], shape: str) -> list[Item]:
    """Let strikes that the police count be the enemy's: "Поліція зафіксувала 1500 ударів"."""
    match = POLICE_COUNT.search(shape)
    if match is None or row[match.start("did")].value != RECORDED or row[match.end() - 1].value != STRIKE:
        return row
    token = row[match.end() - 1].stop
    return [*row[: match.end()], Item("S", token, token, "enemy"), *row[match.end() :]]


def with_one_left(row: list[Item], shape: str) -> list[Item]:
    """Let the one that hit be of those of which the others were shot down: "Із 4 дронів три збили над A, один влучив у депо"."""
    match = ONE_LEFT.match(shape)
    if match is None:
        return row
    number, arm = row[match.start("number")], row[match.start("arm")]._replace(single=False)
    there = said_again(row[slice(*match.span("at"))], row[-1].stop)
    weapon = arm._replace(first=number.stop, stop=number.stop)
    at = match.start("verb")
    return [number, weapon, *row[at:], *there]


LISTED_ARMS = (
    (("NE", "NK"), with_arms_among_blows),
    (("c", "K", "i"), with_arms_told_of),
    (("iPN", "K,"), with_arms_upon_each),
    (("-i", "NK"), with_dashes_as_verbs),
    (("w-NK", "-N"), with_dashes_as_verbs),
    (("g", "NE"), with_strikes_police_count),
    (("-K", "i"), with_arm_at_hour),
    (("fN", "KN", "Y"), with_one_left),
)
"""The turns in order, each with the letters without which it is not there."""
