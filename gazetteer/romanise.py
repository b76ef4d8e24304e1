"""Official romanisation: the national table of Ukraine (Cabinet of Ministers, resolution 55 of 27 January 2010)."""

_PLAIN = dict(
    zip(
        "абвгґдежзиіклмнопрстуфхцчшщ",
        ["a", "b", "v", "h", "g", "d", "e", "zh", "z", "y", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u",
         "f", "kh", "ts", "ch", "sh", "shch"],
        strict=True,
    )
)  # fmt: skip
_AT_THE_START = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}
_INSIDE = {"є": "ie", "ї": "i", "й": "i", "ю": "iu", "я": "ia"}
_APOSTROPHES = "'’ʼ‘`"
_DROPPED = "ь" + _APOSTROPHES


def romanise(name_uk: str) -> str:
    """Return a Ukrainian name in Latin letters: "Згурський" -> "Zghurskyi", "Єнакієве" -> "Yenakiieve"."""
    return "".join(_letters(name_uk))


def _letters(name_uk: str) -> list[str]:
    """Romanise letter by letter; a letter after a space or hyphen starts a word, one after an apostrophe does not."""
    written: list[str] = []
    before = ""
    for letter in name_uk:
        latin = _latin(letter.lower(), before)
        written.append(_cased(latin, letter, name_uk.isupper() and len(name_uk) > 1))
        before = letter.lower()
    return written


def _latin(letter: str, before: str) -> str:
    if letter in _DROPPED:
        return ""
    if letter == "г" and before == "з":
        return "gh"
    if letter in _INSIDE:
        inside = before.isalpha() or before in _APOSTROPHES
        return _INSIDE[letter] if before and inside else _AT_THE_START[letter]
    return _PLAIN.get(letter, letter)


def _cased(latin: str, letter: str, shouting: bool) -> str:
    if not letter.isupper():
        return latin
    return latin.upper() if shouting else latin.capitalize()
