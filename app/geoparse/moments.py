"""Moments: the window, day and hour that a sentence tells for what happened."""

from app.geoparse.carried import Moment
from app.geoparse.dates import MONTH, WEEKDAY
from app.geoparse.drafts import Draft
from app.geoparse.head import Head
from app.geoparse.items import AFTERNOON, PARTED, Item, letters_of
from app.geoparse.windows import DAY_BEFORE_THAT, DAYS, LONG
from app.model import EventKind
from gazetteer.patterns import regex

SHORT = frozenset(["past_day", "daytime", "today", "yesterday"])
LASTING = SHORT | LONG
"""Windows that hold for the sentences after theirs; a night or an hour does not."""
PREVIOUS = "previous"
"""The day before the one told; where none was, yesterday."""
OF_ITS_SENTENCE = frozenset(["year", "this month", "invasion"])
"""Windows so long that only their own sentence is told for them."""
SPOKEN = regex(r"[cC][aiSo]{0,2}$")
SAME_DAY, SAME_DAY_REACH = "same_day", 3
EXERCISE = "exercise"
TODAY, YESTERDAY = "today", "yesterday"
BEFORE_TODAY, RUNNING = ("past_day", "yesterday", PREVIOUS), (TODAY, "asof")

AFTER, SINCE = "later ", "since"

MOMENT = "at_a_moment"
ONE_AT_A_TIME = (EventKind.SHELLING, EventKind.MLRS, EventKind.UNSPECIFIED)
"""What a verb at one hour tells once; weapons tell by their own number how many they were."""
AT_A_MOMENT = regex(r"^[^h;]*(?<![frW])(?<![frW]w)h(?!r|[,&-]{1,2}[riw]{0,2}[hd])[^h;]*$")
"""A clause that tells one clock time, and no stretch or second one."""

OF_DAYS = regex(r"W[,(]{0,2}[rifwo]{0,4}d")
DATED = {
    "past_day": regex(r"W,?d(?!c)"),
    "today": regex(r"W(?:[,(]?i?d(?!c)|d[rw]{1,2},?d)"),
    **dict.fromkeys(["week", "month", *DAYS, "weekend"], OF_DAYS),
}
"""Windows whose day is told beside them: "протягом доби 19 травня", "з ранку 21 серпня до ранку 22", "since the start of 20 May"."""
STRETCH = regex(r"d{1,2}[wo]{0,2}?(?P<to>[rw])[hwo]{0,3},?(?P<end>d)")
REPORTED_ON = regex(r"[gC][^;,]*w(?P<day>d)[aw]?c")
"""The morning on which somebody told of it: "начальник ОВА зранку 28 вересня повідомив, що ..."."""
REPORTED_DAMAGE = regex(r"^[^C]*[gp][gpwa]{0,4}c(?P<day>d)(?=[aN]{0,2}[aS]?E|[aw]?Y|wf)[^C]*$")
"""The day on which somebody reported harm or a strike of which no other day is told: "officials reported Wednesday damage"."""
DAY_OF_REPORT = "day_of_report"
"""The rule of what has only the day on which somebody told of it, which it was no later than."""
LATER, TO, COUNTED_BEHIND = "later", "to", regex(r"[oLw-]{0,3}[NM]")


def at_a_moment(head: Head, kind: EventKind, clause: str) -> list[str]:
    """Return the rule of a verb that tells what struck at one clock time: "О 08:30 ворог обстріляв A" is one shelling."""
    is_told_so = head.form == "verb" and head.quantity is None and kind in ONE_AT_A_TIME
    return [MOMENT] if is_told_so and AT_A_MOMENT.match(clause) else []


def nearest_window(draft: Draft, row: list[Item], shape: str) -> Item | None:
    """Return the window told in the sentence: the last one before the head, else the first after it in its clause."""
    first, stop = draft.head.first, draft.head.stop
    for index in range(first - 1, -1, -1):
        if shape[index] == "W" and row[index].value != "asof" and _holds(shape, row[index], index, first):
            return row[index]
    for index in range(stop, len(row)):
        if shape[index] in ";B":
            return None
        if shape[index] == "W" and row[index].value != "asof":
            return None if _is_of_another(row, shape, index) else row[index]
    return None


def _is_of_another(row: list[Item], shape: str, at: int) -> bool:
    """Tell whether the day before, behind an event, is told for the number behind it: "12 атак, напередодні їх було 33"."""
    return row[at].value == PREVIOUS and COUNTED_BEHIND.match(shape, at + 1) is not None


def _holds(shape: str, window: Item, at: int, first: int) -> bool:
    """Tell whether a window before a head is its own: a night that another event was told for is not."""
    if window.value in LASTING:
        return True
    before = shape[shape.rfind(";", 0, at) + 1 : at]
    return not any(letter in "EKVT" for letter in before) and not any(m in ";B" for m in shape[at:first])


def window_told(told: Item, row: list[Item], before: str) -> str:
    """Return the window that an item tells: "the previous day" is reckoned from the window told before it."""
    if told.value != PREVIOUS:
        return told.value
    earlier = {before, *(item.value for item in row if item.letter == "W" and item.first < told.first)}
    return DAY_BEFORE_THAT if "past_day" in earlier else "yesterday"


def days_later(window: str) -> int:
    """Return how many days after a day told before it a window is: "later 1" is the following day, "later -1" the one before."""
    return int(window.removeprefix(AFTER)) if window.startswith(AFTER) else 0


