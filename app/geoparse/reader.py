"""Reader of one sentence: its letters become drafts of claims by a few named rules."""

import re
from itertools import pairwise

from app.geoparse.attaching import attach
from app.geoparse.belonging import is_armed_anew, places_of, settle, share_places
from app.geoparse.bracketed import without_counted
from app.geoparse.calm import CALM
from app.geoparse.drafts import ALL_TOLD, AREAS_BESIDE, CONTRAST, OTHER_CLAUSE, SOME_REGION, Draft
from app.geoparse.elliptic import WEAPONS, SpokenOf, adds_nothing, with_sort_spoken_of
from app.geoparse.groups import Group, groups, without_areas_of_others
from app.geoparse.head import GROUND, Head, shape_of
from app.geoparse.heads import GO, HARMS, heads
from app.geoparse.items import AROUND, CAPITAL, THE_AREA, YEAR, Item
from app.geoparse.kinds import is_one_event, is_undergone, kind_of, shows_war, with_weapon
from app.geoparse.moments import EXERCISE, at_a_moment
from app.geoparse.others import is_of_others
from app.geoparse.otherthings import DELIVERED, tries_else
from app.geoparse.parting import by_brackets, by_direction
from app.geoparse.portions import (
    COUNTS_WEAPONS,
    ONE_OF_THEM,
    drop_harmed,
    drop_lent,
    goes_to_fight,
    going_on,
    is_cause,
    is_conceded,
    is_known_by_degree,
    is_of_growth,
    is_on_several,
    is_told_before,
    respectively,
    with_examples,
    with_portions,
)
from app.geoparse.preparing import prepared
from app.geoparse.rounds import fires_rounds_too, launched
from app.geoparse.sides import is_of_all_fired, side_of
from app.geoparse.sorts import HOLDING, SPECIFIC
from app.geoparse.struckwith import is_of_several
from app.geoparse.topics import HISTORY
from app.geoparse.unknowns import elsewhere, told_somewhere
from app.geoparse.zeros import is_zero, told_behind
from app.model import EventKind
from gazetteer.patterns import regex

MATTERS = regex(
    r"[EKVTMz]|LN[ws]{1,2}[-:]|L[aSow]?,?[sPA]|P[,&PAa]{0,40}L|N<|[+<l],?N|N[^,]*D|D[,:-]?N|^W-N|="
)
OF_WAR = regex(r"[SUCWKD]")
WEAPON_RULE = [COUNTS_WEAPONS]
NOT_OF_ALL = ("further", "rest")
"""What says of a zero that it is not that of the whole day or place: "більше обстрілів не було", "в решті громад"."""
OF_STRIKE = regex(r"E[So@]{1,3}(?:N[aS]*K[,&])*$|E[^VLYB;]*-#$")
"""What a weapon was told for: "a strike of 120 missiles and 90 drones"."""
FIRED_TOO = regex(r"V[aSi]?(?:N[aSo]*K[aw]{0,4}[,&]+)+$")
"""A weapon told beside one that was fired: "firing 502 drones and 24 missiles and damaging"."""
BESIDES = regex(r"(?:\+(?:NX)?[aSoiPDAFsb]{0,5}|,@[aSw]{0,2})$")
ALSO = regex(r"[EKVLcw]{1,5}(?:&[iwb]{1,4}|\+[VLgiw]{1,5})P")
"""What tells of places besides those before: "сообщают о боях и в A", "удары пришлись также по B"."""
FOILED = regex(r"R[aSw]{0,2}E[aSw]{0,3}V[^,;:L]*K[^;BD]*$")
OUTCOME = regex(r"R[aSw]{0,2}$")
"""What makes a number that of attacks repelled, among those told before."""
OUTCOME_BEHIND = regex(r"(?<=,)N[aS]{0,2}E[aw]?L?R")
TOTALLED = regex(r"#[aLSo]{0,2}$")
"""What makes a number that of all that was told before: "загалом відбулося шість"."""
ANNOUNCED = regex(r"[cL][wio]{0,2}$")
"""What only announces what is told behind a colon: "Fedorov also reported on the shelling of the region:"."""
OF_ALL_SORTS = regex(r"[aSo]{0,2}is(?:o?[aS]{1,2})?&s|,(?:<N|N<)[f@o]?K")
"""What makes attacks more than ground fighting: "on settlements and positions of the troops", "including 96 with MLRS"."""
OF_THOSE = regex(r"oN[aS]*K")
"""What makes the numbers of a sentence parts: "of the 15 drones that attacked A, three hit a block"."""
PART_OF_THINGS = regex(r"[^EVKTMR]*N(?:[^EVKTMR]*X|[aS]{0,2}w)[^EVKTMR]*N<[^EVKTMR]*")
"""Things of which so many are at a place: "14 more houses became uninhabitable, nine of them in A"."""
DOWNED_TOO = regex(r"(?:[,&]{1,2}[aSo]*N?[aSow]*[KX]+){0,5}(?:\([^()]{1,8}\))?[aScwo]{0,3}L[aScwo]{0,2}Y")
SUBSET = regex(r"<[aSo:&L-]{0,3}(?:N[aSo]*K[,&]{1,2})*$")
"""What makes a number that of a part: "32 ракети, зокрема 2 «Кинджали», 14 «Іскандерів»"."""
ASIDE, PAST = "aside", (YEAR, HISTORY)
"""The value of "read also", behind which the headline of other news stands."""
BESIDE_AREAS = regex(r",?&[sjo]{0,2}|[,o]{0,2}&?[oaw]{1,5}[so]{1,3}")
HOLDING_REACH = 4
"""How many items before an attack it may stand that it is being held back."""
EACH_NUMBER = regex(r"e[NM]")


