"""The pages of the API for people: landing, layers, one layer, its features, one feature; no script, nothing from elsewhere."""

import re
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any
from urllib.parse import quote

import orjson

from app.publish.credit import ATTRIBUTION, CAUTION, LICENCE, LICENCE_URL
from app.publish.feature import Feature
from app.publish.formats import FORMATS
from app.publish.icon import ICON
from app.publish.layers import LAYERS, Layer
from app.publish.quotes import web_address
from app.publish.sheet import Sheet
from app.publish.small_map import Drawn, small_map

Json = Mapping[str, Any]
CLAIM_COLUMNS = ("day", "kind", "side", "claimant_name", "low", "best", "high", "places", "source")
COLUMNS = {
    "claims": CLAIM_COLUMNS,
    "area_claims": CLAIM_COLUMNS,
    "briefings": ("day", "source", "title", "language", "number_of_claims", "places"),
    "gazetteer": (
        "code",
        "name_en",
        "name_uk",
        "place_kind",
        "oblast_name_en",
        "raion_name_en",
        "point_precision",
    ),
}
USUAL_COLUMNS = ("day", "name_en", "kind", "side", "claimant_name", "low", "best", "high", "share", "status")
NAMES = ("name_en", "title", "direction_name", "id", "code")


def page(title: str, trail: Sequence[tuple[str, str]], body: str) -> bytes:
    """Return a page with the way that leads to it."""
    links = "".join(f'<a href="{escape(href)}">{escape(name)}</a>' for name, href in trail)
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{escape(title)}</title>\n{ICON}\n'
        f'<link rel="stylesheet" href="/api/pages.css">\n</head>\n<body>\n<header><a href="/">Map</a>{links}</header>\n'
        f"<main><h1>{escape(title)}</h1>\n{body}</main>\n"
        f'<footer><p>{escape(CAUTION)} {escape(ATTRIBUTION)} <a rel="license" href="{LICENCE_URL}">{LICENCE}</a></p></footer>\n'
        f"</body>\n</html>\n"
    ).encode()


def landing(document: Json) -> bytes:
    """Return the landing page."""
    links = _list(
        (each["title"], each["href"])
        for each in document["links"]
        if each["rel"] != "self" and "f=html" not in each["href"]
    )
    layers = _list((layer.title, f"/api/collections/{layer.id}") for layer in LAYERS.values())
    return page(
        document["title"],
        [("API", "/api")],
        f'<p class="lead">{escape(document["description"])}</p><h2>Layers</h2>{layers}<h2>More</h2>{links}',
    )


def conformance(document: Json) -> bytes:
    """Return what is conformed to."""
    rows = "".join(f"<li>{escape(uri)}</li>" for uri in document["conformsTo"])
    return page("What this API conforms to", [("API", "/api")], f"<ul>{rows}</ul>")


def collections() -> bytes:
    """Return the layers."""
    rows = "".join(
        f'<h2><a href="/api/collections/{layer.id}">{escape(layer.title)}</a></h2><p class="lead">{_told(layer.description)}</p>'
        for layer in LAYERS.values()
    )
    return page("Layers", [("API", "/api")], rows)


def collection(document: Json, layer: Layer) -> bytes:
    """Return one layer: what it holds, and the ways to have it."""
    here = f"/api/collections/{layer.id}"
    start, stop = document["extent"]["temporal"]["interval"][0]
    days = f"{start[:10]} to {stop[:10]}" if start else "nothing read yet"
    files = "".join(
        f'<li><a href="/api/download/{layer.id}.{each.suffix}">{escape(each.title)}</a></li>'
        for each in FORMATS.values()
    )
    more = _list(
        (each["title"], each["href"])
        for each in document["links"]
        if each["rel"] not in ("self", "alternate", "items", "license", "enclosure")
    )
    return page(
        layer.title,
        [("API", "/api"), ("Layers", "/api/collections")],
        f'<p class="lead">{_told(layer.description)}</p><p>{days} · {layer.geometry} · '
        f'<a href="{here}/items">browse the features</a></p><h2>As a file, all of it</h2><ul class="forms">{files}</ul>'
        f"<h2>More</h2>{more}",
    )


