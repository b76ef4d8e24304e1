"""The definition of the API as OpenAPI 3.0: what FastAPI knows of the doors, with the bodies and problems it does not."""

from collections.abc import Iterator
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from app.api.parameters import told
from app.publish.credit import ATTRIBUTION, CAUTION, LICENCE, LICENCE_URL

Json = dict[str, Any]
VERSION = "3.0.3"
PROBLEM: Json = {
    "type": "object",
    "description": "What went wrong (RFC 9457); `detail` quotes the value and says what to do.",
    "required": ["type", "title", "status", "detail"],
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "instance": {"type": "string"},
    },
}
PREFER: Json = {
    "name": "Prefer",
    "in": "header",
    "required": False,
    "description": "respond-async: a GeoPackage, FlatGeobuf, GeoParquet, KML, Shapefile or workbook is made in the background, "
    "and the answer tells where it tells how far it is (RFC 7240)",
    "schema": {"type": "string", "enum": ["respond-async"]},
}
REFUSED = {
    "description": "Refused, with the reason",
    "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}},
}


def document(app: FastAPI) -> Json:
    """Return the definition; made once."""
    if app.openapi_schema is None:
        made = get_openapi(
            title=app.title, version=app.version, description=app.description, routes=app.routes
        )
        app.openapi_schema = _as_3_0(made)
    return app.openapi_schema


def _as_3_0(made: Json) -> Json:
    made["openapi"] = VERSION
    made["info"]["license"] = {"name": f"Data: {LICENCE}", "url": LICENCE_URL}
    made["info"]["description"] = f"{made['info'].get('description', '')}\n\n{CAUTION}\n\n{ATTRIBUTION}"
    made["components"] = {
        "schemas": {"Problem": PROBLEM},
        "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
    }
    for operation in _operations(made):
        operation["responses"].pop("422", None)
        operation["responses"].setdefault("default", REFUSED)
        operation["description"] = operation.get("description", "").strip()
        if parameters := operation.get("parameters"):
            operation["parameters"] = [told(parameter) for parameter in parameters]
        if "202" in operation["responses"]:
            operation["parameters"].append(PREFER)
    return made


def _operations(made: Json) -> Iterator[Json]:
    for path in made["paths"].values():
        yield from path.values()
