"""OGC API - Tiles: what GDAL reads in a tile is what the layers hold, and far away the sums add up."""

from pathlib import Path
from typing import Any

import geopandas
import pyogrio
import pytest
from served import (
    BAKHMUT,
    BELGOROD,
    FIVE,
    KHERSON,
    TWO_THINGS,
    Line,
    on_days,
    publish,
    serve,
    without_point,
)
from starlette.testclient import TestClient

from app.main import application
from app.publish.tiles import HROMADAS_TO, NEAREST, RAIONS_TO, Tile
from app.service import Service
from gazetteer.index import load

TILES = "/api/collections/{layer}/tiles/WebMercatorQuad"


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Service:
    """Five places together, a region, one village over days, a place known by its hromada, the whole front, one abroad."""
    service = serve(tmp_path_factory.mktemp("tiles"))
    publish(service, *TWO_THINGS)
    publish(
        service,
        *on_days(Line("Clashes at Bakhmut: 2.", (BAKHMUT,), 2, 2), range(1, 8)),
        Line("Two clashes at a village.", (without_point().code,), 2, 2),
        Line("Nine clashes on the front.", (), 9, 9, claimant="other-staff"),
        Line("Three clashes at Belgorod.", (BELGOROD,), 3, 3),
        url="https://example.org/b",
    )
    return service


@pytest.fixture(scope="module")
def reader(full: Service) -> TestClient:
    return TestClient(application(full))


def read(reader: TestClient, folder: Path, layer: str, tile: Tile, query: str = "") -> geopandas.GeoDataFrame:
    """Return what GDAL reads in one tile, in degrees."""
    answer = reader.get(f"{TILES.format(layer=layer)}/{tile.z}/{tile.y}/{tile.x}?{query}")
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "application/vnd.mapbox-vector-tile"
    if not answer.content:
        return geopandas.GeoDataFrame({"code": [], "rows": [], "kind": [], "low": []}, geometry=[])
    file = folder / "tile.pbf"
    file.write_bytes(answer.content)
    return pyogrio.read_dataframe(file, X=tile.x, Y=tile.y, Z=tile.z, CLIP="NO").to_crs("EPSG:4326")


def around(lon: float, lat: float, z: int) -> Tile:
    import math

    side = 2**z
    turned = math.asinh(math.tan(math.radians(lat))) / math.pi
    return Tile(z, int((lon + 180) / 360 * side), int((1 - turned) / 2 * side))


def found(reader: TestClient, layer: str, **asked: Any) -> list[dict[str, Any]]:
    rows = reader.get(f"/api/collections/{layer}/items", params={"limit": 10000, **asked}).json()["features"]
    return [row["properties"] | {"geometry": row["geometry"]} for row in rows]


@pytest.mark.parametrize("z", [0, RAIONS_TO])
def test_far_away_claims_are_areas_whose_numbers_add_up(reader: TestClient, tmp_path: Path, z: int) -> None:
    """One tile at zoom 0 holds all; at the last zoom of raions each outline is counted once though tiles share it."""
    claims = found(reader, "claims")
    everything = {}
    tiles = [Tile(0, 0, 0)] if z == 0 else [Tile(z, x, y) for x in range(35, 42) for y in range(20, 24)]
    for tile in tiles:
        for row in read(reader, tmp_path, "claims", tile).itertuples():
            everything[row.code, row.kind, row.side, row.claimant] = row.rows
    assert sum(everything.values()) == len(claims)
    assert everything["UA", "clash", "russia", "other-staff"] == 1


@pytest.mark.parametrize(("z", "level"), [(3, "raion"), (RAIONS_TO, "raion"), (HROMADAS_TO, "hromada")])
def test_sums_of_areas_are_those_of_the_layer(reader: TestClient, tmp_path: Path, z: int, level: str) -> None:
    place = load().get(BAKHMUT)
    assert place is not None
    assert place.lon is not None
    assert place.lat is not None
    tile = around(place.lon, place.lat, z)
    shown = read(reader, tmp_path, "settlements", tile, "kind=clash")
    assert set(shown.geom_type) <= {"Polygon", "MultiPolygon"}
    areas = [
        row
        for row in found(reader, "areas", level=level, kind="clash")
        if row["code"] == getattr(place, level)
    ]
    (here,) = [row for row in shown.itertuples() if row.code == getattr(place, level)]
    assert here.low == sum(row["low"] for row in areas)
    assert here.total == sum(row["share"] if row["shared"] else row["low"] for row in areas)
    assert here.rows == len(areas)
    assert here.name_en == areas[0]["name_en"]


