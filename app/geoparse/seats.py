"""Seats: which of the places named so far "the regional centre" and "the district centre" are."""

from collections.abc import Callable

from app.geoparse.atlas import Atlas
from app.geoparse.carried import SMALL_AREAS, Carried
from app.geoparse.items import Item
from app.geoparse.spoken import Spoken
from app.geoparse.weighing import Choice
from gazetteer.place import PlaceKind

REGIONAL, DISTRICT = "regional_centre", "district_centre"
"""The values of "обласний центр" and "райцентр"."""


CENTRES = frozenset([REGIONAL, DISTRICT])


def seats_of(spoken: list[Spoken], choices: list[Choice], atlas: Atlas) -> dict[int, tuple[str, ...]]:
    """Return of which areas the places of a text that speaks of centres are the seats, by the numbers of their toponyms."""
    found: dict[int, tuple[str, ...]] = {}
    if all(CENTRES.isdisjoint(one.values) for one in spoken):
        return found
    for number, choice in enumerate(choices):
        place = atlas.get(choice.code)
        if place is None or place.kind is not PlaceKind.SETTLEMENT:
            continue
        levels = ((REGIONAL, place.oblast), (DISTRICT, place.raion))
        told = tuple([value for value, area in levels if _is_seat(choice.code, area, atlas.gazetteer.seat)])
        if told:
            found[number] = told
    return found


def _is_seat(code: str, area: str, seat_of: Callable[[str], object]) -> bool:
    seat = seat_of(area) if area else None
    return seat is not None and getattr(seat, "code", "") == code


def seat_meant(item: Item, carried: Carried, following: list[Item]) -> Item:
    """Return the town that a centre is, else the area that it is of; before a name it only says what that is."""
    seat = carried.seat.get(item.value)
    if following and following[0].letter in "PAs":
        return item._replace(letter="s", value="")
    if seat is not None:
        return item._replace(letter="P", place=seat.place, value="")
    area = carried.area
    is_small = area is not None and area.value in SMALL_AREAS
    if area is None or is_small is not (item.value == DISTRICT):
        return item._replace(letter="s", value="")
    return item._replace(letter="A", place=area.place, value=area.value)
