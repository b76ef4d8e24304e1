"""One sense: the place that a name means elsewhere in its text is meant again, unless what stands beside it says otherwise."""

from collections.abc import Sequence

from app.geoparse.atlas import Atlas
from app.geoparse.distances import Bearing
from app.geoparse.mates import list_of
from app.geoparse.scope import TextOrder
from app.geoparse.toponyms import Toponym
from app.geoparse.weighing import Choice, category_of
from gazetteer.place import Place, PlaceKind


def same_name(toponym: Toponym, chosen: dict[tuple[str, ...], str]) -> str:
    """Return the place that the name means elsewhere in the text; its case forms may have other bearers besides.

    A place that only once was called so is told by its own name: Bilozerka, once Ivanivka, is not Ivanivka beside it.
    """
    known = chosen.get(toponym.codes)
    if known is None and chosen:
        meant = set(chosen.values()).intersection(toponym.codes) - toponym.old
        known = meant.pop() if len(meant) == 1 else ""
    return known or ""


def is_told_elsewhere(
    told: str, toponym: Toponym, regions: Sequence[str], bearing: Bearing | None, atlas: Atlas
) -> bool:
    """Tell whether what is told with a name, its region or where it lies, is true of another bearer, not of the one told before.

    "У Нікопольському районі обстріляли Покровську громаду, у Синельниківському – Покровську"; nor is "Миколаївська селищна"
    a community told as "сільська".
    """
    if not told:
        return False
    if toponym.kind is PlaceKind.HROMADA and toponym.told_as not in ("", category_of(told, atlas)):
        return True
    if bearing is not None and (bearing.km or bearing.points(atlas.point(told)) < 0):
        return True
    held = {code: _held(atlas.place(code), regions) for code in toponym.codes} if regions else {}
    return held.get(told, 0) < max(held.values(), default=0)


def _held(place: Place, regions: Sequence[str]) -> int:
    """Return how many of the regions hold a place."""
    return sum([region in (place.hromada, place.raion, place.oblast, place.code) for region in regions])


def told_in_its_list(number: int, order: TextOrder, choices: Sequence[Choice | None]) -> str:
    """Return the place that the same name means in the same list: told there once more it is another, "Опитне, Кам'янка, Опитне"."""
    codes = order.toponyms[number].codes
    for other in list_of(number, order):
        choice = choices[other]
        if choice is not None and choice.code and order.toponyms[other].codes == codes:
            return choice.code
    return ""


def hromadas_of(order: TextOrder, choices: Sequence[Choice | None]) -> frozenset[str]:
    """Return the hromadas that are named in the text."""
    chosen = [choices[at] for at, toponym in enumerate(order.toponyms) if toponym.kind is PlaceKind.HROMADA]
    return frozenset([choice.code for choice in chosen if choice is not None])


def of_hromada(codes: Sequence[str], hromadas: frozenset[str], atlas: Atlas) -> str:
    """Return the bearer of a name whose hromada of that name the text tells, if one does: "the Esman community ... In Esman"."""
    if not hromadas:
        return ""
    places = [place for place in map(atlas.place, codes) if place.hromada in hromadas]
    seats = [place.code for place in places if _is_seat(place, atlas)]
    return seats[0] if len(seats) == 1 else ""


def _is_seat(place: Place, atlas: Atlas) -> bool:
    return atlas.place(place.hromada).name_en == f"{place.name_en} hromada"
