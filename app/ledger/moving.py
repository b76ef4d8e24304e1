"""Moving a ledger: all its tables from one database to another, in one transaction, verified by counts and checksums.

The copy gets an id of its own: both may be written to from then on, and the same data version means different things in them.
"""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import orjson
from sqlalchemy import Connection, Engine, Select, Table, delete, func, select
from sqlalchemy.engine import make_url

from app.errors import LedgerError, UsageError
from app.ledger.engine import open_engine, reading, writing
from app.ledger.inserting import insert_rows
from app.ledger.partitions import make_partitions
from app.ledger.rows import Values
from app.ledger.tables import briefings, claims, meta, metadata
from app.ledger.write import LEDGER_ID, rename

ROWS = 2_000
"""So many rows are carried at once."""

Progress = Callable[[str, int], None]
"""Is told the table and how many rows of it were carried."""


@dataclass(frozen=True, slots=True)
class Content:
    """How many rows a table has, and a checksum of them that does not depend on their order."""

    rows: int
    checksum: int


Contents = dict[str, Content]


def quietly(_table: str, _rows: int) -> None:
    """Tell nobody."""


def move(source: str, target: str, progress: Progress = quietly) -> Contents:
    """Copy the ledger of one database URL into the empty database of another; the first one stays as it is."""
    if make_url(source) == make_url(target):
        raise UsageError(f"'{_shown(target)}' is the ledger itself; name another database")
    ours = open_engine(source)
    try:
        theirs = open_engine(target)
        try:
            return _copy(ours, theirs, progress)
        finally:
            theirs.dispose()
    finally:
        ours.dispose()


def backup(source: str, file: Path, progress: Progress = quietly) -> Contents:
    """Write the ledger into a new SQLite file; it appears under its name when it is whole and verified."""
    if file.exists():
        raise UsageError(f"'{file}' is there already; name another file, or move it away")
    file.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".backup-", dir=file.parent) as folder:
        part = Path(folder) / "part.sqlite"
        found = move(source, f"sqlite:///{part}", progress)
        _settle_file(part)
        part.replace(file)
    return found


def restore(file: Path, target: str, progress: Progress = quietly) -> Contents:
    """Copy a backup into the empty database of a URL; the backup stays as it is, whatever version made it."""
    if not file.is_file():
        raise UsageError(f"there is no backup '{file}'")
    with tempfile.TemporaryDirectory(prefix="frontline-restore-") as folder:
        copy = Path(folder) / "copy.sqlite"
        shutil.copyfile(file, copy)
        return move(f"sqlite:///{copy}", target, progress)


def contents(connection: Connection) -> Contents:
    """Return what each table holds, but for the id of the ledger."""
    return {table.name: _content(connection, table) for table in metadata.sorted_tables}


def _copy(ours: Engine, theirs: Engine, progress: Progress) -> Contents:
    with reading(ours) as source, writing(theirs) as target:
        if target.scalar(select(func.count()).select_from(briefings)):
            raise UsageError(f"'{_shown(str(theirs.url))}' holds briefings already; name an empty database")
        target.execute(delete(meta))
        for table in metadata.sorted_tables:
            for rows in _batches(source, table):
                if table is claims:
                    make_partitions(target, {row["day"] for row in rows})  # type: ignore[misc]
                insert_rows(target, table, rows)
                progress(table.name, len(rows))
        expected, found = contents(source), contents(target)
        if found != expected:
            wrong = ", ".join(name for name in expected if expected[name] != found[name])
            raise LedgerError(f"what arrived is not what was sent ({wrong}); nothing was stored")
        rename(target)
    return found


def _batches(connection: Connection, table: Table) -> Iterator[list[Values]]:
    for some in connection.execute(_all(table), execution_options={"yield_per": ROWS}).partitions():
        yield [dict(row._mapping) for row in some]


def _all(table: Table) -> Select[tuple[object, ...]]:
    """Select all rows; earlier versions of a text before those that replace them."""
    return select(table).order_by(briefings.c.version) if table is briefings else select(table)


def _content(connection: Connection, table: Table) -> Content:
    rows, checksum = 0, 0
    asked = select(table).where(meta.c.key != LEDGER_ID) if table is meta else select(table)
    for some in connection.execute(asked, execution_options={"yield_per": ROWS}).partitions():
        rows += len(some)
        for row in some:
            digest = hashlib.blake2b(orjson.dumps(list(row)), digest_size=16).digest()
            checksum = (checksum + int.from_bytes(digest)) % 2**128
    return Content(rows, checksum)


def _settle_file(file: Path) -> None:
    """Put the write-ahead log into the file, so that it stands alone, and see it on disk."""
    engine = open_engine(f"sqlite:///{file}")
    raw = engine.raw_connection()
    try:
        raw.cursor().execute("PRAGMA journal_mode = DELETE")
    finally:
        raw.close()
        engine.dispose()
    with file.open("rb") as stream:
        os.fsync(stream.fileno())


def _shown(url: str) -> str:
    return make_url(url).render_as_string(hide_password=True)
