"""Names reduced to keys that sources with different spellings share."""

import unicodedata

_APOSTROPHES = str.maketrans("", "", "'’ʼ‘`′\"")
_TO_LATIN = {
    "а": "a", "б": "b", "в": "v", "г": "h", "ґ": "h", "д": "d", "е": "e", "є": "e", "ё": "e", "э": "e", "ж": "zh", "з": "z",
    "и": "i", "і": "i", "ї": "i", "й": "i", "ы": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "c", "ч": "ch", "ш": "sh", "щ": "sch", "ю": "iu", "я": "ia",
    "ь": "", "ъ": "",
}  # fmt: skip
_LATIN_SPELLINGS = (
    ("shch", "sch"), ("kh", "h"), ("gh", "h"), ("g", "h"), ("ts", "c"), ("tz", "c"), ("w", "v"), ("y", "i"), ("j", "i"),
)  # fmt: skip
_VOWELS = frozenset("aeiou")


def folded(name: str) -> str:
    """Return a name in lower case, without stress marks and apostrophes, hyphens as spaces."""
    plain = unicodedata.normalize("NFD", name.lower().translate(_APOSTROPHES))
    kept = "".join(letter for letter in plain if letter != "\u0301")
    return " ".join(unicodedata.normalize("NFC", kept).replace("-", " ").split())


def is_cyrillic(name: str) -> bool:
    """Tell whether all letters of a name are Cyrillic."""
    letters = [letter for letter in name if letter.isalpha()]
    return bool(letters) and all("\u0400" <= letter <= "\u04ff" for letter in letters)


def latin_key(name: str) -> str:
    """Return a key on which Ukrainian, Russian and Latin spellings of a name that sound alike agree."""
    key = "".join(_TO_LATIN.get(letter, letter) for letter in folded(name))
    key = "".join(letter for letter in unicodedata.normalize("NFD", key) if letter.isascii())
    for spelling, sound in _LATIN_SPELLINGS:
        key = key.replace(spelling, sound)
    return _single(key.replace(" ", ""))


def skeleton(name: str) -> str:
    """Return the consonants of a name, and its first letter: "Желябівка" and "Zhelyabovka" are one."""
    key = latin_key(name)
    return key[:1] + "".join(letter for letter in key[1:] if letter not in _VOWELS)


def _single(key: str) -> str:
    return "".join(letter for place, letter in enumerate(key) if place == 0 or key[place - 1] != letter)
