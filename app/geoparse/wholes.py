"""Wholes: of which ground a number is that is told without a place."""

from itertools import pairwise

from app.claimants import GENERAL_STAFF
from app.geoparse.countedareas import SOME_SETTLEMENTS, befell_some
from app.geoparse.drafts import ALL_TOLD, THE_COUNTRY, Draft
from app.geoparse.items import Item
from app.geoparse.spoken import Spoken
from app.geoparse.unknowns import IN_ZONE
from app.model import EventKind
from gazetteer.patterns import regex

AIR_KINDS = (EventKind.DRONE_STRIKE, EventKind.MISSILE_STRIKE)
AIR_FORCE = "air-force"
OF_THE_WHOLE_FRONT = (GENERAL_STAFF, AIR_FORCE)
"""Whose numbers without a place are of all fronts."""
OF_ALL_FRONTS = "whole_front"
"""The rule of a total that an administration tells of all fronts before what it tells of its own."""
ZONES = {"tavria-grouping": "tavriiskyi", "khortytsia-grouping": "khortytsia"}
"""The ground that a group of forces speaks of when it names none."""
OWN_ZONE, OF_A_SUM = "own_zone", "sum_of_the_direction"
UKRAINE = "ukraine"
"""The values of Ukraine as what is struck, and by its name."""
SHARED_OUT = frozenset(
    [EventKind.SHELLING, EventKind.MLRS, EventKind.AIR_STRIKE, EventKind.GUIDED_BOMB, EventKind.DRONE_STRIKE]
)
"""Kinds whose numbers are told for a direction in the sentences after the one that names it."""
WHOLE_FRONT = regex(r"#[^;]*W|W[^;]*#|^W[aSL]{0,2}RN[aS]*E,YN")
"""What makes a number that of all fronts: "усього за добу"."""


def own_zone(draft: Draft, claimant: str, told: frozenset[str], only: str) -> str:
    """Return the direction of the group of forces that speaks, where the text names it, for a draft that names no place.

    So is what is told in its zone. A text may name only one direction and tell nothing along it: then its numbers are of that.
    """
    if claimant not in ZONES:
        return ""
    zone = ZONES[claimant] if ZONES[claimant] in told or IN_ZONE in draft.rules else only
    is_of_all = ALL_TOLD in draft.rules and IN_ZONE not in draft.rules
    if not zone or (zone != only and is_of_all):
        return ""
    draft.rules.append(OWN_ZONE)
    return zone


def note_wholes(drafts: list[Draft]) -> None:
    """Let a total that is more than twice what a text tells of its directions be the whole front's, and no region's."""
    for total in drafts:
        if ALL_TOLD not in total.rules or not total.is_numbered:
            continue
        parts = [_least(draft) for draft in drafts if draft.part_of is total and draft.directions]
        if parts and _least(total) > 2 * sum(parts):
            total.rules.append(OF_ALL_FRONTS)


NO_MORE_THAN_TOTAL = regex(
    r"#,?[aSw]{0,4}(?:M[aw]?V|V[aSwXs]{0,3}M)[wX]{0,2}[sj]?[aS]{0,2}(?:,[^PADFNMEVK]*|[,.])?"
)
"""A total that tells only who attacked whom so often, and not where: "всего враг 52 раза атаковал позиции Сил обороны"."""
ON_THE_DIRECTION = regex(r"r(?=[aw]{0,2}[LVEN])")


def give_direction(drafts: list[Draft]) -> None:
    """Let attacks repelled and those that go on be along the direction just told, if they are all of its attacks together.

    "На Покровському напрямку ворог здійснив 41 атаку." and a paragraph later "Відбито 34 атаки, ще сім тривають".
    """
    _give_to_ongoing(drafts)
    for all_of_them, repelled, going_on in zip(drafts, drafts[1:], drafts[2:], strict=False):
        if "ongoing" not in going_on.rules or "repelled" not in repelled.rules:
            continue
        are_next = all_of_them.sentence < repelled.sentence == going_on.sentence <= all_of_them.sentence + 2
        are_open = not any(draft.is_somewhere or not draft.is_numbered for draft in (repelled, going_on))
        is_sum = all_of_them.is_numbered and _least(all_of_them) == _least(repelled) + _least(going_on)
        if are_next and are_open and is_sum and len(all_of_them.directions) == 1:
            _be_along(repelled, all_of_them)
            _be_along(going_on, all_of_them)


