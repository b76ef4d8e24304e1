"""The lexicon: every word and phrase that the grammar knows, as a letter and a value.

Each line of the language files reads `LETTER value | form; form; ...`. A form may hold alternatives in round
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

import marshal
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from app import authorities, claimants, governors, groupings
from app.authorities import AUTHORITIES
from app.claimants import CLAIMANTS
from app.geoparse import (
    conventions,
    dates,
    lexicon_begun,
    lexicon_closer,
    lexicon_dense,
    lexicon_denser,
    lexicon_en,
    lexicon_en_news,
    lexicon_en_time,
    lexicon_rarer,
    lexicon_ru,
    lexicon_ru_news,
    lexicon_turns,
    lexicon_uk,
    lexicon_uk_regions,
    lexicon_voices,
    lexicon_wires,
    lexicon_wordings,
    number_words,
    tokens,
)
from app.geoparse.dates import MONTH, MONTHS, WEEKDAY, WEEKDAYS
from app.geoparse.lexicon_begun import BEGUN
from app.geoparse.lexicon_closer import CLOSER
from app.geoparse.lexicon_dense import DENSE
from app.geoparse.lexicon_denser import DENSER
from app.geoparse.lexicon_en import ENGLISH
from app.geoparse.lexicon_en_news import ENGLISH_OF_NEWS
from app.geoparse.lexicon_en_time import ENGLISH_OF_TIME
from app.geoparse.lexicon_rarer import RARER
from app.geoparse.lexicon_ru import RUSSIAN
from app.geoparse.lexicon_ru_news import RUSSIAN_OF_NEWS
from app.geoparse.lexicon_turns import TURNS
from app.geoparse.lexicon_uk import UKRAINIAN
from app.geoparse.lexicon_uk_regions import UKRAINIAN_OF_REGIONS
from app.geoparse.lexicon_voices import VOICES
from app.geoparse.lexicon_wires import WIRES
from app.geoparse.lexicon_wordings import WORDINGS
from app.geoparse.number_words import NUMBER_WORDS, NumberWord
from app.geoparse.tokens import lower, split_words
from gazetteer.home import compiled_from
from gazetteer.patterns import regex


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


Around = tuple[frozenset[str], frozenset[str]]
"""The words before and behind a number of a phrase, of which one each stands there; none where it begins or ends the phrase."""
ANYWHERE: Around = (frozenset(), frozenset())


class Lexicon:
    """What begins with each word; a word and its phrases are unpacked when they are first asked for."""

    __slots__ = ("_entries", "_known", "_laid_out", "_words", "figures")

    def __init__(self, packed: bytes) -> None:
        plain, self._laid_out, self._words, self.figures = marshal.loads(packed)  # noqa: S302 - our own file
        self._entries = [
            Entry(letter, value, number and NumberWord(*number)) for letter, value, number in plain
        ]
        self._known: dict[str, Phrases] = {}

    def __contains__(self, word: str) -> bool:
        return word in self._words

    def __iter__(self) -> Iterator[str]:
        return iter(self._words)

    def get(self, word: str) -> Phrases | None:
        """Return what begins with a word, None if nothing does."""
        known = self._known.get(word)
        if known is None and word in self._words:
            table, alone = marshal.loads(self._words[word])  # noqa: S302 - our own file
            longer = {second: [self._phrase(at) for at in following] for second, following in table.items()}
            known = self._known[word] = Phrases(longer, None if alone < 0 else self._entries[alone])
        return known

    def is_in_phrase(self, figure: str, before: str, after: str) -> bool:
        """Tell whether a number in digits may be part of a phrase, by the words beside it: "за 24 години"."""
        known: tuple[Around, ...] = self.figures.get(figure, ())
        if known and (after == "(" or before == ")"):
            return True  # "24 (...) години"
        return any(
            (not leads or before in leads) and (not follows or after in follows) for leads, follows in known
        )

    def letter_of(self, word: str) -> str:
        """Return the letter of a word that stands alone, "" if nothing is known of it."""
        phrases = self.get(word)
        return "" if phrases is None or phrases.alone is None else phrases.alone.letter

    def _phrase(self, at: int) -> Phrase:
        rest, entry = marshal.loads(self._laid_out[at])  # noqa: S302 - our own file
        return Phrase(rest, self._entries[entry])


CONTINUED = regex(r"\n {2,}")
"""A line that begins with spaces goes on with the one before."""
GROUPINGS = frozenset(
    [
        *("хортиця", "хортица", "таврія", "таврия", "південь", "північ", "khortytsia", "tavria"),
        *("юг", "север", "центр", "запад", "восток", "днепр", "дніпро"),
    ]
)
QUOTES = frozenset('«"“„')
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
    """Return the lexicon of all languages, compiled anew if one of its sources has changed; once per process."""
    sources = [
        authorities,
        claimants,
        governors,
        groupings,
        conventions,
        dates,
        lexicon_begun,
        lexicon_closer,
        lexicon_dense,
        lexicon_denser,
        lexicon_en,
        lexicon_en_news,
        lexicon_en_time,
        lexicon_rarer,
        lexicon_ru,
        lexicon_ru_news,
        lexicon_turns,
        lexicon_uk,
        lexicon_uk_regions,
        lexicon_voices,
        lexicon_wires,
        lexicon_wordings,
        number_words,
        tokens,
    ]
    files = [__file__, *(str(source.__file__) for source in sources)]
    return Lexicon(compiled_from(files, "lexicon", lambda: pack(build())))


def build() -> dict[str, Phrases]:
    """Read the lexicon of all languages from its sources; the first line that tells a word alone decides."""
    longer: dict[str, list[Phrase]] = {}
    alone: dict[str, Entry] = {word: Entry("", "") for word in ARTICLES}
    numbers = [
        (tuple(frozenset([w]) for w in split_words(form)), Entry("n", form, number))
        for form, number in NUMBER_WORDS.items()
    ]
    for words, entry in [
        *numbers,
        *_claimants(),
        *entries(CLOSER + BEGUN + VOICES + DENSE + DENSER + WIRES + TURNS + WORDINGS + RARER),
        *entries(UKRAINIAN_OF_REGIONS + UKRAINIAN),
        *entries(RUSSIAN_OF_NEWS + RUSSIAN),
        *entries(ENGLISH_OF_NEWS + ENGLISH + ENGLISH_OF_TIME),
    ]:
        for first in words[0]:
            if len(words) == 1:
                alone.setdefault(first, entry)
            else:
                longer.setdefault(first, []).append(Phrase(words[1:], entry))
    for month in MONTHS:
        alone.setdefault(month, Entry("d", MONTH))
    for weekday in WEEKDAYS:
        alone.setdefault(weekday, Entry("d", WEEKDAY))
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
        (spelt, Entry("g" if claimant.id in AUTHORITIES else "C", claimant.id))
        for claimant in CLAIMANTS
        for aliases in claimant.aliases
        for alias in lower(aliases).split(";")
        for words in phrase_sets(alias.strip())
        if words
        for spelt in _spellings(words)
    ]


def _spellings(words: tuple[frozenset[str], ...]) -> list[tuple[frozenset[str], ...]]:
    """Return a claimant's words, and with its last in quotation marks where that is the name of a grouping."""
    if len(words) < 2 or words[-1].isdisjoint(GROUPINGS):
        return [words]
    return [words, (*words[:-1], QUOTES, words[-1])]


