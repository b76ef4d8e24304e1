"""Warming: what the first question needs is made ready in the background, so that it need not wait for a ledger to be read."""

import gc
import logging
from dataclasses import dataclass, field
from datetime import timedelta
from threading import Event, Thread

from app.errors import FrontlineError
from app.model import Level, Period, Where
from app.publish.layers import LAYERS
from app.reconcile.counting import Ask
from app.service import Service

LAYERS_FIRST = ("settlements", "claims", "area_claims", "areas", "briefings")
"""In the order in which maps and GIS programs ask for them."""

LATELY = timedelta(120)
PATIENCE = 2.0
"""Seconds that the end of the service waits for the making of a layer."""

log = logging.getLogger("frontline")


@dataclass(slots=True)
class Warming:
    """The making of the layers of one service; `is_done` is set when they are there, or cannot be made."""

    service: Service
    is_done: Event = field(default_factory=Event)
    _is_off: Event = field(default_factory=Event)
    _thread: Thread | None = None

    def start(self) -> None:
        """Begin."""
        self._thread = Thread(target=self._make, name="warming", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End after the layer that is being made; a long one is not waited for."""
        self._is_off.set()
        if self._thread is not None:
            self._thread.join(PATIENCE)

    def _make(self) -> None:
        try:
            for name in LAYERS_FIRST:
                if self._is_off.is_set():
                    return
                LAYERS[name].index(self.service, Where())
            self._read_lately()
            gc.collect()
            gc.freeze()  # else the collector walks over all of it again and again, for a tenth of a second and more
        except FrontlineError as problem:
            log.error("the layers cannot be made ready: %s", problem)  # the doors say why when they are asked
        finally:
            self.is_done.set()

    def _read_lately(self) -> None:
        """Settle the books of the last months, which counts are asked of most, and count each of their days."""
        books = self.service.shelf.now()
        if not books.days:
            return
        last = books.days[-1][1]
        books.leaves(last - LATELY, last)
        for level in Level:
            if not self._is_off.is_set():
                books.cells(Ask(level, Period.DAY, last - LATELY, last))