def be_along_the_one(own: list[Draft], drafts: list[Draft], shape: str, codes: list[str]) -> None:
    """Let what was "on the direction" be along the only one told so far: "Загалом на напрямку було 57 штурмів".

    A total that does not say so may be of all fronts.
    """
    if NO_MORE_THAN_TOTAL.fullmatch(shape):
        for draft in own:
            if _is_of_all_fronts(draft, drafts[-1] if drafts else None):
                draft.directions, draft.is_carried = [], False
    if "r" not in shape or ON_THE_DIRECTION.search(shape) is None:
        return
    told = [draft for draft in drafts if draft.directions]
    along = {codes[item.place] for draft in told for item in draft.directions if 0 <= item.place < len(codes)}
    if len(along) == 1 and len(told[-1].directions) == 1:
        for draft in own:
            if not draft.is_somewhere:
                draft.directions, draft.is_carried = list(told[-1].directions), True


def _is_of_all_fronts(total: Draft, before: Draft | None) -> bool:
    """Tell whether a total is of all fronts, where the direction before had less than half of it, or the most of all.

    "На A напрямку відбили 14 штурмів. Загалом ворог уже 52 рази атакував наші позиції".
    """
    if (
        before is None
        or not (before.is_numbered and total.is_numbered)
        or total.places
        or not total.is_carried
    ):
        return False
    is_behind = before.sentence < total.sentence <= before.sentence + 2
    is_told = ALL_TOLD in total.rules and total.head.form == "verb" and before.directions == total.directions
    is_less = _least(total) > (1 if "most" in before.rules else 2) * _least(before)
    return is_told and is_behind and is_less


def _give_to_ongoing(drafts: list[Draft]) -> None:
    """Let attacks that go on be along the direction that their sentence told: "attacked 18 times on the A axis; two go on"."""
    for before, going_on in pairwise(drafts):
        is_next = before.sentence == going_on.sentence and before.kind is going_on.kind
        is_open = "ongoing" in going_on.rules and going_on.is_numbered and not going_on.is_somewhere
        if is_next and is_open and before.is_numbered and before.directions:
            _be_along(going_on, before)


def _be_along(part: Draft, whole: Draft) -> None:
    """Let a part be along the directions of its whole."""
    part.directions, part.is_carried = list(whole.directions), True
    part.rules.append(OF_A_SUM)


def _least(draft: Draft) -> int:
    """Return how often at least what a draft tells happened."""
    quantity = draft.head.quantity
    return quantity.interval.low if quantity is not None else 1


def is_of_the_country(draft: Draft, one: Spoken) -> bool:
    """Tell whether all Ukraine is told to be struck: "launched 135 drones against Ukraine"."""
    if draft.kind is EventKind.CLASH or draft.places:
        return False
    row, shape, values, _ = one
    is_nowhere = not ("P" in shape or "A" in shape or "D" in shape)
    is_of_air = is_nowhere and AIR_FORCE in values and draft.kind in AIR_KINDS and draft.is_numbered
    if is_of_air and _counts_for_all(row):
        return True
    if THE_COUNTRY not in values and UKRAINE not in values:
        return False
    return any(
        item.value == THE_COUNTRY or (item.value == UKRAINE and before.letter in "iV")
        for before, item in pairwise(row)
        if item.first >= draft.head.first or (is_nowhere and before.letter == "i")
    )


def _counts_for_all(row: list[Item]) -> bool:
    """Tell whether the Air Force counts, which does it for all the country: "ВВС насчитали за ночь 142 беспилотника"."""
    return any(item.letter == "C" and item.value == AIR_FORCE for item in row)


def takes_direction(draft: Draft, shape: str) -> bool:
    """Tell whether the direction of the sentences before holds: for fighting, and for strikes told with their places.

    A number told anew "in all" for the day, or of strikes for the day, is the whole front's.
    """
    if draft.is_numbered and not draft.places and "W" in shape and WHOLE_FRONT.search(shape):
        return False
    if draft.kind is EventKind.CLASH or draft.places:
        return True
    if "W" in shape[: draft.head.first]:
        return False
    if befell_some(draft, shape):
        draft.rules.append(SOME_SETTLEMENTS)
        return True
    return draft.kind in SHARED_OUT and draft.is_numbered and not draft.is_ours
