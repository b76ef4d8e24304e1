"""Numerals: digits and number words of three languages, put together to one value."""

from typing import NamedTuple

from app.geoparse.lexicon import Lexicon
from app.geoparse.number_words import NumberWord
from app.geoparse.tokens import SPACES

CASE_ENDINGS = ("-ю", "-мя", "-и", "-ти", "-ма", "-х", "-ох", "-ми", "-тьох", "-м")
ORDINAL = "-м"
"""An ending of ordinals, and of "четырём" where its noun agrees."""
MOST_DIGITS, THOUSAND = 12, 1000
START = 1e12
UNITS = {"tens": 10, "dozens": 12, "hundreds": 100}
"""What a vague plural is after a number: "двух десятков", "п'ять сотень"."""


class Numeral(NamedTuple):
    """A number in a text: the token after its last, its value, and the convention of a vague word ("dozens")."""

    stop: int
    value: float
    vague: str = ""


def number_of(word: str) -> float | None:
    """Return the value of a token of digits: "10 588", "1,5", "5-ти"; None if it counts nothing."""
    for ending in CASE_ENDINGS:
        word = word.removesuffix(ending)
    for space in SPACES:
        word = word.replace(space, "")
    if len(word) > MOST_DIGITS:
        return None
    head, mark, tail = word.replace(",", ".").rpartition(".")
    if mark and len(tail) == 3 and head not in ("", "0"):  # 10,588
        word = word.replace(",", "").replace(".", "")
    try:
        return float(word.replace(",", "."))
    except ValueError:
        return None


def numeral(words: list[str], at: int, stop: int, lexicon: Lexicon) -> Numeral:
    """Read the number that starts at a token; it stops at once where none does."""
    total, current, last, place = 0.0, 0.0, START, at
    while place < stop:
        number, length = number_at(words, place, lexicon)
        if number is None and (
            _is_joint(words, place, at, current) or _is_mark_of_thousands(words, place, stop, last)
        ):
            place += 1
            continue
        if number is not None and number.vague in UNITS and place > at and last != START:
            current, last, place = (current or 1.0) * UNITS[number.vague], UNITS[number.vague], place + length
            continue
        if number is None or (number.vague and place > at):
            break
        if number.vague:
            return Numeral(place + length, 0, number.vague)
        if number.scale and number.value >= 1000:
            total, current, last = total + (current or 1.0) * number.value, 0, number.value
        elif number.scale:
            current, last = (current or 1.0) * number.value, number.value
        elif place > at and not _follows(number.value, last, words[place]):
            break
        else:
            current, last = current + number.value, _lowest(number.value, words[place])
        place += length
    return Numeral(place - (place > at and words[place - 1] == "and"), total + current)


def number_at(words: list[str], place: int, lexicon: Lexicon) -> tuple[NumberWord | None, int]:
    """Return the digits, number word or phrase that starts at a token, and its length in tokens."""
    if words[place][0].isdigit():
        if words[place].endswith(ORDINAL) and not "".join(words[place + 1 : place + 2]).endswith("м"):
            return None, 1  # "на 4-м этаже", which "4-м громадам" is not
        value = number_of(words[place])
        return (None if value is None else NumberWord(value)), 1
    phrases = lexicon.get(words[place])
    if phrases is None:
        return None, 1
    following = phrases.longer.get(words[place + 1], ()) if place + 1 < len(words) else ()
    for phrase in following:
        if phrase.entry.letter == "n" and matches(words, place + 1, phrase.rest):
            return phrase.entry.number, 1 + len(phrase.rest)
    alone = phrases.alone
    return (alone.number if alone is not None and alone.letter == "n" else None), 1


def matches(words: list[str], place: int, rest: tuple[frozenset[str], ...]) -> bool:
    """Tell whether the tokens from a place on are the words of a phrase."""
    if place + len(rest) > len(words):
        return False
    for shapes in rest:
        if words[place] not in shapes:
            return False
        place += 1
    return True


def _is_joint(words: list[str], place: int, at: int, current: float) -> bool:
    """Tell whether "and" goes on with a number: "a hundred and twenty"."""
    return words[place] == "and" and place > at and current >= 100 and current % 100 == 0


def _is_mark_of_thousands(words: list[str], place: int, stop: int, last: float) -> bool:
    """Tell whether a full stop is that of "тис." inside a number: "2 тис. 64"."""
    if last != THOUSAND or words[place] != "." or place + 1 >= stop:
        return False
    return words[place + 1].isdigit() and len(words[place + 1]) <= len("999")


def _follows(value: float, last: float, word: str) -> bool:
    """Tell whether a number may follow in one numeral: forty-four, three thousand five, not "two three"."""
    if word[0].isdigit():
        return last == THOUSAND and value < THOUSAND and word.isdigit()  # "2 тис. 64"
    return value < last


def _lowest(value: float, word: str) -> float:
    """Return what a next number word must be smaller than: after 300 less than a hundred, after forty less than ten."""
    if word[0].isdigit() or value < 20:
        return 1
    return 100 if value >= 100 else 10
