"""Versions: which text of a source takes the place of which, whatever the order in which they arrive."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import Column, Connection, insert, select, update

from app.errors import NotFound, NothingToReplace
from app.ledger.identity import content_hash, header
from app.ledger.records import Arrival, BriefingStatus
from app.ledger.rows import Values, briefing_values
from app.ledger.tables import briefings
from app.model import KYIV, Briefing

AT_A_TIME = 500
"""So many briefings are asked for at once."""

COLUMNS = select(
    briefings.c.id, briefings.c.version, briefings.c.replaces, briefings.c.published_at, briefings.c.status
)


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a text stands among the versions of one: after `earlier` and before `later` ("" where there is none)."""

    earlier: str = ""
    later: str = ""
    version: int = 1


ALONE = Slot()

Mark = tuple[str, str]
"""A source, and an address or a heading."""


@dataclass(slots=True)
class Met:
    """Which ids, addresses and headings of arriving briefings are there: what is none of these stands alone."""

    ids: set[str]
    addresses: set[Mark]
    headings: set[Mark]

    def may_have(self, briefing: Briefing, heading: str) -> bool:
        """Tell whether another version of a briefing may be there."""
        source = briefing.source
        same_address = bool(briefing.url) and (source, briefing.url) in self.addresses
        return same_address or (bool(heading) and (source, heading) in self.headings)

    def add(self, briefing: Briefing, heading: str) -> None:
        """Note a briefing that was put there."""
        self.ids.add(briefing.id)
        self.addresses.add((briefing.source, briefing.url))
        self.headings.add((briefing.source, heading))


def met(connection: Connection, arriving: Sequence[Briefing]) -> Met:
    """Return what is there of arriving briefings: asked for all of a source at once."""
    found = Met(set(), set(), set())
    for first in range(0, len(arriving), AT_A_TIME):
        some = arriving[first : first + AT_A_TIME]
        ids = [briefing.id for briefing in some]
        found.ids |= set(connection.scalars(select(briefings.c.id).where(briefings.c.id.in_(ids))))
        for source in {briefing.source for briefing in some}:
            own = [briefing for briefing in some if briefing.source == source]
            urls, headings = {briefing.url for briefing in own}, {header(briefing.text) for briefing in own}
            found.addresses |= _marks(connection, source, briefings.c.url, urls)
            found.headings |= _marks(connection, source, briefings.c.header, headings)
    return found


def _marks(connection: Connection, source: str, column: Column[str], wanted: set[str]) -> set[Mark]:
    """Return which addresses or headings of a source are there."""
    if not wanted - {""}:
        return set()
    told = select(column).where(briefings.c.source == source, column.in_(sorted(wanted - {""})))
    return {(source, mark) for mark in connection.scalars(told)}


def slot(connection: Connection, briefing: Briefing, header: str, replaces: str) -> Slot:
    """Return where the briefing belongs: after the text it replaces, else by source and address, or source and heading.

    Of two texts of one address the one published later is the newer, also if it arrives first.
    """
    if replaces:
        newest = _newest_version(connection, replaces)
        return Slot(newest[0], "", newest[1] + 1)
    found = _same_address(connection, briefing) or _same_heading(connection, briefing, header)
    return _between(connection, found, briefing.published_at) if found else ALONE


def _newest_version(connection: Connection, wanted: str) -> tuple[str, int]:
    """Follow the versions from the wanted one to the newest."""
    newest = connection.execute(COLUMNS.where(briefings.c.id == wanted)).one_or_none()
    if newest is None:
        raise NothingToReplace(f"no briefing bears the id '{wanted}', which this one is to replace")
    while later := connection.execute(COLUMNS.where(briefings.c.replaces == newest.id)).one_or_none():
        newest = later
    return newest.id, newest.version


def _same_address(connection: Connection, briefing: Briefing) -> str:
    if not briefing.url:
        return ""
    same = (briefings.c.source == briefing.source, briefings.c.url == briefing.url)
    return _newest_of(connection, *same)


def _same_heading(connection: Connection, briefing: Briefing, header: str) -> str:
    """Find a report of the same source, Kyiv day and heading, where the heading names its hour."""
    if not header:
        return ""
    day = briefing.published_at.astimezone(KYIV).date()
    same = (
        briefings.c.source == briefing.source,
        briefings.c.header == header,
        briefings.c.published_at >= _midnight(day),
        briefings.c.published_at < _midnight(day + timedelta(days=1)),
    )
    return _newest_of(connection, *same)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), KYIV)


def _newest_of(connection: Connection, *same: object) -> str:
    newest = select(briefings.c.id).where(*same).order_by(briefings.c.version.desc(), briefings.c.id)  # type: ignore[arg-type]
    current = newest.where(briefings.c.status == BriefingStatus.CURRENT.value).limit(1)
    return connection.scalar(current) or ""


def _between(connection: Connection, newest: str, published_at: datetime) -> Slot:
    """Walk back from the newest version to where a text of that moment belongs."""
    later, at = "", connection.execute(COLUMNS.where(briefings.c.id == newest)).one()
    while at.published_at > published_at:
        if not at.replaces:
            return Slot("", at.id, at.version)
        later, at = at.id, connection.execute(COLUMNS.where(briefings.c.id == at.replaces)).one()
    return Slot(at.id, later, at.version + 1)


def insert_briefing(connection: Connection, briefing: Briefing, where: Slot, arrival: Arrival) -> None:
    """Insert a briefing in its place among the versions; what follows it moves up by one."""
    if where.later:
        _make_room(connection, where.later)
    connection.execute(insert(briefings), stored_values(briefing, where, arrival))
    if where.later:
        _set(connection, where.later, replaces=briefing.id)
    elif where.earlier:
        supersede(connection, where.earlier)


def stored_values(briefing: Briefing, where: Slot, arrival: Arrival) -> Values:
    """Return the row of a briefing in its place among the versions."""
    status = BriefingStatus.SUPERSEDED if where.later else BriefingStatus.CURRENT
    return briefing_values(briefing) | {
        "received_at": arrival.received_at,
        "content_hash": content_hash(briefing.text),
        "version": where.version,
        "replaces": where.earlier or None,
        "status": status.value,
    }


def _make_room(connection: Connection, later: str) -> None:
    _set(connection, later, replaces=None)
    follower: str | None = later
    while follower:
        _set(connection, follower, version=briefings.c.version + 1)
        follower = connection.scalar(select(briefings.c.id).where(briefings.c.replaces == follower))


def supersede(connection: Connection, briefing_id: str) -> None:
    """Mark a current text as superseded."""
    connection.execute(
        update(briefings)
        .where(briefings.c.id == briefing_id, briefings.c.status == BriefingStatus.CURRENT.value)
        .values(status=BriefingStatus.SUPERSEDED.value)
    )


def withdraw(connection: Connection, briefing_id: str) -> bool:
    """Mark a text as retracted; tell whether it was not so before."""
    status = connection.scalar(select(briefings.c.status).where(briefings.c.id == briefing_id))
    if status is None:
        raise NotFound(f"no briefing bears the id '{briefing_id}'")
    if status == BriefingStatus.RETRACTED.value:
        return False
    _set(connection, briefing_id, status=BriefingStatus.RETRACTED.value)
    return True


def _set(connection: Connection, briefing_id: str, **values: object) -> None:
    connection.execute(update(briefings).where(briefings.c.id == briefing_id).values(**values))
