"""Later on: names are chosen once more, with all that was chosen after them."""

from typing import NamedTuple

from app.geoparse.atlas import Atlas, Point, Recent
from app.geoparse.chosen import BY_SIZE, Where, chosen_along, settled_in_place, spot_of
from app.geoparse.distances import is_at_a_distance
from app.geoparse.frontlists import villages_of_the_front
from app.geoparse.mates import is_far_from_all, mates_before, mates_of, nearest
from app.geoparse.onesense import is_told_elsewhere
from app.geoparse.resolve import choose, is_in_a_region
from app.geoparse.scope import TextOrder
from app.geoparse.toponyms import Toponym
from app.geoparse.weighing import Around, Choice, Weighed
from gazetteer.place import PlaceKind

BY_ITSELF = ("near_the_line", "some_direction", "told_by_the_press")
"""The rules by which a village alone in its sentence is chosen for nothing that its text tells."""
FEW_MATES = 2
"""A name of a list that was chosen beside fewer is chosen once more beside all."""
Undecided = list[tuple[int, Weighed]]
"""The mentions that were left open, each with what was weighed."""
Early = list[tuple[int, Weighed, Around]]
"""The mentions of lists that were chosen while little of their list was."""


class Late(NamedTuple):
    """What is chosen once more: what was left open, towns chosen for their size, names chosen early, and villages alone."""

    left: Undecided
    large: Undecided
    early: Early
    alone: Undecided


class Known(NamedTuple):
    """What is known of a text: where it is, the recent front, and the hromadas that it names."""

    where: Where
    recent: Recent
    atlas: Atlas
    hromadas: frozenset[str]


def keep_for_later(late: Late, one: tuple[int, Weighed, Around], toponym: Toponym, choice: Choice) -> None:
    """Keep a mention that is to be chosen once more, with what was weighed and stood around it."""
    number, weighed, around = one
    is_plain = not toponym.typo and toponym.kind is not PlaceKind.DISTRICT
    if is_plain and not choice.code:
        late.left.append((number, weighed))
    is_large = choice.rule == BY_SIZE and not (weighed.scope.directions or toponym.typo)
    if is_large and not is_in_a_region(choice):
        late.large.append((number, weighed))
    is_told_so = bool(around.mates or weighed.scope.regions or weighed.scope.directions)
    if toponym.kind is PlaceKind.SETTLEMENT and choice.rule in BY_ITSELF and not (is_told_so or toponym.typo):
        late.alone.append((number, weighed))
    is_early = len(around.mates) < FEW_MATES and not weighed.scope.regions
    if is_plain and is_early and not is_at_a_distance(around.bearing):
        late.early.append(one)


def choose_late(
    late: Late,
    order: TextOrder,
    choices: list[Choice | None],
    spots: list[Point | None],
    known: Known,
) -> None:
    """Choose what was left open, and towns chosen for their size, once more with all that was chosen after them."""
    left, large, early, alone = late
    where, _, atlas, _ = known
    for number, weighed, around in early:
        mates = mates_of(number, order, spots)
        choice = chosen_along(order.toponyms[number], weighed, around._replace(mates=mates), atlas)
        before = choices[number]
        if len(mates) >= FEW_MATES and choice.code and before is not None and before.code:
            choices[number] = settled_in_place(choice, order.toponyms[number], where)
            spots[number] = spot_of(order.toponyms[number], choice, atlas)
    towns = [number for number, _ in large]
    for number, village in villages_of_the_front(towns, order, choices, where.day, atlas):
        choices[number] = settled_in_place(village, order.toponyms[number], where)
        spots[number] = spot_of(order.toponyms[number], village, atlas)
    # "struck Rivne; the village of Rivne near Pokrovsk" tells of two
    apart = {order.toponyms[at].codes for at in where.told}
    far = [each for each in (*large, *alone) if is_far_from_all(each[0], spots)]
    left += [each for each in far if order.toponyms[each[0]].codes not in apart]
    if left:
        _choose_again(left, order, choices, spots, known)


def _choose_again(
    left: Undecided,
    order: TextOrder,
    choices: list[Choice | None],
    spots: list[Point | None],
    known: Known,
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
        regions, bearing = weighed.scope.regions, where.told.get(number)
        same = [code for code in same if not is_told_elsewhere(code, toponym, regions, bearing, atlas)]
        if hromadas and not same:
            same = [code for code in toponym.codes if atlas.place(code).hromada in hromadas]
        mates = mates_of(number, order, spots) or mates_before(number, order, spots)
        mates = mates if is_open else nearest(number, spots)
        around = Around(
            mates, frozenset(), same[0] if len(same) == 1 else "", recent, toponym.told_as, bearing
        )
        choice = settled_in_place(choose(weighed, False, around), toponym, where)
        choices[number], spots[number] = choice, spot_of(toponym, choice, atlas)
