"""Of them: how many of the weapons told before it hit: a part of those, and no strike besides."""

from app.geoparse.items import Item, without
from app.geoparse.sorts import FROM_THE_AIR
from gazetteer.patterns import regex

THEY_HIT = regex(r"(?<=[,;&B(])N(?P<of><)(?=[aw]{0,2}V)")
SOME_HIT = regex(
    r"(?<=[EVK])(?:i?[soaS]{0,2}[PA]|[N@]{0,2}K)[^KEVYXNM;BD:]*[,:](?:[aw]?YN[aw]?,)?"
    r"(?P<some>N)(?=[aw]{0,2}(?P<hit>V)[^PADKEV;]*$)"
)
HIT_BEHIND = regex(r"K[^KEYXNM;BD]*,(?P<at>(?:iw)?[aw]?)(?P<hit>V)(?P<some>N)(?=$|[,;.])")
FIRED_AT = regex(r"f?(?P<all>N[aS]?K),?(?P<fired>w)i[soaS]{0,2}[PA](?:&[soaS]{0,2}[PA])*(?P<mark>,)")
ON_THE_WAY = regex(r"(?<=K)(?P<told>,[awW]{1,3}[ri][so]{0,2}P,)(?=[aw]?V)")
BY_SO_MANY = regex(r"(?<=@)(?P<number>N)(?=$|[,;.&B])")
NAMED_ARMS = (*FROM_THE_AIR, "guided_bomb")
LAUNCHED, STRIKE = "launched", "strike"


def with_them(row: list[Item], shape: str) -> list[Item]:
    """Let "three of them hit" be as "of them, three hit"."""
    match = THEY_HIT.search(shape)
    if match is None:
        return row
    at = match.start()
    return [*row[:at], row[at + 1], row[at], *row[at + 2 :]]


def with_some_of_them(row: list[Item], shape: str) -> list[Item]:
    """Let a number alone that hit no place of its own be of the weapons before: "по A выпустили 11 ракет, три попали в цель"."""
    match = SOME_HIT.search(shape)
    if match is None or row[match.start("hit")].value != STRIKE or "K" not in shape[: match.start("some")]:
        return row
    at = match.start("some")
    return [*row[:at], _of_them(row[at]), *row[at:]]


def with_hits_behind(row: list[Item], shape: str) -> list[Item]:
    """Let a number behind what hit stand before it: "из 11 ракет, выпущенных по A, в цель попали три"."""
    match = HIT_BEHIND.search(shape)
    if match is None or row[match.start("hit")].value != STRIKE:
        return row
    at, number = match.start("at"), match.start("some")
    return [*row[:at], _of_them(row[at]), row[number], *row[at:number], *row[number + 1 :]]


def with_fired_at(row: list[Item], shape: str) -> list[Item]:
    """Let weapons told with where they were fired at be of there: "з 11 ракет, випущених по A, три досягли цілі"."""
    match = FIRED_AT.match(shape)
    if match is None or row[match.start("fired")].value != LAUNCHED:
        return row
    fired = match.start("fired")
    verb = row[fired]._replace(letter="V", value="launch")
    return [*row[match.start("all") : match.end("all")], verb, *row[fired + 1 :]]


def without_way(row: list[Item], shape: str) -> list[Item]:
    """Leave out where weapons flew to that hit another place: "дрон, що летів на A, влучив у B"."""
    match = ON_THE_WAY.search(shape)
    return row if match is None else without(row, match.span("told"))


def with_so_many_more(row: list[Item], shape: str) -> list[Item]:
    """Let a number alone be of the weapons before: "dropped six bombs on A, while B was targeted by two"."""
    for match in reversed(list(BY_SO_MANY.finditer(shape))):
        told = shape.rfind("K", 0, match.start())
        if told >= 0 and row[told].value in NAMED_ARMS and "V" in shape[: match.start()]:
            at = match.end()
            arm = row[told]._replace(first=row[at - 1].stop, stop=row[at - 1].stop, single=False)
            row = [*row[:at], arm, *row[at:]]
    return row


def _of_them(item: Item) -> Item:
    return item._replace(letter="<", value="", quantity=None, stop=item.first)


OF_THEM = (
    (("fN", ",wi"), with_fired_at),
    (("NK", ",wi"), with_fired_at),
    (("N<", "V"), with_them),
    (("K,", "P,", "V"), without_way),
    (("@N", "K"), with_so_many_more),
    ((",N", "V", "K"), with_some_of_them),
    ((":N", "V", "K"), with_some_of_them),
    (("VN", "K"), with_hits_behind),
)
"""These turns in order, each with the letters without which it is not there."""
