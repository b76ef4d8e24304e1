"""The ledger: the append-only book of briefings, claims and what became of them."""

from dataclasses import replace
from datetime import date, datetime

from sqlalchemy import ColumnElement, Connection, Engine, func, select

from app.errors import NotFound
from app.ledger.engine import open_engine, reading, writing
from app.ledger.identity import briefing_id
from app.ledger.records import Arrival, BriefingStatus, Outcome, Stored, StoredBriefing, StoredMention
from app.ledger.rows import NOWHERE, Places, claims_of, places_of, stored_briefing, stored_mention
from app.ledger.select import (
    select_briefings,
    select_claims,
    select_claims_in,
    select_mentions,
    select_places,
    select_places_in,
)
from app.ledger.tables import briefings, claimants, claims, meta
from app.ledger.write import forget_reading, insert_briefing, insert_reading, move_on, predecessor
from app.model import Briefing, Claim, Reading, Where

__all__ = ["Arrival", "Ledger", "Outcome", "Stored", "StoredBriefing", "StoredMention", "open_ledger"]

ALL = Where()
NOW = Arrival()


class Ledger:
    """Briefings, claims and mentions in one database; every write is one transaction: all of it is there, or nothing."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    def add(
        self, briefing: Briefing, read: Reading, places: Places = NOWHERE, arrival: Arrival = NOW
    ) -> Stored:
        """Store a briefing and what was read in it; one that is known already changes nothing.

        It takes the place of the briefing that `arrival` names, or else of the current one with its source and url.
        `places` tells in which areas the claims' places lie.
        """
        ours = replace(briefing, id=briefing_id(briefing.source, briefing.text))
        if self.has(ours.id):  # asked first without the writing lock
            return Stored(ours.id, Outcome.KNOWN, self.claims_in(ours.id))
        with writing(self._engine) as connection:
            outcome = _add(connection, ours, arrival)
            if outcome is not Outcome.KNOWN:
                insert_reading(connection, ours, read, places)
                move_on(connection)
        return Stored(ours.id, outcome, self.claims_in(ours.id))

    def reread(self, briefing: Briefing, read: Reading, places: Places = NOWHERE) -> None:
        """Put what was read anew in a stored briefing in the place of what was read before."""
        with writing(self._engine) as connection:
            if not _is_there(connection, briefing.id):
                raise NotFound(f"no briefing bears the id '{briefing.id}'")
            forget_reading(connection, briefing.id)
            insert_reading(connection, briefing, read, places)
            move_on(connection)

    def has(self, briefing_id: str) -> bool:
        """Tell whether a briefing of that id is stored."""
        with reading(self._engine) as connection:
            return _is_there(connection, briefing_id)

    def briefing(self, briefing_id: str) -> StoredBriefing:
        """Return the briefing of that id, whatever became of it."""
        with reading(self._engine) as connection:
            row = connection.execute(select_briefings(ALL, (briefing_id,))).one_or_none()
        if row is None:
            raise NotFound(f"no briefing bears the id '{briefing_id}'")
        return stored_briefing(row)

    def briefings(self, where: Where = ALL) -> list[StoredBriefing]:
        """Return the briefings published on the days of `where`, all versions, oldest first."""
        with reading(self._engine) as connection:
            return [stored_briefing(row) for row in connection.execute(select_briefings(where))]

    def claims(self, where: Where = ALL, current: bool = True) -> list[Claim]:
        """Return the claims that `where` asks for, by day and id; of superseded briefings too if not `current`."""
        with reading(self._engine) as connection:
            places = places_of(connection.execute(select_places(where, current)))
            return claims_of(connection.execute(select_claims(where, current)), places)

    def claims_in(self, briefing_id: str) -> tuple[Claim, ...]:
        """Return the claims of one briefing, in the order of its text."""
        with reading(self._engine) as connection:
            places = places_of(connection.execute(select_places_in(briefing_id)))
            return tuple(claims_of(connection.execute(select_claims_in(briefing_id)), places))

    def mentions(self, briefing_id: str = "", ambiguous: bool | None = None) -> list[StoredMention]:
        """Return the mentions of one briefing, or of all current ones; only undecided ones if `ambiguous`."""
        with reading(self._engine) as connection:
            return [
                stored_mention(row) for row in connection.execute(select_mentions(briefing_id, ambiguous))
            ]

    def claimants(self) -> dict[str, str]:
        """Return the names of all claimants, by id."""
        with reading(self._engine) as connection:
            rows = connection.execute(select(claimants.c.id, claimants.c.name).order_by(claimants.c.id))
            return {row.id: row.name for row in rows}

    def data_version(self) -> int:
        """Return a number that rises with every change."""
        with reading(self._engine) as connection:
            value = connection.scalar(select(meta.c.value).where(meta.c.key == "data_version"))
        return int(value or 0)

    def span(self) -> tuple[date, date] | None:
        """Return the first and the last day of which current briefings claim something."""
        current = claims.join(briefings, briefings.c.id == claims.c.briefing_id)
        ends = select(func.min(claims.c.first_day), func.max(claims.c.last_day)).select_from(current)
        with reading(self._engine) as connection:
            first, last = connection.execute(ends.where(_is_current())).one()
        return (first, last) if first and last else None

    def latest(self) -> datetime | None:
        """Return when the newest current briefing was published."""
        newest = select(func.max(briefings.c.published_at)).where(_is_current())
        with reading(self._engine) as connection:
            moment: datetime | None = connection.scalar(newest)
        return moment

    def publications(self) -> list[datetime]:
        """Return when each current briefing was published, oldest first."""
        moments = select(briefings.c.published_at).where(_is_current()).order_by(briefings.c.published_at)
        with reading(self._engine) as connection:
            return list(connection.scalars(moments))

    def has_samples(self) -> bool:
        """Tell whether any current briefing is one of our own samples."""
        sample = select(briefings.c.id).where(_is_current(), briefings.c.sample.is_(True)).limit(1)
        with reading(self._engine) as connection:
            return connection.scalar(sample) is not None


def open_ledger(url: str) -> Ledger:
    """Open the ledger of that database URL; make or update its tables first where that is needed."""
    return Ledger(open_engine(url))


def _add(connection: Connection, briefing: Briefing, arrival: Arrival) -> Outcome:
    if _is_there(connection, briefing.id):  # another process was faster
        return Outcome.KNOWN
    earlier = predecessor(connection, briefing, arrival.replaces)
    insert_briefing(connection, briefing, earlier, arrival.received_at)
    return Outcome.VERSION if earlier else Outcome.NEW


def _is_there(connection: Connection, briefing_id: str) -> bool:
    return connection.scalar(select(briefings.c.id).where(briefings.c.id == briefing_id)) is not None


def _is_current() -> ColumnElement[bool]:
    return briefings.c.status == BriefingStatus.CURRENT.value
