"""Contact lines that were worked out, kept by what they were worked out from: new briefings cost only the days they touch."""

from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass, field
from datetime import date
from threading import Lock

from app.fronts.analyst import AnalystLine, Guide, guide
from app.fronts.contact_line import ContactLine, contact_line
from app.fronts.method import METHOD
from app.fronts.record import Record
from gazetteer.areas import Areas
from gazetteer.index import Gazetteer

KEPT = 2_000  # days; about 50 kB each


@dataclass(slots=True)
class Estimates:
    """The estimates of this service; one is made once for each day and each state of the six weeks before it."""

    gazetteer: Gazetteer
    areas: Areas
    lines: tuple[AnalystLine, ...] = ()
    _kept: OrderedDict[Hashable, ContactLine] = field(default_factory=OrderedDict)
    _lock: Lock = field(default_factory=Lock)
    _making: Lock = field(default_factory=Lock)

    def line(self, record: Record, day: date) -> ContactLine:
        """Return the estimated line of a day; who asks for the same one at the same time waits for it."""
        window = record.window(day, METHOD.days)
        key = (day, window)
        if found := self._known(key):
            return found
        with self._making:
            if found := self._known(key):
                return found
            made = contact_line(window, self.gazetteer, self.areas, day, self.lines)
            self._keep(key, made)
        return made

    def _known(self, key: Hashable) -> ContactLine | None:
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
            return self._kept.get(key)

    def _keep(self, key: Hashable, made: ContactLine) -> None:
        with self._lock:
            self._kept[key] = made
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)

    def guide(self, day: date) -> Guide | None:
        """Return the analyst's line in force on a day."""
        return guide(self.lines, day, METHOD)
