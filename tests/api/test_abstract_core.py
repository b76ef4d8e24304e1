"""The abstract tests of OGC API - Features: Part 1 (17-069r4, Annex A), one test for each, named by it.

They are the project's own reading of the abstract tests; nobody has certified it.
"""

from typing import Any

import httpx
import pytest
import shapely
from served import BAKHMUT, BAKHMUT_HROMADA, Line, on_days, publish
from starlette.testclient import TestClient

from app.publish.layers import LAYERS
from app.service import Service

COLLECTIONS = list(LAYERS)
FILLED = [layer for layer in COLLECTIONS if layer not in ("contact_band", "analyst_line")]
"""Layers in which these briefings leave a feature; so few days draw no line."""

ITEMS = "/api/collections/settlements/items"
FEW = {"gazetteer": f"place={BAKHMUT_HROMADA}"}
"""Of the layers with more features than a test should walk through: some."""

UKRAINE = (20, 43, 42, 53)


@pytest.fixture(autouse=True)
def two_weeks(client: TestClient, service: Service) -> None:
    """Have some more features than one page holds."""
    publish(
        service,
        *on_days(Line("Clashes at Bakhmut: 2.", (BAKHMUT,), 2, 2), range(1, 15)),
        url="https://example.org/b",
    )


def get(client: TestClient, address: str, status: int = 200, **asked: Any) -> httpx.Response:
    answer = client.get(address, params=asked or None)
    assert answer.status_code == status, answer.text
    return answer


def link(document: dict[str, Any], rel: str) -> dict[str, str]:
    return next(found for found in document["links"] if found["rel"] == rel)


def operation(client: TestClient, path: str) -> dict[str, Any]:
    found: dict[str, Any] = get(client, "/api/openapi.json").json()["paths"][path]["get"]
    return found


def parameter(client: TestClient, name: str) -> dict[str, Any]:
    found = operation(client, "/api/collections/{layer_id}/items")["parameters"]
    return next(each for each in found if each["name"] == name)


def pages(client: TestClient, address: str) -> list[dict[str, Any]]:
    found = [get(client, address).json()]
    while following := [each for each in found[-1]["links"] if each["rel"] == "next"]:
        found.append(get(client, following[0]["href"]).json())
    return found


def test_core_http(client: TestClient) -> None:
    assert client.get("/api").http_version == "HTTP/1.1"
    assert client.head("/api").status_code == 200
    assert client.put("/api").status_code == 405


def test_core_root_op(client: TestClient) -> None:
    get(client, "/api")


def test_core_root_success(client: TestClient) -> None:
    document = get(client, "/api").json()
    for rel in ("self", "service-desc", "service-doc", "conformance", "data"):
        assert link(document, rel)["type"]


def test_core_api_definition_op(client: TestClient) -> None:
    landing = get(client, "/api").json()
    get(client, link(landing, "service-desc")["href"])
    get(client, link(landing, "service-doc")["href"])


def test_core_api_definition_success(client: TestClient) -> None:
    definition = get(client, link(get(client, "/api").json(), "service-desc")["href"])
    assert definition.headers["content-type"].startswith("application/vnd.oai.openapi+json;version=3.0")
    assert definition.json()["openapi"].startswith("3.0")


def test_core_conformance_op(client: TestClient) -> None:
    get(client, link(get(client, "/api").json(), "conformance")["href"])


def test_core_conformance_success(client: TestClient) -> None:
    classes = get(client, "/api/conformance").json()["conformsTo"]
    assert "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core" in classes
    assert len(classes) == len(set(classes))


def test_core_fc_md_op(client: TestClient) -> None:
    get(client, link(get(client, "/api").json(), "data")["href"])


def test_core_fc_md_success(client: TestClient) -> None:
    document = get(client, "/api/collections").json()
    assert link(document, "self")
    assert [found["id"] for found in document["collections"]] == COLLECTIONS
    for found in document["collections"]:
        assert link(found, "items")["type"] == "application/geo+json"
        west, south, east, north = found["extent"]["spatial"]["bbox"][0]
        assert -180 <= west < east <= 180
        assert -90 <= south < north <= 90
        start, stop = found["extent"]["temporal"]["interval"][0]
        assert start <= stop if found["id"] != "gazetteer" else (start, stop) == (None, None)


@pytest.mark.parametrize("layer", COLLECTIONS)
def test_core_sfc_md_op(client: TestClient, layer: str) -> None:
    get(client, f"/api/collections/{layer}")


@pytest.mark.parametrize("layer", COLLECTIONS)
def test_core_sfc_md_success(client: TestClient, layer: str) -> None:
    among = get(client, "/api/collections").json()["collections"]
    assert get(client, f"/api/collections/{layer}").json() == next(f for f in among if f["id"] == layer)


@pytest.mark.parametrize("layer", COLLECTIONS)
def test_core_fc_op(client: TestClient, layer: str) -> None:
    get(client, link(get(client, f"/api/collections/{layer}").json(), "items")["href"])


