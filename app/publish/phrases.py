"""Counts and days in words, for people who read the map file: what is not known is said, never rounded away."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from app.model import KYIV, EventKind, Status
from app.publish.style import style

THIN_SPACE = "\u2009"
MONTHS = (  # not the locale's: the file reads the same wherever it was made
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def number(value: int) -> str:
    """Return a number with a thin space between thousands."""
    return f"{value:,}".replace(",", THIN_SPACE)


def day(value: date) -> str:
    """Return a day: 24 March 2023."""
    return f"{value.day} {MONTHS[value.month - 1]} {value.year}"


def days(first: date, last: date) -> str:
    """Return a window of days: 19 to 25 March 2023."""
    if first == last:
        return day(first)
    if first.year != last.year:
        return f"{day(first)} to {day(last)}"
    month = "" if first.month == last.month else f" {MONTHS[first.month - 1]}"
    return f"{first.day}{month} to {day(last)}"


def moment(value: datetime) -> str:
    """Return a moment in Kyiv time: 25 March 2023, 08:00 Kyiv."""
    local = value.astimezone(KYIV)
    return f"{day(local.date())}, {local:%H:%M} Kyiv"


def noun(kind: EventKind, value: int | None) -> str:
    """Return the word for so many of a kind."""
    forms = _words()[kind]
    return forms["one"] if value == 1 else forms["other"]


def some(names: Sequence[str], most: int = 3) -> str:
    """Return the first names of many, and how many more there are."""
    more = [f"{len(names) - most} more"] if len(names) > most else []
    return ", ".join([*names[:most], *more])


def count(kind: EventKind, status: Status, low: int | None, high: int | None) -> str:
    """Return a reported count: '59 clashes', 'at least 3 shellings', '24 to 99 clashes', 'number not given'."""
    if status is Status.ZERO:
        return f"no {noun(kind, None)}, as told"
    if status is Status.WITHHELD:
        return f"{noun(kind, None)}, number withheld by the source"
    if status is Status.UNNUMBERED or low is None:
        return f"{noun(kind, None)}, number not given"
    if high is None:
        return f"at least {number(low)} {noun(kind, low)}"
    if low == high:
        return f"{number(low)} {noun(kind, low)}"
    return (
        f"{number(low)} to {number(high)} {noun(kind, high)}"
        if low
        else f"up to {number(high)} {noun(kind, high)}"
    )


def shared_count(kind: EventKind, low: int, high: int | None, share: int) -> str:
    """Return what is known of a place that shares numbers with other places."""
    most = "" if high is None else f" of up to {number(high - low)}"
    told = f"share of {number(share)}{most} {noun(kind, high)} told for several places together"
    return f"at least {number(low)} for this place alone, and a {told}" if low else f"a {told}"


def _words() -> Mapping[str, Mapping[str, str]]:
    return {kind["id"]: kind["words"]["en"] for kind in style()["kinds"]}
