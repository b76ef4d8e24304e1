"""Colours, titles and words of the map, read once from static/style.json: the same for the page and the map file."""

from collections.abc import Mapping
from functools import cache
from typing import Any

import orjson

from app.assets import STATIC

STYLE_FILE = STATIC / "style.json"


@cache
def style() -> Mapping[str, Any]:
    """Return the style: `themes`, `kinds`, `symbols`."""
    read: Mapping[str, Any] = orjson.loads(STYLE_FILE.read_bytes())
    return read


@cache
def titles() -> Mapping[str, str]:
    """Return the English title of each event kind."""
    return {kind["id"]: kind["title"]["en"] for kind in style()["kinds"]}
