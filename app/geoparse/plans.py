"""Plans: what was found out about a sentence holds for every sentence that differs from it only in names and numbers."""

import re
import sys
from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from app.geoparse.atlas import Atlas
from app.geoparse.blueprints import Blueprint
from app.geoparse.heads import shape_of
from app.geoparse.items import Item, Text, items
from app.geoparse.lexicon import lexicon
from app.geoparse.marks import marks
from app.geoparse.mentions import PLAIN, recognise
from app.geoparse.quantities import hedge_of, interval_of
from app.geoparse.tokens import Tokens, lower, tokenise
from app.geoparse.toponyms import Hits, Toponym, hits_of, part_pairs, with_surroundings
from app.geoparse.unmatched import unmatched
from gazetteer.index import Hit

REMEMBERED = 30_000
SPACE = "[ \u00a0\u2009\u202f]"
NUMBER = re.compile(
    rf"(?<![\w.,:/$€£–—-])(?<!\d{SPACE})(?!(?:19|20)\d\d(?!\d))(\d{{1,4}})(?![\w%/–—$€£-]|[.,:]\d|{SPACE}\d)"
)
FIGURE = re.compile(r"\d")
FLAGS = {flags: "".join("01"[flag] for flag in flags) for flags in product((False, True), repeat=3)}
NO_NAME = (sys.maxsize, sys.maxsize)
DAY_OF_MONTH = 39
SMALL, LARGE = "\uf8f1", "\uf8f2"
"""What stands for a number that may be a day, and for one that may not."""
CONSTANT = "dhX,"
"""What a plain number may be part of whatever it is: a date, a sum of money."""
LONGEST = 2_000
YEAR = re.compile(r"(?:19|20)\d\d")


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


class Plan(NamedTuple):
    """What holds for all sentences of one wording; `readings` are the drafts by what was spoken of before."""

    toponyms: tuple[Planned, ...]
    row: tuple[Item, ...]
    shape: str
    openings: tuple[Opening, ...]
    readings: dict[str, tuple[Blueprint, ...]]
    tokens: Tokens
    taken: tuple[tuple[int, int], ...]
    """Where its own sentence's tokens stand, and the names and numbers that others have others of."""


NO_PLAN = Plan((), (), "", (), {}, Tokens([], [], []), ())


class Wording(NamedTuple):
    """A sentence with its names and numbers taken out: the key of its plan, and what was taken."""

    key: str
    numbers: tuple[int, ...]
    taken: tuple[tuple[int, int], ...]


def wording(
    text: str, start: int, hits: list[Hit], letters: list[str], circumstances: Circumstances
) -> Wording:
    """Return what is left of a sentence without the names that are like others, and without plain numbers."""
    parts: list[str] = []
    names: list[tuple[int, int]] = []
    done = 0
    for hit, letter in zip(hits, letters, strict=True):
        if letter:
            name = (hit.start - start, hit.stop - start)
            parts += (text[done : name[0]], letter)
            names.append(name)
            done = name[1]
    parts.append(text[done:])
    bare = "".join(parts)
    flags = FLAGS[circumstances[:3]]
    if YEAR.search(bare):
        flags += str(circumstances.year)
    if FIGURE.search(bare) is None:
        return Wording(flags + bare, (), tuple(names))
    pieces = NUMBER.split(bare)
    numbers: list[int] = []
    taken: list[tuple[int, int]] = []
    at = grown = 0
    rest = iter([*names, NO_NAME])
    name = next(rest)
    for number, piece in enumerate(pieces):
        stop = at + len(piece)
        while name[0] < stop + grown:
            taken.append(name)
            grown += name[1] - name[0] - 1
            name = next(rest)
        if number % 2 and piece not in _numbers_of_phrases() and int(piece) > 1:
            numbers.append(int(piece))
            pieces[number] = SMALL if numbers[-1] <= DAY_OF_MONTH else LARGE
            taken.append((at + grown, stop + grown))
        at = stop
    return Wording(flags + "".join(pieces), tuple(numbers), tuple(taken))


@lru_cache(maxsize=1)
def _numbers_of_phrases() -> frozenset[str]:
    """Return the numbers that phrases of the lexicon hold: "24 години"."""
    return frozenset(
        word
        for phrases in lexicon().values()
        for following in phrases.longer.values()
        for phrase in following
        for words in phrase.rest
        for word in words
        if word.isdigit()
    ) | frozenset(word for word in lexicon() if word.isdigit())


