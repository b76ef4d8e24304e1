"""Portions: which places a number has for its own, where more than nearness tells it."""

import re

from app.geoparse.attaching import STILL_ON
from app.geoparse.drafts import Draft
from app.geoparse.elliptic import SpokenOf
from app.geoparse.groups import Group
from app.geoparse.head import GROUND, Head, shape_of
from app.geoparse.items import Item
from app.geoparse.othercounts import OTHER_COUNT
from app.geoparse.rewriting import read_as, struck_at
from app.geoparse.sorts import GUNS, SPECIFIC
from app.geoparse.unknowns import told_somewhere
from app.model import Naming
from gazetteer.patterns import regex

COUNTS_WEAPONS = "counts_weapons"
"""The rule of a number that is that of weapons and not of strikes."""
AT_ITSELF = regex(r"[aSoK]{0,3}[irb]?[so]{0,2}")
LATER_CLAUSE = regex(r"(?:;|,x)(?P<clause>[^;]*)")
HARM_ALONE = regex(r"(?=[^;]*[XY])[^EVKTR;]*")
"""A clause of harm, and of no event."""
OF_GROWTH = regex(r"[wG]Q[aSo]{0,2}$")
TOLD_BARE = (*GROUND, *SPECIFIC, "attack", "strike")
"""What numbers that are told bare in the next sentence may be of."""
SHARED_NOUN = regex(r"N(?:[,&]N)+[aSo]{0,3}E[aSo]{0,2}=")
"""Numbers of one noun for the directions of the sentence before: "Тут було 32 та 28 атак відповідно у районах ..."."""
UNTOLD = regex(r"[^EKVYT]*L[^EKVYT]*")
"""A sentence of no event, weapon or loss."""
SUFFERED_FROM = regex(r"L[wao]{0,2}f[aSo]{0,2}K")
"""What makes places that suffered be struck: "A та B постраждали від артилерії"."""
FALLEN = regex(
    r"b[aS]{0,2}E(?:[^VEKTPAD;:]{1,6}|f[aSo]{0,2}K(?:[,&][aSo]{0,2}K)*[^VEKTPAD;:]{0,6})V(?=[so]{0,2}[PAF])"
)
FROM_WHAT = regex(r"f[aSo]{0,2}K(?:[&,][aSo]{0,2}K)*L")
"""The same the other way round: "від БпЛА потерпала A"."""
SUFFERERS = regex(r"LN[ws]{1,2}[-:]s{0,2}P[^EKVTY]*$")
"""How many places suffered, and which: "Пострадали восемь населенных пунктов – города A и B"."""
RUN = regex(r"N(?:[aSo]{0,2}[,&]{1,2}N)+")
"""Numbers of one list."""
BRACKETED = regex(r"[PADF]\($")
"""A number in brackets behind a place is of that place: "A (2 bombs), B"."""
BEHIND = regex(r"[PA]-$")
LISTED = regex(r"[PAhW][-:]$")
"""What tells a weapon's number for a place or an hour: "Великий Бурлук — 3 КАБи"."""
AT_A_PLACE = regex(r"[aSow]{0,2}[ibr]{0,2}[so]{0,2}[PADF]")
ON_THE_LIST = regex(r"[^VLY;BPAD]*[,&]")
SHOT = regex(r"[awL(]{0,2}Y")
NOTHING_BUT = regex(r"[NMaSKE1]+\)")
PART_OF_ALL, PART_BEFORE = (
    regex(r"[^,;NEKV]*[-Lw][^,;NEKV]*l[fo]{1,2}[aSo]{0,2}"),
    regex(r"l[fo]{1,2}[aSo]{0,2}$"),
)
APART = regex(r"[aSw]{0,2}-[ib]?")
NONE_OF_THEM = regex(r"Z[fo]{1,2}[aS]?$")
STILL = regex(r"O?:$")
"""What follows those that still go on, before the places of all: "11, з них 3 тривають: A, B"."""

