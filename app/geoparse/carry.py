"""Carrying: what one sentence leaves in force for the next: direction, region, window, claimant, the kind spoken of."""

import re

from app.claimants import RUSSIAN_MINISTRY
from app.geoparse.carried import SMALL_AREAS, Carried, note_struck
from app.geoparse.drafts import OF_HEADING, OF_THE_COUNTRY, SOME_REGION, Draft
from app.geoparse.goingon import continues, go_on_from_before, inherit_harm, is_with_those_arms
from app.geoparse.items import YEAR, Item
from app.geoparse.moments import (
    SAME_DAY,
    is_of_same_day,
)
from app.geoparse.regiontotals import go_on_in_region, region_of_digest
from app.geoparse.shapes import remembered
from app.geoparse.speakers import enter_voice
from app.geoparse.spoken import Spoken, only_says_who
from app.geoparse.timing import enter_window, inherit_time
from app.geoparse.topics import HISTORY
from app.geoparse.unknowns import OF_NO_REGION, OTHERS, tells_elsewhere
from app.geoparse.updates import UPDATED, note_updates
from app.geoparse.wholes import AIR_FORCE, is_of_the_country, takes_direction
from app.geoparse.windows import LONG
from app.model import EventKind, Naming
from gazetteer.patterns import regex
from gazetteer.place import PlaceKind

HEADING_ITEMS = 4
LEADING = r"(?:c?C|i?d|[W&+B,]){0,8}[iobw]{0,3}A"
leads_with_area = remembered(regex(LEADING).match)
HARMED_IN = regex(rf"(?P<leading>{LEADING}),[^EVKTMR;]*[XY][^EVKTMR;]*iA(?![^,;]*[EVK])")
PART_ALONG = regex(r"(?:U[^;]*N[aS]*E|N[aS]*E[^;D]*U)[^;]*(?:<N|l)[^;]*D")
"""A total of all fronts with the part of a direction: "на фронті 150 боїв, з яких 71 на A напрямку"."""
MOST_ALONG = regex(r"[BWwd,oS]{0,4}l[^;EN]*D")
"""Where it was worst, behind a total of all fronts: "Найгарячіше на A напрямку", "The hottest is the A direction"."""
HARM_ALONE = regex(r"[^EVKTMRPDA;]*iA(?:[,&]{1,2}i?A)+[^EVKTMRPDA;]*[XY][^EVKTMRPDA;]*$")
heads_places = remembered(
    regex(
        r"[-,hdW:&]{0,8}(?:[oisb]{0,2}[AP](?:[,-][sw]?|(?=s)))*[oisb]{0,2}P(?:[s,:dWh-]|,?[oi]?A)*(?:,?[bi]?w{0,2}[sj])?$"
    ).match
)
"""A place that only heads what follows: "Авдіївка:", "06:15 Куп'янський р-н, с. Кіндрашівка, поза межами населеного пункту."."""
speaks_of_area = remembered(regex(r"(?!X)[^EVKRTZPADFNgpcC]*A$").match)
"""A paragraph that opens with what is said of a region and is no event: "It was a restless day in the A region"."""
heads_direction = remembered(regex(r"[w-]{0,2}i?D[Wdhi]{1,4}:$").match)
"""A direction that heads a list with its time: "Ситуація на A напрямку станом на 22:00:"."""
HERE = "here"
"""The value of "тут", which is the place of the sentence before."""
BEYOND_THE_AIR = frozenset([EventKind.CLASH, EventKind.SHELLING, EventKind.MLRS])
"""Kinds of which the Air Force does not speak unless it is named for them."""
counts_each = remembered(regex(r"D[-:(]{1,2}N[aSE)]{0,3}[,;&]{1,2}i?D[-:(]").search)
"""Directions that each have their number in one sentence: nothing goes on along all of them."""
heads_town = remembered(regex(r"W?[EK]?[iobs]*P").fullmatch)
"""A paragraph that heads those about a town: "Attack on Poltava"."""
counts_part = remembered(regex(r"-?[aS]?N").match)
"""A line of a list that counts a part of what is told over it."""
is_one_of_many = remembered(regex(r"l[^PADF]*[PA][^PADF]*$|.*[PA][&,]N[aS]?s").match)
"""A sentence of where most was, or that names one place of those it counts: "A and 12 settlements of the region were hit"."""
LEADING_TOWN = regex(r"[WBd,&+]{0,3}iP(?=,?[XLw])")
TELLS_TIME = regex(r"[WdhC]")
BLAST = "blast"
"""The value of words that say that the one named before goes on speaking: "написал он"."""