class Said:
    """One sentence as it was said: its plan with its own names and numbers; its tokens are read only when they are asked for."""

    __slots__ = ("_tokens", "atlas", "hits", "plan", "start", "text", "wording")

    def __init__(
        self, text: str, start: int, plan: Plan, hits: list[Hit], wording: Wording, atlas: Atlas
    ) -> None:
        self.text, self.start, self.plan, self.hits = text, start, plan, hits
        self.wording, self.atlas = wording, atlas
        self._tokens: Tokens | None = None

    @property
    def tokens(self) -> Tokens:
        """Return the tokens, with offsets inside the sentence."""
        if self._tokens is None:
            self._tokens = tokens_of(self.text, self.atlas)
        return self._tokens

    def start_of(self, token: int) -> int:
        """Return where a token starts in the text; the plan knows it by the names and numbers before."""
        place, before = self.plan.tokens.starts[token], self.plan.taken
        at = bisect_right(before, (place, sys.maxsize)) - 1
        if at < 0:
            return self.start + place
        start, stop = self.wording.taken[at]
        if place == before[at][0]:
            return self.start + start
        past = place - before[at][1]
        return self.start + (stop + past if past >= 0 else self.tokens.starts[token])

    def stop_of(self, token: int) -> int:
        """Return where a token stops in the text."""
        place, before = self.plan.tokens.stops[token], self.plan.taken
        at = bisect_left(before, (place, 0)) - 1
        if at < 0:
            return self.start + place
        past = place - before[at][1]
        return self.start + (self.wording.taken[at][1] + past if past >= 0 else self.tokens.stops[token])

    def toponyms(self) -> list[Toponym]:
        """Return the toponyms with their places in the text."""
        found = []
        for hit, tail, toponym, recipe in self.plan.toponyms:
            if hit < 0:
                start, stop = self.start_of(toponym.first), self.stop_of(toponym.last)
                found.append(toponym._replace(start=start, stop=stop))
                continue
            there = self.hits[hit]
            if not recipe:
                found.append(toponym._replace(start=there.start, stop=there.stop + tail))
                continue
            codes, old = self.atlas.codes(there, toponym.kind, recipe)
            _, _, first, last, kind, _, role, typo, _, _, beside, leads, apart = toponym
            found.append(
                Toponym(
                    there.start,
                    there.stop + tail,
                    first,
                    last,
                    kind,
                    codes,
                    role,
                    typo,
                    old,
                    recipe,
                    beside,
                    leads,
                    apart,
                )
            )
        return found

    def row(self, base: int) -> list[Item]:
        """Return the items with their numbers; `base` is the number of the sentence's first toponym in the text."""
        row = [item if item.place < 0 else item._replace(place=item.place + base) for item in self.plan.row]
        for at, number, hedge in self.plan.openings:
            item = row[at]
            quantity = item.quantity
            if quantity is not None:
                interval = interval_of(hedge, self.wording.numbers[number])
                row[at] = item._replace(quantity=quantity._replace(interval=interval))
        return row


def tokens_of(text: str, atlas: Atlas) -> Tokens:
    """Return the tokens of a sentence."""
    tokens = tokenise(lower(text))
    return part_pairs(text, tokens, atlas) if "-" in text else tokens


def said(text: str, start: int, hits: list[Hit], atlas: Atlas, circumstances: Circumstances) -> Said:
    """Return a sentence as said: by the plan of its wording if one is known, else by reading it."""
    letters = marks(text, start, hits, atlas, circumstances.is_caseless)
    words = wording(text, start, hits, letters, circumstances)
    plan = atlas.plans.get(words.key)
    if plan is None:
        plan = _plan(text, start, hits, atlas, circumstances, letters, words) or NO_PLAN
        _remember(atlas, words.key, plan)
    if plan is NO_PLAN:  # its names or numbers are more than plain
        words = Wording(f"{circumstances} {text}", (), ())
        plan = atlas.plans.get(words.key)
        if plan is None:
            plan = _plan(text, start, hits, atlas, circumstances, [], words) or NO_PLAN
            _remember(atlas, words.key, plan)
    return Said(text, start, plan, hits, words, atlas)


def _remember(atlas: Atlas, key: str, plan: Plan) -> None:
    if len(atlas.plans) > REMEMBERED:
        atlas.plans.clear()
    if len(key) < LONGEST:
        atlas.plans[key] = plan


def _plan(
    text: str,
    start: int,
    hits: list[Hit],
    atlas: Atlas,
    circumstances: Circumstances,
    letters: list[str],
    words: Wording,
) -> Plan | None:
    """Read a sentence; with the marks of its names it is a plan for other names and numbers, and there may be none."""
    tokens = tokens_of(text, atlas)
    toponyms = _toponyms(hits_of(text, start, tokens, hits, atlas, circumstances))
    by_token = {toponym.first: number for number, toponym in enumerate(toponyms)}
    row = items(Text(text, tokens, toponyms, by_token, lexicon(), circumstances.year), 0, len(tokens.words))
    planned = [_planned(toponym, start, hits, letters) for toponym in toponyms]
    names = {hit.start - start for hit in hits}
    openings = _openings(row, tokens, [first for first, _ in words.taken if first not in names])
    if openings is None or None in planned:
        return None
    known = tuple(one for one in planned if one is not None)
    return Plan(known, tuple(row), shape_of(row), tuple(openings), {}, tokens, words.taken)


def _toponyms(hits: Hits) -> list[Toponym]:
    found = recognise(hits)
    further = unmatched(hits.text, hits.tokens, found, lexicon(), hits.atlas)
    return with_surroundings(sorted([*found, *further]) if further else found, hits.tokens.words)


def _planned(toponym: Toponym, start: int, hits: list[Hit], letters: list[str]) -> Planned | None:
    """Return how to find a toponym again; None if that is not known for other names."""
    for number, hit in enumerate(hits):
        if hit.start - start == toponym.start:
            tail = toponym.stop - (hit.stop - start)
            if not letters or not letters[number]:
                return Planned(number, tail, toponym, "")
            return Planned(number, tail, toponym, toponym.recipe) if toponym.recipe in PLAIN else None
    return Planned(-1, 0, toponym, "")


def _openings(row: list[Item], tokens: Tokens, numbers: list[int]) -> list[Opening] | None:
    """Return the quantities that are one plain number each; None if a plain number is part of something else."""
    if not numbers:
        return []
    token_of = {start: token for token, start in enumerate(tokens.starts)}
    places = [token_of.get(number, -1) for number in numbers]
    if -1 in places:
        return None
    number_of = {place: number for number, place in enumerate(places)}
    found = []
    for at, item in enumerate(row):
        inside = [number_of[token] for token in range(item.first, item.stop) if token in number_of]
        if not inside or (item.quantity is None and item.letter in CONSTANT):
            continue
        hedge = hedge_of(tokens.words, item.quantity) if item.quantity is not None else None
        if hedge is None or len(inside) > 1:
            return None
        found.append(Opening(at, inside[0], hedge))
    return found
