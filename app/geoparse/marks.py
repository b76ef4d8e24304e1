"""Marks: one character for all names that the reader treats alike, so that a sentence can be known again with other names."""

from collections.abc import Hashable
from typing import NamedTuple

from app.geoparse.atlas import Atlas, Form
from app.geoparse.crimea import is_raion_of_before
from app.geoparse.features import OF_AREAS
from app.geoparse.gates import NAMES_OF_OTHERS, RIVERS
from app.geoparse.grammarwords import INSTRUMENTAL
from app.geoparse.lands import LAND
from app.geoparse.lexicon import lexicon
from app.geoparse.mentions import FEMININE
from app.geoparse.nicknames import is_nickname
from app.geoparse.persons import FIRST_NAME
from app.geoparse.quarters import is_told_as_it_is
from app.geoparse.sentences import words_of
from app.geoparse.sifting import CITY_SIZE, HOLDERS, LONG, SHORT, SURNAMES, TOWN_SIZE
from app.geoparse.tokens import lower, tokenise
from gazetteer.index import Hit
from gazetteer.patterns import regex
from gazetteer.place import PlaceKind

ALIKE = frozenset([PlaceKind.SETTLEMENT, PlaceKind.DIRECTION, PlaceKind.RAION, PlaceKind.HROMADA])
FIRST_MARK, MARKS = 0xE000, 6_000
BESIDE = frozenset("-'’ʼ‑")
ALONE = ("", "")
"""The marks of a name that must be told as it is."""
CITIES_OF_GOVERNMENTS = frozenset(["UA80000000000093317"])


NOUNS = sorted(
    words_of(
        "напрям район р-н обл громад направ регион общин округ region oblast provinc direction axis axes front sector raion "
        "district count commun"
    )
)
NAME = "\0"
"""What stands for a name that was taken out of a sentence."""
TAKEN_NAME = regex(NAME)
ON_NAME = regex(r"\b[Нн]а [A-ZА-ЯІЇЄҐ\0]")
"""After "на" a name may be that of a direction or region."""
ON = ("на", "of", "the", "a")
ENDS = ("", ",", ".", ";", ")")
JOINT = regex(r" (?:та|і|й|и|and) ")


class Likeness(NamedTuple):
    """What the reader may ask of a name: names with the same answers are alike."""

    names: frozenset[PlaceKind]
    adjectives: frozenset[PlaceKind]
    common: bool
    plain: bool
    size: int
    tokens: int
    length: int
    is_upper: bool
    is_capital: bool
    is_latin: bool
    is_feminine: bool
    is_surname: bool
    is_adjective: bool


def marks_of(hit: Hit, surface: str, atlas: Atlas) -> tuple[str, str]:
    """Return the marks of a name: in any place, and where it stands free; "" where it must be told as it is."""
    key = (hit.form, surface.isupper(), hit.capital)
    known = atlas.marks.get(key)
    if known is None:
        known = atlas.marks[key] = _mark(hit, surface, atlas)
    return known


def free_names(skeleton: str, is_caseless: bool) -> tuple[bool, ...]:
    """Tell of each name that was taken out of a sentence whether it stands free there."""
    free = len(skeleton) if is_caseless else _after_nouns(skeleton.lower())
    if ON_NAME.search(skeleton, free):
        free = len(skeleton)
    return tuple(
        match.start() >= free and _stands_free(skeleton, match.start(), match.end())
        for match in TAKEN_NAME.finditer(skeleton)
    )


def _after_nouns(small: str) -> int:
    """Return where the last noun of areas and directions begins, 0 where there is none: no name begins inside it."""
    return max(0, max([small.rfind(noun) for noun in NOUNS]) + 1)


def _stands_free(text: str, first: int, stop: int) -> bool:
    """Tell whether a name stands where it can only be a place, whatever else bears it: in a list of places."""
    if text[stop : stop + 1] not in ENDS and not JOINT.match(text, stop):
        return False
    if first < 2 or text[first - 1] != " ":
        return False
    if text[first - 2] == ",":
        return True
    before = text[text.rfind(" ", 0, first - 1) + 1 : first - 1]
    return before.isalpha() and before.islower() and before not in ON and before not in HOLDERS


def _mark(hit: Hit, surface: str, atlas: Atlas) -> tuple[str, str]:
    """Return the marks of a name: in any place, and where it stands free."""
    form = atlas.form(hit)
    words = tokenise(lower(surface)).words
    known = lexicon()
    if not (set(form.names) | set(form.adjectives)) <= ALIKE or any(
        word in known or word in NAMES_OF_OTHERS or word in RIVERS or _hangs_on_others(word) for word in words
    ):
        return "", ""
    if LAND.match(words[0]) or FIRST_NAME.fullmatch(words[0]):
        return "", ""
    if not CITIES_OF_GOVERNMENTS.isdisjoint(form.names.get(PlaceKind.SETTLEMENT, ())):
        return "", ""
    likeness = _likeness(form, words, surface, hit.capital)
    full = _letter(likeness, atlas)
    is_any = form.common or form.population >= CITY_SIZE or len(words[0]) < SHORT or not hit.capital
    if is_any or PlaceKind.SETTLEMENT not in form.names or likeness.is_upper:
        return full, ""
    return full, _letter(("free", len(words), likeness.is_latin), atlas)


def _hangs_on_others(word: str) -> bool:
    """Tell whether what a name means hangs on a city or region told beside it."""
    return is_told_as_it_is(word) or is_raion_of_before(word) or is_nickname(word)


def _letter(likeness: Hashable, atlas: Atlas) -> str:
    number = atlas.likenesses.setdefault(likeness, len(atlas.likenesses))
    return chr(FIRST_MARK + number) if number < MARKS else ""


def _likeness(form: Form, words: list[str], surface: str, is_capital: bool) -> Likeness:
    size = (form.population >= TOWN_SIZE) + (form.population >= CITY_SIZE)
    length = SHORT if form.is_plain and is_capital else (len(words[0]) >= SHORT) + (len(words[0]) >= LONG)
    return Likeness(
        frozenset(form.names),
        frozenset(form.adjectives),
        form.common,
        form.is_plain,
        size,
        len(words),
        length,
        surface.isupper(),
        is_capital,
        surface[-1].isascii(),
        PlaceKind.HROMADA in form.adjectives and words[-1].endswith(FEMININE),
        words[-1].endswith(SURNAMES),
        PlaceKind.RAION not in form.adjectives and words[-1].endswith((*OF_AREAS, INSTRUMENTAL)),
    )
