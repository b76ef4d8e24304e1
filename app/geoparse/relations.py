"""Relations: what a briefing tells twice, and what is inside the number of something else."""

from itertools import pairwise

from app.geoparse.drafts import OTHER_CLAUSE, Draft
from app.geoparse.hitsof import mark_hits
from app.geoparse.insideregions import mark_headline, mark_regions
from app.geoparse.lists import LISTED
from app.geoparse.placing import NOWHERE, Placed
from app.geoparse.quantities import is_vague
from app.geoparse.sorts import BLOWS
from app.geoparse.totals import Pair, fits, is_dated_anew, mark_totals
from app.geoparse.updates import UPDATED, mark_updates
from app.geoparse.wholes import OF_A_SUM
from app.model import BESIDE_REPELLED, EventKind

NIGHT, HOME = "night", "UA"
LOOK_BACK = 60
"""How many drafts back a repetition is looked for: the time stays linear in long texts."""
TAIL_SENTENCES = 2
LEAD = 3
"""In how many sentences a report tells its lead again, in the words of the one who says it."""
FEW = 6
"""How many drafts back the kind of a number is looked for."""
COUNTED_SINGLY = (EventKind.MISSILE_STRIKE, EventKind.AIR_STRIKE, EventKind.GUIDED_BOMB)
SUBSET = "subset"
OF_A_WHOLE, OF_AN_OUTCOME = frozenset([SUBSET, "ongoing", "going_on"]), frozenset(["repelled", "outcome"])
"""Rules of what is part of something else, and of what became of attacks told before."""
IN_ALL = "in_all"


def relate(pairs: list[Pair], is_headed: bool = False) -> list[Pair]:
    """Mark repetitions and parts; a part told without a place is placed where its whole is. A headline stands in its own line."""
    _mark_repeats(pairs)
    if is_headed:
        mark_headline(pairs)
    _mark_vaguer(pairs)
    for index, (draft, _) in enumerate(pairs):
        if draft.kind is EventKind.GUIDED_BOMB or not OF_A_WHOLE.isdisjoint(draft.rules):
            draft.part_of = _whole(pairs, index)
            _side_with_whole(draft)
            _repeat_headline(draft)
    told = {rule for draft, _ in pairs for rule in draft.rules}
    if not OF_AN_OUTCOME.isdisjoint(told):
        _mark_repelled(pairs)
    if OF_A_SUM in told:
        _mark_sums(pairs)
    if IN_ALL in told:
        _mark_summed(pairs)
    if UPDATED in told:
        mark_updates(pairs)
    mark_hits(pairs)
    mark_totals(pairs)
    mark_regions(pairs)
    if SUBSET not in told:
        return pairs
    where = {id(draft): placed for draft, placed in pairs}
    return [(draft, _placed_as_whole(draft, placed, where)) for draft, placed in pairs]


def _side_with_whole(draft: Draft) -> None:
    """Let a part be of whose doing all of it is that one sentence counts: "обстреляли позиции ВСУ 9 раз, из них 3 – из минометов"."""
    whole = draft.part_of
    if whole is not None and whole.sentence == draft.sentence and whole.side and SUBSET in draft.rules:
        draft.side = whole.side


def _mark_repeats(pairs: list[Pair]) -> None:
    """Mark each draft that tells again what one of its kind told not far before."""
    alike: dict[EventKind, list[tuple[int, Pair]]] = {}
    for index, pair in enumerate(pairs):
        before = alike.setdefault(pair[0].kind, [])
        for place, other in before:
            if place >= index - LOOK_BACK:
                _mark_repeat(other, pair)
        before.append((index, pair))
        if len(before) > LOOK_BACK:
            del before[:-LOOK_BACK]


def _placed_as_whole(draft: Draft, placed: Placed, where: dict[int, Placed]) -> Placed:
    if draft.part_of is None or SUBSET not in draft.rules or placed != NOWHERE:
        return placed
    draft.claimant = draft.claimant or draft.part_of.claimant
    return where[id(draft.part_of)]