def read_sentence(row: list[Item], sentence: int, carried: SpokenOf) -> list[Draft]:
    """Return the drafts of one sentence; `carried` is what the sentence before spoke of."""
    shape = shape_of(row)
    if MATTERS.search(shape) is None or ("y" in shape and OF_WAR.search(shape) is None):
        return []
    row, shape = prepared(row, shape)
    found = heads(row, shape) if PART_OF_THINGS.fullmatch(shape) is None else []
    if not found and "=" not in shape:
        return []
    placed = [g for g in groups(shape) if not is_of_others(row, shape, g)]
    owned = attach(shape, found, placed)
    drop_lent(row, shape, found, owned)
    drop_harmed(shape, found, owned)
    settle(shape, found, owned, placed)
    owned = share_places(shape, found, owned)
    if "=" in shape:
        found, owned = respectively(row, shape, (found, owned), placed, carried)
    found, owned = with_portions(shape, *with_examples(shape, found, owned), placed)
    if "(M)" in shape or "(N)" in shape:
        owned = without_counted(shape, found, owned)
    owned = elsewhere(
        row, shape, found, [without_areas_of_others(shape, _without_around(row, own)) for own in owned]
    )
    by_brackets(shape, found, owned, placed)
    found, owned = by_direction(shape, found, owned, placed)
    drafts: list[Draft] = []
    sort = ""
    for head, own in zip(found, owned, strict=True):
        head = with_sort_spoken_of(row, head, own, shape, (sort, carried))
        if drafts and _goes_on(shape, head, drafts[-1]):
            is_of_two = len(drafts) > 1 and drafts[-2].sort in WEAPONS and drafts[-2].sort != drafts[-1].sort
            head = head._replace(sort="strike" if is_of_two else drafts[-1].sort, form="example")
        if drafts and (
            adds_nothing(shape, head, own, drafts[-1]) or is_told_before(row, shape, head, own, drafts)
        ):
            continue
        draft = _draft(row, shape, head, own, sentence) if head.sort else None
        if head.sort:  # "били из «Градов» по A девять раз, шесть – по B"
            is_told = draft is not None and draft.sort in SPECIFIC and "K" not in shape[head.stop :]
            sort = draft.sort if draft is not None and is_told else head.sort
        if draft is not None:
            drafts.append(_parted(draft, drafts, shape))
    return drafts[1:] if _only_leads(row, drafts, shape) else drafts


def _only_leads(row: list[Item], drafts: list[Draft], shape: str) -> bool:
    """Tell whether the first draft only heads what is counted behind its colon: "Удар по A: у районі B шість влучань дронів"."""
    if len(drafts) == 1 and shape[-1:] == ":" and not drafts[0].is_numbered:
        said = ANNOUNCED.search(shape, 0, drafts[0].head.first)
        return said is not None and (said[0][0] == "c" or row[said.start()].value == "said")
    if len(drafts) < 2 or ":" not in shape[drafts[0].head.stop : drafts[1].head.first]:
        return False
    lead, told = drafts[0], drafts[1]
    is_loose = (
        lead.head.form in ("noun", "verb")
        and lead.head.quantity is None
        and lead.sort in ("strike", "attack")
    )
    return is_loose and told.is_numbered and told.sort in SPECIFIC


