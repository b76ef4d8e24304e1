"""Scope: which regions and directions are in force at each mention of a text."""

from dataclasses import dataclass, field
from typing import NamedTuple

from app.geoparse.atlas import HROMADA_START, OBLAST_START, RAION_START
from app.geoparse.features import ADMINISTRATIVE
from app.geoparse.sentences import Sentence
from app.geoparse.toponyms import Toponym, is_oblast_abroad, is_region_abroad
from gazetteer.place import PlaceKind

MATES = 30
"""How far in a list its other places are looked at: the time stays linear in long lists."""
HEADING_CHARACTERS = 12
INSIDE = (PlaceKind.SETTLEMENT, PlaceKind.HROMADA, PlaceKind.RAION)
LENGTH_OF = {
    PlaceKind.HROMADA: HROMADA_START,
    PlaceKind.RAION: RAION_START,
    PlaceKind.OBLAST: OBLAST_START,
}
"""How many characters of its code all places of a hromada, a raion or an oblast share."""
CLOSE, JOINT = len(", "), len(" and ")
"""How many characters stand at most between an area and the one around it: "Kupiansk district, Kharkiv region", and in a list."""


class Scope(NamedTuple):
    """The regions and directions in force at a mention, as the numbers of toponyms."""

    regions: tuple[int, ...] = ()
    directions: tuple[int, ...] = ()


@dataclass(slots=True)
class Walk:
    """What is in force while the toponyms of a text are walked through.

    `carried` holds for the next sentence, `regions` for this one; `pending` are the places that a region named after
    them would hold.
    """

    carried: tuple[int, ...] = ()
    regions: tuple[int, ...] = ()
    directions: tuple[int, ...] = ()
    pending: list[int] = field(default_factory=list)
    is_heading: bool = False


class TextOrder(NamedTuple):
    """The toponyms of a text with the sentence of each."""

    toponyms: list[Toponym]
    sentence_of: list[int]
    sentences: list[Sentence]

    def opens_sentence(self, number: int) -> bool:
        """Tell whether a toponym is the first of its sentence."""
        return number == 0 or self.sentence_of[number] != self.sentence_of[number - 1]

    def opens_paragraph(self, number: int) -> bool:
        """Tell whether a toponym is the first of its paragraph."""
        if number == 0:
            return True
        sentences, sentence_of = self.sentences, self.sentence_of
        here, before = sentence_of[number], sentence_of[number - 1]
        return here != before and sentences[here].paragraph != sentences[before].paragraph

    def is_heading(self, number: int) -> bool:
        """Tell whether a sentence is nothing but the name of a direction or region, for the lines below it."""
        sentence, toponym = self.sentences[self.sentence_of[number]], self.toponyms[number]
        long = sentence.stop - sentence.start > toponym.stop - toponym.start + HEADING_CHARACTERS
        return self.opens_sentence(number) and not long


def scopes(order: TextOrder) -> list[Scope]:
    """Return what is in force at each toponym."""
    force = Scope()
    found = [force] * len(order.toponyms)
    walk = Walk()
    sentence = -1
    for number, toponym in enumerate(order.toponyms):
        if order.sentence_of[number] != sentence:
            sentence = order.sentence_of[number]
            _open_sentence(walk, order, number)
        if toponym.role:
            is_first = not (walk.regions or walk.pending or walk.directions)
            if toponym.role == "reporter" and toponym.kind is PlaceKind.OBLAST and is_first:
                walk.regions = (number,)  # an administration speaks of places of its own
            continue
        if toponym.kind is PlaceKind.DIRECTION:
            _direction(walk, order, number, found)
        elif toponym.kind in ADMINISTRATIVE or is_region_abroad(toponym.codes[0]):
            _region(walk, order, number, found)
        else:
            if walk.regions:
                _leave_regions(walk, order, number)
            if toponym.apart and walk.directions and not order.toponyms[walk.directions[0]].leads:
                walk.directions = ()
            if force.regions is not walk.regions or force.directions is not walk.directions:
                force = Scope(walk.regions, walk.directions)
            found[number] = force
            walk.pending.append(number)
    return found


