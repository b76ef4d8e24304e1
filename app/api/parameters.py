"""What the definition of the API says of values that doors read from text: their types, ranges and lists."""

from enum import StrEnum
from typing import Any

from app.model import EventKind, Language, Level, Period, Side
from app.publish.crs import CRS84, SERVED
from app.publish.layers import LAYERS

Json = dict[str, Any]
LISTED: Json = {"style": "form", "explode": False}
NUMBERS: Json = {"type": "array", "minItems": 4, "maxItems": 6, "items": {"type": "number"}}
URI: Json = {"type": "string", "format": "uri", "enum": list(SERVED), "default": CRS84}
DAY: Json = {"type": "string", "format": "date"}


def _choice(among: type[StrEnum]) -> Json:
    return {"type": "string", "enum": list(among)}


def _several(schema: Json) -> Json:
    return {"schema": {"type": "array", "items": schema}, **LISTED}


TOLD: dict[str, Json] = {
    "layer_id": {"schema": {"type": "string", "enum": list(LAYERS)}},
    "bbox": {"schema": NUMBERS, **LISTED},
    "bbox-crs": {"schema": URI},
    "crs": {"schema": URI},
    "filter-crs": {"schema": URI},
    "filter-lang": {"schema": {"type": "string", "enum": ["cql2-text", "cql2-json"], "default": "cql2-text"}},
    "kind": _several(_choice(EventKind)),
    "side": _several(_choice(Side)),
    "claimant": _several({"type": "string"}),
    "place": _several({"type": "string"}),
    "sortby": _several({"type": "string", "pattern": "^[+-]?.+$"}),
    "properties": _several({"type": "string"}),
    "level": {"schema": _choice(Level)},
    "lang": {"schema": _choice(Language)},
    "by": {"schema": _choice(Level)},
    "period": {"schema": _choice(Period)},
    "from": {"schema": DAY},
    "to": {"schema": DAY},
    "all": {"schema": {"type": "boolean", "default": False}},
    "hxl": {"schema": {"type": "boolean", "default": False}},
    "geometry": {"schema": {"type": "boolean", "default": False}},
}
"""By name, for every door that takes it; what a door says of its own default stays."""


def told(parameter: Json) -> Json:
    """Return a parameter of the definition with what is known of its values."""
    schema = {key: value for key, value in parameter["schema"].items() if key != "title"}
    if schema.get("default") == "":
        del schema["default"]  # left out
    if parameter["name"] == "limit":
        most = 50 if int(schema["default"]) < 100 else 10_000
        whole = {"type": "integer", "minimum": 1, "maximum": most, "default": int(schema["default"])}
        return parameter | {"schema": whole}
    known = TOLD.get(parameter["name"])
    if known is None:
        return parameter | {"schema": schema}
    usual = {"default": schema["default"]} if schema.get("default") and "items" not in known["schema"] else {}
    return parameter | known | {"schema": usual | known["schema"]}
