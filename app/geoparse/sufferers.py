"""Sufferers: a country or army that came under an attack did not make it: "Україна зазнала масованої атаки дронів"."""

from app.geoparse.drafts import OURS
from app.geoparse.items import Item
from app.geoparse.rewriting import leaving, parting, read_as
from gazetteer.patterns import regex

UNDER, HINDERS, HURT = "under", "hinders", "hurt"
SIDES = frozenset(["own", "theirs", "ukraine", "russia"])
SUFFERED = regex(
    r"(?P<who>S)(?:[bi]?[so]{0,2}P)?[awWdM]{0,3}(?P<under>L)[aN]{0,4}(?:[wX]{1,2}[,&]{0,2}){0,3}[EK]"
)
SLAIN = (
    regex(r"(?P<who>S|a(?=X))[Xw]{0,2}L?(?P<hurt>X)w?[ib]X?[awN]{0,2}(?P<event>[EK])"),
    regex(r"Y[NMwa]{0,2}(?P<who>S)(?:bX|w?i)[awN]{0,2}(?P<event>[EK])"),
    regex(r"(?P<who>S)Y(?:bX|w|i)[awN]{0,2}(?P<event>[EK])"),
    regex(r"(?P<event>[EK])[io]{1,2}[so]{0,2}P,?[YX][NM]?(?P<who>S)(?=$|[,.;])"),
)
HURT_OF_THEM = regex(r"E[^;:]*?(?P<hurt>X)(?:[Nw]X?)?(?:i[so]?A)?(?P<told>,<NX?i[so]{0,2}P)(?=$|[,.;c])")
HARMED_OF_THEM = regex(r"NX[f@][aSo]{0,2}[EK](?P<told>,<NX?i[so]{0,2}P)(?=$|[,.;c])")
HINDERED = regex(r"(?P<hinders>H)[aSwoEXisPV]{1,6}(?P<mark>,)(?=[aw]?(?:L[aSW]?N|RN|V))")


def with_sufferer(row: list[Item], shape: str) -> list[Item]:
    """Let what a country or army came under be the other side's: "Ukraine suffered a massive drone attack"."""
    match = SUFFERED.search(shape)
    if match is None or row[match.start("under")].value != UNDER:
        return row
    at = match.start("who")
    other = "russia" if row[at].value in OURS else "ukraine"
    return read_as(row, at, value=other)


without_hurt_of_them = leaving(HURT_OF_THEM, {"hurt": HURT})
"""Leave out how many of those hurt were hurt where: "shelling of A oblast injured nine, including three in B"."""
without_harmed_of_them = leaving(HARMED_OF_THEM)
"""The same behind the harm: "A oblast suffered nine injuries from shelling, including two in B"."""


def with_slain(row: list[Item], shape: str) -> list[Item]:
    """Let soldiers killed in a strike be none who made it: "ten Ukrainian soldiers were killed in a missile strike on A"."""
    match = next((match for match in (one.search(shape) for one in SLAIN) if match is not None), None)
    if match is None or row[match.start("who")].value not in SIDES:
        return row
    if (match.groupdict().get("hurt") is not None) and row[match.start("hurt")].value != HURT:
        return row
    who, event = match.start("who"), match.start("event")
    striker = "theirs" if row[who].value in OURS else "own"
    side = Item("a", row[event].first, row[event].first, striker)
    anew = read_as(row, who, letter="w", value="")
    return [*anew[:event], side, *anew[event:]]


with_hindered_parted = parting(HINDERED, {"hinders": HINDERS})
"""Part what an army did from what it only tries to hinder: "намагається стримати просування ЗСУ, завдав 5 авіаударів"."""

SUFFERERS_BY_WORD = {UNDER: with_sufferer, HINDERS: with_hindered_parted}
"""The turns by the words that tell them."""
SUFFERERS = (
    (("E", "X", ",<N", "P"), without_hurt_of_them),
    (("NX", "E,<N", "P"), without_harmed_of_them),
    (("S", "X", "E"), with_slain),
    (("aX", "X", "E"), with_slain),
    (("Y", "S", "E"), with_slain),
    (("SY", "E"), with_slain),
    (("E", "YNS"), with_slain),
    (("S", "X", "K"), with_slain),
)
"""The turn of those killed, each time with the letters without which it is not there."""
