"""Texts read by two processes are read as by one; where the second ends, nothing is lost."""

import os
import signal
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime

import pytest

from app.model import KYIV, NO_DECISIONS, Briefing, Language, Reading, RecentFront
from app.readers import ENOUGH, Asked, Readers, TwoReaders
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
