"""Clauses: whether a place begins a clause of its own, by what stands between the event before it and the one behind it."""

import re

from app.geoparse.head import Head, shape_of
from app.geoparse.items import Item, parted
from gazetteer.patterns import regex

OPENED = regex(r"[,&:][^PDAF,&]*$")
OPENS_CLAUSE, OPENED_AT_COMMA = regex(r"(?:[PAXYN)]|^),?&[ib]$"), regex(r"w{0,2},")
AND_ANOTHER, BY_ITS_OWN = ("&", "&P", ",B", ",BP"), ("@", "P@", "-", "P-")
"""A place told with what it was struck by, behind another: "A was hit by four drones and B by a bomb"."""
HARMED_BEFORE, AFTER_IT = regex(r"[YXaw]{0,4},&?[aSowNXLY]+i[so]{0,2}$"), regex(r"B[aSow]{0,3}")
"""A clause of its own with a place and what harmed it: "shelling of A, and a depot burned in B after a drone strike"."""

OF_A_DAY, FIRE = {"missile_strike", "air_strike"}, {"mlrs", "shelling", "attack"}
"""What the General Staff counts of a day, in one sentence."""
FROM_ALL_OVER = regex(r"[^;VEPA]{0,12}f[:w]?F[,&]{1,2}[Fw]")
"""Launch sites in several places, as of strikes on the whole country."""
TOLD_AT, OF_OTHER_WORDS = regex(r"[PA]-Z?[aSo]{0,2}$"), regex(r"[wXYN]")
"""A number told behind its place and a dash, and what is told of another: "A – 5 обстрілів, у B загинув чоловік"."""
HARMED_ALONE = regex(
    r"[awL]{0,3}(?:YN?[aw]{0,3}X?|N?[aw]{0,2}X[Lw]{0,2}[YX])[aw]{0,3},[&B]?[ib]?[so]{0,2}[PF]"
)
HURT_IN_ANOTHER = regex(r",&[aw]{0,3}N?[aw]{0,2}X[Lw]{0,3}[XY]i")
"""What begins a clause of other harm: "a woman was killed in A, and a man was injured in a strike on B"."""
OF_OTHER_MATTERS = regex(r"[awXLYNB]{0,9}X[awXLYNB]{0,9},(?:[B&o][^;PAD]*|[SRaT]{1,3}(?:O|a)?)")
ELSEWHERE_TOLD = regex(r"[^;,BPADEK]{0,8}[birs]{1,2}P")
"""A clause of what is no event, and an event at a place of its own: "біля A чоловік збирав дрова, а ракета влучила в завод у B"."""
PARTED_OFF = regex(r"[wXL&].*,")
ON_SOME = regex(r"[aSo]{0,2}i[aw]{0,2}N[aSow]{0,2}s(?![o:(-])")
"""An event at places that are only counted: "sirens sounded in A, as Russia attacked six cities"."""
OTHER_DIRECTION = regex(
    r",(?:(?<=[^D;],)(?=[&w]?iD(?:[,&i]{1,3}D)*[Waoh]{0,2}[SRMNVTQ])|(?=&iD[Waoh]{0,2}S[aSL]{0,2}Z))"
)
"""What opens the clause of another direction: "14 attacks on the A axis, on the B axis the enemy attacked 7 times"."""
OTHER_REPELLED = regex(
    r"R[aS]{0,2}N?[aS]{0,3}E[^;RV]*[PF](?P<joint>,&?)(?=R[aS]{0,2}E[aS]{0,2}[rbi][so]{0,2}[PF])"
)
"""What parts attacks that were repelled elsewhere: "five attacks towards A and B were repelled, and one towards C"."""
FOLLOWED = regex(r";[^;]*D")
"""What ends a leading direction: "on A 9 attacks; on B seven, two of them still go on"."""
TOLD_OF_IT = regex(r"D[^;]*[EVM]|[EVM][^;]*D")
TRIED_THERE = regex(r",w[SaO]{0,4}TI?,[SRaL]{0,4}(?P<number>N)")
OTHER_SUBJECT = regex(r"B[^,;PAD]*S")
"""What begins a clause of somebody else: "success near A, while Russian forces tried to break through near B"."""
HARMED_THERE = regex(r",?[^;,BPADS]*[XY][^;,BPADS]*;[NXLasw]*")
"""What goes on at the place that opens a sentence: "in A three were wounded; two houses were hit by a bomb"."""
AT_ITS_OWN = regex(r"[aS]*E[Lw]{1,2}[ib]?[so]{0,2}P")
LIST_OF_LISTS = regex(r"[PA(),&os]*(?:;&?[bisow]{0,3},?P[P,&osw]*(?:\(A\))?s?)+[LawSio&]{0,6}")
"""What goes on with a list by regions up to its one event: "A, B (oblast); C, D (oblast) were shelled"."""
BEARINGS = regex(r"[wk]{1,2}-b")
"""What goes on with places around a town: "north — near A; northwest — near B"."""
UNKNOWN = regex(r"(?:^|(?<=[,&;]))w{1,2}(?=[,&])")
"""A name of a list that is no place of ours: "A, Unknown and B"."""
OWN_TARGET = regex(r"[aSo]{0,2}i[aw]?(?:(?:s|XS|[so]{1,2}S)&s|[Xso]{1,2}S|(?P<bare>s))S?(?=$|[,;])")
"""What says that a number is of fire on no place that is named: "40 shellings of troops' positions and settlements"."""
CHAINED = regex(r"[,&]{1,2}[aSLVw]{0,3}")
BROKEN_DOWN = regex(r"N[aS]*E[^;:]*:[^:]*$")
HARM_BEFORE = regex(r"[,;&B][^<EKVDA]*(?:Y|X[aSwL]{1,3}X|NLX)[^<EKVDA]*$")
OPENED_AT, HARM_BEHIND = (
    regex(r"[,;&]{1,2}[wa]?i[so]{0,2}$"),
    regex(r"[aSwL]{0,2}(?:Y|X[aSwL]{1,3}[XY]|N[LX]*[XY])"),
)
HARMED_AT = regex(r"(?:^|[,DA;B])(?:i?d+,?|W)?[+&aSwo]{0,3}Y[^EKVT;]{0,12}[ib][so]{0,2}$")
"""What makes a place that of some harm: "повредили дом и постройки в B"."""
IN_A_REMARK = regex(r"[PA],x[aSwLoRWOcM]{0,6}$")
"""What makes an event that of the place it is remarked of: "hit A, where a drone struck a bus, and B"."""
REMARKED = regex(r"P[^P]*,x[aSwLoRWOcM]{0,6}$")
"""What parts a place from an event that is remarked of another: "besides A, hit was B, where a drone struck a bus"."""
OTHER_TOPIC = regex(r",w{2,3}[rf][so]{0,2}$")
"""What begins to tell of something else: "двічі поцілили в депо в A, рух потягів до B змінено"."""

