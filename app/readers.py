"""Readers: texts read in this process, and beside it in a second one where they are many."""

import os
import signal
import sys
from collections.abc import Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple

from app.geoparse.pipeline import read
from app.model import NO_RECENT, Briefing, Decisions, Reading, RecentFront
from gazetteer.index import Gazetteer, load

ENOUGH = 200
"""Of fewer texts in all no second process is started: they are read before it has the gazetteer."""

SEVERAL = 20
"""Of fewer texts asked for at once none are sent to it."""

NOTHING = Reading((), ())


class Asked(NamedTuple):
    """A briefing to be read, and where was fought lately if that may tell its namesakes apart."""

    briefing: Briefing
    recent: RecentFront = NO_RECENT


class Readers:
    """Reads texts in this process alone."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer

    def read_all(self, asked: Sequence[Asked], decided: Decisions) -> list[Reading]:
        """Return what is read in each of the briefings."""
        return _read_all(asked, decided, self._gazetteer)


class TwoReaders(Readers):
    """Reads half of what is asked for in a second process, once many texts were.

    The second process stores nothing and nothing waits for it to start: while it is not ready, or once it has ended, all is
    read in this one. It ends with this one, however that ends.
    """

    def __init__(self, gazetteer: Gazetteer, directory: Path | None) -> None:
        super().__init__(gazetteer)
        self._directory = directory
        self._second: _Second | None = None
        self._left = ENOUGH if (os.cpu_count() or 1) > 1 else sys.maxsize

    def read_all(self, asked: Sequence[Asked], decided: Decisions) -> list[Reading]:
        """Return what is read in each of the briefings."""
        second = self._ready(len(asked))
        if second is None or len(asked) < SEVERAL:
            return super().read_all(asked, decided)
        try:
            half = len(asked) // 2
            second.ask(asked[:half], decided)
            ours = super().read_all(asked[half:], decided)
            return second.answer() + ours
        except (EOFError, OSError):  # it was killed: what it had is read here
            self.close()
            return super().read_all(asked, decided)

    def _ready(self, texts: int) -> "_Second | None":
        """Return the second process if it waits for texts; start it once enough were asked for."""
        self._left -= texts
        if self._left <= 0:
            self._left = sys.maxsize
            self._second = _Second(self._gazetteer.edition, self._directory)
        return self._second if self.is_helped() else None

    def is_helped(self) -> bool:
        """Tell whether the second process waits for texts."""
        return self._second is not None and self._second.is_ready()

    def second_process(self) -> int | None:
        """Return the id of the second process, None if there is none."""
        return self._second.number if self._second else None

    def close(self) -> None:
        """Let the second process end."""
        if self._second is not None:
            self._second.close()
            self._second = None


class _Second:
    """The second process, seen from this one."""

    def __init__(self, edition: str, directory: Path | None) -> None:
        self._edition = edition
        context = get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, directory), daemon=True)
        self._process.start()
        theirs.close()
        self.number = self._process.pid
        self._is_ready = False

    def is_ready(self) -> bool:
        """Tell whether it has the same gazetteer by now, without waiting for it."""
        try:
            if not self._is_ready and self._pipe.poll():
                self._is_ready = self._pipe.recv() == self._edition
        except (EOFError, OSError):
            return False
        return self._is_ready

    def ask(self, asked: Sequence[Asked], decided: Decisions) -> None:
        self._pipe.send((asked, decided))

    def answer(self) -> list[Reading]:
        found: list[Reading] = self._pipe.recv()
        return found

    def close(self) -> None:
        self._pipe.close()
        self._process.join()


def _serve(pipe: Connection, directory: Path | None) -> None:
    """Read what is sent until the other side is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the first process ends it
    gazetteer = load(directory)
    try:
        pipe.send(gazetteer.edition)
        while True:
            asked, decided = pipe.recv()
            pipe.send(_read_all(asked, decided, gazetteer))
    except (EOFError, OSError):
        return


def _read_all(asked: Sequence[Asked], decided: Decisions, gazetteer: Gazetteer) -> list[Reading]:
    return [read(each.briefing, gazetteer, each.recent, decided) for each in asked]
