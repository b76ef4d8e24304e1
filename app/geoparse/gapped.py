"""Gapped: clauses that leave out the verb of the one before: "Харків атакували ракетами, Суми — дронами"."""

from app.geoparse.items import Item, letters_of, parted, without
from app.geoparse.rewriting import leaving, said_again, struck_again
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
    return [*row[:dash], row[dash]._replace(letter="V", value="strike"), *row[dash + 1 :]]


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
    return row if match is None or not is_one(row[match.start("one")]) else without(row, match.span("one"))


def is_one(item: Item) -> bool:
    """Tell whether a quantity is exactly one."""
    return item.quantity is not None and item.quantity.interval.low == item.quantity.interval.high == 1


without_those_astray = leaving(ASTRAY)
"""Leave out those that fell nowhere: "чотири КАБи впали на A, один — у поле"."""
GAPPED = (
    (("VM,M", "K"), with_parts_listed),
    (("i", "NN", "E"), without_one_meant),
    (("K", "V", "N-i"), without_those_astray),
    (("V", "K", ",", "-"), with_other_arm),
    (("KV", "P", "K", "P"), with_other_struck),
    (("NK", "-", "N-"), with_each_struck),
)
"""These turns, each with the letters without which it is not there."""