def test_core_fc_bbox_definition(client: TestClient) -> None:
    told = parameter(client, "bbox")
    assert (told["in"], told.get("required", False)) == ("query", False)
    assert (told["schema"]["type"], told["schema"]["minItems"], told["schema"]["maxItems"]) == ("array", 4, 6)
    assert told["schema"]["items"]["type"] == "number"
    assert (told["style"], told["explode"]) == ("form", False)


@pytest.mark.parametrize("box", [UKRAINE, (37.9, 48.5, 38.1, 48.7), (-170, 10, -160, 20), (170, 40, 38, 60)])
@pytest.mark.parametrize("layer", COLLECTIONS)
def test_core_fc_bbox_response(client: TestClient, layer: str, box: tuple[float, ...]) -> None:
    items = f"/api/collections/{layer}/items?limit=1000&{FEW.get(layer, '')}"
    whole = get(client, items).json()["features"]
    within = get(client, f"{items}&bbox={','.join(map(str, box))}").json()
    west, south, east, north = box
    parts = [box] if west < east else [(west, south, 180, north), (-180, south, east, north)]
    ground = shapely.union_all([shapely.box(*part) for part in parts])
    expected = [
        f["id"] for f in whole if f["geometry"] and shapely.geometry.shape(f["geometry"]).intersects(ground)
    ]
    assert [f["id"] for f in within["features"]] == expected


def test_core_fc_bbox_response_with_heights(client: TestClient) -> None:
    flat = get(client, ITEMS, bbox="37.9,48.5,38.1,48.7").json()
    high = get(client, ITEMS, bbox="37.9,48.5,-100,38.1,48.7,9000").json()
    assert high["features"] == flat["features"]


def test_core_fc_limit_definition(client: TestClient) -> None:
    told = parameter(client, "limit")["schema"]
    assert (told["type"], told["minimum"], told["maximum"], told["default"]) == ("integer", 1, 10_000, 100)
    assert parameter(client, "limit")["in"] == "query"


@pytest.mark.parametrize("limit", [1, 2, 7, 10_000, 99_999])
def test_core_fc_limit_response(client: TestClient, limit: int) -> None:
    document = get(client, ITEMS, limit=limit).json()
    assert document["numberReturned"] == len(document["features"]) == min(limit, document["numberMatched"])


def test_core_fc_time_definition(client: TestClient) -> None:
    told = parameter(client, "datetime")
    assert (told["in"], told["schema"]["type"]) == ("query", "string")


@pytest.mark.parametrize(
    ("asked", "days"),
    [
        ("2023-03-24", 1),
        ("2023-03-26T10:00:00Z", 1),
        ("2023-03-24/2023-03-26", 3),
        ("2023-03-24T00:00:00+02:00/2023-03-25T00:00:00+02:00", 2),
        ("../2023-03-25", 2),
        ("/2023-03-25", 2),
        ("2023-04-06/..", 2),
        ("2023-04-06/", 2),
        ("1999-01-01", 0),
    ],
)
def test_core_fc_time_response(client: TestClient, asked: str, days: int) -> None:
    found = get(client, ITEMS, datetime=asked, limit=1000, place=BAKHMUT, kind="clash").json()["features"]
    assert len({feature["properties"]["day"] for feature in found}) == days


@pytest.mark.parametrize("layer", COLLECTIONS)
def test_core_fc_response(client: TestClient, layer: str) -> None:
    document = get(client, f"/api/collections/{layer}/items").json()
    assert document["type"] == "FeatureCollection"
    for feature in document["features"]:
        assert (feature["type"], set(feature)) == ("Feature", {"type", "id", "geometry", "properties"})


@pytest.mark.parametrize("layer", COLLECTIONS)
def test_core_fc_links(client: TestClient, layer: str) -> None:
    address = f"/api/collections/{layer}/items?limit=3&datetime=2023-03-01/..&{FEW.get(layer, '')}"
    found = pages(client, address)
    for page in found:
        assert get(client, link(page, "self")["href"]).json()["features"] == page["features"]
    ids = [feature["id"] for page in found for feature in page["features"]]
    assert len(ids) == len(set(ids)) == found[0]["numberMatched"]


def test_core_fc_rel_type(client: TestClient) -> None:
    for each in get(client, ITEMS, limit=2).json()["links"]:
        assert each["rel"]
        assert each["type"]


def test_core_fc_time_stamp(client: TestClient) -> None:
    assert get(client, ITEMS).json()["timeStamp"][:2] == "20"


def test_core_fc_number_matched(client: TestClient) -> None:
    whole = get(client, ITEMS, limit=10_000).json()
    assert get(client, ITEMS, limit=1).json()["numberMatched"] == len(whole["features"])


def test_core_fc_number_returned(client: TestClient) -> None:
    document = get(client, ITEMS, limit=3).json()
    assert document["numberReturned"] == len(document["features"]) == 3


