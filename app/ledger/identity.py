"""When two briefings are the same: the same source and the same content."""

import hashlib
import unicodedata

ID_LENGTH = 16  # 64 bits of the hash: short in an address, and no two briefings of a century meet


def briefing_id(source: str, text: str) -> str:
    """Return the id of a briefing, the same however its lines end and its spaces run."""
    return _digest(f"{_normal(source)}\0{_normal(text)}")[:ID_LENGTH]


def content_hash(text: str) -> str:
    """Return the hash of a briefing's content, whoever published it."""
    return _digest(_normal(text))


def _normal(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
