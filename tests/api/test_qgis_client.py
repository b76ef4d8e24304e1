"""QGIS and OWSLib open the service as it is: its layers, filters sent to the server, and our files drawn in our style."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from needs import PYTHON_OF_QGIS, need_qgis
from PIL import Image
from running import running
from served import BAKHMUT, TWO_THINGS, Line, on_days, publish, serve

DAYS = 150
BOX = (37.9, 48.5, 38.1, 48.7)
BEGIN = """
import json, sys
from qgis.core import *
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor
asked = json.loads(sys.argv[1])
QgsApplication.setPrefixPath("/usr", True)
application = QgsApplication([], False)
application.initQgis()

def opened(layer, more=""):
    source = f"url='{asked['api']}' typename='{layer}' {more}"
    found = QgsVectorLayer(source, layer, "OAPIF")
    assert found.isValid(), (layer, found.error().summary(), found.dataProvider().error().summary())
    return found

def codes(layer, request=None):
    return sorted(f["code"] for f in layer.getFeatures(request or QgsFeatureRequest()))

def draw(layer, path):
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setOutputSize(QSize(400, 300))
    settings.setBackgroundColor(QColor("white"))
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    settings.setExtent(QgsRectangle(37, 47, 39, 50))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    assert job.renderedImage().save(path)
"""
LAYERS = """
told = {}
for name in asked["layers"]:
    layer = opened(name)
    told[name] = [QgsWkbTypes.displayString(layer.wkbType()), len(list(layer.getFeatures()))]
print(json.dumps(told))
"""
FILTERED = """
whole = opened("settlements")
box = QgsFeatureRequest().setFilterRect(QgsRectangle(*asked["box"]))
kinds = opened("settlements")
assert kinds.setSubsetString("\\"kind\\" = 'shelling'") or kinds.isValid()
best = opened("settlements", "sql=")
assert best.setSubsetString('"best" >= 2')
print(json.dumps({"all": codes(whole), "box": codes(whole, box), "best": codes(best)}))
draw(whole, asked["picture"])
"""
FILES = """
drawn = {}
for path in asked["files"]:
    layer = QgsVectorLayer(path, "settlements", "ogr")
    assert layer.isValid(), path
    said, is_read = layer.loadNamedStyle(asked["style"])
    assert is_read, said
    draw(layer, path + ".png")
    drawn[path] = layer.featureCount()
print(json.dumps(drawn))
"""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    service = serve(tmp_path_factory.mktemp("qgis"))
    publish(service, *TWO_THINGS)
    clashes = on_days(Line("Clashes at Bakhmut: 2.", (BAKHMUT,), 2, 2), range(1, DAYS + 1))
    publish(service, *clashes, url="https://example.org/b")
    service.close()
    with running(service.settings.database_url) as served:
        yield served


def in_qgis(folder: Path, script: str, **asked: Any) -> dict[str, Any]:
    need_qgis()
    done = subprocess.run(
        [PYTHON_OF_QGIS, "-c", f"{BEGIN}{script}", json.dumps(asked)],
        env={
            "QT_QPA_PLATFORM": "offscreen",
            "HOME": str(folder),
            "PATH": "/usr/bin",
            "NO_PROXY": "127.0.0.1",
        },
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def count(address: str, layer: str, **asked: Any) -> int:
    answer = httpx.get(f"{address}/api/collections/{layer}/items", params={"limit": 1, **asked})
    return int(answer.json()["numberMatched"])


def test_qgis_opens_the_layers_whole(address: str, tmp_path: Path) -> None:
    layers = {
        "claims": "MultiPoint",
        "area_claims": "MultiPolygon",
        "settlements": "Point",
        "briefings": "MultiPoint",
    }
    told = in_qgis(tmp_path, LAYERS, api=f"{address}/api", layers=list(layers))
    assert told == {name: [kind, count(address, name)] for name, kind in layers.items()}
    assert told["settlements"][1] > 100, "more than one page"


def test_qgis_filters_and_draws(address: str, tmp_path: Path) -> None:
    picture = tmp_path / "drawn.png"
    told = in_qgis(tmp_path, FILTERED, api=f"{address}/api", box=BOX, picture=str(picture))
    assert len(told["all"]) == count(address, "settlements")
    assert len(told["box"]) == count(address, "settlements", bbox=",".join(map(str, BOX)))
    assert set(told["box"]) == {BAKHMUT}
    assert len(told["best"]) == count(address, "settlements", filter="best >= 2")
    assert len(set(Image.open(picture).convert("RGB").getcolors() or [])) > 1


def test_qgis_draws_our_files_in_our_style(address: str, tmp_path: Path) -> None:
    style = tmp_path / "style.qml"
    style.write_bytes(httpx.get(f"{address}/api/collections/settlements/style.qml").content)
    files = []
    for ending in ("gpkg", "fgb"):
        file = tmp_path / f"settlements.{ending}"
        file.write_bytes(httpx.get(f"{address}/api/collections/settlements/items.{ending}").content)
        files.append(str(file))
    told = in_qgis(tmp_path, FILES, api="", files=files, style=str(style))
    assert set(told.values()) == {count(address, "settlements")}
    for file in files:
        colours = {
            colour for _, colour in Image.open(f"{file}.png").convert("RGB").getcolors(1_000_000) or []
        }
        assert (0xBF, 0x38, 0x15) in colours, "clashes"


def test_owslib_walks_through(address: str) -> None:
    from owslib.ogcapi import features

    api = features.Features(f"{address}/api")
    assert {"claims", "settlements"} <= set(api.feature_collections())
    assert api.conformance()["conformsTo"]
    assert "best" in api.collection_queryables("settlements")["properties"]
    page = api.collection_items("settlements", limit=7, bbox=list(BOX), filter="best >= 2")
    assert page["numberReturned"] == 7
    assert {found["properties"]["code"] for found in page["features"]} == {BAKHMUT}
    one = api.collection_item("settlements", page["features"][0]["id"])
    assert one["properties"] == page["features"][0]["properties"]
