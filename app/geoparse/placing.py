"""Placing: the places, direction and surrounding region of each draft, with how exactly they are meant."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from app.geoparse.atlas import FARTHEST, OBLAST_START, Atlas
from app.geoparse.drafts import AREAS_BESIDE, Draft
from app.geoparse.items import AROUND, THE_AREA, WITH_OBLAST, Item
from app.geoparse.toponyms import AREA_KINDS, AREAS, Toponym, is_region_abroad
from app.geoparse.weighing import CITY_PREFIX, Choice
from app.model import ClaimPlace, Naming, Precision, Span
from gazetteer.place import PlaceKind

VICINITY_M = 5000
SEVASTOPOL = "UA85"
FRONTS = ("front", "fronts", "фронт", "фронті", "фронту", "фронте", "фронта")
FAR_KM = 60.0
OPENING, FAR_BEHIND = 2, 6
"""Up to which token a raion opens a sentence, and how many tokens behind it others are no neighbours in a list."""
SMALL = (PlaceKind.HROMADA.value, PlaceKind.RAION.value)
"""Areas smaller than directions."""


class Placed(NamedTuple):
    """Where a draft is claimed; `within` is the area named around its places, `codes` are those of the places."""

    places: tuple[ClaimPlace, ...] = ()
    direction: str = ""
    within: str = ""
    codes: frozenset[str] = frozenset()


NOWHERE = Placed()


class Ground(NamedTuple):
    """What places are read from: toponyms with the chosen places, where and how they stand in the original text, and the day."""

    toponyms: list[Toponym]
    choices: list[Choice]
    spans: list[Span]
    surfaces: list[str]
    atlas: Atlas
    day: date


def place(draft: Draft, ground: Ground) -> Placed:
    """Settle the places, the direction and the region around a draft."""
    if not draft.is_somewhere:
        return NOWHERE
    places, city = _claimed(draft.places, ground) if draft.places else ([], "")
    directions: list[str] = []
    if draft.directions:
        directions = list(dict.fromkeys([ground.choices[item.place].code for item in draft.directions]))
    areas, beside, within = _areas_of(draft, places, ground) if draft.areas else ([], [], "")
    places = _in_order([*places, *beside]) if len(places) + len(beside) > 1 else places or beside
    if city:
        within = city
    elif places and areas:
        within = ground.choices[areas[0].place].code
    elif areas and (not directions or all(item.value in SMALL for item in areas)):
        places = _once([claim_place(item, Naming.IN, ground) for item in areas])
    elif not places and len(directions) > 1:
        places = [claim_place(item, Naming.IN, ground) for item in draft.directions]
    if within and not city and not _holds_all(within, places, ground):
        within = ""
    if "respectively_by_direction" in draft.rules:
        places = [claimed for claimed in places if _holds(directions[0], claimed, ground)]
    direction = _direction(draft, directions, places, ground) if directions else ""
    return Placed(tuple(places), direction, within, frozenset([claimed.code for claimed in places]))


def _claimed(told: list[tuple[Item, Naming]], ground: Ground) -> tuple[list[ClaimPlace], str]:
    """Return the places of items, each once, and the city of those that are its districts, "" where none are."""
    places = _once([claim_place(item, naming, ground) for item, naming in told])
    if len(places) > 1 and PlaceKind.DISTRICT in [ground.toponyms[item.place].kind for item, _ in told]:
        return _without_cities_of_districts(places, ground)
    return places, ""


def _areas_of(
    draft: Draft, places: list[ClaimPlace], ground: Ground
) -> tuple[list[Item], list[ClaimPlace], str]:
    """Return the areas around the places of a draft, those that stand beside them, and the one around the areas."""
    areas, within = _without_outer_areas(draft.areas, ground)
    alone: list[Item] = []
    if not places and AREAS_BESIDE not in draft.rules:
        return areas, [], within
    if AREAS_BESIDE in draft.rules:
        alone = [item for item in areas if not _holds_any(_code(item, ground), places, ground)]
    areas, beside = _beside(
        [item for item in areas if item not in alone], places, ground, [i for i, _ in draft.places]
    )
    beside += [claim_place(item, Naming.IN, ground) for item in alone]
    # an area of the sentences before, which these places leave, stands beside nothing
    return areas, [] if draft.is_carried else beside, within


def _holds_any(code: str, places: list[ClaimPlace], ground: Ground) -> bool:
    return any(_holds_all(code, [place], ground) for place in places)


def _code(item: Item, ground: Ground) -> str:
    return ground.choices[item.place].code


def _once(told: list[ClaimPlace]) -> list[ClaimPlace]:
    """Leave out a place that is told twice: "in the Kherson region said that the region"; namesakes without a code stay."""
    if len(told) < 2:
        return told
    seen: dict[str | Span, ClaimPlace] = {}
    for claimed in told:
        seen.setdefault(claimed.span if claimed.ambiguous else claimed.code, claimed)
    return list(seen.values())


def claim_place(item: Item, naming: Naming, ground: Ground) -> ClaimPlace:
    """Return the place of one item as a claim names it."""
    number = item.place
    toponym, choice = ground.toponyms[number], ground.choices[number]
    if naming is Naming.IN and item.value in (AROUND, THE_AREA):
        naming = Naming.NEAR
    seat = _seat_meant(item, toponym, choice, ground)
    code = seat or choice.code or choice.sure_area
    known = ground.atlas.get(code)
    if item.value == WITH_OBLAST and known is not None and known.oblast:
        span, surface = ground.spans[number], ground.surfaces[number]
        return ClaimPlace(known.oblast, span, surface, Precision.AREA, 0, naming, False)
    own_radius = known.radius_m if known is not None else 0
    if not choice.code or (toponym.kind in AREA_KINDS and not seat) or is_region_abroad(code):
        precision, radius = Precision.AREA, 0
    elif naming is Naming.IN:
        precision, radius = Precision.SETTLEMENT, own_radius
    else:
        precision, radius = Precision.VICINITY, max(VICINITY_M, own_radius)
    span, surface = ground.spans[number], ground.surfaces[number]
    return ClaimPlace(code, span, surface, precision, radius, naming, not choice.code)


def _seat_meant(item: Item, toponym: Toponym, choice: Choice, ground: Ground) -> str:
    """Return the town that an area is told for, where its centre is meant: "райцентр", "the city" of a city's administration."""
    is_town = item.letter == "P" and toponym.kind in AREAS and bool(choice.code)
    return ground.atlas.seat(choice.code) if is_town else ""


