"""Left out: rows of items without what only tells whose something is, where it lies, since when, or that it was none."""

from app.geoparse.head import ONE
from app.geoparse.items import Item, without
from app.geoparse.quantities import OF_PEOPLE
from app.geoparse.rewriting import leaving
from gazetteer.patterns import regex

ONE_MEANT = regex(r"i[so]{0,2}[PD](?P<one>N)(?=,?N[aS]{0,2}E)")
PEOPLE_WHERE = regex(r"E[aS]{0,2}:(?P<people>N)-?(?=[ib][so]{0,2}P)")
EXAMPLE_OBJECT = regex(r"<[bi](?P<told>[aSs]{0,2}X{1,3}o?)(?=[so]?P)")
ON_ITS_PART = regex(r"(?P<told>[PF],?i?o?(?P<part>w),?)(?=[LTwO])")
SO_MANY_MORE = regex(r"P(?P<told>[,&]{1,2}\+?N[aS]?si?[so]?A(?:[,&]A)+)(?=$|[.,;])")
RESIDENT = regex(r"[PA][^;:]*E[^;:PAD]*,[XYL]{0,2}(?P<who>X)(?P<town>[so]?P)(?=$|[.;,])")
ASTRAY = regex(r"N[aS]{0,2}K[aw]?V[^;:]*P(?P<told>[,&]{1,2}N-iw)(?=$|[.;])")
CAPITALS_SAY = regex(r"(?P<told>(?:P&[FS]|F&P)N?)(?=[aew]?L[aw]{0,2}E)")
HAVING = regex(r"S(?P<told>,(?P<having>w)[so]?P,)(?=[TVRI])")
APART_FROM = regex(r"^(?P<told>(?P<apart>w)[aS]{0,2}E[aS]?(?:[,&]{1,2}[aS]{0,2}E[aS]?)*,)")
FROM_WHERE = regex(r"-(?P<from>[so]?P)(?=r[so]?P)")
TOWN_OF = regex(r"(?P<told>P)(?P<noun>s)(?=P)")
ROUNDS_OF = regex(r"N(?P<rounds>X)f[aSo]{0,2}K,(?P<next>N)(?=f[aSo]{0,2}K)")
OF_TOWN = ("town", "of")


def without_region_of_town(row: list[Item], shape: str) -> list[Item]:
    """Leave out the region that a town is told to be of by its city's name: "the Donetsk town of Toretsk"."""
    match = TOWN_OF.search(shape)
    if match is None or row[match.start("noun")].stop - row[match.start("noun")].first < len(OF_TOWN):
        return row
    return without(row, match.span("told"))


def without_from_where(row: list[Item], shape: str) -> list[Item]:
    """Leave out whence was fired in a log of shellings: "20:40 – A в сторону B: пять снарядов"."""
    left = {at for match in FROM_WHERE.finditer(shape) for at in range(*match.span("from"))}
    return [item._replace(letter="w", value="") if at in left else item for at, item in enumerate(row)]


without_apart = leaving(APART_FROM, {"apart": "apart_from"})
"""Leave out what there was besides: "кроме обстрелов, область трижды атаковали дроны" counts no shellings."""


without_targets_of_none = leaving(regex(r"E[aS]?(?P<told>X)(?=[aSs]{0,2}Z)"), {"told": "target"})
"""Leave out what was not shelled where nothing was: "обстрелов позиций украинских войск не зафиксировано"."""


def without_capitals_that_say(row: list[Item], shape: str) -> list[Item]:
    """Leave out two capitals that report: "a night in which Kyiv and Moscow each reported attacks"."""
    match = CAPITALS_SAY.search(shape)
    if match is None or row[shape.index("L", match.end())].value != "said":
        return row
    return without(row, match.span("told"))


without_region_before_times = leaving(regex(r"V[so]{0,2}P(?P<told>,iA,)(?=M(?:$|[.;,W]))"))
"""Leave out where a town lies that was struck so often: "hit the village of A, in B region, twice"."""


without_example_object = leaving(EXAMPLE_OBJECT)
"""Leave out what of a town was struck for one: "4 ракетних удари, зокрема по інфраструктурі A, 29 авіаударів"."""


without_capital_on_its_part = leaving(ON_ITS_PART, {"part": "own_part"})
"""Leave out a capital that does something itself: "Kyiv, for its part, has sought to carry the war into Russia"."""


without_rest_of_them = leaving(regex(r"N(?P<told>l)(?=[aS]*K)"), {"told": "rest"})
"""Leave out that a number is of the others: "три інші ракети влучили"."""


