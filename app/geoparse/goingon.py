"""Going on: an event told without a place is where the sentence before was, if it goes on with that."""

from app.geoparse.carried import SMALL_AREAS, Carried
from app.geoparse.drafts import SOME_REGION, Draft
from app.geoparse.elliptic import HITS_ALONE, STRIKES
from app.geoparse.items import Item
from app.geoparse.quantities import is_under
from app.geoparse.reader import clause_of, names_other_land
from app.geoparse.sametown import MOST_IN_A_TOWN, be_in_same_town
from app.geoparse.shapes import remembered
from app.geoparse.sorts import SPECIFIC, STRIKING
from app.geoparse.unknowns import NOWHERE, OF_NO_REGION
from app.geoparse.wholes import AIR_KINDS, OF_THE_WHOLE_FRONT
from app.model import EventKind, Naming
from gazetteer.patterns import regex

GOES_ON = "place_of_the_sentence_before"
continues = remembered(regex(r"[B+&-]{0,3}V").match)
"""A sentence that goes on with the one before: "Обстріляв громаду. Поцілив двома дронами"."""
fires_from_afar = remembered(regex(r"[&+B]{1,2}V[^;]*N[aS]?KfF").match)
"""Weapons that came from abroad, told besides: they need not have struck where those before did."""
fires_too = remembered(regex(r"[B+&-]{0,3}LE&E").match)
"""The same with several weapons: "Ворог бив по A. Атакував дронами та артилерією"; a number told before is of these."""
fires_on = remembered(regex(r"[B+]?,?(?:W,?)?[wS]LE(?:f[aS]*K(?:[,&]{1,2}[aS]*K)*)?").fullmatch)
"""The same within a time: "Російські війська б'ють по A. За добу вони вели обстріли з артилерії"."""
is_armed_alone = remembered(
    regex(r"[B+]?[wSa]{0,3}(?:LE(?:[,&]{1,2}E)*|V[aS]{0,2}[f@]?[aS]?K{1,2})").fullmatch
)
"""A sentence that only says who struck with what: "Під ударом були A та B. Окупанти цілили дронами, РСЗВ"."""
harms_too = remembered(regex(r"[+B],?[aS]*E[^PADF;NM]*Y").match)
"""A sentence of what else harmed the place before: "Крім того, обстріл з РСЗВ пошкодив будинки"."""
strikes_there = remembered(regex(r"(?!oN)[wcgoaS,]{0,6}N[faS]*K[aLw]{0,2}V[^PADFMEKV;]*$").match)
"""Weapons that struck where the sentence before told of: "A strike on A. Two missiles hit a house, killing two people"."""
is_dealt_there = remembered(regex(r"[wCcgpaS,]{0,6}E[LV][bhdwWi]{0,8}NK+(?:,[^PADFEVK]*)?").fullmatch)
"""The same where the strike comes first: "удар нанесли около 10:30 двумя ракетами"."""
is_used_there = remembered(regex(r"[wcaSL,+o]{0,5}V[aS]{0,2}N[aS]*K+[aw]{0,3}$").fullmatch)
"""With what the strike told before was made: "Ворог завдав удару по A. Застосував дві ракети"."""
counts_alone = remembered(
    regex(
        r"(?:#L{0,2})?(?:K,)?[cwW,-]{0,4}N[aS]*EK?[aw]{0,2}(?:&N[aS]*K(?:,[wH,]{0,3})?-?K?)?(?:i[awX][^PADFNMEVK;]*)?(?:,W)?"
    ).fullmatch
)
"""A number of strikes and at most what they hit, of the town that the text is about: "Два прильоти по промзоні."."""
is_hit_alone = remembered(HITS_ALONE.fullmatch)
strikes_a_thing = remembered(
    regex(
        r"[+&BWwd,h]{0,4}[aS]{0,2}(?:f?[aSN]{0,2}K[aSwK]{0,3})?[aS]{0,2}V[aS]{0,2}(?:N?[aS]?K)?i[aSw]{0,2}X[^PADFEKVM;:U#]*"
    ).fullmatch
)
"""What else was struck where the sentence before told of: "У A дрони влучили у двір. Увечері ворог дроном поцілив у школу"."""
counts_there = remembered(
    regex(
        r"[B+]?[wWtcgoaLSs,-]{0,8}(?:NV?[aS]*E|NV?[aS]*K(?:[aLw]{0,2}V)?|V[aS]*N[aS]*K)[^PADFCpMEVjl;U]*"
    ).fullmatch
)
"""A number alone behind a sentence of one town: "A was hit. Officials counted 12 strikes during the night"."""
is_fired_there = remembered(
    regex(r"[wcCg,]{0,5}(?:EL{1,2}|SLE|LE)[f@][aS]{0,2}K{1,2}(?:,[^PADFEVKM]*)?").fullmatch
)
"""With what that shelling was done: "Ворог обстріляв A. Обстріл вели з РСЗВ «Ураган»"."""
counts_all_repelled = remembered(
    regex(r"#,?[aSLwC]{0,4}RN[aS]{0,2}E[aS]{0,2}|#,?[LwSaC]{0,3}N[aS]{0,2}E[aS]{0,2}L?R[aS]?").fullmatch
)
"""How many were repelled in all, of no time and no place: "Всего подразделения отразили семь атак"."""
SOON = 3
"""So many sentences later it is still of those that were told first."""
MAYORS = "town-mayors"


