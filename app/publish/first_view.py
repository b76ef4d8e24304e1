"""What the page needs for its first picture, written into it: state, counts of the days asked for, totals around them."""

from collections.abc import Mapping
from datetime import date, timedelta

from app.model import Level
from app.publish.columns import Json
from app.publish.map_columns import map_columns, totals_columns
from app.publish.status import status
from app.service import Service

USUAL_DAYS = 7
MOST_DAYS = 31
"""More days than these do not stand in the page: it asks for them."""

TOTAL_DAYS = 120
"""So many days of totals are drawn beside the days asked for."""

Days = tuple[date, date]


def first_view(service: Service, asked: Mapping[str, str]) -> Json:
    """Return state, totals and counts for the days that an address asks for, as far as they fit into a page."""
    now = status(service)
    found: Json = {"status": now}
    if now["first_day"] is None:
        return found
    span = now["first_day"], now["last_day"]
    window = days_asked(asked, span)
    around = max(span[0], min(window[0], span[1] - timedelta(TOTAL_DAYS - 1)))
    if (span[1] - around).days < 4 * TOTAL_DAYS:
        found["totals"] = totals_columns(service, around, span[1])
    if (window[1] - window[0]).days < MOST_DAYS:
        found["columns"] = map_columns(service, *window, Level.SETTLEMENT)
    return found


def days_asked(asked: Mapping[str, str], span: Days) -> Days:
    """Return the days of an address within the record, as the page reads it: what makes no sense there is left out."""
    first, last = _day(asked.get("from", "")), _day(asked.get("to", ""))
    if first or last:
        ends = sorted((first or last or span[0], last or first or span[1]))
        return _within(ends[0], span), _within(ends[1], span)
    count = asked.get("last", "")
    if count == "all":
        return span
    days = int(count) if count.isascii() and count.isdigit() and 0 < int(count) < 10_000 else USUAL_DAYS
    return _within(span[1] - timedelta(days - 1), span), span[1]


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if len(text) == len("2023-03-24") else None
    except ValueError:
        return None


def _within(day: date, span: Days) -> date:
    return min(max(day, span[0]), span[1])
