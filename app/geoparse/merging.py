"""Merging: drafts of one sentence or of two neighbours that tell the same event become one."""

from app.geoparse.carried import SMALL_AREAS
from app.geoparse.conventions import MOST_ALONG
from app.geoparse.countedareas import SOME_SETTLEMENTS
from app.geoparse.drafts import CONTRAST, OF_HEADING, OF_THE_COUNTRY, OTHER_CLAUSE, SOME_REGION, Draft
from app.geoparse.goingon import GOES_ON
from app.geoparse.items import Item
from app.geoparse.oncemore import is_fought_in, is_in_a_district
from app.geoparse.placing import Placed
from app.geoparse.quantities import is_under
from app.geoparse.sorts import GUNS, LOOSE, SPECIFIC
from app.model import EventKind

OPENING = 3
"""How many items at most say who tells it, before what a sentence opens with: "По данным ведомства, контратаки ..."."""
FIGHTS = ("combat", "clash", "assault", "offensive")
OF_A_PORTION = {"besides", "most", "lasting"}
"""Rules of what is told of a portion alone: "Відбито понад 40 атак. Найзапекліші бої – за A"."""
MANY_HITS = 8
"""So many hits in one place behind its shelling are rounds."""
MOST_OF_AREAS = 150
"""Of so much fire and more it is the whole front that is told."""
COUNTED_APART = {"in_all", "besides", "subset", OF_THE_COUNTRY}


def merge(draft: Draft, before: Draft | None) -> bool:
    """Join a draft to the one before where both tell the same event: its number in one, its places in the other."""
    if before is None or _is_of_the_front(draft, before):
        return False
    if (not draft.is_numbered and _tells_more(draft, before)) or _counts_rounds(draft, before):
        return True
    if before.kind is not draft.kind:
        return _names_weapon(draft, before)
    if draft.is_zero or before.is_zero:
        return draft.is_zero and before.is_zero and _is_same_zero(draft, before)
    is_tail = draft.sentence == before.sentence and not draft.is_numbered  # "відбито 19 атак, бої тривають"
    if ("ongoing" in before.rules and not is_tail) or draft.sentence - before.sentence > 1:
        return False
    if draft.sentence == before.sentence:
        return _merge_in_sentence(draft, before)
    return _merge_next_sentence(draft, before)


def count_before(draft: Draft, drafts: list[Draft]) -> bool:
    """Give a number of all strikes to the only ones told before it: "дронами били по A та B. Всього 5 ударів"; tell whether it did."""
    if "in_all" not in draft.rules or draft.sort != "strike" or draft.is_zero or not drafts:
        return False
    before = drafts[-1]
    is_own = bool(draft.places) and _codes(draft) != _codes(before)
    is_next = before.sentence in (draft.sentence, draft.sentence - 1)
    is_only = len(drafts) < 2 or drafts[-2].sentence != before.sentence
    is_open = not (before.is_numbered or before.is_zero) and bool(before.places)
    is_open = is_open and before.sort in SPECIFIC and before.sort not in GUNS  # hits of guns are rounds
    if is_own or not (is_next and is_only and is_open):
        return False
    _take_number(before, draft)
    if draft.sentence not in before.quotes:
        before.quotes.append(draft.sentence)
    return True


def _take_number(before: Draft, draft: Draft) -> None:
    before.head, before.rules = draft.head, [*before.rules, *draft.rules, "number_in_next_sentence"]
    before.number_in = draft.sentence


def _tells_more(draft: Draft, before: Draft) -> bool:
    """Let what counts nothing say more of the event before, of any kind: what it harmed, or where it hit; tell whether it does."""
    is_told = _is_of_the_strike(draft, before) or _is_with_what(draft, before)
    if is_told or ("cause" in draft.rules and _is_known_cause(draft, before)):
        return True
    if is_in_a_district(draft, before):
        before.places = draft.places
        if before.kind is EventKind.UNSPECIFIED:
            before.kind, before.sort = draft.kind, draft.sort
        before.rules.append("hits_inside")
        return True
    if _is_hit_inside(draft, before):
        before.places, before.areas = draft.places, before.areas if draft.places else draft.areas
        before.rules.append("hits_inside")
        return True
    if _tells_where(draft, before):
        _take_places(before, draft, "places_in_next_sentence")
        return True
    return False


def _counts_rounds(draft: Draft, before: Draft) -> bool:
    """Tell whether many hits are the rounds of the fire just told: "наніс два мінометні обстріли. Було 37 прильотів"."""
    if draft.sort != "strike" or before.sort not in GUNS or draft.sentence != before.sentence + 1:
        return False
    is_there = bool({OF_HEADING, GOES_ON} & {*draft.rules}) and draft.head.form == "counted"
    least = draft.head.quantity.interval.low if draft.head.quantity is not None else 0
    return is_there and least >= MANY_HITS


