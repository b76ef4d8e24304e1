"""Every test of the ledger runs on SQLite and on a PostgreSQL of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from postgres import postgres_url

from app.ledger.store import Ledger, open_ledger


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/books/ledger.sqlite"
    else:
        yield request.getfixturevalue("fresh_database")


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    yield from postgres_url()


@pytest.fixture
def fresh_database(server: str, request: pytest.FixtureRequest) -> str:
    return _made(server, f"t{abs(hash(request.node.nodeid)) % 10**9}")


@pytest.fixture
def second_database(server: str, request: pytest.FixtureRequest) -> str:
    return _made(server, f"s{abs(hash(request.node.nodeid)) % 10**9}")


def _made(server: str, name: str) -> str:
    import psycopg

    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return server.rsplit("/", 1)[0] + f"/{name}"


@pytest.fixture
def ledger(url: str) -> Iterator[Ledger]:
    opened = open_ledger(url)
    yield opened
    opened.close()
