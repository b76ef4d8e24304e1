"""The open service: the rooms that the command line and the HTTP doors share."""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import UTC, datetime
from difflib import get_close_matches
from threading import Lock
from typing import TypeVar, cast

from app.claimants import slug
from app.errors import InvalidParameter
from app.ledger.store import Days, Ledger, open_ledger
from app.publish.analyst_file import read_lines
from app.publish.estimates import Estimates
from app.reading import known_until
from app.settings import Settings
from app.shelf import Shelf
from gazetteer.areas import Areas, load_areas
from gazetteer.index import Gazetteer, load

T = TypeVar("T")
KEPT = 128
SHOWN = 12
"""So many claimants are named to who asked for an unknown one."""

_HELD: ContextVar[int | None] = ContextVar("held version", default=None)

PAST_KEPT = 3
"""So many answers about earlier data versions are remembered: each may be as large as the ledger."""


@dataclass(slots=True)
class _Slot:
    """One remembered answer; its lock lets the first asker work it out while the others wait."""

    lock: Lock = field(default_factory=Lock)
    filled: bool = False
    value: object = None


class Memory:
    """What was worked out from one data version: forgotten when the version moves, the longest unused first.

    It is forgotten too when another ledger takes the place of the one it is of, whatever that one's data version.
    """

    def __init__(self, kept: int = KEPT) -> None:
        self._kept = kept
        self._ledger: Ledger | None = None
        self._of = ""
        self._lock = Lock()
        self._version = -1
        self._slots: OrderedDict[Hashable, _Slot] = OrderedDict()

    def belong_to(self, ledger: Ledger) -> None:
        """Keep answers of that ledger alone."""
        self._ledger = ledger

    def recall(self, version: int, key: Hashable, work_out: Callable[[], T]) -> T:
        """Return the answer kept for `key`, working it out if this version has none yet."""
        slot = self._slot(version, key)
        with slot.lock:
            if not slot.filled:
                slot.value, slot.filled = work_out(), True
        return cast(T, slot.value)

    def known(self, version: int, key: Hashable) -> object:
        """Return the answer kept for `key`, None if there is none yet: nobody is waited for."""
        slot = self._slots.get((version, key)) if self._of == self._owner() else None
        return slot.value if slot is not None and slot.filled else None

    @property
    def version(self) -> int:
        """Return the newest data version that anything was worked out from."""
        return self._version

    def _owner(self) -> str:
        return self._ledger.id if self._ledger else ""

    def _slot(self, version: int, key: Hashable) -> _Slot:
        with self._lock:
            if version > self._version or self._of != self._owner():
                self._slots.clear()
                self._version, self._of = version, self._owner()
            slot = self._slots.setdefault((version, key), _Slot())
            self._slots.move_to_end((version, key))
            while len(self._slots) > self._kept:
                self._slots.popitem(last=False)
            return slot


@dataclass(frozen=True, slots=True)
class Service:
    """A ledger, a gazetteer with its outlines, and the settings they were opened with."""

    ledger: Ledger
    gazetteer: Gazetteer
    areas: Areas
    settings: Settings
    memory: Memory = field(default_factory=Memory)
    past: Memory = field(default_factory=lambda: Memory(PAST_KEPT))
    opened_at: datetime = field(default_factory=lambda: datetime.now(UTC))

    shelf: Shelf = field(init=False)
    estimates: Estimates = field(init=False)

    def __post_init__(self) -> None:
        """Lay out the shelf that all counts are read from, and the estimates of the contact line."""
        for memory in (self.memory, self.past):
            memory.belong_to(self.ledger)
        object.__setattr__(self, "shelf", Shelf(self.ledger, self.gazetteer))
        lines = read_lines(self.settings.analyst_line)
        object.__setattr__(self, "estimates", Estimates(self.gazetteer, self.areas, lines))

    def version(self) -> int:
        """Return the present data version: the one that is held for the answer at hand, else the one that the ledger tells.

        A held one that is older than what others have worked out already is let go of: what it needs is forgotten.
        """
        held = _HELD.get()
        return self.ledger.data_version() if held is None or held < self.memory.version else held

    def span(self, past: int | None = None) -> Days | None:
        """Return the first and the last day that anything is told of, now or in an earlier data version; None of an empty record."""
        return self.ledger.span() if past is None else self.shelf.at(past).span

    def memory_of(self, version: int | None) -> Memory:
        """Return where answers of an earlier data version are kept, or of the present one (None)."""
        return self.memory if version is None else self.past

    def close(self) -> None:
        """Let go of the ledger."""
        self.ledger.close()


@contextmanager
def holding(version: int) -> Iterator[None]:
    """Hold a data version that was just read for all that the block asks, so that one answer asks the ledger once."""
    token = _HELD.set(version)
    try:
        yield
    finally:
        _HELD.reset(token)


def open_service(settings: Settings) -> Service:
    """Open the ledger and the gazetteer that the settings name."""
    gazetteer = load(settings.gazetteer_dir)
    ledger = open_ledger(settings.database_url, gazetteer.edition)
    return Service(ledger, gazetteer, load_areas(), settings)


def version_then(service: Service, as_of: str, name: str = "as_of") -> int | None:
    """Return the data version that held at a day's end or at a moment, None for the present one."""
    if not as_of:
        return None
    version = service.ledger.version_at(known_until(as_of, name))
    return version if version < service.version() else None


def check_claimants(names: Iterable[str], known: Mapping[str, str]) -> None:
    """Refuse the id of a claimant that nobody in the ledger bears; `known` are the names of those that are there, by id."""
    for name in names:
        if name not in known:
            raise InvalidParameter(f"no claimant '{name}' is known; {_nearest_claimants(name, known)}")


def _nearest_claimants(wanted: str, known: Mapping[str, str]) -> str:
    """Return which claimants may have been meant: those with a like id or name, else some that are there."""
    if not known:
        return "the ledger has none yet"
    by_form = {form: claimant for claimant, name in known.items() for form in (slug(name), claimant)}
    near = dict.fromkeys(by_form[form] for form in get_close_matches(slug(wanted), by_form, 3))
    if near:
        return f"the nearest are {', '.join(near)}"
    some = sorted(known)[:SHOWN]
    return f"there are {', '.join(some)}{' and others' if len(known) > SHOWN else ''}"
