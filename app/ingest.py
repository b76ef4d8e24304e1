"""Ingestion: one briefing in, its claims on the ledger; the whole way in on one page."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta

from app.errors import TooLarge, UnreadableBriefing
from app.geoparse.language import detect, language_name
from app.geoparse.pipeline import read
from app.ledger.identity import briefing_id
from app.ledger.records import Arrival, Stored
from app.ledger.store import Ledger
from app.model import KYIV, Briefing, Language, Reading
from app.reading import MOST, NewBriefing, moment
from app.settings import Settings
from gazetteer.index import Gazetteer

FIRST_DAY = date(2014, 1, 1)
"""The record begins with the war."""

AHEAD = timedelta(hours=1)
"""Clocks of sources may go wrong by this much."""

LANGUAGES = {language.value for language in Language}
SURE_LETTERS = 60
"""A paragraph with fewer letters does not show its language."""


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
            language=_language(text, new.language),
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


def _language(text: str, told: str) -> Language:
    """Return the language of the text: the one that is told, else the one it shows."""
    if told:
        if told.lower() not in LANGUAGES:
            raise UnreadableBriefing(f"language '{told}' is none we read; we read uk, ru and en")
        return Language(told.lower())
    found = detect(text)
    if found in LANGUAGES:
        return Language(found)
    readable = _language_of_a_part(text)
    if readable is None and found != "und":
        name = language_name(found)
        raise UnreadableBriefing(
            f"this text looks like {name}; we read Ukrainian, Russian and English (if it is one of them, say --language)"
        )
    return readable or _by_letters(text)


def _language_of_a_part(text: str) -> Language | None:
    """Return the language of the longest paragraph that we read, None if there is none: texts may mix languages."""
    paragraphs = sorted(text.split("\n"), key=len, reverse=True)
    for paragraph in paragraphs[:20]:
        found = detect(paragraph) if sum(c.isalpha() for c in paragraph) >= SURE_LETTERS else "und"
        if found in LANGUAGES:
            return Language(found)
    return None


def _by_letters(text: str) -> Language:
    """Return the likeliest language of a text too short to show it, by its letters."""
    letters = text.lower()
    if any(letter in letters for letter in "іїєґ"):
        return Language.UKRAINIAN
    if any(letter in letters for letter in "ыэъё"):
        return Language.RUSSIAN
    is_cyrillic = sum("а" <= letter <= "я" for letter in letters) > sum(
        "a" <= letter <= "z" for letter in letters
    )
    return Language.UKRAINIAN if is_cyrillic else Language.ENGLISH
