"""The layers `settlements` and `areas`: one feature per place, day, kind, side and claimant, in which shares add up."""

from collections.abc import Iterator
from typing import Any

import orjson

from app.model import AreaCount, ClaimPlace, Level, Period, Precision
from app.publish.acled import acled
from app.publish.chart import Chart
from app.publish.explain_address import Number
from app.publish.feature import Feature
from app.publish.geojson import Geometry
from app.publish.standing import STANDING, Standing
from app.reconcile.counting import Ask, count
from app.reconcile.leaf import Leaf
from app.reconcile.placing import ABROAD, UNPLACED
from gazetteer.place import COUNTRY

AREA_LEVELS = (Level.OBLAST, Level.RAION, Level.HROMADA, Level.DIRECTION)
Named = dict[tuple[str, str], ClaimPlace]


def settlements(standing: Standing) -> Iterator[Feature]:
    """Return the counts of each settlement and day.

    What cannot be placed at a settlement with a point of its own is there too, without a geometry, so that sums are whole.
    """
    chart, written = standing.chart, _Written(standing.chart)
    for leaf in standing.leaves():
        named = _named(leaf)
        for row in _rows(leaf, Level.SETTLEMENT, standing):
            yield _feature(row, chart.point(row.area), _settlement(row, named, chart), standing, written)


def areas(standing: Standing) -> Iterator[Feature]:
    """Return the counts of each oblast, raion, hromada, direction and day."""
    chart, written = standing.chart, _Written(standing.chart)
    return (
        _feature(
            row, chart.outline(row.area), {"approximate": chart.is_approximate(row.area)}, standing, written
        )
        for level in AREA_LEVELS
        for leaf in standing.leaves()
        for row in _rows(leaf, level, standing)
    )


def _rows(leaf: Leaf, level: Level, standing: Standing) -> list[AreaCount]:
    return count(leaf.books, Ask(level, Period.DAY), standing.claimants)


def _named(leaf: Leaf) -> Named:
    """Return how each claim that stands names each of its places."""
    fates = leaf.books.fates
    standing = (claim for claim in leaf.claims if (fate := fates.get(claim.id)) and fate.outcome in STANDING)
    return {(claim.id, place.code): place for claim in standing for place in claim.places}


def _settlement(row: AreaCount, named: Named, chart: Chart) -> dict[str, Any]:
    """Return how exactly a settlement's count is placed: as loosely as the loosest of its claims."""
    place = chart.place(row.area)
    if place is None or chart.position(row.area) is None:
        return {"precision": Precision.AREA, "radius_m": place.radius_m if place else 0}
    told = [found for claim in row.claims if (found := named.get((claim, row.area)))]
    loosest = max(told, key=lambda found: found.radius_m, default=None)
    return {
        "precision": loosest.precision if loosest else Precision.SETTLEMENT,
        "radius_m": loosest.radius_m if loosest else place.radius_m,
    }


class _Written:
    """What is said of the place of a row, as the beginning of its properties: the same few places come again and again."""

    def __init__(self, chart: Chart) -> None:
        self._chart = chart
        self._kept: dict[tuple[str, str, Level], bytes] = {}

    def properties(self, row: AreaCount, more: dict[str, Any]) -> bytes:
        """Return the properties of a row."""
        key = (row.area, row.within, row.level)
        begun = self._kept.get(key)
        if begun is None:
            begun = self._kept[key] = orjson.dumps(_place(row, self._chart))[:-1] + b","
        return begun + orjson.dumps(more)[1:]


def _feature(
    row: AreaCount, where: Geometry | None, more: dict[str, Any], standing: Standing, written: _Written
) -> Feature:
    chart = standing.chart
    return Feature(
        id=_id(row),
        first_day=row.period,
        last_day=row.period,
        kind=row.kind,
        side=row.side,
        claimant=row.claimant,
        level=row.level,
        codes=_codes(row, chart),
        place=where,
        properties=written.properties(row, _count(row) | more | _origin(row, standing)),
    )


def _id(row: AreaCount) -> str:
    place = f"{row.area}@{row.within}" if row.within else row.area
    return ":".join([row.level, place, row.period.isoformat(), row.kind, row.side, row.claimant])


def _codes(row: AreaCount, chart: Chart) -> frozenset[str]:
    if row.area in (UNPLACED, ABROAD):
        return frozenset({row.area, COUNTRY}).union(
            chart.around(row.within, row.period) if row.within else ()
        )
    return chart.around(row.area, row.period)


def _place(row: AreaCount, chart: Chart) -> dict[str, Any]:
    place = chart.place(row.area)
    around = {
        "oblast": place.oblast if place else "",
        "raion": place.raion if place else "",
        "hromada": place.hromada if place else "",
    }
    names = {
        f"{level}_name_{language}": name(around[level])
        for level in ("oblast", "raion")
        for language, name in (("en", chart.name_en), ("uk", chart.name_uk))
    }
    return (
        {
            "code": row.area,
            "pcode": chart.pcode(row.area, row.level),
            "level": row.level,
            "name_uk": chart.name_uk(row.area),
            "name_en": chart.name_en(row.area) or row.area_name,
            "name_ru": chart.name_ru(row.area),
            "place_kind": chart.kind(row.area),
        }
        | around
        | names
        | {"within": row.within}
    )


def _count(row: AreaCount) -> dict[str, Any]:
    return {
        "day": row.period,
        "kind": row.kind,
        **acled(row.kind),
        "side": row.side,
        "claimant": row.claimant,
        "claimant_name": row.claimant_name,
        "low": row.low,
        "best": row.best,
        "high": row.high,
        "shared": row.shared,
        "share": row.share,
        "status": row.status,
        "claims": row.claims,
    }


def _origin(row: AreaCount, standing: Standing) -> dict[str, Any]:
    asked = Number(row.area, row.period, row.kind, row.side, row.claimant, row.level)
    return {"explain": asked.address, "data_version": standing.version}
