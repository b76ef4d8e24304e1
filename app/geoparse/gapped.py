"""Gapped: clauses that leave out the verb of the one before: "Харків атакували ракетами, Суми — дронами"."""

from app.geoparse.head import ONE
from app.geoparse.items import Item, letters_of, parted, without
from app.geoparse.quantities import OF_PEOPLE
from app.geoparse.rewriting import leaving, leaving_where, said_again, struck_again, struck_at
from app.geoparse.sorts import strike_kind
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
ONE_MEANT = regex(r"i[so]{0,2}[PD](?P<one>N)(?=,?N[aS]{0,2}E)")
PEOPLE_WHERE = regex(r"E[aS]{0,2}:(?P<people>N)-?(?=[ib][so]{0,2}P)")
LED_BY_PLACE = regex(
    r"^[BwWd&,]{0,3}(?P<where>i[so]?[PA]),?(?P<arms>[aS]{0,2}K,?&[aS]{0,2}K)(?P<did>[VXY])(?=[^EVKPAD;:]*$)"
)
LINE_AGAIN = regex(r"^(?P<place>P)(?P<dash>-)[^;VE]*;(?=N[aS]{0,2}E[^PADE]*$)")
RESIDENT = regex(r"[PA][^;:]*E[^;:PAD]*,[XYL]{0,2}(?P<who>X)(?P<town>[so]?P)(?=$|[.;,])")
ASTRAY = regex(r"N[aS]{0,2}K[aw]?V[^;:]*P(?P<told>[,&]{1,2}N-iw)(?=$|[.;])")
NEXT_STRUCK = regex(r"[,&]{1,2}N(?P<next>-)")


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


def with_parts_listed(row: list[Item], shape: str) -> list[Item]:
    """Let how often each weapon struck be parts as behind a colon: "was hit four times, thrice by drones and once by a missile"."""
    match = PARTS_LISTED.search(shape)
    if match is None:
        return row
    at = match.start("mark")
    return [*row[:at], row[at]._replace(letter=":"), *row[at + 1 :]]


def without_one_meant(row: list[Item], shape: str) -> list[Item]:
    """Leave out the word that stands for a direction: "while in the A one 9 attacks were repelled"."""
    match = ONE_MEANT.search(shape)
    if match is None or (row[match.start("one")].quantity or ONE).interval != ONE.interval:
        return row
    return without(row, match.span("one"))


def without_people_where(row: list[Item], shape: str) -> list[Item]:
    """Let how many people were hurt at a place be no number of strikes: "внаслідок ударів: двоє – у A, ще одна – в B"."""
    match = PEOPLE_WHERE.search(shape)
    if match is None or row[match.start("people")].value != OF_PEOPLE:
        return row
    return [
        item._replace(letter="X", value="", quantity=None)
        if item.letter == "N" and item.value == OF_PEOPLE
        else item
        for item in row
    ]


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
    at, dash = match.end(), row[match.start("dash")]
    return [*row[:at], *said_again([row[match.start("place")], dash], row[at].first), *row[at:]]


without_residents_town = leaving_where(RESIDENT, "who", "resident", "town")
"""Leave out where somebody was from who died: "в A области 16 обстрелов, погиб житель B"."""


without_speakers_land = leaving(regex(r"(?:^|[;.])[Bw]{0,2}(?P<told>i[so]?F)(?=c[,w])"))
"""Leave out where abroad those are who say it: "у Москві запевняють, що цілять лише по військових"."""
without_those_astray = leaving(ASTRAY)
"""Leave out those that fell nowhere: "чотири КАБи впали на A, один — у поле"."""
GAPPED = (
    (("VM,M", "K"), with_parts_listed),
    (("iF", "c"), without_speakers_land),
    (("E", "XP"), without_residents_town),
    (("E", ":N", "P"), without_people_where),
    (("K&", "K"), with_place_behind),
    (("P-", ";N", "E"), with_line_again),
    (("i", "NN", "E"), without_one_meant),
    (("K", "V", "N-i"), without_those_astray),
    (("V", "K", ",", "-"), with_other_arm),
    (("KV", "P", "K", "P"), with_other_struck),
    (("NK", "-", "N-"), with_each_struck),
)
"""These turns, each with the letters without which it is not there."""
