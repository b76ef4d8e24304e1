"""The lexicon: every word and phrase that the grammar knows, as a letter and a value.

Each line of the three language files reads `LETTER value | form; form; ...`. A form may hold alternatives in round
brackets: `атак(а|и|у)` is three forms. The letters are the alphabet of the claim grammar:

  E event noun     K weapon noun     V event verb      L light verb      a adjective of an event   n number word
  R repelled       T tried           I to advance      O goes on         G grew, amounts to        Q number of
  Z none           0 without         z steady          M so many times   t "times"                 e each
  X no event unit  Y loss, downed    H not now         y other topic     W window                  d date
  S actor          C claimant        c said            g office holder   q not a place             j the region, the area
  s place word     b near            r towards         f from            i in, on                  o article, of
  B but            & and             + another         < of which        @ with, by                = respectively
  l most           U the front       # in all          k north           w of no meaning           (empty) not seen
  x where
"""

import re
from functools import lru_cache
from typing import NamedTuple

from app.claimants import CLAIMANTS
from app.geoparse.dates import MONTHS, WEEKDAYS
from app.geoparse.lexicon_en import ENGLISH
from app.geoparse.lexicon_ru import RUSSIAN
from app.geoparse.lexicon_uk import UKRAINIAN
from app.geoparse.number_words import NUMBER_WORDS, NumberWord
from app.geoparse.tokens import lower, split_words


class Entry(NamedTuple):
    """What a word or phrase is to the grammar; `number` is set for number words alone."""

    letter: str
    value: str
    number: NumberWord | None = None


class Phrase(NamedTuple):
    """The words that may follow a first word, each from a set of forms, and what the whole is."""

    rest: tuple[frozenset[str], ...]
    entry: Entry


class Phrases(NamedTuple):
    """What may begin with one word: longer phrases first, then the word alone."""

    longer: dict[str, list[Phrase]]  # by their second word
    alone: Entry | None


Lexicon = dict[str, Phrases]
CONTINUED = re.compile(r"\n {2,}")
"""A line that begins with spaces goes on with the one before."""
ARTICLES = ("the", "a", "an", "'s")
"""Words that the grammar does not see: their letter is empty."""


def groups(form: str) -> list[str]:
    """Split a form at its outermost brackets: what stands outside at even places, inside at odd ones."""
    pieces, depth, start = [], 0, 0
    for place, letter in enumerate(form):
        if letter == "(":
            depth += 1
            if depth == 1:
                pieces.append(form[start:place])
                start = place + 1
        elif letter == ")":
            depth -= 1
            if depth == 0:
                pieces.append(form[start:place])
                start = place + 1
    return [*pieces, form[start:]]


def options(group: str) -> list[str]:
    """Split the inside of a bracket at its own bars."""
    found, depth = [""], 0
    for letter in group:
        depth += (letter == "(") - (letter == ")")
        if letter == "|" and depth == 0:
            found.append("")
        else:
            found[-1] += letter
    return found


def expand(form: str, spaced_only: bool = False) -> list[str]:
    """Write out the alternatives of a form: "атак(а|и)" is "атака" and "атаки"; or only those that hold a space."""
    head, bracket, inside = form.partition("(")
    if not bracket:
        return [form]
    if (
        inside[-1] == ")"
        and "(" not in inside
        and inside.count(")") == 1
        and not (spaced_only and " " not in inside)
    ):
        return [head + option for option in inside[:-1].split("|")]
    made = [""]
    for odd, piece in enumerate(groups(form)):
        if odd % 2 == 0:
            made = [head + piece for head in made]
        elif spaced_only and " " not in piece:
            made = [f"{head}({piece})" for head in made]
        else:
            tails = [tail for option in options(piece) for tail in expand(option, spaced_only)]
            made = [head + tail for head in made for tail in tails]
    return made


def phrase_sets(form: str) -> list[tuple[frozenset[str], ...]]:
    """Return the phrases of a form, each word as the set of its shapes."""
    if "." in form or "'s" in form:
        return [tuple(frozenset([word]) for word in split_words(plain)) for plain in expand(form)]
    return [
        tuple(frozenset(expand(word)) for word in spaced.split()) for spaced in expand(form, spaced_only=True)
    ]


def entries(source: str) -> list[tuple[tuple[frozenset[str], ...], Entry]]:
    """Read one language file: every phrase with its entry."""
    found = []
    for line in CONTINUED.sub(" ", source.strip()).splitlines():
        head, _, forms = line.partition("| ")
        name, _, value = head.strip().partition(" ")
        entry = Entry(name, value.strip())
        found += [
            (words, entry) for form in lower(forms).split(";") for words in phrase_sets(form.strip()) if words
        ]
    return found


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """Return the lexicon of all languages; the first line that tells a word alone decides."""
    longer: dict[str, list[Phrase]] = {}
    alone: dict[str, Entry] = {word: Entry("", "") for word in ARTICLES}
    numbers = [
        (tuple(frozenset([w]) for w in split_words(form)), Entry("n", form, number))
        for form, number in NUMBER_WORDS.items()
    ]
    for words, entry in [*numbers, *_claimants(), *entries(UKRAINIAN), *entries(RUSSIAN), *entries(ENGLISH)]:
        for first in words[0]:
            if len(words) == 1:
                alone.setdefault(first, entry)
            else:
                longer.setdefault(first, []).append(Phrase(words[1:], entry))
    for month in (*MONTHS, *WEEKDAYS):
        alone.setdefault(month, Entry("d", ""))
    return {
        first: Phrases(_by_second(longer[first]) if first in longer else {}, alone.get(first))
        for first in longer.keys() | alone.keys()
    }


def _by_second(phrases: list[Phrase]) -> dict[str, list[Phrase]]:
    found: dict[str, list[Phrase]] = {}
    for phrase in sorted(phrases, key=lambda phrase: -len(phrase.rest)):
        for word in phrase.rest[0]:
            found.setdefault(word, []).append(phrase)
    return found


def _claimants() -> list[tuple[tuple[frozenset[str], ...], Entry]]:
    return [
        (words, Entry("C", claimant.id))
        for claimant in CLAIMANTS
        for aliases in claimant.aliases
        for alias in lower(aliases).split(";")
        for words in phrase_sets(alias.strip())
        if words
    ]
