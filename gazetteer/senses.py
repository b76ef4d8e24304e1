"""What the finding of names speaks of: hits in a text, and the senses that a form may have."""

from enum import StrEnum
from typing import NamedTuple

from gazetteer.place import PlaceKind

CASES = "ngdail"
"""Nominative, genitive, dative, accusative, instrumental, locative; nobody calls a village in the vocative."""

FORM_ENCODING = "cp1251"
"""One byte a letter: what folded forms are made of."""

LANGUAGES = ("uk", "ru", "en")
KINDS = tuple(PlaceKind)


class Nature(StrEnum):
    """What sort of name it is."""

    OFFICIAL = "official"
    OLD = "old"
    PRESS = "press"
    SPELLING = "spelling"  # another romanisation, or what a Ukrainian name may be in Russian
    ADJECTIVE = "adjective"  # it needs its noun: напрямку, району, громади, області, region


NATURES = tuple(Nature)


class Hit(NamedTuple):
    """A known name in a text: code points `start` up to, not including, `stop`; `form` is its number in the gazetteer.

    `capital`: it begins with a capital letter. `common`: it is also a common word or a person's name, so that a capital alone
    does not make it a place.
    """

    start: int
    stop: int
    form: int
    capital: bool
    common: bool


class Sense(NamedTuple):
    """What a form may mean: a place, by a name in a language, in some cases (letters of CASES; "" in English)."""

    code: str
    kind: PlaceKind
    language: str
    cases: str
    nature: Nature


def mask_of(case: str) -> int:
    """Return the bit of a case letter; of no case, none."""
    return 1 << CASES.index(case) if case else 0


def cases_of(mask: int) -> str:
    """Return the case letters of a mask."""
    return "".join(case for bit, case in enumerate(CASES) if mask >> bit & 1)