def pack(made: dict[str, Phrases]) -> bytes:
    """Lay the lexicon out in plain tuples and lists; with the words around the numbers that its phrases hold: "24 години".

    Each word and each phrase is packed for itself: a text asks for few of them.
    """
    entries_at: dict[Entry, int] = {}
    phrases_at: dict[int, int] = {}
    phrases: list[tuple[tuple[frozenset[str], ...], int]] = []
    words: dict[str, bytes] = {}
    figures: dict[str, set[Around]] = {}
    for first, (longer, alone) in made.items():
        table: dict[str, list[int]] = {}
        for second, following in longer.items():
            for phrase in following:
                if id(phrase) not in phrases_at:
                    phrases_at[id(phrase)] = len(phrases)
                    phrases.append((phrase.rest, entries_at.setdefault(phrase.entry, len(entries_at))))
                _note_figures((frozenset([first]), *phrase.rest), figures)
                table.setdefault(second, []).append(phrases_at[id(phrase)])
        words[first] = marshal.dumps(
            (table, -1 if alone is None else entries_at.setdefault(alone, len(entries_at)))
        )
        if alone is not None and first.isdigit():
            figures.setdefault(first, set()).add(ANYWHERE)
    plain = [(letter, value, number and tuple(number)) for letter, value, number in entries_at]
    around = {figure: tuple(known) for figure, known in figures.items()}
    return marshal.dumps((plain, [marshal.dumps(phrase) for phrase in phrases], words, around))


def _note_figures(words: tuple[frozenset[str], ...], figures: dict[str, set[Around]]) -> None:
    """Note between which words of a phrase a number in digits stands."""
    for before, here, after in zip((frozenset(), *words), words, (*words[1:], frozenset()), strict=False):
        for word in here:
            if word.isdigit():
                figures.setdefault(word, set()).add((before, after))
