"""Arms again: a weapon, a blow or a number told once holds for what follows it: "ракетою по A, трьома – по B"."""

from app.geoparse.items import Item, parted
from app.geoparse.rewriting import leaving, parting, read_as, rereading
from app.geoparse.sorts import strike_kind
from gazetteer.patterns import regex

RESULT, TO_STRIKE, STRIKE, LAUNCH, BOMB = "result", "to_strike", "strike", "launch", "guided_bomb"
FIRE_OF_ARMS = regex(r"^(?P<result>w)[aw]?(?P<told>E)(?=N[aS]?K)")
ATTACK_BY = regex(r"^[aw]?(?P<what>E)L[aw]?(?=N[aS]?K(?:$|[.;]))")
ARM_THEN_NUMBER = regex(r"V[aS]?(?P<arm>K)i[so]{0,2}P,[&B]?(?P<number>N)-(?=i[so]{0,2}P(?:$|[.;]))")
AND_SO_OFTEN = regex(r"(?P<event>E)LP(?:,P)*(?P<mark>[,&]{1,2})(?P<times>M)-(?P<place>P)(?=$|[.;])")
DROPPED_TOO = regex(r"(?P<verb>V)X?[@f]?(?P<arm>K)iP(?P<mark>[,&]{1,2})(?P<times>M)-(?P<at>iP)(?=$|[.;])")
TRIED_TO = regex(r"(?:(?P<by>K)[aw]?M?|S[aw]?M?)(?P<told>T)[aS]?(?P<how>w)(?=i[^;]*P(?P<arm>[@f]?N?[aS]?K)?)")
THING_OF_AREA = regex(r"V(?P<told>i?X)(?=A[@f]?N[aS]?K)")
ALONG_NEXT = regex(r"DNE&NE(?P<mark>,)(?=iD-NE,NE)")
OFTEN_EACH = regex(r"^[so]{0,2}[PA]:(?P<each>M-K(?:[,&]{1,2}M-K)*)(?=$|[.;])")
ARM_ELSEWHERE = regex(r"MV[@f]?(?P<arm>K),[&B]?i[so]{0,2}[PA]-(?P<number>N)(?=$|[.;])")
BOMBS_THERE = regex(r"N[aS]?E[,&]{1,2}N[aS]?(?P<arm>K)(?=,[ib])")


with_fire_of_arms = rereading(FIRE_OF_ARMS, "told", "V", LAUNCH, {"result": RESULT})
"""Let so many weapons that fire was of be what was fired: "Внаслідок обстрілу 8 КАБ, 2 БпЛА біля A"."""
without_thing_of_area = leaving(THING_OF_AREA)
"""Leave out what of a region was struck: "ударив по об'єкту енергетики Сумщини трьома дронами"."""
with_next_direction = parting(ALONG_NEXT)
"""Part a direction with kinds of its own: "на A 520 обстрілів і 6 боїв, на B – 290 обстрілів, 18 атак і 6 авіаударів"."""


def with_attack_by(row: list[Item], shape: str) -> list[Item]:
    """Let weapons that an attack was made with be what struck: "Повітряний напад здійснено 78 дронами"."""
    match = ATTACK_BY.match(shape)
    if match is None:
        return row
    at = match.start("what")
    return [read_as(row, at, letter="V", value=STRIKE)[at], *row[match.end() :]]


def with_arm_of_number(row: list[Item], shape: str) -> list[Item]:
    """Let a number behind one weapon be of more of them: "вдарила ракетою по A, трьома – по B"."""
    match = ARM_THEN_NUMBER.search(shape)
    if match is None:
        return row
    at = match.start("number")
    arm = row[match.start("arm")]._replace(first=row[at].stop, stop=row[at].stop, single=False)
    return [*row[: at + 1], arm, *row[at + 1 :]]


def with_one_so_often(row: list[Item], shape: str) -> list[Item]:
    """Let only the last place have been struck so often: "Авіаударів зазнали A, B та тричі – C"."""
    match = AND_SO_OFTEN.search(shape)
    if match is None:
        return row
    mark, times = match.start("mark"), row[match.start("times")]
    event = row[match.start("event")]._replace(first=times.stop, stop=times.stop, single=False)
    return [
        *row[:mark],
        parted(row[mark]),
        times._replace(letter="N", value=""),
        event,
        *row[match.start("place") :],
    ]


def with_dropped_too(row: list[Item], shape: str) -> list[Item]:
    """Let only the last place have been struck so often by the weapon told: "скинули вибухівку з дрона на A та тричі – на B"."""
    match = DROPPED_TOO.search(shape)
    if match is None:
        return row
    mark, times, arm = match.start("mark"), row[match.start("times")], row[match.start("arm")]
    verb = row[match.start("verb")]._replace(
        value=strike_kind(arm.value), first=times.first, stop=times.first
    )
    return [*row[:mark], parted(row[mark]), verb, *row[slice(*match.span("at"))], times, *row[match.end() :]]


def with_tried_to_strike(row: list[Item], shape: str) -> list[Item]:
    """Let who tried to strike with a weapon be no one who tried to advance: "намагалися вдарити по A ракетою"."""
    match = TRIED_TO.search(shape)
    if match is None or row[match.start("how")].value != TO_STRIKE or not (match["by"] or match["arm"]):
        return row
    first, how = match.start("told"), match.start("how")
    return [*row[:first], row[how]._replace(letter="V", value=STRIKE), *row[how + 1 :]]


def with_each_so_often(row: list[Item], shape: str) -> list[Item]:
    """Let a place have been struck so often with each weapon: "A громада: тричі – FPV, двічі – артилерія"."""
    match = OFTEN_EACH.match(shape)
    if match is None:
        return row
    first, stop = match.span("each")
    anew: list[Item] = []
    for item in row[first:stop]:
        if item.letter == "M":
            anew.append(item._replace(letter="N", value=""))
        elif item.letter == "K":
            anew.append(item._replace(letter="E", value=strike_kind(item.value)))
        elif item.letter == ",":
            anew.append(item)
    return [*row[:first], *anew, *row[stop:]]


def with_arm_elsewhere(row: list[Item], shape: str) -> list[Item]:
    """Let a number of another area be of the weapon told: "у A районі 12 разів вдарив дронами, у B – 20"."""
    match = ARM_ELSEWHERE.search(shape)
    if match is None:
        return row
    number = row[match.start("number")]
    arm = row[match.start("arm")]._replace(first=number.stop, stop=number.stop, single=False)
    at = match.end("number")
    return [*row[:at], arm, *row[at:]]


def with_bombs_there(row: list[Item], shape: str) -> list[Item]:
    """Let weapons counted beside fire have been dealt where it was: "У A районі 12 обстрілів і 3 КАБи, у B – ..."."""
    match = BOMBS_THERE.search(shape)
    if match is None:
        return row
    at = match.start("arm")
    kind = BOMB if row[at].value == BOMB else strike_kind(row[at].value)
    return read_as(row, at, letter="E", value=kind)


ARMS_AGAIN = (
    ((":M-K",), with_each_so_often),
    (("M", "K", "-N"), with_arm_elsewhere),
    (("wE", "NK"), with_fire_of_arms),
    (("E", "L", "NK"), with_attack_by),
    (("KiP", "N-"), with_arm_of_number),
    (("EL", "M-P"), with_one_so_often),
    (("V", "M-i"), with_dropped_too),
    (("T", "w", "i"), with_tried_to_strike),
    (("XA", "NK"), without_thing_of_area),
    (("D-", "NE,NE"), with_next_direction),
    (("NE", "K,"), with_bombs_there),
)
"""The turns in order, each with the letters without which it is not there."""
