"""Routes: the ends of a road or of a train's or bus's way are no places that were struck: "по поезду A — B", "the A-B highway"."""

from typing import NamedTuple

from app.geoparse.items import WITH_OBLAST, Item, Text
from app.geoparse.sorts import FIRED
from gazetteer.patterns import regex

VEHICLE = regex(
    r"(?:по[їе]зд|потя[гз]|електричк|электричк|електропо|электропо|автобус|мікроавтобус|микроавтобус|маршрутк|тролейбус|троллейбус)"
    r"\w*$|(?:trains?|bus|buses|minibus|minibuses|shuttle)$|рейс(?:у|а|ом)?$"
)
ROAD = regex(
    r"(?:авто|)(?:трас{1,2}[аиіуеойыю]{0,3}|дор[оі]г\w{0,3}|дороз[іе]|шлях\w{0,3}|магістрал\w{0,2}|магистрал\w{0,2})$|"
    r"шос{1,2}е$|залізниц\w{1,2}$|перег[оі]н\w{0,3}$|(?:highway|motorway|road|route|railway)s?$"
)
MAY_PRECEDE = regex(
    r"маршрут(?:у|а|і|е|ом)?$|сполучення?м?$|сообщени(?:ем|я)$|рейс(?:у|а|ом)?$|напрямк(?:у|ом)$|[№«\"(]$|[мнртmntr]?-?\d+$|"
    r"(?:між|между|between|linking|connecting)$|the$"
)
"""What may stand between the noun and the first end of a route: "автобус сполученням A – B", "the road between A and B"."""
ON_WAY = regex(
    r"(?:їха|прямува|курсува|рухал|следова|ехал|направля|двига|курсир|слідува)\w*$|(?:travel+ing|going|heading|driving|running|en)$"
)
OUT_OF, TOWARDS = ("з", "із", "зі", "из", "с", "со", "from"), ("до", "в", "у", "во", "to", "на")
FOUGHT = ("clash", "attack", "assault", "combat", "move", "advance", "storm")
STRUCK = FIRED | {"strike", "blast", "fpv"}
BETWEEN = frozenset(["між", "между", "between", "linking", "connecting"])
BACK, FAR = 3, 7
PLACES = "PF"


class Route(NamedTuple):
    """The items of a route, from `first` up to, not including, `stop`; whether it is a road's."""

    first: int
    stop: int
    is_road: bool


def without_route_ends(row: list[Item], text: Text) -> list[Item]:
    """Leave out between which towns something ran; what befell a road did so somewhere in the oblasts of its ends."""
    if sum(item.letter in PLACES for item in row) < 2:
        return row
    for at in range(len(row) - 1, 1, -1):
        is_end = at < len(row) and row[at].letter in PLACES
        route = _route(row, at, text.tokens.words) if is_end else None
        if route is not None:
            row = _without(row, route)
    return row


def _route(row: list[Item], at: int, words: list[str]) -> Route | None:
    """Return the route that ends with an item."""
    joint, start = row[at - 1], row[at - 2]
    if start.letter not in PLACES or words[row[at].first - 1] in TOWARDS:
        return _way(row, at, words)
    if joint.letter == "-":
        noun = _noun_before(start.first, words)
        behind = "" if noun else _noun_behind(row[at].stop, words)
        is_road = ROAD.match(noun or behind) is not None
        return Route(at - 2, at + 1 + bool(behind), is_road) if noun or behind else None
    if joint.letter != "&" or words[start.first - 1] not in BETWEEN:
        return None
    return Route(at - 2, at + 1, True) if _noun_before(start.first, words) else None


def _noun_before(first: int, words: list[str]) -> str:
    """Return the noun of a way or of what runs on it that stands before a name, "" where none does."""
    at = first - 1
    while at > first - 1 - BACK and at > 0 and MAY_PRECEDE.match(words[at]):
        if VEHICLE.match(words[at]):
            return words[at]
        at -= 1
    return words[at] if at >= 0 and (VEHICLE.match(words[at]) or ROAD.match(words[at])) else ""


def _noun_behind(stop: int, words: list[str]) -> str:
    """Return the noun right behind the names: "the A-B highway"."""
    word = "".join(words[stop : stop + 1])
    return word if word.isascii() and (VEHICLE.match(word) or ROAD.match(word)) else ""


def _way(row: list[Item], at: int, words: list[str]) -> Route | None:
    """Return the way that is told by where from and where to: "автобус, що їхав з A до B", "the road from A to B"."""
    begin = next((before for before in (at - 2, at - 3) if before >= 0 and row[before].letter in PLACES), -1)
    first = row[begin].first
    if begin < 0 or words[row[at].first - 1] not in TOWARDS or words[first - 1] not in OUT_OF:
        return None
    before = words[max(0, first - FAR) : first - 1]
    begin -= begin > 0 and row[begin - 1].letter == "f"
    if before and ROAD.match(before[-1]):
        return Route(begin, at + 1, True)
    is_run = any(VEHICLE.match(one) for one in before) and any(ON_WAY.match(one) for one in before)
    return Route(begin, at + 1, False) if is_run else None


def _without(row: list[Item], route: Route) -> list[Item]:
    """Leave out the ends of a route; those of a road that is all that was struck stand for their oblasts."""
    ends = row[route.first : route.stop]
    is_fought_for = any(
        item.letter == "R" or (item.value in FOUGHT and (item.letter, item.value) != ("V", "attack"))
        for item in row
    )
    if route.is_road and (is_fought_for or not any(i.letter == "K" or i.value in STRUCK for i in row)):
        return row  # "бої вздовж траси A – B"
    is_elsewhere = any(item.letter in "PFAD" for item in row[: route.first] + row[route.stop :])
    if not route.is_road or is_elsewhere:
        told = [item._replace(letter="w", value="") for item in ends if item.letter in PLACES]
        return [*row[: route.first], *told, *row[route.stop :]]
    told = [item._replace(value=WITH_OBLAST) for item in ends if item.letter in PLACES]
    joint = ends[-2]._replace(letter="&", value="", place=-1)
    return [*row[: route.first], told[0], joint, told[1], *row[route.stop :]]
