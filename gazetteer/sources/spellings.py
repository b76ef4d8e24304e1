"""Which of a place's written names is Russian, which is an old or other name, and which is junk."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from gazetteer.romanise import romanise
from gazetteer.sources.letters import folded, is_cyrillic, latin_key, skeleton

_RUSSIAN = frozenset("абвгдеёжзийклмнопрстуфхцчшщъыьэюя -")
_UKRAINIAN = frozenset("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя '’-")
_NO_RUSSIAN_END = ("ове", "еве", "єве", "ине", "не", "ке", "ме", "ре", "те", "че", "ше", "рэ")
_BELARUSIAN = re.compile(r"э$|[бвгджзклмнпрсфхчшщ]э.*э|[жшчц]э|[жш]ы|ськ")  # "Шырокэ", "Вэсэлэ"
_STRESS = "\u0301"
LEAST_LIKENESS = 0.7
"""How alike a Russian spelling and the Ukrainian one are at least, letter by letter in one alphabet."""


@dataclass(frozen=True, slots=True)
class Curated:
    """One name typed by hand: its language and what it is (russian, old, press)."""

    language: str
    name: str
    nature: str


@dataclass(frozen=True, slots=True)
class Spellings:
    """The Russian name, "" if none is known, and the other names."""

    russian: str
    others: tuple[str, ...]


def spellings(name_uk: str, old_name: str, written: tuple[str, ...], curated: list[Curated]) -> Spellings:
    """Sort the names that sources write for one settlement; what was typed by hand goes first."""
    clean = [name for name in map(_clean, written) if is_name(name)]
    typed = [each.name for each in curated if each.nature == "russian"]
    russian = typed[0] if typed else _russian(name_uk, clean)
    known = [name for name in (name_uk, old_name, russian, *(each.name for each in curated)) if name]
    cyrillic = [name for name in clean if is_cyrillic(name)]
    latin = [name for name in clean if not is_cyrillic(name) and _is_spelling(name, [*known, *cyrillic])]
    taken = {folded(name) for name in (name_uk, romanise(name_uk), russian)}
    others = [old_name, *(each.name for each in curated), *cyrillic, *latin]
    return Spellings(russian, tuple(_distinct(others, taken)))


def _distinct(names: list[str], taken: set[str]) -> list[str]:
    """Return the names that are not yet taken, each once however it is capitalised."""
    kept: dict[str, str] = {}
    for name in names:
        if name and folded(name) not in taken:
            kept.setdefault(folded(name), name)
    return sorted(kept.values())


def _clean(name: str) -> str:
    return " ".join(name.replace(_STRESS, "").split())


def is_name(name: str) -> bool:
    """Tell a name from junk: airport codes, other scripts, ideographs spelt out, letters of other Cyrillic alphabets."""
    letters = [letter for letter in name if letter.isalpha()]
    if len(letters) < 3 or not name[0].isupper() or name.isupper() or set(name) & set(";_,()/0123456789"):
        return False
    if is_cyrillic(name):
        return set(name.lower()) <= _RUSSIAN or set(name.lower()) <= _UKRAINIAN
    return all(letter < "\u0250" for letter in letters)


def _russian(name_uk: str, names: list[str]) -> str:
    """Return the name that is the Ukrainian one in Russian spelling; the likeliest of several."""
    fitting = [name for name in names if is_cyrillic(name) and _is_russian_of(name, name_uk)]
    likeness = {name: _likeness(name, name_uk) for name in fitting}
    best = max(fitting, key=lambda name: likeness[name], default="")
    return best if best and likeness[best] >= LEAST_LIKENESS else ""


def _is_russian_of(name: str, name_uk: str) -> bool:
    lower = name.lower()
    return (
        set(lower) <= _RUSSIAN
        and not _BELARUSIAN.search(lower)
        and folded(name) != folded(name_uk)
        and not lower.endswith(_NO_RUSSIAN_END)
        and skeleton(name) == skeleton(name_uk)
    )


def _likeness(name: str, name_uk: str) -> float:
    return SequenceMatcher(None, latin_key(name), latin_key(name_uk), autojunk=False).ratio()


def _is_spelling(latin: str, names: list[str]) -> bool:
    """Tell whether a Latin name spells one of the others, and is not what some far language calls the place."""
    key = latin_key(latin)
    return any(SequenceMatcher(None, key, latin_key(name), autojunk=False).ratio() >= 0.9 for name in names)