def is_with_those_arms(draft: Draft, before: Draft | None, carried: Carried, shape: str) -> bool:
    """Tell whether a sentence only says with what the places of the one before were struck, and be at all of them."""
    if before is None or carried.opens or draft.is_numbered or draft.sort not in SPECIFIC:
        return False
    is_next = before.sentence == draft.sentence - 1 and before.sort in STRIKING and not before.is_numbered
    if not (is_next and before.places and is_armed_alone(shape)):
        return False
    draft.places, draft.areas = list(before.places), list(before.areas)
    draft.rules.append(GOES_ON)
    return True


def go_on_from_before(
    draft: Draft, before: Draft | None, carried: Carried, sentence: tuple[list[Item], str]
) -> None:
    """Give a draft without a place those of the sentence before where it goes on with them."""
    row, shape = sentence
    if draft.is_numbered and "repelled" in draft.rules and carried.struck:
        draft.places = [(item, Naming.NEAR) for item in carried.struck]
        draft.rules.append("places_of_the_struck")
    goes_on = not fires_from_afar(shape) and (
        continues(shape)
        or (fires_too(shape) and (before is None or not before.is_numbered))
        or (not draft.is_numbered and (harms_too(shape) or fires_on(shape)))
    )
    if carried.named and not draft.is_somewhere and "P" not in shape and goes_on:
        draft.places = [(item, Naming.IN) for item in carried.named if item.letter == "P"]
        draft.areas = [item for item in carried.named if item.letter == "A"]
        draft.rules.append(GOES_ON)
        _be_no_fights(draft)
    _be_one_more_there(draft, before, shape)
    _be_outcome(draft, before, shape)
    _be_all_of_them(draft, before, carried, shape)
    _tell_launcher(draft, before, shape)
    is_borrowed = draft.kind in AIR_KINDS and is_hit_alone(shape)
    if not draft.is_somewhere and is_borrowed and row[shape.index("E")].value == "strike":
        _be_where_before(draft, before)
    if not draft.is_somewhere and _harms_what_was_named(draft, row, shape):
        inherit_harm(draft, carried)
    hits = carried.is_blasted and draft.sort == "strike" and draft.head.form in ("noun", "counted")
    hits = (
        hits
        or (draft.is_numbered and (strikes_there(shape) or is_dealt_there(shape)))
        or _counts_there(draft, carried, row, shape)
    )
    is_answer = draft.is_ours and before is not None and not before.is_ours
    if hits and not draft.is_somewhere and not is_answer:  # "they shelled A. Our aviation struck 15 times"
        inherit_harm(draft, carried, ("P", "PA"))
        _be_among_those_before(draft, before)
    if not draft.is_somewhere and before is not None and is_used_there(shape):
        _be_used(draft, before)
    if "p" in shape and not draft.is_somewhere and draft.kind is not EventKind.CLASH:
        _be_of_who_speaks(draft, row, shape)
    be_in_same_town(draft, carried, row, shape)
    is_bare = draft.kind is not EventKind.CLASH and counts_alone(shape) and not _is_of_front(before, shape)
    if is_bare and draft.is_numbered and carried.title_town is not None and not draft.is_somewhere:
        draft.places = [(carried.title_town, Naming.IN)]
        draft.rules.append(GOES_ON)
    if not draft.is_somewhere:
        draft.areas = _region_named(draft, carried)


