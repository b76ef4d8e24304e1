"""Context: the places of all mentions are chosen together, with the help of what is in force and of each other."""

from typing import NamedTuple

from app.geoparse.atlas import CAPITAL, OBLAST_START, Atlas, Point
from app.geoparse.bearers import CITY, NAMELESS
from app.geoparse.borders import beyond_borders, outside_their_region
from app.geoparse.carriedregions import SureOblasts
from app.geoparse.chosen import Where, chosen_along, settled_in_place, spot_of
from app.geoparse.closely import inside_told, outside_told
from app.geoparse.distances import is_at_a_distance
from app.geoparse.doubts import doubted
from app.geoparse.lateron import Known, Late, choose_late, keep_for_later
from app.geoparse.mates import (
    is_of_villages,
    mates_of,
    of_all_lists,
    told_again,
)
from app.geoparse.onesense import hromadas_of, is_told_elsewhere, of_hromada, same_name, told_in_its_list
from app.geoparse.resolve import choose_at_once, is_clear
from app.geoparse.scope import TextOrder, scopes
from app.geoparse.settled import ANALYST
from app.geoparse.together import Kept, choose_together
from app.geoparse.toponyms import Toponym, oblast_abroad
from app.geoparse.weighing import (
    CITY_PREFIX,
    NOTHING_AROUND,
    SAME_NAME,
    Around,
    Choice,
    Scope,
    most_around,
    weigh,
)
from app.geoparse.whoseregion import governed_abroad, told_in_a_region_abroad
from gazetteer.place import PlaceKind
from gazetteer.renamed import renamed

VILLAGE = 1_000
"""So many people live in a village that alone of its oblast bears its name: what was called so long ago is not meant."""
KNOWN_TOWN = 20_000
"""Towns so large are known by their old names for long: Krasnoarmeysk is Pokrovsk, and no village once spelled so."""
UNDECIDED = Choice("", "undecided", "UA")
NOWHERE, ANY = (0.0, 0.0), "C"


class Told(NamedTuple):
    """What a text tells so far: the cities and raions that are named, and the places that are told by their own names of today."""

    cities: set[str]
    raions: set[str]
    own: set[str]


def choose_all(order: TextOrder, atlas: Atlas, where: Where) -> list[Choice]:
    """Return the place of each toponym: first directions, regions and names with one place, then namesakes, the rarest first."""
    plain = Scope((), (), where.text_regions, where.source_regions, where.day)
    choices = [choose_at_once(toponym, plain, atlas) for toponym in order.toponyms]
    unsure = [number for number, choice in enumerate(choices) if choice is None]
    kept: Kept = {}
    if unsure:
        _choose_namesakes(unsure, order, choices, atlas, where, kept)
    for number, choice in choose_together(kept, order, choices, where, atlas).items():
        choices[number] = settled_in_place(choice, order.toponyms[number], where)
    doubts = doubted(order, choices, where.text_regions, atlas) | beyond_borders(order, choices, atlas)
    doubts |= outside_their_region(order, choices, atlas) | outside_told(order, choices, where.day, atlas)
    doubts |= governed_abroad(order, choices, where.text_regions, atlas)
    doubts |= told_in_a_region_abroad(order, [doubts.get(at) or one for at, one in enumerate(choices)])
    for number, choice in doubts.items():
        chosen = choices[number]
        if chosen is None or chosen.rule != ANALYST:
            choices[number] = settled_in_place(choice, order.toponyms[number], where)
    return [choice or UNDECIDED for choice in choices]