def _whole(pairs: list[Pair], index: int) -> Draft | None:
    """Return what holds a part: the shellings of MLRS, the strikes of bombs, the clashes of those still going on."""
    draft, placed = pairs[index]
    if "going_on" in draft.rules:
        return _before_in_sentence(pairs, index)
    kinds = {draft.kind}
    if draft.kind is EventKind.GUIDED_BOMB:
        kinds = {EventKind.AIR_STRIKE, *([draft.kind] if SUBSET in draft.rules else [])}
    elif draft.kind is EventKind.MLRS and SUBSET in draft.rules:
        kinds = {EventKind.SHELLING, EventKind.MLRS}
    elif "subset" not in draft.rules and "ongoing" not in draft.rules:
        return None
    for other, wider in reversed(pairs[max(0, index - LOOK_BACK) : index]):
        if draft.sentence - other.sentence > TAIL_SENTENCES:
            return None
        if other.kind in kinds and other.part_of is None and other.repeats is None and not other.is_zero:
            if "besides" in draft.rules and "subset" in other.rules:
                continue  # "18 of them with drones, one more with a Molniya"
            both = _whole_of_both(pairs, index, other) if "repelled" in other.rules else None
            if both is not None or _is_besides(pairs, index, (other, wider)):
                return both
            is_more = draft.kind is EventKind.MLRS and _is_more(draft, other)
            return None if is_more or _is_elsewhere(draft, placed, wider) else other
    return None


def _whole_of_both(pairs: list[Pair], index: int, repelled: Draft) -> Draft | None:
    """Return the number that holds those repelled and those that go on: "16 атак. 10 відбито, ще шість тривають"."""
    draft, placed = pairs[index]
    parts = [one.head.quantity.interval.low for one in (draft, repelled) if one.head.quantity is not None]
    for other, wider in pairs[max(0, index - FEW) : index]:
        most = other.head.quantity.interval.high if other.head.quantity is not None else None
        is_along = bool(placed.direction) and wider.direction == placed.direction and other.kind is draft.kind
        if is_along and most is not None and OF_AN_OUTCOME.isdisjoint(other.rules) and most >= sum(parts):
            return other
    return None


def _is_besides(pairs: list[Pair], index: int, before: Pair) -> bool:
    """Tell whether fights go on besides those repelled, and note where only villages were told of: "14 біля A, ще п'ять тривають"."""
    (draft, placed), (repelled, wider) = pairs[index], before
    if not ("more" in draft.rules and "repelled" in repelled.rules):
        return False
    if wider.places and not placed.places and placed.direction == wider.direction:
        draft.rules.append(BESIDE_REPELLED)
    return True


def _is_more(draft: Draft, other: Draft) -> bool:
    """Tell whether a number is too great for a part of another: "5 обстрілів з артилерії, 12 – із «Градів»"."""
    return draft.is_numbered and other.is_numbered and not fits(draft, other)


def _repeat_headline(bombs: Draft) -> None:
    """Let a verb that says with how many bombs, or a headline of one strike, only tell of those: "вдарили по A трьома КАБами"."""
    strike = bombs.part_of
    if (
        strike is None
        or strike.is_numbered
        or bombs.kind is not EventKind.GUIDED_BOMB
        or not bombs.is_numbered
    ):
        return
    is_headline = not strike.sentence and bool(bombs.sentence) and strike.is_single
    is_verb = (
        strike.head.form == "verb" and strike.sentence == bombs.sentence and OTHER_CLAUSE not in bombs.rules
    )
    if is_headline or (is_verb and _tells_same_places(strike, bombs)):
        bombs.part_of, strike.repeats = None, bombs
        strike.rules.append("told_twice")


def _tells_same_places(strike: Draft, bombs: Draft) -> bool:
    return [item.place for item, _ in strike.places] == [item.place for item, _ in bombs.places]


def _before_in_sentence(pairs: list[Pair], index: int) -> Draft | None:
    """Return the fights of which so many still go on at a place: "33 clashes, five are ongoing near A"."""
    draft, before = pairs[index][0], pairs[index - 1][0] if index else None
    if before is None or before.sentence != draft.sentence or not (before.is_numbered and draft.is_numbered):
        return None
    is_other = before.kind is not draft.kind or "repelled" in before.rules or "besides" in draft.rules
    return None if is_other or before.part_of is not None else before


def _is_elsewhere(draft: Draft, placed: Placed, wider: Placed) -> bool:
    """Tell whether those that go on, or bombs, are told of another direction or place than the number before."""
    if draft.kind is EventKind.GUIDED_BOMB and SUBSET not in draft.rules and placed.codes and wider.codes:
        return placed.codes.isdisjoint(wider.codes)
    if "ongoing" not in draft.rules or placed == NOWHERE:
        return False
    return placed.direction != wider.direction and (bool(placed.direction) or not wider.places)


