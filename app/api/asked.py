"""What a request asks for: query values as text, read into the words of the house or refused with the value quoted."""

import re
from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar

from app.errors import InvalidParameter
from app.model import KYIV
from app.reading import YEARS

E = TypeVar("E", bound=StrEnum)
Days = tuple[date | None, date | None]
Box = tuple[float, float, float, float]

DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
INSTANT = re.compile(r"\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}(:\d{2}(\.\d+)?)?([Zz]|[+ -]\d{2}:\d{2})?")
EARLIEST, LATEST = date(YEARS[0], 1, 1), date(YEARS[-1], 12, 31)
"""Days beyond these are taken for these: nothing is told of them, and reckoning around the calendar's own ends fails."""

MOST = 10_000
USUAL = 100


def words(text: str) -> tuple[str, ...]:
    """Return the values of a comma-separated parameter."""
    return tuple(word for part in text.split(",") if (word := part.strip()))


def choices(name: str, text: str, among: type[E]) -> tuple[E, ...]:
    """Return the members that a comma-separated parameter names."""
    return tuple(choice(name, word, among) for word in words(text))


def choice(name: str, text: str, among: type[E]) -> E:
    """Return the one member that a parameter names."""
    try:
        return among(text)
    except ValueError as error:
        known = ", ".join(among)
        raise InvalidParameter(f"{name} '{text}' is unknown; it is one of {known}") from error


def flag(name: str, text: str) -> bool:
    """Return a yes or no."""
    if text.lower() not in ("", "true", "false", "1", "0"):
        raise InvalidParameter(f"{name} '{text}' is neither true nor false")
    return text.lower() in ("true", "1")


def day(name: str, text: str) -> date | None:
    """Return the day that a parameter names, None for an empty one."""
    if not text:
        return None
    try:
        if not DAY.fullmatch(text):
            raise ValueError(text)
        return within_reach(date.fromisoformat(text))
    except ValueError as error:
        raise InvalidParameter(f"{name} '{text}' is no date; write it like 2023-03-24") from error


def days(text: str) -> Days:
    """Return the first and last Kyiv day of an OGC `datetime`: a date, an instant or an interval, open ends as `..`."""
    if not text:
        return None, None
    ends = text.split("/")
    if len(ends) == 1:
        moment = kyiv_day(text, text)
        return moment, moment
    if len(ends) > 2 or all(end in ("", "..") for end in ends):
        raise InvalidParameter(
            f"datetime '{text}' is no interval; write it like 2023-03-18/2023-03-24 or 2023-03-18/.."
        )
    first, last = (None if end in ("", "..") else kyiv_day(end, text) for end in ends)
    return in_order(first, last, text)


def in_order(first: date | None, last: date | None, text: str) -> Days:
    """Return the two days; the first may not come after the last."""
    if first and last and first > last:
        raise InvalidParameter(f"'{text}' ends before it begins; put the earlier day first")
    return first, last


def kyiv_day(text: str, whole: str) -> date:
    """Return the Kyiv day of a date or an instant; an instant without an offset is Kyiv time."""
    try:
        if DAY.fullmatch(text):
            return within_reach(date.fromisoformat(text))
        if not INSTANT.fullmatch(text):
            raise ValueError(text)
        # a plus sign that nobody escaped arrives as a space
        moment = datetime.fromisoformat(text.replace(" ", "+").upper())
        return within_reach(moment.date() if moment.tzinfo is None else moment.astimezone(KYIV).date())
    except (ValueError, OverflowError) as error:
        raise InvalidParameter(
            f"datetime '{whole}' cannot be read; write a date like 2023-03-24, an instant like 2023-03-24T12:00:00Z "
            "or two of them with a slash between"
        ) from error


def within_reach(day: date) -> date:
    """Return a day, or the nearest that the service reckons with."""
    return min(max(day, EARLIEST), LATEST)


def box(text: str) -> Box | None:
    """Return west, south, east, north; of six numbers the heights are left out. West may be greater than east."""
    if not text:
        return None
    numbers = tuple(number(part, text) for part in text.split(","))
    if len(numbers) == 6:
        numbers = (numbers[0], numbers[1], numbers[3], numbers[4])
    if len(numbers) != 4:
        raise InvalidParameter(f"bbox '{text}' has {len(numbers)} numbers; it needs west,south,east,north")
    west, south, east, north = numbers
    within(text, (west, east), 180)
    within(text, (south, north), 90)
    if south > north:
        raise InvalidParameter(f"bbox '{text}' has its south above its north; it needs west,south,east,north")
    return west, south, east, north


def number(text: str, whole: str) -> float:
    """Return a plain decimal number."""
    if not re.fullmatch(r"\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*", text):
        raise InvalidParameter(
            f"bbox '{whole}' holds '{text}', which is no number; it needs west,south,east,north"
        )
    return float(text)


def within(whole: str, values: Iterable[float], limit: float) -> None:
    """Refuse degrees that are not on the globe."""
    for value in values:
        if abs(value) > limit:
            raise InvalidParameter(f"bbox '{whole}' holds {value:g}, which is beyond {limit:g} degrees")


def limit(text: str, usual: int = USUAL, most: int = MOST) -> int:
    """Return how many are asked for at most; more than the service gives at once is clipped."""
    if not text:
        return usual
    if not re.fullmatch(r"[0-9]{1,18}", text) or int(text) < 1:
        raise InvalidParameter(f"limit '{text}' is not a whole number from 1 to {most}")
    return min(int(text), most)
