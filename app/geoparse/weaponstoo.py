"""Weapons too: what a place was struck with besides: "обстріляв A з артилерії та застосував дрон", "drones and fire hit A"."""

from app.geoparse.items import Item, parted
from app.geoparse.rewriting import PLACE_LIST, leaving, read_as, said_again
from app.geoparse.sorts import BLOWS, FROM_THE_AIR, GUNS
from gazetteer.patterns import regex

USED_TOO = regex(
    rf"V(?P<at>i?{PLACE_LIST})[f@][aS]*K{{1,2}}(?:[,&]{{1,2}}[aS]*K{{1,2}})*(?P<mark>&)(?P<used>V)(?P<arm>N?[aS]*K)(?=$|[.;,])"
)
FIRE_TOO = regex(r"(?:^|[;,])[aS]{0,2}(?P<arm>K)(?=&[aS]{0,2}(?P<fire>E)(?:V|[+LV]{1,3}[wi]?[so]{0,2}P))")
AMONG_OTHERS = regex(r"V[aS]*(?:K[,&]{1,2})*K(?P<told>i[wN]?[as]?s,<)(?=i[so]?[PA])")
HOURS_BETWEEN = regex(r"M(?:W|iX|i?d)?(?P<told>-i?h(?:[,&]{1,2}i?h)*-)(?=[aSw]{0,2}V)")
MEN_ATTACKED = regex(r"(?P<verb>V)(?P<told>N[aS]{0,2})X[iosb]{0,3}[PA]@?[aS]*K")


def with_arms_used_too(row: list[Item], shape: str) -> list[Item]:
    """Let what was used behind guns have been fired at their place: "обстріляв A з артилерії та застосував дрон"."""
    match = USED_TOO.search(shape)
    if match is None or row[match.start("used")].value != "launch":
        return row
    mark, stop = match.start("mark"), match.end("arm")
    there = said_again(row[slice(*match.span("at"))], row[stop - 1].stop)
    upon = [there[0]._replace(letter="i", value="upon", place=-1)] if there[0].letter != "i" else []
    return [*row[:mark], parted(row[mark]), *row[mark + 1 : stop], *upon, *there, *row[stop:]]


def with_fire_too(row: list[Item], shape: str) -> list[Item]:
    """Let a weapon told with the fire of guns be a strike as that is: "drones and artillery fire hit A"."""
    match = FIRE_TOO.search(shape)
    if match is None or row[match.start("fire")].value not in GUNS:
        return row
    at = match.start("arm")
    return read_as(row, at, letter="E") if row[at].value in FROM_THE_AIR else row


without_others_struck = leaving(AMONG_OTHERS)
"""Leave out among how many others those named were struck: "били дронами по десятках сіл, зокрема по A"."""
without_men_attacked = leaving(MEN_ATTACKED, {"verb": BLOWS})
"""Leave out how many people or cars were attacked, which is no number of attacks: "attacked two men in A with a drone"."""
without_hours_between = leaving(HOURS_BETWEEN)
"""Leave out the hours at which something was done so often: "двічі за день – о 09:00 та 15:20 – вдарили по A"."""

WEAPONS_TOO = (
    (("K&V", "K"), with_arms_used_too),
    (("K&", "E", "P"), with_fire_too),
    (("Ki", "s,<i"), without_others_struck),
    (("M", "h-V"), without_hours_between),
    (("M", "h-SV"), without_hours_between),
    (("VN", "X", "K"), without_men_attacked),
)
"""These turns in order, each with the letters without which it is not there."""
