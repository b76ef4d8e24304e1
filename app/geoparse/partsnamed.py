"""Parts named: what stands behind all of them is part of it: types behind a colon, what goes on aside, what met with success."""

from app.geoparse.conventions import exactly
from app.geoparse.items import Item
from app.geoparse.quantities import Quantity
from app.geoparse.rewriting import PLACE_LIST, of_them
from gazetteer.patterns import regex

TYPES = regex(
    r"(?P<all>N)[aS]?(?P<arm>K)(?:i[so]{0,2}[PA])?[:-](?P<types>N[aS]?K(?:[,&]{1,2}N[aS]?K)+)(?=$|[.;])"
)
ASIDE = regex(
    rf"(?:M|NE)(?P<told>,<?N[aS]?E?\+?w?O|\(N\+?w?O\))(?P<gap>,?)(?P<at>(?:S?T?I)?b{PLACE_LIST})(?=$|[.;])"
)
SUCCESS = regex(r"NE(?P<mark>,)(?P<number>N)-?L?(?P<how>w)(?=$|[.;])")
SUCCEEDED, SO, RESULT, HURT = "success", "so", "result", "hurt"
HARMED_BY_THEM = regex(r"NE,(?P<told>(?P<so>w)w?(?P<did>L)[aw]?[Xq])(?=[so]{0,2}[PA](?:$|[.;]))")
HITS_TOO = regex(
    r"(?P<number>N)[aS]?(?:E[-wL]{0,2}i?[wXqs]{1,3}(?=,\+)|KVi[wXqs]{1,3})(?P<more>,\+?(?P<second>N)-?i?[wXq]{1,2})(?=$|[.;])"
)


def with_types_of_all(row: list[Item], shape: str) -> list[Item]:
    """Let types of weapons be parts of all: "89 дронів: 57 «Герань-2», 19 FPV-дронів"."""
    match = TYPES.search(shape)
    if match is None:
        return row
    first, stop = match.span("types")
    numbers = [at for at in range(first, stop) if shape[at] == "N"]
    kinds = {row[at].value for at in range(first, stop) if shape[at] == "K"}
    whole = row[match.start("all")].quantity
    parts = sum(one.interval.low for at in numbers if (one := row[at].quantity) is not None)
    is_all = whole is not None and whole.interval.high is not None and parts <= whole.interval.high
    if kinds != {row[match.start("arm")].value} or not is_all:
        return row
    return [*row[:first], of_them(row[first]), *row[first:]]


def with_ongoing_aside(row: list[Item], shape: str) -> list[Item]:
    """Let how many go on stand behind the places of all: "атакував 9 разів, три атаки тривають, в районах A та B"."""
    match = ASIDE.search(shape)
    if match is None:
        return row
    (first, stop), (begin, end) = match.span("told"), match.span("at")
    told = [item for item in row[first:stop] if item.letter not in ",()<"]
    token = row[end - 1].stop
    comma = Item(",", token, token, "")
    return [*row[:first], *row[begin:end], comma, of_them(told[0]), *told, *row[end:]]


def with_successes(row: list[Item], shape: str) -> list[Item]:
    """Let attacks that succeeded be some of all: "12 штурмів, три – успішні для ворога"."""
    match = SUCCESS.search(shape)
    if match is None or row[match.start("how")].value != SUCCEEDED:
        return row
    at = match.start("number")
    return [*row[:at], of_them(row[at]), *row[at:]]


def with_hits_summed(row: list[Item], shape: str) -> list[Item]:
    """Count hits on one thing and another together, where they are of one place: "Два удари – по заводу, ще один – по школі"."""
    match = HITS_TOO.search(shape)
    if match is None or "P" in shape[match.start() :]:
        return row
    at, (first, stop) = match.start("number"), match.span("more")
    one, other = row[at].quantity, row[match.start("second")].quantity
    if one is None or other is None or not (_is_exact(one) and _is_exact(other)):
        return row
    many = exactly(one.interval.low + other.interval.low)
    both = row[at]._replace(quantity=one._replace(interval=many))
    return [*row[:at], both, *row[at + 1 : first], *row[stop:]]


def _is_exact(number: Quantity) -> bool:
    return number.interval.low == number.interval.high


def with_harm_there(row: list[Item], shape: str) -> list[Item]:
    """Let a place that only suffered from so many strikes not have had all of them: "58 обстрілів, у результаті чого постраждав A"."""
    match = HARMED_BY_THEM.search(shape)
    if (
        match is None
        or row[match.start("so")].value not in (SO, RESULT)
        or row[match.start("did")].value != HURT
    ):
        return row
    (first, stop), so = match.span("told"), row[match.start("so")]
    among = so._replace(letter="<", value="", stop=so.first)
    at = row[stop - 1]._replace(letter="i", value="upon", first=row[stop].first, stop=row[stop].first)
    return [*row[:first], among, at, *row[stop:]]


PARTS_NAMED = (
    (("E,w", "L"), with_harm_there),
    (("E", ",+N"), with_hits_summed),
    (("KV", "N-"), with_hits_summed),
    (("K", "NK,"), with_types_of_all),
    (("O,", "b"), with_ongoing_aside),
    (("O)", "b"), with_ongoing_aside),
    (("O", "Ib"), with_ongoing_aside),
    (("E,N", "w"), with_successes),
)
"""The turns in order, each with the letters without which it is not there."""
