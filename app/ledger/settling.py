"""Settling: which names new fighting may settle since the ledger was settled last, and their readings put in place at once."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, Engine, and_, func, or_, select, update

from app.ledger import rereading, write
from app.ledger.engine import reading, writing
from app.ledger.rows import Places, Remembered
from app.ledger.select import STANDING, holding, touched_between
from app.ledger.tables import claim_places, claims, mentions, meta, readings
from app.model import BY_RECENT_FRONT, Briefing, EventKind, Precision, Reading, Status

KEY = write.SETTLED
FIGHTING = claims.c.kind == EventKind.CLASH.value
STANDS = holding(STANDING, by_day=True)
NAMED = and_(claim_places.c.reading == claims.c.reading, claim_places.c.claim == claims.c.ordinal)


@dataclass(frozen=True, slots=True)
class Moved:
    """What the ledger took in since it was settled last, up to a data version: the days of fighting told anew or no longer."""

    version: int
    days: frozenset[date]
    briefings: frozenset[str]


@dataclass(frozen=True, slots=True)
class Open:
    """A briefing that leaves a place of fighting open: the first day of it, and the data version its reading holds from."""

    briefing: str
    day: date
    since: int


class Fought(NamedTuple):
    """A place that a reading which holds names for ground fighting by itself: its day, and the direction it was told for."""

    day: date
    direction: str
    code: str


class SettlingBook:
    """What recent fighting settles in one ledger."""

    def __init__(self, engine: Engine, edition: str) -> None:
        self._engine = engine
        self._edition = edition

    def moved(self) -> Moved | None:
        """Return what was taken in since the ledger was settled last, None if it is settled."""
        with reading(self._engine) as connection:
            version = write.current_version(connection)
            since = _settled(connection)
            if since is None or since >= version:
                return None
            which = touched_between(since, version)
            touched = claims.c.reading.in_(select(readings.c.number).where(which))
            days = connection.scalars(select(claims.c.day).where(touched, FIGHTING).distinct())
            fresh = select(readings.c.briefing_id).where(readings.c.since > since, STANDING)
            return Moved(version, frozenset(days), frozenset(connection.scalars(fresh)))

    def left_open(self, first: date, last: date) -> list[Open]:
        """Return the briefings that tell in these days of fighting at a place they leave open or recent fighting settled."""
        is_open = or_(claim_places.c.ambiguous, _by_front())
        told = select(claims.c.briefing_id, func.min(claims.c.day)).join_from(claims, claim_places, NAMED)
        found = told.where(STANDS, FIGHTING, claims.c.day.between(first, last), is_open)
        left = found.group_by(claims.c.briefing_id).subquery()
        own = and_(readings.c.briefing_id == left.c[0], STANDING)
        with reading(self._engine) as connection:
            rows = connection.execute(select(left, readings.c.since).join_from(left, readings, own))
            return [Open(*row) for row in rows]

    def fought(self, first: date, last: date) -> list[Fought]:
        """Return where fighting is told in these days, without what recent fighting itself settled."""
        told = select(claims.c.day, claims.c.direction, claim_places.c.code)
        found = told.join_from(claims, claim_places, NAMED).where(
            STANDS,
            FIGHTING,
            claims.c.day.between(first, last),
            claims.c.status != Status.ZERO.value,
            claim_places.c.precision != Precision.AREA.value,
            claim_places.c.ambiguous.is_(False),
            ~_by_front(),
        )
        with reading(self._engine) as connection:
            return list(map(Fought._make, connection.execute(found.distinct()).all()))

    def put(
        self, settled: Iterable[tuple[Briefing, Reading]], version: int, places: Places, at: write.At
    ) -> list[str] | None:
        """Put readings in place, and note that the ledger is settled; the briefings that changed, None if it moved on meanwhile."""
        with writing(self._engine) as connection:
            if write.current_version(connection) != version:
                return None
            entry, places = write.begin(connection, at), Remembered(places)
            changed = [
                briefing.id
                for briefing, read in settled
                if rereading.put(connection, entry, briefing, read, places, self._edition)
            ]
            write.close(connection, entry)
            _note_settled(connection, write.current_version(connection))
        return changed

    def is_settled(self, version: int) -> None:
        """Note that the ledger is settled up to a data version."""
        with writing(self._engine) as connection:
            _note_settled(connection, version)


def _by_front() -> ColumnElement[bool]:
    """Match places of claims that recent fighting settled."""
    own = and_(mentions.c.reading == claim_places.c.reading, mentions.c.start == claim_places.c.start)
    by_front = mentions.c.rule == BY_RECENT_FRONT
    return select(mentions.c.ordinal).where(own, by_front).correlate(claim_places).exists()


def _settled(connection: Connection) -> int | None:
    value = connection.scalar(select(meta.c.value).where(meta.c.key == KEY))
    return None if value is None else int(value)


def _note_settled(connection: Connection, version: int) -> None:
    connection.execute(update(meta).where(meta.c.key == KEY).values(value=str(version)))
