"""Faults while briefings come in, a few of each: `benchmarks/faults.py` tries hundreds."""

import importlib.util
import random
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from postgres import Server

from app.errors import LedgerError
from app.ledger.store import open_ledger
from gazetteer.index import Gazetteer, load

BRIEFINGS = 24


def benchmark() -> ModuleType:
    file = Path(__file__).parent.parent.parent / "benchmarks/faults.py"
    spec = importlib.util.spec_from_file_location("benchmark_of_faults", file)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


faults = benchmark()


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load()


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def fresh(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], str]:
    if request.param == "sqlite":
        return faults.files(tmp_path)  # type: ignore[no-any-return]
    running: Server = request.getfixturevalue("running")
    return running.fresh


@pytest.mark.parametrize("at_once", [1, 2])
def test_what_was_acknowledged_survives_a_kill_and_the_books_are_whole(
    fresh: Callable[[], str], gazetteer: Gazetteer, at_once: int
) -> None:
    tally = faults.killing(fresh, gazetteer, 4, BRIEFINGS, random.Random(at_once), at_once)
    assert tally.faults >= 4
    assert (tally.lost, tally.wrong) == ([], [])


def test_a_full_disk_loses_nothing(tmp_path: Path, gazetteer: Gazetteer) -> None:
    tally = faults.filling(faults.files(tmp_path), gazetteer, 3, BRIEFINGS, random.Random(3))
    assert tally.faults == 3
    assert (tally.lost, tally.wrong) == ([], [])


def test_nothing_is_acknowledged_into_a_file_that_has_gone(tmp_path: Path, gazetteer: Gazetteer) -> None:
    tally = faults.removing(faults.files(tmp_path), gazetteer, 3, BRIEFINGS, random.Random(4))
    assert (tally.lost, tally.wrong) == ([], [])


def test_a_replaced_file_is_noticed(tmp_path: Path) -> None:
    ledger = open_ledger(f"sqlite:///{tmp_path}/books.sqlite")
    open_ledger(f"sqlite:///{tmp_path}/other.sqlite").close()
    (tmp_path / "other.sqlite").replace(tmp_path / "books.sqlite")
    with pytest.raises(LedgerError, match=r"removed or replaced.*nothing of this was stored"):
        ledger.take_effect()
    ledger.close()


def test_what_was_read_of_one_file_is_not_mixed_with_another(tmp_path: Path) -> None:
    ledger = open_ledger(f"sqlite:///{tmp_path}/books.sqlite")
    assert ledger.data_version() == 0
    (tmp_path / "books.sqlite").rename(tmp_path / "away.sqlite")
    open_ledger(f"sqlite:///{tmp_path}/books.sqlite").close()
    for _ in range(2):
        with pytest.raises(LedgerError, match=r"removed or replaced.*start this program again"):
            ledger.data_version()
        ledger.close()  # the next connection is a new one


@pytest.mark.postgres
def test_a_server_that_stops_in_the_middle_loses_nothing(running: Server, gazetteer: Gazetteer) -> None:
    tally = faults.stopping(running.fresh, running.crash, gazetteer, 1, BRIEFINGS, random.Random(5))
    assert tally.faults >= 1
    assert (tally.lost, tally.wrong) == ([], [])
