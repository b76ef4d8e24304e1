"""Belonging: places of a neighbouring clause leave the event that they were joined to, and those of a whole come to its parts."""

import re

from app.geoparse.attaching import OF_NOTHING, STILL_ON
from app.geoparse.groups import Group
from app.geoparse.head import Head
from app.model import Naming
from gazetteer.patterns import regex

DASHED = regex(r"(?P<place>[PAD])-[Z0]?[aSo]{0,2}$")
"""An event told of the place before it: "у A – жодного обстрілу"."""
OPENED_CLAUSE = regex(r"[aSoW]{0,2},&?[ib][so]{0,2}")
HARMED_FIRST = regex(
    r"[aSw]{0,2}(?:YN[aS]?[Xsq]|Y|N?XL[XY])[^EKVTN;,]{0,6}[,;][&B]?[aSWdhM]{0,4}(?:[ib][so]{0,2})?$"
)
"""What makes a place that of some harm, before a clause of its own: "в A ранена женщина, по B били"."""
OF_HARM = regex(r"(?:^|[,&;B])(?:i?d+,?)?[aSwWd]{0,3}(?:Y[NXwo]{0,4}|X[NXo]{1,4})[ib]?[so]{0,2}$")
"""What makes a place that of people hurt: "убили жителя A, ранили двоих в B, 11 раз обстреляли C"."""
TAKEN_APART = regex(r"[-:][aSo]{0,2}N[aSo]{0,2}[ib]")
"""What follows a number that is told once more by its places: "отразила пять контратак – две у A и три у B"."""
OF_A_CLAUSE = regex(r"(?P<told>[^,;&B:]*)(?:,?&|,B?|B)[^,;&B:]*")
HARM, DOES_SOMETHING, IS_DONE_AT = (
    regex(r"[XY]"),
    regex(r"[wXYIO]"),
    regex(r"[wXYI][^,;:&(]*$"),
)
CONTRASTED = regex(r"B[io]{0,2}s{0,2}$")
OF_NO_EVENT = regex(r"(?![,;&(:XN-])[^,;BYXN]*?[wLO][^,;BYN]*(?=[,;B]|$)")
"""What is said of a place in contrast to the one before, and is no event: "while B had its first quiet night"."""
OPENS_HARMED = regex(r"[,:;-][&B]?[ib][so]{0,2}$")
HARMED = regex(r"(?:,[ib][so]{0,2}[PA])*,?[aSw]{0,2}(?:Y|XN[aS]?[Xsq]|LNX)[^EKVT;:,]*(?:[,;:]|$)")
"""What makes a place at the head of a clause that of some harm: "обстріляли A: у B пошкоджено три будинки"."""
ZERO = regex(r"[Z0][aSo]{0,2}$")
PORTION_AT, REST_AT = regex(r"lL?[ibr]{1,2}s?"), regex(r",&?l[-L]{0,2}[ibr]{0,2}s?")
"""What stands between a number and where a half of it was, and between that and where the rest was."""
OTHERS = regex(r"P,?&?l[L-]{0,2}[birs]{0,3}$|BZ[ibo]{1,2}$")
OTHERS_ARMED = regex(OTHERS.pattern + r"|[,&][aSw&]{0,2}(?:Y[^EKVT;,]{0,6}|N?XL[XY])[ib][so]{0,2}$")
"""What parts a place from an event before it: the rest of a number, or nothing at it; from one with its number or weapon harm, too."""
CAUSED = ("f", "@", "fa", "fo", "w")
LAST_OF_LIST = regex(r",[&B]?[ib][so]{0,2}$")
MOST_AT = regex(r"l[L-]{0,2}[ib]?[so]{0,2}$")
BROKEN_DOWN = regex(r"w?:")
WITH_ARMS = regex(r"[-:,]{0,2}[f@]?[aS]*K")
STRUCK = regex(r"[aSo]{0,2}i[awsXU&]{1,6}")
ARMED_ANEW = regex(r"f?K|[aS]{1,2}K[^;EV]*[PA]|[so]{0,2}[PA](?:[,&i]{1,2}[PA])*@[aSo]{0,2}K")
"""What another blow was struck with: "скинули дві бомби на A, влучили ракетою по B"."""
AND_A_TOWN = regex(r",?&i[so]{0,2}P")
Owned = list[list[Group]]


