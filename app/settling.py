"""Settling: names that only recent fighting decides, worked out when the ledger moves from all that it then holds."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from app.fronts.namesakes import RECENT_DAYS, recent_front, settled_by_front, undecided_day
from app.fronts.places import Sighting
from app.fronts.record import Record
from app.geoparse.settled import gathered
from app.ledger.settling import Fought, Moved
from app.ledger.store import Ledger
from app.left_open import LeftOpen
from app.model import NO_RECENT, Briefing, Decisions, Naming, Reading, RecentFront
from app.readers import Asked, Readers
from app.reconcile.atlas import Atlas
from gazetteer.index import Gazetteer

ATTEMPTS = 5
REACH = timedelta(RECENT_DAYS)


class Undecided(NamedTuple):
    """A briefing as it is read by itself, and the fighting that may settle what it leaves open; `near` is how far that was."""

    briefing: Briefing
    plain: Reading
    day: date
    recent: RecentFront
    near: bytes


class Settling:
    """Settles names by where all briefings that hold tell of fighting by themselves.

    So what a ledger says depends on which briefings and decisions it holds, and not on the order in which they came.
    """

    def __init__(
        self,
        ledger: Ledger,
        gazetteer: Gazetteer,
        now: Callable[[], datetime],
        readers: Readers | None = None,
    ) -> None:
        self._ledger = ledger
        self._gazetteer = gazetteer
        self._now = now
        self._readers = readers or Readers(gazetteer)
        self._atlas = Atlas(gazetteer)
        self._left_open = LeftOpen(gazetteer)

    def remember(self, read: Iterable[tuple[Briefing, Reading]], decided: Decisions) -> None:
        """Keep what was just read of briefings by themselves: settling them need not read it again."""
        self._left_open.keep(read, decided)

    def settle(self) -> list[str]:
        """Read anew what the fighting taken in since the last time may settle or open again; return the briefings that changed.

        Where other writers never let it finish, the next to come does.
        """
        self._ledger.data_version()
        self._left_open.belong_to(self._ledger.id)
        for _ in range(ATTEMPTS):
            moved = self._ledger.settling.moved()
            if moved is None or not moved.days:
                return []
            decided = gathered(self._ledger.decisions.holding())
            undecided, rest = self._touched(moved, decided)
            settled = rest + self._told(undecided, decided)
            changed = self._ledger.settling.put(settled, moved.version, self._gazetteer, self._now)
            if changed is not None:
                near = ((each.briefing.id, each.near) for each in undecided)
                self._left_open.note(near, moved.version + bool(changed))
                return changed
        return []

    def _touched(
        self, moved: Moved, decided: Decisions
    ) -> tuple[list[Undecided], list[tuple[Briefing, Reading]]]:
        """Return the briefings whose names new fighting may settle or open, and those that leave none open by now."""
        found = self._ledger.settling.left_open(min(moved.days), max(moved.days) + REACH)
        left = [each for each in found if each.briefing in moved.briefings or _is_near(each.day, moved.days)]
        if not left:
            return [], []
        first, last = min(each.day for each in left), max(each.day for each in left)
        fought = self._record(self._ledger.settling.fought(first - REACH, last))
        plain = self._plain([each.briefing for each in left], decided)
        undecided = {each.briefing.id: each for each in self._undecided(plain.values(), fought)}
        stands = self._left_open.stands
        touched = [
            undecided[each.briefing]
            for each in left
            if each.briefing in undecided
            and not stands(each.briefing, undecided[each.briefing].near, each.since)
        ]
        return touched, [read for name, read in plain.items() if name not in undecided]

    def _plain(self, ids: Sequence[str], decided: Decisions) -> dict[str, tuple[Briefing, Reading]]:
        """Return briefings, each as it is read by itself; those that are not remembered are read."""
        known = self._left_open.plain(ids, decided)
        texts = list(self._ledger.each_briefing([name for name in ids if name not in known]))
        read = list(zip(texts, self._readers.read_all([Asked(each) for each in texts], decided), strict=True))
        self._left_open.keep(read, decided)
        return known | {briefing.id: (briefing, reading) for briefing, reading in read}

    def _undecided(self, plain: Iterable[tuple[Briefing, Reading]], fought: Record) -> list[Undecided]:
        """Return those that leave a name of fighting open, by the day of it: readings of one day share what is near its front."""
        fronts: dict[date, RecentFront] = {}
        found = []
        for briefing, reading in plain:
            if day := undecided_day(reading):
                recent = fronts[day] if day in fronts else fronts.setdefault(day, recent_front(fought, day))
                near = self._left_open.distances(reading, recent)
                found.append(Undecided(briefing, reading, day, recent if near else NO_RECENT, near))
        return sorted(found, key=lambda each: (each.day, each.briefing.id))

    def _told(self, undecided: Sequence[Undecided], decided: Decisions) -> list[tuple[Briefing, Reading]]:
        """Return briefings with what the fighting near them settles; where there was none, as they are read by themselves."""
        near = [each for each in undecided if each.near]
        told = iter(self._readers.read_all([Asked(each.briefing, each.recent) for each in near], decided))
        return [
            (each.briefing, settled_by_front(each.plain, next(told)) if each.near else each.plain)
            for each in undecided
        ]

    def _record(self, fought: Iterable[Fought]) -> Record:
        """Return the record of fighting; a place told for no direction belongs to the one that held it on that day."""
        by_day: defaultdict[date, list[Sighting]] = defaultdict(list)
        for each in fought:
            if direction := each.direction or self._atlas.direction(each.code, each.day):
                by_day[each.day].append(Sighting(direction, each.code, each.day, Naming.NEAR))
        return Record({day: tuple(by_day[day]) for day in sorted(by_day)})

    def readings(
        self, briefings: Sequence[Briefing], fought: Record, decided: Decisions
    ) -> list[tuple[Briefing, Reading]]:
        """Read briefings; what they leave open of fighting is settled by where was fought in the fortnight before."""
        plain = zip(
            briefings, self._readers.read_all([Asked(each) for each in briefings], decided), strict=True
        )
        read = {briefing.id: (briefing, reading) for briefing, reading in plain}
        told = self._told(self._undecided(read.values(), fought), decided)
        return list((read | {briefing.id: (briefing, reading) for briefing, reading in told}).values())


def _is_near(day: date, touched: frozenset[date]) -> bool:
    """Tell whether any of the days is in the fortnight before one."""
    return any(day - REACH <= each < day for each in touched)
