"""Updates: a later count of what was counted before, which holds it: "З початку доби п'ять боїв. Станом на 15:00 їх уже сім"."""

from itertools import pairwise

from app.geoparse.carried import Carried
from app.geoparse.drafts import Draft
from app.geoparse.head import GROUND
from app.geoparse.items import Item, parted
from app.geoparse.moments import BEFORE_TODAY
from app.geoparse.placing import Placed
from app.geoparse.rewriting import counted_by, said_again
from app.geoparse.sorts import SPECIFIC
from app.geoparse.totals import fits
from gazetteer.patterns import regex

Pair = tuple[Draft, Placed]
UPDATED, AS_OF = "updated", "asof"
"""The value of what stands before a later count, and the rule of its draft."""
COUNTED = frozenset([*GROUND, *SPECIFIC, "attack", "strike"])
BY_NOW = r"(?P<when>(?P<by>[Wri@])d?h{1,2}d?),?(?P<told>[oQGLrwa]{1,6}|-?w{0,2}|,L?w?)(?P<number>N)<?"
ALONE = regex(rf"^[BWw&,]{{0,2}}{BY_NOW}(?P<event>)(?=$|[.;])")
WITH_EVENT = regex(r"^(?P<by>[W])d?h{1,2}d?,?[Lwa]{0,3}(?P<number>N)[aS]?(?P<event>E)[Lw]{0,2}(?=$|[.;])")
BEHIND = regex(rf"N[aS]{{0,2}}(?P<event>E)[^;NEV]*(?P<mark>[,;]&?){BY_NOW}(?=$|[.;])")
PLACED = regex(r"(?:[bi][so]{0,2}P(?:[,&]{1,2}[so]?P)*|iD)")


def with_count_by_now(row: list[Item], shape: str) -> list[Item]:
    """Tell a later count of what its sentence counted: "since midnight five clashes on the A front, as of 15:00 already seven"."""
    match = BEHIND.search(shape)
    if (
        match is None
        or row[match.start("event")].value not in COUNTED
        or not _is_by_now(row[match.start("by")])
    ):
        return row
    mark, at = match.start("mark"), match.start("number")
    number, event = row[at], row[match.start("event")]
    there = PLACED.search(shape, 0, mark)
    places = [] if there is None else said_again(row[slice(*there.span())], number.stop)
    told = [_updated(number), number, counted_by(number, event), *places]
    return [*row[:mark], parted(row[mark]), *row[slice(*match.span("when"))], *told, *row[match.end() :]]


def counted_by_now(row: list[Item], shape: str, carried: Carried, sentence: int) -> list[Item] | None:
    """Return the row with what it counts anew of the sentence before: "As of 15:00 there were already seven"."""
    told_in, sort = carried.told
    if sort not in COUNTED or not carried.numbered == told_in == sentence - 1:
        return None
    match = WITH_EVENT.match(shape) or ALONE.match(shape)
    if match is None or not _is_by_now(row[match.start("by")]):
        return None
    if match["event"]:
        return [
            *row[: match.start("number")],
            _updated(row[match.start("number")]),
            *row[match.start("number") :],
        ]
    at, when = match.start("number"), row[slice(*match.span("when"))]
    number = row[at]
    event = number._replace(letter="E", value=sort, quantity=None, first=number.stop)
    near = number._replace(letter="b" if sort in GROUND else "i", value="", quantity=None, first=number.stop)
    places = [near, *said_again(carried.named, number.stop)] if carried.named else []
    return [*when, _updated(number), number, event, *places, *row[match.end() :]]


def _is_by_now(item: Item) -> bool:
    return item.letter != "W" or item.value == AS_OF


def _updated(number: Item) -> Item:
    """Return the sign before a number that it updates the one before it."""
    return number._replace(letter="w", value=UPDATED, quantity=None, stop=number.first)


def note_updates(found: list[Draft], row: list[Item]) -> None:
    """Let drafts of numbers that update others know it."""
    for draft in found:
        if draft.head.first and row[draft.head.first - 1].value == UPDATED:
            draft.rules.append(UPDATED)


def mark_updates(pairs: list[Pair]) -> None:
    """Let a count hold the one before it that it updates: they are of one day, and never added."""
    for (draft, placed), (later, there) in pairwise(pairs):
        is_there = placed.direction == there.direction and placed.codes == there.codes
        is_open = draft.part_of is None and draft.repeats is None and later.repeats is None
        if is_there and is_open and _updates(later, draft):
            draft.part_of = later


def _updates(later: Draft, draft: Draft) -> bool:
    """Tell whether a count is told to be later than another of the same, and no less."""
    if UPDATED not in later.rules or draft.kind is not later.kind or draft.is_ours is not later.is_ours:
        return False
    is_of_another_day = draft.window != later.window and draft.window in BEFORE_TODAY
    return draft.is_numbered and fits(draft, later) and not is_of_another_day


UPDATES = (
    (("NE", ",Wh"), with_count_by_now),
    (("NE", ";Wh"), with_count_by_now),
    (("NE", "rh"), with_count_by_now),
    (("NE", "@h"), with_count_by_now),
)
"""These turns in order, each with the letters without which it is not there."""
