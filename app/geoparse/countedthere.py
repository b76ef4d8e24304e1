"""Counted there: numbers alone that are of the fights told before: "Тут 15 та 21 відповідно", "На A – три з восьми"."""

from app.geoparse.carried import Carried
from app.geoparse.head import GROUND
from app.geoparse.items import Item
from app.geoparse.rewriting import leaving, of_them, said_again
from gazetteer.patterns import regex

FOUGHT = frozenset([*GROUND, "attack"])
EACH_RESPECTIVELY = regex(r"^[BWw&,]{0,2}[xij]?o?L?(?P<numbers>N(?:,N)*,?&N)(?P<alike>=)$")
SO_MANY_OF = regex(r"^[B+]?i[so]?D[aw]?-?(?P<part>N)(?P<of>[fo])(?P<all>N)(?=$|[.;])")
SO_MANY_THERE = regex(r"^[B+]?(?P<number>N)(?:[<f]w?)?L{1,2}(?=(?:i[so]?D|[bi][so]?P)[^EVKNY]*$)")
THERE_EACH = regex(r"(?P<fights>D&D[aw]{0,2}l)[:,-](?:x|i?j)?N&(?P<last>N)=")
THERE_BEHIND = regex(r"N&N[aS]?E(?P<told>[xj])=")


def counted_there(row: list[Item], shape: str, carried: Carried, sentence: int) -> list[Item] | None:
    """Return the row with what is counted in it alone, as the sentence before it told; None where nothing is."""
    told_in, sort = carried.told
    if told_in != sentence - 1 or sort not in FOUGHT:
        return None
    each = EACH_RESPECTIVELY.match(shape)
    there = _there(carried, row[0].first) if each is not None else []
    if each is not None and sum(item.place >= 0 for item in there) == each["numbers"].count("N"):
        at = each.start("alike")
        return [*there, *row[:at], _event(row[at - 1], sort), *row[at:]]
    alone = SO_MANY_THERE.match(shape) if carried.numbered == told_in else None
    if alone is not None:
        at = alone.end("number")
        return [*row[:at], _event(row[at - 1], sort), *row[at:]]
    match = SO_MANY_OF.match(shape)
    if match is None:
        return None
    at = match.start("part")
    part, whole = row[at], row[match.start("all")]
    comma = part._replace(letter=",", value="", quantity=None, stop=part.first)
    return [*row[:at], whole, _event(whole, sort), comma, of_them(part), part, *row[match.end() :]]


def _there(carried: Carried, token: int) -> list[Item]:
    """Return the directions or towns of the sentence before, told once more at a token, with a colon behind."""
    near, joint, colon = (Item(letter, token, token, "") for letter in "b&:")
    told = said_again(carried.directions or carried.named, token)
    listed = [one for item in told for one in (joint, item)][1:]
    return [*listed, colon] if carried.directions else [near, *listed, colon]


def _event(number: Item, sort: str) -> Item:
    """Return what a number counts that stands alone."""
    return number._replace(letter="E", value=sort, quantity=None, first=number.stop)


def with_fights_there(row: list[Item], shape: str) -> list[Item]:
    """Let numbers of directions where it was hottest be of clashes: "На A та B найгарячіше: тут 15 та 21 відповідно"."""
    match = THERE_EACH.search(shape)
    if match is None or "E" in shape or "V" in shape:
        return row
    at = match.end("last")
    return [*row[:at], _event(row[at - 1], "clash"), *row[at:]]


without_there = leaving(THERE_BEHIND)
"""Leave out that so many were there, respectively: "in the A and B directions, with 15 and 21 attacks there respectively"."""

COUNTED_THERE = (
    (("D&D", "l", "N&N="), with_fights_there),
    (("N&N", "Ej="), without_there),
    (("N&N", "Ex="), without_there),
)
"""These turns in order, each with the letters without which it is not there."""