def follow_day(draft: Draft, told: Item, moment: Moment, dated: Moment) -> bool:
    """Date a draft by a day told before, if its sentence does: "on 5 May ... The following day", "a day earlier"."""
    is_before = told.value == PREVIOUS
    window, _, day_at = moment if is_before else dated
    if day_at is None or not (is_before or told.value.startswith(AFTER)):
        return False
    later = days_later(window) + (-1 if is_before else days_later(told.value))
    draft.window, draft.day_at = f"{AFTER}{later}", day_at
    draft.told_at = (draft.sentence, told.first, told.stop)
    return True


def takes_day(told: Item | None, row: list[Item], shape: str) -> bool:
    """Tell whether a day told in the sentence may be that of an event, beside the window that is told for it."""
    if "d" not in shape and "h" not in shape:
        return False
    if told is None or told.value in ("night", "daytime"):
        return True
    return told.value in DATED and DATED[told.value].match(shape, row.index(told)) is not None


def inherit_day(draft: Draft, row: list[Item]) -> None:
    """Find the day that the sentence tells for the event ("on March 24"), not that of the statement ("said on March 25")."""
    days, said_on = _days_told(draft, row)
    before = [item for index, item in days if index < draft.head.first]
    after = [item for index, item in days[len(before) :] if not _is_of_else(row[draft.head.stop : index])]
    told = before[-1] if before else next(iter(after), None)
    if told is not None:
        told = _end_of_stretch(told, row)
    elif said_on is not None and draft.told_at is None:
        told = said_on
        is_of_harm = REPORTED_DAMAGE.match(letters_of(row)) is not None
        if draft.window and not is_of_harm:
            return
        draft.rules += [DAY_OF_REPORT] * (not is_of_harm)
    if told is not None:
        month = row[row.index(told) - 1]
        is_behind = month.value == MONTH and month.stop == told.first
        draft.day_at = (draft.sentence, month.first if is_behind else told.first, told.stop)


def _is_more_exact(row: list[Item], at: int) -> bool:
    """Tell whether the weekday or month of a date stands before it: "on Friday, 25 February", "on May 3"."""
    before, day = row[at - 2 if row[at - 1].letter in ",(" and at > 1 else at - 1], row[at]
    if before.value == MONTH:
        return before.stop == day.first
    return before.value == WEEKDAY and day.value != WEEKDAY


def holds_on(draft: Draft, row: list[Item]) -> bool:
    """Tell whether a day holds for what follows: not that since which an attack was the sixth, which nobody counted."""
    return draft.is_numbered or all(item.value != SINCE for item in row)


def _days_told(draft: Draft, row: list[Item]) -> tuple[list[tuple[int, Item]], Item | None]:
    """Return the days that a sentence tells, with their places, and that of the statement; an hour is told to the draft."""
    days: list[tuple[int, Item]] = []
    said_on: Item | None = None
    reported = REPORTED_ON.match(letters_of(row))
    on = reported.start("day") if reported is not None else -1
    for index, item in enumerate(row):
        if item.letter not in "dh" or (index == on and row[index - 1].value == LATER):
            continue
        if item.letter == "h" and index and row[index - 1].value == "asof":
            if item.value == AFTERNOON and not draft.window:  # "станом на 16:00": of the day until then
                draft.window, draft.told_at = "today", (draft.sentence, row[index - 1].first, item.stop)
        elif SPOKEN.search("".join(i.letter for i in row[max(0, index - 3) : index])):
            said_on = item if item.letter == "d" else said_on
        elif item.letter == "h" and draft.told_at is None:
            window = draft.window if draft.window == YESTERDAY else "clock"
            draft.window, draft.told_at = window, (draft.sentence, item.first, item.stop)
        elif item.letter == "d" and days and _is_more_exact(row, index):
            days[-1] = (index, item)
        elif item.letter == "d" and not (days and row[index - 1].letter == "d"):
            days.append((index, item))
    return days, said_on


def _end_of_stretch(day: Item, row: list[Item]) -> Item:
    """Return the last day of a stretch that begins with one: "з ранку 21 серпня до ранку 22 серпня"."""
    match = STRETCH.match(letters_of(row), row.index(day))
    if match is None or (match["to"] == "w" and row[match.start("to")].value != TO):
        return day
    return row[match.start("end")]


def _is_of_else(between: list[Item]) -> bool:
    """Tell whether a day behind an event is of something else: "a drone struck A; in B drills will be held on 12 June"."""
    return any((item.letter == ";" and item.value != PARTED) or item.value == EXERCISE for item in between)


def is_of_same_day(row: list[Item]) -> bool:
    """Tell whether a sentence opens with the day of the paragraph before: "Того ж дня ворог обстріляв A"."""
    return any(item.value == SAME_DAY for item in row[:SAME_DAY_REACH])


def lasting(row: list[Item]) -> list[Item]:
    """Return the windows of a sentence that hold on, but not the morning with which a stretch begins: "з ранку 21 серпня до"."""
    behind = [*row[1:], None]
    return [
        item
        for item, after in zip(row, behind, strict=True)
        if item.letter == "W"
        and item.value in LASTING - OF_ITS_SENTENCE
        and not (item.value == TODAY and after is not None and after.letter == "d")
    ]


def told_last(windows: list[str]) -> str:
    """Return the window that a sentence goes on with: of the day before and today, today: "33 attacks yesterday, 12 today"."""
    first = windows[0] if windows else ""
    return TODAY if first in BEFORE_TODAY and TODAY in windows else first


def is_compared(before: str, told: str, row: list[Item]) -> bool:
    """Tell whether the day before is only compared with: "As of 16:00, 52 clashes. Yesterday at 16:00 there were 120"."""
    if before not in RUNNING or told not in BEFORE_TODAY:
        return False
    letters = {item.letter for item in row}
    return {"h", "N"} <= letters and letters.isdisjoint("PADF")