def _has_raion(order: TextOrder, scope: Scope, number: int) -> bool:
    """Tell whether a place was told with its raion in its own sentence, and not under the heading of one."""
    here = order.sentence_of[number]
    told = [region for region in scope.regions if order.sentence_of[region] == here]
    return any(order.toponyms[region].kind is PlaceKind.RAION for region in told)


def _leave_regions(walk: Walk, order: TextOrder, number: int) -> None:
    """Let a region hold no longer what follows a place that cannot lie in it: "Lviv region, as well as Lutsk and Rivne"."""
    toponym = order.toponyms[number]
    regions = [order.toponyms[region] for region in walk.regions]
    if toponym.kind not in INSIDE or any(r.kind is PlaceKind.ABROAD for r in regions):
        return
    held = {code[:OBLAST_START] for region in regions for code in region.codes}
    if held and not any(code[:OBLAST_START] in held for code in toponym.codes):
        walk.regions = ()


def _open_sentence(walk: Walk, order: TextOrder, number: int) -> None:
    if order.opens_paragraph(number) and not walk.is_heading:
        walk.carried, walk.directions = (), ()
    walk.regions, walk.pending, walk.is_heading = walk.carried, [], False


def _direction(walk: Walk, order: TextOrder, number: int, found: list[Scope]) -> None:
    """A direction holds what follows it, and the places of its clause that it is told behind: "near A and B in the D sector"."""
    if order.toponyms[number].behind and walk.pending and walk.pending[-1] == number - 1:
        scope = Scope((), (number,))
        for earlier in _before_direction(walk, order, number):
            found[earlier] = scope
    paired = order.toponyms[number].beside and order.toponyms[number - 1].kind is PlaceKind.DIRECTION
    walk.directions = (*walk.directions, number) if paired else (number,)
    walk.regions, walk.carried = (), ()
    walk.is_heading = order.is_heading(number)


def _before_direction(walk: Walk, order: TextOrder, number: int) -> list[int]:
    """Return the places that a direction is told behind: those of its clause, where no other direction was told before them."""
    here = order.sentence_of[number]
    has_another = any(order.sentence_of[direction] == here for direction in walk.directions)
    places: list[int] = []
    for earlier in reversed(walk.pending[-MATES:]):
        places.append(earlier)
        toponym = order.toponyms[earlier]
        if toponym.parted or toponym.apart or (has_another and not toponym.beside):
            break
    return places


def _held(pending: list[int], region: Toponym, order: TextOrder, found: list[Scope]) -> list[int]:
    """Return the places that a region closes: those of its clause, back to one that none of its name in the region can be.

    "Fire at A and B; C of D region was hit, too"; "били по A, B (of another raion) та C Бериславського району".
    """
    start = region.codes[0][: LENGTH_OF[region.kind]] if region.kind in LENGTH_OF else ""
    first = 0
    for at, number in enumerate(pending):
        place = order.toponyms[number]
        if place.parted or (place.apart and found[number].directions):
            first = at  # "4 near A in the D sector, and 3 more near B (C oblast)"
        is_here = len(region.codes) > 1 or any(code.startswith(start) for code in place.codes)
        if not is_here and at + 1 < len(pending):
            first = at + 1
    return pending[first:]


