"""Skeletons: sentences without their names and numbers, with the plans that hold for all that differ in nothing else."""

from bisect import bisect_left
from collections.abc import Hashable
from itertools import product
from typing import NamedTuple

from app.geoparse.atlas import Atlas
from app.geoparse.blueprints import Blueprint
from app.geoparse.items import Item
from app.geoparse.lexicon import lexicon
from app.geoparse.marks import ALONE, BESIDE, NAME, free_names, marks_of
from app.geoparse.quantities import number_in
from app.geoparse.tokens import Tokens, split_words
from app.geoparse.toponyms import Toponym
from gazetteer.index import Hit
from gazetteer.patterns import regex

SPACE = "[ \u00a0\u2009\u202f]"
NUMBER = regex(
    rf"\d(?<![\w.,:/$€£–—-]\d)(?:(?<!\d{SPACE}\d)\d{{0,2}}{SPACE}\d{{3}}"  # 34 000
    rf"|(?!(?<=1)\d\d\d(?!\d)|(?<=2)0\d\d(?!\d))(?!(?<=\d{SPACE}\d)\d\d(?!\d))\d{{0,3}})"
    rf"(?![\w%/–—$€£-]|[.,:]\d|{SPACE}\d{{3}}(?!\d))"
)
"""A number of up to four digits, or six in two groups, that is no year, price, date, score or part of a word or number."""
FIGURE = regex(r"\d")
FLAG_LENGTH = 3
FLAGS = {flags: "".join("01"[flag] for flag in flags) for flags in product((False, True), repeat=FLAG_LENGTH)}
MOST_DIGITS, GROUPS, LEAST = 4, 1_000, 2
DAY_OF_MONTH = 39
SMALL, LARGE, GROUPED = "\uf8f1", "\uf8f2", "\uf8f3"
"""What stands for a number that may be a day, for one that may not, and for one in two groups of digits."""
LONGEST, LONGEST_WORD = 2_000, 30
YEAR = regex(r"(?:19|20)\d\d")
Taken = tuple[int, int, str]
"""Where a name or number stood in its sentence, from and up to, and what stands for it."""


class Circumstances(NamedTuple):
    """What a sentence's reading depends on besides its words."""

    is_caseless: bool
    tells_communities: bool
    opens_line: bool
    year: int


class Planned(NamedTuple):
    """A toponym of a plan: the hit that it is (-1: none), what stands behind it, and how its codes are found ("": as they are)."""

    hit: int
    tail: int
    toponym: Toponym
    recipe: str


class Opening(NamedTuple):
    """A quantity of a plan that holds another number in each sentence: its item, which number, and its hedge."""

    item: int
    number: int
    hedge: str


Meant = tuple[tuple[str, str, bool], ...]
"""The letters and values of a sentence, and which are places, once "it" and "there" stand for what was named before; else ()."""


Readings = dict[Hashable, tuple[Blueprint, ...]]
"""The drafts of a sentence by what was meant before; where they depend on it, by what was spoken of and meant."""


class Alike(NamedTuple):
    """What holds for all sentences of the same items: these, their letters and values, which are places, and the drafts."""

    row: tuple[Item, ...]
    shape: str
    values: frozenset[str]
    placed: tuple[int, ...]
    readings: Readings


class Plan(NamedTuple):
    """What holds for all sentences of one wording: its toponyms, and between them and the openings what is `Alike`."""

    toponyms: tuple[Planned, ...]
    row: tuple[Item, ...]
    shape: str
    values: frozenset[str]
    placed: tuple[int, ...]
    readings: Readings
    openings: tuple[Opening, ...]
    tokens: Tokens
    taken: list[Taken]
    """Where its own sentence's tokens stand, and the names and numbers that others have others of."""


NO_PLAN = Plan((), (), "", frozenset(), (), {}, (), Tokens([], [], []), [])


class Skeleton:
    """A sentence without its names and numbers: which names stand free in it, and the plans by the marks of the names."""

    __slots__ = ("free", "has_year", "plans")

    def __init__(self, text: str, is_caseless: bool) -> None:
        self.free = free_names(text, is_caseless)
        self.has_year = YEAR.search(text) is not None
        self.plans: dict[str, Plan] = {}


