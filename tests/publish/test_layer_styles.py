"""Styles of layers: every kind in the map's colour, well formed, and read by QGIS as it is."""

import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from needs import PYTHON_OF_QGIS, need_qgis

from app.publish.layer_styles import is_by_kind, maplibre, paints, qml, sld
from app.publish.layers import LAYERS
from app.publish.style import style

LOAD = """
import sys
from qgis.core import QgsApplication, QgsVectorLayer
QgsApplication.setPrefixPath("/usr", True)
application = QgsApplication([], False)
application.initQgis()
for argument in sys.argv[1:]:
    kind, by_kind, path = argument.split("|")
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:4326&field=kind:string", "layer", "memory")
    said = layer.loadNamedStyle(path) if path.endswith('qml') else layer.loadSldStyle(path)
    assert True in said, said
    renderer = layer.renderer()
    if by_kind == "True" and path.endswith("qml"):
        assert renderer.type() == "categorizedSymbol", renderer.type()
        print(path, [c.symbol().color().name() for c in renderer.categories()])
    else:
        print(path, renderer.type())
application.exitQgis()
"""


def test_every_kind_has_its_colour_in_each_form() -> None:
    colours = {paint.colour for paint in paints()}
    assert len(paints()) == len(style()["kinds"])
    for layer in LAYERS.values():
        told = [sld(layer).decode(), str(maplibre(layer, {"type": "geojson", "data": "x"}, False))]
        for text in told:
            assert all(colour in text for colour in colours) is is_by_kind(layer) or not is_by_kind(layer)


@pytest.mark.parametrize("layer", LAYERS)
def test_they_are_well_formed(layer: str) -> None:
    assert ET.fromstring(sld(LAYERS[layer])).tag.endswith("StyledLayerDescriptor")
    assert ET.fromstring(qml(LAYERS[layer]).partition(b"\n")[2]).tag == "qgis"
    made = maplibre(LAYERS[layer], {"type": "geojson", "data": "x"}, False)
    assert made["version"] == 8
    assert all(each["source"] in made["sources"] for each in made["layers"])
    assert len({each["id"] for each in made["layers"]}) == len(made["layers"])


def test_qgis_reads_them(tmp_path: Path) -> None:
    need_qgis()
    asked = []
    for layer in LAYERS.values():
        for ending, make in (("qml", qml), ("sld", sld)):
            file = tmp_path / f"{layer.id}.{ending}"
            file.write_bytes(make(layer))
            asked.append(f"{layer.geometry}|{is_by_kind(layer)}|{file}")
    done = subprocess.run(
        [PYTHON_OF_QGIS, "-c", LOAD, *asked],
        env={"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "PATH": "/usr/bin"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    (line,) = [text for text in done.stdout.splitlines() if "/claims.qml" in text]
    for paint in paints():
        assert paint.colour in line


def test_the_contact_line_is_dashed_between_its_reports_and_its_band_has_no_edge() -> None:
    line, band = LAYERS["contact_line"], LAYERS["contact_band"]
    text = qml(line).decode()
    assert 'attr="drawn"' in text
    assert text.count('name="line_style" value="dash"') == text.count('name="line_style" value="solid"') == 1
    assert 'name="outline_style" value="no"' in qml(band).decode()
    assert sld(line).decode().count("stroke-dasharray") == 1
    assert "<Stroke>" not in sld(band).decode()
    made = maplibre(line, {"type": "geojson", "data": "x"}, is_tiled=False)["layers"]
    assert [each["filter"][2] for each in made] == ["solid", "dashed"]
    assert [each["id"] for each in maplibre(band, {}, is_tiled=False)["layers"]] == ["contact_band-areas"]