def places_of(shape: str, own: list[Group]) -> list[tuple[int, Naming]]:
    """Return the places of groups, each as it is named, and an area told beside them: "Kherson and Kherson district"."""
    told = [
        pair for group in own if group.letter == "P" for pair in zip(group.places, group.naming, strict=True)
    ]
    ends = {at + 1 for at, _ in told if shape[at + 1 : at + 2] == "&"}
    areas = [group for group in own if group.letter == "A"]
    leading = [g for g in areas if told and g.first < told[0][0] and AND_A_TOWN.match(shape, g.stop)]
    before = [at for g in leading for at in g.places]
    beside = [at for g in areas for at in g.places if ends & {at - 1, at - 2} and shape[at - 1] in "&io"]
    return [*told, *((at, Naming.IN) for at in [*before, *beside])]


def settle(shape: str, found: list[Head], owned: Owned, placed: list[Group]) -> None:
    """Give each event the places of its own clause."""
    for index, head in enumerate(found):
        _keep_to_dash(shape, head, owned[index], placed)
        _drop_harmed_before(shape, head, owned[index])
        following = [*(one.first for one in found[index + 1 :]), len(shape)]
        owned[index] = [
            g
            for g in owned[index]
            if not (
                _is_of_clause_before(shape, head, g, owned[index])
                or (g.first >= head.stop and _is_contrasted(shape, g, following))
            )
        ]
        _drop_harmed_behind(shape, head, owned[index])
        _drop_portion(shape, head, owned[index])
        _keep_of_clause(shape, head, owned[index])
        _share_out(shape, head, owned[index], placed)
        if not owned[index] and head.form == "bare" and shape[head.stop - 1] == "V":
            owned[index] = [g for g in placed if STRUCK.fullmatch(shape, head.stop, g.first)]
        if index:
            _move_to_cause(shape, found[index - 1 : index + 1], owned, index)
            _give_to_total(shape, found[index - 1 : index + 1], owned, index)
            _keep_of_whole(shape, head, owned, index)
            _keep_direction(head, owned, index)
            _part_dashed(shape, head, owned, index)


def _keep_to_dash(shape: str, head: Head, own: list[Group], placed: list[Group]) -> None:
    """Leave an event to the place that a dash gives it to: "у A – жодного обстрілу, у B мисливець підірвався"."""
    dashed = DASHED.search(shape, 0, head.first)
    if dashed is None:
        return
    later = [
        g
        for g in own
        if OPENED_CLAUSE.fullmatch(shape, head.stop, g.first) and shape[g.stop : g.stop + 1] in tuple("wYXL")
    ]
    if later:
        at = dashed.start("place")
        told = [g for g in placed if g.first <= at < g.stop and g not in own]
        own[:] = [*told, *(g for g in own if g not in later)]


def _keep_of_clause(shape: str, head: Head, own: list[Group]) -> None:
    """Leave a zero to the places before it: "A пережив ніч без обстрілів, у B пролунали вибухи"."""
    if ZERO.search(shape, 0, head.first) and any(g.stop <= head.first for g in own):
        own[:] = [
            g
            for g in own
            if not (
                OPENED_CLAUSE.fullmatch(shape, head.stop, g.first)
                and shape[g.stop : g.stop + 1] in tuple("wYXL")
            )
        ]


def _keep_direction(head: Head, owned: Owned, index: int) -> None:
    """Let a number alone be along the direction named last: "на A атак не було, на B – сім, ще дві тривають"."""
    has_place = any(g.letter == "P" and g.first >= head.stop for g in owned[index])
    for letter in "DA" if head.form == "bare" and not has_place else "":
        told = [g for g in owned[index - 1] if g.letter == letter]
        own = [g for g in owned[index] if g.letter == letter]
        if told and own and max(own)[1] <= max(told)[0] and max(told)[0] < head.first:
            owned[index] = [*(g for g in owned[index] if g.letter != letter), max(told)]


def _share_out(shape: str, head: Head, own: list[Group], placed: list[Group]) -> None:
    """Let a number be where its half and the rest are: "з 40 обстрілів половина припала на A, решта – на B"."""
    if head.quantity is None:
        return
    half = next((g for g in own if PORTION_AT.fullmatch(shape, head.stop, g.first)), None)
    if half is not None:
        own += [g for g in placed if REST_AT.fullmatch(shape, half.stop, g.first) and g not in own]
        if own[-1] is half:
            own.remove(half)


