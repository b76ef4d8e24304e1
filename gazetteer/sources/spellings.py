"""Which of a place's written names is Russian, which is old or from the press, and which is junk."""

from dataclasses import dataclass

from gazetteer.romanise import romanise
from gazetteer.sources.letters import folded, is_cyrillic, skeleton

_UKRAINIAN = frozenset("іїєґ'’")
_RUSSIAN = frozenset("ыэёъ")
_STRESS = "\u0301"


@dataclass(frozen=True, slots=True)
class Spellings:
    """The Russian name, "" if none is known, and the other names."""

    russian: str
    others: tuple[str, ...]


def spellings(name_uk: str, old_name: str, written: tuple[str, ...]) -> Spellings:
    """Sort the names that a source writes for one settlement."""
    clean = [name for name in map(_clean, written) if is_name(name)]
    cyrillic = [name for name in clean if is_cyrillic(name) and folded(name) != folded(name_uk)]
    russian = next((name for name in cyrillic if _is_russian_of(name, name_uk)), "")
    known = {folded(name) for name in (name_uk, romanise(name_uk), russian)}
    others = [name for name in (old_name, *clean) if name and folded(name) not in known]
    return Spellings(russian, tuple(sorted(dict.fromkeys(others))))


def _clean(name: str) -> str:
    return " ".join(name.replace(_STRESS, "").split())


def is_name(name: str) -> bool:
    """Tell a name from junk: airport codes, other scripts, ideographs."""
    letters = [letter for letter in name if letter.isalpha()]
    if len(letters) < 3 or name.isupper() or ";" in name or any(letter.isdigit() for letter in name):
        return False
    return is_cyrillic(name) or all(letter < "\u0250" for letter in letters)


def _is_russian_of(name: str, name_uk: str) -> bool:
    """Tell whether a Cyrillic name is the Russian spelling of the Ukrainian one and not another, older name."""
    if _UKRAINIAN & set(name.lower()):
        return False
    return skeleton(name) == skeleton(name_uk) or bool(_RUSSIAN & set(name.lower()))