def items(found: Sheet, links: Sequence[Json]) -> bytes:
    """Return one page of features: on a small map and in a table."""
    layer = found.layer
    features = [found.found.index.feature(row) for row in found.rows.tolist()]
    columns = [
        name for name in COLUMNS.get(layer.id, USUAL_COLUMNS) if name in {f.name for f in found.found.fields}
    ]
    columns = columns or [field.name for field in found.fields if field.is_queryable][:8]
    head = "".join(f"<th>{escape(name)}</th>" for name in ("", *columns))
    rows = "".join(_row(layer, feature, columns) for feature in features)
    said = f" · {escape(found.wanted.said)}" if found.wanted.said else ""
    pages = "".join(
        f'<a rel="next" href="{escape(each["href"])}">Next page</a>'
        for each in links
        if each["rel"] == "next"
    )
    return page(
        layer.title,
        [("API", "/api"), ("Layers", "/api/collections"), (layer.title, f"/api/collections/{layer.id}")],
        f"<p>{len(features)} of {len(found.found):,} features{said} · data version {found.now.version}</p>"
        f"{small_map([each for each in map(_of(layer), features) if each], layer.title)}{_forms(links)}"
        f'<div class="wide" tabindex="0" role="region" aria-label="Features"><table><tr>{head}</tr>{rows}</table></div>'
        f'<nav class="pages">{pages}</nav>',
    )


def item(layer: Layer, feature: Feature, links: Sequence[Json]) -> bytes:
    """Return one feature: where it is, all its properties, and its sentences."""
    row = feature.row()
    drawn = _of(layer)(feature)
    rows = "".join(
        f"<tr><th>{escape(name)}</th><td>{_value(name, value)}</td></tr>"
        for name, value in row.items()
        if value not in (None, "", [])
    )
    return page(
        _title(row, feature),
        [
            ("API", "/api"),
            ("Layers", "/api/collections"),
            (layer.title, f"/api/collections/{layer.id}/items"),
        ],
        f"{small_map([drawn] if drawn else [], layer.title)}{_forms(links)}<table>{rows}</table>",
    )


def _of(layer: Layer) -> Any:
    def drawn(feature: Feature) -> Drawn | None:
        if feature.place is None:
            return None
        href = f"/api/collections/{layer.id}/items/{quote(feature.id, safe=':')}"
        return Drawn(feature.place.shape, feature.kind or "", href, _title(feature.row(), feature))

    return drawn


def _title(row: Json, feature: Feature) -> str:
    day = "" if feature.is_timeless else feature.first_day.isoformat()
    name = next((str(row[name]) for name in NAMES if row.get(name)), feature.id)
    return " · ".join(filter(None, [name, feature.kind or "", day]))


def _row(layer: Layer, feature: Feature, columns: Sequence[str]) -> str:
    row = feature.row()
    href = f"/api/collections/{layer.id}/items/{quote(feature.id, safe=':')}"
    cells = "".join(_cell(name, row.get(name)) for name in columns)
    return f'<tr><td><a href="{escape(href)}" aria-label="{escape(_title(row, feature))}">open</a></td>{cells}</tr>'


def _cell(name: str, value: Any) -> str:
    kind = "n" if isinstance(value, int) else "d" if name == "day" else ""
    begin = f'<td class="{kind}">' if kind else "<td>"
    return f"{begin}{_value(name, value)}</td>"


def _value(name: str, value: Any) -> str:
    if name == "places":
        return ", ".join(escape(str(place["name_en"] or place["code"])) for place in value)
    if name == "quotes":
        return "".join(f"<blockquote>{_marked(quoted)}</blockquote>" for quoted in value)
    if name == "explain":
        return f'<a href="{escape(value)}">{escape(value)}</a>'
    if name == "url" and web_address(value):
        return f'<a href="{escape(value)}" rel="noopener nofollow">{escape(value)}</a>'
    if isinstance(value, list | dict):
        return escape(orjson.dumps(value).decode())
    return "" if value is None else escape(str(value))


def _marked(quoted: Json) -> str:
    """Return a sentence with what was read in it marked."""
    text, parts, at = quoted["text"], [], 0
    for mark in quoted["marks"]:
        if mark["start"] >= at:
            parts += [
                escape(text[at : mark["start"]]),
                f"<mark>{escape(text[mark['start'] : mark['stop']])}</mark>",
            ]
            at = mark["stop"]
    return "".join([*parts, escape(text[at:])])


def _forms(links: Sequence[Json]) -> str:
    shown = "".join(
        f'<li><a href="{escape(each["href"])}">{escape(each["title"])}</a></li>'
        for each in links
        if each["rel"] in ("alternate", "self")
    )
    return f'<ul class="forms">{shown}</ul>'


def _told(text: str) -> str:
    """Return a description with its names as code."""
    return re.sub(r"`([^`]*)`", r"<code>\1</code>", escape(text))


def _list(links: Iterable[tuple[str, str]]) -> str:
    return (
        "<ul>"
        + "".join(f'<li><a href="{escape(href)}">{escape(name)}</a></li>' for name, href in links)
        + "</ul>"
    )
