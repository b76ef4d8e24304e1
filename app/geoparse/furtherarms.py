"""Further arms: weapons told behind a strike that are what it was made of, or that were fired besides it or before it."""

from re import Match

from app.geoparse.head import ONE
from app.geoparse.items import Item, parted
from app.geoparse.laterarms import LATER_ARMS
from app.geoparse.otherguns import OTHER_GUNS
from app.geoparse.rewriting import PLACE_LIST, rereading, said_again
from app.geoparse.sorts import BLOWS, STRIKING
from app.geoparse.triedwith import TRIED_WITH_ARMS
from gazetteer.patterns import regex

TANKS, UPON, UNDER = "tanks", "upon", "under"
MADE_OF = regex(
    rf"(?<!M)(?<!M[aSw])(?P<verb>V)(?P<at>i?){PLACE_LIST}(?P<again>i?[wW]{{0,2}}t?w?)(?P<mark>,)(?P<made>[VL])(?=N[aS]{{0,2}}[KE]K?(?![^;,]*[PA]))"
)
TANKS_TOO = regex(r"V[^;EB]*[@f][aS]?K,f?(?P<tanks>X)(?=,?&?f?[aS]{0,2}K)")
HIT_IN_BLOWS = regex(r"(?P<verb>V)i(?=[aS]?[EK]&[aS]?E(?:$|[.;,]))")
AS_OFTEN_AGAIN = regex(r"(?<=K)(?P<number>N)\+(?P<unit>t)(?=$|[.,;&@ibW])")
ONE_TOO = regex(
    r"V[aS]{0,2}N[aS]{0,2}K{1,2}(?:[,&]{1,2}N[aS]{0,2}K{1,2})*(?:iS)?,?&(?P<one>K{1,2})(?=$|[.;]|[i@]S|W)"
)
LED_BY_ROCKETS = regex(r":K(?P<mark>;)(?=(?:N[aw]{0,3}K[wK]{0,3};){0,8}N[aw]{0,3}K)")
LISTED = regex(r"K[wK]{0,3}(?P<mark>;)(?=N[aw]{0,3}K)")
SENT_BEFORE = regex(
    rf"(?P<sent>V)[aS]?K(?P<joint>,?[&B])(?P<then>[ihdW,&wS]*)(?P<fired>V)(?:f[aS]?K)?(?P<there>i?{PLACE_LIST})(?=$|[.;,])"
)
OUT_OF = regex(r"Y[aS]?N(?P<arms>K)[fo](?P<number>N)(?P<launched>V)(?=@S|$|[.;,W])")
OUT_OF_ARMS = regex(r"Y[aS]?N[fo](?P<number>N)[aS]?(?P<arms>K),(?P<launched>w)(?=@?S)")

with_tanks_too = rereading(TANKS_TOO, "tanks", "K", "shelling", where={"tanks": TANKS})
"""Let tanks among guns be guns: "attacked A using mortars, tanks, and drones"."""


def with_what_it_was_made_of(row: list[Item], shape: str) -> list[Item]:
    """Let a strike be the number told behind it: "struck A for the third night, launching two missile attacks"."""
    match = MADE_OF.search(shape)
    if match is None or row[match.start("verb")].value not in BLOWS:
        return row
    at, made = match.start("again"), match.start("made")
    is_made = row[made].value in (("", "give") if match["made"] == "L" else ("launch", "drop"))
    if not is_made or (match["at"] and row[match.start("at")].value != UPON):
        return row
    return [*row[:at], row[made]._replace(letter="@", value=""), *row[made + 1 :]]


def with_hit_in_blows(row: list[Item], shape: str) -> list[Item]:
    """Let a town hit in strikes of two arms have come under both: "was hit in artillery and drone attacks"."""
    match = HIT_IN_BLOWS.search(shape)
    if match is None or row[match.start("verb")].value not in BLOWS:
        return row
    at = match.start("verb")
    return [*row[:at], row[at]._replace(letter="L", value=UNDER), *row[at + 2 :]]


def with_as_often_again(row: list[Item], shape: str) -> list[Item]:
    """Let so many more times be so many times: "launched drones five more times"."""
    match = AS_OFTEN_AGAIN.search(shape)
    if match is None:
        return row
    at, stop = match.start("number"), match.end("unit")
    return [*row[:at], row[at]._replace(letter="M", stop=row[stop - 1].stop), *row[stop:]]


def with_one_too(row: list[Item], shape: str) -> list[Item]:
    """Count a single weapon told behind those with numbers: "launched 100 drones and an Iskander missile at Ukraine"."""
    match = ONE_TOO.search(shape)
    if match is None or row[match.start()].value != "launch":
        return row
    at, stop = match.span("one")
    if not any(item.single for item in row[at:stop]):
        return row
    return [*row[:at], Item("N", row[at].first, row[at].first, "", ONE), *row[at:]]


def with_rockets_in_list(row: list[Item], shape: str) -> list[Item]:
    """Let the weapons of a list that aircraft's rockets head be told one with the other: "застосував: 64 НАРи; 8 КАБів; 13 БпЛА"."""
    if LED_BY_ROCKETS.search(shape) is None:
        return row
    marks = {match.start("mark") for match in LISTED.finditer(shape)}
    return [item._replace(letter=",") if at in marks else item for at, item in enumerate(row)]


def with_sent_before(row: list[Item], shape: str) -> list[Item]:
    """Let what was sent first be at the place told last: "О 7:40 спрямував дрони, а о 16:20 обстріляв громаду A"."""
    match = SENT_BEFORE.search(shape)
    if match is None or row[match.start("sent")].value != "launch" or "h" not in match["then"]:
        return row
    if row[match.start("fired")].value not in STRIKING:
        return row
    first, stop = match.span("there")
    joint = match.start("joint")
    token = row[joint].first
    there = [item for item in row[first:stop] if item.letter != "i"]
    upon = Item("i", token, token, UPON)
    return [*row[:joint], upon, *said_again(there, token), parted(row[joint]), *row[match.end("joint") :]]


def with_all_launched(row: list[Item], shape: str) -> list[Item]:
    """Let the number of all that were launched be told where only some were shot down: "destroyed 43 drones out of 55 launched"."""
    match: Match[str] | None = OUT_OF.search(shape) or OUT_OF_ARMS.search(shape)
    if match is None or row[match.start("launched")].value not in ("launch", "launched"):
        return row
    first = match.start()
    verb = Item("V", row[first].first, row[first].first, "launch")
    arms = [row[match.start("number")], row[match.start("arms")]]
    return [*row[:first], verb, *arms, *row[match.end() :]]


FURTHER_ARMS = (
    *LATER_ARMS,
    *TRIED_WITH_ARMS,
    *OTHER_GUNS,
    (("V", ",VN"), with_what_it_was_made_of),
    (("V", ",LN"), with_what_it_was_made_of),
    (("V", "K,X"), with_tanks_too),
    (("V", "K,fX"), with_tanks_too),
    (("Vi", "&E"), with_hit_in_blows),
    (("V", "KN+t"), with_as_often_again),
    (("V", "NK", "&K"), with_one_too),
    (("V", ":K;N"), with_rockets_in_list),
    (("V", "K,", "h"), with_sent_before),
    (("YN", "K"), with_all_launched),
)
"""These turns in order, each with the letters without which it is not there."""