EXAMPLES = regex(r"^[^l]*[,:(X-]<[^l]*$")
PORTION = regex(r"lo[aSo]{0,2}$")
"""What makes only a part of a number be at its places: "half of the 28 assaults were near A"."""
ONE_OF_THEM = regex(r"No{1,2}N[aS]*K[^PAD]*$")
"""A part of weapons told before, at no place of its own: "one of the two missiles destroyed a block"."""
STOPPED_BY_IT = regex(r"R[aSo]{0,2}(?:N[aSo]{0,2})?E")
"""What fire only did: "огнём артиллерии остановлены две атаки"."""
TRIED = regex(r"T[aw]{0,2}$")
ON_SEVERAL = regex(r"ia?(?P<number>N)[aw]{0,2}X")
OF_THE_DAY = regex(r"[W#][^;:PAD]{0,6}$")
HARM_ELSEWHERE = regex(r",[aSw&]{0,2}Y[^EVKPAD]*[ib][so]{0,2}$")
"""What stands between the strikes of a day and where one of them did harm."""
OF_THE_NEXT = regex(r"O[+aSo]{0,2}[NM]|[NM]")
ONGOING_REACH = 4
"""How many letters behind an event "тривають" may stand to be said of it."""


def with_sufferers(row: list[Item], shape: str) -> tuple[list[Item], str]:
    """Let places that only "suffered" be struck by something: "Потерпали Нікополь та Марганецька громада".

    So many who suffered are people: "девятеро пострадали в результате ударов".
    """
    counted = shape.find("NL")
    if counted >= 0 and row[counted + 1].value == "hurt":
        row = read_as(row, counted + 1, letter="X")
        return row, shape_of(row)
    told = SUFFERED_FROM.search(shape) or FROM_WHAT.search(shape)
    at = shape.index("L", told.start()) if told is not None else -1
    if told is not None and row[at].value in ("hurt", "suffer"):
        row = struck_at(row, at)
        return row, shape_of(row)
    listed = SUFFERERS.match(shape)
    if listed is not None and row[listed.start()].value == "hurt":
        row = struck_at(row, 0)
        return row, shape_of(row)
    if UNTOLD.fullmatch(shape) is None or not any(item.value == "suffer" for item in row):
        return row, shape
    row = [i._replace(letter="V", value="strike") if i.value == "suffer" else i for i in row]
    return row, shape_of(row)


def with_fallen(row: list[Item], shape: str) -> tuple[list[Item], str]:
    """Let places only come under what is told before the verb: "под обстрел со стороны врага также попали A и B"."""
    match = FALLEN.search(shape)
    if match is None or row[match.end() - 1].value != "strike":
        return row, shape
    row = read_as(row, match.end() - 1, letter="L", value="")
    return row, shape_of(row)


def with_portions(
    shape: str, found: list[Head], owned: list[list[Group]], placed: list[Group]
) -> tuple[list[Head], list[list[Group]]]:
    """Give numbers in brackets the place before them, and the places after a part to the whole."""
    heads, groups = list(found), [list(own) for own in owned]
    taken: set[int] = set()
    list_from = -1
    for index, head in enumerate(heads):
        if BRACKETED.search(shape, 0, head.first) and NOTHING_BUT.match(shape, head.first):
            at = head.first - 2
            own = next((_only(group, at) for group in placed if group.first <= at < group.stop), None)
            if own is not None:
                heads[index] = head._replace(used=True)
                groups[index] = [own]
                taken.add(at)
        elif (
            head.form == "counted"
            and LISTED.search(shape, 0, head.first)
            and not SHOT.match(shape, head.stop)
        ):
            heads[index] = head._replace(used=True)
            list_from = head.stop if list_from < 0 else list_from
        elif (
            head.form == "counted" and list_from >= 0 and ON_THE_LIST.fullmatch(shape, list_from, head.first)
        ):
            heads[index] = head._replace(used=True)  # "A: 12 КАБ, удар с вертолёта (4 НУРС), 16 FPV"
        elif taken and BEHIND.search(shape, 0, head.first):
            groups[index] = [_without(group, taken) for group in groups[index]]
        elif index and head.form == "bare" and _is_part_of(shape, heads[index - 1], head):
            later = [g for g in groups[index] if g.first >= head.stop and g.letter == "P"]
            if later and STILL.search(shape, head.stop, later[0].first):
                groups[index - 1] += [g for g in later if g not in groups[index - 1]]
                groups[index] = [g for g in groups[index] if g not in later]
    return heads, groups


