"""The abstract tests of OGC API - Features: Part 2 (18-058r1) and Part 3 (19-079r2), and what CQL2 asks of the classes we claim.

They are the project's own reading of the abstract tests; nobody has certified it.
"""

from typing import Any

import httpx
import orjson
import pyproj
import pytest
import shapely
from served import BAKHMUT, Line, on_days, publish
from starlette.testclient import TestClient

from app.publish.crs import CRS84, EPSG, SERVED
from app.publish.layers import LAYERS
from app.service import Service

COLLECTIONS = list(LAYERS)
ITEMS = "/api/collections/settlements/items"
ZONE_7 = f"{EPSG}5565"


@pytest.fixture(autouse=True)
def some_days(client: TestClient, service: Service) -> None:
    publish(
        service,
        *on_days(Line("Clashes at Bakhmut: 2.", (BAKHMUT,), 2, 2), range(1, 4)),
        url="https://example.org/b",
    )


def get(client: TestClient, address: str, status: int = 200, **asked: Any) -> httpx.Response:
    answer = client.get(
        address, params={name.replace("_", "-"): value for name, value in asked.items()} or None
    )
    assert answer.status_code == status, answer.text
    return answer


def ids(client: TestClient, **asked: Any) -> list[str]:
    return [feature["id"] for feature in get(client, ITEMS, limit=1000, **asked).json()["features"]]


def parameters(client: TestClient, path: str) -> dict[str, dict[str, Any]]:
    operation = get(client, "/api/openapi.json").json()["paths"][path]["get"]
    return {each["name"]: each for each in operation["parameters"]}


# Part 2


def test_crs_crs_uri() -> None:
    for uri in SERVED[1:]:
        assert pyproj.CRS.from_user_input(uri).to_epsg() == int(uri.rpartition("/")[2])
    assert pyproj.CRS.from_user_input(CRS84).name.startswith("WGS 84")


def test_crs_fc_md_crs_list(client: TestClient) -> None:
    for found in get(client, "/api/collections").json()["collections"]:
        assert found["crs"][0] == CRS84
        assert {f"{EPSG}4326", f"{EPSG}3857", f"{EPSG}5561", ZONE_7} <= set(found["crs"])


def test_crs_fc_md_storage_crs(client: TestClient) -> None:
    for found in get(client, "/api/collections").json()["collections"]:
        assert found["storageCrs"] in found["crs"]


@pytest.mark.parametrize("name", ["bbox-crs", "crs"])
def test_crs_fc_crs_definition(client: TestClient, name: str) -> None:
    told = parameters(client, "/api/collections/{layer_id}/items")[name]
    assert (told["in"], told.get("required", False), told["schema"]["format"]) == ("query", False, "uri")


@pytest.mark.parametrize("name", ["bbox-crs", "crs", "filter-crs"])
def test_crs_fc_crs_valid_value(client: TestClient, name: str) -> None:
    for wrong in ("http://www.opengis.net/def/crs/EPSG/0/99999", "EPSG:2154", "nonsense"):
        problem = get(client, f"{ITEMS}?{name}={wrong}&bbox=1,2,3,4", 400).json()
        assert wrong in problem["detail"]


def test_crs_fc_bbox_crs_valid_default_value(client: TestClient) -> None:
    box = "37.9,48.5,38.1,48.7"
    assert ids(client, bbox=box) == ids(client, bbox=box, bbox_crs=CRS84) != []


@pytest.mark.parametrize("uri", SERVED)
def test_crs_fc_bbox_crs_action(client: TestClient, uri: str) -> None:
    """Ask for a kilometre around each settlement in each system: it and nothing else is there."""
    forth = pyproj.Transformer.from_crs(CRS84, uri)
    for feature in get(client, ITEMS, limit=4, kind="clash").json()["features"]:
        x, y = forth.transform(*feature["geometry"]["coordinates"])
        reach = 0.01 if max(abs(x), abs(y)) < 361 else 1000.0
        found = ids(client, bbox=f"{x - reach},{y - reach},{x + reach},{y + reach}", bbox_crs=uri)
        expected = [i for i in ids(client) if i.split(":")[1] == feature["properties"]["code"]]
        assert found == expected


def test_crs_fc_crs_default_value(client: TestClient) -> None:
    plain, told = get(client, ITEMS), get(client, ITEMS, crs=CRS84)
    assert plain.headers["content-crs"] == told.headers["content-crs"] == f"<{CRS84}>"
    assert plain.json()["features"] == told.json()["features"]


