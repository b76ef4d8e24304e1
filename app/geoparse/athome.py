"""At home: where the name of a city abroad is that of a place of Ukraine, or may be."""

from app.geoparse.areanouns import FEATURES
from app.geoparse.gates import VILLAGES
from app.geoparse.toponyms import AREAS, Hits
from gazetteer.place import PlaceKind

CITY = 50_000
"""So many people live in a city that is told as often as one abroad: Samar on the Dnipro, and not Samara."""


def may_be_at_home(hits: Hits, place: int, before: str) -> bool:
    """Tell whether a place of Ukraine may be meant by the name of a city abroad: "село Клин Роменського району", "Самару"."""
    form = hits.found[place].form
    if PlaceKind.SETTLEMENT not in form.names:
        return False
    return form.population >= CITY or before in VILLAGES or _is_in_region(hits, place)


def _is_in_region(hits: Hits, place: int) -> bool:
    """Tell whether a raion or oblast of Ukraine follows a name at once: "Азов Пологівського району"."""
    if place + 1 >= len(hits.found):
        return False
    here, region = hits.found[place], hits.found[place + 1]
    if region.first != here.last + 1 or FEATURES.get(hits.word(region.last + 1)) not in AREAS:
        return False
    adjectives = region.form.adjectives
    return PlaceKind.ABROAD not in adjectives and any(kind in adjectives for kind in AREAS)