def _part_dashed(shape: str, head: Head, owned: Owned, index: int) -> None:
    """Give the areas before the last of a list to the event before it: "били по A та B, у C – без обстрілів"."""
    dashed = DASHED.search(shape, 0, head.first)
    at = dashed.start("place") if dashed is not None else -1
    group = next((g for g in owned[index] if at in g.places[1:]), None)
    if group is None or not LAST_OF_LIST.search(shape, group.places[-2], at):
        return
    rest = group._replace(places=group.places[:-1], naming=group.naming[:-1], stop=group.places[-2] + 1)
    owned[index] = [g for g in owned[index] if g is not group]
    owned[index].append(group._replace(places=(at,), naming=group.naming[-1:], first=at))
    owned[index - 1].append(rest)


def _drop_harmed_before(shape: str, head: Head, own: list[Group]) -> None:
    """Leave out a place of some harm before the clause of the event, which has its own."""
    for group in [g for g in own if g.letter == "P" and g.stop <= head.first]:
        others = [g for g in own if g.letter == "P" and g.first > group.stop]
        if others and OF_HARM.search(shape, 0, group.first) and shape[group.stop] in ",&":
            own.remove(group)
            continue
        for other in others:
            stop = min(other.first, head.first)
            if HARMED_FIRST.match(shape, group.stop, stop) and group in own:
                own.remove(group)


def _is_contrasted(shape: str, group: Group, following: list[int]) -> bool:
    """Tell whether something else is said of a place than what befell the one before, and no event up to the next."""
    if CONTRASTED.search(shape, 0, group.first) is None:
        return False
    told = OF_NO_EVENT.match(shape, group.stop)
    behind = next(first for first in following if first >= group.first)
    return told is not None and group.stop < told.end() <= behind


def _is_of_clause_before(shape: str, head: Head, group: Group, own: list[Group]) -> bool:
    """Tell whether a clause before an event tells something else of places: "a school reopened in A, and B was shelled".

    Where somebody was hurt is where a fire was that is not counted.
    """
    later = [other.first for other in own if other.first >= group.stop and other.letter in "PA"]
    if TAKEN_APART.match(shape, head.stop):
        later.append(head.stop)
    if group.letter != "P" or group.stop > head.first or not later:
        return False
    match = OF_A_CLAUSE.fullmatch(shape, group.stop, min(head.first, *later))
    done = IS_DONE_AT.search(shape, 0, group.first)
    if match is None or (match["told"] == "w" and done is None):
        return False
    told = match["told"] + (done.group() if done is not None else "")
    is_harm = head.quantity is None and HARM.search(told) is not None
    return DOES_SOMETHING.search(told) is not None and not is_harm


def _drop_harmed_behind(shape: str, head: Head, own: list[Group]) -> None:
    """Leave out a place of some harm that opens a clause behind the event, which has its own."""
    if len(own) > 1:
        own[:] = [
            g
            for g in own
            if g.first < head.stop or g.letter == "D" or not _is_of_no_event(shape, g.first, g.stop)
        ] or own
        harms = head.quantity is not None or "K" in shape[head.first : head.stop + 1]
        parts = OTHERS_ARMED if harms else OTHERS
        kept = [
            g
            for g in own
            if g.first < head.stop or g.letter != "P" or not parts.search(shape, head.stop, g.first)
        ]
        own[:] = kept if any(g.letter == "P" for g in kept) else own
    for at, group in enumerate(own):
        last = group.places[-1]
        if (
            len(group.places) > 1
            and group.first >= head.stop
            and group.letter == "P"
            and LAST_OF_LIST.search(shape, group.places[-2], last)
            and _is_of_no_event(shape, last, last + 1)
        ):
            own[at] = group._replace(
                places=group.places[:-1], naming=group.naming[:-1], stop=group.places[-2] + 1
            )


def _is_of_no_event(shape: str, first: int, stop: int) -> bool:
    """Tell whether a clause opens with a place that was only harmed, or of which nothing known is said: "у B зникло світло"."""
    if OPENS_HARMED.search(shape, 0, first) and HARMED.match(shape, stop):
        return True
    return LAST_OF_LIST.search(shape, 0, first) is not None and OF_NOTHING.match(shape, stop) is not None


