"""The look of layers for map programs: a MapLibre style, a QGIS style (QML) and an SLD, in the colours and words of the map."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape
from typing import Any

from app.publish.credit import ATTRIBUTION
from app.publish.layers import Layer
from app.publish.style import style

Json = dict[str, Any]
LINE, AREA, POINT = "line", "fill", "marker"
FORMS = {"Point": POINT, "MultiPoint": POINT, "MultiPolygon": AREA, "MultiLineString": LINE}
OPAQUE, FAINT = 255, 46
EDGE = "#ffffff"
SLD_NAMES = (
    'xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc" '
    'xmlns:xlink="http://www.w3.org/1999/xlink"'
)


@dataclass(frozen=True, slots=True)
class Paint:
    """How one kind, or one part of the contact line, is drawn: its id, title and colour."""

    kind: str
    title: str
    colour: str
    dashed: bool = False


def paints() -> list[Paint]:
    """Return how each event kind is drawn."""
    theme = style()["themes"]["light"]
    return [Paint(each["id"], each["title"]["en"], theme[each["id"]]) for each in style()["kinds"]]


def parts() -> list[Paint]:
    """Return how the parts of the contact line are drawn: near its reports, and between them."""
    colour = style()["themes"]["light"]["estimate"]
    return [
        Paint("solid", "Estimated contact line, near its reports", colour),
        Paint("dashed", "Estimated contact line, between reports", colour, dashed=True),
    ]


def column(layer: Layer) -> str:
    """Return the property that a layer is drawn by, "" for none."""
    return "kind" if is_by_kind(layer) else "drawn" if layer.id == "contact_line" else ""


def is_by_kind(layer: Layer) -> bool:
    """Tell whether the features of a layer have kinds."""
    return any(field.name == "kind" for field in layer.fields)


def only_paint(layer: Layer) -> Paint:
    """Return how a layer without kinds is drawn: what tells of fighting in the colour of clashes."""
    theme = style()["themes"]["light"]
    names = {
        "analyst_line": "line",
        "contact_line": "estimate",
        "contact_band": "estimate",
        "gazetteer": "ink3",
    }
    return Paint("", layer.title, theme[names.get(layer.id, "clash")])


def _paints_of(layer: Layer) -> list[Paint]:
    by_column = {"kind": paints, "drawn": parts}
    return by_column[name]() if (name := column(layer)) else [only_paint(layer)]


def has_edge(layer: Layer) -> bool:
    """Tell whether areas of a layer have an edge; the band of the line has none: it is no border."""
    return layer.id != "contact_band"


def maplibre(layer: Layer, source: Mapping[str, Any], is_tiled: bool) -> Json:
    """Return a MapLibre style of one layer; `source` says where its features are."""
    own = _paints_of(layer)
    colour: Any = own[0].colour
    if is_by_kind(layer):
        pairs = [part for paint in own for part in (paint.kind, paint.colour)]
        colour = ["match", ["get", "kind"], *pairs, style()["themes"]["light"]["unspecified"]]
    place = {"source": layer.id} | ({"source-layer": layer.id} if is_tiled else {})
    return {
        "version": 8,
        "name": layer.title,
        "sources": {layer.id: {**source, "attribution": ATTRIBUTION}},
        "layers": [place | each for each in _drawn(layer, colour, is_tiled)],
    }


def _drawn(layer: Layer, colour: Any, is_tiled: bool) -> Iterator[Json]:
    form = FORMS[layer.geometry]
    if form == AREA or is_tiled:
        of_areas = {"filter": ["==", ["geometry-type"], "Polygon"]}
        fill = {"fill-color": colour, "fill-opacity": FAINT / OPAQUE}
        yield {"id": f"{layer.id}-areas", "type": "fill", **of_areas, "paint": fill}
        line = {"line-color": colour, "line-width": 1}
        if has_edge(layer):
            yield {"id": f"{layer.id}-edges", "type": "line", **of_areas, "paint": line}
    if form == LINE:
        yield from _lines(layer, colour)
    if form == POINT:
        circle = {
            "circle-color": colour,
            "circle-radius": 5,
            "circle-stroke-color": EDGE,
            "circle-stroke-width": 1,
        }
        of_points = {"filter": ["==", ["geometry-type"], "Point"]}
        yield {"id": f"{layer.id}-points", "type": "circle", **of_points, "paint": circle}


def _lines(layer: Layer, colour: Any) -> Iterator[Json]:
    line = {"line-color": colour, "line-width": 1.6}
    for paint in _paints_of(layer) if column(layer) else []:
        dashes = {"line-dasharray": [4, 3]} if paint.dashed else {}
        only = {"filter": ["==", ["get", column(layer)], paint.kind]}
        yield {"id": f"{layer.id}-{paint.kind}", "type": "line", **only, "paint": line | dashes}
    if not column(layer):
        yield {"id": f"{layer.id}-lines", "type": "line", "paint": line}


def qml(layer: Layer) -> bytes:
    """Return a style of QGIS: a legend entry for each kind, or each part of the line."""
    own = _paints_of(layer)
    symbols = "".join(_symbol(str(number), paint, layer) for number, paint in enumerate(own))
    if name := column(layer):
        entries = "".join(
            f'<category symbol="{number}" value="{paint.kind}" label="{escape(paint.title)}" render="true"/>'
            for number, paint in enumerate(own)
        )
        renderer = (
            f'<renderer-v2 type="categorizedSymbol" attr="{name}" symbollevels="0" enableorderby="0">'
            f"<categories>{entries}</categories><symbols>{symbols}</symbols></renderer-v2>"
        )
    else:
        renderer = (
            f'<renderer-v2 type="singleSymbol" symbollevels="0"><symbols>{symbols}</symbols></renderer-v2>'
        )
    return (
        "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
        f'<qgis version="3.22.0" styleCategories="Symbology">{renderer}<blendMode>0</blendMode></qgis>\n'
    ).encode()


def _symbol(name: str, paint: Paint, layer: Layer) -> str:
    form = FORMS[layer.geometry]
    options = "".join(
        f'<Option type="QString" name="{key}" value="{value}"/>'
        for key, value in _options(form, paint, has_edge(layer)).items()
    )
    told = _options(form, paint, has_edge(layer))
    old = "".join(f'<prop k="{key}" v="{value}"/>' for key, value in told.items())
    kind = {POINT: "SimpleMarker", AREA: "SimpleFill", LINE: "SimpleLine"}[form]
    return (
        f'<symbol type="{form}" name="{name}" alpha="1" clip_to_extent="1" force_rhr="0">'
        f'<layer class="{kind}" enabled="1" locked="0" pass="0"><Option type="Map">{options}</Option>{old}</layer></symbol>'
    )


def _options(form: str, paint: Paint, edge: bool) -> Mapping[str, str]:
    colour = paint.colour
    if form == POINT:
        return {
            "name": "circle",
            "color": _rgba(colour, OPAQUE),
            "outline_color": _rgba(EDGE, OPAQUE),
            "outline_width": "0.25",
            "outline_width_unit": "MM",
            "size": "2.6",
            "size_unit": "MM",
        }
    if form == AREA:
        return {
            "color": _rgba(colour, FAINT),
            "style": "solid",
            "outline_color": _rgba(colour, OPAQUE),
            "outline_style": "solid" if edge else "no",
            "outline_width": "0.3",
            "outline_width_unit": "MM",
        }
    return {
        "line_color": _rgba(colour, OPAQUE),
        "line_width": "0.5",
        "line_width_unit": "MM",
        "line_style": "dash" if paint.dashed else "solid",
    }


def _rgba(colour: str, alpha: int) -> str:
    return ",".join(str(int(colour[start : start + 2], 16)) for start in (1, 3, 5)) + f",{alpha}"


def sld(layer: Layer) -> bytes:
    """Return a Styled Layer Descriptor 1.0: a rule for each kind."""
    rules = "".join(_rule(layer, paint) for paint in _paints_of(layer))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<StyledLayerDescriptor version="1.0.0" {SLD_NAMES}><NamedLayer><Name>{layer.id}</Name>'
        f"<UserStyle><Title>{escape(layer.title)}</Title><FeatureTypeStyle>{rules}</FeatureTypeStyle></UserStyle>"
        "</NamedLayer></StyledLayerDescriptor>\n"
    ).encode()


def _rule(layer: Layer, paint: Paint) -> str:
    only = (
        f"<ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>{column(layer)}</ogc:PropertyName>"
        f"<ogc:Literal>{paint.kind}</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>"
        if paint.kind
        else ""
    )
    symbolizer = _symbolizer(FORMS[layer.geometry], paint, has_edge(layer))
    return f"<Rule><Name>{escape(paint.title)}</Name><Title>{escape(paint.title)}</Title>{only}{symbolizer}</Rule>"


def _symbolizer(form: str, paint: Paint, edged: bool) -> str:
    colour = paint.colour
    fill, edge = f'<CssParameter name="fill">{colour}</CssParameter>', _stroke(EDGE, 1)
    if form == POINT:
        mark = f"<Mark><WellKnownName>circle</WellKnownName><Fill>{fill}</Fill>{edge}</Mark>"
        return f"<PointSymbolizer><Graphic>{mark}<Size>9</Size></Graphic></PointSymbolizer>"
    if form == AREA:
        faint = f'<CssParameter name="fill-opacity">{FAINT / OPAQUE:.2f}</CssParameter>'
        return f"<PolygonSymbolizer><Fill>{fill}{faint}</Fill>{_stroke(colour, 1) if edged else ''}</PolygonSymbolizer>"
    return f"<LineSymbolizer>{_stroke(colour, 2, paint.dashed)}</LineSymbolizer>"


def _stroke(colour: str, width: int, dashed: bool = False) -> str:
    dashes = '<CssParameter name="stroke-dasharray">8 6</CssParameter>' if dashed else ""
    return (
        f'<Stroke><CssParameter name="stroke">{colour}</CssParameter>'
        f'<CssParameter name="stroke-width">{width}</CssParameter>{dashes}</Stroke>'
    )