def is_told_before(row: list[Item], shape: str, head: Head, own: list[Group], drafts: list[Draft]) -> bool:
    """Tell whether a head is only what the strike before it did or was made with.

    "... внаслідок атаки пошкоджено будинок"; "завдав одного ракетного удару, застосував десять ракет".
    """
    if head.form == "noun" and head.quantity is None and is_cause(row, head):
        told = drafts[-1].head.stop
        return not any(g.letter == "P" and g.first >= told and _is_at(shape, head, g) for g in own)
    if (
        head.sort != "missile_strike"
        or head.form != "counted"
        or any(item.letter == "E" for item in row[head.first : head.stop])
    ):
        return False
    before = drafts[-1] if drafts[-1].sort == head.sort else drafts[0]
    is_strike = before.sort == head.sort and before.is_numbered and COUNTS_WEAPONS not in before.rules
    return is_strike and "V" in shape[before.head.stop : head.stop] and not any(g.letter == "P" for g in own)


def _is_at(shape: str, head: Head, group: Group) -> bool:
    """Tell whether a place stands before a cause, or is that of the cause itself: "а внаслідок удару дрона у B сталася пожежа"."""
    return group.first < head.first or AT_ITSELF.fullmatch(shape, head.stop, group.first) is not None


def is_known_by_degree(row: list[Item], shape: str, head: Head) -> bool:
    """Tell whether an event is only called the largest of its kind, for what was told: "in its largest attack of the war"."""
    at = head.first - 1
    while at > 0 and shape[at] in "aS":
        at -= 1
    is_superlative = at >= 0 and (row[at].letter == "l" or row[at].value == "superlative")
    is_single = any(item.single for item in row[head.first : head.stop] if item.letter == "E")
    return is_superlative and is_single and AT_A_PLACE.match(shape, head.stop) is None


def is_on_several(row: list[Item], shape: str, stop: int) -> bool:
    """Tell whether what was hit is counted, and more than one: "влучання у п'ять об'єктів" may be five."""
    match = ON_SEVERAL.match(shape, stop)
    told = row[match.start("number")].quantity if match is not None else None
    return told is not None and told.interval.low > 1


def is_cause(row: list[Item], head: Head) -> bool:
    """Tell whether an event is told as the cause of some harm: "внаслідок обстрілу"."""
    at = head.first - 1
    while at >= 0 and row[at].letter in "aSo":
        at -= 1
    return at >= 0 and row[at].value == "result"


def respectively(
    row: list[Item],
    shape: str,
    told: tuple[list[Head], list[list[Group]]],
    placed: list[Group],
    carried: SpokenOf,
) -> tuple[list[Head], list[list[Group]]]:
    """Pair "12 and 19 attempts on A and B, respectively": one number for each place, in order; bare ones are of what was told."""
    found, owned = told
    sort = next((head.sort for head in found if head.sort), "")
    sort = sort or (carried.sort if carried.sort in TOLD_BARE else "")
    last = max((head.stop for head in found), default=0)
    run = _run_of_numbers(shape, placed)
    end = shape.find(";", shape.find("="))
    end = len(shape) if end < 0 else end
    numbers = [
        Head(at, max(at + 1, last), sort, "respectively", row[at].quantity, at)
        for at in run or [at for at, item in enumerate(row[:end]) if item.letter in "NM"]
        if run or not OTHER_COUNT.match(shape, at + 1)
    ]
    if len(numbers) > 1 and SHARED_NOUN.search(shape) and not any(group.letter == "D" for group in placed):
        places_ = [group for group in placed if group.letter == "P"]
        if sum(len(group.places) for group in places_) > len(numbers):  # the directions were named before
            return numbers, [list(places_) for _ in numbers]
    for letters in ("D", "P", "A", "DP"):
        groups_ = [group for group in placed if group.letter in letters and group.first < end]
        places = list(
            {g.places[place]: (g, place) for g in groups_ for place in range(len(g.places))}.values()
        )
        if len(numbers) > 1 and len(places) == len(numbers):
            paired = [
                [group._replace(places=(group.places[place],), naming=(group.naming[place],))]
                for group, place in places
            ]
            others = [head for head in found if run and head.stop <= run[0]]
            before = [g for g in groups_ if g.first < run[0]] if run else []
            behind = [at for at, head in enumerate(found) if head.first >= end]
            return [*others, *numbers, *[found[at] for at in behind]], [
                *[[g for g in own if g not in before] for own in owned[: len(others)]],
                *paired,
                *[owned[at] for at in behind],
            ]
    return found, owned