def _is_known_cause(draft: Draft, before: Draft) -> bool:
    """Tell whether what did some harm is the event just told: "Обстріляли A двічі. Внаслідок обстрілу пошкоджено дім"."""
    if before.is_zero or draft.sentence - before.sentence > 1:
        return False
    same = before.kind is draft.kind or draft.sort in LOOSE
    same = same or (draft.sort == "shelling" and before.sort in SPECIFIC)  # "обстріл" is any strike here
    here = {*_codes(before), *_numbers(before.areas), *_numbers(before.directions)}
    told = {*_codes(draft), *_numbers(draft.areas), *_numbers(draft.directions)}
    return same and (told <= here or not here)


def _is_of_the_strike(draft: Draft, before: Draft) -> bool:
    """Tell whether a sentence that goes on only says what the strikes just told hit: "Поцілили у багатоповерхівку"."""
    if draft.sort not in LOOSE or before.sort not in SPECIFIC:
        return False
    is_there = GOES_ON in draft.rules and _codes(draft) == _codes(before)
    is_there = is_there or (OF_HEADING in draft.rules and bool(before.places))
    return is_there and draft.sentence == before.sentence + 1


def _is_with_what(draft: Draft, before: Draft) -> bool:
    """Tell whether a sentence only says with what the fire just told was: "Обстріляли A. Застосували артилерію та дрони"."""
    is_next = GOES_ON in draft.rules and draft.sentence == before.sentence + 1
    is_same = (
        draft.kind is before.kind and draft.head.form == "noun" and not (before.is_numbered or before.is_zero)
    )
    return is_next and is_same and _codes(draft) == _codes(before)


def _is_hit_inside(draft: Draft, before: Draft) -> bool:
    """Tell whether hits say where strikes on a region were: "по A завдав ударів дронами, влучання зафіксовано по громаді B"."""
    is_region = bool(before.areas) and not before.places
    if not is_region or before.sort not in SPECIFIC or before.is_numbered:
        return False
    is_clause = (
        draft.sentence == before.sentence and draft.head.form == "noun" and OTHER_CLAUSE in draft.rules
    )
    if not is_clause or draft.sort != "strike" or draft.is_zero:
        return False
    return bool(draft.places) or (
        bool(draft.areas) and all(item.value in SMALL_AREAS for item in draft.areas)
    )


def _tells_where(draft: Draft, before: Draft) -> bool:
    """Tell whether a sentence says where the strikes just counted hit: "12 авиаударов. Удары пришлись по A и B", "Бив по A"."""
    if _tells_where_repelled(draft, before):
        return True
    if draft.head.form not in ("noun", "verb") or draft.head.first or draft.sort not in LOOSE:
        return False
    if "besides" in draft.rules:
        return False  # "удары пришлись также по A"
    is_open = before.is_numbered and before.sort in SPECIFIC and not before.is_somewhere
    follows = draft.sentence == before.sentence + 1 and bool(draft.places) and not draft.directions
    return is_open and follows


def _tells_where_repelled(draft: Draft, before: Draft) -> bool:
    """Tell whether a sentence says where the attacks just counted were repelled: "9 контратак. Контратаки пресечены у A и B"."""
    if draft.head.form != "noun" or draft.head.first > OPENING or not draft.sort == before.sort == "attack":
        return False
    is_open = before.is_numbered and not before.is_somewhere and draft.sentence == before.sentence + 1
    both = all("repelled" in one.rules for one in (draft, before)) and not OF_A_PORTION & {*draft.rules}
    return is_open and both and bool(draft.places) and not draft.directions


def _is_same_zero(draft: Draft, before: Draft) -> bool:
    """Tell whether a zero is told twice in one sentence: "без змін, ознак формування угруповань не виявлено"."""
    same = _numbers(draft.directions) == _numbers(before.directions) and _codes(draft) == _codes(before)
    near = draft.sentence - before.sentence <= (draft.head.form == "steady")
    return same and near and _numbers(draft.areas) == _numbers(before.areas)


def _merge_next_sentence(draft: Draft, before: Draft) -> bool:
    """Read "На D відбито 12 атак. Ворог наступав у районах A та B"."""
    same = draft.directions and _numbers(before.directions) == _numbers(draft.directions)
    if (same and _is_number_of_places(draft, before)) or _counts_areas(draft, before):
        _take_number(before, draft)
        before.quotes.append(draft.sentence)
        return True
    is_open = (not before.places or draft.sentence in before.quotes) and not OF_A_PORTION & {*draft.rules}
    is_ours = draft.sort == "move" and draft.side == "ukraine"  # "Ukrainian forces counterattacked near A"
    if same and is_open and draft.places and before.is_numbered and not draft.is_numbered and not is_ours:
        _take_places(before, draft, "places_in_next_sentence")
        return True
    return False


