"""Reading anew: each briefing's new reading is prepared out of sight, and all take effect at one moment."""

from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, delete, select, update

from app.ledger.records import Arriving, What
from app.ledger.rows import Places, Values
from app.ledger.select import STANDING
from app.ledger.tables import claim_places, claims, mentions, readings
from app.ledger.write import Entry, end_readings, keep_reading, note, reading_rows
from app.model import Briefing, Reading

PREPARED = readings.c.since.is_(None)
ROOMS = (claims, claim_places, mentions)


def prepare(
    connection: Connection, entry: Entry, briefing: Briefing, read: Reading, places: Places, edition: str
) -> None:
    """Keep what was read anew until it is to take effect; of what is the same as before, only that it is."""
    forget_prepared(connection, readings.c.briefing_id == briefing.id)
    own = and_(STANDING, readings.c.briefing_id == briefing.id)
    standing = connection.scalar(select(readings.c.number).where(own))
    is_same = standing is not None and _rows_of(connection, standing) == _rows_read(briefing, read, places)
    term: Values = {"since": None, "until": None, "same": standing if is_same else None, "gazetteer": edition}
    if is_same:
        term["parser_version"] = read.claims[0].parser_version if read.claims else ""
        read = Reading((), ())
    keep_reading(connection, entry, Arriving(briefing, read), places, term)


def put(
    connection: Connection, entry: Entry, briefing: Briefing, read: Reading, places: Places, edition: str
) -> bool:
    """Put a new reading in the place of the standing one at once, unless it is the same; tell whether it was not."""
    forget_prepared(connection, readings.c.briefing_id == briefing.id)
    own = and_(STANDING, readings.c.briefing_id == briefing.id)
    standing = connection.scalar(select(readings.c.number).where(own))
    if standing is None or _rows_of(connection, standing) == _rows_read(briefing, read, places):
        return False
    end_readings(connection, entry, briefing.id)
    term: Values = {"since": entry.version, "until": None, "same": None, "gazetteer": edition}
    keep_reading(connection, entry, Arriving(briefing, read), places, term)
    note(entry, What.REREAD, briefing.id)
    return True


def _rows_of(connection: Connection, number: int) -> list[list[Values]]:
    found = []
    for table in ROOMS:
        keys = [column for column in table.primary_key.columns if column.name in ("claim", "ordinal")]
        rows = connection.execute(select(table).where(table.c.reading == number).order_by(*keys))
        found.append([_bare(dict(row._mapping)) for row in rows])
    return found


def _rows_read(briefing: Briefing, read: Reading, places: Places) -> list[list[Values]]:
    return [[_bare(row) for row in rows] for rows in reading_rows(briefing, read, places, 0)]


def _bare(row: dict[str, Any]) -> Values:
    """Return a row without what tells only by whom and for whom it was made."""
    return {name: value for name, value in row.items() if name not in ("reading", "parser_version")}


def forget_prepared(connection: Connection, *which: ColumnElement[bool]) -> None:
    """Throw away readings that were prepared and did not take effect."""
    numbers = list(connection.scalars(select(readings.c.number).where(PREPARED, *which)))
    for first in range(0, len(numbers), 500):
        some = numbers[first : first + 500]
        for table in ROOMS:
            connection.execute(delete(table).where(table.c.reading.in_(some)))
        connection.execute(delete(readings).where(readings.c.number.in_(some)))


def prepared(connection: Connection, parser: str, edition: str) -> set[str]:
    """Return the briefings whose new reading is ready, by these rules and this gazetteer."""
    ready = and_(PREPARED, readings.c.parser_version.in_([parser, ""]), readings.c.gazetteer == edition)
    return set(connection.scalars(select(readings.c.briefing_id).where(ready)))


def take_effect(connection: Connection, entry: Entry) -> int:
    """Let all that is prepared take the place of what was read before; return how many briefings changed."""
    confirmed = select(readings).where(PREPARED, readings.c.same.is_not(None))
    for row in connection.execute(confirmed).all():
        same = readings.c.number == row.same
        connection.execute(update(readings).where(same).values(gazetteer=row.gazetteer))
        if row.parser_version:
            connection.execute(update(readings).where(same).values(parser_version=row.parser_version))
    forget_prepared(connection, readings.c.same.is_not(None))
    standing = select(readings.c.briefing_id).where(STANDING)
    forget_prepared(connection, readings.c.briefing_id.not_in(standing))  # retracted or replaced meanwhile
    changed = list(connection.scalars(select(readings.c.briefing_id).where(PREPARED)))
    of_changed = readings.c.briefing_id.in_(select(readings.c.briefing_id).where(PREPARED))
    connection.execute(update(readings).where(STANDING, of_changed).values(until=entry.version))
    connection.execute(update(readings).where(PREPARED).values(since=entry.version))
    for briefing_id in sorted(changed):
        note(entry, What.REREAD, briefing_id)
    return len(changed)
