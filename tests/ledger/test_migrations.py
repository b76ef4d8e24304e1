"""Migrations: they make exactly the tables that the code speaks of, and are there in the installed package."""

from importlib.resources import files
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from app.ledger.engine import MIGRATIONS, open_engine, reading
from app.ledger.tables import metadata


def test_migrations_make_the_tables_of_the_code(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path}/ledger.sqlite")
    with reading(engine) as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    engine.dispose()


def test_migrations_are_part_of_the_package() -> None:
    package = files("app.ledger")
    assert (package / "migrations" / "env.py").is_file()
    assert sorted(path.name for path in (MIGRATIONS / "versions").glob("0*.py"))[0] == "0001_books.py"


def test_opening_twice_migrates_once(tmp_path: Path) -> None:
    for _ in range(2):
        engine = open_engine(f"sqlite:///{tmp_path}/ledger.sqlite")
        with reading(engine) as connection:
            assert MigrationContext.configure(connection).get_current_heads() == ("0001",)
        engine.dispose()
