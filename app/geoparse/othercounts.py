"""Other counts: numbers alone that are of people, losses or what was shot down, by the letters before them."""

import re

LOST = re.compile(r"[XY][^;]*G[^;EKV]{0,5}$")
OF_OTHERS = re.compile(r"N[aSow]{0,3}[Xsqy][^EKVTMN;]*$")
"""A number of people or things, and no event since: "killing three people in A and one in B"."""
OF_DOWNED = re.compile(r"Y[^;BEVK]*K[^;BEV]*[:,&-][^;BEVK]*$")
"""Weapons shot down, and where: "36 drones were destroyed: 12 over A, nine over B"."""
OF_THE_DOWNED = re.compile(r"K[awPWi]{0,3}LY[^;BEVK]*[:,&-][^;BEVK]*$")
"""The same the other way round: "75 drones were downed overnight, including 19 over A"."""
OF_PEOPLE = re.compile(r"Q[aoi]{0,2}[XY]")
OF_THE_HURT = re.compile(r"[XY]N[^EKVTM;]*[,&<]$")
"""Of how many were hurt: "injured six others, including two in A"."""
OF_NO_EVENTS = (OF_PEOPLE, LOST, OF_OTHERS, OF_DOWNED)
OF_NONE_BUT_DOERS = (OF_THE_DOWNED, OF_THE_HURT)


def counts_others(shape: str, at: int) -> bool:
    """Tell whether a number alone counts people, losses or what was shot down: "the death toll has climbed to 14"."""
    before = shape[:at]
    if shape[at - 2 : at] == "X," and shape[at + 1 : at + 2] == ",":
        return True  # "a woman, 65, was wounded"
    if any(pattern.search(before) for pattern in OF_NO_EVENTS):
        return True
    acts = shape[at + 1 : at + 2] == "V"  # "eight were shot down and one hit a bus"
    return not acts and any(pattern.search(before) for pattern in OF_NONE_BUT_DOERS)