def _counts_areas(draft: Draft, before: Draft) -> bool:
    """Tell whether a number is of the areas before: "обстреливает приграничье A и B. Зафиксировано 19 обстрелов"."""
    is_few = is_under(draft.head.quantity, MOST_OF_AREAS)
    is_open = before.head.form == "verb" and bool(before.areas) and not (before.places or before.is_numbered)
    is_bare = draft.head.form == "counted" and not (draft.is_somewhere or COUNTED_APART & {*draft.rules})
    return is_few and is_open and is_bare and draft.sort == before.sort == "shelling"


def _is_number_of_places(draft: Draft, before: Draft) -> bool:
    """Tell whether a number is that of the places before: "наступав поблизу A та B. Захисники зупинили 11 атак"."""
    is_number = draft.is_numbered and not draft.places and "repelled" in draft.rules
    is_open = "ongoing" not in draft.rules and "subset" not in draft.rules and not draft.areas
    return is_number and is_open and bool(before.places) and not before.is_numbered


def _merge_in_sentence(draft: Draft, before: Draft) -> bool:
    apart = (
        draft.directions and before.directions and _numbers(draft.directions) != _numbers(before.directions)
    )
    if (
        SOME_REGION in draft.rules
        or CONTRAST in draft.rules
        or _is_told_apart(draft, before)
        or _goes_on_elsewhere(draft, before)
        or _is_besides(draft, before)
        or _is_of_the_total(draft, before)
    ):
        return False
    if _is_of_the_number(draft, before):
        _take_places(before, draft, "places_of_one_event")
        return True
    if (
        apart
        or (draft.is_numbered and before.is_numbered)
        or "subset" in draft.rules
        or "example" in draft.rules
        or "most" in draft.rules
    ):
        return False
    if not draft.is_numbered and before.is_numbered and _is_same_area(draft, before):
        return True  # "на Курщині відбито 19 атак, бої тривають"
    if (
        draft.head.form in ("attempt", "try")
        and before.is_numbered
        and not (draft.is_numbered or draft.places)
    ):
        return True  # "repelled 8 attacks near A, where the enemy tried to break through"
    if not draft.is_numbered and (draft.places or not draft.areas):
        _take_places(before, draft, "places_of_one_event")
        return True
    is_same = not draft.places or _codes(draft) == _codes(before)
    other_area = bool(draft.areas) and (bool(draft.places) or _numbers(draft.areas) != _numbers(before.areas))
    is_wider = draft.kind is not EventKind.CLASH and draft.is_numbered
    is_wider = is_wider and bool(draft.areas) and not draft.places and bool(before.places)
    is_elsewhere = bool(other_area or is_wider or (draft.directions and not before.directions))
    if not before.is_numbered and is_same and not is_elsewhere and (before.places or before.areas):
        before.head, before.rules = draft.head, [*before.rules, *draft.rules]
        before.side = draft.side or before.side  # "ЗСУ наступають, росіяни дев'ять разів контратакували"
        before.window, before.told_at, before.day_at = draft.window, draft.told_at, draft.day_at
        return True
    return False


def _is_of_the_front(draft: Draft, before: Draft) -> bool:
    """Tell whether so many fights are more than any direction has: "167 зіткнень, бої на A та B напрямках"."""
    number = before.head.quantity
    is_many = number is not None and number.interval.low >= MOST_ALONG and not draft.is_numbered
    return is_many and before.kind is EventKind.CLASH and bool(draft.directions) and not draft.places


def _is_of_the_total(draft: Draft, before: Draft) -> bool:
    """Tell whether what was repelled somewhere is told in a clause behind the fights of the whole front, and is some of those."""
    is_total = before.sort == "combat" and before.is_numbered and not before.is_somewhere
    return is_total and OTHER_CLAUSE in draft.rules and "repelled" in draft.rules


def _is_besides(draft: Draft, before: Draft) -> bool:
    """Tell whether a draft with places of its own is told besides the one before."""
    if "besides" not in draft.rules or not draft.places:
        return False
    if draft.is_numbered and before.is_single:
        return True  # "a drone hit a roof, two more fell"
    if before.areas and not before.places:
        return True  # "in the community a shelling was recorded, eight more mines fell on A"
    return (
        before.is_numbered and not draft.is_numbered
    )  # "a community was shelled twice, with shelling reported in A"


def _is_told_apart(draft: Draft, before: Draft) -> bool:
    """Tell whether a clause has a place of its own, or is of all the country.

    "A - 2 обстріли; B - 2 приходи"; "ten drones attacked the A region; in B a drone wounded a man".
    """
    is_of_all = OF_THE_COUNTRY in draft.rules and before.is_somewhere
    is_elsewhere = bool(draft.places) and bool(before.places or before.areas)
    is_elsewhere = is_elsewhere and (draft.is_numbered or {*_codes(draft)} != {*_codes(before)})
    return is_of_all or (OTHER_CLAUSE in draft.rules and is_elsewhere)


