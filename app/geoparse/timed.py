"""Timed: the window of a draft, by the day, the stretch or the words that are told for it, or by the day somebody spoke of it."""

from collections.abc import Callable
from datetime import timedelta
from typing import NamedTuple

from app.geoparse.dates import read_date, read_month, read_span
from app.geoparse.drafts import Tokens
from app.geoparse.moments import days_later
from app.geoparse.sentences import words_of
from app.geoparse.stretches import read_stretch
from app.geoparse.windows import LONG, Clockwork, is_no_other_day, past_day, window
from app.model import Window, WindowKind
from gazetteer.patterns import regex

MORNING = frozenset(["вранці", "уранці", "зранку", "світанку", "утром", "рассвете"])
SAYING = words_of(
    "повідомив повідомила повідомили заявив заявила заявили розповів розповіла сообщил сообщила сообщили заявил рассказал "
    "рассказала генштаб ова мер мэр глава голова"
)
"""What a morning before it is of: that in which somebody spoke."""
EVENING, DAYBREAK = regex(r"(?:[ву]|над)?веч[оеі]р"), 6


class Timed(NamedTuple):
    """What tells the window of a draft: its key, where it and its day are told, and whether that is only the day of a report."""

    window: str
    told_at: Tokens | None
    day_at: Tokens | None
    is_of_report: bool


def morning_told(words: list[str], sentence: int, clock: Clockwork) -> Tokens | None:
    """Return where a sentence tells a morning that is that of the text itself, which is told at its hour: "Вранці обстріляли A"."""
    if not clock.as_of.has_clock or clock.as_of.moment.hour < DAYBREAK:
        return None
    at = next((at for at, word in enumerate(words) if word in MORNING), -1)
    if at < 0 or any(map(EVENING.match, words)) or not SAYING.isdisjoint(words[max(0, at - 2) : at + 3]):
        return None
    return sentence, at, at + 1


def read_window(
    draft: Timed, words: list[str], surface: Callable[[Tokens | None], str], clock: Clockwork
) -> Window:
    """Return the window of a draft; `words` are those of the sentence that tells its day, `surface` writes some as they stand."""
    if draft.day_at is None:
        return window(draft.window, surface(draft.told_at), clock)
    _, first, stop = draft.day_at
    moment = clock.as_of.moment
    today = moment.date()
    dated = words[max(0, first - 1) : stop + 2]
    stated = read_date(dated if "." in dated[1:-1] else dated[:-1], today)  # "Jan. 4"
    if draft.is_of_report and (draft.window or stated is None or stated >= past_day(clock)):
        return window(draft.window, surface(draft.told_at), clock)
    span = read_stretch(words, stop, today) or read_span(words, first, stop, today)
    is_no_other = is_no_other_day(draft.window, stated if span is None else None, clock)
    if draft.told_at is not None and (is_no_other or (span is None and draft.window in LONG)):
        return window(draft.window, surface(draft.told_at), clock)
    is_open = stated is None and draft.told_at is None
    month = read_month(words[max(0, first - 2) : stop + 1], today) if is_open else None
    later = days_later(draft.window)
    if span is not None and (later or draft.window == "night"):
        stated = span[1]  # "on the night of 3-4 May"
    elif (days := span or month) is not None:
        return Window(WindowKind.STATED, days[1], *days, moment, surface(draft.day_at))
    told = surface(draft.told_at or (draft.day_at if stated is not None else None))
    stated = stated + timedelta(days=later) if stated is not None else None
    return window(draft.window, told, clock, stated)
