"""Whereabouts: where it was that most of what is counted fell, that weapons did harm, and that people were hurt besides."""

from app.geoparse.items import Item, without
from app.geoparse.rewriting import leaving
from gazetteer.patterns import regex

MOST_IN_AREA = regex(
    r"(?:[NM][^;PN]*[Aj]|[Aj][^;PN]*M)(?P<told>[,-](?P<mostly>[wl])[^;EVKNCc]*?)(?=$|[,-]{1,2}[Cc])"
)
HURT_TOO = regex(r"(?:X|^)[,&]{1,2}\+(?P<people>N)-?(?=[XY])")
HURT_WHERE = regex(r"A[^;]*(?:NX|LN|XN)(?P<told>[:-][^;EVKMACc]*P[^;EVKMACc]*)$")
HEARD_AS = regex(r"(?P<heard>X)[Lwa]{1,3}i[so]?(?P<place>P)wS(?P<verb>V)(?:N[aS]{0,2})?K(?:[.;]|$|f)")
BARRAGE = regex(r"(?P<verb>V)[aS]{0,2}(?P<told>(?P<barrage>E)o)(?=[aS]{0,2}K)")
IN_ATTACK = regex(
    r"(?P<verb>V)(?:N[aS]{0,2})?K(?:[,&]{1,2}(?:N[aS]{0,2})?K)*(?P<told>i[aW]{0,3}(?P<attack>E))(?=i)"
)
HARM_THERE = regex(
    r"(?P<verb>V)(?:N[aS]{0,2})?K(?:[,&]{1,2}(?:N[aS]{0,2})?K)*(?P<told>i(?P<country>S)[diW]{0,4},Y[NXYaw&]{0,9})(?=i[so]?[PA])"
)


def with_most_in_area(row: list[Item], shape: str) -> list[Item]:
    """Let what is counted be of the whole area where most of it fell on some towns: "870 strikes on the oblast, mostly on A"."""
    match = MOST_IN_AREA.search(shape)
    if match is None or row[match.start("mostly")].value != "mostly":
        return row
    return without(row, match.span("told"))


def without_hurt_too(row: list[Item], shape: str) -> list[Item]:
    """Let people who were hurt beside others count nothing: "через атаки в A загинула людина, ще троє – поранені"."""
    people = {match.start("people") for match in HURT_TOO.finditer(shape)}
    return [item._replace(letter="w", value="") if at in people else item for at, item in enumerate(row)]


without_hurt_where = leaving(HURT_WHERE)
"""Leave out where in a region people were hurt: "ударів зазнали вісім сіл області, постраждали троє – в A жінка, у B двоє"."""


def without_heard_as(row: list[Item], shape: str) -> list[Item]:
    """Let weapons not be launched at where explosions are heard: "Explosions were heard in A as Russia launched drones"."""
    match = HEARD_AS.search(shape)
    if (
        match is None
        or row[match.start("verb")].value != "launch"
        or row[match.start("heard")].value != "blast"
    ):
        return row
    at = match.start("place")
    return [*row[:at], row[at]._replace(letter="w"), *row[at + 1 :]]


def without_barrage(row: list[Item], shape: str) -> list[Item]:
    """Let what is launched be the weapons: "launched a barrage of drones" launched drones."""
    match = BARRAGE.search(shape)
    if match is None or row[match.start("verb")].value != "launch":
        return row
    return without(row, match.span("told"))


def without_in_attack(row: list[Item], shape: str) -> list[Item]:
    """Let weapons be all of the attack that they were launched in: "fired dozens of drones in an overnight attack on A"."""
    match = IN_ATTACK.search(shape)
    if (
        match is None
        or row[match.start("verb")].value != "launch"
        or row[match.start("attack")].value != "attack"
    ):
        return row
    return without(row, match.span("told"))


def with_harm_there(row: list[Item], shape: str) -> list[Item]:
    """Let weapons launched at the country have struck where they did harm: "fired missiles at Ukraine, killing two in A"."""
    match = HARM_THERE.search(shape)
    if match is None or row[match.start("country")].value != "ukraine":
        return row
    return without(row, match.span("told"))


WHEREABOUTS = (
    ((",wi",), with_most_in_area),
    ((",ws",), with_most_in_area),
    (("-wi",), with_most_in_area),
    ((",li",), with_most_in_area),
    (("-li",), with_most_in_area),
    (("X", "+N"), without_hurt_too),
    (("A", "X", "-"), without_hurt_where),
    (("A", "LN", "-"), without_hurt_where),
    (("A", "X", ":"), without_hurt_where),
    (("X", "PwS", "K"), without_heard_as),
    (("V", "Eo", "K"), without_barrage),
    (("V", "K", "E"), without_in_attack),
    (("V", "K", "iS"), with_harm_there),
)
"""These turns in order, each with the letters without which it is not there."""
