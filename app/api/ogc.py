"""The documents of OGC API - Features: landing page, conformance, collections, and pages of features with their links."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import quote, urlencode

from app.api.answers import GEOJSON, JSON, Body
from app.publish import geojson
from app.publish.credit import ATTRIBUTION, CAUTION, LICENCE, LICENCE_URL
from app.publish.crs import CRS84, SERVED, System
from app.publish.feature import Feature
from app.publish.layers import LAYERS, Layer
from app.publish.paging import Page, cut, token_after
from app.publish.rendering import Look, rendered
from app.publish.selection import Found
from app.publish.standing import Standing
from app.service import Service

TITLE = "Frontline: reported fighting in Ukraine"
QUERYABLES = "http://www.opengis.net/def/rel/ogc/1.0/queryables"
SCHEMA = "application/schema+json"
GREGORIAN = "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian"
OPENAPI = "application/vnd.oai.openapi+json;version=3.0"
UKRAINE = (22.1, 44.3, 40.3, 52.4)
PART_1 = "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/"
PART_2 = "http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/"
PART_3 = "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/"
CQL2 = "http://www.opengis.net/spec/cql2/1.0/conf/"
CONFORMS_TO = (
    *(PART_1 + name for name in ("core", "oas30", "geojson")),
    PART_2 + "crs",
    *(PART_3 + name for name in ("queryables", "filter", "features-filter")),
    *(
        CQL2 + name
        for name in (
            "cql2-text",
            "cql2-json",
            "basic-cql2",
            "advanced-comparison-operators",
            "case-insensitive-comparison",
            "property-property",
            "basic-spatial-functions",
            "basic-spatial-functions-plus",
            "spatial-functions",
            "temporal-functions",
        )
    ),
)
WHOLE = 2_000_000
"""Bytes; a larger page is sent in pieces."""

Json = dict[str, Any]


def link(rel: str, href: str, media_type: str, title: str) -> dict[str, str]:
    """Return a link of OGC API - Common."""
    return {"rel": rel, "href": href, "type": media_type, "title": title}


def landing(base: str) -> Json:
    """Return the landing page."""
    return {
        "title": TITLE,
        "description": f"What public war briefings claim, by day and place. {CAUTION}",
        "attribution": ATTRIBUTION,
        "licence": LICENCE,
        "links": [
            link("self", f"{base}/api", JSON, "This document"),
            link("service-desc", f"{base}/api/openapi.json", OPENAPI, "The definition of this API"),
            link("service-doc", f"{base}/api/docs", "text/html", "The documentation of this API"),
            link("conformance", f"{base}/api/conformance", JSON, "What this API conforms to"),
            link("data", f"{base}/api/collections", JSON, "The layers"),
            link("alternate", f"{base}/", "text/html", "The map"),
            link("license", LICENCE_URL, "text/html", LICENCE),
        ],
    }


def conformance() -> Json:
    """Return the conformance classes that are served."""
    return {"conformsTo": list(CONFORMS_TO)}


def collections(base: str, service: Service) -> Json:
    """Return the layers."""
    return {
        "links": [link("self", f"{base}/api/collections", JSON, "This document")],
        "collections": [collection(base, layer, service) for layer in LAYERS.values()],
    }


def collection(base: str, layer: Layer, service: Service) -> Json:
    """Return one layer: what it holds, where and when, and where its features are."""
    span = service.ledger.span()
    interval = [f"{day.isoformat()}T00:00:00Z" for day in span] if span else [None, None]
    here = f"{base}/api/collections/{layer.id}"
    return {
        "id": layer.id,
        "title": layer.title,
        "description": layer.description,
        "attribution": ATTRIBUTION,
        "itemType": "feature",
        "crs": list(SERVED),
        "storageCrs": CRS84,
        "extent": {
            "spatial": {"bbox": [list(UKRAINE)], "crs": CRS84},
            "temporal": {"interval": [interval], "trs": GREGORIAN},
        },
        "links": [
            link("self", here, JSON, "This document"),
            link("items", f"{here}/items", GEOJSON, layer.title),
            link(QUERYABLES, f"{here}/queryables", SCHEMA, "What can be filtered and sorted by"),
            link("license", LICENCE_URL, "text/html", LICENCE),
        ],
    }


def items(
    base: str,
    layer: Layer,
    found: Found,
    page: Page,
    asked: Sequence[tuple[str, str]],
    now: Standing,
    look: Look,
) -> Body:
    """Return one page of the features that are asked for, with a link to the next; a large one in pieces."""
    shown = cut(found, page)
    here = f"{base}/api/collections/{layer.id}"
    links = [
        link("self", address(f"{here}/items", asked), GEOJSON, "This page"),
        link("collection", here, JSON, layer.title),
    ]
    if len(shown) and shown[-1] != found.rows[-1]:
        further = [pair for pair in asked if pair[0] != "token"] + [("token", token_after(found, shown[-1]))]
        links.append(link("next", address(f"{here}/items", further), GEOJSON, "The next page"))
    members = {
        "numberMatched": len(found.rows),
        "numberReturned": len(shown),
        "timeStamp": now.read_at,
        "attribution": ATTRIBUTION,
        "licence": LICENCE,
        "dataVersion": now.version,
        "links": links,
    }
    pieces = geojson.collection(rendered(found.index, shown, look), members)
    return pieces if found.index.size(shown) > WHOLE else b"".join(pieces)


def item(base: str, layer: Layer, feature: Feature, crs: System) -> bytes:
    """Return one feature with its links."""
    if feature.place and crs.uri != CRS84:
        feature = replace(feature, place=geojson.geometry(crs.out(feature.place.shape), crs.decimals))
    here = f"{base}/api/collections/{layer.id}"
    return feature.body(
        [
            link("self", f"{here}/items/{quote(feature.id, safe=':')}", GEOJSON, "This feature"),
            link("collection", here, JSON, layer.title),
        ]
    )


def address(path: str, asked: Sequence[tuple[str, str]]) -> str:
    """Return a path with its query."""
    return f"{path}?{urlencode(asked)}" if asked else path
