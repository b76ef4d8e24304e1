"""References: places that only say where another is are no places of an event."""

from app.geoparse.items import Item, letters_of
from gazetteer.patterns import regex

DISTANCE, AGAINST = "distance", "against"
FAR_OR_AGAINST = (DISTANCE, AGAINST)
SUBURB, BACKGROUND, OUTAGE = "suburb", "background", "outage"
"""The values of "a suburb of", of "since the occupation of" and of "emergency shutdowns were in force in"."""
REFERRING = (*FAR_OR_AGAINST, SUBURB, BACKGROUND, OUTAGE)
SITE = "site"
"""The value of "situated", "located"."""
CLAUSES = ("that", "which")
"""The values of what begins a clause about the place before it."""
NEAR_A_CITY = regex(r"[ib]P(?:[ib]w{1,4})?,b[wka]{1,3}sP(?=[,.;]|$)")
"""Where a town is told to lie near another: "a market in A, near the Black Sea port of B"."""
OF_A_CITY = regex(r"(?P<city>P)(?P<suburb>s)o?(?=P)")
"""A town before the suburb of it: "Kherson's suburb of Antonivka"."""
WAY = regex(r"-s(?P<source>P)w?-[sj](?=P)")
GO_ON_REACH = 6
"""So far before a bearing a semicolon goes on: "near A; and within 16km south of B near C"."""
CLOSERS = ",;.W"
"""What a bearing in commas ends before."""
BEHIND = 6
"""How far behind a place that one is told which lies so far from it: "600 km northeast of B in the town of A"."""


def without_references(row: list[Item]) -> list[Item]:
    """Leave out what only says where a place is: "in A, 74 km northeast of B", "north of B near A", "the village of A near B"."""
    if not any(item.letter in "b-" or item.value in REFERRING for item in row):
        return row
    _without_background(row)
    _without_bearings_in_brackets(row)
    _without_ways(row)
    _without_cities(row)
    row = _without_origins(row)
    row = _without_far_clauses(_without_distances(_without_sites(row)))
    return _without_bearings(_without_neighbours(row))


def _without_background(row: list[Item]) -> None:
    """Leave out the towns whose fall or liberation only tells the time: "missiles hit A after the fall of B and C"."""
    for at, item in enumerate(row):
        if item.value in (BACKGROUND, OUTAGE):
            stop = at + 1
            while stop < len(row) and row[stop].letter in ("Pso&" if item.value == BACKGROUND else "PAso&,"):
                stop += 1
            while stop > at and row[stop - 1].letter not in "PA":
                stop -= 1
            row[at + 1 : stop] = [one._replace(letter="w") for one in row[at + 1 : stop]]


def _without_bearings_in_brackets(row: list[Item]) -> None:
    """Leave out the towns in brackets that only say where all of it is: "in the A direction (south of B and east of C)".

    So do those of a place that nobody knows: "the Butivka mine (11 km north of B)".
    """
    for at in range(1, len(row)):
        if row[at].value == "bearing" and row[_skip_back(row, at - 1, "wNXo,")].letter == "(":
            stop = next((n for n in range(at, len(row)) if row[n].letter == ")"), at)
            row[at:stop] = [one._replace(letter="w") if one.letter in "PA" else one for one in row[at:stop]]


def _without_origins(row: list[Item]) -> list[Item]:
    """Leave out where an attack came from that is told with what it was against: "attacks from A against B"."""
    for index in range(3, len(row)):
        source, place, against, other = row[index - 3 : index + 1]
        if source.letter == "f" and against.value == AGAINST and place.letter == other.letter == "P":
            row[index - 3 : index - 1] = [one._replace(letter="w") for one in (source, place)]
    return row


def _without_ways(row: list[Item]) -> None:
    """Leave out whence was fired in a log of shellings: "01.00 – населённый пункт A – населённый пункт B (район): три снаряда"."""
    for match in WAY.finditer(letters_of(row)):
        at = match.start("source")
        row[at] = row[at]._replace(letter="w")


def _without_cities(row: list[Item]) -> None:
    """Leave out the town that another is told to be beside: "in A, a suburb of B", "A, a village near B"."""
    for index in range(3, len(row)):
        joint = row[index - 1].letter
        noun = row[index - 2] if joint in "ob" else row[index - 1]
        before = row[max(0, index - (4 if joint in "ob" else 3)) : index][:2]
        is_told_so = noun.value == SUBURB or (noun.letter == "s" and joint == "b")
        if row[index].letter == "P" and is_told_so and [item.letter for item in before] == ["P", ","]:
            row[index] = row[index]._replace(letter="w")
    for match in OF_A_CITY.finditer(letters_of(row)):
        if row[match.start("suburb")].value == SUBURB:
            row[match.start()] = row[match.start()]._replace(letter="s")


def _without_sites(row: list[Item]) -> list[Item]:
    """Leave out a place that others are told to lie in some direction from: "near A and B, situated south of C"."""
    for index in range(3, len(row)):
        is_site = row[index - 2].value == SITE and row[index - 1].value == "bearing"
        if is_site and row[index].letter in "PF" and any(item.letter == "P" for item in row[: index - 2]):
            row[index - 1] = row[index - 1]._replace(letter="w", value="")
            row[index] = row[index]._replace(letter="w")
    return row


