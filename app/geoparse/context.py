"""Context: the places of all mentions are chosen together, with the help of what is in force and of each other."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from app.geoparse.atlas import CAPITAL, OBLAST_START, Atlas, Point, Recent
from app.geoparse.bearers import CITY, NAMELESS
from app.geoparse.borders import beyond_borders, outside_their_region
from app.geoparse.closely import inside_told, outside_told
from app.geoparse.distances import NOT_TOLD, told_of
from app.geoparse.doubts import FAR_KM, doubted
from app.geoparse.frontlists import villages_of_the_front
from app.geoparse.mates import (
    is_far_from_all,
    mates_before,
    mates_of,
    nearest,
    of_all_lists,
    told_again,
)
from app.geoparse.resolve import choose, choose_at_once, is_clear, is_in_a_region, speaks_for
from app.geoparse.scope import TextOrder, scopes
from app.geoparse.settled import ANALYST, Settled
from app.geoparse.toponyms import Toponym, oblast_abroad
from app.geoparse.weighing import (
    CITY_PREFIX,
    NOTHING_AROUND,
    SAME_NAME,
    Around,
    Choice,
    Scope,
    Weighed,
    most_around,
    weigh,
)
from app.model import RecentFront
from gazetteer.place import Place, PlaceKind
from gazetteer.renamed import renamed

METROPOLIS = 900_000
"""A city of so many people is no village of its name, whatever direction is spoken of."""
BY_SIZE, NEAR_THE_DIRECTION = "size", "near_the_direction"
KEEPING = ("some_direction", "near_the_list")
"""What keeps a town from being a village of the direction in force: it lies at a front, or near its list."""
VILLAGE = 1_000
"""So many people live in a village that alone of its oblast bears its name: what was called so long ago is not meant."""
KNOWN_TOWN = 20_000
"""Towns so large are known by their old names for long: Krasnoarmeysk is Pokrovsk, and no village once spelled so."""
NEAR_KM = 40.0
"""How far from what a direction holds its villages lie."""
Undecided = list[tuple[int, Weighed]]
"""The mentions that were left open, each with what was weighed."""
UNDECIDED = Choice("", "undecided", "UA")
NOWHERE, ANY = (0.0, 0.0), "C"
WITH_MATES = (
    PlaceKind.SETTLEMENT,
    PlaceKind.HROMADA,
    PlaceKind.LANDMARK,
    PlaceKind.DISTRICT,
    PlaceKind.ABROAD,
)


class Where(NamedTuple):
    """Where the text is: its day, the recent front, the regions that the text or its source names, and what analysts settled.

    `told` is where toponyms are told to lie, by their numbers.
    """

    day: date
    recent: RecentFront
    text_regions: tuple[str, ...]
    source_regions: tuple[str, ...]
    settled: Settled | None = None
    told: Mapping[int, Point] = NOT_TOLD


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
    if unsure:
        _choose_namesakes(unsure, order, choices, atlas, where)
    doubts = doubted(order, choices, where.text_regions, atlas) | beyond_borders(order, choices, atlas)
    doubts |= outside_their_region(order, choices, atlas) | outside_told(order, choices, where.day, atlas)
    for number, choice in doubts.items():
        chosen = choices[number]
        if chosen is None or chosen.rule != ANALYST:
            choices[number] = _settled(choice, order.toponyms[number], where)
    return [choice or UNDECIDED for choice in choices]


def _choose_namesakes(
    unsure: list[int], order: TextOrder, choices: list[Choice | None], atlas: Atlas, where: Where
) -> None:
    force, elsewhere = scopes(order), _told_elsewhere(order, choices, where.text_regions)
    recent = atlas.recent(where.recent.places)
    most = most_around(Around((NOWHERE,), frozenset(), "", recent, ANY)) + SAME_NAME
    chosen: dict[tuple[str, ...], str] = {}
    hromadas = _hromadas(order, choices)
    left, large = Undecided(), Undecided()
    spots = _spots(order, choices, atlas)
    text, again = _told(order, choices), told_again(unsure, order)
    for number in sorted(unsure, key=lambda n: (len(order.toponyms[n].codes), not force[n][0])):
        toponym = order.toponyms[number]
        regions, directions = force[number]
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
            named = again.get(toponym.codes, (number,))
            mates = told_of(number, where.told) or of_all_lists(named, number, regions, order, spots)
            if not mates and not _is_city_of(scope, codes, atlas):
                mates = mates_of(number, order, spots)
            told = _same_name(toponym, chosen) or _of_hromada(toponym.codes, hromadas, atlas) or only
            cities = frozenset(text.cities if is_district else ())
            around = Around(mates, cities, told, recent, toponym.told_as)
        choice = choose(weighed, toponym.typo, around)
        if choice.rule == BY_SIZE and scope.directions and not toponym.typo:
            choice = _along(toponym, choice, scope, around, atlas)
        choice = choices[number] = _settled(choice, toponym, where)
        if choice.code:
            chosen.setdefault(toponym.codes, choice.code)
            _note(choice.code, toponym, text)
            spots[number] = None if is_city else _spot(toponym, choice, atlas)
        elif not (toponym.typo or is_district):
            left.append((number, weighed))
        if choice.rule == BY_SIZE and not (directions or toponym.typo or is_in_a_region(choice)):
            large.append((number, weighed))
    _choose_late((left, large), order, choices, spots, (where, recent, atlas, hromadas))


def _choose_late(
    late: tuple[Undecided, Undecided],
    order: TextOrder,
    choices: list[Choice | None],
    spots: list[Point | None],
    known: tuple[Where, Recent, Atlas, frozenset[str]],
) -> None:
    """Choose what was left open, and towns chosen for their size, once more with all that was chosen after them."""
    left, large = late
    where, _, atlas, _ = known
    towns = [number for number, _ in large]
    for number, village in villages_of_the_front(towns, order, choices, where.day, atlas):
        choices[number] = _settled(village, order.toponyms[number], where)
        spots[number] = _spot(order.toponyms[number], village, atlas)
    left += [each for each in large if is_far_from_all(each[0], spots)]
    if left:
        _choose_again(left, order, choices, spots, known)


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


def _along(toponym: Toponym, choice: Choice, scope: Scope, around: Around, atlas: Atlas) -> Choice:
    """Return a village of the direction in force for the town of its name that lies far from what that holds."""
    away = {
        code: min(0.0 if level else km for level, km in (atlas.beside(d, code) for d in scope.directions))
        for code in toponym.codes
    }
    near = tuple([code for code in toponym.codes if away[code] <= NEAR_KM])
    told = {term for reason in choice.reasons[:1] for term in speaks_for(reason)}
    if away[choice.code] <= FAR_KM or not near or not told.isdisjoint(KEEPING):
        return choice
    if atlas.place(choice.code).population >= METROPOLIS and not toponym.told_as:
        return choice
    if len(near) == 1:
        return choice._replace(code=near[0], rule=NEAR_THE_DIRECTION)
    return choose(weigh(near, toponym.old & frozenset(near), scope, atlas), False, around)


def _choose_again(
    left: Undecided,
    order: TextOrder,
    choices: list[Choice | None],
    spots: list[Point | None],
    known: tuple[Where, Recent, Atlas, frozenset[str]],
) -> None:
    """Let names that were left open, or far from all else, learn from what was chosen after them: one sense for a name in a text."""
    where, recent, atlas, hromadas = known
    sure = {choice.code for choice in choices if choice is not None and choice.code}
    for number, weighed in left:
        toponym = order.toponyms[number]
        before = choices[number]
        of_before = before.code if before is not None else ""
        is_open = not of_before
        same = [code for code in toponym.codes if code in sure and code != of_before]
        if hromadas and not same:
            same = [code for code in toponym.codes if atlas.place(code).hromada in hromadas]
        mates = mates_of(number, order, spots) or mates_before(number, order, spots)
        mates = mates if is_open else nearest(number, spots)
        around = Around(mates, frozenset(), same[0] if len(same) == 1 else "", recent, toponym.told_as)
        choice = _settled(choose(weighed, False, around), toponym, where)
        choices[number], spots[number] = choice, _spot(toponym, choice, atlas)


def _same_name(toponym: Toponym, chosen: dict[tuple[str, ...], str]) -> str:
    """Return the place that the name means elsewhere in the text; its case forms may have other bearers besides.

    A place that only once was called so is told by its own name: Bilozerka, once Ivanivka, is not Ivanivka beside it.
    """
    known = chosen.get(toponym.codes)
    if known is None and chosen:
        meant = set(chosen.values()).intersection(toponym.codes) - toponym.old
        known = meant.pop() if len(meant) == 1 else ""
    return known or ""


def _hromadas(order: TextOrder, choices: list[Choice | None]) -> frozenset[str]:
    """Return the hromadas that are named in the text."""
    chosen = [choices[at] for at, toponym in enumerate(order.toponyms) if toponym.kind is PlaceKind.HROMADA]
    return frozenset([choice.code for choice in chosen if choice is not None])


def _of_hromada(codes: tuple[str, ...], hromadas: frozenset[str], atlas: Atlas) -> str:
    """Return the bearer of a name whose hromada of that name the text tells, if one does: "the Esman community ... In Esman"."""
    if not hromadas:
        return ""
    places = [place for place in map(atlas.place, codes) if place.hromada in hromadas]
    seats = [place.code for place in places if _is_seat(place, atlas)]
    return seats[0] if len(seats) == 1 else ""


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


def _is_seat(place: Place, atlas: Atlas) -> bool:
    return atlas.place(place.hromada).name_en == f"{place.name_en} hromada"


def _settled(choice: Choice, toponym: Toponym, where: Where) -> Choice:
    return choice if where.settled is None else where.settled.settle(toponym, choice)


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
    if beside and (max(sizes.values()) < CAPITAL or inside >= NAMELESS):
        return False  # "Запоріжжю та Львове Херсонської області" tells of the city
    cities = [code for code, size in sizes.items() if size >= CITY]
    return bool(held and cities) and not any(code.startswith(held) for code in cities)


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
        None if choice is None else _spot(toponym, choice, atlas)
        for toponym, choice in zip(order.toponyms, choices, strict=True)
    ]


def _spot(toponym: Toponym, choice: Choice, atlas: Atlas) -> Point | None:
    """Return where a chosen place is, if it is one of those that stand in lists."""
    return atlas.point(choice.code) if choice.code and toponym.kind in WITH_MATES else None


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