def _mark_repelled(pairs: list[Pair]) -> None:
    """Let attacks repelled be inside those told before for the same direction: "made 47 attempts. 38 were repelled"."""
    has_front = any(one.kind is EventKind.CLASH and at == NOWHERE and one.is_numbered for one, at in pairs)
    for (other, wider), (draft, placed) in pairwise(pairs):
        is_tail = 0 <= draft.sentence - other.sentence < TAIL_SENTENCES and draft.kind is other.kind
        is_along = bool(placed.direction) and placed.direction == wider.direction
        is_along = is_along and (not placed.places or (has_front and not wider.places))
        is_there = draft.sentence == other.sentence and bool(placed.codes) and placed.codes == wider.codes
        is_of_two = bool(draft.claimant and other.claimant) and draft.claimant != other.claimant
        if is_of_two or not (is_tail and (is_along or is_there)):
            continue
        is_outcome = (
            "repelled" in draft.rules and "repelled" not in other.rules and "ongoing" not in other.rules
        )
        is_outcome = is_outcome or _is_count_of_repelled(draft, other)
        is_outcome = is_outcome or ("outcome" in draft.rules and not {"outcome", "ongoing"} & {*other.rules})
        if is_outcome and draft.part_of is None and draft.repeats is None and fits(draft, other):
            draft.part_of = other.repeats or other.part_of or other


def _mark_sums(pairs: list[Pair]) -> None:
    """Let attacks repelled and those that go on be inside all of the direction, whose number they are together."""
    for index, (draft, placed) in enumerate(pairs):
        if OF_A_SUM in draft.rules:
            draft.part_of = next(
                (
                    other
                    for other, wider in reversed(pairs[max(0, index - FEW) : index])
                    if OF_A_SUM not in other.rules
                    and other.is_numbered
                    and wider.direction == placed.direction
                ),
                draft.part_of,
            )


def _is_count_of_repelled(draft: Draft, other: Draft) -> bool:
    """Tell whether a number alone is how many of those before were repelled: "33 атаки, Сили оборони вже відбили 26"."""
    is_told_so = draft.head.form == "bare" and "repelled" in draft.rules and "besides" not in draft.rules
    return is_told_so and draft.sentence == other.sentence


def _mark_summed(pairs: list[Pair]) -> None:
    """Let a number told "in all" hold the one before it in its sentence: "одне триває поблизу P, загалом відбулося шість"."""
    for (draft, placed), (total, wider) in pairwise(pairs):
        if IN_ALL not in total.rules or draft.sentence != total.sentence or draft.kind is not total.kind:
            continue
        is_inside = not wider.places and wider.direction == placed.direction
        if is_inside and draft.part_of is None and draft.repeats is None and fits(draft, total):
            draft.part_of = total


def _mark_repeat(first: Pair, second: Pair) -> None:
    """Mark the lesser of two drafts that tell the same: the same number, or a vague word for what a number tells."""
    (a, placed_a), (b, placed_b) = first, second
    if a.kind is not b.kind or a.repeats is not None or b.repeats is not None or a.is_zero or b.is_zero:
        return
    is_apart = _is_left_open_in(placed_a, placed_b) or _is_left_open_in(placed_b, placed_a)
    if (
        is_apart
        or _are_of_two_sides(first, second)
        or not (OF_A_WHOLE.isdisjoint(a.rules) and OF_A_WHOLE.isdisjoint(b.rules))
    ):
        return
    if placed_a.direction != placed_b.direction and (
        (placed_a.direction and placed_b.direction) or not (placed_a.codes or placed_b.codes)
    ):
        return
    if a.sentence == b.sentence and "counts_weapons" in b.rules and "counts_weapons" not in a.rules:
        less = (
            b if a.is_numbered and b.kind is EventKind.MISSILE_STRIKE else None
        )  # "one missile strike with 3 missiles"
    elif _is_same_number(a, b):
        less = _less_placed(first, second)
    elif not (a.is_numbered and b.is_numbered):
        less = _untold(first, second)
    elif _may_be(a, b) and placed_a.codes <= placed_b.codes:
        less = a
    elif _may_be(b, a) and placed_b.codes <= placed_a.codes:
        less = b
    else:
        less = None
    less = less or _told_again(first, second)
    if less is not None:
        less.repeats = b if less is a else a
        less.rules.append("told_twice")


def _is_left_open_in(placed: Placed, other: Placed) -> bool:
    """Tell whether a place that was left open stands at an area that the other tells as a whole: it is not all of it."""
    whole = {place.code for place in other.places if not place.ambiguous}
    return any(place.ambiguous and place.code in whole for place in placed.places)


def _are_of_two_sides(first: Pair, second: Pair) -> bool:
    """Tell whether each side struck: "the enemy struck A. ... Our aircraft dealt eight strikes, seven of them on A".

    Who struck abroad need not be told again: "Our drones hit A. A fire broke out in A after a drone attack".
    """
    (a, placed), (b, _) = first, second
    if a.kind is EventKind.CLASH or a.is_ours is b.is_ours:
        return False
    return bool(a.side and b.side) or not placed.codes or any(code.startswith(HOME) for code in placed.codes)


