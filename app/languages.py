"""Languages: which of the three a briefing is in, or the name of the one we don't read."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from app.errors import UnreadableBriefing
from app.geoparse.language import SMALL_WORDS, WORD, detect
from app.model import Language

LANGUAGES = {language.value for language in Language}
SURE_LETTERS = 60
"""A paragraph with fewer letters does not show its language."""

SHORT_LETTERS = 20
SURELY = 0.95
"""A short text is refused only if the library gives another language at least this probability."""

SAMPLE = 20_000
ENGLISH_WORDS = 0.1
"""Small words are at least this part of an English text."""

RUSSIAN = frozenset("абвгдеёжзийклмнопрстуфхцчшщъыьэюя")
ONLY_UKRAINIAN, ONLY_RUSSIAN = "іїєґ", "ыэъё"
NEITHER = re.compile("[\u0450\u0452\u0453\u0455\u0458-\u0490\u0492-\u04ff]")
"""A small Cyrillic letter of another language."""

OFTEN, TIMES = 4, 5
"""So often at least stand the letters that only one of the two has, and so many times as often as those of the other."""


def language_of(text: str, told: str = "") -> Language:
    """Return the language of a text: the one that is told, else the one it shows; refuse one that we don't read."""
    if told:
        if told.lower() not in LANGUAGES:
            raise UnreadableBriefing(f"language '{told}' is none we read; we read uk, ru and en")
        return Language(told.lower())
    if quick := by_telling_letters(text[:SAMPLE].lower()):
        return quick
    found = detect(text)
    if is_sure(text, found):
        return Language(found)
    letters = _letters(text)
    if letters >= SURE_LETTERS or _is_in_another_script(text):
        return _known_or_refused(text)
    if letters >= SHORT_LETTERS and (code := _surely_another(text)):
        raise _unread(code)
    return Language.ENGLISH if found == "en" else _by_letters(text)


def by_telling_letters(small: str) -> Language | None:
    """Return Ukrainian or Russian where the letters that one of the two has alone leave no doubt: a tenth of the time of all else."""
    ukrainian, russian = (sum(map(small.count, letters)) for letters in (ONLY_UKRAINIAN, ONLY_RUSSIAN))
    many, few = max(ukrainian, russian), min(ukrainian, russian)
    if many < OFTEN or few * TIMES > many or NEITHER.search(small):
        return None
    if sum(map(small.count, "aeio")) > sum(map(small.count, "аеио")):  # mostly Latin
        return None
    if ukrainian > russian:
        return Language.UKRAINIAN
    return Language.RUSSIAN if "ы" in small else None  # Bulgarian has ъ


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
    whole = _classified(text[:SAMPLE])
    codes: Iterator[str] = map(_classified, paragraphs[:20])
    readable = whole if whole in LANGUAGES else next((code for code in codes if code in LANGUAGES), None)
    if readable is None:
        raise _unread(whole)
    return Language(readable)


def _unread(code: str) -> UnreadableBriefing:
    return UnreadableBriefing(
        f"this text looks like {_name(code)}; we read Ukrainian, Russian and English "
        "(if it is one of them, say which: language uk, ru or en)"
    )


@lru_cache(maxsize=1)
def _identifier() -> Callable[[str], tuple[str, float]]:
    """Return what tells a text's language and its probability; nearly a second of loading that only doubtful texts need."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    classify: Callable[[str], tuple[str, float]] = LanguageIdentifier.from_model_file(
        MODEL_FILE, norm_probs=True
    ).classify
    return classify


def _surely_another(text: str) -> str:
    """Return the code of the language of a short text if it is plainly none of ours, "" otherwise."""
    code, probability = _identifier()(text)
    return "" if code in LANGUAGES or probability < SURELY else str(code)


def _is_in_another_script(text: str) -> bool:
    """Tell whether most letters are neither Latin nor Cyrillic."""
    letters = [letter for letter in text[:SAMPLE] if letter.isalpha()]
    other = sum(letter >= "\u0370" and not "\u0400" <= letter <= "\u04ff" for letter in letters)
    return other * 2 > len(letters)


def _classified(text: str) -> str:
    return str(_identifier()(text)[0])


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
    if any(letter in letters for letter in ONLY_UKRAINIAN):
        return Language.UKRAINIAN
    if any(letter in letters for letter in ONLY_RUSSIAN):
        return Language.RUSSIAN
    cyrillic = sum("а" <= letter <= "я" for letter in letters)
    is_cyrillic = cyrillic > sum("a" <= letter <= "z" for letter in letters)
    if not is_cyrillic:
        return Language.ENGLISH
    return Language.RUSSIAN if _classified(text) == "ru" else Language.UKRAINIAN
