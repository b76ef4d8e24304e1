"""Ingestion: one briefing in, its claims on the ledger; the whole way in on one page."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta

from app.errors import TooLarge, UnreadableBriefing
from app.geoparse.pipeline import read
from app.languages import language_of
from app.ledger.identity import briefing_id
from app.ledger.records import Arrival, Stored
from app.ledger.store import Ledger
from app.model import KYIV, Briefing, Reading
from app.reading import MOST, NewBriefing, moment
from app.settings import Settings
from gazetteer.index import Gazetteer

FIRST_DAY = date(2014, 1, 1)
"""The record begins with the war."""

AHEAD = timedelta(hours=1)
"""Clocks of sources may go wrong by this much."""


def utc_now() -> datetime:
    """Return the present moment."""
    return datetime.now(UTC)


class Ingest:
    """The way in: checks a new briefing, reads its claims and stores both, or refuses it and stores nothing."""

    def __init__(
        self, ledger: Ledger, gazetteer: Gazetteer, settings: Settings, now: Callable[[], datetime] = utc_now
    ) -> None:
        self._ledger = ledger
        self._gazetteer = gazetteer
        self._max_bytes = settings.max_briefing_bytes
        self._now = now

    def take(self, new: NewBriefing) -> Stored:
        """Store a new briefing with the claims read in it; one with the same source and content changes nothing."""
        now = self._now()
        briefing = self.check(new, now)
        reading = Reading((), ()) if self._ledger.has(briefing.id) else read(briefing, self._gazetteer)
        return self._ledger.add(briefing, reading, self._gazetteer, Arrival(new.replaces, now))

    def check(self, new: NewBriefing, now: datetime) -> Briefing:
        """Return the briefing as it can be read and stored, or raise the reason why it cannot."""
        text = _readable(new.text, self._max_bytes)
        source = _one_line(new.source)
        if not source:
            raise UnreadableBriefing("no source is told; give --source NAME, or a source in the line")
        if not new.published:
            raise UnreadableBriefing(
                "no day of publication is told; give --published DATE, or published in the line"
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

    def reread(self) -> Iterator[str]:
        """Read all stored briefings anew with the present rules, one by one; gives the id of each."""
        for stored in self._ledger.briefings():
            self._ledger.reread(stored.briefing, read(stored.briefing, self._gazetteer), self._gazetteer)
            yield stored.briefing.id


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
    printable = sum(character.isprintable() or character.isspace() for character in text)
    if "\0" in text or printable < MOST * len(text):
        raise UnreadableBriefing("this is binary, not text")
    if not any(character.isalpha() for character in text):
        raise UnreadableBriefing(f"the text '{text.strip()[:40]}' has no words")
    return text


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
