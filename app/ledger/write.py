"""What a write does to the tables, step by step; the transaction around it is the store's."""

import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

from sqlalchemy import Connection, Table, func, insert, select, update

from app.claimants import known, of_source
from app.ledger.identity import header
from app.ledger.inserting import insert_rows
from app.ledger.partitions import make_partitions
from app.ledger.records import Arriving, Outcome, What
from app.ledger.rows import (
    Key,
    Places,
    Remembered,
    Values,
    claim_id,
    claim_values,
    mention_values,
    place_values,
)
from app.ledger.tables import briefings, changes, claim_places, claimants, claims, mentions, meta, readings
from app.ledger.versions import ALONE, Met, Slot, insert_briefing, met, slot, stored_values
from app.model import Briefing, Claim, Reading

SETTLED = "settled_version"
"""Up to this data version recent fighting has settled the names that it can: a ledger that has none is settled so far."""

LEDGER_ID = "ledger_id"
"""A random name: of two ledgers with the same data version it tells which is which."""

At = datetime | Callable[[], datetime] | None
"""The moment from which readers know of a write: told, or asked for when no other writer can come between; None: now."""


@dataclass(slots=True)
class Entry:
    """One data version while it is written: its number, its moment, and the lines of the diary so far."""

    version: int
    at: datetime
    reading: int
    is_written: bool = False
    rows: dict[Table, list[Values]] = field(default_factory=dict)
    days: set[date] = field(default_factory=set)
    claimants: set[str] | None = None

    def put(self, table: Table, rows: Iterable[Values]) -> None:
        """Keep rows until the entry is closed: of many briefings each table's rows go in at once."""
        self.rows.setdefault(table, []).extend(rows)

    def write(self, connection: Connection, table: Table) -> None:
        """Write what is kept for a table."""
        if rows := self.rows.pop(table, None):
            insert_rows(connection, table, rows)


def begin(connection: Connection, at: At) -> Entry:
    """Begin the next data version; the moments of the diary never run backwards, so that each has one state."""
    last = connection.scalar(select(func.max(readings.c.number))) or 0
    before: datetime | None = connection.scalar(select(func.max(changes.c.at)))
    now = (at() if callable(at) else at) or datetime.now(UTC)
    return Entry(current_version(connection) + 1, max(now, before) if before else now, last)


def current_version(connection: Connection) -> int:
    """Return the data version that readers see."""
    value = connection.scalar(select(meta.c.value).where(meta.c.key == "data_version"))
    return int(value or 0)


def current_state(connection: Connection) -> tuple[str, int]:
    """Return whose data version it is that readers see, and which."""
    told = select(meta.c.key, meta.c.value).where(meta.c.key.in_([LEDGER_ID, "data_version"]))
    held = {row.key: row.value for row in connection.execute(told)}
    return held.get(LEDGER_ID, ""), int(held.get("data_version", 0))


def rename(connection: Connection) -> None:
    """Give the ledger another id: its data versions are its own from now on."""
    connection.execute(update(meta).where(meta.c.key == LEDGER_ID).values(value=secrets.token_hex(8)))


def close(connection: Connection, entry: Entry) -> None:
    """Write what was kept, and let readers see it."""
    make_partitions(connection, entry.days)
    for table in (claimants, briefings, readings, claims, claim_places, mentions, changes):
        entry.write(connection, table)
    if entry.is_written:
        if connection.scalar(select(meta.c.value).where(meta.c.key == SETTLED)) is None:
            connection.execute(insert(meta), {"key": SETTLED, "value": str(entry.version - 1)})
        connection.execute(update(meta).where(meta.c.key == "data_version").values(value=str(entry.version)))


def note(entry: Entry, what: What, briefing_id: str, by: str = "", reason: str = "") -> None:
    """Write a line of the diary."""
    entry.is_written = True
    ordinal = len(entry.rows.get(changes, ())) + 1
    line: Values = {"version": entry.version, "ordinal": ordinal, "at": entry.at, "what": what.value}
    entry.put(changes, [line | {"briefing_id": briefing_id, "by": by, "reason": reason}])


def add_all(
    connection: Connection, entry: Entry, arriving: Sequence[Arriving], places: Places, edition: str
) -> list[Outcome]:
    """Store briefings with what was read in them, those that are not known."""
    there = met(connection, [new.briefing for new in arriving])
    places = Remembered(places)
    return [_add(connection, entry, new, there, places, edition) for new in arriving]


