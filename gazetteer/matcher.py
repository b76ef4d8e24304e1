"""The compiled name automaton: every known form of every name, found in one pass over a text."""

from array import array
from collections.abc import Callable, Sequence

import ahocorasick

from gazetteer.folding import APOSTROPHES, fold, fold_text, is_one_name

try:
    import daachorse
except ImportError:  # no wheel for this machine (Linux on ARM, musl)
    daachorse = None  # type: ignore[assignment]

Match = tuple[int, int, int]
"""Start, stop (code points, half open) and the number of the form."""

_Scan = Callable[[bytes], list[Match]]
_APOSTROPHES = frozenset(APOSTROPHES)
_DOUBLE_ARRAY, _TRIE = b"D", b"T"


def backends() -> tuple[str, ...]:
    """Name the automaton libraries that this machine has, the preferred one first."""
    return ("daachorse", "pyahocorasick") if daachorse is not None else ("pyahocorasick",)


def compile_names(forms: Sequence[str], backend: str = "") -> bytes:
    """Compile names into an automaton; of forms that fold to the same the first is reported."""
    words: dict[bytes, int] = {}
    for number, form in enumerate(forms):
        if folded := fold(form):
            words.setdefault(f" {folded} ".encode("cp1251", errors="replace"), number)
    backend = backend or backends()[0]
    return _compile_double_array(words) if backend == "daachorse" else _compile_trie(words)


def _compile_double_array(words: dict[bytes, int]) -> bytes:
    """Serialise a daachorse automaton, with the form numbers in front where they are not simply 0, 1, 2, ..."""
    numbers = list(words.values())
    in_order = numbers == list(range(len(numbers)))
    table = b"" if in_order else array("I", numbers).tobytes()
    automaton = daachorse.DoubleArrayAhoCorasick(list(words)).serialize() if words else b""
    return _DOUBLE_ARRAY + len(table).to_bytes(8, "little") + table + automaton


def _compile_trie(words: dict[bytes, int]) -> bytes:
    """Pickle a pyahocorasick automaton."""
    automaton = ahocorasick.Automaton(ahocorasick.STORE_INTS)
    for word, number in words.items():
        automaton.add_word(word.decode("latin-1"), number * 256 + len(word))
    automaton.make_automaton()
    import pickle  # only where the other automaton has no wheel

    return _TRIE + (pickle.dumps(automaton) if words else b"")


class Matcher:
    """Finds the longest whole-word names of a compiled blob in a text."""

    def __init__(self, blob: bytes | memoryview) -> None:
        tag, body = bytes(blob[:1]), blob[1:]
        self._scan: _Scan = _load_double_array(body) if tag == _DOUBLE_ARRAY else _load_trie(body)

    def find(self, text: str) -> list[Match]:
        """Return the names in a text, in order and not overlapping; at each word the longest wins."""
        folded = fold_text(text)
        matches = self._scan(b" " + folded.text + b" ")
        if folded.starts:
            matches = [
                (folded.origin(start), folded.origin(stop - 3) + 3, form) for start, stop, form in matches
            ]
        longest: dict[int, tuple[int, int]] = {}
        apostrophes, length = _APOSTROPHES, len(text)
        for start, end, form in matches:
            stop = end - 2  # both blanks around it are no part of the name
            is_plain = (
                text[start:stop].isalnum()
                and (not start or text[start - 1] not in apostrophes)
                and (stop == length or text[stop] not in apostrophes)
            )
            if is_plain or _is_whole(text, start, stop):
                longest[start] = (stop, form)  # matches come in order of their ends: a later one is longer
        return _leftmost(longest)


def _leftmost(longest: dict[int, tuple[int, int]]) -> list[Match]:
    """Take matches from left to right, leaving out what overlaps one that was taken."""
    taken: list[Match] = []
    free = 0
    for start in sorted(longest):
        if start >= free:
            free, form = longest[start]
            taken.append((start, free, form))
    return taken


def _is_whole(text: str, start: int, stop: int) -> bool:
    """Tell whether a match is no piece of a word with an apostrophe and its parts belong together."""
    surface = text[start:stop]
    if not (surface.isalnum() or is_one_name(surface)):
        return False
    if start > 1 and text[start - 1] in _APOSTROPHES and text[start - 2].isalpha():
        return False
    after = text[stop : stop + 3]
    goes_on = after[:1] in _APOSTROPHES and after[1:2].isalpha()
    return not goes_on or (after[1] in "sS" and not after[2:].isalpha())  # Bakhmut's


def _load_double_array(body: bytes | memoryview) -> _Scan:
    """Load a daachorse automaton."""
    size = int.from_bytes(body[:8], "little")
    numbers = array("I", bytes(body[8 : 8 + size]))
    automaton = body[8 + size :]
    if not automaton:
        return lambda _: []
    scan: _Scan = daachorse.DoubleArrayAhoCorasick.deserialize(bytes(automaton)).find_overlapping
    if not numbers:
        return scan
    return lambda folded: [(start, stop, numbers[form]) for start, stop, form in scan(folded)]


def _load_trie(body: bytes | memoryview) -> _Scan:
    """Load a pyahocorasick automaton."""
    if not body:
        return lambda _: []
    import pickle

    automaton: ahocorasick.Automaton = pickle.loads(body)  # noqa: S301 - our own file

    def scan(folded: bytes) -> list[Match]:
        found = automaton.iter(folded.decode("latin-1"))
        return [(last + 1 - value % 256, last + 1, value // 256) for last, value in found]

    return scan
