"""Windows: the time that a claim covers, as told, and the Kyiv day that it counts for (docs/rules.md 2.3)."""

import re
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple

from app.geoparse.dates import FULL, MONTHS, read_date, read_month
from app.geoparse.tokens import tokenise
from app.model import KYIV, Window, WindowKind
from gazetteer.patterns import regex

NOON, AFTERNOON, EVENING = 12, 14, 18
"""From this hour on "the past day" is the day of the report itself: the General Staff's 18:00 reports of 2022-23."""
AS_OF = regex(
    r"(?:станом на|стан на|as of|по состоянию на|состоянием на|на момент)\s+"
    r"(?P<clock>(?P<hour>[01]?\d|2[0-4])(?:[:.](?P<minute>[0-5]\d))?(?!\d|\s*(?:січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек|\.\d))"
    r"\s*(?P<half>[ap]\.?\s?m\.?)?)?"
)
LED_BY = len("по ")
AS_OF_WORDS = ("станом на", "стан на", "as of", "состоянию на", "на момент")
DAY_OF_HEADER = regex(r"[^\n.!?]{0,60}")
MORNING = time(8, 0)
INVASION = date(2022, 2, 24)
DAY_BEFORE_THAT = "day before that"
"""The day before the one that "the past day" was told for."""
KIND_OF_DAY = {"past_day": WindowKind.PAST_DAY, DAY_BEFORE_THAT: WindowKind.STATED}
DAYS = {f"{number} days": number for number in (2, 3, 4, 5, 6, 8, 9, 10, 12, 14)}
"""Windows of some days up to the day before the text: "за три доби"."""
BACK = {f"{number} back": number for number in (2, 3)}
"""A day told by how long ago it was: "позавчора"."""
MOST_BACK = timedelta(days=7)
"""How far back a day told beside "since midnight" is believed rather than the publication."""
WEEKEND = "weekend"
LONG = frozenset(["week", "month", "cumulative", "year", "this month", "invasion", WEEKEND, *DAYS, *BACK])


class AsOf(NamedTuple):
    """The moment up to which a text speaks, and whether it or its source told the hour."""

    moment: datetime
    has_clock: bool
    is_told: bool = False


def as_of(small: str, published: datetime, dated_only: bool, start: int = 0, stop: int | None = None) -> AsOf:
    """Return the moment that a piece of text in lower case says it speaks up to, else the publication."""
    local = published.astimezone(KYIV)
    first = min([at for word in AS_OF_WORDS if (at := small.find(word, start)) >= 0], default=-1)
    if first < 0:
        return AsOf(local, not dated_only)
    for match in AS_OF.finditer(small, max(start, first - LED_BY), len(small) if stop is None else stop):
        clock = _clock(match)
        day = _header_day(small, match.end() if clock else match.start(), local.date())
        if clock is None and day is None:
            continue
        if clock is None:
            return AsOf(datetime.combine(day or local.date(), MORNING, KYIV), False)
        chosen = day or (local.date() if dated_only or clock <= local.time() else _last_with(clock, local))
        return AsOf(datetime.combine(chosen, clock, KYIV), True, True)
    return AsOf(local, not dated_only)


def _clock(match: re.Match[str]) -> time | None:
    if match["hour"] is None:
        return None
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if match["half"]:
        hour = hour % 12 + (12 if match["half"].startswith("p") else 0)
    elif match["minute"] is None:
        return None
    return time(23, 59) if hour == 24 else time(hour, minute)


def _last_with(clock: time, local: datetime) -> date:
    """Return the day on which that hour was last, before the publication."""
    ahead = datetime.combine(local.date(), clock, KYIV) - local
    return local.date() if ahead <= timedelta(hours=1) else local.date() - timedelta(days=1)


def _header_day(small: str, place: int, published: date) -> date | None:
    """Return the day told beside an as-of time, unless it differs from the publication by more than a day: then it is a slip."""
    match = DAY_OF_HEADER.match(small, place)
    return _day_told(match.group(), published) if match else None


@lru_cache(maxsize=1_000)
def _day_told(header: str, published: date) -> date | None:
    words = tokenise(header).words
    for index, word in enumerate(words):
        if FULL.match(word):
            day = read_date([word], published)
        elif word in MONTHS:
            day = read_date(words[max(0, index - 1) : index + 3], published)
        else:
            continue
        return day if day is not None and abs((day - published).days) <= 1 else None
    return None