def _is_listed(area: Item, told: list[Item]) -> bool:
    """Tell whether an oblast stands between settlements of one list: "по Одесі, Дніпропетровщині та Харкову"."""
    before = any(area.first - item.stop == 1 for item in told)
    return before and any(item.first - area.stop == 1 for item in told)


def _beside(
    areas: list[Item], places: list[ClaimPlace], ground: Ground, told: list[Item]
) -> tuple[list[Item], list[ClaimPlace]]:
    """Part the areas that hold the places from those that stand beside them: "Nikopol and the Marhanets community"."""
    if not places or not areas:
        return areas, []
    known = [found for found in (ground.atlas.get(claimed.code) for claimed in places) if found is not None]
    held = {code for place in known for code in (place.hromada, place.raion, place.oblast)}
    if any(place.code.startswith(SEVASTOPOL) for place in known):
        held |= {ground.choices[item.place].code for item in areas}  # "in Sevastopol, Crimea"
    beside = [
        item
        for item in areas
        if (
            ground.toponyms[item.place].kind in (PlaceKind.HROMADA, PlaceKind.RAION)
            or _is_listed(item, told)
            or _ends_list(ground.toponyms[item.place], places)
        )
        and ground.choices[item.place].code not in held
        and not _opens(item, places, ground, told)
    ]
    inner = [item for item in areas if item not in beside]
    return inner, [claim_place(item, Naming.IN, ground) for item in beside]


def _opens(area: Item, places: list[ClaimPlace], ground: Ground, told: list[Item]) -> bool:
    """Tell whether a raion opens a sentence whose places come far behind it: one of before 2020, which held them."""
    if area.first > OPENING or any(item.first - area.stop < FAR_BEHIND for item in told):
        return False
    return ground.toponyms[area.place].kind is PlaceKind.RAION and all(
        claimed.code.startswith(_code(area, ground)[:OBLAST_START])
        and claimed.precision is not Precision.AREA
        for claimed in places
    )


def _ends_list(area: Toponym, places: list[ClaimPlace]) -> bool:
    """Tell whether an oblast stands behind the places that it does not hold: "attacks on A, B and the C region"."""
    return area.kind is PlaceKind.OBLAST and all(claimed.span.stop <= area.start for claimed in places)


