"""Whose region: where places lie by who alone speaks of them, or by where a text is written from."""

from collections.abc import Sequence

from app.claimants import OBLAST_OF
from app.geoparse.atlas import OBLAST_START, Atlas
from app.geoparse.bearers import CITY, TOWN
from app.geoparse.borders import BEYOND
from app.geoparse.datelines import is_written_from
from app.geoparse.plans import Said
from app.geoparse.scope import TextOrder
from app.geoparse.toponyms import ABROAD, AREA_KINDS, ORIGIN, Toponym, is_region_abroad, oblast_abroad
from app.geoparse.weighing import Choice
from app.governors import HOME_OF, OCCUPIED
from gazetteer.patterns import regex
from gazetteer.place import Place, PlaceKind

OF_ALL_FRONTS = regex(r"рогов(?:а|у|ым)?\b|марочко|\brogov\b|\bmarochko\b")
"""Who speaks for an occupied oblast, but of other parts of the front as well."""
CAPITALS = ("UA80", "RU-MOW", "RU-SPE")
"""What is written from there tells of the whole country."""
REACH = 8
"""So many names on either side of one are looked at for its region."""
OPENING = 40
"""In so many characters a text tells where it is written from."""
BY_ITSELF = frozenset(["undecided", "size", "told_by_the_press", "some_direction", "near_the_line"])
"""The rules by which a name is chosen for nothing that its text tells."""
SPOKEN_OF = (PlaceKind.SETTLEMENT, PlaceKind.ABROAD)


def region_spoken_of(spoken: Sequence[Said], text: str, small: str, atlas: Atlas) -> tuple[str, ...]:
    """Return the region of who alone speaks, else where a text is written from, for one that names no oblast.

    "Розповів Віталій Кім", "сообщил Пушилин", "Гладков: ВСУ атаковали Безлюдовку", "БЕЛГОРОД, 10 июн - РИА Новости".
    """
    voices = {
        item.value for one in spoken if "C" in one.plan.shape for item in one.plan.row if item.letter == "C"
    }
    told = {OBLAST_OF[voice] for voice in voices & OBLAST_OF.keys()}
    if not told or not voices.isdisjoint(HOME_OF):
        told |= {HOME_OF[voice] for voice in voices & HOME_OF.keys()}
    if not told and OF_ALL_FRONTS.search(small) is None:
        told = {OCCUPIED[voice] for voice in voices & OCCUPIED.keys()}
    told = told or set(_written_from(text, atlas))
    if len(told) != 1:
        return ()
    (start,) = told
    return (start if start.startswith(ABROAD) else atlas.oblast(start),)


def governed_abroad(
    order: TextOrder, choices: Sequence[Choice | None], regions: tuple[str, ...], atlas: Atlas
) -> dict[int, Choice]:
    """Return, by number, the places of the region across the border whose governor alone speaks: "Гладков: атаковали Наумовку"."""
    if len(regions) != 1 or not regions[0].startswith(ABROAD):
        return {}
    if any(t.kind in AREA_KINDS or is_region_abroad(t.codes[0]) for t in order.toponyms if t.role != ORIGIN):
        return {}
    found: dict[int, Choice] = {}
    for number, toponym in enumerate(order.toponyms):
        choice = choices[number]
        meant = choice.code if choice is not None else ""
        if toponym.kind not in SPOKEN_OF or toponym.role == ORIGIN or oblast_abroad(meant) == regions[0]:
            continue
        is_open = choice is None or choice.rule in BY_ITSELF
        there = _there(toponym, is_open, regions[0], atlas)
        if there is not None:
            found[number] = there
    return found


def told_in_a_region_abroad(order: TextOrder, choices: Sequence[Choice | None]) -> dict[int, Choice]:
    """Return, by number, the names that the region across the border told beside them holds: "Борисовка Курской области".

    Of two villages there that bear the name neither is sure, but the region is: "В Белгородской области атаковали Графовку".
    """
    found: dict[int, Choice] = {}
    for number, toponym in enumerate(order.toponyms):
        choice = choices[number]
        meant = choice.code if choice is not None else ""
        is_open = not meant and toponym.kind is PlaceKind.ABROAD and not is_region_abroad(toponym.codes[0])
        is_of_other = choice is not None and choice.rule == BEYOND and meant.startswith(ABROAD)
        region = _region_beside(number, order) if is_open or is_of_other else ""
        if not region or oblast_abroad(meant) == region:
            continue
        inside = [code for code in toponym.codes if oblast_abroad(code) == region]
        found[number] = Choice(inside[0], BEYOND) if len(inside) == 1 else Choice("", BEYOND, region)
    return found


def _region_beside(number: int, order: TextOrder) -> str:
    """Return the only oblast across the border whose regions the sentence of a name tells, "" where it tells another area."""
    here = order.sentence_of[number]
    near = range(max(0, number - REACH), min(len(order.toponyms), number + REACH))
    areas = [order.toponyms[at] for at in near if order.sentence_of[at] == here]
    told = {
        oblast_abroad(area.codes[0]) if is_region_abroad(area.codes[0]) else ""
        for area in areas
        if (area.kind in AREA_KINDS or is_region_abroad(area.codes[0])) and area.role != ORIGIN
    }
    return next(iter(told)) if len(told) == 1 else ""


def _there(toponym: Toponym, is_by_itself: bool, region: str, atlas: Atlas) -> Choice | None:
    """Return the place of a name in a region, open where two bear it or any village may; None where it is told of elsewhere."""
    inside = [code for code in toponym.codes if oblast_abroad(code) == region]
    if len(inside) == 1 and not toponym.typo:
        return Choice(inside[0], BEYOND)
    is_city = any(atlas.place(code).population >= CITY for code in toponym.codes)
    is_open = is_by_itself and len(toponym.codes) > 1 and toponym.kind is PlaceKind.SETTLEMENT and not is_city
    return Choice("", BEYOND, region) if inside or is_open else None


def _written_from(text: str, atlas: Atlas) -> list[str]:
    """Return the region of the town that opens a text as where it is written from: "ЛУГАНСК, 10 июня. /ТАСС/."."""
    for hit in atlas.gazetteer.find(text[:OPENING])[:1]:
        if hit.start or not is_written_from(text, hit.stop):
            continue
        names = atlas.form(hit).names
        codes = [code for kind in SPOKEN_OF for code in names.get(kind, ())]
        towns = [place for place in map(atlas.place, codes) if place.population >= TOWN]
        largest = max(towns, key=_population, default=None)
        if largest is not None and not largest.code.startswith(CAPITALS):
            there = oblast_abroad(largest.code) or largest.code[:OBLAST_START]
            return [there] if there.startswith("UA") or there in HOME_OF.values() else []
    return []


def _population(place: Place) -> int:
    return place.population
