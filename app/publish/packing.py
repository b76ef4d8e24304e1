"""The content of the map file, packed: rows as lists in a stated order, each text written once, claims by their number; deflated.

`mapfile/unpack.js` lays it out again.
"""

import base64
import zlib
from collections.abc import Mapping, Sequence
from typing import Any

import orjson

Json = dict[str, Any]
ROW = (("code", "kind", "claimant", "status", "text"), ("low", "best", "high", "share", "radius", "claims"))
CLAIM = (
    (
        *("kind", "where", "text", "short", "claimant", "window"),
        *("source", "url", "note", "surface"),
    ),
    ("shares", "none", "quotes"),
)
"""Which members of a record are texts, and which are anything else."""

Fields = tuple[Sequence[str], Sequence[str]]


class Texts:
    """Texts by their number, each once."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def number(self, text: str) -> int:
        """Return the number of a text."""
        return self._numbers.setdefault(str(text), len(self._numbers))

    def listed(self) -> list[str]:
        """Return all texts in the order of their numbers."""
        return list(self._numbers)


def shut(held: Json) -> str:
    """Return the packed content as letters that can stand in any HTML: a third of what it takes as plain text."""
    deflating = zlib.compressobj(zlib.Z_BEST_COMPRESSION, wbits=-zlib.MAX_WBITS)
    text = orjson.dumps(packed(held))
    return base64.b64encode(deflating.compress(text) + deflating.flush()).decode()


def packed(held: Json) -> Json:
    """Return the content of a map file in less room."""
    texts = Texts()
    numbers = {claim: number for number, claim in enumerate(held["claims"])}
    claims = [
        _listed(claim | {"quotes": _quotes(claim["quotes"], texts)}, CLAIM, texts)
        for claim in held["claims"].values()
    ]
    frames = [_frame(frame, numbers, texts) for frame in held["frames"]]
    return held | {
        "frames": frames,
        "claims": claims,
        "fields": {"rows": ROW, "claims": CLAIM},
        "texts": texts.listed(),
    }


def _frame(frame: Json, numbers: Mapping[str, int], texts: Texts) -> Json:
    def known(claims: Sequence[str]) -> list[int]:
        return [numbers[claim] for claim in claims if claim in numbers]

    return frame | {
        "rows": [_listed(row | {"claims": known(row["claims"])}, ROW, texts) for row in frame["rows"]],
        "surfaces": [surface | {"claims": known(surface["claims"])} for surface in frame["surfaces"]],
        "braces": known(frame["braces"]),
    }


def _listed(record: Json, fields: Fields, texts: Texts) -> list[Any]:
    written, other = fields
    return [*(texts.number(record[name]) for name in written), *(record[name] for name in other)]


def _quotes(quotes: Sequence[Mapping[str, str]], texts: Texts) -> list[int]:
    return [texts.number(quote[name]) for quote in quotes for name in ("text", "language")]
