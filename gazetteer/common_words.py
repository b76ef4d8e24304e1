"""Words and persons' names that are also names of places: a capital letter alone does not make them a place."""

from collections.abc import Iterator
from pathlib import Path

from gazetteer.folding import fold
from gazetteer.inflection import Forms
from gazetteer.names import adjective_ru, adjective_uk, inflect_ru, inflect_uk


def common_words(file: Path) -> frozenset[str]:
    """Return the folded forms of all the words of the list, which holds dictionary forms under `[language sort]` heads."""
    return frozenset(
        fold(form) for language, sort, word in _words(file) for form in _forms(language, sort, word)
    )


def _words(file: Path) -> Iterator[tuple[str, str, str]]:
    """Give the words with their language and sort: noun, person, adjective, or a word that has no forms."""
    language = sort = ""
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            language, sort = line.strip("[]").split()
        elif not line.startswith("#"):
            yield from ((language, sort, word) for word in line.split())


def _forms(language: str, sort: str, word: str) -> set[str]:
    """Give all forms of a word."""
    if sort == "word":
        return {word}
    if sort == "adjective":
        forms: Forms = adjective_uk(word, "mfnp") if language == "uk" else adjective_ru(word, "mfnp")
    else:
        forms = inflect_uk(word) if language == "uk" else inflect_ru(word)
    return {form for alternatives in forms.values() for form in alternatives}