def _choose_namesakes(
    unsure: list[int], order: TextOrder, choices: list[Choice | None], atlas: Atlas, where: Where, kept: Kept
) -> None:
    force = SureOblasts(order, choices).still_holding(scopes(order), choices)
    elsewhere = _told_elsewhere(order, choices, where.text_regions)
    recent = atlas.recent(where.recent.places)
    most = most_around(Around((NOWHERE,), frozenset(), "", recent, ANY)) + SAME_NAME
    chosen: dict[tuple[str, ...], str] = {}
    late, hromadas = Late([], [], [], []), hromadas_of(order, choices)
    spots = _spots(order, choices, atlas)
    text, again = _told(order, choices), told_again(unsure, order)
    for number in sorted(unsure, key=lambda n: (len(order.toponyms[n].codes), not force[n][0])):
        toponym, (regions, directions) = order.toponyms[number], force[number]
        is_city = bool(regions) and _is_city_elsewhere(number, regions, order, choices, atlas)
        regions = () if is_city else regions
        beyond = _beyond(number, regions, order, choices, atlas) if regions else ""
        if beyond:
            choices[number] = Choice("", "undecided", beyond)
            continue
        is_free = is_city or order.sentence_of[number] in elsewhere
        is_free = is_free or _is_city_alone(number, order, spots, atlas, where)
        scope = _scope(regions, directions, choices, where, is_free)
        codes, only = _in_raions(inside_told(number, order, choices, atlas), text.raions, atlas)
        codes = _without_renamed(codes, toponym.old, text.own, atlas) if toponym.old else codes
        weighed = weigh(codes, toponym.old, scope, atlas)
        is_district = toponym.kind is PlaceKind.DISTRICT
        around = NOTHING_AROUND
        if is_district or toponym.typo or number in where.told or not is_clear(weighed, most):
            named, bearing = again.get(toponym.codes, (number,)), where.told.get(number)
            held = () if is_of_villages(number, order, choices, atlas) else regions
            mates = of_all_lists(named, number, held, order, spots)
            if not (mates or _is_city_of(scope, codes, atlas)):
                mates = mates_of(number, order, spots)
            mates = () if is_at_a_distance(bearing) else mates
            told = same_name(toponym, chosen) or of_hromada(toponym.codes, hromadas, atlas) or only
            other = told_in_its_list(number, order, choices) if len(named) > 1 else ""
            if told == other or is_told_elsewhere(told, toponym, scope.regions, bearing, atlas):
                told = ""
            cities = frozenset(text.cities if is_district else ())
            around = Around(mates, cities, told, recent, toponym.told_as, bearing, other)
        choice = choices[number] = settled_in_place(
            chosen_along(toponym, weighed, around, atlas), toponym, where
        )
        if choice.code:
            chosen.setdefault(toponym.codes, choice.code)
            _note(choice.code, toponym, text)
            spots[number] = None if is_city else spot_of(toponym, choice, atlas)
        kept[number] = weighed, around
        keep_for_later(late, (number, weighed, around), toponym, choice)
    choose_late(late, order, choices, spots, Known(where, recent, atlas, hromadas))


def _scope(
    regions: tuple[int, ...],
    directions: tuple[int, ...],
    choices: list[Choice | None],
    where: Where,
    is_elsewhere: bool,
) -> Scope:
    """Return what is in force at a mention, as codes; the regions of the text say nothing of one told elsewhere."""
    return Scope(
        _codes(regions, choices) if regions else (),
        _codes(directions, choices) if directions else (),
        () if directions or is_elsewhere else where.text_regions,
        where.source_regions,
        where.day,
    )


def _told_elsewhere(
    order: TextOrder, choices: list[Choice | None], text_regions: tuple[str, ...]
) -> frozenset[int]:
    """Return the sentences whose sure villages all lie outside the regions that a text names: those say nothing of them."""
    if not text_regions:
        return frozenset()
    held = tuple([region[:OBLAST_START] for region in text_regions])
    inside: dict[int, bool] = {}
    for toponym, choice, sentence in zip(order.toponyms, choices, order.sentence_of, strict=True):
        if choice is not None and choice.code and toponym.kind is PlaceKind.SETTLEMENT:
            inside[sentence] = inside.get(sentence, False) or choice.code.startswith(held)
    return frozenset([sentence for sentence, is_in in inside.items() if not is_in])


def _note(code: str, toponym: Toponym, text: Told) -> None:
    """Let the names that are chosen later know of a place, city or raion."""
    if code not in toponym.old:
        text.own.add(code)
    if toponym.kind is PlaceKind.SETTLEMENT:
        text.cities.add(code[:CITY_PREFIX])
    elif toponym.kind is PlaceKind.RAION:
        text.raions.add(code)


def _in_raions(toponym: Toponym, raions: set[str], atlas: Atlas) -> tuple[tuple[str, ...], str]:
    """Return the bearers of a hromada's name that may be meant by the raions that the text tells, and the one that is."""
    if toponym.kind is not PlaceKind.HROMADA:
        return toponym.codes, ""
    inside = tuple([code for code in toponym.codes if raions and atlas.place(code).raion in raions])
    return (inside, "") if len(inside) > 1 else (toponym.codes, "".join(inside))


