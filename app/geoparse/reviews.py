"""Reviews: how daily reviews of the war put things in English: captured positions, other voices, what was downed where, one more."""

from app.geoparse.drafts import OURS
from app.geoparse.items import Item, without
from app.geoparse.rewriting import leaving, parting, read_as, rereading
from app.geoparse.sorts import FROM_THE_AIR
from gazetteer.patterns import regex

LEAST_OF_CAME_UNDER = 3
"""So many words at least are those of "came under fire"."""
CAPTURED, TOOK_PART, ATTACK = "captured", "took_part", "attack"
THIRD = "portion"
CAPTURED_AND = regex(r"(?P<what>Y)[so]{0,2}b?[so]{0,2}P(?:\([^()]*\))?,?(?P<mark>&)(?=V[ibr])")
ANOTHER_SAID = regex(r"[EV][^;]*[PAD],?(?P<mark>&)(?=(?:\+w|\+?[aw]{0,2}C)cw?[aS])")
DOWNED_WHERE = regex(
    r"Y[aSw]{0,3}N[aSw]{0,3}K[Wdwh,]{0,4}(?P<told>[-:(]NK?[ib][so]?A(?:[,&]{1,2}N?K?[ib]?[so]?A)+\)?)"
)
DOWNED_IN_ATTACK = regex(
    r"(?P<who>S)Y[lNoQ]{0,3}N[aS]?(?P<arm>K)(?:[ib][so]{0,2}[PA])?,?i[aS]?(?P<event>E)(?=[ib]|w[VYXL])"
)
A_THIRD = regex(r"(?:^|[;,&.BWdh])(?P<nth>l)(?=Kw?V)")
TAKEN_PART = regex(r"(?P<side>a)[Xw](?P<part>w)i?(?P<event>E)")

TWO_ARMS = regex(r"(?<!N)(?<!N[aSw])(?P<arm>K)(?P<joint>&)(?P<event>E)(?=[ib][so]{0,2}[PA])")
BRIDGE_TO = regex(r"(?:^|[^fP])P(?P<told>(?P<to>w)[PA])(?=L?Y)")
USED_IN_ATTACK = regex(r"V[aSN]{0,3}K(?P<told>i[aS]?(?P<event>E))(?=[ib][so]{0,2}[PA])")
UNDER_FIRE = regex(r"(?P<who>[Sa])(?P<what>s)(?P<event>E)(?=[ib])")
INSIDE_IT = regex(r"VA(?P<told>,<[so]?P(?:[,&]{1,2}P)*)(?=,?M)")
ARMS_TRIED = regex(r"K[WMdh]{0,2}(?P<told>T)(?P<verb>I)(?=[so]{0,2}[PA])")
WITH_ROUNDS = regex(r"(?P<blow>V|(?<!N)(?<!Na)E)[ib]?[so]{0,2}[PA]M?[Wdh]{0,2},(?P<fire>V)N(?P<rounds>X)")
ROUNDS_RECORDED = regex(r"N(?P<rounds>X)L?(?P<told>L)(?=i[so]{0,2}P)")
REACHED = regex(r"K(?P<told>G)(?=(?P<what>[wX])i[so]?[PAF])")
BLOWS_OF_NO_KIND = ("strike", "attack")

without_far_end = leaving(BRIDGE_TO, {"to": "to"})
"""Leave out where a bridge leads that was hit: "The A bridge to B was damaged by a strike"."""
without_attack_used_in = leaving(USED_IN_ATTACK, {"event": BLOWS_OF_NO_KIND})
"""Leave out that arms were used in an attack, which they are: "used missiles in the attack on A" is "launched missiles on A"."""
without_area_inside = leaving(INSIDE_IT)
"""Leave out which town of a region was struck, too, before how often the region was: "shelled A region, including B, ten times"."""
with_rounds_recorded = rereading(
    ROUNDS_RECORDED, "told", "V", "shelling", {"rounds": "rounds", "told": "recorded"}
)
"""Let rounds recorded in a place have hit it: "275 artillery shells were recorded in the territory of A"."""
with_reached = rereading(REACHED, "told", "V", "strike", {"what": ("plant", "home")})
"""Let a weapon that reached a plant have hit it: "another drone reached a refinery in A"."""


def with_two_arms(row: list[Item], shape: str) -> list[Item]:
    """Let an attack with two sorts of arms be one with each: "a drone and missile attack on A" is "drone and missile attacks"."""
    match = TWO_ARMS.search(shape)
    if match is None or not row[match.start("event")].single:
        return row
    arm, at = row[match.start("arm")], match.start("event")
    if arm.value == row[at].value or not {arm.value, row[at].value} <= {*FROM_THE_AIR}:
        return row
    return [*row[:at], row[at]._replace(single=False), *row[at + 1 :]]