def _add(
    connection: Connection, entry: Entry, new: Arriving, there: Met, places: Places, edition: str
) -> Outcome:
    briefing = new.briefing
    if briefing.id in there.ids:  # another process was faster, or the batch has it twice
        return Outcome.KNOWN
    where = _put(connection, entry, new, there)
    note(entry, What.ADDED, briefing.id)
    until = None
    if where.later:
        note(entry, What.SUPERSEDED, briefing.id, by=where.later)
        until = entry.version
    elif where.earlier and end_readings(connection, entry, where.earlier):
        note(entry, What.SUPERSEDED, where.earlier, by=briefing.id)
    term: Values = {"since": entry.version, "until": until, "same": None, "gazetteer": edition}
    keep_reading(connection, entry, Arriving(briefing, new.reading), places, term)
    return Outcome.NEW if where == ALONE else Outcome.VERSION


def _put(connection: Connection, entry: Entry, new: Arriving, there: Met) -> Slot:
    """Put a briefing in its place among the versions: one that is alone goes in with all others like it."""
    briefing, heading = new.briefing, header(new.briefing.text)
    arrival = replace(new.arrival, received_at=new.arrival.received_at or entry.at)
    where = ALONE
    if arrival.replaces or there.may_have(briefing, heading):
        entry.write(connection, briefings)
        where = slot(connection, briefing, heading, arrival.replaces)
        insert_briefing(connection, briefing, where, arrival)
    else:
        entry.put(briefings, [stored_values(briefing, ALONE, arrival)])
    there.add(briefing, heading)
    return where


def as_stored(claim: Claim, briefing: Briefing) -> Claim:
    """Return a claim as it comes back from the ledger: with ids that hold everywhere in it."""
    return replace(
        claim,
        id=claim_id(briefing.id, claim.id),
        briefing_id=briefing.id,
        related=claim_id(briefing.id, claim.related),
        relayed=claim.claimant != of_source(briefing.source).id,
    )


def is_there(connection: Connection, briefing_id: str) -> bool:
    """Tell whether a briefing of that id is stored."""
    return connection.scalar(select(briefings.c.id).where(briefings.c.id == briefing_id)) is not None


def end_readings(connection: Connection, entry: Entry, briefing_id: str) -> bool:
    """Let the standing reading of a briefing hold no longer from now on; tell whether there was one."""
    kept = [row for row in entry.rows.get(readings, ()) if row["briefing_id"] == briefing_id]
    for row in kept:  # it came in the same batch
        row["until"] = entry.version
    own = (readings.c.briefing_id == briefing_id, readings.c.since.is_not(None), readings.c.until.is_(None))
    ended = connection.execute(update(readings).where(*own).values(until=entry.version)).rowcount
    return bool(kept or ended)


def keep_reading(connection: Connection, entry: Entry, new: Arriving, places: Places, term: Values) -> None:
    """Keep what was read in a briefing for the end of the entry: claimants, claims, their places, mentions."""
    briefing, read = new.briefing, new.reading
    entry.reading += 1
    _keep_claimants(connection, entry, briefing, read)
    parser = read.claims[0].parser_version if read.claims else ""
    own: Values = {"number": entry.reading, "briefing_id": briefing.id, "parser_version": parser}
    entry.put(readings, [own | term])
    rows = reading_rows(briefing, read, places, entry.reading)
    for table, values in zip((claims, claim_places, mentions), rows, strict=True):
        entry.put(table, values)
    entry.days.update(claim.window.day for claim in read.claims)


def reading_rows(
    briefing: Briefing, read: Reading, places: Places, number: int
) -> tuple[list[Values], list[Values], list[Values]]:
    """Return the rows of claims, of their places and of mentions."""
    key = Key(number, briefing.id, of_source(briefing.source).id)
    told = [claim_values(claim, key, n) for n, claim in enumerate(read.claims)]
    named = [row for n, claim in enumerate(read.claims) for row in place_values(claim, key, n, places)]
    noted = [mention_values(found, key, n) for n, found in enumerate(read.resolutions)]
    return told, named, noted


def _keep_claimants(connection: Connection, entry: Entry, briefing: Briefing, read: Reading) -> None:
    if entry.claimants is None:
        entry.claimants = set(connection.scalars(select(claimants.c.id)))
    fresh = {claim.claimant for claim in read.claims} - entry.claimants
    entry.claimants |= fresh
    entry.put(
        claimants, ({"id": claimant, "name": _name(claimant, briefing.source)} for claimant in sorted(fresh))
    )


def _name(code: str, source: str) -> str:
    """Return the name of a claimant: the table's, or that of the source that speaks for itself."""
    claimant = known(code)
    if claimant is None and of_source(source).id == code:
        claimant = of_source(source)
    return claimant.name_en if claimant else code
