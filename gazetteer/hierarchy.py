"""Which area holds which: the smallest area that several places share."""

from collections.abc import Iterable

from gazetteer.place import COUNTRY, Place


def common_area(places: Iterable[Place]) -> str:
    """Return the code of the smallest hromada, raion or oblast that holds all places, or "UA".

    No place, or one across the border, gives "UA" too: no smaller area is sure.
    """
    listed = list(places)
    for level in (_hromada, _raion, _oblast):
        codes = {level(place) for place in listed}
        if len(codes) == 1 and (code := codes.pop()):
            return code
    return COUNTRY


def _hromada(place: Place) -> str:
    return place.hromada if place.hromada != place.oblast else ""


def _raion(place: Place) -> str:
    return place.raion if place.raion != place.oblast else ""


def _oblast(place: Place) -> str:
    return place.oblast if place.oblast.startswith("UA") else ""
