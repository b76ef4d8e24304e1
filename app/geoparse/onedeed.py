"""One deed: an attack told twice in a sentence, by a plain verb and again by what it was done with; and one blow after the other."""

from app.geoparse.items import Item, parted
from app.geoparse.rewriting import PLACE_LIST, leaving, rereading, said_again
from app.geoparse.sorts import LOOSE
from gazetteer.patterns import regex

LAUNCH, MLRS, ATTACK, STRIKE = "launch", "mlrs", "attack", "strike"
TRUCE, FIRE = ("shelling", "ceasefire"), "shelling"
FIRED_THEN = regex(r"(?P<verb>V)[wWdhia]{0,4}(?P<mark>,)(?=(?P<fired>V)[aS]{0,2}N?[aS]{0,2}K)")
SHELLING_THERE = (
    rf"(?P<fire>[VE])(?:f[aS]?K(?:[,&]{{1,2}}K)*)?[Xsaw]{{0,4}}(?:[ib]|(?<=s)){PLACE_LIST}(?:$|[.;])"
)
TRUCE_BROKEN = regex(rf"M[aw]?(?P<told>(?P<truce>V),)(?={SHELLING_THERE})")
BROKEN_SO_OFTEN = regex(rf"(?P<truce>V)M(?P<mark>,)(?={SHELLING_THERE})")
ROCKETS_OF = regex(r"(?P<arm>K)[^;EXN]*?(?P<told>[,&]j?(?P<fired>V)j?N[aS]?[KX](?:[ibr]?j)?)(?=$|[.;])")
ROCKETS_FROM = regex(
    r"V[aS]?i?[so]{0,2}[PA](?:[,&]{1,2}[PA])*(?P<told>,(?P<fired>V)N[aS]?[KX])(?=f[aS]?(?P<arm>K))"
)
ROCKETS_FIRED = regex(rf"i{PLACE_LIST}f[aS]?(?P<arm>K)K?[aSw]?(?P<fired>V)N[aS]?[KX](?=$|[.;,&])")
DEALT_WITH = regex(
    r"V[aS]?i?[so]{0,2}P(?P<told>,[aw]?(?P<blow>E)L{1,2})(?=[@f]?[aS]{0,2}N?[aS]?K{1,2}(?:$|[.;,]))"
)
FIRST_AND_THEN = regex(
    r"(?P<place>P)(?P<under>L)[aS]?(?P<all>E):[w+](?P<first>E?K)(?P<mark>,)[&B]?w(?P<then>EK?|K)(?=$|[.;])"
)
THEY_ATTACK = regex(r"SX?(?P<attack>E)(?=[oaw]?X{1,2}[oa]?i[so]{0,2}P[^VLRTE]*$)")

without_rockets_of = leaving(ROCKETS_OF, {"arm": MLRS, "fired": LAUNCH})
"""Leave out how many rockets launchers fired: "обстреляли A из РСЗО, выпустив по городу 12 ракет"."""
with_launchers = leaving(ROCKETS_FROM, {"arm": MLRS, "fired": LAUNCH})
"""Let fire be that of the launchers told behind it: "открыли огонь по A, выпустив 4 ракеты из РСЗО"."""
without_truce = leaving(TRUCE_BROKEN, {"truce": TRUCE, "fire": FIRE})
"""Let it be as often that a place was shelled: "12 раз нарушили режим тишины, обстреляв позиции у A"."""
with_blow_dealt = leaving(DEALT_WITH, {"blow": LOOSE})
"""Let a place be struck with what the blow was dealt with: "обстреляли A, удар был нанесен ракетой"."""
with_their_attack = rereading(THEY_ATTACK, "attack", "V", where={"attack": ATTACK})
"""Read what an army does as a verb: "terrorists attack facilities in the city of A using drones"."""


def with_what_was_fired(row: list[Item], shape: str) -> list[Item]:
    """Tell an attack by what was fired alone: "ударили вечером, направив дроны по A", "атакували, випустивши 5 ракет по A"."""
    match = FIRED_THEN.search(shape)
    if match is None or row[match.start("fired")].value != LAUNCH:
        return row
    verb, mark = match.start("verb"), match.start("mark")
    return [*row[:verb], *row[verb + 1 : mark], *row[mark + 1 :]] if row[verb].value in LOOSE else row


def without_truce_before(row: list[Item], shape: str) -> list[Item]:
    """Let it be as often that a place was shelled: "violated the ceasefire 12 times, shelling positions near A"."""
    match = BROKEN_SO_OFTEN.search(shape)
    if match is None or row[match.start()].value not in TRUCE or row[match.start("fire")].value != FIRE:
        return row
    at = match.start("fire")
    return [*row[: match.start()], row[match.start() + 1], row[at]._replace(letter="V"), *row[at + 1 :]]


def with_rockets_fired(row: list[Item], shape: str) -> list[Item]:
    """Let a place be fired on from launchers: "По A из РСЗО «Ураган» выпустили 12 ракет"."""
    match = ROCKETS_FIRED.search(shape)
    if match is None or (row[match.start("arm")].value, row[match.start("fired")].value) != (MLRS, LAUNCH):
        return row
    at = match.start("fired")
    return [*row[:at], row[at]._replace(value=FIRE), *row[match.end() :]]


def with_first_and_then(row: list[Item], shape: str) -> list[Item]:
    """Tell each of two blows of their place: "A пережив атаку: спершу удар ракетами, потім наліт дронів"."""
    match = FIRST_AND_THEN.search(shape)
    if match is None or row[match.start("all")].value not in LOOSE:
        return row
    place, under, blow = (row[match.start(name)] for name in ("place", "under", "all"))
    told: list[list[Item]] = []
    for name in ("first", "then"):
        first, stop = match.span(name)
        verb = under if shape[first] == "E" else blow._replace(letter="V", value=ATTACK)
        blows = [
            one._replace(value=STRIKE) if one.letter == "E" and stop - first > 1 else one
            for one in row[first:stop]
        ]
        told.append([*said_again([place, verb], row[first].first), *blows])
    mark = parted(row[match.start("mark")])
    return [*row[: match.start("place")], *told[0], mark, *told[1], *row[match.end() :]]


ONE_DEED = (
    (("V", ",V", "K"), with_what_was_fired),
    (("MV,V",), without_truce),
    (("MwV,V",), without_truce),
    (("VM,V",), without_truce_before),
    (("VM,E",), without_truce_before),
    (("K", "V"), without_rockets_of),
    (("V", ",VN", "fK"), with_launchers),
    (("i", "fK", "VN"), with_rockets_fired),
    (("V", ",E", "L"), with_blow_dealt),
    (("L", "E:", "K"), with_first_and_then),
    (("SE", "X", "P"), with_their_attack),
    (("SXE", "X", "P"), with_their_attack),
)
"""These turns in order, each with the letters without which it is not there."""
