"""Other counts: numbers alone that are of people, losses or what was shot down, by the letters before them."""

from app.geoparse.items import Item
from app.geoparse.quantities import is_vague
from gazetteer.patterns import regex

HURT = "hurt"
OTHER_COUNT = regex(
    r"i[aSo]{0,2}E|f[wX]|\+?L{1,2}[aw]?X|o{1,2}[aw]{0,3}X|o{1,2}[aw]{1,3}(?![aw]*[EKVN])|\+?[aSw]{0,2}(?:[Xsqyg]|[aSw]?[Xs])|[aS]{0,2}[&:-]N[aSw]{0,2}X|w|ig|a*S(?![aSw]*[EK])"
)
OBJECTS = regex(r"a{1,2}w(?![aw]*[EKVN])")
"""Things behind a verb that struck them: "struck five Russian strongholds"."""
OTHER_NEXT, COUNTED_AT = regex(r"[aS]{0,2},N[aSw]{0,2}X"), regex(r"[EV][^XY]*[DPAK]-$")
"""A number before one of people, which is none of people itself behind a place: "на A — сім, двоє людей загинули"."""
OUT_OF = regex(r"[fo]{1,2}a?N")
DOWNED = regex(r"<?-?(?:,[iwC]{1,4},)?[wac]{0,2}L?[wac]{0,2}Y")
OTHER_DOING = regex(r"[^,EKVT]*w[^,EKVT]*,[^EKVT]*")
"""What parts a number of times from the cause of what was done: "four times put out fires, caused by shelling"."""
LOST = regex(r"[XY][^;]*G[^;EKV]{0,5}$")
OF_OTHERS = regex(r"N[aSowY]{0,3}[Xsqy][^EKVTMN;]*$")
"""A number of people or things, and no event since: "killing three people in A and one in B"."""
OF_DOWNED = regex(r"Y[^;BEVK]*K[^;BEV]*[:,&-][^;BEVK]*$")
"""Weapons shot down, and where: "36 drones were destroyed: 12 over A, nine over B"."""
OF_THE_DOWNED = regex(r"K[awPWi]{0,3}L?Y[^;BEVK]*[:,&-][^;BEVK]*$")
"""The same the other way round: "75 drones were downed overnight, including 19 over A"."""
OF_THEM_DOWNED = regex(r"N<[wac]{0,2}L?Y[^;BEVK]*[,&-][^;BEVK]*$")
"""Of those told before, how many were shot down: "22 из них уничтожены над A, ещё три над B"."""
OF_PEOPLE = regex(r"Q[aoi]{0,2}[XY]")
OF_THE_HURT = regex(r"[XY]N[^EKVTM;]*[,&<]$")
"""Of how many were hurt: "injured six others, including two in A"."""
OF_THOSE_HURT = regex(r"N[aSw]{0,2}[XY][aLw]{0,2}[,&-]{1,2}$")
"""The same behind their number: "13 ранены, четверо из них – в тяжелом состоянии"."""
MORE_OF_THEM = regex(r"[XY][^;]*\+i$")
"""In how many more of what was harmed: "a house was damaged, in two more the windows were blown out"."""
OF_NO_EVENTS = (OF_PEOPLE, LOST, OF_OTHERS, OF_DOWNED)
OF_NONE_BUT_DOERS = (OF_THE_DOWNED, OF_THEM_DOWNED, OF_THE_HURT)
OF_NEXT_DOING = regex(r"[PAF]S[aS]{0,2}M[VT]$")


def counts_others(shape: str, at: int) -> bool:
    """Tell whether a number alone counts people, losses or what was shot down: "the death toll has climbed to 14"."""
    before = shape[:at]
    if shape[at - 2 : at] == "X," and shape[at + 1 : at + 2] == ",":
        return True  # "a woman, 65, was wounded"
    if shape[at + 1 : at + 2] == "<" and OF_THOSE_HURT.search(before):
        return True
    if any(pattern.search(before) for pattern in OF_NO_EVENTS):
        return True
    acts = shape[at + 1 : at + 2] == "V"  # "eight were shot down and one hit a bus"
    return not acts and any(pattern.search(before) for pattern in OF_NONE_BUT_DOERS)


def is_of_next_doing(shape: str, first: int, stop: int) -> bool:
    """Tell whether times are of what somebody did besides: "після авіаударів по A ворог десять разів штурмував позиції"."""
    return OF_NEXT_DOING.search(shape, first, stop) is not None


def is_of_other_doing(between: str) -> bool:
    """Tell whether a number of times is that of something else, which an event caused: "went out four times to fires, ..."."""
    return OTHER_DOING.fullmatch(between) is not None


def stands_alone(row: list[Item], shape: str, at: int) -> bool:
    """Tell whether a number without a noun may count what was spoken of, and counts nothing else."""
    if OUT_OF.match(shape, at + 1) or OTHER_COUNT.match(shape, at + 1):
        return False
    if shape[at - 1 : at] == "V" and OBJECTS.match(shape, at + 1):
        return False
    if OTHER_NEXT.match(shape, at + 1) and not COUNTED_AT.search(shape, 0, at):
        return False
    if DOWNED.match(shape, at + 1):  # "seven of ten were shot down"
        return False
    if counts_others(shape, at):
        return False
    if MORE_OF_THEM.search(shape, 0, at) and shape[at + 1 : at + 2] in ("-", "L"):
        return False
    told = at - (shape[at - 1 : at] == "+")
    if told and (shape[told - 1] in "YX" or row[told - 1].value == HURT):  # "поранили ще одного"
        return False
    if (
        told > 1 and shape[told - 1] in ",&:" and row[told - 2].value == HURT
    ):  # "є поранені, один у важкому стані"
        return False
    quantity = row[at].quantity
    refers = shape[at + 1 : at + 2] == "<"
    return (
        refers
        or quantity is None
        or quantity.interval.low == quantity.interval.high
        or "N" in shape[:at]
        or bool(quantity.hedge and not is_vague(quantity))
    )
