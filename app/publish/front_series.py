"""The history of a direction as JSON: reported clashes by day, week or month, of each claimant, with the trend."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from app.errors import NotFound
from app.fronts.places import FIGHTING
from app.fronts.record import Record
from app.fronts.series import History, Step, histories
from app.model import Level, Period, Where
from app.publish.front_features import trend_properties
from app.publish.standing import standing
from app.reconcile.counting import Ask
from app.service import Service
from app.shelf import Snapshot

Json = dict[str, Any]
LOOK_BACK_DAYS = 31
"""So many days before the first are looked at for the trend of the first period."""


def front_series(
    service: Service, direction: str, where: Where, period: Period, past: int | None = None
) -> Json:
    """Return the history of a direction; its open ends are those of the ledger.

    `where` names the days, and the claimants and sides if only some are asked for. `past` is an earlier data version.
    """
    known = service.gazetteer.directions.get(direction)
    if known is None:
        raise NotFound(f"there is no direction '{direction}'; the layer 'fronts' has those with reports")
    span = service.ledger.span()
    first, last = where.first_day or (span and span[0]), where.last_day or (span and span[1])
    told = {"direction": direction, "name_en": known.name_en, "name_uk": known.name_uk, "period": period}
    if first is None or last is None:
        return told | {"from": None, "to": None, "series": []}
    books = service.shelf.at(past)
    found = _histories(books, direction, Where(first, last, (), where.claimants, where.sides), period)
    named = _named(standing(service, past).record, direction, first, last)
    series = [_history(each, named, books.claimants) for each in found]
    return told | {"from": first, "to": last, "series": series}


def _histories(books: Snapshot, direction: str, where: Where, period: Period) -> list[History]:
    first, last = where.first_day or date.min, where.last_day or date.max
    ask = Ask(Level.DIRECTION, Period.DAY, first - timedelta(days=LOOK_BACK_DAYS), last)
    rows = books.rows(ask, Where(None, None, (FIGHTING,), where.claimants, where.sides, (direction,)))
    own = [row for row in rows if row.area == direction]
    return histories(own, first, last, period, books.covered)


def _named(record: Record, direction: str, first: date, last: date) -> dict[date, set[str]]:
    """Return the settlements that were named along the direction, by day."""
    days: dict[date, set[str]] = {}
    for seen in record.window(last, (last - first).days + 1):
        if seen.direction == direction:
            days.setdefault(seen.day, set()).add(seen.code)
    return days


def _history(found: History, named: dict[date, set[str]], claimants: Mapping[str, str]) -> Json:
    return {
        "claimant": found.claimant,
        "claimant_name": claimants.get(found.claimant, found.claimant),
        "side": found.side,
        **trend_properties(found.trend),
        "steps": [_step(step, named) for step in found.steps],
    }


def _step(step: Step, named: dict[date, set[str]]) -> Json:
    told = step.told
    is_told = bool(told.covered_days)
    first, last = step.span.first_day, step.span.last_day
    places = {code for day, codes in named.items() if first <= day <= last for code in codes}
    return {
        "from": first,
        "to": last,
        "status": step.status,
        "low": told.low if is_told else None,
        "best": told.best if is_told else None,
        "high": told.high if is_told else None,
        "share": told.share if is_told else None,
        "per_day_low": told.per_day(told.low),
        "per_day_best": told.per_day(told.best),
        "per_day_high": told.per_day(told.high),
        "covered_days": len(told.covered_days),
        "zero_days": len(told.zero_days),
        "settlements": sorted(places),
        **(trend_properties(step.trend) if step.trend else {}),
    }
