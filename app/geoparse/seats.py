"""Seats: which of the places named so far "the regional centre" and "the district centre" are."""

from app.geoparse.atlas import OBLAST_START, Atlas
from app.geoparse.carried import Carried, Seats
from app.geoparse.items import Item
from app.geoparse.spoken import Spoken
from app.geoparse.weighing import Choice
from gazetteer.place import PlaceKind

REGIONAL, DISTRICT = "regional_centre", "district_centre"
"""The values of "обласний центр" and "райцентр"."""
CENTRES = frozenset([REGIONAL, DISTRICT])


def seats_of(spoken: list[Spoken], choices: list[Choice], atlas: Atlas) -> Seats:
    """Return of which areas the places of a text that speaks of centres are the seats, by the numbers of their toponyms."""
    found: Seats = {}
    if all(CENTRES.isdisjoint(one.values) for one in spoken):
        return found
    for number, choice in enumerate(choices):
        place = atlas.get(choice.code)
        if place is None:
            continue
        levels = ((REGIONAL, place.oblast), (DISTRICT, place.raion))
        if place.kind is PlaceKind.SETTLEMENT:
            found[number] = tuple([told for told in levels if atlas.seat(told[1]) == choice.code])
        elif place.kind in (PlaceKind.OBLAST, PlaceKind.RAION):
            found[number] = levels
        elif place.kind is PlaceKind.HROMADA:
            found[number] = levels[:1]
    return found


def _lies_in(seat: Item, area: Item, level: str, carried: Carried) -> bool:
    """Tell whether a centre is that of an area, or of one around or inside it, as far as is known."""
    here, there = (dict(carried.seats.get(one.place, ())) for one in (seat, area))
    if level == DISTRICT and here.get(level) and there.get(level):
        return here[level] == there[level]
    of_area = there.get(level) or there.get(REGIONAL, "")
    of_seat = here.get(level, "") if there.get(level) else here.get(REGIONAL, here.get(level, ""))
    return not of_area or not of_seat or of_seat[:OBLAST_START] == of_area[:OBLAST_START]


def seat_meant(item: Item, carried: Carried, found: list[Item], following: list[Item]) -> Item:
    """Return the town that a centre is; before a name it only says what that is.

    Where an area was told last, the centre is that area's, whose name then stands for it.
    """
    seat = carried.seat.get(item.value)
    if following and following[0].letter in "PAs":
        return item._replace(letter="s", value="")
    area = next((one for one in reversed(found) if one.letter == "A"), carried.area)
    if seat is not None and (area is None or _lies_in(seat, area, item.value, carried)):
        return item._replace(letter="P", place=seat.place, value="")
    level = PlaceKind.RAION if item.value == DISTRICT else PlaceKind.OBLAST
    if area is None or area.value != level.value:
        return item._replace(letter="s", value="")
    return item._replace(letter="P", place=area.place, value="")