def _region(walk: Walk, order: TextOrder, number: int, found: list[Scope]) -> None:
    """A region after its places holds them; one before them holds those that follow."""
    toponym = order.toponyms[number]
    is_oblast = toponym.kind is PlaceKind.OBLAST or is_oblast_abroad(toponym.codes[0])
    if walk.pending and order.toponyms[number].beside and walk.pending[-1] == number - 1:
        _close(walk, order, number, found)
        walk.pending = (
            [] if is_oblast else [*walk.pending, number]
        )  # "A, B Нікопольського району Дніпропетровської області"
        return
    if not is_oblast and walk.regions:
        _leave_regions(walk, order, number)
    before = walk.regions
    is_around = number - 1 in before and _is_around_last(number, order)
    if is_around:
        walk.regions = tuple([r for r in before if is_within(order.toponyms[r], toponym)])
        found[number - 1] = Scope((*found[number - 1].regions, number), found[number - 1].directions)
    elif is_oblast:
        is_around = number - 1 in before and _is_next_oblast(number, order)
        walk.regions = before if is_around else ()
    else:
        walk.regions = _still_in_force(walk, order, number)
    walk.regions = (*walk.regions, number)
    if toponym.leads or (is_around and walk.carried == before):
        walk.carried = walk.regions
    if toponym.leads:
        walk.directions = () if is_oblast else walk.directions  # "На Чернігівщині ..." is along no direction
    walk.is_heading = order.is_heading(number)
    if not is_oblast:
        found[number] = Scope(tuple(region for region in walk.regions if region != number))


def _close(walk: Walk, order: TextOrder, number: int, found: list[Scope]) -> None:
    """Let a region hold the places of its clause; at the one before it no other is in force that lies beside it."""
    toponym = order.toponyms[number]
    is_oblast = toponym.kind is PlaceKind.OBLAST or is_oblast_abroad(toponym.codes[0])
    for earlier in _held(walk.pending[-MATES:], toponym, order, found):
        regions, directions = found[earlier]
        if earlier == number - 1 and not is_oblast:
            regions = tuple([r for r in regions if r > earlier or _is_one_in_other(r, number, order)])
        if not is_oblast and _has_raion(order, Scope(regions), earlier):
            continue  # "A, B district; C, D district"
        found[earlier] = Scope((*regions, number), directions)


def is_within(inner: Toponym, outer: Toponym) -> bool:
    """Tell whether a place may lie in an area."""
    if inner.kind is outer.kind:
        return False  # "A сільська громада: ... A селищна громада: ..."
    length = LENGTH_OF.get(outer.kind)
    starts = tuple([code[:length] for code in outer.codes])
    return any(code.startswith(starts) for code in inner.codes)


def _is_one_in_other(left: int, right: int, order: TextOrder) -> bool:
    one, other = order.toponyms[left], order.toponyms[right]
    return is_within(one, other) or is_within(other, one)


def _is_around_last(number: int, order: TextOrder) -> bool:
    """Tell whether an area is the one around that told just before it: "У Чугуївському районі Харківської області"."""
    area, before = order.toponyms[number], order.toponyms[number - 1]
    if order.opens_sentence(number):
        return False
    is_near = area.beside or area.start - before.stop <= CLOSE
    is_narrower = before.kind in ADMINISTRATIVE and before.kind is not area.kind
    return is_near and is_narrower and is_within(before, area)


def _is_next_oblast(number: int, order: TextOrder) -> bool:
    """Tell whether an oblast goes on with a list of such: "Харківська, Сумська області. Дрони на A" tells A in either."""
    here, before = order.toponyms[number], order.toponyms[number - 1]
    is_list = before.kind is PlaceKind.OBLAST and here.kind is PlaceKind.OBLAST and before.role == here.role
    return is_list and not order.opens_sentence(number) and here.start - before.stop <= JOINT


def _still_in_force(walk: Walk, order: TextOrder, number: int) -> tuple[int, ...]:
    """Return the regions that an area tells more closely or goes on with in a list; the others it takes the place of.

    "У A районі обстріляно село B, у C районі – D", "A район: ... C район: ...": A holds nothing behind C.
    """
    area, here = order.toponyms[number], order.sentence_of[number]
    last = walk.pending[-1] if walk.pending else -1
    return tuple(
        [
            region
            for region in walk.regions
            if is_within(area, order.toponyms[region])
            or (order.sentence_of[region] == here and region > last)
        ]
    )
