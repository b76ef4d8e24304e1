"""Place groups: places that are told together in a sentence, and how they are named."""

from functools import lru_cache
from typing import NamedTuple

from app.geoparse.heads import REMEMBERED, REMEMBERED_LENGTH
from app.geoparse.namings import naming_of
from app.model import Naming
from gazetteer.patterns import regex

GROUP = regex(r"[PF](?:[,&birsoa]{1,6}w?[birs]{0,2}[PF]|-[PF]|\([^()]{0,3}[A]\)|(?:\([^()]{1,40}?\)))*")
AREAS = regex(r"A(?:(?:[,&ioa]{1,3}|-)A)*")
DIRECTIONS = regex(r"D(?:[,&i]{1,3}D)*")
LAST_ALONE = regex(r"(?P<joint>,i|(?<=&P),&)P$")
HEADS_EVENT = regex(r"(?:-[aSo]*N?[aSo]*|[fw][aSo]{0,2}(?=E))[EK]|-w(?:[,;]|$)")
"""What makes the last of a list that of another event: "прильоти по A та B, в C – обстріли"."""
FROM_WITHIN = regex(r"K[aS]?f[aSow]{0,2}F(?:[,&]{1,2}(?:F|P|w{1,3}))*i[aSo]{0,2}$")
"""Launch sites, the last of which is told with its region: "drones from Kursk and Hvardiiske in Crimea"."""
OWN_VERB = regex(r"w?(?:L[VNE@]|V)")


class Group(NamedTuple):
    """Places told together: the items of the group, its letter (P, A, D), how they are named."""

    first: int
    stop: int
    letter: str
    places: tuple[int, ...]  # the numbers of items
    naming: tuple[Naming, ...]
    before: str  # the letter before the group


def groups(shape: str) -> tuple[Group, ...]:
    """Return the groups of a sentence in order; the starting point of an attack ("from Belgorod") is none."""
    return _remembered(shape) if len(shape) < REMEMBERED_LENGTH else _groups(shape)


@lru_cache(maxsize=REMEMBERED)
def _remembered(shape: str) -> tuple[Group, ...]:
    return _groups(shape)


def _groups(shape: str) -> tuple[Group, ...]:
    found = []
    for pattern, letter in ((GROUP, "P"), (AREAS, "A"), (DIRECTIONS, "D")):
        for match in pattern.finditer(shape):
            if (
                letter == "P"
                and (parted := LAST_ALONE.search(shape, *match.span()))
                and (HEADS_EVENT if parted["joint"] == ",i" else OWN_VERB).match(shape, match.end())
            ):
                found += [
                    g
                    for span in ((match.start(), parted.start()), (parted.end("joint"), match.end()))
                    if (g := _group(shape, span, letter)) is not None
                ]
                continue
            group = _group(shape, match.span(), letter)
            if group is not None:
                found.append(group)
    return tuple(sorted(found))


def _group(shape: str, span: tuple[int, int], letter: str) -> Group | None:
    first, stop = span
    if letter == "A" and first and shape[first - 1] == "(" and stop < len(shape) and shape[stop] == ")":
        return None
    if letter == "A" and FROM_WITHIN.search(shape, 0, first):
        return None
    before = shape[first - 1] if first else ""
    places, naming = [], []
    name = naming_of(shape, first)
    if before == "@":
        return None
    depth = 0
    for index in range(first, stop):
        mark = shape[index]
        depth += (mark == "(") - (mark == ")")
        if (
            mark == "i"
            and name is Naming.FROM
            and shape[index - 1] in "PF"
            and shape[index + 1 : index + 2] == "P"
        ):
            name = Naming.IN  # "from Belgorod at Kharkiv"
        if mark in "bri" and not depth:
            name = {"b": Naming.NEAR, "r": Naming.TOWARDS}.get(mark, Naming.IN if name is Naming.IN else name)
        if name is Naming.FROM and letter != "D":
            continue
        if mark in "PF" and depth and _is_reference(shape, index, first):
            continue
        if mark in ("PF" if letter == "P" else letter):
            places.append(index)
            naming.append(name)
    return Group(first, stop, letter, tuple(places), tuple(naming), before) if places else None


def without_areas_of_others(shape: str, own: list[Group]) -> list[Group]:
    """Leave out an area that only says where another place lies: "по A громади B били з РСЗВ, по C – з мінометів"."""
    told = {at for group in own if group.letter == "P" for at in group.places}
    return [g for g in own if not told or g.letter != "A" or shape[g.first - 1] != "P" or g.first - 1 in told]


def _is_reference(shape: str, index: int, first: int) -> bool:
    """Tell whether a place in brackets only says where another is: "(15 km south-west of B)"."""
    opened = shape.rfind("(", first, index)
    return opened >= 0 and any(mark in "bXNkw" for mark in shape[opened:index])