def _mark_vaguer(pairs: list[Pair]) -> None:
    """Let attacks of no kind repeat the same number of one kind told before: "shelled A 71 times. ... 71 attacks on A"."""
    for index, (draft, placed) in enumerate(pairs):
        if (
            draft.kind is not EventKind.UNSPECIFIED
            or draft.head.quantity is None
            or draft.repeats is not None
        ):
            continue
        for other, wider in (*pairs[max(0, index - FEW) : index], *pairs[index + 1 : index + FEW]):
            is_told = other.kind not in (EventKind.CLASH, draft.kind) and other.sentence != draft.sentence
            is_there = placed.codes == wider.codes and not _is_left_open_in(placed, wider)
            if is_told and placed.codes and is_there and _is_same_number(other, draft):
                draft.repeats = other if other.repeats is None else other.repeats
                draft.rules.append("told_twice")
                break


def _untold(first: Pair, second: Pair) -> Draft | None:
    """Return the draft without a number that the other, at the same places and more, has the number of."""
    for (draft, placed), (other, wider) in ((first, second), (second, first)):
        if not draft.is_numbered and other.is_numbered and placed.codes and placed.codes <= wider.codes:
            if is_dated_anew(draft, other) or "besides" in other.rules:
                return None  # "a drone hit a yard. In the evening two more struck"
            return draft if draft.sentence != other.sentence and "example" not in draft.rules else None
    return None


def _less_placed(first: Pair, second: Pair) -> Draft | None:
    (a, placed_a), (b, placed_b) = first, second
    if placed_a.direction != placed_b.direction:
        return _less_told(first, second)
    if placed_a.codes == placed_b.codes:
        return b
    if not placed_a.codes:
        return a
    return b if not placed_b.codes else None


def _less_told(first: Pair, second: Pair) -> Draft | None:
    """Return the one of two that tells no direction and no more places, or what a lead tells of a direction alone."""
    (a, placed_a), (b, placed_b) = first, second
    if placed_a.direction and placed_b.direction:
        return None
    for (draft, placed), (_, wider) in ((second, first), (first, second)):
        if placed.codes and placed.codes <= wider.codes and not placed.direction:
            return draft
    is_lead = a.sentence < LEAD and 0 < b.sentence - a.sentence < LEAD and a.sort == b.sort
    return a if is_lead and placed_a.direction and not placed_a.codes and a.window == b.window else None


def _is_same_number(a: Draft, b: Draft) -> bool:
    one, other = a.head.quantity, b.head.quantity
    if one is None or other is None or one.interval != other.interval:
        return False
    if "besides" in b.rules or (LISTED in a.rules and LISTED in b.rules):
        return False
    return one.interval.low > 1 and (a.sentence != b.sentence or a.head.form != b.head.form)


def _told_again(first: Pair, second: Pair) -> Draft | None:
    """Return the second draft if it only tells the first again."""
    return second[0] if _is_same_single(first, second) or _is_told_over(first, second) else None


def _is_same_single(first: Pair, second: Pair) -> bool:
    """Tell whether one strike is told twice: in a headline, and in the sentence that it heads."""
    (a, placed_a), (b, placed_b) = first, second
    are_single = a.is_single and b.is_single and not (a.is_numbered or b.is_numbered or "besides" in b.rules)
    told = placed_a.codes == placed_b.codes and bool(placed_a.codes)
    told = told and (a.sort == b.sort or (a.sort in BLOWS and b.sort in BLOWS))
    return are_single and told and a.sentence != b.sentence and (a.kind in COUNTED_SINGLY or a.sentence == 0)


def _is_told_over(first: Pair, second: Pair) -> bool:
    """Tell whether one sentence, a headline run together with its text, tells a number twice of the same direction."""
    (a, placed_a), (b, placed_b) = first, second
    one, other = a.head.quantity, b.head.quantity
    is_same = (
        one is not None and other is not None and one.interval == other.interval and one.interval.low > 1
    )
    alone = bool(placed_a.direction) and placed_a == placed_b and not placed_a.places
    return is_same and alone and a.sentence == b.sentence and a.sort == b.sort


def _may_be(vague: Draft, exact: Draft) -> bool:
    """Tell whether a vague number may be the exact one, "dozens" and 59, or one with bounds: "several" and "4 to 6"."""
    wide, plain = vague.head.quantity, exact.head.quantity
    if wide is None or plain is None or plain.interval.high is None:
        return False
    if plain.interval.low != plain.interval.high and (is_vague(plain) or not is_vague(wide)):
        return False
    if vague.window != exact.window and NIGHT in (vague.window, exact.window):
        return False  # "12 times yesterday", "more than ten at night"
    if wide.interval.low == wide.interval.high or vague.sentence == exact.sentence:
        return False
    high = wide.interval.high
    return wide.interval.low <= plain.interval.low and (high is None or plain.interval.high <= high)
