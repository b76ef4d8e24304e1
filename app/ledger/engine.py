"""A database ready for the ledger: connected, tuned and brought to the newest form of its tables."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from sqlite3 import Connection as SqliteConnection
from sqlite3 import Error as SqliteError
from sqlite3 import OperationalError as SqliteBusy

import orjson
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.script.revision import ResolutionError
from alembic.util import CommandError
from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, SQLAlchemyError

from app.errors import LedgerError

MIGRATIONS = Path(__file__).parent / "migrations"
BUSY_SECONDS = 60
LOG_ATTEMPTS = 50
WRITING_LOCK = 5_901_427  # any number of our own: it names the advisory lock of PostgreSQL


def open_engine(url: str) -> Engine:
    """Connect to the database of that URL and bring its tables to the newest form."""
    address = _address(url)
    if address.get_backend_name() == "sqlite":
        _make_directory(address)
    engine = _engine(address)
    try:
        _migrate(engine)
    except LedgerError:
        engine.dispose()
        raise
    return engine


def edition_of(url: str) -> str | None:
    """Return the edition of the tables at that URL as they are, None if there are none."""
    address = _address(url)
    if address.get_backend_name() == "sqlite" and not Path(address.database or "").exists():
        return None
    engine = _engine(address)
    try:
        return _edition(engine)
    finally:
        engine.dispose()


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """Read in one transaction, so that all answers are of one state."""
    with explained(engine), engine.connect() as connection:
        _see_file(engine, connection, "start this program again")
        if engine.dialect.name == "postgresql":
            connection = connection.execution_options(isolation_level="REPEATABLE READ")
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """Write in one transaction, one writer at a time; all of it is stored, or nothing."""
    with explained(engine), engine.connect() as connection:
        connection = connection.execution_options(frontline_writes=True)
        with connection.begin():
            if engine.dialect.name == "postgresql":
                connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": WRITING_LOCK})
            yield connection
            _see_file(engine, connection, "nothing of this was stored")


def _see_file(engine: Engine, connection: Connection, so: str) -> None:
    """Refuse a file that was removed or replaced since it was opened.

    Nobody would find again what is written into it, and what was read of it before has nothing to do with the new one.
    """
    if engine.dialect.name == "sqlite" and connection.info["file"] != _file_number(engine.url):
        raise LedgerError(f"{_shown(engine.url)} was removed or replaced while it was in use; {so}")


def _first_file(known: list[int | None], address: URL) -> int | None:
    """Return the number of the file that an engine opened first."""
    if not known:
        known.append(_file_number(address))
    return known[0]


def _file_number(address: URL) -> int | None:
    """Return the number by which the file system knows the file."""
    try:
        return Path(address.database or "").stat().st_ino
    except OSError:
        return None


@contextmanager
def explained(engine: Engine) -> Iterator[None]:
    """Turn what the database raises into a LedgerError that says what to do."""
    try:
        yield
    except (SQLAlchemyError, SqliteError) as problem:
        raise LedgerError(_explain(problem, engine.url)) from problem


def _address(url: str) -> URL:
    """Return the URL with its driver; plain `postgresql://` means psycopg."""
    try:
        address = make_url(url)
    except ArgumentError as problem:
        raise LedgerError(f"database URL '{url}' cannot be read; {_FORMS}") from problem
    backend = address.get_backend_name()
    if backend in ("postgres", "postgresql"):
        return address.set(drivername="postgresql+psycopg")
    if backend == "sqlite" and address.get_driver_name() == "pysqlite":
        return address
    raise LedgerError(f"database URL '{_shown(address)}' names the database '{address.drivername}'; {_FORMS}")


_FORMS = "it needs the form sqlite:///PATH or postgresql://USER:PASSWORD@HOST/NAME"


def _shown(address: URL) -> str:
    return address.render_as_string(hide_password=True)


def _make_directory(address: URL) -> None:
    if not address.database or address.database == ":memory:":
        raise LedgerError(f"database URL '{_shown(address)}' names no file; {_FORMS}")
    try:
        Path(address.database).parent.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise LedgerError(
            f"the folder of '{address.database}' cannot be made: {problem.strerror}"
        ) from problem


def _engine(address: URL) -> Engine:
    if address.get_backend_name() == "sqlite":
        engine = create_engine(
            address,
            connect_args={"timeout": BUSY_SECONDS},
            json_deserializer=orjson.loads,
            json_serializer=_json,
        )
        event.listen(engine, "connect", _tune_sqlite)
        first: list[int | None] = []  # a later connection may not go on with another file
        event.listen(
            engine, "connect", lambda _, record: record.info.update(file=_first_file(first, address))
        )
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    try:
        import_module("psycopg")
    except ImportError as problem:
        raise LedgerError("PostgreSQL needs the package psycopg; install 'psycopg[binary]'") from problem
    return create_engine(
        address,
        pool_pre_ping=True,
        connect_args={"connect_timeout": 10},
        json_deserializer=orjson.loads,
        json_serializer=_json,
    )


def _json(value: object) -> str:
    return orjson.dumps(value).decode()


def _tune_sqlite(connection: SqliteConnection, _record: object) -> None:
    connection.isolation_level = None  # we say BEGIN ourselves, so that tables too are made in a transaction
    for pragma in ("foreign_keys = ON", "synchronous = FULL", f"busy_timeout = {BUSY_SECONDS * 1000}"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    """Take the writing lock at once when we mean to write: a reader cannot turn writer without deadlock."""
    writes = connection.get_execution_options().get("frontline_writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _migrate(engine: Engine) -> None:
    if engine.dialect.name == "sqlite":
        _keep_write_ahead_log(engine)
    settings = Config()
    settings.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    scripts = ScriptDirectory.from_config(settings)
    if _edition(engine) == scripts.get_current_head():
        return
    with writing(engine) as connection:
        settings.attributes["connection"] = connection
        try:
            command.upgrade(settings, "head")
        except (CommandError, ResolutionError) as problem:
            edition = MigrationContext.configure(connection).get_current_revision()
            raise LedgerError(
                f"{_shown(engine.url)} was made by a newer version of this program (edition '{edition}'); "
                "update the program, or name another database in FRONTLINE_DATABASE_URL"
            ) from problem


def _edition(engine: Engine) -> str | None:
    with reading(engine) as connection:
        return MigrationContext.configure(connection).get_current_revision()


def _keep_write_ahead_log(engine: Engine) -> None:
    """Switch the file to WAL once; another process may be doing the same at this moment."""
    with explained(engine):
        for attempt in range(LOG_ATTEMPTS):
            raw = engine.raw_connection()
            try:
                raw.cursor().execute("PRAGMA journal_mode = WAL")
            except SqliteBusy as problem:
                if "locked" not in str(problem) or attempt == LOG_ATTEMPTS - 1:
                    raise
                time.sleep(0.1)
            else:
                return
            finally:
                raw.close()


def _explain(problem: SQLAlchemyError | SqliteError, address: URL) -> str:
    cause = str(getattr(problem, "orig", None) or problem).strip().splitlines()[0]
    shown = _shown(address)
    if "file is not a database" in cause or "malformed" in cause:
        return f"{shown} is broken or no SQLite file ({cause}); restore it from a copy, or name another file"
    if "unable to open database file" in cause:
        return f"{shown} cannot be opened; is its folder there, and may this user write to it?"
    if "readonly" in cause:
        return f"{shown} is read-only; this user must be able to write to the file and its folder"
    if "locked" in cause:
        return f"{shown} was locked by another program for more than {BUSY_SECONDS} seconds"
    if "full" in cause:
        return f"the disk of {shown} is full; nothing of this was stored"
    return f"{shown}: {cause}"
