"""When two briefings are the same: the same source and the same content."""

import hashlib
import re
import unicodedata

LONGEST_HEADER = 200
HOUR = re.compile(r"(?<![\d.])([01]?\d|2[0-3])(:[0-5]\d|\.[03]0)(?!\.?\d)")  # 22:00, 22.00, but not 24.03
ID_LENGTH = 16  # 64 bits of the hash: short in an address, and no two briefings of a century meet


def briefing_id(source: str, text: str) -> str:
    """Return the id of a briefing, the same however its lines end and its spaces run."""
    return _digest(f"{_normal(source)}\0{_normal(text)}")[:ID_LENGTH]


def content_hash(text: str) -> str:
    """Return the hash of a briefing's content, whoever published it."""
    return _digest(_normal(text))


def header(text: str) -> str:
    """Return the heading of a report as a key: its first line, if that names an hour ("станом на 22:00"), else "".

    >>> header("Operational update as of 22.00, March 24\\nText")
    'operational update as of 22 00 march 24'
    """
    first = next(filter(None, map(str.strip, text.splitlines())), "")
    if len(first) > LONGEST_HEADER or not HOUR.search(first):
        return ""
    return " ".join(re.findall(r"\w+", unicodedata.normalize("NFC", first).casefold()))


def _normal(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