def with_arms_trying(row: list[Item], shape: str) -> list[Item]:
    """Let drones that tried to attack be a strike: "two drones tried to attack A"."""
    match = ARMS_TRIED.search(shape)
    if match is None:
        return row
    return without(read_as(row, match.start("verb"), letter="V", value="strike"), match.span("told"))


def with_positions_under_fire(row: list[Item], shape: str) -> list[Item]:
    """Let an army whose positions came under fire be none who shelled: "Russian positions came under fire near A"."""
    match = UNDER_FIRE.search(shape)
    if match is None or row[match.start("event")].value != "shelling":
        return row
    event = row[match.start("event")]
    if event.stop - event.first < LEAST_OF_CAME_UNDER:
        return row
    side = Item("a", event.first, event.first, "theirs" if row[match.start("who")].value in OURS else "own")
    return [
        *row[: match.start("who")],
        *row[match.start("what") : match.start("event")],
        side,
        *row[match.start("event") :],
    ]


def with_rounds_fired(row: list[Item], shape: str) -> list[Item]:
    """Let a blow dealt by firing rounds be a shelling: "hit A district twice, firing 20 projectiles at B and C communities"."""
    match = WITH_ROUNDS.search(shape)
    if (
        match is None
        or row[match.start("fire")].value != "launch"
        or row[match.start("rounds")].value != "rounds"
    ):
        return row
    at = match.start("blow")
    return read_as(row, at, value="shelling") if row[at].value in BLOWS_OF_NO_KIND else row


with_captured_parted = parting(CAPTURED_AND, {"what": CAPTURED})
"""Part what was captured from where was attacked: "captured positions west of A and attacked toward B"."""
with_another_said = parting(ANOTHER_SAID)
"""Part what another one says: "a blogger claimed ... two attacks near A, and another blogger claimed that ... attacked near B"."""
without_downed_where = leaving(DOWNED_WHERE)
"""Leave out over which regions so many were shot down: "shot down 144 drones – 72 over A region, 20 over B region"."""

with_a_third = rereading(A_THIRD, "nth", "+", "another", {"nth": THIRD})
"""Let a third weapon be one besides those before, and no portion: "A missile struck A. ... A third missile hit a village"."""


def with_downed_in_attack(row: list[Item], shape: str) -> list[Item]:
    """Let an attack whose drones were shot down be one of theirs with drones: "Ukraine shot down 12 drones in an attack on A"."""
    match = DOWNED_IN_ATTACK.search(shape)
    if match is None or row[match.start("event")].value not in (ATTACK, "strike"):
        return row
    at, who = match.start("event"), row[match.start("who")].value
    side = Item("a", row[at].first, row[at].first, "theirs" if who in OURS else "own")
    event = row[at]._replace(value=row[match.start("arm")].value)
    return [*row[: match.start()], side, event, *row[at + 1 :]]


def with_part_taken(row: list[Item], shape: str) -> list[Item]:
    """Let an attack be of the side whose fighters took part in it: "Moscow said 300 Ukrainian fighters took part in the attack"."""
    match = TAKEN_PART.search(shape)
    if match is None or row[match.start("part")].value != TOOK_PART:
        return row
    at = match.start("event")
    side = row[match.start("side")]._replace(first=row[at].first, stop=row[at].first)
    return [*without(row[:at], match.span("side")), side, *row[at:]]


REVIEWS = (
    (("Y", "P", "&V"), with_captured_parted),
    (("&", "Cc", "P"), with_another_said),
    (("&+wc", "P"), with_another_said),
    (("Y", "K", "N", "A", "A"), without_downed_where),
    (("SY", "K", "iE"), with_downed_in_attack),
    (("SY", "K", "iaE"), with_downed_in_attack),
    (("lK", "V"), with_a_third),
    (("K&E", "P"), with_two_arms),
    (("K&E", "A"), with_two_arms),
    (("PwP", "Y"), without_far_end),
    (("PwA", "Y"), without_far_end),
    (("V", "K", "iE"), without_attack_used_in),
    (("V", "K", "iaE"), without_attack_used_in),
    (("VA,<", "M"), without_area_inside),
    (("K", "TI"), with_arms_trying),
    (("SsE",), with_positions_under_fire),
    (("asE",), with_positions_under_fire),
    (("V", ",VNX"), with_rounds_fired),
    (("E", ",VNX"), with_rounds_fired),
    (("NX", "LLi"), with_rounds_recorded),
    (("NX", "Li"), with_rounds_recorded),
    (("KG", "i"), with_reached),
)
"""These turns in order, each with the letters without which it is not there."""
REVIEWS_BY_WORD = {TOOK_PART: with_part_taken}
"""Those that a word tells."""
