"""Folding: any text to one byte per character, so that names match whatever the case, apostrophe, hyphen or encoding trick."""

import codecs
import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate

from gazetteer.patterns import regex

SEPARATOR = 0x20
DROP = 0xAD  # the soft hyphen of cp1251: stands for every character that is not seen
UNKNOWN_LETTER = 0x98  # free in cp1251: a letter that no name of ours has

APOSTROPHES = "'’ʼ‘`´′ʹ＇"
"""Characters that are written for an apostrophe inside a word."""

INNER_SEPARATORS = frozenset(APOSTROPHES + ' \t\n\r\u00a0\u2009\u202f-‐‑‒–—−"”“*_')
"""What may stand between the parts of one name; a comma or a full stop may not."""

_INNER = re.escape("".join(sorted(INNER_SEPARATORS)))
_PARTS = regex(rf"[^\W_]+(?:[{_INNER}]+[^\W_]+)*")
_LATIN_TWINS = ("aeopcxyikbhmtg", "аеорсхуіквнмтг")  # Latin letters that are drawn like Cyrillic ones
_WIDE_RUN = regex(r"[ \t\r\n\u00a0\u00ad\u2009\u202f]{2,}")
_MIXED_WORD = regex(rb"[^\x20]*(?:[a-z][\xad\x98]*[\xa0-\xff]|[\xa0-\xff][\xad\x98]*[a-z])[^\x20]*")
_DECOMPOSED = {"и\u0306": "й", "И\u0306": "Й", "і\u0308": "ї", "І\u0308": "Ї", "е\u0308": "ё", "Е\u0308": "Ё"}


def _table() -> bytes:
    """Lay out the fold of the 256 bytes of cp1251."""
    folded = bytearray(256)
    for byte in range(256):
        char = bytes([byte]).decode("cp1251", errors="replace").lower().replace("ё", "е").replace("ґ", "г")
        folded[byte] = char.encode("cp1251", errors="replace")[0] if char.isalnum() else SEPARATOR
    folded[DROP] = DROP
    folded[UNKNOWN_LETTER] = UNKNOWN_LETTER
    return bytes(folded)


_FOLD = _table()
_SCRIPT = bytes(
    0x4C
    if 0x61 <= byte <= 0x7A
    else 0x43
    if byte >= 0x80 and byte not in (DROP, UNKNOWN_LETTER)
    else SEPARATOR
    for byte in range(256)
)
_TO_CYRILLIC = bytes.maketrans(_LATIN_TWINS[0].encode("cp1251"), _LATIN_TWINS[1].encode("cp1251"))
_TO_LATIN = bytes.maketrans(_LATIN_TWINS[1].encode("cp1251"), _LATIN_TWINS[0].encode("cp1251"))


def _foreign_byte(char: str) -> int:
    """Choose the byte for a character that cp1251 does not have."""
    if char in INNER_SEPARATORS:
        return SEPARATOR
    category = unicodedata.category(char)
    if category in ("Mn", "Me", "Cf"):
        return DROP
    base = unicodedata.normalize("NFKD", char)[0]
    if base != char and (encoded := base.encode("cp1251", errors="ignore")):
        return encoded[0]
    return UNKNOWN_LETTER if char.isalnum() else SEPARATOR


_FOREIGN: dict[str, int] = {}


def _replace_foreign(error: UnicodeError) -> tuple[bytes, int]:
    """Give one byte for each character that cp1251 lacks (a codec error handler)."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    run = error.object[error.start : error.end]
    for char in run:
        if char not in _FOREIGN:
            _FOREIGN[char] = _foreign_byte(char)
    return bytes(_FOREIGN[char] for char in run), error.end


codecs.register_error("gazetteer-fold", _replace_foreign)


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text; `starts` maps its offsets back to the text, empty where they are the same."""

    text: bytes
    starts: tuple[int, ...]

    def origin(self, offset: int) -> int:
        """Return the offset in the text of the character folded to `offset`."""
        return offset + bisect_right(self.starts, offset) - 1 if self.starts else offset


def fold_text(text: str) -> Folded:
    """Fold a text: one byte per character, less those that are not seen (soft hyphens, zero-width marks, doubled spaces)."""
    folded = fold_same_length(text)
    if DROP not in folded:
        return Folded(folded, ())
    pieces = folded.split(b"\xad")
    starts = tuple(accumulate((len(piece) for piece in pieces[:-1]), initial=0))
    return Folded(b"".join(pieces), starts)


def fold_same_length(text: str) -> bytes:
    """Fold a text to exactly one byte per code point; what is not seen becomes DROP."""
    if "\u0306" in text or "\u0308" in text:
        for decomposed, composed in _DECOMPOSED.items():
            text = text.replace(decomposed, composed + "\u00ad")
    if "  " in text or "\r" in text or "\t" in text or " \n" in text or "\n " in text or "\u00a0" in text:
        text = _WIDE_RUN.sub(_narrow, text)
    folded = text.encode("cp1251", errors="gazetteer-fold").translate(_FOLD)
    scripts = folded.translate(_SCRIPT, b"\xad\x98")
    if b"LC" in scripts or b"CL" in scripts:
        folded = _MIXED_WORD.sub(_one_script, folded)
    return folded


def is_one_name(surface: str) -> bool:
    """Tell whether only separators that a name may have stand between its parts; a comma or a full stop may not."""
    return _PARTS.fullmatch(
        surface
    ) is not None or all(  # the loop sees letters that are written with unseen marks
        char.isalnum() or char in INNER_SEPARATORS or char == "\u00ad" or _foreign_byte(char) == DROP
        for char in set(surface)
    )


def _narrow(run: re.Match[str]) -> str:
    """Keep one space of a run of spaces, unless it holds an empty line."""
    return run[0] if run[0].count("\n") > 1 else " " + "\u00ad" * (len(run[0]) - 1)


def _one_script(word: re.Match[bytes]) -> bytes:
    """Read look-alike letters in the script that most of the word is written in."""
    scripts = word[0].translate(_SCRIPT)
    to_latin = scripts.count(b"L") > scripts.count(b"C")
    return word[0].translate(_TO_LATIN if to_latin else _TO_CYRILLIC)


_PLAIN = regex(r"[А-Яа-яІіЇїЄєҐґЁё]+(?:[ '’-][А-Яа-яІіЇїЄєҐґЁё]+)*|[A-Za-z]+(?:[ '’-][A-Za-z]+)*")
_PLAIN_FOLD = str.maketrans("ёґ'’-", "ег   ")


def fold(name: str) -> str:
    """Fold a name for comparison: `Куп’янськ-Вузловий` and `КУП'ЯНСЬК ВУЗЛОВИЙ` are the same."""
    if _PLAIN.fullmatch(name):  # the same answer, sooner
        return name.lower().translate(_PLAIN_FOLD)
    return b" ".join(fold_text(name).text.split()).decode("cp1251", errors="replace")
