"""Tokens: the words, numbers and marks of a text with their offsets, in one pass of one expression."""

from itertools import accumulate
from typing import NamedTuple

from gazetteer.patterns import regex

SPACES = "\u0020\u00a0\u2009\u202f"
TOKEN = regex(
    r"((?!\d)\w+(?:(?:'(?!s\b)|-(?=\w))\w+)*"  # word, дронів-камікадзе, слов'янськ
    r"|\d{1,2}:\d{2}(?::\d{2})?"  # 16:00
    r"|\d{1,2}\.\d{1,2}\.\d{2,4}"  # 24.03.2023
    r"|(?<![\d/])[1-9]/(?:10|[2-9])(?![\d/])"  # 3/4
    r"|\d+(?:[.,]\d+){0,3}-?[^\W\d_][\w'-]*"  # 15km, 95-й
    rf"|\d{{1,3}}(?:[{SPACES}]\d{{3}})+(?!\d)"  # 10 588
    r"|\d{1,3}(?:[,.]\d{3})+(?!\d)"  # 10,588
    r"|\d+[-–—]\d+(?!\d)"  # 10-12
    r"|\d+(?:[.,]\d+)?"
    r"|'s\b"
    r"|[.,;:()…—–!?%+$€£\n\"«»“”-])"
)


class Tokens(NamedTuple):
    """The tokens of a text, in lower case, with the code points where each starts and stops."""

    words: list[str]
    starts: list[int]
    stops: list[int]


def lower(text: str) -> str:
    """Return the text in lower case with one kind of apostrophe, every offset kept."""
    small = text.lower()
    if len(small) != len(text):  # "İ" grows to two characters
        small = "".join(letter if len(letter.lower()) != 1 else letter.lower() for letter in text)
    return (
        small.replace("’", "'")
        .replace("ʼ", "'")
        .replace("`", "'")
        .replace("‘", "'")
        .replace("‑", "-")
        .replace("ё", "е")
    )


def tokenise(small: str) -> Tokens:
    """Split a text in lower case into its tokens."""
    pieces = TOKEN.split(small)
    ends = list(accumulate(map(len, pieces)))
    return Tokens(pieces[1::2], ends[0:-1:2], ends[1::2])


def split_words(phrase: str) -> list[str]:
    """Return the tokens of a phrase without their offsets."""
    return TOKEN.findall(lower(phrase))