def _drop_portion(shape: str, head: Head, own: list[Group]) -> None:
    """Leave out where most of a whole was from a number with its own place: "14: most near A, one near B"."""
    if head.form == "bare" and any(g.first >= head.stop and g.letter == "P" for g in own):
        own[:] = [
            g
            for g in own
            if shape[g.stop : head.first] not in (",", "&", ",&") or not MOST_AT.search(shape, 0, g.first)
        ]


def _move_to_cause(shape: str, pair: list[Head], owned: Owned, index: int) -> None:
    """Give a place to the strike that did the harm there: "a drone hit A, in B from a strike a school fell"."""
    before, head = pair
    if head.form not in ("noun", "counted"):
        return
    owned[index - 1] = [one for g in owned[index - 1] for one in _split(shape, g, before)]
    moved = [
        g
        for g in owned[index - 1]
        if g.first >= before.stop
        and g.stop < head.first
        and LAST_OF_LIST.search(shape, 0, g.first)
        and shape[g.stop : head.first] in CAUSED
    ]
    if moved:
        others = owned[index - 1]
        told = {at for g in others for at in g.places}
        owned[index] = [*moved, *(g for g in owned[index] if told.isdisjoint(g.places))]
        owned[index - 1] = [g for g in others if g not in moved]


def _split(shape: str, group: Group, head: Head) -> list[Group]:
    """Part the last place of a list that a comma and a preposition part from it."""
    if len(group.places) < 2 or group.first < head.stop or group.letter != "P":
        return [group]
    before, last = group.places[-2:]
    if LAST_OF_LIST.search(shape, before, last) is None or shape[last + 1 : last + 2] not in ("f", "@", "w"):
        return [group]
    return [
        group._replace(places=group.places[:-1], naming=group.naming[:-1], stop=before + 1),
        group._replace(places=(last,), naming=group.naming[-1:], first=last),
    ]


def _give_to_total(shape: str, pair: list[Head], owned: Owned, index: int) -> None:
    """Give the directions before a colon to the number that is broken down behind it: "12 attacks on A and B: two near C"."""
    total, part = pair
    if total.quantity is None or any(g.letter in "PD" for g in owned[index - 1]) or part.form != "bare":
        return
    told = [
        g
        for g in owned[index]
        if g.letter in "DA"
        and g.first >= total.stop
        and BROKEN_DOWN.fullmatch(shape, g.stop, part.first)
        and not re.search("[,:;B]", shape[total.stop : g.first])
    ]
    owned[index - 1] += told
    if told and any(g.letter == "P" for g in owned[index]):
        owned[index] = [g for g in owned[index] if g not in told or len(g.places) == 1]


def _keep_of_whole(shape: str, head: Head, owned: Owned, index: int) -> None:
    """Let a part told by its weapon be where its whole is: "обстріляли A шість разів, із них двічі – з «Градів»"."""
    behind = WITH_ARMS.match(shape, head.first + 1) or STILL_ON.match(shape, head.first)
    is_part = shape[head.first - 1 : head.first] == "<" and behind is not None
    if is_part and not any(g.letter == "P" for g in owned[index]):
        owned[index] += [g for g in owned[index - 1] if g.letter == "P"]


SECOND_BLOW = regex(
    r"(?:[irb]?[so]{0,2}[PA](?:[,&]{1,2}[irb]?[so]{0,2}[PA])*)?(?:[f@]?[aSo]{0,2}K){0,2}[,&]{1,2}"
)
"""What stands between two blows at the same places."""


def is_armed_anew(shape: str, verb: Head) -> bool:
    """Tell whether a verb says what its own blow was struck with."""
    return ARMED_ANEW.match(shape, verb.stop) is not None


def share_places(shape: str, found: list[Head], owned: list[list[Group]]) -> list[list[Group]]:
    """Give a second blow the places of the first: "Покровськ двічі атакували БпЛА та обстріляли з артилерії"."""
    shared = list(owned)
    for at in range(1, len(found)):
        head, before = found[at], found[at - 1]
        gap = shape[before.stop : head.first]
        is_second = SECOND_BLOW.fullmatch(gap) is not None and is_armed_anew(shape, head)
        if head.form == "verb" and not shared[at] and is_second:
            shared[at] = list(shared[at - 1])
    return shared