def _without_distances(row: list[Item]) -> list[Item]:
    """Leave out a place that another is told to be so far from."""
    for index in range(2, len(row)):
        is_far = _is_far_from(row, index)
        others = [*row[: index - 2], *row[index + 1 : index + BEHIND]]
        is_other = any(item.letter in ("P" if row[index].letter == "P" else "PFA") for item in others)
        if is_far and row[index].letter in "PF" and is_other:
            row[index] = row[index]._replace(letter="w")
            for at in range(_skip_back(row, index - 1, "as") + 1, index):
                row[at] = row[at]._replace(value="")  # whether it is occupied says nothing of the other
    return row


def _without_far_clauses(row: list[Item]) -> list[Item]:
    """Leave out the clause that parts a list by how far a place lies: "A, что в 7 км от границы, а также B" reads "A, а также B"."""
    for index in range(4, len(row)):
        if row[index].value != DISTANCE or row[index - 1].letter != "N":
            continue
        first = _skip_back(row, index - 2, "i")
        stop = index + 1
        while stop < len(row) and stop - index < BEHIND and row[stop].letter in "fwsb":
            stop += 1
        is_clause = (
            row[first].value in CLAUSES and row[first - 1].letter == "," and row[first - 2].letter in "PA"
        )
        goes_on = stop + 1 < len(row) and row[stop].letter in ",&" and row[stop + 1].letter in "&isbPA"
        if is_clause and goes_on:
            return [*row[: first - 1], *_without_far_clauses(row[stop:])]
    return row


def _is_far_from(row: list[Item], at: int) -> bool:
    """Tell whether a distance is told from an item: "18 km from the occupied town of A", "18 km from the front line near A"."""
    stop = _skip_back(row, at - 1, "as")
    if row[stop].letter == "b" and not _ends_in_distance(row, stop):
        stop = _skip_back(row, stop - 1, "wUa")
        return row[stop].letter == "f" and _ends_in_distance(row, stop)
    return row[stop].letter in "bf" and _ends_in_distance(row, stop)


def _skip_back(row: list[Item], at: int, letters: str) -> int:
    while at > 0 and row[at].letter in letters:
        at -= 1
    return at


def _ends_in_distance(row: list[Item], stop: int) -> bool:
    """Tell whether a distance ends before an item: "600 km", "600 km (400 miles)"."""
    if row[stop - 1].letter == ")":
        stop = max((at for at in range(stop) if row[at].letter == "("), default=0)
    return stop > 0 and row[stop - 1].letter == "X" and row[stop - 1].value == DISTANCE


def _without_neighbours(row: list[Item]) -> list[Item]:
    """Leave out a place that only says where a village lies, but not where a list begins: "in A near B"."""
    for match in NEAR_A_CITY.finditer(letters_of(row)):
        at = match.end() - 1
        row[at] = row[at]._replace(letter="w")
    for index in range(3, len(row)):
        first, place, near, other = row[index - 3 : index + 1]
        is_village = first.letter in "si" and place.letter == other.letter == "P"
        is_near = near.letter == "b" and near.value != "bearing" and near.stop == near.first + 1
        goes_on = index + 1 < len(row) and row[index + 1].letter in "&,"
        if is_village and is_near and not goes_on:
            row[index] = other._replace(letter="w")
    return row


def _without_bearings(row: list[Item]) -> list[Item]:
    """Leave out a place that only says where another is: "north of B near A", "near A north of B"; a list of such goes on."""
    if not any(item.value == "bearing" for item in row):
        return row
    found: list[Item] = []
    index = 0
    while index < len(row):
        if row[index].value == "bearing" and row[index + 1 : index + 2] and row[index + 1].letter in "PF":
            stop = index + 2
            while stop < len(row) and row[stop].letter in "ws-i":
                stop += 1
            is_near = stop + 1 < len(row) and row[stop].letter == "b" and row[stop].value != "bearing"
            is_near = is_near or _is_around(row, stop)
            if is_near:
                _go_on(found)
            elif _is_aside(row, index) and found[-1].letter == ",":
                found.pop()
            if is_near or (found and found[-1].letter in "PF"):
                index = stop if is_near else index + 2 + len(_city_behind(row, index + 2))
                continue
        found.append(row[index])
        index += 1
    return found


def _city_behind(row: list[Item], at: int) -> list[Item]:
    """Return the word of a town behind its name, if there: "west of Donetsk City"."""
    return [item for item in row[at : at + 1] if item.letter == "s"]


def _is_aside(row: list[Item], at: int) -> bool:
    """Tell whether a bearing stands between commas behind a place that has none of its own: "at A, west of B, 8 assaults"."""
    is_between = [item.letter for item in row[max(0, at - 2) : at]] == ["P", ","]
    stop = at + 2 + len(_city_behind(row, at + 2))
    is_closed = stop == len(row) or row[stop].letter in CLOSERS
    return is_between and is_closed and (at < 3 or row[at - 3].value != "bearing")


def _is_around(row: list[Item], at: int) -> bool:
    """Tell whether another bearing says more exactly where: "west of B in the area east of A"."""
    while at < len(row) and (row[at].letter in "ijos" or row[at].value == "area"):
        at += 1
    is_area = any(item.letter == "j" for item in row[at - 2 : at])
    return is_area and at + 1 < len(row) and row[at].letter == "b" and row[at + 1].letter == "P"


def _go_on(found: list[Item]) -> None:
    """Let a list go on over a semicolon: "east of B near A; and west of B near C"."""
    for at in range(len(found) - 1, max(-1, len(found) - GO_ON_REACH), -1):
        if found[at].letter == ";":
            found[at] = found[at]._replace(letter=",")
            return
        if found[at].letter not in "&iwN":
            return
