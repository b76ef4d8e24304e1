"""Newswire: how agencies and timelines tell of strikes in English: objects wrecked, blows in the present tense, two armies at once."""

from app.claimants import OBLAST_OF
from app.geoparse.items import Item
from app.geoparse.rewriting import leaving, parting, read_as, rereading
from gazetteer.patterns import regex

BLOWN_UP, POUND, ATTACK, STRIKE = "blown_up", "pound", "attack", "strike"
HITTING = {"drone_hits": "drone_strike", "missile_hits": "missile_strike"}
WRECKED = regex(r"[XPA]L?[wL]{0,2}(?P<how>[Yw])[i@](?P<event>a?E)(?=$|[,.;WdhiwC])")
POUNDING = regex(r"(?P<who>[SK])(?P<told>w)(?=[so]{0,2}[PA])")
SHORT_NAME = regex(r"@(?P<told>\(K\))(?=K)")
REACHED_AND = regex(r"S(?P<moved>G)[so]{0,3}P(?P<mark>&)L?[wa]{0,2}E[ib]")
TWO_ARMIES = regex(r"(?:^|[;,.WdBw])(?P<one>a)&(?P<two>S)(?P<fight>[Ew])")
STRUCK_AND_REPELLED = regex(
    r"(?P<dealt>w)[NawSoXx]{0,8}(?P<there>[bi][so]{0,2}P(?:[,&]{1,2}P)*(?:[io]?A)?)[,&](?P<repelled>R[aSN]{0,3}E[aS]?)(?=$|[,.;])"
)
DEALT = "dealt"
LATEST = regex(r"^(?P<told>i[aw]{0,3}E,)(?=[aw]?K[YV])")
AIMED = regex(r"^(?P<told>@V[so]{0,2}[PF](?:[,&]{1,2}[PF])*,(?:P|S)(?P<aim>w)[^;]*)$")
AXES = regex(r"i(?P<noun>w)(?=P-P)")
ITS_ADMINISTRATION = regex(r"(?P<told>A)(?=(?P<who>p)[gcC])")
SIDES = frozenset(["own", "theirs", "ukraine", "russia"])
FIGHT = ("offensive", "do_battle")


def with_wrecked(row: list[Item], shape: str) -> list[Item]:
    """Let an attack that wrecked an object be a strike: "a depot outside A was destroyed by an attack", "a bridge was blown up"."""
    match = WRECKED.search(shape)
    if match is None or "D" in shape or "R" in shape:
        return row
    how, at = row[match.start("how")], match.end("event") - 1
    is_wrecked = how.value == BLOWN_UP or how.letter == "Y"
    return read_as(row, at, value=STRIKE) if is_wrecked and row[at].value == ATTACK else row


def with_hitting_a(row: list[Item], _: str) -> list[Item]:
    """Let a weapon that "strikes a car" be one that hit it: "a Russian drone strikes a car near A"."""
    found: list[Item] = []
    for item in row:
        kind = HITTING.get(item.value) if item.letter == "w" else None
        if kind is None:
            found.append(item)
            continue
        arm = item._replace(letter="K", value=kind, stop=item.first + 1, single=True)
        found += [arm, item._replace(letter="V", value=STRIKE, first=item.first + 1)]
    return found


with_pounded = rereading(POUNDING, "told", "V", "shelling", where={"told": POUND})
"""Let what armies pound be shelled, where the word could be money, too: "Russian troops pound A with artillery"."""
without_short_name = leaving(SHORT_NAME)
"""Leave out the short name of a weapon that stands before its noun: "with a first-person-view (FPV) drone"."""
with_reached_parted = parting(REACHED_AND)
"""Part where an army got to from where it attacked: "reached the outskirts of A and carried out an assault near B"."""


without_own_region = leaving(ITS_ADMINISTRATION, {"who": OBLAST_OF.keys()})
"""Leave out the region that only says whose an administration is: "Dnipropetrovsk regional administration head X said"."""


def with_repelled_there(row: list[Item], shape: str) -> list[Item]:
    """Let attacks repelled be where the attackers were struck: "нанесли поражение бригадам в районах A и B, отразили контратаку"."""
    match = STRUCK_AND_REPELLED.search(shape)
    if match is None or row[match.start("dealt")].value != DEALT:
        return row
    there, repelled = row[slice(*match.span("there"))], row[slice(*match.span("repelled"))]
    return [*row[: match.start("dealt")], *repelled, *there, *row[match.end() :]]


without_latest = leaving(LATEST)
"""Leave out that what follows was the latest attack: "In the latest Russian attacks, missiles damaged houses in A"."""
without_aim = leaving(AIMED, {"aim": "aims_to"})
"""Leave out what an attack was meant for: "By attacking A, Kyiv aimed to stop Russian attacks"."""


def with_axes(row: list[Item], shape: str) -> list[Item]:
    """Let fighting along lines between villages be at those: "відбили штурмові дії на напрямках A – B та A – C"."""
    match = AXES.search(shape)
    if match is None or row[match.start("noun")].value != "direction":
        return row
    at = match.start("noun")
    toward = row[at]._replace(letter="r", value="", first=row[at - 1].first)
    return [*row[: at - 1], toward, *row[at + 1 :]]


def with_two_armies(row: list[Item], shape: str) -> list[Item]:
    """Let two armies that battle be a fight: "Russian and Ukrainian forces battle at A", "fight for control of A"."""
    match = TWO_ARMIES.search(shape)
    if match is None or row[match.start("fight")].value not in FIGHT:
        return row
    one, two, at = row[match.start("one")].value, row[match.start("two")].value, match.start("fight")
    return read_as(row, at, letter="V", value="clash") if one != two and {one, two} <= SIDES else row


NEWSWIRE = (
    (("Y", "E"), with_wrecked),
    (("S", "G", "&", "E"), with_reached_parted),
    (("@(K)K",), without_short_name),
    (("a&SE",), with_two_armies),
    (("a&Sw",), with_two_armies),
    (("Apg",), without_own_region),
    (("E,", "K"), without_latest),
    (("@V", "E"), without_aim),
    (("iwP-P",), with_axes),
    (("Apc",), without_own_region),
)
"""These turns, each with the letters without which it is not there."""
NEWSWIRE_BY_WORD = {
    BLOWN_UP: with_wrecked,
    DEALT: with_repelled_there,
    POUND: with_pounded,
    **dict.fromkeys(HITTING, with_hitting_a),
}
"""The same by a word."""
