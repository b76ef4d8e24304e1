"""Doubts: a place that lies far from all that is told with it is none of them; it is left open, not put on the map."""

from itertools import groupby
from math import dist

from app.geoparse.atlas import Atlas
from app.geoparse.scope import TextOrder
from app.geoparse.sifting import CITY_SIZE
from app.geoparse.weighing import Choice
from app.model import Reason
from gazetteer.place import COUNTRY, Place, PlaceKind

FAR_FROM_ITS_LIST, SPELLED_ALIKE = "far_from_its_list", "spelled_alike_in_the_region"
FAR_KM = 60.0
"""How far from what its direction holds a place of a list is doubted: the villages of a direction lie within 40 km of it."""
FAR_ABROAD_KM = 100.0
"""How far from its list a place outside the text's only region is doubted."""
OTHER_END_KM, LONG_LIST = 300, 9
"""From so many places of one stretch on, a city elsewhere is no exception: "Zolota Balka, Lviv and Kherson" has a village."""
CITY = "M"
"""The category of cities: one may be told beside the villages of another region."""
LEAST_TOGETHER, FAR_AWAY_KM = 4, 300.0
"""How many places near one another make one so far from all of them doubted, a town or not."""
LEAST = 3
"""How many places of a list must be near for one to be far."""
LISTED = (PlaceKind.SETTLEMENT, PlaceKind.HROMADA)


def doubted(
    order: TextOrder, choices: list[Choice | None], regions: tuple[str, ...], atlas: Atlas
) -> dict[int, Choice]:
    """Return, by number, the mentions whose chosen place lies far from the direction or the region of its list."""
    found = _communities_elsewhere(order, choices, regions[0], atlas) if len(regions) == 1 else {}
    if len(order.toponyms) <= LEAST:
        return found
    for _, numbers in groupby(range(len(order.toponyms)), order.sentence_of.__getitem__):
        sentence = list(numbers)
        if len(sentence) > LEAST:
            for number in _far(sentence, order, choices, regions, atlas):
                found[number] = _open(choices[number])
    return found


def _communities_elsewhere(
    order: TextOrder, choices: list[Choice | None], region: str, atlas: Atlas
) -> dict[int, Choice]:
    """Return the communities at the other end of the country from the only region of a text: theirs is spelled otherwise there.

    "Хотинська громада" of Sumy oblast is the Khotin community, not the Khotyn one.
    """
    found: dict[int, Choice] = {}
    for number, (toponym, choice) in enumerate(zip(order.toponyms, choices, strict=True)):
        if toponym.kind is not PlaceKind.HROMADA or choice is None or not choice.code:
            continue
        here, there = atlas.point(choice.code), atlas.point(region)
        if here is not None and there is not None and dist(here, there) > OTHER_END_KM:
            own = _spelled_alike(choice.code, region, atlas)
            found[number] = Choice(own, SPELLED_ALIKE) if own else _open(choice)._replace(sure_area=region)
    return found


def _spelled_alike(code: str, region: str, atlas: Atlas) -> str:
    """Return the one community of a region whose name differs but in the letters that Russian mixes up, "" if there is none."""
    name = _alike(atlas.place(code).name_uk)
    found = [
        place.code
        for place in atlas.gazetteer.places(PlaceKind.HROMADA)
        if place.oblast == region and _alike(place.name_uk) == name
    ]
    return found[0] if len(found) == 1 else ""


def _alike(name: str) -> str:
    return name.lower().replace("і", "и").replace("ї", "и").replace("є", "е")


def _open(choice: Choice | None) -> Choice:
    if choice is None:
        return Choice("", FAR_FROM_ITS_LIST, COUNTRY)
    reasons = choice.reasons or (Reason(choice.code, 0, ()),)
    return Choice("", FAR_FROM_ITS_LIST, COUNTRY, reasons, choice.context)


def _far(
    sentence: list[int],
    order: TextOrder,
    choices: list[Choice | None],
    regions: tuple[str, ...],
    atlas: Atlas,
) -> list[int]:
    """Return which places of a sentence lie far from most of the others."""
    listed: list[tuple[int, str]] = []
    directions: set[str] = set()
    told: set[str] = set()
    for number in sentence:
        choice, toponym = choices[number], order.toponyms[number]
        if choice is None or not choice.code or toponym.typo:
            continue
        if toponym.kind is PlaceKind.DIRECTION:
            directions.add(choice.code)
        elif toponym.kind is PlaceKind.OBLAST:
            told.add(choice.code)
        elif toponym.kind in LISTED:
            listed.append((number, choice.code))
    if len(listed) <= LEAST:
        return []
    alone = _far_from_the_rest(listed, atlas)
    if alone:
        return alone
    if len(directions) == 1:
        far = _far_from_direction(next(iter(directions)), listed, atlas)
    elif len(regions) == 1 and not directions:
        far = _far_from_region(regions[0], listed, atlas)
    else:
        return []
    far = [(number, place) for number, place in far if place.category != CITY and place.oblast not in told]
    return [number for number, _ in far] if len(listed) - len(far) >= max(LEAST, 2 * len(far)) else []


def _far_from_the_rest(listed: list[tuple[int, str]], atlas: Atlas) -> list[int]:
    """Return the one town in the list of a narrow stretch of ground that lies in another part of the country."""
    if len(listed) <= LEAST_TOGETHER:
        return []
    spots = [(number, code, spot) for number, code in listed if (spot := atlas.point(code)) is not None]
    if len(spots) <= LEAST_TOGETHER:
        return []
    farthest = max(spots[1:], key=lambda told: dist(spots[0][2], told[2]))
    for number, code, spot in (spots[0], farthest):  # whoever is alone is the first, or far from the first
        rest = [other for at, _, other in spots if at != number]
        is_alone = all(dist(spot, each) > FAR_AWAY_KM for each in rest)
        is_long = len(spots) >= LONG_LIST
        is_narrow = all(dist(rest[0], each) <= FAR_ABROAD_KM * (1 + is_long) for each in rest)
        if is_alone and is_narrow and (is_long or atlas.place(code).population < CITY_SIZE):
            return [number]
    return []


def _far_from_direction(
    direction: str, listed: list[tuple[int, str]], atlas: Atlas
) -> list[tuple[int, Place]]:
    far = []
    for number, code in listed:
        level, away_km = atlas.beside(direction, code)
        if not level and away_km > FAR_KM:
            far.append((number, atlas.place(code)))
    return far


def _far_from_region(region: str, listed: list[tuple[int, str]], atlas: Atlas) -> list[tuple[int, Place]]:
    """Return what lies outside a region and far from all that lies inside."""
    places = [(number, atlas.place(code)) for number, code in listed]
    outside = [(number, place) for number, place in places if place.oblast != region]
    if not outside:
        return []
    inside = [point for _, place in places if place.oblast == region and (point := atlas.point(place.code))]
    if len(inside) < max(LEAST, 2 * len(outside)):
        return []
    return [
        (number, place)
        for number, place in outside
        if (spot := atlas.point(place.code)) is not None
        and all(dist(spot, each) > FAR_ABROAD_KM for each in inside)
    ]