def _without_renamed(
    codes: tuple[str, ...], old: frozenset[str], own: set[str], atlas: Atlas
) -> tuple[str, ...]:
    """Leave out a place once called so where another of its oblast is called so now, a larger village or one beside its own name."""
    named = [atlas.place(code) for code in codes if code not in old]
    bearers = {place.oblast for place in named}
    large = {place.oblast for place in named if place.population >= VILLAGE}
    left = [
        code
        for code in old.intersection(codes)
        if (code in own and atlas.place(code).oblast in bearers)
        or (
            code not in renamed()
            and atlas.place(code).oblast in large
            and atlas.place(code).population < KNOWN_TOWN
        )
    ]
    return tuple([code for code in codes if code not in left]) if left else codes


def _is_city_elsewhere(
    number: int, regions: tuple[int, ...], order: TextOrder, choices: list[Choice | None], atlas: Atlas
) -> bool:
    """Tell whether a name is that of a city outside the region of a sentence before, which has only a village so called."""
    here = order.sentence_of[number]
    beside = [region for region in regions if order.sentence_of[region] == here]
    if any(region <= number + 1 for region in beside):
        return False
    held = tuple(code[:OBLAST_START] for code in _codes(regions, choices))
    sizes = {code: atlas.place(code).population for code in order.toponyms[number].codes}
    inside = max((size for code, size in sizes.items() if code.startswith(held)), default=0)
    is_told_of = inside >= NAMELESS or any(_is_of_the_front(code, held, atlas) for code in sizes)
    if beside and (max(sizes.values()) < CAPITAL or is_told_of):
        return False  # "Запоріжжю та Львове Херсонської області" tells of the city
    cities = [code for code, size in sizes.items() if size >= CITY]
    return bool(held and cities) and not any(code.startswith(held) for code in cities)


def _is_of_the_front(code: str, held: tuple[str, ...], atlas: Atlas) -> bool:
    """Tell whether a village of the regions told is one of those at the front that were typed, for briefings name them."""
    return code.startswith(held) and atlas.place(code).point_source == "manual"


def _is_city_of(scope: Scope, codes: tuple[str, ...], atlas: Atlas) -> bool:
    """Tell whether a region told with a name has a city so called, which villages of other clauses do not outweigh."""
    if scope.directions or not scope.regions:
        return False
    held = tuple([region[:OBLAST_START] for region in scope.regions])
    return any(code.startswith(held) and atlas.place(code).population >= CITY for code in codes)


def _is_city_alone(
    number: int, order: TextOrder, spots: list[Point | None], atlas: Atlas, where: Where
) -> bool:
    """Tell whether a name alone in its sentence is a city's: a text of several regions says little of where it lies."""
    if len(where.text_regions) < 2:
        return False
    is_city = any(atlas.place(code).population >= CITY for code in order.toponyms[number].codes)
    return is_city and not mates_of(number, order, spots)


def _beyond(
    number: int, regions: tuple[int, ...], order: TextOrder, choices: list[Choice | None], atlas: Atlas
) -> str:
    """Return the region across the border that a name is told in, where none of its bearers lies there."""
    for region in regions:
        choice = choices[region]
        oblast = oblast_abroad(choice.code) if choice is not None else ""
        if choice is None or not oblast:
            continue
        is_here = order.sentence_of[region] == order.sentence_of[number]
        if is_here and (region > number or order.toponyms[region].leads):
            if any(atlas.place(code).population >= CITY for code in order.toponyms[number].codes):
                return ""  # Zaporizhzhia is no village of Kursk region
            if not any(atlas.place(code).oblast == oblast for code in order.toponyms[number].codes):
                return choice.code
    return ""


def _spots(order: TextOrder, choices: list[Choice | None], atlas: Atlas) -> list[Point | None]:
    """Return where the places are that were chosen at once."""
    return [
        None if choice is None else spot_of(toponym, choice, atlas)
        for toponym, choice in zip(order.toponyms, choices, strict=True)
    ]


def _codes(numbers: tuple[int, ...], choices: list[Choice | None]) -> tuple[str, ...]:
    """Return the codes of regions or directions in force; of a district across the border that of its region."""
    chosen = [choices[number] for number in numbers]
    codes = [choice.code for choice in chosen if choice is not None and choice.code]
    return tuple([oblast_abroad(code) or code for code in codes])


def _told(order: TextOrder, choices: list[Choice | None]) -> Told:
    """Return what a text tells by the names whose place is sure."""
    told = Told(set(), set(), set())
    for toponym, choice in zip(order.toponyms, choices, strict=True):
        if choice is not None and choice.code:
            _note(choice.code, toponym, told)
    return told