def _run_of_numbers(shape: str, placed: list[Group]) -> list[int]:
    """Return where the numbers stand that follow one another and are as many as the places: "16, 15 і 12 атак відповідно"."""
    counts = {sum(len(group.places) for group in placed if group.letter == letter) for letter in "DPA"}
    for match in RUN.finditer(shape):
        numbers = [at for at in range(*match.span()) if shape[at] == "N"]
        if len(numbers) in counts:
            return numbers
    return []


def goes_on(shape: str, head: Head, first: int) -> bool:
    """Tell whether a number is of fights that go on; "було п'ять атак, дві ще тривають" says it of the two alone."""
    behind = OF_THE_NEXT.split(shape[head.stop : head.stop + ONGOING_REACH], maxsplit=1)[0]
    told = shape[max(first, head.first - 3) : head.stop].partition(";")[0]
    return "O" in told or ("O" in behind and head.form != "respectively")


def going_on(shape: str, head: Head, first: int, placed: bool) -> list[str]:
    """Name what is said of fights that go on: "ongoing" without a place of their own, "more" besides others, "going_on" at one."""
    if placed and head.form == "noun" and head.quantity is None:
        return ["lasting"] * ("O" in shape[max(first, head.first - 1) : head.stop + 1])
    if placed:
        return ["going_on"] * (head.form == "bare" and STILL_ON.match(shape, head.first) is not None)
    if head.quantity is None or not goes_on(shape, head, first):
        return []
    is_more = "+" in shape[max(first, head.first - 2) : head.first + 2]
    return ["ongoing", "more"] if is_more else ["ongoing"]


def is_of_growth(shape: str, head: Head) -> bool:
    """Tell whether an event is told only to say that it grew or shrank: "збільшили кількість обстрілів"."""
    return (
        head.form == "noun" and head.quantity is None and OF_GROWTH.search(shape, 0, head.first) is not None
    )


def goes_to_fight(row: list[Item], head: Head, own: list[Group], first: int) -> bool:
    """Tell whether going is fighting: told how often, or of an army that goes towards a place."""
    if head.quantity is not None:
        return any(group.letter in "PD" for group in own)
    is_army = any(item.letter == "S" for item in row[first : head.first])
    return is_army and any(naming is Naming.TOWARDS for group in own for naming in group.naming)


def _only(group: Group, at: int) -> Group:
    """Return a group with only the place at an item."""
    pairs = [(place, name) for place, name in zip(group.places, group.naming, strict=True) if place == at]
    return group._replace(places=tuple(p for p, _ in pairs), naming=tuple(n for _, n in pairs))


def _without(group: Group, taken: set[int]) -> Group:
    """Return a group without the places that have a number of their own: "A (2 КАБ), B — обстріл"."""
    pairs = [(p, n) for p, n in zip(group.places, group.naming, strict=True) if p not in taken]
    return (
        group._replace(places=tuple(p for p, _ in pairs), naming=tuple(n for _, n in pairs))
        if pairs
        else group
    )


def _is_part_of(shape: str, whole: Head, part: Head) -> bool:
    """Tell whether a number alone is told to be a part of the one before it: "11, of which 3"."""
    return whole.quantity is not None and "<" in shape[whole.stop : part.first]


def with_examples(
    shape: str, found: list[Head], owned: list[list[Group]]
) -> tuple[list[Head], list[list[Group]]]:
    """Part "8 air strikes, A and B among the places": the number is of more places than those told."""
    heads_: list[Head] = []
    groups_: list[list[Group]] = []
    for head, own in zip(found, owned, strict=True):
        told = [
            g
            for g in own
            if head.quantity
            and (
                _has_a_part(shape, head, g)
                or _is_portion(shape, head, g)
                or (g.letter == "P" and EXAMPLES.search(shape[head.stop : g.first]))
            )
        ]
        heads_.append(head)
        groups_.append([group for group in own if group not in told])
        if told and "X" not in shape[head.stop : told[0].first]:
            heads_.append(head._replace(quantity=None, number_at=-1, form="example"))
            groups_.append(told)
    return heads_, groups_


