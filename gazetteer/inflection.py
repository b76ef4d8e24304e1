"""Inflection: from a name to its case forms, by tables of endings; one engine for Ukrainian and Russian."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from gazetteer.senses import CASES

Forms = dict[str, set[str]]
"""The forms of a name by case letter."""

_LONGEST_SUFFIX = 6  # no row of a table looks at more letters
_MOST_FORMS = 16  # of one name in one case; more are no names that anybody writes


@dataclass(frozen=True, slots=True, eq=False)
class Ending:
    """One row of a table: names that match `suffix` lose `cut` letters and take the endings of each case but the nominative."""

    suffix: re.Pattern[str]
    cut: int
    endings: tuple[tuple[str, tuple[str, ...]], ...]

    def forms(self, word: str) -> Forms:
        """Decline a word that this ending fits; `=` in the table is the word unchanged."""
        stem = word[: len(word) - self.cut]
        forms: Forms = {"n": {word}}
        for case, endings in self.endings:
            forms[case] = {word if ending == "=" else stem + ending for ending in endings}
        return forms


def table(rows: str) -> tuple[Ending, ...]:
    """Read a table of endings: suffix, letters cut, then genitive, dative, accusative, instrumental, locative.

    Alternatives are divided by `/`; `0` is the bare stem, `=` the word unchanged, `-` no form.
    """
    endings = []
    for row in rows.strip().splitlines():
        suffix, cut, *columns = row.split("#")[0].split()
        cells = [
            (case, tuple("" if cell == "0" else cell for cell in column.split("/")))
            for case, column in zip(CASES[1:], columns, strict=True)
            if column != "-"
        ]
        endings.append(Ending(re.compile(f"(?:{suffix})$", re.IGNORECASE), int(cut), tuple(cells)))
    return tuple(endings)


@dataclass(frozen=True, slots=True)
class Grammar:
    """What a language needs to decline a name.

    `nouns` and `adjectives` are tried whole: every row that fits gives forms. `firm` tells adjectives by their ending alone;
    `fixed` words are never declined (`Травня`, `Криму`); `exceptions` give the forms of a word, case by case.
    """

    nouns: tuple[Ending, ...]
    adjectives: tuple[Ending, ...]
    possessives: tuple[Ending, ...]
    firm: re.Pattern[str]
    fixed: re.Pattern[str]
    bound: re.Pattern[str]  # first parts of hyphenated names that stay: Івано-, Рай-
    exceptions: Mapping[str, Mapping[str, str]]

    def inflect(self, name: str) -> Forms:
        """Return the case forms of a name of one or several words, with or without hyphens."""
        words = name.split()
        if not words:
            return {}
        if len(words) == 1:
            return self._hyphenated(words[0])
        parts = [self._hyphenated(word) for word in words]
        forms = _agree(self._roles(words, parts), " ")
        if not self.is_adjective(words[0]) and not self._is_modifier(
            words[0]
        ):  # a noun leads: the rest may stay
            _add(forms, _agree([parts[0], *map(_unchanged, words[1:])], " "))
        return forms

    def is_adjective(self, word: str) -> bool:
        """Tell whether a word is an adjective by its ending alone."""
        return self.firm.search(word) is not None

    def adjective(self, word: str) -> Forms:
        """Decline an adjective."""
        return _by_rows(word, self.adjectives)

    def _is_modifier(self, word: str) -> bool:
        """Tell whether a word can agree with a noun after it."""
        return bool(_fitting(word[-_LONGEST_SUFFIX:], self.adjectives + self.possessives))

    def _may_follow(self, word: str) -> bool:
        """Tell whether a word can stand after its noun: an adjective, or a genitive."""
        return self._is_modifier(word) or self.fixed.search(word) is not None

    def _roles(self, words: list[str], parts: list[Forms]) -> list[Forms]:
        """Decline the words of a name: those before the last as adjectives where they can be, the last as it stands."""
        roles = []
        for word, forms in zip(words[:-1], parts[:-1], strict=True):
            as_modifier = _by_rows(word, self.adjectives + self.possessives)
            chosen = as_modifier or forms
            if as_modifier and not self.is_adjective(word) and self._may_follow(words[-1]):
                _add(chosen, forms)  # `Гута Юстинівська`, `Острів Надії`: the first word may be the noun
            roles.append(chosen)
        return [*roles, parts[-1]]

    def _hyphenated(self, word: str) -> Forms:
        """Decline a word; of a hyphenated one the last part, or both where the first is no bound one."""
        first, hyphen, last = word.partition("-")
        if not hyphen:
            return self._word(word)
        if last[:1].isdigit() or last[:1].islower():  # Микільське-на-Дніпрі, Зоря-2
            return _agree([self._word(first), _unchanged(last)], "-")
        forms = _agree([_unchanged(first), self._hyphenated(last)], "-")
        if not self.bound.search(first):
            _add(forms, _agree([self._word(first), self._hyphenated(last)], "-"))
        return forms

    def _word(self, word: str) -> Forms:
        """Decline one word by every row that fits it."""
        if known := self.exceptions.get(word.lower()):
            return {case: {_cased(form, word) for form in known.get(case, word).split("/")} for case in CASES}
        is_abbreviation = len(word) > 1 and word.isupper()  # "Курахівської ТЕС"
        if is_abbreviation or self.fixed.search(word) or not word[-1:].isalpha():
            return _unchanged(word)
        forms = {} if self.is_adjective(word) else _by_rows(word, self.nouns)
        _add(forms, _by_rows(word, self.adjectives))
        return forms or _unchanged(word)


def _by_rows(word: str, rows: tuple[Ending, ...]) -> Forms:
    """Join the forms of every row that fits."""
    forms: Forms = {}
    for row in _fitting(word[-_LONGEST_SUFFIX:], rows):
        _add(forms, row.forms(word))
    return forms


@lru_cache(maxsize=50_000)
def _fitting(tail: str, rows: tuple[Ending, ...]) -> tuple[Ending, ...]:
    """Return the rows that fit words of that ending."""
    return tuple(row for row in rows if row.suffix.search(tail))


def _add(forms: Forms, more: Forms) -> None:
    """Put more forms into forms."""
    for case, words in more.items():
        forms.setdefault(case, set()).update(words)


def _unchanged(word: str) -> Forms:
    """Let a word stand in every case."""
    return {case: {word} for case in CASES}


def _agree(parts: list[Forms], joint: str) -> Forms:
    """Join the parts of a name, each in the same case."""
    return {
        case: {
            joint.join(words)
            for words in list(product(*(sorted(part[case]) for part in parts)))[:_MOST_FORMS]
        }
        for case in CASES
    }


def _cased(form: str, model: str) -> str:
    """Give a form the capital of its model."""
    return form[:1].upper() + form[1:] if model[:1].isupper() else form
