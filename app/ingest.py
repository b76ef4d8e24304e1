"""Ingestion: one briefing in, its claims on the ledger; the whole way in on one page."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from typing import NamedTuple

from app.errors import InvalidParameter, TooLarge, UnreadableBriefing, UsageError
from app.fronts.record import Record, record
from app.geoparse.claims import PARSER_VERSION
from app.geoparse.settled import gathered
from app.languages import language_of
from app.ledger.identity import briefing_id
from app.ledger.records import Arrival, Arriving, Change, Outcome, Stored, What
from app.ledger.store import Ledger
from app.model import KYIV, Briefing, Decisions, Reading
from app.readers import NOTHING, Asked, Begun, Readers
from app.reading import MOST, NewBriefing, Read, Refused, moment
from app.reconcile.atlas import Atlas
from app.settings import Settings
from app.settling import Settling
from gazetteer.index import Gazetteer

FIRST_DAY = date(2014, 1, 1)
"""The record begins with the war."""

BATCH = 200
"""So many briefings are stored in one step: what is acknowledged is on disk."""

AHEAD = timedelta(hours=1)
"""Clocks of sources may go wrong by this much."""


def utc_now() -> datetime:
    """Return the present moment."""
    return datetime.now(UTC)


class _Begun(NamedTuple):
    """A batch that is being read: each of it checked or refused, and those that the ledger does not know."""

    batch: Sequence[Read]
    taken: Sequence[tuple[Briefing, Arrival] | Refused]
    fit: Sequence[tuple[Briefing, Arrival]]
    fresh: Sequence[Briefing]
    reading: Begun


class Ingest:
    """The way in: checks a new briefing, reads its claims and stores both, or refuses it and stores nothing."""

    def __init__(
        self,
        ledger: Ledger,
        gazetteer: Gazetteer,
        settings: Settings,
        now: Callable[[], datetime] = utc_now,
        readers: Readers | None = None,
    ) -> None:
        self._ledger = ledger
        self._gazetteer = gazetteer
        self._max_bytes = settings.max_briefing_bytes
        self._now = now
        self._readers = readers or Readers(gazetteer)
        self._settling = Settling(ledger, gazetteer, now, self._readers)

    def take(self, new: NewBriefing) -> Stored:
        """Store a new briefing with the claims read in it; one with the same source and content changes nothing."""
        now = self._now()
        begun = self._begun([new], [(self.check(new, now), Arrival(new.replaces, now))])
        (stored,) = self._as_settled(self._ledger.add_all(self._read(begun), self._gazetteer, self._now))
        return stored

    def take_all(self, batch: Sequence[Read]) -> list[Stored | Refused]:
        """Take several briefings in one step: those that can be read are on disk together when this returns."""
        begun = self._begin(batch)
        return self._store(begun, self._read(begun))

    def take_each(
        self, batches: Iterable[Sequence[Read]]
    ) -> Iterator[tuple[Sequence[Read], list[Stored | Refused]]]:
        """Take batch after batch, each on disk when it is given; while one is stored the next is being read, as far as that can be."""
        last: _Begun | None = None
        for batch in batches:
            arriving = self._read(last) if last else ()
            following = self._begin(batch)
            if last:
                yield last.batch, self._store(last, arriving)
            last = following
        if last:
            yield last.batch, self._store(last, self._read(last))

    def _begin(self, batch: Sequence[Read]) -> _Begun:
        """Check a batch and begin to read what is not known already."""
        now = self._now()
        return self._begun(batch, [self._checked(new, now) for new in batch])

    def _begun(self, batch: Sequence[Read], taken: Sequence[tuple[Briefing, Arrival] | Refused]) -> _Begun:
        fit = [found for found in taken if not isinstance(found, Refused)]
        known = self._ledger.known([briefing.id for briefing, _ in fit]) if fit else set()
        fresh = [found for found, _ in fit if found.id not in known]
        reading = self._readers.begin([Asked(each) for each in fresh], self._decided())
        return _Begun(batch, taken, fit, fresh, reading)

    def _read(self, begun: _Begun) -> list[Arriving]:
        """Read the rest of a batch."""
        readings = self._readers.finish(begun.reading)
        if (decided := self._decided()) != begun.reading.decided:  # an analyst decided meanwhile
            readings = self._plain(begun.fresh, decided)
        read = list(zip(begun.fresh, readings, strict=True))
        self._settling.remember(read, decided)
        told = {found.id: reading for found, reading in read}
        return [Arriving(found, told.get(found.id, NOTHING), arrival) for found, arrival in begun.fit]

    def _store(self, begun: _Begun, arriving: Sequence[Arriving]) -> list[Stored | Refused]:
        """Store what was read of a batch, in one step."""
        try:
            added = self._ledger.add_all(arriving, self._gazetteer, self._now) if arriving else []
        except UsageError:  # one of them is to replace what is not there: the others must not suffer
            return [self._take_alone(new) for new in begun.batch]
        stored = iter(self._as_settled(added))
        return [found if isinstance(found, Refused) else next(stored) for found in begun.taken]

    def _as_settled(self, added: Sequence[Stored]) -> list[Stored]:
        """Settle the names that the new fighting decides; return what was stored as it then stands."""
        changed = (
            set(self._settling.settle()) if any(each.status is not Outcome.KNOWN for each in added) else ()
        )
        return [
            replace(each, claims=self._ledger.claims_in(each.id)) if each.id in changed else each
            for each in added
        ]

    def _checked(self, new: Read, now: datetime) -> tuple[Briefing, Arrival] | Refused:
        if isinstance(new, Refused):
            return new
        try:
            return self.check(new, now), Arrival(new.replaces, now)
        except UsageError as reason:
            return Refused(new.name, reason)

    def _take_alone(self, new: Read) -> Stored | Refused:
        try:
            return new if isinstance(new, Refused) else self.take(new)
        except UsageError as reason:
            return Refused(new.name, reason)

    def _decided(self) -> Decisions:
        return gathered(self._ledger.decisions.holding())

    def _plain(self, briefings: Sequence[Briefing], decided: Decisions) -> list[Reading]:
        return self._readers.read_all([Asked(each) for each in briefings], decided)

    def retract(self, briefing_id: str, reason: str) -> Change:
        """Withdraw a briefing: its record stays, its claims no longer count. Of one withdrawn before the first reason stays."""
        told = _one_line(reason)
        if not told:
            raise InvalidParameter("no reason is told; say why the briefing is withdrawn (reason)")
        self._ledger.retract(briefing_id, told, self._now)
        self._settling.settle()
        return next(line for line in self._ledger.history(briefing_id) if line.what is What.RETRACTED)

    def check(self, new: NewBriefing, now: datetime) -> Briefing:
        """Return the briefing as it can be read and stored, or raise the reason why it cannot."""
        text = _readable(new.text, self._max_bytes)
        source = _one_line(new.source)
        if not source:
            raise UnreadableBriefing("no source is told; say who published the text (source)")
        if not new.published:
            raise UnreadableBriefing(
                "no day of publication is told; say when the text was published (published)"
            )
        published_at, dated_only = _on_record(new.published, now)
        return Briefing(
            id=briefing_id(source, text),
            source=source,
            published_at=published_at,
            language=language_of(text, new.language),
            text=text,
            url=_one_line(new.url),
            title=_one_line(new.title),
            dated_only=dated_only,
            sample=new.sample,
        )

    def to_reread(self) -> list[str]:
        """Return the current briefings that have no new reading yet: all, or what an interrupted run left to do."""
        ready = self._ledger.prepared(PARSER_VERSION)
        return [name for name in self._ledger.current() if name not in ready]

    def reread(self) -> Iterator[str]:
        """Read all current briefings anew with the present rules; gives the id of each.

        Nothing changes for readers until the last is read; an interrupted run is taken up where it stopped. Names that nothing
        else decides are settled by where all these briefings, read plainly, tell of fighting in the fortnight before: so the
        result depends on which briefings there are, and not on when they came.
        """
        before, left = self._ledger.data_version(), self.to_reread()
        is_whole = len(left) == len(self._ledger.current())
        fought = self._fought() if left else Record({})
        for first in range(0, len(left), BATCH):
            some = left[first : first + BATCH]
            decided = None
            while decided != (now := self._decided()):  # an analyst may decide meanwhile
                decided = now
                texts = list(self._ledger.each_briefing(some))
                self._ledger.prepare(self._settling.readings(texts, fought, now), self._gazetteer)
            yield from some
        self._ledger.take_effect(self._now)
        after = self._ledger.data_version()
        if is_whole and after <= before + 1:
            self._ledger.settling.is_settled(after)
        else:  # others wrote meanwhile, or an earlier run began it
            self._settling.settle()

    def _fought(self) -> Record:
        """Return where the current briefings, each read by itself, tell of ground fighting."""
        decided = self._decided()
        texts = self._ledger.each_briefing(self._ledger.current())
        batches = iter(lambda: list(islice(texts, BATCH)), [])
        claims = (c for batch in batches for reading in self._plain(batch, decided) for c in reading.claims)
        return record(claims, Atlas(self._gazetteer))


def _readable(text: str, max_bytes: int) -> str:
    """Return the text if it is one: not empty, not too large, not binary."""
    if not text.strip():
        raise UnreadableBriefing("the text is empty")
    try:
        size = len(text.encode("utf-8"))
    except UnicodeEncodeError as problem:
        raise UnreadableBriefing(
            f"the text has half a character (a lone surrogate) at {problem.start}"
        ) from problem
    if size > max_bytes:
        raise TooLarge(f"the text has {size:,} bytes; at most {max_bytes:,} are taken at once")
    if not "".join(text.split()).isprintable() and _is_binary(text):
        raise UnreadableBriefing("this is binary, not text")
    if not any(character.isalpha() for character in text):
        raise UnreadableBriefing(f"the text '{text.strip()[:40]}' has no words")
    return text


def _is_binary(text: str) -> bool:
    printable = sum(character.isprintable() or character.isspace() for character in text)
    return "\0" in text or printable < MOST * len(text)


def _one_line(text: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _on_record(published: str, now: datetime) -> tuple[datetime, bool]:
    """Return when the text was published, if that is a day of the record and not in the future."""
    published_at, dated_only = moment(published)
    if published_at.date() < FIRST_DAY:
        raise UnreadableBriefing(f"published '{published}' is before {FIRST_DAY}, where the record begins")
    latest = (now + AHEAD).astimezone(KYIV)
    if published_at.date() > latest.date() or (not dated_only and published_at > latest):
        raise UnreadableBriefing(
            f"published '{published}' is in the future; now it is {now.astimezone(KYIV):%Y-%m-%d %H:%M} in Kyiv"
        )
    return published_at, dated_only