VICTIM, WAS_HURT = regex(r"[,;&B]{1,3}[aw]{0,2}Xo?$"), regex(r"[,aw]{0,2}(?:L[aw]{0,2}[XY]|Y)")
"""What makes a place that of somebody who was hurt: "shelled A, and a resident of B was wounded by a mine"."""


def is_of_another(preposition: str, between: str, form: str) -> bool:
    """Tell whether a place before a verb that has places of its own is what another verb acts on: "blocks A, shells B"."""
    if OTHER_SUBJECT.search(between):
        return True
    return form == "verb" and preposition == "w" and "," in between


def is_of_harm(shape: str, between: str, stop: int) -> bool:
    """Tell whether a place is only where a clause behind events tells of harm: "38 attacks, and a man was hurt in A"."""
    is_behind = OPENED_AT.search(between) is not None and HARM_BEHIND.match(shape, stop) is not None
    return is_behind or HARM_BEFORE.search(between) is not None


def is_only_harmed(shape: str, behind: int, first: int) -> bool:
    """Tell whether a place behind an event is told for some harm, or with something else behind the event."""
    return (
        HARMED_AT.search(shape, 0, first) is not None
        or OTHER_TOPIC.search(shape, behind, first) is not None
        or (VICTIM.search(shape, behind, first) is not None and WAS_HURT.match(shape, first + 1) is not None)
    )


def is_of_breakdown(shape: str, first: int, between: str) -> bool:
    """Tell whether numbers in a list are parts of a total before it: "391 strikes: six air strikes on A, 223 drone attacks"."""
    return "," in between and BROKEN_DOWN.search(shape, 0, first) is not None


def are_on_no_place(shape: str, heads: list[Head], index: int) -> bool:
    """Tell whether numbers from one on are of fire on the front: "2 strikes on A, 30 air strikes and 40 shellings of positions"."""
    for at in range(index, len(heads)):
        if heads[at].form != "counted" or (
            at > index and CHAINED.fullmatch(shape, heads[at - 1].stop, heads[at].first) is None
        ):
            return False
        if (told := OWN_TARGET.match(shape, heads[at].stop)) is not None:
            return at > index or told["bare"] is None  # "2 strikes on A, 4 shellings of the outskirts"
    return False


def are_of_a_day(shape: str, heads: list[Head], index: int) -> bool:
    """Tell whether numbers are of all the front: "завдав двох ракетних ударів по A, 12 авіаударів, здійснив 30 обстрілів з РСЗВ"."""
    told = [head for head in heads if head.quantity is not None]
    sorts = {head.sort for head in told}
    is_first = (
        bool(told) and told[0].sort == "missile_strike" and re.search("[PAD]", shape[: told[0].first]) is None
    )
    is_counted = heads[index].quantity is not None and heads[index].sort != "missile_strike"
    return is_first and is_counted and sorts >= OF_A_DAY and not FIRE.isdisjoint(sorts)


def is_bracketed(shape: str, first: int, stop: int) -> bool:
    """Tell whether a number of times stands in brackets behind its place: "A (twice), B and C"."""
    return shape[first - 1 : stop + 1] == "(M)"


