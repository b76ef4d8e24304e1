"""Names: how a name is folded, and its forms in three languages; the door to the other rooms of names."""

from gazetteer.folding import fold
from gazetteer.inflection import Forms
from gazetteer.names_en import key_en, spellings_en
from gazetteer.names_ru import RUSSIAN, guesses_ru, inflect_ru
from gazetteer.names_uk import UKRAINIAN, inflect_uk

__all__ = [
    "Forms",
    "adjective_ru",
    "adjective_uk",
    "fold",
    "guesses_ru",
    "inflect_ru",
    "inflect_uk",
    "key_en",
    "language_of",
    "spellings_en",
]

_ONLY_UKRAINIAN = frozenset("іїєґІЇЄҐ'’ʼ")
_ONLY_RUSSIAN = frozenset("ыэъёЫЭЪЁ")
_GENDERS_UK = {"m": "ий", "f": "а", "n": "е", "p": "і"}


def adjective_uk(masculine: str, genders: str) -> Forms:
    """Decline a Ukrainian adjective (`Покровський`) in the given genders: m, f, n, p(lural)."""
    stem = masculine[:-2]
    return _join([UKRAINIAN.adjective(stem + _GENDERS_UK[gender]) for gender in genders])


def adjective_ru(masculine: str, genders: str) -> Forms:
    """Decline a Russian adjective (`Покровский`) in the given genders: m, f, n, p(lural)."""
    stem = masculine[:-2]
    velar = stem[-1:] in "кгх"
    endings = {"m": masculine[-2:], "f": "ая", "n": "ое", "p": "ие" if velar else "ые"}
    return _join([RUSSIAN.adjective(stem + endings[gender]) for gender in genders])


def _join(parts: list[Forms]) -> Forms:
    """Put the forms of several words together."""
    joined: Forms = {}
    for forms in parts:
        for case, words in forms.items():
            joined.setdefault(case, set()).update(words)
    return joined


def language_of(name: str) -> str:
    """Tell the language of a name by its letters: uk, ru, en, or "" where Cyrillic letters leave it open."""
    letters = set(name)
    if letters & _ONLY_RUSSIAN:
        return "ru"
    if not any("\u0400" <= letter <= "\u04ff" for letter in name):
        return "en"
    return "uk" if letters & _ONLY_UKRAINIAN else ""