def _has_a_part(shape: str, head: Head, group: Group) -> bool:
    """Tell whether a place has only a part of a number told of more: "на A напрямку – половина зі 153 боїв"."""
    if "R" in shape[head.stop :].partition(";")[0]:
        return False  # "half of the 28 assaults on the A axis were repelled"
    if group.stop <= head.first:
        return PART_OF_ALL.fullmatch(shape, group.stop, head.first) is not None
    is_apart = APART.fullmatch(shape, head.stop, group.first) is not None
    return is_apart and PART_BEFORE.search(shape, 0, head.first) is not None


def _is_portion(shape: str, head: Head, group: Group) -> bool:
    """Tell whether only a part of a number is told of a place: "half of the 28 assaults were near A"."""
    between = shape[head.stop : group.first]
    return "L" in between and "R" not in between and PORTION.search(shape[: head.first]) is not None


def drop_lent(row: list[Item], shape: str, found: list[Head], owned: list[list[Group]]) -> None:
    """Leave out the places of the next event where a head has its own: a village that nobody knows, or a whole region.

    "14 атак по Невідомому, 3 обстріли A"; "За добу зафіксовано 71 удар, пошкоджено школу в A".
    """
    for index, (head, own) in enumerate(zip(found, owned, strict=True)):
        later = found[index + 1].first if index + 1 < len(found) else len(shape)
        is_lent = bool(own) and all(group.first >= later for group in own)
        if is_lent and told_somewhere(row, shape, head):
            own.clear()
        elif head.quantity is not None and OF_THE_DAY.search(shape, 0, head.first):
            own[:] = [
                g for g in own if g.letter != "P" or not HARM_ELSEWHERE.match(shape[head.stop : g.first])
            ]


def drop_harmed(shape: str, found: list[Head], owned: list[list[Group]]) -> None:
    """Leave out places where only harm is told behind what was struck: "обстріляв громаду — пошкоджені будинки в A"."""
    for head, own in zip(found, owned, strict=True):
        _drop_behind(shape, head, own)
        area = next((g for g in own if g.letter == "A" and g.first >= head.first), None)
        if area is None or shape[area.stop : area.stop + 1] not in ("-", ":"):
            continue
        tail = shape[area.stop :].partition(";")[0]
        if "Y" in tail and re.search(r"[EVKTR]", tail) is None:
            own[:] = [g for g in own if g.letter != "P" or g.first < area.stop]


def _drop_behind(shape: str, head: Head, own: list[Group]) -> None:
    """Leave out the places of later clauses of harm where what was counted has its own: "hit the A region 19 times; man hurt in B"."""
    match = LATER_CLAUSE.search(shape, head.stop) if head.quantity is not None else None
    if match is None or not any(group.stop <= match.start() for group in own):
        return
    while match is not None:
        if HARM_ALONE.fullmatch(match["clause"]):
            own[:] = [g for g in own if g.letter != "P" or not match.start() < g.first < match.end()]
        match = LATER_CLAUSE.search(shape, match.end())


def is_conceded(row: list[Item], shape: str, head: Head, first: int) -> bool:
    """Tell whether an event is only what something was done in spite of, a strike only tried, or what days are named for."""
    if (
        head.sort in GROUND
        and shape[max(0, head.first - 2) : head.first] == "NX"
        and row[head.first - 1].value == "days"
    ):
        return True  # "за 493 добу бойових дій"
    if head.sort not in (*GROUND, "attack") and TRIED.search(shape, first, head.first):
        return True
    if head.sort in GUNS and STOPPED_BY_IT.match(shape, head.stop):
        return True
    if head.form == "noun" and NONE_OF_THEM.search(shape, first, head.first):
        return True  # "attacked six times, none of the attacks succeeded"
    at = next((at for at in range(head.first - 1, first - 1, -1) if row[at].value == "despite"), -1)
    return at >= 0 and head.quantity is None and re.search(r"[VLRTcC]|,S", shape[at : head.first]) is None