def number_behind(shape: str, place: int) -> int:
    """Return which item counts what befell a place, behind a remark: "at A, which they try to take, 17 attacks were repelled"."""
    told = TRIED_THERE.match(shape, place)
    return told.start("number") if told is not None else -1


def with_clauses(row: list[Item], shape: str) -> tuple[list[Item], str]:
    """Part the clauses of a sentence that tells of one direction after the other with commas alone."""
    for match in OTHER_DIRECTION.finditer(shape):
        at = match.start()
        if TOLD_OF_IT.search(shape, shape.rfind(";", 0, at) + 1, at):
            row = [*row[:at], parted(row[at]), *row[at + 1 :]]
            shape = f"{shape[:at]};{shape[at + 1 :]}"
    return row, shape


def with_other_repelled(row: list[Item], shape: str) -> tuple[list[Item], str]:
    """Part attacks that were repelled elsewhere from those told before them."""
    match = OTHER_REPELLED.search(shape)
    if match is None:
        return row, shape
    at = match.start("joint")
    row = [*row[:at], parted(row[at]), *row[match.end("joint") :]]
    return row, shape_of(row)


def opens_clause(preposition: str, between: str, beyond: str) -> bool:
    """Tell whether a place opens the clause of the event behind it: "shelling near A, and in B, a drone attack"."""
    if preposition in "ib" and OPENS_CLAUSE.search(between) and OPENED_AT_COMMA.match(beyond):
        return True
    if between in AND_ANOTHER and beyond in BY_ITS_OWN:
        return True
    opened = OPENED.search(between)
    return bool(
        opened
        and not re.search(r"[,&(]", beyond)
        and re.search(r"[LVTRGY-]|^$|^[wsS]{0,2}$|^f$|^[Wdha]{0,2}Z$", beyond)
    )


def is_harmed_by_next(between: str, beyond: str) -> bool:
    """Tell whether a clause of its own tells of harm at a place that the event behind it did."""
    return HARMED_BEFORE.match(between) is not None and AFTER_IT.fullmatch(beyond) is not None


def is_harmed_alone(between: str) -> bool:
    """Tell whether a place before an event is only that of a clause of harm: "in A a man was hurt, B was shelled"."""
    return HARMED_ALONE.match(between) is not None or HURT_IN_ANOTHER.fullmatch(between) is not None


def is_of_its_clause(between: str, shape: str, stop: int) -> bool:
    """Tell whether a place is of the clause before an event that is at other places, which are only counted."""
    if REMARKED.search(between) is not None:
        return True
    if OF_OTHER_MATTERS.fullmatch(between) is not None and ELSEWHERE_TOLD.match(shape, stop) is not None:
        return True
    return PARTED_OFF.search(between) is not None and ON_SOME.match(shape, stop) is not None


def are_weapons(shape: str, heads: list[Head], index: int) -> bool:
    """Tell whether two heads are weapons in one list: "used 9 bombs, 13 drones, 4 drones in the region"."""
    return all(
        head.form == "counted" and not re.search(r"[EV]", shape[head.first : head.stop])
        for head in heads[index : index + 2]
    )


def is_told_elsewhere(between: str, shape: str, event: int, stop: int) -> bool:
    """Tell whether a place behind an event told at its own opens a clause of no event: "A – 5 обстрілів, у B загинув чоловік"."""
    if "," in between and "&" in between and IN_A_REMARK.search(shape, 0, event) is not None:
        return True
    is_apart = between == ",i" and TOLD_AT.search(shape, 0, event) is not None
    return is_apart and OF_OTHER_WORDS.match(shape, stop) is not None


def is_one_list(shape: str, first: int, between: str) -> bool:
    """Tell whether nothing, or only a list by regions, parts places from the event behind them."""
    if (
        first == 1
        and HARMED_THERE.fullmatch(between)
        and not AT_ITS_OWN.match(shape, first + 1 + len(between))
    ):
        return True
    return ";" not in between or LIST_OF_LISTS.fullmatch(between) is not None


def is_list_of_regions(shape: str, stop: int, between: str) -> bool:
    """Tell whether places after a semicolon go on with a list, and no clause of their own: "A, B on C; D, E on F"."""
    told = BEARINGS.sub("k-b", UNKNOWN.sub("", between.partition(";")[2]))
    if re.search(r"[^birsoaPDA&,;()Xhk-]", told):
        return False
    following = UNKNOWN.sub("", re.split(r"[;B]|,-?[wiS]{0,3}[cC]", shape[stop:], maxsplit=1)[0])
    if re.match(r"[-:(]N", following):
        return False
    return re.search(r"[EKVTMRSLwOXY]", following) is None


def is_from_all_over(shape: str, head: Head) -> bool:
    """Tell whether weapons told with a verb of their own came from several places: "вдарив по A, а також атакував 117 БпЛА з B, C"."""
    return shape[head.first] == "V" and FROM_ALL_OVER.match(shape, head.stop) is not None
