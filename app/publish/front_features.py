"""The layer `fronts`: where fighting was reported along each direction, for at least fourteen days."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import orjson

from app.fronts.changes import NotNamed, appeared, not_named_since
from app.fronts.intensity import Intensity
from app.fronts.outline import DAYS, ActiveFront, active_fronts
from app.fronts.places import NamedPlace
from app.fronts.trend import Change, Trend
from app.model import EventKind, Where
from app.publish.chart import Chart
from app.publish.feature import Feature
from app.publish.geojson import geometry
from app.publish.standing import Standing
from gazetteer.place import COUNTRY

LOOK_BACK_DAYS = 120
"""So many days before the period are looked at for places that appeared or fell silent."""


def front_days(standing: Standing, where: Where) -> Where:
    """Return the days that fronts are drawn for: those asked for, and as many before them as make fourteen."""
    latest = max((claim.window.stop for claim in standing.claims), default=None)
    last = where.last_day or where.first_day or latest
    if last is None:
        return Where()
    if latest and last > latest >= (where.first_day or date.min):
        last = latest
    first = last - timedelta(days=DAYS - 1)
    return Where(min(first, where.first_day or first), last)


def fronts(standing: Standing, where: Where) -> list[Feature]:
    """Return the active fronts of some days."""
    if where.first_day is None or where.last_day is None:
        return []
    chart = standing.chart
    first, last = where.first_day, where.last_day
    books = standing.books(first, last)
    found = active_fronts(books, chart.gazetteer, chart.areas, first, last, standing.superseded)
    changes = _changes(standing, where.first_day, where.last_day)
    return [_feature(front, changes, standing) for front in found]


@dataclass(frozen=True, slots=True)
class Changes:
    """The places of each direction that appeared, and those not named since."""

    appeared: Mapping[str, tuple[str, ...]]
    silent: Mapping[str, tuple[NotNamed, ...]]


def _changes(standing: Standing, first_day: date, last_day: date) -> Changes:
    days = (last_day - first_day).days + 1 + LOOK_BACK_DAYS
    seen = standing.record.window(last_day, days)
    return Changes(appeared(seen, first_day), not_named_since(seen, standing.covered, last_day))


def _feature(front: ActiveFront, changes: Changes, standing: Standing) -> Feature:
    chart = standing.chart
    properties = {
        "direction": front.direction,
        "name_uk": chart.name_uk(front.direction),
        "name_en": chart.name_en(front.direction),
        "first_day": front.first_day,
        "last_day": front.last_day,
        "standing": front.standing,
        "per_day_low": front.low,
        "per_day_best": front.best,
        "per_day_high": front.high,
        "per_10_km": front.per_10_km,
        "length_km": front.length_km,
        "covered_days": front.covered_days,
        "sparse": front.is_sparse,
        **trend_properties(front.trend or Trend(Change.UNKNOWN, reason="no_count")),
        "intensities": [_intensity(each, standing) for each in front.intensities],
        "settlements": front.settlements,
        "inexact": [place.code for place in front.inexact],
        "named": [_named(place, chart) for place in (*front.named, *front.inexact)],
        "appeared": changes.appeared.get(front.direction, ()),
        "not_named_since": [
            {**_name(each.code, chart), "last_day": each.last_day}
            for each in changes.silent.get(front.direction, ())
        ],
    }
    return Feature(
        id=front.direction,
        first_day=front.first_day,
        last_day=front.last_day,
        kind=EventKind.CLASH,
        side=None,
        claimant="",
        level=None,
        codes=frozenset({front.direction, COUNTRY, *front.settlements}),
        place=geometry(front.outline),
        properties=orjson.dumps(properties),
    )


def trend_properties(found: Trend) -> dict[str, Any]:
    """Return how the later half of the days compares with the earlier one."""
    return {
        "trend": found.change,
        "trend_reason": found.reason,
        "trend_ratio": found.ratio,
        "trend_low": found.low,
        "trend_high": found.high,
        "trend_since": found.since,
    }


def _named(place: NamedPlace, chart: Chart) -> dict[str, Any]:
    known = chart.place(place.code)
    precision = known.point_precision if known else None
    days = {"days": len(place.days), "first_day": place.first_day, "last_day": place.last_day}
    return {**_name(place.code, chart), **days, "precision": precision}


def _name(code: str, chart: Chart) -> dict[str, str]:
    return {"code": code, "name_en": chart.name_en(code), "name_uk": chart.name_uk(code)}


def _intensity(each: Intensity, standing: Standing) -> dict[str, Any]:
    """Return one claimant's and side's clashes per covered day; they are never added to another's."""
    return {
        "claimant": each.claimant,
        "claimant_name": standing.claimants.get(each.claimant, each.claimant),
        "side": each.side,
        "per_day_low": each.per_day(each.low),
        "per_day_best": each.per_day(each.best),
        "per_day_high": each.per_day(each.high),
        "per_day_share": each.per_day(each.share),
        "covered_days": len(each.covered_days),
        "zero_days": len(each.zero_days),
    }