Wording = tuple[Skeleton, list[str], str, tuple[int, ...], list[Taken]]
"""A sentence without its names and numbers, and what was taken out of it: the marks of its names ("" for what is told as it is),
these and its year as a key, its numbers, and where they stood."""


def wording(text: str, start: int, hits: list[Hit], atlas: Atlas, circumstances: Circumstances) -> Wording:
    """Return a sentence without the names that are like others, and without plain numbers."""
    pairs: list[tuple[str, str]] = []
    taken: list[Taken] = []
    is_taken_as_it_is = NAME in text or SMALL in text or LARGE in text or GROUPED in text
    for hit in hits:
        first, stop = hit.start - start, hit.stop - start
        joined = (first and text[first - 1] in BESIDE) or text[stop : stop + 1] in BESIDE
        pair = ALONE if joined or is_taken_as_it_is else marks_of(hit, text[first:stop], atlas)
        pairs.append(pair)
        if pair[0]:
            taken.append((first, stop, NAME))
    numbers: tuple[int, ...] = ()
    figure = None if is_taken_as_it_is else FIGURE.search(text)
    if figure is not None and (figures := _figures(text, figure.start(), taken)):
        numbers = tuple(figures.values())
        taken = sorted([*taken, *figures])
    whole = FLAGS[circumstances[:3]] + (_without(text, taken) if taken else text)
    skeleton = None if is_taken_as_it_is else atlas.skeletons.get(whole)
    if skeleton is None:
        skeleton = _skeleton(whole, circumstances.is_caseless, atlas, keep=not is_taken_as_it_is)
    letters = _letters(pairs, skeleton.free) if pairs else []
    key = "".join(letters)
    return skeleton, letters, f"{key}{circumstances.year}" if skeleton.has_year else key, numbers, taken


def _without(text: str, taken: list[Taken]) -> str:
    """Return a sentence with what stands for its names and numbers in their place."""
    parts: list[str] = []
    done = 0
    for first, stop, filler in taken:
        parts += (text[done:first], filler)
        done = stop
    parts.append(text[done:])
    return "".join(parts)


def _letters(pairs: list[tuple[str, str]], free: tuple[bool, ...]) -> list[str]:
    """Return the mark of each name, "" for what is told as it is, by which of those taken out stand free."""
    letters: list[str] = []
    number = 0
    for full, loose in pairs:
        if full:
            letters.append(loose if loose and free[number] else full)
            number += 1
        else:
            letters.append("")
    return letters


def _figures(text: str, begin: int, names: list[Taken]) -> dict[Taken, int]:
    """Return where plain numbers stand outside the names, from the first figure on, and which they are."""
    of_phrases = lexicon().figures
    found: dict[Taken, int] = {}
    for match in NUMBER.finditer(text, begin):
        figure, (first, stop) = match.group(), match.span()
        number = number_in(figure) if stop - first > MOST_DIGITS else int(figure)
        if number < (GROUPS if stop - first > MOST_DIGITS else LEAST) or _is_inside(names, first):
            continue
        if figure in of_phrases and _is_in_phrase(text, first, stop):
            continue
        filler = GROUPED if stop - first > MOST_DIGITS else SMALL if number <= DAY_OF_MONTH else LARGE
        found[first, stop, filler] = number
    return found


def _is_inside(names: list[Taken], place: int) -> bool:
    at = bisect_left(names, (place + 1,)) - 1 if names else -1
    return at >= 0 and place < names[at][1]


def _is_in_phrase(text: str, first: int, stop: int) -> bool:
    """Tell whether a number may be part of a phrase: "за 24 години"."""
    before = split_words(text[max(0, first - LONGEST_WORD) : first])
    after = split_words(text[stop : stop + LONGEST_WORD])
    return lexicon().is_in_phrase(text[first:stop], "".join(before[-1:]), "".join(after[:1]))


def _skeleton(whole: str, is_caseless: bool, atlas: Atlas, keep: bool) -> Skeleton:
    skeleton = Skeleton(whole[FLAG_LENGTH:], is_caseless)
    if keep and len(whole) < LONGEST:
        atlas.skeletons[whole] = skeleton
    return skeleton
