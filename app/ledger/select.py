"""The questions that the ledger answers, as SQL."""

from collections.abc import Collection
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select

from app.ledger.records import What
from app.ledger.tables import briefings, changes, claim_places, claims, mentions, readings
from app.model import KYIV, Where

PLACE_COLUMNS = tuple(claim_places.c)[:11]
"""A place as the claim names it, without the areas it lies in."""

STANDING = and_(readings.c.since.is_not(None), readings.c.until.is_(None))
"""The readings that hold now."""


def standing_at(version: int) -> ColumnElement[bool]:
    """Match the readings that held in a data version."""
    return and_(readings.c.since <= version, or_(readings.c.until.is_(None), readings.c.until > version))


def kept_at(version: int) -> ColumnElement[bool]:
    """Match the briefings that were there in a data version and not withdrawn."""
    there = select(readings.c.briefing_id).where(readings.c.since <= version)
    withdrawn = select(changes.c.briefing_id).where(
        changes.c.what == What.RETRACTED.value, changes.c.version <= version
    )
    return and_(briefings.c.id.in_(there), briefings.c.id.not_in(withdrawn))


def last_readings(version: int | None = None) -> Select[Any]:
    """Select the last reading of each briefing (up to a data version), whatever became of the briefing."""
    begun = readings.c.since.is_not(None) if version is None else readings.c.since <= version
    return select(func.max(readings.c.number)).where(begun).group_by(readings.c.briefing_id)


def select_claims(where: Where, which: ColumnElement[bool]) -> Select[Any]:
    """Select the claims of some readings that `where` asks for, in any order: asked for one, SQLite would walk through all."""
    return select(claims).where(*_claim_conditions(where, which))


def select_places(where: Where, which: ColumnElement[bool]) -> Select[Any]:
    """Select all places of the claims that `where` asks for, in any order."""
    own = and_(claim_places.c.reading == claims.c.reading, claim_places.c.claim == claims.c.ordinal)
    return select(*PLACE_COLUMNS).join_from(claims, claim_places, own).where(*_claim_conditions(where, which))


def of_briefing(briefing_id: str, version: int | None = None) -> ColumnElement[bool]:
    """Match the last reading of one briefing (up to a data version)."""
    return readings.c.number.in_(last_readings(version).where(readings.c.briefing_id == briefing_id))


def select_windows(which: ColumnElement[bool], among: Collection[tuple[date, date]] = ()) -> Select[Any]:
    """Select the different windows of the claims of some readings; only those among some, if any are given."""
    first, last = claims.c.first_day, claims.c.last_day
    found = select(first, last).where(holding(which, bool(among)))
    if among:
        found = found.where(or_(*(and_(first == start, last == stop) for start, stop in sorted(among))))
    return found.distinct()


def touched_between(earlier: int, later: int) -> ColumnElement[bool]:
    """Match the readings that began or ended to hold after one data version, up to another."""
    return or_(readings.c.since.between(earlier + 1, later), readings.c.until.between(earlier + 1, later))


def select_briefings(where: Where, ids: tuple[str, ...] = (), version: int | None = None) -> Select[Any]:
    """Select briefings by the Kyiv day of publication, or by id, with their last reading and the number of its claims.

    Of a data version, those that were there then, with their last reading up to it.
    """
    last = readings.c.number.in_(last_readings(version))
    counted = (
        select(func.count())
        .select_from(claims)
        .where(claims.c.reading == readings.c.number)
        .scalar_subquery()
        .label("claim_count")
    )
    found = (
        select(briefings, counted, readings.c.parser_version, readings.c.until)
        .join_from(briefings, readings, and_(readings.c.briefing_id == briefings.c.id, last))
        .order_by(briefings.c.published_at, briefings.c.id)
    )
    conditions = published_on(where)
    if ids:
        conditions.append(briefings.c.id.in_(ids))
    return found.where(*conditions)


def published_on(where: Where) -> list[ColumnElement[bool]]:
    """Match the briefings that were published on some Kyiv days."""
    conditions: list[ColumnElement[bool]] = []
    if where.first_day:
        conditions.append(briefings.c.published_at >= _midnight(where.first_day))
    if where.last_day:
        conditions.append(briefings.c.published_at < _midnight(where.last_day + timedelta(days=1)))
    return conditions


def select_mentions(briefing_id: str, ambiguous: bool | None) -> Select[Any]:
    """Select mentions of one briefing ("" of all current ones), only ambiguous or only settled ones if told."""
    which = of_briefing(briefing_id) if briefing_id else STANDING
    conditions: list[ColumnElement[bool]] = [mentions.c.reading.in_(select(readings.c.number).where(which))]
    if ambiguous is not None:
        conditions.append(mentions.c.ambiguous.is_(ambiguous))
    return select(mentions).where(*conditions).order_by(mentions.c.briefing_id, mentions.c.ordinal)


