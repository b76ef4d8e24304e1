"""The questions that the ledger answers, as SQL."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select

from app.ledger.records import BriefingStatus
from app.ledger.tables import briefings, claim_places, claims, mentions
from app.model import KYIV, Where

PLACE_COLUMNS = tuple(claim_places.c)[:10]
"""A place as the claim names it, without the areas it lies in."""


def select_claims(where: Where, current: bool) -> Select[Any]:
    """Select the claims that `where` asks for, in the order of day and id."""
    return select(claims).where(*_claim_conditions(where, current)).order_by(claims.c.day, claims.c.id)


def select_places(where: Where, current: bool) -> Select[Any]:
    """Select all places of the claims that `where` asks for, each claim's in the order of the text."""
    found = select(claims.c.id).where(*_claim_conditions(where, current))
    return _places_of(found)


def select_claims_in(briefing_id: str) -> Select[Any]:
    """Select the claims of one briefing, whatever became of it, in the order of its text."""
    return select(claims).where(claims.c.briefing_id == briefing_id).order_by(claims.c.ordinal)


def select_places_in(briefing_id: str) -> Select[Any]:
    """Select the places of one briefing's claims."""
    found = select(claims.c.id).where(claims.c.briefing_id == briefing_id)
    return _places_of(found)


def select_briefings(where: Where, ids: tuple[str, ...] = ()) -> Select[Any]:
    """Select briefings by the Kyiv day of publication, or by id, with the number of their claims."""
    counted = (
        select(func.count())
        .select_from(claims)
        .where(claims.c.briefing_id == briefings.c.id)
        .scalar_subquery()
        .label("claim_count")
    )
    found = select(briefings, counted).order_by(briefings.c.published_at, briefings.c.id)
    conditions: list[ColumnElement[bool]] = []
    if ids:
        conditions.append(briefings.c.id.in_(ids))
    if where.first_day:
        conditions.append(briefings.c.published_at >= _midnight(where.first_day))
    if where.last_day:
        conditions.append(briefings.c.published_at < _midnight(where.last_day + timedelta(days=1)))
    return found.where(*conditions)


def select_mentions(briefing_id: str, ambiguous: bool | None) -> Select[Any]:
    """Select mentions of one briefing ("" of all current ones), only ambiguous or only settled ones if told."""
    conditions: list[ColumnElement[bool]] = []
    if briefing_id:
        conditions.append(mentions.c.briefing_id == briefing_id)
    else:
        conditions.append(mentions.c.briefing_id.in_(_current_briefings()))
    if ambiguous is not None:
        conditions.append(mentions.c.ambiguous.is_(ambiguous))
    return select(mentions).where(*conditions).order_by(mentions.c.briefing_id, mentions.c.ordinal)


def _places_of(claim_ids: Select[Any]) -> Select[Any]:
    of_them = select(*PLACE_COLUMNS).where(claim_places.c.claim_id.in_(claim_ids))
    return of_them.order_by(claim_places.c.claim_id, claim_places.c.ordinal)


def _current_briefings() -> Select[Any]:
    return select(briefings.c.id).where(briefings.c.status == BriefingStatus.CURRENT.value)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), KYIV).astimezone(UTC)


def _claim_conditions(where: Where, current: bool) -> list[ColumnElement[bool]]:
    """Return the conditions of `where`; a claim with a longer window belongs to every day of it."""
    conditions: list[ColumnElement[bool]] = []
    if current:
        conditions.append(claims.c.briefing_id.in_(_current_briefings()))
    if where.first_day:
        conditions.append(claims.c.last_day >= where.first_day)
    if where.last_day:
        conditions.append(claims.c.first_day <= where.last_day)
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


def _at_places(codes: tuple[str, ...]) -> ColumnElement[bool]:
    """Match claims at a place, at anything inside it where it is an area, or told for it where it is a direction."""
    inside = select(claim_places.c.claim_id).where(
        or_(
            claim_places.c.code.in_(codes),
            claim_places.c.oblast.in_(codes),
            claim_places.c.raion.in_(codes),
            claim_places.c.hromada.in_(codes),
        )
    )
    return or_(claims.c.id.in_(inside), claims.c.direction.in_(codes), claims.c.within.in_(codes))


def _in_bbox(bbox: tuple[float, float, float, float]) -> ColumnElement[bool]:
    """Match claims with a place whose point lies in the box; areas have no point."""
    west, south, east, north = bbox
    place = claim_places.c
    across = or_(place.lon >= west, place.lon <= east)  # a box over the date line
    along = place.lon.between(west, east) if west <= east else across
    found = select(place.claim_id).where(and_(along, place.lat.between(south, north)))
    return claims.c.id.in_(found)