def enter(carried: Carried, paragraph: int, one: Spoken, is_of_stranger: bool = False) -> None:
    """Let a sentence change what is in force."""
    row, shape, _, _ = one
    if shape == "d" and carried.opening is not None:
        _forget_dateline(carried)
    carried.opens = opens = paragraph != carried.paragraph
    carried.opening = row[0] if opens and len(row) == 1 and shape in "PAF" else None
    if opens:
        if not carried.is_heading:
            carried.directions, carried.areas, carried.claimant = [], region_of_digest(carried, one), ""
        is_same_day = SAME_DAY in one.values and is_of_same_day(row)
        carried.moment = carried.moment if is_same_day else ("", None, None)
        carried.is_past = False
        carried.struck = carried.struck if shape.startswith("RN") else []  # "Отражены две атаки"
        carried.along, carried.headed = set(), []
        if carried.is_spent:
            carried.places, carried.is_spent = [], False
        carried.paragraph = paragraph
        carried.title_town = carried.heading_town or carried.title_town
        carried.heading_town = row[-1] if heads_town(shape) and carried.paragraphs else None
        carried.town = carried.title_town or (None if _turns_to_region(one) else _only_town(carried.named))
        carried.paragraphs += 1
        if carried.window in LONG and not carried.is_recap:
            carried.window = carried.day_window
    else:
        carried.heading_town = None
    if carried.paragraphs == 1 and carried.title_town is None and shape.count("P") == 1:
        carried.title_town = row[shape.index("P")]
    is_short = len(row) <= HEADING_ITEMS and "z" not in shape
    heads_area = "A" in shape and ("P" not in shape or leads_with_area(shape))
    carried.is_heading = (is_short and ("D" in shape or heads_area or shape == "C")) or heads_direction(shape)
    carried.has_own_direction = "D" in shape or (bool(carried.directions) and tells_elsewhere(one))
    _enter_places(carried, one, opens)
    carried.is_first = False
    carried.window_before = carried.window
    if "W" in shape:
        enter_window(carried, row)
    enter_voice(carried, one, is_of_stranger)


def _forget_dateline(carried: Carried) -> None:
    """Let a place that opens a paragraph alone, with a date behind it, be where an agency writes from: "Київ. 21 червня. УНН –"."""
    carried.places, carried.named, carried.headed = [], [], []
    if carried.title_town is carried.opening:
        carried.title_town = None
    carried.town = carried.title_town


def _turns_to_region(one: Spoken) -> bool:
    """Tell whether a paragraph turns from a town to a region: "the city" below it is none told before."""
    return "P" not in one.shape and any(
        i.letter == "A" and i.value == PlaceKind.OBLAST.value for i in one.row
    )


def _only_place(named: list[Item]) -> Item | None:
    """Return the settlement of a sentence that named no other place."""
    return named[0] if len(named) == 1 and named[0].letter == "P" else None


def _only_town(named: list[Item]) -> Item | None:
    """Return the settlement of a sentence that named no other settlement, maybe with what it lies in behind it."""
    is_one = bool(named) and named[0].letter == "P" and all(item.letter == "A" for item in named[1:])
    return named[0] if is_one else None


def enter_past(carried: Carried, row: list[Item], shape: str) -> bool:
    """Tell whether a sentence goes on with history: "In 1943 there was fighting here. Near A there were 5 clashes"."""
    if carried.is_past and TELLS_TIME.search(shape):
        carried.is_past = False
    goes_on = carried.is_past
    if (
        "H" in shape
        and re.search(r"[EV]", shape)
        and any(i.letter == "H" and i.value in (YEAR, HISTORY) for i in row)
    ):
        carried.is_past = True
    return goes_on


def _enter_places(carried: Carried, one: Spoken, opens: bool) -> None:
    row, shape, values, _ = one
    carried.is_spent, carried.is_worst = bool(carried.places), carried.is_worst and HERE not in values
    if heads_places(shape):
        carried.places, carried.is_spent = [item for item in row if item.letter == "P"], False
        carried.headed = list(carried.places) if carried.paragraphs > 1 or "h" in shape else []  # no dateline
    elif "P" in shape or "A" in shape or "D" in shape:
        carried.places = []
    if "D" in shape:
        is_one = shape.count("D") == 1 or (shape.count("D") == 2 and "D-D" in shape)
        carried.front = [item for item in row if item.letter == "D"] if is_one else []
        is_digest = counts_each(shape)
        carried.is_lead = (carried.is_first and "C" in shape) or PART_ALONG.search(shape) is not None
        is_first = carried.numbered >= 0 and not carried.directions
        carried.is_worst = is_first and MOST_ALONG.match(shape) is not None
        named = [item for item in row if item.letter == "D"]
        carried.directions = [] if is_digest else named
        carried.along.add(tuple([carried.codes[item.place] for item in named]))
        carried.areas = []
    elif leads_with_area(shape) or (opens and speaks_of_area(shape)):
        carried.directions, carried.areas = [], _leading_areas(row, shape)
    elif "l" in shape and "A" in shape:  # "most of them in the raions of A and B"
        carried.directions = []
    elif (
        "U" in shape
        or OTHERS in values
        or ("l" in shape and _tells_most_elsewhere(row, shape))
        or ("Q" in shape and any(i.letter == "Q" and i.value == "total" for i in row))
    ):
        carried.directions, carried.areas = [], []