def test_shares_and_own_numbers_add_up_to_what_was_told(reader: TestClient, tmp_path: Path) -> None:
    shown = read(reader, tmp_path, "settlements", Tile(0, 0, 0), "kind=clash&claimant=general-staff")
    inside = shown[~shown["code"].str.startswith("RU")]
    assert inside["total"].sum() == 59 + 7 * 2 + 2
    (kherson,) = read(reader, tmp_path, "settlements", Tile(0, 0, 0), "kind=shelling").itertuples()
    assert (kherson.code, kherson.low, kherson.total) == (KHERSON, 3, 3)


def test_no_point_is_invented(reader: TestClient, tmp_path: Path) -> None:
    gazetteer = load()
    for code in FIVE:
        place = gazetteer.get(code)
        assert place is not None
        assert place.lon is not None
        assert place.lat is not None
        for z in (HROMADAS_TO + 1, NEAREST):
            shown = read(reader, tmp_path, "settlements", around(place.lon, place.lat, z))
            (own,) = shown[(shown["code"] == code) & (shown["kind"] == "clash")].geometry
            assert own.x == pytest.approx(place.lon, abs=360 / 2**z / 4096)
            assert own.y == pytest.approx(place.lat, abs=360 / 2**z / 4096)
    hidden = without_point()
    assert hidden.lon is not None
    assert hidden.lat is not None
    near = read(reader, tmp_path, "settlements", around(hidden.lon, hidden.lat, 10))
    assert hidden.code not in set(near["code"])


def test_near_by_claims_are_themselves(reader: TestClient, tmp_path: Path) -> None:
    shown = read(reader, tmp_path, "claims", around(38.0, 48.59, 9))
    expected = found(reader, "claims", place=BAKHMUT)
    assert set(shown["id"]) >= {row["id"] for row in expected}
    assert {"general-staff"} == set(shown["claimant"])
    assert "2023-03-24" in set(shown["day"])


def test_a_tile_is_of_what_is_asked(reader: TestClient, tmp_path: Path) -> None:
    tile = around(38.0, 48.59, 9)
    one = read(reader, tmp_path, "settlements", tile, f"datetime=2023-03-25&place={BAKHMUT}")
    assert one["low"].tolist() == [2]
    assert read(reader, tmp_path, "settlements", tile, "datetime=1999-01-01").empty
    assert read(reader, tmp_path, "settlements", tile, "kind=mlrs").empty


def test_tiles_are_tagged_and_may_be_kept(reader: TestClient) -> None:
    address = f"{TILES.format(layer='claims')}/4/5/9"
    answer = reader.get(address)
    assert answer.headers["cache-control"].startswith("public, max-age")
    assert reader.get(address, headers={"If-None-Match": answer.headers["etag"]}).status_code == 304


@pytest.mark.parametrize(
    "path",
    [
        "claims/tiles/WebMercatorQuad/13/0/0",
        "claims/tiles/WebMercatorQuad/2/4/0",
        "claims/tiles/WebMercatorQuad/2/0/x",
        "claims/tiles/WorldCRS84Quad/0/0/0",
        "fronts/tiles",
        "dragons/tiles/WebMercatorQuad/0/0/0",
    ],
)
def test_what_is_not_there_is_not_found(reader: TestClient, path: str) -> None:
    answer = reader.get(f"/api/collections/{path}")
    assert (answer.status_code, answer.headers["content-type"]) == (404, "application/problem+json")


def link(document: dict[str, Any], rel: str) -> dict[str, Any]:
    return next(each for each in document["links"] if each["rel"].endswith(rel))


@pytest.mark.parametrize("layer", ["claims", "settlements"])
def test_the_way_from_the_layer_to_its_tiles(reader: TestClient, layer: str) -> None:
    document = reader.get(f"/api/collections/{layer}").json()
    listed = reader.get(link(document, "tilesets-vector")["href"]).json()
    assert listed["tilesets"][0]["dataType"] == "vector"
    one = reader.get(link(listed["tilesets"][0], "self")["href"]).json()
    assert one == listed["tilesets"][0]
    scheme = reader.get(link(one, "tiling-scheme")["href"]).json()
    assert len(scheme["tileMatrices"]) == NEAREST + 1
    assert scheme["tileMatrices"][0]["cellSize"] == pytest.approx(156543.03392804097)
    assert scheme["tileMatrices"][0]["scaleDenominator"] == pytest.approx(559082264.0287178)
    template = link(one, "item")
    assert template["templated"]
    address = (
        template["href"].replace("{tileMatrix}", "0").replace("{tileRow}", "0").replace("{tileCol}", "0")
    )
    assert reader.get(address).content
    told = reader.get(link(one, "alternate")["href"]).json()
    assert told["tilejson"] == "3.0.0"
    assert reader.get(told["tiles"][0].format(z=0, x=0, y=0)).content
    assert "CC BY" in told["attribution"]
