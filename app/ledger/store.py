"""The ledger: the append-only book of briefings, claims and what became of them."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Engine, Select, func, select

from app.errors import NotFound
from app.ledger import rereading, versions, write
from app.ledger.decisions import DecisionBook
from app.ledger.engine import open_engine, reading, writing
from app.ledger.identity import briefing_id
from app.ledger.past import briefings_at
from app.ledger.records import (
    Arrival,
    Arriving,
    BriefingStatus,
    Change,
    Line,
    Outcome,
    Stored,
    StoredBriefing,
    StoredMention,
    What,
)
from app.ledger.rows import (
    NOWHERE,
    Places,
    Remembered,
    briefing_of,
    change,
    claims_of,
    line,
    places_of,
    stored_briefing,
    stored_mention,
)
from app.ledger.select import (
    STANDING,
    kept_at,
    last_readings,
    of_briefing,
    published_on,
    select_briefings,
    select_changes,
    select_claims,
    select_feed,
    select_last_of_feed,
    select_mentions,
    select_places,
    select_version_at,
    select_windows,
    standing_at,
    touched_between,
)
from app.ledger.settling import SettlingBook
from app.ledger.tables import briefings, changes, claimants, claims, readings
from app.ledger.write import At
from app.model import Briefing, Claim, Reading, Where

__all__ = ["Arrival", "Ledger", "Outcome", "Stored", "StoredBriefing", "StoredMention", "open_ledger"]

ALL = Where()
NOW = Arrival()
Days = tuple[date, date]
MOST_IDS, AT_A_TIME = 500, 200
"""So many briefings are asked for by id at once."""

MOST_WINDOWS = 100
"""So many windows are asked for one by one; of more, all are."""


class Ledger:
    """Briefings, claims and mentions in one database; every write is one transaction: all of it is there, or nothing.

    `edition` names the gazetteer that places were read with. Each write makes one data version; whatever held in an
    earlier one can still be asked for. `id` names the ledger that its data version was last asked of: on a server another
    one may be put in its place.
    """

    def __init__(self, engine: Engine, edition: str = "") -> None:
        self._engine = engine
        self._edition = edition
        self.decisions = DecisionBook(engine, edition)
        self.settling = SettlingBook(engine, edition)
        self.id = ""

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
        (stored,) = self.add_all([Arriving(briefing, read, arrival)], places)
        return stored

    def add_all(self, arriving: Sequence[Arriving], places: Places = NOWHERE, at: At = None) -> list[Stored]:
        """Store several briefings in one transaction and one data version: all are on disk when this returns."""
        ours = [
            replace(
                new, briefing=replace(new.briefing, id=briefing_id(new.briefing.source, new.briefing.text))
            )
            for new in arriving
        ]
        known = self.known([new.briefing.id for new in ours])  # asked first without the writing lock
        outcomes = [Outcome.KNOWN] * len(ours)
        if len(known) < len(ours):
            with writing(self._engine) as connection:
                entry = write.begin(connection, at or arriving[0].arrival.received_at)
                outcomes = write.add_all(connection, entry, ours, places, self._edition)
                write.close(connection, entry)
        return [
            Stored(new.briefing.id, outcome, self._told(new, outcome))
            for new, outcome in zip(ours, outcomes, strict=True)
        ]

    def _told(self, new: Arriving, outcome: Outcome) -> tuple[Claim, ...]:
        """Return the claims with their ids of the ledger: as stored before, or as they were just read."""
        if outcome is Outcome.KNOWN:
            return self.claims_in(new.briefing.id)
        return tuple(write.as_stored(claim, new.briefing) for claim in new.reading.claims)

    def retract(self, briefing_id: str, reason: str, at: At = None) -> bool:
        """Withdraw a briefing, with the reason; nothing is deleted. False if it was withdrawn before."""
        with writing(self._engine) as connection:
            entry = write.begin(connection, at)
            if not versions.withdraw(connection, briefing_id):
                return False
            write.end_readings(connection, entry, briefing_id)
            write.note(entry, What.RETRACTED, briefing_id, reason=reason)
            write.close(connection, entry)
            return True

    def reread(self, briefing: Briefing, read: Reading, places: Places = NOWHERE) -> None:
        """Put what was read anew in a stored briefing in the place of what was read before."""
        self.prepare([(briefing, read)], places)
        self.take_effect()

    def prepare(self, reread: Sequence[tuple[Briefing, Reading]], places: Places = NOWHERE) -> None:
        """Keep new readings of stored briefings out of sight until they take effect together."""
        with writing(self._engine) as connection:
            entry, places = write.begin(connection, None), Remembered(places)
            for briefing, read in reread:
                if not write.is_there(connection, briefing.id):
                    raise NotFound(f"no briefing bears the id '{briefing.id}'")
                rereading.prepare(connection, entry, briefing, read, places, self._edition)
            write.close(connection, entry)

    def prepared(self, parser: str) -> set[str]:
        """Return the briefings whose new reading, by that parser and the present gazetteer, waits to take effect."""
        with reading(self._engine) as connection:
            return rereading.prepared(connection, parser, self._edition)

    def take_effect(self, at: At = None) -> int:
        """Let all prepared readings take the place of the earlier ones, at one moment; return how many changed."""
        with writing(self._engine) as connection:
            entry = write.begin(connection, at)
            changed = rereading.take_effect(connection, entry)
            write.close(connection, entry)
        return changed

    def current(self) -> list[str]:
        """Return the ids of the briefings that hold now, oldest first."""
        holding = select(briefings.c.id).where(_is_current())
        with reading(self._engine) as connection:
            return list(connection.scalars(holding.order_by(briefings.c.published_at, briefings.c.id)))

    def has(self, briefing_id: str) -> bool:
        """Tell whether a briefing of that id is stored."""
        return bool(self.known([briefing_id]))

    def known(self, ids: Sequence[str]) -> set[str]:
        """Return those of the ids that stored briefings bear."""
        with reading(self._engine) as connection:
            return set(connection.scalars(select(briefings.c.id).where(briefings.c.id.in_(ids))))

    def withdrawn(self, ids: Sequence[str]) -> dict[str, str]:
        """Return those of the ids whose briefings were withdrawn, with the reasons."""
        told = select(changes.c.briefing_id, changes.c.reason).where(changes.c.what == What.RETRACTED.value)
        with reading(self._engine) as connection:
            rows = connection.execute(told.where(changes.c.briefing_id.in_(ids)))
            return {row.briefing_id: row.reason for row in rows}

    def briefing(self, briefing_id: str, version: int | None = None) -> StoredBriefing:
        """Return the briefing of that id, whatever became of it; as it stood in a data version, if one is told."""
        found = self.briefings(Where(ids=(briefing_id,)), version)
        if not found:
            then = "" if version is None else f" in data version {version}"
            raise NotFound(f"no briefing bears the id '{briefing_id}'{then}")
        return found[0]

    def briefings(self, where: Where = ALL, version: int | None = None) -> list[StoredBriefing]:
        """Return the briefings published on the days of `where` (or of its ids), all versions, oldest first.

        Of an earlier data version, those that were there then, with what had become of them.
        """
        with reading(self._engine) as connection:
            if version is not None:
                return briefings_at(connection, version, where, where.ids)
            return [stored_briefing(row) for row in connection.execute(select_briefings(where, where.ids))]

    def each_briefing(self, ids: Sequence[str]) -> Iterator[Briefing]:
        """Give the briefings of some ids, read from the ledger a few hundred at a time."""
        for first in range(0, len(ids), AT_A_TIME):
            for stored in self.briefings(Where(ids=tuple(ids[first : first + AT_A_TIME]))):
                yield stored.briefing

    def texts(self, ids: Sequence[str]) -> dict[str, Briefing]:
        """Return the briefings of some ids by id, whatever became of them."""
        found: dict[str, Briefing] = {}
        with reading(self._engine) as connection:
            for first in range(0, len(ids), MOST_IDS):
                some = select(briefings).where(briefings.c.id.in_(ids[first : first + MOST_IDS]))
                found.update((row.id, briefing_of(row)) for row in connection.execute(some))
        return found

    def claims(self, where: Where = ALL, current: bool = True, version: int | None = None) -> list[Claim]:
        """Return the claims that `where` asks for, by day and id; those that held in a data version, or all if not `current`."""
        which = _which(current, version)
        with reading(self._engine) as connection:
            places = places_of(connection.execute(select_places(where, which)).all())
            found = claims_of(connection.execute(select_claims(where, which)).all(), places)
        return sorted(found, key=_by_day)

    def claims_in(self, briefing_id: str, version: int | None = None) -> tuple[Claim, ...]:
        """Return the claims of one briefing (as they were read in a data version), in the order of its text."""
        which = of_briefing(briefing_id, version)
        with reading(self._engine) as connection:
            places = places_of(connection.execute(select_places(ALL, which)))
            in_text = select_claims(ALL, which).order_by(claims.c.ordinal)
            return tuple(claims_of(connection.execute(in_text), places))

    def windows(self, version: int, among: Collection[Days] = ()) -> set[Days]:
        """Return the different windows of the claims that hold in a data version: all, or those among some."""
        among = among if len(among) <= MOST_WINDOWS else ()
        return self._windows(select_windows(standing_at(version), among))

    def touched(self, earlier: int, later: int) -> set[Days]:
        """Return the windows of all claims that began or ceased to hold from one data version to another."""
        return self._windows(select_windows(touched_between(earlier, later)))

    def _windows(self, asked: Select[Any]) -> set[Days]:
        with reading(self._engine) as connection:
            return {(first, last) for first, last in connection.execute(asked)}

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

    def kinds(self) -> list[str]:
        """Return the kinds of events that any claim tells of."""
        with reading(self._engine) as connection:
            return sorted(connection.execute(select(claims.c.kind).distinct()).scalars())

    def changes(
        self, after: int = 0, since: datetime | None = None, before: int | None = None
    ) -> list[Change]:
        """Return the diary after a data version or since a moment, oldest first, up to the version `before`."""
        with reading(self._engine) as connection:
            return [change(row) for row in connection.execute(select_changes(after, since, before))]

    def feed(self, after: int, since: datetime | None, most: int) -> list[Line]:
        """Return about so many lines of the diary with their briefings, oldest first: of each data version all or none."""
        with reading(self._engine) as connection:
            last = connection.scalar(select_last_of_feed(after, since, most))
            return [line(row) for row in connection.execute(select_feed(after, since, last))]

    def history(self, briefing_id: str, before: int | None = None) -> list[Change]:
        """Return the lines of the diary that are about one briefing, oldest first, up to the version `before`."""
        own = select_changes(0, None, before).where(changes.c.briefing_id == briefing_id)
        with reading(self._engine) as connection:
            return [change(row) for row in connection.execute(own)]

    def data_version(self) -> int:
        """Return a number that rises with every change; `id` then tells whose it is."""
        with reading(self._engine) as connection:
            self.id, version = write.current_state(connection)
        return version

    def version_at(self, moment: datetime) -> int:
        """Return the data version that held at a moment."""
        with reading(self._engine) as connection:
            younger = connection.scalar(select_version_at(moment))
            return write.current_version(connection) if younger is None else int(younger) - 1

    def span(self) -> Days | None:
        """Return the first and the last day of which current briefings claim something."""
        standing = claims.c.reading.in_(select(readings.c.number).where(STANDING))
        ends = select(func.min(claims.c.first_day), func.max(claims.c.last_day)).where(standing)
        with reading(self._engine) as connection:
            first, last = connection.execute(ends).one()
        return (first, last) if first and last else None

    def latest(self) -> datetime | None:
        """Return when the newest current briefing was published."""
        newest = select(func.max(briefings.c.published_at)).where(_is_current())
        with reading(self._engine) as connection:
            moment: datetime | None = connection.scalar(newest)
        return moment

    def publications(self, version: int | None = None) -> list[tuple[datetime, str]]:
        """Return when each briefing that holds (in a data version) was published, and its heading if that names an hour."""
        which = STANDING if version is None else standing_at(version)
        holding = briefings.c.id.in_(select(readings.c.briefing_id).where(which))
        told = select(briefings.c.published_at, briefings.c.header).where(holding)
        with reading(self._engine) as connection:
            return [
                (at, header) for at, header in connection.execute(told.order_by(briefings.c.published_at))
            ]

    def published(self, where: Where, version: int | None = None) -> list[tuple[str, datetime, bool]]:
        """Return source, moment and whether only its day is known of each briefing of some days that was not retracted.

        Of a data version, those that were there and not retracted then.
        """
        columns = (briefings.c.source, briefings.c.published_at, briefings.c.dated_only)
        now = briefings.c.status != BriefingStatus.RETRACTED.value
        kept = now if version is None else kept_at(version)
        asked = select(*columns).where(kept, *published_on(where)).order_by(briefings.c.published_at)
        with reading(self._engine) as connection:
            return [(source, at, dated_only) for source, at, dated_only in connection.execute(asked)]

    def has_samples(self) -> bool:
        """Tell whether any current briefing is one of our own samples."""
        sample = select(briefings.c.id).where(_is_current(), briefings.c.sample.is_(True)).limit(1)
        with reading(self._engine) as connection:
            return connection.scalar(sample) is not None


def open_ledger(url: str, edition: str = "") -> Ledger:
    """Open the ledger of that database URL; make or update its tables first where that is needed."""
    return Ledger(open_engine(url), edition)


def _by_day(claim: Claim) -> tuple[date, str]:
    return claim.window.day, claim.id


def _which(current: bool, version: int | None) -> ColumnElement[bool]:
    if version is not None:
        return standing_at(version)
    return STANDING if current else readings.c.number.in_(last_readings())


def _is_current() -> ColumnElement[bool]:
    return briefings.c.status == BriefingStatus.CURRENT.value
