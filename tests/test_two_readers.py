"""Texts read by two processes are read as by one; where the second ends, nothing is lost."""

import gc
import os
import signal
import time
import weakref
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime

import pytest

from app.model import KYIV, NO_DECISIONS, Briefing, Language, Reading, RecentFront
from app.readers import ENOUGH, Asked, Readers, TwoReaders, seldom_collected
from gazetteer.index import load

DAY = datetime(2025, 3, 12, 9, tzinfo=KYIV)
FRONT = RecentFront({"UA14160210010035925": 2})
PATIENCE = 120


def asked(count: int) -> list[Asked]:
    """Return so many texts, every third of them with a recent front."""
    return [
        Asked(
            Briefing(
                id=f"b{number}",
                source="Example Wire",
                published_at=DAY,
                language=Language.UKRAINIAN,
                text=f"Ворог {number} разів атакував поблизу Надіївки та Успенівки.",
            ),
            *([FRONT] if number % 3 == 0 else []),
        )
        for number in range(2, count + 2)
    ]


def alone(texts: list[Asked]) -> list[Reading]:
    return Readers(load()).read_all(texts, NO_DECISIONS)


@pytest.fixture
def two(monkeypatch: pytest.MonkeyPatch) -> Iterator[TwoReaders]:
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    with closing(TwoReaders(load(), None)) as readers:
        yield readers


def wait_for(readers: TwoReaders) -> int:
    """Wait until the second process is ready; return its id."""
    readers.read_all(asked(ENOUGH), NO_DECISIONS)
    limit = time.monotonic() + PATIENCE
    while not readers.is_helped():
        assert time.monotonic() < limit
        time.sleep(0.05)
    second = readers.second_process()
    assert second is not None
    return second


def test_few_texts_are_read_here_alone(two: TwoReaders) -> None:
    for _ in range(3):
        assert two.read_all(asked(3), NO_DECISIONS) == alone(asked(3))
    assert two.second_process() is None


def test_one_core_has_one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    with closing(TwoReaders(load(), None)) as readers:
        readers.read_all(asked(ENOUGH), NO_DECISIONS)
        assert readers.second_process() is None


def test_two_processes_read_as_one_in_the_order_asked(two: TwoReaders) -> None:
    wait_for(two)
    assert two.read_all(asked(41), NO_DECISIONS) == alone(asked(41))


def test_what_a_killed_process_had_is_read_here(two: TwoReaders) -> None:
    os.kill(wait_for(two), signal.SIGKILL)
    assert two.read_all(asked(40), NO_DECISIONS) == alone(asked(40))
    assert two.second_process() is None
    assert two.read_all(asked(40), NO_DECISIONS) == alone(asked(40))


def test_the_second_process_ends_with_the_first(two: TwoReaders) -> None:
    second = wait_for(two)
    two.close()
    with pytest.raises(ProcessLookupError):
        os.kill(second, 0)


def test_what_is_begun_is_read_while_this_process_does_something_else(two: TwoReaders) -> None:
    wait_for(two)
    begun = two.begin(asked(60), NO_DECISIONS)
    assert 0 < begun.beside < 60
    assert two.read_all(asked(30), NO_DECISIONS) == alone(asked(30))
    other = two.begin(asked(25), NO_DECISIONS)
    assert other.beside == 0
    assert two.finish(begun) == alone(asked(60))
    assert two.finish(other) == alone(asked(25))


def test_readings_that_lie_ready_are_fetched_before_more_is_asked_for(two: TwoReaders) -> None:
    wait_for(two)
    begun = two.begin(asked(40), NO_DECISIONS)
    limit = time.monotonic() + PATIENCE
    while not two.is_done():
        assert time.monotonic() < limit
        time.sleep(0.01)
    assert two.read_all(asked(30), NO_DECISIONS) == alone(asked(30))
    assert two.finish(begun) == alone(asked(40))
    assert two.begin(asked(40), NO_DECISIONS).beside > begun.beside


def test_what_was_begun_in_a_killed_process_is_read_here(two: TwoReaders) -> None:
    second = wait_for(two)
    begun = two.begin(asked(60), NO_DECISIONS)
    os.kill(second, signal.SIGKILL)
    assert two.finish(begun) == alone(asked(60))
    assert two.finish(two.begin(asked(60), NO_DECISIONS)) == alone(asked(60))
    assert two.second_process() is None


def test_garbage_is_collected_only_when_that_is_asked_for() -> None:
    with seldom_collected() as collect:
        assert not gc.isenabled()
        gone = weakref.ref(Knot())
        assert gone() is not None
        collect()
        assert gone() is None
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


class Knot:
    """What nothing but itself holds."""

    def __init__(self) -> None:
        self.own = self