def select_changes(after: int, since: datetime | None, before: int | None) -> Select[Any]:
    """Select the lines of the diary after a data version or since a moment, oldest first."""
    conditions = _changes_after(after, since, before)
    return select(changes).where(*conditions).order_by(changes.c.version, changes.c.ordinal)


def select_feed(after: int, since: datetime | None, before: int | None) -> Select[Any]:
    """Select the same lines with the briefings that they are about."""
    told = briefings.c
    found = select(changes, told.source, told.title, told.url, told.published_at)
    own = changes.c.briefing_id == told.id
    conditions = _changes_after(after, since, before)
    return (
        found.join_from(changes, briefings, own)
        .where(*conditions)
        .order_by(changes.c.version, changes.c.ordinal)
    )


def select_last_of_feed(after: int, since: datetime | None, most: int) -> Select[Any]:
    """Select the data version of the last of so many lines; nothing if there are not so many."""
    lines = select(changes.c.version).where(*_changes_after(after, since, None))
    return lines.order_by(changes.c.version, changes.c.ordinal).offset(most - 1).limit(1)


def _changes_after(after: int, since: datetime | None, before: int | None) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = [changes.c.version > after]
    if since:
        conditions.append(changes.c.at >= since)
    if before is not None:
        conditions.append(changes.c.version <= before)
    return conditions


def select_version_at(moment: datetime) -> Select[Any]:
    """Select the first data version that is younger than a moment."""
    return select(func.min(changes.c.version)).where(changes.c.at > moment)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), KYIV).astimezone(UTC)


def _claim_conditions(where: Where, which: ColumnElement[bool]) -> list[ColumnElement[bool]]:
    """Return the conditions of `where`; a claim with a longer window belongs to every day of it."""
    is_of_days = bool(where.first_day or where.last_day)
    conditions: list[ColumnElement[bool]] = [holding(which, is_of_days), *_in_days(where)]
    if where.kinds:
        conditions.append(claims.c.kind.in_([kind.value for kind in where.kinds]))
    if where.sides:
        conditions.append(claims.c.side.in_([side.value for side in where.sides]))
    if where.claimants:
        conditions.append(claims.c.claimant.in_(where.claimants))
    if where.ids:
        conditions.append(claims.c.id.in_(where.ids))
    if where.places:
        conditions.append(_at_places(where.places))
    if where.bbox:
        conditions.append(_in_bbox(where.bbox))
    return conditions


def holding(which: ColumnElement[bool], by_day: bool) -> ColumnElement[bool]:
    """Match the claims of some readings; `by_day` if they are better found by their days.

    SQLite keeps no statistics: it would walk through all readings to find the claims of a day. Adding nothing to the column
    hides it from the planner.
    """
    reading: ColumnElement[int] = claims.c.reading + 0 if by_day else claims.c.reading
    return reading.in_(select(readings.c.number).where(which))


def _in_days(where: Where) -> list[ColumnElement[bool]]:
    """Match windows that hold any of the days: those that begin in them by one index, the longer ones by another."""
    first, last = claims.c.first_day, claims.c.last_day
    if where.first_day is None:
        return [first <= where.last_day] if where.last_day else []
    begun = first.between(where.first_day, where.last_day) if where.last_day else first >= where.first_day
    return [or_(begun, and_(first < where.first_day, last >= where.first_day, first != last))]


def _named_by_claim() -> ColumnElement[bool]:
    return and_(claim_places.c.reading == claims.c.reading, claim_places.c.claim == claims.c.ordinal)


def _at_places(codes: tuple[str, ...]) -> ColumnElement[bool]:
    """Match claims at a place, at anything inside it where it is an area, or told for it where it is a direction."""
    inside = or_(
        claim_places.c.code.in_(codes),
        claim_places.c.oblast.in_(codes),
        claim_places.c.raion.in_(codes),
        claim_places.c.hromada.in_(codes),
    )
    named = select(claim_places.c.ordinal).where(_named_by_claim(), inside).correlate(claims).exists()
    return or_(named, claims.c.direction.in_(codes), claims.c.within.in_(codes))


def _in_bbox(bbox: tuple[float, float, float, float]) -> ColumnElement[bool]:
    """Match claims with a place whose point lies in the box; areas have no point."""
    west, south, east, north = bbox
    place = claim_places.c
    across = or_(place.lon >= west, place.lon <= east)  # a box over the date line
    along = place.lon.between(west, east) if west <= east else across
    found = select(place.ordinal).where(_named_by_claim(), along, place.lat.between(south, north))
    return found.correlate(claims).exists()
