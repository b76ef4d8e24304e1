"""Stretches: the days from one told to another, and the one day and night that a report from morning to morning tells of."""

import re
from datetime import date, timedelta
from functools import cache

from app.geoparse.dates import MONTHS, read_date
from gazetteer.patterns import regex

REACH = 12
"""How many words before the second day the first may stand."""


@cache
def _stretch() -> re.Pattern[str]:
    """Return the pattern of "з ранку 21 серпня до ранку 22 серпня", each day with the hour or time of day before it."""
    months = "|".join(MONTHS)
    day = rf"(?:\d{{1,2}}(?: (?:{months}))?|(?:{months}) \d{{1,2}})"
    return regex(
        rf"\b(?:з|із|зі|с|со|from|between|від|от) (?P<since>(?:the )?(?P<dusk>вечор\w*|evening|(?:1[2-9]|2\d):\d\d)?[\w:. ]{{0,16}}?)"
        rf"\b(?P<one>{day}) (?:року |года )?(?:до|to|until|till|по|and) (?P<dawn>ран\w+|утр\w+|the morning|morning|0?\d:\d\d)?"
        rf"(?: of| on)? ?(?P<two>{day})$"
    )


def read_stretch(words: list[str], stop: int, published: date) -> tuple[date, date] | None:
    """Return the first and last day of a stretch that ends with the date before a token; its last morning is of the day before."""
    told = " ".join(words[max(0, stop - REACH) : stop])
    behind = "".join(words[stop : stop + 1])
    match = _stretch().search(told) or (_stretch().search(f"{told} {behind}") if behind.isdigit() else None)
    if match is None:
        return None
    end = read_date(match["two"].split(), published)
    first = match["one"].split()
    month = [word for word in match["two"].split() if word in MONTHS]
    start = read_date(first if len(first) > 1 else [*first, *month], published)
    if start is None or end is None or start >= end or (match["dusk"] and match["dawn"]):
        return None
    return start, end - timedelta(days=match["dawn"] is not None)