def _tells_most_elsewhere(row: list[Item], shape: str) -> bool:
    """Tell whether a sentence says where most was, of no place, and not what became of the rest: "решта атак тривають"."""
    return "P" not in shape and any(item.letter == "l" and item.value != "rest" for item in row)


def _leading_areas(row: list[Item], shape: str) -> list[Item]:
    """Return the areas that hold for what follows, not a district where only harm is told: "in A two were hurt in B district"."""
    if HARM_ALONE.match(shape) is not None:
        return []  # "in the districts of A and B two people were hurt. There were 12 air strikes"
    harmed = HARMED_IN.match(shape)
    stop = harmed.end("leading") if harmed is not None else len(row)
    return [item for item in row[:stop] if item.letter == "A"]


def inherit_all(found: list[Draft], carried: Carried, one: Spoken, before: Draft | None) -> None:
    """Give the drafts of a sentence what holds for them; one without any leaves the places that it tells of."""
    for draft, whole in zip(found, [None, *found], strict=False):
        inherit(draft, carried, one, whole if "subset" in draft.rules else before)
    if len(found) > 1 and found[0].head.form == "respectively":
        _part_directions(found)
    row, shape, values, _ = one
    if UPDATED in values:
        note_updates(found, row)
    if "P" in shape or "A" in shape:
        is_downed = "downed" in values  # "shot down over Kyiv" says not what was hit there
        if not _tells_only_most(found, shape):
            is_vague = is_downed or is_one_of_many(shape)
            carried.named = [] if is_vague else [item for item in row if item.letter in "PA"]
    elif carried.named and not continues(shape) and not only_says_who(one):
        carried.named = []
    if (
        len(found) > 1
        and len({tuple(item.place for item in draft.directions) for draft in found if draft.directions}) > 1
    ):
        carried.directions = []  # each has its own: nothing goes on along all of them
    carried.is_blasted = not found and BLAST in values
    carried.listing = _listing(found, carried, shape)
    if not found or _only_strikes(found, carried):
        note_struck(carried, row, shape)


def _only_strikes(found: list[Draft], carried: Carried) -> bool:
    """Tell whether a Russian report tells only of an army that was struck, near places where attacks may then be repelled."""
    is_theirs = carried.claimant == RUSSIAN_MINISTRY
    return is_theirs and all(draft.sort == "strike" and not draft.is_numbered for draft in found)


def _listing(found: list[Draft], carried: Carried, shape: str) -> list[Item]:
    """Return the areas of a total whose parts are listed below it: "431 удар по населених пунктах A та B районів: 9 авіаударів;"."""
    if shape[-1:] != ":":
        return carried.listing if counts_part(shape) else []
    is_total = bool(found) and found[-1].is_numbered and not found[-1].places and not found[-1].directions
    return found[-1].areas if is_total else []


def _tells_only_most(found: list[Draft], shape: str) -> bool:
    """Tell whether a sentence only says where most was of what is told before: "Больше всего - по A и B. Сброшено 19 КАБ"."""
    return not found and shape[:1] == "l"


def _part_directions(found: list[Draft]) -> None:
    """Give the numbers told respectively one direction each: "бої на A та B напрямках. Тут було 32 та 28 атак відповідно"."""
    if any(draft.head.form != "respectively" or not draft.is_carried for draft in found):
        return
    directions = found[0].directions
    if len(directions) == len(found):
        for draft, direction in zip(found, directions, strict=True):
            draft.directions = [direction]
            draft.rules.append("respectively_by_direction")


def inherit(draft: Draft, carried: Carried, one: Spoken, before: Draft | None) -> None:
    """Give a draft the direction, region or heading that holds for it, and its window and claimant."""
    row, shape, _, _ = one
    if not OF_NO_REGION.isdisjoint(draft.rules) or (
        "unknown_place" in draft.rules and (leads_with_area(shape) or shape.startswith("w:"))
    ):
        pass  # "In the A community there was shelling, and in Unknown a drone attack"
    elif not draft.is_somewhere and is_with_those_arms(draft, before, carried, shape):
        pass
    elif not draft.directions and not draft.areas:
        _inherit_where(draft, carried, before, one)
    elif draft.places and not draft.directions and _goes_on_along(draft, carried, shape):
        draft.directions, draft.is_carried = list(carried.directions), True
    if not draft.is_somewhere:
        go_on_from_before(draft, before, carried, (row, shape))
        if carried.counted[1] is not None:
            go_on_in_region(draft, carried, shape)
    is_of_others = carried.claimant == AIR_FORCE and draft.kind in BEYOND_THE_AIR and "C" not in shape
    draft.claimant = carried.authority or ("" if is_of_others else carried.claimant)
    inherit_time(draft, carried, row, shape)