@pytest.mark.parametrize(
    "asked", ["bbox=1,2,3", "bbox=a,b,c,d", "bbox=1,2,300,4", "datetime=x", "limit=-1", "limit=x"]
)
def test_core_query_param_invalid(client: TestClient, asked: str) -> None:
    problem = get(client, f"{ITEMS}?{asked}", 400).json()
    assert asked.partition("=")[2] in problem["detail"]


@pytest.mark.parametrize(
    "address", ["/api", "/api/conformance", "/api/collections", "/api/collections/claims", ITEMS]
)
def test_core_query_param_unknown(client: TestClient, address: str) -> None:
    assert "colour" in get(client, f"{address}?colour=red", 400).json()["detail"]


@pytest.mark.parametrize("layer", COLLECTIONS)
def test_core_f_op(client: TestClient, layer: str) -> None:
    for feature in get(client, f"/api/collections/{layer}/items?limit=30").json()["features"]:
        assert get(client, f"/api/collections/{layer}/items/{feature['id']}").json()["id"] == feature["id"]
    get(client, f"/api/collections/{layer}/items/no-such-feature", 404)


@pytest.mark.parametrize("layer", FILLED)
def test_core_f_success(client: TestClient, layer: str) -> None:
    feature = get(client, f"/api/collections/{layer}/items").json()["features"][0]
    answer = get(client, f"/api/collections/{layer}/items/{feature['id']}")
    assert answer.headers["content-type"] == "application/geo+json"
    assert {name: answer.json()[name] for name in feature} == feature


@pytest.mark.parametrize("layer", FILLED)
def test_core_f_links(client: TestClient, layer: str) -> None:
    feature = get(client, f"/api/collections/{layer}/items").json()["features"][0]
    alone = get(client, f"/api/collections/{layer}/items/{feature['id']}").json()
    for rel in ("self", "collection"):
        get(client, link(alone, rel)["href"])


@pytest.mark.parametrize("layer", [layer for layer in FILLED if layer not in ("contact_line", "gazetteer")])
def test_core_crs84(client: TestClient, layer: str) -> None:
    found = get(client, f"/api/collections/{layer}/items", limit=1000).json()["features"]
    shapes = [shapely.geometry.shape(f["geometry"]) for f in found if f["geometry"]]
    west, south, east, north = shapely.total_bounds(shapes)
    assert UKRAINE[0] < west <= east < UKRAINE[2], "longitude comes first"
    assert UKRAINE[1] < south <= north < UKRAINE[3]


def test_geojson_definition(client: TestClient) -> None:
    for path in ("/api/collections/{layer_id}/items", "/api/collections/{layer_id}/items/{feature_id}"):
        assert "application/geo+json" in operation(client, path)["responses"]["200"]["content"]


@pytest.mark.parametrize("layer", COLLECTIONS)
def test_geojson_content(client: TestClient, layer: str) -> None:
    answer = get(client, f"/api/collections/{layer}/items")
    assert answer.headers["content-type"] == "application/geo+json"
    for feature in answer.json()["features"]:
        if feature["geometry"]:
            shape = shapely.geometry.shape(feature["geometry"])
            assert shape.is_valid
            for polygon in shape.geoms if shape.geom_type == "MultiPolygon" else ():
                assert polygon.exterior.is_ccw


def test_oas30_completeness(client: TestClient) -> None:
    paths = get(client, "/api/openapi.json").json()["paths"]
    for path in (
        "/api",
        "/api/conformance",
        "/api/collections",
        "/api/collections/{layer_id}",
        "/api/collections/{layer_id}/items",
        "/api/collections/{layer_id}/items/{feature_id}",
    ):
        assert "200" in paths[path]["get"]["responses"]


def test_oas30_exceptions_codes(client: TestClient) -> None:
    for path, operations in get(client, "/api/openapi.json").json()["paths"].items():
        for told in operations.values():
            assert "application/problem+json" in told["responses"]["default"]["content"], path


def test_oas30_oas_definition_1(client: TestClient) -> None:
    assert get(client, "/api/openapi.json").json()["openapi"] == "3.0.3"


def test_oas30_oas_definition_2(client: TestClient) -> None:
    landing = get(client, "/api").json()
    assert link(landing, "service-desc")["type"] == "application/vnd.oai.openapi+json;version=3.0"


def test_oas30_oas_impl(client: TestClient) -> None:
    for path, operations in get(client, "/api/openapi.json").json()["paths"].items():
        if "{" not in path and "get" in operations:
            required = [p for p in operations["get"].get("parameters", ()) if p.get("required")]
            answer = client.get(path, params={"q": "Bakhmut"} if path == "/api/places" else None)
            refusals = (400, 404) if path == "/api/oembed" else (400,)
            assert required or answer.status_code in (200, *refusals), path


def test_oas30_security(client: TestClient) -> None:
    definition = get(client, "/api/openapi.json").json()
    assert "security" not in definition
    assert "security" not in operation(client, "/api/collections/{layer_id}/items")
