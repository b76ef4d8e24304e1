"""Timed: the window of a draft, by the day, the stretch or the words that are told for it, or by the day somebody spoke of it."""

from collections.abc import Callable
from datetime import timedelta

from app.geoparse.dates import read_date, read_month, read_span
from app.geoparse.drafts import Draft, Tokens
from app.geoparse.moments import DAY_OF_REPORT, days_later
from app.geoparse.stretches import read_stretch
from app.geoparse.windows import LONG, Clockwork, is_no_other_day, past_day, window
from app.model import Window, WindowKind


def read_window(
    draft: Draft, words: list[str], surface: Callable[[Tokens | None], str], clock: Clockwork
) -> Window:
    """Return the window of a draft; `words` are those of the sentence that tells its day, `surface` writes some as they stand."""
    if draft.day_at is None:
        return window(draft.window, surface(draft.told_at), clock)
    _, first, stop = draft.day_at
    moment = clock.as_of.moment
    today = moment.date()
    dated = words[max(0, first - 1) : stop + 2]
    stated = read_date(dated if "." in dated[1:-1] else dated[:-1], today)  # "Jan. 4"
    if DAY_OF_REPORT in draft.rules and (draft.window or stated is None or stated >= past_day(clock)):
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
