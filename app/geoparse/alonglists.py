"""Along lists: numbers of several directions whose event the last of them tells, and brackets with those of the day before."""

from app.geoparse.firstsecond import ORDER
from app.geoparse.items import Item
from app.geoparse.rewriting import said_again
from app.geoparse.uncounted import DAYS_BEFORE
from gazetteer.patterns import regex

TOLD_WITH_LAST = regex(
    r"^[wWB]{0,3},?i?D-?(?P<first>N)(?:[,&;]{1,2}i?D-?N){0,9}[,&;]{1,2}i?D-?N[aS]{0,2}(?P<event>E)[aSwW]{0,2}[.;]?$"
)
DAY_IN_BRACKETS = regex(r"(?<=N)E?(?P<told>\((?:(?P<day>W)[-:,]?N|N(?P<behind>W))E?\))")

ON_THE_FIRST = regex(
    r"(?P<one>D)[,&]{1,2}(?:D[,&]{1,2}){0,8}D[^DPA;]*(?:<(?P<told>w)-?N|(?:N<|<N)(?P<behind>w)(?=$|[.;,]))"
)


def without_days_in_brackets(row: list[Item], shape: str) -> list[Item]:
    """Leave out how many each direction had the day before: "на A – 15 (учора 7), на B – 9 (учора 12) боїв"."""
    left: set[int] = set()
    for match in DAY_IN_BRACKETS.finditer(shape):
        if row[max(match.start("day"), match.start("behind"))].value in DAYS_BEFORE:
            left.update(range(*match.span("told")))
    return [item for at, item in enumerate(row) if at not in left] if left else row


def with_event_of_last(row: list[Item], shape: str) -> list[Item]:
    """Let the event told with the last number be that of the first, too: "на A – 15, на B – 9 боїв"."""
    match = TOLD_WITH_LAST.search(shape)
    if match is None:
        return row
    at, event = match.end("first"), row[match.start("event")]
    return [*row[:at], *said_again([event], row[at - 1].stop), *row[at:]]


def with_first_of_list(row: list[Item], shape: str) -> list[Item]:
    """Let a part "on the first" be along the first direction of a list: "на A, B і C напрямках 50 боїв, з них на першому – 29"."""
    match = ON_THE_FIRST.search(shape)
    at = max(match.start("told"), match.start("behind")) if match is not None else -1
    if match is None or row[at].value != ORDER[0]:
        return row
    there = row[match.start("one")]._replace(first=row[at].stop, stop=row[at].stop)
    return [*row[:at], row[at]._replace(letter="i", value=""), there, *row[at + 1 :]]


ALONG_LISTS = (
    (("D", "<wN"), with_first_of_list),
    (("D", "<w-N"), with_first_of_list),
    (("D", "N<w"), with_first_of_list),
    (("D", "<Nw"), with_first_of_list),
    (("N(", "E", "D"), without_days_in_brackets),
    (("E(", "E", "D"), without_days_in_brackets),
    (("D", "N", "D", "NE"), with_event_of_last),
    (("D", "N", "D", "NaE"), with_event_of_last),
)
"""These turns in order, each with the letters without which it is not there."""
