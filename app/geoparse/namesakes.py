"""Namesakes of areas: a raion bears the name of a city's district, a community that of another; which of them is meant."""

from collections.abc import Iterable, Sequence

from app.geoparse.atlas import OBLAST_START, RAION_START, Atlas
from app.geoparse.scope import TextOrder
from app.geoparse.toponyms import Toponym
from app.geoparse.weighing import CITY_PREFIX
from gazetteer.patterns import regex
from gazetteer.place import PlaceKind

WITH_NAMESAKES = (PlaceKind.RAION, PlaceKind.HROMADA)
OF_KYIV = regex(
    r"столиц|столичн|кличк|київськ\w+ міськ|киевск\w+ городск|кмва\b|кгва\b|кмда\b|klitschko|kyiv city|the capital"
)
"""What names Kyiv without its name."""
KYIV = "UA8000000000"
"""How the codes of Kyiv and its districts begin."""
VILLAGES_BEHIND = 6
"""So many names behind a raion are looked at for a village that lies in it."""


def read_areas(order: TextOrder, source_regions: Sequence[str], small: str, atlas: Atlas) -> TextOrder:
    """Let an area that has namesakes be the one that the text tells: the raion where nothing tells of a city with such a district.

    "У Дніпровському районі обстріляно село A" tells of the raion, "у столиці, в Дніпровському районі" of the district.
    """
    cities: frozenset[str] | None = None
    for number, toponym in enumerate(order.toponyms):
        if len(toponym.codes) == 1 or toponym.kind not in WITH_NAMESAKES:
            continue
        if toponym.kind is PlaceKind.HROMADA:
            meant = _holding(number, order, atlas)
        else:
            cities = _cities_told(order, small, atlas) if cities is None else cities
            meant = _raion_or_district(number, order, (cities, source_regions), atlas)
        if meant and len(meant) < len(toponym.codes):
            order.toponyms[number] = toponym._replace(codes=meant, recipe="")
    return order


def _holding(number: int, order: TextOrder, atlas: Atlas) -> tuple[str, ...]:
    """Return the communities of a name that hold the village told at once before it: "Петрівка Друга Олександрівської громади"."""
    before = order.toponyms[number - 1] if number else None
    if before is None or before.kind is not PlaceKind.SETTLEMENT or not order.toponyms[number].beside:
        return ()
    around = {atlas.place(code).hromada for code in before.codes}
    return tuple([code for code in order.toponyms[number].codes if code in around])


def _raion_or_district(
    number: int, order: TextOrder, told: tuple[frozenset[str], Sequence[str]], atlas: Atlas
) -> tuple[str, ...]:
    """Return the raion of a name or the district of the one city of them that a text names; nothing where that is open."""
    codes = order.toponyms[number].codes
    raions = [code for code in codes if atlas.place(code).kind is PlaceKind.RAION]
    if len(raions) != 1:
        return ()
    if _is_raion(number, raions[0], order, told):
        return (raions[0],)
    of_city = [code for code in codes if code[:CITY_PREFIX] in told[0]]
    return tuple(of_city) if len(of_city) == 1 else ()


def _cities_told(order: TextOrder, small: str, atlas: Atlas) -> frozenset[str]:
    """Return how the codes of the cities begin that a text names, or a district of which it names; a village of the name is none."""
    told = {KYIV} if OF_KYIV.search(small) else set()
    for toponym in order.toponyms:
        if toponym.kind is PlaceKind.SETTLEMENT:
            told.add(max(toponym.codes, key=lambda code: atlas.place(code).population)[:CITY_PREFIX])
        elif toponym.kind is PlaceKind.DISTRICT and len(toponym.codes) == 1:
            told.add(toponym.codes[0][:CITY_PREFIX])
    return frozenset(told)


def _is_raion(
    number: int,
    raion: str,
    order: TextOrder,
    told: tuple[frozenset[str], Sequence[str]],
) -> bool:
    """Tell whether the raion is meant: no city, oblast or source that has such a district is told, or a village of the raion is."""
    cities, source_regions = told
    others = [code for code in order.toponyms[number].codes if code != raion]
    if any(code[:CITY_PREFIX] in cities for code in others):
        return _has_village(number, raion, others, order)
    here = [order.toponyms[at] for at in _of_sentence(number, order)]
    for areas in (_oblasts(here), _oblasts(order.toponyms), {code[:OBLAST_START] for code in source_regions}):
        if raion[:OBLAST_START] in areas:
            return True
        if any(code[:OBLAST_START] in areas for code in others):
            return False
    return True


def _of_sentence(number: int, order: TextOrder) -> range:
    """Return the numbers of the toponyms of a mention's own sentence."""
    first = last = number
    while first and order.sentence_of[first - 1] == order.sentence_of[number]:
        first -= 1
    while last + 1 < len(order.toponyms) and order.sentence_of[last + 1] == order.sentence_of[number]:
        last += 1
    return range(first, last + 1)


def _oblasts(toponyms: Iterable[Toponym]) -> set[str]:
    """Return how the codes of the oblasts begin that are told for sure."""
    told = [one for one in toponyms if one.kind is PlaceKind.OBLAST and len(one.codes) == 1]
    return {one.codes[0][:OBLAST_START] for one in told}


def _has_village(number: int, raion: str, others: list[str], order: TextOrder) -> bool:
    """Tell whether a village is told with the raion that may lie in it, and in no oblast of the districts of its name."""
    names = order.toponyms[number + 1 : min(number + 1 + VILLAGES_BEHIND, _of_sentence(number, order).stop)]
    elsewhere = tuple([code[:OBLAST_START] for code in others])
    for name in names:
        if name.kind is not PlaceKind.SETTLEMENT:
            return False
        is_there = any(code.startswith(raion[:RAION_START]) for code in name.codes)
        if is_there and not any(code.startswith(elsewhere) for code in name.codes):
            return True
    return False