def _without_around(row: list[Item], own: list[Group]) -> list[Group]:
    """Leave out "the area" where places are told besides: "active in the area, saying they repelled two attacks near A"."""
    told = [g for g in own if g.letter == "P" and any(row[at].value != THE_AREA for at in g.places)]
    return [g for g in own if g.letter != "P" or g in told] if told else own


def _parted(draft: Draft, before: list[Draft], shape: str) -> Draft:
    """Mark a draft behind a semicolon, which goes on with nothing before it; a bare number is of what was told before it."""
    if before and draft.sort == "mlrs":
        draft.has_evidence = True  # "shelling and MLRS fire", which hail alone is not
    between = shape[before[-1].head.stop : draft.head.first] if before else ""
    if (
        before
        and draft.head.form == "bare"
        and before[-1].kind is EventKind.CLASH
        and before[-1].sort == draft.sort
    ):
        draft.kind = EventKind.CLASH  # "near A they attacked six times, B twice"
    if ";" in between:
        draft.rules.append(OTHER_CLAUSE)
    is_example = ":" in between and draft.is_single and before[-1].is_numbered and before[-1].areas
    if is_example and draft.places and not before[-1].places:
        draft.rules.append(CONTRAST)  # "8 атак дронами на область: у A дрон влучив в авто"
    if "B" in between and draft.places and (draft.sort in WEAPONS or not before[-1].places):
        draft.rules.append(CONTRAST)  # "died in attacks in the A region, while in B houses were hit"
    return draft


def _goes_on(shape: str, head: Head, before: Draft) -> bool:
    """Tell whether a verb only says where what was counted before went: "shelled the district 14 times, hitting A"."""
    is_bare = head.form == "verb" and head.quantity is None and shape[: head.first].endswith((",", ",w"))
    is_bare = is_bare and not is_armed_anew(shape, head)  # "КАБом по A, дроном – по B"
    is_loose = head.sort == "strike" or (head.sort in ("shelling", "attack") and before.is_numbered)
    is_told = before.sort in (*WEAPONS, "air_strike") or (before.sort == "strike" and head.sort == "attack")
    return is_bare and is_loose and is_told


def clause_of(shape: str, head: Head) -> tuple[int, int]:
    """Return the items of the clause around a head: up to a semicolon or a contrast."""
    first = max(shape.rfind(mark, 0, head.first) for mark in ";B") + 1
    stops = [place for mark in ";B" if (place := shape.find(mark, head.stop)) >= 0]
    return first, min(stops, default=len(shape))


def _draft(row: list[Item], shape: str, head: Head, own: list[Group], sentence: int) -> Draft | None:
    first, stop = clause_of(shape, head)
    sort = _sort_of(row, shape, head, own, first)
    if not sort:
        return None
    if _is_no_event(row, shape, head, own, (sort, first, stop)):
        return None
    letters = shape[head.first : head.stop]
    is_weapon = "K" in letters and "E" not in letters and sort in WEAPONS
    side, subject = side_of(row, shape, head, first, stop)
    sort = with_weapon(row, shape, head, sort, stop)
    sort = "shelling" if sort == "attack" and fires_rounds_too(row, shape, head) else sort
    if sort in ("strike", "attack") and subject:
        sort = subject
    zero = is_zero(shape, head, first, stop) and not is_cause(row, head)
    if zero and (sort == "move" or any(item.value in NOT_OF_ALL for item in row[first:stop])):
        return None  # nobody moved, which tells of no fighting; "no further attacks", "the rest was quiet"
    is_fought = zero and any(row[at].value == AROUND for group in own for at in group.places)
    is_repelled = sort == "attack" and ("R" in shape[first:stop] or is_fought)  # "no attacks in the A area"
    is_heard = is_cause(row, head) or is_undergone(row, shape, head)
    is_heard = is_heard or OF_ALL_SORTS.match(shape, head.stop) is not None
    kind = kind_of("clash" if is_repelled else sort, own, head, is_heard, is_one_event(row, head))
    places = places_of(shape, own)
    return Draft(
        kind,
        sort,
        head,
        [(row[at], naming) for at, naming in places],
        [row[at] for g in own if g.letter == "D" for at in g.places],
        [row[at] for g in own if g.letter == "A" for at in g.places if at not in dict(places)],
        zero,
        side,
        rules_of(shape, head, kind, (first, stop), any(g.letter == "P" for g in own))
        + (WEAPON_RULE if is_weapon else [])
        + (["cause"] if is_cause(row, head) else [])
        + ([CALM] if any(item.value == CALM for item in row[first:stop]) else [])
        + (["of_the_country"] if any(item.value == "country" for item in row[first:stop]) else [])
        + ([SOME_REGION] if any(item.value == SOME_REGION for item in row[first:stop]) and not own else [])
        + ([AREAS_BESIDE] if _tells_places_beside_areas(shape, own) else [])
        + (told_somewhere(row, shape, head) if not own else []),
        sentence,
        is_each=_is_each(shape, head, first, stop),
        has_evidence=_has_evidence(row, shape, head, sort, stop),
        is_single=_is_single(row, shape, head, sort, stop),
        quotes=[sentence],
    )


