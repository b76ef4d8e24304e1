"""Warming: after a start the layers are made in the background, and the service says when they are there."""

import gc
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from served import TWO_THINGS, publish, serve
from starlette.testclient import TestClient

from app.errors import LedgerError
from app.ledger.store import Ledger
from app.main import application
from app.publish.warming import Warming


@pytest.fixture(autouse=True)
def unfrozen() -> Iterator[None]:
    gc.unfreeze()
    yield
    gc.unfreeze()


def test_the_first_question_finds_the_layers_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    service = serve(tmp_path)
    publish(service, *TWO_THINGS)
    with TestClient(application(service, warms=True)) as client:
        for _ in range(600):
            if client.get("/healthz").json()["ready"]:
                break
            time.sleep(0.1)
        monkeypatch.setattr(Ledger, "claims", _broken)
        for layer in ("claims", "area_claims", "settlements", "areas"):
            assert client.get(f"/api/collections/{layer}/items").json()["numberMatched"] > 0
        health = client.get("/healthz").json()
        assert gc.get_freeze_count() > 0, "the collector leaves the layers alone"
    assert health == {"status": "ok", "data_version": 1, "ready": True}


def test_a_service_that_does_not_warm_says_so(tmp_path: Path) -> None:
    with TestClient(application(serve(tmp_path))) as client:
        assert client.get("/healthz").json()["ready"] is False


def test_a_ledger_that_cannot_be_read_ends_the_warming_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = serve(tmp_path)
    publish(service, *TWO_THINGS)
    warming = Warming(service)
    monkeypatch.setattr(Ledger, "claims", _broken)
    warming.start()
    assert warming.is_done.wait(60)
    warming.stop()


def test_it_stops_before_the_service_closes(tmp_path: Path) -> None:
    warming = Warming(serve(tmp_path))
    warming.start()
    warming.stop()
    assert warming.is_done.is_set()


def _broken(*_: object, **__: object) -> list[object]:
    raise LedgerError("nothing can be read")
