"""Migrations: they make exactly the tables that the code speaks of, and are there in the installed package."""

from importlib.resources import files
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, text

from app.ledger.engine import MIGRATIONS, open_engine, reading
from app.ledger.store import open_ledger
from app.ledger.tables import metadata


def test_migrations_make_the_tables_of_the_code(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path}/ledger.sqlite")
    with reading(engine) as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    engine.dispose()


OLD = """
INSERT INTO briefings (id, source, url, title, language, published_at, dated_only, received_at, text, content_hash, version,
  replaces, status, sample, parser_version) VALUES
  ('b1', 'Ukrinform', 'https://example.org/1', '', 'en', '2023-03-25 08:00:00', FALSE, '2023-03-25 09:00:00', 'old', 'h1', 1,
   NULL, 'superseded', FALSE, '1'),
  ('b2', 'Ukrinform', 'https://example.org/1', '', 'en', '2023-03-25 08:00:00', FALSE, '2023-03-25 10:00:00', 'new', 'h2', 2,
   'b1', 'current', FALSE, '1');
INSERT INTO claimants VALUES ('general-staff', 'General Staff');
INSERT INTO claims (id, briefing_id, ordinal, kind, side, claimant, low, best, high, status, hedge, scope, direction, "within",
  window_kind, day, first_day, last_day, as_of, told, quotes, rules, related, parser_version)
  SELECT b || '-c1', b, 0, 'clash', 'russia', 'general-staff', n, n, n, 'reported', '', 'shared', '', '', 'past_day',
    '2023-03-24', '2023-03-24', '2023-03-24', '2023-03-25 04:00:00', '', '[[0, 3]]', '["r"]', '', '1'
  FROM (SELECT 'b1' AS b, 59 AS n UNION ALL SELECT 'b2', 60) AS told;
INSERT INTO claim_places SELECT b || '-c1', 0, 'A1', 0, 2, 'A1', 'settlement', 1000, 'in', FALSE, 'EAST', 'RA', 'HA', 31.0, 48.0
  FROM (SELECT 'b1' AS b UNION ALL SELECT 'b2') AS told;
INSERT INTO mentions VALUES ('b2', 0, 0, 2, 'A1', '["A1"]', 'A1', 'settlement', 'only', '', FALSE);
UPDATE meta SET value = '3';
"""


def at_schema(url: str, edition: str) -> None:
    """Make the tables as the first version made them, with two versions of a text in them, and bring them up to an edition."""
    if url.startswith("sqlite"):
        Path(url.removeprefix("sqlite:///")).parent.mkdir(parents=True)
    engine = create_engine(url.replace("postgresql:", "postgresql+psycopg:"))
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        for statement in filter(str.strip, OLD.split(";\n")):
            connection.execute(text(statement.replace(":0", "\\:0")))
        command.upgrade(config, edition)
    engine.dispose()


def test_a_ledger_of_the_first_schema_keeps_what_was_in_it(url: str) -> None:
    at_schema(url, "0001")
    ledger = open_ledger(url)
    (claim,) = ledger.claims()
    assert (claim.id, claim.count.best, claim.window.day.day) == ("b2-c1", 60, 24)
    assert (claim.places[0].code, claim.relayed) == ("A1", True)
    assert [c.id for c in ledger.claims(current=False)] == ["b1-c1", "b2-c1"]
    assert [c.count.best for c in ledger.claims(version=1)] == [59]
    assert [(c.what.value, c.briefing_id) for c in ledger.changes()] == [
        ("added", "b1"),
        ("added", "b2"),
        ("superseded", "b1"),
    ]
    assert len(ledger.mentions("b2")) == 1
    assert (ledger.data_version(), ledger.briefing("b2").version) == (3, 2)
    assert ledger.retract("b2", "withdrawn")
    assert ledger.claims() == []
    ledger.close()


@pytest.mark.parametrize("edition", ["0001", "0002", "0003", "0004", "0005"])
def test_a_ledger_of_every_schema_is_brought_up_and_gets_an_id_that_it_keeps(url: str, edition: str) -> None:
    at_schema(url, edition)
    names = set()
    for _ in range(2):
        ledger = open_ledger(url)
        assert [claim.id for claim in ledger.claims()] == ["b2-c1"]
        assert ledger.data_version() == 3
        names.add(ledger.id)
        ledger.close()
    (name,) = names
    assert len(name) == 16


def test_migrations_are_part_of_the_package() -> None:
    package = files("app.ledger")
    assert (package / "migrations" / "env.py").is_file()
    assert sorted(path.name for path in (MIGRATIONS / "versions").glob("0*.py"))[0] == "0001_books.py"


def test_opening_twice_migrates_once(tmp_path: Path) -> None:
    for _ in range(2):
        engine = open_engine(f"sqlite:///{tmp_path}/ledger.sqlite")
        with reading(engine) as connection:
            assert MigrationContext.configure(connection).get_current_heads() == ("0006",)
        engine.dispose()