def _tells_places_beside_areas(shape: str, own: list[Group]) -> bool:
    """Tell whether a place ends a list of areas: "attacks on the A and B regions and the port of C"."""
    return any(
        area.letter == "A" and place.letter == "P" and BESIDE_AREAS.fullmatch(shape, area.stop, place.first)
        for area, place in pairwise(own)
    )


def _is_no_event(
    row: list[Item], shape: str, head: Head, own: list[Group], told: tuple[str, int, int]
) -> bool:
    """Tell whether a head, with what it is called and its clause, is only tried, named, planned or told for something else."""
    sort, first, stop = told
    if head.form in ("noun", "counted") and is_conceded(row, shape, head, first):
        return True  # "попри обстріли", "намагався завдати удару"
    if sort in GROUND and head.form == "noun" and FOILED.match(shape, max(first, head.first - 3)):
        return True  # "сорвана попытка атаковать ... беспилотниками"
    if head.form == "counted" and not own and ONE_OF_THEM.match(shape):
        return True
    is_idle = tries_else(shape, head) or all(group.letter != "P" for group in own)
    if head.form == "try" and head.quantity is None and is_idle:
        return True
    is_named = sort in WEAPONS and (head.used or _is_weapon(row, head))
    is_handed = head.first > 0 and row[head.first - 1].value == DELIVERED
    is_named = is_named and head.form not in ("part", "one")
    if is_named and (is_handed or not _is_used(shape, head, own, first, stop)):
        return True
    return _is_not_now(row, shape, first, stop, head) or is_of_growth(shape, head)


def _sort_of(row: list[Item], shape: str, head: Head, own: list[Group], first: int) -> str:
    """Return what a head calls it; launching and going are an event only with what else is told, "" without."""
    if head.form == "noun" and head.quantity is None and is_known_by_degree(row, shape, head):
        return ""
    if head.sort == GO:
        return "clash" if goes_to_fight(row, head, own, first) else ""
    return launched(row, shape, head, own) if head.sort == "launch" else head.sort


def _is_each(shape: str, head: Head, first: int, stop: int) -> bool:
    """Tell whether each place has a number; "по 7 на A і B" says it of that number alone."""
    if EACH_NUMBER.search(shape, first, stop) is None:
        return "e" in shape[first:stop]
    return head.number_at > 0 and shape[head.number_at - 1] == "e"


def _has_evidence(row: list[Item], shape: str, head: Head, sort: str, stop: int) -> bool:
    """Tell whether a sentence shows that it speaks of this war: an army, a front, a window, or what was struck with."""
    is_armed = head.form == "verb" and "K" in shape[head.stop : stop]  # "were hit by missiles and drones"
    is_alone = row[head.first].stop == row[head.first].first + 1 and shape[head.first - 1 : head.first] != "f"
    is_rain = shape[head.first] != "E" and is_alone  # "град", but not "из «Градов»"
    is_of_war = is_armed or sort == "combat" or (sort == "mlrs" and not is_rain)
    return (is_of_war or shows_war(row, shape)) and not names_other_land(row)


def _is_single(row: list[Item], shape: str, head: Head, sort: str, stop: int) -> bool:
    """Tell whether what a head is called is a singular: its noun, else the weapon after its verb."""
    is_held = any(item.value == HOLDING for item in row[max(0, head.first - HOLDING_REACH) : head.first])
    if is_held or head.form == "twin":
        return False  # "продовжують стримувати наступ на A"
    named = shape.find("E", head.first, head.stop)
    if named < 0:
        named = shape.find("K", head.first, head.stop)
    if named >= 0:  # "влучання у п'ять об'єктів" may be five
        return row[named].single and not is_on_several(row, shape, named + 1)
    at = shape.find("K", head.stop, stop)
    if at < 0 or not row[at].single or is_of_several(row, shape, at):
        return False
    return row[at].value == sort or (row[at].value == "guided_bomb" and sort == "air_strike")


