"""Same town: strikes told without a place are in the town that the sentences before told to be struck."""

from app.claimants import OBLAST_OF
from app.geoparse.atlas import OBLAST_START
from app.geoparse.carried import NOWHERE_LATELY, Carried, Lately
from app.geoparse.drafts import SOME_REGION, Draft
from app.geoparse.elliptic import STRIKES
from app.geoparse.items import CAPITAL, Item
from app.geoparse.quantities import is_under
from app.geoparse.shapes import remembered
from app.geoparse.spoken import Spoken
from app.geoparse.wholes import OF_THE_WHOLE_FRONT
from app.model import EventKind, Naming
from gazetteer.patterns import regex

SAME_TOWN = "town_of_the_sentences_before"
MOST_IN_A_TOWN = 20
ELSEWHERE = frozenset("DFU")
"""Letters of what is no town of Ukraine: a direction, a place abroad, the whole front."""
HARM_BETWEEN = 2
"""So many sentences on, with one between that only tells of harm, a strike may still be in the town."""
GUNS = r"(?:[f@]?[aSw]{0,2}K(?:[,&]{1,2}[aSw]{0,2}K)*)?"
strikes_so_often = remembered(
    regex(
        rf"[B+&]?[wWtgoaLS,-]{{0,8}}(?:V[aSw]{{0,2}}{GUNS}M|M[aSw]{{0,2}}V[aSw]{{0,2}}{GUNS})(?:[aw]{{0,3}}|i[awX]{{1,3}})$"
    ).match
)
"""How often they fired, and no place: "Окупанти били з артилерії чотири рази", "Двічі вдарили дронами"."""
is_said = remembered(
    regex(r"[wW]{0,3}[gcCpwo,]{1,7}[:,]?(?:[LwaS]{0,3}E?N|w?N[aS]*K|[LwaS]{0,3}N)[^PADFCpMjl;U]*$").match
)
"""A number of weapons that one who speaks tells of: "За даними очільника N ОВА, один із дронів влучив у будинок"."""
strikes_too = remembered(
    regex(r"[B&wWd]{0,3}\+[aSw]{0,2}N?[aS]*K[aSLw]{0,3}(?:V|Y[NX])[^PADFCpMEVKjl;U]*$").match
)
"""One more weapon that struck or did harm: "Ще один БпЛА пошкодив два будинки", "Another missile hit a workshop"."""
strikes_a_thing = remembered(regex(r"[&BWwd,h]{0,4}[aS]{0,2}KV[aS]{0,2}i[aSw]{0,2}X[^PADFEKVM;:U#]*$").match)
"""A weapon that struck a thing: "Вночі «Шахед» ударив по будинку"."""
only_harms = remembered(regex(r"[^PADFUEKVMjC;]+$").match)
"""A sentence that tells of no event, place or weapon."""


def lately_struck(carried: Carried, number: int, found: list[Draft], one: Spoken) -> Lately:
    """Return the one town that a sentence tells to be struck, or the one before it where it only tells of harm there."""
    before = carried.lately
    if not found:
        is_near = before.sentence == number - 1 and not carried.opens
        return before if is_near and only_harms(one.shape) else NOWHERE_LATELY
    if not ELSEWHERE.isdisjoint(one.shape):
        return NOWHERE_LATELY
    towns = {item.place: item for draft in found for item, _ in draft.places}
    is_struck = all(draft.sort in (*STRIKES, "attack") and not draft.is_zero for draft in found)
    if len(towns) != 1 or not is_struck:
        return NOWHERE_LATELY
    town = next(iter(towns.values()))
    return Lately(number, town, found[-1].sort) if town.letter == "P" else NOWHERE_LATELY


def be_in_same_town(draft: Draft, carried: Carried, row: list[Item], shape: str) -> None:
    """Give a few strikes without a place the town that was told to be struck just before."""
    lately = carried.lately
    if draft.is_somewhere or lately.town is None or carried.opens or carried.directions or draft.is_zero:
        return
    if draft.is_ours or any(item.letter == "w" and item.value == CAPITAL for item in row[1:]):
        return  # "Сили оборони двічі вдарили у відповідь", "ще один дрон упав у Невідомому"
    if not _is_few(draft, row) or draft.kind is EventKind.CLASH or carried.claimant in OF_THE_WHOLE_FRONT:
        return
    is_next = lately.sentence == draft.sentence - 1
    is_near = is_next or lately.sentence == draft.sentence - HARM_BETWEEN
    is_same = draft.sort == lately.sort
    if (
        (is_next and strikes_so_often(shape))
        or (is_next and is_same and is_said(shape) and _is_at_home(lately.town, carried))
        or (is_near and is_same and (strikes_too(shape) or strikes_a_thing(shape)))
    ):
        draft.places = [(lately.town, Naming.IN)]
        draft.rules.append(SAME_TOWN)


def _is_few(draft: Draft, row: list[Item]) -> bool:
    """Tell whether a draft counts no more than one town sees in a day, and not those of a whole day."""
    is_of_day = any(item.letter == "W" and item.value == "past_day" for item in row)
    is_counted = is_under(draft.head.quantity, MOST_IN_A_TOWN) if draft.is_numbered else draft.is_single
    return is_counted and not is_of_day and SOME_REGION not in draft.rules


def _is_at_home(town: Item, carried: Carried) -> bool:
    """Tell whether who speaks is no administration of another oblast than the town's."""
    held = OBLAST_OF.get(carried.claimant, "")
    return (
        not held
        or not 0 <= town.place < len(carried.codes)
        or carried.codes[town.place][:OBLAST_START] == held
    )
