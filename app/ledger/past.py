"""Briefings as they stood in an earlier data version, told from what is kept of them now."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection, func, or_, select

from app.ledger.records import BriefingStatus, StoredBriefing, What
from app.ledger.rows import stored_briefing
from app.ledger.select import select_briefings
from app.ledger.tables import briefings, changes, readings
from app.model import Where


@dataclass(frozen=True, slots=True)
class Chain:
    """Which text each one replaces, and the data version since which each of these is there."""

    earlier: dict[str, str]
    since: dict[str, int]

    def before(self, briefing_id: str, version: int) -> list[str]:
        """Return the texts before one that were there in a data version, the nearest first: a late one may have come between."""
        found = []
        at = self.earlier.get(briefing_id, "")
        while at:
            if self.since[at] <= version:
                found.append(at)
            at = self.earlier.get(at, "")
        return found


def briefings_at(
    connection: Connection, version: int, where: Where, ids: Sequence[str]
) -> list[StoredBriefing]:
    """Return the briefings that were there in a data version, each as it was told of then, oldest first."""
    chain, retracted = _chain(connection), _retracted(connection, version)
    found = []
    for row in connection.execute(select_briefings(where, tuple(ids), version)):
        before = chain.before(row.id, version)
        found.append(
            replace(
                stored_briefing(row),
                version=len(before) + 1,
                replaces=before[0] if before else "",
                status=_status(row.id in retracted, row.until is None or row.until > version),
            )
        )
    return found


def _status(is_retracted: bool, is_standing: bool) -> BriefingStatus:
    if is_retracted:
        return BriefingStatus.RETRACTED
    return BriefingStatus.CURRENT if is_standing else BriefingStatus.SUPERSEDED


def _retracted(connection: Connection, version: int) -> set[str]:
    known = (changes.c.what == What.RETRACTED.value, changes.c.version <= version)
    return set(connection.scalars(select(changes.c.briefing_id).where(*known)))


def _chain(connection: Connection) -> Chain:
    """Return the texts that are versions of another."""
    replaced = select(briefings.c.replaces).where(briefings.c.replaces.is_not(None))
    in_chain = or_(briefings.c.replaces.is_not(None), briefings.c.id.in_(replaced))
    told = (
        select(briefings.c.id, briefings.c.replaces, func.min(readings.c.since))
        .join_from(briefings, readings, readings.c.briefing_id == briefings.c.id)
        .where(in_chain)
        .group_by(briefings.c.id, briefings.c.replaces)
    )
    rows = connection.execute(told).all()
    return Chain({name: earlier or "" for name, earlier, _ in rows}, {name: since for name, _, since in rows})
