"""And then: what was struck besides what is told, or later in the same place, by the verb or noun told before."""

from app.geoparse.items import Item, parted
from app.geoparse.rewriting import counted_by, parting, said_again, struck_again
from app.geoparse.sorts import STRIKING
from gazetteer.patterns import regex

APART_FROM = "apart_from"
APART_FROM_IT = regex(r"(?P<verb>V)(?:M|NX?)?(?P<mark>,)[&w]{0,1}(?P<apart>w)w(?P<dash>-)(?=[so]{0,2}[PA])")
STRUCK_TOO = regex(
    r"N[aS]{0,2}[EK][aSw]?i[so]{0,2}P(?:[,&]{1,2}[bi]?[so]?P)*(?P<mark>,|&)&?[+]?(?P<verb>V)(?=f?[aS]?K?i?[so]{0,2}P)"
)
REST_OF_ARMS = regex(
    r"(?:(?P<before>i?[so]?P(?:[,&]{1,2}i?[so]?P)*)[aS]{0,2})?(?P<verb>V)(?P<behind>(?:i?[so]?P(?:[,&]{1,2}i?[so]?P)*)?)"
    r"[@f]?N[aS]{0,2}K(?P<mark>,|,?&)(?P<rest>f?[aS]{0,2}K(?:[,&]{1,2}f?[aS]{0,2}K)*)"
    r"(?P<after>(?:i[so]?P(?:[,&]{1,2}i?[so]?P)*|[so]?P(?:[,&]{1,2}[so]?P)*)?)(?=$|[.;])"
)
LATER_THERE = regex(
    r"(?:(?P<there>i[so]?P)L?N[aS]{0,2}(?P<event>E)|N[aS]{0,2}(?P<kind>E)(?P<behind>i[so]?P))"
    r"(?P<mark>,)[&B]?W-?\+?(?P<number>N)[tE]?(?=$|[.;])"
)
LATER_AGAIN = regex(r"M(?P<verb>V)(?P<there>i?[so]?P)w?(?P<mark>,)[&B]?W-?\+?(?P<times>M)(?=$|[.;])")
NEXT_HOUR = regex(r"[VE][^;:]{0,40}[PA](?P<mark>,)(?=[&B]?ih{1,2},?[aSN]{0,2}E[so]{0,2}P)")
ADDED_THAT = regex(r"[VERTY][^;]*(?P<mark>,?&)(?=c,?(?P<that>w))")
HARMED_FIRST = regex(r"Y(?:[aN]{0,2}[Xw])?[ib][so]{0,2}P(?P<mark>,)(?=&?[Ow]?[aS]?E[so]{0,2}P)")


def with_apart_from_it(row: list[Item], shape: str) -> list[Item]:
    """Let what was struck apart from a town not share its number: "A обстреляли 12 раз, помимо него – B и C"."""
    match = APART_FROM_IT.search(shape)
    if match is None or row[match.start("apart")].value != APART_FROM:
        return row
    return struck_again(row, match)


with_next_hour = parting(NEXT_HOUR)
"""Part what befell the next place at another hour: "At 16:40, Russians shelled A, and at 15:00, shelling of B caused fires"."""
with_added = parting(ADDED_THAT, {"that": "that"})
"""Part what a speaker adds: "..., зазначив речник і додав, що в A пошкоджено будинок"."""
with_harmed_first = parting(HARMED_FIRST)
"""Part where harm was done from where shelling goes on: "пошкоджено три будинки у A, тривають обстріли B"."""
with_struck_too = parting(STRUCK_TOO, {"verb": STRIKING})
"""Part off what was struck besides, which no number counts: "завдали двох ракетних ударів по A, а також вдарили ракетами по B"."""


def with_rest_of_arms(row: list[Item], shape: str) -> list[Item]:
    """Let weapons told behind a counted one strike, too: "A атакували 4 бомбами, дронами, артилерією"."""
    match = REST_OF_ARMS.search(shape)
    if match is None or row[match.start("verb")].value not in STRIKING:
        return row
    told = next((group for group in ("before", "behind", "after") if match[group]), "")
    if not told or row[match.end("rest") - 1].value == row[match.start("mark") - 1].value:
        return row
    at, rest = match.start("mark"), match.start("rest")
    places, verb = row[slice(*match.span(told))], row[match.start("verb")]
    if told == "after":
        first, again = said_again(places, row[at].first), said_again([verb], row[rest].first)
        return [*row[:at], *first, parted(row[at]), *again, *row[rest:]]
    again = said_again([*places, verb] if told == "before" else [verb, *places], row[rest].first)
    return [*row[:at], parted(row[at]), *again, *row[rest:]]


def with_later_there(row: list[Item], shape: str) -> list[Item]:
    """Count what came later in the same place: "Днем нанесено 5 ударов по A, ночью еще три"."""
    match = LATER_THERE.search(shape)
    if match is None:
        return row
    at, number = match.start("mark"), match.start("number")
    event = counted_by(row[number], row[max(match.start("event"), match.start("kind"))])
    place = match.span("there") if match["there"] else match.span("behind")
    there = said_again(row[slice(*place)], row[number].stop)
    return [*row[:at], parted(row[at]), *row[at + 1 : number + 1], event, *there, *row[match.end() :]]


def with_later_again(row: list[Item], shape: str) -> list[Item]:
    """The same with a verb: "5 разів обстріляли A вдень, вночі ще 3 рази"."""
    match = LATER_AGAIN.search(shape)
    if match is None:
        return row
    at, times = match.start("mark"), match.start("times")
    again = [row[match.start("verb")], *row[slice(*match.span("there"))]]
    verb, *there = said_again(again, row[times].stop)
    return [*row[:at], parted(row[at]), *row[at + 1 : times + 1], verb, *there, *row[match.end() :]]


AND_THEN = (
    (("E", ",ih"), with_next_hour),
    (("E", ",&ih"), with_next_hour),
    (("&cw",), with_added),
    (("&c,w",), with_added),
    (("Y", "P,OE"), with_harmed_first),
    (("Y", "P,E"), with_harmed_first),
    (("Y", "P,&E"), with_harmed_first),
    (("V", "NK", "K"), with_rest_of_arms),
    (("V", "NaK", "K"), with_rest_of_arms),
    (("EiP", "&V"), with_struck_too),
    (("KiP", "&V"), with_struck_too),
    (("EisP", "&V"), with_struck_too),
    (("V", "w-P"), with_apart_from_it),
    (("V", "w-sP"), with_apart_from_it),
    (("E", "P", ",", "W", "N"), with_later_there),
    (("MV", ",", "W", "M"), with_later_again),
)
"""These turns in order, each with the letters without which it is not there."""
