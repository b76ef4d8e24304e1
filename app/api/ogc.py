"""The documents of OGC API - Features: landing page, conformance, collections, and pages of features with their links."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any
from urllib.parse import quote, quote_plus

from app.api.answers import GEOJSON, JSON, Body
from app.publish import geojson
from app.publish.credit import ATTRIBUTION, CAUTION, LICENCE, LICENCE_URL
from app.publish.crs import CRS84, SERVED, System
from app.publish.feature import Feature
from app.publish.formats import FORMATS
from app.publish.layers import LAYERS, Layer
from app.publish.paging import token_after
from app.publish.rendering import rendered
from app.publish.sheet import Sheet
from app.publish.tiles import TILED
from app.service import Service

TITLE = "Frontline: reported fighting in Ukraine"
QUERYABLES = "http://www.opengis.net/def/rel/ogc/1.0/queryables"
SCHEMES = "http://www.opengis.net/def/rel/ogc/1.0/tiling-schemes"
TILESETS = "http://www.opengis.net/def/rel/ogc/1.0/tilesets-vector"
SCHEMA = "application/schema+json"
HTML = "text/html"
GREGORIAN = "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian"
OPENAPI = "application/vnd.oai.openapi+json;version=3.0"
PART_1 = "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/"
PART_2 = "http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/"
PART_3 = "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/"
TILES = "http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/"
CQL2 = "http://www.opengis.net/spec/cql2/1.0/conf/"
CONFORMS_TO = (
    *(PART_1 + name for name in ("core", "oas30", "html", "geojson")),
    PART_2 + "crs",
    *(PART_3 + name for name in ("queryables", "filter", "features-filter")),
    *(TILES + name for name in ("core", "tileset", "tilesets-list", "geodata-tilesets", "mvt")),
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

STYLES = (
    ("json", JSON, "MapLibre style"),
    ("qml", "application/vnd.qgis.style+xml", "QGIS style"),
    ("sld", "application/vnd.ogc.sld+xml", "SLD"),
)
Json = dict[str, Any]
Asked = Sequence[tuple[str, str]]


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
            link("alternate", f"{base}/api?f=html", HTML, "This document as a page"),
            link("service-desc", f"{base}/api/openapi.json", OPENAPI, "The definition of this API"),
            link("service-doc", f"{base}/api/docs", HTML, "The documentation of this API"),
            link("conformance", f"{base}/api/conformance", JSON, "What this API conforms to"),
            link("data", f"{base}/api/collections", JSON, "The layers"),
            link(SCHEMES, f"{base}/api/tileMatrixSets", JSON, "The grids that tiles are cut along"),
            link("alternate", f"{base}/", HTML, "The map"),
            link("license", LICENCE_URL, HTML, LICENCE),
        ],
    }


def conformance() -> Json:
    """Return the conformance classes that are served."""
    return {"conformsTo": list(CONFORMS_TO)}


def collections(base: str, service: Service) -> Json:
    """Return the layers."""
    return {
        "links": [
            link("self", f"{base}/api/collections", JSON, "This document"),
            link("alternate", f"{base}/api/collections?f=html", HTML, "This document as a page"),
        ],
        "collections": [collection(base, layer, service) for layer in LAYERS.values()],
    }


def collection(base: str, layer: Layer, service: Service) -> Json:
    """Return one layer: what it holds, where and when, and where its features are."""
    span = service.ledger.span()
    interval = (
        [f"{day.isoformat()}T00:00:00Z" for day in span] if span and not layer.lasting else [None, None]
    )
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
            "spatial": {"bbox": [list(layer.box)], "crs": CRS84},
            "temporal": {"interval": [interval], "trs": GREGORIAN},
        },
        "links": [
            link("self", here, JSON, "This document"),
            link("alternate", f"{here}?f=html", HTML, "This document as a page"),
            link("items", f"{here}/items", GEOJSON, layer.title),
            link("items", f"{here}/items?f=html", HTML, f"{layer.title}, as a page"),
            link(QUERYABLES, f"{here}/queryables", SCHEMA, "What can be filtered and sorted by"),
            link("license", LICENCE_URL, HTML, LICENCE),
            *(link("style", f"{here}/style.{form}", kind, title) for form, kind, title in STYLES),
            *([link(TILESETS, f"{here}/tiles", JSON, "Vector tiles")] if layer.id in TILED else []),
            *(
                link(
                    "enclosure", f"{base}/api/download/{layer.id}.{each.suffix}", each.media_type, each.title
                )
                for each in FORMATS.values()
            ),
        ],
    }


def items(base: str, page: Sheet, asked: Asked, path: str) -> Body:
    """Return one page of the features that are asked for, with a link to the next; a large one in pieces."""
    found, shown = page.found, page.rows
    members = {
        "numberMatched": len(found.rows),
        "numberReturned": len(shown),
        "timeStamp": page.now.read_at,
        "attribution": ATTRIBUTION,
        "licence": LICENCE,
        "dataVersion": page.now.version,
        "filter": page.wanted.said,
        "links": items_links(base, page, asked, path, "geojson"),
    }
    if found.index.size(shown) > WHOLE:
        return geojson.collection(rendered(found.index, shown, page.look), members)
    look, index = page.look, found.index
    features = index.pieces(shown) if look.is_plain else rendered(index, shown, look)
    return b"".join([geojson.opening(members), *features, geojson.CLOSING])


def items_links(base: str, page: Sheet, asked: Asked, path: str, form: str) -> list[dict[str, str]]:
    """Return the links of a page: to itself, to its layer, to the next page, and to the same in other formats."""
    here = f"{base}/api/collections/{page.layer.id}"
    media_type = HTML if form == "html" else GEOJSON
    links = [
        link("self", address(base + path, asked), media_type, "This page"),
        link("collection", here, JSON, page.layer.title),
    ]
    if len(page.rows) and page.rows[-1] != page.found.rows[-1]:
        token = token_after(page.found, page.rows[-1])
        further = [pair for pair in asked if pair[0] != "token"] + [("token", token)]
        links.append(link("next", address(base + path, further), media_type, "The next page"))
    same = address("", [pair for pair in asked if pair[0] not in ("f", "token")])
    others = [("html", HTML, "Page")] + [(e.suffix, e.media_type, e.title) for e in FORMATS.values()]
    links += [
        link("alternate", f"{here}/items.{ending}{same}", kind, title)
        for ending, kind, title in others
        if ending != form
    ]
    return links


def item(base: str, layer: Layer, feature: Feature, crs: System) -> bytes:
    """Return one feature with its links."""
    return moved(feature, crs).body(item_links(base, layer, feature))


def item_links(base: str, layer: Layer, feature: Feature) -> list[dict[str, str]]:
    """Return the links of a feature."""
    here = f"{base}/api/collections/{layer.id}"
    own = f"{here}/items/{quote(feature.id, safe=':')}"
    return [
        link("self", own, GEOJSON, "This feature"),
        link("alternate", f"{own}?f=html", HTML, "This feature as a page"),
        link("collection", here, JSON, layer.title),
    ]


def moved(feature: Feature, crs: System) -> Feature:
    """Return a feature in a coordinate system."""
    if feature.place is None or crs.uri == CRS84:
        return feature
    return replace(feature, place=geojson.geometry(crs.out(feature.place.shape), crs.decimals))


def address(path: str, asked: Asked) -> str:
    """Return a path with its query."""
    told = [f"{_escaped(name)}={_escaped(value)}" for name, value in asked]
    return f"{path}?{'&'.join(told)}" if told else path


_escaped = lru_cache(maxsize=256)(quote_plus)
"""The links of one page have the same query."""
