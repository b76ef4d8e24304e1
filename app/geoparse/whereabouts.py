"""Whereabouts: where it was that most of what is counted fell, that weapons did harm, and that people were hurt besides."""

from app.geoparse.countedlast import COUNTED_BEHIND_PLACES
from app.geoparse.groundmoves import GROUND_MOVES
from app.geoparse.items import Item, without
from app.geoparse.lieswithin import LIES_WITHIN
from app.geoparse.lyingnear import LYING_NEAR
from app.geoparse.rewriting import leaving, rereading
from app.geoparse.sorts import strike_kind
from gazetteer.patterns import regex

MOST_IN_AREA = regex(
    r"(?:[NM][^;PN]*[Aj]|[Aj][^;PN]*M)(?P<told>[,-](?P<mostly>[wl])[^;EVKNCc]*?)(?=$|[,-]{1,2}[Cc])"
)
HURT_TOO = regex(r"(?:X|^)[,&]{1,2}\+(?P<people>N)-?(?=[XY])")
HURT_WHERE = regex(r"A[^;]*(?:NX|LN|XN)(?P<told>[:-][^;EVKMACc]*P[^;EVKMACc]*)$")
HEARD_AS = regex(r"(?P<heard>X)[Lwa]{1,3}i[so]?(?P<place>P)wS(?P<verb>V)(?:N[aS]{0,2})?K(?:[.;]|$|f)")
SIDE = "side"
OF_A_ROAD = regex(r"(?<!P-)(?P<town>P)(?P<road>q)")
HOSPITAL_OF = regex(r"i[wo]{0,2}(?P<house>X)[wo]{0,2}s?(?P<town>[PF])(?=[Ww]{1,2}[YXL])")
ALARMS = regex(r"H[wL]{1,2}(?P<times>M)")
FIRED_FROM = regex(
    r"K(?P<fired>V?)[aw]?(?P<told>f[akwso]{0,4}A(?:(?:[,&]{1,2}|o)f?[akwso]{0,4}[Aw]){1,3})(?=$|[,.;)]|V)"
)
SIDE_OF = regex(r"[VXE]i?(?P<side>w)(?=P)")
ONE_OF_ARMS = regex(r"(?P<hit>E)(?P<told>Nf[aS]?(?P<arm>K))")
ON_A_SIDE = regex(r"(?<=P)(?P<told>i(?P<side>[kw])P)(?=$|[,.;&])")
BARRAGE = regex(r"(?P<verb>V)[aS]{0,2}(?P<told>Eo)(?=[aS]{0,2}K)")
IN_ATTACK = regex(
    r"(?P<verb>V)(?:N[aS]{0,2})?K(?:[,&]{1,2}(?:N[aS]{0,2})?K)*(?P<told>i[aW]{0,3}(?P<attack>E))(?=i)"
)
HARM_THERE = regex(
    r"(?P<verb>V)(?:N[aS]{0,2})?K(?:[,&]{1,2}(?:N[aS]{0,2})?K)*(?P<told>i(?P<country>S)[diW]{0,4},Y[NXYaw&]{0,9})(?=i[so]?[PA])"
)


with_most_in_area = leaving(MOST_IN_AREA, {"mostly": "mostly"})
"""Let what is counted be of the whole area where most of it fell on some towns: "870 strikes on the oblast, mostly on A"."""


def without_hurt_too(row: list[Item], shape: str) -> list[Item]:
    """Let people who were hurt beside others count nothing: "через атаки в A загинула людина, ще троє – поранені"."""
    people = {match.start("people") for match in HURT_TOO.finditer(shape)}
    return [item._replace(letter="w", value="") if at in people else item for at, item in enumerate(row)]


without_hurt_where = leaving(HURT_WHERE)
"""Leave out where in a region people were hurt: "ударів зазнали вісім сіл області, постраждали троє – в A жінка, у B двоє"."""


def without_fired_from(row: list[Item], shape: str) -> list[Item]:
    """Leave out where weapons came from, all of it: "with missiles fired from A and the southern B region, and 16 drones"."""
    match = FIRED_FROM.search(shape)
    if match is None or (match["fired"] and row[match.start("fired")].value != "launch"):
        return row
    return without(row, match.span("told"))


without_on_a_side = leaving(ON_A_SIDE, {"side": ("north", SIDE)})
"""Leave out on which side of a city another place lies: "по поселку A на западе B"."""


without_side_of = leaving(SIDE_OF, {"side": SIDE}, "side")
"""Leave out which side of a city it was: "обстреляли северо-запад A", "попали в дом на западе A"."""


def with_one_of_arms(row: list[Item], shape: str) -> list[Item]:
    """Let a hit by one of several weapons be one strike of theirs: "внаслідок влучання одного з дронів"."""
    match = ONE_OF_ARMS.search(shape)
    if match is None or row[match.start("hit")].value != "strike":
        return row
    hit = row[match.start("hit")]._replace(value=strike_kind(row[match.start("arm")].value), single=True)
    return [*row[: match.start("hit")], hit, *row[match.end("told") :]]


without_town_of_road = rereading(OF_A_ROAD, "town", "w", "", where={"road": "road"})
"""Let the town that a road leads to not be where something was: "fighting along the A highway"."""
without_hospital_of = rereading(HOSPITAL_OF, "town", "w", "", where={"house": "home"})
"""Let the town of a hospital not be struck: "у лікарню A звернулася жінка, постраждала від удару в B"."""
without_alarms_told = rereading(ALARMS, "times", "w", "")
"""Let alarms count nothing: "calm, despite the fact that air raid sirens sounded seven times"."""


without_heard_as = rereading(HEARD_AS, "place", "w", where={"verb": "launch", "heard": "blast"})
"""Let weapons not be launched at where explosions are heard: "Explosions were heard in A as Russia launched drones"."""


without_barrage = leaving(BARRAGE, {"verb": "launch"})
"""Let what is launched be the weapons: "launched a barrage of drones" launched drones."""


without_in_attack = leaving(IN_ATTACK, {"verb": "launch", "attack": "attack"})
"""Let weapons be all of the attack that they were launched in: "fired dozens of drones in an overnight attack on A"."""


with_harm_there = leaving(HARM_THERE, {"country": "ukraine"})
"""Let weapons launched at the country have struck where they did harm: "fired missiles at Ukraine, killing two in A"."""


WHEREABOUTS = (
    *LIES_WITHIN,
    ((",wi",), with_most_in_area),
    ((",ws",), with_most_in_area),
    (("-wi",), with_most_in_area),
    ((",li",), with_most_in_area),
    (("-li",), with_most_in_area),
    (("X", "+N"), without_hurt_too),
    (("A", "X", "-"), without_hurt_where),
    (("A", "LN", "-"), without_hurt_where),
    (("A", "X", ":"), without_hurt_where),
    (("K", "f", "A"), without_fired_from),
    (("PikP",), without_on_a_side),
    (("PiwP",), without_on_a_side),
    (("wP",), without_side_of),
    (("ENf", "K"), with_one_of_arms),
    (("Pq",), without_town_of_road),
    (("i", "X", "P"), without_hospital_of),
    (("i", "X", "F"), without_hospital_of),
    (("H", "M"), without_alarms_told),
    (("X", "PwS", "K"), without_heard_as),
    (("V", "Eo", "K"), without_barrage),
    (("V", "K", "E"), without_in_attack),
    (("V", "K", "iS"), with_harm_there),
    *LYING_NEAR,
    *GROUND_MOVES,
    *COUNTED_BEHIND_PLACES,
)
"""These turns in order, each with the letters without which it is not there."""