def with_more_rounds_of(row: list[Item], shape: str) -> list[Item]:
    """Let the next number be of rounds, too: "прилетіло 40 снарядів із «Градів», 32 зі ствольної артилерії"."""
    match = ROUNDS_OF.search(shape)
    if match is None or row[match.start("rounds")].value != "rounds":
        return row
    at = match.start("next")
    return [*row[:at], row[at]._replace(letter="X", value="rounds", quantity=None), *row[at + 1 :]]


without_hospital = leaving(regex(r"(?<!V)(?P<to>w)(?P<told>i[so]{0,2}P)"), {"to": "to_hospital"})
"""Leave out where the hospital is that people were taken to: "died on the way to hospital in A"."""

without_place_of_journey = leaving(regex(r"(?P<to>w)X(?P<told>i[so]{0,2}P)"), {"to": "journey"})
"""The same where "the way to" is told."""

without_home_of_refugees = leaving(
    regex(r"X[aw]?f[so]{0,2}[PA](?:[,&]{1,2}[so]{0,2}[PAwk]{1,2})*(?P<told>,x[aVwL]{1,2}E?)(?=$|[.,;])")
)
"""Leave out that there is fighting where people come from: "приймає людей з A, B й півдня, де точаться бої"."""

without_meanwhile = leaving(regex(r"K[aS]?L(?P<told>B)(?=V)"))
"""Leave out a word of contrast inside what was done: "Drones were meanwhile launched at A"."""

without_city_nearby = leaving(regex(r"^[so]{0,2}P(?P<told>,b[wao]{0,3}sP),(?=L)"))
"""Leave out a town that only tells where another is: "the village of A, near the key port of B, was pounded"."""

without_year_of_pace = leaving(regex(r"(?P<pace>w)(?P<told>H)"), {"pace": "pace"})
"""Leave out since when nothing went as fast: "advancing at their quickest pace since 2022, with fighting around A"."""


without_having = leaving(HAVING, {"having": "having"})
"""Leave out what an army holds already: "the army, having taken A, tries to push on to B"."""


without_region_before_where = leaving(regex(r"P(?P<told>,[io]{0,2}A)(?=,x)"))
"""Leave out the region of places where something is told to have been: "near A and B, Donetsk region, where he attacked"."""


without_speakers_land = leaving(regex(r"(?:^|[;.])[Bw]{0,2}(?P<told>i[so]?F)(?=c[,w])"))
"""Leave out where abroad those are who say it: "у Москві запевняють, що цілять лише по військових"."""


without_residents_town = leaving(RESIDENT, {"who": "resident"}, "town")
"""Leave out where somebody was from who died: "в A области 16 обстрелов, погиб житель B"."""


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


without_so_many_more = leaving(SO_MANY_MORE)
"""Leave out how many more nobody names: "обстріляли A та дев'ять сіл у B і C областях"."""


def without_one_meant(row: list[Item], shape: str) -> list[Item]:
    """Leave out the word that stands for a direction: "while in the A one 9 attacks were repelled"."""
    match = ONE_MEANT.search(shape)
    if match is None or (row[match.start("one")].quantity or ONE).interval != ONE.interval:
        return row
    return without(row, match.span("one"))


without_those_astray = leaving(ASTRAY)
"""Leave out those that fell nowhere: "чотири КАБи впали на A, один — у поле"."""


LEFT_OUT = (
    (("PsP",), without_region_of_town),
    (("-P", "r"), without_from_where),
    (("w", "E", ","), without_apart),
    (("E", "X", "Z"), without_targets_of_none),
    (("P&F", "L", "E"), without_capitals_that_say),
    (("F&P", "L", "E"), without_capitals_that_say),
    (("P&S", "L", "E"), without_capitals_that_say),
    (("V", "P,iA,M"), without_region_before_times),
    (("<", "X", "P"), without_example_object),
    (("w", ","), without_capital_on_its_part),
    (("wH",), without_year_of_pace),
    (("wi",), without_hospital),
    (("wXi",), without_place_of_journey),
    (("Xf", ",x"), without_home_of_refugees),
    (("K", "LBV"), without_meanwhile),
    (("P,b", "sP,L"), without_city_nearby),
    (("NXf", "NfK"), with_more_rounds_of),
    (("Nl", "K"), without_rest_of_them),
    (("S,w", "P,"), without_having),
    (("P,", "A,x"), without_region_before_where),
    (("iF", "c"), without_speakers_land),
    (("E", "XP"), without_residents_town),
    (("E", ":N", "P"), without_people_where),
    (("V", "N", "s", "P"), without_so_many_more),
    (("i", "NN", "E"), without_one_meant),
    (("K", "V", "N-i"), without_those_astray),
)
"""These turns, each with the letters without which it is not there."""
