"""The layer `fronts`: where fighting was reported along each direction, for at least fourteen days."""

from datetime import date, timedelta
from typing import Any

import orjson

from app.fronts.intensity import Intensity
from app.fronts.outline import DAYS, ActiveFront, active_fronts
from app.model import EventKind, Where
from app.publish.feature import Feature
from app.publish.geojson import geometry
from app.publish.standing import Standing
from gazetteer.place import COUNTRY


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
    found = active_fronts(
        standing.books, chart.gazetteer, chart.areas, where.first_day, where.last_day, standing.superseded
    )
    return [_feature(front, standing) for front in found]


def _feature(front: ActiveFront, standing: Standing) -> Feature:
    chart = standing.chart
    properties = {
        "direction": front.direction,
        "name_uk": chart.name_uk(front.direction),
        "name_en": chart.name_en(front.direction),
        "first_day": front.first_day,
        "last_day": front.last_day,
        "per_day_low": front.low,
        "per_day_best": front.best,
        "per_day_high": front.high,
        "covered_days": front.covered_days,
        "sparse": front.is_sparse,
        "intensities": [_intensity(each, standing) for each in front.intensities],
        "settlements": front.settlements,
        "inexact": [place.code for place in front.inexact],
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
