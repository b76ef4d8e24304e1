"""Languages: which of the three a briefing is in, or the name of the one we don't read."""

from app.errors import UnreadableBriefing
from app.geoparse.language import SMALL_WORDS, WORD, detect
from app.model import Language

LANGUAGES = {language.value for language in Language}
SURE_LETTERS = 60
"""A paragraph with fewer letters does not show its language."""

SAMPLE = 20_000
ENGLISH_WORDS = 0.1
"""Small words are at least this part of an English text."""

RUSSIAN = frozenset("абвгдеёжзийклмнопрстуфхцчшщъыьэюя")


def language_of(text: str, told: str = "") -> Language:
    """Return the language of a text: the one that is told, else the one it shows; refuse one that we don't read."""
    if told:
        if told.lower() not in LANGUAGES:
            raise UnreadableBriefing(f"language '{told}' is none we read; we read uk, ru and en")
        return Language(told.lower())
    found = detect(text)
    if is_sure(text, found):
        return Language(found)
    if _letters(text) < SURE_LETTERS:
        return Language(found) if found in LANGUAGES else _by_letters(text)
    return _known_or_refused(text)


def is_sure(text: str, found: str) -> bool:
    """Tell whether letters and small words that only one of our languages has bear out what `detect` found."""
    small = text[:SAMPLE].lower()
    if found == "en":
        words = WORD.findall(small)
        return sum(word in SMALL_WORDS["en"] for word in words) >= ENGLISH_WORDS * len(words)
    cyrillic = {letter for letter in small if "\u0400" <= letter <= "\u04ff"}
    if found == "uk":
        return bool(cyrillic & set("їєґ")) and not cyrillic & set("ыў")
    return found == "ru" and "ы" in cyrillic and cyrillic <= RUSSIAN


def _known_or_refused(text: str) -> Language:
    """Ask the library for what our letters can't tell; a text that mixes languages is read by its longest readable part."""
    paragraphs = sorted((p for p in text.split("\n") if _letters(p) >= SURE_LETTERS), key=len, reverse=True)
    codes = [_classified(part) for part in (text[:SAMPLE], *paragraphs[:20])]
    readable = next((code for code in codes if code in LANGUAGES), None)
    if readable is None:
        raise UnreadableBriefing(
            f"this text looks like {_name(codes[0])}; we read Ukrainian, Russian and English "
            "(if it is one of them, say --language)"
        )
    return Language(readable)


def _classified(text: str) -> str:
    from py3langid import classify  # nearly a second of loading that only doubtful texts need

    return str(classify(text)[0])


def _name(code: str) -> str:
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(code).get_display_name("en") or code
    except (UnknownLocaleError, ValueError):
        return f"language '{code}'"


def _letters(text: str) -> int:
    return sum(character.isalpha() for character in text[:SAMPLE])


def _by_letters(text: str) -> Language:
    """Return the likeliest language of a text too short to show it, by its letters."""
    letters = text.lower()
    if any(letter in letters for letter in "іїєґ"):
        return Language.UKRAINIAN
    if any(letter in letters for letter in "ыэъё"):
        return Language.RUSSIAN
    cyrillic = sum("а" <= letter <= "я" for letter in letters)
    is_cyrillic = cyrillic > sum("a" <= letter <= "z" for letter in letters)
    return Language.UKRAINIAN if is_cyrillic else Language.ENGLISH
