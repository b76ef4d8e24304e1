"""Settling: names that only recent fighting decides, worked out when the ledger moves from all that it then holds."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from itertools import groupby

from app.fronts.namesakes import RECENT_DAYS, recent_front, settled_by_front, undecided_day
from app.fronts.places import Sighting
from app.fronts.record import Record
from app.geoparse.pipeline import read
from app.geoparse.settled import gathered
from app.ledger.settling import Fought, Moved
from app.ledger.store import Ledger
from app.model import NO_RECENT, Briefing, Decisions, Naming, Reading
from app.reconcile.atlas import Atlas
from gazetteer.index import Gazetteer

ATTEMPTS = 5
REACH = timedelta(RECENT_DAYS)


class Settling:
    """Settles names by where all briefings that hold tell of fighting by themselves.

    So what a ledger says depends on which briefings and decisions it holds, and not on the order in which they came.
    """

    def __init__(self, ledger: Ledger, gazetteer: Gazetteer, now: Callable[[], datetime]) -> None:
        self._ledger = ledger
        self._gazetteer = gazetteer
        self._now = now

    def settle(self) -> list[str]:
        """Read anew what the fighting taken in since the last time may settle or open again; return the briefings that changed.

        Where other writers never let it finish, the next to come does.
        """
        for _ in range(ATTEMPTS):
            moved = self._ledger.settling.moved()
            if moved is None or not moved.days:
                return []
            changed = self._ledger.settling.put(
                self._settled(moved), moved.version, self._gazetteer, self._now
            )
            if changed is not None:
                return changed
        return []

    def _settled(self, moved: Moved) -> list[tuple[Briefing, Reading]]:
        found = self._ledger.settling.left_open(min(moved.days), max(moved.days) + REACH)
        left = [(name, day) for name, day in found if name in moved.briefings or _is_near(day, moved.days)]
        if not left:
            return []
        first, last = min(day for _, day in left), max(day for _, day in left)
        fought = self._record(self._ledger.settling.fought(first - REACH, last))
        decided = gathered(self._ledger.decisions.holding())
        texts = self._ledger.each_briefing([name for name, _ in left])
        return [(each, self.reading(each, fought, decided)) for each in texts]

    def _record(self, fought: Iterable[Fought]) -> Record:
        """Return the record of fighting; a place told for no direction belongs to the one that held it on that day."""
        atlas = Atlas(self._gazetteer)
        seen = [
            Sighting(direction, each.code, each.day, Naming.NEAR)
            for each in fought
            if (direction := each.direction or atlas.direction(each.code, each.day))
        ]
        seen.sort(key=lambda each: (each.day, each))
        return Record({day: tuple(told) for day, told in groupby(seen, key=lambda each: each.day)})

    def reading(self, briefing: Briefing, fought: Record, decided: Decisions) -> Reading:
        """Read a briefing; what it leaves open of fighting is settled by where was fought in the fortnight before."""
        plain = read(briefing, self._gazetteer, decisions=decided)
        day = undecided_day(plain)
        recent = recent_front(fought, day) if day else NO_RECENT
        if not recent.places:
            return plain
        return settled_by_front(plain, read(briefing, self._gazetteer, recent, decided))


def _is_near(day: date, touched: frozenset[date]) -> bool:
    """Tell whether any of the days is in the fortnight before one."""
    return any(day - REACH <= each < day for each in touched)