def names_other_land(row: list[Item]) -> bool:
    """Tell whether a sentence speaks of a place that we do not know: "in Yemen"."""
    return any(
        item.letter == "w" and item.value == CAPITAL and before.letter == "i"
        for before, item in pairwise(row)
    )


def rules_of(shape: str, head: Head, kind: EventKind, clause: tuple[int, int], placed: bool) -> list[str]:
    """Name what the letters around a head say of it."""
    letters, (first, stop) = shape[head.first : head.stop], clause
    rules = [head.form, *at_a_moment(head, kind, shape[first:stop])]
    if kind is EventKind.CLASH and "R" in shape[first:stop]:
        rules.append("repelled")
    rules += going_on(shape, head, first, placed) if kind is EventKind.CLASH else []
    if "+" in letters or BESIDES.search(shape[: head.first]) or ALSO.match(shape, head.first):
        rules.append("besides")
    outcome = OUTCOME.search(shape, first, head.first) or OUTCOME_BEHIND.match(shape, head.first)
    rules += ["outcome"] * (kind is EventKind.CLASH and outcome is not None)
    if TOTALLED.search(shape[first : head.first]):
        rules.append("in_all")
    if kind is EventKind.CLASH and shape[0] == "#" and not placed:
        rules.append(ALL_TOLD)
    if re.search(r"l[aSo]{0,2}$", shape[first : head.first]):
        rules.append("most")
    if (
        head.form in ("part", "one", "some")
        or SUBSET.search(shape, 0, head.first) is not None
        or (
            head.form == "bare"
            and ((letters == "NV" and shape.startswith("NV")) or OF_THOSE.match(shape) is not None)
        )
        or shape[head.first + 1 : head.first + 2] == "<"
        or (head.quantity is not None and re.search(r"N[aSo]*K.*,@[aSo]?$", shape[: head.first]))
    ):
        rules.append("subset")
    return rules


def _is_weapon(row: list[Item], head: Head) -> bool:
    return head.form in ("counted", "noun", "elliptic", "example") and not any(
        item.letter in "EV" for item in row[head.first : head.stop]
    )


def _is_used(shape: str, head: Head, own: list[Group], first: int, stop: int) -> bool:
    """Tell whether weapons were used in an attack, and not shot down or merely named."""
    if is_of_all_fired(shape, head):
        return True
    if re.search(r"Y[No<aSfi]{0,4}$", shape[first : head.first]):
        return False
    if head.used:
        return True
    left = [(head.first - at, shape[at]) for at in range(first, head.first) if shape[at] in "VLY"]
    end = shape.find(",", head.stop, stop)
    right = [
        (at - head.stop + 1, shape[at])
        for at in range(head.stop, stop if end < 0 else end)
        if shape[at] in "VLY"
    ]
    nearest = min(left + right, default=(99, "Y"))
    if nearest[1] == "L" and DOWNED_TOO.match(shape, head.stop):  # "were shot down"
        return False
    if head.used and HARMS.match(shape, head.stop):
        return True
    if OF_STRIKE.search(shape[first : head.first]) or FIRED_TOO.search(shape[first : head.first]):
        return True
    if nearest[1] == "Y":
        return False
    return head.quantity is not None or (
        bool(own) and re.search(r"V[aSi]{0,2}$", shape[: head.first]) is not None
    )


def _is_not_now(row: list[Item], shape: str, first: int, stop: int, head: Head) -> bool:
    """Tell whether the clause speaks of plans, history or what may be; after a comma it speaks of something else."""
    first = max(
        first, shape.rfind(",x", first, head.first)
    )  # "must not wait for a strike on A, where two missiles hit"
    colon = shape.rfind(":", first, head.first)
    is_exercise = any(item.value == EXERCISE for item in row[: max(0, colon)])
    if colon >= 0 and not is_exercise and re.search(r"[VL]", shape[colon : head.stop]):
        first = colon  # "загрозу становили дрони: армія запустила 533 дрони"
    if "H" in shape[first : head.first] or any(
        item.value == ASIDE or (item.letter == "H" and item.value in PAST) for item in row[: head.first]
    ):
        return True
    return "H" in told_behind(shape, head, stop)
