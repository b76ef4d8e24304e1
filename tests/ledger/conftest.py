"""Every test of the ledger runs on SQLite and on a PostgreSQL of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from postgres import Server, server

from app.ledger.store import Ledger, open_ledger


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/books/ledger.sqlite"
    else:
        yield request.getfixturevalue("fresh_database")


@pytest.fixture(scope="session")
def running() -> Iterator[Server]:
    with server() as started:
        yield started


@pytest.fixture
def fresh_database(running: Server) -> str:
    return running.fresh()


@pytest.fixture
def second_database(running: Server) -> str:
    return running.fresh()


@pytest.fixture
def ledger(url: str) -> Iterator[Ledger]:
    opened = open_ledger(url)
    yield opened
    opened.close()
