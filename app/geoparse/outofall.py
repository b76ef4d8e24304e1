"""Out of all: rows of items written anew where a number is told to be so many of all that there were along the front."""

from app.geoparse.head import GROUND
from app.geoparse.items import Item, parted, without
from app.geoparse.rewriting import leaving, said_again
from gazetteer.patterns import regex

OF_ALL_BEHIND = regex(
    r"(?P<part>N)[aS]{0,2}(?P<event>E)[^;]*?(?P<told>,?f(?P<all>[aoQ]{0,3})(?P<number>N)[aS]{0,2}(?P<same>E?)(?P<front>i?w?U|i?w?s?#)?)[WXw]?$"
)
OF_ALL_FIRST = regex(
    r"^(?P<of>f)(?P<number>N)[aS]{0,2}(?P<same>E)(?=i[so]{0,2}D[^;NEK]*(?P<part>N)[aS]{0,2}(?P<event>E))"
)
SO_MANY_OF_ALL = regex(
    r"^(?P<of>[fo])o?(?P<number>N)[aS]{0,2}(?P<event>E)[aS]{0,2},?(?P<part>N)(?P<same>[aS]{0,2}E)?(?=[aSw]{0,2}[LRw]{1,3}i?[so]{0,2}D(?:[^;EKN]*)$)"
)
OF_THOSE_ALONG = regex(
    r"^(?P<of>f)N[aS]{0,2}E[aS]{0,2}i[so]{0,2}D(?:[,&]{1,2}i?[so]{0,2}D)*(?P<part>N)(?=[aSw]{0,2}(?:[OR]|L[OR]))"
)
OF_A_TOTAL = regex(r"N[of](?P<told>[aoQ]{1,3})N[aS]{0,2}E")
HALF_OF_THEM = regex(r"(?P<told>l[aoS]{0,3}(?P<event>E)[-,])N[fo]N(?P<close>[,-]?)")
CLASH = "clash"
FOUGHT = GROUND | {"attack"}

without_total_of = leaving(OF_A_TOTAL)
"""Leave out that it is a total of which so many were: "20 of a total of 150 clashes"."""


def with_all_behind(row: list[Item], shape: str) -> list[Item]:
    """Tell first how many there were on the whole front: "on the A front 48 assaults, out of a total of 150 clashes"."""
    match = OF_ALL_BEHIND.search(shape)
    if match is None or "D" not in shape[: match.start("told")] or not (match["all"] or match["front"]):
        return row
    number, event = row[match.start("number")], row[match.start("same" if match["same"] else "event")]
    if event.value not in FOUGHT or not _is_less(row[match.start("part")], number):
        return row
    token = row[0].first
    told = said_again([event._replace(letter="#", value=""), event._replace(value=CLASH)], token)
    rest = without(row, match.span("told"))
    return [told[0], number, told[1], parted(told[0]), *rest]


def with_all_first(row: list[Item], shape: str) -> list[Item]:
    """Let how many there were on the whole front stand for itself: "із 150 боїв на A напрямку відбулося 48"."""
    match = OF_ALL_FIRST.search(shape)
    if match is None or not {row[match.start(one)].value for one in ("same", "event")} <= FOUGHT:
        return row
    if not _is_less(row[match.start("part")], row[match.start("number")]):
        return row
    stop, total = match.end(), row[match.start("of")]._replace(letter="#", value="")
    mark = parted(row[stop]._replace(stop=row[stop].first))
    return [total, *row[1:stop], mark, *row[stop:]]


def with_so_many_of_all(row: list[Item], shape: str) -> list[Item]:
    """Let the number of the whole front stand for itself, before a direction's: "зі 98 атак 31 відбито на A напрямку"."""
    match = SO_MANY_OF_ALL.search(shape)
    if match is None or row[match.start("event")].value not in FOUGHT:
        return row
    number, event, part = (row[match.start(one)] for one in ("number", "event", "part"))
    if not _is_less(part, number):
        return row
    total = row[match.start("of")]._replace(letter="#", value="")
    event = event._replace(value=CLASH)
    again = [] if match["same"] else said_again([event], part.stop)
    mark = parted(part._replace(stop=part.first, quantity=None))
    return [total, number, event, mark, part, *again, *row[match.end("part") :]]


def with_part_of_those(row: list[Item], shape: str) -> list[Item]:
    """Let how many there were along a direction stand before how many of them go on: "із 31 атаки на A напрямку 5 тривають"."""
    match = OF_THOSE_ALONG.search(shape)
    if match is None:
        return row
    at = match.start("part")
    comma = row[at]._replace(letter=",", value="", quantity=None, stop=row[at].first)
    return [row[0]._replace(letter="o", value=""), *row[1:at], comma, *row[at:]]


def with_half_of_them(row: list[Item], shape: str) -> list[Item]:
    """Let a portion told in numbers be those: "половина боїв – 60 зі 120"."""
    match = HALF_OF_THEM.search(shape)
    if match is None:
        return row
    event, stop = row[match.start("event")], match.end()
    numbers = row[match.end("told") : match.start("close")]
    return [*row[: match.start()], *numbers, *said_again([event], numbers[-1].stop), *row[stop:]]


def _is_less(part: Item, total: Item) -> bool:
    """Tell whether a number may be a part of another."""
    if part.quantity is None or total.quantity is None:
        return False
    most = total.quantity.interval.high
    return most is None or part.quantity.interval.low <= most


OUT_OF_ALL = (
    (("oN", "NE"), without_total_of),
    (("aN", "NE"), without_total_of),
    (("QN", "NE"), without_total_of),
    (("laE", "N"), with_half_of_them),
    (("lE", "N"), with_half_of_them),
    (("loE", "N"), with_half_of_them),
    (("fN", "D", "E"), with_all_first),
    (("fN", "E", "D"), with_so_many_of_all),
    (("oN", "E", "D"), with_so_many_of_all),
    (("fN", "E", "D", "O"), with_part_of_those),
    (("fN", "E", "D", "R"), with_part_of_those),
    (("f", "D", "N", "E"), with_all_behind),
)
"""By which letters such clauses are known."""