@pytest.mark.parametrize("uri", SERVED)
@pytest.mark.parametrize("layer", ["claims", "settlements"])
def test_crs_fc_crs_action(client: TestClient, layer: str, uri: str) -> None:
    back = pyproj.Transformer.from_crs(uri, CRS84)
    plain = get(client, f"/api/collections/{layer}/items").json()["features"]
    answer = get(client, f"/api/collections/{layer}/items", crs=uri)
    for one, other in zip(plain, answer.json()["features"], strict=True):
        assert one["properties"] == other["properties"]
        if one["geometry"]:
            here = shapely.get_coordinates(shapely.geometry.shape(one["geometry"]))
            there = shapely.get_coordinates(shapely.geometry.shape(other["geometry"]))
            for (lon, lat), (x, y) in zip(here.tolist(), there.tolist(), strict=True):
                assert back.transform(x, y) == pytest.approx((lon, lat), abs=2e-5)


def test_crs_fc_crs_action_of_areas(client: TestClient) -> None:
    plain = get(client, "/api/collections/areas/items", level="oblast").json()["features"]
    turned = get(client, "/api/collections/areas/items", level="oblast", crs=f"{EPSG}4326").json()["features"]
    for one, other in zip(plain, turned, strict=True):
        lon, lat = shapely.geometry.shape(one["geometry"]).centroid.coords[0]
        assert shapely.geometry.shape(other["geometry"]).centroid.coords[0] == pytest.approx(
            (lat, lon), abs=1e-3
        )


@pytest.mark.parametrize("uri", [CRS84, f"{EPSG}3857", ZONE_7])
def test_crs_ogc_crs_header(client: TestClient, uri: str) -> None:
    feature = ids(client)[0]
    assert get(client, ITEMS, crs=uri).headers["content-crs"] == f"<{uri}>"
    assert get(client, f"{ITEMS}/{feature}", crs=uri).headers["content-crs"] == f"<{uri}>"


def test_crs_short_names_are_understood(client: TestClient) -> None:
    assert get(client, ITEMS, crs="EPSG:5565").headers["content-crs"] == f"<{ZONE_7}>"


# Part 3


@pytest.mark.parametrize("layer", COLLECTIONS)
def test_queryables_link(client: TestClient, layer: str) -> None:
    links = get(client, f"/api/collections/{layer}").json()["links"]
    found = [each for each in links if each["rel"] == "http://www.opengis.net/def/rel/ogc/1.0/queryables"]
    answer = get(client, found[0]["href"])
    assert answer.headers["content-type"] == found[0]["type"] == "application/schema+json"


