"""What the service remembers: each answer worked out once per data version."""

import threading
from time import sleep

import pytest

from app.service import Memory


def test_an_answer_is_worked_out_once_and_forgotten_when_the_version_moves() -> None:
    memory, calls = Memory(), []

    def work_out() -> int:
        calls.append(1)
        return len(calls)

    assert [memory.recall(1, "a", work_out), memory.recall(1, "a", work_out)] == [1, 1]
    assert memory.recall(2, "a", work_out) == 2
    assert memory.recall(2, "b", work_out) == 3


def test_an_asker_of_an_older_version_does_not_bring_it_back() -> None:
    memory = Memory()
    assert memory.recall(2, "a", lambda: "new") == "new"
    assert memory.recall(1, "a", lambda: "old") == "old"
    assert memory.recall(2, "a", lambda: "again") == "new"


def test_the_longest_unused_goes_first() -> None:
    memory = Memory(kept=2)
    for key in ("a", "b", "a", "c"):
        memory.recall(1, key, lambda: "first")
    assert memory.recall(1, "a", lambda: "second") == "first"
    assert memory.recall(1, "b", lambda: "second") == "second"


def test_many_askers_at_once_wait_for_one_answer() -> None:
    memory, calls = Memory(), []

    def slow() -> int:
        calls.append(1)
        sleep(0.05)
        return 7

    threads = [threading.Thread(target=lambda: memory.recall(1, "a", slow)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(calls) == 1


def test_a_failure_is_not_remembered() -> None:
    memory = Memory()

    def fail() -> int:
        raise RuntimeError("broken")

    with pytest.raises(RuntimeError):
        memory.recall(1, "a", fail)
    assert memory.recall(1, "a", lambda: 3) == 3
