"""Language: which language a text is in, told by its letters and small words alone."""

import re

WORD = re.compile(r"[^\W\d_]+")
UKRAINIAN_LETTERS = frozenset("іїєґ")
RUSSIAN_LETTERS = frozenset("ыэъё")
SAMPLE = 20_000

SMALL_WORDS: dict[str, frozenset[str]] = {
    "en": frozenset(
        [
            "the",
            "of",
            "and",
            "in",
            "to",
            "were",
            "was",
            "on",
            "at",
            "near",
            "with",
            "over",
            "that",
            "from",
            "by",
            "for",
            "said",
            "is",
            "are",
            "has",
            "had",
        ]
    ),
    "de": frozenset(
        [
            "der",
            "die",
            "das",
            "und",
            "ist",
            "nicht",
            "mit",
            "von",
            "den",
            "im",
            "ein",
            "eine",
            "auf",
            "für",
            "wurde",
            "wurden",
            "zu",
            "sich",
        ]
    ),
    "fr": frozenset(
        [
            "le",
            "la",
            "les",
            "des",
            "et",
            "est",
            "dans",
            "une",
            "un",
            "du",
            "que",
            "qui",
            "sur",
            "pour",
            "par",
            "au",
            "aux",
            "ont",
        ]
    ),
    "es": frozenset(
        [
            "el",
            "la",
            "los",
            "las",
            "de",
            "y",
            "en",
            "que",
            "del",
            "un",
            "una",
            "por",
            "con",
            "para",
            "se",
            "es",
            "fue",
        ]
    ),
    "pl": frozenset(
        ["i", "w", "na", "z", "że", "się", "nie", "do", "jest", "przez", "od", "po", "oraz", "o", "ze"]
    ),
    "it": frozenset(
        [
            "il",
            "lo",
            "la",
            "gli",
            "di",
            "e",
            "che",
            "in",
            "un",
            "una",
            "per",
            "con",
            "del",
            "della",
            "sono",
            "nel",
        ]
    ),
    "ro": frozenset(
        ["și", "în", "de", "la", "cu", "pe", "din", "că", "a", "al", "care", "este", "au", "fost"]
    ),
    "tr": frozenset(["ve", "bir", "bu", "da", "de", "için", "ile", "olarak", "daha", "çok"]),
    "cs": frozenset(["a", "v", "na", "se", "že", "je", "s", "z", "do", "o", "pro", "by", "jsou", "byl"]),
    "uk": frozenset(
        [
            "та",
            "й",
            "що",
            "на",
            "у",
            "в",
            "до",
            "з",
            "за",
            "від",
            "протягом",
            "не",
            "це",
            "як",
            "про",
            "після",
            "також",
            "було",
            "по",
        ]
    ),
    "ru": frozenset(
        [
            "и",
            "что",
            "на",
            "в",
            "с",
            "по",
            "не",
            "это",
            "как",
            "за",
            "от",
            "после",
            "также",
            "было",
            "из",
            "для",
            "о",
        ]
    ),
    "bg": frozenset(["и", "на", "да", "се", "че", "от", "за", "в", "са", "по", "със", "но"]),
    "be": frozenset(["і", "на", "ў", "з", "што", "не", "у", "да", "па", "за", "гэта", "як"]),
}
NAMES = {
    "uk": "Ukrainian", "ru": "Russian", "en": "English", "de": "German", "fr": "French", "es": "Spanish", "pl": "Polish",
    "it": "Italian", "ro": "Romanian", "tr": "Turkish", "cs": "Czech", "bg": "Bulgarian", "be": "Belarusian", "el": "Greek",
    "ar": "Arabic", "he": "Hebrew", "zh": "Chinese", "ja": "Japanese", "ko": "Korean", "ka": "Georgian", "hy": "Armenian",
    "und": "an unknown language",
}  # fmt: skip
SCRIPTS = (
    ("zh", "\u4e00", "\u9fff"),
    ("ja", "\u3040", "\u30ff"),
    ("ko", "\uac00", "\ud7af"),
    ("ar", "\u0600", "\u06ff"),
    ("he", "\u0590", "\u05ff"),
    ("el", "\u0370", "\u03ff"),
    ("ka", "\u10a0", "\u10ff"),
    ("hy", "\u0530", "\u058f"),
)


def detect(text: str) -> str:
    """Return the ISO code of the language of a text: uk, ru, en, another one, or "und" where nothing tells."""
    small = text[:SAMPLE].lower()
    letters = [letter for letter in small if letter.isalpha()]
    if not letters:
        return "und"
    cyrillic = sum("\u0400" <= letter <= "\u04ff" for letter in letters)
    latin = sum(letter < "\u0250" for letter in letters)
    words = WORD.findall(small)
    if cyrillic * 2 >= len(letters):
        return _cyrillic(small, words)
    if latin * 2 >= len(letters):
        return _by_small_words(words, ("en", "de", "fr", "es", "pl", "it", "ro", "tr", "cs"))
    for code, first, last in SCRIPTS[1:] + SCRIPTS[:1]:
        if sum(first <= letter <= last for letter in letters) * 3 > len(letters):
            return code
    return "und"


def language_name(code: str) -> str:
    """Return the English name of a language."""
    return NAMES.get(code, code)


def _cyrillic(small: str, words: list[str]) -> str:
    if "ў" in small:
        return "be"
    ukrainian = sum(small.count(letter) for letter in UKRAINIAN_LETTERS)
    russian = sum(small.count(letter) for letter in RUSSIAN_LETTERS)
    if ukrainian != russian:
        return "uk" if ukrainian > russian else "ru"
    best = _by_small_words(words, ("uk", "ru", "bg"))
    return "ru" if best == "und" else best


def _by_small_words(words: list[str], codes: tuple[str, ...]) -> str:
    counts = {code: sum(word in SMALL_WORDS[code] for word in words) for code in codes}
    best = max(counts, key=lambda code: counts[code])
    if counts[best] == 0:
        return "en" if codes[0] == "en" and len(words) <= 30 else "und"
    return best