def _holds_all(area: str, places: Sequence[ClaimPlace], ground: Ground) -> bool:
    """Tell whether an area named with places holds all that are known: "A and B of Sumy region, C of Kharkiv region" is in none."""
    known = [found for found in (ground.atlas.get(claimed.code) for claimed in places) if found is not None]
    return all(
        area in (place.hromada, place.raion, place.oblast) or area.startswith(place.oblast) for place in known
    )


def _in_order(places: list[ClaimPlace]) -> list[ClaimPlace]:
    return sorted(places, key=lambda claimed: claimed.span.start)


def _without_outer_areas(areas: list[Item], ground: Ground) -> tuple[list[Item], str]:
    """Leave out an area that holds another of the list: it only says where that one is."""
    if len(areas) < 2:
        return areas, ""
    codes = [ground.choices[item.place].code for item in areas]
    outer: set[str] = set()
    for known in map(ground.atlas.get, codes):
        if known is not None:
            outer |= {known.oblast, known.raion} - {known.code}
    inner = [item for item, code in zip(areas, codes, strict=True) if code not in outer]
    around = next((code for code in codes if code in outer), "")
    return (inner, around) if inner else (areas, "")


def _without_cities_of_districts(told: list[ClaimPlace], ground: Ground) -> tuple[list[ClaimPlace], str]:
    """Leave out the city whose district is told beside it, and return its code."""
    known = [ground.atlas.get(claimed.code) for claimed in told]
    cities = {
        place.code[:CITY_PREFIX] for place in known if place is not None and place.kind is PlaceKind.DISTRICT
    }
    if not cities:
        return told, ""
    is_city = [
        place is not None and place.kind is PlaceKind.SETTLEMENT and place.code[:CITY_PREFIX] in cities
        for place in known
    ]
    city = next((claimed.code for claimed, found in zip(told, is_city, strict=True) if found), "")
    return [claimed for claimed, found in zip(told, is_city, strict=True) if not found], city


def _direction(draft: Draft, directions: list[str], places: Sequence[ClaimPlace], ground: Ground) -> str:
    """Return the direction a draft is told for: none where the front's name stretches over several."""
    if len(directions) != 1:
        return _fitting(directions, places, ground) if places else ""
    direction = directions[0]
    if draft.is_carried and places and _lie_elsewhere(direction, places, ground):
        return ""
    is_front = len(places) > 1 and _is_called_front(draft.directions[0], ground)
    if is_front and _stretches(direction, places, ground):
        draft.rules.append("front_names_stretch")
        return ""
    return direction


def _is_called_front(item: Item, ground: Ground) -> bool:
    """Tell whether a direction is called a front, as news do; the General Staff's own directions hold what they say."""
    return ground.surfaces[item.place].lower().endswith(FRONTS)


def _fitting(directions: list[str], places: Sequence[ClaimPlace], ground: Ground) -> str:
    """Return the one of paired directions that holds all places."""
    for direction in directions:
        if all(_holds(direction, claimed, ground) for claimed in places):
            return direction
    return ""


def _holds(direction: str, claimed: ClaimPlace, ground: Ground) -> bool:
    known = ground.atlas.get(claimed.code)
    return known is not None and ground.atlas.covers(direction, known)


def _lies_in_another(direction: str, claimed: ClaimPlace, ground: Ground) -> bool:
    known = ground.atlas.get(claimed.code)
    if known is None or known.kind is not PlaceKind.SETTLEMENT or ground.atlas.covers(direction, known):
        return False
    return bool(ground.atlas.directions_of(known, ground.day))


def _lie_elsewhere(direction: str, places: Sequence[ClaimPlace], ground: Ground) -> bool:
    """Tell whether all places lie in other directions than the one that the sentences before named."""
    settled = [claimed for claimed in places if claimed.code.startswith(("UA", "RU"))]
    return bool(settled) and all(
        _lies_in_another(direction, claimed, ground) or _lies_far(direction, claimed, ground)
        for claimed in settled
    )


def _lies_far(direction: str, claimed: ClaimPlace, ground: Ground) -> bool:
    """Tell whether a place is far from all that a direction covers."""
    if ground.atlas.get(claimed.code) is None:
        return False
    level, away_km = ground.atlas.beside(direction, claimed.code)
    return not level and FAR_KM < away_km < FARTHEST


def _stretches(direction: str, places: Sequence[ClaimPlace], ground: Ground) -> bool:
    """Tell whether two or more of the places, and more than half, lie in other directions than the one named."""
    away = sum(_lies_in_another(direction, claimed, ground) for claimed in places)
    return away >= 2 and away * 2 > len(places)
