"""More later: so many more of what was told before, some time after it, or of another year: "КАБом, за 15 хвилин – ще двома"."""

from app.geoparse.conventions import exactly
from app.geoparse.items import Item, parted
from app.geoparse.quantities import Quantity
from app.geoparse.rewriting import said_again
from gazetteer.patterns import regex

ONE = Quantity(-1, -1, exactly(1), "", -1)
HOURS, LATER, ORDINAL, YEAR = "hours", "later", "ordinal", "year"
SOME_TIME = regex(r",[B&]?(?P<time>i?N?(?P<unit>X)w?)(?=-?\+N|-i[so]{0,2}P)")
MORE_ARMS = regex(
    r"V(?P<at>i?[so]{0,2}P)[@f]?(?:N[aS]?)?(?P<arm>K)(?P<mark>,)[B&]?(?P<then>w)-?\+?(?P<number>N)(?P<arm2>K?)(?=$|[.;])"
)
MORE_BLOWS = regex(
    r"N[aS]?(?P<event>E)(?P<at>i[so]{0,2}P)(?P<mark>,)[B&]?(?P<then>w)-?\+?(?P<number>N)(?=$|[.;])"
)
ONE_EACH = regex(
    r"(?P<first>[Nw])(?P<arm>K)V(?=[^;NEK]*P)[^;NEK,]*(?P<more>(?:,[&B]?w-(?:,?ih|i[wqX]{1,3}|$))+)(?=$|[.;])"
)
OTHER_YEAR = regex(
    r"^(?P<old>H)(?P<what>[aSisoPA]{1,4}V[aSisoPA]{0,4})(?P<times>M)(?P<mark>,)(?P<year>W)-(?P<number>N)(?=$|[.;])"
)


def with_some_time_later(row: list[Item], shape: str) -> list[Item]:
    """Let "15 minutes later", before more of the same, be "later": "за годину – ще двох"."""
    match = SOME_TIME.search(shape)
    if match is None or row[match.start("unit")].value != HOURS:
        return row
    first, stop = match.span("time")
    later = row[first]._replace(letter="w", value=LATER, quantity=None, stop=row[stop - 1].stop)
    return [*row[:first], later, *row[stop:]]


def with_more_arms_later(row: list[Item], shape: str) -> list[Item]:
    """Let so many more weapons later strike where those before did: "ударив по A КАБом, потім ще двома"."""
    match = MORE_ARMS.search(shape)
    if match is None or row[match.start("then")].value != LATER:
        return row
    mark, number = match.start("mark"), row[match.start("number")]
    token = number.first
    verb = row[match.start()]._replace(first=token, stop=token)
    there = said_again(row[slice(*match.span("at"))], token)
    arm = row[match.start("arm2" if match["arm2"] else "arm")]._replace(single=False)
    arms = arm if match["arm2"] else arm._replace(first=number.stop, stop=number.stop)
    at, first = match.start("arm"), row[match.start("arm")]
    one = first._replace(letter="N", value="", stop=first.first, quantity=ONE, single=False)
    told = [one] if first.single and shape[at - 1] != "N" else []
    return [
        *row[:at],
        *told,
        *row[at:mark],
        parted(row[mark]),
        verb,
        *there,
        number,
        arms,
        *row[match.end() :],
    ]


def with_more_blows_later(row: list[Item], shape: str) -> list[Item]:
    """Let so many more strikes later be where those before were: "трьох ударів по A, за годину – ще двох"."""
    match = MORE_BLOWS.search(shape)
    if match is None or row[match.start("then")].value != LATER:
        return row
    mark, number = match.start("mark"), row[match.start("number")]
    again = said_again([row[match.start("event")], *row[slice(*match.span("at"))]], number.stop)
    return [*row[:mark], parted(row[mark]), number, *again, *row[match.end() :]]


def with_one_each(row: list[Item], shape: str) -> list[Item]:
    """Count those told one after another at one place: "одна ракета влучила в школу в A, друга – у готель, третя – у парк"."""
    match = ONE_EACH.search(shape)
    if match is None:
        return row
    at, (first, stop) = match.start("first"), match.span("more")
    named = [item for item in row[first:stop] if item.value == ORDINAL]
    one = row[at].quantity
    is_one = one.interval.high == 1 if one is not None else row[at].value == ORDINAL
    if not is_one or len(named) != shape.count("-", first, stop):
        return row
    many = row[at]._replace(
        letter="N", value="", quantity=Quantity(-1, -1, exactly(1 + len(named)), "", -1), place=-1
    )
    arm = row[at + 1]._replace(single=False)
    return [*row[:at], many, arm, *row[at + 2 : first], *row[stop:]]


def with_this_year(row: list[Item], shape: str) -> list[Item]:
    """Let this year's number stand for itself: "Торік A обстріляли 5000 разів, цього року – 9000"."""
    match = OTHER_YEAR.match(shape)
    if match is None or row[match.start("year")].value != YEAR:
        return row
    first, stop = match.span("what")
    times = row[match.start("number")]._replace(letter="M")
    return [row[match.start("year")], *row[first:stop], times, *row[match.end() :]]


MORE_LATER = (
    (("V", "K", "w", "N"), with_more_arms_later),
    (("E", "P,", "w", "N"), with_more_blows_later),
    (("K", "V", "w-"), with_one_each),
    (("H", "M", "W-N"), with_this_year),
)
"""The turns in order, each with the letters without which it is not there."""
MORE_LATER_BY_WORD = {HOURS: with_some_time_later}
