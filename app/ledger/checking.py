"""Checking a ledger: whether its database is sound and its books are whole; each fault is a sentence."""

from collections.abc import Iterator

from sqlalchemy import Connection, Engine, and_, func, select

from app.ledger.engine import open_engine, reading
from app.ledger.identity import briefing_id, content_hash
from app.ledger.records import BriefingStatus
from app.ledger.select import STANDING
from app.ledger.tables import briefings, changes, claim_places, claims, mentions, readings
from app.ledger.write import current_version

SHOWN = 20
"""So many faults of one sort are told one by one."""

ROWS = 500


def check(url: str) -> list[str]:
    """Return what is wrong with the ledger of a database URL, [] if nothing is."""
    engine = open_engine(url)
    try:
        with reading(engine) as connection:
            return [fault for found in _faults(engine, connection) for fault in found]
    finally:
        engine.dispose()


def _faults(engine: Engine, connection: Connection) -> Iterator[list[str]]:
    if engine.dialect.name == "sqlite":
        yield _broken_file(connection)
    yield _some("briefing '{}' is current and has no reading that holds", _without_reading(connection))
    yield _some("briefing '{}' no longer holds, and a reading of it does", _holding_still(connection))
    yield _some("briefing '{}' has several readings that hold", _read_twice(connection))
    yield _some("briefing '{}' has another text than it was stored with", _other_texts(connection))
    yield _some("briefing '{}' is not in the diary", _undiarised(connection))
    yield _some("reading {} is of no briefing version that was written", _ahead(connection))
    yield _some("{}", _orphans(connection))


def _some(sentence: str, names: list[str]) -> list[str]:
    told = [sentence.format(name) for name in names[:SHOWN]]
    return [*told, f"and {len(names) - SHOWN} more like it"] if len(names) > SHOWN else told


def _broken_file(connection: Connection) -> list[str]:
    found = connection.exec_driver_sql("PRAGMA integrity_check").scalars()
    foreign = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    faults = [f"the file is broken: {line}" for line in found if line != "ok"]
    return _some("{}", faults) + _some("a row of {} refers to what is not there", [row[0] for row in foreign])


def _without_reading(connection: Connection) -> list[str]:
    holding = select(readings.c.briefing_id).where(STANDING)
    current = briefings.c.status == BriefingStatus.CURRENT.value
    return list(connection.scalars(select(briefings.c.id).where(current, briefings.c.id.not_in(holding))))


def _holding_still(connection: Connection) -> list[str]:
    joined = select(briefings.c.id).join_from(briefings, readings, readings.c.briefing_id == briefings.c.id)
    gone = briefings.c.status != BriefingStatus.CURRENT.value
    return list(connection.scalars(joined.where(STANDING, gone)))


def _read_twice(connection: Connection) -> list[str]:
    several = select(readings.c.briefing_id).where(STANDING).group_by(readings.c.briefing_id)
    return list(connection.scalars(several.having(func.count() > 1)))


def _other_texts(connection: Connection) -> list[str]:
    """Hash each text again: a flipped bit on the disk shows."""
    told = select(briefings.c.id, briefings.c.source, briefings.c.text, briefings.c.content_hash)
    rows = connection.execute(told, execution_options={"yield_per": ROWS})
    return [
        row.id
        for row in rows
        if content_hash(row.text) != row.content_hash or briefing_id(row.source, row.text) != row.id
    ]


def _undiarised(connection: Connection) -> list[str]:
    return list(
        connection.scalars(select(briefings.c.id).where(briefings.c.id.not_in(select(changes.c.briefing_id))))
    )


def _ahead(connection: Connection) -> list[str]:
    version = current_version(connection)
    late = (readings.c.since > version) | (readings.c.until > version)
    return [str(number) for number in connection.scalars(select(readings.c.number).where(late))]


def _orphans(connection: Connection) -> list[str]:
    """Find rows that belong to nothing, also where the database does not watch it."""
    faults = []
    own_claim = and_(claims.c.reading == claim_places.c.reading, claims.c.ordinal == claim_places.c.claim)
    lost = (
        select(func.count())
        .select_from(claim_places)
        .where(~select(claims.c.ordinal).where(own_claim).exists())
    )
    if number := connection.scalar(lost):
        faults.append(f"{number} places belong to no claim")
    for table in (claims, mentions):
        apart = (
            select(func.count()).select_from(table).where(table.c.reading.not_in(select(readings.c.number)))
        )
        if number := connection.scalar(apart):
            faults.append(f"{number} {table.name} belong to no reading")
    return faults
