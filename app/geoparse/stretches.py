"""Stretches: the days from one told to another, and the one day and night that a report from morning to morning tells of."""

import re
from datetime import date, timedelta
from functools import cache

from app.geoparse.dates import MONTHS, read_date
from app.geoparse.items import Item, letters_of
from app.geoparse.rewriting import read_as
from gazetteer.patterns import regex

REACH = 12
"""How many words before the second day the first may stand."""
FIRST_DAY, LAST_OF_MONTH = regex(r"(?:W|f[wo]{1,3}|fh[wo]{0,2})(?P<day>N)[rw][wo]{0,3}h?[wo]{0,2}d"), 31
"""A day whose month is told with the last one only: "з ранку 21 до ранку 22 листопада", "з 6:00 21 до 6:00 22 листопада"."""


def with_first_day(row: list[Item]) -> list[Item]:
    """Let the number from which a stretch of days begins be a day, and count nothing: "60 ударів з ранку 21 до ранку 22 листопада"."""
    match = FIRST_DAY.search(letters_of(row))
    if match is None:
        return row
    number = row[match.start("day")].quantity
    if number is None or number.interval.high is None or number.interval.high > LAST_OF_MONTH:
        return row
    row = read_as(row, match.start("day"), letter="d", value="")
    at = match.start("day")
    return [*row[:at], row[at]._replace(quantity=None), *row[at + 1 :]]


@cache
def _stretch() -> re.Pattern[str]:
    """Return the pattern of "з ранку 21 серпня до ранку 22 серпня", each day with the hour or time of day before it."""
    months = "|".join(MONTHS)
    day = rf"(?:\d{{1,2}}(?: (?:{months}))?|(?:{months}) \d{{1,2}})"
    return regex(
        rf"\b(?:з|із|зі|с|со|from|between|від|от) "
        rf"(?P<since>(?:the )?(?P<dusk>веч[ео]р\w*|evening|(?:1[2-9]|2\d):\d\d)?[\w:. ]{{0,16}}?)"
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
