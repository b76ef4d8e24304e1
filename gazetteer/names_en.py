"""English spellings: the variants that the press writes, and a key that does not care which romanisation it was."""

import re
from itertools import product

from gazetteer.patterns import regex

_MOST_SPELLINGS = 48  # of one name

# what the official romanisation writes, and what else is seen in print
_VARIANTS: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = tuple(
    (regex(pattern), variants)
    for pattern, variants in (
        (r"ii(?=[a-z])", ("ii", "iyi", "yi", "i", "iy")),  # Avdiivka, Avdiyivka, Maryinka
        (r"(?<=[aeou])i(?=[aeiou])", ("i", "y")),
        (r"(?<=[^aeiou])i(?=[au])", ("i", "y")),  # Zaporizhzhia, Zaporizhzhya
        (r"zhzh", ("zhzh", "zh")),
        (r"yi\b", ("yi", "yy", "y", "iy", "ij")),  # Kryvyi, Kryvyy, Kryvy
        (r"(?<=[^aeiou])ii\b", ("ii", "iy", "y")),
        (r"(?<=[aeou])i(?=[^aeiou]|\b)", ("i", "y")),  # Huliaipole, Hulyaypole
        (r"(?<![aeiou])y(?![aeiou]|\b)", ("y", "i")),  # Velyka, Velika
        (r"(?<=[lrdkhzsvn])nie\b", ("nie", "ne", "nye")),  # Dalnie, Dalne
        (r"kh", ("kh", "h")),
        (r"(?<![szck])h", ("h", "g")),
        (r"shch", ("shch", "sch")),
    )
)

_KEY_STEPS = tuple(
    (regex(pattern), letters)
    for pattern, letters in (
        (r"[^a-z]", ""),
        (r"shch|sch", "s"),
        (r"kh|gh|g", "h"),
        (r"ts|tz", "c"),
        (r"w", "v"),
        (r"[yij]+", "i"),
        (r"i(?=[aeou])", ""),
        (r"(zh|[a-z])\1+", r"\1"),
    )
)


def spellings_en(name_en: str) -> set[str]:
    """Return the spellings of an officially romanised name that are seen in print, itself among them."""
    spellings = {""}
    for word in re.split(r"([ -])", name_en):
        variants = _spellings_of_word(word)
        spellings = {head + tail for head in spellings for tail in variants}
        if len(spellings) > _MOST_SPELLINGS:
            spellings = set(sorted(spellings)[:_MOST_SPELLINGS])
    first, _, second = name_en.partition(" ")
    if second and first.endswith("i"):  # Mali Shcherbaky, Maly Shcherbaky
        spellings.add(f"{first[:-1]}y {second}")
    return spellings | {name_en}


_FROM_RUSSIAN: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = tuple(
    (regex(pattern), tuple(alternatives.split("/")))
    for pattern, alternatives in (
        (r"[ыи]й\b", "y/yy/iy"),
        (r"(?<=[аеиоуыэюя])е", "e/ye"),
        (r"\be", "e/ye"),
        (r"ье", "ye/e"),
        (r"ё", "e/yo"),
        (r"[ьъ]", ""),
        (r"х", "kh/h"),
        (r"й", "y/i"),
        (r"ю", "yu/iu"),
        (r"я", "ya/ia"),
    )
)
_RUSSIAN_LETTERS = str.maketrans(
    {"ж": "zh", "ч": "ch", "ш": "sh", "щ": "shch", "ц": "ts"}
    | dict(zip("абвгдезиклмнопрстуфыэ", "abvgdeziklmnoprstufye", strict=True))
)


def spellings_from_ru(name_ru: str) -> set[str]:
    """Return the English spellings that follow the Russian name: Avdeevka, Avdeyevka, Kharkov."""
    spellings = [name_ru.lower()]
    for pattern, alternatives in _FROM_RUSSIAN:
        spellings = [pattern.sub(letters, spelling) for spelling in spellings for letters in alternatives]
        spellings = list(dict.fromkeys(spellings))[:16]
    return {
        "-".join(part.title() for part in word.translate(_RUSSIAN_LETTERS).split("-")) for word in spellings
    }


def _spellings_of_word(word: str) -> list[str]:
    """Vary one word at every place where romanisations differ."""
    places: dict[int, tuple[int, tuple[str, ...]]] = {}
    lower = word.lower()
    for pattern, variants in _VARIANTS:
        for found in pattern.finditer(lower):
            if not any(start < found.end() and found.start() < stop for start, (stop, _) in places.items()):
                places[found.start()] = (found.end(), variants)
    pieces: list[tuple[str, ...]] = []
    offset = 0
    for start in sorted(places):
        stop, variants = places[start]
        pieces += [(word[offset:start],), tuple(_like(variant, word[start:stop]) for variant in variants)]
        offset = stop
    pieces.append((word[offset:],))
    return ["".join(choice) for choice in product(*pieces)][:_MOST_SPELLINGS]


def _like(variant: str, model: str) -> str:
    """Give a variant the capital of the letters it replaces."""
    return variant.capitalize() if model[:1].isupper() else variant


def key_en(name: str) -> str:
    """Return a key that is the same for all romanisations of a name: Avdiivka, Avdiyivka, Avdeevka differ little or not at all."""
    key = name.lower()
    for pattern, letters in _KEY_STEPS:
        key = pattern.sub(letters, key)
    return key
