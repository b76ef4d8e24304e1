"""What a write does to the tables, step by step; the transaction around it is the store's."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from sqlalchemy import Connection, func, insert, select, update

from app.claimants import known, of_source
from app.ledger.identity import header
from app.ledger.partitions import make_partitions
from app.ledger.records import Arriving, Outcome, What
from app.ledger.rows import Key, Places, Values, claim_id, claim_values, mention_values, place_values
from app.ledger.tables import briefings, changes, claim_places, claimants, claims, mentions, meta, readings
from app.ledger.versions import ALONE, insert_briefing, slot
from app.model import Briefing, Claim, Reading


@dataclass(slots=True)
class Entry:
    """One data version while it is written: its number, its moment, and the lines of the diary so far."""

    version: int
    at: datetime
    lines: int = 0
    is_written: bool = False


def begin(connection: Connection, at: datetime | None) -> Entry:
    """Begin the next data version."""
    return Entry(current_version(connection) + 1, at or datetime.now(UTC))


def current_version(connection: Connection) -> int:
    """Return the data version that readers see."""
    value = connection.scalar(select(meta.c.value).where(meta.c.key == "data_version"))
    return int(value or 0)


def close(connection: Connection, entry: Entry) -> None:
    """Let readers see what was written, if anything was."""
    if entry.is_written:
        connection.execute(update(meta).where(meta.c.key == "data_version").values(value=str(entry.version)))


def note(
    connection: Connection, entry: Entry, what: What, briefing_id: str, by: str = "", reason: str = ""
) -> None:
    """Write a line of the diary."""
    entry.lines, entry.is_written = entry.lines + 1, True
    line = {"version": entry.version, "ordinal": entry.lines, "at": entry.at, "what": what.value}
    connection.execute(insert(changes), line | {"briefing_id": briefing_id, "by": by, "reason": reason})


def add(connection: Connection, entry: Entry, new: Arriving, places: Places, edition: str) -> Outcome:
    """Store one briefing with what was read in it, unless it is known."""
    briefing = new.briefing
    if is_there(connection, briefing.id):  # another process was faster, or the batch has it twice
        return Outcome.KNOWN
    where = slot(connection, briefing, header(briefing.text), new.arrival.replaces)
    received = new.arrival.received_at or entry.at
    insert_briefing(connection, briefing, where, replace(new.arrival, received_at=received))
    note(connection, entry, What.ADDED, briefing.id)
    until = None
    if where.later:
        note(connection, entry, What.SUPERSEDED, briefing.id, by=where.later)
        until = entry.version
    elif where.earlier and end_readings(connection, where.earlier, entry.version):
        note(connection, entry, What.SUPERSEDED, where.earlier, by=briefing.id)
    term: Values = {"since": entry.version, "until": until, "same": None, "gazetteer": edition}
    insert_reading(connection, briefing, new.reading, places, term)
    return Outcome.NEW if where == ALONE else Outcome.VERSION


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


def end_readings(connection: Connection, briefing_id: str, version: int) -> bool:
    """Let the standing reading of a briefing hold no longer from that version on; tell whether there was one."""
    standing = (
        readings.c.briefing_id == briefing_id,
        readings.c.since.is_not(None),
        readings.c.until.is_(None),
    )
    return bool(connection.execute(update(readings).where(*standing).values(until=version)).rowcount)


def insert_reading(
    connection: Connection, briefing: Briefing, read: Reading, places: Places, term: Values
) -> int:
    """Insert what was read in a briefing: claimants, claims, their places, mentions; return the reading's number."""
    _insert_claimants(connection, briefing, read)
    number = (connection.scalar(select(func.max(readings.c.number))) or 0) + 1
    parser = read.claims[0].parser_version if read.claims else ""
    own = {"number": number, "briefing_id": briefing.id, "parser_version": parser}
    connection.execute(insert(readings), own | term)
    key = Key(number, briefing.id, of_source(briefing.source).id)
    rows = [claim_values(claim, key, ordinal) for ordinal, claim in enumerate(read.claims)]
    named = [row for n, claim in enumerate(read.claims) for row in place_values(claim, key, n, places)]
    noted = [mention_values(found, key, ordinal) for ordinal, found in enumerate(read.resolutions)]
    make_partitions(connection, {claim.window.day for claim in read.claims})
    insert_rows(connection, ((claims, rows), (claim_places, named), (mentions, noted)))
    return number


def insert_rows(connection: Connection, tables: Iterable[tuple[object, Sequence[Values]]]) -> None:
    """Insert the rows of several tables."""
    for table, values in tables:
        if values:
            connection.execute(insert(table), values)  # type: ignore[arg-type]


def _insert_claimants(connection: Connection, briefing: Briefing, read: Reading) -> None:
    wanted = sorted({claim.claimant for claim in read.claims})
    there = set(connection.scalars(select(claimants.c.id).where(claimants.c.id.in_(wanted))))
    fresh = [{"id": code, "name": _name(code, briefing.source)} for code in wanted if code not in there]
    if fresh:
        connection.execute(insert(claimants), fresh)


def _name(code: str, source: str) -> str:
    """Return the name of a claimant: the table's, or that of the source that speaks for itself."""
    claimant = known(code)
    if claimant is None and of_source(source).id == code:
        claimant = of_source(source)
    return claimant.name_en if claimant else code
