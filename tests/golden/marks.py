"""Marks of the golden briefings: "[surface|code]" in a text becomes a place with offsets."""

import re
import unicodedata
from dataclasses import dataclass

CODE = re.compile(r"UA\d{17}|(?:RU|BY|MD|LM)-[A-Za-z0-9-]+|[a-z][a-z0-9-]*")
WORDS = ("none", "undecided", "river", "foreign", "other")
"""What stands in the place of a code: no place at all; a place of a kind that we do not map."""
ROLES = ("reporter",)
TOKEN = re.compile(
    r"\\(?P<literal>[\[\]{}|\\])"
    r"|\{U\+(?P<point>[0-9A-F]{4,5})\}"
    r"|\[(?P<surface>[^\[\]|]+)\|(?P<code>[^\[\]|]+)(?:\|(?P<role>[^\[\]|]+))?\]"
    r"|(?P<stray>[\[\]{}\\])"
)
POINT = re.compile(r"\{U\+([0-9A-F]{4,5})\}")
APOSTROPHES = str.maketrans(dict.fromkeys("’ʼ`‘′", "'"))


@dataclass(frozen=True, slots=True)
class GoldenPlace:
    """A marked name: `text[start:stop] == surface`; `code` is a gazetteer code or one of WORDS."""

    start: int
    stop: int
    surface: str
    code: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class Plain:
    """A text without accents, asterisks, invisible characters and line breaks, with the offset of each character in the original."""

    text: str
    offsets: tuple[int, ...]

    def find(self, words: str) -> int:
        """Return the offset of words that occur exactly once in the original."""
        wanted = plain(words).text
        times = self.text.count(wanted) if wanted else 0
        if times != 1:
            raise ValueError(f"quote '{words}' occurs {times} times; it must occur once")
        return self.offsets[self.text.index(wanted)]


def plain(text: str) -> Plain:
    """Return a text made comparable."""
    letters: list[str] = []
    offsets: list[int] = []
    for offset, character in enumerate(text):
        for piece in unicodedata.normalize("NFD", character):
            letter = " " if piece.isspace() else piece.translate(APOSTROPHES)
            is_unseen = letter == "*" or unicodedata.category(piece) in ("Mn", "Cf")
            if is_unseen or (letter == " " and letters[-1:] in ([], [" "])):
                continue
            letters.append(letter)
            offsets.append(offset)
    return Plain("".join(letters).rstrip(), tuple(offsets))


def read_marks(marked: str, form: str) -> tuple[str, list[GoldenPlace]]:
    """Return the text without its marks, in the Unicode form "nfc" or "nfd", and the places in it."""
    if form not in ("nfc", "nfd"):
        raise ValueError(f"form '{form}'; it is nfc (the rule) or nfd")
    text = ""
    places: list[GoldenPlace] = []
    done = 0
    for token in TOKEN.finditer(marked):
        text += _form(marked[done : token.start()], form)
        done = token.end()
        if token["stray"]:
            raise ValueError(
                f"'{marked[token.start() : done + 40]}': write \\{token['stray']} for a bracket that is no mark"
            )
        if token["surface"]:
            places.append(_marked(token, len(text), form))
        text += _form(_written(token), form)
    return text + _form(marked[done:], form), places


def _written(token: re.Match[str]) -> str:
    """Return what a token stands for in the text."""
    if token["literal"]:
        return token["literal"]
    if token["point"]:
        return chr(int(token["point"], 16))
    return POINT.sub(lambda point: chr(int(point[1], 16)), token["surface"])


def _marked(token: re.Match[str], start: int, form: str) -> GoldenPlace:
    code, role = token["code"], token["role"] or ""
    if not CODE.fullmatch(code):
        raise ValueError(
            f"mark '{token[0]}': '{code}' is neither a code of the gazetteer nor one of {', '.join(WORDS)}"
        )
    if role and role not in ROLES:
        raise ValueError(f"mark '{token[0]}': the only role is reporter")
    surface = _form(_written(token), form)
    return GoldenPlace(start, start + len(surface), surface, code, role)


def _form(text: str, form: str) -> str:
    return unicodedata.normalize("NFD", text) if form == "nfd" else text
