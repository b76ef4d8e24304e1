"""Tools of GIS people open the service as it is: GDAL, pyogrio and geopandas, over a socket."""

from collections.abc import Iterator
from pathlib import Path

import geopandas
import pyogrio
import pytest
from needs import ran
from running import running
from served import BAKHMUT, DAY, FIVE, TWO_THINGS, Line, on_days, publish, serve

TYPES = {
    "claims": "MultiPoint",
    "area_claims": "MultiPolygon",
    "settlements": "Point",
    "areas": "MultiPolygon",
    "fronts": "MultiPolygon",
}


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve the two claims and two weeks of Bakhmut's in a process of its own: GDAL keeps Python waiting while it asks."""
    folder = tmp_path_factory.mktemp("served")
    service = serve(folder)
    publish(service, *TWO_THINGS)
    publish(
        service,
        *on_days(Line("Clashes at Bakhmut: 2.", (BAKHMUT,), 2, 2), range(1, 15)),
        url="https://example.org/b",
    )
    service.close()
    with running(service.settings.database_url) as served:
        yield served


def test_ogrinfo_lists_the_layers(address: str) -> None:
    listed = ran("ogrinfo", "-ro", "-so", f"OAPIF:{address}/api")
    for layer, kind in TYPES.items():
        (line,) = (line for line in listed.splitlines() if f": {layer} (title:" in line)
        assert line.replace(" ", "").endswith(f"({kind})"), line


@pytest.mark.parametrize("layer", TYPES)
def test_ogrinfo_reads_the_features_of_each_layer(address: str, layer: str) -> None:
    read = ran("ogrinfo", "-ro", "-al", "-geom=SUMMARY", f"OAPIF:{address}/api", layer)
    counted = int(read.split("Feature Count: ")[1].split()[0])
    assert read.count("OGRFeature(") == counted > 0
    assert "WGS 84" in read


def test_ogr2ogr_pages_and_filters(address: str, tmp_path: Path) -> None:
    out = tmp_path / "out.gpkg"
    ran(
        "ogr2ogr",
        str(out),
        f"OAPIF:{address}/api",
        "settlements",
        "-spat",
        "37.9",
        "48.5",
        "38.1",
        "48.7",
        "-oo",
        "PAGE_SIZE=4",
    )
    frame = geopandas.read_file(out)
    assert set(frame["code"]) == {BAKHMUT}
    assert len(frame) == 15


def test_pyogrio_reads_within_a_box(address: str) -> None:
    layers = pyogrio.list_layers(f"OAPIF:{address}/api")
    assert TYPES.items() <= dict(layers).items()
    frame = pyogrio.read_dataframe(f"OAPIF:{address}/api", layer="settlements", bbox=(37.9, 48.5, 38.1, 48.7))
    assert set(frame["code"]) == {BAKHMUT}


@pytest.mark.parametrize("layer", TYPES)
def test_geopandas_reads_an_address(address: str, layer: str) -> None:
    frame = geopandas.read_file(f"{address}/api/collections/{layer}/items?limit=1000")
    assert frame.crs == "EPSG:4326"
    assert set(frame.geom_type.dropna()) == {TYPES[layer]}


def test_geopandas_finds_the_five_and_their_fifty_nine(address: str) -> None:
    frame = geopandas.read_file(f"{address}/api/collections/settlements/items?kind=clash&datetime={DAY}")
    assert set(frame["code"]) == set(FIVE)
    assert frame["share"].sum() == 59
    assert frame.total_bounds[0] > 36 > 30 > 0, "longitude comes first"