def _be_one_more_there(draft: Draft, before: Draft | None, shape: str) -> None:
    """Let one more strike be where those of the sentence before hit: "Два прильоти – по заводу. Ще один удар – по складу"."""
    if before is None:
        return
    is_next = before.sentence == draft.sentence - 1 and GOES_ON in before.rules and bool(before.places)
    is_more = draft.is_numbered and "besides" in draft.rules and draft.kind is not EventKind.CLASH
    if is_next and is_more and not draft.is_somewhere and not any(mark in shape for mark in "PADFjU"):
        draft.places = list(before.places)
        draft.rules.append(GOES_ON)


def _be_no_fights(draft: Draft) -> None:
    """Let attacks that go on all over a region be strikes, as those are that name it: "Обстріляли A. Атакували 12 разів"."""
    is_attack = draft.kind is EventKind.CLASH and draft.sort == "attack" and draft.head.form == "verb"
    if is_attack and draft.areas and not draft.places and "repelled" not in draft.rules:
        draft.kind = EventKind.UNSPECIFIED


def _is_of_front(before: Draft | None, shape: str) -> bool:
    """Tell whether a number of another time is of all the front: "Сьогодні один обстріл біля A. За добу – 12"."""
    is_near = before is not None and any(naming is Naming.NEAR for _, naming in before.places)
    return is_near and "W" in shape


def _be_outcome(draft: Draft, before: Draft | None, shape: str) -> None:
    """Let a number that says what became of the attacks just counted be where those were."""
    if before is not None and not draft.is_somewhere and _is_outcome_there(draft, before, shape):
        draft.places = list(before.places)
        draft.rules += [GOES_ON, "subset"]


def _be_all_of_them(draft: Draft, before: Draft | None, carried: Carried, shape: str) -> None:
    """Let how many were repelled in all be those told first: "Отражены атаки у A и B. Всего группировка отразила пять атак"."""
    if before is None or draft.is_somewhere or carried.numbered >= 0 or not counts_all_repelled(shape):
        return
    is_first = before.kind is draft.kind is EventKind.CLASH and "repelled" in before.rules
    is_bare = not (before.is_numbered or before.directions or before.is_zero)
    if is_first and is_bare and before.places and draft.sentence - before.sentence <= SOON:
        draft.places, before.repeats = list(before.places), draft
        draft.rules.append(GOES_ON)
        before.rules.append("told_twice")


def _tell_launcher(draft: Draft, before: Draft | None, shape: str) -> None:
    """Let the shelling just told be that of rockets where it is then told to have been done with them."""
    if before is None or draft.kind is not EventKind.MLRS or draft.is_somewhere or before.is_zero:
        return
    is_one = (
        before.kind is EventKind.SHELLING and not before.is_numbered and before.sentence == draft.sentence - 1
    )
    if is_one and is_fired_there(shape):
        before.kind, before.sort = EventKind.MLRS, draft.sort
        before.rules.append("launcher_told_next")


def _is_outcome_there(draft: Draft, before: Draft, shape: str) -> bool:
    """Tell whether a number says what became of the attacks just counted: "Біля A атакували сім разів. П'ять спроб зірвано"."""
    if not (draft.kind is before.kind is EventKind.CLASH and draft.is_numbered and before.is_numbered):
        return False
    if before.directions or not before.places or draft.is_zero or any(mark in shape for mark in "WU#PADC"):
        return False
    less, more = draft.head.quantity, before.head.quantity
    is_next = draft.sentence == before.sentence + 1 and {"repelled", "ongoing"} & {*draft.rules}
    if not is_next or less is None or more is None or more.interval.high is None:
        return False
    return less.interval.low <= more.interval.high


