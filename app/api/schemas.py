"""Properties of a layer as JSON schemas."""

from typing import Any

from app.publish.fields import Field, Type
from app.publish.layers import Layer

Json = dict[str, Any]
TYPES: dict[Type, Json] = {
    Type.TEXT: {"type": "string"},
    Type.WHOLE: {"type": "integer"},
    Type.NUMBER: {"type": "number"},
    Type.BOOLEAN: {"type": "boolean"},
    Type.DAY: {"type": "string", "format": "date"},
    Type.INSTANT: {"type": "string", "format": "date-time"},
}


def schema(base: str, layer: Layer, fields: tuple[Field, ...]) -> Json:
    """Return the queryables of a layer."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"{base}/api/collections/{layer.id}/queryables",
        "type": "object",
        "title": layer.title,
        "description": layer.description,
        "properties": {
            "geometry": {
                "title": "Where it is drawn",
                "x-ogc-role": "primary-geometry",
                "format": f"geometry-{layer.geometry.lower()}",
            },
            **{field.name: _property(field) for field in fields if field.is_queryable},
        },
        "additionalProperties": False,
    }


def _property(field: Field) -> Json:
    told: Json = {"title": field.title, **TYPES[field.type]}
    return told | ({"enum": list(field.among)} if field.among else {})