def _inherit_where(draft: Draft, carried: Carried, before: Draft | None, one: Spoken) -> None:
    """Give a draft without direction and region those that hold for it, or the place of the sentence before."""
    if carried.listing and draft.is_numbered and not draft.places:
        draft.areas = list(carried.listing)
        draft.rules.append(OF_HEADING)
    elif is_of_the_country(draft, one):
        draft.rules.append(OF_THE_COUNTRY)
    elif (
        HERE in one.values
        and _only_place(carried.named) is not None
        and re.search("[PAD]", one.shape) is None
    ):
        inherit_harm(draft, carried)  # "тут", the place of the sentence before
    else:
        _inherit_places(draft, carried, before, one)


def _is_zero_of_town(draft: Draft, row: list[Item], shape: str) -> bool:
    """Give a zero behind a semicolon the town that its sentence opens with: "in A, blasts were heard; there were no hits"."""
    town = LEADING_TOWN.match(shape) if draft.is_zero and shape.count("P") == 1 else None
    if town is not None:
        draft.places = [(row[town.end() - 1], Naming.IN)]
    return town is not None


def _inherit_places(draft: Draft, carried: Carried, before: Draft | None, one: Spoken) -> None:
    shape = one.shape
    if draft.is_zero and _is_zero_of_town(draft, one.row, shape):
        return
    if "subset" in draft.rules and before is not None and before.places and not draft.places:
        draft.places, draft.directions = list(before.places), list(before.directions)
        draft.is_carried = before.is_carried
        return  # "біля A відбулося 47 боїв, з них 6 ще тривають"
    if _goes_on_along(draft, carried, shape) and not _is_of_all(draft, carried, shape):
        draft.directions, draft.is_carried = list(carried.directions), True
        return
    if "unknown_place" in draft.rules and any(item.value in SMALL_AREAS for item in carried.areas):
        return  # "In the A community they shelled a house. They also hit a farm in Unknown"
    is_wider = SOME_REGION in draft.rules and all(item.value in SMALL_AREAS for item in carried.areas)
    if carried.areas and not is_wider:
        draft.areas, draft.is_carried = list(carried.areas), bool(draft.places)
        draft.rules += [OF_HEADING] * (not draft.places)
    elif carried.places and not draft.places and {SOME_REGION, "unknown_place"}.isdisjoint(draft.rules):
        draft.places = [(item, Naming.IN) for item in carried.places]
    if carried.headed and not draft.is_somewhere and _is_of_the_headed(draft):
        draft.places, draft.is_carried = [(item, Naming.IN) for item in carried.headed], True
    if draft.head.form != "grown" or draft.is_somewhere or before is None or carried.opens:
        return
    if before.kind is draft.kind and before.sentence == draft.sentence - 1:
        draft.areas, draft.places = list(before.areas), list(before.places)


def _is_of_the_headed(draft: Draft) -> bool:
    """Tell whether a number of strikes is of the town that heads its paragraph: "Харьков. ... За день 27 обстрелов"."""
    return draft.is_numbered and draft.kind is not EventKind.CLASH and SOME_REGION not in draft.rules


def _is_outcome(draft: Draft, shape: str) -> bool:
    """Tell whether a number only says how many of the attacks told before were repelled: "Відбито п'ять атак"."""
    return "repelled" in draft.rules and not any(mark in shape for mark in "WU#")


def _is_of_all(draft: Draft, carried: Carried, shape: str) -> bool:
    """Tell whether a number without a place is of more than the direction before, as one told after that of a lead.

    So are strikes behind fighting along several directions: "Авіація завдала 88 ударів".
    """
    if draft.places or not draft.is_numbered:
        return False
    is_of_digest = (
        draft.kind is not EventKind.CLASH and len(carried.along) > 1 and shape[:1] not in ("B", "+")
    )
    is_of_front = carried.is_worst and draft.kind is not EventKind.CLASH and "j" not in shape
    return is_of_digest or is_of_front or (carried.is_lead and not _is_outcome(draft, shape))


def _goes_on_along(draft: Draft, carried: Carried, shape: str) -> bool:
    """Tell whether what is told with its places and their region goes on along the direction of the paragraph."""
    is_carried = bool(carried.directions) and not carried.has_own_direction
    return is_carried and takes_direction(draft, shape)