def _counts_there(draft: Draft, carried: Carried, row: list[Item], shape: str) -> bool:
    """Tell whether a few strikes are on the town that the sentence before told to be struck; those of a past day may be on all."""
    told_in, sort = carried.told
    if told_in != draft.sentence - 1 or not (sort in STRIKES or sort == "attack") or carried.directions:
        return False
    if carried.opens or carried.claimant in OF_THE_WHOLE_FRONT or draft.kind is EventKind.CLASH:
        return False
    is_elsewhere = SOME_REGION in draft.rules or any(
        item.letter == "W" and item.value == "past_day" for item in row
    )
    is_few = is_under(draft.head.quantity, MOST_IN_A_TOWN)
    return draft.is_numbered and is_few and not is_elsewhere and counts_there(shape)


def _harms_what_was_named(draft: Draft, row: list[Item], shape: str) -> bool:
    """Tell whether a strike without a place is the cause of some harm, or struck a thing where the sentence before told of."""
    is_cause = "cause" in draft.rules and draft.kind is not EventKind.UNSPECIFIED
    if is_cause and not names_other_land(row[: draft.head.first]):
        return True
    return draft.kind is not EventKind.CLASH and strikes_a_thing(shape)


def _be_of_who_speaks(draft: Draft, row: list[Item], shape: str) -> None:
    """Let a few strikes be on the town whose mayor tells of them: "Мер Нікополя повідомив про три влучання".

    So is one without a number whose weapon is told: "The mayor of Poltava said five people were killed in a missile attack".
    """
    first, stop = clause_of(shape, draft.head)
    row = row[first:stop]
    towns = [item for item in row if item.letter == "p"]
    is_armed = draft.sort in SPECIFIC and any(item.value == MAYORS for item in row)
    is_few = is_under(draft.head.quantity, MOST_IN_A_TOWN) if draft.is_numbered else is_armed
    if is_few and len(towns) == 1 and not towns[0].value and not any(item.letter in "PADF" for item in row):
        draft.places = [(towns[0]._replace(letter="P"), Naming.IN)]
        draft.rules.append("of_who_speaks")


def _be_where_before(draft: Draft, before: Draft | None) -> None:
    """Let a number of hits be where the weapons told before struck: "Атаковали A дронами. Зафиксировано четыре попадания"."""
    if before is not None and before.sentence == draft.sentence - 1 and before.kind is draft.kind:
        draft.places, draft.areas = list(before.places), list(before.areas)
        draft.rules.append(GOES_ON)
    else:
        draft.kind, draft.sort = EventKind.UNSPECIFIED, "strike"


def _be_among_those_before(draft: Draft, before: Draft | None) -> None:
    """Let weapons that struck no place told be where those of the sentence before did: "Дві ракети влучили ... Одна – в будинок"."""
    if draft.is_somewhere or before is None or before.sentence != draft.sentence - 1:
        return
    if before.kind is draft.kind and before.is_numbered and len(before.places) == 1:
        draft.places = list(before.places)
        draft.rules.append(GOES_ON)


def _be_used(draft: Draft, before: Draft) -> None:
    """Let so many weapons be those of the one strike that the sentence before told of."""
    is_next = before.sentence == draft.sentence - 1 and before.kind is draft.kind
    if is_next and before.is_single and len(before.places) == 1:
        draft.places, before.repeats = list(before.places), draft
        draft.rules.append(GOES_ON)
        before.rules.append("told_twice")


def inherit_harm(draft: Draft, carried: Carried, told: tuple[str, ...] = ("P",)) -> None:
    """Let what did some harm be at the one place just named: "Explosions in A at 10:40. A house was damaged by a drone strike"."""
    if "".join([item.letter for item in carried.named]) in told:
        draft.places = [(carried.named[0], Naming.IN)]
        draft.rules.append(GOES_ON)


def _region_named(draft: Draft, carried: Carried) -> list[Item]:
    """Return the region named last for an event at a place that nobody knows."""
    is_known = NOWHERE not in draft.rules and OF_NO_REGION.isdisjoint(draft.rules)
    area = carried.area if is_known else None
    return [area] if "unknown_place" in draft.rules and area and area.value not in SMALL_AREAS else []
