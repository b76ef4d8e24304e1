"""A service in memory, asked through its own doors."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from served import TWO_THINGS, publish, serve
from starlette.testclient import TestClient

from app.main import application
from app.service import Service

TOKEN = "a-token-of-the-test"


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Service]:
    made = serve(tmp_path, token=TOKEN, max_briefing_bytes=20_000, open_sources=("Open wire",))
    yield made
    made.close()


@pytest.fixture
def client(service: Service) -> TestClient:
    """Ask a service that has the two claims of one briefing: 59 clashes at five places, shelling of a region."""
    publish(service, *TWO_THINGS)
    return TestClient(application(service), raise_server_exceptions=False)
