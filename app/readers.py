"""Readers: texts read in this process, and beside it in a second one where they are many."""

import gc
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, fields
from functools import partial
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.reduction import ForkingPickler
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple

from app.geoparse.pipeline import read
from app.model import (
    NO_RECENT,
    Briefing,
    Claim,
    ClaimPlace,
    Decisions,
    Mention,
    Reading,
    Reason,
    RecentFront,
    ReportedCount,
    Resolution,
    Span,
    Window,
)
from gazetteer.index import Gazetteer, load

ENOUGH = 200
"""Of fewer texts in all no second process is started: they are read before it has the gazetteer."""

SEVERAL = 20
"""Of fewer texts asked for at once none are sent to it."""

STEP = 0.05
"""The second process gets so much more, or less, of the next texts when it was done before, or after, this one."""

NOTHING = Reading((), ())

for sent in (Briefing, Claim, ClaimPlace, Mention, Reading, Reason, ReportedCount, Resolution, Span, Window):
    # made anew from their values: dataclasses with slots are else taken apart and put together field by field
    values = attrgetter(*(field.name for field in fields(sent)))
    ForkingPickler.register(sent, partial(lambda kind, values, each: (kind, values(each)), sent, values))


class Asked(NamedTuple):
    """A briefing to be read, and where was fought lately if that may tell its namesakes apart."""

    briefing: Briefing
    recent: RecentFront = NO_RECENT


@dataclass(frozen=True, slots=True, eq=False)
class Begun:
    """Texts being read: so many of them, from the first on, in the second process; the rest is not begun."""

    asked: Sequence[Asked]
    decided: Decisions
    beside: int = 0


class Readers:
    """Reads texts in this process alone."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer

    def begin(self, asked: Sequence[Asked], decided: Decisions) -> Begun:
        """Have texts read while this process does something else, as far as that can be."""
        return Begun(asked, decided)

    def finish(self, begun: Begun) -> list[Reading]:
        """Return what is read in each of the briefings that were begun."""
        return self._read(begun.asked, begun.decided)

    def read_all(self, asked: Sequence[Asked], decided: Decisions) -> list[Reading]:
        """Return what is read in each of the briefings."""
        return self._read(asked, decided)

    def _read(self, asked: Sequence[Asked], decided: Decisions) -> list[Reading]:
        return _read_all(asked, decided, self._gazetteer)


class TwoReaders(Readers):
    """Reads a part of what is asked for in a second process, once many texts were.

    The second process stores nothing and nothing waits for it to start: while it is not ready, or once it has ended, all is
    read in this one. It ends with this one, however that ends.
    """

    def __init__(self, gazetteer: Gazetteer, directory: Path | None) -> None:
        super().__init__(gazetteer)
        self._directory = directory
        self._second: _Second | None = None
        self._left = ENOUGH if (os.cpu_count() or 1) > 1 else sys.maxsize
        self._ahead: Begun | None = None
        self._early: list[Reading] | None = None
        self._share = 0.5

    def begin(self, asked: Sequence[Asked], decided: Decisions) -> Begun:
        """Have a part of the texts read in the second process while this one does something else: it is all that one reads then."""
        if self._ahead:
            return Begun(asked, decided)
        self._ahead = self._ask(asked, decided, self._share)
        return self._ahead or Begun(asked, decided)

    def finish(self, begun: Begun) -> list[Reading]:
        """Return what is read in each of the briefings that were begun."""
        if begun is not self._ahead:
            return self._read(begun.asked, begun.decided)
        self._ahead = None
        ours = self._read(begun.asked[begun.beside :], begun.decided)
        was_first = self._early is not None or self.is_done()
        self._share = min(1.0, max(STEP, self._share + (STEP if was_first else -STEP)))
        theirs, self._early = self._early, None
        return (self._theirs(begun) if theirs is None else theirs) + ours

    def read_all(self, asked: Sequence[Asked], decided: Decisions) -> list[Reading]:
        """Return what is read in each of the briefings."""
        if self._ahead and self._early is None and self.is_done():
            self._early = self._theirs(self._ahead)
        is_busy = self._ahead is not None and self._early is None
        begun = None if is_busy else self._ask(asked, decided, 0.5)
        if begun is None:
            return self._read(asked, decided)
        ours = self._read(asked[begun.beside :], decided)
        return self._theirs(begun) + ours

    def is_done(self) -> bool:
        """Tell whether the second process has read what it had, or never will."""
        return self._second is not None and self._second.has_answered()

    def _ask(self, asked: Sequence[Asked], decided: Decisions, share: float) -> Begun | None:
        """Have a share of the texts read in the second process, if it waits for texts and they are several."""
        second = self._ready(len(asked))
        if second is None or len(asked) < SEVERAL:
            return None
        begun = Begun(asked, decided, round(len(asked) * share))
        try:
            second.ask(asked[: begun.beside], decided)
        except (EOFError, OSError):
            self.close()
            return None
        return begun

    def _theirs(self, begun: Begun) -> list[Reading]:
        """Return what the second process read; if it was killed what it had is read here."""
        try:
            if self._second is not None:
                return self._second.answer()
        except (EOFError, OSError):
            self.close()
        return self._read(begun.asked[: begun.beside], begun.decided)

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
        """Let the second process end; what was begun there is read here."""
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

    def has_answered(self) -> bool:
        """Tell whether the readings lie ready, or never will."""
        try:
            return self._pipe.poll()
        except (EOFError, OSError):
            return True

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
    with seldom_collected() as collect, suppress(EOFError, OSError):
        pipe.send(gazetteer.edition)
        while True:
            asked, decided = pipe.recv()
            pipe.send(_read_all(asked, decided, gazetteer))
            collect()


@contextmanager
def seldom_collected() -> Iterator[Callable[[], None]]:
    """Give what collects garbage in cycles; nothing else does so meanwhile, and it looks at what is new alone.

    What was read of a batch lives until the batch is stored: looking at it again and again took a seventh of the time.
    """

    def collect() -> None:
        gc.collect()
        gc.freeze()

    collect()
    gc.disable()
    try:
        yield collect
    finally:
        gc.enable()
        gc.unfreeze()


def _read_all(asked: Sequence[Asked], decided: Decisions, gazetteer: Gazetteer) -> list[Reading]:
    return [read(each.briefing, gazetteer, each.recent, decided) for each in asked]