class Clockwork(NamedTuple):
    """What windows are reckoned from."""

    as_of: AsOf
    dated_only: bool


def _is_later(told: str, moment: datetime) -> bool:
    """Tell whether an hour is later than the text: then it is that of the day before."""
    hour, _, minute = told.strip().replace(".", ":").partition(":")
    return (
        hour.isdigit()
        and minute[:2].isdigit()
        and (int(hour), int(minute[:2])) > (moment.hour, moment.minute)
    )


def past_day(clock: Clockwork) -> date:
    """Return the day that "the past day" counts for."""
    day = clock.as_of.moment.date()
    return day if clock.as_of.has_clock and clock.as_of.moment.hour >= EVENING else day - timedelta(days=1)


def is_no_other_day(key: str, stated: date | None, clock: Clockwork) -> bool:
    """Tell whether a day beside a window is its own or the report's, or no day: "за добу 22 серпня", said on that day."""
    if key == "past_day":
        return stated is None or stated >= past_day(clock)
    today = clock.as_of.moment.date()
    return key == "today" and stated is not None and not today - MOST_BACK <= stated < today


def _first_day(key: str, last: date) -> date:
    """Return the first day of a window longer than a day; of a truce whose start is not told the day before its last."""
    if key == "year":
        return date(last.year, 1, 1)
    if key == "this month":
        return last.replace(day=1)
    if key == "invasion":
        return min(INVASION, last)
    if key in DAYS:
        return last - timedelta(days=DAYS[key] - 1)
    return last - timedelta(days={"week": 6, "month": 29}.get(key, 1))


def _weekend(day: date) -> tuple[date, date]:
    """Return the last Saturday and Sunday up to a day; on a Saturday those of the week before."""
    sunday = day - timedelta(days=(day.weekday() + 1) % 7)
    return sunday - timedelta(days=1), sunday


def _long_window(key: str, told: str, clock: Clockwork) -> Window:
    """Return a window of more than a day, or of one some days back; a month is the one of the calendar if it is named."""
    moment = clock.as_of.moment
    month = read_month(tokenise(told.lower()).words, moment.date()) if key == "month" else None
    yesterday = moment.date() - timedelta(days=1)
    told_days = _weekend(moment.date()) if key == WEEKEND else month
    if key in BACK:
        told_days = (moment.date() - timedelta(days=BACK[key]),) * 2
    first, last = told_days if told_days is not None else (_first_day(key, yesterday), yesterday)
    return Window(WindowKind.STATED, last, first, last, moment, told)


def window(key: str, told: str, clock: Clockwork, stated: date | None = None) -> Window:
    """Return the window of a key of the lexicon ("past_day", "today", ..., "" for none told)."""
    moment = clock.as_of.moment
    today = moment.date()
    yesterday = today - timedelta(days=1)
    if stated is not None:
        return Window(WindowKind.STATED, stated, stated, stated, moment, told)
    if key in KIND_OF_DAY:
        day = past_day(clock) - timedelta(days=int(key == DAY_BEFORE_THAT))
        return Window(KIND_OF_DAY[key], day, day, day, moment, told)
    if key == "daytime":
        key = "today" if moment.hour >= AFTERNOON and clock.as_of.has_clock else "yesterday"
    if key == "yesterday":
        return Window(WindowKind.PAST_DAY, yesterday, yesterday, yesterday, moment, told)
    if key == "today":
        return Window(WindowKind.SINCE_MIDNIGHT, today, today, today, moment, told)
    if key == "clock" and _is_later(told, moment):
        return Window(WindowKind.STATED, yesterday, yesterday, yesterday, moment, told)
    if key in ("night", "clock"):
        return Window(WindowKind.STATED, today, today, today, moment, told)
    if key in LONG:
        return _long_window(key, told, clock)
    if clock.as_of.is_told and moment.hour >= NOON:  # a report headed "as of 16:00" speaks of its own day
        return Window(WindowKind.SINCE_MIDNIGHT, today, today, today, moment, "")
    day = past_day(clock)
    return Window(WindowKind.UNSPECIFIED, day, day, day, moment, "")
