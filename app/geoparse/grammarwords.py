"""Words of the grammar: those that it knows as its own, which open a sentence with a capital and are no village."""

from app.geoparse.lexicon import lexicon
from app.geoparse.numerals import matches
from app.geoparse.toponyms import Hits

INSTRUMENTAL = "им"


def is_known_word(word: str) -> bool:
    """Tell whether the grammar knows a word as one of its own: "Атак не було" is no village."""
    phrases = lexicon().get(word)
    return phrases is not None and phrases.alone is not None and phrases.alone.letter in "EKVXyYQn"


def is_phrase(hits: Hits, first: int) -> bool:
    """Tell whether a phrase of the grammar begins at a word: "Серед них"."""
    phrases = lexicon().get(hits.word(first))
    if phrases is None:
        return False
    following = phrases.longer.get(hits.word(first + 1), ())
    return any(matches(hits.tokens.words, first + 1, phrase.rest) for phrase in following)


def is_first_of_phrase(hits: Hits, place: int) -> bool:
    """Tell whether what opens a sentence is a phrase of the grammar, or an adjective before its noun: "Рясним вогнем"."""
    found = hits.found[place]
    after = hits.word(found.last + 1)
    is_adjective = hits.word(found.first).endswith(INSTRUMENTAL) and after.endswith(("ем", "ом"))
    return is_adjective or is_phrase(hits, found.first)