def _goes_on_elsewhere(draft: Draft, before: Draft) -> bool:
    """Tell whether fights go on at other places than those of the number before: "відбили дві спроби біля A, бої біля B тривають"."""
    is_other = bool(before.places) and not {*_codes(draft)} <= {*_codes(before)}
    goes_on = draft.head.form == "noun" and draft.sort in FIGHTS
    return goes_on and before.is_numbered and not draft.is_numbered and is_other


def _is_of_the_number(draft: Draft, before: Draft) -> bool:
    """Tell whether a verb says where what was counted without a place went: "10 обстрілів з РСЗВ, накрили A та B"."""
    is_later = draft.head.form == "example" and draft.head.first > before.head.first
    is_verb = is_later and not draft.is_numbered and "counted" in before.rules
    return is_verb and bool(draft.places) and not before.is_somewhere


def _is_same_area(draft: Draft, before: Draft) -> bool:
    return bool(draft.areas) and not draft.places and _numbers(draft.areas) == _numbers(before.areas)


def _take_places(before: Draft, draft: Draft, rule: str) -> None:
    have = {item.place for item, _ in before.places}
    before.places += [pair for pair in draft.places if pair[0].place not in have]
    before.areas = before.areas or draft.areas
    before.directions = before.directions or draft.directions
    if draft.sentence not in before.quotes:
        before.quotes.append(draft.sentence)
    before.rules.append(rule)


def _codes(draft: Draft) -> list[int]:
    return _numbers([item for item, _ in draft.places])


def _numbers(found: list[Item]) -> list[int]:
    return [item.place for item in found]


def _names_weapon(draft: Draft, before: Draft) -> bool:
    """Tell whether the cause of some harm says with what the town just told was struck: "Вдарили по A. Через ракетну атаку ...".

    Then it was struck so.
    """
    is_cause = {GOES_ON, "cause"} <= {*draft.rules} and draft.sort in SPECIFIC
    is_bare = before.kind is EventKind.UNSPECIFIED and not (before.is_numbered or draft.is_numbered)
    is_there = [i.place for i, _ in draft.places] == [i.place for i, _ in before.places] and not draft.areas
    if not (is_cause and is_bare and is_there and draft.places and draft.sentence == before.sentence + 1):
        return False
    before.kind, before.sort = draft.kind, draft.sort
    before.quotes += [number for number in draft.quotes if number not in before.quotes]
    before.rules.append("weapon_told_next")
    return True


def is_told_along(draft: Draft) -> bool:
    """Tell whether an event is told of directions alone: "assaults on the Lyman axis", "shelling along it"."""
    if not draft.directions or draft.places or draft.areas or draft.is_zero or draft.is_numbered:
        return False
    if draft.kind is EventKind.CLASH:
        return not draft.is_carried or "repelled" in draft.rules or draft.head.form == "attempt"
    return draft.sort in SPECIFIC and (not draft.is_carried or SOME_SETTLEMENTS in draft.rules)


def without_told_closer(pairs: list[tuple[Draft, Placed]]) -> list[tuple[Draft, Placed]]:
    """Leave out what is told of directions alone of which another draft tells more: its number, or where."""
    bare = [is_told_along(draft) for draft, _ in pairs]
    if True not in bare:
        return pairs
    told = {
        (draft.kind, code)
        for (draft, placed), is_bare in zip(pairs, bare, strict=True)
        if not is_bare
        for code in (placed.direction, *placed.codes)
    }
    return [
        (draft, placed)
        for (draft, placed), is_bare in zip(pairs, bare, strict=True)
        if not is_bare
        or not _directions(placed)
        or not {(draft.kind, code) for code in _directions(placed)} <= told
    ]


def _directions(placed: Placed) -> set[str]:
    """Return the directions that fighting is told along."""
    return {code for code in (placed.direction, *placed.codes) if code}


def without_denied(pairs: list[tuple[Draft, Placed]]) -> list[tuple[Draft, Placed]]:
    """Leave out that all is "unchanged" along a direction where the text counts fights: that says not that there were none."""
    if not any(draft.head.form == "steady" for draft, _ in pairs):
        return pairs
    fought = {
        code
        for draft, placed in pairs
        if draft.kind is EventKind.CLASH and draft.is_numbered and not draft.is_zero
        for code in _directions(placed)
    }
    return [
        (draft, placed)
        for draft, placed in pairs
        if draft.head.form != "steady"
        or (fought.isdisjoint(_directions(placed)) and not is_fought_in(draft, placed, pairs))
    ]
