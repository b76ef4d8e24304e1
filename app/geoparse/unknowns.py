"""Unknowns: what happened at a place, raion, community or direction that nobody knows."""

from itertools import pairwise

from app.geoparse.carried import SMALL_AREAS
from app.geoparse.groups import Group
from app.geoparse.head import Head
from app.geoparse.items import CAPITAL, Item
from app.geoparse.spoken import Spoken
from app.geoparse.toponyms import ELSEWHERE
from gazetteer.patterns import regex

OTHER_DIRECTION, NOWHERE, OTHERS = "direction", "nowhere", "other_directions"
"""The values of the noun of directions where no direction was known before it, of what is nowhere, of "other directions"."""
OF_ELSEWHERE = frozenset([ELSEWHERE, NOWHERE, OTHERS, OTHER_DIRECTION])
SOMEWHERE = regex(r"-?[aSo]{0,2}X?(?:[bri]{1,2}s{0,2}w{0,2}|s|(?<=V)w)w")
"""What stands behind an event before a place that nobody knows: "атакував у районі острова Нестрига"."""
NEAR_KNOWN = regex(r"b[so]{0,2}P")
"""A place that is known behind one that is not: "attacked in the Unknown direction near A"."""
FOLLOWING = regex(r"[aSoXwsib]{0,5}?i[aws]{0,2}w(?=[sw])")
BEHIND_NUMBER = regex(r"[aSo]{0,2}i[ao]?ww")
"""A direction that nobody knows behind a number alone: "14 attacks near A and five in the Unknown direction"."""
LAST_OF_ALL = regex(r"[,&]N[aSo]{0,2}i[ao]?ww(?=$|[,.;])")
DONBAS, ZONE, IN_ZONE, ALONG_UNKNOWN = "donbas", "zone", "in_zone", "unknown_direction"
OF_NO_REGION = frozenset([DONBAS, ALONG_UNKNOWN])
"""The values of the Donbas and of the ground of a group of forces, and the rules of what was there and along a direction that nobody
knows: "в операційній зоні «Таврія»"; what was there is of no region told before."""
LED_BY = regex(r"[,&;B]i[so]{0,2}(?P<place>w{1,2}),[aS]{0,2}$")
"""A place that nobody knows at the head of a clause: "..., and in Unknown, a drone attack was recorded"."""


def told_somewhere(row: list[Item], shape: str, head: Head) -> list[str]:
    """Return the rules of what stands at a capitalised word that is no known place; the Donbas is in more than one oblast."""
    if "bC" in shape[: head.first] or any(item.value == ZONE for item in row[: head.first]):
        return [IN_ZONE]  # "in the area of the Tavria grouping"
    match = SOMEWHERE.match(shape, head.stop)
    is_near = match is not None and NEAR_KNOWN.match(shape, match.end()) is not None
    value = row[match.end() - 1].value if match is not None and not is_near else ""
    first = max(shape.rfind(mark, 0, head.first) for mark in ";B") + 1
    if value == DONBAS or any(item.value == DONBAS for item in row[first : head.first]):
        return ["unknown_place", DONBAS]
    if _is_along_unknown(row[first : head.first]):
        return ["unknown_place", ALONG_UNKNOWN]
    is_unknown = (
        _unknown_before(row, shape, head)
        or value == CAPITAL
        or is_elsewhere(row[first : head.first])
        or _is_elsewhere_behind(row, shape, head)
    )
    if any(item.value == NOWHERE for item in row):
        return ["unknown_place", NOWHERE]
    return ["unknown_place"] if is_unknown else []


def tells_elsewhere(one: Spoken) -> bool:
    """Tell whether a sentence names a direction that we do not know."""
    if OF_ELSEWHERE.isdisjoint(one.values):
        return False
    told = LAST_OF_ALL.search(one.shape)
    return is_elsewhere(one.row if told is None else one.row[: told.start()])


def is_elsewhere(row: list[Item]) -> bool:
    """Tell whether items name a direction that we do not know, also "other directions"."""
    return any(item.value in (ELSEWHERE, NOWHERE, OTHERS) for item in row) or _is_along_unknown(row)


def _is_along_unknown(row: list[Item]) -> bool:
    """Tell whether items name a direction that we do not know: "на Вигаданському напрямку"."""
    return any(item.value == OTHER_DIRECTION and before.value == CAPITAL for before, item in pairwise(row))


def _is_somewhere(row: list[Item], shape: str, head: Head, before: Head) -> bool:
    """Tell whether a head is at a place that nobody knows; of a number alone only where that is told since the head before."""
    if head.form == "bare":
        behind = BEHIND_NUMBER.match(shape, head.stop)
        return is_elsewhere(row[before.stop : head.first]) or (
            behind is not None and is_elsewhere(row[behind.end() - 2 : behind.end()])
        )
    return bool(told_somewhere(row, shape, head))


def _is_elsewhere_behind(row: list[Item], shape: str, head: Head) -> bool:
    """Tell whether a raion or community that we do not know follows an event: "дрон влучив у будинок у Вигаданській громаді"."""
    match = FOLLOWING.match(shape, head.stop)
    return match is not None and row[match.end() - 1].value == ELSEWHERE


def elsewhere(row: list[Item], shape: str, found: list[Head], owned: list[list[Group]]) -> list[list[Group]]:
    """Take from what was at a place that nobody knows the places of what was told before it: "12 strikes on A and 2 on Unknown"."""
    groups: list[list[Group]] = []
    for index, (head, own) in enumerate(zip(found, owned, strict=True)):
        led = _unknown_before(row, shape, head) if index else 0
        if (
            index
            and head.form in ("noun", "counted", "verb", "bare")
            and (led or (_is_somewhere(row, shape, head, found[index - 1]) and not _has_own(head, own)))
        ):
            comma = shape.rfind(",", found[index - 1].stop, head.first)
            since = led or (comma if comma >= 0 else head.first)
            is_wide = head.form != "bare" and not is_elsewhere(row[found[index - 1].stop : head.first])
            own = [
                g for g in own if g.first >= since or (is_wide and g.letter != "P" and not _is_small(row, g))
            ]
        groups.append(own)
    return groups


def _unknown_before(row: list[Item], shape: str, head: Head) -> int:
    """Return where a clause begins that names a place that nobody knows before its event, 0 where none does."""
    match = LED_BY.search(shape, 0, head.first)
    return (
        match.start()
        if match is not None and row[match.end("place") - 1].value in (CAPITAL, ELSEWHERE)
        else 0
    )


def _has_own(head: Head, own: list[Group]) -> bool:
    return any(group.first >= head.stop for group in own)


def _is_small(row: list[Item], area: Group) -> bool:
    """Tell whether areas are districts or communities."""
    return area.letter == "A" and any(row[at].value in SMALL_AREAS for at in area.places)
