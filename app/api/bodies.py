"""What the definition of the API says of bodies: those that come in and those that go out."""

from typing import Any

from starlette.responses import Response

from app.api.answers import GEOJSON, JSON
from app.publish.formats import FORMATS

Json = dict[str, Any]
STRING: Json = {"type": "string"}
BRIEFING: Json = {
    "type": "object",
    "required": ["text", "source", "published"],
    "properties": {
        "text": STRING,
        "source": {"type": "string", "description": "who published it"},
        "published": {
            "type": "string",
            "description": "a day, or a moment; without an offset it is Kyiv time",
        },
        "url": STRING,
        "title": STRING,
        "language": {"type": "string", "enum": ["uk", "ru", "en"], "description": "detected if left out"},
        "replaces": {"type": "string", "description": "id of the briefing whose new text this is"},
    },
}
BRIEFING_BODY: Json = {
    "security": [{"token": []}],
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {"schema": BRIEFING},
            "text/plain": {"schema": STRING},
            "application/x-ndjson": {"schema": {"type": "string", "description": "one JSON object per line"}},
        },
    },
}
DECISION: Json = {
    "type": "object",
    "required": ["mention", "code"],
    "properties": {
        "mention": {"type": "string", "description": "id of the mention"},
        "code": {"type": "string", "description": "code of the place that it means, one of its candidates"},
        "note": {"type": "string", "description": "why; shown to everyone"},
    },
}
DECISION_BODY: Json = {
    "security": [{"token": []}],
    "requestBody": {"required": True, "content": {"application/json": {"schema": DECISION}}},
}
TAKEN: dict[int | str, Json] = {
    200: {
        "description": "Known already, nothing changed; or NDJSON: an answer per line, each with its own status",
        "content": {"application/json": {}, "application/x-ndjson": {}},
    },
    201: {"description": "Stored, with the claims read in it", "content": {"application/json": {}}},
}


BINARY: Json = {"schema": {"type": "string", "format": "binary"}}
PAGE: Json = {"text/html": {"schema": STRING}}
DOCUMENT: dict[int | str, Json] = {
    200: {"description": "The document", "content": {JSON: {"schema": {"type": "object"}}, **PAGE}}
}
FEATURE: dict[int | str, Json] = {
    200: {"description": "The feature", "content": {GEOJSON: {"schema": {"type": "object"}}, **PAGE}}
}
FEATURES: dict[int | str, Json] = {
    200: {
        "description": "The features",
        "content": {
            **{each.media_type.partition(";")[0]: BINARY for each in FORMATS.values()},
            GEOJSON: {"schema": {"type": "object"}},
            **PAGE,
        },
    }
}
_JOB: Json = {JSON: {"schema": {"type": "object"}}}
_LEADS_ON = {
    name: {
        "operationId": f"{operation}_api_jobs__job_id__{method}",
        "parameters": {"job_id": "$response.body#/jobID"},
    }
    for name, operation, method in (("job", "job", "get"), ("dismiss", "dismiss", "delete"))
}
FILES = FEATURES | {
    202: {
        "description": "The file is being made; Location tells where it tells how far it is",
        "content": _JOB,
        "links": _LEADS_ON,
    }
}
JOB: dict[int | str, Json] = {
    200: {"description": "How far it is", "content": _JOB},
    303: {"description": "It is whole; Location tells where", "content": _JOB},
}
JOB_ENDED: dict[int | str, Json] = {200: {"description": "It is given up", "content": _JOB}}
OUTLINES: dict[int | str, Json] = {
    200: {"description": "The outlines", "content": {GEOJSON: {"schema": {"type": "object"}}}}
}
QUERYABLES: dict[int | str, Json] = {
    200: {
        "description": "The properties",
        "content": {"application/schema+json": {"schema": {"type": "object"}}},
    }
}
TILE: dict[int | str, Json] = {
    200: {"description": "The tile", "content": {"application/vnd.mapbox-vector-tile": BINARY}}
}
STYLE: dict[int | str, Json] = {
    200: {
        "description": "The style",
        "content": {
            JSON: {"schema": {"type": "object"}},
            "application/vnd.qgis.style+xml": {"schema": STRING},
            "application/vnd.ogc.sld+xml": {"schema": STRING},
        },
    }
}
FEED: dict[int | str, Json] = {
    200: {
        "description": "The feed",
        "content": {
            "application/atom+xml": {"schema": STRING},
            "application/feed+json": {"schema": {"type": "object"}},
        },
    }
}
COUNTED: dict[int | str, Json] = {
    200: {
        "description": "The rows",
        "content": {
            JSON: {"schema": {"type": "array", "items": {"type": "object"}}},
            "text/csv": {"schema": STRING},
            "application/vnd.apache.arrow.stream": BINARY,
            GEOJSON: {"schema": {"type": "object"}},
        },
    }
}


class GeoJson(Response):
    """An answer in GeoJSON."""

    media_type = GEOJSON


class Schema(Response):
    """An answer that is a JSON schema."""

    media_type = "application/schema+json"


class Page(Response):
    """A page for people."""

    media_type = "text/html"