@pytest.mark.parametrize("layer", [x for x in COLLECTIONS if x not in ("contact_band", "analyst_line")])
def test_queryables_success(client: TestClient, layer: str) -> None:
    document = get(client, f"/api/collections/{layer}/queryables").json()
    assert document["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert document["$id"].endswith(f"/api/collections/{layer}/queryables")
    assert (document["type"], document["additionalProperties"]) == ("object", False)
    feature = get(client, f"/api/collections/{layer}/items").json()["features"][0]
    plain = {k for k, v in feature["properties"].items() if not isinstance(v, list | dict)}
    assert plain <= set(document["properties"])
    for name, told in document["properties"].items():
        assert told["title"]
        assert name == "geometry" or told["type"]


@pytest.mark.parametrize("layer", COLLECTIONS)
def test_queryables_each_can_be_asked(client: TestClient, layer: str) -> None:
    document = get(client, f"/api/collections/{layer}/queryables").json()
    whole = get(client, f"/api/collections/{layer}/items").json()["numberMatched"]
    for name in document["properties"]:
        asked = f"{name} IS NULL OR {name} IS NOT NULL"
        assert get(client, f"/api/collections/{layer}/items", filter=asked).json()["numberMatched"] == whole
        if name != "geometry":
            get(client, f"/api/collections/{layer}/items", sortby=f"-{name}")


def test_filter_filter_param(client: TestClient) -> None:
    told = parameters(client, "/api/collections/{layer_id}/items")["filter"]
    assert (told["in"], told["schema"]["type"]) == ("query", "string")
    assert "no_such" in get(client, ITEMS, 400, filter="no_such = 1").json()["detail"]


def test_filter_filter_lang_param(client: TestClient) -> None:
    told = parameters(client, "/api/collections/{layer_id}/items")["filter-lang"]["schema"]
    assert (told["enum"], told["default"]) == (["cql2-text", "cql2-json"], "cql2-text")
    assert "xpath" in get(client, ITEMS, 400, filter="low=1", filter_lang="xpath").json()["detail"]


def test_filter_filter_crs_wgs84(client: TestClient) -> None:
    asked = "S_INTERSECTS(geometry, BBOX(37.9, 48.5, 38.1, 48.7))"
    assert (
        ids(client, filter=asked)
        == ids(client, filter=asked, filter_crs=CRS84)
        == ids(client, place=BAKHMUT)
        != []
    )


@pytest.mark.parametrize("uri", [f"{EPSG}4326", f"{EPSG}3857", ZONE_7])
def test_filter_filter_crs_param(client: TestClient, uri: str) -> None:
    x, y = pyproj.Transformer.from_crs(CRS84, uri).transform(38.0, 48.595)
    reach = 0.1 if x < 361 else 10_000
    corners = f"{x - reach}, {y - reach}, {x + reach}, {y + reach}"
    assert ids(client, filter=f"S_INTERSECTS(geometry, BBOX({corners}))", filter_crs=uri) == ids(
        client, place=BAKHMUT
    )
    ring = [(x - reach, y - reach), (x + reach, y - reach), (x + reach, y + reach), (x - reach, y + reach)]
    written = ", ".join(f"{a} {b}" for a, b in [*ring, ring[0]])
    assert ids(client, filter=f"S_WITHIN(geometry, POLYGON(({written})))", filter_crs=uri) == ids(
        client, place=BAKHMUT
    )


def test_filter_mixing_expressions(client: TestClient) -> None:
    """A filter is joined with the other parameters by AND."""
    both = ids(client, filter="low >= 2", datetime="2023-03-25/..", bbox="37.9,48.5,38.1,48.7")
    assert both == [
        i for i in ids(client, filter="low >= 2") if i in ids(client, datetime="2023-03-25/..", place=BAKHMUT)
    ]
    assert len(both) == 3


def test_features_filter_filter_param(client: TestClient) -> None:
    assert ids(client, filter="kind = 'clash' AND high <= 2") == [
        f["id"]
        for f in get(client, ITEMS, limit=1000).json()["features"]
        if f["properties"]["kind"] == "clash" and (f["properties"]["high"] or 99) <= 2
    ]


def test_features_filter_links_keep_the_filter(client: TestClient) -> None:
    asked = {
        "filter": "low >= 2",
        "sortby": "-day,code",
        "properties": "code,day",
        "crs": ZONE_7,
        "limit": "1",
    }
    seen, address = [], str(httpx.URL(ITEMS, params=asked))
    while address:
        answer = get(client, address)
        assert answer.headers["content-crs"] == f"<{ZONE_7}>"
        (feature,) = answer.json()["features"]
        assert set(feature["properties"]) == {"code", "day"}
        seen.append(feature["properties"]["day"])
        address = next((each["href"] for each in answer.json()["links"] if each["rel"] == "next"), "")
    assert seen == sorted(seen, reverse=True)
    assert len(seen) == 4


@pytest.mark.parametrize("language", ["cql2-text", "cql2-json"])
def test_cql2_text_and_json_give_the_same(client: TestClient, language: str) -> None:
    node = {
        "op": "and",
        "args": [
            {"op": "=", "args": [{"property": "kind"}, "clash"]},
            {"op": ">", "args": [{"property": "low"}, 1]},
        ],
    }
    written = orjson.dumps(node).decode() if language == "cql2-json" else "kind = 'clash' AND low > 1"
    assert len(ids(client, filter=written, filter_lang=language)) == 3


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("kind = 'clash'", 8),  # basic-cql2
        ("code IN ('UA14020010010059145')", 4),  # advanced-comparison-operators
        ("name_en LIKE 'Bakh%'", 4),
        ("low BETWEEN 1 AND 2", 3),
        ("CASEI(name_en) = CASEI('BAKHMUT')", 4),  # case-insensitive-comparison
        ("low = high", 3),  # property-property
        ("S_INTERSECTS(geometry, BBOX(37.9, 48.5, 38.1, 48.7))", 4),  # basic-spatial-functions
        ("S_INTERSECTS(geometry, POLYGON((37 48, 39 48, 39 49, 37 49, 37 48))) AND name_en = 'Bakhmut'", 4),
        ("S_WITHIN(geometry, POLYGON((37 48, 39 48, 39 49, 37 49, 37 48))) AND name_en = 'Bakhmut'", 4),
        ("T_AFTER(day, DATE('2023-03-25'))", 2),  # temporal-functions
        ("T_INTERSECTS(day, INTERVAL('2023-03-25', '..'))", 3),
    ],
)
def test_cql2_each_class_that_is_claimed_is_served(client: TestClient, asked: str, found: int) -> None:
    assert len(ids(client, filter=asked)) == found


def test_sorting_and_choosing_properties(client: TestClient) -> None:
    found = get(client, ITEMS, sortby="-share,name_en", properties="name_en,share", limit=3).json()[
        "features"
    ]
    assert [set(f["properties"]) for f in found] == [{"name_en", "share"}] * 3
    assert [f["properties"]["share"] for f in found] == sorted(
        (f["properties"]["share"] for f in found), reverse=True
    )
    for wrong in ("sortby=claims", "sortby=colour", "sortby=low,-low", "properties=colour"):
        get(client, f"{ITEMS}?{wrong}", 400)
